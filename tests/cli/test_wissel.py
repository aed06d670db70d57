# SPDX-License-Identifier: EUPL-1.2
"""A published kader is taken in use by a running service; real servers answer."""

from __future__ import annotations

import json
import threading
import time
from collections import Counter
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Self

import httpx
import pytest
from tests.opstelling import running_server
from tests.uitgevers import STRENGER, proposal, published, texts, trusting

from deelkader.logboek import Logboek
from deelkader.testing import question_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deelkader.publicatie.bundel import Bundel

GEDULD = 60


@pytest.fixture(scope="module")
def bundels(mensen) -> tuple[Bundel, Bundel]:
    """Return two bundles, one after the other; the second is stricter."""
    first = published(mensen, nu=datetime.now(UTC))
    later = proposal(first, texts(dicht=STRENGER))
    return first, published(mensen, later, nu=datetime.now(UTC))


@pytest.fixture
def plek(tmp_path: Path, mensen, bundels, monkeypatch) -> Path:
    """Return a folder where the first bundle stands, and everybody is trusted."""
    monkeypatch.setenv("DEELKADER_REGELS_ELKE", "1")
    with Logboek.open(tmp_path / "data") as logboek:
        trusting(logboek, mensen)
    (tmp_path / "bundel.json").write_bytes(bundels[0].as_bytes())
    return tmp_path


class Vragers:
    """Several callers that keep asking, and note each answer with its kader."""

    def __init__(self, adressen: list[str]) -> None:
        asked = json.dumps(question_for("toegestaan").as_mapping(), default=str)
        self._vraag = asked.encode()
        self.antwoorden: list[tuple[float, int, str, Any]] = []
        self._stop = threading.Event()
        self._draden = [
            threading.Thread(target=self._ask, args=(one,)) for one in adressen * 2
        ]

    def __enter__(self) -> Self:
        for one in self._draden:
            one.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._stop.set()
        for one in self._draden:
            one.join()

    def _ask(self, adres: str) -> None:
        kop = {"Content-Type": "application/json"}
        with httpx.Client(base_url=adres, timeout=GEDULD, headers=kop) as client:
            while not self._stop.is_set():
                asked = time.monotonic()
                try:
                    answer = client.post("/v1/oordelen", content=self._vraag)
                    found = answer.json()
                    said = asked, answer.status_code, found["kader"]["hash"], found
                except (httpx.HTTPError, KeyError, ValueError) as error:
                    said = asked, 0, repr(error), {}
                self.antwoorden.append(said)

    def wait_for(self, hash_: str, many: int) -> None:
        """Wait until the last *many* answers all name the kader *hash_*."""
        end = time.monotonic() + GEDULD
        while {one[2] for one in self.antwoorden[-many:]} != {hash_}:
            assert time.monotonic() < end, self.antwoorden[-1]
            time.sleep(0.05)


def put(bundel: bytes, waar: Path) -> None:
    """Put *bundel* in the place of *waar*, whole."""
    new = waar.with_suffix(".nieuw")
    new.write_bytes(bundel)
    new.replace(waar)


def notes(adres: str) -> list[str]:
    """Return the codes of what people must know, by /readyz."""
    told = httpx.get(f"{adres}/readyz", timeout=GEDULD).json()
    assert told["status"] == "gereed"
    return [one["code"] for one in told.get("letOp", [])]


def wait_for_notes(adres: str, *codes: str) -> None:
    """Wait until /readyz says *codes*, and nothing else."""
    end = time.monotonic() + GEDULD
    while (found := set(notes(adres))) != set(codes):
        assert time.monotonic() < end, found
        time.sleep(0.1)


@pytest.fixture
def twee(plek) -> Iterator[list[str]]:
    """Run two processes on one data folder; give their addresses."""
    kader = ("--kader", str(plek / "bundel.json"))
    with (
        running_server(plek / "data", *kader) as (one, _),
        running_server(plek / "data", *kader) as (other, _),
    ):
        yield [one, other]


def test_two_processes_take_a_new_kader_while_people_ask(plek, twee, bundels):
    """No request fails, each keeps to one kader, and from some moment all are new."""
    old, new = (one.manifest.kader for one in bundels)
    with Vragers(twee) as vragers:
        vragers.wait_for(old, 8)
        put(bundels[1].as_bytes(), plek / "bundel.json")
        vragers.wait_for(new, 200)
    status = Counter(one[1] for one in vragers.antwoorden)
    assert set(status) == {201}, status
    assert {one[2] for one in vragers.antwoorden} == {old, new}
    with Logboek.open(plek / "data") as logboek:
        logged = {
            line.id: line.feiten.inhoud
            for line in logboek.lines()
            if line.soort == "oordeel" and line.feiten is not None
        }
    assert len(logged) == len(vragers.antwoorden)
    for _, _, hash_, found in vragers.antwoorden:
        said = logged[found["id"]]
        assert said["kader"] == found["kader"]
        # The kader that the line names is the one that judged it.
        assert (said["oordeel"]["uitkomst"] == "toegestaan") == (hash_ == old)


def test_what_is_refused_is_said_and_changes_nothing(plek, bundels, mensen):
    """The last good one goes on, and says why; a good one after it is taken."""
    waar = plek / "bundel.json"
    old = bundels[0].manifest.kader
    with running_server(plek / "data", "--kader", waar) as (adres, _):
        assert notes(adres) == []
        raw = bundels[1].as_bytes()
        unsigned = proposal(bundels[0], texts(dicht=STRENGER)).as_bytes()
        forged = raw.replace(b"Om te proeven.", b"Om te breken..")
        for bad, code in (
            (unsigned, "kader-niet-ondertekend"),
            (raw[: len(raw) // 2], "bundel-onleesbaar"),
            (forged, "bundel-veranderd"),
        ):
            put(bad, waar)
            wait_for_notes(adres, code)
            page = httpx.get(adres, timeout=GEDULD).text
            assert "Dit werkt verder met het kader met volgnummer 1." in page
            with Vragers([adres]) as vragers:
                vragers.wait_for(old, 2)
        put(raw, waar)
        wait_for_notes(adres)
        with Vragers([adres]) as vragers:
            vragers.wait_for(bundels[1].manifest.kader, 2)
