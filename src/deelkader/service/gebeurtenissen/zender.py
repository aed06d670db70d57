# SPDX-License-Identifier: EUPL-1.2
"""
Bring one event to one receiver: a signed POST (Standard Webhooks).

Responsible for where the line goes and how long it may take: only to an address that
is allowed, never on to another one, and never longer than `DUUR`. Floor 5.
"""

from __future__ import annotations

import ipaddress
import socket
import ssl
import time
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

import httpcore
from standardwebhooks import Webhook

from deelkader.service.adres import is_loopback

if TYPE_CHECKING:
    from deelkader.service.gebeurtenissen.afnemers import Afnemer

DUUR: Final = 10.0
"""Seconds in which a receiver must have answered."""
_GOED: Final = range(200, 300)
_VERDER: Final = range(300, 400)
_LANGST_WACHTEN: Final = 86_400


@dataclass(frozen=True, slots=True)
class Uitslag:
    """How it went: without *fout* it arrived; *wacht* is what the receiver asked."""

    fout: str | None = None
    wacht: float = 0.0


class AdresError(Exception):
    """This address may not be reached."""


class Zender:
    """Sends; safe to share between threads."""

    def __init__(self, tls: ssl.SSLContext | None = None, duur: float = DUUR) -> None:
        self._tls = ssl.create_default_context() if tls is None else tls
        self._duur = duur

    def send(self, afnemer: Afnemer, id_: str, lijf: bytes, soort: str) -> Uitslag:
        """
        Send *lijf*, of the media type *soort*, and tell how it went.

        Whatever the receiver does, this returns within the time that was set.
        """
        now = datetime.now(UTC).replace(microsecond=0)
        headers: list[tuple[bytes | str, bytes | str]] = [
            *_signed(afnemer.geheimen, id_, lijf, now),
            ("content-type", soort),
            ("user-agent", "deelkader"),
        ]
        line = _Lijn(is_open_for(afnemer), time.monotonic() + self._duur)
        try:
            with (
                httpcore.ConnectionPool(
                    ssl_context=self._tls, network_backend=line
                ) as pool,
                # WHY stream: what a receiver says beside its status is not read.
                pool.stream("POST", afnemer.url, headers=headers, content=lijf) as got,
            ):
                return _judged(got.status, got.headers)
        except AdresError:
            return Uitslag("adres-niet-toegestaan")
        except httpcore.TimeoutException:
            return Uitslag("te-langzaam")
        except ssl.SSLError:
            return Uitslag("geen-verbinding")
        except (httpcore.NetworkError, httpcore.ProtocolError, OSError, ValueError):
            return Uitslag("geen-verbinding")


def _signed(
    geheimen: Iterable[str], id_: str, lijf: bytes, now: datetime
) -> list[tuple[bytes | str, bytes | str]]:
    """Return what Standard Webhooks asks; each secret signs."""
    said = lijf.decode()
    signed = [Webhook(geheim).sign(id_, now, said) for geheim in geheimen]
    return [
        ("webhook-id", id_),
        ("webhook-timestamp", str(int(now.timestamp()))),
        ("webhook-signature", " ".join(signed)),
    ]


def _judged(status: int, headers: Iterable[tuple[bytes, bytes]]) -> Uitslag:
    if status in _GOED:
        return Uitslag()
    if status in _VERDER:
        return Uitslag("doorverwezen")
    given = dict(headers).get(b"retry-after", b"").decode("latin-1")
    wait = min(int(given), _LANGST_WACHTEN) if given.isdecimal() else 0
    return Uitslag(f"status-{status}", wait)


@dataclass(frozen=True, slots=True)
class Toegestaan:
    """Which addresses a name may lead to."""

    hier: bool
    intern: bool

    def allows(self, host: str) -> bool:
        """Return whether *host*, an address, may be reached."""
        address = ipaddress.ip_address(host.partition("%")[0])
        mapped = getattr(address, "ipv4_mapped", None)
        address = address if mapped is None else mapped
        if address.is_loopback:
            return self.hier
        # WHY: there the machine itself answers, in a cloud with its own secrets.
        if address.is_link_local or address.is_multicast or address.is_unspecified:
            return False
        return address.is_global or self.intern


def is_open_for(afnemer: Afnemer) -> Toegestaan:
    """Return where a line for *afnemer* may lead; only who names it gets loopback."""
    host = str(httpcore.URL(afnemer.url).host, "ascii").strip("[]")
    return Toegestaan(is_loopback(host), afnemer.intern)


class _Lijn(httpcore.NetworkBackend):
    """
    Connects to an address that was looked at, and to that one only.

    WHY here: a name that is looked up twice can lead elsewhere the second time.
    """

    def __init__(self, toegestaan: Toegestaan, einde: float) -> None:
        self._toegestaan = toegestaan
        self._einde = einde
        self._onder = httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Connect to the first address of *host* that answers."""
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
        addresses = [str(one[4][0]) for one in found]
        # WHY all: a name that also leads to a closed place is not to be trusted.
        if not addresses or not all(map(self._toegestaan.allows, addresses)):
            raise AdresError
        failed: Exception = AdresError()
        for address in dict.fromkeys(addresses):
            left = _left(self._einde, timeout)
            try:
                stream = self._onder.connect_tcp(
                    address, port, left, local_address, socket_options
                )
            except httpcore.ConnectError as error:
                failed = error
            else:
                return _Stroom(stream, self._einde)
        raise failed


class _Stroom(httpcore.NetworkStream):
    """A line that ends in time, also with who sends a letter at a time."""

    def __init__(self, onder: httpcore.NetworkStream, einde: float) -> None:
        self._onder = onder
        self._einde = einde

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        """Read what is there."""
        return self._onder.read(max_bytes, _left(self._einde, timeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        """Write all of *buffer*."""
        self._onder.write(buffer, _left(self._einde, timeout))

    def close(self) -> None:
        """Close the line."""
        self._onder.close()

    def start_tls(
        self,
        ssl_context: ssl.SSLContext,
        server_hostname: str | None = None,
        timeout: float | None = None,
    ) -> httpcore.NetworkStream:
        """Go on over TLS; the certificate must be of the name in the address."""
        left = _left(self._einde, timeout)
        stream = self._onder.start_tls(ssl_context, server_hostname, left)
        return _Stroom(stream, self._einde)

    def get_extra_info(self, info: str) -> Any:
        """Return what is known of the line."""
        return self._onder.get_extra_info(info)


def _left(einde: float, given: float | None) -> float:
    """Return how long something may still take."""
    left = einde - time.monotonic()
    if left <= 0:
        raise httpcore.ReadTimeout
    return left if given is None else min(left, given)
