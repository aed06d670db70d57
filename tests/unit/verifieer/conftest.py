# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the verifier share: an export to tamper with."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.unit.verifieer.schrijver import Schrijver, small_log

if TYPE_CHECKING:
    from pathlib import Path


@pytest.fixture
def log() -> Schrijver:
    """Return a log of 12 lines with everything in it."""
    return small_log()


@pytest.fixture
def uitvoer(log: Schrijver, tmp_path: Path) -> Path:
    """Return the export of that log."""
    return log.write(tmp_path / "uitvoer")
