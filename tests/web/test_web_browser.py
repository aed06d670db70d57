# SPDX-License-Identifier: EUPL-1.2
"""The pages in a real browser: phone and desktop, without scripts, by keyboard."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from playwright.sync_api import Error, sync_playwright
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
DELEN = (
    ("van", "jeugdprofessional"),
    ("naar", "school"),
    ("situatie", "hulpvraag"),
    ("gegevens", "betrokkenheid"),
    ("doel", "onderwijs-ondersteunen"),
)
FEITEN = (("leeftijdsgroep", "12-15"), ("gezag", "gezamenlijk"))
GEVAAR = (
    DELEN[0],
    ("naar", "veilig-thuis"),
    ("situatie", "acuut-onveilig"),
    ("gegevens", "veiligheidsinformatie"),
    ("doel", "acute-bescherming"),
)
TAFEL = (
    ("van", "veilig-thuis"),
    ("naar", "veiligheidsteam"),
    ("deelnemers", "vast"),
    ("situatie", "redelijk-vermoeden"),
    ("gegevens", "veiligheidsinformatie"),
    ("doel", "veiligheid-beoordelen"),
    ("gemeente", "steenbergen"),
)
JA = (*DELEN, *FEITEN, ("zeg", "allemaal"))
NOG_NIET = (*DELEN, *FEITEN, ("zeg", "nog-niet"), ("gemeente", "steenbergen"))
# Journeys in which every kind of page and state is met: where, and which taps.
REIZEN: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "vraag-eerst": ("/", (*NOG_NIET, ("wat", "reden:veiligheid-ging-voor"))),
    "zei-nee": ("/", (*DELEN, *FEITEN, ("zeg", "nee"), ("zei-nee", "iedereen"))),
    "per-persoon": ("/", (*DELEN, *FEITEN, ("zeg", "verschilt"))),
    "ja": ("/", JA),
    "gevaar": ("/", GEVAAR),
    "tafel": ("/", TAFEL),
    "casusoverleg": ("/", (DELEN[0], ("naar", "casusoverleg"))),
    "niets-gekozen": ("/", (*DELEN[:3], ("genoeg", "gegevens"))),
    "vreemd": ("/oefenen/bestaat-niet", ()),
    "matrix": ("/matrix", ()),
    "oefenen": ("/oefenen", ()),
    "oefenen-verhaal": ("/oefenen/S02", (("keuze", "toegestaan"),)),
}
REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What can differ in dark, and with large text; the rest is the same page.
KLEUR = ["color-contrast"]
GROOT = ["color-contrast", "target-size", "scrollable-region-focusable"]
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


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


def press(page: Page, naam: str, waarde: str) -> None:
    """Tap a button and wait for the page that comes; what is folded is opened."""
    button = page.locator(f'button[name="{naam}"][value="{waarde}"]').first
    if not button.is_visible():
        button.locator("xpath=ancestor::details").last.locator("summary").first.click()
    with page.expect_navigation():
        button.click()


def go(page: Page, address: str, tikken: tuple[tuple[str, str], ...]) -> None:
    """Open a page and tap."""
    page.goto(address)
    for naam, waarde in tikken:
        press(page, naam, waarde)


def focused(page: Page, what: str) -> str:
    """Return one property of the element that has the focus."""
    found: str = page.evaluate(f"document.activeElement.{what}")
    return found


def violations(page: Page, only: str) -> list[str]:
    """Return what axe finds wrong on this page, by the rules that *only* names."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        f"axe.run(document, {{runOnly: {only}, resultTypes: ['violations']}})"
    )
    return [
        f"{v['id']}: {node['html'][:120]}"
        for v in found["violations"]
        for node in v["nodes"]
    ]


def slug(kop: str) -> str:
    """Return a heading as the name of a file."""
    return re.sub(r"[^a-z0-9]+", "-", kop.removesuffix(" - deelkader").lower()).strip("-")


def check_page(page: Page, naam: str) -> None:
    """Check one page in every state: small, dark, large text, unfolded."""
    page.screenshot(path=SCHERMEN / f"{naam}.png", full_page=True)
    fits = "document.documentElement.scrollWidth"
    assert page.evaluate(fits) == SMAL["width"]
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(page, str(REGELS)) == []
    heights = page.evaluate(
        "[...document.querySelectorAll('.keuze, .vinkje, select, button, summary')]"
        ".filter(e => e.offsetHeight).map(e => e.offsetHeight)"
    )
    assert min(heights, default=48) >= 48
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate(fits) == SMAL["width"]
    assert violations(page, str(GROOT)) == []
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.emulate_media(color_scheme="dark")
    assert violations(page, str(KLEUR)) == []
    page.emulate_media(color_scheme="light")


@pytest.fixture(scope="module")
def gezien() -> set[str]:
    """Return the headings that were checked already."""
    return set()


@pytest.mark.parametrize("reis", REIZEN)
def test_every_page_is_accessible(server, browser, gezien, reis):
    """
    Nothing for axe on any page, in light and dark, at 320 px, with text twice as large.

    Nothing sticks out and whatever is tapped is 48 px high. A picture is kept.
    """
    where, tikken = REIZEN[reis]
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    page.goto(server + where)
    for number in range(len(tikken) + 1):
        kop = page.title()
        if kop not in gezien or number == len(tikken):
            gezien.add(kop)
            own = reis if number == len(tikken) else slug(kop)
            check_page(page, own)
        if number < len(tikken):
            press(page, *tikken[number])
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(BREED)
    page.screenshot(path=SCHERMEN / f"{reis}-breed-donker.png")
    context.close()


@pytest.mark.parametrize("scripts", [False, True], ids=["zonder", "met"])
@pytest.mark.parametrize("size", [SMAL, BREED], ids=["smal", "breed"])
def test_from_first_page_to_yes(server, browser, size, scripts):
    """Nine taps or fewer to a yes, at both sizes, with scripts off and on."""
    context = browser.new_context(viewport=size, java_script_enabled=scripts)
    page = context.new_page()
    go(page, server, JA)
    assert len(JA) <= 9
    assert page.title() == "Ja, als je dit doet. - deelkader"
    page.get_by_text("Waarom?", exact=True).click()
    assert page.get_by_role(
        "link", name="Jeugdwet art. 7.3.11 lid 1"
    ).first.is_visible()
    assert (
        page.get_by_role("button", name="Print deze bladzijde").is_visible() is scripts
    )
    context.close()


def test_one_request_per_tap(server, browser):
    """Style and script are asked once; a tap is one request, under 50 kB in all."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    wire = context.new_cdp_session(page)
    wire.send("Network.enable")
    asked: dict[str, str] = {}
    sizes: dict[str, int] = {}

    def forget(event):
        asked.pop(event["requestId"], None)

    def answered(event):
        if event["response"].get("fromDiskCache"):
            forget(event)

    def seen(event):
        asked[event["requestId"]] = event["request"]["url"].replace(server, "")

    def done(event):
        sizes[event["requestId"]] = event["encodedDataLength"]

    wire.on("Network.requestWillBeSent", seen)
    wire.on("Network.requestServedFromCache", forget)
    wire.on("Network.responseReceived", answered)
    wire.on("Network.loadingFinished", done)
    page.goto(server, wait_until="networkidle")
    assert len(asked) == 3
    for number, (naam, waarde) in enumerate(JA, 1):
        press(page, naam, waarde)
        page.wait_for_load_state("load")
        assert len(asked) == 3 + number, asked
    first, last = list(asked)[:3], list(asked)[-1]
    assert sum(sizes[id_] for id_ in (*first, last)) < 50_000
    context.close()


def test_back_button_and_double_tap(server, browser):
    """Back shows the page as it was, forward the answer; two clicks are one answer."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server, JA)
    mark = page.locator(".kenmerk").inner_text()
    page.go_back()
    assert page.locator("h1").inner_text() == "Zei iedereen die moet beslissen ja?"
    button = page.locator('button[value="allemaal"]')
    with page.expect_navigation():
        button.dblclick(no_wait_after=True)
    page.wait_for_selector(".kenmerk")
    assert mark == page.locator(".kenmerk").inner_text()
    page.reload()
    assert mark == page.locator(".kenmerk").inner_text()
    press(page, "wijzig", "toestemming")
    page.go_back()
    assert mark == page.locator(".kenmerk").inner_text()
    context.close()


def test_lost_connection_loses_nothing(server, browser):
    """A tap without a network can be tapped again on the same page."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server, DELEN)
    context.set_offline(True)
    with pytest.raises(Error, match="ERR_INTERNET_DISCONNECTED"):
        page.goto(server + "/matrix")
    context.set_offline(False)
    page.go_back()
    press(page, *FEITEN[0])
    assert page.locator("h1").inner_text() == "Wie heeft het gezag over het kind?"
    context.close()


def test_two_tabs_do_not_mix(server, browser):
    """Each tab holds its own question; the role is shared, nothing else is."""
    context = browser.new_context(viewport=SMAL)
    one, other = context.new_page(), context.new_page()
    go(one, server, DELEN[:3])
    go(other, server, GEVAAR[1:3])
    press(one, *DELEN[3])
    assert one.get_by_text("De jeugdige of de ouders vragen hulp").is_visible()
    assert other.locator("h1").inner_text() == "Wat wil je delen?"
    context.close()


def test_by_keyboard_alone(server, browser):
    """Tab reaches everything, Enter taps, and the focus lands on the verdict."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    page.goto(server)
    page.keyboard.press("Tab")
    assert focused(page, "innerText") == "Ga naar de inhoud"
    for naam, waarde in JA:
        for _ in range(60):
            page.keyboard.press("Tab")
            if (focused(page, "name"), focused(page, "value")) == (naam, waarde):
                break
        else:
            pytest.fail(f"{naam}={waarde} is not reached")
        with page.expect_navigation():
            page.keyboard.press("Enter")
    assert focused(page, "tagName") == "H1"
    assert "Ja, als je dit doet." in focused(page, "innerText")
    context.close()


def test_folded_options_by_keyboard(server, browser):
    """What is folded opens with Enter; boxes are ticked with space."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server, (DELEN[0], ("naar", "casusoverleg")))
    box = page.locator('input[value="school"]')
    box.focus()
    page.keyboard.press("Space")
    assert box.is_checked()
    press(page, "genoeg", "deelnemers")
    assert page.locator("h1").inner_text() == "Wat is er aan de hand?"
    context.close()


def test_nothing_may_run_or_load_that_is_not_ours(server, browser):
    """The strict policy is met: no message of a refusal on any kind of page."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    go(page, server, NOG_NIET)
    go(page, server + "/matrix", ())
    go(page, server + "/oefenen/S01", (("keuze", "verboden"),))
    page.evaluate("document.body.insertAdjacentHTML('beforeend', '<p id=x>')")
    assert said == []
    with pytest.raises(Error, match="Content Security Policy"):
        page.add_script_tag(content="document.getElementById('x').id = 'y'")
    assert page.locator("#y").count() == 0
    context.close()


def test_copy_and_print(server, browser):
    """The note is copied whole, and paper shows what is folded and nothing to tap."""
    context = browser.new_context(
        viewport=BREED, permissions=["clipboard-read", "clipboard-write"]
    )
    page = context.new_page()
    go(page, server, NOG_NIET)
    page.get_by_text("Zet dit in mijn dossier").click()
    page.get_by_role("button", name="Kopieer deze tekst").click()
    page.get_by_text("De tekst is gekopieerd.").wait_for()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert copied.startswith("Datum: ")
    assert "Vraag eerst toestemming." in copied
    page.evaluate("window.dispatchEvent(new Event('beforeprint'))")
    page.emulate_media(media="print")
    assert page.locator(".qr").is_visible()
    assert page.get_by_text("Jeugdwet art. 7.3.11 lid 1").first.is_visible()
    assert not page.locator(".gedaan").is_visible()
    page.screenshot(path=SCHERMEN / "antwoord-print.png", full_page=True)
    page.emulate_media(media="screen")
    page.goto(server + "/matrix")
    page.emulate_media(media="print")
    page.screenshot(path=SCHERMEN / "matrix-print.png", full_page=True)
    context.close()


def test_a_cell_and_a_choice_of_the_matrix(server, browser):
    """Another choice gives another table, and a cell gives its answer."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    page.goto(server + "/matrix")
    page.get_by_label("Is er toestemming?").select_option("gegeven")
    with page.expect_navigation():
        page.get_by_role("button", name="Laat de tabel zien").click()
    press(page, "cel", "school betrokkenheid")
    assert page.title().startswith("Ja, als je dit doet.")
    context.close()
