# SPDX-License-Identifier: EUPL-1.2
"""Gezag from the BRP and elsewhere, and what holds on a day."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime
from typing import Any

import jsonschema
import pytest
import yaml
from tests.extern import standard_data
from tests.opstelling import MENTOR, invented_bsn
from tests.unit.toestemming.verzonnen import standard

from deelkader.toestemming.brp import read_brp
from deelkader.toestemming.gezag import Bron, Gezagsfeit, gezag_on

DAG = date(2026, 11, 22)
KIND = {"burgerservicenummer": invented_bsn()}
OUDER = {"burgerservicenummer": invented_bsn(), "naam": {"geslachtsnaam": "Zwaluw"}}
RELATIES: dict[str, tuple[dict[str, Any], tuple[str, tuple[str, ...], str | None]]] = {
    "samen": (
        {"type": "GezamenlijkOuderlijkGezag", "ouders": [OUDER, OUDER]},
        ("gezamenlijk", ("ouder-1", "ouder-2"), None),
    ),
    "samen, een ouder zonder BSN": (
        {
            "type": "GezamenlijkOuderlijkGezag",
            "ouders": [OUDER, {"naam": {"geslachtsnaam": "Zwaluw"}}],
        },
        ("gezamenlijk", ("ouder-1", "ouder-2"), None),
    ),
    "samen, oude naam": (
        {"type": "TweehoofdigOuderlijkGezag", "ouders": [OUDER, OUDER]},
        ("gezamenlijk", ("ouder-1", "ouder-2"), None),
    ),
    "alleen": (
        {"type": "EenhoofdigOuderlijkGezag", "ouder": OUDER},
        ("eenhoofdig", ("ouder-1",), None),
    ),
    "met een derde": (
        {
            "type": "GezamenlijkGezag",
            "ouder": OUDER,
            "derde": {"type": "BekendeDerde", **OUDER},
        },
        ("gezamenlijk-met-derde", ("ouder-1", "derde-met-gezag"), None),
    ),
    "met een onbekende derde": (
        {
            "type": "GezamenlijkGezag",
            "ouder": OUDER,
            "derde": {"type": "OnbekendeDerde"},
        },
        ("gezamenlijk-met-derde", ("ouder-1", "derde-met-gezag"), "derde-onbekend"),
    ),
    "voogd": (
        {"type": "Voogdij", "derden": [{"type": "BekendeDerde", **OUDER}]},
        ("voogdij", ("voogd",), None),
    ),
    "instelling": (
        {"type": "Voogdij", "derden": []},
        ("voogdij", ("voogd",), "instelling-zonder-naam"),
    ),
    "niemand nu": (
        {
            "type": "TijdelijkGeenGezag",
            "toelichting": "tijdelijk geen gezag omdat een ouder is overleden.",
        },
        ("tijdelijk-geen", (), "ouder-overleden"),
    ),
    "niet te bepalen": (
        {
            "type": "GezagNietTeBepalen",
            "toelichting": "gezag is niet te bepalen omdat minderjarige niet in"
            " Nederland woont.",
        },
        ("niet-te-bepalen", (), "niet-in-nederland"),
    ),
}
SOORTEN = pytest.mark.parametrize("naam", RELATIES)


def relation(naam: str, **other: Any) -> dict[str, Any]:
    """Return the invented relation *naam*."""
    return RELATIES[naam][0] | {"minderjarige": KIND} | other


@SOORTEN
def test_every_form_of_the_brp_becomes_a_fact(naam: str) -> None:
    """Also with the old name, without a name, and with an unknown third."""
    feit = read_brp({"personen": [{"gezag": [relation(naam)]}]}, DAG)

    assert (feit.waarde, feit.houders, feit.toelichting) == RELATIES[naam][1]
    assert (feit.bron, feit.peildatum, feit.in_onderzoek) == (Bron.BRP, DAG, False)
    assert Gezagsfeit.of(feit.as_dict()) == feit


@SOORTEN
def test_a_relation_under_investigation_is_unknown(naam: str) -> None:
    """What the register said is kept beside it."""
    feit = read_brp([relation(naam, inOnderzoek=True)], DAG)

    assert feit.waarde == "niet-te-bepalen"
    assert (feit.gemeld, feit.in_onderzoek) == (RELATIES[naam][1][0], True)
    assert gezag_on([feit], DAG) == {}


@SOORTEN
def test_no_number_and_no_name_is_kept(naam: str) -> None:
    """Persons become positions."""
    feit = read_brp([relation(naam)], DAG, minderjarige=invented_bsn())
    written = f"{feit!r}{feit.as_dict()}"

    assert feit.waarde == RELATIES[naam][1][0]
    assert invented_bsn() not in written
    assert "Zwaluw" not in written


@pytest.mark.parametrize(
    ("antwoord", "toelichting"),
    [
        ([], "geen-relatie-bekend"),
        ({"personen": []}, "geen-relatie-bekend"),
        ({"gezag": []}, "geen-relatie-bekend"),
        ({"naam": {}}, "niet-geleverd"),
        ({"personen": [{}, {}]}, "antwoord-onleesbaar"),
        (None, "antwoord-onleesbaar"),
        ("GezamenlijkOuderlijkGezag", "antwoord-onleesbaar"),
        ([["type"]], "antwoord-onleesbaar"),
        ([{"type": "GezagVanMorgen"}], "onbekend-type"),
        ([{}], "onbekend-type"),
        (
            [{"type": "GezamenlijkOuderlijkGezag", "ouders": [OUDER]}],
            "antwoord-onleesbaar",
        ),
        ([{"type": "EenhoofdigOuderlijkGezag"}], "antwoord-onleesbaar"),
        ([{"type": "GezamenlijkGezag", "ouder": OUDER}], "antwoord-onleesbaar"),
        ([{"type": "Voogdij", "derden": None}], "antwoord-onleesbaar"),
    ],
)
def test_what_says_nothing_is_unknown_and_never_nobody(
    antwoord: Any, toelichting: str
) -> None:
    """An empty answer may also be an adult."""
    feit = read_brp(antwoord, DAG)

    assert (feit.waarde, feit.houders) == ("niet-te-bepalen", ())
    assert feit.toelichting == toelichting
    assert gezag_on([feit], DAG) == {}


def test_the_answer_about_a_parent_is_limited_to_the_child_that_is_meant() -> None:
    """Without saying which child, several relations are unknown."""
    other = relation("alleen", minderjarige={"burgerservicenummer": "000000000"})
    both = [other, relation("samen")]

    assert read_brp(both, DAG).toelichting == "meer-dan-een-relatie"
    meant = read_brp(both, DAG, minderjarige=KIND["burgerservicenummer"])
    assert meant.waarde == "gezamenlijk"


def test_a_remark_that_is_no_text_is_no_remark() -> None:
    """And one with other words becomes a code that says only that."""
    plain = relation("niemand nu")

    assert read_brp([plain | {"toelichting": 7}], DAG).toelichting is None
    other = read_brp([plain | {"toelichting": "Zwaluw is weg"}], DAG)
    assert other.toelichting == "anders"


def fact(waarde: str, dag: int, bron: str = "brp", **other: Any) -> Gezagsfeit:
    """Return a fact of November 2026."""
    day = date(2026, 11, dag)
    return Gezagsfeit(waarde=waarde, peildatum=day, bron=Bron(bron), **other)


def test_the_newest_fact_not_after_the_day_counts() -> None:
    """And of those what was recorded by then."""
    late = datetime(2026, 11, 20, tzinfo=UTC)
    feiten = [
        fact("voogdij", 25, "uitspraak"),
        fact("gezamenlijk", 1),
        fact("eenhoofdig", 10, "uitspraak").written(late),
    ]

    assert gezag_on(feiten, DAG) == {"gezag": "eenhoofdig"}
    assert gezag_on(feiten, date(2026, 11, 25)) == {"gezag": "voogdij"}
    assert gezag_on(feiten, date(2026, 11, 24)) == {"gezag": "eenhoofdig"}
    assert gezag_on(feiten, DAG, datetime(2026, 11, 15, tzinfo=UTC)) == {
        "gezag": "gezamenlijk"
    }
    assert gezag_on(feiten, date(2026, 10, 1)) == {}


def test_sources_that_differ_on_one_day_make_it_unknown() -> None:
    """Nobody here knows which is right."""
    assert gezag_on([fact("voogdij", 9), fact("eenhoofdig", 9, "dossier")], DAG) == {}
    same = [fact("voogdij", 9), fact("voogdij", 9, "dossier")]
    assert gezag_on(same, DAG) == {"gezag": "voogdij"}


def test_what_a_parent_says_does_not_overrule_a_register() -> None:
    """It makes it unknown; alone it is all there is."""
    claim = fact("eenhoofdig", 15, "verklaring-ouder")

    assert gezag_on([fact("gezamenlijk", 1), claim], DAG) == {}
    assert gezag_on([claim], DAG) == {"gezag": "eenhoofdig"}


def test_a_newer_doubt_is_not_answered_with_an_older_fact() -> None:
    """Unknown is the newest that is known."""
    assert gezag_on([fact("gezamenlijk", 1), fact("niet-te-bepalen", 9)], DAG) == {}


@SOORTEN
def test_the_engine_takes_every_value(naam: str) -> None:
    """What goes into the question is a value of the kader."""
    feiten = dict(MENTOR["feiten"])
    del feiten["gezag"]
    feiten |= gezag_on([read_brp([relation(naam)], DAG)], DAG)

    assert standard().evaluate(MENTOR | {"feiten": feiten}).gegevens


@SOORTEN
def test_the_invented_answers_are_answers_of_the_brp(naam: str) -> None:
    """They fit the published schema, of 2.7 or of the API before it."""
    folder = standard_data("brp-gezag")
    found = relation(naam)
    soort = found["type"]
    if soort == "TweehoofdigOuderlijkGezag":
        text = (folder / "brp-api-gezag-1.yaml").read_text(encoding="utf-8")
        document = yaml.safe_load(text)
    else:
        text = (folder / "brp-personen-bevragen-openapi-resolved.json").read_text(
            encoding="utf-8"
        )
        document = json.loads(text)
    schema = {**document, "$ref": f"#/components/schemas/{soort}"}
    jsonschema.Draft202012Validator(schema).validate(found)
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.Draft202012Validator(schema).validate({**found, "type": None})
