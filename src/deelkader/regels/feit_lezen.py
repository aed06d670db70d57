# SPDX-License-Identifier: EUPL-1.2
"""
Read the facts of `begrippen.yaml`: their kind, form, values and applicability.

Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.begrippen import Feit, Getal, Soort, Vorm, Waarde
from deelkader.regels.begrippenvorm import BegrippenVorm, FeitVorm, WaardeVorm
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.reader import Document, Pad


def read_values(waarden: Mapping[str, WaardeVorm]) -> tuple[Waarde, ...]:
    """Return the values of a list or fact, in the written order."""
    return tuple(
        Waarde(
            id=name,
            label=w.label,
            eigenschappen=dict(w.model_extra or {}),
            alleen_genoemd=w.alleen_genoemd,
            onbekend=w.onbekend,
            zet={k.replace("_", "-"): v for k, v in w.zet.items()},
            telt_als=w.telt_als,
        )
        for name, w in waarden.items()
    )


_GROOTSTE_VERZAMELING = 10


class Feitlezer:
    """Reads the facts of one vocabulary."""

    def __init__(
        self, document: Document, vorm: BegrippenVorm, bevindingen: Bevindingen
    ) -> None:
        self.document = document
        self.vorm = vorm
        self.bevindingen = bevindingen
        self.lijsten = {n: read_values(items) for n, items in vorm.lijsten.items()}

    def wrong(self, pad: Pad, wat: str) -> None:
        """Add a finding about the vocabulary itself."""
        self.bevindingen.add(self.document, pad, "R060", wat=wat)

    def feit(self, name: str, vorm: FeitVorm) -> Feit:
        """Return one fact, its applicability left out."""
        waarden = read_values(vorm.waarden)
        if vorm.lijst is not None:
            if vorm.lijst not in self.lijsten:
                self.wrong(("feiten", name, "lijst"), "Deze lijst bestaat niet.")
            waarden = self.lijsten.get(vorm.lijst, ())
        soort = Soort(vorm.soort)
        if soort is Soort.AFGELEID:
            waarden = self.derived_values(name, vorm)
        elif not waarden and vorm.vorm != "ja-nee":
            self.wrong(("feiten", name), "Dit feit heeft geen waarden.")
        if not self.check_form(name, vorm, len(waarden)):
            waarden = waarden[:1]
        feit = Feit(
            id=name,
            soort=soort,
            vorm=Vorm(vorm.vorm),
            waarden=waarden,
            standaard=_canonical(vorm.standaard),
            streng=vorm.streng,
            getal=self.getal(name, vorm),
            groep=vorm.groep,
            gevraagd_als=vorm.gevraagd_als,
            uit=vorm.uit,
            eigenschap=vorm.eigenschap,
            elk=vorm.elk,
            mag_leeg=vorm.mag_leeg,
            voor=vorm.voor,
            noemt=vorm.noemt,
            label=vorm.label or name,
            vraag=vorm.vraag,
            waarom=vorm.waarom,
            hoe=vorm.hoe,
        )
        self.check_defaults(feit)
        return feit

    def check_form(self, name: str, vorm: FeitVorm, aantal: int) -> bool:
        """Check what a form allows; return False when a set is too large to use."""
        if vorm.soort == "deel" and vorm.vorm != "keuze":
            self.wrong(("feiten", name, "vorm"), "Een deel is altijd een keuze.")
        if vorm.elk and (vorm.soort != "deel" or vorm.mag_leeg):
            wat = "Het feit met 'elk' is een deel dat niet leeg mag."
            self.wrong(("feiten", name), wat)
        if vorm.vorm != "verzameling" or aantal <= _GROOTSTE_VERZAMELING:
            return True
        wat = f"Een verzameling heeft ten hoogste {_GROOTSTE_VERZAMELING} waarden."
        self.wrong(("feiten", name), wat)
        return False

    def check_defaults(self, feit: Feit) -> None:
        """Check that a default and a strict side are values of the fact."""
        for key in ("standaard", "streng"):
            value = getattr(feit, key)
            if value is not None and value not in feit.index:
                wat = f"'{key}' is geen waarde van dit feit."
                self.wrong(("feiten", feit.id, key), wat)
        if feit.soort is Soort.TAFEL:
            self.check_table(feit.id, self.vorm.feiten[feit.id])
        if feit.soort is Soort.CONSTANTE and feit.streng is None:
            self.wrong(
                ("feiten", feit.id), "Een constante heeft een strenge kant nodig."
            )

    def check_table(self, name: str, vorm: FeitVorm) -> None:
        """Check that a table fact names the part whose list it shares."""
        deel = self.vorm.feiten.get(vorm.voor or "")
        if deel is None or deel.soort != "deel" or deel.lijst != vorm.lijst:
            self.wrong(
                ("feiten", name), "Een tafel noemt 'voor': een deel met die lijst."
            )
        tables = {w.id for w in self.lijsten.get(vorm.lijst or "", ()) if w.is_tafel}
        named = self.vorm.feiten.get(vorm.noemt or "")
        kept = named and named.soort == "feit" and tables <= set(named.waarden)
        if vorm.noemt is not None and not kept:
            wat = "'noemt' is een gewoon feit met elke tafel als waarde."
            self.wrong(("feiten", name, "noemt"), wat)

    def derived_values(self, name: str, vorm: FeitVorm) -> tuple[Waarde, ...]:
        """Return the values that a property takes in the list it comes from."""
        source = self.vorm.feiten.get(vorm.uit or "")
        lijst = self.lijsten.get(source.lijst or "") if source else None
        if lijst is None or vorm.eigenschap is None:
            self.wrong(
                ("feiten", name), "Een afgeleid feit noemt 'uit' en 'eigenschap'."
            )
            return ()
        given = [w.eigenschappen.get(vorm.eigenschap) for w in lijst]
        found = [v for v in given if isinstance(v, str)]
        if len(found) < sum(v is not None for v in given):
            self.wrong(("feiten", name), "Deze eigenschap is niet overal een tekst.")
        return tuple(Waarde(v, v) for v in dict.fromkeys(found))

    def getal(self, name: str, vorm: FeitVorm) -> Getal | None:
        """Return the number by which a fact may be given."""
        if vorm.getal is None:
            return None
        if set(vorm.getal.grenzen) != set(vorm.waarden):
            self.wrong(
                ("feiten", name, "getal"), "Geef elke waarde van dit feit grenzen."
            )
        return Getal(
            vorm.getal.naam,
            {k: (low, high) for k, (low, high) in vorm.getal.grenzen.items()},
        )

    def with_geldt_als(
        self, name: str, feit: Feit, vorm: FeitVorm, lezer: Conditielezer
    ) -> Feit:
        """Return *feit* with the conditions under which it applies."""
        written = vorm.geldt_als
        alternatives: list[tuple[Pad, Any]] = [(("feiten", name, "geldt_als"), written)]
        if isinstance(written, list):
            alternatives = [
                (("feiten", name, "geldt_als", i), als) for i, als in enumerate(written)
            ]
        read = tuple(lezer.read_mapping(pad, als) for pad, als in alternatives)
        for als in read:
            tested = [self.vorm.feiten[f] for f in als]
            if any(f.soort != "deel" or f.elk for f in tested):
                self.wrong(
                    ("feiten", name, "geldt_als"),
                    "'geldt_als' toetst alleen delen van de vraag, niet die met 'elk'.",
                )
        return feit.with_geldt_als(read)


def _canonical(value: Any) -> Any:
    return frozenset(value) if isinstance(value, list) else value
