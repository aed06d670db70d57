# SPDX-License-Identifier: EUPL-1.2
"""
Folders and files that only their owner can read, and whose names stay.

Knows nothing of what is in a file. Floor 4, `opslag`; lets OS errors out.
"""

from __future__ import annotations

import contextlib
import os
import tempfile
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


def sync_folder(folder: Path) -> None:
    """Make the names in *folder* durable: a file without its name is lost."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
