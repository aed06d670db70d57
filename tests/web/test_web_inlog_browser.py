# SPDX-License-Identifier: EUPL-1.2
"""Log in on the page with a real browser, a real server and a real issuer."""

from __future__ import annotations

import pytest
from playwright.sync_api import sync_playwright
from tests.conftest import find_chromium
from tests.inlogsite import EEN_PAGINA, MEEUW, write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever

pytestmark = pytest.mark.browser

ARGS = ["--no-sandbox", "--disable-gpu", "--no-first-run"]


def test_a_browser_goes_to_the_issuer_comes_back_asks_and_logs_out(tmp_path):
    """Redirects, cookies and Sec-Fetch-Site as a browser really does them."""
    with Uitgever() as uitgever:
        uitgever.pagina = {"aud": MEEUW}
        file = write_login(tmp_path, uitgever, EEN_PAGINA)
        with (
            running_server(tmp_path / "data", "--inlog", file) as (address, _),
            sync_playwright() as playwright,
        ):
            browser = playwright.chromium.launch(
                executable_path=find_chromium(), args=ARGS
            )
            context = browser.new_context()
            page = context.new_page()
            page.goto(address)
            assert page.url == f"{address}/"
            assert len(uitgever.codes) == 0
            (cookie,) = context.cookies()
            assert cookie["name"] == "deelkader-sessie"
            assert cookie["httpOnly"]
            assert cookie["sameSite"] == "Lax"
            assert page.evaluate("document.cookie") == ""
            with page.expect_response(lambda r: r.request.method == "POST") as sent:
                page.locator("main form button[type=submit]").first.click()
            assert sent.value.status == 400
            assert "Fout" in page.title()
            page.goto(f"{address}/uitloggen")
            page.get_by_role("button", name="Log uit").click()
            assert page.get_by_role("heading", level=1).inner_text() == (
                "Je bent uitgelogd."
            )
            assert context.cookies() == []
            browser.close()
