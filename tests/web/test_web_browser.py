# SPDX-License-Identifier: EUPL-1.2
"""The page in a real browser: small and large, without scripts, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import sync_playwright
from tests.conftest import find_chromium
from tests.opstelling import WORTEL, running_server

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

SCHERMEN = WORTEL / "build" / "schermen"
SMAL = {"width": 320, "height": 640}
BREED = {"width": 1024, "height": 768}
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
]
KLEINSTE_DOEL = 48


@pytest.fixture(scope="module")
def server(tmp_path_factory) -> Iterator[str]:
    """Return the address of a real server."""
    with running_server(tmp_path_factory.mktemp("pagina")) as (address, _):
        yield address


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Return the Chromium of this machine."""
    SCHERMEN.mkdir(parents=True, exist_ok=True)
    with sync_playwright() as playwright:
        opened = playwright.chromium.launch(executable_path=find_chromium(), args=ARGS)
        yield opened
        opened.close()


def fill_in(page: Page) -> None:
    """Fill in the question of the mentor."""
    page.get_by_label("Wie ben jij?").select_option("jeugdprofessional")
    page.get_by_label("Met wie wil je delen?").select_option("school")
    page.get_by_label("Waarom wil je het delen?").select_option(
        "onderwijs-ondersteunen"
    )
    page.get_by_role("checkbox", name="Dat de jeugdige hulp krijgt").check()
    page.get_by_role("radio", name="De jeugdige of de ouders vragen hulp").check()
    page.get_by_role("radio", name="Ik geef hulp").check()
    page.get_by_role("radio", name="12, 13, 14 of 15").check()
    page.get_by_role("radio", name="Twee ouders samen").check()


def submit(page: Page) -> None:
    """Press the button and wait for the page that comes."""
    with page.expect_navigation():
        page.get_by_role("button", name="Bekijk of je dit mag delen").click()


@pytest.mark.parametrize("scripts", [False, True], ids=["zonder", "met"])
@pytest.mark.parametrize("size", [SMAL, BREED], ids=["smal", "breed"])
def test_mentor_question(server, browser, size, scripts):
    """The mentor question is answered at both sizes, with scripts off and on."""
    context = browser.new_context(viewport=size, java_script_enabled=scripts)
    page = context.new_page()
    page.goto(server)
    naam = f"{size['width']}-{'met' if scripts else 'zonder'}-script"
    page.screenshot(path=SCHERMEN / f"vraag-{naam}.png", full_page=size is SMAL)
    fill_in(page)
    submit(page)
    assert page.title() == "Vraag eerst toestemming. - deelkader"
    heading = page.get_by_role("heading", level=1)
    assert "Vraag eerst toestemming." in heading.inner_text()
    assert page.get_by_text("De andere ouder met gezag", exact=True).first.is_visible()
    page.screenshot(path=SCHERMEN / f"antwoord-{naam}.png", full_page=size is SMAL)
    page.get_by_text("Waarom?", exact=True).click()
    assert page.get_by_role(
        "link", name="Jeugdwet art. 7.3.11 lid 1"
    ).first.is_visible()
    context.close()


def test_yes_after_everyone_said_yes(server, browser):
    """Changing the answers below the verdict gives another verdict."""
    page = browser.new_page(viewport=SMAL)
    page.goto(server)
    fill_in(page)
    submit(page)
    for person in ("De jeugdige", "De ouder met gezag", "De andere ouder met gezag"):
        page.get_by_label(person, exact=True).select_option("gegeven")
    submit(page)
    assert page.title().startswith("Ja")
    page.screenshot(path=SCHERMEN / "antwoord-ja.png", full_page=True)
    page.close()


@pytest.mark.parametrize("size", [SMAL, BREED], ids=["smal", "breed"])
def test_errors_link_to_their_fields(server, browser, size):
    """The summary has the focus, and a link in it brings the focus to the field."""
    page = browser.new_page(viewport=size)
    page.goto(server)
    submit(page)
    assert page.title().startswith("Fout:")
    assert focused(page, "innerText") == "Er gaat nog iets niet goed."
    page.screenshot(path=SCHERMEN / f"fout-{size['width']}.png")
    page.get_by_role("link", name="Kies wat er aan de hand is.").click()
    assert focused(page, "name") == "situatie"
    page.close()


def focused(page: Page, what: str) -> str:
    """Return one property of the element that has the focus."""
    found: str = page.evaluate(f"document.activeElement.{what}")
    return found


def test_by_keyboard_alone(server, browser):
    """The whole question can be asked with Tab, arrows, space and Enter."""
    page = browser.new_page(viewport=SMAL)
    page.goto(server)
    page.keyboard.press("Tab")
    assert focused(page, "innerText") == "Ga naar de inhoud"
    wanted = {
        "van": "De jeugdp",
        "naar": "De school",
        "doel": "Steun op",
        "pet": "ArrowDown",
        "situatie": "ArrowDown",
        "leeftijdsgroep": "ArrowDown",
    }
    done: list[str] = []
    for _ in range(400):
        page.keyboard.press("Tab")
        naam = focused(page, "name")
        if naam in wanted and naam not in done:
            done.append(naam)
            if wanted[naam] == "ArrowDown":
                page.keyboard.press("ArrowDown")
            else:
                page.keyboard.type(wanted[naam])
        elif naam == "gegevens" and focused(page, "value") == "betrokkenheid":
            page.keyboard.press("Space")
        if focused(page, "tagName") == "BUTTON":
            break
    assert set(wanted) == set(done)
    page.keyboard.press("Enter")
    page.wait_for_selector(".oordeel")
    assert focused(page, "tagName") == "H1"
    page.close()


@pytest.mark.parametrize("answered", [False, True], ids=["vraag", "antwoord"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_fits_a_small_phone(server, browser, scheme, answered):
    """At 320 px nothing sticks out, and whatever is tapped is 48 px high."""
    context = browser.new_context(viewport=SMAL, color_scheme=scheme)
    page = context.new_page()
    page.goto(server)
    if answered:
        fill_in(page)
        submit(page)
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert page.evaluate("document.documentElement.scrollWidth") == 320
    heights = page.evaluate(
        "[...document.querySelectorAll('.optie, select, button, summary')]"
        ".map(e => e.getBoundingClientRect().height)"
    )
    assert min(heights) >= KLEINSTE_DOEL
    assert low_contrast(page) == []
    naam = "antwoord" if answered else "vraag"
    page.evaluate("window.scrollTo(0, 0)")
    page.screenshot(path=SCHERMEN / f"{naam}-{scheme}.png")
    context.close()


def low_contrast(page: Page) -> list[str]:
    """Return every text whose contrast with its background is under 4.5."""
    found: list[str] = page.evaluate(
        """() => {
        const rgb = c => (c.match(/[\\d.]+/g) || []).map(Number);
        const lum = c => { const [r, g, b] = c.slice(0, 3).map(v => {
            v /= 255; return v <= .04045 ? v / 12.92 : ((v + .055) / 1.055) ** 2.4; });
            return .2126 * r + .7152 * g + .0722 * b; };
        const back = e => { for (; e; e = e.parentElement) {
            const c = rgb(getComputedStyle(e).backgroundColor);
            if (c.length === 3 || c[3] === 1) return c; } return [255, 255, 255]; };
        const bad = [];
        for (const e of document.querySelectorAll('body *')) {
            const own = [...e.childNodes].some(
                n => n.nodeType === 3 && n.textContent.trim());
            if (!own || !e.getClientRects().length) continue;
            const a = lum(rgb(getComputedStyle(e).color)), b = lum(back(e));
            const ratio = (Math.max(a, b) + .05) / (Math.min(a, b) + .05);
            if (ratio < 4.5) bad.push(e.tagName + ' ' + e.textContent.trim());
        } return bad; }"""
    )
    return found
