# SPDX-License-Identifier: EUPL-1.2
"""
The keys: whose key is which, kept apart from what they open.

An erasure happens here: the key store is written again under a new epoch key and
the old epoch key is destroyed, so that no older copy of the store opens anything.
Knows nothing of lines or rules.

Floor 4; stands on `opslag`; `logboek` and `toestemming` stand on it.
"""

from deelkader.sleutels.epoche import EpocheMap, Epochesleutels
from deelkader.sleutels.paar import Houder, Sleutelpaar
from deelkader.sleutels.sleutelbos import Sleutelbos
from deelkader.sleutels.stukken import Stukken

__all__ = [
    "EpocheMap",
    "Epochesleutels",
    "Houder",
    "Sleutelbos",
    "Sleutelpaar",
    "Stukken",
]
