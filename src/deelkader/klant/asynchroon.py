# SPDX-License-Identifier: EUPL-1.2
"""
`AsyncKlant`: the same client for asyncio.

Floor 2, `klant`; extra `klant`.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
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
from deelkader.klant.meer import MeerAsyncKlant
from deelkader.klant.synchroon import GRENZEN
from deelkader.model import Deelvraag


class AsyncKlant(MeerAsyncKlant):
    """
    A client of deelkader for asyncio; its calls mean what those of `Klant` mean.

    *http* is your own `httpx.AsyncClient`; you close it yourself.

    Raises:
        AdresError: *adres* is not https (or this machine), or holds more than that.
    """

    def __init__(
        self,
        adres: str,
        *,
        http: httpx.AsyncClient | None = None,
        seconden: float = SECONDEN,
    ) -> None:
        self._gesprek = Gesprek(adres)
        self._seconden = seconden
        self._own = http is None
        self._http = http or httpx.AsyncClient(
            limits=GRENZEN, trust_env=not self._gesprek.is_here
        )

    async def ask(self, vraag: Deelvraag | Mapping[str, Any]) -> Antwoord:
        """
        Return the answer to *vraag*; its line is in the log of deelkader.

        Raises:
            VraagError: the question cannot be asked like this.
            KlantError: there is no answer, so do not share.
        """
        asked, body = self._gesprek.question(vraag)
        return self._gesprek.answer(await self._send(self._gesprek.ask(body)), asked)

    async def find(self, id: str) -> Antwoord | None:  # noqa: A002 - as in Klant
        """
        Return the answer that was given under *id*, without its texts, or None.

        Raises:
            KlantError: it could not be read.
        """
        verzoek = self._gesprek.find(id)
        if verzoek is None:
            return None
        return self._gesprek.found(await self._send(verzoek), id)

    async def proof(self, id: str) -> bytes | None:  # noqa: A002 - as in Klant
        """
        Return the receipt of answer *id*, byte for byte, or None.

        Raises:
            KlantError: it could not be read.
        """
        verzoek = self._gesprek.find(id, "/bewijs")
        if verzoek is None:
            return None
        return self._gesprek.proof(await self._send(verzoek))

    async def record_share(
        self,
        oordeel: str,
        *,
        door: tuple[str, str],
        gegevens: Sequence[str] | None = None,
    ) -> Deling:
        """
        Write down that what answer *oordeel* is about was really shared.

        Raises:
            VraagError: there is no such answer, or it is not about *gegevens*.
            KlantError: it is not known whether it was written.
        """
        verzoek = self._gesprek.share(oordeel, door, gegevens)
        return self._gesprek.shared(await self._send(verzoek), oordeel)

    async def aclose(self) -> None:
        """Close the connections that this client made itself."""
        if self._own:
            await self._http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def _send(self, verzoek: Verzoek) -> Ontvangst:
        """Return the response, or raise when it is not there in time."""
        found: Ontvangst | DeelkaderError
        try:
            async with asyncio.timeout(self._seconden):
                found = await self._exchange(verzoek)
        except (TimeoutError, httpx.TimeoutException):
            found = too_late()
        except Exception as error:  # noqa: BLE001 - whatever it is, there is no answer
            found = unreachable(type(error).__name__)
        # WHY here: raised where it happened, it would carry the request with it.
        if isinstance(found, DeelkaderError):
            raise found
        return found

    async def _exchange(self, verzoek: Verzoek) -> Ontvangst | DeelkaderError:
        async with self._http.stream(
            verzoek.methode,
            self._gesprek.adres + verzoek.pad,
            content=verzoek.inhoud,
            headers={**KOPPEN, **verzoek.koppen},
            timeout=self._seconden,
            follow_redirects=False,
        ) as response:
            body = bytearray()
            async for piece in response.aiter_raw():
                body += piece
                if len(body) > MEESTE_BYTES:
                    return too_much()
            return Ontvangst(response.status_code, response.headers, bytes(body))
