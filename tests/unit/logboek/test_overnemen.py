# SPDX-License-Identifier: EUPL-1.2
"""A log of the first version goes on as a tree: same numbers, ids, times, answers."""

from __future__ import annotations

import contextlib
import json
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.eerste_versie import add_answers, open_as_first_version
from tests.logboeken import require_whole
from tests.opstelling import VOORBEELDEN

from deelkader import Kader
from deelkader.errors import LogboekTamperedError
from deelkader.logboek import Logboek
from deelkader.logboek.export import export_log
from deelkader.service.dienst import Dienst
from deelkader.service.narekenen import Narekenaar
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.verifieer import verify

BEGIN = datetime(2026, 11, 22, 10, tzinfo=UTC)
AANTAL = 300
WIE = "psn-overgenomen"


@pytest.fixture(scope="module")
def inhouden() -> list[bytes]:
    """Return answers as version 1 wrote them, some of them about a person."""
    kader = Kader.standard()
    vraag = yaml.safe_load((VOORBEELDEN / "mentor.yaml").read_text(encoding="utf-8"))
    oordeel = kader.evaluate(vraag)
    content: dict[str, Any] = oordeel.as_dict()
    del content["tekst"]
    asked = canonical_question(vraag)
    line = {
        "soort": "oordeel",
        "oordeel": content,
        "kader": oordeel.kader.as_dict(),
    }
    found = []
    for number in range(AANTAL):
        person = {"jeugdige": f"{WIE}-{number % 5}"} if number % 3 else {}
        whole = line | {"vraag": asked | person}
        plain = json.dumps(whole, sort_keys=True, ensure_ascii=False)
        found.append(plain.encode())
    return found


def make(map_: Path, inhouden: list[bytes]) -> list[bytes]:
    """Make a log of version 1 in *map_*; return the hashes of its lines."""
    with contextlib.closing(open_as_first_version(map_)) as connection:
        return add_answers(connection, inhouden, BEGIN)


def test_every_line_is_taken_over_as_it_was(tmp_path, inhouden) -> None:
    """Numbers, ids, times and content stay; the old receipt can be found back."""
    hashes = make(tmp_path / "data", inhouden)
    with Logboek.open(tmp_path / "data") as logboek:
        lines = list(logboek.lines())
        assert [line.regelnummer for line in lines] == list(range(1, AANTAL + 1))
        assert lines[0].id == f"01J{1:023d}"
        assert lines[-1].tijdstip == "2026-11-22T10:05:00.000Z"
        for line, raw, hash_ in zip(lines, inhouden, hashes, strict=True):
            old = json.loads(raw)
            jeugdige = old["vraag"].pop("jeugdige", None)
            assert line.soort == old.pop("soort")
            assert line.feiten is not None
            assert line.personen is not None
            facts = dict(line.feiten.inhoud)
            assert facts.pop("eersteVersie") == f"sha256:{hash_.hex()}"
            assert facts == old
            assert line.personen.inhoud.get("jeugdige") == jeugdige
        answer = Dienst(Kader.standard(), logboek).ask(old["vraag"])
        assert answer.bewijs is not None
        assert answer.bewijs.regelnummer == AANTAL + 1
        export_log(logboek, tmp_path / "uitvoer")
    uitslag = verify(tmp_path / "uitvoer", herreken=Narekenaar([Kader.standard()]))
    assert uitslag.is_heel, uitslag


def test_nothing_of_the_plain_lines_stays_on_the_disk(tmp_path, inhouden) -> None:
    """No file of log or keys holds a pseudonym after the lines were taken over."""
    make(tmp_path / "data", inhouden)
    assert any(WIE.encode() in path.read_bytes() for path in files(tmp_path))
    with Logboek.open(tmp_path / "data"):
        assert not any(WIE.encode() in path.read_bytes() for path in files(tmp_path))
    assert not any(WIE.encode() in path.read_bytes() for path in files(tmp_path))


def test_opening_again_takes_nothing_over_twice(tmp_path, inhouden) -> None:
    """The second time the log is as long as the first."""
    make(tmp_path / "data", inhouden)
    for _ in range(2):
        with Logboek.open(tmp_path / "data") as logboek:
            require_whole(logboek)
            assert len(logboek) == AANTAL


@pytest.mark.parametrize("nummer", [1, 128, 257, AANTAL])
def test_an_old_line_that_was_changed_stops_everything(
    tmp_path, inhouden, nummer: int
) -> None:
    """It is named, again and again, and the old lines are not wiped."""
    make(tmp_path / "data", inhouden)
    with contextlib.closing(open_as_first_version(tmp_path / "data")) as connection:
        connection.execute("DROP TRIGGER logregel_niet_wijzigen")
        connection.execute(
            "UPDATE logregel SET inhoud = CAST(replace(CAST(inhoud AS TEXT), 'school',"
            " 'politie') AS BLOB) WHERE regelnummer = ?",
            (nummer,),
        )
    for _ in range(2):
        with pytest.raises(LogboekTamperedError) as caught:
            Logboek.open(tmp_path / "data")
        assert caught.value.regelnummer == nummer
    kept = b"".join(path.read_bytes() for path in files(tmp_path / "data"))
    assert kept.count(WIE.encode()) >= AANTAL // 2


def files(map_: Path) -> list[Path]:
    """Return every file under *map_*."""
    return [path for path in map_.rglob("*") if path.is_file()]
