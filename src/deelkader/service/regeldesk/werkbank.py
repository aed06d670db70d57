# SPDX-License-Identifier: EUPL-1.2
"""
Long work, a few pieces at a time and each in a process of its own: `Werkbank`.

Responsible for nobody waiting on it: who asks hears at once whether it is busy. The
same work asked twice is done once. Part of `service.regeldesk`.
"""

from __future__ import annotations

import atexit
import hashlib
import json
import subprocess
import sys
import threading
from collections import OrderedDict
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Mapping

TEGELIJK: Final = 1
IN_DE_RIJ: Final = 6
_BEWAARD: Final = 24
_SECONDEN: Final = 400
_MISLUKT: Final = {
    "fout": {
        "boodschap": "Het rekenen is afgebroken: het duurde te lang of vroeg te veel.",
        "hulp": "Kijk of je verandering kleiner kan, en probeer het opnieuw.",
        "bevindingen": [],
    }
}


@dataclass(frozen=True, slots=True)
class Werk:
    """One piece of work; *gevonden* None: it is still busy."""

    sleutel: str
    gevonden: Mapping[str, Any] | None = None


class VolError(Exception):
    """There is too much work already; ask again later."""


class Werkbank:
    """Does long work in the background; safe to share between threads."""

    def __init__(self) -> None:
        self._slot = threading.Lock()
        self._beurt = threading.Semaphore(TEGELIJK)
        self._werk: OrderedDict[str, Mapping[str, Any] | None] = OrderedDict()
        self._lopend: set[subprocess.Popen[bytes]] = set()
        self._dicht = False
        atexit.register(self.close)

    def see(self, opdracht: Mapping[str, Any]) -> Werk | None:
        """Return how *opdracht* stands; None: nobody asked for it."""
        key = _key(opdracht)
        with self._slot:
            return Werk(key, self._werk[key]) if key in self._werk else None

    def ask(self, opdracht: Mapping[str, Any]) -> Werk:
        """
        Begin *opdracht*, unless it was begun already.

        Raises:
            VolError: there is too much work already.
        """
        raw = json.dumps(opdracht, ensure_ascii=False).encode()
        key = _key(opdracht)
        with self._slot:
            if key in self._werk:
                return Werk(key, self._werk[key])
            busy = sum(found is None for found in self._werk.values())
            if busy >= IN_DE_RIJ:
                raise VolError
            self._werk[key] = None
            for old in [k for k, found in self._werk.items() if found is not None]:
                if len(self._werk) > _BEWAARD:
                    del self._werk[old]
        # WHY daemon: the service stops without waiting for what nobody will see.
        threading.Thread(target=self._run, args=(key, raw), daemon=True).start()
        return Werk(key)

    def forget(self, opdracht: Mapping[str, Any]) -> None:
        """Forget what was found, so that it can be asked again."""
        with self._slot:
            if self._werk.get(_key(opdracht)) is not None:
                del self._werk[_key(opdracht)]

    def close(self) -> None:
        """Stop what is still running, and begin nothing more."""
        self._dicht = True
        for one in list(self._lopend):
            one.kill()

    def _run(self, key: str, raw: bytes) -> None:
        found: Mapping[str, Any] = _MISLUKT
        try:
            with self._beurt:
                found = _MISLUKT if self._dicht else self._work(raw)
        finally:
            with self._slot:
                self._werk[key] = found

    def _work(self, raw: bytes) -> Mapping[str, Any]:
        command = [sys.executable, "-m", "deelkader.service.regeldesk.rekenwerk"]
        with subprocess.Popen(  # noqa: S603 - our own words, no shell
            command,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        ) as process:
            self._lopend.add(process)
            try:
                out, _ = process.communicate(raw, timeout=_SECONDEN)
            except subprocess.TimeoutExpired:
                process.kill()
                return _MISLUKT
            finally:
                self._lopend.discard(process)
        if process.returncode:
            return _MISLUKT
        found: Mapping[str, Any] = json.loads(out)
        return found


def _key(opdracht: Mapping[str, Any]) -> str:
    said = json.dumps(opdracht, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(said.encode()).hexdigest()
