# SPDX-License-Identifier: EUPL-1.2
"""`deelkader normen vergelijk`: a changed list shows what depends on it."""

from __future__ import annotations

import json

import pytest
import yaml
from tests.bdd.gelezen import FEATURES, HOOFDMAP, kader
from tests.opstelling import call_command

from deelkader.cli.normen import norms
from deelkader.cli.normenlijst import compare_norms, read_norms
from deelkader.errors import KaderError

BRONNEN = HOOFDMAP / "rules" / "bronnen.yaml"


@pytest.fixture
def lijst(tmp_path):
    """Return the list of norms as a file that a test may change."""
    return tmp_path / "lijst.yaml", yaml.safe_load(BRONNEN.read_text("utf-8"))


def write(bestand, inhoud) -> None:
    """Write a list as other programs do."""
    bestand.write_text(json.dumps(inhoud, ensure_ascii=False), encoding="utf-8")


def test_the_same_list_is_no_change(lijst):
    """Every norm of our own is recognised, also as JSON."""
    bestand, inhoud = lijst
    write(bestand, inhoud)
    assert list(compare_norms(kader(), read_norms(bestand), FEATURES)) == []


def test_a_changed_norm_shows_its_rules_and_scenarios(lijst):
    """What rests on it is what `deelkader normen` says of it; a new text goes first."""
    bestand, inhoud = lijst
    inhoud["avg-9-1"]["link"] = "https://example.nl/avg"
    inhoud["leerplicht-21a"]["nieuwste_versie"] = "2027-08-01"
    del inhoud["uavg-46"]
    inhoud["verzonnen-1"] = {"titel": "Een nieuwe norm"}
    write(bestand, inhoud)
    done = call_command("normen", "vergelijk", bestand, "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    first, second = told["veranderd"]
    assert (first["norm"], first["raaktDeWet"]) == ("leerplicht-21a", True)
    assert first["velden"] == [
        {"veld": "nieuwste_versie", "nu": "", "nieuw": "2027-08-01"}
    ]
    assert (second["norm"], second["raaktDeWet"]) == ("avg-9-1", False)
    own = {n.id: n for n in norms(kader(), FEATURES)}
    for one in told["veranderd"]:
        assert one["regels"] == list(own[one["norm"]].regels) != []
        assert one["scenarios"] == list(own[one["norm"]].scenarios) != []
    assert "medisch-naar-school-alleen-met-ja" in second["garanties"]
    assert (told["nieuw"], told["nietInLijst"]) == (["verzonnen-1"], ["uavg-46"])


def test_a_list_that_is_none_is_refused_with_every_place(lijst):
    """Wrong keys and types are named together, with their lines."""
    bestand, _ = lijst
    bestand.write_text(
        'a:\n  titel: "A"\n  weet_niet: "x"\nb:\n  titel: 7\n', encoding="utf-8"
    )
    with pytest.raises(KaderError) as refused:
        read_norms(bestand)
    assert [(b.plek.regel, b.code) for b in refused.value.bevindingen] == [
        (3, "R031"),
        (5, "R032"),
    ]


def test_words_about_a_change_and_wrong_use(lijst):
    """A person reads what hangs on it; a file without `vergelijk` is a slip."""
    bestand, inhoud = lijst
    inhoud["leerplicht-21a"]["kern"] = "Anders dan het was."
    write(bestand, inhoud)
    said = call_command("normen", "vergelijk", bestand).stdout.decode()
    assert "regels: verzuim-melden" in said
    assert "1 van de" in said
    assert "Je regels zijn niet aangepast." in said
    for words in (("vergelijk",), ("leerplicht-21a", bestand)):
        wrong = call_command("normen", *words)
        assert wrong.returncode == 2
        assert "normen vergelijk BESTAND" in wrong.stderr.decode()
    gone = call_command("normen", "vergelijk", bestand.parent / "weg.yaml")
    assert (gone.returncode, gone.stdout) == (2, b"")
