# SPDX-License-Identifier: EUPL-1.2
"""
Where the log, the keys and the epoch key of an installation stand.

Three places, because they must not share a backup: whoever has one of them, or an
older copy of one, has nothing. Floor 4, `logboek`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Self

from deelkader.errors import LogboekUseError


@dataclass(frozen=True, slots=True)
class Plaatsen:
    """Addresses: a folder, or ``postgresql://…`` for *log* and *sleutels*."""

    log: Path | str
    sleutels: Path | str
    hoofdsleutel: Path

    @classmethod
    def of(
        cls,
        data: Path | str,
        sleutels: Path | str | None = None,
        hoofdsleutel: Path | str | None = None,
    ) -> Self:
        """
        Return the places; what is not given stands beside the folder *data*.

        Raises:
            LogboekError: *data* is a database and the other places are not given.
        """
        if "://" in str(data):
            if sleutels is None or hoofdsleutel is None:
                raise LogboekUseError(
                    "sleutels-zonder-plek",
                    "Met een database hoort een plek voor de sleutels en een plek voor"
                    " de hoofdsleutel, allebei ergens anders.",
                    help="Geef --sleutels en --hoofdsleutel mee.",
                )
            return cls(data, sleutels, Path(hoofdsleutel))
        folder = Path(data).absolute()
        beside = folder.with_name(f"{folder.name}-sleutels")
        return cls(
            folder,
            beside / "bos" if sleutels is None else sleutels,
            beside / "hoofdsleutel" if hoofdsleutel is None else Path(hoofdsleutel),
        )
