# SPDX-License-Identifier: EUPL-1.2
"""The pages of the log on a real log: find, open, follow a proof; and the months."""

from __future__ import annotations

import html
import io
import re
import subprocess
import sys
from datetime import datetime
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode
from xml.etree import ElementTree as ET

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP, Bladzijde
from tests.logboeken import damage
from tests.opstelling import environment
from tests.web.logboekgeval import KIND, NOODREDEN, turned

from deelkader.begrippen.dagen import day_of
from deelkader.logboek import Logboek
from deelkader.service.maandbeeld import Maand, Maandbeelden
from deelkader.service.maandbeeld.csv_tabel import write_csv
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.verifieer import verify_receipt
from deelkader.web import create_site

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx

ELDERS = {"Sec-Fetch-Site": "cross-site"}


@pytest.fixture(scope="module")
def log(data, geval) -> Iterator[Logboek]:
    """Return the log, open."""
    with Logboek.open(data) as logboek:
        yield logboek


@pytest.fixture(scope="module")
def client(kader, log) -> TestClient:
    """Return a client of the site on that log."""
    registratie = Registratie(kader, log, opvolging=Opvolging(kader, log))
    return TestClient(create_site(kader, log, registratie=registratie))


def numbers(page: httpx.Response) -> list[int]:
    """Return the lines that a list shows."""
    found = re.findall(r'href="/logboek/regel/(\d+)"', page.text)
    return [int(nr) for nr in found]


def all_pages(client: TestClient, address: str) -> list[int]:
    """Return the lines of a list and of all its older pages."""
    found: list[int] = []
    while address:
        page = client.get(address)
        assert page.status_code == 200
        found += numbers(page)
        links = [a["href"] or "" for a in Bladzijde(page.text).of("a")]
        address = next((one for one in links if "voor=" in one), "")
    return found


def opened(client: TestClient, nr: int) -> tuple[str, str]:
    """Return where the button to open line *nr* goes, and what it sends."""
    page = Bladzijde(client.get(f"/logboek/regel/{nr}").text)
    (form,) = [f for f in page.formulieren if f.adres == f"/logboek/regel/{nr}"]
    return form.adres, urlencode(form.verborgen)


def last(log: Logboek) -> Any:
    """Return the newest line."""
    return next(log.lines(len(log)))


def test_the_list_opens_nothing_and_shows_every_line_once(client, log):
    """Newest first, a page at a time; nothing is written for it."""
    before = len(log)
    assert all_pages(client, "/logboek") == list(range(before, 0, -1))
    assert len(log) == before
    page = client.get("/logboek")
    assert page.headers["Cache-Control"] == "no-store"
    assert KIND not in page.text


@pytest.mark.parametrize(
    ("vraag", "past"),
    [
        ({"rol": "school"}, lambda f: f.get("van") == "school"),
        (
            {"uitkomst": "toestemming-nodig", "rol": "jeugdprofessional"},
            lambda f: f.get("oordeel", {}).get("uitkomst") == "toestemming-nodig",
        ),
        ({"kader": "{versie}"}, lambda f: "versie" in f.get("kader", {})),
        ({"kader": "1999-01-01"}, lambda _: False),
    ],
)
def test_a_search_finds_exactly_the_lines_that_fit(client, log, kader, vraag, past):
    """By role, outcome and version, over all pages; and that one looked is a line."""
    asked = {n: w.format(versie=kader.versie.versie) for n, w in vraag.items()}
    wanted = [
        line.regelnummer
        for line in log.lines()
        if line.feiten is not None and past(line.feiten.inhoud)
    ]
    before = len(log)
    assert all_pages(client, f"/logboek?{urlencode(asked)}") == wanted[::-1]
    line = last(log)
    assert (line.soort, line.feiten.inhoud["waarvoor"]) == ("inzage", "zoeken")
    assert line.feiten.inhoud["zoek"].items() >= asked.items()
    assert len(log) - before == max(1, -(-len(wanted) // 25))


def test_a_period_is_whole_days_here(client, log, geval):
    """From the first day up to and with the last, in the Netherlands."""
    days = {
        line.regelnummer: day_of(datetime.fromisoformat(line.tijdstip))
        for line in log.lines()
    }
    op = days[geval.gewist]
    wanted = [nr for nr, day in days.items() if day == op]
    assert all_pages(client, f"/logboek?vanaf={op}&tot={op}") == wanted[::-1]
    since = [nr for nr, day in days.items() if day >= op]
    assert all_pages(client, f"/logboek?vanaf={op}") == since[::-1]
    kind = all_pages(client, f"/logboek?soort=signaal&tot={op}")
    assert len(kind) == 2


def test_all_that_is_wrong_is_told_at_once_and_not_repeated(client, log):
    """A name in an address is not shown, not searched, and nothing is written."""
    before = len(log)
    wrong = {
        "vanaf": "2026-13-45",
        "tot": "<script>",
        "soort": "Zwaluwstaart",
        "rol": "Zwaluwstaart",
        "uitkomst": "x' OR 1=1",
        "kader": "Zwaluwstaart 7",
        "voor": "-1",
    }
    page = client.get(f"/logboek?{urlencode(wrong)}")
    assert page.status_code == 400
    assert "<title>Fout: " in page.text
    assert page.text.count('<li><a href="#k-') == len(wrong)
    assert "Zwaluwstaart" not in page.text
    assert "<script>" not in page.text.partition("</head>")[2]
    assert len(log) == before


@pytest.mark.parametrize(
    "nr",
    ["0", "-1", "01", "9999999", "9" * 30, "1.0", "x", "%2e%2e", "1%0d%0aX: y", "٣"],
)
def test_a_line_that_is_not_there_is_said_in_dutch(client, nr):
    """Whatever stands in the address: no crash, no header of somebody else."""
    for way in (f"/logboek/regel/{nr}", f"/logboek/regel/{nr}/bewijs"):
        page = client.get(way)
        assert page.status_code == 404
        assert "x" not in page.headers
    assert "Deze regel is er niet." in client.get(f"/logboek/regel/{nr}").text


def test_opening_is_one_line_for_two_taps_and_shows_no_person(client, log, geval):
    """First the line that somebody looked, in the file of whom it is about."""
    adres, body = opened(client, geval.oordeel)
    before = len(log)
    page = client.post(adres, content=body, headers=KOP)
    again = client.post(adres, content=body, headers=KOP)
    assert page.status_code == again.status_code == 200
    assert len(log) == before + 1
    line = last(log)
    assert line.soort == "inzage"
    assert line.feiten.inhoud["waarvoor"] == "regel"
    ids = log.sleutelbos.ids_of(log.organisatie, KIND)
    assert line.sleutel in ids
    for shown in (page, again):
        assert "Steenbergen" in shown.text
        assert "Vraag eerst toestemming" in shown.text
        assert "De feiten passen bij de regel." in shown.text
        assert KIND not in shown.text
        assert shown.headers["Cache-Control"] == "no-store"


def test_following_a_proof_opens_nothing_and_holds_without_us(
    client, log, geval, tmp_path
):
    """The steps end in the signed root; what one must type offline really works."""
    before = len(log)
    page = client.get(f"/logboek/regel/{geval.oordeel}")
    assert "Deze regel staat onveranderd in het logboek." in page.text
    assert "Steenbergen" not in page.text
    kinds = re.findall(r'data-stap="(\w+)"', page.text)
    assert kinds[:3] == ["deel", "deel", "blad"]
    assert kinds[-2:] == ["wortel", "handtekening"]
    assert set(kinds[3:-2]) == {"knoop"}
    assert '<span class="niet-goed">' not in page.text
    got = client.get(f"/logboek/regel/{geval.oordeel}/bewijs")
    assert "attachment" in got.headers["Content-Disposition"]
    (vkey,) = re.findall(
        r"deelkader/standaard/[^<\s]+\+[^<\s]+(?=</pre><dl)", page.text
    )
    (tmp_path / f"bewijs-regel-{geval.oordeel}.json").write_bytes(got.content)
    (tmp_path / "sleutel.txt").write_text(f"{vkey}\n")
    (typed,) = re.findall(r'<pre class="opdracht">(.*?)</pre>', page.text, re.DOTALL)
    command = html.unescape(typed).replace("python -c", f'"{sys.executable}" -c', 1)
    said = subprocess.run(
        ["/bin/sh", "-c", command],
        cwd=tmp_path,
        env=environment(),
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    ).stdout
    assert f"✓ Regel {geval.oordeel} (oordeel, " in said
    assert "✗" not in said
    assert not verify_receipt(got.content.replace(b'nr\\":', b'nr\\":1'), vkey).is_heel
    assert len(log) == before


def test_erased_is_not_tampered(client, log, geval):
    """It says who erased it, the proof still holds, and there is nothing to open."""
    page = client.get(f"/logboek/regel/{geval.gewist}")
    assert "De inhoud is gewist. De regel zelf klopt nog." in page.text
    assert f'href="/logboek/regel/{geval.wissing}"' in page.text
    assert "Dit klopt niet." not in page.text
    assert "Open de inhoud" not in page.text
    before = len(log)
    sent = client.post(f"/logboek/regel/{geval.gewist}", content="beurt=a", headers=KOP)
    assert sent.status_code == 403
    assert len(log) == before


def test_an_emergency_is_opened_by_a_person_who_is_logged_in_only(client, log, geval):
    """As in the API: without login nobody reads why somebody looked."""
    page = client.get(f"/logboek/regel/{geval.nood}")
    assert "alleen wie is ingelogd als functionaris" in page.text
    before = len(log)
    sent = client.post(f"/logboek/regel/{geval.nood}", content="beurt=a", headers=KOP)
    assert sent.status_code == 403
    assert NOODREDEN not in sent.text
    assert len(log) == before


def test_another_site_can_do_nothing_in_your_name(client, log, geval):
    """No search, no opening, no month; the list itself may be linked to."""
    before = len(log)
    adres, body = opened(client, geval.oordeel)
    assert client.get("/logboek?rol=school", headers=ELDERS).status_code == 403
    assert client.post(adres, content=body, headers=KOP | ELDERS).status_code == 403
    month = urlencode({"maand": geval.maand})
    sent = client.post("/logboek/maanden", content=month, headers=KOP | ELDERS)
    assert sent.status_code == 403
    assert client.get("/logboek", headers=ELDERS).status_code == 200
    assert len(log) == before


@pytest.mark.parametrize("beurt", ["", "x" * 65])
def test_a_form_without_its_mark_opens_nothing(client, log, geval, beurt):
    """A mark is what makes two taps one."""
    before = len(log)
    body = urlencode({"beurt": beurt})
    sent = client.post(f"/logboek/regel/{geval.oordeel}", content=body, headers=KOP)
    assert sent.status_code == 400
    assert len(log) == before


@pytest.mark.parametrize(
    ("tabel", "kolom", "zin"),
    [
        ("regel", "feiten", "✗ Veranderd."),
        ("regel", "personen", "✗ Veranderd."),
        ("regel", "blad", "Deze regel is veranderd nadat hij was geschreven."),
    ],
)
def test_one_bit_in_the_store_shows(client, data, geval, tabel, kolom, zin):
    """The page of the line says that it is wrong; so does the list, if it can."""
    address = f"/logboek/regel/{geval.oordeel}"
    with turned(data, tabel, kolom, geval.oordeel):
        page = client.get(address)
        listed = client.get(f"/logboek?voor={geval.oordeel + 1}")
        other = client.get(f"/logboek/regel/{geval.gewist}")
    assert "✗ Dit klopt niet." in page.text
    assert zin in page.text
    assert ("✗ Veranderd." in listed.text) == (kolom != "blad")
    assert ("✗ Dit klopt niet." in other.text) == (kolom == "blad")
    if kolom == "blad":
        assert "Deze regel zelf is nog zoals hij was." in other.text
        assert f"Kijk bij regel {geval.oordeel}." in other.text
    assert "✗ Dit klopt niet." not in client.get(address).text


def test_a_month_is_made_by_a_tap_and_never_by_looking(client, log, data, geval, kader):
    """Then it is there as a table, as a picture and as the CSV of the command."""
    way = f"/logboek/maanden/{geval.maand}"
    before = len(log)
    for one in (way, f"{way}/csv", f"{way}/west-brabant-west.svg"):
        assert client.get(one).status_code == 404
    assert len(log) == before
    body = urlencode({"maand": geval.maand})
    for _ in range(2):
        sent = client.post(
            "/logboek/maanden", content=body, headers=KOP, follow_redirects=False
        )
        assert (sent.status_code, sent.headers["Location"]) == (303, way)
    assert [line.soort for line in log.lines(before + 1)] == ["maandbeeld"]
    page = client.get(way)
    assert page.text.count("&lt; 10") > 100
    beeld = Maandbeelden(kader, log).of(Maand.of(geval.maand))
    uit = io.StringIO(newline="")
    write_csv(beeld, uit)
    table = client.get(f"{way}/csv")
    assert table.content.decode() == uit.getvalue()
    picture = client.get(f"{way}/west-brabant-west.svg")
    assert ET.fromstring(picture.content).tag.endswith("svg")  # noqa: S314 - our own
    policy = picture.headers["Content-Security-Policy"]
    assert "unsafe" not in policy
    assert "sha256-" in policy
    assert geval.maand in client.get("/logboek/maanden").text
    damage(data, "UPDATE maandbeeld SET inhoud = CAST('{}' AS BLOB)")
    for one in (way, f"{way}/csv", f"{way}/west-brabant-west.svg"):
        changed = client.get(one)
        assert (changed.status_code, "Het lukt nu niet." in changed.text) == (503, True)


@pytest.mark.parametrize("maand", ["", "2026-13", "2099-01", "1999-01", "x'--"])
def test_a_month_that_cannot_be_is_said_in_dutch(client, log, maand):
    """Nothing is made, and the reason stands above the form."""
    before = len(log)
    body = urlencode({"maand": maand})
    sent = client.post("/logboek/maanden", content=body, headers=KOP)
    assert sent.status_code == 400
    assert "Er gaat nog iets niet goed." in sent.text
    assert len(log) == before
