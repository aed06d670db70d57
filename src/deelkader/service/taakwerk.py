# SPDX-License-Identifier: EUPL-1.2
"""
Close a task or put it off: a line of the log, and the case that follows it.

Floor 5.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import Probleem, VraagError
from deelkader.inlog import is_person_print
from deelkader.logboek.regels import Inhoud
from deelkader.opvolging.gebeurd import of_line
from deelkader.opvolging.stap import Stap, Wijziging
from deelkader.opvolging.zaak import Lopend, close

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping
    from datetime import date

    from deelkader.logboek import Bewijs
    from deelkader.opslag import Eenheid
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.opvolging.zaak import Zaak
    from deelkader.service.opvolging import Opvolging
    from deelkader.toestemming import Vastlegger

AFGEROND: Final = "afgerond"
UITGESTELD: Final = "uitgesteld"
GEDAAN: Final = "gedaan"
HOE: Final = (GEDAAN, "niet-meer-nodig")
"""How a task is closed."""
REDENEN: Final = (
    "nu-niet-veilig",
    "wacht-op-iemand",
    "niet-te-bereiken",
    "afspraak-gemaakt",
    "geen-tijd",
)
"""Why a task is put off."""
ANDER_KIJKT: Final = frozenset({"noodinzage"})
"""Of what these lines begin, another person than who wrote them closes the task."""
_WOORDEN: Final = {
    "zelfde-persoon": "Een ander mens moet dit nakijken.",
    "taak-onbekend": "Deze taak is er niet.",
    "taak-al-klaar": "Deze taak is al klaar.",
    "uitstel-kan-niet": "Zo kun je deze taak niet uitstellen.",
    "onbekende-waarde": "Deze waarde kennen we niet.",
    "dag-voorbij": "Kies een dag na vandaag.",
}


class Taakwerk:
    """What people do with a task."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging

    def finish(self, id_: str, hoe: str, door: Vastlegger) -> Bewijs:
        """Close task *id_*."""
        if hoe not in HOE:
            raise refused("/hoe", "onbekende-waarde")
        return self._write(id_, AFGEROND, {"hoe": hoe}, door)

    def postpone(self, id_: str, tot: date, reden: str, door: Vastlegger) -> Bewijs:
        """Put task *id_* off until *tot*."""
        if reden not in REDENEN:
            raise refused("/reden", "onbekende-waarde")
        if tot <= self._opvolging.vandaag():
            raise refused("/tot", "dag-voorbij")
        facts = {"tot": tot.isoformat(), "reden": reden}
        return self._write(id_, UITGESTELD, facts, door)

    def _write(
        self, id_: str, soort: str, wat: Mapping[str, Any], door: Vastlegger
    ) -> Bewijs:
        self._opvolging.require_on()
        regel = self._opvolging.taak(id_)
        if regel is None:
            raise refused("/taak", "taak-onbekend")
        if regel.stand.is_over:
            raise refused("/taak", "taak-al-klaar")
        self._require_other(regel, door)
        feiten: dict[str, Any] = {
            "taak": id_,
            "regel": regel.regel,
            "bij": regel.bij,
            **wat,
        }
        if regel.oordeel is not None:
            feiten["oordeel"] = regel.oordeel
        jeugdige = self._opvolging.lijst.person_of(regel.zaak)
        personen: dict[str, Any] = {
            "door": door.model_dump(mode="json", exclude_none=True)
        }
        if jeugdige is not None:
            personen["jeugdige"] = jeugdige
        mee = self._hook(regel, soort, feiten)
        return self._opvolging.logboek.append(
            Inhoud(soort, feiten, personen, jeugdige, mee=mee)
        )

    def _require_other(self, regel: Taakregel, door: Vastlegger) -> None:
        """Refuse who looked in an emergency, or no person, to look at that later."""
        line = self._opvolging.logboek.get(regel.bij.partition("/")[0])
        if line is None or line.soort not in ANDER_KIJKT or line.personen is None:
            return
        if door.id in line.personen.inhoud["door"] or not is_person_print(door.id):
            raise refused("/door", "zelfde-persoon")

    def _hook(
        self, regel: Taakregel, soort: str, feiten: Mapping[str, Any]
    ) -> Callable[[Eenheid, Bewijs], None]:
        """Return what writes the case; it raises, and so undoes, what cannot be."""
        opvolging = self._opvolging
        gebeurd = of_line(soort, feiten, opvolging.vandaag().toordinal())

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            bewaard = opvolging.zaken.by_id(eenheid, regel.zaak)
            before = None if bewaard is None else _task(bewaard.zaak, regel.id)
            if bewaard is None or before is None:
                raise refused("/taak", "taak-onbekend")
            if before.taak.stand.is_over:
                raise refused("/taak", "taak-al-klaar")
            zaak = bewaard.zaak.add(bewijs.id, gebeurd)
            if soort == AFGEROND:
                stap = self._closed(close(zaak, regel.id), before)
            else:
                stap = opvolging.look(zaak)
                _require_moved(stap, opvolging.look(bewaard.zaak), regel.id)
            opvolging.zaken.save(eenheid, [(bewaard, stap)])

        return write

    def _closed(self, zaak: Zaak, before: Lopend) -> Stap:
        """Return the step in which a person closed *before*, whatever rules say."""
        done = _task(zaak, before.id)
        assert done is not None  # noqa: S101 - it was there before it was closed
        stap = self._opvolging.look(zaak)
        own = Wijziging(done, before.taak, stap.zaak.dag)
        return replace(stap, wijzigingen=(own, *stap.wijzigingen))


def _task(zaak: Zaak, id_: str) -> Lopend | None:
    return next((one for one in zaak.taken if one.id == id_), None)


def _require_moved(put_off: Stap, otherwise: Stap, id_: str) -> None:
    """Refuse when the rules do not let this task be put off: then nothing moves."""
    now, then = _task(put_off.zaak, id_), _task(otherwise.zaak, id_)
    if now is None or then is None or now.taak == then.taak:
        raise refused("/taak", "uitstel-kan-niet")


def refused(pad: str, code: str) -> VraagError:
    """Return the problem *code*, which repeats nothing that was sent."""
    return VraagError((Probleem(pad, code, _WOORDEN[code]),))
