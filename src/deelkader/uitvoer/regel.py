# SPDX-License-Identifier: EUPL-1.2
"""
One opened line of the log as plain data: what every export starts from.

Responsible for the shape only. Who fills it (and opens the keys) stands above;
what a line of each kind holds stands in docs/logboek.md.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Regel:
    """
    One line: *nr* counts from 1, *tijd* is UTC with milliseconds and a Z.

    *feiten* and *personen* are None when that part was not opened, or cannot be
    opened because its key was destroyed; *gewist* tells the last from the first.
    """

    nr: int
    id: str
    tijd: str
    soort: str
    sleutel: str
    feiten: Mapping[str, Any] | None
    personen: Mapping[str, Any] | None
    gewist: bool
