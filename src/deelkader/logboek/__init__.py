# SPDX-License-Identifier: EUPL-1.2
"""
The log: what was answered, on disk before the answer leaves, and provable later.

Knows nothing of rules: facts and persons are any JSON mappings. The format stands in
docs/logboek.md; who reads it back without trusting this room is `verifieer`.

Floor 4; stands on `sleutels`, which keeps the keys, and on `opslag`.
"""

from deelkader.logboek.logboek import STANDAARD, Logboek
from deelkader.logboek.plaatsen import Plaatsen
from deelkader.logboek.regels import Bewijs, Inhoud, Logregel

__all__ = ["STANDAARD", "Bewijs", "Inhoud", "Logboek", "Logregel", "Plaatsen"]
