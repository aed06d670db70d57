# SPDX-License-Identifier: EUPL-1.2
"""With login each organisation has its own published kader, taken by command."""

from __future__ import annotations

import json
import time
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, NamedTuple

import httpx
import pytest
from tests.inlogsite import MEEUW, bearer, write_login
from tests.opstelling import MENTOR, running_server
from tests.uitgever import Uitgever
from tests.uitgevers import STRENGER, VERSIE, people, proposal, published, texts

from deelkader.cli.main import main
from deelkader.testing import question_for

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from tests.uitgevers import Mensen

    from deelkader.publicatie.bundel import Bundel

GEDULD = 60
INLOG = """
organisaties:
  roek:
    uitgever: {iss}
    sleutels: {certs}
    publiek: deelkader
    rollen: {{claim: rollen, waarden: {{jeugdteam: proefafzender}}}}
    pagina: {{client_id: deelkader-pagina, autorisatie: {iss}/auth, token: {iss}/token}}
  meeuw:
    uitgever: {iss}
    sleutels: {certs}
    publiek: deelkader-meeuw
    rollen: {{claim: rollen, waarden: {{jeugdteam: jeugdprofessional}}}}
"""


class Opstelling(NamedTuple):
    """A folder with two bundles and a login file, and who issues tokens."""

    map: Path
    uitgever: Uitgever
    bundels: tuple[Bundel, Bundel]

    def take(self, naam: str, organisatie: str) -> int:
        """Take bundle *naam* in use for *organisatie*, by command."""
        where = ("--data", str(self.map / "data"), "--organisatie", organisatie)
        return main(["kader", "neem", str(self.map / naam), *where])


@pytest.fixture(scope="module")
def echt(tmp_path_factory) -> Iterator[Opstelling]:
    """Return an installation where roek trusts publishers, by command."""
    folder = tmp_path_factory.mktemp("bundels")
    mensen = people()
    first = published(mensen, nu=datetime.now(UTC))
    later = proposal(first, texts(dicht=STRENGER, versie=VERSIE))
    second = published(mensen, later, nu=datetime.now(UTC))
    (folder / "b1.json").write_bytes(first.as_bytes())
    (folder / "b2.json").write_bytes(second.as_bytes())
    trust(folder, mensen)
    with Uitgever() as uitgever:
        yield Opstelling(folder, uitgever, (first, second))


def trust(folder: Path, mensen: Mensen) -> None:
    """Let roek trust everybody of *mensen*."""
    fixed = ("--door", "beheer-1", "--door", "beheer-2", "--data", str(folder / "data"))
    for sleutel, rol in mensen.rollen:
        file = folder / f"{sleutel.oorsprong}.vkey"
        file.write_text(f"{sleutel.vkey}\n")
        who = (str(file), "--rol", rol.value, "--organisatie", "roek")
        assert main(["publiceer", "vertrouw", *who, *fixed]) == 0


def ask(adres: str, uitgever: Uitgever, aud: str, vraag: Any) -> httpx.Response:
    """Ask *vraag* with a token for *aud*."""
    kop = bearer(uitgever.token(aud=aud)) | {"Content-Type": "application/json"}
    body = json.dumps(vraag, default=str).encode()
    url = f"{adres}/v1/oordelen"
    return httpx.post(url, content=body, headers=kop, timeout=GEDULD)


def test_a_role_that_no_kader_of_the_organisation_knows_is_refused(echt, capsys):
    """Before a bundle is in use roek has only the rules that are shipped."""
    file = write_login(echt.map, echt.uitgever, INLOG)
    start = ["start", "--port", "0", "--data", str(echt.map / "nergens")]
    assert main([*start, "--inlog", str(file)]) == 2
    assert "inlog-onbekende-partij" in capsys.readouterr().err
    assert not (echt.map / "nergens").exists()


def test_one_organisation_follows_its_own_bundles_and_the_other_does_not(
    echt, monkeypatch
):
    """By command, while people ask; the other keeps its rules, and its own log."""
    monkeypatch.setenv("DEELKADER_REGELS_ELKE", "1")
    assert echt.take("b1.json", "roek") == 0
    # Meeuw trusts nobody: a bundle is refused there, and it says what to do.
    assert echt.take("b1.json", "meeuw") == 3
    file = write_login(echt.map, echt.uitgever, INLOG)
    old, new = (one.manifest.kader for one in echt.bundels)
    vraag = dict(question_for("toegestaan").as_mapping())
    with (
        running_server(echt.map / "data", "--inlog", file) as (adres, _),
        httpx.Client(timeout=GEDULD, follow_redirects=True) as browser,
    ):
        # Before anybody logged in nobody knows which kader will answer.
        before = httpx.get(f"{adres}/uitloggen", timeout=GEDULD)
        assert "Kader 20" not in before.text
        page = browser.get(adres)
        assert "Kader 2026-01-01." in page.text
        first = ask(adres, echt.uitgever, "deelkader", vraag)
        assert first.status_code == 201, first.text
        assert first.json()["kader"]["hash"] == old
        other = ask(adres, echt.uitgever, MEEUW, MENTOR)
        assert other.status_code == 201, other.text
        shipped = other.json()["kader"]["hash"]
        assert shipped not in {old, new}
        # A question in the words of the other kader is none here.
        assert ask(adres, echt.uitgever, MEEUW, vraag).status_code in {400, 403}
        assert echt.take("b2.json", "roek") == 0
        end = time.monotonic() + GEDULD
        while True:
            answer = ask(adres, echt.uitgever, "deelkader", vraag)
            assert answer.status_code == 201
            if answer.json()["kader"]["hash"] == new:
                break
            assert time.monotonic() < end
            time.sleep(0.1)
        assert answer.json()["uitkomst"] != "toegestaan"
        again = ask(adres, echt.uitgever, MEEUW, MENTOR)
        assert again.json()["kader"]["hash"] == shipped
        # Who was logged in still is, and sees the new one.
        assert "Kader 2026-02-02." in browser.get(adres).text
        told = httpx.get(f"{adres}/readyz", timeout=GEDULD).json()
        assert (told["status"], told.get("letOp", [])) == ("gereed", [])
    where = ("--data", str(echt.map / "data"), "--organisatie", "roek")
    for one in (first, answer):
        assert main(["kader", "narekenen", one.json()["id"], *where]) == 0


def test_a_bundle_for_all_at_once_is_refused(echt, capsys):
    """Each organisation decides for itself what it takes in use."""
    file = write_login(echt.map, echt.uitgever, INLOG)
    start = ["start", "--port", "0", "--data", str(echt.map / "data")]
    bundel = ("--kader", str(echt.map / "b1.json"))
    assert main([*start, "--inlog", str(file), *bundel]) == 2
    assert "deelkader kader neem" in capsys.readouterr().err
