# SPDX-License-Identifier: EUPL-1.2
"""
Write the site in a folder: all of it or nothing, and never over other work.

In `site`.
"""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Mapping
from pathlib import Path

MERK = ".deelkader-site"
_MERKTEKST = "Gemaakt door `deelkader site`. Deze map wordt in haar geheel vervangen.\n"


class MapError(Exception):
    """The folder holds something else, or cannot be written."""


def write_site(map_: Path, bestanden: Mapping[str, bytes]) -> None:
    """
    Put *bestanden* in *map_*; an earlier site is replaced as a whole.

    Raises:
        MapError: the folder holds something that is no site; nothing is changed.
    """
    check_folder(map_)
    try:
        map_.parent.mkdir(parents=True, exist_ok=True)
        new = Path(tempfile.mkdtemp(prefix=f".{map_.name}-", dir=map_.parent))
    except OSError as error:
        raise MapError(f"Hier kunnen we niet schrijven: {map_.parent}.") from error
    try:
        _fill(new, bestanden)
        _swap(new, map_)
    except OSError as error:
        raise MapError(f"De site is niet geschreven: {error.strerror}.") from error
    finally:
        shutil.rmtree(new, ignore_errors=True)


def check_folder(map_: Path) -> None:
    """
    Look whether a site may be written in *map_*.

    Raises:
        MapError: it is a file, or a folder with other work.
    """
    if map_.is_symlink() or (map_.exists() and not map_.is_dir()):
        raise MapError(f"{map_} is geen map. Kies een andere naam.")
    if map_.is_dir() and any(map_.iterdir()) and not (map_ / MERK).is_file():
        raise MapError(
            f"In {map_} staat iets anders. Kies een lege map; er is niets veranderd."
        )


def _fill(map_: Path, bestanden: Mapping[str, bytes]) -> None:
    map_.chmod(0o755)
    for pad, inhoud in {MERK: _MERKTEKST.encode(), **bestanden}.items():
        place = map_ / pad
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(inhoud)


def _swap(new: Path, map_: Path) -> None:
    """Put *new* in the place of *map_*; on an error the old one comes back."""
    if not map_.exists():
        new.rename(map_)
        return
    old = Path(tempfile.mkdtemp(prefix=f".{map_.name}-oud-", dir=map_.parent))
    try:
        map_.rename(old / "site")
        try:
            new.rename(map_)
        except OSError:
            (old / "site").rename(map_)
            raise
    finally:
        shutil.rmtree(old, ignore_errors=True)
