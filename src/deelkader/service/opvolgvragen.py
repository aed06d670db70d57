# SPDX-License-Identifier: EUPL-1.2
"""
What a caller can ask about tasks: `Opvolgvragen`.

Responsible for the fields of each request and for what of a task is shown: never a
code of a person. Floor 5.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.errors import VraagError
from deelkader.opvolging.taak import Stand
from deelkader.service.taakwerk import HOE, REDENEN
from deelkader.service.taakwoorden import Taakboek, Taakwoorden
from deelkader.service.velden import Velden, read_body
from deelkader.uitvoer.agenda import Agendapunt, agenda

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs, Logregel
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.service.opvolging import Opvolging
    from deelkader.toestemming import Vastlegger

MEESTE: Final = 100
"""Tasks or messages on one page."""
_MEESTE_IN_AGENDA: Final = 1_000
_OPEN: Final = tuple(stand.value for stand in Stand if not stand.is_over)


class Opvolgvragen:
    """The tasks of one organisation as others ask them; safe to share."""

    def __init__(self, opvolging: Opvolging) -> None:
        self._opvolging = opvolging
        self.boek = Taakboek(opvolging.kader, opvolging.lijst)

    def page(
        self, rol: str | None, stand: str | None, na: str | None, aantal: int
    ) -> dict[str, Any]:
        """
        Return a page of tasks by last day; *na* is `volgende` of the one before.

        Raises:
            OpvolgingUitError: duties are not followed up here.
            VraagError: nobody has that *rol*, or *na* is no place in the list.
        """
        self._opvolging.require_on()
        self._require_role(rol)
        found = self._opvolging.taken(rol, stand, na, aantal)
        shown: dict[str, Any] = {"taken": self.shown(found.taken)}
        if found.volgende is not None:
            shown["volgende"] = found.volgende
        return shown

    def find(self, id_: str) -> dict[str, Any] | None:
        """Return task *id_*, or None."""
        self._opvolging.require_on()
        found = self._opvolging.taak(id_)
        return None if found is None else self.shown([found])[0]

    def finish(self, id_: str, tekst: bytes) -> dict[str, Any]:
        """Close task *id_*, as the body says."""

        def read(raw: Any) -> tuple[str, Vastlegger]:
            velden = Velden(raw, ("hoe", "door"), Problemen())
            found = velden.choice("hoe", HOE), self._door(velden)
            velden.require()
            return found

        self._opvolging.require_on()
        hoe, door = read_body(tekst, read)
        return self._done(id_, self._opvolging.finish(id_, hoe, door))

    def postpone(self, id_: str, tekst: bytes) -> dict[str, Any]:
        """Put task *id_* off, as the body says."""

        def read(raw: Any) -> tuple[date, str, Vastlegger]:
            velden = Velden(raw, ("tot", "reden", "door"), Problemen())
            tot, reden = velden.day("tot"), velden.choice("reden", REDENEN)
            found = tot, reden, self._door(velden)
            velden.require()
            return found

        self._opvolging.require_on()
        tot, reden, door = read_body(tekst, read)
        return self._done(id_, self._opvolging.postpone(id_, tot, reden, door))

    def again(self, line: Logregel) -> dict[str, Any] | None:
        """Return what closing or putting off, as *line* says, gave; None: erased."""
        if line.feiten is None:
            return None
        bewijs = self._opvolging.logboek.receipt(line)
        return self._done(line.feiten.inhoud["taak"], bewijs)

    def messages(self, na: int, aantal: int) -> dict[str, Any]:
        """Return the messages with a number above *na*."""
        self._opvolging.require_on()
        found = [one.as_dict() for one in self._opvolging.berichten(na, aantal)]
        return {"berichten": found, "volgende": found[-1]["nr"] if found else na}

    def calendar(self, rol: str | None) -> bytes:
        """Return the open tasks of *rol* (or of everybody) as a calendar."""
        self._opvolging.require_on()
        self._require_role(rol)
        return agenda(
            "Taken van deelkader" if rol is None else f"Taken: {self.boek.rollen[rol]}",
            self._points(rol),
            self._opvolging.vandaag(),
            self._opvolging.logboek.klok(),
        )

    def shown(self, taken: Sequence[Taakregel]) -> list[dict[str, Any]]:
        """Return *taken* as others may see them."""
        words = self.boek.words(taken)
        return [
            one.as_dict() | said.as_dict()
            for one, said in zip(taken, words, strict=True)
        ]

    def _points(self, rol: str | None) -> list[Agendapunt]:
        found: list[Agendapunt] = []
        na: str | None = None
        while len(found) < _MEESTE_IN_AGENDA:
            page = self._opvolging.taken(rol, _OPEN, na, MEESTE)
            words = self.boek.words(page.taken)
            found += [
                _point(one, said) for one, said in zip(page.taken, words, strict=True)
            ]
            na = page.volgende
            if na is None:
                break
        return found[:_MEESTE_IN_AGENDA]

    def _done(self, id_: str, bewijs: Bewijs) -> dict[str, Any]:
        now = self._opvolging.taak(id_)
        found: dict[str, Any] = {"id": bewijs.id, "bewijs": bewijs.as_dict()}
        # WHY: between writing and looking the person may have been erased.
        return found if now is None else found | {"taak": self.shown([now])[0]}

    def _door(self, velden: Velden) -> Vastlegger:
        rollen = self._opvolging.kader.begrippen.feiten["van"].waarde
        return velden.recorder("door", rollen)

    def _require_role(self, rol: str | None) -> None:
        if rol is not None and rol not in self.boek.rollen:
            problems = Problemen()
            problems.unknown_value("/rol", rol, self.boek.rollen)
            raise VraagError(problems.sorted())


def _point(one: Taakregel, said: Taakwoorden) -> Agendapunt:
    """Return a task for a calendar: what to do above, why and what to say below."""
    tekst = f"{said.titel.rstrip('.')}."
    if said.zin:
        tekst += f"\nZo kun je het zeggen: “{said.zin}”"
    day = date.fromordinal(one.uiterlijk)
    return Agendapunt(one.id, said.taak, tekst, day, said.herinnering)
