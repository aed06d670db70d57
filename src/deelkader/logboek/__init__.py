# SPDX-License-Identifier: EUPL-1.2
"""
The log: what was answered, on disk before the answer leaves, and provable later.

Knows nothing of rules: facts and persons are any JSON mappings. The format stands in
docs/logboek.md; who reads it back without trusting this room is `verifieer`.

Floor 4; stands on `sleutels`, which keeps the keys, and on `opslag`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from deelkader.logboek.plaatsen import Plaatsen
from deelkader.logboek.regels import Bewijs, Inhoud, Logregel

if TYPE_CHECKING:
    from deelkader.logboek.logboek import STANDAARD, Logboek

__all__ = ["STANDAARD", "Bewijs", "Inhoud", "Logboek", "Logregel", "Plaatsen"]


def __getattr__(naam: str) -> Any:
    # WHY: the store behind the log is an extra; answering a question needs none.
    if naam in {"Logboek", "STANDAARD"}:
        return getattr(import_module("deelkader.logboek.logboek"), naam)
    raise AttributeError(naam)
