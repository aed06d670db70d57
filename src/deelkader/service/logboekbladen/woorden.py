# SPDX-License-Identifier: EUPL-1.2
"""
The facts of a line in words: a heading and what stands under it.

Responsible for the words of ids. What an older kader knew and this one does not
stays as it is: the bytes of the line are beside it. Floor 5, pure.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Uitkomst
from deelkader.service.woorden import enumerate_words
from deelkader.verifieer.woorden import day

if TYPE_CHECKING:
    from deelkader.service.woorden import Woorden

_NIET: Final = frozenset({"spoor", "begonnen"})
"""What is for machines only; it is in the bytes."""
_KOPPEN: Final = {
    "van": "Wie deelt of vraagt",
    "naar": "Aan wie",
    "gegevens": "Wat",
    "doel": "Waarvoor",
    "situatie": "Situatie",
    "datum": "Voor welke dag",
    "gemeente": "Gemeente",
    "uitkomst": "Antwoord",
    "versie": "Versie van de regels",
    "oordeel": "Bij welk antwoord",
    "waarvoor": "Waarvoor",
    "personen": "Zijn personen geopend?",
    "regel": "Regel",
    "kader": "Regels",
}
_HOOFD: Final = re.compile(r"(?<=[a-z0-9])(?=[A-Z])")
_FEITEN: Final = ("doel", "situatie", "gemeente")
_DAG: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
Rij = tuple[str, tuple[str, ...]]


def in_words(feiten: Mapping[str, Any], woorden: Woorden) -> list[Rij]:
    """Return what *feiten* say, a row per thing."""
    rows: list[Rij] = []
    # WHY first: an answer is read after its question.
    for naam in sorted(feiten, key=lambda naam: naam != "vraag"):
        waarde = feiten[naam]
        if naam == "vraag" and isinstance(waarde, Mapping):
            rows += _question(waarde, woorden)
        elif naam == "oordeel" and isinstance(waarde, Mapping):
            rows += _answer(waarde, woorden)
        elif naam == "kader" and isinstance(waarde, Mapping):
            rows.append((_KOPPEN["versie"], (str(waarde.get("versie", "")),)))
        elif naam not in _NIET:
            rows.append((_heading(naam), (_said(naam, waarde, woorden),)))
    return rows


def _question(vraag: Mapping[str, Any], woorden: Woorden) -> Iterator[Rij]:
    for naam in ("van", "naar", "gegevens", "doel", "situatie", "datum", "gemeente"):
        if naam in vraag:
            yield _heading(naam), (_said(naam, vraag[naam], woorden),)
    facts = vraag.get("feiten")
    for naam, waarde in (facts if isinstance(facts, Mapping) else {}).items():
        yield _fact(naam, waarde, woorden)
    given = vraag.get("toestemmingen")
    if isinstance(given, list) and given:
        said = [
            f"{_person(one.get('gever'), woorden)}: {one.get('status')}"
            for one in given
            if isinstance(one, Mapping)
        ]
        yield "Toestemming", tuple(said)


def _answer(oordeel: Mapping[str, Any], woorden: Woorden) -> Iterator[Rij]:
    yield _KOPPEN["uitkomst"], (outcome(oordeel.get("uitkomst"), woorden),)
    rules: dict[str, None] = {}
    sources: dict[str, None] = {}
    for one in oordeel.get("gegevens", ()):
        for gronden in one.get("gronden", {}).values():
            for grond in gronden:
                rules[_title(grond.get("regel"), woorden)] = None
                sources |= dict.fromkeys(grond.get("bronnen", ()))
    if rules:
        yield "Door deze regels", tuple(rules)
    if sources:
        yield "Bronnen", tuple(_source(one, woorden) for one in sources)


def outcome(waarde: Any, woorden: Woorden) -> str:
    """Return an outcome in words; one that nobody knows stays as it is."""
    try:
        return woorden.uitkomst(Uitkomst(waarde))
    except ValueError:
        return str(waarde)


def party(waarde: str, woorden: Woorden) -> str:
    """Return what a party is called."""
    return woorden.partij(waarde) if waarde else ""


def _fact(naam: str, waarde: Any, woorden: Woorden) -> Rij:
    try:
        return woorden.feitlabel(naam), (woorden.waarde(naam, waarde),)
    except (KeyError, TypeError, ValueError, AttributeError):
        return _heading(naam), (_said(naam, waarde, woorden),)


def _said(naam: str, waarde: Any, woorden: Woorden) -> str:
    """Return *waarde* in words."""
    if isinstance(waarde, bool):
        return "ja" if waarde else "nee"
    if isinstance(waarde, Mapping):
        parts = [
            f"{_heading(key).lower()}: {_said(key, one, woorden)}"
            for key, one in waarde.items()
        ]
        return enumerate_words(parts)
    if isinstance(waarde, list):
        return enumerate_words([_said(naam, one, woorden) for one in waarde])
    if not isinstance(waarde, str):
        return str(waarde)
    return _label(naam, waarde, woorden)


def _label(naam: str, waarde: str, woorden: Woorden) -> str:
    finders: dict[str, Callable[[str], str]] = {
        "van": woorden.partij,
        "naar": woorden.partij,
        "rol": woorden.partij,
        "uitkomst": lambda id_: outcome(id_, woorden),
        "regel": woorden.regeltitel,
        "gegevens": woorden.gegeven,
        **dict.fromkeys(_FEITEN, lambda id_: woorden.waarde(naam, id_)),
    }
    if naam not in finders:
        return day(waarde) if _DAG.fullmatch(waarde) else waarde
    try:
        return finders[naam](waarde)
    except (KeyError, ValueError):
        return waarde


def _title(regel: Any, woorden: Woorden) -> str:
    try:
        return woorden.regeltitel(regel)
    except KeyError:
        return str(regel)


def _person(gever: Any, woorden: Woorden) -> str:
    try:
        return woorden.gever(gever)
    except KeyError:
        return str(gever)


def _heading(naam: str) -> str:
    said = _KOPPEN.get(naam)
    if said is None:
        said = _HOOFD.sub(" ", naam).replace("-", " ").replace("_", " ").lower()
        said = said[:1].upper() + said[1:]
    return said


def _source(bron: str, woorden: Woorden) -> str:
    found = woorden.bron(bron)
    return bron if found is None else found.titel
