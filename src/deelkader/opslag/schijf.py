# SPDX-License-Identifier: EUPL-1.2
"""
Folders and files that only their owner can read, and whose names stay.

Knows nothing of what is in a file. Floor 4, `opslag`; lets OS errors out.
"""

from __future__ import annotations

import contextlib
import fcntl
import os
import shutil
import tempfile
from collections.abc import Iterator
from pathlib import Path


def make_folder(folder: Path) -> None:
    """Make *folder*, and what is missing above it, with mode 0700."""
    if folder.is_dir():
        return
    make_folder(folder.parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    sync_folder(folder.parent)


def make_file(path: Path) -> None:
    """
    Make an empty file that only its owner can read.

    WHY this way: closing any descriptor of the database file drops the locks that
    this process has on it. So the file is closed before it gets its real name, and
    a file that exists is never opened here. SQLite gives -wal and -shm its mode.
    """
    if path.exists():
        return
    descriptor, temporary = tempfile.mkstemp(prefix=".nieuw-", dir=path.parent)
    os.close(descriptor)
    try:
        with contextlib.suppress(FileExistsError):
            os.link(temporary, path)
    finally:
        Path(temporary).unlink()
    sync_folder(path.parent)


@contextlib.contextmanager
def work_folder(beside: Path, begin: str) -> Iterator[Path]:
    """
    Give a new folder in *beside* that is gone afterwards, unless it was renamed.

    What a process that was killed left behind under *begin* goes first: it may hold
    what should not stay on a disk. Whose process lives holds a lock on its folder.
    """
    for left in beside.glob(f"{begin}*"):
        with _locked(left) as is_ours:
            if is_ours:
                shutil.rmtree(left, ignore_errors=True)
    while True:
        work = Path(tempfile.mkdtemp(prefix=begin, dir=beside))
        with _locked(work) as is_ours:
            # WHY: between making and locking another process could take it away.
            if not is_ours or not work.exists():
                continue
            try:
                yield work
            finally:
                shutil.rmtree(work, ignore_errors=True)
            return


@contextlib.contextmanager
def _locked(folder: Path) -> Iterator[bool]:
    """Hold the lock on *folder*; False when another process has it, or it is gone."""
    try:
        descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    except OSError:
        yield False
        return
    try:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        is_ours = False
    else:
        is_ours = True
    try:
        yield is_ours
    finally:
        os.close(descriptor)


def sync_folder(folder: Path) -> None:
    """Make the names in *folder* durable: a file without its name is lost."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
