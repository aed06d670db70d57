# SPDX-License-Identifier: EUPL-1.2
"""
In an emergency: who was told what about this jeugdige, with a reason, looked at later.

Responsible for the order: first the line with the reason and the task for somebody
else, then the list. Opens nothing else, and asks nothing as another. Floor 5.
"""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.begrippen.dagen import day_of
from deelkader.engine.problemen import Problemen
from deelkader.logboek.inzien import note_access
from deelkader.logboek.regels import Inhoud
from deelkader.service.toestemmingen import GEDEELD
from deelkader.service.velden import Velden, read_body

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.service.opvolging import Opvolging

NOODINZAGE: Final = "noodinzage"
_KORTSTE, _LANGSTE, _WOORDEN = 20, 500, 3
_GEEN_ZIN: Final = "Schrijf in een zin waarom dit nu nodig is: 20 tot 500 tekens."


class Noodinzage:
    """What may be seen in an emergency, of one organisation."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        self._logboek = opvolging.logboek

    def look(self, tekst: bytes, wie: Identiteit) -> dict[str, Any]:
        """
        Return what was shared about a jeugdige, after the line that *wie* looked.

        Raises:
            VraagError: it cannot be asked like this; nothing is shown.
            LogboekError: the line was not written, so nothing is shown.
        """

        def read(raw: Any) -> tuple[str, str]:
            velden = Velden(raw, ("jeugdige", "reden"), Problemen())
            found = velden.code("jeugdige"), _sentence(velden)
            velden.require()
            return found

        jeugdige, reden = read_body(tekst, read)
        people = {"jeugdige": jeugdige, "door": [wie.afdruk]}
        line = Inhoud(NOODINZAGE, {"reden": reden}, people, jeugdige)
        bewijs = self._logboek.append(self._opvolging.along(line))
        # INVARIANT: only here, after the line is on disk, is anything looked up.
        return {
            "id": bewijs.id,
            "gedeeld": self._shares(jeugdige),
            "bewijs": bewijs.as_dict(),
        }

    def reason(self, id_: str, wie: Identiteit) -> dict[str, Any] | None:
        """Return why somebody looked: by the id of the line, or of its task."""
        task = self._opvolging.taak(id_)
        line = self._logboek.get(id_ if task is None else task.bij.partition("/")[0])
        if line is None or line.soort != NOODINZAGE:
            return None
        if line.feiten is None or line.personen is None:
            return None
        people = line.personen.inhoud
        wat = {"waarvoor": NOODINZAGE}
        note_access(self._logboek, wat, [wie.afdruk], jeugdige=people["jeugdige"])
        return {
            "id": line.id,
            "gekekenOp": line.tijdstip,
            "reden": line.feiten.inhoud["reden"],
            "door": people["door"][0],
        }

    def _shares(self, jeugdige: str) -> list[dict[str, Any]]:
        ids = self._logboek.sleutelbos.ids_of(self._logboek.organisatie, jeugdige)
        found = []
        for line in self._logboek.lezer.lines_of(ids):
            if line.soort != GEDEELD or line.feiten is None:
                continue
            said = line.feiten.inhoud
            day = day_of(datetime.fromisoformat(line.tijdstip))
            about = {naam: said[naam] for naam in ("van", "naar", "gegevens", "doel")}
            found.append({"op": day.isoformat(), **about})
        return found


def _sentence(velden: Velden) -> str:
    """Return the reason: a sentence of one's own, without a BSN."""
    said = velden.value("reden")
    place = velden.place("reden")
    if said is None:
        return ""
    if not isinstance(said, str):
        velden.problemen.wrong_type(place, said)
        return ""
    text = said.strip()
    if lijkt_op_bsn(text):
        velden.problemen.add(place, "mogelijk-bsn")
    elif not _KORTSTE <= len(text) <= _LANGSTE or len(text.split()) < _WOORDEN:
        velden.problemen.add(place, "geen-zin", _GEEN_ZIN)
    return text
