# SPDX-License-Identifier: EUPL-1.2
"""Some months of an invented region in a real log, with a count by hand beside it."""

from __future__ import annotations

from collections import Counter
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import TYPE_CHECKING, Any

from tests.bdd.gelezen import kader
from tests.logboeken import Installatie, Klok
from tests.zaad import draw_seed

from deelkader.logboek import Inhoud
from deelkader.opvolging.tellingen import Tellingen
from deelkader.service.delingen import record_shared
from deelkader.service.dienst import Dienst
from deelkader.service.maandbeeld import Terugkoppelregels
from deelkader.service.meldingen import REACTIE
from deelkader.service.toestemmingen import Toestemmingen
from deelkader.toestemming import Vastlegger

if TYPE_CHECKING:
    from deelkader.logboek import Logboek

BEGIN = datetime(2026, 8, 31, 23, 30, tzinfo=UTC)
"""Half past one at night on the first of September, here."""

GEMEENTEN = {
    "bergen-op-zoom": 30,
    "etten-leur": 4,
    "roosendaal": 60,
    "steenbergen": 25,
    "zundert": 1,
    "kampen": 12,
    None: 11,
}
KIND, MEDEWERKER, ROL = "kind-zilvermeeuw", "medewerker-roek", "wijkteam-zuid"
NAAR = ("school", "huisarts", "netwerk", "politie")
VRAGEN = (("terugkoppelen", "processtatus"), ("advies-vragen", "betrokkenheid"))
REGEL = "terugkoppelen-aan-melder"
PLAATSEN = ("log", "sleutels", "hoofdsleutel")
TERUGKOPPELEN = Terugkoppelregels(frozenset({REGEL}))


class Regio:
    """
    A log that is filled month by month.

    *geteld* is what was written: month, place, figure. *genoemd* holds everything
    about a person or a line that must not come out again.
    """

    def __init__(self, logboek: Logboek, klok: Klok, lot: Random) -> None:
        self.logboek = logboek
        self.klok = klok
        self._lot = lot
        self._register = Toestemmingen(kader(), logboek)
        self._dienst = Dienst(kader(), logboek, register=self._register)
        self.geteld: Counter[tuple[str, str, str]] = Counter()
        self.genoemd: set[str] = {MEDEWERKER, ROL}
        self._nummer = 0

    def reopened(self, logboek: Logboek) -> Regio:
        """Return the same with a copy of the log, and what was counted so far."""
        again = Regio(logboek, self.klok, self._lot)
        again.geteld, again.genoemd = self.geteld.copy(), set(self.genoemd)
        return again

    def month(self, maand: str, keer: int = 1) -> None:
        """Let *maand* (2026-09) pass: questions, shares, consent, signals."""
        for gemeente, aantal in GEMEENTEN.items():
            for _ in range(aantal * keer):
                self.ask(maand, gemeente)
            for _ in range(aantal // 2):
                self._signal(gemeente)
        for soort, aantal in (("gevraagd", 14), ("gegeven", 12), ("geweigerd", 3)):
            for _ in range(aantal):
                self._consent(maand, soort)

    def go_to(self, maand: str) -> None:
        """Let time pass until the first of *maand*, half past one at night, here."""
        first = datetime.fromisoformat(f"{maand}-01T01:30:00+01:00")
        self.klok.nu = first.astimezone(UTC)

    def line(self, soort: str, feiten: dict[str, Any], kind: str | None = None) -> str:
        """Write a line that another part of deelkader will write; return its id."""
        personen = {"door": {"id": MEDEWERKER, "rol": ROL}}
        id_ = self.logboek.append(Inhoud(soort, feiten, personen, kind)).id
        self.genoemd.add(id_)
        return id_

    def count(self, maand: str, plaats: str | None, cijfer: str) -> None:
        """Count by hand."""
        self.geteld[maand, plaats or "onbekend", cijfer] += 1

    def ask(self, maand: str, gemeente: str | None) -> None:
        """Ask one question, and let happen with its answer what happens."""
        self.klok.forward(seconds=self._lot.randrange(1, 60))
        self._nummer += 1
        kind = f"kind-{self._nummer % 40:02}-{gemeente or 'zwerver'}"
        doel, gegeven = self._lot.choice(VRAGEN)
        vraag = {
            "van": "jeugdprofessional",
            "naar": self._lot.choice(NAAR),
            "gegevens": [gegeven],
            "doel": doel,
            "situatie": "hulpvraag",
            "datum": "2026-10-01",
            "jeugdige": kind,
            "feiten": {"pet": "hulp", "leeftijd": 14, "gezag": "gezamenlijk"},
        }
        if gemeente is not None:
            vraag["gemeente"] = gemeente
        answer = self._dienst.ask(vraag)
        assert answer.bewijs is not None
        self.genoemd |= {kind, answer.bewijs.id}
        self.count(maand, gemeente, "vragen")
        self.count(maand, gemeente, str(answer.oordeel.uitkomst))
        if self._nummer % 3 == 0:
            door = Vastlegger(id=MEDEWERKER, rol=ROL)
            shared = record_shared(self.logboek, answer.bewijs.id, door)
            self.genoemd.add(shared.bewijs.id)
            self.count(maand, gemeente, "gedeeld")
        if self._nummer % 2 == 0:
            followed = self._nummer % 8 != 0
            feiten = {"oordeel": answer.bewijs.id, "gevolgd": followed, "reden": "tijd"}
            self.line("opgevolgd", feiten, kind)
            name = "advies-gevolgd" if followed else "advies-afgeweken"
            self.count(maand, gemeente, name)
        if self._nummer % 5 == 0:
            gap = {"soort": "geen-regel"}
            self.line("gat", gap | ({"gemeente": gemeente} if gemeente else {}))
            self.count(maand, gemeente, "gat-gemeld")

    def _signal(self, gemeente: str | None) -> None:
        feiten = {"van": "school", "naar": "jeugdprofessional", "situatie": "hulpvraag"}
        if gemeente is not None:
            feiten["gemeente"] = gemeente
        signaal = self.line("signaal", feiten)
        if self._lot.random() < 0.8:
            now = self.klok.nu
            self.klok.forward(minutes=self._lot.randrange(1, 600))
            done = {"regel": REGEL, "hoe": "gedaan", "taak": "t", "bij": f"{signaal}/1"}
            self.line("afgerond", done)
            self.klok.nu = max(now, self.klok.nu - timedelta(minutes=1))

    def _consent(self, maand: str, soort: str) -> None:
        self.klok.forward(seconds=30)
        raw: dict[str, Any] = {
            "jeugdige": "kind-00-roosendaal",
            "gever": "jeugdige",
            "soort": soort,
            "hoedanigheid": "jeugdige",
            "wijze": "mondeling",
            "gebeurdOp": self.klok().isoformat(),
            "vastgelegdDoor": MEDEWERKER,
        }
        if soort == "gegeven":
            raw["uitleg"] = {"versie": "2026-1"}
        found = self._register.record(raw)
        self.genoemd |= {found.gebeurtenis.id, found.bewijs.id}
        self.count(maand, "roosendaal", f"toestemming-{soort}")


def fill(installatie: Installatie) -> Regio:
    """Write three months into a new log; return what was counted by hand."""
    seed = draw_seed()
    print(f"zaad {seed}")  # noqa: T201 - for who repeats it
    klok = Klok(BEGIN)
    with installatie.open(klok=klok) as logboek:
        found = Regio(logboek, klok, Random(seed))
        found.month("2026-09")
        found.go_to("2026-10")
        found.month("2026-10", keer=2)
        found.go_to("2026-11")
        found.month("2026-11")
        react(logboek)
    return found


def react(logboek: Logboek) -> None:
    """Let people react in every month: of one place enough, of another too few."""
    tellingen = Tellingen(logboek.opslag, logboek.log)
    said = ("roosendaal", "ja", 31), ("zundert", "nee", 2), ("verweg", "ja", 3)
    for maand in (9, 10, 11):
        for gemeente, waarde, aantal in said:
            for _ in range(aantal):
                tellingen.add(date(2026, maand, 5), gemeente, REACTIE, waarde)
