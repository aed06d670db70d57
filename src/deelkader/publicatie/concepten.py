# SPDX-License-Identifier: EUPL-1.2
"""
Drafts of changed rules: `Concepten`.

Responsible for what a draft is: some files of one kader with another text. Only names
of files that the kader has are taken, so a name can lead nowhere else. Floor 5,
`publicatie`.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

from deelkader.errors import LogboekUseError
from deelkader.publicatie.deskmap import Deskmap, new_id

if TYPE_CHECKING:
    from deelkader.logboek import Logboek
    from deelkader.publicatie.deskmap import Stuk

MEESTE_BYTES: Final = 300_000
MEESTE_TITEL: Final = 100
_TITEL, _BASIS, _WEG = "titel", "basis", "weg"


@dataclass(frozen=True, slots=True)
class Concept:
    """
    One version of a draft.

    *basis* is the hash of the kader it changes, *bestanden* holds the changed files
    only. *weg*: somebody laid it aside.
    """

    id: str
    versie: int
    tijd: str
    door: str
    titel: str
    basis: str
    bestanden: Mapping[str, str]
    weg: bool = False

    def over(self, basis: Mapping[str, str]) -> dict[str, str]:
        """Return all files: those of *basis*, and the changed ones over them."""
        return {**basis, **self.bestanden}


class Concepten:
    """The drafts of one log."""

    def __init__(self, logboek: Logboek) -> None:
        self._map = Deskmap(logboek, "concept")

    def all(self) -> list[Concept]:
        """Return the last version of every draft that is not laid aside, no files."""
        return [c for c in map(_read, self._map.all()) if not c.weg]

    def get(self, id_: str) -> Concept | None:
        """Return the last version of draft *id_*."""
        versions = self._map.versions(id_)
        return _read(versions[-1]) if versions else None

    def versions(self, id_: str) -> list[Concept]:
        """Return every version of draft *id_*, the first first."""
        return [_read(stuk) for stuk in self._map.versions(id_)]

    def begin(self, titel: str, basis: str, door: str) -> Concept:
        """
        Begin a draft on the kader with hash *basis*.

        Raises:
            LogboekUseError: the title is empty or too long.
        """
        named = " ".join(titel.split())
        if not 0 < len(named) <= MEESTE_TITEL:
            raise LogboekUseError(
                "titel-ontbreekt",
                f"Geef je concept een naam van hooguit {MEESTE_TITEL} tekens.",
            )
        kop = {_TITEL: named, _BASIS: basis, _WEG: False}
        return _read(self._map.write(new_id(), 0, door, kop, b"{}"))

    def save(
        self, voor: Concept, bestanden: Mapping[str, str], door: str, *, weg: bool
    ) -> Concept:
        """
        Write the version after *voor*.

        Raises:
            VersieError: somebody wrote a version after *voor*.
            LogboekUseError: it is too large.
        """
        raw = json.dumps(dict(bestanden), ensure_ascii=False, sort_keys=True).encode()
        if len(raw) > MEESTE_BYTES:
            raise LogboekUseError(
                "concept-te-groot",
                "Dit concept is te groot. Er is niets bewaard.",
                help="Maak de verandering in kleinere stappen.",
            )
        kop = {_TITEL: voor.titel, _BASIS: voor.basis, _WEG: weg}
        return _read(self._map.write(voor.id, voor.versie, door, kop, raw))


def _read(stuk: Stuk) -> Concept:
    return Concept(
        stuk.id,
        stuk.versie,
        stuk.tijd,
        stuk.door,
        stuk.kop[_TITEL],
        stuk.kop[_BASIS],
        json.loads(stuk.inhoud) if stuk.inhoud else {},
        stuk.kop[_WEG],
    )
