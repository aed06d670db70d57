# SPDX-License-Identifier: EUPL-1.2
"""
The texts of an answer per audience, filled with labels.

Responsible for the slots; the sentences live in `rules/teksten/`. Floor 3.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from deelkader.begrippen import Uitkomst
from deelkader.engine.feiten import Feiten
from deelkader.model.oordeel import Oordeel, Teksten
from deelkader.model.publiek import Publiek
from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.vorm import TekstVorm

_ALGEMEEN = Publiek()
_SLEUTELS = {
    "doe_nu": "doeNu",
    "zeg_het_zo": "zegHetZo",
    "als_nee": "alsNee",
    "neem_mee": "neemMee",
    "let_op": "letOp",
}

type_delen = tuple[tuple[str, str | list[str]], ...]
"""The parts of one text, in order: their name, and one sentence or several."""


class Tekstschrijver:
    """Fills the texts of one kader."""

    def __init__(self, inhoud: Kaderinhoud) -> None:
        self._begrippen = inhoud.begrippen
        self._publiek = {n: inhoud.publiek.get(n, _ALGEMEEN) for n in inhoud.teksten}
        self._teksten = {
            naam: {key: _parts(tekst) for key, tekst in teksten.items()}
            for naam, teksten in inhoud.teksten.items()
        }
        self._labels = {f.naam: f.label for f in inhoud.begrippen.feiten.values()}
        plichten = inhoud.begrippen.plichten
        self._meteen = {naam for naam, p in plichten.items() if p.meteen}

    def render(self, oordeel: Oordeel, feiten: Feiten) -> Teksten:
        """
        Return audience -> text for *oordeel* on the question of *feiten*.

        An audience that may be in danger by reading it gets none.
        """
        key = self._key(oordeel)
        alike = self._alike(oordeel)
        spoken = _Besproken.of(oordeel)
        found = {}
        for naam, teksten in self._teksten.items():
            publiek = self._publiek[naam]
            if any(_may_hold(feiten, als) for als in publiek.niet_bij):
                continue
            slots = alike | self._words(spoken, feiten.delen, publiek)
            text = _fill(teksten.get(key, teksten[oordeel.uitkomst.value]), slots)
            daarbij = [
                publiek.plichten[id_]
                for id_ in spoken.plichten
                if id_ in publiek.plichten
            ]
            found[naam] = text | ({"daarbij": daarbij} if daarbij else {})
        return found

    def _key(self, oordeel: Oordeel) -> str:
        """Return the text that fits best: some outcomes have a second text."""
        categories = oordeel.gegevens
        second = {
            Uitkomst.TOEGESTAAN: ("mits", any(c.voorwaarden for c in categories)),
            Uitkomst.AFWEGEN: (
                "nu",
                any(self._meteen & {*c.voorwaarden} for c in categories),
            ),
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

    def _alike(self, oordeel: Oordeel) -> dict[str, str]:
        """Return the slots that every audience reads in the same words."""
        missing = dict.fromkeys(n for c in oordeel.gegevens for n in c.ontbrekend)
        contacts = [self._begrippen.contacten[c] for c in oordeel.bel[:2]]
        return {
            "ontbrekend": _enumerate([self._labels[n] for n in missing]) or "niets",
            "contact": " of ".join(
                f"{c.label} ({c.telefoon})"
                if c.telefoon and c.telefoon != c.label
                else c.label
                for c in contacts
            ),
            "versie": oordeel.kader.versie,
        }

    def _words(
        self, spoken: _Besproken, delen: Mapping[str, str], publiek: Publiek
    ) -> dict[str, str]:
        """Return the slots that *publiek* may read in words of its own."""
        begrippen = self._begrippen
        feiten = begrippen.feiten

        def word(name: str, waarde: str) -> str:
            own = publiek.waarden.get(name, {}).get(waarde)
            return own or (feiten[name].label_of(waarde) if name in feiten else waarde)

        def gever(name: str) -> str:
            return publiek.gevers.get(name) or begrippen.gevers[name].label

        labels = [gever(p) for p in spoken.wie]
        labels += [" of ".join(gever(p) for p in group) for group in spoken.groepen]
        elk = begrippen.elk.id
        return {name: word(name, waarde) for name, waarde in delen.items()} | {
            elk: _enumerate([word(elk, c) for c in spoken.categorieen]),
            "wie": _enumerate(labels) or "wie erover gaat. Zoek eerst uit wie dat is",
        }


@dataclass(frozen=True, slots=True)
class _Besproken:
    """What the texts of one answer speak of, each once; the words come later."""

    categorieen: tuple[str, ...]
    wie: tuple[str, ...]
    groepen: tuple[tuple[str, ...], ...]
    plichten: tuple[str, ...]

    @classmethod
    def of(cls, oordeel: Oordeel) -> Self:
        categories = oordeel.gegevens
        # WHY: the text speaks of the headline; a category that may be shared is not
        # named in a no. Where no category has the headline by itself, all are named.
        same = [c for c in categories if c.uitkomst is oordeel.uitkomst]
        duties = [v for c in categories for v in c.voorwaarden]
        duties += [p.plicht for p in oordeel.plichten]
        return cls(
            tuple(c.categorie for c in same or categories),
            tuple(dict.fromkeys(p for c in categories for p in c.wie)),
            tuple(dict.fromkeys(g for c in categories for g in c.wie_een_van)),
            tuple(dict.fromkeys(duties)),
        )


def _may_hold(feiten: Feiten, als: Mapping[str, frozenset[int]]) -> bool:
    """Return whether every fact of *als* is so, or may be."""
    return not any(
        indexen.isdisjoint(feiten.possible(feit)) for feit, indexen in als.items()
    )


def _enumerate(items: list[str]) -> str:
    *first, last = items or [""]
    return f"{', '.join(first)} en {last}" if first else last


def _parts(tekst: TekstVorm) -> type_delen:
    """Return the parts of *tekst* that say something, each with its name in JSON."""
    return tuple((_SLEUTELS.get(name, name), value) for name, value in tekst if value)


def _fill(delen: type_delen, slots: Mapping[str, str]) -> dict[str, Any]:
    """Return the parts with every slot filled."""
    return {
        key: (
            [line.format_map(slots) for line in value]
            if isinstance(value, list)
            else value.format_map(slots)
        )
        for key, value in delen
    }
