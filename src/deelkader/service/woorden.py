# SPDX-License-Identifier: EUPL-1.2
"""
The words behind the ids of one kader, for whoever shows an answer.

Responsible for finding labels, titles and sources. Floor 5.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Uitkomst

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.begrippen import Begrippen, Feit
    from deelkader.kader import Kader
    from deelkader.regels.vorm import BronVorm

_UITKOMST = {
    Uitkomst.VERPLICHT: "Je moet dit delen",
    Uitkomst.TOEGESTAAN: "Ja",
    Uitkomst.AFWEGEN: "Jij weegt: het mag, het hoeft niet",
    Uitkomst.TOESTEMMING_NODIG: "Vraag eerst toestemming",
    Uitkomst.FEIT_ONTBREEKT: "Zoek dit eerst uit",
    Uitkomst.OVERLEG: "Overleg eerst",
    Uitkomst.VERBODEN: "Nee",
}
_TERMIJN = re.compile(r"P(\d+)([DW])\Z")


class Woorden:
    """Looks up the words of one kader."""

    def __init__(self, kader: Kader) -> None:
        inhoud = kader.inhoud
        self.begrippen: Begrippen = inhoud.begrippen
        self._publiek = inhoud.publiek
        self._bronnen: Mapping[str, BronVorm] = inhoud.bronnen
        self._titels = {r.id: r.titel or r.id for r in inhoud.alle_regels}
        self._feiten = {f.naam: f for f in self.begrippen.feiten.values()}
        self._feiten |= self.begrippen.feiten

    def feit(self, naam: str) -> Feit:
        """Return the fact that is asked for as *naam*, or has that id."""
        return self._feiten[naam]

    def feitlabel(self, naam: str) -> str:
        """Return what a fact is called."""
        feit = self._feiten[naam]
        return feit.label or feit.id

    def waarde(self, feit: str, waarde: Any) -> str:
        """Return the label of a value of *feit*; a list stands for a set."""
        if isinstance(waarde, list):
            waarde = frozenset(waarde)
            if not waarde:
                return "nee"
        return self._feiten[feit].label_of(waarde)

    def gegeven(self, id_: str) -> str:
        """Return the label of a category."""
        return self.begrippen.elk.label_of(id_)

    def partij(self, id_: str) -> str:
        """Return the label of a party."""
        naar = self.begrippen.feiten["naar"]
        return naar.label_of(id_) if id_ in naar.waarde else id_

    def gever(self, id_: str) -> str:
        """Return what a person who can say yes is called."""
        return self.begrippen.gevers[id_].label

    def contact(self, id_: str) -> tuple[str, str]:
        """Return name and number; the number may be empty, and that is said."""
        contact = self.begrippen.contacten[id_]
        if contact.bestand and not contact.telefoon:
            return f"{contact.label} (het nummer is nog niet ingevuld)", ""
        return contact.label, contact.telefoon or ""

    def publiek(self, naam: str) -> str:
        """Return what stands above the text of an audience."""
        publiek = self._publiek.get(naam)
        return naam if publiek is None else publiek.label

    def axis(self, id_: str) -> str:
        """Return the question behind an axis."""
        return self.begrippen.assen[id_]

    def regeltitel(self, id_: str) -> str:
        """Return the title of a rule."""
        return self._titels[id_]

    def bron(self, id_: str) -> BronVorm | None:
        """Return a source, None when nobody described it."""
        return self._bronnen.get(id_)

    def uitkomst(
        self, uitkomst: Uitkomst, *, met_voorwaarden: Sequence[str] = ()
    ) -> str:
        """Return an outcome in a few words."""
        if uitkomst is Uitkomst.TOEGESTAAN and met_voorwaarden:
            return "Ja, als je dit doet"
        return _UITKOMST[uitkomst]

    def plicht(self, id_: str, termijn: str | Mapping[str, int] | None = None) -> str:
        """Return what must be done, with its term."""
        label = self.begrippen.plichten[id_].label
        if termijn is None:
            return label
        return f"{label} Doe dit {_term(termijn)}."

    def stap(self, id_: str, personen: Sequence[str]) -> str:
        """Return a step on a way forward, with who is asked."""
        stap = self.begrippen.stappen[id_]
        if not personen:
            return stap.label
        return f"{stap.label.rstrip('.')} aan: {enumerate_words(personen)}."


def enumerate_words(items: Sequence[str]) -> str:
    """Return *items* as "a, b en c"."""
    if len(items) < 2:  # noqa: PLR2004 - one or none needs no "en"
        return "".join(items)
    return ", ".join(items[:-1]) + " en " + items[-1]


def _term(termijn: str | Mapping[str, int]) -> str:
    if isinstance(termijn, Mapping):
        number, unit = termijn["werkdagen"], ("werkdag", "werkdagen")
    else:
        found = _TERMIJN.match(termijn)
        if found is None:
            return f"binnen de termijn {termijn}"
        number = int(found[1])
        unit = ("dag", "dagen") if found[2] == "D" else ("week", "weken")
    return f"binnen {number} {unit[number != 1]}"
