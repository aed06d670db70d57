# SPDX-License-Identifier: EUPL-1.2
"""Hostile input in every field of every page, in a real browser: nothing happens."""

from __future__ import annotations

import contextlib
import http.client
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import quote, urlsplit

import pytest
from tests.web.bladeren import BREED, DELEN, FEITEN, SMAL, go

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import BrowserContext, Page, Route

pytestmark = pytest.mark.browser

BOOS = (
    "\"'><script>window.geraakt=1</script><img src=x onerror=window.geraakt=1>"
    "\r\nSet-Cookie: geraakt=1\r\n\r\n../../../../etc/passwd\x00{{'ger' ~ 'aakt'}}"
)
PLEKKEN = {
    "begin": ("/", ()),
    "toestemming": ("/", (*DELEN, *FEITEN)),
    "antwoord": ("/", (*DELEN, ("klaar", "ja"))),
    "matrix": ("/matrix", ()),
    "verhaal": ("/oefenen/S01", ()),
}
# The names that a page can send: of its forms with POST, and of its choices with GET.
NAMEN = """[...new Set([...document.querySelectorAll('[name]')]
  .filter(e => e.form).map(e => e.form.getAttribute('action') + ' ' + e.name))]"""
STUUR = """([plek, waarde]) => {
  const [actie, naam] = plek.split(' ');
  const van = [...document.forms].find(f =>
    f.getAttribute('action') === actie && f.elements[naam]);
  const f = van.cloneNode(true);
  for (const e of f.querySelectorAll(`[name="${naam}"]`)) e.remove();
  const veld = document.createElement('textarea');
  veld.name = naam; veld.value = waarde; f.append(veld);
  document.body.append(f); f.submit();
}"""


def lines(datamap: Path) -> int:
    """Return how many lines the log of the server has."""
    with contextlib.closing(sqlite3.connect(datamap / "deelkader.sqlite")) as store:
        (count,) = store.execute("SELECT count(*) FROM regel").fetchone()
    return int(count)


def is_untouched(page: Page, context: BrowserContext) -> bool:
    """Return whether nothing that was sent ran, came back, or became a cookie."""
    names = {one.get("name") for one in context.cookies()}
    content = page.content()
    shown = ("geraakt", "etc/passwd", "onerror")
    return (
        page.evaluate("window.geraakt") is None
        and not any(piece in content for piece in shown)
        and "geraakt" not in names
    )


@pytest.fixture(scope="module")
def geprobeerd() -> set[str]:
    """Return the fields that were tried already: pages share many."""
    return set()


@pytest.mark.parametrize("plek", PLEKKEN)
def test_no_field_takes_what_is_not_an_option(
    server, datamap, browser, geprobeerd, plek
):
    """Every name that the page sends, with script, header and path in its value."""
    where, tikken = PLEKKEN[plek]
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server + where, tikken)
    names = page.evaluate(NAMEN)
    assert names
    before = lines(datamap)
    for naam in sorted(set(names) - geprobeerd):
        geprobeerd.add(naam)
        with page.expect_navigation() as came:
            page.evaluate(STUUR, [naam, BOOS])
        assert came.value is not None
        assert came.value.status in {400, 403}, naam
        assert is_untouched(page, context), naam
        page.go_back()
    assert lines(datamap) == before
    context.close()


def test_what_a_browser_kept_can_be_hostile_too(server, browser):
    """A cookie with markup in it is as good as none, on a phone and on a desk."""
    for size in (SMAL, BREED):
        context = browser.new_context(viewport=size)
        for naam in ("deelkader-van", "deelkader-gemeente"):
            value = quote(BOOS)
            context.add_cookies([{"name": naam, "value": value, "url": server}])
        page = context.new_page()
        page.goto(server)
        assert page.locator("h1").inner_text() == "Wie ben jij?"
        assert is_untouched(page, context)
        context.close()


def test_a_form_of_another_site_asks_and_tells_nothing(server, datamap, browser):
    """The browser says where a form came from; from elsewhere it is refused."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server, (*DELEN, ("klaar", "ja")))
    before = lines(datamap)
    hidden = page.locator("form[action='/terugblik']").first.inner_html()
    paths = ("/", "/terugblik", "/terugblik/opvolging", "/matrix", "/oefenen/S01")
    forms = [f"<form method=post action='{server}{p}'>{hidden}</form>" for p in paths]

    def evil(route: Route) -> None:
        route.fulfill(body="".join(forms), content_type="text/html")

    context.route("http://kwaad.example/**", evil)
    for number, path in enumerate(paths):
        page.goto("http://kwaad.example/")
        with page.expect_navigation() as came:
            page.evaluate(f"document.forms[{number}].submit()")
        assert came.value is not None
        assert came.value.status == 403, path
    assert lines(datamap) == before
    context.close()


@pytest.mark.parametrize(
    "path",
    [
        "/statisch/../../../../etc/passwd",
        "/statisch/..%2f..%2f..%2fetc%2fpasswd",
        "/statisch/%2e%2e/%2e%2e/tokens.css",
        "/statisch//etc/passwd",
        "/statisch/stijl.css%00",
        "/oefenen/..%2f..%2fgevallen.json",
        "/oefenen/S01%0d%0aSet-Cookie:%20geraakt=1",
        "/matrix?van=%0d%0aSet-Cookie:%20geraakt=1",
        "/matrix?van=%3Cscript%3Egeraakt%3C/script%3E",
        "/matrix?van=school&van=" + "a" * 4_000,
        "//kwaad.example/%2f..",
    ],
)
def test_no_path_leads_elsewhere(server, path):
    """What a browser would tidy up is sent as it is: no file, header or redirect."""
    address = urlsplit(server)
    connection = http.client.HTTPConnection(address.hostname or "", address.port)
    with contextlib.closing(connection):
        connection.request("GET", path)
        answer = connection.getresponse()
        body = answer.read().decode("utf-8", "replace")
    assert answer.status in {400, 404, 414}, body
    assert answer.getheader("Set-Cookie") is None
    assert answer.getheader("Location") is None
    assert not any(piece in body for piece in ("root:", "geraakt<", "--utrecht-"))
