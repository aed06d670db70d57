# SPDX-License-Identifier: EUPL-1.2
"""An answer of an issuer: in time as a whole, and not too large."""

from __future__ import annotations

import contextlib
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any
from urllib.request import Request

import pytest

from deelkader.inlog.ophalen import fetch

if TYPE_CHECKING:
    from collections.abc import Iterator


class Druppel(BaseHTTPRequestHandler):
    """Sends a byte at a time, and never so slowly that a socket gives up."""

    def do_GET(self) -> None:
        """Go on for a few seconds."""
        self.send_response(200)
        self.end_headers()
        with contextlib.suppress(OSError):
            for _ in range(40):
                self.wfile.write(b"x")
                time.sleep(0.1)

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


@pytest.fixture
def adres() -> Iterator[str]:
    """Return where a byte comes at a time."""
    with ThreadingHTTPServer(("127.0.0.1", 0), Druppel) as server:
        server.daemon_threads = True
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()
        thread.join()


def test_an_answer_that_drips_does_not_hold_us(adres):
    """The time is for the whole answer, not for each piece."""
    start = time.monotonic()
    with pytest.raises(TimeoutError):
        fetch(Request(adres), 0.3, 1_000)  # noqa: S310 - an address of our own
    assert time.monotonic() - start < 3


def test_an_answer_that_is_too_large_is_none(adres):
    """It stops as soon as that is clear."""
    with pytest.raises(ValueError, match="too large"):
        fetch(Request(adres), 30, 2)  # noqa: S310 - an address of our own
