# SPDX-License-Identifier: EUPL-1.2
"""A server that stops, a log that cannot write: what was chosen is still there."""

from __future__ import annotations

import contextlib
import sqlite3
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Error
from tests.opstelling import running_server
from tests.web.bladeren import DELEN, FEITEN, SMAL, go, press
from tests.web.test_web_toegankelijk import check_page

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

pytestmark = pytest.mark.browser


@contextlib.contextmanager
def unwritable(data: Path) -> Iterator[None]:
    """Take the lines of the log away from a server that runs, and give them back."""
    with contextlib.closing(sqlite3.connect(data / "deelkader.sqlite")) as store:
        store.execute("ALTER TABLE regel RENAME TO weg")
        store.commit()
        try:
            yield
        finally:
            store.execute("ALTER TABLE weg RENAME TO regel")
            store.commit()


def test_a_server_that_was_away_finds_what_was_chosen(browser, tmp_path):
    """A tap on nothing is sent again by a reload, to a server that began anew."""
    context = browser.new_context(viewport=SMAL, java_script_enabled=False)
    page = context.new_page()
    data = tmp_path / "data"
    with running_server(data) as (address, _):
        go(page, address, (*DELEN, FEITEN[0]))
    with pytest.raises(Error, match="ERR_CONNECTION_REFUSED"):
        press(page, *FEITEN[1])
    with running_server(data, "--port", str(urlsplit(address).port)):
        page.reload()
        assert page.locator("h1").inner_text() == "Zei iedereen die moet beslissen ja?"
        # Going back from there leads to what was asked before the server stopped.
        page.go_back()
        press(page, *FEITEN[0])
        press(page, *FEITEN[1])
        press(page, "zeg", "allemaal")
        assert page.locator(".oordeel.toegestaan").is_visible()
    context.close()


def test_no_line_no_answer_and_one_tap_to_try_again(server, datamap, browser):
    """The page says what to do now, holds what was chosen, and then answers it."""
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    go(page, server, (*DELEN, *FEITEN))
    with unwritable(datamap):
        press(page, "zeg", "allemaal")
        assert page.title() == "Het lukt nu niet. - deelkader"
        assert page.evaluate("document.activeElement.tagName") == "H1"
        main = page.get_by_role("main")
        assert main.get_by_role("link", name="bel 112").is_visible()
        assert page.locator(".oordeel").count() == 0
        check_page(page, "storing")
    again = page.get_by_role("button", name="Probeer het opnieuw")
    with page.expect_navigation():
        again.click()
    assert page.locator(".oordeel.toegestaan").is_visible()
    context.close()
