# SPDX-License-Identifier: EUPL-1.2
"""
The page to try a question: the answer of now and of the draft, with the rule marked.

The choices are those of the vocabulary of the draft. Nothing is written in the log.
Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Soort
from deelkader.errors import KaderExpiredError, VraagError
from deelkader.service.regeldesk.proef import try_on
from deelkader.web.regeldesk.bladen import Deskblad
from deelkader.web.vraag.boek import DUIDELIJK, ZEI, Vragenboek
from deelkader.web.vraag.stand import Stand, question_of

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.model.regel import Regel
    from deelkader.service.regeldesk.bewerken import Uitslag
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

VOOR: Final = "q-"
TOESTEMMING: Final = "toestemming"
ZEGGEN: Final = {"geen": "", "gegeven": DUIDELIJK, "geweigerd": "geweigerd"}
_ALTIJD: Final = ("leeftijdsgroep", "gezag", "pet")


class Proefbladen(Deskblad):
    """Pages to try."""

    def show(self, bezoeker: Bezoeker, concept: str, regel: str) -> Antwoord:
        """Return the choices; at first those for which the rule fits."""
        return self._page(bezoeker, concept, regel, None)

    def answer(
        self, bezoeker: Bezoeker, form: dict[str, str], concept: str, regel: str
    ) -> Antwoord:
        """Return the choices with both answers."""
        return self._page(bezoeker, concept, regel, form)

    def _page(
        self,
        bezoeker: Bezoeker,
        concept: str,
        regel: str,
        form: dict[str, str] | None,
    ) -> Antwoord:
        found = self.desk.concepten.get(concept)
        if found is None:
            return self.absent(bezoeker)
        uitslag: Uitslag = self.desk.examine(found)
        kader = uitslag.kader
        if kader is None:
            titel = self.words(bezoeker)["proef"]["titel"]
            return self.render(
                "proef_dicht", bezoeker, 409, titel=titel, concept=found, regel=regel
            )
        one = next((r for r in kader.inhoud.alle_regels if r.id == regel), None)
        if one is None:
            return self.absent(bezoeker)
        boek = Vragenboek(kader.begrippen)
        fields = _fields(boek, one)
        keuze = _first(boek, one, fields) if form is None else _said(form, fields, boek)
        if keuze is None:
            return self.maker.foreign(bezoeker.bezoek, 400)
        done = form is not None
        extra = self._tried(kader, boek, keuze, regel) if done else _NIETS
        return self.render(
            "proef",
            bezoeker,
            titel=self.words(bezoeker)["proef"]["titel"],
            concept=found,
            regel=one,
            velden=[boek[naam] for naam in fields],
            keuze=keuze,
            zeggen=ZEGGEN,
            **extra,
        )

    def _tried(
        self, kader: Kader, boek: Vragenboek, keuze: dict[str, str], regel: str
    ) -> dict[str, Any]:
        vraag = question_of(_stand(boek, keuze), boek, self.maker.dienst.today())
        try:
            proef = try_on(self.desk.basis().kader, kader, vraag, regel)
        except VraagError as error:
            said = tuple(dict.fromkeys(p.boodschap for p in error.problemen))
            return {"proef": None, "problemen": said}
        except KaderExpiredError as error:
            return {"proef": None, "problemen": (error.message,)}
        return {"proef": proef, "problemen": ()}


_NIETS: Final[dict[str, Any]] = {"proef": None, "problemen": ()}


def _fields(boek: Vragenboek, regel: Regel) -> list[str]:
    """Return what can be chosen: the parts, the usual facts, and those of the rule."""
    tested = [c.feit for c in regel.condities]
    facts = [
        naam
        for naam in dict.fromkeys((*_ALTIJD, *tested))
        if (feit := boek.feit(naam)) is not None
        and naam in boek
        and feit.soort in {Soort.FEIT, Soort.HANDELING}
    ]
    return [*(deel.id for deel in boek.delen), *facts]


def _first(boek: Vragenboek, regel: Regel, fields: list[str]) -> dict[str, str]:
    """Return for each field a choice with which *regel* fits, where it tests that."""
    tested = {c.feit: c.indexen for c in regel.condities}
    found = {TOESTEMMING: "geen"}
    for naam in fields:
        feit, options = boek.feit(naam), boek[naam].opties
        is_part = feit is not None and feit.soort is Soort.DEEL
        found[naam] = options[0].waarde if is_part and options else ""
        if feit is None or naam not in tested:
            continue
        for optie in options:
            if feit.index.get(optie.waarde) in tested[naam]:
                found[naam] = optie.waarde
                break
    return found


def _said(
    form: dict[str, str], fields: list[str], boek: Vragenboek
) -> dict[str, str] | None:
    """Return what was chosen; None when a value is no option of ours."""
    said = form.get(TOESTEMMING, "geen")
    if said not in ZEGGEN:
        return None
    found = {TOESTEMMING: said}
    for naam in fields:
        waarde = form.get(VOOR + naam, "")
        if waarde and waarde not in boek[naam].waarden:
            return None
        found[naam] = waarde
    return found


def _stand(boek: Vragenboek, keuze: dict[str, str]) -> Stand:
    stand = Stand()
    for naam, waarde in keuze.items():
        if naam != TOESTEMMING and waarde:
            stand = stand.says(naam, waarde)
    said = ZEGGEN[keuze[TOESTEMMING]]
    for gever in boek.begrippen.gevers if said else ():
        stand = stand.says(ZEI + gever, said)
    return stand
