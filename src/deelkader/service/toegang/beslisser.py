# SPDX-License-Identifier: EUPL-1.2
"""
Judge a question of AuthZEN with one kader: `Beslisser`.

Responsible for one decision from one question, and for everything a search may find.
What the kader cannot judge is a no with a reason, never an error. Floor 5.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import KaderExpiredError, Probleem, VraagError
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.toegang.aanvrager import as_asked
from deelkader.service.toegang.besluit import (
    BUITEN_KADER,
    ONGELDIG,
    Besluit,
    decide,
    nameable,
    supported,
)
from deelkader.service.toegang.vertaling import Vertaler, candidate_field
from deelkader.service.toegang.verzoek import ACTION, SUBJECT, Zoekvraag, type_verzoek

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.model import Oordeel
    from deelkader.model.authzen import Authzen
    from deelkader.service.dienst import Dienst
    from deelkader.service.toegang.vertaling import Vertaling

_ONBEKENDE_ACTIE: Final = Probleem(
    "/action/name", "onbekende-waarde", "Deze waarde kennen we niet."
)


@dataclass(frozen=True, slots=True)
class Gevraagd:
    """A decision, and who asked for it as far as the request says."""

    besluit: Besluit
    vrager: Mapping[str, str]


class Beslisser:
    """One kader, and what *dienst* knows of a jeugdige beside a question."""

    def __init__(self, dienst: Dienst, authzen: Authzen) -> None:
        self._dienst = dienst
        self._kader = dienst.kader
        self._authzen = authzen
        self._vertaler = Vertaler(authzen, dienst.kader.begrippen)
        self._bekend = nameable(dienst.kader.begrippen)

    def judge(
        self, verzoek: type_verzoek, wie: Identiteit | None = None, zoek: str = ""
    ) -> Gevraagd:
        """
        Return the decision on *verzoek*, as *wie* asks it; in it *zoek* is sought.

        Raises:
            AndereVragerError: it names another than *wie*.
        """
        vandaag = self._dienst.today()
        vertaling = self._vertaler.translate(verzoek, vandaag)
        if wie is not None:
            # WHY apart: a subject that is sought is not who asks.
            sought = {SUBJECT: verzoek[SUBJECT]} if zoek == SUBJECT else {}
            rest = {k: v for k, v in verzoek.items() if k not in sought}
            known = as_asked(self._authzen, vertaling, rest, wie)
            verzoek = {**known, **sought}
            vertaling = self._vertaler.translate(verzoek, vandaag)
        kan = supported(verzoek, self._bekend)
        fouten = set(vertaling.fouten)
        actie = verzoek[ACTION]["name"]
        if actie not in self._authzen.acties:
            fouten.add(_ONBEKENDE_ACTIE)
            actie = ""
        besluit = replace(self._decide(vertaling, kan, fouten), actie=actie)
        return Gevraagd(besluit, vertaling.vrager)

    def asker(self, verzoek: type_verzoek) -> Mapping[str, str]:
        """Return who asks, where the subject of *verzoek* is what is sought."""
        return self._vertaler.translate(verzoek, self._dienst.today()).vrager

    def candidates(
        self, zoekvraag: Zoekvraag, wie: Identiteit | None = None
    ) -> Iterator[tuple[str, Gevraagd]]:
        """Yield the id (or name) of everything that may be found, judged."""
        soort, verzoek = zoekvraag.soort, zoekvraag.verzoek
        if soort == ACTION:
            for naam in self._authzen.acties:
                yield naam, self.judge({**verzoek, ACTION: {"name": naam}}, wie)
            return
        field = candidate_field(self._authzen.vraag, verzoek, (soort, "id"))
        if field is None:
            return
        for waarde in self._kader.begrippen.feiten[field].waarden:
            entity = {**verzoek[soort], "id": waarde.id}
            yield waarde.id, self.judge({**verzoek, soort: entity}, wie, soort)

    def _decide(
        self, vertaling: Vertaling, kan: frozenset[str], fouten: set[Probleem]
    ) -> Besluit:
        try:
            vraag, oordeel = self._answer(vertaling.vraag)
        except VraagError as error:
            fouten |= set(vertaling.in_request(error.problemen))
        except KaderExpiredError as error:
            gone = Probleem(vertaling.plekken["/datum"], error.code, error.message)
            return Besluit(ja=False, reden=BUITEN_KADER, fouten=(gone,))
        if fouten:
            return Besluit(ja=False, reden=ONGELDIG, fouten=tuple(sorted(fouten)))
        ja, reden = decide(oordeel, kan)
        return Besluit(ja, reden, kan, vraag, oordeel)

    def _answer(self, vraag: dict[str, Any]) -> tuple[dict[str, Any], Oordeel]:
        """Return the question as it was judged, and the answer."""
        full = self._dienst.complete(vraag)
        return canonical_question(full), self._kader.evaluate(full)
