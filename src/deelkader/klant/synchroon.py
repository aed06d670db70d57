# SPDX-License-Identifier: EUPL-1.2
"""
`Klant`: ask deelkader and wait for it.

Responsible for the line: one deadline over the whole call, no redirect followed, no
answer larger than it can be. Floor 2, `klant`; extra `klant`.
"""

from __future__ import annotations

import contextvars
import threading
import time
from collections.abc import Mapping, Sequence
from queue import Empty, SimpleQueue
from types import TracebackType
from typing import Any, Self

import httpx

from deelkader.errors import DeelkaderError
from deelkader.klant.antwoord import Antwoord, Deling
from deelkader.klant.gesprek import (
    KOPPEN,
    MEESTE_BYTES,
    SECONDEN,
    Gesprek,
    Ontvangst,
    Verzoek,
    too_late,
    too_much,
    unreachable,
)
from deelkader.klant.meer import MeerKlant
from deelkader.model import Deelvraag

# WHY shorter than a server keeps a connection: a question sent on one that the
# server is just closing is lost, and is not sent again.
GRENZEN = httpx.Limits(keepalive_expiry=2.0)


class Klant(MeerKlant):
    """
    A client of deelkader; safe to share between threads.

    *http* is your own `httpx.Client` where you need a proxy, a CA, a client
    certificate or a login; you close it yourself. A call takes at most *seconden*.

    Nothing is sent twice: a call that failed may have left a line in the log, and a
    second one would leave another.

    Raises:
        AdresError: *adres* is not https (or this machine), or holds more than that.
    """

    def __init__(
        self,
        adres: str,
        *,
        http: httpx.Client | None = None,
        seconden: float = SECONDEN,
    ) -> None:
        self._gesprek = Gesprek(adres)
        self._seconden = seconden
        self._own = http is None
        # WHY: a proxy of the environment would get, and could answer, what is asked
        # in the clear of this machine itself.
        self._http = http or httpx.Client(
            limits=GRENZEN, trust_env=not self._gesprek.is_here
        )

    def ask(self, vraag: Deelvraag | Mapping[str, Any]) -> Antwoord:
        """
        Return the answer to *vraag*; its line is in the log of deelkader.

        Raises:
            VraagError: the question cannot be asked like this.
            KlantError: there is no answer, so do not share.
        """
        asked, body = self._gesprek.question(vraag)
        return self._gesprek.answer(self._send(self._gesprek.ask(body)), asked)

    def find(self, id: str) -> Antwoord | None:  # noqa: A002 - the word users read
        """
        Return the answer that was given under *id*, without its texts, or None.

        It is what was said on that day, not what holds now: ask again to share.

        Raises:
            KlantError: it could not be read.
        """
        verzoek = self._gesprek.find(id)
        if verzoek is None:
            return None
        return self._gesprek.found(self._send(verzoek), id)

    def proof(self, id: str) -> bytes | None:  # noqa: A002 - as in find
        """
        Return the receipt of answer *id*, byte for byte, or None.

        It proves the answer without deelkader: docs/logboek.md.

        Raises:
            KlantError: it could not be read.
        """
        verzoek = self._gesprek.find(id, "/bewijs")
        return None if verzoek is None else self._gesprek.proof(self._send(verzoek))

    def record_share(
        self,
        oordeel: str,
        *,
        door: tuple[str, str],
        gegevens: Sequence[str] | None = None,
    ) -> Deling:
        """
        Write down that what answer *oordeel* is about was really shared.

        *door* is an opaque code of who did it and the id of the party that it is;
        without *gegevens* everything that was asked was shared.

        Raises:
            VraagError: there is no such answer, or it is not about *gegevens*.
            KlantError: it is not known whether it was written.
        """
        verzoek = self._gesprek.share(oordeel, door, gegevens)
        return self._gesprek.shared(self._send(verzoek), oordeel)

    def close(self) -> None:
        """Close the connections that this client made itself."""
        if self._own:
            self._http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _send(self, verzoek: Verzoek) -> Ontvangst:
        """
        Return the response, or raise when it is not there in time.

        WHY a thread: httpx counts its time anew for every piece that comes in, so a
        server that sends a little now and then would be waited for for hours.
        """
        heard: SimpleQueue[Ontvangst | DeelkaderError] = SimpleQueue()
        until = time.monotonic() + self._seconden
        context = contextvars.copy_context()
        threading.Thread(
            target=context.run,
            args=(lambda: heard.put(self._exchange(verzoek, until)),),
            daemon=True,
        ).start()
        try:
            found = heard.get(timeout=self._seconden)
        except Empty:
            found = too_late()
        # WHY here: raised where it happened, it would carry the request with it.
        if isinstance(found, DeelkaderError):
            raise found
        return found

    def _exchange(self, verzoek: Verzoek, until: float) -> Ontvangst | DeelkaderError:
        try:
            with self._http.stream(
                verzoek.methode,
                self._gesprek.adres + verzoek.pad,
                content=verzoek.inhoud,
                headers={**KOPPEN, **verzoek.koppen},
                timeout=self._seconden,
                follow_redirects=False,
            ) as response:
                body = bytearray()
                for piece in response.iter_raw():
                    body += piece
                    if len(body) > MEESTE_BYTES:
                        return too_much()
                    if time.monotonic() > until:
                        return too_late()
                return Ontvangst(response.status_code, response.headers, bytes(body))
        except httpx.TimeoutException:
            return too_late()
        except Exception as error:  # noqa: BLE001 - whatever it is, there is no answer
            return unreachable(type(error).__name__)
