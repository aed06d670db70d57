# SPDX-License-Identifier: EUPL-1.2
"""
Make the page of the deelmatrix.

Responsible for the choices above the table and for what a cell asks. Floor 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError, VraagError
from deelkader.service.deelmatrix import TEKENS, make_matrix
from deelkader.web.vraag.boek import DUIDELIJK, GEEN, JA, ZEI, Optie, Vragenboek
from deelkader.web.vraag.pagina import VAN
from deelkader.web.vraag.stand import KLAAR, Stand, question_of

if TYPE_CHECKING:
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek

CEL: Final = "cel"
ALLE: Final = "alle"
ZEIDEN: Final = "toestemming"
_ZEI: Final = {"geen": "", "gegeven": DUIDELIJK, "geweigerd": "geweigerd"}
_GEVERS: Final = ("jeugdige", "ouder-1", "ouder-2", "betrokkene-1")
_VAST: Final = {
    "gezag": "gezamenlijk",
    "pet": "hulp",
    "pet-ontvanger": "hulp",
    "maatregel": GEEN,
    "gi-rol": "preventief",
}
"""Facts that are the same in every cell, where the vocabulary has them."""

_STANDAARD: Final = {
    "leeftijdsgroep": "12-15",
    "situatie": "hulpvraag",
    "doel": "hulp-afstemmen",
}
_KEUZES: Final = ("van", "situatie", "doel", "leeftijdsgroep")


class Matrixpagina:
    """The pages of the table; safe to share between threads."""

    def __init__(self, maker: Bladmaker, boek: Vragenboek) -> None:
        self._maker = maker
        self._boek = boek
        self._keuzes = tuple(naam for naam in _KEUZES if naam in boek)

    def show(self, paren: Sequence[tuple[str, str]], bezoek: Bezoek) -> Pagina:
        """Return the table for the choices in the address."""
        chosen = self._chosen(paren, bezoek)
        if chosen is None:
            return self._maker.foreign(bezoek, 400)
        stand = self._stand(chosen)
        alle = chosen[ALLE] == JA
        naar = [o for o in self._options("naar", alle=alle) if self._fits(o, chosen)]
        gegevens = self._options("gegevens", alle=alle)
        kader = self._maker.dienst.kader
        try:
            rijen = make_matrix(
                kader,
                question_of(stand, self._boek, self._maker.dienst.today()),
                [o.waarde for o in naar],
                [o.waarde for o in gegevens],
            )
        except VraagError:
            return self._maker.foreign(bezoek, 400)
        except DeelkaderError:
            return self._maker.storing(bezoek, 503)
        t = self._maker.taal(bezoek).teksten
        return self._maker.render(
            "matrix/matrix.html",
            bezoek,
            titel=t["matrix"]["titel"],
            velden=[self._boek[naam] for naam in self._keuzes],
            keuze=chosen,
            zeiden=_ZEI,
            kolommen=naar,
            rijen=list(zip(gegevens, rijen, strict=True)),
            tekens=[(s, t["matrix"]["tekens"][u]) for u, s in TEKENS.items()],
            woorden=t["matrix"]["tekens"],
            aantal=sum(map(len, rijen)),
            tabel=self._caption(chosen, t),
            paren=stand.paren(),
            mag_vragen=bezoek.may_ask_as(chosen[VAN]),
        )

    def question(self, paren: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
        """Return the form of a cell as a form of the question: what it asks, now."""
        found: list[tuple[str, str]] = []
        for naam, waarde in paren:
            if naam == CEL:
                naar, _, gegeven = waarde.partition(" ")
                found += [("naar", naar), ("gegevens", gegeven), (KLAAR, JA)]
            else:
                found.append((naam, waarde))
        return found

    def _chosen(
        self, paren: Sequence[tuple[str, str]], bezoek: Bezoek
    ) -> dict[str, str] | None:
        """Return the choices, complete; None when one is no option."""
        chosen = {ZEIDEN: "geen", ALLE: ""}
        for naam in self._keuzes:
            vraag, usual = self._boek[naam], _STANDAARD.get(naam, "")
            own = [o.waarde for o in vraag.opties if bezoek.may_ask_as(o.waarde)]
            first = own[0] if naam == VAN and own else vraag.opties[0].waarde
            chosen[naam] = usual if vraag.label(usual) else first
        for naam, waarde in paren:
            options = {ZEIDEN: frozenset(_ZEI), ALLE: frozenset({JA})}.get(naam)
            if options is None and naam in self._keuzes:
                options = self._boek[naam].waarden
            if waarde not in (options or ()):
                return None
            chosen[naam] = waarde
        return chosen

    def _stand(self, chosen: dict[str, str]) -> Stand:
        """Return what every cell has in common."""
        stand = Stand()
        for naam in self._keuzes:
            stand = stand.says(naam, chosen[naam])
        for naam, waarde in _VAST.items():
            if naam in self._boek and waarde in self._boek[naam].waarden:
                stand = stand.says(naam, waarde)
        said = _ZEI[chosen[ZEIDEN]]
        for gever in _GEVERS if said else ():
            if ZEI + gever in self._boek:
                stand = stand.says(ZEI + gever, said)
        return stand

    def _options(self, naam: str, *, alle: bool) -> list[Optie]:
        return [o for o in self._boek[naam].opties if alle or o.eerste]

    def _fits(self, naar: Optie, chosen: dict[str, str]) -> bool:
        """Return whether a column is worth showing: nobody faces himself or a table."""
        waarde = self._boek.begrippen.feiten["naar"].waarde[naar.waarde]
        standing = self._maker.dienst.kader.inhoud.tafels
        return naar.waarde != chosen["van"] and (
            not waarde.is_tafel or naar.waarde in standing
        )

    def _caption(self, chosen: dict[str, str], t: Any) -> str:
        label = dict.fromkeys(_KEUZES, "-")
        label |= {n: self._boek[n].label(chosen[n]) for n in self._keuzes}
        return str(t["matrix"]["tabel"]).format(
            van=label["van"],
            situatie=label["situatie"],
            doel=label["doel"].lower(),
            leeftijd=label["leeftijdsgroep"].lower(),
            toestemming=t["matrix"][f"toestemming_{chosen[ZEIDEN]}"].lower(),
        )
