# SPDX-License-Identifier: EUPL-1.2
"""
Helpers for the tests of a system that embeds deelkader.

A small kader of its own (`small_kader`, `question_for`), a log in memory
(`Geheugenlogboek`), and somebody who says what the next answer is (`Souffleur`).

It proves nothing about the law: the rules are invented, and the souffleur says what
your test tells it to say. What may be shared, only the real kader says.
Stands outside the floors: no part of deelkader uses it.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from deelkader.testing.klein_kader import question_for, small_kader

if TYPE_CHECKING:
    from deelkader.testing.geheugenlogboek import Geheugenlogboek
    from deelkader.testing.souffleur import Souffleur, Storing

__all__ = ["Geheugenlogboek", "Souffleur", "Storing", "question_for", "small_kader"]

_IN = {
    "Geheugenlogboek": "geheugenlogboek",
    "Souffleur": "souffleur",
    "Storing": "souffleur",
}


def __getattr__(naam: str) -> Any:
    # WHY: the log needs the extra `logboek`, the souffleur the extra `klant`.
    if naam in _IN:
        return getattr(import_module(f"{__name__}.{_IN[naam]}"), naam)
    raise AttributeError(naam)
