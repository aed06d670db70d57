# SPDX-License-Identifier: EUPL-1.2
"""
What somebody did with an answer, in one tap: followed it, or why not.

Responsible for the options and for handing them to `service`. There is no field to
type in. Floor 7.
"""

from __future__ import annotations

import json
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError, VraagError
from deelkader.logboek.ids import is_line_id
from deelkader.service.eenmaal import Eenmaal
from deelkader.service.meldingen import AFWIJKREDENEN, Meldingen
from deelkader.service.opvolgvragen import Opvolgvragen
from deelkader.web.vraag.stand import FormulierError, read_form

if TYPE_CHECKING:
    from deelkader.service.opvolging import Opvolging
    from deelkader.web.blad import Pagina
    from deelkader.web.ontvangst import Bezoek, Paren
    from deelkader.web.vraag.pagina import Vraagpagina

_ZONDER_INLOG: Final = "zonder-inlog"
"""Who tells it where nobody logs in: the page knows a role and no person there."""

Doe = Callable[[], Any]
OORDEEL: Final = "oordeel"
WAT: Final = "wat"


class Terugblik:
    """What is told after an answer; safe to share between threads."""

    def __init__(self, pagina: Vraagpagina, opvolging: Opvolging) -> None:
        self._pagina = pagina
        self._meldingen = Meldingen(opvolging, Opvolgvragen(opvolging))
        self._eenmaal: Eenmaal[Any] = Eenmaal()

    def tell(self, paren: Paren, bezoek: Bezoek) -> Pagina:
        """Write down a gap, or count a reaction; return the page that thanks for it."""
        return self._told(paren, bezoek, self._telling, "dank_uitleg")

    def follow(self, paren: Paren, bezoek: Bezoek) -> Pagina:
        """Write down who followed the answer or did not, and why; thank for it."""
        follow = partial(self._following, bezoek=bezoek)
        uitleg = "dank_uitleg" if bezoek.wie is None else "dank_inlog"
        return self._told(paren, bezoek, follow, uitleg)

    def _told(
        self,
        paren: Paren,
        bezoek: Bezoek,
        read: Callable[[str, str, dict[str, str]], Doe | None],
        uitleg: str,
    ) -> Pagina:
        maker, boek = self._pagina.maker, self._pagina.boek
        own = dict(p for p in paren if p[0] in {OORDEEL, WAT})
        rest = [p for p in paren if p[0] not in {OORDEEL, WAT}]
        id_, wat = own.get(OORDEEL, ""), own.get(WAT, "")
        doe = read(id_, wat, dict(rest))
        try:
            stand = read_form(rest, boek).stand
            if doe is None or not is_line_id(id_):
                return maker.foreign(bezoek, 400)
            who = None if bezoek.wie is None else bezoek.wie.afdruk
            self._eenmaal.do((who, stand.beurt, id_, wat), doe)
        except (FormulierError, VraagError):
            return maker.foreign(bezoek, 400)
        except DeelkaderError:
            return maker.storing(bezoek, 503)
        words = maker.taal(bezoek).teksten["antwoord"]
        kop = words["geteld" if wat.startswith("reactie:") else "dank"]
        return maker.render(
            "vraag/dank.html",
            bezoek,
            titel=kop,
            kop=kop,
            uitleg=words[uitleg],
            paren=stand.paren(),
        )

    def _following(
        self, id_: str, wat: str, rest: dict[str, str], bezoek: Bezoek
    ) -> Doe | None:
        """Return what writes down that somebody followed; None for no option."""
        soort, _, keuze = wat.partition(":")
        who = _ZONDER_INLOG if bezoek.wie is None else bezoek.wie.afdruk
        door = {"id": who, "rol": rest.get("van", "")}
        if wat == "gevolgd":
            body = {"gevolgd": True, "door": door}
            return lambda: self._meldingen.followed(id_, _json(body))
        if soort == "reden" and keuze in self._ids(AFWIJKREDENEN):
            other = {"gevolgd": False, "reden": keuze, "door": door}
            return lambda: self._meldingen.followed(id_, _json(other))
        return None

    def _telling(self, id_: str, wat: str, rest: dict[str, str]) -> Doe | None:
        """Return what does *wat*, of which nobody needs to know who told it."""
        soort, _, keuze = wat.partition(":")
        if soort == "gat" and keuze in self._ids("gatsoorten"):
            gat = {"oordeel": id_, "soort": keuze}
            return lambda: self._meldingen.gap(_json(gat))
        if soort == "reactie" and keuze in {"ja", "deels", "nee"}:
            said = {"weetNuWatTeDoen": keuze}
            if rest.get("gemeente") and rest["gemeente"] != "onbekend":
                said["gemeente"] = rest["gemeente"]
            return lambda: self._meldingen.reaction(_json(said))
        return None

    def _ids(self, naam: str) -> set[str]:
        lijsten = self._pagina.boek.begrippen.lijsten
        return {waarde.id for waarde in lijsten.get(naam, ())}


def _json(body: Any) -> bytes:
    return json.dumps(body).encode()
