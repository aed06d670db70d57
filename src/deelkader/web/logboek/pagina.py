# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages of the log: the list, and one line with its proof.

Responsible for what may be opened by whom; never shows who a line is about. Floor 7.
"""

from __future__ import annotations

import secrets
from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.dagen import HIER
from deelkader.errors import LogboekError
from deelkader.inlog import Scope
from deelkader.logboek.bladeren import Staat
from deelkader.service.eenmaal import Eenmaal
from deelkader.service.logboekbladen import Opening, Regelblad, Regelkijker, Zoeker
from deelkader.service.logboekbladen.woorden import in_words, outcome, party
from deelkader.verifieer.woorden import day
from deelkader.web.logboek.zoekvorm import OORDEEL, Zoekvorm, line_number, older

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.logboek import Logboek
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek, Paren
    from deelkader.web.teksten import Teksten

BEURT: Final = "beurt"
_ALLEEN_FG: Final = frozenset({"noodinzage", "wisverzoek"})
"""What nobody opens without being logged in as FG, as in the API."""
_HEX: Final = 64
_HEEL: Final = """\
deelkader logboek exporteer uitvoer/
deelkader logboek verifieer uitvoer/"""
_BEWIJS: Final = """\
python -c "from deelkader.verifieer import verify_receipt as v
bewijs = open('bewijs-regel-{nr}.json', 'rb').read()
print(*v(bewijs, open('sleutel.txt').read()).sentences(), sep='\\n')\""""
"""What one types to check without us."""


class Logboekpagina:
    """The pages about lines; safe to share between threads."""

    def __init__(self, maker: Bladmaker, logboek: Logboek) -> None:
        self._maker = maker
        self._zoeker = Zoeker(logboek)
        self._kijker = Regelkijker(logboek)
        self._vorm = Zoekvorm(maker.woorden)
        self._eenmaal: Eenmaal[bool] = Eenmaal()

    def find(
        self,
        paren: Sequence[tuple[str, str]],
        wie: Identiteit | None,
        bezoek: Bezoek,
        *,
        vreemd: bool,
    ) -> Pagina:
        """Return the lines that the address asks for; *vreemd*: by another site."""
        t = self._words(bezoek)
        vraag, said, fouten = self._vorm.read(paren, t, alles=_opens_all(wie))
        if vraag is not None and vraag.opent and vreemd:
            return self._maker.foreign(bezoek)
        found = None
        if vraag is not None:
            try:
                found = self._zoeker.find(vraag, _people(wie))
            except LogboekError:
                return self._maker.storing(bezoek, 503)
        more = None if found is None or found.verder is None else found.verder
        titel = t["titel"]
        if fouten:
            titel = f"{self._maker.taal(bezoek).teksten['basis']['fout']}: {titel}"
        return self._maker.render(
            "logboek/lijst.html",
            bezoek,
            400 if fouten else 200,
            titel=titel,
            opdracht=_HEEL,
            said=said,
            fouten=fouten,
            vorm=self._vorm,
            geopend=vraag is not None and vraag.opent,
            found=found,
            regels=[] if found is None else [self._card(g, t) for g in found.regels],
            ouder=None if more is None else older(said, more),
        )

    def look(self, nr: str, wie: Identiteit | None, bezoek: Bezoek) -> Pagina:
        """Return line *nr* from outside, with its proof."""
        number = line_number(nr)
        blad = None if number is None else self._kijker.look(number)
        return self.missing(bezoek) if blad is None else self._line(blad, wie, bezoek)

    def open(
        self, nr: str, paren: Paren, wie: Identiteit | None, bezoek: Bezoek
    ) -> Pagina:
        """Return line *nr* with its facts, after the line that *wie* looked."""
        number, beurt = line_number(nr), dict(paren).get(BEURT, "")
        blad = None if number is None else self._kijker.look(number)
        if number is None or blad is None:
            return self.missing(bezoek)
        if not 0 < len(beurt) <= _HEX:
            return self._maker.foreign(bezoek, 400)
        if not may_open(blad.soort, wie) or blad.staat is not Staat.HEEL:
            return self._line(blad, wie, bezoek, 403)
        people = _people(wie)
        try:
            # WHY not the content: what is remembered must not outlive an erasure.
            self._eenmaal.do(
                (beurt, number, *people), lambda: self._kijker.note(number, people)
            )
            opening = self._kijker.open(number)
        except LogboekError:
            return self._maker.storing(bezoek, 503)
        return self._line(blad, wie, bezoek, opening=opening)

    def receipt(self, nr: str) -> bytes | None:
        """Return the receipt of line *nr*, without its facts."""
        number = line_number(nr)
        blad = None if number is None else self._kijker.look(number)
        return (None if blad is None else blad.bewijs.ontvangst) or None

    def missing(self, bezoek: Bezoek) -> Pagina:
        """Return the page for a line that is not there."""
        titel = self._words(bezoek)["geen_regel"]
        return self._maker.render("logboek/geen.html", bezoek, 404, titel=titel)

    def _line(
        self,
        blad: Regelblad,
        wie: Identiteit | None,
        bezoek: Bezoek,
        status: int = 200,
        opening: Opening | None = None,
    ) -> Pagina:
        t = self._words(bezoek)
        woorden = self._maker.woorden
        return self._maker.render(
            "logboek/regel.html",
            bezoek,
            status,
            titel=t["regel_titel"].format(nr=blad.nr, soort=_kind(blad.soort, t)),
            b=blad,
            opdracht=_BEWIJS.format(nr=blad.nr),
            tijd=_moment(blad.tijd, t),
            klopt=is_whole(blad),
            hexen=_rows(blad.blad.encode().hex()),
            mag=may_open(blad.soort, wie),
            opening=opening,
            inhoud=[] if opening is None else in_words(opening.feiten, woorden),
            beurt=secrets.token_hex(16),
        )

    def _card(self, g: Any, t: Teksten) -> dict[str, Any]:
        woorden = self._maker.woorden
        said = [_moment(g.tijd, t)]
        if g.van or g.naar:
            said.append(
                t["van_naar"].format(
                    van=party(g.van, woorden) or "-", naar=party(g.naar, woorden) or "-"
                )
            )
        if g.uitkomst:
            said.append(t["antwoord"].format(uitkomst=outcome(g.uitkomst, woorden)))
        if g.kader:
            said.append(t["versie"].format(versie=g.kader))
        return {
            "nr": g.nr,
            "kop": t["regel_titel"].format(nr=g.nr, soort=_kind(g.soort, t)),
            "uitleg": " ".join(said),
            "staat": g.staat.value,
        }

    def _words(self, bezoek: Bezoek) -> Teksten:
        found: Teksten = self._maker.taal(bezoek).teksten["logboek"]
        return found


def may_open(soort: str, wie: Identiteit | None) -> bool:
    """Return whether *wie* may open a line of this kind, as in the API."""
    if soort in _ALLEEN_FG and (wie is None or not wie.is_persoon):
        return False
    return soort == OORDEEL or _opens_all(wie)


def is_whole(blad: Regelblad) -> bool:
    """Return whether nothing is wrong with this line, nor with its proof."""
    uitslag = blad.bewijs.uitslag
    return (
        blad.staat in {Staat.HEEL, Staat.GEWIST}
        and uitslag is not None
        and uitslag.is_heel
        and all(step.klopt for step in blad.bewijs.stappen)
    )


def _opens_all(wie: Identiteit | None) -> bool:
    return wie is None or Scope.FG in wie.scopes


def _people(wie: Identiteit | None) -> list[str]:
    return [] if wie is None else [wie.afdruk]


def _kind(soort: str, t: Teksten) -> str:
    found: str = t["soorten"].get(soort, t["soort_onbekend"])
    return found


def _moment(tijd: datetime | None, t: Teksten) -> str:
    if tijd is None:
        return str(t["tijd_onbekend"])
    here = tijd.astimezone(HIER)
    return str(t["moment"]).format(dag=day(here.isoformat()), tijd=f"{here:%H:%M:%S}")


def _rows(hexen: str) -> list[str]:
    """Return hex digits in groups of a byte, eight on a row: that fits a phone."""
    pairs = [hexen[i : i + 2] for i in range(0, len(hexen), 2)]
    return [" ".join(pairs[i : i + 8]) for i in range(0, len(pairs), 8)]
