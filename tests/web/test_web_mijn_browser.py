# SPDX-License-Identifier: EUPL-1.2
"""The pages of a family in a real browser, on a real server with a real issuer."""

from __future__ import annotations

import contextlib
from datetime import timedelta
from typing import TYPE_CHECKING, NamedTuple

import httpx
import pytest
from tests.gezin import GEZIN, Hulp, somebody
from tests.inlogsite import write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever
from tests.web.bladeren import SCHERMEN, SMAL
from tests.web.test_web_toegankelijk import check_page

from deelkader.service.dienst import local_today

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser
TELEFOON = {"width": 390, "height": 844}
KNMI = "https://www.knmi.nl/**"


class Huis(NamedTuple):
    """One installation that runs, who lets people in, and who helps."""

    adres: str
    uitgever: Uitgever
    hulp: Hulp


@pytest.fixture(scope="module")
def huis(tmp_path_factory) -> Iterator[Huis]:
    """Return it; each test has a jeugdige of its own."""
    folder = tmp_path_factory.mktemp("mijn")
    with Uitgever() as uitgever:
        file = write_login(folder, uitgever, GEZIN)
        with (
            running_server(folder / "data", "--inlog", file) as (adres, _),
            httpx.Client(base_url=adres, timeout=30) as client,
        ):
            yield Huis(adres, uitgever, Hulp(client, uitgever))


@contextlib.contextmanager
def visiting(
    browser: Browser, huis: Huis, kind: str, rol: str = "zelf", **more: object
) -> Iterator[Page]:
    """Log in with a browser of its own, on a phone."""
    huis.uitgever.pagina = somebody(rol, kind)
    settings = {"viewport": TELEFOON, **more}
    with contextlib.closing(browser.new_context(**settings)) as context:  # type: ignore[arg-type]  # of every kind
        page = context.new_page()
        page.set_default_timeout(5_000)
        page.goto(f"{huis.adres}/inloggen")
        assert page.url == f"{huis.adres}/mijn"
        yield page


def tap(page: Page, said: str) -> None:
    """Tap what says *said* and wait for the page that comes."""
    link = page.get_by_role("link", name=said, exact=True)
    button = page.get_by_role("button", name=said, exact=True)
    with page.expect_navigation():
        link.or_(button).first.click()


def picture(page: Page, naam: str) -> None:
    """Keep a picture: the same template was looked at in another state."""
    page.screenshot(path=SCHERMEN / f"{naam}.png", full_page=True)


def heading(page: Page) -> str:
    """Return the heading."""
    return page.get_by_role("heading", level=1).inner_text()


@pytest.mark.parametrize("javascript", [True, False])
def test_the_journey_on_a_phone(browser, huis, javascript):
    """Two taps for a yes, three for a stop; the buttons have one size."""
    kind = f"kind-tortel-{javascript}".lower()
    huis.hulp.asks(kind=kind)
    with visiting(browser, huis, kind, java_script_enabled=javascript) as page:
        tap(page, "Lees de vraag")
        tap(page, "Lees de vraag")
        assert heading(page) == "Mag dit?"
        buttons = page.locator(".mijn-keus")
        boxes = [box.bounding_box() for box in buttons.all()]
        assert len({(b["width"], b["height"]) for b in boxes if b}) == 1
        assert len(boxes) == 3
        tap(page, "Ja, dat is goed")
        assert heading(page) == "We hebben je keuze bewaard."
        page.go_back()
        page.reload()
        assert [e["soort"] for e in huis.hulp.events(kind)][1:] == ["gegeven"]
        page.goto(f"{huis.adres}/mijn")
        tap(page, "Mijn toestemming")
        tap(page, "Stop dit")
        assert heading(page) == "Wil je hiermee stoppen?"
        tap(page, "Ja, stop dit")
        assert "Je bent gestopt." in page.locator("main").inner_text()
        assert [e["soort"] for e in huis.hulp.events(kind)][2:] == ["ingetrokken"]


@pytest.mark.parametrize("javascript", [True, False])
def test_leaving_leaves_nothing_behind_the_back_button(browser, huis, javascript):
    """The weather comes, and going back shows a page that says only: log in."""
    kind = "kind-weg-hier"
    huis.hulp.shares(kind, feiten={"leeftijd": 14})
    with visiting(browser, huis, kind, java_script_enabled=javascript) as page:
        assert "Je school" in page.locator("main").inner_text()
        weather = "<title>Het weer</title><h1>Het weer</h1>"
        page.context.route(
            KNMI, lambda r: r.fulfill(body=weather, content_type="text/html")
        )
        before = page.evaluate("history.length")
        page.get_by_role("link", name="Sluit snel").click()
        page.wait_for_url(KNMI)
        assert page.evaluate("history.length") == before + (not javascript)
        page.go_back()
        if not javascript:
            assert heading(page) == "Log in."
        assert "school" not in page.locator("body").inner_text()
        assert "deelkader-sessie" not in {c["name"] for c in page.context.cookies()}


def test_every_page_is_accessible(browser, huis):
    """
    Nothing for axe: light, dark, 320 px and text twice as large, in every state.

    A picture of each is kept.
    """
    kind = "kind-scholekster"
    hulp = huis.hulp
    hulp.says_gezag("gezamenlijk", "ouder-1", "ouder-2", kind=kind)
    until = (local_today() + timedelta(days=200)).isoformat()
    for gever in ("jeugdige", "ouder-1", "ouder-2"):
        hulp.asks(gever, kind, tot=until)
    with visiting(browser, huis, kind, viewport=SMAL) as page:
        check_page(page, "mijn-lijst-leeg")
        tap(page, "Lees de vraag")
        tap(page, "Lees de vraag")
        check_page(page, "mijn-vraag")
        tap(page, "Ik wil eerst praten")
        check_page(page, "mijn-praten")
        page.go_back()
        tap(page, "Ja, dat is goed")
        check_page(page, "mijn-keuze-wacht")
        hulp.shares(kind, feiten={"leeftijd": 16})
        hulp.asks(kind=kind, naar=["huisarts"])
        page.goto(f"{huis.adres}/mijn")
        check_page(page, "mijn-lijst")
        tap(page, "Mijn toestemming")
        check_page(page, "mijn-toestemming")
        tap(page, "Stop dit")
        check_page(page, "mijn-stop")
        tap(page, "Ja, stop dit")
        picture(page, "mijn-gestopt")
        page.goto(f"{huis.adres}/mijn/vraag/weg")
        picture(page, "mijn-niets")
    with visiting(browser, huis, kind, "moeder", viewport=SMAL) as page:
        page.goto(f"{huis.adres}/mijn/toestemming")
        tap(page, "Lees de vraag")
        picture(page, "mijn-vraag-ouder")
    with visiting(browser, huis, "kind-anders", "vader", viewport=SMAL) as page:
        page.goto(f"{huis.adres}/mijn/toestemming")
        check_page(page, "mijn-zonder-gezag")
        page.context.clear_cookies()
        page.goto(f"{huis.adres}/mijn")
        check_page(page, "mijn-log-in")


def test_the_trial_is_accessible_and_by_keyboard(browser, server):
    """The form, what is wrong with it, and the first page after it."""
    with contextlib.closing(browser.new_context(viewport=SMAL)) as context:
        page = context.new_page()
        page.set_default_timeout(5_000)
        page.goto(f"{server}/mijn")
        check_page(page, "mijn-proef")
        tap(page, "Kijk")
        check_page(page, "mijn-proef-fout")
        page.get_by_label("De code van de jeugdige").focus()
        page.keyboard.type("kind-merel")
        page.keyboard.press("Tab")
        page.keyboard.press("Tab")
        page.keyboard.type("14")
        with page.expect_navigation():
            page.keyboard.press("Enter")
        assert page.url == f"{server}/mijn"
        picture(page, "mijn-proef-lijst")
