# SPDX-License-Identifier: EUPL-1.2
"""
Requests for consent with AuthZEN: `Verzoeken` (draft profile, experimental).

Responsible for one promise: a request that is settled is never a yes by itself. It
says that asking again is of use; the answer comes from the register. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Uitkomst
from deelkader.logboek.regels import Inhoud
from deelkader.service.toegang.verzoekbak import (
    Status,
    Verzoek,
    Verzoekbak,
    new_request,
)
from deelkader.service.toegang.verzoekfout import (
    Soortfout,
    VerzoekError,
)
from deelkader.service.toegang.verzoeklezer import (
    GELDIG,
    SJABLOON,
    Aanvraag,
    Verzoeklezer,
)
from deelkader.uitbox import Soort, post
from deelkader.uitvoer.beoordeling import JA

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.logboek import Bewijs, Logboek
    from deelkader.model import Oordeel
    from deelkader.model.authzen import Authzen
    from deelkader.opslag import Eenheid
    from deelkader.service.dienst import Dienst
    from deelkader.service.gebeurtenissen.afnemers import Afnemers
    from deelkader.service.gebeurtenissen.toetsen import Toetser
    from deelkader.service.opvolging import Opvolging

LIJN: Final = "toegangsverzoek"
_LOOPT: Final = timedelta(days=30)
_WAT, _INGEDIEND, _AFGEHANDELD = "wat", "ingediend", "afgehandeld"


class _AlKlaarError(Exception):
    """Another process settled it in between."""


@dataclass(frozen=True, slots=True)
class Antwoord:
    """The status of HTTP, and what the profile answers."""

    status: int
    inhoud: dict[str, Any]


class Verzoeken:
    """The requests of one organisation; safe to share between threads."""

    def __init__(
        self,
        dienst: Dienst,
        authzen: Authzen,
        toetser: Toetser,
        afnemers: Afnemers | None = None,
        opvolging: Opvolging | None = None,
    ) -> None:
        self._logboek: Logboek = toetser.logboek
        self._toetser = toetser
        self._opvolging = opvolging
        self._lezer = Verzoeklezer(dienst, authzen, toetser.logboek, afnemers)
        self._bak = Verzoekbak(toetser.logboek)
        # Where others reach us; set by who knows it.
        self.basis: Callable[[], str | None] = lambda: None

    def offer(self) -> dict[str, Any]:
        """Return that a denial of now can be requested."""
        return {"template": SJABLOON, "expires_at": written(self._now() + GELDIG)}

    def submit(
        self, tekst: bytes, herhaal: str | None, wie: Identiteit | None = None
    ) -> Antwoord:
        """
        Ask for the consent that the denial in *tekst* lacks.

        With *herhaal* (the Idempotency-Key) the same request is made once. *wie* is
        who asks, when there is login: the key is theirs alone.

        Raises:
            AndereVragerError: it names another than *wie*.
            VraagError: this is no request of the profile.
            VerzoekError: it cannot be requested, or not any more.
            LogboekError: it was not written.
        """
        aanvraag = self._lezer.read(tekst, wie)
        print_ = self._bak.print_of(herhaal, "" if wie is None else wie.afdruk)
        known = None if print_ is None else self._bak.find_again(print_)
        if known is not None:
            return self._again(known, aanvraag)
        tot = self._now() + _LOOPT
        systeem = None if wie is None else wie.client
        verzoek = new_request(aanvraag, tot, print_, systeem)

        def write(eenheid: Eenheid, _: Bewijs) -> None:
            # WHY here: under the lock of the log, so that two make only one.
            if print_ is not None and self._bak.is_known(eenheid, print_):
                raise _AlKlaarError
            self._bak.add(eenheid, verzoek)

        try:
            self._write(verzoek, _INGEDIEND, write)
        except _AlKlaarError:
            assert print_ is not None  # noqa: S101 - only then it is raised
            found = self._bak.find_again(print_)
            assert found is not None  # noqa: S101 - it was just seen
            return self._again(found, aanvraag)
        now = self._settle(verzoek)
        return Antwoord(201 if now.status.is_over else 202, self._shown(now))

    def status(self, id_: str, wie: Identiteit | None = None) -> dict[str, Any]:
        """
        Return how request *id_* stands, to the system that made it.

        Raises:
            VerzoekError: there is none of *wie*, or it is too old.
        """
        return self._shown(self._settle(self._require(id_, wie)))

    def cancel(self, id_: str, wie: Identiteit | None = None) -> dict[str, Any]:
        """
        Stop request *id_*, for the system that made it.

        Raises:
            VerzoekError: there is none of *wie*, or it is settled already.
        """
        verzoek = self._settle(self._require(id_, wie))
        if verzoek.status.is_over:
            raise VerzoekError(Soortfout.STAAT)
        return self._shown(self._close(verzoek, Status.CANCELLED))

    def settle_of(self, jeugdige: str) -> None:
        """Look at every request about *jeugdige* that waits."""
        for verzoek in self._bak.waiting_of(jeugdige):
            self._settle(verzoek)

    def expire(self) -> None:
        """End what waited too long."""
        for verzoek in self._bak.too_old(self._now()):
            self._close(verzoek, Status.EXPIRED)

    def callback(self, id_: str) -> dict[str, Any] | None:
        """Return what the caller wanted to hear of *id_*; None when it is gone."""
        verzoek = self._bak.find(id_)
        if verzoek is None or verzoek.terug is None:
            return None
        state = verzoek.terug.get("state")
        said = {} if state is None else {"state": state}
        return said | {"task": self._task(verzoek)}

    def _require(self, id_: str, wie: Identiteit | None) -> Verzoek:
        verzoek = self._bak.find(id_)
        # WHY the same words: whether another system asked is nobody's affair.
        if verzoek is None or not _is_from(verzoek, wie):
            raise VerzoekError(Soortfout.ONBEKEND)
        if verzoek.tot <= self._now() and verzoek.status.is_over:
            raise VerzoekError(Soortfout.VERLOPEN)
        return verzoek

    def _again(self, verzoek: Verzoek, aanvraag: Aanvraag) -> Antwoord:
        if verzoek.lijf != aanvraag.lijf:
            raise VerzoekError(Soortfout.DUBBEL)
        now = self._settle(verzoek)
        return Antwoord(201 if now.status.is_over else 202, self._shown(now))

    def _settle(self, verzoek: Verzoek) -> Verzoek:
        """Return *verzoek* as it stands now that people spoke, and write that."""
        if verzoek.status.is_over:
            return verzoek
        if verzoek.tot <= self._now():
            return self._close(verzoek, Status.EXPIRED)
        line = self._logboek.get(verzoek.oordeel)
        if line is None or line.feiten is None:
            return verzoek
        events = self._toetser.register.events(verzoek.jeugdige)
        status = _status(self._toetser.ask_again(line.feiten.inhoud["vraag"], events))
        return verzoek if status is None else self._close(verzoek, status)

    def _close(self, verzoek: Verzoek, status: Status) -> Verzoek:
        """Write that *verzoek* ended as *status*, and let others hear it."""
        closed = verzoek.closed(status, self._now())

        def write(eenheid: Eenheid, _: Bewijs) -> None:
            if not self._bak.close(eenheid, closed):
                raise _AlKlaarError
            log, kind = self._logboek.log, Soort.TOEGANGSVERZOEK_AFGEHANDELD
            post(eenheid, log, kind, [closed.id])
            terug = closed.terug
            if terug is not None and status.value in terug["events"]:
                post(eenheid, log, kind, [closed.id], terug["afnemer"])

        try:
            self._write(closed, _AFGEHANDELD, write)
        except _AlKlaarError:
            return self._bak.find(verzoek.id) or verzoek
        return closed

    def _write(
        self, verzoek: Verzoek, wat: str, mee: Callable[[Eenheid, Bewijs], None]
    ) -> None:
        feiten = {
            "verzoek": verzoek.id,
            _WAT: wat,
            "oordeel": verzoek.oordeel,
            **verzoek.over,
        }
        if wat == _AFGEHANDELD:
            feiten["hoe"] = verzoek.status.value
        personen: dict[str, Any] = {"jeugdige": verzoek.jeugdige}
        inhoud = Inhoud(LIJN, feiten, personen, verzoek.jeugdige, mee)
        if self._opvolging is not None:
            inhoud = self._opvolging.along(inhoud)
        self._logboek.append(inhoud)

    def _shown(self, verzoek: Verzoek) -> dict[str, Any]:
        found: dict[str, Any] = {"task": self._task(verzoek)}
        if verzoek.status is Status.APPROVED and verzoek.klaar is not None:
            approval = {
                "id": verzoek.akkoord,
                "approved_at": written(verzoek.klaar),
                "approved_until": written(verzoek.tot),
            }
            found["result"] = {"mode": "reevaluate", "approval": approval}
        return found

    def _task(self, verzoek: Verzoek) -> dict[str, Any]:
        where = f"{self.basis() or ''}/access/v1/requests/{verzoek.id}"
        found = {
            "id": verzoek.id,
            "status": verzoek.status.value,
            "status_endpoint": where,
            "expires_at": written(verzoek.tot),
            "display": {"title": _TITEL[verzoek.status]},
        }
        if not verzoek.status.is_over:
            found["links"] = {"cancel": f"{where}/cancel"}
        return found

    def _now(self) -> datetime:
        return self._logboek.klok().astimezone(UTC)


_TITEL: Final[Mapping[Status, str]] = {
    Status.PENDING: "Er is gevraagd om toestemming. Deel nog niet.",
    Status.APPROVED: "Er is toestemming. Stel de vraag opnieuw voordat je deelt.",
    Status.DENIED: "Er is geen toestemming. Deel niet.",
    Status.EXPIRED: "Er kwam geen antwoord. Deel niet.",
    Status.CANCELLED: "Het verzoek is gestopt. Deel niet.",
}


def _is_from(verzoek: Verzoek, wie: Identiteit | None) -> bool:
    """Return whether *wie* made *verzoek*; without login everybody is the same."""
    return wie is None or verzoek.systeem in {None, wie.client}


def _status(oordeel: Oordeel | None) -> Status | None:
    """Return what the answer of now makes of a request; None: it waits."""
    if oordeel is None:
        return None
    if oordeel.uitkomst in JA:
        return Status.APPROVED
    return Status.DENIED if oordeel.uitkomst is Uitkomst.VERBODEN else None


def written(moment: datetime) -> str:
    """Return *moment* as RFC 3339, in seconds."""
    plain = moment.astimezone(UTC).replace(microsecond=0, tzinfo=None)
    return plain.isoformat() + "Z"
