# SPDX-License-Identifier: EUPL-1.2
"""
The texts of an answer per audience, filled with labels.

Responsible for the slots; the sentences live in `rules/teksten/`. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from deelkader.begrippen import Begrippen, Uitkomst
from deelkader.engine.feiten import Feiten
from deelkader.model.oordeel import Oordeel, Teksten
from deelkader.model.publiek import Publiek
from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.vorm import TekstVorm

_ALGEMEEN = Publiek()


class Tekstschrijver:
    """Fills the texts of one kader."""

    def __init__(self, inhoud: Kaderinhoud) -> None:
        self._begrippen = inhoud.begrippen
        self._teksten = inhoud.teksten
        self._publiek = inhoud.publiek

    def render(self, oordeel: Oordeel, feiten: Feiten) -> Teksten:
        """
        Return audience -> text for *oordeel* on the question of *feiten*.

        An audience that may be in danger by reading it gets none.
        """
        key = self._key(oordeel)
        found = {}
        for naam, teksten in self._teksten.items():
            publiek = self._publiek.get(naam, _ALGEMEEN)
            if any(_may_hold(feiten, als) for als in publiek.niet_bij):
                continue
            slots = _slots(self._begrippen, oordeel, feiten.delen, publiek)
            text = _fill(teksten.get(key, teksten[oordeel.uitkomst.value]), slots)
            daarbij = list(_promises(oordeel, publiek))
            found[naam] = text | ({"daarbij": daarbij} if daarbij else {})
        return found

    def _key(self, oordeel: Oordeel) -> str:
        """Return the text that fits best: some outcomes have a second text."""
        categories = oordeel.gegevens
        now = {n for n, p in self._begrippen.plichten.items() if p.meteen}
        second = {
            Uitkomst.TOEGESTAAN: ("mits", any(c.voorwaarden for c in categories)),
            Uitkomst.AFWEGEN: ("nu", any(now & {*c.voorwaarden} for c in categories)),
            Uitkomst.TOESTEMMING_NODIG: (
                "van-wie",
                any(c.ontbrekend for c in categories),
            ),
            Uitkomst.OVERLEG: (
                "geen-regel",
                not any(g for c in categories for g in c.gronden.values()),
            ),
        }
        variant, applies = second.get(oordeel.uitkomst, ("", False))
        return f"{oordeel.uitkomst}-{variant}" if applies else oordeel.uitkomst.value


def _may_hold(feiten: Feiten, als: Mapping[str, frozenset[int]]) -> bool:
    """Return whether every fact of *als* is so, or may be."""
    return not any(
        indexen.isdisjoint(feiten.possible(feit)) for feit, indexen in als.items()
    )


def _promises(oordeel: Oordeel, publiek: Publiek) -> Iterator[str]:
    """Yield what is done with it, in the words of *publiek*; each once."""
    conditions = [v for c in oordeel.gegevens for v in c.voorwaarden]
    for id_ in dict.fromkeys([*conditions, *(p.plicht for p in oordeel.plichten)]):
        if id_ in publiek.plichten:
            yield publiek.plichten[id_]


def _slots(
    begrippen: Begrippen, oordeel: Oordeel, delen: Mapping[str, str], publiek: Publiek
) -> dict[str, str]:
    feiten = begrippen.feiten

    def word(name: str, waarde: str) -> str:
        own = publiek.waarden.get(name, {}).get(waarde)
        return own or (feiten[name].label_of(waarde) if name in feiten else waarde)

    def gever(name: str) -> str:
        return publiek.gevers.get(name) or begrippen.gevers[name].label

    slots = {name: word(name, waarde) for name, waarde in delen.items()}
    # WHY: the text speaks of the headline; a category that may be shared is not
    # named in a no. Where no category has the headline by itself, all are named.
    same = [c for c in oordeel.gegevens if c.uitkomst is oordeel.uitkomst]
    elk = begrippen.elk.id
    categories = [word(elk, c.categorie) for c in same or oordeel.gegevens]
    persons = dict.fromkeys(p for c in oordeel.gegevens for p in c.wie)
    groups = dict.fromkeys(g for c in oordeel.gegevens for g in c.wie_een_van)
    labels = [gever(p) for p in persons]
    labels += [" of ".join(gever(p) for p in group) for group in groups]
    missing = dict.fromkeys(n for c in oordeel.gegevens for n in c.ontbrekend)
    by_name = {f.naam: f.label for f in feiten.values()}
    contacts = [begrippen.contacten[c] for c in oordeel.bel]
    return slots | {
        elk: _enumerate(categories),
        "wie": _enumerate(labels) or "wie erover gaat. Zoek eerst uit wie dat is",
        "ontbrekend": _enumerate([by_name[n] for n in missing]) or "niets",
        "contact": " of ".join(
            f"{c.label} ({c.telefoon})"
            if c.telefoon and c.telefoon != c.label
            else c.label
            for c in contacts[:2]
        ),
        "versie": oordeel.kader.versie,
    }


def _enumerate(items: list[str]) -> str:
    *first, last = items or [""]
    return f"{', '.join(first)} en {last}" if first else last


def _fill(tekst: TekstVorm, slots: Mapping[str, str]) -> dict[str, Any]:
    """Return the text with every slot filled; empty parts are left out."""
    filled: dict[str, Any] = {}
    for name, value in tekst:
        if not value:
            continue
        key = {"doe_nu": "doeNu", "zeg_het_zo": "zegHetZo", "als_nee": "alsNee"}.get(
            name, {"neem_mee": "neemMee", "let_op": "letOp"}.get(name, name)
        )
        filled[key] = (
            [line.format_map(slots) for line in value]
            if isinstance(value, list)
            else value.format_map(slots)
        )
    return filled
