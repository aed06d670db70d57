# SPDX-License-Identifier: EUPL-1.2
"""
Out: log out, or leave at once for a page that says nothing.

Responsible for leaving no cookie of a login behind, and for asking again who it is
after somebody left in a hurry: the back button must show nothing. Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from fastapi.responses import RedirectResponse, Response

if TYPE_CHECKING:
    from fastapi import Request

    from deelkader.web.eigen import Eigen
    from deelkader.web.inlogbladen import Inlogbladen

SESSIE, BEGIN, BEWAARD = "sessie", "begin", "gestuurd"
OPNIEUW: Final = "opnieuw"
"""The cookie that says: let the issuer ask who it is, whoever is logged in there."""
UITLOGGEN, MIJN = "/uitloggen", "/mijn"
WEG: Final = f"{MIJN}/weg"
NEUTRAAL: Final = "https://www.knmi.nl/nederland-nu/weer/verwachtingen"
"""Where one looks at the weather: of the government, and about nobody."""


def log_out(bladen: Inlogbladen, eigen: Eigen, request: Request) -> Response:
    """Ask whether to log out, or do it."""
    if request.method != "POST":
        return bladen.show(request, "uitloggen", 200)
    response = bladen.show(request, "uitgelogd", 200)
    response.headers["Clear-Site-Data"] = '"cache"'
    return _forget(eigen, request, response)


def leave(eigen: Eigen, request: Request) -> Response:
    """Log out and go to a page about nothing, also without scripts."""
    # WHY a GET: a form could not lead out of this site (form-action 'self').
    response = RedirectResponse(NEUTRAAL, 303, {"Cache-Control": "no-store"})
    eigen.put(request, response, OPNIEUW, "ja")
    return _forget(eigen, request, response)


def is_of_family(path: str) -> bool:
    """Return whether *path* is a page about one person."""
    return path == MIJN or path.startswith(f"{MIJN}/")


def _forget(eigen: Eigen, request: Request, response: Response) -> Response:
    for soort in (SESSIE, BEGIN, BEWAARD):
        eigen.drop(request, response, soort)
    return response
