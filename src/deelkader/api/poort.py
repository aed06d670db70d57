# SPDX-License-Identifier: EUPL-1.2
"""
The gate: what holds for every request and every response.

Responsible for the headers that always go along, for a last answer to errors
nobody caught, and for reading a body that may be too large. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import traceback
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit

from fastapi.responses import Response
from starlette.requests import ClientDisconnect

from deelkader.api.problemen import MEDIATYPE, http_problem, problem_of, storing
from deelkader.service.adres import is_loopback
from deelkader.service.json_lezer import VERZOEK, too_large

if TYPE_CHECKING:
    from fastapi import Request
    from starlette.types import ASGIApp, Message, Receive, Scope, Send

API_VERSION: Final = "1.0.0"
ALTIJD: Final = {
    "API-Version": API_VERSION,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    # WHY: a browser heeds it over https only, so it does no harm on loopback.
    "Strict-Transport-Security": "max-age=31536000",
}
# WHY: a client that is still sending must be able to read the answer; past this
# much more it is cut off.
_MAX_WEGGOOIEN: Final = 64_000_000
_SECONDEN_WEGGOOIEN: Final = 10
_MAX_CIJFERS: Final = 12
_MAX_ID: Final = 200
_EIGEN_ID: Final = b"x-request-id"
_SLEUTEL: Final = "deelkader.poort"
_KOPPEN: Final = tuple((n.lower().encode(), v.encode()) for n, v in ALTIJD.items())

log = logging.getLogger("deelkader")


class Poort:
    """ASGI middleware: headers on everything, and no error without an answer."""

    def __init__(self, app: ASGIApp, basis_url: str | None = None) -> None:
        self.app = app
        self._basis_url = basis_url

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass one request on."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        started = False
        # WHY not twice: behind a login there is another gate outside this one.
        is_outer = _SLEUTEL not in scope
        scope[_SLEUTEL] = True
        sending = with_headers(scope, send) if is_outer else send

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            started = True
            await sending(message)

        try:
            if is_outer and not is_own_host(scope, self._own_name(scope)):
                foreign = http_problem(421, None)
                await foreign(scope, receive, send_with_headers)
                return
            await self.app(scope, receive, send_with_headers)
        except ClientDisconnect:
            return
        except Exception as error:  # noqa: BLE001 - the last place that can answer
            report(error)
            if not started:
                await storing()(scope, receive, send_with_headers)

    def _own_name(self, scope: Scope) -> str | None:
        """Return the host of the address where others reach this, if that was told."""
        basis_url = self._basis_url
        if basis_url is None and "app" in scope:
            basis_url = getattr(scope["app"].state, "basis_url", None)
        return None if basis_url is None else urlsplit(basis_url).hostname


def with_headers(scope: Scope, send: Send) -> Send:
    """Return *send* so that the headers that always go along do so."""

    async def send_with_headers(message: Message) -> None:
        if message["type"] == "http.response.start":
            # WHY by hand: this is done for every response.
            headers = list(message.get("headers", ()))
            there = {name.lower() for name, _ in headers}
            headers += [one for one in _KOPPEN if one[0] not in there]
            if (given := request_id(scope)) is not None:
                headers = [one for one in headers if one[0].lower() != _EIGEN_ID]
                headers.append((_EIGEN_ID, given.encode()))
            message["headers"] = headers
        await send(message)

    return send_with_headers


def is_own_host(scope: Scope, own: str | None = None) -> bool:
    """
    Return whether a request to loopback was also meant for this service.

    That is: for loopback, or for *own*, the name under which others reach it by a
    proxy on this machine.

    WHY: another site can let its own name point at this machine; its page then
    reads and asks here as if it were ours. Without login nothing else stops it.
    """
    server = scope.get("server")
    if server is None or not is_loopback(server[0]):
        return True
    hosts = [v.decode("latin-1") for k, v in scope["headers"] if k == b"host"]
    try:
        named = urlsplit(f"//{hosts[0]}").hostname if len(hosts) == 1 else None
    except ValueError:
        return False
    return is_loopback(named) or (named is not None and named == own)


def request_id(scope: Scope) -> str | None:
    """Return what the caller calls this request, cut off; None when nothing."""
    said = next((value for name, value in scope["headers"] if name == _EIGEN_ID), b"")
    given = said[:_MAX_ID].decode("latin-1")
    return given if given and given.isascii() and given.isprintable() else None


def report(error: Exception) -> None:
    """Say where the program failed; never the message, which may hold a question."""
    place = traceback.extract_tb(error.__traceback__)[-1]
    log.error(
        "storing: %s in %s, regel %s", type(error).__name__, place.name, place.lineno
    )


class TooLargeError(Exception):
    """A body is too large; *ended* says whether all of it came in already."""

    def __init__(self, *, ended: bool) -> None:
        super().__init__("body too large")
        self.ended = ended


async def read_body(request: Request) -> bytes:
    """
    Return the body of *request*.

    Raises:
        TooLargeError: as soon as that is clear; the rest was not read.
    """
    said = request.headers.get("content-length", "")
    if said.isdecimal() and (len(said) > _MAX_CIJFERS or int(said) > VERZOEK.bytes):
        raise TooLargeError(ended=False)
    body = bytearray()
    # WHY not request.stream(): it does not tell whether more is coming.
    more = True
    while more:
        message = await request.receive()
        if message["type"] != "http.request":
            raise ClientDisconnect
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > VERZOEK.bytes:
            raise TooLargeError(ended=not more)
    return bytes(body)


class TooLargeResponse(Response):
    """
    The refusal of a large body, sent before the whole body came in.

    WHY: closing a connection on which the client still sends can throw the answer
    away. So the answer goes out first, and then what still comes is thrown away.
    """

    def __init__(self, *, ended: bool) -> None:
        problem = problem_of(too_large(VERZOEK))
        super().__init__(
            problem.body, problem.status_code, {"Connection": "close"}, MEDIATYPE
        )
        self._ended = ended

    async def __call__(
        self,
        scope: Scope,  # noqa: ARG002 - the shape of an ASGI app
        receive: Receive,
        send: Send,
    ) -> None:
        """Send the whole answer, discard a bounded rest, then end."""
        start = {"status": self.status_code, "headers": self.raw_headers}
        await send({"type": "http.response.start", **start})
        body = {"body": self.body, "more_body": True}
        await send({"type": "http.response.body", **body})
        if not self._ended:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(_SECONDEN_WEGGOOIEN):
                    await _discard(receive)
        await send({"type": "http.response.body", "body": b""})


async def _discard(receive: Receive) -> None:
    left = _MAX_WEGGOOIEN
    while left > 0:
        message = await receive()
        left -= len(message.get("body", b""))
        if message["type"] != "http.request" or not message.get("more_body"):
            return
