# SPDX-License-Identifier: EUPL-1.2
"""
What people tell about a case, and what they did with an answer: `Meldingen`.

Responsible for the fields of each request and for one line of the log per thing that
is told, with the tasks that follow. No field takes free text. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.errors import KaderError
from deelkader.opvolging.aanleiding import begun_by
from deelkader.opvolging.tellingen import Tellingen
from deelkader.service import gaten
from deelkader.service.oordeelregel import answer_parts
from deelkader.service.toestemmingen import GEDEELD
from deelkader.service.velden import Velden, read_body

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs
    from deelkader.service.opvolging import Opvolging
    from deelkader.service.opvolgvragen import Opvolgvragen
    from deelkader.toestemming import Vastlegger

SIGNAAL: Final = "signaal"
DAG: Final = "dag"
MELDCODE: Final = "meldcode"
OVERLEG: Final = "overleg"
CORRECTIE: Final = "correctie"
OPGEVOLGD: Final = "opgevolgd"
REACTIE: Final = "weet-nu-wat-te-doen"
REACTIES: Final = ("ja", "deels", "nee")
DAGEN: Final = (
    "verjaardag-12",
    "verjaardag-16",
    "verjaardag-18",
    "maatregel-eindigt",
)
STAPPEN: Final = 5
AFWIJKREDENEN: Final = "afwijkredenen"
_NOG_NIET: Final = "Deze dag is er nog niet."
_VAN_WIE: Final = "Noem een jeugdige of een oordeel."
_ALLEEN_ANDERS: Final = "Een reden hoort alleen bij iets anders doen. Laat dit weg."
_WIE: Final = ("jeugdige", "oordeel", "door")


class Meldingen:
    """What one organisation is told; safe to share between threads."""

    def __init__(self, opvolging: Opvolging, vragen: Opvolgvragen) -> None:
        self._opvolging = opvolging
        self._vragen = vragen
        self._kader = opvolging.kader
        self._logboek = opvolging.logboek
        self._tellingen = Tellingen(self._logboek.opslag, self._logboek.log)

    def signal(self, tekst: bytes) -> dict[str, Any]:
        """Write down that somebody told us something; say what may be said back."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            feiten = {
                naam: velden.choice(naam, self._known(naam))
                for naam in ("van", "naar", "situatie")
            }
            jeugdige = velden.code("jeugdige") if "jeugdige" in velden else None
            return feiten | self._happened(velden), jeugdige

        names = ("jeugdige", "van", "naar", "situatie", "gebeurd", "door")
        found = self._write(SIGNAAL, tekst, names, read)
        said = next((one["zin"] for one in found["taken"] if "zin" in one), None)
        return found if said is None else found | {"zin": said}

    def day(self, tekst: bytes) -> dict[str, Any]:
        """Write down a day that is coming."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            wat, op = velden.choice("wat", DAGEN), velden.day("op")
            return {"wat": wat, "op": op.isoformat()} | _about(velden), _whose(velden)

        return self._write(DAG, tekst, (*_WIE, "wat", "op"), read)

    def step(self, tekst: bytes) -> dict[str, Any]:
        """Write down that a step of the meldcode was done."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            stap = velden.number("stap", STAPPEN)
            if type(velden.value("stap")) is int and stap == 0:
                velden.problemen.out_of_range(velden.place("stap"), stap)
            feiten = {"stap": stap} | _about(velden) | self._happened(velden)
            return feiten, _whose(velden)

        return self._write(MELDCODE, tekst, (*_WIE, "stap", "gebeurd"), read)

    def meeting(self, tekst: bytes) -> dict[str, Any]:
        """Write down that people met about it."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            return _about(velden) | self._happened(velden), _whose(velden)

        return self._write(OVERLEG, tekst, (*_WIE, "gebeurd"), read)

    def correction(self, tekst: bytes) -> dict[str, Any]:
        """Write down that something was wrong; everybody who got it must be told."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            jeugdige, gegevens = velden.code("jeugdige"), None
            if "gegevens" in velden:
                gegevens = velden.choices("gegevens", self._known("gegevens"))
            if velden.problemen:
                return {}, jeugdige
            about = {} if gegevens is None else {"gegevens": list(gegevens)}
            told = self._recipients(jeugdige, gegevens)
            return about | {"ontvangers": told}, jeugdige

        names = ("jeugdige", "gegevens", "door")
        return self._write(CORRECTIE, tekst, names, read, shown=("ontvangers",))

    def followed(self, id_: str, tekst: bytes) -> dict[str, Any]:
        """Write down whether people did what answer *id_* said, and why not."""

        def read(velden: Velden) -> tuple[dict[str, Any], str | None]:
            said = velden.value("gevolgd")
            feiten: dict[str, Any] = {
                "oordeel": id_,
                "gevolgd": velden.flag("gevolgd"),
            }
            if said is False:
                feiten["reden"] = velden.choice("reden", self._list(AFWIJKREDENEN))
            elif said is True and "reden" in velden:
                place = velden.place("reden")
                velden.problemen.add(place, "hoort-niet-hier", _ALLEEN_ANDERS)
            return feiten, None

        names = ("gevolgd", "reden", "door")
        return self._write(OPGEVOLGD, tekst, names, read, needs_tasks=False)

    def reaction(self, tekst: bytes) -> dict[str, Any]:
        """Count what somebody says of an answer; nothing leads back to who or which."""

        def read(raw: Any) -> tuple[str, str | None]:
            velden = Velden(raw, ("weet-nu-wat-te-doen", "gemeente"), Problemen())
            said = velden.choice("weet-nu-wat-te-doen", REACTIES)
            where = None
            if "gemeente" in velden:
                where = velden.choice("gemeente", self._known("gemeente"))
            velden.require()
            return said, where

        said, where = read_body(tekst, read)
        mee = self._logboek.herhalingen.claim
        self._tellingen.add(self._opvolging.vandaag(), where, REACTIE, said, mee)
        return {"geteld": True}

    def gap(self, tekst: bytes) -> dict[str, Any]:
        """Write down that the rules fell short at an answer, without the person."""

        def read(raw: Any) -> tuple[str, str]:
            velden = Velden(raw, ("oordeel", "soort"), Problemen())
            found = (
                velden.code("oordeel"),
                velden.choice("soort", self._list(gaten.LIJST)),
            )
            velden.require()
            return found

        oordeel, soort = read_body(tekst, read)
        bewijs = gaten.record_gap(self._logboek, oordeel, soort)
        return {"id": bewijs.id, "bewijs": bewijs.as_dict()}

    def gaps(self) -> dict[str, Any]:
        """Return the gaps that were told, counted."""
        return {"gaten": [gat.as_dict() for gat in gaten.gaps(self._logboek)]}

    def _write(  # noqa: PLR0913 - what one kind of line needs
        self,
        soort: str,
        tekst: bytes,
        names: Sequence[str],
        read: Callable[[Velden], tuple[dict[str, Any], str | None]],
        *,
        needs_tasks: bool = True,
        shown: Sequence[str] = (),
    ) -> dict[str, Any]:
        """Write a line of the kind *soort*; return it with the tasks it began."""

        def fields(raw: Any) -> tuple[dict[str, Any], str | None, Vastlegger]:
            velden = Velden(raw, names, Problemen())
            feiten, jeugdige = read(velden)
            door = velden.recorder("door", self._known("van"))
            velden.require()
            return feiten, jeugdige, door

        if needs_tasks:
            self._opvolging.require_on()
        feiten, jeugdige, door = read_body(tekst, fields)
        people = {"door": door.model_dump(mode="json", exclude_none=True)}
        bewijs = self._opvolging.record(soort, feiten, people, jeugdige)
        return {
            "id": bewijs.id,
            **{naam: feiten[naam] for naam in shown},
            "taken": self._begun(bewijs, feiten.get("oordeel"), jeugdige),
            "bewijs": bewijs.as_dict(),
        }

    def _begun(
        self, bewijs: Bewijs, oordeel: str | None, jeugdige: str | None
    ) -> list[dict[str, Any]]:
        """Return the tasks that this line began."""
        if oordeel is not None:
            _, people = answer_parts(self._logboek, oordeel)
            jeugdige = people.get("jeugdige")
        case = oordeel or bewijs.id
        found = begun_by(self._opvolging.lijst, bewijs.id, jeugdige, case)
        return self._vragen.shown(found)

    def _recipients(
        self, jeugdige: str, gegevens: Sequence[str] | None
    ) -> list[dict[str, str]]:
        """Return who got (some of) *gegevens*, and for what; None means anything."""
        ids = self._logboek.sleutelbos.ids_of(self._logboek.organisatie, jeugdige)
        found = set()
        for line in self._logboek.lezer.lines_of(ids):
            if line.soort != GEDEELD or line.feiten is None:
                continue
            share = line.feiten.inhoud
            if gegevens is None or set(gegevens) & set(share["gegevens"]):
                found.add((share["naar"], share["doel"]))
        return [{"naar": naar, "doel": doel} for naar, doel in sorted(found)]

    def _happened(self, velden: Velden) -> dict[str, Any]:
        """Return the day on which it happened, when that was told."""
        day = velden.day_or_none("gebeurd")
        if day is None:
            return {}
        if day > self._opvolging.vandaag():
            velden.problemen.add(velden.place("gebeurd"), "in-de-toekomst", _NOG_NIET)
        return {"gebeurd": day.isoformat()}

    def _known(self, feit: str) -> Iterable[str]:
        return self._kader.begrippen.feiten[feit].waarde

    def _list(self, naam: str) -> list[str]:
        """Return the ids of list *naam* of the vocabulary."""
        found = self._kader.begrippen.lijsten.get(naam, ())
        if not found:
            raise KaderError(
                "lijst-ontbreekt",
                "Het kader heeft hier geen vaste woorden voor.",
                help=f"Zet de lijst {naam} in begrippen.yaml.",
            )
        return [waarde.id for waarde in found]


def _about(velden: Velden) -> dict[str, Any]:
    """Return the answer that it is about, when that was told."""
    return {"oordeel": velden.code("oordeel")} if "oordeel" in velden else {}


def _whose(velden: Velden) -> str | None:
    """Return about whom it is: a jeugdige, or whoever the answer is about."""
    if "jeugdige" in velden:
        return velden.code("jeugdige")
    if "oordeel" not in velden:
        velden.problemen.add(velden.place("jeugdige"), "ontbreekt", _VAN_WIE)
    return None
