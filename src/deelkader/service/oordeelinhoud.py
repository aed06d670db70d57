# SPDX-License-Identifier: EUPL-1.2
"""
What a line of the log says of an answer: the question in one form, and the judgement.

Responsible for what is kept and what is left out because it can be computed again.
Floor 5; pure but for the numbers of a trace.
"""

from __future__ import annotations

import secrets
from collections.abc import Iterator, Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel
from deelkader.logboek.regels import Inhoud
from deelkader.model import Deelvraag
from deelkader.service.beantwoord import WIE

if TYPE_CHECKING:
    from datetime import datetime

    from deelkader.service.aankomst import Mee
    from deelkader.service.beantwoord import Beantwoord

SOORT: Final = "oordeel"
TOEGANG: Final = "toegang"
"""One call with whatever it asked: none, one or several answers."""
_TRACE: Final = 32
_SPAN: Final = 16
"""In hexadecimal digits, as W3C Trace Context has them."""
_ZICHZELF: Final = frozenset({str, int, bool})
# WHY dict first: asking whether something is a Mapping is slow.
_KAART: Final = (dict, Mapping)


def moment(now: datetime) -> str:
    """Return *now*, which is UTC, as a line of the log writes it."""
    return now.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z"


def answers_in(
    soort: str, feiten: Mapping[str, Any]
) -> Iterator[tuple[Mapping[str, Any], Mapping[str, Any]]]:
    """Yield every question in a line of the kind *soort*, with its answer."""
    if soort == SOORT:
        yield feiten["vraag"], feiten["oordeel"]
    for besluit in feiten.get("besluiten", ()) if soort == TOEGANG else ():
        if "oordeel" in besluit:
            yield besluit["vraag"], besluit["oordeel"]


def line_of(gegeven: Beantwoord, begonnen: str, mee: Mee | None = None) -> Inhoud:
    """Return what the log keeps of an answer that began then, and brings *mee*."""
    jeugdige = gegeven.jeugdige
    random = secrets.token_hex(_TRACE // 2 + _SPAN // 2)
    return Inhoud(
        SOORT,
        {
            **gegeven.vormen.feiten,
            "spoor": {"trace": random[:_TRACE], "span": random[_TRACE:]},
            "begonnen": begonnen,
        },
        {} if jeugdige is None else {WIE: jeugdige},
        jeugdige,
        mee,
    )


def canonical_question(raw: Mapping[str, Any] | Deelvraag) -> dict[str, Any]:
    """Return a question that was accepted in one form: camelCase, nothing empty."""
    values = raw.as_mapping() if isinstance(raw, Deelvraag) else raw
    found = _canonical(values)
    assert isinstance(found, dict)  # noqa: S101 - a mapping becomes a dict
    return found


def _canonical(waarde: Any) -> Any:
    if isinstance(waarde, _KAART):
        # WHY the question here: nearly all of a question is plain values.
        return {
            _spelled(key): item if type(item) in _ZICHZELF else _canonical(item)
            for key, item in waarde.items()
            if item is not None
        }
    if isinstance(waarde, list | tuple):
        return [
            item if type(item) in _ZICHZELF else _canonical(item) for item in waarde
        ]
    if isinstance(waarde, date):
        return waarde.isoformat()
    if hasattr(waarde, "model_dump"):
        return _canonical(waarde.model_dump(exclude_none=True))
    return waarde


def _spelled(key: Any) -> str:
    if type(key) is str and key.isalpha():
        return key
    return camel(str(key).replace("_", "-"))
