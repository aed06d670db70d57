# SPDX-License-Identifier: EUPL-1.2
"""`controleer --volg` in a real process: a saved file is checked at once."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import threading
from pathlib import Path
from typing import IO, TYPE_CHECKING

import pytest
from tests.opstelling import WORTEL

if TYPE_CHECKING:
    from collections.abc import Iterator

KLAAR = "Ik kijk mee."
GEDULD = 60
"""Seconds after which a command that says nothing is stopped."""


@pytest.fixture
def map_(tmp_path: Path) -> Path:
    """Return a copy of the rules and features."""
    shutil.copytree(WORTEL / "rules", tmp_path / "rules")
    shutil.copytree(WORTEL / "features", tmp_path / "features")
    return tmp_path


@pytest.fixture
def volger(map_: Path) -> Iterator[subprocess.Popen[str]]:
    """Return the running command."""
    command = [sys.executable, "-m", "deelkader", "controleer", str(map_ / "rules")]
    with subprocess.Popen(
        [*command, "--volg"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        encoding="utf-8",
        env=os.environ | {"PYTHONUTF8": "1"},
    ) as process:
        alarm = threading.Timer(GEDULD, process.kill)
        alarm.start()
        yield process
        alarm.cancel()
        process.kill()


def lines(pipe: IO[str] | None, until: str) -> list[str]:
    """Return what is printed, up to the line that matches *until*."""
    assert pipe is not None
    found: list[str] = []
    for line in pipe:
        found.append(line.rstrip())
        if re.match(until, line):
            return found
    raise AssertionError(found)


def test_a_saved_file_is_checked_again(map_: Path, volger: subprocess.Popen[str]):
    """A mistake is named after the save, and gone after the next; Ctrl-C ends it."""
    start = lines(volger.stdout, KLAAR)
    assert start[0].startswith("--- alles (")
    feature = map_ / "features" / "wat-vertelt-veilig-thuis.feature"
    good = feature.read_text(encoding="utf-8")
    assert "Saar is 9 jaar" in good
    feature.write_text(good.replace("Saar is 9 jaar", "Saar is 8 jaar"), "utf-8")
    said = [*lines(volger.stdout, "--- "), *lines(volger.stdout, r"\d+ fouten, ")]
    assert said[0].startswith("--- wat-vertelt-veilig-thuis.feature (")
    assert any("R083 De titel" in line for line in said)
    feature.write_text(good, encoding="utf-8")
    assert "Geen fouten" in lines(volger.stdout, "Geen fouten")[-1]
    rule = map_ / "rules" / "wet" / "veilig-thuis-vertelt.yaml"
    text = rule.read_text(encoding="utf-8")
    rule.write_text(text.replace("soort: spreekrecht", "soort: spreekregt", 1), "utf-8")
    assert any(" R033 " in line for line in lines(volger.stdout, "1 fout,"))
    feature.write_text(good.replace("Saar is 9 jaar", "Saar is 8 jaar"), "utf-8")
    assert any(" R033 " in line for line in lines(volger.stdout, "1 fout,"))
    rule.write_text(text, encoding="utf-8")
    both = lines(volger.stdout, r"\d+ fouten, ")
    assert any("R083 De titel" in line for line in both)
    volger.send_signal(signal.SIGINT)
    assert volger.wait(timeout=20) == 0
