# SPDX-License-Identifier: EUPL-1.2
"""
The sentences around one question, in the words of who reads them.

Responsible for one text that is shown and kept: what stands on the screen is what
the register says that was explained. Floor 7.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.model.toestemming import Status
from deelkader.service.woorden import enumerate_words

if TYPE_CHECKING:
    from deelkader.service.gezin import Beeld, Woord

_STANDEN: Final = {
    Status.GEVRAAGD: "open",
    Status.GEGEVEN: "ja",
    Status.GEWEIGERD: "nee",
    Status.INGETROKKEN: "gestopt",
    Status.VERLOPEN: "voorbij",
}


@dataclass(frozen=True, slots=True)
class Kaart:
    """One question as a page shows it; *vraag* can be answered, *stop* stopped."""

    id: str
    stand: str
    kop: str
    op: str
    naar: str
    wat: str
    waarom: str
    wanneer: str
    wacht: str
    vraag: str
    stop: bool


def write_day(dag: date, maanden: str) -> str:
    """Return *dag* as people write it, with one of *maanden*."""
    return f"{dag.day} {maanden.split()[dag.month - 1]} {dag.year}"


class Zinnen:
    """Makes sentences with the words *t* of one audience; *maanden* are its months."""

    def __init__(self, t: Mapping[str, Any], maanden: str, beeld: Beeld) -> None:
        self._t = t
        self._maanden = maanden
        self._beeld = beeld
        self._zinnen = beeld.uitzicht.zinnen

    def day(self, dag: date) -> str:
        """Return *dag* as people write it."""
        return write_day(dag, self._maanden)

    def card(self, woord: Woord) -> Kaart:
        """Return *woord* as a page shows it."""
        stand = _STANDEN[woord.status]
        return Kaart(
            id=woord.id,
            stand=stand,
            kop=self._t[f"stand_{stand}"],
            op=self._t["op"].format(dag=self.day(woord.op)),
            naar=self.naar(woord),
            wat=self.wat(woord),
            waarom=self.waarom(woord),
            wanneer=self._when(woord),
            wacht=self.waiting(woord) if woord.status is Status.GEGEVEN else "",
            vraag=woord.vragen[0] if woord.vragen else "",
            stop=woord.status is Status.GEGEVEN,
        )

    def naar(self, woord: Woord) -> str:
        """Return who would hear it."""
        if woord.naar is None:
            return str(self._t["iedereen"])
        return enumerate_words(self._zinnen.parties(woord.naar))

    def wat(self, woord: Woord) -> str:
        """Return what would be told."""
        if woord.gegevens is None:
            return str(self._t["alles"])
        return enumerate_words(self._zinnen.categories(woord.gegevens))

    def waarom(self, woord: Woord) -> str:
        """Return what for."""
        if woord.doel is None:
            return str(self._t["elk_doel"])
        return enumerate_words([self._zinnen.purpose(one) for one in woord.doel])

    def question(self, woord: Woord) -> list[str]:
        """Return the explanation before the choice, a sentence or two per line."""
        t = self._t
        tot = t["zonder_eind"]
        if woord.tot is not None:
            tot = t["tot"].format(tot=self.day(woord.tot))
        lines = [
            t["wil"].format(naar=self.naar(woord)),
            t["wat"].format(wat=self.wat(woord)),
            t["waarom"].format(waarom=self.waarom(woord)),
            *self._asker(woord),
            tot,
            t["als_nee"],
            t["eerlijk"],
            t["iedereen_ja"],
        ]
        return [*lines, t["gezien"]] if self._beeld.gezien else lines

    def stopping(self, woord: Woord) -> list[str]:
        """Return what stops, and what cannot be undone."""
        t, naar = self._t, self.naar(woord)
        return [
            t["stop_nu"].format(naar=naar),
            t["wat"].format(wat=self.wat(woord)),
            t["stop_eerlijk"],
            t["stop_vertellen"],
        ]

    def waiting(self, woord: Woord) -> str:
        """Return for whom we wait; who may not be known is 'somebody else'."""
        noemt = self._beeld.uitzicht.noemt
        names = [self._zinnen.giver(g) for g in sorted(woord.wacht_op & noemt)]
        if woord.wacht_op - noemt:
            names.append(self._t["iemand_anders"])
        if not names:
            return ""
        return str(self._t["wacht"].format(wie=enumerate_words(names)))

    def _asker(self, woord: Woord) -> list[str]:
        """Return who asks, when the request says it."""
        if woord.vrager is None:
            return []
        (name,) = self._zinnen.parties((woord.vrager,))
        return [self._t["vrager"].format(vrager=name)]

    def _when(self, woord: Woord) -> str:
        if woord.status not in {Status.GEGEVEN, Status.VERLOPEN}:
            return ""
        begin = self.day(woord.vanaf or woord.op)
        if woord.tot is None:
            return str(self._t["geldt_vanaf"].format(vanaf=begin))
        return str(self._t["geldt"].format(vanaf=begin, tot=self.day(woord.tot)))
