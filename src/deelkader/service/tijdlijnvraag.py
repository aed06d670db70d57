# SPDX-License-Identifier: EUPL-1.2
"""
A question for a timeline, as somebody sends it: `Tijdlijnvraag`.

Responsible for its fields, and for refusing a question that cannot be asked on any
of the days. Floor 5, pure.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final, Self

from deelkader.errors import Probleem, VraagError
from deelkader.service.kaderlijn import timeline_over
from deelkader.service.levensloop import Levensloop, Maatregel
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.tijdlijn import Tijdstap, timeline
from deelkader.service.velden import Velden

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.begrippen import Begrippen
    from deelkader.kader import Kader
    from deelkader.service.kaderlijn import Stuk
    from deelkader.toestemming import Gebeurtenis, Gezagsfeit

TIJDLIJNVELDEN: Final = (
    *("vraag", "door", "vanaf", "tot", "bekend"),
    *("geboren", "leeftijd", "maatregelen"),
)
_MEESTE_MAATREGELEN: Final = 40
_MEESTE_JAREN: Final = 40
_OUDST: Final = 120
_VROEGST, _LAATST = 1900, 2200
_ANDERE_EEUW: Final = f"Kies een dag van {_VROEGST} tot en met {_LAATST}."
_EERST_BEGIN: Final = "De laatste dag ligt voor de eerste dag."
_TE_VER: Final = f"Kies hooguit {_MEESTE_JAREN} jaar."
_TE_VEEL: Final = f"Noem hooguit {_MEESTE_MAATREGELEN} maatregelen."
_EEN_VAN_TWEE: Final = "Geef de geboortedag of de leeftijd. Niet allebei."

Verleden = tuple[tuple["Gebeurtenis", ...], tuple["Gezagsfeit", ...]]
"""What the register holds of a jeugdige."""


@dataclass(frozen=True, slots=True)
class Tijdlijnvraag:
    """A question, the days to look at, and what is known beside the register."""

    vraag: Mapping[str, Any]
    dagen: tuple[date, date]
    levensloop: Levensloop
    bekend: datetime | None

    @property
    def jeugdige(self) -> str | None:
        """Whose register to look in."""
        found = self.vraag.get("jeugdige")
        return found if isinstance(found, str) else None

    @classmethod
    def read(cls, velden: Velden, begrippen: Begrippen) -> Self:
        """Return what *velden* asks; they hold the problems found."""
        vraag = _question(velden)
        vanaf, tot = _day(velden, "vanaf"), _day(velden, "tot")
        if tot < vanaf:
            velden.problemen.add(velden.place("tot"), "einde-voor-begin", _EERST_BEGIN)
        elif tot.year - vanaf.year > _MEESTE_JAREN:
            velden.problemen.add(velden.place("tot"), "buiten-bereik", _TE_VER)
        bekend = velden.moment_or_none("bekend")
        if "geboren" in velden and "leeftijd" in velden:
            place = velden.place("leeftijd")
            velden.problemen.add(place, "hoort-niet-hier", _EEN_VAN_TWEE)
        levensloop = Levensloop(
            geboren=_day(velden, "geboren") if "geboren" in velden else None,
            leeftijd=_age(velden),
            maatregelen=_measures(velden, begrippen),
            bekend=bekend,
        )
        return cls(vraag, (vanaf, tot), levensloop, bekend)

    def steps(
        self, kader: Kader, verleden: Verleden | None, stukken: Sequence[Stuk] = ()
    ) -> tuple[Tijdstap, ...]:
        """
        Return the steps, with what the register holds.

        *stukken* are the published kaders of those days; without any it is *kader*.

        Raises:
            VraagError: on none of the days this is a question.
        """
        events, gezag = verleden or ((), ())
        levensloop = Levensloop(
            geboren=self.levensloop.geboren,
            leeftijd=self.levensloop.leeftijd,
            maatregelen=self.levensloop.maatregelen,
            bekend=self.bekend,
            gebeurtenissen=events or None,
            gezag=gezag or None,
        )
        if stukken:
            steps = timeline_over(stukken, self.vraag, levensloop)
        else:
            steps = timeline(kader, self.vraag, levensloop, self.dagen)
        if all(step.uitkomst is None for step in steps):
            problems = {p for step in steps for p in step.problemen}
            raise VraagError(
                tuple(
                    sorted(
                        Probleem(f"/vraag{p.pad}", p.code, p.boodschap)
                        for p in problems
                    )
                )
            )
        return steps

    def as_facts(self) -> dict[str, Any]:
        """Return what the log keeps of a look at this: no person stands in it."""
        first, last = self.dagen
        vraag = {k: v for k, v in self.vraag.items() if k != "jeugdige"}
        return {
            "waarvoor": "tijdlijn",
            "vanaf": first.isoformat(),
            "tot": last.isoformat(),
            "vraag": vraag,
        }


def _question(velden: Velden) -> dict[str, Any]:
    """Return the question; what is wrong with its values is told when it is judged."""
    velden.value("vraag")
    vraag = canonical_question(velden.block("vraag"))
    for naam, soort in (("feiten", dict), ("naar", str)):
        if naam in vraag and not isinstance(vraag[naam], soort):
            place = f"{velden.place('vraag')}/{naam}"
            velden.problemen.wrong_type(place, vraag[naam])
    return vraag


def _day(velden: Velden, naam: str) -> date:
    """Return a day on which people of now can live; a calendar has an end."""
    found, place = velden.day(naam), velden.place(naam)
    is_read = place not in {p.pad for p in velden.problemen.sorted()}
    if is_read and not _VROEGST <= found.year <= _LAATST:
        velden.problemen.add(place, "buiten-bereik", _ANDERE_EEUW)
    return found


def _age(velden: Velden) -> tuple[int, date] | None:
    if "leeftijd" not in velden:
        return None
    own = Velden(
        velden.value("leeftijd"),
        ("jaren", "op"),
        velden.problemen,
        velden.place("leeftijd"),
    )
    return own.number("jaren", _OUDST), _day(own, "op")


def _measures(velden: Velden, begrippen: Begrippen) -> tuple[Maatregel, ...] | None:
    if "maatregelen" not in velden:
        return None
    pad = velden.place("maatregelen")
    raw = velden.problemen.read_list(pad, velden.value("maatregelen"))
    if len(raw) > _MEESTE_MAATREGELEN:
        velden.problemen.add(pad, "buiten-bereik", _TE_VEEL)
        return None
    known = begrippen.feiten["maatregel"].waarde
    found = []
    for number, item in enumerate(raw):
        place = f"{pad}/{number}"
        own = Velden(item, ("id", "vanaf", "tot"), velden.problemen, place)
        id_ = own.choice("id", known)
        days = own.day_or_none("vanaf"), own.day_or_none("tot")
        if days[0] is not None and days[1] is not None and days[1] < days[0]:
            velden.problemen.add(f"{place}/tot", "einde-voor-begin", _EERST_BEGIN)
        found.append(Maatregel(id_, *days))
    return tuple(found)
