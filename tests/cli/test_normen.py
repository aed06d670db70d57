# SPDX-License-Identifier: EUPL-1.2
"""`deelkader normen`: norm -> rules -> scenarios."""

import json
from dataclasses import replace
from datetime import date

from tests.bdd.gelezen import FEATURES, kader
from tests.opstelling import call_command, run_command

from deelkader.cli.normen import norms
from deelkader.keuring import examine


def test_every_norm_says_whether_it_decides_and_why():
    """No norm is left open, and a deciding one has a rule behind it."""
    found = norms(kader(), FEATURES)
    assert [n.id for n in found if n.bron.beslist is None or not n.bron.reden] == []
    assert [n.id for n in found if n.is_los] == []
    assert [n.id for n in found if n.regels and not n.bron.beslist] == []


def test_one_norm_shows_its_rules_and_scenarios():
    """A jurist can go from a norm to what a professional reads."""
    done = run_command("normen", "leerplicht-21a", "--features", FEATURES)
    said = done.stdout.decode()
    assert done.returncode == 0
    assert "Leerplichtwet 1969 art. 21a" in said
    assert "regels: verzuim-melden" in said
    assert "of leerplicht het hoort" in said


def test_a_norm_that_is_not_there_is_wrong_use():
    """A slip of the pen gets the norm that was meant, and code 2."""
    done = call_command("normen", "leerplicht-21")
    assert done.returncode == 2
    assert "Bedoel je 'leerplicht-21a'?" in done.stderr.decode()


def test_all_norms_as_json():
    """Each norm tells what it is, whether it was read and what rests on it."""
    found = json.loads(call_command("normen", "--json").stdout)
    by_id = {n["norm"]: n for n in found}
    assert len(found) == len(kader().inhoud.bronnen)
    assert by_id["wmo2015-5.2.6"]["regels"]
    assert by_id["jeugdwet-1.1-jeugdige"]["beslist"] is False


def test_an_old_text_of_a_norm_is_older_than_any_day():
    """A norm read in "~2015" is out of date as soon as a newer text is known."""
    inhoud = kader().inhoud
    used = inhoud.regels[0].bronnen[0]
    newer = inhoud.bronnen[used].model_copy(
        update={"gelezen_versie": "~2015", "nieuwste_versie": "2026-01-01"}
    )
    found = examine(replace(inhoud, bronnen={**inhoud.bronnen, used: newer}))
    assert [b.boodschap.split("'")[1] for b in found if b.code == "R088"] == [used]


def test_nobody_validated_yet_is_said_plainly():
    """The honest value stands in the kader, and its day will come."""
    toetsing = kader().inhoud.toetsing
    assert toetsing is not None
    assert toetsing.door == "nog niet getoetst door een jurist"
    assert not toetsing.is_gedaan
    assert toetsing.opnieuw_op is not None
    for day, expected in ((date(2026, 11, 27), 0), (toetsing.opnieuw_op, 1)):
        codes = [b.code for b in examine(kader().inhoud, vandaag=day)]
        assert codes.count("R087") == expected
