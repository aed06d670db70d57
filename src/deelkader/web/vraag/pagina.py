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
from deelkader.inlog import Scope
from deelkader.service.eenmaal import Eenmaal
from deelkader.service.oordeelinhoud import canonical_question
from deelkader.service.woorden import enumerate_words
from deelkader.web.blad import Bladmaker, Pagina
from deelkader.web.teksten import BRON
from deelkader.web.vraag.antwoord import PUBLIEK, make_blad, said_lines
from deelkader.web.vraag.boek import Vraag, Vragenboek, only
from deelkader.web.vraag.stand import FormulierError, Stand, Tik, read_form
from deelkader.web.vraag.stap import Soort, Stap, Wegwijzer

if TYPE_CHECKING:
    from deelkader.service import Antwoord
    from deelkader.web.ontvangst import Bezoek

VAN: Final = "van"
ONTHOUDEN: Final = {VAN: "deelkader-van", "gemeente": "deelkader-gemeente"}
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
        """Return the first page; who asks comes from the login or from this device."""
        stand = Stand()
        van = self._remembered(bezoek, VAN)
        if bezoek.wie is not None:
            own = self._own_roles(bezoek)
            van = own.opties[0].waarde if len(own.opties) == 1 else ""
        if van:
            stand = stand.says(VAN, van)
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
            return self.maker.storing(bezoek, 503, tik.paren())
        return self._asked(stap, bezoek)

    def _asked(self, stap: Stap, bezoek: Bezoek) -> Pagina:
        t = self.maker.taal(bezoek).teksten
        vraag = stap.vraag
        if vraag is not None and vraag.naam == VAN and bezoek.wie is not None:
            vraag = self._own_roles(bezoek)
            if not vraag.opties:
                kop = t["inlog"]["geen-rol"]
                return self.maker.render("inlog/geen-rol.html", bezoek, 403, titel=kop)
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
                titel_is_kader=stap.soort is Soort.VRAAG and not is_wrong,
                stap=replace(stap, vraag=vraag),
                personen=people,
                namen=[wie for _, wie in people],
                vast=self._standing(stap),
                mag_nu=known,
                **self._around(stap.stand, bezoek),
            ),
            bezoek,
        )

    def _own_roles(self, bezoek: Bezoek) -> Vraag:
        """Return the question who asks, with the roles of who is logged in."""
        vraag = self.boek[VAN]
        return only(vraag, [w for w in vraag.waarden if bezoek.may_ask_as(w)])

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
        # WHY: what goes into a dossier and a receipt stays in the language of both.
        bron = self.maker.talen[BRON].teksten["antwoord"]
        blad = make_blad(antwoord, self.boek, self.maker.woorden, bron)
        lijsten = self.boek.begrippen.lijsten
        looks_back = self._met_terugblik and antwoord.bewijs is not None
        return self._remember(
            stand,
            self.maker.render(
                "vraag/antwoord.html",
                bezoek,
                titel=blad.a.tekst["kop"],
                titel_is_kader=True,
                a=blad.a,
                blad=blad,
                zonder_gemeente=self._unplaced(stand),
                met_terugblik=looks_back,
                mag_opvolgen=looks_back and bezoek.may(Scope.TAKEN),
                redenen=lijsten.get("afwijkredenen", ()),
                gaten=lijsten.get("gatsoorten", ()),
                **self._around(stand, bezoek),
            ),
            bezoek,
        )

    def _unplaced(self, stand: Stand) -> str:
        """Return the optional part that is not known yet, or nothing."""
        laagfeit = self.boek.begrippen.laagfeit
        if laagfeit is None or self.boek[laagfeit.id].label(stand.one(laagfeit.id)):
            return ""
        return laagfeit.id

    def _around(self, stand: Stand, bezoek: Bezoek) -> dict[str, Any]:
        """Return what stands around every page of the question."""
        t = self.maker.taal(bezoek).teksten
        gezegd = said_lines(stand, self.boek, t)
        wie = stand.one(VAN)
        return {
            "paren": stand.paren(),
            "gezegd": [r for r in gezegd if r.naam != VAN],
            "kan_wisselen": bezoek.wie is None or len(bezoek.wie.rollen) > 1,
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

    def _remember(self, stand: Stand, pagina: Pagina, bezoek: Bezoek) -> Pagina:
        kept = {
            koekje: stand.one(naam)
            for naam, koekje in ONTHOUDEN.items()
            if naam in self.boek
            and self.boek[naam].label(stand.one(naam))
            # WHY: the role comes from the login there, not from a shared device.
            and (bezoek.wie is None or naam != VAN)
        }
        return replace(pagina, onthoud=kept)


_TEMPLATE: Final = {
    Soort.VRAAG: "vraag",
    Soort.TOESTEMMING: "toestemming",
    Soort.WIE_NEE: "wie_nee",
    Soort.PERSOON: "persoon",
    Soort.KAN_NIET: "kan_niet",
}
