# SPDX-License-Identifier: EUPL-1.2
"""What somebody of a family sees and chooses: a real login, log and register."""

from __future__ import annotations

import hashlib
import re
import time
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any
from urllib.parse import urlencode

import pytest
from tests.formulieren import KOP, Bladzijde
from tests.gezin import GEZIN, KIND, Hulp, press, somebody
from tests.inlogsite import MEEUW, login_client
from tests.opstelling import invented_bsn
from tests.web.inloggen import EIGEN, come_back, log_in_as

from deelkader.errors import LogboekError
from deelkader.keuring.moeilijke_taal import MOEILIJK
from deelkader.service.dienst import local_today
from deelkader.service.toestemmingen import Toestemmingen
from deelkader.web import mijn as mijn_pages
from deelkader.web.teksten import load_languages

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient

ALTIJD = "Soms mogen we iets niet laten zien, bijvoorbeeld voor de veiligheid."
DRIE = [("keuze", "ja"), ("keuze", "nee"), ("keuze", "praten")]


@pytest.fixture(scope="module")
def site(tmp_path_factory, uitgever) -> Iterator[TestClient]:
    """Return a client of one installation; each test has a jeugdige of its own."""
    with login_client(tmp_path_factory.mktemp("mijn"), uitgever, text=GEZIN) as (
        client,
        _,
    ):
        client.headers.update(EIGEN)
        client.follow_redirects = False
        yield client


@pytest.fixture
def client(site: TestClient) -> TestClient:
    """Return a browser without cookies."""
    site.cookies.clear()
    return site


@pytest.fixture
def hulp(site, uitgever) -> Hulp:
    """Return who helps."""
    return Hulp(site, uitgever)


@pytest.fixture
def kind(request) -> str:
    """Return the code of a jeugdige of this test only."""
    digest = hashlib.sha256(request.node.name.encode()).hexdigest()
    return "kind-" + digest[:24].translate(str.maketrans("0123456789", "ghijklmnop"))


def text(client: TestClient, pad: str) -> str:
    """Return the plain text of a page."""
    page = client.get(pad)
    assert page.status_code == 200, (pad, page.text)
    assert page.headers["Cache-Control"] == "no-store"
    return " ".join(Bladzijde(page.text).tekst.split())


def test_a_yes_and_a_stop_count_on_the_next_question(client, uitgever, hulp, kind):
    """From the question to the answer, and back, with who must be told of the stop."""
    assert hulp.judged(kind)["uitkomst"] == "toestemming-nodig"
    until = local_today() + timedelta(days=200)
    vraag = hulp.asks(kind=kind, tot=until.isoformat())["id"]
    assert log_in_as(client, uitgever, somebody(kind=kind, leeftijd=16)) == "/mijn"
    assert "Er staat een vraag voor je klaar." in text(client, "/mijn")
    page = client.get(f"/mijn/vraag/{vraag}")
    assert Bladzijde(page.text).formulieren[0].knoppen == DRIE
    done = press(client, page, "ja")
    assert "Je koos: ja, dat is goed." in done.text
    assert hulp.judged(kind)["uitkomst"] == "toegestaan"
    hulp.shares(kind)
    lijst = text(client, "/mijn")
    for said in ("Je school", "Dat je hulp krijgt", "Ja, dit vonden goed: jij."):
        assert said in lijst
    assert f"tot en met {until.day} " in lijst
    given = hulp.events(kind)[-1]
    assert (given["soort"], given["wijze"], given["over"]) == (
        *("gegeven", "digitaal"),
        vraag,
    )
    for zin in given["uitleg"]["tekst"].split("\n"):
        assert f"<p>{zin}</p>" in page.text
    before = hulp.to_tell()
    stop = client.get(f"/mijn/stop/{given['id']}")
    assert "niet te zeggen waarom" in stop.text
    done = press(client, stop, "stop")
    assert "Je bent gestopt." in done.text
    assert hulp.judged(kind)["uitkomst"] == "verboden"
    assert hulp.to_tell() == before + 1
    assert "Je bent hiermee gestopt." in text(client, "/mijn")
    again = press(client, client.get(f"/mijn/vraag/{vraag}"), "ja")
    assert "Je koos: ja" in again.text
    assert hulp.judged(kind)["uitkomst"] == "toegestaan"


def test_no_and_talk_first(client, uitgever, hulp, kind):
    """Talking writes nothing and leaves the question; a no is kept, and can change."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    page = client.get(f"/mijn/vraag/{vraag}")
    talk = press(client, page, "praten")
    assert "0800-0432" in talk.text
    assert len(hulp.events(kind)) == 1
    done = press(client, page, "nee")
    assert "Je koos: nee" in done.text
    assert [e["soort"] for e in hulp.events(kind)] == ["gevraagd", "geweigerd"]
    assert "Verander je keuze" in text(client, "/mijn/toestemming")
    assert hulp.judged(kind)["uitkomst"] == "verboden"


def test_a_tap_sent_twice_is_one_event(client, uitgever, hulp, kind):
    """After each other, at the same time, and from a page that was already answered."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    page, other = (client.get(f"/mijn/vraag/{vraag}") for _ in range(2))
    (merk,) = Bladzijde(page.text).formulieren[0].verborgen
    body = urlencode([merk, ("keuze", "ja")])
    with ThreadPoolExecutor(6) as pool:
        sent = list(
            pool.map(
                lambda _: client.post(
                    f"/mijn/vraag/{vraag}", content=body, headers=KOP
                ),
                range(6),
            )
        )
    assert {s.status_code for s in sent} == {303}
    assert len({s.headers["Location"] for s in sent}) == 1
    press(client, page, "ja", times=2)
    press(client, other, "ja")
    assert [e["soort"] for e in hulp.events(kind)] == ["gevraagd", "gegeven"]
    given = hulp.events(kind)[-1]["id"]
    stop = client.get(f"/mijn/stop/{given}")
    press(client, stop, "stop", times=2)
    assert [e["soort"] for e in hulp.events(kind)][2:] == ["ingetrokken"]


def test_two_laws_are_one_question(client, uitgever, hulp, kind):
    """Asked for both meanings there is one card, and one tap answers both."""
    for betekenis in ("geheimhouding", "grondslag"):
        hulp.asks(kind=kind, betekenis=betekenis)
    log_in_as(client, uitgever, somebody(kind=kind))
    page = client.get("/mijn/toestemming")
    assert page.text.count('href="/mijn/vraag/') == 1
    (link,) = [
        a["href"] for a in Bladzijde(page.text).of("a") if "/vraag/" in str(a["href"])
    ]
    press(client, client.get(str(link)), "ja")
    said = {e["betekenis"] for e in hulp.events(kind) if e["soort"] == "gegeven"}
    assert said == {"geheimhouding", "grondslag"}
    given = hulp.events(kind)[-1]["id"]
    press(client, client.get(f"/mijn/stop/{given}"), "stop")
    assert [e["soort"] for e in hulp.events(kind)][-2:] == ["ingetrokken"] * 2


@pytest.mark.parametrize("welke", [0, 1])
def test_a_stop_that_broke_off_is_not_called_done(
    client, uitgever, hulp, kind, monkeypatch, welke
):
    """The same tap again stops what still held, whichever of the two was tapped."""
    for betekenis in ("geheimhouding", "grondslag"):
        hulp.asks(kind=kind, betekenis=betekenis)
    log_in_as(client, uitgever, somebody(kind=kind))
    page = client.get("/mijn/toestemming")
    links = [str(a["href"]) for a in Bladzijde(page.text).of("a")]
    (link,) = [one for one in links if "/vraag/" in one]
    press(client, client.get(link), "ja")
    given = sorted(e["id"] for e in hulp.events(kind) if e["soort"] == "gegeven")
    stop = client.get(f"/mijn/stop/{given[welke]}")
    record, seen = Toestemmingen.record, []

    def breaks(register: Toestemmingen, raw: Any) -> Any:
        seen.append(raw)
        if len(seen) == 2:  # the second of the two meanings
            raise LogboekError("logboek-niet-schrijfbaar", "Storing voor de test.")
        return record(register, raw)

    def stopped() -> list[str]:
        found = [e for e in hulp.events(kind) if e["soort"] == "ingetrokken"]
        return sorted(e["betekenis"] for e in found)

    with monkeypatch.context() as patch:
        patch.setattr(Toestemmingen, "record", breaks)
        assert press(client, stop, "stop").status_code == 503
    assert len(stopped()) == 1
    assert press(client, stop, "stop").status_code == 200
    assert stopped() == ["geheimhouding", "grondslag"]


def test_a_hidden_share_changes_no_byte(client, uitgever, hulp, kind):
    """Not the list, not the other page; the standing sentence is always there."""
    pads = ("/mijn", "/mijn/toestemming", "/mijn/praten")
    log_in_as(client, uitgever, somebody(kind=kind))
    for pad in pads[:2]:
        assert ALTIJD in text(client, pad)
    empty = [client.get(pad).text for pad in pads]
    assert "Hier staat nu niets." in empty[0]
    hidden = {"feiten": {"leeftijd": 14, "risico_bij_informeren": True}}
    hulp.shares(kind, **hidden)
    assert [client.get(pad).text for pad in pads] == empty
    hulp.shares(kind, feiten={"leeftijd": 14})
    shown = client.get("/mijn").text
    assert shown.count("<article") == 1
    hulp.shares(kind, **hidden)
    hulp.shares(kind, feiten={"leeftijd": 14})
    assert client.get("/mijn").text == shown, "the same on one day is one line"


@pytest.mark.parametrize(
    "feiten",
    [
        {"risico_bij_informeren": True},
        {"risico_bij_informeren": None},
        {"verdachte_ouder": ["ouder-1"]},
        {"verdachte_ouder": None},
    ],
    ids=str,
)
def test_where_telling_may_be_dangerous_there_is_nothing(
    client, uitgever, hulp, kind, feiten
):
    """No list, no question, nothing can be chosen; not knowing is enough."""
    log_in_as(client, uitgever, somebody(kind=kind))
    empty = client.get("/mijn/toestemming").text
    ander = hulp.asks(kind=kind, naar=["huisarts"])["id"]
    press(client, client.get(f"/mijn/vraag/{ander}"), "ja")
    given = hulp.events(kind)[-1]["id"]
    stop = client.get(f"/mijn/stop/{given}")
    vraag = hulp.asks(kind=kind)["id"]
    page = client.get(f"/mijn/vraag/{vraag}")
    log_in_as(client, uitgever, somebody(kind=kind, **feiten))
    assert "vraag voor je klaar" not in text(client, "/mijn")
    assert client.get("/mijn/toestemming").text == empty
    for pad in (f"vraag/{vraag}", f"stop/{given}"):
        assert client.get(f"/mijn/{pad}").status_code == 404
    assert press(client, page, "ja").status_code == 404
    assert press(client, stop, "stop").status_code == 404
    assert len(hulp.events(kind)) == 3


def test_who_is_younger_than_12_is_asked_nothing(client, uitgever, hulp, kind):
    """Whoever has gezag looks along; no rule shows such a child anything."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind, leeftijd=11))
    assert "vraag voor je klaar" not in text(client, "/mijn")
    assert client.get(f"/mijn/vraag/{vraag}").status_code == 404


def test_parents_wait_for_each_other_and_are_not_named(client, uitgever, hulp, kind):
    """The jeugdige hears who lacks, a parent only that somebody does."""
    hulp.says_gezag("gezamenlijk", "ouder-1", "ouder-2", kind=kind)
    asked = {g: hulp.asks(g, kind)["id"] for g in ("jeugdige", "ouder-1", "ouder-2")}
    log_in_as(client, uitgever, somebody(kind=kind))
    page = client.get(f"/mijn/vraag/{asked['jeugdige']}")
    assert "kan zien dat je ja zei" in page.text
    done = press(client, page, "ja")
    assert "We wachten nog op een ja van: je ouder en je andere ouder." in done.text
    log_in_as(client, uitgever, somebody("moeder", kind))
    assert "vraag voor u klaar" in text(client, "/mijn")
    assert client.get(f"/mijn/vraag/{asked['ouder-2']}").status_code == 404
    done = press(client, client.get(f"/mijn/vraag/{asked['ouder-1']}"), "ja")
    assert "Wij wachten nog op een ja van: iemand anders." in done.text
    assert "ouder" not in Bladzijde(done.text).tekst
    log_in_as(client, uitgever, somebody("vader", kind))
    before = client.get("/mijn/toestemming").text
    assert before.count("<article") == 1
    done = press(client, client.get(f"/mijn/vraag/{asked['ouder-2']}"), "ja")
    assert "wachten nog" not in done.text
    assert hulp.judged(kind, feiten={"leeftijd": 14})["uitkomst"] == "toegestaan"
    log_in_as(client, uitgever, somebody(kind=kind))
    assert "wachten nog" not in text(client, "/mijn/toestemming")


def test_a_parent_decides_only_with_gezag_in_the_register(client, uitgever, hulp, kind):
    """Unknown is no; the token says which parent, never that this one has gezag."""
    vraag = hulp.asks("ouder-2", kind)["id"]
    for waarde in ("", "eenhoofdig"):
        if waarde:
            hulp.says_gezag(waarde, "ouder-1", kind=kind)
        log_in_as(client, uitgever, somebody("vader", kind))
        assert "U kunt hier niet over beslissen." in text(client, "/mijn/toestemming")
        assert client.get(f"/mijn/vraag/{vraag}").status_code == 404
    hulp.says_gezag("gezamenlijk", "ouder-1", "ouder-2", kind=f"{kind}-ander")
    log_in_as(client, uitgever, somebody("vader", f"{kind}-ander"))
    assert "niet over beslissen" not in text(client, "/mijn/toestemming")


def test_another_parent_in_the_same_role_is_another(client, uitgever, hulp, kind):
    """Where the register knows which person it was, only that person sees it."""
    hulp.says_gezag("eenhoofdig", "ouder-1", kind=kind)
    vraag = hulp.asks("ouder-1", kind, geverPseudoniem="ouder-bonte-kraai")["id"]
    claims = somebody("moeder", kind, leeftijd=11)
    for wie, status in ((None, 404), ("ouder-roek", 404), ("ouder-bonte-kraai", 200)):
        claims["dk"]["wie"] = wie
        log_in_as(client, uitgever, claims)
        page = client.get(f"/mijn/vraag/{vraag}")
        assert page.status_code == status
    press(client, page, "ja")
    feiten = {"leeftijd": 11, "onderwijssoort": "po", "gezag": "eenhoofdig"}
    assert hulp.judged(kind, feiten=feiten)["uitkomst"] == "toegestaan"


def test_an_own_yes_can_be_stopped_by_who_decides_no_more(client, uitgever, hulp, kind):
    """The jeugdige became 16: a parent sees nothing new, and can still stop."""
    hulp.says_gezag("eenhoofdig", "ouder-1", kind=kind)
    vraag = hulp.asks("ouder-1", kind)["id"]
    log_in_as(client, uitgever, somebody("moeder", kind, leeftijd=15))
    press(client, client.get(f"/mijn/vraag/{vraag}"), "ja")
    log_in_as(client, uitgever, somebody("moeder", kind, leeftijd=16))
    given = hulp.events(kind)[-1]["id"]
    done = press(client, client.get(f"/mijn/stop/{given}"), "stop")
    assert "U bent gestopt." in done.text
    assert client.get(f"/mijn/vraag/{vraag}").status_code == 404


def test_nothing_of_another_is_reached(client, uitgever, hulp, kind):
    """Another jeugdige, giver or organisation: the page of what is not there at all."""
    mine = hulp.asks(kind=kind)["id"]
    theirs = hulp.asks(kind=f"{kind}-ander")["id"]
    elsewhere = Hulp(client, uitgever, "deelkader").asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    form = Bladzijde(client.get(f"/mijn/vraag/{mine}").text).formulieren[0]
    body = urlencode([*form.verborgen, ("keuze", "ja")])
    nothing = client.get("/mijn/vraag/bestaat-niet").text
    for id_ in (theirs, elsewhere, "../toestemming", "%2e%2e", "a" * 500, "é", "0"):
        for soort in ("vraag", "stop"):
            got = client.get(f"/mijn/{soort}/{id_}")
            # The client itself makes another page of the first path.
            if id_ != "../toestemming":
                assert (got.status_code, got.text) == (404, nothing), (soort, id_)
        client.post(f"/mijn/vraag/{id_}", content=body, headers=KOP)
    for code in (kind, f"{kind}-ander"):
        assert len(hulp.events(code)) == 1
    assert len(Hulp(client, uitgever, "deelkader").events(kind)) == 1


def test_the_api_and_the_other_pages_are_closed_to_a_family(client, uitgever):
    """Their scope opens these pages only, and these pages open to them only."""
    log_in_as(client, uitgever, somebody())
    assert client.get("/").status_code == 403
    assert client.get("/matrix").status_code == 403
    token = uitgever.token(**somebody())
    kop = {"Authorization": f"Bearer {token}"}
    body: dict[str, Any] = {"jeugdige": KIND, "kijker": {"soort": "jeugdige"}}
    assert client.post("/v1/inzagen", json=body, headers=kop).status_code == 403
    worker = {"aud": MEEUW, "scope": "openid deelkader.evaluatie"}
    assert log_in_as(client, uitgever, worker) == "/"
    assert client.get("/mijn").status_code == 403
    log_in_as(client, uitgever, {**worker, "scope": "openid deelkader.gezin"})
    refused = client.get("/mijn")
    assert refused.status_code == 403
    assert "zijn voor jeugdigen en ouders" in refused.text


@pytest.mark.parametrize(
    "koppen",
    [
        {"Origin": "https://elders.example.nl"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Origin": ""},
    ],
    ids=str,
)
def test_a_form_of_another_site_chooses_nothing(client, uitgever, hulp, kind, koppen):
    """Neither yes nor stop."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    body = "merk=abc&keuze=ja"
    sent = client.post(f"/mijn/vraag/{vraag}", content=body, headers=KOP | koppen)
    assert sent.status_code == 403
    assert len(hulp.events(kind)) == 1


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"keuze=ja",
        b"merk=abc",
        b"merk=&keuze=ja",
        b"merk=abc&keuze=stop",
        b"merk=abc&keuze=<script>alert(1)</script>",
        b"merk=%3Cscript%3E&keuze=ja",
        b"merk=abc&merk=abd&keuze=ja",
        b"merk=abc&keuze=ja&jeugdige=kind-ander",
        b"merk=abc&keuze=ja&gever=ouder-1",
        b"merk=" + b"a" * 65 + b"&keuze=ja",
        b"merk=abc%0d%0aSet-Cookie:x&keuze=ja",
        b"\xff\xfe",
    ],
    ids=str,
)
def test_a_form_that_is_not_ours_chooses_nothing(client, uitgever, hulp, kind, body):
    """Every field that is too much, too little or hostile; nothing of it comes back."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    sent = client.post(f"/mijn/vraag/{vraag}", content=body, headers=KOP)
    assert sent.status_code in {400, 403}
    assert "script>alert" not in sent.text
    assert "set-cookie" not in sent.headers
    assert len(hulp.events(kind)) == 1


def test_a_session_that_ended_shows_and_keeps_nothing(
    client, uitgever, hulp, kind, monkeypatch
):
    """After an hour, whatever is done; a choice is not kept for who comes next."""
    vraag = hulp.asks(kind=kind)["id"]
    log_in_as(client, uitgever, somebody(kind=kind))
    page = client.get(f"/mijn/vraag/{vraag}")
    start = time.time()

    def at(minutes: int) -> None:
        later = start + 60 * minutes
        monkeypatch.setattr("deelkader.web.sessiepoort.time.time", lambda: later)

    for minutes in (25, 50):
        at(minutes)
        assert client.get("/mijn").status_code == 200
    at(61)
    late = press(client, page, "ja")
    shown = [late, client.get("/mijn"), client.get(f"/mijn/vraag/{vraag}")]
    for one in shown:
        assert one.status_code == 401
        assert one.headers["Cache-Control"] == "no-store"
        assert one.text == late.text
        assert "toestemming" not in one.text
    assert "deelkader-gestuurd" not in client.cookies
    monkeypatch.undo()
    assert len(hulp.events(kind)) == 1


def test_leaving_in_a_hurry_logs_out_and_asks_again_who_it_is(client, uitgever):
    """Also without scripts; the way back asks for the password."""
    log_in_as(client, uitgever, somebody())
    out = client.get("/mijn/weg")
    assert out.status_code == 303
    assert out.headers["Location"].startswith("https://www.knmi.nl/")
    assert client.get("/mijn").status_code == 401
    assert "prompt=login" in client.get("/inloggen").headers["Location"]
    kept = dict(client.cookies)
    log_in_as(client, uitgever, somebody())
    assert "deelkader-opnieuw" in kept
    assert "prompt=login" not in client.get("/inloggen").headers["Location"]


@pytest.mark.parametrize(
    "dk",
    [
        {"kind": None},
        {"rol": None},
        {"rol": "buurman"},
        {"rol": ["zelf"]},
        {"kind": ["a", "b"]},
        {"kind": invented_bsn()},
        {"kind": "k" * 81},
        {"feiten": None},
        {"feiten": "alles"},
        {"feiten": {"x": "y" * 1_000}},
        {"rol": "moeder", "wie": invented_bsn()},
    ],
    ids=lambda dk: next(iter(dk)),
)
def test_a_token_that_says_half_of_it_lets_nobody_in(client, uitgever, dk):
    """Not on the page, and not at the API."""
    claims = somebody()
    claims["dk"] = {k: v for k, v in {**claims["dk"], **dk}.items() if v is not None}
    client.cookies.clear()
    uitgever.pagina = claims
    back = come_back(client, uitgever)
    assert back.status_code == 403
    assert "Inloggen is niet gelukt" in back.text


def test_facts_that_cannot_be_show_nothing(client, uitgever, hulp, kind):
    """The organisation sent a fact that the kader does not know: no list at all."""
    hulp.shares(kind, feiten={"leeftijd": 14})
    log_in_as(client, uitgever, somebody(kind=kind, zwaluwstaart=1))
    page = client.get("/mijn")
    assert page.status_code == 503
    assert "Het lukt nu niet." in page.text
    assert "school" not in page.text


def test_both_audiences_have_the_same_words_and_a_parent_is_u():
    """No word waits in one of them, and nobody says je to a parent."""
    mijn = load_languages()["nl"].teksten["mijn"]
    assert mijn["jeugdige"].keys() == mijn["ouder"].keys()
    for naam, said in mijn["ouder"].items():
        assert not re.search(r"\b(je|jij|jou|jouw)\b", said, re.IGNORECASE), naam
    for naam, said in mijn["jeugdige"].items():
        assert not re.search(r"\b(u|uw)\b", said, re.IGNORECASE), naam
    for naam, said in mijn["jeugdige"].items():
        for word in re.findall(r"[\w-]+", said.lower()):
            assert word not in MOEILIJK, naam
            assert len(word) <= 15, word
    used = "".join(
        path.read_text("utf-8")
        for path in Path(mijn_pages.__file__).parents[1].rglob("*")
        if path.suffix in {".html", ".py"} and "mijn" in str(path)
    )
    for naam in mijn["ouder"]:
        made = naam.startswith(("stand_", "keuze_", "titel_"))
        assert made or f"m.{naam}" in used or f'"{naam}"' in used, naam
