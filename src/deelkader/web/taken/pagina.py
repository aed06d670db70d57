# SPDX-License-Identifier: EUPL-1.2
"""
Make the page of tasks.

Responsible for whose tasks somebody sees: those of the own role. What a task says
comes from the rules, closing one is the affair of `service`. Floor 7.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import urlencode

from deelkader.api.paden import is_id
from deelkader.errors import DeelkaderError, VraagError
from deelkader.inlog import Scope
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.takenlijst import Takenblad
from deelkader.service.eenmaal import Eenmaal
from deelkader.service.opvolgvragen import Opvolgvragen
from deelkader.service.taakwerk import HOE
from deelkader.service.vrager import own_role
from deelkader.service.weergave import Bron
from deelkader.toestemming import Vastlegger
from deelkader.verifieer.woorden import day

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.taakwoorden import Taakwoorden
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek, Paren
    from deelkader.web.teksten import Teksten

OP_BLADZIJDE: Final = 20
FG: Final = "fg"
_OPEN: Final = tuple(stand.value for stand in Stand if not stand.is_over)
_ZONDER_INLOG: Final = "zonder-inlog"
_AL_KLAAR: Final = "taak-al-klaar"


class Takenpagina:
    """The pages of tasks; safe to share between threads."""

    def __init__(self, maker: Bladmaker, opvolging: Opvolging) -> None:
        self._maker = maker
        self._opvolging = opvolging
        self._boek = Opvolgvragen(opvolging).boek
        self._eenmaal: Eenmaal[str] = Eenmaal()

    def list(
        self, asked: Mapping[str, str], wie: Identiteit | None, bezoek: Bezoek
    ) -> Pagina:
        """Return the open tasks of a role of *wie*, what is overdue first."""
        rollen = self._roles(wie)
        rol = asked.get("rol", "")
        if rol and rol not in rollen:
            return self._maker.foreign(bezoek, 403 if wie else 400)
        if not rol and wie is not None:
            rol = next(iter(rollen), "")
        # INVARIANT: who is logged in without a role of ours sees nobody's tasks.
        none = wie is not None and not rol
        try:
            self._opvolging.require_on()
            page = self._page(rol, asked.get("na"), none=none)
            words = self._boek.words(page.taken)
        except VraagError:
            return self._maker.foreign(bezoek, 400)
        except DeelkaderError:
            return self._maker.storing(bezoek, 503)
        t = self._words(bezoek)
        more = {"rol": rol} if rol else {}
        return self._maker.render(
            "taken/taken.html",
            bezoek,
            titel=t["titel"],
            rollen=rollen,
            rol=rol,
            zonder_inlog=wie is None,
            geen_rol=none,
            klaar=asked.get("klaar") if asked.get("klaar") in {*HOE, "al"} else "",
            taken=[
                self._card(one, said, t)
                for one, said in zip(page.taken, words, strict=True)
            ],
            verder=page.volgende
            and "/taken?" + urlencode(more | {"na": page.volgende}),
        )

    def finish(
        self, id_: str, paren: Paren, wie: Identiteit | None, bezoek: Bezoek
    ) -> Pagina | str:
        """Close task *id_* as the form says; return where to look after that."""
        said = dict(paren)
        hoe, rol = said.get("hoe", ""), said.get("rol", "")
        try:
            self._opvolging.require_on()
            task = self._opvolging.taak(id_) if is_id(id_) else None
            if task is None or task.rol not in self._roles(wie):
                return self._refused(bezoek, self._words(bezoek)["weg"], 404)
            if hoe not in HOE or (rol and rol not in self._roles(wie)):
                return self._maker.foreign(bezoek, 400)
            door = _recorder(wie, task)
            done = self._eenmaal.do(
                (id_, hoe, door.id), lambda: self._close(id_, hoe, door)
            )
        except VraagError as error:
            return self._refused(bezoek, error.problemen[0].boodschap, 409)
        except DeelkaderError:
            return self._maker.storing(bezoek, 503)
        back = {"rol": rol} if rol else {}
        return "/taken?" + urlencode(back | {"klaar": done})

    def _close(self, id_: str, hoe: str, door: Vastlegger) -> str:
        """Close the task; return what to say of it. Closed already is no error."""
        try:
            self._opvolging.finish(id_, hoe, door)
        except VraagError as error:
            if error.problemen[0].code == _AL_KLAAR:
                return "al"
            raise
        return hoe

    def _page(self, rol: str, na: str | None, *, none: bool) -> Takenblad:
        if none:
            return Takenblad((), None)
        return self._opvolging.taken(rol or None, _OPEN, na, OP_BLADZIJDE)

    def _roles(self, wie: Identiteit | None) -> dict[str, str]:
        """Return whose tasks *wie* may see: role -> what it is called."""
        known = self._boek.rollen
        if wie is None:
            return known
        own = set(wie.rollen)
        # WHY: no token names this function, but its scope does.
        if Scope.FG in wie.scopes:
            own.add(FG)
        return {rol: label for rol, label in known.items() if rol in own}

    def _card(self, one: Taakregel, said: Taakwoorden, t: Teksten) -> dict[str, Any]:
        woorden = self._maker.woorden
        return {
            "id": one.id,
            "taak": said.taak,
            "titel": said.titel,
            "zin": said.zin,
            "rol": self._boek.rollen.get(one.rol, one.rol),
            "te_laat": one.uiterlijk < self._opvolging.vandaag().toordinal(),
            "wanneer": _when(one.uiterlijk, self._opvolging.vandaag(), t),
            "begon": t["begon"].format(dag=_words_of(one.opent)),
            "kenmerk": one.oordeel or "",
            "strenger": one.strenger is not None,
            "bronnen": [Bron.of(id_, woorden.bron(id_)) for id_ in said.bronnen],
        }

    def _refused(self, bezoek: Bezoek, waarom: str, status: int) -> Pagina:
        titel = self._words(bezoek)["kan_niet"]
        return self._maker.render(
            "taken/kan_niet.html", bezoek, status, titel=titel, waarom=waarom
        )

    def _words(self, bezoek: Bezoek) -> Teksten:
        found: Teksten = self._maker.taal(bezoek).teksten["taken"]
        return found


def _recorder(wie: Identiteit | None, task: Taakregel) -> Vastlegger:
    if wie is None:
        return Vastlegger(id=_ZONDER_INLOG)
    role = task.rol if task.rol in wie.rollen else own_role(wie)
    return Vastlegger(id=wie.afdruk, rol=role)


def _when(uiterlijk: int, vandaag: date, t: Teksten) -> str:
    """Return until when, in words."""
    left = uiterlijk - vandaag.toordinal()
    dag = _words_of(uiterlijk)
    if left < 0:
        naam = "te_laat_dag" if left == -1 else "te_laat"
    elif left == 0:
        naam = "vandaag"
    else:
        naam = "nog_dag" if left == 1 else "nog"
    return str(t[naam]).format(dag=dag, aantal=abs(left))


def _words_of(ordinal: int) -> str:
    return day(date.fromordinal(ordinal).isoformat())
