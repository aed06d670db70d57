# SPDX-License-Identifier: EUPL-1.2
"""
Collect findings about rule files: `Bevindingen`.

Responsible for the wording of findings about meaning (codes R030 and up; the
reader of YAML has its own). Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from deelkader.errors import Bevinding
from deelkader.regels.bedoel_je import bedoel_je
from deelkader.regels.reader import Document, Pad

# code -> (boodschap, waarom, oplossing); {..} are filled from the rule files.
_TEKST: dict[str, tuple[str, str, str]] = {
    "R030": (
        "Hier ontbreekt '{wat}'.",
        "Zonder dit deel is niet te zeggen wat er geldt.",
        "Vul '{wat}' in.",
    ),
    "R031": (
        "De sleutel '{wat}' kennen we hier niet.{bedoel}",
        "Een sleutel die niemand leest, doet niets.",
        "Kies een sleutel uit docs/kadertaal.md of haal deze weg.",
    ),
    "R032": (
        "Hier hoort {soort}.",
        "Met een ander soort waarde weten we niet wat je bedoelt.",
        "Schrijf hier {soort}.",
    ),
    "R033": (
        "'{wat}' kan hier niet.{bedoel}",
        "Hier passen alleen vaste woorden.",
        "Kies uit: {keuzes}.",
    ),
    "R034": (
        "'{wat}' is geen goede id.",
        "Andere bestanden en systemen verwijzen naar deze id.",
        "Gebruik kleine letters, cijfers en streepjes.",
    ),
    "R035": (
        "'{wat}' is geen datum.",
        "Zonder goede datum weten we niet wanneer dit geldt.",
        'Schrijf een datum als "2026-11-22", met aanhalingstekens.',
    ),
    "R036": (
        "Het bestand '{wat}' ontbreekt of hoort hier niet.",
        "Een kader bestaat uit vaste bestanden.",
        "Kijk in docs/kadertaal.md welke bestanden er zijn.",
    ),
    "R040": (
        "Onbekend feit '{wat}'.{bedoel}",
        "Een regel met een onbekend feit past nooit.",
        "Kies een feit uit begrippen.yaml of voeg het daar toe.",
    ),
    "R041": (
        "Onbekende waarde '{wat}' voor '{feit}'.{bedoel}",
        "Een regel met een onbekende waarde past nooit.",
        "Kies een waarde uit begrippen.yaml of voeg haar daar toe.",
    ),
    "R042": (
        "Onbekende groep '@{wat}'.{bedoel}",
        "Een regel met een onbekende groep past nooit.",
        "Kies een groep uit begrippen.yaml of voeg haar daar toe.",
    ),
    "R043": (
        "Onbekende bron '{wat}'.{bedoel}",
        "Een regel zonder bron kan niemand controleren.",
        "Kies een bron uit bronnen.yaml of voeg haar daar toe.",
    ),
    "R044": (
        "Onbekende plicht '{wat}'.{bedoel}",
        "Niemand weet dan wat er moet gebeuren.",
        "Kies een plicht uit begrippen.yaml of voeg haar daar toe.",
    ),
    "R045": (
        "Onbekend standpunt '{wat}'.{bedoel}",
        "De regel geldt dan nooit.",
        "Schrijf standpunt/kant, met een kant uit standpunten.yaml.",
    ),
    "R046": (
        "Onbekende gever '{wat}'.{bedoel}",
        "Niemand kan dan ja zeggen.",
        "Kies een gever uit begrippen.yaml.",
    ),
    "R047": (
        "'{wat}' is hier geen {soort}.{bedoel}",
        "Een verwijzing die nergens naar wijst, doet niets.",
        "Verwijs naar de id van een {soort}.",
    ),
    "R048": (
        "De id '{wat}' bestaat al: {elders}.",
        "Dan weten we niet naar welke van de twee je verwijst.",
        "Geef een van beide een andere id.",
    ),
    "R049": (
        "Geen rij vraagt de groep '{wat}'.",
        "De mensen van die groep hoeven dan nooit ja te zeggen.",
        "Schrijf een rij met 'iedereen_van: {wat}', of haal de groep weg.",
    ),
    "R050": (
        "Een regel van soort '{soort}' hoort alleen in wet/.",
        "Een lagere laag mag nooit ruimer zijn dan de wet.",
        "Zet de regel in wet/, of maak er een verbod of overleg van.",
    ),
    "R051": (
        "Een blokkade in een lagere laag kan niet op as '{wat}'.",
        "Een afspraak kan geen grondslag of plicht uit de wet stoppen.",
        "Kies een as die dat toestaat: {keuzes}.",
    ),
    "R052": (
        "Een plicht noemt in 'als' welke gegevens hij vraagt.",
        "Een plicht geeft niet meer dan de wet noemt.",
        "Voeg '{wat}' met gewone waarden toe aan 'als'.",
    ),
    "R053": (
        "'{wat}' past niet bij een regel van soort '{soort}'.",
        "Bij deze soort heeft dit deel geen betekenis.",
        "Haal '{wat}' weg of kies een andere soort.",
    ),
    "R054": (
        "Een regel van soort '{soort}' heeft '{wat}' nodig.",
        "Zonder dit deel weten we niet wat de regel doet.",
        "Vul '{wat}' in.",
    ),
    "R055": (
        "Deze regel noemt geen bron.",
        "Een regel zonder bron kan niemand controleren.",
        "Noem de norm onder 'bronnen'.",
    ),
    "R056": (
        "'geldig_tot' ligt voor 'geldig_vanaf'.",
        "De regel geldt dan nooit.",
        "Maak de einddatum later dan de begindatum.",
    ),
    "R057": (
        "Voor '{feit}' blijft geen enkele waarde over.",
        "De regel past dan nooit.",
        "Haal een voorwaarde weg of kies andere waarden.",
    ),
    "R058": (
        "De tekst '{wat}' ontbreekt voor '{feit}'.",
        "Dan blijft het scherm leeg bij dit antwoord.",
        "Voeg de tekst toe in teksten/.",
    ),
    "R059": (
        "'{wat}' staat niet vast in een kader.",
        "Alleen vlaggen en standpunten kiest een kader zelf.",
        "Haal deze keuze weg of verbeter de naam.",
    ),
    "R060": (
        "{wat}",
        "Dan kan de engine deze woordenlijst niet gebruiken.",
        "Zie docs/kadertaal.md, begrippen.yaml.",
    ),
    "R061": (
        "'{wat}' is geen invulwoord.{bedoel}",
        "Dan kan de tekst niet worden gemaakt.",
        "Kies uit: {keuzes}. Schrijf het zo: {{wie}}.",
    ),
    "R062": (
        "Het woord voor '{wat}' ontbreekt voor '{feit}'.",
        "Een tekst gaat dan half over iemand anders.",
        "Voeg het woord toe in publiek/.",
    ),
    "R063": (
        "Een voorval '{feit}' heeft geen kenmerk '{wat}'.{bedoel}",
        "Niemand vertelt dit, dus de regel begint of eindigt dan nooit.",
        "Kies uit: {keuzes}.",
    ),
    "R064": (
        "Dit bestand maakt {wat} patronen; {keuzes} is het meeste.",
        "Meer kan de opvolging niet tegelijk nagaan.",
        "Verdeel de regels over meer bestanden, of noem minder waarden.",
    ),
}


_MOST_CHOICES = 50_000


class Bevindingen:
    """The findings so far; true when there is one."""

    def __init__(self, start: Iterable[Bevinding] = ()) -> None:
        self._found: list[Bevinding] = list(start)
        # WHY: looking for the nearest word costs time for every word it could be.
        self._zoekruimte = _MOST_CHOICES

    def __bool__(self) -> bool:
        return bool(self._found)

    def __len__(self) -> int:
        return len(self._found)

    def files(self) -> frozenset[str]:
        """Return the names of the files with a finding."""
        return frozenset(b.plek.bestand for b in self._found)

    def sorted(self) -> tuple[Bevinding, ...]:
        """Return all findings once, by file and line."""
        return tuple(sorted(set(self._found), key=lambda b: (b.plek, b.code)))

    def add(
        self,
        document: Document,
        pad: Pad,
        code: str,
        *,
        sleutel: bool = False,
        keuzes: Iterable[str] = (),
        **velden: Any,
    ) -> None:
        """Add the finding *code* at *pad* (the place of its key with *sleutel*)."""
        plek = document.plek_sleutel(pad) if sleutel else document.plek(pad)
        options = sorted(keuzes) if self._zoekruimte > 0 else []
        self._zoekruimte -= len(options)
        velden["wat"] = str(velden.get("wat", ""))[:60]
        velden["bedoel"] = bedoel_je(velden["wat"], options)
        velden["keuzes"] = ", ".join(options)
        boodschap, waarom, oplossing = (t.format(**velden) for t in _TEKST[code])
        self._found.append(Bevinding(plek, code, boodschap, waarom, oplossing))


CODES = tuple(_TEKST)
