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
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import LogboekTamperedError
from deelkader.logboek.regels import Inhoud
from deelkader.opslag.eerste_versie import is_set_aside, take_over

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid
    from deelkader.opslag.eerste_versie import EersteRegel

_PREFIX: Final = b"deelkader/logregel/1\n"
GENESIS: Final = hashlib.sha256(b"deelkader/logboek/1/genesis\n").digest()
HERKOMST: Final = "eersteVersie"
_ONBEKEND: Final = "onbekend"


def take_over_first_version(logboek: Logboek, map_: Path) -> int:
    """
    Write the lines that wait in *map_* into *logboek*, and wipe what they left.

    Returns:
        How many lines were taken over now.

    Raises:
        LogboekTamperedError: the old log is not whole; it stays where it is.
        LogboekError: a line cannot be written; the rest stays where it is.
    """
    if not is_set_aside(map_):
        return 0

    def write(eenheid: Eenheid, regels: Sequence[EersteRegel]) -> None:
        nummer, vorige = len(logboek) + 1, _last_hash(logboek)
        for regel in regels:
            _check_link(regel, nummer, vorige)
            nummer, vorige = nummer + 1, regel.hash
        logboek.append_earlier(
            eenheid, [(_as_content(r), r.id, _moment(r)) for r in regels]
        )

    return take_over(map_, logboek.opslag, write)


def _last_hash(logboek: Logboek) -> bytes:
    """Return the hash that the next line of the old log must name."""
    size = len(logboek)
    last = next(iter(logboek.lines(size)), None) if size else None
    if last is None:
        return GENESIS
    said = {} if last.feiten is None else last.feiten.inhoud
    return bytes.fromhex(str(said.get(HERKOMST, "")).removeprefix("sha256:"))


def _check_link(regel: EersteRegel, nummer: int, vorige: bytes) -> None:
    """Raise a LogboekTamperedError unless *regel* is line *nummer* after *vorige*."""
    if regel.regelnummer != nummer:
        raise LogboekTamperedError(
            nummer, f"Regel {nummer} van het oude logboek ontbreekt."
        )
    if regel.vorige != vorige or _hash(regel) != regel.hash:
        raise LogboekTamperedError(
            nummer, f"Regel {nummer} van het oude logboek is veranderd."
        )


def _as_content(regel: EersteRegel) -> Inhoud:
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


def _moment(regel: EersteRegel) -> datetime:
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
