# SPDX-License-Identifier: EUPL-1.2
"""
The use cases of AuthZEN 1.0: `Toegang`.

Responsible for the order of things: read, judge, write one line, then answer. No
line, no answer. Knows no framework and no word of any kader. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final, Self

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.errors import DeelkaderError, LogboekError, Probleem, VraagError
from deelkader.service.aanroepen import numbered
from deelkader.service.toegang.aanvrager import asker_of
from deelkader.service.toegang.beslisser import Beslisser, Gevraagd
from deelkader.service.toegang.besluit import ONVOLLEDIG, Besluit, obligations
from deelkader.service.toegang.bladeren import page_of
from deelkader.service.toegang.regel import (
    Aanroep,
    line_of_fault,
    line_of_many,
    line_of_one,
    line_of_search,
)
from deelkader.service.toegang.spoor import trace_of
from deelkader.service.toegang.verzoek import (
    ACTION,
    CONTEXT,
    EVALUATIONS,
    SUBJECT,
    TOT_JA,
    TOT_NEE,
    Reeks,
    Zoekvraag,
    read_evaluation,
    read_evaluations,
    read_request,
    read_search,
    type_verzoek,
)
from deelkader.service.toegang.verzoeklezer import is_requestable

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.logboek import Bewijs
    from deelkader.logboek.regels import Inhoud
    from deelkader.model.authzen import Authzen
    from deelkader.service.dienst import Dienst
    from deelkader.service.toegang.verzoeken import Verzoeken

AANVRAAG: Final = "access_request"
_EEN: Final = "access_evaluation"
_REEKS: Final = "access_evaluations"
_EINDE: Final = {(TOT_NEE, False), (TOT_JA, True)}
_ANDER: Final = "Eén aanroep gaat over hoogstens één persoon. Stel de rest apart."


@dataclass(frozen=True, slots=True)
class Koppen:
    """
    What the headers of a request say: its trace, and what the client calls it.

    *wie* is who asks, when there is login.
    """

    traceparent: str | None = None
    id: str | None = None
    wie: Identiteit | None = None


class Toegang:
    """One kader as AuthZEN asks it, with a log; safe to share between threads."""

    def __init__(self, dienst: Dienst, authzen: Authzen) -> None:
        self._dienst = dienst
        self._kader = dienst.kader
        self._authzen = authzen
        self._beslisser = Beslisser(dienst, authzen)
        # Set by who lets consent be requested.
        self.verzoeken: Verzoeken | None = None

    @classmethod
    def of(cls, dienst: Dienst) -> Self | None:
        """Return the use cases of *dienst*; None when its kader has no AuthZEN."""
        authzen = dienst.kader.inhoud.authzen
        return None if authzen is None else cls(dienst, authzen)

    def evaluate(self, tekst: bytes, koppen: Koppen) -> dict[str, Any]:
        """
        Return the decision on the one question in *tekst*.

        Raises:
            VraagError: this is no request of AuthZEN.
            LogboekError: the line was not written, so there is no answer.
        """
        with self._faults(_EEN, koppen):
            return self._evaluate(read_evaluation(read_request(tekst)), koppen)

    def evaluate_many(self, tekst: bytes, koppen: Koppen) -> dict[str, Any]:
        """Return the decisions on the questions in *tekst*; raises as `evaluate`."""
        with self._faults(_REEKS, koppen):
            raw = read_request(tekst)
            reeks = read_evaluations(raw)
            if reeks is None:
                return self._evaluate(read_evaluation(raw), koppen)
            return self._evaluate_many(reeks, koppen)

    def _evaluate_many(self, reeks: Reeks, koppen: Koppen) -> dict[str, Any]:
        begin = _Begin(_now(), koppen)
        asked = self._walk(reeks, koppen.wie)
        besluiten = [one.besluit for one in asked]
        first = next((i for i in reeks.items if isinstance(i, dict)), {})
        aanroep = self._call(_REEKS, first, asked, begin)
        shown = list(map(self._shown, besluiten))
        bewijs = self._write(line_of_many(aanroep, besluiten))
        return {
            EVALUATIONS: [
                _named(one, numbered(bewijs.id, number))
                for number, one in enumerate(shown)
            ]
        }

    def search(self, soort: str, tekst: bytes, koppen: Koppen) -> dict[str, Any]:
        """
        Return for which entities of *soort* the question in *tekst* is a yes.

        Raises:
            VraagError: this is no request of AuthZEN, or its token is of another.
            LogboekError: the line was not written, so there is no answer.
        """
        with self._faults(f"search_{soort}", koppen):
            return self._search(read_search(read_request(tekst), soort), koppen)

    def _search(self, zoekvraag: Zoekvraag, koppen: Koppen) -> dict[str, Any]:
        begin, soort = _Begin(_now(), koppen), zoekvraag.soort
        page = page_of(zoekvraag, self._kader.versie.hash)
        asked = list(self._beslisser.candidates(zoekvraag, koppen.wie))
        looked = [(naam, one.besluit) for naam, one in asked]
        found = [pair for pair in looked if pair[1].ja]
        askers = [one for _, one in asked]
        if soort == SUBJECT:
            # WHY: a subject that is sought is not who asks.
            who = self._beslisser.asker(zoekvraag.verzoek)
            askers = [Gevraagd(besluit, who) for _, besluit in looked]
        aanroep = self._call(f"search_{soort}", zoekvraag.verzoek, askers, begin)
        context: dict[str, Any] = {"evaluated_at": _now()}
        if looked and not found:
            context |= _why_nothing([besluit for _, besluit in looked])
        shown = page.cut(found)
        answer = {
            "page": page.as_dict(found),
            "context": context,
            "results": [self._result(zoekvraag, *pair) for pair in shown],
        }
        getoond = (page.vanaf, len(shown))
        bewijs = self._write(line_of_search(aanroep, soort, looked, getoond))
        return _named(answer, bewijs.id)

    def _evaluate(self, verzoek: type_verzoek, koppen: Koppen) -> dict[str, Any]:
        begin = _Begin(_now(), koppen)
        one = self._beslisser.judge(verzoek, koppen.wie)
        aanroep = self._call(_EEN, verzoek, [one], begin)
        shown = self._shown(one.besluit)
        shown["context"] |= self._what_now(one.besluit, verzoek)
        line = line_of_one(aanroep, one.besluit, self._dienst)
        return _named(shown, self._write(line).id)

    def _what_now(self, besluit: Besluit, verzoek: type_verzoek) -> dict[str, Any]:
        """Return what a client can do after a no (draft profile)."""
        oordeel, vraag = besluit.oordeel, besluit.vraag
        if self.verzoeken is None or besluit.ja:
            return {}
        found: dict[str, Any] = {}
        if oordeel is not None and vraag is not None:
            whom = vraag.get("jeugdige")
            if is_requestable(oordeel.uitkomst.value, whom):
                found[AANVRAAG] = self.verzoeken.offer()
        if "approval" in verzoek.get(CONTEXT, {}):
            found["next_action"] = "request" if found else "none"
        return found

    @contextmanager
    def _faults(self, api: str, koppen: Koppen) -> Iterator[None]:
        """Write a line also of a call that went wrong here: nobody was answered."""
        try:
            yield
        except DeelkaderError:
            raise
        except Exception:
            aanroep = self._call(api, {}, [], _Begin(_now(), koppen))
            self._write(line_of_fault(aanroep))
            raise

    def _walk(self, reeks: Reeks, wie: Identiteit | None) -> list[Gevraagd]:
        """Judge in order, as far as the request wants to go."""
        done: list[Gevraagd] = []
        for item in reeks.items:
            if isinstance(item, tuple):
                lacking = Besluit(ja=False, reden=ONVOLLEDIG, fouten=item)
                done.append(Gevraagd(lacking, {}))
            else:
                done.append(self._beslisser.judge(item, wie))
            if (reeks.wijze, done[-1].besluit.ja) in _EINDE:
                break
        return done

    def _call(
        self, api: str, verzoek: type_verzoek, asked: list[Gevraagd], begin: _Begin
    ) -> Aanroep:
        given = begin.koppen.id
        is_free = given is not None and not lijkt_op_bsn(given)
        askers = [one.vrager for one in asked if one.vrager]
        # WHY: several people in one call: then nobody is the one who asked.
        is_one = bool(askers) and all(one == askers[0] for one in askers)
        vrager: Mapping[str, str] = askers[0] if is_one else {}
        if begin.koppen.wie is not None:
            vrager = asker_of(begin.koppen.wie, vrager)
        return Aanroep(
            api=api,
            kader=self._kader.versie,
            spoor=trace_of(begin.koppen.traceparent, verzoek),
            begonnen=begin.tijd,
            vrager=vrager,
            betrokkene=_person_of(one.besluit for one in asked),
            id=given if is_free else None,
        )

    def _write(self, inhoud: Inhoud) -> Bewijs:
        # INVARIANT: what can fail is done before, and no answer leaves before this
        # returned: then the line is on disk, and it is the only one of this call.
        bewijs = self._dienst.write(inhoud)
        if bewijs is None:
            raise LogboekError("logboek-ontbreekt", "Er is geen logboek.")
        return bewijs

    def _shown(self, besluit: Besluit) -> dict[str, Any]:
        wat: dict[str, Any] = {"evaluated_at": _now()}
        if besluit.reden == ONVOLLEDIG:
            wat["error"] = {"status": 400, "message": "De vraag is niet compleet."}
        return besluit.as_dict(self._kader.begrippen, self._authzen.publiek, wat)

    def _result(
        self, zoekvraag: Zoekvraag, naam: str, besluit: Besluit
    ) -> dict[str, Any]:
        found: dict[str, Any] = {"name": naam}
        if zoekvraag.soort != ACTION:
            given = zoekvraag.verzoek[zoekvraag.soort]["type"]
            found = {"type": given, "id": naam}
        assert besluit.oordeel is not None  # noqa: S101 - it is a yes
        needed = obligations(besluit.oordeel, self._kader.begrippen)
        return {**found, **({"obligations": needed} if needed else {})}


@dataclass(frozen=True, slots=True)
class _Begin:
    """When a call began, and its headers."""

    tijd: str
    koppen: Koppen


def _named(answer: dict[str, Any], evaluation_id: str) -> dict[str, Any]:
    """Return *answer* with the id under which it is in the log."""
    context = {"evaluation_id": evaluation_id, **answer["context"]}
    return {**answer, "context": context}


def _why_nothing(besluiten: list[Besluit]) -> dict[str, Any]:
    """Return what is wrong with a search itself: what nothing that was tried mends."""
    first, *rest = [set(besluit.fouten) for besluit in besluiten]
    always = sorted(first.intersection(*rest))
    if not always:
        return {}
    fouten = [{"pad": p.pad, "code": p.code} for p in always]
    return {"reason": besluiten[0].reden, "fouten": fouten}


def _person_of(besluiten: Iterable[Besluit]) -> str | None:
    """Return whom a call is about; raise a VraagError when that is more than one."""
    found = {
        b.vraag["jeugdige"] for b in besluiten if b.vraag and "jeugdige" in b.vraag
    }
    # WHY: the keys of one person seal a line; who is erased takes no other along.
    if len(found) > 1:
        raise VraagError((Probleem(f"/{EVALUATIONS}", "te-veel", _ANDER),))
    return next(iter(found), None)


def _now() -> str:
    now = datetime.now(UTC).replace(tzinfo=None)
    return now.isoformat(timespec="milliseconds") + "Z"
