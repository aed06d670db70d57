# SPDX-License-Identifier: EUPL-1.2
"""
Routes that all read and answer in the same way: `Paden`.

Floor 6.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from fastapi import Request
from fastapi.responses import Response

from deelkader.api.problemen import ProblemResponse, http_problem
from deelkader.api.verzoek import answer_json
from deelkader.errors import VraagError
from deelkader.logboek.ids import is_line_id
from deelkader.service.vrager import NIEMAND

if TYPE_CHECKING:
    from collections.abc import Callable

    from fastapi import APIRouter
    from pydantic import BaseModel

    from deelkader.service.vrager import type_wie

_STAND: Final = {
    "oordeel-gewist": (410, "Gewist"),
    "oordeel-onbekend": (404, "Niet gevonden"),
    "taak-al-klaar": (409, "Dit kan niet meer"),
    "taak-onbekend": (404, "Niet gevonden"),
    "uitstel-kan-niet": (409, "Dit kan niet"),
    "wisverzoek-onbekend": (404, "Niet gevonden"),
    "wisverzoek-verlopen": (410, "Verlopen"),
    "zelfde-persoon": (403, "Niet alleen"),
}
"""What of the thing in the address is a status of its own."""

_TAAK: Final = re.compile("[a-z]{32}")
_NUMMER: Final = re.compile("[0-9]{1,5}")


def is_id(text: str) -> bool:
    """Return whether *text* can be the id of a line of the log or of a task."""
    return is_line_id(text) or _TAAK.fullmatch(text) is not None


def is_answer_id(text: str) -> bool:
    """Return whether *text* can be the id of an answer: one of several has a number."""
    line, _, number = text.partition("-")
    return is_id(line) and ("-" not in text or _NUMMER.fullmatch(number) is not None)


class Paden:
    """Adds routes of one group (*tag*) to *routes*."""

    def __init__(self, routes: APIRouter, tag: str) -> None:
        self._routes = routes
        self._tag = tag

    def post(
        self,
        pad: str,
        make: Callable[[bytes], Any],
        vorm: type[BaseModel],
        beschrijving: dict[str, Any],
        wie: type_wie = NIEMAND,
    ) -> None:
        """
        Answer a POST on *pad* with what *make* says, of the shape *vorm*.

        *wie* are the fields of the body that say who asks.
        """
        status: int = beschrijving["status_code"]

        async def answer(request: Request) -> Response:
            return await answer_json(request, make, status, wie)

        self._add(pad, answer, vorm, beschrijving)

    def post_about(
        self,
        pad: str,
        make: Callable[[str, bytes], Any],
        vorm: type[BaseModel],
        beschrijving: dict[str, Any],
        wie: type_wie = NIEMAND,
    ) -> None:
        """Do the same about the thing with the `id` in *pad*: 404 without one."""
        status: int = beschrijving["status_code"]

        async def answer(
            request: Request,
            id: str,  # noqa: A002 - the word in the path
        ) -> Response:
            if not is_id(id):
                return http_problem(404, None)
            try:
                return await answer_json(
                    request, lambda body: make(id, body), status, wie
                )
            except VraagError as error:
                return about_the_address(error)

        self._add(pad, answer, vorm, beschrijving)

    def _add(
        self,
        pad: str,
        answer: Callable[..., Any],
        vorm: type[BaseModel],
        beschrijving: dict[str, Any],
    ) -> None:
        self._routes.add_api_route(
            pad,
            answer,
            methods=["POST"],
            response_model=vorm,
            tags=[self._tag],
            **beschrijving,
        )


def about_the_address(error: VraagError) -> Response:
    """Return the problem of the thing in the address; raise what is of the body."""
    for problem in error.problemen:
        if problem.code in _STAND:
            status, titel = _STAND[problem.code]
            return ProblemResponse(status, problem.code, titel, problem.boodschap)
    raise error
