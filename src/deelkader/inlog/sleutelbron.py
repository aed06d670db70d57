# SPDX-License-Identifier: EUPL-1.2
"""
Where the keys of an issuer come from, and how long they are believed: `Sleutelbron`.

Responsible for never asking the issuer more often than once in a while, whatever
tokens say, and for going on with the last good set when the issuer does not answer.
Floor 4, `inlog`.
"""

from __future__ import annotations

import ipaddress
import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from http.client import HTTPException
from pathlib import Path
from typing import TYPE_CHECKING, Final
from urllib.parse import urlsplit
from urllib.request import Request

from deelkader.inlog.ophalen import fetch
from deelkader.inlog.sleutelset import read_keys

if TYPE_CHECKING:
    from deelkader.inlog.sleutelset import type_sleutel

MAX_BYTES: Final = 1_000_000


@dataclass(frozen=True, slots=True)
class Ritme:
    """
    How often, in seconds.

    After *vers* the set is asked again; at most *keer* times in *rust*, whatever
    tokens say; without a good answer the keys hold for *hoogstens*. One attempt
    takes *geduld*.
    """

    vers: float = 600
    rust: float = 60
    keer: int = 3
    hoogstens: float = 86_400
    geduld: float = 5


@dataclass(slots=True)
class _Stand:
    keys: Mapping[str, type_sleutel] = field(default_factory=dict)
    good: float = float("-inf")
    tried: tuple[float, ...] = ()


class Sleutelbron:
    """The keys at one address or in one file; safe to share between threads."""

    def __init__(
        self,
        waar: str,
        ritme: Ritme | None = None,
        klok: Callable[[], float] = time.monotonic,
    ) -> None:
        self._waar = waar
        self._ritme = ritme or Ritme()
        self._klok = klok
        self._stand = _Stand()
        self._lock = threading.Lock()

    def known(self, kid: str) -> type_sleutel | None:
        """Return key *kid* when that can be told without asking the issuer."""
        now, stand = self._klok(), self._stand
        fresh = now - stand.good < self._ritme.vers
        if (kid in stand.keys and fresh) or self._is_resting(now):
            return self._believed(kid, now)
        return None

    def find(self, kid: str) -> type_sleutel | None:
        """
        Return key *kid*, after asking the issuer when that may help.

        May take as long as the issuer takes to answer: not for an event loop.
        """
        found = self.known(kid)
        if found is not None:
            return found
        # WHY: one asks; who has a key goes on with it, the others wait a while.
        wait = 0 if kid in self._stand.keys else self._ritme.geduld
        if self._lock.acquire(timeout=wait):
            try:
                self._refresh(kid)
            finally:
                self._lock.release()
        return self._believed(kid, self._klok())

    def look(self) -> None:
        """Ask the issuer for its keys, when it is time for that."""
        with self._lock:
            self._refresh(None)

    def is_usable(self) -> bool:
        """Return whether there are keys that are still believed."""
        stand = self._stand
        return bool(stand.keys) and (self._klok() - stand.good < self._ritme.hoogstens)

    def _believed(self, kid: str, now: float) -> type_sleutel | None:
        stand = self._stand
        if now - stand.good >= self._ritme.hoogstens:
            return None
        return stand.keys.get(kid)

    def _refresh(self, kid: str | None) -> None:
        now, stand = self._klok(), self._stand
        known = kid is None or kid in stand.keys
        fresh = known and now - stand.good < self._ritme.vers
        if fresh or self._is_resting(now):
            return
        tried = (*stand.tried, now)[-self._ritme.keer :]
        try:
            keys = read_keys(_read(self._waar, self._ritme.geduld))
        except (OSError, ValueError, HTTPException):
            self._stand = _Stand(stand.keys, stand.good, tried)
        else:
            self._stand = _Stand(keys, now, tried)

    def _is_resting(self, now: float) -> bool:
        """Return whether the issuer was asked often enough for now."""
        tried, ritme = self._stand.tried, self._ritme
        return len(tried) >= ritme.keer and now - tried[0] < ritme.rust


def is_key_address(waar: str) -> bool:
    """Return whether keys may come from *waar*: https, this machine, or a file."""
    if "://" not in waar:
        return bool(waar)
    try:
        parts = urlsplit(waar)
        _ = parts.port
    except ValueError:
        return False
    if not parts.hostname or parts.username is not None:
        return False
    return parts.scheme == "https" or (
        parts.scheme == "http" and _is_this_machine(parts.hostname)
    )


def _is_this_machine(host: str) -> bool:
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def _read(waar: str, geduld: float) -> bytes:
    if "://" in waar:
        request = Request(waar, headers={"Accept": "application/json"})  # noqa: S310 - `is_key_address` looked at it
        return fetch(request, geduld, MAX_BYTES)
    with Path(waar).open("rb") as file:
        found = file.read(MAX_BYTES + 1)
    if len(found) > MAX_BYTES:
        raise ValueError
    return found
