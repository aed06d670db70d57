# SPDX-License-Identifier: EUPL-1.2
"""
Where a call stands in the trace of the caller (W3C Trace Context).

Responsible for reading `traceparent` and for drawing what is not given. Floor 5.
"""

from __future__ import annotations

import re
import secrets
from typing import TYPE_CHECKING, Final

from deelkader.service.toegang.verzoek import CONTEXT

if TYPE_CHECKING:
    from deelkader.service.toegang.verzoek import type_verzoek

_TRACEPARENT: Final = re.compile(
    r"(?!ff)[0-9a-f]{2}-((?!0{32})[0-9a-f]{32})-((?!0{16})[0-9a-f]{16})"
    r"-[0-9a-f]{2}(?:-.*)?\Z",
    re.ASCII,
)


def trace_of(kop: str | None, verzoek: type_verzoek) -> dict[str, str]:
    """
    Return trace, span and what is above it, as the log keeps it.

    The header *kop* is of the caller itself; what stands in the request may be older,
    so it counts only without that header.
    """
    span = secrets.token_hex(8)
    given = verzoek.get(CONTEXT, {}).get("traceparent") if kop is None else kop
    found = _TRACEPARENT.match(given) if isinstance(given, str) else None
    if found is None:
        return {"trace": secrets.token_hex(16), "span": span}
    return {"trace": found[1], "span": span, "ouder": found[2]}
