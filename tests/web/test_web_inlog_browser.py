# SPDX-License-Identifier: EUPL-1.2
"""Log in on the page with a real browser, a real server and a real issuer."""

from __future__ import annotations

import contextlib

import pytest
from tests.inlogsite import EEN_PAGINA, MEEUW, write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever
from tests.web.bladeren import DELEN, go, press

pytestmark = pytest.mark.browser


def test_a_browser_goes_to_the_issuer_comes_back_asks_and_logs_out(browser, tmp_path):
    """Redirects, cookies and Sec-Fetch-Site as a browser really does them."""
    with Uitgever() as uitgever:
        uitgever.pagina = {"aud": MEEUW}
        file = write_login(tmp_path, uitgever, EEN_PAGINA)
        with (
            running_server(tmp_path / "data", "--inlog", file) as (address, _),
            contextlib.closing(browser.new_context()) as context,
        ):
            page = context.new_page()
            page.goto(address)
            assert page.url == f"{address}/"
            assert len(uitgever.codes) == 0
            (cookie,) = context.cookies()
            assert cookie["name"] == "deelkader-sessie"
            assert cookie["httpOnly"]
            assert cookie["sameSite"] == "Lax"
            assert page.evaluate("document.cookie") == ""
            # One role: it is not asked for, and cannot be changed.
            assert page.locator('button[value="van"]').count() == 0
            assert go(page, address, (*DELEN[1:], ("klaar", "ja"))) == 5
            press(page, "wat", "reden:veiligheid-ging-voor")
            said = page.get_by_role("heading", level=1).inner_text()
            assert said == "Bedankt, dat is bewaard."
            page.goto(f"{address}/uitloggen")
            page.get_by_role("button", name="Log uit").click()
            assert page.get_by_role("heading", level=1).inner_text() == (
                "Je bent uitgelogd."
            )
            assert context.cookies() == []
