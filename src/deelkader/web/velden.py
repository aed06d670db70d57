# SPDX-License-Identifier: EUPL-1.2
"""
The fields of the form: which there are for a vocabulary, with their options.

Responsible for names, options and their B1 labels. Not for reading what was
filled in (`formulier`). Pure. Floor 7.
"""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.web.veld import (
    GEEN,
    GEVER,
    JA,
    NEE,
    ONBEKEND,
    UITDRUKKELIJK,
    WELKE,
    Optie,
    Veld,
)

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen, Waarde

_WEET_NIET: Final = "Dat weet ik niet"
_VOORAAN: Final = ("pet", "leeftijdsgroep", "gezag")
_GEVERS_VOORAAN: Final = 3
_KLEINE_VERZAMELING: Final = 2
_WIE: Final = {
    frozenset({"van"}): "Alleen als jij dit bent",
    frozenset({"naar"}): "Alleen als de ander dit is",
    frozenset({"van", "naar"}): "Alleen als een van jullie dit is",
}
_STATUS: Final = (
    ("", "Nog niet gevraagd"),
    ("gegeven", "Zei ja"),
    ("geweigerd", "Zei nee"),
    ("ingetrokken", "Zei eerst ja, en trok dat in"),
)


def fields(begrippen: Begrippen) -> tuple[Veld, ...]:
    """Return every field, in the order of asking."""
    return _fields(_ById(begrippen))


class _ById:
    """A vocabulary as a key of the cache: vocabularies are immutable."""

    def __init__(self, begrippen: Begrippen) -> None:
        self.begrippen = begrippen

    def __hash__(self) -> int:
        return id(self.begrippen)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _ById) and other.begrippen is self.begrippen


@lru_cache(maxsize=4)
def _fields(key: _ById) -> tuple[Veld, ...]:
    begrippen = key.begrippen
    facts = [
        f for f in begrippen.feiten.values() if f.soort in {Soort.FEIT, Soort.HANDELING}
    ]
    first = [f for f in facts if f.id in _VOORAAN]
    rest = [f for f in facts if f.id not in _VOORAAN]
    found: list[Veld] = []
    for deel in begrippen.delen:
        if deel.mag_leeg:
            continue
        found.append(_part(deel))
        if deel.id == "van":
            found += [v for f in first if f.id == "pet" for v in _fact(f, begrippen)]
    found += [v for f in first if f.id != "pet" for v in _fact(f, begrippen)]
    found += _givers(begrippen)
    found += [_part(deel) for deel in begrippen.delen if deel.mag_leeg]
    found += [
        replace(veld, soort="kies" if veld.soort == "rondjes" else veld.soort)
        for f in rest
        for veld in _fact(f, begrippen, plek="aanvullen")
    ]
    return tuple(found)


def _part(deel: Feit) -> Veld:
    key = "afzender" if deel.id == "van" else "eerste"
    ranked = [w for w in deel.waarden if w.eigenschappen.get(key)]
    ranked.sort(key=lambda w: int(w.eigenschappen[key]))
    others = [w for w in deel.waarden if w not in ranked]
    if not ranked:
        ranked = [w for w in others if w.telt_als is None]
        others = [w for w in others if w.telt_als is not None]
    opties = [_option(w) for w in ranked]
    opties += [_option(w, eerste=False) for w in others]
    soort = "kies"
    if deel.elk:
        soort = "vinkjes"
    elif any(w.telt_als for w in deel.waarden):
        soort = "rondjes"
    if soort == "kies":
        opties.insert(0, Optie("", _WEET_NIET if deel.mag_leeg else "Kies"))
    return Veld(
        deel.id,
        deel.vraag,
        soort,
        tuple(opties),
        waarom=deel.waarom,
        fout=f"Kies {deel.label}.",
    )


def _option(waarde: Waarde, *, eerste: bool = True) -> Optie:
    uitleg = waarde.eigenschappen.get("voorbeeld", "")
    return Optie(waarde.id, _capital(waarde.label), str(uitleg), eerste=eerste)


def _fact(feit: Feit, begrippen: Begrippen, plek: str = "vooraan") -> list[Veld]:
    veld = Veld(
        feit.id,
        feit.vraag,
        "rondjes",
        tuple(_options(feit)),
        waarom=feit.waarom,
        alleen=_only(feit, begrippen),
        fout=f"Kies {feit.label}.",
        plek=plek,
        is_handeling=feit.soort is Soort.HANDELING,
    )
    if not is_large_set(feit):
        return [veld]
    which = tuple(_option(w) for w in feit.waarden)
    return [
        veld,
        Veld(
            feit.id + WELKE,
            "Zo ja, welke?",
            "vinkjes",
            which,
            fout=f"Kies welke. Het gaat om: {feit.label}.",
            plek=plek,
        ),
    ]


def is_large_set(feit: Feit) -> bool:
    """Return whether *feit* is asked as yes or no, and then which."""
    return feit.vorm is Vorm.VERZAMELING and len(feit.waarden) > _KLEINE_VERZAMELING


def _options(feit: Feit) -> list[Optie]:
    """Return the options of a fact; the first is what holds when it is left alone."""
    found = [Optie("", _untouched(feit))]
    if feit.vorm is Vorm.JA_NEE:
        found.append(Optie(JA, "Ja"))
        if feit.soort is Soort.FEIT:
            found.append(Optie(NEE, "Nee"))
    elif is_large_set(feit):
        found += [Optie(GEEN, "Nee"), Optie(JA, "Ja")]
    elif feit.vorm is Vorm.VERZAMELING:
        for waarde in feit.domein:
            assert isinstance(waarde, frozenset)  # noqa: S101 - a set has sets
            label = feit.label_of(waarde) if waarde else "Nee"
            found.append(Optie("+".join(sorted(waarde)) or GEEN, label))
    else:
        found += [_option(w) for w in feit.waarden if not w.onbekend]
    if feit.standaard is not None and feit.vorm is not Vorm.VERZAMELING:
        found.append(Optie(ONBEKEND, _WEET_NIET))
    return found


def _untouched(feit: Feit) -> str:
    if feit.soort is Soort.HANDELING:
        return "Nog niet"
    if feit.standaard is None:
        return _WEET_NIET
    said = feit.label_of(feit.standaard) if feit.standaard else "nee"
    return f"We gaan uit van: {said[:1].lower()}{said[1:]}"


def _only(feit: Feit, begrippen: Begrippen) -> str:
    """Return where this fact means something, in words."""
    labels: dict[str, None] = {}
    parts: set[str] = set()
    for als in feit.geldt_als:
        for deel, indexen in als.items():
            parts.add(deel)
            part = begrippen.feiten[deel]
            labels |= dict.fromkeys(part.label_of(part.domein[i]) for i in indexen)
    if not labels:
        return ""
    who = _WIE.get(frozenset(parts), "Alleen bij")
    return f"{who}: {' of '.join(sorted(labels))}."


def _givers(begrippen: Begrippen) -> list[Veld]:
    opties = tuple(Optie(*paar) for paar in _STATUS)
    found = [
        Veld(
            GEVER + gever.id,
            _capital(gever.label),
            "kies",
            opties,
            fout=f"Kies wat {gever.label} zei.",
            plek="toestemming" if number < _GEVERS_VOORAAN else "toestemming-meer",
        )
        for number, gever in enumerate(begrippen.gevers.values())
    ]
    yes = Optie(JA, "Elk ja ging precies hierover, en staat in het dossier")
    extra = "Voor gevoelige gegevens vraagt de wet zo'n duidelijk ja."
    return [
        *found,
        Veld(
            UITDRUKKELIJK,
            "Was het ja duidelijk?",
            "vinkjes",
            (yes,),
            extra,
            plek="toestemming",
        ),
    ]


def _capital(tekst: str) -> str:
    return tekst[:1].upper() + tekst[1:]
