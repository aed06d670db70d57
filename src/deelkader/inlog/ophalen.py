# SPDX-License-Identifier: EUPL-1.2
"""
Ask an issuer something over HTTP: `fetch`.

Responsible for an answer that may not be long in coming nor large, and for following
no redirect: what we believe comes from where the file says, or not at all. Floor 4,
`inlog`.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Final
from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, build_opener

if TYPE_CHECKING:
    from urllib.request import Request

_STUK: Final = 65_536
_TE_GROOT: Final = "the answer is too large"


class _GeenOmweg(HTTPRedirectHandler):
    def redirect_request(self, *_: Any) -> None:
        """Go nowhere."""
        return


def fetch(request: Request, geduld: float, hoogstens: int) -> bytes:
    """
    Return the answer to *request*, of at most *hoogstens* bytes.

    Raises:
        OSError: there is no good answer within *geduld* seconds.
        ValueError: it is too large.
        HTTPException: it is no HTTP.
    """
    end = time.monotonic() + geduld
    try:
        with build_opener(_GeenOmweg).open(request, timeout=geduld) as answer:
            body = bytearray()
            # WHY in pieces: a timeout of a socket is per piece, not for the whole.
            while piece := answer.read1(_STUK):
                body += piece
                if len(body) > hoogstens:
                    raise ValueError(_TE_GROOT)
                if time.monotonic() > end:
                    raise TimeoutError
    except HTTPError as error:
        error.close()
        raise
    return bytes(body)
