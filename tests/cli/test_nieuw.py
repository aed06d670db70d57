# SPDX-License-Identifier: EUPL-1.2
"""`deelkader nieuw`: a layer that holds at once, and never harm to what is there."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from tests.bdd.gelezen import HOOFDMAP
from tests.opstelling import WORTEL, run_command

from deelkader import Kader
from deelkader.cli.keuring import Keuring
from deelkader.cli.nieuwelaag import Laag, make_layer
from deelkader.cli.uitgang import StopError
from deelkader.errors import KaderError


@pytest.fixture
def rules(tmp_path) -> Path:
    """Return a copy of our rules."""
    return Path(shutil.copytree(HOOFDMAP / "rules", tmp_path / "rules"))


def contents(map_: Path) -> dict[str, bytes]:
    """Return every file below *map_*, hidden ones too."""
    found = [p for p in map_.rglob("*") if p.is_file()]
    return {p.relative_to(map_).as_posix(): p.read_bytes() for p in found}


def layer(map_: Path, soort: str, naam: str, **meer) -> Laag:
    """Return what is asked for."""
    given = {"label": naam.title(), "regio": None, "gemeenten": ()} | meer
    return Laag(map_, soort, naam, **given)


def test_a_new_region_with_a_new_municipality_passes_every_check(rules):
    """Folder and vocabulary are whole; all else is byte for byte what it was."""
    before = contents(rules)
    new = ("--gemeente", "tholen", "--gemeente", "goes")
    done = run_command("nieuw", "regio", "zeeland", "--map", rules, *new, "--json")
    assert done.returncode == 0, done.stderr
    made = json.loads(done.stdout)["bestanden"]
    make_layer(layer(rules, "gemeente", "borsele", regio="zeeland"))
    after = contents(rules)
    assert {k: v for k, v in after.items() if k in before} | {
        "begrippen.yaml": before["begrippen.yaml"]
    } == before
    old, words = (b["begrippen.yaml"].decode().splitlines() for b in (before, after))
    added = [line for line in words if line not in old]
    assert [line for line in words if line not in added] == old
    assert [line.split(":")[0].strip() for line in added] == [
        "zeeland",
        "tholen",
        "goes",
        "borsele",
    ]
    assert set(made) < set(after)
    found = Keuring(rules, None).examine()
    assert [str(b) for b in found if b.ernst == "fout"] == []


def test_the_layer_counts_for_who_lives_there_only(rules):
    """A rule written in the new folder is asked in that municipality, not elsewhere."""
    make_layer(layer(rules, "gemeente", "zundert"))
    place = rules / "gemeente" / "zundert" / "afspraken.yaml"
    example = [
        line.removeprefix("# ").removeprefix("#")
        for line in place.read_text("utf-8").splitlines()
        if line.startswith(("# - ", "#   "))
    ]
    place.write_text("\n".join(example) + "\n", encoding="utf-8")
    kader = Kader.load(rules)
    vraag = {
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["gezondheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
        "datum": "2026-11-22",
        "feiten": {"leeftijd": 17, "gezag": "gezamenlijk", "pet": "hulp"},
    }
    there = kader.evaluate({**vraag, "gemeente": "zundert"}).gegevens[0]
    elsewhere = kader.evaluate({**vraag, "gemeente": "moerdijk"}).gegevens[0]
    assert "collegiaal-overleg" in there.voorwaarden
    assert "collegiaal-overleg" not in elsewhere.voorwaarden


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (("gemeente", "Den Haag", {"regio": "../x"}), ["'Den Haag'", "'../x'"]),
        (("gemeente", "tholen", {}), ["Noem haar regio"]),
        (("gemeente", "tholen", {"regio": "zeeland"}), ["Kies uit: ijsselland"]),
        (("gemeente", "zundert", {"regio": "ijsselland"}), ["laat --regio weg"]),
        (("gemeente", "steenbergen", {}), ["is er al"]),
        (("regio", "zeeland", {}), ["Noem haar gemeenten"]),
        (
            ("regio", "ijsselland", {"gemeenten": ("zwolle",), "regio": "x"}),
            ["is er al", "horen al bij een regio: zwolle", "geen --regio"],
        ),
        (("regio", "zee", {"label": "a\nb", "gemeenten": ("A",)}), ["'A'", "label"]),
    ],
)
def test_every_slip_is_told_at_once_and_nothing_changes(rules, asked, said):
    """One error with all of it; the folder is byte for byte what it was."""
    before = contents(rules)
    soort, naam, meer = asked
    with pytest.raises(StopError) as stop:
        make_layer(layer(rules, soort, naam, **meer))
    assert [s for s in said if s not in stop.value.boodschap] == []
    assert contents(rules) == before


def test_rules_that_cannot_be_read_are_left_alone(rules, tmp_path):
    """No layer is put beside rules that do not hold, or where there are none."""
    (rules / "wet" / "algemeen.yaml").write_text("- id: half\n", encoding="utf-8")
    before = contents(rules)
    with pytest.raises(KaderError):
        make_layer(layer(rules, "gemeente", "zundert"))
    assert contents(rules) == before
    with pytest.raises(StopError, match="staan geen regels"):
        make_layer(layer(tmp_path / "leeg", "gemeente", "zundert"))


def test_a_link_to_nowhere_counts_as_there(rules):
    """Nothing is written through it, and the vocabulary is as it was."""
    (rules / "regio" / "zeeland").symlink_to(rules / "nergens")
    before = contents(rules)
    with pytest.raises(StopError, match="is er al"):
        make_layer(layer(rules, "regio", "zeeland", gemeenten=("tholen",)))
    assert contents(rules) == before


def test_another_vocabulary_has_places_too(tmp_path):
    """A kader about something else gets its layer as well."""
    library = WORTEL / "tests" / "kaders" / "bibliotheek"
    rules = Path(shutil.copytree(library, tmp_path / "rules"))
    make_layer(layer(rules, "gemeente", "noordkade", regio="kust"))
    feit = Kader.load(rules).begrippen.laagfeit
    assert feit is not None
    assert "noordkade" in feit.waarde
