# SPDX-License-Identifier: EUPL-1.2
"""An installation with login and two organisations, for tests: `login_client`."""

from __future__ import annotations

import contextlib
from argparse import Namespace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fastapi.testclient import TestClient

from deelkader import Kader
from deelkader.cli.inlog import login_site
from deelkader.inlog import read_login

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.uitgever import Uitgever

    from deelkader.api.organisaties import Organisaties

MEEUW = "deelkader-meeuw"
"""The audience of the second organisation."""
INLOG = """
organisaties:
  roek:
    uitgever: {iss}
    sleutels: {certs}
    publiek: deelkader
    rollen: {{claim: rollen, waarden: {{jeugdteam: jeugdprofessional, school: school}}}}
    systemen: {{zaaksysteem-roek: [jeugdprofessional]}}
  meeuw:
    uitgever: {iss}
    sleutels: {certs}
    publiek: deelkader-meeuw
    rollen: {{claim: rollen, waarden: {{jeugdteam: jeugdprofessional}}}}
"""

PAGINA = """
    pagina: {{client_id: deelkader-pagina, autorisatie: {iss}/auth, token: {iss}/token}}
"""
EEN_PAGINA = INLOG + PAGINA
"""The second organisation lets people in on the pages."""
TWEE_PAGINAS = INLOG.replace("\n  meeuw:", f"{PAGINA}  meeuw:") + PAGINA
"""Both do."""


@cache
def shipped() -> Kader:
    """Return the rules that are shipped."""
    return Kader.standard()


def write_login(folder: Path, uitgever: Uitgever, text: str = INLOG) -> Path:
    """Write inlog.yaml for *uitgever* in *folder*."""
    file = folder / "inlog.yaml"
    file.write_text(text.format(iss=uitgever.iss, certs=uitgever.certs), "utf-8")
    return file


def bearer(token: str) -> dict[str, str]:
    """Return the header with *token*."""
    return {"Authorization": f"Bearer {token}"}


@contextlib.contextmanager
def login_app(
    folder: Path,
    uitgever: Uitgever,
    log: Path | str | None = None,
    sleutels: Path | str | None = None,
    text: str = INLOG,
    **more: Any,
) -> Iterator[tuple[Any, Organisaties]]:
    """Make the site of `deelkader start --inlog`; its data are in *folder*."""
    kader = shipped()
    given: dict[str, Any] = {
        "data": folder / "data" if log is None else log,
        "sleutels": sleutels,
        "hoofdsleutel": folder / "hoofdsleutel",
        "kader": None,
        "basis_url": None,
        "zonder_opvolging": True,
        "opvolging_elke": 60,
        "kader_elke": 10,
        "per_beller": 0,
    }
    partijen = tuple(kader.begrippen.feiten["van"].waarde)
    inlog = read_login(write_login(folder, uitgever, text), partijen)
    with login_site(Namespace(**(given | more)), kader, inlog) as made:
        yield made


@contextlib.contextmanager
def login_client(
    folder: Path, uitgever: Uitgever, *args: Any, **more: Any
) -> Iterator[tuple[TestClient, Organisaties]]:
    """Run the site of `login_app` here."""
    with (
        login_app(folder, uitgever, *args, **more) as (site, organisaties),
        TestClient(site) as client,
    ):
        yield client, organisaties
