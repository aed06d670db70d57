# SPDX-License-Identifier: EUPL-1.2
"""Log in on the page: a real issuer, a sealed cookie, the same checks as a token."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from anyio import to_thread
from tests.inlogsite import EEN_PAGINA, MEEUW, TWEE_PAGINAS, bearer, login_client
from tests.web.inloggen import BASIS, EIGEN, begin, come_back, log_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

KLAAR = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": "betrokkenheid",
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "pet": "hulp",
    "leeftijdsgroep": "12-15",
    "gezag": "gezamenlijk",
}


@pytest.fixture(autouse=True)
def _as_it_began(uitgever: Uitgever) -> None:
    uitgever.pagina = {"aud": MEEUW, "scope": "openid deelkader.evaluatie"}
    uitgever.id_claims = {}


@pytest.fixture(scope="module")
def _site(tmp_path_factory, uitgever) -> Iterator[TestClient]:
    folder = tmp_path_factory.mktemp("pagina")
    with login_client(folder, uitgever, text=EEN_PAGINA) as (client, _):
        yield client


@pytest.fixture
def client(_site: TestClient) -> TestClient:
    """Return a browser without cookies."""
    _site.cookies.clear()
    _site.headers.update(EIGEN)
    _site.follow_redirects = False
    return _site


def test_a_person_logs_in_asks_and_logs_out(client, uitgever):
    """The whole way; the token is nowhere in what the browser keeps."""
    assert client.get("/").headers["Location"] == "/inloggen"
    asked = begin(client)
    assert asked["response_type"] == "code"
    assert asked["code_challenge_method"] == "S256"
    assert min(len(asked["state"]), len(asked["nonce"])) >= 43
    assert asked["redirect_uri"] == f"{BASIS}/ingelogd"
    cookie = log_in(client, uitgever)
    assert "HttpOnly" in cookie
    assert "SameSite=lax" in cookie
    assert "Secure" not in cookie
    assert "medewerker" not in cookie
    page = client.get("/")
    assert page.status_code == 200
    assert 'href="/uitloggen"' in page.text
    answer = client.post("/", data=KLAAR)
    assert answer.status_code == 200, answer.text
    assert client.get("/uitloggen").status_code == 200
    out = client.post("/uitloggen")
    assert "Je bent uitgelogd" in out.text
    assert client.get("/").headers["Location"] == "/inloggen"


def test_beyond_this_machine_the_cookie_is_for_https_and_one_host_only(
    tmp_path, uitgever
):
    """`__Host-` and Secure, and the way back is the address outside."""
    uit = "https://deelkader.example.nl"
    more = {"text": EEN_PAGINA, "basis_url": uit}
    with login_client(tmp_path, uitgever, **more) as (client, _):
        client.base_url = httpx.URL(uit)
        client.headers.update({"Host": "deelkader.example.nl", "Origin": uit})
        client.follow_redirects = False
        asked = begin(client)
        assert asked["redirect_uri"] == f"{uit}/ingelogd"
        back = client.get(uitgever.authorize(asked).removeprefix(uit))
        (said,) = [c for c in back.headers.get_list("set-cookie") if "-sessie=" in c]
        assert said.startswith("__Host-deelkader-sessie=meeuw.")
        assert "Secure" in said
        assert client.get("/").status_code == 200


def test_a_language_can_be_chosen_before_a_login(client, uitgever, tmp_path):
    """The pages before a login offer it, also where nobody can log in on a page."""
    with login_client(tmp_path, uitgever) as (dicht, _):
        dicht.headers.update(EIGEN)
        dicht.follow_redirects = False
        for browser, page in ((client, "/uitloggen"), (dicht, "/")):
            assert 'action="/taal"' in browser.get(page).text
            chosen = browser.post("/taal", data={"taal": "en"})
            assert (chosen.status_code, chosen.headers["Location"]) == (303, "/")
            assert '<html lang="en">' in browser.get(page).text
            elders = {"Origin": "https://elders.example"}
            refused = browser.post("/taal", data={"taal": "nl"}, headers=elders)
            assert refused.status_code == 403
            assert "set-cookie" not in refused.headers


def test_the_session_may_what_its_token_may(client, uitgever):
    """Another role, or no scope to ask: 403, and the API takes no cookie."""
    log_in(client, uitgever)
    other = client.post("/", data={**KLAAR, "van": "school"})
    assert other.status_code == 403
    assert "Deze rol hoort niet bij je inlog" in other.text
    assert client.post("/v1/oordelen", json={}).status_code == 401
    uitgever.pagina["scope"] = "openid"
    client.cookies.clear()
    log_in(client, uitgever)
    assert client.get("/").status_code == 403
    assert client.post("/", data=KLAAR).status_code == 403


@pytest.mark.parametrize(
    "koppen",
    [
        {"Origin": "https://elders.example.nl"},
        {"Origin": "null"},
        {"Sec-Fetch-Site": "cross-site"},
        {"Sec-Fetch-Site": "none"},
        {"Origin": ""},
    ],
)
def test_a_form_of_another_site_does_nothing(client, uitgever, koppen):
    """Neither a question nor logging out; not saying where it came from is a no."""
    log_in(client, uitgever)
    for pad in ("/", "/uitloggen"):
        answer = client.post(pad, data=KLAAR, headers=koppen)
        assert answer.status_code == 403
        assert "niet van onze eigen pagina" in answer.text
    assert client.get("/").status_code == 200


@pytest.mark.parametrize(
    "claims",
    [
        {"nonce": "anders"},
        {"nonce": None},
        {"aud": "een-ander"},
        {"aud": ["deelkader-pagina", "een-ander"], "azp": None},
        {"azp": "een-ander"},
        {"iss": "https://elders.example.nl"},
        {"exp": 1},
        {"nbf": None},
        {"jti": None},
        {"iat": None},
        {"sub": "iemand-anders"},
        {"represents": {"sub": "iemand"}},
        {"kop": {"kid": "onbekend"}},
        {"alg": "HS256", "key": b"x" * 32},
    ],
    ids=str,
)
def test_an_id_token_that_is_not_right_lets_nobody_in(client, uitgever, claims):
    """Each check of it, one by one; the page says only that it failed."""
    uitgever.id_claims = claims
    back = come_back(client, uitgever)
    assert back.status_code == 403
    assert "Inloggen is niet gelukt" in back.text
    assert not any("-sessie=" in c for c in back.headers.get_list("set-cookie"))


def test_who_waits_for_the_issuer_holds_no_thread_of_answers(
    client, uitgever, monkeypatch
):
    """Anybody can come back with a code; asking about it takes a thread of its own."""
    good, held = uitgever.exchange, []

    async def borrowed() -> int:
        return to_thread.current_default_thread_limiter().borrowed_tokens

    def looking(form: dict[str, str]) -> Any:
        assert client.portal is not None
        held.append(client.portal.call(borrowed))
        return good(form)

    monkeypatch.setattr(uitgever, "exchange", looking)
    log_in(client, uitgever)
    assert held == [0]


def test_a_login_ends_where_it_began_and_once(client, uitgever):
    """Another state, verifier, browser or organisation, a code used twice, a no."""
    for anders in (
        {"state": "x" * 43},
        {"code_challenge": "x" * 43},
        {"redirect_uri": f"{BASIS}/ingelogd?x=1"},
    ):
        assert come_back(client, uitgever, **anders).status_code in {303, 403}
        assert client.get("/").headers.get("Location") == "/inloggen", anders
    asked = begin(client)
    terug = uitgever.authorize(asked).removeprefix(BASIS)
    begun = dict(client.cookies)
    client.cookies.clear()
    assert client.get(terug).status_code == 403
    client.cookies.update(begun)
    assert client.get(terug.replace("iss=http", "iss=ftp")).status_code == 403
    client.cookies.update(begun)
    assert client.get(terug).status_code == 303
    client.cookies.update(begun)
    assert client.get(terug).status_code == 403
    begin(client)
    assert client.get("/ingelogd?error=access_denied").status_code == 403
    uitgever.pagina["aud"] = "deelkader"
    client.cookies.clear()
    assert come_back(client, uitgever).status_code == 403


def test_a_session_ends_unused_and_in_all_and_keeps_what_was_chosen(
    client, uitgever, monkeypatch
):
    """After half an hour, or eight hours of use; a form is there after logging in."""
    log_in(client, uitgever)
    start = time.time()

    def at(minutes: int) -> None:
        later = start + 60 * minutes
        monkeypatch.setattr("deelkader.web.sessiepoort.time.time", lambda: later)

    at(29)
    assert client.get("/").status_code == 200
    at(58)
    assert client.get("/").status_code == 200
    at(89)
    late = client.post("/", data=KLAAR)
    assert late.status_code == 401
    assert "Wat je koos, is er straks nog" in late.text
    monkeypatch.undo()
    back = come_back(client, uitgever)
    assert back.status_code == 200
    for naam, waarde in KLAAR.items():
        assert f'name="{naam}" value="{waarde}"' in back.text
    for minutes in range(0, 479, 25):
        at(minutes)
        assert client.get("/").status_code == 200
    at(481)
    assert client.get("/").headers["Location"] == "/inloggen"


def test_a_session_ends_with_its_issuer(tmp_path, uitgever):
    """Another issuer in the file: nobody whom the old one let in is believed."""
    text = EEN_PAGINA
    for anders in (text, text.replace("uitgever: {iss}", "uitgever: {iss}/anders")):
        with login_client(tmp_path, uitgever, text=anders) as (client, _):
            client.headers.update(EIGEN)
            client.follow_redirects = False
            if anders is text:
                log_in(client, uitgever)
                session = client.cookies["deelkader-sessie"]
            client.cookies["deelkader-sessie"] = session
            status = 200 if anders is text else 303
            assert client.get("/").status_code == status


def test_what_was_chosen_is_shown_to_nobody_else_on_the_device(
    client, uitgever, monkeypatch
):
    """Another person logs in where a colleague's session ended: an empty page."""
    log_in(client, uitgever)
    later = time.time() + 60 * 31
    monkeypatch.setattr("deelkader.web.sessiepoort.time.time", lambda: later)
    assert "is er straks nog" in client.post("/", data=KLAAR).text
    monkeypatch.undo()
    uitgever.pagina["sub"] = "medewerker-anders"
    back = come_back(client, uitgever)
    assert (back.status_code, back.headers["Location"]) == (303, "/")
    assert "deelkader-gestuurd" not in client.cookies


def test_a_cookie_is_of_one_organisation_and_one_use(tmp_path, uitgever):
    """Renamed, changed or of another kind it is no session; people choose theirs."""
    with login_client(tmp_path, uitgever, text=TWEE_PAGINAS) as (client, _):
        client.headers.update(EIGEN)
        client.follow_redirects = False
        choose = client.get("/inloggen")
        assert '/inloggen/meeuw"' in choose.text
        asked = begin(client, "/inloggen/meeuw")
        begun = client.cookies["deelkader-begin"]
        client.get(uitgever.authorize(asked).removeprefix(BASIS))
        good = client.cookies["deelkader-sessie"]
        assert client.get("/").status_code == 200
        changed = good[:-2] + ("AA" if good[-2:] != "AA" else "BB")
        for bad in (good.replace("meeuw", "roek"), changed, begun, "meeuw.", "x"):
            client.cookies.clear()
            client.cookies["deelkader-sessie"] = bad
            assert client.get("/").headers.get("Location") == "/inloggen", bad
        token = uitgever.token(aud=MEEUW)
        assert client.get("/", headers=bearer(token)).status_code == 303
