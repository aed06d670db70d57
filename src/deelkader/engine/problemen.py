# SPDX-License-Identifier: EUPL-1.2
"""
Collect every problem of a question: `Problemen`.

Responsible for the wording of problems and for reading single values. A
problem never repeats a value; a key is shown only when it is a plain word.
Floor 3.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.begrippen.dag import read_day
from deelkader.begrippen.spelling import safe_key
from deelkader.errors import Probleem
from deelkader.regels.bedoel_je import bedoel_je

_PSEUDONYM = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:-]{5,127}\Z")
_DISGUISE = re.compile(r"^(?:bsn)?[_:]*|[_:.-]+", re.IGNORECASE)
_BOODSCHAP = {
    "ontbreekt": "Dit veld ontbreekt.",
    "verkeerd-type": "Dit veld heeft een verkeerd soort waarde.",
    "onbekend-veld": "Dit veld kennen we niet.",
    "onbekende-waarde": "Deze waarde kennen we niet.",
    "leeg": "Dit veld is leeg.",
    "dubbel": "Dit staat er twee keer.",
    "geen-datum": "Dit is geen datum. Schrijf een datum als 2026-11-22.",
    "buiten-bereik": "Dit getal is te klein of te groot.",
    "mogelijk-bsn": "Dit lijkt op een BSN. Vul hier nooit een BSN in.",
    "geen-pseudoniem": (
        "Gebruik een code van 6 tot 128 letters en cijfers. Nooit een naam of BSN."
    ),
}


def _holds_bsn(waarde: object) -> bool:
    """Tell whether *waarde*, of any type, looks like a BSN when written out."""
    try:
        return lijkt_op_bsn(str(waarde))
    except (RecursionError, ValueError):
        return False


class Problemen:
    """The problems found so far; true when there is one."""

    def __init__(self) -> None:
        self._found: set[Probleem] = set()

    def __bool__(self) -> bool:
        return bool(self._found)

    def add(self, pad: str, code: str, boodschap: str = "", extra: str = "") -> None:
        """Add one problem; without *boodschap* the standard sentence of *code*."""
        text = (boodschap or _BOODSCHAP[code]) + extra
        self._found.add(Probleem(pad, code, text))

    def sorted(self) -> tuple[Probleem, ...]:
        """Return all problems, ordered by place."""
        return tuple(sorted(self._found))

    def unknown_key(self, pad: str, sleutel: object, keuzes: Iterable[str]) -> None:
        """Add the problem of a key nobody declared."""
        shown = safe_key(sleutel)
        if _holds_bsn(sleutel):
            self.add(pad, "mogelijk-bsn")
        elif shown is None:
            self.add(pad, "onbekend-veld")
        else:
            self.add(f"{pad}/{shown}", "onbekend-veld", "", bedoel_je(shown, keuzes))

    def unknown_value(self, pad: str, waarde: object, keuzes: Iterable[str]) -> None:
        """Add the problem of a value nobody declared."""
        if isinstance(waarde, str) and not lijkt_op_bsn(waarde):
            self.add(pad, "onbekende-waarde", "", bedoel_je(waarde, keuzes))
        else:
            self.wrong_type(pad, waarde)

    def wrong_type(self, pad: str, waarde: object) -> None:
        """Add the problem of a value of the wrong type."""
        code = "mogelijk-bsn" if _holds_bsn(waarde) else "verkeerd-type"
        self.add(pad, code)

    def out_of_range(self, pad: str, waarde: object) -> None:
        """Add the problem of a number outside its bounds."""
        code = "mogelijk-bsn" if _holds_bsn(waarde) else "buiten-bereik"
        self.add(pad, code)

    def read_map(self, pad: str, waarde: Any) -> Mapping[Any, Any]:
        """Return *waarde* when it is a map, else an empty one with a problem."""
        if isinstance(waarde, Mapping):
            return waarde
        self.add(pad, "verkeerd-type")
        return {}

    def read_list(self, pad: str, waarde: Any) -> list[Any]:
        """Return *waarde* as a list, else an empty one with a problem."""
        if isinstance(waarde, list | tuple):
            return list(waarde)
        self.add(pad, "verkeerd-type")
        return []

    def read_date(self, pad: str, waarde: Any) -> date | None:
        """Return *waarde* as a day."""
        if type(waarde) is date:
            return waarde
        with contextlib.suppress(ValueError):
            if isinstance(waarde, str):
                return read_day(waarde)
        if _holds_bsn(waarde):
            self.add(pad, "mogelijk-bsn")
        else:
            self.add(pad, "geen-datum")
        return None

    def check_pseudonym(self, pad: str, waarde: Any) -> None:
        """Add a problem unless *waarde* is an opaque code."""
        # WHY: here nine digits after "bsn", or with signs between, are still a BSN.
        plain = _DISGUISE.sub("-", waarde) if isinstance(waarde, str) else ""
        if _holds_bsn(waarde) or _holds_bsn(plain):
            self.add(pad, "mogelijk-bsn")
        elif not isinstance(waarde, str) or not _PSEUDONYM.match(waarde):
            self.add(pad, "geen-pseudoniem")
