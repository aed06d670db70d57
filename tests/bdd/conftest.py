# SPDX-License-Identifier: EUPL-1.2
"""Gives the sentences of `zinnen` to pytest-bdd."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, then, when
from tests.bdd.verhaal import Verhaal
from tests.bdd.zinnen import ZINNEN

_SOORTEN = {"given": given, "when": when, "then": then}

for _zin in ZINNEN:
    _SOORTEN[_zin.soort](parsers.re(_zin.patroon))(_zin.doe)


@pytest.fixture
def verhaal() -> Verhaal:
    """Return a story in which nothing was told yet."""
    return Verhaal()
