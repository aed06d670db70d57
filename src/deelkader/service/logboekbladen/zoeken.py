# SPDX-License-Identifier: EUPL-1.2
"""
Find lines of the log by day, kind, role, outcome and version of the rules.

Responsible for showing no more than was asked for: without a question about the
content nothing is opened; with one, the line that somebody looked comes first. Who
the line is about is never looked at. Floor 5.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import HIER
from deelkader.logboek.bladeren import Bekeken, Bladeraar, Staat
from deelkader.logboek.inzien import note_access

if TYPE_CHECKING:
    from deelkader.logboek import Logboek

OP_BLADZIJDE: Final = 25
MEESTE_BEKEKEN: Final = 2_000
"""Lines that one search looks at before it asks whether to go on."""
_STUK: Final = 250


@dataclass(frozen=True, slots=True)
class Zoekvraag:
    """What is looked for; empty means any. *voor* is where the page before ended."""

    vanaf: date | None = None
    tot: date | None = None
    soort: str = ""
    rol: str = ""
    uitkomst: str = ""
    kader: str = ""
    voor: int | None = None

    @property
    def opent(self) -> bool:
        """Whether the content of lines must be opened to answer this."""
        return bool(self.rol or self.uitkomst or self.kader)

    def as_dict(self) -> dict[str, Any]:
        """Return what was asked, as the line about it says it."""
        found = {
            "vanaf": self.vanaf and self.vanaf.isoformat(),
            "tot": self.tot and self.tot.isoformat(),
            "soort": self.soort,
            "rol": self.rol,
            "uitkomst": self.uitkomst,
            "kader": self.kader,
            "voor": self.voor,
        }
        return {naam: waarde for naam, waarde in found.items() if waarde}


@dataclass(frozen=True, slots=True)
class Gevonden:
    """
    One line that was found; *soort* and *tijd* are empty when it cannot be read.

    The last four are filled only when the search had to open the line.
    """

    nr: int
    tijd: datetime | None
    soort: str
    staat: Staat
    van: str = ""
    naar: str = ""
    uitkomst: str = ""
    kader: str = ""


@dataclass(frozen=True, slots=True)
class Vindplaats:
    """A page of lines; *verder* is where to go on, None at the end."""

    regels: tuple[Gevonden, ...]
    grootte: int
    laatst_bekeken: int
    verder: int | None


class Zoeker:
    """Finds lines of one log; safe to share between threads."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek
        self._bladeraar = Bladeraar(logboek)

    def find(self, vraag: Zoekvraag, door: Sequence[str] = ()) -> Vindplaats:
        """
        Return the newest lines that fit *vraag*.

        Raises:
            LogboekError: that *door* looked could not be written, so nothing is shown.
        """
        if vraag.opent:
            wat = {"waarvoor": "zoeken", "zoek": vraag.as_dict()}
            note_access(self._logboek, wat, door)
        size = self._bladeraar.state().grootte
        low, high = self._bounds(vraag, size)
        found: list[Gevonden] = []
        at = high
        stop = max(low, high - MEESTE_BEKEKEN + 1)
        while at >= stop and len(found) < OP_BLADZIJDE:
            edge = max(stop, at - _STUK + 1)
            for one in self._bladeraar.back(at, edge):
                shown = _shown(one, vraag)
                if shown is not None:
                    found.append(shown)
                if len(found) == OP_BLADZIJDE:
                    edge = one.nr
                    break
            at = edge - 1
        return Vindplaats(tuple(found), size, at + 1, at + 1 if at >= low else None)

    def _bounds(self, vraag: Zoekvraag, size: int) -> tuple[int, int]:
        """Return the lowest and the highest number that can fit."""
        low, high = 1, size
        if vraag.vanaf is not None:
            low = self._bladeraar.first_from(_midnight(vraag.vanaf)) or size + 1
        if vraag.tot is not None:
            after = _midnight(vraag.tot + timedelta(days=1))
            high = (self._bladeraar.first_from(after) or size + 1) - 1
        if vraag.voor is not None:
            high = min(high, vraag.voor - 1)
        return low, high


def read_leaf(blad: bytes) -> tuple[datetime | None, str]:
    """Return time and kind in a leaf that perhaps was changed."""
    try:
        leaf = json.loads(blad)
        return datetime.fromisoformat(leaf["tijd"]), str(leaf["soort"])
    except (ValueError, KeyError, TypeError):
        return None, ""


def _shown(one: Bekeken, vraag: Zoekvraag) -> Gevonden | None:
    """Return *one* as far as *vraag* lets it be seen; None when it does not fit."""
    tijd, soort = read_leaf(one.blad)
    # WHY: what was changed or is gone is always shown: nobody can say if it fits.
    if one.staat in {Staat.VERANDERD, Staat.WEG}:
        return Gevonden(one.nr, tijd, soort, one.staat)
    if vraag.soort and soort != vraag.soort:
        return None
    if not vraag.opent:
        return Gevonden(one.nr, tijd, soort, one.staat)
    if one.regel is None or one.regel.feiten is None:
        return None
    said = _facts(one.regel.feiten.inhoud)
    for wanted, naam in (
        (vraag.rol, "van"),
        (vraag.uitkomst, "uitkomst"),
        (vraag.kader, "kader"),
    ):
        if wanted and said[naam] != wanted:
            return None
    return Gevonden(one.nr, tijd, soort, one.staat, **said)


def _facts(feiten: Mapping[str, Any]) -> dict[str, str]:
    """Return the four words of a line that a list may show."""
    vraag = _block(feiten, "vraag")
    oordeel = _block(feiten, "oordeel")
    found = {
        "van": feiten.get("van") or vraag.get("van"),
        "naar": feiten.get("naar") or vraag.get("naar"),
        "uitkomst": feiten.get("uitkomst") or oordeel.get("uitkomst"),
        "kader": _block(feiten, "kader").get("versie"),
    }
    return {n: w if isinstance(w, str) else "" for n, w in found.items()}


def _block(feiten: Mapping[str, Any], naam: str) -> Mapping[str, Any]:
    found = feiten.get(naam)
    return found if isinstance(found, Mapping) else {}


def _midnight(dag: date) -> datetime:
    return datetime.combine(dag, time(), HIER).astimezone(UTC)
