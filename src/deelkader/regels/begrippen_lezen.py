# SPDX-License-Identifier: EUPL-1.2
"""
Read `begrippen.yaml` into the vocabulary: `Begrippen`.

Responsible for every name in it pointing somewhere. Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.begrippen import (
    Begrippen,
    Betekenis,
    Contact,
    Feit,
    Getal,
    Gever,
    Onmogelijk,
    Plichtsoort,
    Soort,
    Stap,
    Vangnet,
    Vorm,
    Waarde,
)
from deelkader.regels.begrippenvorm import (
    BEGRIPPEN,
    BegrippenVorm,
    FeitVorm,
    GroepVorm,
    WaardeVorm,
)
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vorm import check_shape


def read_begrippen(document: Document, bevindingen: Bevindingen) -> Begrippen | None:
    """Return the vocabulary of *document*, or None after findings."""
    vorm = check_shape(document, BEGRIPPEN, bevindingen)
    if vorm is None:
        return None
    lezer = _Lezer(document, vorm, bevindingen)
    return lezer.read()


def _values(waarden: Mapping[str, WaardeVorm]) -> tuple[Waarde, ...]:
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


class _Lezer:
    def __init__(
        self, document: Document, vorm: BegrippenVorm, bevindingen: Bevindingen
    ) -> None:
        self.document = document
        self.vorm = vorm
        self.bevindingen = bevindingen
        self.lijsten = {name: _values(items) for name, items in vorm.lijsten.items()}

    def wrong(self, pad: Pad, wat: str) -> None:
        """Add a finding about the vocabulary itself."""
        self.bevindingen.add(self.document, pad, "R060", wat=wat)

    def read(self) -> Begrippen | None:
        """Return the whole vocabulary."""
        v = self.vorm
        feiten = {n: self.feit(n, f) for n, f in v.feiten.items()}
        if sum(f.elk for f in feiten.values()) != 1:
            self.wrong(("feiten",), "Precies één feit heeft 'elk: true'.")
        groepen = {n: self.groep(n, g, feiten) for n, g in v.groepen.items()}
        if self.bevindingen:
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
                n: Plichtsoort(n, p.label, p.moment) for n, p in v.plichten.items()
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
        return None if self.bevindingen else begrippen

    def feit(self, name: str, vorm: FeitVorm) -> Feit:
        """Return one fact, its applicability left out."""
        waarden = _values(vorm.waarden)
        if vorm.lijst is not None:
            if vorm.lijst not in self.lijsten:
                self.wrong(("feiten", name, "lijst"), "Deze lijst bestaat niet.")
            waarden = self.lijsten.get(vorm.lijst, ())
        soort = Soort(vorm.soort)
        if soort is Soort.AFGELEID:
            waarden = self.derived_values(name, vorm)
        elif not waarden and vorm.vorm != "ja-nee":
            self.wrong(("feiten", name), "Dit feit heeft geen waarden.")
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
            label=vorm.label or name,
            vraag=vorm.vraag,
            waarom=vorm.waarom,
            hoe=vorm.hoe,
        )
        for key in ("standaard", "streng"):
            value = getattr(feit, key)
            if value is not None and value not in feit.index:
                self.wrong(
                    ("feiten", name, key), f"'{key}' is geen waarde van dit feit."
                )
        if soort is Soort.CONSTANTE and feit.streng is None:
            self.wrong(("feiten", name), "Een constante heeft een strenge kant nodig.")
        return feit

    def derived_values(self, name: str, vorm: FeitVorm) -> tuple[Waarde, ...]:
        """Return the values that a property takes in the list it comes from."""
        source = self.vorm.feiten.get(vorm.uit or "")
        lijst = self.lijsten.get(source.lijst or "") if source else None
        if lijst is None or vorm.eigenschap is None:
            self.wrong(
                ("feiten", name), "Een afgeleid feit noemt 'uit' en 'eigenschap'."
            )
            return ()
        found = [w.eigenschappen.get(vorm.eigenschap) for w in lijst]
        return tuple(Waarde(v, v) for v in dict.fromkeys(found) if isinstance(v, str))

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
                    good = feit is not None and (
                        value in (feit.waarde if feit.waarden else feit.index)
                    )
                    if not good:
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


def _canonical(value: Any) -> Any:
    return frozenset(value) if isinstance(value, list) else value
