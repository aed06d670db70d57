# SPDX-License-Identifier: EUPL-1.2
"""The files of a kader as they stand in its folder, to be changed by a test."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.kader import standard_folder

if TYPE_CHECKING:
    from pathlib import Path


def rule_files(map_: Path | None = None) -> dict[str, bytes]:
    """Return the files of the kader in *map_*, or the shipped one, by relative name."""
    folder = standard_folder() if map_ is None else map_
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*.yaml"))
    }
