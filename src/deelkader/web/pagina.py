# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages: empty form, answer, errors, and the page for when it fails.

Responsible for what stands on a page and with which status. Floor 7.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from jinja2 import Environment, PackageLoader, StrictUndefined

from deelkader.errors import DeelkaderError, VraagError
from deelkader.service import Weergave, Woorden
from deelkader.web.formulier import (
    Ingevuld,
    Veldfout,
    errors_of,
    own_errors,
    question_of,
    read_filled,
)
from deelkader.web.veld import WELKE, Veld
from deelkader.web.velden import fields

if TYPE_CHECKING:
    from deelkader.service import Antwoord, Dienst

PUBLIEK: Final = "professional"
_MEER: Final = ("toestemming-meer", "aanvullen")


@dataclass(frozen=True, slots=True)
class Pagina:
    """One page, ready to send."""

    html: str
    status: int


class Paginamaker:
    """Makes the pages of one Dienst; safe to share between threads."""

    def __init__(self, dienst: Dienst) -> None:
        self._dienst = dienst
        self._woorden = Woorden(dienst.kader)
        self._velden = fields(self._woorden.begrippen)
        self._omgeving = Environment(
            loader=PackageLoader("deelkader.web"),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
        )

    def empty(self) -> Pagina:
        """Return the page with nothing filled in."""
        return self._form_page("Mag ik dit delen?", 200, {}, ())

    def answer(self, paren: Sequence[tuple[str, str]]) -> Pagina:
        """Return the answer to what was filled in, or the form with its errors."""
        begrippen = self._woorden.begrippen
        ingevuld, fouten = read_filled(paren, self._velden)
        named = {fout.veld for fout in fouten}
        more = own_errors(ingevuld, begrippen, self._velden)
        fouten += [fout for fout in more if fout.veld not in named]
        if fouten:
            return self._wrong(ingevuld, fouten)
        vraag = question_of(ingevuld, begrippen, self._dienst.today())
        try:
            antwoord = self._dienst.ask(vraag, publiek=PUBLIEK)
        except VraagError as error:
            return self._wrong(
                ingevuld, errors_of(error.problemen, ingevuld, begrippen)
            )
        except DeelkaderError:
            # No line, no answer: whatever was judged stays unsaid.
            return self.storing(503)
        return self._answered(antwoord, ingevuld)

    def storing(self, status: int) -> Pagina:
        """Return the page for when there can be no answer."""
        return self._render("storing.html", status, titel="Het lukt nu niet.")

    def closed(self) -> Pagina:
        """Return the page for an installation where one asks with a token only."""
        return self._render("gesloten.html", 403, titel="Deze pagina is dicht.")

    def foreign(self) -> Pagina:
        """Return the page for a form that did not come from here."""
        return self._render("vreemd.html", 403, titel="Dit kan hier niet.")

    def _wrong(self, ingevuld: Ingevuld, fouten: Sequence[Veldfout]) -> Pagina:
        titel = "Fout: er gaat nog iets niet goed."
        return self._form_page(titel, 400, ingevuld, fouten)

    def _form_page(
        self, titel: str, status: int, ingevuld: Ingevuld, fouten: Sequence[Veldfout]
    ) -> Pagina:
        return self._render(
            "vraag.html",
            status,
            titel=titel,
            **self._form(ingevuld, fouten, self._velden),
        )

    def _answered(self, antwoord: Antwoord, ingevuld: Ingevuld) -> Pagina:
        weergave = Weergave.of(antwoord, self._woorden, PUBLIEK)
        oordeel = antwoord.oordeel
        missing = {n for c in oordeel.gegevens for n in c.ontbrekend}
        uitzoeken = {self._woorden.feit(n).id for n in missing}
        assumed = {self._woorden.feit(a.feit).id for a in oordeel.aannames}
        gekozen = [
            (veld, ", ".join(veld.labels(ingevuld[veld.naam])))
            for veld in self._velden
            if veld.naam in ingevuld
        ]
        # Below an answer only what can still change it is asked, and what was said.
        asked = {*ingevuld, *uitzoeken, *assumed}
        velden = [
            veld
            for veld in self._velden
            if veld.plek != "aanvullen"
            or veld.is_handeling
            or veld.naam.removesuffix(WELKE) in asked
        ]
        return self._render(
            "antwoord.html",
            200,
            titel=weergave.tekst["kop"],
            a=weergave,
            gekozen=gekozen,
            **self._form(ingevuld, (), velden, uitzoeken),
        )

    def _form(
        self,
        ingevuld: Ingevuld,
        fouten: Sequence[Veldfout],
        velden: Sequence[Veld],
        uitzoeken: Collection[str] = (),
    ) -> dict[str, Any]:
        """Return what the form shows; facts to find out come to the front."""
        groups: dict[str, list[Veld]] = {
            "uitzoeken": [],
            "vooraan": [],
            "toestemming": [],
            "toestemming-meer": [],
            "aanvullen": [],
        }
        for veld in velden:
            first = veld.naam.removesuffix(WELKE) in uitzoeken
            groups["uitzoeken" if first else veld.plek].append(veld)
        named = {fout.veld for fout in fouten} | set(ingevuld)
        return {
            "groepen": groups,
            "ingevuld": ingevuld,
            "fouten": fouten,
            "fout_bij": {fout.veld: fout.boodschap for fout in fouten},
            "open": {g for g in _MEER if any(v.naam in named for v in groups[g])},
        }

    def _render(self, naam: str, status: int, **inhoud: Any) -> Pagina:
        template = self._omgeving.get_template(naam)
        let_op = [one.boodschap for one in self._dienst.let_op]
        page = template.render(versie=self._versie, let_op=let_op, **inhoud)
        return Pagina(page, status)

    @property
    def _versie(self) -> str:
        return self._dienst.kader.versie.versie
