# SPDX-License-Identifier: EUPL-1.2
"""
Read `inkijk.yaml`: which viewer sees what was shared.

Responsible for its shape and names: a rule that hides and has a slip of the
pen would show. Only the top of a kader has this file: a lower layer can show
nothing. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator

from deelkader.begrippen import Begrippen, Soort
from deelkader.model.inkijk import (
    Inkijkregel,
    Inkijkregels,
    Inkijksoort,
    Inkijkwoorden,
    Kijkersoort,
)
from deelkader.model.regel import Conditie
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.condities import Conditielezer
from deelkader.regels.inkijkvorm import (
    INKIJK,
    InkijkregelVorm,
    InkijkVorm,
    InkijkwoordenVorm,
)
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vormtoets import check_shape

BESTAND = "inkijk.yaml"


def read_views(
    document: Document,
    begrippen: Begrippen,
    known: tuple[Collection[str], Collection[str]],
    bevindingen: Bevindingen,
) -> Inkijkregels | None:
    """Return the rules of *document*; *known* are the sources and the audiences."""
    vorm = check_shape(document, INKIJK, bevindingen)
    if vorm is None:
        return None
    return _Inkijklezer(document, begrippen, known, bevindingen).read(vorm)


class _Inkijklezer:
    def __init__(
        self,
        document: Document,
        begrippen: Begrippen,
        known: tuple[Collection[str], Collection[str]],
        bevindingen: Bevindingen,
    ) -> None:
        self._document = document
        self._gevers = begrippen.gevers
        self._bronnen, self._publiek = known
        self._bevindingen = bevindingen
        feiten, groepen = begrippen.feiten, begrippen.groepen
        self._condities = Conditielezer(document, feiten, groepen, bevindingen)
        # WHY: on the day of looking nobody asks anything, so there are only facts.
        today = {n: f for n, f in feiten.items() if f.soort is Soort.FEIT}
        self._vandaag = Conditielezer(document, today, groepen, bevindingen)

    def read(self, vorm: InkijkVorm) -> Inkijkregels:
        """Return the content; every unknown name becomes a finding."""
        for naam in sorted(n for n in vorm.woorden if n not in self._publiek):
            self._unknown((("woorden", naam), naam), self._publiek, sleutel=True)
        for naam, kijker in vorm.kijkers.items():
            pad: Pad = ("kijkers", naam)
            if kijker.publiek not in vorm.woorden:
                place = (*pad, "publiek"), kijker.publiek
                self._unknown(place, vorm.woorden)
            self._check_givers((*pad, "gevers"), kijker.gevers)
        return Inkijkregels(
            altijd=vorm.altijd,
            woorden={naam: _words(w) for naam, w in vorm.woorden.items()},
            kijkers={
                naam: Kijkersoort(k.label, k.titel, k.publiek, tuple(k.gevers))
                for naam, k in vorm.kijkers.items()
            },
            regels=tuple(self._rules(vorm)),
        )

    def _rules(self, vorm: InkijkVorm) -> Iterator[Inkijkregel]:
        seen: dict[str, str] = {}
        for i, regel in enumerate(vorm.regels):
            pad: Pad = ("regels", i)
            elders = str(self._document.plek((*pad, "id")))
            if seen.setdefault(regel.id, elders) != elders:
                place = (*pad, "id")
                self._add(place, "R048", wat=regel.id, elders=seen[regel.id])
            self._check_names(pad, regel, vorm.kijkers)
            self._check_kind(pad, regel)
            yield Inkijkregel(
                id=regel.id,
                soort=Inkijksoort(regel.soort),
                titel=regel.titel,
                kijkers=frozenset(regel.kijker),
                nu=self._now(pad, regel),
                als=self._condities.read(pad, regel.als),
                bronnen=tuple(regel.bronnen),
                eigen_ja=regel.eigen_ja,
                gevers=frozenset(regel.gevers),
                uitleg=regel.uitleg,
                plek=self._document.plek(pad),
            )

    def _now(self, pad: Pad, regel: InkijkregelVorm) -> tuple[Conditie, ...]:
        """Return the conditions on the day of looking, by order of fact id."""
        read = self._vandaag.read_mapping((*pad, "nu"), regel.nu)
        return tuple(Conditie(name, read[name]) for name in sorted(read))

    def _check_names(
        self, pad: Pad, regel: InkijkregelVorm, kijkers: Collection[str]
    ) -> None:
        for n, naam in enumerate(regel.kijker):
            if naam not in kijkers:
                self._unknown(((*pad, "kijker", n), naam), kijkers)
        self._check_givers((*pad, "gevers"), regel.gevers)
        if not regel.bronnen:
            self._add(pad, "R055")
        for n, bron in enumerate(regel.bronnen):
            if bron not in self._bronnen:
                place = (*pad, "bronnen", n)
                self._add(place, "R043", wat=bron, keuzes=self._bronnen)

    def _check_kind(self, pad: Pad, regel: InkijkregelVorm) -> None:
        """Check which keys fit this kind of rule."""
        if regel.eigen_ja and regel.soort != "tonen":
            self._misplaced((*pad, "eigen_ja"), regel.soort)
        if regel.gevers and regel.soort != "noemen":
            self._misplaced((*pad, "gevers"), regel.soort)
        if not regel.gevers and regel.soort == "noemen":
            self._add(pad, "R054", soort=regel.soort, wat="gevers")

    def _check_givers(self, pad: Pad, gevers: Iterable[str]) -> None:
        for n, gever in enumerate(gevers):
            if gever not in self._gevers:
                self._add((*pad, n), "R046", wat=gever, keuzes=self._gevers)

    def _misplaced(self, pad: Pad, soort: str) -> None:
        self._add(pad, "R053", sleutel=True, wat=str(pad[-1]), soort=soort)

    def _unknown(
        self, place: tuple[Pad, str], keuzes: Iterable[str], *, sleutel: bool = False
    ) -> None:
        pad, wat = place
        self._bevindingen.add(
            self._document, pad, "R033", sleutel=sleutel, wat=wat, keuzes=keuzes
        )

    def _add(
        self,
        pad: Pad,
        code: str,
        *,
        sleutel: bool = False,
        keuzes: Iterable[str] = (),
        **velden: str,
    ) -> None:
        self._bevindingen.add(
            self._document, pad, code, sleutel=sleutel, keuzes=keuzes, **velden
        )


def _words(vorm: InkijkwoordenVorm) -> Inkijkwoorden:
    return Inkijkwoorden(
        leeg=vorm.leeg,
        zelf=vorm.zelf,
        ja_van=vorm.ja_van,
        ja=vorm.ja,
        anders=vorm.anders,
        gestopt=vorm.gestopt,
        gronden=vorm.gronden.model_dump(by_alias=True),
    )
