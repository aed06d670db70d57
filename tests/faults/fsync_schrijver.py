# SPDX-License-Identifier: EUPL-1.2
"""
Append in turns and say what came of each: to be run where fsync fails.

``python -m tests.faults.fsync_schrijver LOG SLEUTELS HOOFDSLEUTEL AANTAL`` says
``ja ID NUMBER`` for a line that was acknowledged and ``nee CODE`` for a refusal.
"""

from __future__ import annotations

import sys
from pathlib import Path

from tests.logboeken import Installatie, oordeel

from deelkader.errors import LogboekError


def main(places: list[str], aantal: int) -> None:
    """Open the log and append *aantal* times, whatever happens."""
    installatie = Installatie(*map(Path, places))
    with installatie.open() as logboek:
        for nummer in range(aantal):
            try:
                bewijs = logboek.append(oordeel(nummer, "Fenna-8f21"))
            except LogboekError as error:
                print(f"nee {error.code}")  # noqa: T201 - it speaks through its output
            else:
                print(f"ja {bewijs.id} {bewijs.regelnummer}")  # noqa: T201 - as above


if __name__ == "__main__":
    main(sys.argv[1:4], int(sys.argv[4]))
