# SPDX-License-Identifier: EUPL-1.2
"""
Read `begrippen.yaml` into the vocabulary: `Begrippen`.

Responsible for every name in it pointing somewhere. Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping

from deelkader.begrippen import (
    Begrippen,
    Betekenis,
    Contact,
    Feit,
    Gever,
    Onmogelijk,
    Plichtsoort,
    Soort,
    Stap,
    Vangnet,
)
from deelkader.regels.begrippenvorm import BEGRIPPEN, GroepVorm
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.feit_lezen import Feitlezer
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vormtoets import check_shape


def read_begrippen(document: Document, bevindingen: Bevindingen) -> Begrippen | None:
    """Return the vocabulary of *document*, or None after findings."""
    vorm = check_shape(document, BEGRIPPEN, bevindingen)
    if vorm is None:
        return None
    lezer = _Lezer(document, vorm, bevindingen)
    return lezer.read()


class _Lezer(Feitlezer):
    def read(self) -> Begrippen | None:
        """Return the whole vocabulary."""
        v = self.vorm
        before = len(self.bevindingen)
        feiten = {n: self.feit(n, f) for n, f in v.feiten.items()}
        if sum(f.elk for f in feiten.values()) != 1:
            self.wrong(("feiten",), "Precies één feit heeft 'elk: true'.")
        groepen = {n: self.groep(n, g, feiten) for n, g in v.groepen.items()}
        if len(self.bevindingen) > before:
            return None
        lezer = Conditielezer(self.document, feiten, groepen, self.bevindingen)
        feiten = {
            n: self.with_geldt_als(n, f, v.feiten[n], lezer) for n, f in feiten.items()
        }
        self.check_zet(feiten)
        begrippen = Begrippen(
            assen={n: a.label for n, a in v.assen.items()},
            laagassen=frozenset(n for n, a in v.assen.items() if a.lagere_laag),
            lijsten=self.lijsten,
            feiten=feiten,
            betekenissen={n: self.betekenis(n) for n in v.betekenissen},
            gevers={n: self.gever(n, feiten, lezer) for n in v.gevers},
            stappen={n: self.stap(n, feiten, lezer) for n in v.stappen},
            plichten={
                n: Plichtsoort(n, p.label, p.moment, p.meteen)
                for n, p in v.plichten.items()
            },
            contacten={
                n: Contact(n, c.label, c.telefoon) for n, c in v.contacten.items()
            },
            vangnet=tuple(self.vangnet(i, lezer) for i in range(len(v.vangnet))),
            onmogelijk=tuple(
                Onmogelijk(
                    lezer.read_mapping(("onmogelijk", i, "als"), o.als), o.waarom
                )
                for i, o in enumerate(v.onmogelijk)
            ),
            groepen=groepen,
        )
        return None if len(self.bevindingen) > before else begrippen

    def groep(
        self, name: str, vorm: GroepVorm, feiten: Mapping[str, Feit]
    ) -> tuple[str, ...]:
        """Return the members of a group after checking that they exist."""
        pad: Pad = ("groepen", name)
        members: set[str] = set()
        if vorm.lijst is not None:
            members = {w.id for w in self.lijsten.get(vorm.lijst, ())}
        elif vorm.feit is not None and vorm.feit.replace("_", "-") in feiten:
            members = set(feiten[vorm.feit.replace("_", "-")].waarde)
        for i, item in enumerate(vorm.waarden):
            if item not in members:
                self.bevindingen.add(
                    self.document,
                    (*pad, "waarden", i),
                    "R041",
                    wat=item,
                    feit=vorm.lijst or vorm.feit or name,
                    keuzes=members,
                )
        return tuple(vorm.waarden)

    def check_zet(self, feiten: Mapping[str, Feit]) -> None:
        """Check the values that set other facts or count as another value."""
        for lijst, waarden in self.lijsten.items():
            ids = {w.id for w in waarden}
            for w in waarden:
                pad: Pad = ("lijsten", lijst, w.id)
                if w.telt_als is not None and w.telt_als not in ids:
                    self.wrong((*pad, "telt_als"), "Deze waarde bestaat niet.")
                for name, value in w.zet.items():
                    feit = feiten.get(name)
                    known = feit is not None and isinstance(value, str | bool)
                    if feit is None or not known or not feit.indexes_with([value]):
                        self.wrong(
                            (*pad, "zet"), "Dit feit of deze waarde bestaat niet."
                        )

    def betekenis(self, name: str) -> Betekenis:
        """Return one meaning of consent."""
        vorm = self.vorm.betekenissen[name]
        if vorm.as_ is not None and vorm.as_ not in self.vorm.assen:
            self.wrong(("betekenissen", name, "as"), "Deze as bestaat niet.")
        return Betekenis(name, vorm.as_, vorm.standaard, vorm.label)

    def gever(
        self, name: str, feiten: Mapping[str, Feit], lezer: Conditielezer
    ) -> Gever:
        """Return one giver."""
        vorm = self.vorm.gevers[name]
        bewijst = {}
        for key, waarden in vorm.bewijst.items():
            feit = feiten.get(key.replace("_", "-"))
            known = set() if feit is None else set(feit.waarde) | set(feit.index)
            if feit is None or not set(waarden) <= known:
                self.wrong(
                    ("gevers", name, "bewijst"), "Dit feit of deze waarde bestaat niet."
                )
            else:
                bewijst[feit.id] = feit.indexes_with(waarden)
        return Gever(
            name,
            vorm.label,
            bewijst,
            tuple(
                lezer.read_mapping(("gevers", name, "niet_vragen_als", i), als)
                for i, als in enumerate(vorm.niet_vragen_als)
            ),
        )

    def stap(self, name: str, feiten: Mapping[str, Feit], lezer: Conditielezer) -> Stap:
        """Return one step."""
        vorm = self.vorm.stappen[name]
        handeling = None
        for key, waarde in vorm.handeling.items():
            feit = feiten.get(key.replace("_", "-"))
            good = feit is not None and feit.soort is Soort.HANDELING
            if feit is None or not good or waarde not in feit.index:
                self.wrong(
                    ("stappen", name, "handeling"), "Deze handeling bestaat niet."
                )
            else:
                handeling = (feit.id, waarde)
        return Stap(
            name,
            vorm.label,
            toestemming=vorm.toestemming,
            handeling=handeling,
            weegt=vorm.weegt,
            niet_als=tuple(
                lezer.read_mapping(("stappen", name, "niet_als", i), als)
                for i, als in enumerate(vorm.niet_als)
            ),
        )

    def vangnet(self, i: int, lezer: Conditielezer) -> Vangnet:
        """Return who can always be called."""
        vorm = self.vorm.vangnet[i]
        if vorm.bel not in self.vorm.contacten:
            self.wrong(("vangnet", i, "bel"), "Dit contact bestaat niet.")
        return Vangnet(vorm.bel, lezer.read_mapping(("vangnet", i, "als"), vorm.als))
