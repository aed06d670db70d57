# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages of practising.

Responsible for the stories and for comparing a choice with the answer. Floor 7.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.resources import files
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Uitkomst
from deelkader.errors import DeelkaderError
from deelkader.service import Antwoord, Weergave
from deelkader.service.beantwoord import Beantwoord
from deelkader.web.vraag.antwoord import PUBLIEK

if TYPE_CHECKING:
    from datetime import date

    from deelkader.kader import Kader
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek

KEUZE: Final = "keuze"
_KEUZES: Final = (
    Uitkomst.TOEGESTAAN,
    Uitkomst.AFWEGEN,
    Uitkomst.TOESTEMMING_NODIG,
    Uitkomst.OVERLEG,
    Uitkomst.VERBODEN,
    Uitkomst.VERPLICHT,
)


@dataclass(frozen=True, slots=True)
class Geval:
    """One story: what is asked, what happened, and the same as a question."""

    id: str
    titel: str
    verhaal: tuple[str, ...]
    deelvraag: Mapping[str, Any]


def load_cases(kader: Kader, datum: date) -> dict[str, Geval]:
    """Return the stories that *kader* can be asked about on *datum*: id -> story."""
    text = files(__package__).joinpath("gevallen.json").read_text(encoding="utf-8")
    found = {}
    for raw in json.loads(text):
        if kader.can_be_asked(raw["deelvraag"] | {"datum": datum.isoformat()}):
            found[raw["id"]] = Geval(
                raw["id"],
                raw["titel"],
                tuple(raw["verhaal"]),
                raw["deelvraag"],
            )
    return found


class Oefenpagina:
    """The pages of practising; safe to share between threads."""

    def __init__(self, maker: Bladmaker) -> None:
        self._maker = maker
        self._kader = maker.dienst.kader
        self._gevallen = load_cases(self._kader, maker.dienst.today())

    def stories(self, bezoek: Bezoek) -> Pagina:
        """Return the list of stories."""
        t = self._maker.taal(bezoek).teksten["oefenen"]
        return self._maker.render(
            "oefenen/verhalen.html",
            bezoek,
            titel=t["titel"],
            gevallen=list(self._gevallen.values()),
        )

    def story(self, id_: str, bezoek: Bezoek) -> Pagina:
        """Return one story, with what one can choose."""
        geval = self._gevallen.get(id_)
        if geval is None:
            return self._maker.foreign(bezoek, 404)
        return self._maker.render(
            "oefenen/verhaal.html",
            bezoek,
            titel=geval.titel,
            titel_is_kader=True,
            geval=geval,
            keuzes=[(k.value, self._words(k)) for k in _KEUZES],
        )

    def choose(
        self, id_: str, paren: Sequence[tuple[str, str]], bezoek: Bezoek
    ) -> Pagina:
        """Return the answer to a story beside what was chosen."""
        geval = self._gevallen.get(id_)
        chosen = [waarde for naam, waarde in paren if naam == KEUZE]
        known = {k.value: k for k in _KEUZES}
        if geval is None or len(paren) != 1 or not set(chosen) <= set(known):
            return self._maker.foreign(bezoek, 404 if geval is None else 400)
        if not chosen:
            return self._maker.foreign(bezoek, 400)
        try:
            day = self._maker.dienst.today().isoformat()
            raw = {**geval.deelvraag, "datum": day}
            gegeven = Beantwoord.of(raw, self._kader.evaluate(raw))
            antwoord = Antwoord(gegeven, None)
            a = Weergave.of(antwoord, self._maker.woorden, PUBLIEK)
        except DeelkaderError:
            return self._maker.storing(bezoek, 503)
        names = list(self._gevallen)
        return self._maker.render(
            "oefenen/uitslag.html",
            bezoek,
            titel=a.tekst["kop"],
            titel_is_kader=True,
            a=a,
            geval=geval,
            gekozen=self._words(known[chosen[0]]),
            is_gelijk=a.uitkomst == chosen[0],
            volgende=names[(names.index(id_) + 1) % len(names)],
        )

    def _words(self, uitkomst: Uitkomst) -> str:
        return self._maker.woorden.uitkomst(uitkomst)
