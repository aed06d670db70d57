# SPDX-License-Identifier: EUPL-1.2
"""Log in on the page with a real browser, a real server and a real issuer."""

from __future__ import annotations

import contextlib
import threading
import time
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any

import pytest
import uvicorn
from playwright.sync_api import Error
from tests.inlogsite import EEN_PAGINA, MEEUW, login_app, write_login
from tests.opstelling import running_server
from tests.uitgever import Uitgever
from tests.web.bladeren import DELEN, FEITEN, SCHERMEN, SMAL, go, press
from tests.web.test_web_toegankelijk import check_page

if TYPE_CHECKING:
    from collections.abc import Iterator

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
            page.screenshot(path=SCHERMEN / "inlog-uitgelogd.png", full_page=True)
            # Who comes next on this device cannot go back to what was asked.
            page.go_back()
            with pytest.raises(Error, match="ERR_CACHE_MISS"):
                page.go_back()


@contextlib.contextmanager
def served(site: Any) -> Iterator[str]:
    """Serve *site* from this process, whose clock a test can turn; give its address."""
    server = uvicorn.Server(uvicorn.Config(site, port=0, log_level="error"))
    thread = threading.Thread(target=server.run)
    thread.start()
    try:
        while not server.started:
            assert thread.is_alive()
            time.sleep(0.02)
        port = server.servers[0].sockets[0].getsockname()[1]
        yield f"http://127.0.0.1:{port}"
    finally:
        server.should_exit = True
        thread.join()


def test_a_login_that_ends_mid_way_keeps_every_tab(browser, tmp_path, monkeypatch):
    """Half an hour away: log in, go on where one was, also in the other tab."""
    with Uitgever() as uitgever:
        uitgever.pagina = {"aud": MEEUW}
        with (
            login_app(tmp_path, uitgever, text=EEN_PAGINA) as (site, _),
            served(site) as address,
            contextlib.closing(browser.new_context(viewport=SMAL)) as context,
        ):
            page, other = context.new_page(), context.new_page()
            go(page, address, DELEN[1:])
            go(other, address, (*DELEN[1:], ("klaar", "ja")))
            later = time.time() + 31 * 60
            clock = SimpleNamespace(time=lambda: later)
            monkeypatch.setattr("deelkader.web.sessiepoort.time", clock)
            press(page, *FEITEN[0])
            assert page.title() == "Log opnieuw in. - deelkader"
            check_page(page, "inlog-verlopen")
            page.get_by_role("main").get_by_role("link", name="Inloggen").click()
            assert page.title() == "Je bent ingelogd. - deelkader"
            page.screenshot(path=SCHERMEN / "inlog-verder.png", full_page=True)
            with page.expect_navigation():
                page.get_by_role("button", name="Ga verder").click()
            assert (
                page.locator("h1").inner_text() == "Wie heeft het gezag over het kind?"
            )
            assert page.get_by_text("12, 13, 14 of 15").is_visible()
            press(other, "wat", "gat:regel-ontbreekt")
            assert other.title() == "Bedankt, dat is bewaard. - deelkader"
            # What was told when the login ended goes where it was sent to.
            later += 31 * 60
            other.go_back()
            press(other, "wat", "gevolgd")
            other.get_by_role("main").get_by_role("link", name="Inloggen").click()
            with other.expect_navigation():
                other.get_by_role("button", name="Ga verder").click()
            assert other.title() == "Bedankt, dat is bewaard. - deelkader"


def test_a_login_without_a_role_or_that_fails_says_what_to_do(browser, tmp_path):
    """Both pages fit, are accessible and lead on."""
    with Uitgever() as uitgever:
        uitgever.pagina = {"aud": MEEUW, "rollen": ["elders"]}
        with (
            login_app(tmp_path, uitgever, text=EEN_PAGINA) as (site, _),
            served(site) as address,
            contextlib.closing(browser.new_context(viewport=SMAL)) as context,
        ):
            page = context.new_page()
            page.goto(address)
            assert page.title() == "Je inlog heeft geen rol. - deelkader"
            check_page(page, "inlog-geen-rol")
            page.goto(address + "/ingelogd")
            assert page.title() == "Inloggen is niet gelukt. - deelkader"
            page.screenshot(path=SCHERMEN / "inlog-mislukt.png", full_page=True)
