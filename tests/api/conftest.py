# SPDX-License-Identifier: EUPL-1.2
"""What the tests of the API share."""

from __future__ import annotations

import shutil
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient
from tests.opstelling import running_server

from deelkader import Kader
from deelkader.api import create_app
from deelkader.logboek import Logboek
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from collections.abc import Iterator


@pytest.fixture(scope="session")
def kader() -> Kader:
    """Return the rules that are shipped."""
    return Kader.standard()


@pytest.fixture
def logboek(tmp_path, leeg_logboek) -> Iterator[Logboek]:
    """Return a real log in a new folder."""
    shutil.copytree(leeg_logboek, tmp_path / "data")
    with Logboek.open(tmp_path / "data") as opened:
        yield opened


@pytest.fixture
def client(kader, logboek) -> TestClient:
    """Return a client of the API on the shipped rules and a real log."""
    opvolging = Opvolging(kader, logboek)
    registratie = Registratie(kader, logboek, opvolging=opvolging)
    return TestClient(create_app(kader, logboek, registratie=registratie))


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server in a process of its own."""
    with running_server(tmp_path_factory.mktemp("server")) as (address, _):
        yield address
