# SPDX-License-Identifier: EUPL-1.2
"""A folder to work in: gone afterwards, also after a process that was killed."""

from __future__ import annotations

import signal
import subprocess
import sys
from pathlib import Path

import pytest

from deelkader.opslag.schijf import work_folder

_WERKER = """
import sys
from pathlib import Path
from deelkader.opslag.schijf import work_folder
with work_folder(Path(sys.argv[1]), ".werk-") as work:
    (work / "feiten").write_text("open")
    print(work, flush=True)
    sys.stdin.read()
"""


def worker(beside: Path) -> tuple[subprocess.Popen[str], Path]:
    """Return a process that works in a folder, and that folder."""
    process = subprocess.Popen(
        [sys.executable, "-c", _WERKER, str(beside)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    return process, Path(process.stdout.readline().strip())


def test_a_folder_is_gone_after_the_work(tmp_path: Path) -> None:
    """What was made there is gone too."""
    with work_folder(tmp_path, ".werk-") as work:
        (work / "feiten").write_text("open", encoding="utf-8")

    assert list(tmp_path.iterdir()) == []


def test_a_folder_is_gone_after_work_that_failed(tmp_path: Path) -> None:
    """An error goes on, and leaves nothing."""

    def fail() -> None:
        with work_folder(tmp_path, ".werk-") as work:
            (work / "feiten").write_text("open", encoding="utf-8")
            raise RuntimeError("mislukt")

    with pytest.raises(RuntimeError, match="mislukt"):
        fail()

    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_got_its_real_name_stays(tmp_path: Path) -> None:
    """Only the name it had is gone."""
    with work_folder(tmp_path, ".werk-") as work:
        (work / "feiten").write_text("open", encoding="utf-8")
        work.rename(tmp_path / "klaar")

    assert [path.name for path in tmp_path.iterdir()] == ["klaar"]


def test_what_a_killed_process_left_is_cleared_and_what_lives_stays(
    tmp_path: Path,
) -> None:
    """Opened facts do not stay on a disk because a process died."""
    killed, left = worker(tmp_path)
    killed.send_signal(signal.SIGKILL)
    killed.communicate(timeout=20)
    assert (left / "feiten").exists()
    alive, living = worker(tmp_path)
    assert not left.exists()
    try:
        with work_folder(tmp_path, ".werk-") as work:
            found = set(tmp_path.iterdir())
    finally:
        alive.communicate("", 20)

    assert found == {living, work}
    assert list(tmp_path.iterdir()) == []
