# SPDX-License-Identifier: EUPL-1.2
"""
The situations of the source documents, asked to the kader of this repository.

An answer that waits for a fact counts when the case leaves that fact open and some
value of it gives the answer. What still differs is named in `NOG_ANDERS`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from itertools import product
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.bdd.gelezen import scenarios, zinnenboek

from deelkader import Kader, Oordeel
from deelkader.begrippen import Soort, Vorm
from deelkader.verhalen.uitvoeren import Resultaat, run

BESTAND = Path(__file__).parents[1] / "data" / "praktijkvragen.yaml"
UITKOMSTEN = {
    "ja": {"toegestaan", "afwegen"},
    "ja-mits": {"toegestaan", "afwegen"},
    "eerst-toestemming-vragen": {"toestemming-nodig"},
    "nee": {"verboden"},
    "overleg": {"overleg", "afwegen"},
    "moet": {"verplicht"},
}
GEEN_VRAAG = {
    "S40": "de jeugdige deelt zelf",
    "S43": "een publicatie heeft geen ontvanger",
    "S56": "geen afzender en geen ontvanger",
    "S62": "geen afzender en geen ontvanger",
}
"""Situations that are no question of one professional to one recipient."""

NOG_ANDERS = {
    "S38": "de wet maakt dit een plicht (jeugdwet-7.4.0-lid-2); het geval zegt ja-mits",
}
"""Situations that get another answer, with the reason."""


@cache
def gevallen() -> dict[str, Mapping[str, Any]]:
    """Return every situation by its id."""
    gelezen: list[dict[str, Any]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return {geval["id"]: geval for geval in gelezen}


@cache
def kader() -> Kader:
    """Return the kader of this repository."""
    return Kader.standard()


def expected(geval: Mapping[str, Any]) -> set[str]:
    """Return the outcomes that are right: the answer, and what needs no other facts."""
    antwoorden = [geval["antwoord"], *geval["ook_verdedigbaar"]]
    return set().union(*(UITKOMSTEN.get(antwoord, set()) for antwoord in antwoorden))


def fillings(naam: str) -> Iterator[Any]:
    """Yield the values that an open fact may get in a question."""
    for feit in kader().begrippen.feiten.values():
        if naam in (feit.naam, feit.id):
            if feit.vorm is Vorm.JA_NEE:
                yield from (False, True)
            elif feit.soort is Soort.HANDELING or feit.vorm is Vorm.KEUZE:
                yield from (feit.domein[i] for i in feit.gewoon)
            else:
                yield from (sorted(w) for w in feit.domein if isinstance(w, frozenset))


def filled(vraag: Mapping[str, Any], oordeel: Oordeel) -> Iterator[Mapping[str, Any]]:
    """Yield *vraag* with every value of the two most deciding open facts."""
    open_ = tuple(
        dict.fromkeys(naam for c in oordeel.gegevens for naam in c.ontbrekend)
    )[:2]
    for waarden in product(*(tuple(fillings(naam)) for naam in open_)):
        feiten = dict(vraag["feiten"])
        for naam, waarde in zip(open_, waarden, strict=True):
            put(feiten, "leeftijdsgroep" if naam == "leeftijd" else naam, waarde)
        yield {**vraag, "feiten": feiten}


def put(feiten: dict[str, Any], naam: str, waarde: Any) -> None:
    """Set a fact where a question has it: some stand together under one key."""
    veld = naam.replace("-", "_")
    groep = kader().begrippen.feiten[naam].groep
    if groep:
        feiten[groep] = {**feiten.get(groep, {}), veld: waarde}
    else:
        feiten[veld] = waarde


def found(vraag: Mapping[str, Any]) -> set[str]:
    """Return the outcome of *vraag*, or those it gets when the open facts are known."""
    oordeel = kader().evaluate(vraag)
    if str(oordeel.uitkomst) != "feit-ontbreekt":
        return {str(oordeel.uitkomst)}
    return set().union(*(found_once(v) for v in filled(vraag, oordeel)))


def found_once(vraag: Mapping[str, Any]) -> set[str]:
    """Return the outcome of a question of which the open facts were filled in."""
    return {str(kader().evaluate(vraag).uitkomst)}


def asked() -> list[str]:
    """Return the ids of the situations that are a question."""
    return [i for i in gevallen() if i not in GEEN_VRAAG]


def test_elk_geval_staat_er() -> None:
    """All 64 situations are there, and no more than four are no question."""
    assert (len(gevallen()), len(asked())) == (64, 60)


@pytest.mark.parametrize("geval", asked())
def test_praktijkvraag(geval: str) -> None:
    """A situation gets its defensible answer, unless it is named as still different."""
    gevonden = found(gevallen()[geval]["vraag"])
    klopt = bool(gevonden & expected(gevallen()[geval]))
    assert klopt == (geval not in NOG_ANDERS), (geval, gevonden, NOG_ANDERS.get(geval))


def test_alleen_partijen_buiten_de_kern_wachten() -> None:
    """What still differs is about a party outside the core, never about the core."""
    regels = kader().begrippen.groepen["kernpartijen"]
    for geval in NOG_ANDERS:
        vraag = gevallen()[geval]["vraag"]
        assert not {vraag["van"], vraag["naar"]} <= set(regels), geval


KERN = frozenset(
    {"jeugdprofessional", "school", "jongerenwerker", "veilig-thuis", "veiligheidsteam"}
)


@cache
def told() -> tuple[Resultaat, ...]:
    """Return how every scenario about a case went."""
    about = [s for s in scenarios() if any("@geval:" in tag for tag in s.tags)]
    return tuple(run(zinnenboek(), about))


@pytest.mark.parametrize("naam", sorted(set(gevallen()) - set(GEEN_VRAAG)))
def test_een_geval_van_de_kern_is_een_scenario(naam: str) -> None:
    """A case between core parties stands in a feature, with an answer that is right."""
    geval = gevallen()[naam]
    vraag = geval["vraag"]
    if not {vraag["van"], vraag["naar"]} <= KERN:
        return
    tag = f"@geval:{naam}"
    found = [r for r in told() if tag in r.scenario.tags]
    assert found, f"no scenario has {tag}"
    for resultaat in found:
        asked = resultaat.verhaal.vraag()
        same = ("van", "naar", "doel", "situatie")
        assert [getattr(asked, d) for d in same] == [vraag[d] for d in same]
        assert set(asked.gegevens) <= set(vraag["gegevens"])
        assert resultaat.fout == ""
        assert resultaat.verhaal.oordeel is not None
        assert str(resultaat.verhaal.oordeel.uitkomst) in expected(geval)
