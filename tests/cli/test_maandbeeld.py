# SPDX-License-Identifier: EUPL-1.2
"""The command gives the same figures in every form, and says what it cannot do."""

from __future__ import annotations

import csv
import io
import json
import re
from collections import Counter
from datetime import UTC, datetime
from xml.etree import ElementTree as ET

import pytest
from tests.bdd.gelezen import kader
from tests.logboeken import Klok
from tests.opstelling import MENTOR

from deelkader.cli.main import main
from deelkader.logboek import Logboek
from deelkader.service.dienst import Dienst

GEMEENTEN = ("etten-leur", "moerdijk", "roosendaal", "rucphen", "zundert")
WOORDEN = {
    "kleiner-dan-10": "< 10",
    "niet-getoond": "niet getoond",
    "nog-niet": "nog niet",
}
SVG = "{http://www.w3.org/2000/svg}"
REGIO = ("--regio", "west-brabant-west")


@pytest.fixture
def data(tmp_path) -> str:
    """Return a folder with a log: in September questions of some municipalities."""
    klok = Klok(datetime(2026, 9, 10, 8, tzinfo=UTC))
    with Logboek.open(tmp_path / "data", klok=klok) as logboek:
        vragen = [
            {**MENTOR, "gemeente": gemeente}
            for n, gemeente in enumerate(GEMEENTEN, start=1)
            for _ in range(20 * n)
        ]
        Dienst(kader(), logboek).ask_many(vragen)
    return str(tmp_path / "data")


def run(capsys, data: str, *more: str) -> tuple[int, str]:
    """Run the command on September; return its code and all that it says."""
    code = main(["maandbeeld", "--data", data, "--maand", "2026-09", *more])
    said = capsys.readouterr()
    return code, said.out + said.err


def test_every_form_says_the_same(capsys, data):
    """What JSON gives, stands in the table for people and in the CSV."""
    code, told = run(capsys, data, *REGIO, "--json")
    assert code == 0
    beeld = json.loads(told)
    (regio,) = beeld["regios"]
    given = {g["naam"]: g["cijfers"] for g in regio["gemeenten"]}
    asked = [cijfers["vragen"] for cijfers in given.values()]
    assert {n for n in asked if isinstance(n, int)} <= {20, 40, 60, 80, 100}
    assert any(
        isinstance(n, int) for cijfers in given.values() for n in cijfers.values()
    )
    words = {
        naam: [WOORDEN.get(str(v), str(v)) for v in cijfers.values()]
        for naam, cijfers in given.items()
    }
    _, told = run(capsys, data, *REGIO, "--csv")
    rows = list(csv.DictReader(io.StringIO(told.lstrip("\ufeff")), delimiter=";"))
    for naam, cijfers in words.items():
        found = next(list(row.values()) for row in rows if row["Gemeente"] == naam)
        assert found == ["2026-09", "West-Brabant West", naam, *cijfers]
    code, told = run(capsys, data, *REGIO)
    assert code == 0
    assert "Maandbeeld van september 2026." in told
    for naam, cijfers in words.items():
        part = told.split(f"\n{naam} (West-Brabant West)\n")[1].split("\n\n")[0]
        lines = part.strip("\n").split("\n")
        assert [line[36:] for line in lines] == cijfers
    assert "IJsselland" not in told


def test_asking_twice_gives_the_same_bytes(capsys, data):
    """The second time nothing is drawn again."""
    first = run(capsys, data, "--json")
    assert run(capsys, data, "--json") == first


def test_the_picture_can_be_read_by_everybody(capsys, data, tmp_path):
    """A title, a description, every number as text, patterns, and no script."""
    beeld = json.loads(run(capsys, data, *REGIO, "--json")[1])
    path = tmp_path / "september.svg"
    code, told = run(capsys, data, *REGIO, "--svg", str(path))
    assert (code, told) == (0, f"Het plaatje staat in {path}.\n")
    svg = ET.parse(path).getroot()  # noqa: S314 - made by us just now
    ids = {e.get("id"): e for e in svg.iter() if e.get("id")}
    title, desc = (ids[name] for name in svg.attrib["aria-labelledby"].split())
    assert (title.tag, desc.tag) == (f"{SVG}title", f"{SVG}desc")
    assert title.text == "Maandbeeld West-Brabant West, september 2026"
    asked = beeld["regios"][0]["totaal"]["vragen"]
    wanted = f"Er waren {asked} vragen." if isinstance(asked, int) else "tonen we niet"
    assert wanted in str(desc.text)
    assert svg.get("role") == "img"
    tags = {e.tag.removeprefix(SVG) for e in svg.iter()}
    allowed = {"svg", "title", "desc", "style", "defs", "pattern", "path", "rect"}
    assert tags <= allowed | {"text", "g"}
    used = set(re.findall(r"url\(#([a-z-]+)\)", path.read_text(encoding="utf-8")))
    assert used
    assert used <= ids.keys()
    texts = [e.text for e in svg.iter(f"{SVG}text")]
    rows = [g["cijfers"] for g in beeld["regios"][0]["gemeenten"]]
    rows += [beeld["regios"][0]["totaal"], beeld["onbekend"]]
    wanted_texts = [WOORDEN.get(str(v), str(v)) for row in rows for v in row.values()]
    assert Counter(wanted_texts) - Counter(map(str, texts)) == Counter()
    assert "http" not in path.read_text(encoding="utf-8").replace(SVG[1:-1], "")
    style = next(svg.iter(f"{SVG}style")).text or ""
    assert "prefers-color-scheme: dark" in style
    assert "@media print" in style


def test_a_picture_is_never_overwritten(capsys, data, tmp_path):
    """A file that is there stays as it is."""
    path = tmp_path / "plaatje.svg"
    path.write_text("van een ander", encoding="utf-8")
    code, told = run(capsys, data, *REGIO, "--svg", str(path))
    assert (code, "Dit bestand is er al." in told) == (2, True)
    assert path.read_text(encoding="utf-8") == "van een ander"


@pytest.mark.parametrize(
    ("more", "code", "said"),
    [
        (("--maand", "2099-01"), 2, "nog niet voorbij"),
        (("--maand", "2026-07"), 2, "begint na deze maand"),
        (("--maand", "juli"), 2, "Schrijf een maand als jaar en maand"),
        (("--regio", "verweg"), 2, "Kies uit: west-brabant-west, ijsselland."),
        (("--svg", "x.svg"), 2, "Kies één regio met --regio"),
        (("--csv", "--svg", "x.svg"), 2, "gaan niet samen"),
        (("--svg", "/bestaat/niet/x.svg", *REGIO), 2, "niet te schrijven"),
    ],
)
def test_what_cannot_be_is_refused_in_dutch(capsys, data, more, code, said):
    """With the exit code of wrong use."""
    try:
        found, told = run(capsys, data, *more)
    except SystemExit as stop:
        found, told = int(str(stop.code)), capsys.readouterr().err
    assert found == code
    assert said in told
