# SPDX-License-Identifier: EUPL-1.2
"""
Every question that the page can put, with its options: `Vragenboek`.

Responsible for names, options and their labels, all from the vocabulary. Not for
which question comes next. Pure. Floor 7.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Feit, Soort, Vorm

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen, Waarde

JA: Final = "ja"
NEE: Final = "nee"
GEEN: Final = "geen"
VAST: Final = "vast"
ONBEKEND: Final = "onbekend"
ZEI: Final = "zei-"
"""Before a giver: what that person said."""

OPEN: Final = "open"
DUIDELIJK: Final = "duidelijk"
ANTWOORDEN: Final = ("gegeven", DUIDELIJK, "geweigerd", "ingetrokken", OPEN)
_VROEG: Final = ("van", "naar", "situatie")
_LIDWOORDEN: Final = ("de ", "het ", "een ")


@dataclass(frozen=True, slots=True)
class Optie:
    """One choice; *eerste* are shown at once, others folded."""

    waarde: str
    label: str
    uitleg: str = ""
    eerste: bool = True


@dataclass(frozen=True, slots=True)
class Vraag:
    """
    One question; *meer*: several options may be said at once.

    *mag_onbekend*: "I do not know" is an answer.
    """

    naam: str
    vraag: str
    waarom: str
    opties: tuple[Optie, ...]
    meer: bool = False
    mag_onbekend: bool = False
    samen: tuple[Optie, ...] = ()

    @property
    def waarden(self) -> frozenset[str]:
        """Everything that may be said."""
        own = {o.waarde for o in (*self.opties, *self.samen)}
        return frozenset(own | ({ONBEKEND} if self.mag_onbekend else set()))

    def label(self, waarde: str) -> str:
        """Return what *waarde* is called; empty when it has no words of its own."""
        every = (*self.opties, *self.samen)
        return next((o.label for o in every if o.waarde == waarde), "")


class Vragenboek:
    """The questions of one vocabulary; immutable."""

    def __init__(self, begrippen: Begrippen) -> None:
        self.begrippen = begrippen
        self.delen = tuple(
            sorted(
                (d for d in begrippen.delen if not d.mag_leeg),
                key=lambda d: _VROEG.index(d.id) if d.id in _VROEG else len(_VROEG),
            )
        )
        self.vragen: Mapping[str, Vraag] = {
            vraag.naam: vraag for vraag in _all(begrippen, self.delen)
        }
        self.waarden = {naam: vraag.waarden for naam, vraag in self.vragen.items()}
        """Everything that may be said to a question."""
        self.meervoudig = {naam for naam, vraag in self.vragen.items() if vraag.meer}

    def __getitem__(self, naam: str) -> Vraag:
        return self.vragen[naam]

    def __contains__(self, naam: str) -> bool:
        return naam in self.vragen

    def feit(self, naam: str) -> Feit | None:
        """Return the fact behind the question *naam*, None for what people said."""
        return self.begrippen.feiten.get(naam)


def _all(begrippen: Begrippen, delen: tuple[Feit, ...]) -> Iterator[Vraag]:
    yield from (_part(deel) for deel in delen)
    yield from (_part(deel) for deel in begrippen.delen if deel.mag_leeg)
    for deel, feit in begrippen.tafels.items():
        yield _table(feit, meer=deel == "naar")
    for feit in begrippen.feiten.values():
        if feit.soort in {Soort.FEIT, Soort.HANDELING}:
            yield _fact(feit)
    for gever in begrippen.gevers.values():
        opties = tuple(Optie(a, "") for a in ANTWOORDEN)
        yield Vraag(ZEI + gever.id, gever.label, "", opties)


def _part(deel: Feit) -> Vraag:
    key = "afzender" if deel.id == "van" else "eerste"
    ranked = [w for w in deel.waarden if w.eigenschappen.get(key)]
    ranked.sort(key=lambda w: int(w.eigenschappen[key]))
    others = [w for w in deel.waarden if w not in ranked]
    if not ranked:
        ranked = [w for w in others if w.telt_als is None]
        others = [w for w in others if w.telt_als is not None]
    elif any("uitleg" in w.eigenschappen for w in others):
        others.sort(key=lambda w: _sort_key(w.label))
    opties = [_option(w) for w in ranked]
    opties += [_option(w, eerste=False) for w in others]
    return Vraag(
        deel.id,
        deel.vraag,
        deel.waarom,
        tuple(opties),
        meer=deel.elk,
        mag_onbekend=deel.mag_leeg,
    )


def _table(feit: Feit, *, meer: bool) -> Vraag:
    seats = [w for w in feit.waarden if not w.is_tafel]
    ranked = sorted(
        (w for w in seats if w.eigenschappen.get("eerste")),
        key=lambda w: int(w.eigenschappen["eerste"]),
    )
    others = sorted(
        (w for w in seats if w not in ranked), key=lambda w: _sort_key(w.label)
    )
    opties = [_option(w) for w in ranked]
    opties += [_option(w, eerste=False) for w in others]
    samen = (Optie(VAST, ""),) if meer else ()
    return Vraag(
        feit.id,
        feit.vraag,
        feit.waarom,
        tuple(opties),
        meer=meer,
        mag_onbekend=True,
        samen=samen,
    )


def _fact(feit: Feit) -> Vraag:
    opties: list[Optie] = []
    samen: list[Optie] = []
    if feit.vorm is Vorm.JA_NEE:
        opties = [Optie(JA, "Ja"), Optie(NEE, "Nee")]
    elif feit.vorm is Vorm.VERZAMELING:
        for waarde in feit.domein:
            assert isinstance(waarde, frozenset)  # noqa: S101 - a set has sets
            name = "+".join(sorted(waarde)) or GEEN
            label = capital(feit.label_of(waarde)) if waarde else "Nee"
            (opties if len(waarde) <= 1 else samen).append(Optie(name, label))
    else:
        opties = [_option(w) for w in feit.waarden if not w.onbekend]
        if feit.soort is Soort.HANDELING:
            opties.append(Optie(NEE, "Nog niet"))
    return Vraag(
        feit.id,
        feit.vraag,
        feit.waarom,
        tuple(opties),
        mag_onbekend=feit.soort is Soort.FEIT,
        samen=tuple(samen),
    )


def _option(waarde: Waarde, *, eerste: bool = True) -> Optie:
    eigen: Mapping[str, Any] = waarde.eigenschappen
    uitleg = eigen.get("voorbeeld") or eigen.get("uitleg") or ""
    return Optie(waarde.id, capital(waarde.label), str(uitleg), eerste=eerste)


def _sort_key(label: str) -> str:
    for lidwoord in _LIDWOORDEN:
        label = label.removeprefix(lidwoord)
    return label.lower()


def capital(tekst: str) -> str:
    """Return *tekst* with a capital at its start."""
    return tekst[:1].upper() + tekst[1:]


def only(vraag: Vraag, waarden: Container[str]) -> Vraag:
    """Return *vraag* with those of *waarden* alone, none of them folded."""
    left = [replace(o, eerste=True) for o in vraag.opties if o.waarde in waarden]
    return replace(vraag, opties=tuple(left))


def first_only(vraag: Vraag, waarden: tuple[str, ...], hoeveel: int) -> Vraag:
    """Return *vraag* with *waarden* in front (at most *hoeveel*), others folded."""
    order = {o.waarde: i for i, o in enumerate(vraag.opties)}
    front = sorted((w for w in waarden if w in order), key=order.__getitem__)[:hoeveel]
    by_name = {o.waarde: o for o in vraag.opties}
    opties = [replace(by_name[w], eerste=True) for w in front]
    rest = [o for o in vraag.opties if o.waarde not in set(front)]
    return replace(vraag, opties=(*opties, *(replace(o, eerste=False) for o in rest)))
