# SPDX-License-Identifier: EUPL-1.2
"""
The pages around logging in: choose, log in again, it failed, you are out.

Floor 7, `web`.
"""

from __future__ import annotations

from typing import Any, Final

from fastapi.responses import HTMLResponse
from jinja2 import Environment, PackageLoader, StrictUndefined

_KOPPEN: Final = {
    "Cache-Control": "no-store",
    "Content-Security-Policy": (
        "default-src 'none'; style-src 'self'; form-action 'self';"
        " base-uri 'none'; frame-ancestors 'none'"
    ),
    # WHY not no-referrer: then a browser names no Origin when it sends the form.
    "Referrer-Policy": "same-origin",
}
_TITELS: Final = {
    "kies": "Bij wie werk je?",
    "verlopen": "Log opnieuw in.",
    "verder": "Je bent ingelogd.",
    "mislukt": "Inloggen is niet gelukt.",
    "geen-recht": "Dit mag je hier niet.",
    "uitloggen": "Uitloggen",
    "uitgelogd": "Je bent uitgelogd.",
}


class Inlogbladen:
    """Makes these pages; *versie* is that of the kader."""

    def __init__(self, versie: str) -> None:
        self._versie = versie
        self._omgeving = Environment(
            loader=PackageLoader("deelkader.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def show(self, naam: str, status: int, **inhoud: Any) -> HTMLResponse:
        """Return page *naam*."""
        template = self._omgeving.get_template(f"inlog/{naam}.html")
        html = template.render(versie=self._versie, titel=_TITELS[naam], **inhoud)
        return HTMLResponse(html, status, _KOPPEN)
