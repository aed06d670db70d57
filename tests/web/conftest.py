# SPDX-License-Identifier: EUPL-1.2
"""A site on the shipped rules, with a log in memory."""

from __future__ import annotations

from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.opstelling import CountingLogboek

from deelkader import Kader
from deelkader.web import create_site

DAG = date(2026, 11, 22)


@pytest.fixture(scope="session")
def kader():
    """Return the rules that are shipped."""
    return Kader.standard()


@pytest.fixture(scope="session")
def site(kader):
    """Return one site with its log: making one compiles every template."""
    log = CountingLogboek()
    return create_site(kader, log, lambda: DAG), log


@pytest.fixture
def logboek(site):
    """Return the log of the site, empty."""
    site[1].regels.clear()
    return site[1]


@pytest.fixture
def client(site):
    """Return a client of the site, as a new browser."""
    return TestClient(site[0])
