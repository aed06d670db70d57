# SPDX-License-Identifier: EUPL-1.2
"""
Three small rules of follow-up in plain Python, for tests of the store alone.

They look back, join and negate as real rules may, and are pure: the store cannot tell
them from the real ones.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from deelkader.opvolging.taak import Stand, Taak

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.opvolging.voorval import Voorval

TERMIJN: Final = 14
HERINNER: Final = 7
ESCALEER: Final = 21
STRENGER: Final = "bezwaar-andere-ouder"
PLICHT: Final = "jeugdige-betrekken"


class Proefopvolging:
    """
    The rules.

    `vertellen`: an answer with the duty `PLICHT`; closed by a share of that answer.
    `bespreken`: two signals from different people within 30 days and no meeting
    in the 60 days before; closed by a meeting.
    """

    venster = 60

    def touches(self, voorvallen: Sequence[Voorval]) -> bool:
        """Return whether a rule speaks of one of these."""
        return any(
            v.soort in {"signaal", "overleg", "gedeeld", "inlichten"}
            or v.kenmerken.get("plicht") == PLICHT
            for v in voorvallen
        )

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """Return the tasks that follow, sorted."""
        found = []
        for one in voorvallen:
            if one.dag > vandaag:
                continue
            if one.soort == "plicht" and one.kenmerken["plicht"] == PLICHT:
                found.append(self._task("vertellen", one, voorvallen, vandaag))
            if one.soort == "signaal" and _is_repeated(one, voorvallen):
                found.append(self._task("bespreken", one, voorvallen, vandaag))
        return tuple(sorted(found, key=lambda t: (t.bij, t.regel)))

    def _task(
        self, regel: str, begin: Voorval, all_: Sequence[Voorval], vandaag: int
    ) -> Taak:
        later = [v for v in all_ if v.nr > begin.nr and begin.dag <= v.dag <= vandaag]
        moved = [
            int(v.kenmerken["tot"])
            for v in later
            if v.soort == "uitgesteld" and _is_about(v, regel, begin)
        ]
        start = max([begin.dag, *moved])
        days = {
            Stand.OPEN: start,
            Stand.HERINNERD: start + HERINNER,
            Stand.TE_LAAT: start + TERMIJN + 1,
            Stand.GEESCALEERD: start + ESCALEER,
        }
        stand = [s for s, day in days.items() if day <= vandaag or s is Stand.OPEN][-1]
        coming = [day for day in days.values() if day > vandaag]
        if any(_closes(v, regel, begin) for v in later):
            stand, coming = Stand.KLAAR, []
        return Taak(
            regel=regel,
            bij=begin.nr,
            rol="jeugdprofessional" if regel == "vertellen" else "regisseur",
            stand=stand,
            opent=begin.dag,
            uiterlijk=start + TERMIJN,
            volgende=min(coming, default=None),
            strenger=STRENGER if regel == "vertellen" else None,
        )


def _is_repeated(one: Voorval, all_: Sequence[Voorval]) -> bool:
    others = [
        v
        for v in all_
        if v.soort == "signaal"
        and v.nr < one.nr
        and 0 <= one.dag - v.dag <= 30
        and v.kenmerken["van"] != one.kenmerken["van"]
    ]
    met = [
        v
        for v in all_
        if v.soort == "overleg" and v.nr < one.nr and 0 <= one.dag - v.dag <= 60
    ]
    return bool(others) and not met


def _closes(v: Voorval, regel: str, begin: Voorval) -> bool:
    if v.soort == "afgerond":
        return _is_about(v, regel, begin)
    if regel == "vertellen":
        same = v.kenmerken.get("oordeel") == begin.kenmerken["oordeel"]
        return v.soort == "gedeeld" and same
    return v.soort == "overleg"


def _is_about(v: Voorval, regel: str, begin: Voorval) -> bool:
    return (v.kenmerken["regel"], v.kenmerken["bij"]) == (regel, begin.nr)
