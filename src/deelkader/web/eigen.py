# SPDX-License-Identifier: EUPL-1.2
"""
What is ours of a request: the address, a form, and the cookies of a login.

Responsible for cookies that scripts and other sites cannot use, and that leave this
machine over https only. Floor 7, `web`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from deelkader.service.adres import is_loopback

if TYPE_CHECKING:
    from fastapi import Request
    from fastapi.responses import Response


class Eigen:
    """What is ours when others reach this at *basis_url*."""

    def __init__(self, basis_url: str | None) -> None:
        self._basis = basis_url

    def own(self, request: Request) -> str | None:
        """Return the address at which others reach this; None when nobody knows."""
        if self._basis is not None:
            return self._basis.rstrip("/")
        host = request.headers.get("host", "")
        here = is_loopback(urlsplit(f"//{host}").hostname)
        return f"http://{host}" if here else None

    def is_own_form(self, request: Request) -> bool:
        """Return whether a form came from this site; not saying so is a no."""
        site = request.headers.get("sec-fetch-site")
        if site is not None:
            return site == "same-origin"
        return request.headers.get("origin") == self.own(request)

    def name(self, request: Request, soort: str) -> str:
        """Return the name of our cookie of *soort*."""
        start = "__Host-" if self._is_secure(request) else ""
        return f"{start}deelkader-{soort}"

    def put(
        self,
        request: Request,
        response: Response,
        soort: str,
        value: str,
        duur: int | None = None,
    ) -> None:
        """Let the browser keep *value* for *duur* seconds, or until it closes."""
        response.set_cookie(
            self.name(request, soort),
            value,
            duur,
            secure=self._is_secure(request),
            httponly=True,
            samesite="lax",
        )

    def drop(self, request: Request, response: Response, soort: str) -> None:
        """Let the browser forget our cookie of *soort*."""
        response.delete_cookie(
            self.name(request, soort),
            secure=self._is_secure(request),
            httponly=True,
            samesite="lax",
        )

    def _is_secure(self, request: Request) -> bool:
        parts = urlsplit(self.own(request) or "")
        return parts.scheme == "https" or not is_loopback(parts.hostname)
