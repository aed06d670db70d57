# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the log share."""

from __future__ import annotations

import pytest
from tests.opstelling import invented_bsn


@pytest.fixture
def bsn() -> str:
    """Return a number that passes the elfproef; computed, so that no file holds one."""
    return invented_bsn()
