# SPDX-License-Identifier: EUPL-1.2
"""
Which YAML files a folder holds, and their bytes.

Responsible for: walking the folder within limits, and refusing links, pipes and
names that could hide a file or bring in one from elsewhere.
Names that begin with a dot are left alone, as they are by most programs.
Not responsible for: what stands in the files (`reader`).
Floor 2, `regels`.
"""

from __future__ import annotations

import os
from itertools import islice
from typing import TYPE_CHECKING, Final

from deelkader.errors import Bevinding, Plek
from deelkader.regels.yaml_punten import MAX_BYTES, MAX_DIEPTE, finding

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

MAX_BESTANDEN: Final = 2_000
MAX_NAMEN: Final = 20_000
MAX_TOTAAL: Final = 20_000_000

_ACHTERVOEGSELS = (".yaml", ".yml")


class Mapinhoud:
    """The YAML files of one folder; *bevindingen* grows while walking and reading."""

    def __init__(self, map_: Path) -> None:
        """Remember the folder; nothing is read yet."""
        self.bevindingen: list[Bevinding] = []
        self._map = map_
        self._wortel = os.path.realpath(map_)
        self._namen: list[str] = []
        self._gezien = 0

    def read(self) -> Iterator[tuple[str, bytes]]:
        """Yield name and bytes of every YAML file, sorted by relative posix name."""
        self._walk()
        totaal = 0
        for naam in sorted(self._namen):
            try:
                with (self._map / naam).open("rb") as bestand:
                    inhoud = bestand.read(MAX_BYTES + 1)
            except OSError:
                self._refuse(
                    naam,
                    "Dit bestand is niet te openen.",
                    "Kijk of het bestand nog bestaat en of je het mag lezen.",
                )
                continue
            totaal += len(inhoud)
            if totaal > MAX_TOTAAL:
                self._refuse(
                    naam,
                    f"De bestanden samen zijn groter dan {MAX_TOTAAL // 1_000_000} MB.",
                    "Kijk of dit de goede map is.",
                )
                return
            yield naam, inhoud

    def _walk(self) -> None:
        """Collect the names of all files, or none when there are too many."""
        open_: list[tuple[str, int]] = [("", 0)]
        while open_:
            voor, diepte = open_.pop()
            if diepte > MAX_DIEPTE:
                self._refuse(
                    voor,
                    f"Deze map ligt meer dan {MAX_DIEPTE} mappen diep.",
                    "Zet de bestanden minder diep.",
                )
                continue
            for kind in self._entries(voor):
                naam = voor + kind.name
                if self._classify(kind, naam):
                    open_.append((naam + "/", diepte + 1))
            if self._gezien > MAX_NAMEN or len(self._namen) > MAX_BESTANDEN:
                self._refuse(
                    "",
                    f"De map heeft meer dan {MAX_BESTANDEN} YAML-bestanden "
                    f"of meer dan {MAX_NAMEN} namen.",
                    "Kijk of dit de goede map is.",
                )
                self._namen.clear()
                return

    def _entries(self, voor: str) -> list[os.DirEntry[str]]:
        """Return what stands in the folder *voor*, in order of name."""
        try:
            with os.scandir(self._map / voor) as inhoud:
                kinderen = list(islice(inhoud, MAX_NAMEN + 1 - self._gezien))
        except OSError:
            self._refuse(
                voor,
                "Deze map is niet te lezen.",
                "Kijk of de map bestaat en of je hem mag lezen.",
            )
            return []
        self._gezien += len(kinderen)
        return sorted(
            (kind for kind in kinderen if not kind.name.startswith(".")),
            key=lambda kind: kind.name,
        )

    def _classify(self, kind: os.DirEntry[str], naam: str) -> bool:
        """Note a file or refuse it; say whether *kind* is a folder to walk."""
        is_yaml = kind.name.lower().endswith(_ACHTERVOEGSELS)
        # WHY os.path: it answers "no" where a Path or DirEntry raises OSError.
        is_map = os.path.isdir(kind.path)  # noqa: PTH112 - see WHY
        is_bestand = os.path.isfile(kind.path)  # noqa: PTH113 - see WHY
        if not (is_yaml or is_map):
            return False
        if not kind.name.isprintable():
            wat = "In deze naam staat een teken dat niet te tonen is."
            self._refuse(naam, wat, "Geef een naam met gewone letters.")
        elif is_map and is_yaml:
            wat = "Dit is een map, maar de naam eindigt als die van een bestand."
            self._refuse(naam, wat, "Geef de map een andere naam.")
        elif is_map and kind.is_symlink():
            wat = "Deze map is een verwijzing naar een andere map."
            self._refuse(naam, wat, "Zet de map zelf hier.")
        elif is_map:
            return True
        elif not is_bestand or not self._inside(kind):
            wat = "Dit is geen gewoon bestand in deze map."
            self._refuse(naam, wat, "Zet het bestand zelf hier, zonder verwijzing.")
        else:
            self._namen.append(naam)
        return False

    def _inside(self, kind: os.DirEntry[str]) -> bool:
        """Say whether the file is in the folder, also after following a link."""
        if not kind.is_symlink():
            return True
        doel = os.path.realpath(kind.path)
        return os.path.commonpath((doel, self._wortel)) == self._wortel

    def _refuse(self, naam: str, wat: str, hoe: str) -> None:
        """Add a finding about the file or folder *naam*."""
        leesbaar = "".join(
            teken if teken.isprintable() else teken.encode("unicode_escape").decode()
            for teken in naam.rstrip("/") or self._map.name or "."
        )
        plek = Plek(leesbaar, 1, 1)
        self.bevindingen.append(finding(plek, "R017", wat=wat, hoe=hoe))
