# SPDX-License-Identifier: EUPL-1.2
"""`deelkader scenarios` as a user meets it."""

import json

from tests.bdd.gelezen import FEATURES, scenarios
from tests.opstelling import call_command, run_command


def test_the_shipped_scenarios_hold():
    """All hold, and the coverage is told."""
    done = run_command("scenarios", "--features", FEATURES, "--json")
    found = json.loads(done.stdout)
    assert done.returncode == 0
    assert found["scenarios"] == len(scenarios())
    assert found["fouten"] == []


def test_a_scenario_that_fails_ends_with_four(tmp_path):
    """The place, the sentence and what was found are told."""
    tekst = (
        "# language: nl\nFunctionaliteit: proef\n  Scenario: fout\n"
        "    Gegeven het is 22 november 2026\n    En Sanne is mentor op een school\n"
        "    En er zijn geen zorgen\n    En Bram is 14 jaar\n"
        "    Als Sanne vraagt: mag de buurvrouw weten welk BSN Bram heeft,"
        " voor advies?\n    Dan is het antwoord: ja\n"
    )
    (tmp_path / "proef.feature").write_text(tekst, encoding="utf-8")
    done = call_command("scenarios", "--features", tmp_path)
    assert done.returncode == 4
    assert "proef.feature:3 fout" in done.stdout.decode()
    assert "Dit klopt niet: is het antwoord: ja." in done.stdout.decode()
    assert "    is het antwoord: nee" in done.stdout.decode()


def test_mistakes_in_one_rule():
    """Only the named rule is changed; a rule that is not there is wrong use."""
    words = ("scenarios", "--features", FEATURES, "--mutaties", "--json", "--regel")
    done = run_command(*words, "verbod-bsn")
    found = json.loads(done.stdout)
    assert {m["regel"] for m in found["mutaties"]} == {"verbod-bsn"}
    assert found["score"] == 100.0

    wrong = run_command(*words, "verbod-bns")
    assert wrong.returncode == 2
    assert json.loads(wrong.stdout)["fouten"][0]["code"] == "onbekende-regel"


def test_a_folder_without_features_is_wrong_use(tmp_path):
    """An empty folder is not "everything holds"."""
    done = call_command("scenarios", "--features", tmp_path)
    assert done.returncode == 2
