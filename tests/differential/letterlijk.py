# SPDX-License-Identifier: EUPL-1.2
"""The definition of the decision: slow, literal, and apart from the engine.

This module follows ``docs/adr/0001-combining-table-of-the-two-axes.md`` and
``docs/kadertaal.md`` sentence by sentence.  It imports nothing of ``deelkader``.
Every place where those pages leave a choice is marked ``# READING:``; the choice
is then the stricter one.  Ids and types are not checked: input is well-formed.
"""

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from tests.differential.letterlijk_lezing import (
    NVT,
    Regel,
    Stand,
    Tegenstrijdig,
    Wereld,
    als_lijst,
    deelverzamelingen,
    naar_id,
)
from tests.differential.letterlijk_werelden import Geval, Werelden

__all__ = ["Letterlijk", "Tegenstrijdig", "beoordeel", "uitkomst"]

UITKOMST = {
    6: "verplicht",
    5: "toegestaan",
    4: "afwegen",
    3: "toestemming-nodig",
    1: "overleg",
    0: "verboden",
}
ROUTES = (
    "plicht",
    "grondslag",
    "geen-ander",
    "geen-geheim",
    "toestemming",
    "spreekrecht",
)
BLOKKADES = ("verbod", "overleg")
STOPBAAR_DOOR_LAGERE_LAAG = ("geen-ander", "geen-geheim", "toestemming")
MEEST_STAPPEN = 8


@dataclass
class Blik:
    """What one world says."""

    niveau: int
    wie: frozenset[str] = frozenset()
    wie_een_van: frozenset[frozenset[str]] = frozenset()
    voorwaarden: set[str] = field(default_factory=set)
    plichten: set[tuple[str, str | None, str]] = field(default_factory=set)


def uitkomst(laag: int, hoog: int) -> str:
    """The outcome of an interval."""
    if laag == hoog or laag >= 4 or hoog <= 1:
        return UITKOMST[laag]
    return "feit-ontbreekt"


class Letterlijk(Werelden):
    """A kader, read once; ``beoordeel`` judges a question by it."""

    # -- one world ---------------------------------------------------------

    def _gewogen(self, wereld: Wereld) -> bool:
        return any(
            all(wereld[naar_id(k)] == v for k, v in stap["handeling"].items())
            for stap in self.stappen.values()
            if stap.get("weegt")
        )

    def _blik(self, s: Stand, g: Geval, wereld: Wereld) -> Blik:
        regels = [r for r in s.regels if r.past(wereld)]
        rijen = [r for r in s.rijen if r.past(wereld)]
        clausules = {a: self._clausules(a, rijen) for a in self.assen}
        gewogen = self._gewogen(wereld)
        niveaus: dict[str, int] = {}
        hoogste: list[tuple[str, Regel]] = []
        for a in self.assen:
            niveaus[a], routes = self._as(a, regels, clausules[a], gewogen, g)
            hoogste += [(a, r) for r in routes]
        blik = Blik(min(niveaus.values()))
        if blik.niveau == 3:
            # READING: with several open consent routes at level 3 the persons of
            # each of them (one may want an explicit yes, another not).
            ontbreekt = [
                (c, c - g.geweigerd[a])
                for a, r in hoogste
                for c in clausules[a]
                if niveaus[a] == 3
                and not c & g.gegeven[a, bool(r.ruw.get("uitdrukkelijk"))]
            ]
            blik.wie = frozenset().union(*(p for c, p in ontbreekt if len(c) == 1))
            blik.wie_een_van = frozenset(
                p for c, p in ontbreekt if len(c) > 1 and not p & blik.wie
            )
        voegt_toe = [r for r in regels if r.soort == "voorwaarde"]
        if blik.niveau >= 3:
            voegt_toe += [r for _, r in hoogste]
            for r in voegt_toe:
                blik.voorwaarden.update(r.ruw.get("voorwaarden") or [])
        for r in voegt_toe:
            for p in r.ruw.get("plichten") or []:
                termijn = p.get("termijn")
                if termijn is not None:
                    termijn = json.dumps(termijn, sort_keys=True)
                blik.plichten.add((p["plicht"], termijn, r.id))
        return blik

    @staticmethod
    def _clausules(a: str, rijen: list[Regel]) -> list[frozenset[str]]:
        """Who must say yes on one axis: a clause per row that matches and names."""
        vragers = [r for r in rijen if r.ruw.get("as", a) == a and "groep" not in r.ruw]
        noemt = {r.id: r.van_de_wet for r in vragers if "een_van" in r.ruw}
        for vrager in vragers:
            for lid in rijen:
                if lid.ruw.get("groep", "") == vrager.ruw.get("iedereen_van"):
                    wet = lid.van_de_wet and vrager.van_de_wet
                    noemt[lid.id] = noemt.get(lid.id, False) or wet
        if not any(noemt.values()):
            return []
        return [frozenset(r.ruw["een_van"]) for r in rijen if r.id in noemt]

    def _as(
        self,
        a: str,
        regels: list[Regel],
        clausules: list[frozenset[str]],
        gewogen: bool,
        g: Geval,
    ) -> tuple[int, list[Regel]]:
        """The level of one axis, and the open routes that have it."""
        routes = [r for r in regels if r.soort in ROUTES and a in r.assen]
        blokkades = [r for r in regels if r.soort in BLOKKADES and a in r.assen]
        geweigerd = any(c <= g.geweigerd[a] for c in clausules)

        def stopt(b: Regel, r: Regel) -> bool:
            kan = b.van_de_wet or r.soort in STOPBAAR_DOOR_LAGERE_LAAG
            return kan and b.naam_of_groep.isdisjoint(
                r.ruw.get("uitzondering_op") or []
            )

        def niveau(r: Regel) -> int:
            if r.soort in ("plicht", "grondslag"):
                return 6
            if r.soort in ("geen-ander", "geen-geheim"):
                return 5
            if r.soort == "spreekrecht":
                return 5 if gewogen else 4
            ja = g.gegeven[a, bool(r.ruw.get("uitdrukkelijk"))]
            return 5 if clausules and all(c & ja for c in clausules) else 3

        open_: list[tuple[int, Regel]] = [
            (niveau(r), r)
            for r in routes
            if not any(stopt(b, r) for b in blokkades)
            and not any(r.id in (x.ruw.get("gaat_voor") or []) for x in routes)
            and not (r.soort == "toestemming" and geweigerd)
        ]
        if open_:
            top = max(n for n, _ in open_)
            return top, [r for n, r in open_ if n == top]
        verboden = [b for b in blokkades if b.soort == "verbod"]
        if any(stopt(b, r) for b in verboden for r in routes):
            return 0, []
        if geweigerd and any(r.soort == "toestemming" for r in routes):
            return 0, []
        if verboden and not routes:
            return 0, []
        return 1, []

    # -- one category ------------------------------------------------------

    def _categorie(self, s: Stand, categorie: str) -> dict[str, Any]:
        """Everything of one category except `aannames`."""
        g = self.geval(s, categorie)
        blikken = [self._blik(s, g, w) for w in g.werelden]
        laag = min(b.niveau for b in blikken)
        hoog = max(b.niveau for b in blikken)
        gevers = list(self.gevers)
        wie = set().union(*(b.wie for b in blikken))
        een_van = {c for b in blikken for c in b.wie_een_van if not c & wie}
        voorwaarden = set().union(*(b.voorwaarden for b in blikken))
        plichten = set().union(*(b.plichten for b in blikken))
        orde = self.plichten.index
        return {
            "categorie": categorie,
            "uitkomst": uitkomst(laag, hoog),
            "laag": laag,
            "hoog": hoog,
            "wie": sorted(wie, key=gevers.index),
            "wieEenVan": sorted(
                (sorted(c, key=gevers.index) for c in een_van),
                key=lambda c: [gevers.index(p) for p in c],
            ),
            "voorwaarden": sorted(voorwaarden, key=orde),
            "plichten": sorted(plichten, key=lambda p: (orde(p[0]), p[2], p[1] or "")),
            "ontbrekend": self._ontbrekend(g, blikken),
            "wegVooruit": []
            if laag >= 5
            else self._weg(s, categorie, g, wie.union(*een_van)),
            "standaarden": g.standaarden,
        }

    def _ontbrekend(self, g: Geval, blikken: list[Blik]) -> set[str]:
        uit = set()
        afgeleid = {k for k, f in self.feiten.items() if f["soort"] == "afgeleid"}
        for feit in g.open:
            gezien: dict[tuple[Any, ...], set[Any]] = {}
            for wereld, b in zip(g.werelden, blikken, strict=True):
                rest = tuple(
                    w for k, w in wereld.items() if k != feit and k not in afgeleid
                )
                zegt = (b.niveau, b.wie, b.wie_een_van)
                gezien.setdefault(rest, set()).add(zegt)
            if any(len(z) > 1 for z in gezien.values()):
                uit.add(self.feiten[feit].get("gevraagd_als", feit))
        return uit

    def _houdt(self, condities: Any, werelden: list[Wereld]) -> bool:
        """Whether one of the flat conditions holds in some world."""
        return any(
            all(c.aanvaardt(w[c.feit]) for c in self.condities(als))
            for als in condities or []
            for w in werelden
        )

    def _universum(
        self, s: Stand, g: Geval, personen: set[str]
    ) -> list[dict[str, str]]:
        uit: list[dict[str, str]] = []
        for naam, stap in self.stappen.items():
            if stap.get("toestemming") and not self._houdt(
                stap.get("niet_als"), g.werelden
            ):
                uit += [
                    {"stap": naam, "wie": p}
                    for p, gever in self.gevers.items()
                    if p in personen
                    and not self._houdt(gever.get("niet_vragen_als"), g.werelden)
                ]
        # READING: a rule is possible when all its conditions hold together in some
        # world, but those on acts and on facts that one of these persons may prove.
        vrij = {k for k, f in self.feiten.items() if f["soort"] == "handeling"} | {
            naar_id(k)
            for stap in uit
            for k in self.gevers[stap["wie"]].get("bewijst") or {}
        }
        mogelijk = [
            r
            for r in (*s.regels, *s.rijen)
            if any(
                all(c.feit in vrij or c.aanvaardt(w[c.feit]) for c in r.condities)
                for w in g.werelden
            )
        ]
        getest = {c.feit for r in mogelijk for c in r.condities}
        spreekrecht = any(r.soort == "spreekrecht" for r in mogelijk)
        for naam, stap in self.stappen.items():
            doet = {naar_id(k): v for k, v in (stap.get("handeling") or {}).items()}
            # READING: an act that does not apply cannot be done; an act done with
            # another value is not done yet and would be replaced.
            nu = g.werelden[0]
            if (
                doet
                and all(nu[k] is not NVT for k in doet)
                and any(nu[k] != v for k, v in doet.items())
                and (getest & set(doet) or (stap.get("weegt") and spreekrecht))
                and not self._houdt(stap.get("niet_als"), g.werelden)
            ):
                uit.append({"stap": naam})
        return uit

    def _weg(
        self, s: Stand, categorie: str, g: Geval, personen: set[str]
    ) -> list[list[dict[str, str]]]:
        """All minimal sets of steps that bring the low end to 5 or more."""
        universum = self._universum(s, g, personen)
        plekken = range(len(universum))
        if len(universum) <= MEEST_STAPPEN:
            pogingen = [k for k in deelverzamelingen(plekken) if k]
        else:
            pogingen = [frozenset(plekken)]
        wegen: list[frozenset[int]] = []
        for poging in pogingen:  # by size, so that a superset comes later
            if any(weg <= poging for weg in wegen):
                continue
            if self._genoeg(s, categorie, [universum[i] for i in poging]):
                wegen.append(poging)
        wegen.sort(key=lambda w: (len(w), sorted(w)))
        return [[universum[i] for i in sorted(w)] for w in wegen]

    def _genoeg(self, s: Stand, categorie: str, stappen: list[dict[str, str]]) -> bool:
        gegeven, records = dict(s.gegeven), list(s.records)
        for stap in stappen:
            if "wie" in stap:
                records += [
                    {
                        "gever": stap["wie"],
                        "status": "gegeven",
                        "betekenis": naam,
                        "uitdrukkelijk": True,
                    }
                    for naam, b in self.betekenissen.items()
                    if (b or {}).get("as")
                ]
            else:
                for k, v in self.stappen[stap["stap"]]["handeling"].items():
                    gegeven[naar_id(k)] = v
        straks = replace(s, gegeven=gegeven, records=tuple(records))
        # READING: the contradiction is looked for in this category alone.
        try:
            g = self.geval(straks, categorie)
        except Tegenstrijdig:
            return False
        return all(self._blik(straks, g, w).niveau >= 5 for w in g.werelden)

    def _aannames(self, s: Stand, oordeel: dict[str, Any]) -> set[str]:
        delen = (
            "uitkomst",
            "wie",
            "wieEenVan",
            "voorwaarden",
            "plichten",
            "wegVooruit",
        )
        uit = set()
        for feit in oordeel["standaarden"]:
            standaard = self.feiten[feit]["standaard"]
            for waarde in self.gewoon(feit):
                if isinstance(waarde, frozenset):
                    if waarde == frozenset(standaard):
                        continue
                elif waarde == standaard:
                    continue
                anders = replace(s, gegeven={**s.gegeven, feit: waarde})
                # READING: a value that contradicts a proof is no possible change.
                try:
                    ander = self._categorie(anders, oordeel["categorie"])
                except Tegenstrijdig:
                    continue
                if any(ander[d] != oordeel[d] for d in delen):
                    uit.add(feit)
                    break
        return uit

    # -- the question ------------------------------------------------------

    def beoordeel(self, vraag: Mapping[str, Any]) -> dict[str, Any]:
        """Judge one question."""
        s = self.lees(vraag)
        oordelen = [self._categorie(s, c) for c in als_lijst(vraag[self.elk])]
        for o in oordelen:
            o["aannames"] = self._aannames(s, o)
            del o["standaarden"]
        laag = min(o["laag"] for o in oordelen)
        hoog = min(o["hoog"] for o in oordelen)
        return {
            "uitkomst": uitkomst(laag, hoog),
            "laag": laag,
            "hoog": hoog,
            "gegevens": oordelen,
        }


def beoordeel(
    documenten: Mapping[str, Any], vraag: Mapping[str, Any]
) -> dict[str, Any]:
    """Judge one question by one kader."""
    return Letterlijk(documenten).beoordeel(vraag)
