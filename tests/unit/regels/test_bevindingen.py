# SPDX-License-Identifier: EUPL-1.2
"""Every finding: its golden words, its row in the docs, and nothing but findings."""

from __future__ import annotations

import copy
import json
import random
import re
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from tests.properties.bron import answered, for_seeds, random_bron, real_bron
from tests.regelbestanden import rule_files

from deelkader import Kader, KaderError, VraagError
from deelkader.begrippen import Uitkomst
from deelkader.regels import load_texts
from deelkader.regels.bevindingen import CODES
from deelkader.regels.yaml_punten import PUNTEN

WORTEL = Path(__file__).parents[3]
GOLDEN = WORTEL / "tests" / "golden" / "kader"
BASIS = GOLDEN / "_basis"
GOLDENS = sorted(map_.name for map_ in GOLDEN.iterdir() if map_ != BASIS)
PAGINA = (WORTEL / "docs" / "bevindingen.md").read_text(encoding="utf-8")
RIJ = re.compile(r"^\| `(R\d{3})` \|(.+)\|$", re.MULTILINE)


def findings(naam: str) -> tuple[Any, ...]:
    """Return what is wrong with the basis once the files of *naam* are laid over it."""
    with pytest.raises(KaderError) as raised:
        load_texts({**rule_files(BASIS), **rule_files(GOLDEN / naam)})
    return raised.value.bevindingen


# --- golden ------------------------------------------------------------------


def test_the_basis_has_no_findings() -> None:
    """Without a golden laid over it the basis is a kader that works."""
    assert load_texts(rule_files(BASIS)).naam == "Kader van de proef"


@pytest.mark.parametrize("naam", GOLDENS)
def test_finding_in_words(naam: str) -> None:
    """Exactly this finding is found, at this place and in these words."""
    expected = (GOLDEN / naam / "expected.txt").read_text(encoding="utf-8")
    found = findings(naam)

    assert expected == "\n".join(map(str, found)) + "\n"
    assert [naam.partition("-")[0]] == [b.code for b in found]


def test_every_code_has_a_golden() -> None:
    """No code can be added without showing what triggers it."""
    assert set(CODES) == {naam.partition("-")[0] for naam in GOLDENS}


def test_all_findings_of_all_files_at_once() -> None:
    """Findings of different files are all named, sorted by place."""
    together = {
        **rule_files(BASIS),
        **rule_files(GOLDEN / "R040-onbekend-feit"),
        **rule_files(GOLDEN / "R046-onbekende-gever"),
        **rule_files(GOLDEN / "R059-staat-niet-vast"),
    }
    with pytest.raises(KaderError) as raised:
        load_texts(together)

    found = raised.value.bevindingen
    assert [b.code for b in found] == ["R059", "R046", "R040"]
    assert sorted(b.plek for b in found) == [b.plek for b in found]


# --- the page ----------------------------------------------------------------


def test_every_code_has_a_row_in_the_docs() -> None:
    """The page knows every code once, in order, and no other."""
    assert [*sorted(PUNTEN), *sorted(CODES)] == [
        code for code, _ in RIJ.findall(PAGINA)
    ]


def test_every_row_of_the_docs_is_filled() -> None:
    """A row says what a code means, what to avoid, what to prefer and why."""
    for _, cells in RIJ.findall(PAGINA):
        parts = [cell.strip() for cell in cells.split(" | ")]
        assert len(parts) == 4
        assert all(parts)


# --- nothing but findings ----------------------------------------------------

VREEMD: tuple[Any, ...] = (
    *("x", "", "@x", "2026-13-01", True, 7, -1, None),
    *([], {}, ["x"], {"x": "y"}, [["x"]], [{"x": "y"}], [True], {"niet": []}),
    *({"niet": {"niet": "x"}}, [{"niet": "x"}]),
)


def pads(value: Any, pad: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """Yield the path of every value in *value*, itself excepted."""
    entries: Any = ()
    if isinstance(value, dict):
        entries = value.items()
    elif isinstance(value, list):
        entries = enumerate(value)
    for key, found in entries:
        yield (*pad, key)
        yield from pads(found, (*pad, key))


def spoil(rng: random.Random, document: Any) -> None:
    """Replace or remove one value somewhere in *document*."""
    *above, last = rng.choice(list(pads(document)))
    for key in above:
        document = document[key]
    value = rng.choice(VREEMD)
    if value is None:
        del document[last]
    else:
        document[last] = copy.deepcopy(value)


def test_a_spoiled_kader_gives_findings_or_still_answers() -> None:
    """Whatever stands in a file: findings, or a kader that answers or refuses."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = real_bron() if rng.random() < 0.1 else random_bron(rng)
        for _ in range(4):
            documenten = copy.deepcopy(dict(bron.documenten))
            names = sorted(n for n in documenten if documenten[n])
            spoil(rng, documenten[rng.choice([*names, "begrippen.yaml"])])
            raw = {n: json.dumps(d).encode() for n, d in documenten.items()}
            try:
                kader = Kader(load_texts(raw))
            except KaderError as error:
                counted["bevindingen"] += bool(error.bevindingen)
                counted["geweigerd"] += 1
                continue
            for vraag, _ in answered(bron, rng, 2):
                try:
                    kader.evaluate(vraag).as_dict()
                    counted["beantwoord"] += 1
                except (VraagError, KaderError):
                    counted["vraag geweigerd"] += 1

    for_seeds(80, law)
    assert counted["bevindingen"] == counted["geweigerd"]
    assert counted["bevindingen"] > 100
    assert counted["beantwoord"] > 5


@pytest.mark.parametrize(
    "tekst",
    ["{wie.__class__}", "{wie[0]}", "{0}", "{}", "los { of", "{wie!r}", "{wie:>9}"],
)
def test_a_text_can_only_be_filled_with_words(tekst: str, tmp_path: Path) -> None:
    """A slot reaches into nothing and is laid out by nobody."""
    shutil.copytree(BASIS, tmp_path / "kader")
    goed = {u.value: {"kop": "a", "kern": "b"} for u in Uitkomst}
    goed["verboden"]["kern"] = tekst
    file = tmp_path / "kader" / "teksten" / "lezer.yaml"
    file.parent.mkdir(exist_ok=True)
    file.write_text(json.dumps({"lezer": goed}))
    with pytest.raises(KaderError) as refused:
        Kader.load(tmp_path / "kader")
    assert {"R061"} == {b.code for b in refused.value.bevindingen}


def test_one_broken_file_hides_no_other(tmp_path: Path) -> None:
    """A finding in one file does not keep the findings of another away."""
    shutil.copytree(BASIS, tmp_path / "kader")
    wet = tmp_path / "kader" / "wet"
    rule = {"titel": "x", "soort": "verbod", "as": "avg", "als": {}, "bronnen": []}
    (wet / "dubbel.yaml").write_text("- id: a\n  id: b\n")
    (wet / "fout.yaml").write_text(json.dumps([rule | {"id": "c", "soort": "nee"}]))
    (tmp_path / "kader" / "bronnen.yaml").write_text("bron: {artikel: 7.10}\n")
    with pytest.raises(KaderError) as refused:
        Kader.load(tmp_path / "kader")
    found = {(b.plek.bestand, b.code) for b in refused.value.bevindingen}
    assert {
        ("wet/dubbel.yaml", "R002"),
        ("wet/fout.yaml", "R033"),
        ("bronnen.yaml", "R005"),
    } <= found
    assert "R036" not in {code for _, code in found}
