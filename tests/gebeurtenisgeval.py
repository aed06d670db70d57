# SPDX-License-Identifier: EUPL-1.2
"""One organisation in which a family says yes and no. All people are invented."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

from tests.api.registervragen import KIND, spoken, stopped
from tests.logboeken import NU, Klok
from tests.opstelling import MENTOR
from tests.opvolgkader import opvolgkader

from deelkader import Kader
from deelkader.service import Dienst
from deelkader.service.gebeurtenissen.opzet import set_up
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie

if TYPE_CHECKING:
    from deelkader.logboek import Logboek
    from deelkader.service.gebeurtenissen import Afnemers, Gebeurtenissen

GEVERS = ("jeugdige", "ouder-1", "ouder-2")


@dataclass
class Geval:
    """The use cases of one installation, with a day and a clock that can be moved."""

    logboek: Logboek
    klok: Klok
    kader: Kader
    later: int = 0

    def __post_init__(self) -> None:
        """Put the use cases together."""
        self.opvolging = Opvolging(self.kader, self.logboek, self.vandaag)
        self.registratie = Registratie(
            self.kader, self.logboek, self.vandaag, opvolging=self.opvolging
        )
        self.register = self.registratie.register
        self.dienst = Dienst(
            self.kader, self.logboek, self.vandaag, self.register, self.opvolging
        )

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def told_to(self, afnemers: Afnemers | None) -> Gebeurtenissen:
        """Return the events, told to *afnemers*; their clock can be moved too."""
        found = set_up(
            self.kader, self.logboek, self.registratie, afnemers, self.vandaag
        )
        really = found.postkamer.nu
        object.__setattr__(found.postkamer, "nu", lambda: really() + self.later)
        return found

    def wait(self, **spans: float) -> None:
        """Let time pass for who sends."""
        self.later += int(timedelta(**spans).total_seconds() * 1000)

    def all_say(self, jeugdige: str = KIND, **other: Any) -> dict[str, str]:
        """Let everybody say yes; return the ids of that."""
        return {
            gever: self.register.record(
                spoken(gever, jeugdige=jeugdige, **other)
            ).gebeurtenis.id
            for gever in GEVERS
        }

    def withdraw(self, over: str, gever: str = "ouder-1", jeugdige: str = KIND) -> str:
        """Let *gever* stop; return the id of that."""
        now = self.klok.nu.isoformat()
        raw = stopped(gever, jeugdige=jeugdige, over=over) | {"gebeurdOp": now}
        del raw["naar"]
        return self.register.withdraw(raw).gebeurtenis.id

    def ask(self, jeugdige: str = KIND, **other: Any) -> tuple[str, str]:
        """Ask whether it may be told to school; return id and outcome."""
        vraag = {k: v for k, v in MENTOR.items() if k != "datum"}
        asked = {**vraag, "datum": self.vandaag().isoformat(), **other}
        antwoord = self.dienst.ask(asked | {"jeugdige": jeugdige})
        assert antwoord.bewijs is not None
        return antwoord.bewijs.id, antwoord.oordeel.uitkomst.value


def geval(logboek: Logboek, kader: Kader | None = None) -> Geval:
    """Return an installation on the shipped rules with small rules of follow-up."""
    klok = logboek.klok if isinstance(logboek.klok, Klok) else Klok(NU)
    logboek.klok = logboek._schrijver._klok = klok
    return Geval(logboek, klok, kader or opvolgkader())
