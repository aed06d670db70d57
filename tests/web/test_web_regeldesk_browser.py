# SPDX-License-Identifier: EUPL-1.2
"""The Regeldesk in a real browser, on a real server with the real rules."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from tests.inlogsite import MEEUW, write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever
from tests.web.bladeren import BREED, SMAL
from tests.web.desksite import FG, INLOG_TEKST, JURIST, prepare
from tests.web.test_web_toegankelijk import check_page

if TYPE_CHECKING:
    from pathlib import Path

    from playwright.sync_api import Browser, Page

    from deelkader.publicatie.sleutel import Sleutel

pytestmark = pytest.mark.browser

REGEL = "gezondheid-aan-school-doel"
NAAST = "doel: onderwijs-ondersteunen"
RUIM = "doel: [onderwijs-ondersteunen, overdragen]"


def press(page: Page, naam: str) -> None:
    """Press the button *naam* and wait for the page that comes."""
    with page.expect_navigation():
        page.get_by_role("button", name=naam, exact=True).click()


def begin(page: Page, server: str, titel: str) -> str:
    """Find the rule, begin a draft at it; return where it is changed."""
    page.goto(f"{server}/regeldesk")
    page.get_by_label("Zoek een regel").fill("uavg 30 school extra begeleiding")
    press(page, "Zoek")
    page.get_by_role("link", name="Over gezondheid mag school weten").first.click()
    page.get_by_label("Naam voor een nieuw concept").fill(titel)
    press(page, "Begin een concept")
    return page.url


def test_a_rule_is_changed_with_findings_while_typing(server, browser):
    """Every page at 320 px without violations; findings live, the change counted."""
    with contextlib.closing(browser.new_context(viewport=SMAL)) as context:
        page = context.new_page()
        wrong: list[str] = []
        page.on("pageerror", lambda error: wrong.append(str(error)))
        page.on("console", lambda said: wrong.append(said.text))
        page.goto(f"{server}/regeldesk?zoek=school+14+jaar")
        check_page(page, "regeldesk")
        page.goto(f"{server}/regeldesk/regel/{REGEL}")
        check_page(page, "regeldesk-regel")
        rule = begin(page, server, "Gezondheid bij overdracht")
        concept = rule.partition("/regel/")[0]
        text = page.get_by_label("De tekst uit")
        before = text.input_value()
        text.fill(before.replace("naar: school", "naar: schol"))
        page.get_by_text("Bedoel je 'school'?").wait_for()
        assert text.input_value() != before
        page.get_by_role("link", name="Tekstregel 7:").click()
        chosen = (
            "(e => e.value.slice(e.selectionStart, e.selectionEnd))"
            "(document.activeElement)"
        )
        assert page.evaluate(chosen).strip() == "naar: schol"
        press(page, "Kijk na, bewaar nog niet")
        check_page(page, "regeldesk-bewerk")
        text.fill(before.replace(NAAST, RUIM))
        press(page, "Bewaar in het concept")
        page.get_by_text("Bewaard in het concept.").wait_for()
        page.goto(concept)
        check_page(page, "regeldesk-concept")
        page.goto(f"{concept}/verschil")
        press(page, "Reken het verschil uit")
        page.goto(f"{concept}/proef/{REGEL}")
        page.get_by_label("Waarom wil je het delen?").select_option("overdragen")
        press(page, "Probeer deze vraag")
        page.get_by_text("De regel beslist mee.").wait_for()
        check_page(page, "regeldesk-proef")
        page.goto(f"{concept}/voorstel")
        press(page, "Maak het voorstel")
        page.get_by_role("link", name="Kies de eerste dag.").wait_for()
        check_page(page, "regeldesk-voorstel-maken")
        assert [one for one in wrong if "400" not in one] == []
        page.goto(f"{concept}/verschil")
        page.get_by_role("table", name="Situaties met een ander antwoord").wait_for(
            timeout=90_000
        )
        check_page(page, "regeldesk-verschil")


def test_without_scripts_two_tabs_still_lose_nothing(server, browser):
    """Find, change, look, keep; the tab that was overtaken shows both texts."""
    with contextlib.closing(
        browser.new_context(java_script_enabled=False, viewport=BREED)
    ) as context:
        one, other = context.new_page(), context.new_page()
        rule = begin(one, server, "Zonder scripts")
        other.goto(rule)
        before = one.get_by_label("De tekst uit").input_value()
        one.get_by_label("De tekst uit").fill(before.replace("soort:", "sort:"))
        press(one, "Kijk na, bewaar nog niet")
        assert "nog niet bewaard" in one.get_by_role("status").inner_text()
        assert one.locator(".bevinding.fout").count() >= 1
        one.get_by_label("De tekst uit").fill(before.replace(NAAST, RUIM))
        press(one, "Bewaar in het concept")
        other.get_by_label("De tekst uit").fill(
            before.replace("weten wat", "weten dat")
        )
        press(other, "Bewaar in het concept")
        assert other.title().startswith("Iemand anders was je voor.")
        assert "weten dat" in other.get_by_label("Jouw tekst, nog niet").input_value()
        assert "overdragen]" in other.locator("pre.code").last.inner_text()


def sign(page: Page, pad: str, veld: str, sleutel: Path, knop: str) -> None:
    """Sign in the browser with the key in a file, and press the button."""
    page.goto(pad)
    page.set_input_files(veld, sleutel)
    page.get_by_text("Er is getekend.").wait_for()
    press(page, knop)


def log_in_as(
    browser: Browser, uitgever: Uitgever, mens: tuple[str, str], adres: str
) -> Page:
    """Return a browser of its own in which *mens* is logged in."""
    sub, scope = mens
    uitgever.pagina = {"aud": MEEUW, "scope": scope, "sub": sub}
    page = browser.new_page(viewport={"width": 320, "height": 640})
    page.goto(adres)
    return page


def key_file(folder: Path, sleutel: Sleutel) -> Path:
    """Write the secret key of somebody in a file."""
    file = folder / f"{sleutel.oorsprong}.sleutel"
    file.write_text(sleutel.secret_line(), encoding="utf-8")
    return file


def test_two_people_sign_with_keys_that_never_leave_their_browser(browser, tmp_path):
    """Approve, approve as FG, publish: what is sent holds no secret."""
    mensen = prepare(tmp_path)
    keys = {s: key_file(tmp_path, s) for s in mensen}
    with Uitgever() as uitgever:
        file = write_login(tmp_path, uitgever, INLOG_TEKST)
        places = ("--hoofdsleutel", tmp_path / "hoofdsleutel", "--inlog", file)
        with running_server(tmp_path / "data", *places) as (address, _):
            page = log_in_as(browser, uitgever, JURIST, address)
            page.goto(f"{address}/regeldesk/regel/proefregel-mag")
            page.get_by_label("Naam voor een nieuw concept").fill("Weeg")
            press(page, "Begin een concept")
            concept = page.url.partition("/regel/")[0]
            text = page.get_by_label("De tekst uit")
            wider = "[proef-toegestaan, proef-afwegen]"
            text.fill(text.input_value().replace("proef-toegestaan", wider))
            press(page, "Bewaar in het concept")
            page.goto(f"{concept}/voorstel")
            page.get_by_label("Vanaf welke dag").fill("2026-11-01")
            page.get_by_label("Waarom komt").fill("De wet verandert.")
            press(page, "Maak het voorstel")
            page.get_by_text("De FG moet een van hen zijn.").wait_for(timeout=60_000)
            pad, sent = page.url, []
            page.on("request", lambda asked: sent.append(asked.post_data or ""))
            keur = "Ik las wat er verandert en keur dit goed"
            sign(page, pad, "#sleutel", keys[mensen.jurist], keur)
            page.get_by_text("Jij keurde dit voorstel al goed.").wait_for()
            other = log_in_as(browser, uitgever, FG, address)
            other.goto(pad)
            other.get_by_label("als FG").check()
            other.set_input_files("#sleutel", keys[mensen.fg])
            other.get_by_text("Er is getekend.").wait_for()
            press(other, keur)
            other.get_by_text("Genoeg mensen keurden dit goed.").wait_for()
            check_page(other, "regeldesk-uitgeven")
            sign(page, pad, "#sleutel-u", keys[mensen.uitgever], "Geef dit kader uit")
            page.get_by_text("Dit kader is uitgegeven.").first.wait_for()
            page.goto(f"{address}/regeldesk/geschiedenis")
            check_page(page, "regeldesk-geschiedenis")
            assert "fg-1" in page.locator("main").inner_text()
            assert any("nota=" in one for one in sent)
            assert not any("PRIVATE" in one for one in sent)
            page.context.close()
            other.context.close()
