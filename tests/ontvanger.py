# SPDX-License-Identifier: EUPL-1.2
"""
A receiver of events: a real HTTP server that checks signatures, and fails on purpose.

The signature is checked by the library of the standard, not by ours.
"""

from __future__ import annotations

import contextlib
import json
import threading
import time
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import TYPE_CHECKING, Any

from standardwebhooks import Webhook

from deelkader.service.gebeurtenissen import Afnemer, Afnemers
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    import ssl
    from collections.abc import Iterator
    from pathlib import Path

GEHEIM = "whsec_" + "Zm9wcGVyLWhldC1lZW5kamUtMDEyMzQ1Njc4OWFi"
ANDER_GEHEIM = "whsec_" + "YW5kZXItZ2VoZWltLTAxMjM0NTY3ODlhYmNkZWY="
BRON = "urn:nld:oin:00000009000000000000:systeem:deelkader"


@dataclass
class Ontvanger:
    """
    What was received, in order; *antwoorden* are the statuses to give, then 200.

    An answer of 0 is silence of *stil* seconds.
    """

    url: str = ""
    geheim: str = GEHEIM
    antwoorden: list[int] = field(default_factory=list)
    stil: float = 0.0
    kop: dict[str, str] = field(default_factory=dict)
    gehoord: list[tuple[str, dict[str, Any]]] = field(default_factory=list)
    """Every call with a good signature: media type and content."""
    ids: list[str] = field(default_factory=list)
    slecht: list[str] = field(default_factory=list)

    @property
    def goed(self) -> dict[tuple[str, str], dict[str, Any]]:
        """What was told, each once: by source and id."""
        return {
            (one["source"], one["id"]): one
            for _, one in self.gehoord
            if "specversion" in one
        }

    def soorten(self) -> list[str]:
        """Return the types of what was told, each event once."""
        return sorted(
            one["type"].removeprefix("nl.deelkader.") for one in self.goed.values()
        )

    def take(self, headers: dict[str, str], lijf: bytes) -> int:
        """Check one call and return with which status to answer."""
        try:
            said = Webhook(self.geheim).verify(lijf, headers)
        except Exception as error:  # noqa: BLE001 - a test looks at what it was
            self.slecht.append(repr(error))
            return 401
        status = self.antwoorden.pop(0) if self.antwoorden else 200
        if status == 200:
            kinds = {k.lower(): v for k, v in headers.items()}
            self.ids.append(kinds["webhook-id"])
            self.gehoord.append((kinds["content-type"], said))
        return status


@contextlib.contextmanager
def receiving(tls: ssl.SSLContext | None = None, poort: int = 0) -> Iterator[Ontvanger]:
    """Run a receiver in a thread."""
    ours = Ontvanger()

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers["content-length"]))
            status = ours.take(dict(self.headers.items()), body)
            if status == 0:
                time.sleep(ours.stil)
                return
            self.send_response(status)
            for name, value in ours.kop.items():
                self.send_header(name, value)
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, *_: object) -> None:
            """Say nothing."""

    with ThreadingHTTPServer(("127.0.0.1", poort), Handler) as server:
        if tls is not None:
            server.socket = tls.wrap_socket(server.socket, server_side=True)
        scheme = "http" if tls is None else "https"
        ours.url = f"{scheme}://127.0.0.1:{server.server_port}/haak"
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        try:
            yield ours
        finally:
            server.shutdown()
            thread.join()


def one_receiver(
    url: str, *soorten: Soort, pogingen: int = 20, naam: str = "zaaksysteem"
) -> Afnemers:
    """Return that only *url* hears, of *soorten* or of everything."""
    kinds = frozenset(soorten or Soort)
    return Afnemers(BRON, pogingen, {naam: Afnemer(naam, url, (GEHEIM,), kinds)})


def write_receivers(map_: Path, url: str, **more: Any) -> Path:
    """Write a file that says that *url* hears everything; return it."""
    map_.mkdir(exist_ok=True)
    (map_ / "geheim").write_text(GEHEIM + "\n", encoding="ascii")
    afnemer = {"url": url, "geheim": "geheim"}
    inhoud = {"bron": BRON, "afnemers": {"zaaksysteem": afnemer}, **more}
    bestand = map_ / "afnemers.yaml"
    bestand.write_text(json.dumps(inhoud), encoding="utf-8")
    return bestand
