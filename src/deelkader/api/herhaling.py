# SPDX-License-Identifier: EUPL-1.2
"""
The header `Idempotency-Key`: who sends a POST again gets the same answer.

Responsible for reading the key and for describing it; the rest is
`service.herhaling`. Floor 6.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

from fastapi import Request

from deelkader.api.beller import caller_of
from deelkader.errors import Probleem, VraagError
from deelkader.service.herhaling import Herhaler, Verzoek

if TYPE_CHECKING:
    from collections.abc import Callable

KOP: Final = "Idempotency-Key"
_VORM: Final = "[A-Za-z0-9._~:-]{16,128}"
# WHY with or without: a text in a structured header stands between quotes, and most
# clients leave them out.
_SLEUTEL: Final = re.compile(rf'(?:{_VORM}|"{_VORM}")\Z')
_ONGELDIG: Final = Probleem(
    "",
    "sleutel-ongeldig",
    "Idempotency-Key is één keer een code van 16 tot 128 tekens: letters, cijfers en"
    " . _ ~ : -",
)
_GETELD: Final = "/reacties"
PARAMETER: Final = {
    "name": KOP,
    "in": "header",
    "required": False,
    "description": (
        "Een code die jij maakt voor deze aanvraag. Stuur je haar nog eens met dezelfde"
        " code, dan gebeurt het één keer en krijg je hetzelfde antwoord. Bewaard: twee"
        " dagen."
    ),
    "schema": {"type": "string", "pattern": f"^{_VORM}$"},
    "example": "3f0c1c9e-5b1d-4c57-9a52-0f6f2f9b6a11",
}


def once(request: Request, make: Callable[[bytes], Any]) -> Callable[[bytes], Any]:
    """
    Return *make* so that it does once what *request* asks under its key, if it has one.

    Raises:
        VraagError: there is a key, and it cannot be one.
    """
    given = request.headers.getlist(KOP)
    if not given:
        return make
    if len(given) > 1 or not _SLEUTEL.match(given[0]):
        raise VraagError((_ONGELDIG,))
    herhaler: Herhaler = request.app.state.herhaler
    url = request.url
    verzoek = Verzoek(
        given[0].strip('"'),
        caller_of(request.scope),
        f"{request.method} {url.path}?{url.query}",
        is_geteld=url.path.endswith(_GETELD),
    )
    return lambda body: herhaler.once(verzoek, body, make)
