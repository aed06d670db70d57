# SPDX-License-Identifier: EUPL-1.2
"""Where other people's schemas and vocabularies are, that are not in this project."""

from __future__ import annotations

from pathlib import Path

import pytest

WORTEL = Path(__file__).resolve().parents[1]


def standard_data(naam: str) -> Path:
    """
    Return the file or folder *naam* of the standards; skip the test without it.

    They are looked for beside this repository.
    """
    found = WORTEL.parent / "shared" / "standaarden" / "data" / naam
    if not found.exists():
        pytest.skip(f"extern: {naam} van de standaarden is er niet")
    return found
