# SPDX-License-Identifier: EUPL-1.2
"""
Count the lines of one month: how often, per municipality, and nothing of anybody.

Responsible for which line counts in which figure. Gets facts only; a line that was
erased has none and counts nowhere. Floor 5, pure.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, Final, Self

from deelkader.begrippen import Uitkomst
from deelkader.service.maandbeeld.cijfers import (
    AFGEWEKEN,
    GAT,
    GEDEELD,
    GEEN_REGEL,
    GEVOLGD,
    LANDELIJK,
    OVERLEG,
    PLAATSELIJK,
    TOESTEMMINGEN,
    VRAGEN,
    WEET_DEELS,
    WEET_NIET,
    WEET_WEL,
)
from deelkader.service.maandbeeld.terugkoppeltijd import Terugkoppeltijd

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deelkader.kader import Kader
    from deelkader.service.maandbeeld.maand import Maand

ONBEKEND: Final = "onbekend"
"""The place of what says no municipality, or one that the kader does not know."""

SIGNAAL: Final = "signaal"
_STOPPENDE_ROLLEN: Final = ("blokkade", "geweigerd", "gestopt")
_REACTIES: Final = {"ja": WEET_WEL, "deels": WEET_DEELS, "nee": WEET_NIET}


@dataclass(frozen=True, slots=True)
class Feitregel:
    """
    The facts of one line, without who it is about.

    *dag* is its day in the Netherlands (ordinal), *gemeente* where it belongs.
    *dossier* is the same for lines about one person; None: about nobody.
    """

    id: str
    soort: str
    dag: int
    feiten: Mapping[str, Any]
    gemeente: str | None = None
    dossier: str | None = None


@dataclass(frozen=True, slots=True)
class Reactie:
    """*aantal* people said *waarde* (ja, deels, nee): do you know what to do now?"""

    gemeente: str | None
    waarde: str
    aantal: int


@dataclass(frozen=True, slots=True)
class Terugkoppelregels:
    """
    What counts as feedback on a signal.

    That is a closed task of one of *regels*, which the signal began; or a share for
    *doel* with who gave the signal, about the same person.
    """

    regels: frozenset[str] = frozenset()
    doel: str = "terugkoppelen"

    @classmethod
    def of(cls, kader: Kader) -> Self:
        """Return the rules of *kader* that a signal begins and that say a sentence."""
        opvolging = kader.inhoud.opvolging
        return cls(
            frozenset(
                regel.id
                for regel in (() if opvolging is None else opvolging.regels)
                if regel.als.voorval == SIGNAAL and regel.zin
            )
        )

    def signal_of(self, feiten: Mapping[str, Any]) -> str | None:
        """Return the line that began the task that these facts close, or None."""
        is_done = feiten.get("hoe") == "gedaan" and feiten.get("regel") in self.regels
        return str(feiten.get("bij")).partition("/")[0] if is_done else None


@dataclass(frozen=True, slots=True)
class Telling:
    """
    What was counted: per place per figure, per place per rule, and feedback.

    *redenen* holds which rule made it "overleg": (figure it counts in, rule).
    """

    aantallen: Mapping[str, Counter[str]]
    redenen: Mapping[str, Counter[tuple[str, str]]]
    terug: Mapping[str, Terugkoppeltijd]

    def of(self, plaats: str) -> Counter[str]:
        """Return the counts of one place; what never happened is zero."""
        return self.aantallen.get(plaats, Counter())


def count(
    regels: Iterable[Feitregel],
    reacties: Iterable[Reactie],
    maand: Maand,
    plaatselijk: Mapping[str, bool],
    terugkoppelen: Terugkoppelregels,
) -> Telling:
    """
    Count *regels* of *maand* and the month before it, and *reacties* of *maand*.

    *plaatselijk* tells of each rule whether a region or municipality agreed on it.
    """
    teller = _Teller(maand, plaatselijk, terugkoppelen)
    for regel in regels:
        teller.add(regel)
    for reactie in reacties:
        if reactie.waarde in _REACTIES:
            place = teller.aantallen.setdefault(reactie.gemeente or ONBEKEND, Counter())
            place[_REACTIES[reactie.waarde]] += reactie.aantal
    return Telling(teller.aantallen, teller.redenen, teller.feedback())


@dataclass(slots=True)
class _Teller:
    maand: Maand
    plaatselijk: Mapping[str, bool]
    terugkoppelen: Terugkoppelregels
    aantallen: dict[str, Counter[str]] = field(default_factory=dict)
    redenen: dict[str, Counter[tuple[str, str]]] = field(default_factory=dict)
    _signalen: dict[str, tuple[str, int]] = field(default_factory=dict)
    _van: dict[tuple[str | None, Any], list[str]] = field(default_factory=dict)
    _terug: dict[str, int] = field(default_factory=dict)

    def add(self, regel: Feitregel) -> None:
        """Count one line where it belongs."""
        place = regel.gemeente or ONBEKEND
        self._follow(regel, place)
        if regel.dag not in self.maand.dagen:
            return
        if regel.soort == "oordeel":
            self._answer(place, regel.feiten["oordeel"])
        elif (figure := _figure(regel)) is not None:
            self._count(place, figure)

    def _follow(self, regel: Feitregel, place: str) -> None:
        """Note a signal of the month before, or the first feedback on one."""
        feiten = regel.feiten
        if regel.soort == SIGNAAL and regel.dag in self.maand.vorige:
            self._signalen[regel.id] = (place, regel.dag)
            wie = (regel.dossier, feiten.get("van"))
            self._van.setdefault(wie, []).append(regel.id)
            return
        heard: Iterable[str | None] = ()
        if regel.soort == "afgerond":
            heard = [self.terugkoppelen.signal_of(feiten)]
        elif regel.soort == GEDEELD and feiten["doel"] == self.terugkoppelen.doel:
            is_someone = regel.dossier is not None
            wie = (regel.dossier, feiten["naar"])
            heard = self._van.get(wie, ()) if is_someone else ()
        for signaal in heard:
            if signaal in self._signalen:
                self._terug.setdefault(signaal, regel.dag)

    def feedback(self) -> dict[str, Terugkoppeltijd]:
        """Return the feedback per place on the signals of the month before."""
        pairs: dict[str, list[tuple[int, int | None]]] = {}
        for id_, (place, dag) in self._signalen.items():
            pairs.setdefault(place, []).append((dag, self._terug.get(id_)))
        last = self.maand.dagen[-1]
        return {place: Terugkoppeltijd.of(p, last) for place, p in pairs.items()}

    def _count(self, place: str, figure: str) -> None:
        self.aantallen.setdefault(place, Counter())[figure] += 1

    def _answer(self, place: str, oordeel: Mapping[str, Any]) -> None:
        self._count(place, VRAGEN)
        uitkomst = Uitkomst(oordeel["uitkomst"]).value
        self._count(place, uitkomst)
        if uitkomst != OVERLEG:
            return
        rule = reason_of(oordeel)
        if rule is None:
            self._count(place, GEEN_REGEL)
            return
        reden = PLAATSELIJK if self.plaatselijk.get(rule, False) else LANDELIJK
        self._count(place, reden)
        self.redenen.setdefault(place, Counter())[reden, rule] += 1


def reason_of(oordeel: Mapping[str, Any]) -> str | None:
    """
    Return the rule that made an answer "overleg", or None: a rule is missing.

    One reason per answer, so that reasons add up: a missing rule goes before a rule,
    then the first that stops.
    """
    found = []
    for deel in oordeel["gegevens"]:
        if deel["uitkomst"] != OVERLEG:
            continue
        axes = list(deel["gronden"].values())
        if not axes or not all(axes):
            return None
        found += [grond for axis in axes for grond in axis]
    for rol in _STOPPENDE_ROLLEN:
        for grond in found:
            if grond["rol"] == rol:
                return str(grond["regel"])
    return str(found[0]["regel"]) if found else None


def _figure(regel: Feitregel) -> str | None:
    """Return in which figure a line counts that is no answer; None: in none."""
    match regel.soort:
        case "toestemming":
            return TOESTEMMINGEN.get(regel.feiten["gebeurtenis"]["soort"])
        case "opgevolgd":
            return GEVOLGD if regel.feiten["gevolgd"] else AFGEWEKEN
        case "gedeeld":
            return GEDEELD
        case "gat":
            return GAT
    return None
