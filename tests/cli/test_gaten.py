# SPDX-License-Identifier: EUPL-1.2
"""`deelkader gaten` on both kinds of store."""

from __future__ import annotations

import json

import pytest
from tests.bdd.gelezen import kader
from tests.opstelling import MENTOR

from deelkader.cli.main import main
from deelkader.service.dienst import Dienst
from deelkader.service.gaten import record_gap

KIND = "kind-zilvermeeuw"


@pytest.fixture
def options(installatie) -> list[str]:
    """Return the places of a log in which a gap was told twice."""
    with installatie.open() as logboek:
        vraag = MENTOR | {"jeugdige": KIND, "gemeente": "zundert"}
        bewijs = Dienst(kader(), logboek).ask(vraag).bewijs
        assert bewijs is not None
        for _ in range(2):
            record_gap(logboek, bewijs.id, "regel-ontbreekt")
    return [
        *("--data", str(installatie.log), "--sleutels", str(installatie.sleutels)),
        *("--hoofdsleutel", str(installatie.hoofdsleutel)),
    ]


def test_gaps_are_shown_in_plain_dutch(options, capsys):
    """How often first, then where; nobody stands in it."""
    assert main(["gaten", *options]) == 0
    said = capsys.readouterr().out
    assert said.splitlines() == [
        "2 keer: Er mist een regel.",
        "    van jeugdprofessional naar school, in zundert",
        "    gegevens: betrokkenheid",
        "    doel: onderwijs-ondersteunen, situatie: hulpvraag",
        "    het antwoord was: toestemming-nodig",
    ]


def test_gaps_as_json_are_those_of_the_api(options, capsys):
    """The same names, one object."""
    assert main(["gaten", *options, "--json"]) == 0
    (gat,) = json.loads(capsys.readouterr().out)["gaten"]
    assert (gat["soort"], gat["aantal"], gat["gemeente"]) == (
        "regel-ontbreekt",
        2,
        "zundert",
    )
    assert KIND not in str(gat)


def test_a_log_without_gaps_says_so(tmp_path, capsys):
    """Also a new log."""
    assert main(["gaten", "--data", str(tmp_path / "data")]) == 0
    assert capsys.readouterr().out == "Er is niets gemeld.\n"
