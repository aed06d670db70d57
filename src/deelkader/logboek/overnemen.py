# SPDX-License-Identifier: EUPL-1.2
"""
Take over the lines of the first version of the log: a chain of plain lines.

Responsible for checking that chain, and for lines with the same number, id and time
that now stand sealed in the tree. Each keeps the hash that its old receipt names.
Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekTamperedError
from deelkader.logboek.regels import Inhoud

if TYPE_CHECKING:
    from deelkader.opslag.eerste_versie import EersteRegel

_PREFIX: Final = b"deelkader/logregel/1\n"
GENESIS: Final = hashlib.sha256(b"deelkader/logboek/1/genesis\n").digest()
HERKOMST: Final = "eersteVersie"
_ONBEKEND: Final = "onbekend"


def check_link(regel: EersteRegel, nummer: int, vorige: bytes) -> None:
    """Raise a LogboekTamperedError unless *regel* is line *nummer* after *vorige*."""
    if regel.regelnummer != nummer:
        raise LogboekTamperedError(
            nummer, f"Regel {nummer} van het oude logboek ontbreekt."
        )
    if regel.vorige != vorige or _hash(regel) != regel.hash:
        raise LogboekTamperedError(
            nummer, f"Regel {nummer} van het oude logboek is veranderd."
        )


def as_content(regel: EersteRegel) -> Inhoud:
    """Return what *regel* said, facts and persons apart."""
    content: dict[str, Any] = json.loads(regel.inhoud)
    soort = content.pop("soort", _ONBEKEND)
    vraag = dict(content.get("vraag", {}))
    jeugdige = vraag.pop("jeugdige", None)
    if vraag:
        content["vraag"] = vraag
    content[HERKOMST] = f"sha256:{regel.hash.hex()}"
    personen = {} if jeugdige is None else {"jeugdige": jeugdige}
    return Inhoud(soort, content, personen, jeugdige)


def moment(regel: EersteRegel) -> datetime:
    """Return when *regel* was written."""
    try:
        return datetime.fromisoformat(regel.tijdstip)
    except ValueError:
        raise LogboekTamperedError(
            regel.regelnummer,
            f"De tijd van regel {regel.regelnummer} van het oude logboek is geen tijd.",
        ) from None


def _hash(regel: EersteRegel) -> bytes:
    digest = hashlib.sha256(_PREFIX)
    digest.update(regel.regelnummer.to_bytes(8, "big", signed=True))
    id_, tijd = regel.id.encode(), regel.tijdstip.encode()
    for field in (regel.vorige, id_, tijd, regel.inhoud):
        digest.update(len(field).to_bytes(8, "big"))
        digest.update(field)
    return digest.digest()
