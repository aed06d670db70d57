# SPDX-License-Identifier: EUPL-1.2
"""docs/gebeurtenissen.md: the receiver runs, and nothing is left out."""

from __future__ import annotations

import json
import re
import socket
import subprocess
import sys
import time
from typing import TYPE_CHECKING

import pytest
from tests.opstelling import WORTEL, environment

from deelkader.cli.opdrachten import build
from deelkader.service.gebeurtenissen import read_afnemers
from deelkader.service.gebeurtenissen.afnemers import AfnemersVorm, AfnemerVorm
from deelkader.service.gebeurtenissen.bericht import (
    PADEN,
    VOORVOEGSEL,
    Gebeurtenis,
    as_bytes,
)
from deelkader.service.gebeurtenissen.zender import Uitslag, Zender
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from pathlib import Path

PAGE = (WORTEL / "docs" / "gebeurtenissen.md").read_text(encoding="utf-8")
BLOK = re.compile(r"<!-- (\S+) -->\n```\w+\n(.+?)\n```", re.DOTALL)
BLOKKEN = dict(BLOK.findall(PAGE))
BRON = "urn:nld:oin:00000009000000000000:systeem:deelkader"


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Return a folder with the file of the page, and secrets made as it says."""
    (tmp_path / "geheimen").mkdir()
    for naam in ("zaaksysteem", "planner"):
        code = BLOKKEN["geheim"].replace("zaaksysteem", naam)
        subprocess.run(["sh", "-c", code], cwd=tmp_path, check=True)
    (tmp_path / "afnemers.yaml").write_text(BLOKKEN["afnemers.yaml"], "utf-8")
    return tmp_path


def test_the_file_on_the_page_can_be_read(map_) -> None:
    """With secrets that were made as the page says."""
    found = read_afnemers(map_ / "afnemers.yaml")
    one, other = found.afnemers.values()
    assert other.intern
    assert one.soorten < other.soorten == set(Soort)


def test_the_receiver_on_the_page_believes_us_and_nobody_else(map_) -> None:
    """In a process of its own: once for a repeat, and 401 for another secret."""
    afnemer = read_afnemers(map_ / "afnemers.yaml").afnemers["zaaksysteem"]
    (map_ / "geheim").write_text(afnemer.geheimen[0], encoding="ascii")
    with socket.create_server(("127.0.0.1", 0)) as free:
        port = free.getsockname()[1]
    code = BLOKKEN["ontvanger"].replace("8088", str(port))
    (map_ / "ontvanger.py").write_text(code, encoding="utf-8")
    url = f"http://127.0.0.1:{port}/"
    here = type(afnemer)("hier", url, afnemer.geheimen)
    foreign = read_afnemers(map_ / "afnemers.yaml").afnemers["planner"]
    thief = type(afnemer)("dief", url, foreign.geheimen)
    told = Gebeurtenis("abc", Soort.PLICHT_VERLOPEN, "x", "2026-11-29T10:00:00.000Z")
    body = as_bytes(told.as_cloudevent(BRON, None))
    with subprocess.Popen(
        [sys.executable, "ontvanger.py"],
        cwd=map_,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        env=environment(),
    ) as process:
        try:
            end = time.monotonic() + 20
            while (first := send(here, body)) != Uitslag():
                assert time.monotonic() < end, first
                time.sleep(0.05)
            assert send(here, body) == Uitslag()
            assert send(thief, body).fout == "status-401"
            assert process.stdout is not None
            line = process.stdout.readline()
        finally:
            process.kill()
        rest = process.stdout.read()
    assert line == "nl.deelkader.plicht-verlopen /v1/taken/x\n"
    assert rest == ""


def send(afnemer, body: bytes) -> Uitslag:
    """Send *body* as an event."""
    return Zender().send(afnemer, "abc", body, "application/cloudevents+json")


def test_the_event_on_the_page_is_as_we_send_it() -> None:
    """The same members in the same order."""
    shown = json.loads(BLOKKEN["gebeurtenis"])
    told = Gebeurtenis(
        shown["id"],
        Soort.ANTWOORD_GELDT_NIET_MEER,
        shown["dataref"].rpartition("/")[2],
        shown["time"],
    )
    ours = told.as_cloudevent(shown["source"], "https://deelkader.example.nl")
    assert list(ours.items()) == list(shown.items())


def test_nothing_is_left_out() -> None:
    """Every kind with its address, every key, every fault and every command."""
    for soort in Soort:
        pad = PADEN[soort].replace("{}", "{id}")
        rows = [row for row in PAGE.splitlines() if f"| `{VOORVOEGSEL}{soort}`" in row]
        assert [f"`{pad}` |" in row for row in rows] == [True]
    for naam in (*AfnemersVorm.model_fields, *AfnemerVorm.model_fields):
        assert naam == "afnemers" or f"| `{naam}` |" in PAGE
    source = (
        WORTEL / "src" / "deelkader" / "service" / "gebeurtenissen" / "zender.py"
    ).read_text(encoding="utf-8")
    for fout in re.findall(r'Uitslag\("([a-z-]+)"\)', source):
        assert f"| `{fout}` |" in PAGE
    commands = re.findall(r"deelkader (gebeurtenissen [^\n`]+)", PAGE)
    assert len(commands) == 4
    for command in commands:
        assert build().parse_args(command.split()).commando == "gebeurtenissen"
