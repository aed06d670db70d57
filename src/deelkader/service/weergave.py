# SPDX-License-Identifier: EUPL-1.2
"""
An answer in words for people: what the page and the command both show.

Responsible for labels and short Dutch sentences around the ids of an answer;
the verdict itself is the text of the kader. Decides nothing. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Uitkomst
from deelkader.service.woorden import Woorden, enumerate_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from deelkader.model.oordeel import CategorieOordeel, Grond, Oordeel, Wegstap
    from deelkader.regels.vorm import BronVorm
    from deelkader.service.antwoord import Antwoord

__all__ = ["Reden", "Weergave", "Woorden"]

_ROL = {
    "open": "",
    "gestopt": "Deze weg is hier dicht.",
    "blokkade": "Dit houdt het delen tegen.",
    "geweigerd": "Iemand zei nee.",
    "wie": "Dit zegt wie er ja moet zeggen.",
}
_NOOD = "112"
_NU = (Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN, Uitkomst.AFWEGEN)


@dataclass(frozen=True, slots=True)
class Bron:
    """A source as it is shown: the link may be empty."""

    titel: str
    link: str
    geverifieerd: bool

    @classmethod
    def of(cls, id_: str, vorm: BronVorm | None) -> Bron:
        """Return the source *id_*; one that nobody described stands for itself."""
        if vorm is None:
            return cls(id_, "", geverifieerd=False)
        return cls(vorm.titel, vorm.link, vorm.geverifieerd)


@dataclass(frozen=True, slots=True)
class Reden:
    """One rule that decided, with its sources."""

    regel: str
    titel: str
    rol: str
    bronnen: tuple[Bron, ...]


@dataclass(frozen=True, slots=True)
class Weergave:
    """Everything of one answer that a person reads, in the order of reading."""

    uitkomst: str
    tekst: Mapping[str, Any]
    voor_anderen: tuple[tuple[str, Mapping[str, Any]], ...]
    per_gegeven: tuple[tuple[str, str], ...]
    per_deelnemer: tuple[tuple[str, tuple[tuple[str, str], ...]], ...]
    voorwaarden: tuple[str, ...]
    plichten: tuple[str, ...]
    wie: tuple[str, ...]
    uitzoeken: tuple[tuple[str, str], ...]
    wegen: tuple[tuple[str, ...], ...]
    alleen_ja: bool
    alternatieven: tuple[str, ...]
    bel: tuple[tuple[str, str], ...]
    redenen: tuple[tuple[str, tuple[Reden, ...]], ...]
    gemist: tuple[tuple[str, str, str], ...]
    aannames: tuple[tuple[str, str], ...]
    versie: str
    id: str | None

    @property
    def is_urgent(self) -> bool:
        """Whether the first thing to do may be to call 112."""
        return any(telefoon == _NOOD for _, telefoon in self.bel)

    @property
    def may_now(self) -> bool:
        """Whether the conditions hold for what happens now."""
        return self.uitkomst in _NU

    @property
    def titel_voorwaarden(self) -> str:
        """The words above the conditions."""
        if self.uitkomst == Uitkomst.AFWEGEN:
            return "Deel je het? Dan hoort dit erbij"
        return "Doe dit erbij" if self.may_now else "Mag het straks? Doe dit erbij"

    @property
    def titel_wie(self) -> str:
        """The words above who must say yes; an open fact can make it fewer."""
        if self.uitzoeken:
            return "Wie moet er misschien nog ja zeggen?"
        return "Wie moet er nog ja zeggen?"

    @classmethod
    def of(cls, antwoord: Antwoord, woorden: Woorden, publiek: str) -> Weergave:
        """Return *antwoord* in words; requires a text for *publiek*."""
        oordeel = antwoord.oordeel
        elk = oordeel.gegevens
        teksten = oordeel.tekst
        return cls(
            uitkomst=oordeel.uitkomst.value,
            tekst=teksten[publiek],
            voor_anderen=tuple(
                (woorden.publiek(naam), tekst)
                for naam, tekst in teksten.items()
                if naam != publiek
            ),
            per_gegeven=_per_gegeven(oordeel, woorden),
            per_deelnemer=_per_deelnemer(elk, woorden),
            voorwaarden=_unique(woorden.plicht(v) for c in elk for v in c.voorwaarden),
            plichten=_unique(
                woorden.plicht(p.plicht, p.termijn) for p in oordeel.plichten
            ),
            wie=_who(elk, woorden),
            uitzoeken=_unique(
                (woorden.feit(n).vraag, woorden.feit(n).hoe)
                for c in elk
                for n in c.ontbrekend
            ),
            wegen=_ways(oordeel, woorden),
            alleen_ja=all(_is_only_yes(c) for c in elk),
            alternatieven=_alternatives(oordeel, woorden),
            bel=tuple(woorden.contact(c) for c in oordeel.bel),
            redenen=_reasons(elk, woorden),
            gemist=_missed(elk, woorden),
            aannames=tuple(
                (woorden.feit(a.feit).vraag, woorden.waarde(a.feit, a.waarde))
                for a in oordeel.aannames
            ),
            versie=oordeel.kader.versie,
            id=None if antwoord.bewijs is None else antwoord.bewijs.id,
        )


def _unique(items: Iterable[Any]) -> tuple[Any, ...]:
    return tuple(dict.fromkeys(items))


def _per_gegeven(oordeel: Oordeel, woorden: Woorden) -> tuple[tuple[str, str], ...]:
    """Return category and verdict when they are not all the same."""
    if len({(c.uitkomst, bool(c.voorwaarden)) for c in oordeel.gegevens}) == 1:
        return ()
    return tuple(
        (
            woorden.gegeven(c.categorie),
            woorden.uitkomst(c.uitkomst, met_voorwaarden=c.voorwaarden),
        )
        for c in oordeel.gegevens
    )


def _per_deelnemer(
    elk: tuple[CategorieOordeel, ...], woorden: Woorden
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """Return per category what holds for each participant of a table."""
    return tuple(
        (
            woorden.gegeven(c.categorie),
            tuple(
                (woorden.partij(d.partij), woorden.uitkomst(d.uitkomst))
                for d in c.per_deelnemer
            ),
        )
        for c in elk
        if c.per_deelnemer
    )


def _who(elk: tuple[CategorieOordeel, ...], woorden: Woorden) -> tuple[str, ...]:
    """Return who must all say yes; of a group one is enough."""
    alone = _unique(woorden.gever(p) for c in elk for p in c.wie)
    groups = _unique(
        " of ".join(woorden.gever(p) for p in groep)
        for c in elk
        for groep in c.wie_een_van
    )
    return alone + groups


def _ways(oordeel: Oordeel, woorden: Woorden) -> tuple[tuple[str, ...], ...]:
    """Return every way forward as lines; each way alone is enough."""
    prefix = len(oordeel.gegevens) > 1
    found = []
    for c in oordeel.gegevens:
        for weg in c.weg_vooruit:
            lines = _way(weg, woorden)
            if prefix:
                lines = (f"Voor {woorden.gegeven(c.categorie)}:", *lines)
            found.append(lines)
    shared = {lines[1:] for lines in found} if prefix else set()
    if prefix and len(shared) == 1 and len(found) == len(oordeel.gegevens):
        return (shared.pop(),)
    return _unique(found)


def _is_only_yes(c: CategorieOordeel) -> bool:
    """Return whether the one way forward is a yes of everyone in `wie`."""
    ways = [[stap.wie for stap in weg] for weg in c.weg_vooruit]
    return ways == [list(c.wie)]


def _way(weg: tuple[Wegstap, ...], woorden: Woorden) -> tuple[str, ...]:
    asked: dict[str, list[str]] = {}
    for stap in weg:
        persons = asked.setdefault(stap.stap, [])
        if stap.wie is not None:
            persons.append(woorden.gever(stap.wie))
    return tuple(woorden.stap(stap, persons) for stap, persons in asked.items())


def _alternatives(oordeel: Oordeel, woorden: Woorden) -> tuple[str, ...]:
    return tuple(
        f"{woorden.regeltitel(a.regel)}."
        f" {'Aan' if a.van else 'Met'}: {woorden.partij(a.naar)}."
        f" Wat: {enumerate_words([woorden.gegeven(g) for g in a.gegevens])}."
        f" Het antwoord is dan: {woorden.uitkomst(a.uitkomst)}."
        for a in oordeel.alternatieven
    )


def _reasons(
    elk: tuple[CategorieOordeel, ...], woorden: Woorden
) -> tuple[tuple[str, tuple[Reden, ...]], ...]:
    """Return per axis the rules that decided, each once."""
    found: dict[str, dict[str, Reden]] = {}
    for c in elk:
        for axis, gronden in c.gronden.items():
            for grond in gronden:
                reden = _reason(grond, woorden)
                found.setdefault(axis, {}).setdefault(grond.regel, reden)
    return tuple(
        (woorden.axis(axis), tuple(redenen.values())) for axis, redenen in found.items()
    )


def _reason(grond: Grond, woorden: Woorden) -> Reden:
    bronnen = tuple(Bron.of(id_, woorden.bron(id_)) for id_ in grond.bronnen)
    titel = woorden.regeltitel(grond.regel)
    return Reden(grond.regel, titel, _ROL[grond.rol], bronnen)


def _missed(
    elk: tuple[CategorieOordeel, ...], woorden: Woorden
) -> tuple[tuple[str, str, str], ...]:
    """Return rule, title and the facts in which it differs, when asked for."""
    return _unique(
        (
            miss.regel,
            woorden.regeltitel(miss.regel),
            enumerate_words([woorden.feitlabel(f) for f in miss.verschil]),
        )
        for c in elk
        for miss in c.waarom_niet or ()
    )


def is_yes(uitkomst: Uitkomst) -> bool:
    """Return whether this outcome lets the sharing go ahead as it stands."""
    return uitkomst in {Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN}
