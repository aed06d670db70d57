# SPDX-License-Identifier: EUPL-1.2
"""With login each organisation has its own receivers, requests and remarks."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from anyio import CapacityLimiter, to_thread
from fastapi import FastAPI
from tests.api.registervragen import asked, spoken, stopped
from tests.api.test_authzen_verzoeken import VRAAG
from tests.draden import until
from tests.inlogsite import INLOG, MEEUW, bearer, login_client, write_login
from tests.ontvanger import ANDER_GEHEIM, receiving, write_receivers
from tests.opstelling import running_server

from deelkader.api.rondes import Rondes, Samen
from deelkader.cli.main import main
from deelkader.errors import LogboekError, Probleem
from deelkader.inlog import InlogbestandError, read_login
from deelkader.service.gebeurtenissen import Afnemersbestanden

if TYPE_CHECKING:
    from pathlib import Path

PARTIJEN = ("jeugdprofessional", "school")
VEEL = 24
"""More organisations than a small machine has threads to share."""


def with_receivers(roek: Path | str, meeuw: Path | str) -> str:
    """Return inlog.yaml in which each organisation names its file."""
    text = INLOG
    for publiek, file in (("deelkader", roek), (MEEUW, meeuw)):
        line = f"publiek: {publiek}\n"
        text = text.replace(line, f"{line}    afnemers: {file}\n")
    return text


class Vrager:
    """One organisation that asks over HTTP."""

    def __init__(self, client: httpx.Client, token: str) -> None:
        self.client, self.kop = client, bearer(token)

    def post(self, pad: str, body: dict[str, Any]) -> dict[str, Any]:
        """Send *body* without who writes it down: that is in the token."""
        sent = {k: v for k, v in body.items() if k != "vastgelegdDoor"}
        answer = self.client.post(pad, json=sent, headers=self.kop)
        assert answer.status_code == 201, answer.text
        found: dict[str, Any] = answer.json()
        return found

    def held(self) -> str:
        """Let everybody say yes, and return the id of the answer that leans on it."""
        for gever in ("jeugdige", "ouder-1", "ouder-2"):
            self.post("/v1/toestemmingen", spoken(gever))
        answer = self.post("/v1/oordelen", asked(gezag="gezamenlijk"))
        assert answer["uitkomst"] == "toegestaan"
        found: str = answer["id"]
        return found

    def stop(self, gever: str) -> None:
        """Let *gever* stop."""
        self.post("/v1/intrekkingen", stopped(gever))


def test_each_receiver_hears_its_own_organisation_and_no_other(tmp_path, uitgever):
    """The same child in both; then what was not delivered shows, and not of whom."""
    settings = tmp_path / "deelkader.toml"
    settings.write_text("[gebeurtenissen]\nelke = 1\n", encoding="utf-8")
    with receiving() as van_roek, receiving() as van_meeuw:
        roek = write_receivers(tmp_path / "roek", van_roek.url, pogingen=1)
        meeuw = write_receivers(tmp_path / "meeuw", van_meeuw.url, pogingen=1)
        (tmp_path / "meeuw" / "geheim").write_text(ANDER_GEHEIM, encoding="ascii")
        van_meeuw.geheim = ANDER_GEHEIM
        file = write_login(tmp_path, uitgever, with_receivers(roek, meeuw))
        more = ("--inlog", file, "--instellingen", settings)
        with (
            running_server(tmp_path / "data", *more) as (address, _),
            httpx.Client(base_url=address, timeout=30) as client,
        ):
            one = Vrager(client, uitgever.token())
            other = Vrager(client, uitgever.token(aud=MEEUW))
            ours, theirs = one.held(), other.held()
            one.stop("ouder-1")
            until(lambda: len(van_roek.goed) == 3)
            other.stop("ouder-2")
            until(lambda: len(van_meeuw.goed) == 3)
            for ander, id_ in ((van_roek, ours), (van_meeuw, theirs)):
                refs = {e["type"]: e["dataref"] for e in ander.goed.values()}
                gone = refs["nl.deelkader.antwoord-geldt-niet-meer"]
                assert gone == f"/v1/oordelen/{id_}"
                assert "nl.deelkader.toestemming-ingetrokken" in refs
            assert "letOp" not in client.get("/readyz").json()
            van_roek.antwoorden, van_meeuw.antwoorden = [500], [500]
            one.stop("ouder-2")
            other.stop("ouder-1")
            said = [{"code": "gebeurtenis-onbezorgd", "aantal": 2}]
            until(lambda: client.get("/readyz").json().get("letOp") == said)
        assert len(van_roek.goed) == len(van_meeuw.goed) == 3
        assert (van_roek.slecht, van_meeuw.slecht) == ([], [])


def slips(file: Path) -> list[str]:
    """Return the slips in *file* as FILE:PLACE CODE."""
    with pytest.raises(InlogbestandError) as refused:
        read_login(file, PARTIJEN, Afnemersbestanden().look)
    return [f"{slip.plek} {slip.code}" for slip in refused.value.bevindingen]


def test_every_slip_in_every_file_is_told_at_once(tmp_path, uitgever):
    """With the whole name of each file, and beside the slips of inlog.yaml."""
    roek = write_receivers(tmp_path / "roek", "http://zaken.example/")
    (tmp_path / "roek" / "geheim").unlink()
    text = with_receivers(roek, tmp_path / "weg.yaml").replace("school", "schol")
    found = slips(write_login(tmp_path, uitgever, text))
    assert [one.rpartition("/")[2].split(":")[0] for one in found] == [
        *("inlog.yaml",),
        *("afnemers.yaml",) * 2,
        "weg.yaml",
    ]
    assert [one.rpartition(" ")[2] for one in found] == [
        "inlog-onbekende-partij",
        "geen-https",
        "geen-bestand",
        "geen-bestand",
    ]


@pytest.mark.parametrize(
    ("url", "geheim"),
    [
        ("https://ANDERS.example:443/haak", ANDER_GEHEIM),
        ("https://elders.example/haak", None),
    ],
)
def test_a_receiver_of_one_organisation_is_never_of_another(
    tmp_path, uitgever, url, geheim
):
    """Not by its address, however it is written, and not by its secret."""
    roek = write_receivers(tmp_path / "roek", "https://anders.example/haak")
    meeuw = write_receivers(tmp_path / "meeuw", url)
    if geheim is not None:
        (tmp_path / "meeuw" / "geheim").write_text(geheim, encoding="ascii")
    file = write_login(tmp_path, uitgever, with_receivers(roek, meeuw))
    assert slips(file) == [f"{file}:14:15 afnemer-van-ander"]


def test_one_file_of_receivers_for_everybody_is_refused(tmp_path, uitgever, capsys):
    """Before a port opens and a store is made."""
    file = write_login(tmp_path, uitgever)
    settings = tmp_path / "deelkader.toml"
    receivers = write_receivers(tmp_path / "in", "https://zaken.example/")
    settings.write_text(f'[gebeurtenissen]\nafnemers = "{receivers}"\n', "utf-8")
    places = ["--data", str(tmp_path / "data"), "--instellingen", str(settings)]
    assert main(["start", "--inlog", str(file), *places]) == 2
    assert "elke organisatie haar eigen afnemers" in capsys.readouterr().err
    assert not (tmp_path / "data").exists()


def test_consent_is_requested_by_who_was_denied_and_by_nobody_else(tmp_path, uitgever):
    """Not for another, not by a colleague, not from another organisation."""
    vraag = {**VRAAG, "subject": {**VRAAG["subject"], "id": "medewerker-7f3a"}}
    key = {"Idempotency-Key": "een"}
    with login_client(tmp_path, uitgever) as (client, _):

        def post(pad: str, body: Any, kop: Any = None, **claims: Any) -> Any:
            head = bearer(uitgever.token(**claims)) | (kop or {})
            return client.post(f"/access/v1/{pad}", json=body, headers=head)

        context = post("evaluation", vraag).json()["context"]
        denial = {
            "evaluation_id": context["evaluation_id"],
            "expires_at": context["access_request"]["expires_at"],
            "reason": context["reason"],
        }
        body = {**vraag, "denial": denial}
        assert post("requests", {**VRAAG, "denial": denial}).status_code == 403
        colleague = {**body, "subject": VRAAG["subject"]}
        mine = {"sub": "medewerker-roek"}
        strange = [
            post("requests", colleague, **mine),
            post("requests", body, aud=MEEUW),
        ]
        assert {one.json()["type"] for one in strange} == {
            "urn:openid:authzen:access-request:error:invalid_denial_binding"
        }
        made = post("requests", body, key)
        assert made.status_code == 202, made.text
        assert post("requests", body, key).json() == made.json()
        # Another with the same key is not told that it is taken.
        own = post("evaluation", colleague, **mine).json()["context"]
        second = {**denial, "evaluation_id": own["evaluation_id"]}
        answer = post("requests", {**colleague, "denial": second}, key, **mine)
        assert answer.status_code == 202, answer.text
        pad = made.headers["Location"]
        other = {"azp": "ander-systeem", "client_id": "ander-systeem"}
        for claims in ({"aud": MEEUW}, other):
            head = bearer(uitgever.token(**claims))
            assert client.get(pad, headers=head).status_code == 404
            assert client.post(f"{pad}/cancel", headers=head).status_code == 404
        head = bearer(uitgever.token())
        assert client.get(pad, headers=head).json()["task"]["status"] == "pending"
        assert client.post(f"{pad}/cancel", headers=head).status_code == 200


def test_remarks_of_organisations_are_shown_once_and_of_nobody(tmp_path, uitgever):
    """Anybody may read them."""
    note = Probleem("", "kader-andere-dag", "Het nieuwste kader geldt vandaag niet.")
    with login_client(tmp_path, uitgever) as (client, organisaties):
        head = bearer(uitgever.token(aud=MEEUW))
        assert client.get("/v1/begrippen", headers=head).status_code == 200
        assert "letOp" not in client.get("/readyz").json()
        for one in organisaties._open.values():
            one.dienst.let_op = (note,)
        assert len(organisaties._open) == 2
        assert client.get("/readyz").json()["letOp"] == [note.as_dict()]


def test_an_organisation_that_does_not_open_is_told(tmp_path, uitgever, monkeypatch):
    """The others answer; that one of them does not is seen, and of nobody."""
    with login_client(tmp_path, uitgever) as (client, organisaties):
        make = organisaties._maak

        def stuck(naam: str) -> Any:
            raise LogboekError("logboek-onleesbaar", f"{naam} gaat niet open.")

        monkeypatch.setattr(organisaties, "_maak", stuck)
        head = bearer(uitgever.token(aud=MEEUW))
        assert client.get("/v1/begrippen", headers=head).status_code == 503
        (note,) = client.get("/readyz").json()["letOp"]
        assert (note["code"], note["aantal"]) == ("organisatie-dicht", 1)
        assert "meeuw" not in str(note)
        monkeypatch.setattr(organisaties, "_maak", make)
        assert client.get("/v1/begrippen", headers=head).status_code == 200
        assert "letOp" not in client.get("/readyz").json()


def test_the_rounds_of_many_organisations_all_run():
    """None waits for a thread that another holds for ever."""
    together = threading.Barrier(VEEL + 1)

    class Werk:
        def run(self, _stop: Any) -> None:
            together.wait(10)

    async def go() -> None:
        werk: Any = Werk()
        rounds = [Rondes.of_events(werk, 60) for _ in range(VEEL)]
        async with Samen(*rounds).lifespan(FastAPI()):
            try:
                # WHY an own thread: this must end too when the others hold all.
                own = CapacityLimiter(1)
                await to_thread.run_sync(together.wait, 10, limiter=own)
            finally:
                for one in rounds:
                    one._stop.set()

    asyncio.run(go())
