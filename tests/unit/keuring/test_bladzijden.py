# SPDX-License-Identifier: EUPL-1.2
"""
Every check has a page, and the page is true.

What stands under "Vermijd" gets exactly this finding, what stands under "Liever"
gets none. The examples use the words of this repository.
"""

import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from tests.bdd.gelezen import HOOFDMAP, kader

from deelkader.cli.keuring import Keuring
from deelkader.errors import Bevinding
from deelkader.keuring import KEUREN
from deelkader.keuring import examine as examine_content

BLADEN = HOOFDMAP / "docs" / "keuring"
BLOK = re.compile(r"```(\w+)\n(.*?)```", re.DOTALL)
ONLEESBAAR = "R086"
ZONDER_VOORBEELD = {"R079"}
WEG = (
    "wet",
    "beroep",
    "regio",
    "gemeente",
    "toestemming.yaml",
    "garanties.yaml",
    "inkijk.yaml",
    "opvolging",
    "standpunten.yaml",
)


def codes() -> list[str]:
    """Return the code of every check."""
    return [*(keur.code for keur in KEUREN), ONLEESBAAR]


def parts(code: str) -> dict[str, str]:
    """Return heading -> text of a page."""
    text = (BLADEN / f"{code}.md").read_text(encoding="utf-8")
    found = re.split(r"^## (.+)$", text, flags=re.MULTILINE)
    return {
        kop: body.strip() for kop, body in zip(found[1::2], found[2::2], strict=True)
    }


def examine(map_: Path, deel: str) -> tuple[Bevinding, ...]:
    """Return what is found about the example in one part of a page."""
    rules, features = map_ / "rules", None
    shutil.copytree(HOOFDMAP / "rules", rules)
    for naam in WEG:
        gone = rules / naam
        shutil.rmtree(gone) if gone.is_dir() else gone.unlink()
    words = (rules / "zinnen.yaml").read_text(encoding="utf-8")
    words = re.sub(r"^kanten:\n(?:  .*\n)+", "", words, flags=re.MULTILINE)
    (rules / "zinnen.yaml").write_text(words, encoding="utf-8")
    for soort, blok in BLOK.findall(deel):
        if soort == "yaml":
            bestand = rules / blok.split()[1]
        else:
            features = map_ / "features"
            bestand = features / "voorbeeld.feature"
        bestand.parent.mkdir(exist_ok=True, parents=True)
        bestand.write_text(blok, encoding="utf-8")
    return Keuring(rules, features).examine()


def test_every_check_has_a_page_and_every_page_a_check() -> None:
    """One page per code, each with the three headings and its title."""
    assert sorted(p.stem for p in BLADEN.glob("*.md")) == sorted(codes())
    assert len(set(codes())) == len(codes())
    for code in codes():
        assert list(parts(code)) == ["Vermijd", "Liever", "Waarom"]
        text = (BLADEN / f"{code}.md").read_text(encoding="utf-8")
        assert text.startswith(f"# {code} ")


@pytest.mark.parametrize("code", [c for c in codes() if c not in ZONDER_VOORBEELD])
def test_the_example_is_true(code: str, tmp_path: Path) -> None:
    """The bad example gets this finding and no other, the good one gets none."""
    said = parts(code)
    bad = examine(tmp_path / "vermijd", said["Vermijd"])
    assert {b.code for b in bad} == {code}, [str(b) for b in bad]
    assert all(b.waarom and b.oplossing for b in bad)
    good = examine(tmp_path / "liever", said["Liever"])
    assert [str(b) for b in good] == []


def test_a_fact_without_words_is_found() -> None:
    """R079: as soon as a rule tests it, a fact needs words to be asked for."""
    inhoud = kader().inhoud
    asked = replace(inhoud.begrippen.feiten["leeftijdsgroep"], vraag="")
    feiten = {**inhoud.begrippen.feiten, asked.id: asked}
    mute = replace(inhoud, begrippen=replace(inhoud.begrippen, feiten=feiten))
    assert [b.code for b in examine_content(mute) if b.ernst == "fout"] == ["R079"]
    assert [b for b in examine_content(inhoud) if b.ernst == "fout"] == []
