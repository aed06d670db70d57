# SPDX-License-Identifier: EUPL-1.2
"""
What a caller can ask of the register of one organisation: `Registratie`.

Responsible for the fields of each request and for the order: read everything, write
or log the look, then answer. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.errors import Probleem, VraagError
from deelkader.logboek.inzien import note_access
from deelkader.service.afschriften import INSTELLINGEN, Vorm, copies, read_settings
from deelkader.service.archief import Archief
from deelkader.service.delingen import inkijk, record_shared
from deelkader.service.dienst import local_today
from deelkader.service.gezagvelden import GEZAGVELDEN, read_gezag
from deelkader.service.inkijk import Kijker, view, viewers
from deelkader.service.kaderlijn import kaders_through
from deelkader.service.tijdlijnvraag import TIJDLIJNVELDEN, Tijdlijnvraag
from deelkader.service.toestemmingen import Toestemmingen
from deelkader.service.velden import Velden, read_body
from deelkader.toestemming import Soort, Vastlegger

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek, Logregel
    from deelkader.service.gebeurtenissen import Gebeurtenissen
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.tijdlijnvraag import Verleden
    from deelkader.toestemming import Gezagsfeit
    from deelkader.uitvoer.verstrekker import Verstrekker

_STAND: Final = ("jeugdige", "door", "op", "bekend")
_DELING: Final = ("oordeel", "door", "gegevens")
_INKIJK: Final = ("jeugdige", "door", "kijker")
_AFSCHRIFT: Final = ("jeugdige", "door", "vorm", "op", "bekend", "verstrekker")
_INTREKKING: Final = frozenset(
    ("id", "jeugdige", "gever", "betekenis", "gebeurdOp", "naar", "gegevens", "doel")
)
_KIJKER: Final = "/kijker"
_ALLEEN_STOPPEN: Final = "Hier kun je alleen stoppen. Laat dit weg."


@dataclass(frozen=True, slots=True)
class Wie:
    """About whom, and who asks: opaque codes."""

    jeugdige: str
    door: str


class Registratie:
    """The register of one organisation as others ask it; safe to share."""

    def __init__(
        self,
        kader: Kader,
        logboek: Logboek,
        vandaag: Callable[[], date] = local_today,
        verstrekker: Verstrekker | None = None,
        opvolging: Opvolging | None = None,
    ) -> None:
        self.register = Toestemmingen(kader, logboek, opvolging)
        self.opvolging = opvolging
        # Set by who lets others hear of what happens here.
        self.gebeurtenissen: Gebeurtenissen | None = None
        self._kader = kader
        self.logboek = logboek
        self._vandaag = vandaag
        self._verstrekker = verstrekker
        self._archief = Archief(logboek)

    def record(self, tekst: bytes) -> dict[str, Any]:
        """Write down one event."""
        return self.register.record(read_body(tekst, self._event)).as_dict()

    def withdraw(self, tekst: bytes) -> dict[str, Any]:
        """Write down that somebody stops; the answer says whom to tell."""
        return self.register.withdraw(read_body(tekst, self._withdrawal)).as_dict()

    def again(self, line: Logregel, *, with_duty: bool) -> dict[str, Any] | None:
        """Return what writing down the event of *line* gave."""
        found = self.register.again(line, with_duty=with_duty)
        return None if found is None else found.as_dict()

    def attention(self) -> list[dict[str, Any]]:
        """Return what somebody must look at, though answers go on."""
        found = self.gebeurtenissen
        return [] if found is None else found.attention()

    def withdrawal(self, id_: str) -> dict[str, Any] | None:
        """Return withdrawal *id_*; that somebody looked is in the log of the person."""
        piece = self.register.stukken.get(id_)
        event = {} if piece is None else piece.get("gebeurtenis") or {}
        # WHY: another organisation may know somebody else under the same code.
        ours = self.register.stukken.of(event.get("jeugdige", ""))
        if event.get("soort") != Soort.INGETROKKEN.value or piece not in ours:
            return None
        wat = {"wat": "intrekking", "id": id_}
        note_access(self.logboek, wat, (), jeugdige=event["jeugdige"])
        return {k: v for k, v in event.items() if k in _INTREKKING}

    def kader_with(self, hash_: str) -> dict[str, Any] | None:
        """Return the kader that is in use, when that has this hash."""
        versie, inhoud = self._kader.versie, self._kader.inhoud
        if versie.hash.removeprefix("sha256:") != hash_:
            return None
        return versie.as_dict() | {
            "geldigVanaf": inhoud.geldig_vanaf.isoformat(),
            "geldigTot": inhoud.geldig_tot.isoformat(),
        }

    def record_gezag(self, tekst: bytes) -> dict[str, Any]:
        """Write down who has gezag: a fact, or what the BRP answered."""

        def read(raw: Any) -> tuple[str, Vastlegger, Gezagsfeit]:
            velden = Velden(raw, GEZAGVELDEN, Problemen())
            jeugdige = velden.code("jeugdige")
            door = velden.recorder("door", self._roles())
            feit = read_gezag(velden, self._kader.begrippen, self._vandaag())
            velden.require()
            return jeugdige, door, feit

        jeugdige, door, feit = read_body(tekst, read)
        bewijs = self.register.record_gezag(jeugdige, feit, door)
        return {"id": bewijs.id, "gezag": feit.as_dict(), "bewijs": bewijs.as_dict()}

    def stand(self, tekst: bytes) -> dict[str, Any]:
        """Return what holds for a jeugdige on a day, and what is known of it."""

        def read(raw: Any) -> tuple[Wie, date, Any]:
            velden = Velden(raw, _STAND, Problemen())
            found = self._wie(velden), velden.day("op"), velden.moment_or_none("bekend")
            velden.require()
            return found

        wie, op, bekend = read_body(tekst, read)
        known = self.register.known(wie.jeugdige, op, bekend)
        events, gezag = self._past(wie.jeugdige, bekend)
        self._look({"waarvoor": "toestemmingen", "op": op.isoformat()}, wie)
        return {
            "op": op.isoformat(),
            "toestemmingen": [
                t.model_dump(mode="json", by_alias=True, exclude_none=True)
                for t in known.toestemmingen
            ],
            "feiten": dict(known.feiten),
            "gebeurtenissen": [e.as_facts()["gebeurtenis"] for e in events],
            "gezag": [feit.as_dict() for feit in gezag],
        }

    def timeline(self, tekst: bytes) -> dict[str, Any]:
        """Return how the answer to a question runs through the years."""

        def read(raw: Any) -> tuple[Tijdlijnvraag, Wie | None]:
            velden = Velden(raw, TIJDLIJNVELDEN, Problemen())
            vraag = Tijdlijnvraag.read(velden, self._kader.begrippen)
            wie = None
            if vraag.jeugdige is not None:
                wie = Wie(vraag.jeugdige, velden.code("door"))
            velden.require()
            return vraag, wie

        vraag, wie = read_body(tekst, read)
        known = None if wie is None else self._past(wie.jeugdige, vraag.bekend)
        stukken = kaders_through(self._archief, vraag.dagen, vraag.bekend)
        steps = vraag.steps(self._kader, known, stukken)
        self._look(vraag.as_facts() | {"kader": self._kader.versie.as_dict()}, wie)
        return {
            "stappen": [step.as_dict() for step in steps],
            "kader": self._kader.versie.as_dict(),
        }

    def copy(self, tekst: bytes) -> dict[str, Any]:
        """Return what is kept of a jeugdige in the words of others."""

        def read(raw: Any) -> tuple[Wie, Vorm, date, Any, Verstrekker]:
            velden = Velden(raw, _AFSCHRIFT, Problemen())
            wie = self._wie(velden)
            vorm = velden.choice("vorm", [v.value for v in Vorm])
            op, bekend = velden.day_or_none("op"), velden.moment_or_none("bekend")
            verstrekker = self._verstrekker
            if "verstrekker" in velden or verstrekker is None:
                block = velden.value("verstrekker")
                own = Velden(
                    block or {}, INSTELLINGEN, velden.problemen, "/verstrekker"
                )
                verstrekker = read_settings(own)
            velden.require()
            return wie, Vorm(vorm), op or self._vandaag(), bekend, verstrekker

        wie, vorm, op, bekend, verstrekker = read_body(tekst, read)
        events = self.register.events(wie.jeugdige)
        found = copies(self._kader, events, verstrekker, (vorm, op, bekend))
        self._look({"waarvoor": "afschrift", "vorm": vorm.value}, wie)
        return {"vorm": vorm.value, "op": op.isoformat(), "afschriften": found}

    def record_shared(self, tekst: bytes) -> dict[str, Any]:
        """Write down that what an answer was about was really shared."""

        def read(raw: Any) -> tuple[str, Vastlegger, tuple[str, ...] | None]:
            velden = Velden(raw, _DELING, Problemen())
            oordeel = velden.code("oordeel")
            door = velden.recorder("door", self._roles())
            gegevens = None
            if "gegevens" in velden:
                known = self._kader.begrippen.feiten["gegevens"].waarde
                gegevens = velden.choices("gegevens", known)
            velden.require()
            return oordeel, door, gegevens

        oordeel, door, gegevens = read_body(tekst, read)
        return record_shared(
            self.logboek, oordeel, door, gegevens, self.opvolging
        ).as_dict()

    def family_view(self, tekst: bytes) -> dict[str, Any]:
        """Return the family's list; that somebody looked is in the log."""

        def read(raw: Any) -> tuple[Wie, Kijker]:
            velden = Velden(raw, _INKIJK, Problemen())
            wie, block = self._wie(velden), velden.value("kijker")
            names = ("soort", "gever", "feiten")
            own = Velden(block or {}, names, velden.problemen, _KIJKER)
            soort = own.choice("soort", viewers(self._kader))
            gevers = self._kader.begrippen.gevers
            gever = own.choice("gever", gevers) if "gever" in own else None
            feiten = own.block("feiten")
            velden.require()
            return wie, _checked_viewer(self._kader, Kijker(soort, feiten, gever))

        wie, kijker = read_body(tekst, read)
        codes = (wie.jeugdige, wie.door)
        return inkijk(self._kader, self.logboek, self.register, codes, kijker).as_dict()

    def _event(self, raw: Any) -> Mapping[str, Any]:
        self.register.check(raw)
        return dict(raw)

    def _withdrawal(self, raw: Any) -> Mapping[str, Any]:
        if not isinstance(raw, Mapping):
            self.register.check(raw)
        event = self.register.check({"soort": Soort.INGETROKKEN.value, **raw})
        if event.soort is not Soort.INGETROKKEN:
            raise VraagError((Probleem("/soort", "hoort-niet-hier", _ALLEEN_STOPPEN),))
        return dict(raw)

    def _roles(self) -> Iterable[str]:
        return self._kader.begrippen.feiten["van"].waarde

    def _wie(self, velden: Velden) -> Wie:
        return Wie(velden.code("jeugdige"), velden.code("door"))

    def _past(self, jeugdige: str, bekend: datetime | None) -> Verleden:
        """Return what the register holds, as far as it was written by *bekend*."""
        events, gezag = self.register.past(jeugdige)
        return (
            tuple(e for e in events if _is_known(e.vastgelegd_op, bekend)),
            tuple(f for f in gezag if _is_known(f.vastgelegd_op, bekend)),
        )

    def _look(self, wat: Mapping[str, Any], wie: Wie | None) -> None:
        if wie is None:
            note_access(self.logboek, wat, ())
        else:
            note_access(self.logboek, wat, [wie.door], jeugdige=wie.jeugdige)


def _is_known(op: datetime | None, bekend: datetime | None) -> bool:
    return bekend is None or op is None or op <= bekend


def _checked_viewer(kader: Kader, kijker: Kijker) -> Kijker:
    """Return *kijker*; raise a VraagError when nobody can look like that."""
    try:
        view(kader, kijker, ())
    except VraagError as error:
        raise VraagError(
            tuple(
                Probleem(_KIJKER + p.pad.removeprefix(_KIJKER), p.code, p.boodschap)
                for p in error.problemen
            )
        ) from None
    return kijker
