# SPDX-License-Identifier: EUPL-1.2
"""The Regeldesk with people who log in: from a draft to a kader that two approved."""

from __future__ import annotations

import re
import time
from dataclasses import replace
from datetime import UTC, datetime
from typing import TYPE_CHECKING

import pytest
from fastapi.testclient import TestClient
from tests.inlogsite import login_client
from tests.opstelling import CountingLogboek
from tests.uitgevers import people, proposal, published, texts, trusting
from tests.web.desksite import (
    BELEID,
    FG,
    INLOG_TEKST,
    JURIST,
    REGEL,
    Mens,
    be,
    begin,
    prepare,
    text_of,
    version_of,
)
from tests.web.inloggen import EIGEN

from deelkader import Kader
from deelkader.analyse.verschil import compare
from deelkader.logboek import Logboek
from deelkader.publicatie.bundel import read_bundle
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.sleutel import Rol
from deelkader.publicatie.voorstellen import Voorstellen
from deelkader.service.ingebruik import keep_texts
from deelkader.service.registratie import Registratie
from deelkader.testing.klein_kader import small_kader
from deelkader.web import create_site
from deelkader.web.regeldesk.bladen import write_moment

if TYPE_CHECKING:
    from collections.abc import Iterator

    import httpx
    from tests.uitgever import Uitgever
    from tests.uitgevers import Mensen

    from deelkader.publicatie.sleutel import Sleutel

HOSTILE = "</textarea><script>alert(1)</script>\r\nSet-Cookie: a=b"


@pytest.fixture(scope="module")
def bureau(tmp_path_factory, uitgever) -> Iterator[tuple[TestClient, Mensen]]:
    """Return a browser before the desk, and the people whose keys it trusts."""
    folder = tmp_path_factory.mktemp("desk")
    mensen = prepare(folder)
    with login_client(folder, uitgever, text=INLOG_TEKST) as (client, _):
        client.headers.update(EIGEN)
        client.follow_redirects = False
        yield client, mensen


def save(client: TestClient, pad: str, versie: str, tekst: str) -> httpx.Response:
    """Save *tekst* over version *versie*."""
    form = {"tekst": tekst, "versie": versie, "knop": "bewaar"}
    sent: httpx.Response = client.post(pad, data=form)
    return sent


def change(client: TestClient, pad: str, oud: str, nieuw: str) -> None:
    """Change one thing in the rule at *pad*, and keep it."""
    page = client.get(pad)
    text = text_of(page.text).replace(oud, nieuw)
    sent = save(client, pad, version_of(page.text), text)
    assert sent.status_code == 303, sent.text
    assert "Bewaard in het concept" in client.get(sent.headers["Location"]).text


def wait(client: TestClient, pad: str) -> httpx.Response:
    """Return the page at *pad* when it is no longer busy."""
    for _ in range(300):
        page: httpx.Response = client.get(pad)
        if 'http-equiv="refresh"' not in page.text:
            return page
        time.sleep(0.1)
    raise AssertionError(page.text)


def propose(client: TestClient, concept: str) -> str:
    """Propose a draft; return the address of the proposal."""
    form = {"vanaf": "2026-11-01", "tot": "", "reden": "De wet verandert."}
    sent = client.post(f"{concept}/voorstel", data=form)
    assert sent.status_code == 303, sent.text
    done = wait(client, sent.headers["Location"])
    assert done.status_code == 303, done.text
    return done.headers["Location"]


def note(client: TestClient, pad: str, sleutel: Sleutel, rol: Rol) -> str:
    """Return an approval as its command writes it, of the file the page gives."""
    voorstel = read_bundle(client.get(f"{pad}/bestand").content)
    return approve(voorstel, sleutel, rol, datetime.now(UTC)).goedkeuringen[-1]


def approve_as(
    bureau: tuple[TestClient, Mensen],
    uitgever: Uitgever,
    pad: str,
    wie: tuple[Mens, Sleutel, Rol],
) -> httpx.Response:
    """Log in as somebody and approve the proposal at *pad*."""
    client, _ = bureau
    mens, sleutel, rol = wie
    be(client, uitgever, mens)
    nota = note(client, pad, sleutel, rol)
    form = {"nota": nota, "rol": rol.value}
    sent: httpx.Response = client.post(f"{pad}/goedkeuring", data=form)
    return sent


def test_a_wider_rule_goes_from_draft_to_published_by_two_and_the_fg(bureau, uitgever):
    """Find, change, compare, propose, approve twice, publish; told in the history."""
    client, mensen = bureau
    be(client, uitgever, BELEID)
    assert REGEL in client.get("/regeldesk?zoek=dit+mag").text
    rule = begin(client)
    concept = rule.partition("/regel/")[0]
    change(client, rule, "proef-toegestaan", "[proef-toegestaan, proef-afwegen]")
    assert "Reken het verschil uit" in client.get(f"{concept}/verschil").text
    asked = client.post(f"{concept}/verschil", data={"reken": "ja"})
    assert asked.status_code == 303
    shown = wait(client, f"{concept}/verschil").text
    assert "Er wordt iets ruimer." in shown
    assert "jij weegt → ja" in shown
    pad = propose(client, concept)
    assert "De FG moet een van hen zijn." in client.get(pad).text

    nobody = client.post(f"{pad}/uitgave", data={"nota": "x"})
    assert nobody.status_code == 409
    as_fg = (JURIST, mensen.fg, Rol.FG)
    assert approve_as(bureau, uitgever, pad, as_fg).status_code == 403
    jurist = (JURIST, mensen.jurist, Rol.GOEDKEURDER)
    assert approve_as(bureau, uitgever, pad, jurist).status_code == 303
    twice = approve_as(bureau, uitgever, pad, (JURIST, mensen.beleid, Rol.GOEDKEURDER))
    assert twice.status_code == 409
    assert "zelfde-persoon" in twice.text
    assert "geef_uit" not in client.get(pad).text
    fg = (FG, mensen.fg, Rol.FG)
    assert approve_as(bureau, uitgever, pad, fg).status_code == 303
    assert "Genoeg mensen keurden dit goed." in client.get(pad).text

    voorstel = read_bundle(client.get(f"{pad}/bestand").content)
    signed = publish(voorstel, mensen.uitgever, datetime.now(UTC)).handtekening
    wrong = publish(voorstel, mensen.jurist, datetime.now(UTC)).handtekening
    refused = client.post(f"{pad}/uitgave", data={"nota": wrong})
    assert refused.status_code == 409
    assert "uitgever-onbekend" in refused.text
    assert client.post(f"{pad}/uitgave", data={"nota": signed}).status_code == 303
    assert "Dit kader is uitgegeven." in client.get(pad).text
    history = client.get("/regeldesk/geschiedenis").text
    assert history.index("Nummer 2,") < history.index("Nummer 1,")
    assert "jurist-1" in history
    assert "De wet verandert." in history
    stale = client.get(concept).text
    assert "Er is een nieuwer kader uitgegeven." in stale
    again = client.post(
        f"{concept}/voorstel",
        data={"vanaf": "2026-12-01", "tot": "", "reden": "Nog eens."},
    )
    assert (again.status_code, "concept-ander-kader" in again.text) == (409, False)
    assert "nieuwer kader" in again.text


def test_a_draft_that_breaks_a_guarantee_is_not_proposed(bureau, uitgever):
    """The page says which one, with a story that shows it; a proposal is not made."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    rule = begin(client, "Te ruim", "proefregel-nee")
    concept = rule.partition("/regel/")[0]
    change(client, rule, "soort: verbod", "soort: geen-ander")
    before = client.get("/regeldesk").text.count("/regeldesk/voorstel/")
    form = {"vanaf": "2026-11-01", "tot": "", "reden": "De wet verandert."}
    sent = client.post(f"{concept}/voorstel", data=form)
    done = wait(client, sent.headers["Location"])
    assert "Deze garantie klopt niet: Wat niet mag, mag nooit." in done.text
    assert "Scenario: Wat niet mag, mag nooit" in done.text
    assert client.get("/regeldesk").text.count("/regeldesk/voorstel/") == before


def test_two_tabs_at_one_draft_lose_nothing(bureau, uitgever):
    """The second save is refused, shows both texts, and can be kept knowingly."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    rule = begin(client, "Twee tabbladen")
    page = client.get(rule).text
    seen, text = version_of(page), text_of(page)
    one, other = (text.replace("Dit mag", f"Dit mag {w}") for w in ("eerst", "later"))
    assert save(client, rule, seen, one).status_code == 303
    refused = save(client, rule, seen, other)
    assert refused.status_code == 409
    assert "Iemand anders was je voor." in refused.text
    assert "Dit mag eerst" in refused.text
    assert "Dit mag later" in text_of(refused.text)
    assert "Dit mag eerst" in client.get(rule).text
    assert save(client, rule, version_of(refused.text), other).status_code == 303
    gone = save(client, rule, version_of(client.get(rule).text), "")
    assert gone.status_code == 303
    left = save(client, rule, seen, other)
    assert left.status_code == 409
    assert "Dit mag later" in left.text


def test_hostile_input_is_only_text(bureau, uitgever):
    """In every field and address: shown as text, refused or not there; no header."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    rule = begin(client, HOSTILE[:90])
    concept = rule.partition("/regel/")[0]
    looked = client.post(rule, data={"tekst": HOSTILE, "versie": "1", "knop": "kijk"})
    form = {"vanaf": HOSTILE, "tot": HOSTILE, "reden": HOSTILE}
    pages = [
        client.get("/regeldesk", params={"zoek": HOSTILE}),
        looked,
        save(client, rule, HOSTILE, HOSTILE),
        client.post(f"{concept}/voorstel", data=form),
        client.post(f"{concept}/weg", data={"versie": HOSTILE}),
        client.get(concept),
    ]
    for page in pages:
        assert "<script>alert" not in page.text
        assert "Set-Cookie: a" not in str(page.headers)
        assert page.status_code < 500
        assert page.headers["Cache-Control"] == "private, no-cache"
        assert "'unsafe" not in page.headers["Content-Security-Policy"]
    for gone in (
        f"{concept}/bestand/../../../etc/passwd",
        f"{concept}/bestand/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        f"{concept}/bestand/kader.yaml%00",
        f"{concept}/regel/%0d%0aSet-Cookie:%20a=b",
        "/regeldesk/concept/..%2f..",
        "/regeldesk/voorstel/aaaaaaaaaaaaaaaa",
    ):
        assert client.get(gone).status_code == 404
    answer = client.post(f"{concept}/proef/{REGEL}", data={"q-van": HOSTILE})
    assert answer.status_code == 400
    named = save(client, rule, "1", '- id: "x%0d%0aSet-Cookie:a=b"\n')
    assert named.status_code == 303
    assert "a=b" not in str(named.headers.get_list("set-cookie"))


def test_a_form_of_another_site_or_without_the_scope_does_nothing(bureau, uitgever):
    """Another origin, no origin, another scope, nobody logged in: refused."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    before = client.get("/regeldesk").text.count("/regeldesk/concept/")
    for kop in ({"Origin": "https://elders.example"}, {"Sec-Fetch-Site": "cross-site"}):
        sent = client.post("/regeldesk/concept", data={"titel": "x"}, headers=kop)
        assert sent.status_code == 403
    assert client.get("/regeldesk").text.count("/regeldesk/concept/") == before
    be(client, uitgever, Mens("school-d", "openid deelkader.evaluatie"))
    for pad in ("/regeldesk", "/regeldesk/geschiedenis", f"/regeldesk/regel/{REGEL}"):
        assert client.get(pad).status_code == 403
    assert client.post("/regeldesk/concept", data={"titel": "x"}).status_code == 403
    client.cookies.clear()
    assert client.get("/regeldesk").headers["Location"] == "/inloggen"


def test_who_looks_is_you_in_the_language_of_the_page(bureau, uitgever):
    """Of who looks the desk says "jou", or "you"; of another a short print."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    concept = begin(client, "Van mij").partition("/regel/")[0]
    assert "Door jou." in client.get(concept).text
    english = client.get(concept, headers={"Accept-Language": "en"}).text
    assert "By you." in english
    be(client, uitgever, JURIST)
    assert re.search(r"Door persoon-\w{6}\.", client.get(concept).text)


def test_a_moment_is_that_of_the_clock_here():
    """A server that keeps UTC does not show the day before."""
    assert write_moment(datetime(2026, 7, 1, 22, 30, tzinfo=UTC)) == "2026-07-02 00:30"


def test_trying_shows_the_rule_and_why_it_does_not_fit(bureau, uitgever):
    """The choices fit the rule at first; with another situation its row says so."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    concept = begin(client, "Proef").partition("/regel/")[0]
    pad = f"{concept}/proef/proefregel-vraag"
    asked = {
        "q-van": "proefafzender",
        "q-naar": "proefontvanger",
        "q-situatie": "proef-toestemming-nodig",
        "q-gegevens": "proefstuk",
        "q-doel": "proefdoel",
        "toestemming": "geen",
    }
    fits = client.post(pad, data=asked).text
    assert "De regel beslist mee." in fits
    assert "<mark>Na een ja</mark>" in fits
    other = client.post(pad, data={**asked, "q-situatie": "proef-toegestaan"}).text
    assert "De regel beslist niet mee." in other
    assert '<tr class="past-niet">' in other


def test_without_a_login_nobody_approves_or_publishes_at_the_desk(tmp_path):
    """Two keys on one machine are not two people: the page shows the commands."""
    mensen, kader = people(), small_kader()
    with Logboek.open(tmp_path / "data", hoofdsleutel=tmp_path / "h") as logboek:
        trusting(logboek, mensen).accept(published(mensen).as_bytes())
        keep_texts(logboek, {n: t.decode() for n, t in texts().items()}, kader)
        made = Voorstellen(logboek).put(proposal(published(mensen)), "x", "")
        registratie = Registratie(kader, logboek)
        site = create_site(kader, logboek, registratie=registratie)
        client = TestClient(site, follow_redirects=False)
        pad = f"/regeldesk/voorstel/{made.id}"
        page = client.get(pad).text
        assert "Hier kan niemand inloggen." in page
        assert "deelkader publiceer goedkeur voorstel-2.json" in page
        assert "<textarea" not in page
        nota = note(client, pad, mensen.jurist, Rol.GOEDKEURDER)
        for waar in ("goedkeuring", "uitgave"):
            sent = client.post(f"{pad}/{waar}", data={"nota": nota})
            assert sent.status_code == 403
        assert "Nog niemand." in client.get(pad).text


def test_without_a_log_of_its_own_there_is_no_desk():
    """A site that keeps nothing has no drafts either."""
    site = create_site(Kader.standard(), CountingLogboek())
    assert TestClient(site).get("/regeldesk").status_code == 404


def test_a_duty_that_gets_more_time_asks_for_the_fg(bureau, uitgever):
    """The same may be shared; whoever shares has less to do, and that is said."""
    client, _ = bureau
    be(client, uitgever, BELEID)
    rule = begin(client, "Meer tijd", "proefregel-plicht")
    change(client, rule, "P14D", "P28D")
    where = rule.partition("/regel/")[0] + "/verschil"
    client.post(where, data={"reken": "ja"})
    shown = wait(client, where).text
    assert "Er valt een plicht weg." in shown
    assert "Er wordt iets ruimer." not in shown


def test_rows_that_were_taken_together_are_said_with_a_proposal(tmp_path, monkeypatch):
    """By which facts they are not split stands under them."""

    def compared(oud, nieuw):
        return replace(compare(oud, nieuw), samengenomen=("van", "naar"))

    monkeypatch.setattr("deelkader.publicatie.voorstel.compare", compared)
    monkeypatch.setattr("deelkader.analyse.verschil._MEESTE_DELEN", 1)
    mensen, kader = people(), small_kader()
    with Logboek.open(tmp_path / "data", hoofdsleutel=tmp_path / "h") as logboek:
        trusting(logboek, mensen).accept(published(mensen).as_bytes())
        keep_texts(logboek, {n: t.decode() for n, t in texts().items()}, kader)
        made = Voorstellen(logboek).put(proposal(published(mensen)), "x", "")
        site = create_site(kader, logboek, registratie=Registratie(kader, logboek))
        page = TestClient(site).get(f"/regeldesk/voorstel/{made.id}").text
        assert "Niet uitgesplitst naar: van, naar. Dat werden te veel rijen." in page
