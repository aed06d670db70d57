# SPDX-License-Identifier: EUPL-1.2
"""Log in on the page with a real browser, a real server and a real issuer."""

from __future__ import annotations

import contextlib
from typing import TYPE_CHECKING

import pytest
from tests.inlogsite import EEN_PAGINA, MEEUW, write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever

if TYPE_CHECKING:
    from playwright.sync_api import Response

pytestmark = pytest.mark.browser


def _is_post(response: Response) -> bool:
    return response.request.method == "POST"


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
            choose = 'main button[name="van"][value="{}"]'
            for wie, status in (("school", 403), ("jeugdprofessional", 200)):
                page.goto(address)
                with page.expect_response(_is_post) as sent:
                    page.locator(choose.format(wie)).click(timeout=5_000)
                assert sent.value.status == status
            page.goto(f"{address}/uitloggen")
            page.get_by_role("button", name="Log uit").click()
            assert page.get_by_role("heading", level=1).inner_text() == (
                "Je bent uitgelogd."
            )
            left = {one["name"] for one in context.cookies()}
            assert left == {"deelkader-van"}
