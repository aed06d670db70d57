# SPDX-License-Identifier: EUPL-1.2
"""
Take a kader in use: the log keeps its text, so that any answer can be recomputed.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.errors import KaderError
from deelkader.logboek.kaders import keep_kader
from deelkader.regels.mapinhoud import Mapinhoud

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logboek


def take_in_use(logboek: Logboek, kader: Kader, map_: Path) -> Bewijs | None:
    """
    Keep the files of *kader*, loaded from *map_*; None when the log has them.

    Raises:
        KaderError: the files in *map_* can no longer be read.
        LogboekError: it was not written; then the kader is not in use.
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
    return keep_kader(logboek, kader.versie.as_dict(), bestanden)
