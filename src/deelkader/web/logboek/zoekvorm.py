# SPDX-License-Identifier: EUPL-1.2
"""
The form above the log, read from the address: days, and ids of the vocabulary.

Responsible for naming all that is wrong at once, and for letting nothing into an
address that could be about a person. Floor 7.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from deelkader.begrippen import Uitkomst
from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.service.logboekbladen import Zoekvraag

if TYPE_CHECKING:
    from deelkader.service import Woorden
    from deelkader.web.teksten import Teksten

VELDEN: Final = ("vanaf", "tot", "soort", "rol", "uitkomst", "kader", "voor")
OORDEEL: Final = "oordeel"
_VERSIE: Final = re.compile(r"(?=.*[0-9])[0-9A-Za-z][0-9A-Za-z.+-]{0,39}")
_NR: Final = re.compile(r"[1-9][0-9]{0,14}")
_DAG: Final = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")


class Zoekvorm:
    """What can be chosen to find a line."""

    def __init__(self, woorden: Woorden) -> None:
        self._woorden = woorden
        self.rollen = {
            id_: woorden.partij(id_) for id_ in woorden.begrippen.feiten["van"].waarde
        }
        self.uitkomsten = {u.value: woorden.uitkomst(u) for u in Uitkomst}

    def read(
        self, paren: Sequence[tuple[str, str]], t: Teksten, *, alles: bool
    ) -> tuple[Zoekvraag | None, dict[str, str], dict[str, str]]:
        """
        Return what is looked for, what was sent, and per field what is wrong.

        Without *alles* only answers may be opened, as in the API.
        """
        said = dict.fromkeys(VELDEN, "")
        fouten: dict[str, str] = {}
        for naam, waarde in paren:
            if naam in said:
                said[naam] = waarde.strip()
        days = {naam: _day(said[naam]) for naam in ("vanaf", "tot")}
        for naam, day in days.items():
            if said[naam] and day is None:
                fouten[naam] = t["fout_dag"]
        if days["vanaf"] and days["tot"] and days["vanaf"] > days["tot"]:
            fouten["tot"] = t["fout_volgorde"]
        self._require_known(said, t, fouten)
        if fouten:
            # WHY: what is no choice of ours can be a name, and is not repeated.
            kept = {n: "" if n in fouten else w for n, w in said.items()}
            return None, kept, fouten
        opent = bool(said["rol"] or said["uitkomst"] or said["kader"])
        if opent and not alles:
            if said["soort"] not in {"", OORDEEL}:
                return None, said, {"soort": t["fout_soort"]}
            said["soort"] = OORDEEL
        vraag = Zoekvraag(
            days["vanaf"],
            days["tot"],
            said["soort"],
            said["rol"],
            said["uitkomst"],
            said["kader"],
            int(said["voor"]) if said["voor"] else None,
        )
        return vraag, said, {}

    def _require_known(
        self, said: Mapping[str, str], t: Teksten, fouten: dict[str, str]
    ) -> None:
        choices: dict[str, Any] = {
            "soort": t["soorten"],
            "rol": self.rollen,
            "uitkomst": self.uitkomsten,
        }
        for naam, known in choices.items():
            if said[naam] and said[naam] not in known:
                fouten[naam] = t["fout_keuze"]
        versie = said["kader"]
        if versie and (not _VERSIE.fullmatch(versie) or lijkt_op_bsn(versie)):
            fouten["kader"] = t["fout_kader"]
        if said["voor"] and not _NR.fullmatch(said["voor"]):
            fouten["voor"] = t["fout_keuze"]


def older(said: Mapping[str, str], voor: int) -> str:
    """Return the address of the page with lines before number *voor*."""
    kept = {naam: waarde for naam, waarde in said.items() if waarde}
    return "/logboek?" + urlencode(kept | {"voor": str(voor)})


def line_number(nr: str) -> int | None:
    """Return the number in an address, or None."""
    return int(nr) if _NR.fullmatch(nr) else None


def _day(said: str) -> date | None:
    if not _DAG.fullmatch(said):
        return None
    try:
        found = date.fromisoformat(said)
    except ValueError:
        return None
    # WHY: a day at the edge of the calendar has no day after it.
    return found if 2000 <= found.year < 2200 else None  # noqa: PLR2004 - years
