# SPDX-License-Identifier: EUPL-1.2
"""A site on the shipped rules; for a browser a real server."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient
from playwright.sync_api import sync_playwright
from tests.conftest import find_chromium
from tests.opstelling import CountingLogboek, running_server
from tests.web.bladeren import ARGS, SCHERMEN
from tests.web.logboekgeval import Geval, fill

from deelkader import Kader
from deelkader.web import create_site

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from playwright.sync_api import Browser

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


@pytest.fixture(scope="session")
def datamap(tmp_path_factory) -> Path:
    """Return where the real server keeps its log."""
    made: Path = tmp_path_factory.mktemp("pagina")
    return made


@pytest.fixture(scope="session")
def server(datamap) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(datamap) as (address, _):
        yield address


@pytest.fixture(scope="module")
def data(tmp_path_factory) -> Path:
    """Return the place of the log of ten weeks, see `geval`."""
    place: Path = tmp_path_factory.mktemp("logboek") / "data"
    return place


@pytest.fixture(scope="module")
def geval(data, kader) -> Geval:
    """Return what stands where in a real log of ten weeks."""
    return fill(data, kader)


# WHY no longer than a module: while it is open nothing else can use asyncio here.
@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return the Chromium of this machine."""
    SCHERMEN.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=find_chromium(), args=ARGS)
        yield opened
        opened.close()
