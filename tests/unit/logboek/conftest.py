# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the log share."""

from __future__ import annotations

import pytest


@pytest.fixture
def bsn() -> str:
    """Return a number that passes the elfproef; computed, so that no file holds one."""
    head = [4, 0, 0, 0, 0, 0, 0]
    base = sum(w * d for w, d in zip(range(9, 2, -1), head, strict=True))
    tail = next(
        (a, b) for a in range(10) for b in range(10) if (base + 2 * a - b) % 11 == 0
    )
    return "".join(map(str, [*head, *tail]))
