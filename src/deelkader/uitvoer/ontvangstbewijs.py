# SPDX-License-Identifier: EUPL-1.2
"""
A receipt for who said yes or no: to what, until when, and how to stop.

Responsible for plain data and for B1 sentences to that person. Between floor 4 and
floor 5, pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.begrippen.dagen import day_of
from deelkader.model.publiek import Publiek
from deelkader.toestemming.bereik import Bereik
from deelkader.toestemming.gebeurtenis import NEE, UITSPRAKEN, Gebeurtenis, Soort
from deelkader.uitvoer.verstrekker import Verstrekker

_MAANDEN = (
    *("januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus"),
    *("september", "oktober", "november", "december"),
)
_ALLES = {"gegevens": "alles", "naar": "iedereen", "doel": "elk doel"}

_JIJ = {
    Soort.GEGEVEN: "Je hebt ja gezegd",
    Soort.GEWEIGERD: "Je hebt nee gezegd",
    Soort.INGETROKKEN: "Je bent gestopt",
    "ja": "Dit mogen we vertellen",
    "avg": "Dit mogen we gebruiken en delen",
    "nee": "Dit vertellen we niet met jouw toestemming",
    "geldt": "Dit geldt {} tot en met {}.",
    "altijd": "Dit geldt {} totdat je stopt.",
    "stop": "Wil je stoppen? Dat mag altijd. Je hoeft niet te zeggen waarom.",
    "daarna": "Stop je? Dan vertellen we niets nieuws meer. We zeggen ook tegen de"
    " ander dat je stopt. Wat al verteld is, blijft verteld.",
    "plicht": "Soms moeten of mogen we van de wet toch iets vertellen.",
    "vraag": "Heb je een vraag? Mail naar {}.",
    "hulp": "Je wilt deze hulp",
    "geen-hulp": "Je wilt deze hulp niet",
    "stop-hulp": "Over je hulp vertellen we hierdoor niets aan anderen.",
}
_U = {
    Soort.GEGEVEN: "U hebt ja gezegd",
    Soort.GEWEIGERD: "U hebt nee gezegd",
    Soort.INGETROKKEN: "U bent gestopt",
    "ja": "Dit mogen wij vertellen",
    "avg": "Dit mogen wij gebruiken en delen",
    "nee": "Dit vertellen wij niet met uw toestemming",
    "geldt": "Dit geldt {} tot en met {}.",
    "altijd": "Dit geldt {} totdat u stopt.",
    "stop": "Wilt u stoppen? Dat mag altijd. U hoeft niet te zeggen waarom.",
    "daarna": "Stopt u? Dan vertellen wij niets nieuws meer. Wij zeggen ook tegen de"
    " ander dat u stopt. Wat al verteld is, blijft verteld.",
    "plicht": "Soms moeten of mogen wij van de wet toch iets vertellen.",
    "vraag": "Hebt u een vraag? Mail naar {}.",
    "hulp": "U wilt deze hulp",
    "geen-hulp": "U wilt deze hulp niet",
    "stop-hulp": "Over de hulp vertellen wij hierdoor niets aan anderen.",
}


@dataclass(frozen=True, slots=True)
class Ontvangstbewijs:
    """
    What the giver takes home: the values, and the same in sentences.

    None in *naar*, *gegevens* or *doel* is every one.
    """

    nummer: str
    soort: str
    betekenis: str
    gezegd_op: date
    vanaf: date | None
    tot: date | None
    naar: tuple[str, ...] | None
    gegevens: tuple[str, ...] | None
    doel: tuple[str, ...] | None
    intrekken: str
    kop: str
    zinnen: tuple[str, ...]

    @property
    def tekst(self) -> str:
        """The receipt as one text."""
        return "\n".join((self.kop, "", *self.zinnen)) + "\n"

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase), absent parts left out."""
        values = {
            "nummer": self.nummer,
            "soort": self.soort,
            "betekenis": self.betekenis,
            "gezegdOp": self.gezegd_op.isoformat(),
            "vanaf": self.vanaf and self.vanaf.isoformat(),
            "tot": self.tot and self.tot.isoformat(),
            "naar": self.naar and list(self.naar),
            "gegevens": self.gegevens and list(self.gegevens),
            "doel": self.doel and list(self.doel),
            "intrekken": self.intrekken,
            "kop": self.kop,
            "zinnen": list(self.zinnen),
        }
        return {name: value for name, value in values.items() if value is not None}


def receipt_for(
    gebeurtenis: Gebeurtenis,
    begrippen: Begrippen,
    verstrekker: Verstrekker,
    publiek: Mapping[str, Publiek],
    bereik: Bereik | None = None,
) -> Ontvangstbewijs:
    """
    Return the receipt of one yes, refusal or withdrawal, in the words of its giver.

    A withdrawal about an event has the reach of that event: *bereik* is that event.

    Raises:
        ValueError: nobody said anything, or the event it is about is not there.
    """
    if gebeurtenis.soort not in UITSPRAKEN:
        raise ValueError("nobody spoke")
    if gebeurtenis.soort is Soort.INGETROKKEN and gebeurtenis.over and bereik is None:
        raise ValueError("a withdrawal about an event reaches as far as that event")
    reach: Bereik = gebeurtenis if bereik is None else bereik
    schrijver = _Schrijver.of(gebeurtenis, begrippen, publiek, reach)
    is_help = begrippen.betekenissen[gebeurtenis.betekenis].axis is None
    write = schrijver.about_help if is_help else schrijver.about_sharing
    return Ontvangstbewijs(
        nummer=gebeurtenis.id,
        soort=gebeurtenis.soort.value,
        betekenis=gebeurtenis.betekenis,
        gezegd_op=day_of(gebeurtenis.gebeurd_op),
        vanaf=gebeurtenis.vanaf,
        tot=gebeurtenis.tot,
        naar=reach.naar,
        gegevens=reach.gegevens,
        doel=reach.doel,
        intrekken=verstrekker.intrekken,
        kop=schrijver.woorden[gebeurtenis.soort],
        zinnen=tuple(write(verstrekker)),
    )


@dataclass(frozen=True, slots=True)
class _Schrijver:
    """Writes to one giver: with "je" to the jeugdige, else with "u"."""

    gebeurtenis: Gebeurtenis
    bereik: Bereik
    begrippen: Begrippen
    eigen: Publiek
    woorden: Mapping[str, str]

    @classmethod
    def of(
        cls,
        gebeurtenis: Gebeurtenis,
        begrippen: Begrippen,
        publiek: Mapping[str, Publiek],
        bereik: Bereik,
    ) -> _Schrijver:
        is_young = gebeurtenis.gever == "jeugdige"
        eigen = publiek.get("jeugdige" if is_young else "ouder", Publiek())
        is_about_child = is_young or gebeurtenis.gever.startswith("ouder")
        return cls(
            gebeurtenis,
            bereik,
            begrippen,
            eigen if is_about_child else Publiek(),
            _JIJ if is_young else _U,
        )

    def about_sharing(self, verstrekker: Verstrekker) -> Iterable[str]:
        """Yield the sentences about telling others."""
        event, woorden, reach = self.gebeurtenis, self.woorden, self.bereik
        is_no = event.soort in NEE
        axis = self.begrippen.betekenissen[event.betekenis].axis
        kop = woorden["nee" if is_no else "avg" if axis == "avg" else "ja"]
        yield f"{kop}: {self._named('gegevens', reach.gegevens)}."
        yield f"Aan: {self._named('naar', reach.naar)}."
        yield f"Waarvoor: {self._named('doel', reach.doel)}."
        said = day_of(event.gebeurd_op)
        if is_no:
            yield f"Dit geldt vanaf {written_day(said)}."
            yield woorden["plicht"]
        else:
            begin = f"van {written_day(event.vanaf or said)}"
            if event.tot is None:
                yield woorden["altijd"].format(f"vanaf {begin.removeprefix('van ')}")
            else:
                yield woorden["geldt"].format(begin, written_day(event.tot))
            yield woorden["stop"]
            yield f"Ga naar {verstrekker.intrekken}."
            yield woorden["daarna"]
        yield from self._closing(verstrekker)

    def about_help(self, verstrekker: Verstrekker) -> Iterable[str]:
        """Yield the sentences about agreeing to help."""
        is_no = self.gebeurtenis.soort in NEE
        yield self.woorden["geen-hulp" if is_no else "hulp"] + "."
        yield self.woorden["stop-hulp"]
        if not is_no:
            yield self.woorden["stop"]
            yield f"Ga naar {verstrekker.intrekken}."
        yield from self._closing(verstrekker)

    def _closing(self, verstrekker: Verstrekker) -> Iterable[str]:
        yield self.woorden["vraag"].format(verstrekker.mail)
        yield f"Dit bewijs is van {verstrekker.naam}. Nummer: {self.gebeurtenis.id}."

    def _named(self, deel: str, namen: tuple[str, ...] | None) -> str:
        if namen is None:
            return _ALLES[deel]
        own, known = self.eigen.waarden.get(deel, {}), self.begrippen.feiten[deel]
        words = [
            own.get(n) or (known.waarde[n].label if n in known.waarde else n)
            for n in namen
        ]
        *first, last = words
        return f"{', '.join(first)} en {last}" if first else last


def written_day(dag: date) -> str:
    """Return *dag* as people write it: 22 november 2026."""
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"
