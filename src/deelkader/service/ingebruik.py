# SPDX-License-Identifier: EUPL-1.2
"""
Take a kader in use: its text is kept, so that any answer can be recomputed.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.errors import KaderError
from deelkader.logboek.kaders import keep_kader
from deelkader.regels.mapinhoud import Mapinhoud

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.logboek import Logboek


def take_in_use(logboek: Logboek, map_: Path) -> None:
    """
    Keep the files of the kader that was loaded from *map_*.

    Raises:
        KaderError: the files in *map_* can no longer be read.
        LogboekError: it was not kept; then the kader is not in use.
    """
    keep_kader(logboek, read_folder_texts(map_))


def read_folder_texts(map_: Path) -> dict[str, str]:
    """
    Return the texts of the kader that was loaded from *map_*, by file name.

    Raises:
        KaderError: the files in *map_* can no longer be read.
    """
    inhoud = Mapinhoud(map_)
    try:
        bestanden = {naam: raw.decode("utf-8") for naam, raw in inhoud.read()}
    except UnicodeDecodeError:
        bestanden = {}
    if inhoud.bevindingen or not bestanden:
        raise KaderError(
            "kader-veranderd", "De map met regels veranderde terwijl zij werd gelezen."
        )
    return bestanden
