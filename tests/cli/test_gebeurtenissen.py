# SPDX-License-Identifier: EUPL-1.2
"""`deelkader gebeurtenissen`, and the rounds of a real `deelkader start`."""

from __future__ import annotations

import json

import httpx
from tests.api.registervragen import asked, spoken, stopped
from tests.draden import until
from tests.ontvanger import receiving, write_receivers
from tests.opstelling import run_command, running_server


def post(client: httpx.Client, pad: str, body: dict) -> dict:
    """Send *body*; fail when it is refused."""
    answer = client.post(pad, json=body)
    assert answer.status_code == 201, answer.text
    found: dict = answer.json()
    return found


def test_a_real_service_tells_others_and_what_it_points_at_can_be_read(tmp_path):
    """Over HTTP from a yes to the event that it stopped; then dead, shown, and sent."""
    data = tmp_path / "data"
    with receiving() as ander:
        bestand = write_receivers(tmp_path / "in", ander.url, pogingen=1)
        settings = tmp_path / "deelkader.toml"
        settings.write_text(
            f'[gebeurtenissen]\nafnemers = "{bestand}"\nelke = 1\n', encoding="utf-8"
        )
        with (
            running_server(data, "--instellingen", settings) as (address, _),
            httpx.Client(base_url=address, timeout=30) as client,
        ):
            until(lambda: len(ander.goed) == 1)
            for gever in ("jeugdige", "ouder-1", "ouder-2"):
                post(client, "/v1/toestemmingen", spoken(gever))
            held = post(client, "/v1/oordelen", asked(gezag="gezamenlijk"))
            assert held["uitkomst"] == "toegestaan"
            post(client, "/v1/intrekkingen", stopped("ouder-1"))
            until(lambda: len(ander.goed) == 3)
            refs = {one["type"]: one["dataref"] for one in ander.goed.values()}
            assert refs["nl.deelkader.antwoord-geldt-niet-meer"] == (
                f"/v1/oordelen/{held['id']}"
            )
            read = {kind: client.get(ref) for kind, ref in refs.items()}
            assert {one.status_code for one in read.values()} == {200}
            what = read["nl.deelkader.toestemming-ingetrokken"].json()
            assert what["jeugdige"] == "kind-zilvermeeuw"
            assert what["gever"] == "ouder-1"
            kader = read["nl.deelkader.kader-gepubliceerd"].json()
            assert kader["hash"] == held["kader"]["hash"]
            assert client.get("/v1/intrekkingen/" + "0" * 26).status_code == 404
            assert client.get("/v1/kaders/" + "0" * 64).status_code == 404
            assert "letOp" not in client.get("/readyz").json()
            ander.antwoorden = [500]
            post(client, "/v1/intrekkingen", stopped("ouder-2"))
            until(lambda: "letOp" in client.get("/readyz").json())
            said = client.get("/readyz")
            assert said.status_code == 200
            assert said.json()["letOp"] == [
                {"code": "gebeurtenis-onbezorgd", "aantal": 1}
            ]
        places = ("--data", data)
        shown = run_command("gebeurtenissen", "status", *places)
        assert shown.stdout.decode().splitlines() == [
            "Nog niet bekeken: 0.",
            "zaaksysteem: bezorgd 3",
            "zaaksysteem: niet bezorgd 1 (bijvoorbeeld status-500)",
        ]
        done = run_command("gebeurtenissen", "opnieuw", *places, "--json")
        assert json.loads(done.stdout) == {"opnieuw": 1}
        sent = run_command("gebeurtenissen", "versturen", bestand, *places, "--json")
        assert sent.returncode == 0, sent.stderr
        assert json.loads(sent.stdout)["bezorgd"] == 1
        assert len(ander.goed) == 4
        assert ander.slecht == []


def test_a_file_with_slips_stops_everything_and_names_them(tmp_path):
    """Before the port opens, with exit code 2; nothing is made."""
    bestand = write_receivers(tmp_path / "in", "http://zaken.example/", pogingen=9)
    (tmp_path / "in" / "geheim").unlink()
    settings = tmp_path / "deelkader.toml"
    line = f'[gebeurtenissen]\nafnemers = "{bestand}"\n'
    settings.write_text(line, encoding="utf-8")
    data = ("--data", tmp_path / "data")
    for command in (
        ("start", "--port", "0", "--instellingen", settings),
        ("gebeurtenissen", "versturen", bestand),
    ):
        done = run_command(*command, *data)
        assert done.returncode == 2
        said = done.stderr.decode()
        assert "afnemers.yaml:1:" in said
        assert "geen-https" in said
        assert "geen-bestand" in said
        assert not (tmp_path / "data").exists()
    shown = run_command("gebeurtenissen", "versturen", bestand, *data, "--json")
    codes = [fout["code"] for fout in json.loads(shown.stdout)["fouten"]]
    assert sorted(codes) == ["geen-bestand", "geen-https"]
