# SPDX-License-Identifier: EUPL-1.2
"""Recomputing logged answers with the kader of that day."""

from __future__ import annotations

import copy

import pytest
import rfc8785
from tests.bdd.gelezen import kader
from tests.opstelling import MENTOR
from tests.regelbestanden import rule_files
from tests.unit.verifieer.schrijver import Schrijver

from deelkader.service.narekenen import Narekenaar, kaders_in
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.verifieer import ANDERS, ONTBREEKT, Adviesregel, Stand, verify

MOMENT = "2026-11-22T10:00:00.000Z"


def facts(vraag: dict | None = None, *, waarom: bool = False) -> dict:
    """Return the facts of a line, as the service logs them."""
    asked = MENTOR if vraag is None else vraag
    judge = kader().explain if waarom else kader().evaluate
    oordeel = judge(asked).as_dict()
    del oordeel["tekst"]
    return {
        "vraag": canonical_question(asked),
        "oordeel": oordeel,
        "kader": kader().versie.as_dict(),
        "spoor": {"trace": "0" * 32, "span": "1" * 16},
        "begonnen": MOMENT,
    }


def line(feiten: dict) -> Adviesregel:
    """Return an opened line that was read back from JSON."""
    return Adviesregel(1, "x", MOMENT, copy.deepcopy(feiten))


def bundle() -> bytes:
    """Return the rules in use as the export holds them."""
    files = {naam: text.decode() for naam, text in rule_files().items()}
    return rfc8785.dumps({"bestanden": files})


@pytest.fixture(scope="module")
def rekenaar() -> Narekenaar:
    """Return one that knows the shipped kader."""
    return Narekenaar([kader()])


@pytest.mark.parametrize(
    "feiten",
    [
        {},
        {"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk", "gi_rol": "geen"},
        {
            "leeftijd": [14, 15],
            "maatregel": [],
            "omstandigheden": {"scheidingsconflict": False},
        },
    ],
)
@pytest.mark.parametrize("waarom", [True, False])
def test_an_answer_as_it_was_logged_comes_out(rekenaar, feiten, waarom):
    """Keys in camelCase, lists and reasons included."""
    vraag = MENTOR | {"feiten": feiten}
    vraag["toestemmingen"] = [{"gever": "jeugdige", "status": "gegeven"}]
    assert rekenaar(line(facts(vraag, waarom=waarom))) is None


def test_another_outcome_is_named(rekenaar):
    """The stored outcome is not what the rules say."""
    feiten = facts()
    feiten["oordeel"] = feiten["oordeel"] | {"uitkomst": "toegestaan"}
    found = rekenaar(line(feiten))
    assert found is not None
    assert found.soort == ANDERS
    assert found.reden == "narekenen geeft toestemming-nodig."


def test_another_detail_is_named_too(rekenaar):
    """The same outcome for another reason is not the same answer."""
    feiten = facts()
    feiten["oordeel"] = feiten["oordeel"] | {"plichten": [{"plicht": "verzonnen"}]}
    found = rekenaar(line(feiten))
    assert found is not None
    assert "de uitkomst is gelijk" in found.reden


@pytest.mark.parametrize(
    "change",
    [
        {"vraag": None},
        {"oordeel": None},
        {"kader": None},
        {"kader": {"versie": "x", "hash": "y"}},
        {"vraag": {"van": "niemand"}},
    ],
)
def test_facts_that_cannot_be_recomputed_are_not_called_right(rekenaar, change):
    """A shape that no writer makes is a finding, not a crash."""
    found = rekenaar(line(facts() | change))
    assert found is not None
    assert found.soort == ANDERS


def test_a_person_among_the_facts_is_named(rekenaar):
    """The facts are opened for an audit; a pseudonym belongs to the persons."""
    feiten = facts()
    feiten["vraag"]["jeugdige"] = "proef-aaaa"
    assert rekenaar(line(feiten)) is not None


def test_a_missing_kader_says_nothing_is_wrong_yet():
    """Not recomputed is another thing than recomputed with another outcome."""
    found = Narekenaar([])(line(facts()))
    assert found is not None
    assert found.soort == ONTBREEKT
    assert found.reden == f"kader {kader().versie.versie} ontbreekt in deze uitvoer."


def test_the_kader_in_an_export_is_found_and_used(tmp_path):
    """The bundle has the hash of the kader of the lines; a broken one is left out."""
    log = Schrijver()
    log.kaders.append(bundle())
    log.add("oordeel", facts(), sleutel="a1" * 16)
    map_ = log.write(tmp_path)
    (map_ / "kaders" / ("0" * 64 + ".json")).write_bytes(b"{}")
    found = list(kaders_in(map_))
    assert [k.versie for k in found] == [kader().versie]
    (map_ / "kaders" / ("0" * 64 + ".json")).unlink()
    uitslag = verify(map_, herreken=Narekenaar(found))
    assert uitslag.uitspraken[3].stand is Stand.OK
    assert uitslag.telling.nagerekend == 1
