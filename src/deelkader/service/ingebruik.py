# SPDX-License-Identifier: EUPL-1.2
"""
Take a kader in use: its text is kept, so that any answer can be recomputed.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.begrippen.dagen import day_of
from deelkader.errors import KaderError
from deelkader.logboek.kaders import keep_kader
from deelkader.regels.mapinhoud import Mapinhoud
from deelkader.service.toestemmingen import TOESTEMMING
from deelkader.uitbox import Soort, look_again_at_all, post

if TYPE_CHECKING:
    from collections.abc import Mapping
    from pathlib import Path

    from deelkader.kader import Kader
    from deelkader.logboek import Logboek
    from deelkader.opslag import Eenheid


def take_in_use(logboek: Logboek, map_: Path, kader: Kader) -> None:
    """
    Keep the files of *kader*, that was loaded from *map_*.

    When they are new here, that is told to others, and answers that lean on
    consent are looked at again.

    Raises:
        KaderError: the files in *map_* can no longer be read.
        LogboekError: it was not kept; then the kader is not in use.
    """
    keep_texts(logboek, read_folder_texts(map_), kader)


def keep_texts(logboek: Logboek, bestanden: Mapping[str, str], kader: Kader) -> None:
    """Keep the texts of *kader*, by file name, and tell others when they are new."""

    def tell(eenheid: Eenheid) -> None:
        known = kader.versie.hash.removeprefix("sha256:")
        post(eenheid, logboek.log, Soort.KADER_GEPUBLICEERD, [known])
        _look_again(eenheid, logboek)

    keep_kader(logboek, bestanden, tell)


def look_again(logboek: Logboek) -> None:
    """
    Let every answer that leans on consent be looked at again.

    Raises:
        LogboekError: that was not put down.
    """
    with logboek.opslag.unit() as eenheid:
        _look_again(eenheid, logboek)


def _look_again(eenheid: Eenheid, logboek: Logboek) -> None:
    today = day_of(logboek.klok()).toordinal()
    look_again_at_all(eenheid, logboek.log, TOESTEMMING, today)


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
