# SPDX-License-Identifier: EUPL-1.2
"""
One field of the form and its options, and the names they go by.

Pure. Floor 7.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

ONBEKEND: Final = "onbekend"
GEEN: Final = "geen"
JA: Final = "ja"
NEE: Final = "nee"
WELKE: Final = "-welke"
UITDRUKKELIJK: Final = "toestemming-uitdrukkelijk"
GEVER: Final = "toestemming-"


@dataclass(frozen=True, slots=True)
class Optie:
    """One choice; *eerste* are shown at once, others folded."""

    waarde: str
    label: str
    uitleg: str = ""
    eerste: bool = True


@dataclass(frozen=True, slots=True)
class Veld:
    """One field: *soort* is ``kies``, ``rondjes`` or ``vinkjes``."""

    naam: str
    vraag: str
    soort: str
    opties: tuple[Optie, ...]
    waarom: str = ""
    alleen: str = ""
    fout: str = ""
    plek: str = "vooraan"
    is_handeling: bool = False

    @property
    def has_folded(self) -> bool:
        """Whether some options are folded away."""
        return any(not optie.eerste for optie in self.opties)

    def labels(self, waarden: tuple[str, ...]) -> list[str]:
        """Return the labels of *waarden*."""
        return [o.label for o in self.opties if o.waarde in waarden and o.waarde]
