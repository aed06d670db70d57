# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of events: one round of looking and sending, and how it stands.

Responsible for one receiver never keeping another waiting. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError
from deelkader.service.gebeurtenissen.bericht import MEDIATYPE, as_bytes
from deelkader.service.gebeurtenissen.bezorgen import Postkamer, Stand, now_ms
from deelkader.service.gebeurtenissen.zender import Uitslag, Zender

if TYPE_CHECKING:
    from deelkader.service.gebeurtenissen.afnemers import Afnemer, Afnemers
    from deelkader.service.gebeurtenissen.bezorgen import Zending
    from deelkader.service.gebeurtenissen.toetsen import Toetser
    from deelkader.service.toegang.verzoeken import Verzoeken

_TEGELIJK: Final = 8
_PER_RONDE: Final = 500


@dataclass(frozen=True, slots=True)
class Ronde:
    """What was done; *vervallen* are answers that no longer hold."""

    bekeken: int = 0
    vervallen: int = 0
    bezorgd: int = 0
    mislukt: int = 0

    def __add__(self, other: Ronde) -> Ronde:
        return Ronde(
            self.bekeken + other.bekeken,
            self.vervallen + other.vervallen,
            self.bezorgd + other.bezorgd,
            self.mislukt + other.mislukt,
        )

    def as_dict(self) -> dict[str, int]:
        """Return plain JSON values."""
        return asdict(self)


class Gebeurtenissen:
    """The events of one organisation; without *afnemers* nobody hears them."""

    def __init__(
        self,
        toetser: Toetser,
        afnemers: Afnemers | None = None,
        zender: Zender | None = None,
        nu: Callable[[], int] = now_ms,
    ) -> None:
        self.toetser = toetser
        self.afnemers = afnemers
        # Where others reach us, and where this machine does.
        self.basis_url: str | None = None
        self.eigen_adres: str | None = None
        self.verzoeken: Verzoeken | None = None
        logboek = toetser.logboek
        self.postkamer = Postkamer(logboek.opslag, logboek.log, nu)
        self._zender = zender or Zender()

    def run(self, stop: Callable[[], bool] = lambda: False) -> Ronde:
        """
        Look at what is due and send what can be sent, until there is none or *stop*.

        Any number of processes may do this at once.

        Raises:
            LogboekError: the store cannot be written now.
        """
        ronde = self._look(stop)
        if self.verzoeken is not None:
            self.verzoeken.expire()
        if self.afnemers is None:
            self.postkamer.clean(also_new=True)
            return ronde
        while not stop() and self.postkamer.divide(self.afnemers):
            pass
        self.postkamer.clean(also_new=False)
        receivers = list(self.afnemers.afnemers.values())
        with ThreadPoolExecutor(min(_TEGELIJK, len(receivers))) as pool:
            for one in pool.map(
                lambda afnemer: self._send_all(afnemer, stop), receivers
            ):
                ronde += one
        return ronde

    def attention(self) -> list[dict[str, Any]]:
        """Return what somebody must look at, though answers go on."""
        many = self.postkamer.undelivered()
        return [{"code": "gebeurtenis-onbezorgd", "aantal": many}] if many else []

    def _look(self, stop: Callable[[], bool]) -> Ronde:
        looked = gone = 0
        while not stop() and (sleutel := self.toetser.due()) is not None:
            found = self._look_at(sleutel)
            if found is None:
                break
            gone += found
            looked += 1
        return Ronde(bekeken=looked, vervallen=gone)

    def _look_at(self, sleutel: str) -> int | None:
        try:
            jeugdige = self.toetser.person_of(sleutel)
            if jeugdige is not None and self.verzoeken is not None:
                self.verzoeken.settle_of(jeugdige)
            return self.toetser.look(sleutel, jeugdige)
        except DeelkaderError:
            # WHY: one that cannot be read must not keep the others waiting.
            self.toetser.later(sleutel)
            return 0

    def _send_all(self, afnemer: Afnemer, stop: Callable[[], bool]) -> Ronde:
        """Send to *afnemer* until it has all, or does not answer well."""
        assert self.afnemers is not None  # noqa: S101 - who calls this looked
        done = 0
        while not stop() and done < _PER_RONDE:
            zending = self.postkamer.take(afnemer.naam)
            if zending is None:
                break
            uitslag = self._send(afnemer, zending)
            stand = self.postkamer.settle(zending, uitslag, self.afnemers.pogingen)
            # WHY stop: who does not answer now would cost the time-out each time.
            if stand is not Stand.BEZORGD:
                return Ronde(bezorgd=done, mislukt=1)
            done += 1
        return Ronde(bezorgd=done)

    def _send(self, afnemer: Afnemer, zending: Zending) -> Uitslag:
        assert self.afnemers is not None  # noqa: S101 - who calls this looked
        one = zending.gebeurtenis
        if one.aan is None:
            event = one.as_cloudevent(self.afnemers.bron, self.basis_url)
            return self._zender.send(afnemer, one.id, as_bytes(event), MEDIATYPE)
        found = None
        if self.verzoeken is not None:
            found = self.verzoeken.callback(one.onderwerp)
        # WHY no fault: what it was about was erased; there is nothing left to tell.
        if found is None:
            return Uitslag()
        return self._zender.send(afnemer, one.id, as_bytes(found), "application/json")
