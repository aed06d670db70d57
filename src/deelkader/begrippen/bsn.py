# SPDX-License-Identifier: EUPL-1.2
"""
Tell whether a text holds something that looks like a BSN (citizen service number).

Responsible for one yes or no about a text, as a last defence: nothing of this
package needs a BSN, so a number that looks like one has come in by mistake.
Does not tell whether the number exists or whose it is, and never returns it.

Floor 0: pure, imports nothing of this package.
"""

from __future__ import annotations

import re
from datetime import date

_SEPARATOR = "[-. \u00a0\u202f\u2010-\u2015]"

# WHY: most texts hold no eight digits in a row; this is all they cost.
_PREFILTER = re.compile(rf"\d(?:{_SEPARATOR}?\d){{7}}")

# WHY: a lookahead consumes nothing, so that overlapping runs are all found:
# a number that follows another number is not hidden by it.
_RUNS = tuple(
    re.compile(rf"(?<!\w)(?=(\d(?:{_SEPARATOR}?\d){{{length - 1}}})(?!\w))")
    for length in (8, 9)
)

# WHY: the whole moment, because "12.345678" in its seconds is a run as well.
_MOMENT = re.compile(
    r"(?<!\w)(\d{4}-\d{2}-\d{2})"
    r"(?:[T ]\d{2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)?)?"
    r"(?!\w)",
    re.ASCII,
)

_WEIGHTS = (9, 8, 7, 6, 5, 4, 3, 2, -1)


def lijkt_op_bsn(tekst: str) -> bool:
    """
    Tell whether *tekst* holds 8 or 9 digits that stand alone and pass the elfproef.

    Single dots, spaces and dashes between the digits are looked through. A valid
    ISO date (``2026-11-22``), with or without a time, is not seen as a number.
    """
    if _PREFILTER.search(tekst) is None:
        return False
    rest = _MOMENT.sub(_blank_valid_date, tekst)
    return any(_passes(run[1]) for pattern in _RUNS for run in pattern.finditer(rest))


def _blank_valid_date(moment: re.Match[str]) -> str:
    try:
        date.fromisoformat(moment[1])
    except ValueError:
        return moment[0]
    return "|"


def _passes(run: str) -> bool:
    """Apply the elfproef; eight digits have lost their leading zero."""
    digits = [int(char) for char in run if char.isdecimal()]
    padded = [0] * (len(_WEIGHTS) - len(digits)) + digits
    total = sum(w * d for w, d in zip(_WEIGHTS, padded, strict=True))
    return total % 11 == 0 and any(padded)
