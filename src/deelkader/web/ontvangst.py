# SPDX-License-Identifier: EUPL-1.2
"""
What comes in over HTTP and what goes out, for every page.

Responsible for reading a form, for refusing one of another site, and for the headers
of a page. Floor 7.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Final, TypeVar
from urllib.parse import parse_qsl, urlsplit

from fastapi import Request
from fastapi.responses import HTMLResponse, Response
from starlette.concurrency import run_in_threadpool

from deelkader.api.eisen import identity_of
from deelkader.api.poort import TooLargeError, TooLargeResponse, read_body, report

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit, Scope
    from deelkader.web.blad import Bladmaker, Pagina

FORMULIER: Final = "application/x-www-form-urlencoded"
TAAL: Final = "deelkader-taal"
"""The cookie with the language that was chosen on this device."""
_MAX_VELDEN: Final = 500
KOPPEN: Final = {
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; script-src 'self';"
        " form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    # WHY not no-referrer: then a browser names no Origin when it sends the form.
    "Referrer-Policy": "same-origin",
    # WHY not no-store: then the back button asks to send the form again. A page
    # names nobody; it is kept by this browser only, and asked again by a reload.
    "Cache-Control": "private, no-cache",
    # WHY without Cookie: a login renews its cookie every minute, and then the back
    # button would ask to send the form again. Logging out empties what was kept.
    "Vary": "Accept-Language",
}

Paren = Sequence[tuple[str, str]]
T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Bezoek:
    """
    What a page may know of a visit: language, and what this device remembers.

    *wie* is who is logged in; None where nobody logs in.
    """

    taal: str = ""
    koekjes: dict[str, str] = field(default_factory=dict)
    wie: Identiteit | None = None

    @classmethod
    def of(cls, request: Request) -> Bezoek:
        """Return the visit of *request*."""
        # WHY first: what somebody chose here goes before what the browser asks.
        asked = (
            request.cookies.get(TAAL, ""),
            request.headers.get("accept-language", ""),
        )
        return cls(",".join(asked), dict(request.cookies), identity_of(request))

    def may_ask_as(self, rol: str) -> bool:
        """Return whether this visitor may ask in the role *rol*."""
        return self.wie is None or rol in self.wie.rollen

    def may(self, scope: Scope) -> bool:
        """Return whether this visitor may do what *scope* is for."""
        return self.wie is None or scope.value in self.wie.scopes


async def read_pairs(request: Request) -> list[tuple[str, str]] | Response | None:
    """Return the fields of a form of ours; None when it is not, or the refusal."""
    if not is_own_page(request):
        return None
    if request.headers.get("content-type", "").split(";")[0] != FORMULIER:
        return None
    try:
        body = await read_body(request)
    except TooLargeError as error:
        return TooLargeResponse(ended=error.ended)
    try:
        return read_form(body)
    except ValueError:
        return None


def read_form(body: bytes) -> list[tuple[str, str]]:
    """
    Return the fields of a form.

    Raises:
        ValueError: this is no form of ours.
    """
    # INVARIANT: the gate of sessions looks at what the page will read.
    return parse_qsl(
        body.decode(),
        keep_blank_values=True,
        strict_parsing=bool(body),
        errors="strict",
        max_num_fields=_MAX_VELDEN,
    )


async def answer_form(
    request: Request, maker: Bladmaker, make: Callable[[Paren, Bezoek], Pagina]
) -> Response:
    """Return the page that *make* makes of the form in *request*."""
    bezoek = Bezoek.of(request)
    paren = await read_pairs(request)
    if isinstance(paren, Response):
        return paren
    if paren is None:
        return send(maker.foreign(bezoek))
    page = await run_in_threadpool(safely, maker, bezoek, lambda: make(paren, bezoek))
    return send(page, secure=request.url.scheme == "https")


def safely(maker: Bladmaker, bezoek: Bezoek, make: Callable[[], T]) -> T | Pagina:
    """Return what *make* makes; for an error nobody foresaw, the page with 112."""
    try:
        return make()
    except Exception as error:  # noqa: BLE001 - a person must see what to do now
        report(error)
        return maker.storing(bezoek, 500)


def send(pagina: Pagina, *, secure: bool = False) -> Response:
    """Return *pagina* as a response."""
    response = HTMLResponse(pagina.html, pagina.status, KOPPEN)
    for naam, waarde in pagina.onthoud.items():
        keep(response, naam, waarde, secure=secure)
    return response


def keep(response: Response, naam: str, waarde: str, *, secure: bool) -> None:
    """Let this device keep *waarde* for half a year; no script can read it."""
    response.set_cookie(
        naam,
        waarde,
        max_age=180 * 24 * 3600,
        httponly=True,
        samesite="strict",
        secure=secure,
    )


def is_own_page(request: Request) -> bool:
    """Return whether a form came from this site, as far as the browser tells."""
    site = request.headers.get("sec-fetch-site")
    if site is not None:
        return site in {"same-origin", "none"}
    origin = request.headers.get("origin")
    # WHY: every browser names an Origin when another site sends a form here.
    if origin is None:
        return True
    try:
        return urlsplit(origin).netloc == request.headers.get("host")
    except ValueError:
        return False
