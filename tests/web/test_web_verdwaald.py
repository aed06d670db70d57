# SPDX-License-Identifier: EUPL-1.2
"""Who types a wrong address reads a page; a program gets a problem, as ever."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient
from tests.inlogsite import login_client
from tests.opstelling import CountingLogboek
from tests.web.desksite import BELEID, INLOG_TEKST, be, prepare
from tests.web.inloggen import EIGEN

from deelkader.testing.klein_kader import small_kader
from deelkader.web import create_site

BROWSER = {"Accept": "text/html,application/xhtml+xml,*/*;q=0.8"}


@pytest.fixture
def site() -> TestClient:
    """Return a browser before the pages."""
    return TestClient(create_site(small_kader(), CountingLogboek()))


@pytest.mark.parametrize("pad", ["/bestaat-niet", "/matrix/", "/taken/x/y/z"])
def test_a_browser_reads_where_it_is_in_its_own_language(site, pad):
    """A page with the way back, and 112 on top; nothing of the address in it."""
    page = site.get(pad, headers=BROWSER)
    assert page.status_code == 404
    assert page.headers["content-type"].startswith("text/html")
    assert "default-src 'none'" in page.headers["content-security-policy"]
    assert "Hier is niets." in page.text
    assert '<a href="/">Naar het begin</a>' in page.text
    assert "tel:112" in page.text
    assert "bestaat-niet" not in page.text
    english = site.get(pad, headers=BROWSER | {"Accept-Language": "en"})
    assert "There is nothing here." in english.text


@pytest.mark.parametrize(
    ("pad", "accept"),
    [
        ("/bestaat-niet", "application/json"),
        ("/bestaat-niet", "*/*"),
        ("/v1/bestaat-niet", BROWSER["Accept"]),
        ("/access/v1/bestaat-niet", BROWSER["Accept"]),
        ("/v1/oordelen/01KB7Q0Z5V8W3X2Y1A4B6C9D0E", BROWSER["Accept"]),
    ],
)
def test_a_program_gets_a_problem(site, pad, accept):
    """What does not ask for a page, and every address of the APIs."""
    found = site.get(pad, headers={"Accept": accept})
    assert found.status_code == 404
    assert found.headers["content-type"] == "application/problem+json"
    assert found.json()["title"] == "Niet gevonden"


def test_behind_a_login_it_is_the_same(tmp_path, uitgever):
    """Who is logged in reads the page, with the kader and the way back."""
    prepare(tmp_path)
    with login_client(tmp_path, uitgever, text=INLOG_TEKST) as (client, _):
        client.headers.update(EIGEN)
        client.follow_redirects = False
        be(client, uitgever, BELEID)
        page = client.get("/bestaat-niet", headers=BROWSER)
        assert page.status_code == 404
        assert "Hier is niets." in page.text
