# SPDX-License-Identifier: EUPL-1.2
"""
Read a request for consent, and hold it against the denial that it is about.

Responsible for refusing what was not denied, was denied too long ago, or is about
something else than what was denied. Writes nothing. Floor 5.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

import orjson

from deelkader.begrippen import Uitkomst
from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.engine.problemen import Problemen
from deelkader.errors import KaderError, VraagError
from deelkader.service.oordeelinhoud import SOORT, canonical_question
from deelkader.service.toegang.aanvrager import as_asked, asker_of
from deelkader.service.toegang.vertaling import Vertaler
from deelkader.service.toegang.verzoek import read_evaluation, read_request
from deelkader.service.toegang.verzoekbak import Status
from deelkader.service.toegang.verzoekfout import Soortfout, VerzoekError

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.logboek import Logboek, Logregel
    from deelkader.model.authzen import Authzen
    from deelkader.service.dienst import Dienst
    from deelkader.service.gebeurtenissen.afnemers import Afnemers
    from deelkader.service.toegang.vertaling import Vertaling
    from deelkader.service.toegang.verzoek import type_verzoek

GELDIG: Final = timedelta(hours=24)
"""How long after a denial it can be requested."""
SJABLOON: Final = "toestemming-vragen"
_KLAAR: Final = tuple(s.value for s in Status if s.is_over)
_LANGSTE_STATE: Final = 1_000
_GEEN_TIJD: Final = "Schrijf een tijdstip zo: 2026-11-22T09:30:00Z."
_TE_LANG: Final = "Deze tekst is te lang."
_OVER: Final = ("van", "naar", "doel", "situatie")
_LOS: Final = frozenset(("jeugdige", "toestemmingen", "datum", "feiten"))


@dataclass(frozen=True, slots=True)
class Aanvraag:
    """A request that fits a denial; see `Verzoek`."""

    jeugdige: str
    oordeel: str
    over: Mapping[str, str]
    lijf: str
    terug: Mapping[str, Any] | None


class Verzoeklezer:
    """Reads requests about the answers in one log."""

    def __init__(
        self,
        dienst: Dienst,
        authzen: Authzen,
        logboek: Logboek,
        afnemers: Afnemers | None,
    ) -> None:
        self._dienst = dienst
        self._logboek = logboek
        self._afnemers = afnemers
        self._authzen = authzen
        self._vertaler = Vertaler(authzen, dienst.kader.begrippen)

    def read(self, tekst: bytes, wie: Identiteit | None = None) -> Aanvraag:
        """
        Return the request in *tekst*, as *wie* asks it: who was denied, nobody else.

        Raises:
            AndereVragerError: it names another than *wie*.
            VraagError: it is no request of the profile; holds every problem.
            VerzoekError: it does not fit a denial that can be requested.
        """
        raw = read_request(tekst)
        problemen = Problemen()
        if raw.get("items") is not None:
            problemen.add("/items", "hoort-niet-hier", "Vraag het per antwoord aan.")
        denial = self._denial(raw.get("denial"), problemen)
        terug = self._callback(raw.get("callback"), problemen)
        try:
            question = read_evaluation(raw)
        except VraagError as error:
            raise VraagError(
                tuple(sorted({*error.problemen, *problemen.sorted()}))
            ) from None
        if problemen:
            raise VraagError(problemen.sorted())
        asked, vrager = self._as_asked(question, wie)
        line = self._line(denial)
        self._require_same(asked, vrager, line)
        assert line.feiten is not None  # noqa: S101 - `_line` looked
        assert line.personen is not None  # noqa: S101 - the same key opens both
        vraag = line.feiten.inhoud["vraag"]
        return Aanvraag(
            jeugdige=line.personen.inhoud["jeugdige"],
            oordeel=line.id,
            over={naam: vraag[naam] for naam in _OVER if naam in vraag},
            lijf=_print(raw),
            terug=terug,
        )

    def _denial(self, raw: Any, problemen: Problemen) -> tuple[str, datetime]:
        """Return which denial, and until when it said it could be requested."""
        nothing = "", datetime.min.replace(tzinfo=UTC)
        if raw is None:
            problemen.add("/denial", "ontbreekt")
            return nothing
        denial = problemen.read_map("/denial", raw)
        for naam in ("evaluation_id", "expires_at"):
            if naam not in denial:
                problemen.add(f"/denial/{naam}", "ontbreekt")
            elif not isinstance(denial[naam], str):
                problemen.add(f"/denial/{naam}", "verkeerd-type")
        try:
            until = datetime.fromisoformat(denial.get("expires_at", ""))
        except (TypeError, ValueError):
            until = nothing[1].replace(tzinfo=None)
        if until.tzinfo is None:
            if isinstance(denial.get("expires_at"), str):
                problemen.add("/denial/expires_at", "geen-tijdstip", _GEEN_TIJD)
            return nothing
        return str(denial.get("evaluation_id", "")), until

    def _callback(self, raw: Any, problemen: Problemen) -> Mapping[str, Any] | None:
        """Return who wants to hear what: only who was named to us before."""
        if raw is None:
            return None
        callback = problemen.read_map("/callback", raw)
        url, state = callback.get("endpoint"), callback.get("state")
        at = None
        if self._afnemers is not None and isinstance(url, str):
            at = self._afnemers.at(url)
        if at is None:
            said = "Dit adres kennen we niet. De beheerder zet het in afnemers.yaml."
            problemen.add("/callback/endpoint", "onbekende-waarde", said)
        if state is not None and not isinstance(state, str):
            problemen.add("/callback/state", "verkeerd-type")
        elif state is not None and len(state) > _LANGSTE_STATE:
            problemen.add("/callback/state", "te-lang", _TE_LANG)
        elif state is not None and lijkt_op_bsn(state):
            problemen.add("/callback/state", "mogelijk-bsn")
        events = callback.get("events", list(_KLAAR))
        # WHY not refused: the profile may get more words than we know.
        plain = isinstance(events, list) and all(isinstance(e, str) for e in events)
        if not plain:
            problemen.add("/callback/events", "verkeerd-type")
            events = []
        naam = "" if at is None else at.naam
        known = [e for e in events if e in _KLAAR]
        return {"afnemer": naam, "state": state, "events": known}

    def _line(self, denial: tuple[str, datetime]) -> Logregel:
        """Return the line of the denial, when consent can still be requested."""
        id_, until = denial
        line = self._logboek.get(id_)
        if line is None or line.feiten is None or line.personen is None:
            raise VerzoekError(Soortfout.HOORT_NIET_BIJ)
        if line.soort != SOORT or "toegang" not in line.feiten.inhoud:
            raise VerzoekError(Soortfout.HOORT_NIET_BIJ)
        uitkomst = line.feiten.inhoud["oordeel"]["uitkomst"]
        if not is_requestable(uitkomst, line.personen.inhoud.get("jeugdige")):
            raise VerzoekError(Soortfout.NIET_AAN_TE_VRAGEN)
        end = min(until, datetime.fromisoformat(line.tijdstip) + GELDIG)
        if self._logboek.klok() > end:
            raise VerzoekError(Soortfout.TE_LAAT)
        return line

    def _as_asked(
        self, question: type_verzoek, wie: Identiteit | None
    ) -> tuple[Vertaling, Mapping[str, str]]:
        """Return what *question* means as *wie* asks it, and who that is in a line."""
        today = self._dienst.today()
        translated = self._vertaler.translate(question, today)
        if wie is None:
            return translated, translated.vrager
        known = as_asked(self._authzen, translated, question, wie)
        translated = self._vertaler.translate(known, today)
        return translated, asker_of(wie, translated.vrager)

    def _require_same(
        self, translated: Vertaling, vrager: Mapping[str, str], line: Logregel
    ) -> None:
        """Raise unless this is what *line* was asked, by whom it was asked."""
        assert line.feiten is not None  # noqa: S101 - the caller looked
        assert line.personen is not None  # noqa: S101 - the caller looked
        asked = line.feiten.inhoud["vraag"]
        try:
            given = canonical_question(translated.vraag)
            full = canonical_question(self._dienst.complete(translated.vraag))
        except (VraagError, KaderError):
            raise VerzoekError(Soortfout.HOORT_NIET_BIJ) from None
        same = (
            not translated.fouten
            and given.get("jeugdige") == line.personen.inhoud.get("jeugdige")
            and dict(vrager) == line.personen.inhoud.get("vrager", {})
            and _parts(given) == _parts(asked)
            and _facts_fit(given, full, asked)
        )
        if not same:
            raise VerzoekError(Soortfout.HOORT_NIET_BIJ)


def is_requestable(uitkomst: str, jeugdige: str | None) -> bool:
    """Return whether asking people can change a denial: then it is about somebody."""
    return uitkomst == Uitkomst.TOESTEMMING_NODIG.value and jeugdige is not None


def _parts(vraag: Mapping[str, Any]) -> dict[str, Any]:
    return {naam: deel for naam, deel in vraag.items() if naam not in _LOS}


def _facts_fit(
    given: Mapping[str, Any], full: Mapping[str, Any], asked: Mapping[str, Any]
) -> bool:
    """Return whether the facts are the same, but for what is known here anyway."""
    said, known = given.get("feiten") or {}, full.get("feiten") or {}
    kept = asked.get("feiten") or {}
    extra = kept.keys() - said.keys()
    same = all(naam in kept and kept[naam] == waarde for naam, waarde in said.items())
    return same and extra <= known.keys()


def _print(raw: Any) -> str:
    """Return a print of a request, whatever the order of its members."""
    return hashlib.sha256(orjson.dumps(raw, option=orjson.OPT_SORT_KEYS)).hexdigest()
