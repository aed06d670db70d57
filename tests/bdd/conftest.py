# SPDX-License-Identifier: EUPL-1.2
"""Gives the sentences of the kader to pytest-bdd."""

from __future__ import annotations

import pytest
from pytest_bdd import given, parsers, then, when
from tests.bdd.gelezen import kader, zinnenboek

from deelkader.verhalen import Verhaal
from deelkader.verhalen.zin import Soort

_SOORTEN = {Soort.GEGEVEN: given, Soort.ALS: when, Soort.DAN: then}

for _zin in zinnenboek().zinnen:
    _SOORTEN[_zin.soort](parsers.re(_zin.patroon))(_zin.doe)


@pytest.fixture
def verhaal() -> Verhaal:
    """Return a story in which nothing was told yet."""
    return Verhaal(kader())
