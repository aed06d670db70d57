# SPDX-License-Identifier: EUPL-1.2
"""
Read `opvolging/`: which tasks follow from what happens.

Responsible for the names in those files: a rule with a slip of the pen would
forget a duty without a sound. Only the top of a kader has this map. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from string import Formatter

from deelkader.begrippen import Begrippen, Vorm
from deelkader.model.opvolging import (
    VOORVALLEN,
    Duur,
    Eerder,
    Einde,
    Escalatie,
    Kenmerksoort,
    Opvolgregel,
    Opvolgregels,
    Patroon,
    Per,
    Termijn,
)
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.opvolgingvorm import (
    FUNCTIES,
    OPVOLGING,
    DuurVorm,
    OpvolgregelVorm,
    PatroonVorm,
    VoorVorm,
)
from deelkader.regels.opvolgpatronen import Patroonlezer, days_in
from deelkader.regels.reader import Document, Pad
from deelkader.regels.vormtoets import check_items, check_named

MAP = "opvolging/"
FUNCTIES_BESTAND = MAP + "functies.yaml"
MEESTE_PATRONEN = 45
"""More in one file than the engine of follow-up can hold beside five of its own."""
_OMSTANDIGHEDEN = "omstandigheden"


def read_follow_up(
    documents: Mapping[str, Document],
    begrippen: Begrippen,
    known: tuple[Collection[str], Collection[str]],
    bevindingen: Bevindingen,
) -> Opvolgregels | None:
    """
    Return the rules of follow-up in *documents*; None when there are none.

    *known* are the sources and the functions.
    """
    files = {naam: d for naam, d in documents.items() if naam.startswith(MAP)}
    if not files:
        return None
    functies = _functions(files.pop(FUNCTIES_BESTAND, None), bevindingen)
    regels: list[Opvolgregel] = []
    seen: dict[str, str] = {}
    for document in files.values():
        vormen = check_items(document, OPVOLGING, bevindingen)
        lezer = _Opvolglezer(document, begrippen, known, bevindingen)
        found = []
        for i, vorm in vormen:
            place = str(document.plek((i, "id")))
            elders = seen.setdefault(vorm.id, place)
            if elders != place:
                bevindingen.add(document, (i, "id"), "R048", wat=vorm.id, elders=elders)
            found += [r for r in [lezer.read((i,), vorm)] if r is not None]
        size = sum(map(pattern_count, found))
        if size > MEESTE_PATRONEN:
            most = str(MEESTE_PATRONEN)
            bevindingen.add(document, (), "R064", wat=str(size), keuzes=[most])
        regels += found
    return Opvolgregels(tuple(regels), functies)


def pattern_count(regel: Opvolgregel) -> int:
    """Return how many patterns the engine of follow-up makes of *regel*."""
    begin = _branches(regel.als) * (
        _branches(regel.eerder.patroon) if regel.eerder else 1
    )
    einden = (*regel.klaar_bij, *regel.vervalt_bij)
    return begin + sum(_branches(einde.patroon) for einde in einden)


def _branches(patroon: Patroon) -> int:
    """Return in how many ways a thing can match: the product of its choices."""
    ways = 1
    for eis in patroon.eisen:
        ways *= 1 if eis.niet else max(1, len(eis.waarden))
    return ways


def _functions(document: Document | None, bevindingen: Bevindingen) -> dict[str, str]:
    if document is None:
        return {}
    found = check_named(document, FUNCTIES, bevindingen)
    return {naam: vorm.label for naam, vorm in found.items()}


class _Opvolglezer:
    def __init__(
        self,
        document: Document,
        begrippen: Begrippen,
        known: tuple[Collection[str], Collection[str]],
        bevindingen: Bevindingen,
    ) -> None:
        self._document = document
        self._begrippen = begrippen
        self._bronnen, self._functies = known
        self._patronen = Patroonlezer(document, begrippen, bevindingen)
        self._add = self._patronen.add
        self._boven: list[str] = []
        self._begins: dict[str, Patroon] = {}

    def read(self, pad: Pad, vorm: OpvolgregelVorm) -> Opvolgregel | None:
        """Return the rule at *pad*; None when what begins it cannot be read."""
        self._check_sources(pad, vorm)
        self._check_stricter(pad, vorm)
        escaleer = self._escalation(pad, vorm)
        als = self._begin(pad, vorm)
        self._boven.append(vorm.id)
        self._check_owner(pad, vorm, als)
        if als is None:
            return None
        for key in ("taak", "zin"):
            self._check_slots((*pad, key), getattr(vorm, key), als)
        self._begins[vorm.id] = als
        return Opvolgregel(
            id=vorm.id,
            titel=vorm.titel,
            bestand=self._document.naam,
            als=als,
            taak=vorm.taak,
            rol=vorm.rol,
            termijn=self._term(pad, vorm, als),
            bronnen=tuple(vorm.bronnen),
            eerder=self._earlier(pad, vorm, als),
            na=vorm.na,
            herinner=None if vorm.herinner is None else _duration(vorm.herinner),
            escaleer=escaleer,
            klaar_bij=tuple(self._endings((*pad, "klaar_bij"), vorm.klaar_bij, als)),
            vervalt_bij=tuple(
                self._endings((*pad, "vervalt_bij"), vorm.vervalt_bij, als)
            ),
            uitstel=None if vorm.uitstel is None else days_in(vorm.uitstel.ten_hoogste),
            per=Per(vorm.per),
            strenger=vorm.strenger,
            vertelt=vorm.vertelt,
            zin=vorm.zin,
            uitleg=vorm.uitleg,
            plek=self._document.plek(pad),
        )

    def _begin(self, pad: Pad, vorm: OpvolgregelVorm) -> Patroon | None:
        """Return with what a task begins; after *na* that of the rule before it."""
        if vorm.na is None:
            if vorm.als is None:
                self._add(pad, "R030", wat="als")
                return None
            return self._patronen.pattern((*pad, "als"), vorm.als)
        for key in ("als", "eerder"):
            if getattr(vorm, key) is not None:
                self._add((*pad, key), "R031", sleutel=True, wat=key)
        if vorm.na not in self._boven:
            # WHY: only a rule above it in this file, so no two wait for each other.
            self._add((*pad, "na"), "R033", wat=vorm.na, keuzes=self._boven)
        # WHY no finding when that rule cannot be read: it has its own.
        return self._begins.get(vorm.na)

    def _check_sources(self, pad: Pad, vorm: OpvolgregelVorm) -> None:
        if not vorm.bronnen:
            self._add(pad, "R055")
        for n, bron in enumerate(vorm.bronnen):
            if bron not in self._bronnen:
                place = (*pad, "bronnen", n)
                self._add(place, "R043", wat=bron, keuzes=self._bronnen)

    def _check_stricter(self, pad: Pad, vorm: OpvolgregelVorm) -> None:
        known = [
            feit.id
            for feit in self._begrippen.feiten.values()
            if feit.groep == _OMSTANDIGHEDEN and feit.vorm is Vorm.JA_NEE
        ]
        if vorm.strenger is not None and vorm.strenger not in known:
            place = (*pad, "strenger")
            self._add(place, "R040", wat=vorm.strenger, keuzes=known)

    def _check_owner(
        self, pad: Pad, vorm: OpvolgregelVorm, als: Patroon | None
    ) -> None:
        """Check who owns the task; without *als* any thing that happens may name it."""
        told = VOORVALLEN.values() if als is None else [VOORVALLEN[als.voorval]]
        parties = dict.fromkeys(
            name
            for kenmerken in told
            for name, kenmerk in kenmerken.items()
            if kenmerk.soort is Kenmerksoort.PARTIJ
        )
        if vorm.rol in parties:
            if vorm.escaleer is None:
                # WHY: when that partij is not known, somebody must own the task.
                self._add(pad, "R030", wat="escaleer")
        elif vorm.rol not in self._functies:
            keuzes = (*parties, *self._functies)
            self._add((*pad, "rol"), "R033", wat=vorm.rol, keuzes=keuzes)

    def _earlier(self, pad: Pad, vorm: OpvolgregelVorm, als: Patroon) -> Eerder | None:
        if vorm.eerder is None:
            return None
        return self._patronen.earlier((*pad, "eerder"), vorm.eerder, als)

    def _escalation(self, pad: Pad, vorm: OpvolgregelVorm) -> Escalatie | None:
        if vorm.escaleer is None:
            return None
        rol = vorm.escaleer.rol
        if rol not in self._functies:
            place = (*pad, "escaleer", "rol")
            self._add(place, "R033", wat=rol, keuzes=self._functies)
        return Escalatie(_duration(vorm.escaleer.na), rol)

    def _check_slots(self, pad: Pad, tekst: str, als: Patroon) -> None:
        known = [
            name
            for name, kenmerk in VOORVALLEN[als.voorval].items()
            if not kenmerk.soort.is_number and kenmerk.soort is not Kenmerksoort.REGEL
        ]
        try:
            slots = [
                field
                for _, field, _, _ in Formatter().parse(tekst)
                if field is not None
            ]
        except ValueError:
            slots = [tekst]
        for slot in slots:
            if slot not in known:
                self._add(pad, "R061", wat=slot, keuzes=known)

    def _term(self, pad: Pad, vorm: OpvolgregelVorm, als: Patroon) -> Termijn:
        written = vorm.termijn
        if not isinstance(written, VoorVorm):
            return Termijn(_duration(written))
        days = [
            name
            for name, kenmerk in VOORVALLEN[als.voorval].items()
            if kenmerk.soort is Kenmerksoort.DAG
        ]
        if written.voor not in days:
            place = (*pad, "termijn", "voor")
            self._add(place, "R033", wat=written.voor, keuzes=days)
        duur = Duur() if written.termijn is None else _duration(written.termijn)
        begint = None if written.begint is None else _duration(written.begint)
        return Termijn(duur, written.voor, begint)

    def _endings(
        self, pad: Pad, written: Iterable[PatroonVorm], als: Patroon
    ) -> Iterator[Einde]:
        for n, one in enumerate(written):
            einde = self._patronen.ending((*pad, n), one, als)
            if einde is not None:
                yield einde


def _duration(vorm: DuurVorm) -> Duur:
    if isinstance(vorm, dict):
        return Duur(werkdagen=vorm["werkdagen"])
    return Duur(days_in(vorm) or 0)
