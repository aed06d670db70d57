# SPDX-License-Identifier: EUPL-1.2
"""
Make what answers on a kader: of this machine, or of one organisation.

Responsible for everything that knows the kader being made anew with it, and for the
rest (the log, who hears of events) being handed in. Floor 7, `cli`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from deelkader.api.rondes import Rondes, Samen
from deelkader.api.wissel import Samenstel
from deelkader.service.gebeurtenissen.opzet import set_up
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    import argparse
    from pathlib import Path

    from deelkader.api.tempo import Tempo
    from deelkader.logboek import Logboek
    from deelkader.service.gebeurtenissen import Afnemers
    from deelkader.service.uitgifte import Gekozen


@dataclass(frozen=True, slots=True)
class Bouwer:
    """
    Makes what answers, on one log.

    *afnemers* hear of events, each *elke* seconds; *eigen_adres* is where this machine
    reaches us.
    """

    arguments: argparse.Namespace
    logboek: Logboek
    afnemers: Afnemers | None
    elke: float
    eigen_adres: str | None

    def here(self, gekozen: Gekozen, thema: Path | None) -> Samenstel:
        """Return the pages and the API of this machine, where nobody logs in."""
        from deelkader.web import create_site

        registratie, rondes = self._work(gekozen)
        app = create_site(
            gekozen.kader, self.logboek, registratie=registratie, thema=thema
        )
        app.state.basis_url = self.arguments.basis_url
        return Samenstel(app, app.state.dienst, rondes, registratie)

    def of_organisation(self, gekozen: Gekozen, tempo: Tempo) -> Samenstel:
        """Return the API of one organisation; its pages are made when asked."""
        from deelkader.api import create_app
        from deelkader.service import Dienst

        kader, logboek = gekozen.kader, self.logboek
        registratie, rondes = self._work(gekozen)
        app = create_app(
            kader,
            logboek,
            registratie=registratie,
            basis_url=self.arguments.basis_url,
        )
        app.state.met_inlog = True
        app.state.tempo = tempo
        dienst = Dienst(
            kader,
            logboek,
            register=registratie.register,
            opvolging=registratie.opvolging,
        )
        return Samenstel(app, dienst, rondes, registratie)

    def _work(self, gekozen: Gekozen) -> tuple[Registratie, Samen]:
        """Return the register on this kader, and the work that is done beside it."""
        kader, logboek = gekozen.kader, self.logboek
        opvolging = Opvolging(kader, logboek)
        registratie = Registratie(kader, logboek, opvolging=opvolging)
        events = set_up(kader, logboek, registratie, self.afnemers)
        events.basis_url = self.arguments.basis_url
        events.eigen_adres = self.eigen_adres
        due = None
        if opvolging.staat_aan and not self.arguments.zonder_opvolging:
            due = Rondes.of_tasks(opvolging, self.arguments.opvolging_elke)
        return registratie, Samen(due, Rondes.of_events(events, self.elke))
