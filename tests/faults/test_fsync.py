# SPDX-License-Identifier: EUPL-1.2
"""
A disk whose fsync fails, really: the kernel's answer is changed by strace.

One of the long versions (DEELKADER_LANG=1), where strace may trace; the same through a
layer before the store is in `test_opslag_schijf.py`, always.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from tests.logboeken import Installatie, oordeel, require_whole

import deelkader

ROOT = Path(__file__).parents[2]
SOURCE = Path(deelkader.__file__).parents[1]
AANTAL = 12


def traced(*command: str, inject: str = "") -> subprocess.CompletedProcess[str]:
    """Run *command* under strace, in which calls are *inject*ed."""
    calls = "fsync,fdatasync"
    extra = ["-e", f"inject={calls}:{inject}"] if inject else []
    return subprocess.run(
        ["strace", "-f", "-o", "/dev/null", "-e", f"trace={calls}", *extra, *command],
        check=False,
        capture_output=True,
        text=True,
        timeout=120,
        cwd=ROOT,
        env=os.environ | {"PYTHONPATH": f"{SOURCE}{os.pathsep}{ROOT}"},
    )


@pytest.fixture(scope="module")
def strace() -> None:
    """Skip, and say why, where calls of a program cannot be changed."""
    if shutil.which("strace") is None:
        pytest.skip("strace ontbreekt (apt-get install strace)")
    if traced("true").returncode:
        pytest.skip("strace mag hier niet meekijken")


def outcomes(places: Installatie, inject: str) -> list[list[str]]:
    """Return what a writer says of each append while fsync fails as *inject*."""
    program = ["-m", "tests.faults.fsync_schrijver", *map(str, places), str(AANTAL)]
    done = traced(sys.executable, *program, inject=inject)
    assert done.returncode == 0, done.stderr
    return [line.split() for line in done.stdout.splitlines()]


@pytest.mark.usefixtures("strace")
@pytest.mark.parametrize("welke", ["1+", "2+3", "3..5"], ids=str)
def test_a_failing_fsync_is_never_a_yes(tmp_path: Path, welke: str) -> None:
    """What was acknowledged is there afterwards, the log verifies and goes on."""
    places = Installatie(tmp_path / "log", tmp_path / "bos", tmp_path / "hoofdsleutel")
    with places.open() as logboek:
        first = logboek.append(oordeel(0, "Fenna-8f21"))
    said = outcomes(places, f"error=EIO:when={welke}")
    told = {line[1]: int(line[2]) for line in said if line[0] == "ja"}
    refused = [line for line in said if line[0] == "nee"]
    assert refused, "no fsync failed: this test shows nothing"
    assert len(told) + len(refused) == AANTAL
    with places.open() as logboek:
        found = {line.id: line.regelnummer for line in logboek.lines()}
        assert told.items() <= found.items()
        assert sorted(found.values()) == list(range(1, len(logboek) + 1))
        assert logboek.append(oordeel(1)).regelnummer == len(found) + 1
        require_whole(logboek, [first.controlepunt])
