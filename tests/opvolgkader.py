# SPDX-License-Identifier: EUPL-1.2
"""The shipped rules with small invented rules of follow-up beside them."""

from __future__ import annotations

import shutil
import tempfile
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from tests.opstelling import WORTEL

from deelkader import Kader
from deelkader.service.opvolging import Opvolging

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import date

    from deelkader.logboek import Logboek

PROEVEN = WORTEL / "tests" / "data"


@lru_cache
def opvolgkader(proef: str = "opvolging") -> Kader:
    """Return the kader with the rules in the folder *proef*; loaded once."""
    with tempfile.TemporaryDirectory() as folder:
        map_ = Path(folder) / "rules"
        shutil.copytree(WORTEL / "rules", map_)
        shutil.rmtree(map_ / "opvolging", ignore_errors=True)
        shutil.copytree(PROEVEN / proef, map_ / "opvolging")
        return Kader.load(map_)


def following(logboek: Logboek, vandaag: Callable[[], date]) -> Opvolging:
    """Return the follow-up of *logboek* on those rules."""
    return Opvolging(opvolgkader(), logboek, vandaag)
