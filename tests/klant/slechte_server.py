# SPDX-License-Identifier: EUPL-1.2
"""A server that misbehaves on purpose: it sends the bytes it is told to send."""

from __future__ import annotations

import contextlib
import json
import socket
import ssl
import threading
import time
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    type_spel = Callable[[socket.socket], None]

JA: dict[str, Any] = {
    "uitkomst": "toegestaan",
    "gegevens": [
        {
            "categorie": "betrokkenheid",
            "uitkomst": "toegestaan",
            "gronden": {"avg": [{"regel": "r", "bronnen": ["b"], "rol": "open"}]},
            "voorwaarden": [],
            "wie": [],
            "ontbrekend": [],
            "wegVooruit": [],
        }
    ],
    "aannames": [],
    "plichten": [],
    "alternatieven": [],
    "bel": [],
    "tekst": {"professional": {"kop": "Ja."}},
    "kader": {"versie": "2026-11-22", "hash": "sha256:00"},
    "id": "01J00000000000000000000000",
    "bewijs": {"regelnummer": 1, "controlepunt": "x"},
}
"""An answer that says yes, whole and right: the rest is what goes wrong around it."""

KOPPEN = {"Content-Type": "application/json", "API-Version": "1.0.0"}


def response(
    body: bytes | None = None, status: str = "201 Created", **koppen: str
) -> bytes:
    """Return a response in bytes: a right yes, but for what is given."""
    if body is None:
        body = json.dumps(JA).encode()
    named = {name.replace("_", "-"): value for name, value in koppen.items()}
    headers = {**KOPPEN, "Content-Length": str(len(body)), **named}
    lines = [f"HTTP/1.1 {status}", *(f"{k}: {v}" for k, v in headers.items() if v)]
    return "\r\n".join(lines).encode() + b"\r\nConnection: close\r\n\r\n" + body


def says(raw: bytes) -> type_spel:
    """Return what sends *raw* and closes."""
    return lambda open_: open_.sendall(raw)


def drips(raw: bytes, na: bytes = b"") -> type_spel:
    """Return what sends *na*, and then *raw* one byte at a time: never silent."""

    def play(open_: socket.socket) -> None:
        open_.sendall(na)
        for byte in raw:
            open_.sendall(bytes([byte]))
            time.sleep(0.05)

    return play


def keeps_silent(open_: socket.socket) -> None:
    """Accept the question and say nothing until the other side goes."""
    while open_.recv(65_536):
        pass


def has_no_end(open_: socket.socket) -> None:
    """Send a body that goes on for as long as somebody reads it."""
    open_.sendall(response(b"", Content_Length="", Transfer_Encoding="chunked"))
    while True:
        open_.sendall(b"10000\r\n" + b" " * 65_536 + b"\r\n")


class Server:
    """Plays the same thing for everybody who comes; keeps what they sent."""

    def __init__(self, spel: type_spel, tls: ssl.SSLContext | None = None) -> None:
        self._spel = spel
        self._tls = tls
        self._listener = socket.create_server(("127.0.0.1", 0))
        scheme = "http" if tls is None else "https"
        self.adres = f"{scheme}://127.0.0.1:{self._listener.getsockname()[1]}"
        self.gezien: list[bytes] = []

    def serve(self) -> None:
        """Answer until the listener is closed."""
        with contextlib.suppress(OSError):
            while True:
                open_, _ = self._listener.accept()
                threading.Thread(target=self._play, args=(open_,), daemon=True).start()

    def close(self) -> None:
        """Stop listening."""
        with contextlib.suppress(OSError):
            self._listener.shutdown(socket.SHUT_RDWR)
        self._listener.close()

    def _play(self, open_: socket.socket) -> None:
        with contextlib.suppress(OSError):
            if self._tls is not None:
                open_ = self._tls.wrap_socket(open_, server_side=True)
            with open_:
                self.gezien.append(_read_request(open_))
                self._spel(open_)


def _read_request(open_: socket.socket) -> bytes:
    raw = b""
    while b"\r\n\r\n" not in raw:
        more = open_.recv(65_536)
        if not more:
            raise OSError("gone")
        raw += more
    head, _, body = raw.partition(b"\r\n\r\n")
    lengths = [
        int(line.partition(b":")[2])
        for line in head.split(b"\r\n")
        if line.lower().startswith(b"content-length:")
    ]
    while lengths and len(body) < lengths[0]:
        more = open_.recv(65_536)
        raw, body = raw + more, body + more
    return raw


@contextlib.contextmanager
def playing(spel: type_spel, tls: ssl.SSLContext | None = None) -> Iterator[Server]:
    """Run a server that plays *spel*, over *tls* when it is given."""
    server = Server(spel, tls)
    thread = threading.Thread(target=server.serve, daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.close()
        thread.join(timeout=5)
