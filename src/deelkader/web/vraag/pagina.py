# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages of "Mag ik dit delen?": one question at a time, and the answer.

Responsible for which template a step gets and with what. Floor 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError, VraagError
from deelkader.service.eenmaal import Eenmaal
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.woorden import enumerate_words
from deelkader.web.blad import Bladmaker, Pagina
from deelkader.web.vraag.antwoord import PUBLIEK, make_blad, said_lines
from deelkader.web.vraag.boek import Vragenboek
from deelkader.web.vraag.stand import FormulierError, Stand, Tik, read_form
from deelkader.web.vraag.stap import Soort, Stap, Wegwijzer

if TYPE_CHECKING:
    from deelkader.service import Antwoord
    from deelkader.web.ontvangst import Bezoek

ONTHOUDEN: Final = {"van": "deelkader-van", "gemeente": "deelkader-gemeente"}
"""Part -> the cookie in which this device keeps it: a role and a place, no person."""


class Vraagpagina:
    """The pages of the question; safe to share between threads."""

    def __init__(self, maker: Bladmaker, *, met_terugblik: bool) -> None:
        self.maker = maker
        self._met_terugblik = met_terugblik
        self.boek = Vragenboek(maker.woorden.begrippen)
        dienst = maker.dienst
        self._dienst = dienst
        self._wegwijzer = Wegwijzer(dienst.kader, self.boek, dienst.today)
        self._eenmaal: Eenmaal[Antwoord] = Eenmaal()

    def start(self, bezoek: Bezoek) -> Pagina:
        """Return the first page; who asks is remembered on this device."""
        stand = Stand()
        van = self._remembered(bezoek, "van")
        if van:
            stand = stand.says("van", van)
        return self._made(Tik(stand), bezoek)

    def answer(self, paren: Sequence[tuple[str, str]], bezoek: Bezoek) -> Pagina:
        """Return the page that comes after one tap."""
        try:
            tik = read_form(paren, self.boek)
        except FormulierError:
            return self.maker.foreign(bezoek, 400)
        return self._made(tik, bezoek)

    def _made(self, tik: Tik, bezoek: Bezoek) -> Pagina:
        try:
            stap = self._wegwijzer.next(tik)
            if stap.soort is Soort.ANTWOORD:
                return self._answered(stap, bezoek)
        except VraagError as error:
            said = tuple(dict.fromkeys(p.boodschap for p in error.problemen))
            stap = Stap(Soort.KAN_NIET, tik.stand, problemen=said)
        except DeelkaderError:
            # No line, no answer: whatever was judged stays unsaid.
            return self.maker.storing(bezoek, 503)
        return self._asked(stap, bezoek)

    def _asked(self, stap: Stap, bezoek: Bezoek) -> Pagina:
        t = self.maker.taal(bezoek).teksten
        vraag = stap.vraag
        if vraag is not None and (prior := self._remembered(bezoek, vraag.naam)):
            first = [o for o in vraag.opties if o.waarde == prior]
            rest = [o for o in vraag.opties if o.waarde != prior]
            vraag = replace(vraag, opties=(*first, *rest))
        is_wrong = stap.soort is Soort.KAN_NIET or stap.niets_gekozen
        titel = self._title(stap, t)
        people = [(g, self.maker.woorden.gever(g)) for g in stap.gevers]
        known = stap.raw is not None and self._dienst.kader.can_be_asked(stap.raw)
        return self._remember(
            stap.stand,
            self.maker.render(
                f"vraag/{_TEMPLATE[stap.soort]}.html",
                bezoek,
                400 if is_wrong else 200,
                titel=f"{t['basis']['fout']}: {titel}" if is_wrong else titel,
                kop=titel,
                stap=replace(stap, vraag=vraag),
                personen=people,
                namen=[wie for _, wie in people],
                vast=self._standing(stap),
                mag_nu=known,
                **self._around(stap.stand, t),
            ),
        )

    def _standing(self, stap: Stap) -> str:
        """Return who always sits at the table of this step, in words."""
        if stap.vraag is None or not stap.vraag.samen:
            return ""
        feit = self.boek.feit(stap.vraag.naam)
        tafel = stap.stand.one(feit.voor or "") if feit is not None else ""
        seats = self._dienst.kader.inhoud.tafels.get(tafel, ())
        return enumerate_words([self.maker.woorden.partij(s) for s in seats])

    def _title(self, stap: Stap, t: Any) -> str:
        words = t["vraag"]
        if stap.soort is Soort.KAN_NIET:
            return str(words["kan_niet"])
        if stap.soort is Soort.TOESTEMMING:
            return str(words["toestemming"])
        if stap.soort is Soort.WIE_NEE:
            return str(words["wie_nee"])
        assert stap.vraag is not None  # noqa: S101 - every other step has one
        if stap.soort is Soort.PERSOON:
            return str(words["wat_zei"]).format(wie=stap.vraag.vraag)
        return stap.vraag.vraag

    def _answered(self, stap: Stap, bezoek: Bezoek) -> Pagina:
        stand, raw = stap.stand, stap.raw or {}
        # WHY: a reload or a second tap is the same answer, not a second line.
        key = (stand.beurt, repr(sorted(canonical_question(raw).items())))
        antwoord = self._eenmaal.do(key, lambda: self._dienst.ask(raw, publiek=PUBLIEK))
        t = self.maker.taal(bezoek).teksten
        blad = make_blad(antwoord, self.boek, self.maker.woorden, t)
        lijsten = self.boek.begrippen.lijsten
        return self._remember(
            stand,
            self.maker.render(
                "vraag/antwoord.html",
                bezoek,
                titel=blad.a.tekst["kop"],
                a=blad.a,
                blad=blad,
                zonder_gemeente=self._unplaced(stand),
                met_terugblik=self._met_terugblik and antwoord.bewijs is not None,
                redenen=lijsten.get("afwijkredenen", ()),
                gaten=lijsten.get("gatsoorten", ()),
                **self._around(stand, t),
            ),
        )

    def _unplaced(self, stand: Stand) -> str:
        """Return the optional part that is not known yet, or nothing."""
        laagfeit = self.boek.begrippen.laagfeit
        if laagfeit is None or self.boek[laagfeit.id].label(stand.one(laagfeit.id)):
            return ""
        return laagfeit.id

    def _around(self, stand: Stand, t: Any) -> dict[str, Any]:
        """Return what stands around every page of the question."""
        gezegd = said_lines(stand, self.boek, t)
        wie = stand.one("van")
        return {
            "paren": stand.paren(),
            "gezegd": [r for r in gezegd if r.naam != "van"],
            "als": self.maker.woorden.partij(wie) if wie else "",
            "nummer": len(gezegd) + 1,
            "laatste": stand.laatste,
            "is_gevaar": self._wegwijzer.is_danger(stand),
        }

    def _remembered(self, bezoek: Bezoek, naam: str) -> str:
        """Return what this device kept for *naam*, when it is still an option."""
        kept = bezoek.koekjes.get(ONTHOUDEN.get(naam, ""), "")
        if naam not in self.boek:
            return ""
        return kept if self.boek[naam].label(kept) else ""

    def _remember(self, stand: Stand, pagina: Pagina) -> Pagina:
        kept = {
            koekje: stand.one(naam)
            for naam, koekje in ONTHOUDEN.items()
            if naam in self.boek and self.boek[naam].label(stand.one(naam))
        }
        return replace(pagina, onthoud=kept)


_TEMPLATE: Final = {
    Soort.VRAAG: "vraag",
    Soort.TOESTEMMING: "toestemming",
    Soort.WIE_NEE: "wie_nee",
    Soort.PERSOON: "persoon",
    Soort.KAN_NIET: "kan_niet",
}
