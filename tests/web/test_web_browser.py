# SPDX-License-Identifier: EUPL-1.2
"""The pages in a real browser: phone and desktop, without scripts, by keyboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from playwright.sync_api import Error
from tests.web.bladeren import (
    BREED,
    DELEN,
    FEITEN,
    GEVAAR,
    JA,
    NOG_NIET,
    SCHERMEN,
    SMAL,
    go,
    press,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser


def focused(page: Page, what: str) -> str:
    """Return one property of the element that has the focus."""
    found: str = page.evaluate(f"document.activeElement.{what}")
    return found


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


@pytest.mark.parametrize("scripts", [False, True], ids=["breed-zonder", "smal-met"])
def test_back_button_and_double_tap(server, browser, scripts):
    """Back shows the page as it was, forward the answer; two clicks are one answer."""
    size = SMAL if scripts else BREED
    context = browser.new_context(viewport=size, java_script_enabled=scripts)
    page = context.new_page()
    go(page, server, JA)
    mark = page.locator(".kenmerk").inner_text()
    page.go_back()
    assert page.locator("h1").inner_text() == "Zei iedereen die moet beslissen ja?"
    button = page.locator('button[value="allemaal"]')
    # WHY no waiting for one navigation: the second click breaks off the first.
    button.dblclick(no_wait_after=True)
    page.wait_for_selector(".kenmerk")
    page.wait_for_load_state("networkidle")
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
    go(page, server, DELEN[:1])
    table = page.locator('button[value="casusoverleg"]')
    assert not table.is_visible()
    table.locator("xpath=ancestor::details").last.locator("summary").first.focus()
    page.keyboard.press("Enter")
    table.focus()
    with page.expect_navigation():
        page.keyboard.press("Enter")
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
