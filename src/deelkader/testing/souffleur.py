# SPDX-License-Identifier: EUPL-1.2
"""
Say what the next answer is, for the tests of a case system.

Behind a `Souffleur` stands the real client, so what your code gets is read as it
would be from deelkader. The answers themselves are what your test says: they prove
nothing about the law, and a yes of a souffleur means only that your code can take
one. Extra `klant`.
"""

from __future__ import annotations

import json
from collections import deque
from collections.abc import Callable, Iterable
from enum import StrEnum
from types import TracebackType
from typing import Any, Self

import httpx

from deelkader.begrippen import Uitkomst
from deelkader.klant import AsyncKlant, Klant
from deelkader.klant.vormen import CODE

ADRES = "http://127.0.0.1"


class Storing(StrEnum):
    """What can go wrong instead of an answer."""

    UIT = "uit"
    """Nobody listens."""
    TE_LAAT = "te-laat"
    """No answer in time."""
    LOGBOEK = "logboek"
    """The log cannot be written, so there is no answer."""
    ONLEESBAAR = "onleesbaar"
    """Something answers that is not deelkader."""


type_antwoord = Callable[[dict[str, Any]], httpx.Response]


class Souffleur:
    """
    Gives the answers that were said, in that order, through a real client.

    A question for which no answer was said gets none: the client raises. As a context
    manager it fails when an answer was said and nobody asked for it.
    """

    def __init__(self) -> None:
        self.vragen: list[dict[str, Any]] = []
        """The questions that were asked, as they were sent."""
        self.delingen: list[dict[str, Any]] = []
        """The shares that were written down, as they were sent."""
        self._next: deque[type_antwoord] = deque()
        self._regels = 0

    def next(
        self,
        uitkomst: Uitkomst | str,
        *,
        voorwaarden: Iterable[str] = (),
        wie: Iterable[str] = (),
        ontbrekend: Iterable[str] = (),
    ) -> None:
        """
        Say the next answer: *uitkomst*, for every category that is asked.

        Raises:
            ValueError: there is no such outcome, or a part is no id.
        """
        said = Uitkomst(uitkomst)
        parts = {
            "voorwaarden": _ids(voorwaarden),
            "wie": _ids(wie),
            "ontbrekend": _ids(ontbrekend),
        }
        self._next.append(lambda vraag: self._answer(vraag, said, parts))

    def next_failure(self, storing: Storing) -> None:
        """Say that the next question gets no answer."""
        self._next.append(lambda _: _fail(storing))

    def klant(self) -> Klant:
        """Return a client that gets the answers that were said."""
        transport = httpx.MockTransport(self._respond)
        return Klant(ADRES, http=httpx.Client(transport=transport))

    def async_klant(self) -> AsyncKlant:
        """Return the same for asyncio."""
        transport = httpx.MockTransport(self._respond)
        return AsyncKlant(ADRES, http=httpx.AsyncClient(transport=transport))

    def require_done(self) -> None:
        """Raise an AssertionError when an answer was said that nobody asked for."""
        if self._next:
            raise AssertionError(f"{len(self._next)} answers were not asked for")

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if kind is None:
            self.require_done()

    def _respond(self, request: httpx.Request) -> httpx.Response:
        if request.method != "POST":
            return _problem(404, "niet-gevonden")
        body = json.loads(request.content)
        if request.url.path == "/v1/delingen":
            return self._share(body)
        self.vragen.append(body)
        if not self._next:
            return _problem(503, "niets-voorgezegd")
        return self._next.popleft()(body)

    def _answer(
        self, vraag: dict[str, Any], uitkomst: Uitkomst, parts: dict[str, list[str]]
    ) -> httpx.Response:
        each = [
            {
                "categorie": categorie,
                "uitkomst": uitkomst.value,
                "gronden": {},
                "wegVooruit": [],
                **parts,
            }
            for categorie in vraag["gegevens"]
        ]
        return self._made(
            {
                "uitkomst": uitkomst.value,
                "gegevens": each,
                "aannames": [],
                "plichten": [],
                "alternatieven": [],
                "bel": [],
                "tekst": {
                    "professional": {
                        "kop": f"Voorgezegd: {uitkomst.value}.",
                        "kern": "Dit zei een test voor.",
                    }
                },
                "kader": {"versie": "2026-01-01", "hash": "sha256:voorgezegd"},
            }
        )

    def _share(self, body: dict[str, Any]) -> httpx.Response:
        self.delingen.append(body)
        gegevens = body.get("gegevens") or self.vragen[-1]["gegevens"]
        return self._made({"oordeel": body["oordeel"], "gegevens": gegevens})

    def _made(self, content: dict[str, Any]) -> httpx.Response:
        """Return *content* with an id and a receipt that nobody can verify."""
        self._regels += 1
        bewijs = {"regelnummer": self._regels, "controlepunt": "voorgezegd"}
        made = {**content, "id": f"{self._regels:026d}", "bewijs": bewijs}
        return _response(201, made, "application/json")


def _ids(given: Iterable[str]) -> list[str]:
    if isinstance(given, str):
        raise ValueError("a list of ids, not one text")  # noqa: TRY004 - as said above
    found = list(given)
    if not all(CODE.fullmatch(id_) for id_ in found):
        raise ValueError("an id is written in lower case, with dashes")
    return found


def _fail(storing: Storing) -> httpx.Response:
    match storing:
        case Storing.UIT:
            raise httpx.ConnectError("nobody listens")
        case Storing.TE_LAAT:
            raise httpx.ReadTimeout("too late")
        case Storing.LOGBOEK:
            return _problem(503, "logboek-niet-schrijfbaar")
        case Storing.ONLEESBAAR:
            return _response(200, "Inloggen", "text/html")


def _problem(status: int, code: str) -> httpx.Response:
    body = {"type": f"https://deelkader.example.nl/problemen/{code}", "status": status}
    return _response(status, body, "application/problem+json")


def _response(status: int, content: object, mediatype: str) -> httpx.Response:
    # WHY a stream: as from a real server, the client reads it piece by piece.
    stream = httpx.ByteStream(json.dumps(content).encode())
    headers = {"API-Version": "1.0.0", "Content-Type": mediatype}
    return httpx.Response(status, headers=headers, stream=stream)
