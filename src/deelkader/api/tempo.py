# SPDX-License-Identifier: EUPL-1.2
"""
How often one caller may ask: a bucket of requests per caller that fills by itself.

Responsible for bounded memory: who was not heard of for longest is forgotten. Counts
in this process only. Floor 6.
"""

from __future__ import annotations

import ipaddress
import math
import time
from collections import OrderedDict
from functools import lru_cache
from typing import TYPE_CHECKING, Final

from deelkader.api.beller import client_of
from deelkader.api.problemen import ProblemResponse

if TYPE_CHECKING:
    from collections.abc import Callable

    from starlette.types import ASGIApp, Receive, Scope, Send

_ONTHOUDEN: Final = 10_000
_STOOT: Final = 2
_NETWERK: Final = 64


class Tempo:
    """
    At most *per_seconde* requests a second of each caller, and twice that at once.

    Zero is: no limit.
    """

    def __init__(
        self, per_seconde: float, klok: Callable[[], float] = time.monotonic
    ) -> None:
        self._per_seconde = per_seconde
        self._meeste = max(1.0, per_seconde * _STOOT)
        self._klok = klok
        self._emmers: OrderedDict[str, tuple[float, float]] = OrderedDict()

    def take(self, beller: str) -> int:
        """Take one request of *beller*; return 0, or how many seconds to wait."""
        if not self._per_seconde:
            return 0
        now = self._klok()
        left, since = self._emmers.pop(beller, (self._meeste, now))
        left = min(self._meeste, left + (now - since) * self._per_seconde)
        allowed = left >= 1
        self._emmers[beller] = (left - allowed, now)
        if len(self._emmers) > _ONTHOUDEN:
            self._emmers.popitem(last=False)
        return 0 if allowed else math.ceil((1 - left) / self._per_seconde)


class Bellergrens:
    """ASGI middleware behind a login: the pace of each client that a gate names."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Pass a request on, or say when to come back."""
        beller = client_of(scope) if scope["type"] == "http" else ""
        tempo = getattr(scope["app"].state, "tempo", None) if beller else None
        wait = 0 if tempo is None else tempo.take(beller)
        if wait:
            await too_often(wait)(scope, receive, send)
            return
        await self.app(scope, receive, send)


def address_of(scope: Scope) -> str:
    """Return where a request comes from; an IPv6 network counts as one."""
    client = scope.get("client")
    return "" if client is None else _network(str(client[0]))


@lru_cache(_ONTHOUDEN)
def _network(host: str) -> str:
    """Return the address or the network that *host* stands in."""
    try:
        found = ipaddress.ip_address(host.partition("%")[0])
    except ValueError:
        return host
    if found.version == 4:  # noqa: PLR2004 - the version of the protocol
        return str(found)
    return str(ipaddress.ip_network((found, _NETWERK), strict=False))


def too_often(wait: int) -> ProblemResponse:
    """Return the problem of who asks too often."""
    return ProblemResponse(
        429,
        "te-vaak",
        "Te veel aanvragen",
        "Dit waren er te veel achter elkaar. Wacht even, en probeer het dan opnieuw.",
        headers={"Retry-After": str(wait)},
    )
