# SPDX-License-Identifier: EUPL-1.2
"""A professional with a documented case: taps through the page, and counts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Vorm
from deelkader.begrippen.spelling import spellings
from deelkader.web.vraag.boek import GEEN, JA, NEE, ONBEKEND, VAST, ZEI, Vragenboek
from deelkader.web.vraag.stand import KLAAR, Stand, Tik
from deelkader.web.vraag.stap import Soort, Stap, Wegwijzer

if TYPE_CHECKING:
    from deelkader import Kader

DAG = date(2026, 11, 22)
MEESTE = 40


@dataclass
class Vakman:
    """Knows *geval*, a question of the contract, and answers from that alone."""

    kader: Kader
    geval: dict[str, Any]
    stand: Stand = field(default_factory=Stand)
    tikken: int = 0
    gevouwen: int = 0
    gevraagd: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.boek = Vragenboek(self.kader.begrippen)
        self.wegwijzer = Wegwijzer(self.kader, self.boek, lambda: DAG)

    def walk(self) -> Stap:
        """Tap until the answer is what this case is about; return that step."""
        stap = self.wegwijzer.next(Tik(self.stand))
        while self.tikken < MEESTE:
            if stap.soort is Soort.ANTWOORD:
                wrong = self._assumed_wrong(stap)
                if wrong is None:
                    return stap
                self.tikken += 1
                stap = self.wegwijzer.next(Tik(stap.stand, wijzig=wrong))
            stap = self.wegwijzer.next(self._tap(stap))
        raise AssertionError(self.gevraagd)

    def hurry(self) -> Stap:
        """Tap until there is an answer; nothing is answered that need not be."""
        stap = self.wegwijzer.next(Tik(self.stand))
        while stap.soort is not Soort.ANTWOORD:
            if stap.raw is not None and self.kader.can_be_asked(stap.raw):
                self.tikken += 1
                flags = stap.stand.vlaggen | {KLAAR}
                stap = self.wegwijzer.next(Tik(replace(stap.stand, vlaggen=flags)))
            else:
                stap = self.wegwijzer.next(self._tap(stap))
        return stap

    def _tap(self, stap: Stap) -> Tik:
        """Return the tap by which this case answers the question of *stap*."""
        if stap.soort is Soort.VRAAG:
            assert stap.vraag is not None
            naam = stap.vraag.naam
            self.gevraagd.append(naam)
            said = self._said(naam)
            shown = {o.waarde: o.eerste for o in stap.vraag.opties}
            assert all(w in stap.vraag.waarden for w in said), (naam, said)
            # A folded option is opened first; boxes are ticked and then confirmed.
            is_boxes = len(said) > 1 or (stap.vraag.samen and stap.vraag.meer)
            is_boxes = is_boxes and said != (VAST,)
            self.tikken += 1 + (len(said) if is_boxes else 0)
            is_folded = not all(shown.get(w, True) for w in said)
            self.tikken += is_folded
            self.gevouwen += is_folded
            return Tik(stap.stand.says(naam, *said))
        self.tikken += 1
        self.gevraagd.append(stap.soort.name)
        found = {r["gever"]: r for r in self.geval.get("toestemmingen", ())}
        said = tuple(found.get(g, {}).get("status", "") for g in stap.gevers)
        if any("gegevens" in r for r in found.values()):
            said = ("",) * len(said)
        if stap.soort is Soort.WIE_NEE:
            no = next(
                g for g, s in zip(stap.gevers, said, strict=True) if s[:2] == "ge"
            )
            return Tik(stap.stand, zei_nee=no)
        if stap.soort is Soort.PERSOON:
            gever = stap.gevers[0]
            return Tik(stap.stand.says(ZEI + gever, said[0] or "open"))
        if "geweigerd" in said:
            return Tik(stap.stand, zeg="nee")
        if set(said) == {"gegeven"}:
            return Tik(stap.stand, zeg="duidelijk" if stap.duidelijk else "allemaal")
        return Tik(stap.stand, zeg="verschilt" if any(said) else "nog-niet")

    def _said(self, naam: str) -> tuple[str, ...]:
        if naam in self.geval:
            said = self.geval[naam]
            return tuple(said) if isinstance(said, list) else (said,)
        found = self._fact(naam)
        if naam == "deelnemers":
            tafels = self.kader.inhoud.tafels
            standing = VAST if self.geval["naar"] in tafels else ONBEKEND
            return tuple(found) if found else (standing,)
        if found is None:
            return (ONBEKEND,)
        feit = self.boek.feit(naam)
        assert feit is not None
        if feit.vorm is Vorm.JA_NEE:
            return (JA if found else NEE,)
        if feit.vorm is Vorm.VERZAMELING:
            return ("+".join(sorted(found)) or GEEN,)
        return (str(found),)

    def _fact(self, naam: str) -> Any:
        """Return what the case says of the fact *naam*; None when nothing."""
        feiten = self.geval.get("feiten", {})
        feit = self.kader.begrippen.feiten[naam]
        place = feiten.get(feit.groep, {}) if feit.groep else feiten
        for spelled in spellings(naam):
            if spelled in place:
                return place[spelled]
        if feit.getal is not None and feit.getal.naam in place:
            return feit.getal.value_of(place[feit.getal.naam])
        return None

    def _assumed_wrong(self, stap: Stap) -> str | None:
        """Return a fact that the answer assumes and this case knows better."""
        assert stap.raw is not None
        for aanname in self.kader.evaluate(stap.raw).aannames:
            names = {f.naam: f.id for f in self.kader.begrippen.feiten.values()}
            id_ = names.get(aanname.feit, aanname.feit)
            known = self._fact(id_)
            if (
                known is not None
                and known != aanname.waarde
                and not stap.stand.get(id_)
            ):
                return id_
        return None
