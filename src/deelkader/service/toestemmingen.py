# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of consent: write down what people say, withdraw, ask what holds.

Responsible for one transaction: an event and its line in the log are both on disk,
or neither is. What events mean is `toestemming`'s affair. Floor 5.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader import uitbox
from deelkader.begrippen.dagen import day_of
from deelkader.errors import Probleem, VraagError
from deelkader.logboek.ids import new_id
from deelkader.logboek.regels import Inhoud
from deelkader.sleutels import Stukken
from deelkader.toestemming import Peiling, Register, Soort, read_brp

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logboek, Logregel
    from deelkader.opslag import Eenheid
    from deelkader.service.opvolging import Opvolging
    from deelkader.toestemming import (
        Bekend,
        Gebeurtenis,
        Gezagsfeit,
        Inlichtplicht,
        Vastlegger,
    )

TOESTEMMING: Final = "toestemming"
GEZAG: Final = "gezag"
GEDEELD: Final = "gedeeld"


@dataclass(frozen=True, slots=True)
class Vastgelegd:
    """An event that is in the register and in the log; *plicht* is what it asks."""

    gebeurtenis: Gebeurtenis
    bewijs: Bewijs
    plicht: Inlichtplicht | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase), without pseudonyms of others."""
        found = self.gebeurtenis.as_dict() | {"bewijs": self.bewijs.as_dict()}
        if self.plicht is not None:
            found["plicht"] = self.plicht.as_dict()
        return found


class Toestemmingen:
    """The consent register of one organisation; safe to share between threads."""

    def __init__(
        self, kader: Kader, logboek: Logboek, opvolging: Opvolging | None = None
    ) -> None:
        self._logboek = logboek
        self._opvolging = opvolging
        self.begrippen = kader.begrippen
        self.stukken = Stukken(
            logboek.opslag, logboek.sleutelbos, logboek.organisatie, TOESTEMMING
        )
        self._register: Register[Eenheid] = Register(
            self.stukken, kader.begrippen, logboek.klok
        )

    def check(self, raw: Any) -> Gebeurtenis:
        """
        Return the event that `record` would write now, without writing it.

        Raises:
            VraagError: the event cannot be; holds every problem.
        """
        if not isinstance(raw, Mapping):
            raise VraagError(
                (Probleem("", "verkeerd-type", "Dit is geen blok met velden."),)
            )
        own = {} if raw.get("id") is not None else {"id": self._new_id()}
        return self._register.check({**raw, **own})

    def record(self, raw: Mapping[str, Any]) -> Vastgelegd:
        """
        Write down one event.

        Raises:
            VraagError: the event cannot be; holds every problem, nothing is written.
            LogboekError: it was not written.
        """
        event = self.check(raw)
        written: list[Gebeurtenis] = []
        inhoud = Inhoud(
            TOESTEMMING,
            event.as_facts(),
            event.as_persons(),
            event.jeugdige,
            mee=lambda eenheid, _: written.append(self._write(eenheid, event)),
        )
        if self._opvolging is not None:
            inhoud = self._opvolging.along(inhoud, lambda: self._to_tell(event))
        bewijs = self._logboek.append(inhoud)
        return Vastgelegd(written[-1], bewijs)

    def _write(self, eenheid: Eenheid, event: Gebeurtenis) -> Gebeurtenis:
        """Write *event*, what others must hear, and when to look at answers again."""
        found = self._register.append(eenheid, event)
        log, sleutel = self._logboek.log, self.stukken.key_of(found.jeugdige)
        if found.soort is Soort.INGETROKKEN:
            ours = uitbox.Soort.TOESTEMMING_INGETROKKEN
            uitbox.post(eenheid, log, ours, [found.id])
        today = day_of(self._logboek.klok()).toordinal()
        days = {today}
        if found.soort is Soort.GEGEVEN and found.tot is not None:
            days.add(max(today, found.tot.toordinal() + 1))
        for day in sorted(days):
            uitbox.look_again(eenheid, log, sleutel, day)
        return found

    def _to_tell(self, event: Gebeurtenis) -> list[tuple[str, str]]:
        """Return whom to tell of *event*, and for what they had it."""
        duty = self._duty(event)
        return [] if duty is None else [(o.naar, o.doel) for o in duty.ontvangers]

    def _duty(self, event: Gebeurtenis) -> Inlichtplicht | None:
        if event.soort is not Soort.INGETROKKEN:
            return None
        return self._register.duty_after(event, self.shared(event.jeugdige))

    def withdraw(self, raw: Mapping[str, Any]) -> Vastgelegd:
        """
        Withdraw a yes, in one call: it holds for the next question.

        The answer names who must be told that it stopped.

        Raises:
            VraagError: there is nothing to withdraw; nothing is written.
            LogboekError: it was not written.
        """
        found = self.record({**raw, "soort": Soort.INGETROKKEN.value})
        return replace(found, plicht=self._duty(found.gebeurtenis))

    def again(self, line: Logregel, *, with_duty: bool) -> Vastgelegd | None:
        """Return what `record` or `withdraw` gave for *line*; None: it is erased."""
        if line.feiten is None or line.personen is None:
            return None
        id_ = line.feiten.inhoud["gebeurtenis"]["id"]
        events = self._register.of(line.personen.inhoud["jeugdige"])
        event = next((one for one in events if one.id == id_), None)
        if event is None:
            return None
        duty = self._duty(event) if with_duty else None
        return Vastgelegd(event, self._logboek.receipt(line), duty)

    def _new_id(self) -> str:
        # WHY no UUID: some of them look like a BSN.
        return new_id(int(self._logboek.klok().timestamp() * 1000))

    def record_gezag(
        self, jeugdige: str, feit: Gezagsfeit, door: Vastlegger | None = None
    ) -> Bewijs:
        """Write down who has gezag, with date and source."""
        key = self._new_id()
        personen: dict[str, Any] = {"jeugdige": jeugdige}
        if door is not None:
            personen["door"] = door.model_dump(mode="json", exclude_none=True)
        return self._logboek.append(
            Inhoud(
                GEZAG,
                {"gezag": feit.as_dict()},
                personen,
                jeugdige,
                mee=lambda eenheid, _: self._register.append_gezag(
                    eenheid, (jeugdige, key), feit
                ),
            )
        )

    def record_brp(
        self, jeugdige: str, antwoord: Mapping[str, Any], peildatum: date
    ) -> Bewijs:
        """Write down what the population register says about gezag."""
        return self.record_gezag(jeugdige, read_brp(antwoord, peildatum))

    def events(self, jeugdige: str) -> tuple[Gebeurtenis, ...]:
        """Return every event of *jeugdige*, in the order of writing."""
        return self._register.of(jeugdige)

    def past(
        self, jeugdige: str
    ) -> tuple[tuple[Gebeurtenis, ...], tuple[Gezagsfeit, ...]]:
        """Return every event and every fact about gezag, in the order of writing."""
        return self._register.of(jeugdige), self._register.gezag_of(jeugdige)

    def known(self, jeugdige: str, op: date, bekend: datetime | None = None) -> Bekend:
        """Return what holds on the day *op*, with what was written by *bekend*."""
        return self._register.known(jeugdige, Peiling(op, bekend))

    def shared(self, jeugdige: str) -> Iterator[Mapping[str, Any]]:
        """Yield the facts of every line that says that something was shared."""
        ids = self._logboek.sleutelbos.ids_of(self._logboek.organisatie, jeugdige)
        for line in self._logboek.lezer.lines_of(ids):
            if line.soort == GEDEELD and line.feiten is not None:
                yield line.feiten.inhoud

    def keys_of(self, jeugdigen: Collection[str]) -> Mapping[str, str]:
        """Return the id of every key of *jeugdigen*, with whose it is."""
        bos = self._logboek.sleutelbos
        return bos.persons_of(self._logboek.organisatie, jeugdigen)

    def kept_among(self, wiens: Mapping[str, str]) -> Collection[str]:
        """Return the jeugdigen in *wiens* of whom a consent or gezag is kept."""
        return self.stukken.among(wiens)

    def fill_in(self, vraag: dict[str, Any], op: date) -> dict[str, Any]:
        """
        Return *vraag* with what the register knows of its jeugdige on *op*.

        Raises:
            VraagError: the question brings records of its own while the register
                holds some: only one of them can be right.
        """
        jeugdige = vraag.get("jeugdige")
        if not isinstance(jeugdige, str):
            return vraag
        given = vraag.get("toestemmingen")
        if given and self._register.of(jeugdige):
            raise VraagError(
                (
                    Probleem(
                        "/toestemmingen",
                        "toestemming-in-register",
                        "Wat deze jeugdige en de ouders zeiden, staat in het register."
                        " Laat toestemmingen hier weg.",
                    ),
                )
            )
        feiten = vraag.get("feiten") or {}
        peiling = Peiling(op, naar=vraag.get("naar"), feiten=feiten)
        bekend = self._register.known(jeugdige, peiling)
        if not (bekend.toestemmingen or bekend.feiten):
            return vraag
        records = given or [
            t.model_dump(mode="json", by_alias=True, exclude_none=True)
            for t in bekend.toestemmingen
        ]
        known = {"toestemmingen": records, "feiten": {**bekend.feiten, **feiten}}
        return vraag | known
