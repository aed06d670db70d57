# SPDX-License-Identifier: EUPL-1.2
"""What a command does not know: named, with what was meant, and never a value."""

from __future__ import annotations

import json

import pytest
from tests.opstelling import call_command

NAAM = "zwaluwstaart"
GEVALLEN = {
    "een tikfout": (
        ["start", "--poort", NAAM],
        ["--poort kennen we hier niet. Bedoel je --port?"],
    ),
    "allebei": (
        ["vraag", "-", f"--waarm={NAAM}", "--kleur"],
        [
            "--waarm kennen we hier niet. Bedoel je --waarom?",
            "--kleur kennen we hier niet.",
        ],
    ),
    "van een ander commando": (
        ["logboek", "verifieer", NAAM, "--eis-ja"],
        ["--eis-ja kennen we hier niet."],
    ),
    "wat geen optie kan zijn": (
        ["vraag", "-", f"--{NAAM.title()}"],
        ["Een van de opties kennen we hier niet."],
    ),
    "te veel": (["vraag", "-", NAAM], ["Er staat te veel achter dit commando."]),
}


@pytest.mark.parametrize("naam", GEVALLEN)
def test_what_is_not_known_is_named_at_once(naam):
    """Each option, below how this very command is used."""
    arguments, expected = GEVALLEN[naam]
    done = call_command(*arguments)
    usage, *said = done.stderr.decode().split("\n" + expected[0])
    lines = (expected[0] + said[0]).splitlines()
    assert (done.returncode, lines) == (2, expected)
    words = [word for word in arguments[:2] if word.isalpha() and word != NAAM]
    assert usage.startswith(f"gebruik: deelkader {' '.join(words)} ")
    assert NAAM not in done.stderr.decode().lower()


@pytest.mark.parametrize("naam", GEVALLEN)
def test_a_machine_hears_each_as_an_error(naam):
    """In JSON, without the usage."""
    arguments, expected = GEVALLEN[naam]
    done = call_command(*arguments, "--json")
    fouten = json.loads(done.stdout)["fouten"]
    assert [fout["boodschap"] for fout in fouten] == expected
    assert {fout["code"] for fout in fouten} == {"verkeerd-gebruik"}
