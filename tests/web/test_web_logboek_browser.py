# SPDX-License-Identifier: EUPL-1.2
"""Log and tasks in a real browser on a real server: the browser checks by itself."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from tests.opstelling import running_server
from tests.web.bladeren import SCHERMEN, SMAL
from tests.web.logboekgeval import turned
from tests.web.test_web_toegankelijk import check_page

if TYPE_CHECKING:
    from collections.abc import Iterator

    from playwright.sync_api import Browser, Page

pytestmark = pytest.mark.browser

GEEN_ED25519 = """
    const echt = crypto.subtle.importKey.bind(crypto.subtle);
    crypto.subtle.importKey = (vorm, ruw, wat, ...rest) => wat === "Ed25519"
        ? Promise.reject(new DOMException("", "NotSupportedError"))
        : echt(vorm, ruw, wat, ...rest);
"""


@pytest.fixture(scope="module")
def server(data, geval) -> Iterator[str]:
    """Return the address of a real server on that log."""
    assert geval.oordeel
    with running_server(data) as (address, _):
        yield address


@contextlib.contextmanager
def opened(browser: Browser, *, script: bool = True, init: str = "") -> Iterator[Page]:
    """Give a page on a large screen; what the browser complains about is a failure."""
    context = browser.new_context(java_script_enabled=script)
    page = context.new_page()
    said: list[str] = []
    page.on("console", lambda one: said.append(one.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    if init:
        page.add_init_script(init)
    yield page
    context.close()
    assert [one for one in said if "favicon" not in one and "404" not in one] == []


def verdict(page: Page, address: str) -> str:
    """Return what the browser itself found, when it is done."""
    page.goto(address)
    result = page.locator("#zelf-uitslag")
    result.wait_for()
    return result.inner_text()


def test_the_browser_follows_the_proof_of_an_opened_line(server, browser, geval):
    """Every step is computed here too: the seal, the path, the root, the signature."""
    with opened(browser) as page:
        address = f"{server}/logboek/regel/{geval.oordeel}"
        assert verdict(page, address).endswith("alle stappen na. Alles klopt.")
        page.get_by_role("button", name="Open de inhoud").click()
        page.locator("#zelf-uitslag").wait_for()
        said = page.locator(".zelf").all_text_contents()
        assert len(said) == page.locator("[data-stap]").count() > 5
        assert set(said) == {"✓ Jouw browser zegt: klopt."}
        assert page.locator("[data-stap=zegel]").count() == 1
        text = page.locator("main").inner_text()
        assert "De feiten passen bij de regel." in text
        assert verdict(page, f"{server}/logboek/regel/{geval.gewist}").startswith("✓")
        assert "De inhoud is gewist." in page.locator("h1 ~ .kern").inner_text()


@pytest.mark.parametrize(
    ("tabel", "kolom", "stap"),
    [
        ("regel", "feiten", "deel"),
        ("regel", "blad", "wortel"),
        ("controlepunt", "nota", "handtekening"),
    ],
)
def test_the_browser_says_by_itself_which_step_fails(
    server, browser, data, geval, tabel, kolom, stap
):
    """One byte in the store; after that all is as it was."""
    nr = geval.oordeel
    address = f"{server}/logboek/regel/{nr}"
    with opened(browser) as page:
        page.goto(address)
        text = page.locator("#controlepunt").text_content() or ""
        where = int(text.splitlines()[1]) if tabel == "controlepunt" else nr
        with turned(data, tabel, kolom, where):
            said = verdict(page, address)
            failed = page.locator(f"[data-stap={stap}]").first
            assert said.startswith("✗")
            assert said.endswith(f"stap {failed.get_attribute('data-nr')}.")
            assert failed.is_visible()
            wrong = "✗ Jouw browser zegt: klopt niet."
            assert failed.locator(".zelf").inner_text() == wrong
            assert page.locator(".zelf.niet-goed").count() == 1
            page.screenshot(path=SCHERMEN / f"logboek-mis-{stap}.png", full_page=True)
        assert verdict(page, address).startswith("✓")


def test_a_proof_without_its_end_is_never_called_right(server, browser, data, geval):
    """A line that was taken out: the steps that are left prove nothing."""
    address = f"{server}/logboek/regel/{geval.oordeel}"
    with opened(browser) as page:
        with turned(data, "regel", "blad", geval.oordeel, b"geen regel \xff"):
            assert "Er ontbreken stappen." in verdict(page, address)
            assert "Dit klopt niet." in page.locator("h1 ~ .kern").inner_text()
        assert verdict(page, address).startswith("✓")


def test_a_browser_that_cannot_check_a_signature_says_so(server, browser, geval):
    """The rest is checked; what was not looked at is not called right."""
    address = f"{server}/logboek/regel/{geval.oordeel}"
    with opened(browser, init=GEEN_ED25519) as page:
        assert "Alleen de handtekening kon die niet" in verdict(page, address)
        own = page.locator("[data-stap=handtekening] .zelf").text_content() or ""
        assert own.startswith("? ")
    with opened(browser, init="delete Crypto.prototype.subtle") as page:
        assert "kan hier niet rekenen" in verdict(page, address)


def test_without_scripts_the_steps_and_the_verdict_of_the_server_are_there(
    server, browser, geval
):
    """And how to check it without us; opening, searching and tasks work too."""
    with opened(browser, script=False) as page:
        page.goto(f"{server}/logboek")
        page.get_by_label("Welk antwoord?").select_option("toestemming-nodig")
        page.get_by_role("button", name="Zoek in het logboek").click()
        link = page.get_by_role("link", name=f"Regel {geval.oordeel}: een antwoord")
        link.click()
        text = page.locator("main").inner_text()
        assert "scripts staan uit" in text
        assert "✓ De handtekening klopt." in text
        assert not page.locator("#zelf-uitslag").is_visible()
        page.get_by_text("Laat alle stappen zien").click()
        assert page.get_by_text("✓ De server zegt: klopt.").first.is_visible()
        page.get_by_role("button", name="Open de inhoud").click()
        assert "Steenbergen" in page.locator("main").inner_text()
        page.goto(f"{server}/taken")
        before = page.locator("section.taak").count()
        page.get_by_role("button", name="Dit is gedaan").last.click()
        assert "De taak is klaar." in page.get_by_role("status").inner_text()
        assert page.locator("section.taak").count() == before - 1


def test_every_page_of_log_and_tasks_is_accessible(server, browser, geval):
    """Nothing for axe in light, dark, at 320 px and with text twice as large."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    line = f"/logboek/regel/{geval.oordeel}"
    page.goto(f"{server}/logboek/maanden")
    page.get_by_role("button", name="Maak deze maand").click()
    made = page.url.removeprefix(server)
    ways = {
        "logboek": "/logboek?rol=jeugdprofessional",
        "logboek-fout": "/logboek?rol=zwaluw&vanaf=x&kader=x&tot=x",
        "logboek-regel": line,
        "logboek-maanden": "/logboek/maanden",
        "logboek-maand": made,
        "logboek-geen": "/logboek/regel/9999",
        "taken": "/taken",
        "taken-klaar": "/taken?klaar=gedaan&rol=jeugdprofessional",
    }
    for naam, way in ways.items():
        page.goto(server + way)
        if naam == "logboek-regel":
            page.locator("#zelf-uitslag").wait_for()
            page.get_by_role("button", name="Open de inhoud").click()
            page.locator("#zelf-uitslag").wait_for()
        check_page(page, naam)
    context.close()
