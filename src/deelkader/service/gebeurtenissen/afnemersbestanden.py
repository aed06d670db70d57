# SPDX-License-Identifier: EUPL-1.2
"""
Who hears of the events of each organisation: `Afnemersbestanden`.

Responsible for a receiver belonging to one organisation: an address or a secret of
one is never that of another. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from deelkader.errors import Bevinding, InstellingError
from deelkader.service.gebeurtenissen.afnemers import Afnemers, read_afnemers

if TYPE_CHECKING:
    from deelkader.inlog import Inlogbestand
    from deelkader.regels.reader import Document

_POORT: Final = {"https": 443, "http": 80}
_VAN_ANDER: Final = (
    "Een adres of geheim hierin staat ook bij een andere organisatie. Een afnemer hoort"
    " bij één organisatie."
)


@dataclass(slots=True)
class Afnemersbestanden:
    """Reads the file of each organisation; *gelezen* holds them by organisation."""

    gelezen: dict[str, Afnemers] = field(default_factory=dict)

    def look(self, document: Document, inlog: Inlogbestand) -> Iterator[Bevinding]:
        """Yield every slip in the files that *inlog* names; *document* is its text."""
        owners: dict[object, str] = {}
        for naam, one in inlog.organisaties.items():
            if one.afnemers is None:
                continue
            try:
                found = read_afnemers(Path(one.afnemers))
            except InstellingError as error:
                for slip in error.bevindingen:
                    # WHY the whole path: each organisation has such a file.
                    plek = replace(slip.plek, bestand=one.afnemers)
                    yield replace(slip, plek=plek)
                continue
            theirs = {owners.setdefault(mark, naam) for mark in _marks(found)}
            if theirs != {naam}:
                plek = document.plek(("organisaties", naam, "afnemers"))
                yield Bevinding(plek, "afnemer-van-ander", _VAN_ANDER)
            self.gelezen[naam] = found


def _marks(afnemers: Afnemers) -> Iterator[object]:
    """Yield what is of these receivers alone."""
    for one in afnemers.afnemers.values():
        parts = urlsplit(one.url)
        port = parts.port or _POORT.get(parts.scheme)
        yield parts.hostname, port, parts.path or "/", parts.query
        yield from one.geheimen
