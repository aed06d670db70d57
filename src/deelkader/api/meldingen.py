# SPDX-License-Identifier: EUPL-1.2
"""
What the program says of itself as JSON lines: one per request, one per trouble.

Responsible for what is never in a line: a question, an id of a person, a query or a
body; of other packages not even the values in their messages. Floor 6.
"""

from __future__ import annotations

import json
import logging
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, TextIO

from deelkader.api.waarneming import verzoek_id

if TYPE_CHECKING:
    from deelkader.api.waarneming import Verzoek

_EIGEN: Final = "deelkader"
_VELDEN: Final = "velden"
log = logging.getLogger("deelkader.verzoek")


class JsonRegels(logging.Formatter):
    """Formats a record as one line of JSON."""

    def format(self, record: logging.LogRecord) -> str:
        """Return the line; of a package that is not ours without values."""
        moment = datetime.fromtimestamp(record.created, UTC)
        line: dict[str, Any] = {
            "tijd": moment.isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "niveau": record.levelname.lower(),
            "bron": record.name,
        }
        own = verzoek_id.get()
        if own is not None:
            line["verzoek"] = own
        fields = getattr(record, _VELDEN, None)
        if fields is not None:
            line |= fields
        elif record.name.split(".")[0] == _EIGEN:
            line["melding"] = record.getMessage()
        else:
            # WHY unformatted: its values may be what a person sent.
            line["melding"] = str(record.msg)
        if record.exc_info and record.exc_info[0] is not None:
            line["fout"] = record.exc_info[0].__name__
        return json.dumps(line, ensure_ascii=False)


class Verzoekregels:
    """Tells one line per request."""

    def begun(self) -> None:
        """Say nothing yet."""

    def ended(self, verzoek: Verzoek) -> None:
        """Tell how *verzoek* ended."""
        fields: dict[str, Any] = {
            "soort": "verzoek",
            "verzoek": verzoek.id,
            "methode": verzoek.methode,
            "route": verzoek.route,
            "status": verzoek.status,
            "duurMs": round(verzoek.seconden * 1000, 1),
        }
        if verzoek.code:
            fields["code"] = verzoek.code
        log.info("verzoek", extra={_VELDEN: fields})


def write_json_lines(uit: TextIO) -> None:
    """Let everything that is logged in this process go to *uit* as JSON lines."""
    handler = logging.StreamHandler(uit)
    handler.setFormatter(JsonRegels())
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.WARNING)
    logging.getLogger(_EIGEN).setLevel(logging.INFO)
