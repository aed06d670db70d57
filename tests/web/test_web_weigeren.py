# SPDX-License-Identifier: EUPL-1.2
"""When the page gives no answer: no log, no kader, a form that is not ours."""

from __future__ import annotations

import shutil
from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP, Bladzijde, walk
from tests.opstelling import BrokenLogboek
from tests.web.bladeren import DELEN

from deelkader import Kader
from deelkader.kader import standard_folder
from deelkader.web import create_site

DAG = date(2026, 11, 22)
NU = (*DELEN, ("klaar", "ja"))
BREUK = [b"\xff", b"&&&", b"x", b"van=school&" * 1_000, b"%ff=%ff"]


def test_no_line_no_answer(kader):
    """When the log cannot write, the page says so, with 112 and without a verdict."""
    client = TestClient(create_site(kader, BrokenLogboek(), lambda: DAG))
    response = walk(client, *NU)
    assert response.status_code == 503
    assert "Het lukt nu niet." in response.text
    assert "Bel 112." in response.text
    assert "oestemming" not in response.text


def test_kader_without_texts_gives_no_answer(tmp_path, logboek):
    """Without a text there is no answer, and no line that says there was one."""
    shutil.copytree(standard_folder(), tmp_path / "rules")
    for folder in ("teksten", "publiek"):
        shutil.rmtree(tmp_path / "rules" / folder)
    for naam in ("inkijk.yaml", "authzen.yaml"):
        (tmp_path / "rules" / naam).unlink()
    site = create_site(Kader.load(tmp_path / "rules"), logboek, lambda: DAG)
    assert walk(TestClient(site), *NU).status_code == 503
    assert logboek.regels == []


def test_kader_that_is_not_valid_today_gives_no_answer(kader, logboek):
    """On a day outside the kader the page says that it does not work."""
    client = TestClient(create_site(kader, logboek, lambda: date(1999, 1, 1)))
    assert walk(client, *DELEN).status_code == 503


def test_bug_still_shows_what_to_do(client, monkeypatch):
    """An error nobody foresaw gives the page with 112."""
    page = walk(client, *DELEN[:4])
    monkeypatch.setattr(Kader, "evaluate", lambda *_, **__: 1 / 0)
    response = walk(client, DELEN[4], start=page)
    assert response.status_code == 500
    assert "Bel Veilig Thuis" in response.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Origin": "http://testserver"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://kwaad.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Content-Type": "text/plain"}, 403),
    ],
)
def test_only_our_own_form_may_ask(client, logboek, headers, status):
    """A form from another site is refused and leaves no line."""
    body = "&".join(f"{naam}={waarde}" for naam, waarde in NU)
    response = client.post("/", content=body, headers=KOP | headers)
    assert status == response.status_code
    assert (status == 200) == (len(logboek.regels) == 1)


@pytest.mark.parametrize("body", BREUK)
def test_broken_form_is_refused(client, logboek, body):
    """A body that no browser sends is refused and leaves no line."""
    response = client.post("/", content=body, headers=KOP)
    assert response.status_code in {400, 403}
    assert logboek.regels == []


@pytest.mark.parametrize(
    "naam",
    ["van", "gegevens", "beurt", "klaar", "wijzig", "zeg", "zei-jeugdige", "../x"],
)
def test_what_was_sent_is_never_shown(client, logboek, naam):
    """A value that is no option does not come back, and begins nothing."""
    body = f"{naam}=%3Cscript%3EZwaluw%0d%0aSet-Cookie%3A"
    response = client.post("/", content=body, headers=KOP)
    assert response.status_code == 400
    assert "Zwaluw" not in response.text
    assert "set-cookie" not in response.headers
    assert logboek.regels == []


def test_page_allows_only_its_own_files(client):
    """The policy allows the style, the script and the forms of this site only."""
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "unsafe" not in policy
    blad = Bladzijde(client.get("/").text)
    style = client.get(str(blad.of("link")[0]["href"]))
    assert style.headers["content-type"].startswith("text/css")
    assert "immutable" in style.headers["cache-control"]
    assert "url(" not in style.text
    assert client.get("/statisch/stijl.css").status_code == 404
