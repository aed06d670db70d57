# SPDX-License-Identifier: EUPL-1.2
"""The worlds of the literal evaluator: every completion of the open facts.

Follows ``docs/kadertaal.md``; see ``letterlijk`` for what this is.
"""

import itertools
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from tests.differential.letterlijk_lezing import (
    NIET_GEDAAN,
    NVT,
    Conditie,
    Lezing,
    Stand,
    Tegenstrijdig,
    Wereld,
    als_lijst,
    naar_id,
)


@dataclass
class Geval:
    """One category of a stand: all worlds, and what stands fast in each."""

    werelden: list[Wereld]
    open: list[str]
    standaarden: list[str]
    gegeven: dict[tuple[str, bool], set[str]]  # (axis, explicit) -> persons
    geweigerd: dict[str, set[str]]  # axis -> persons


class Werelden(Lezing):
    """The worlds of one category of a question."""

    def geval(self, s: Stand, categorie: str) -> Geval:
        """All worlds of one category, and who said yes or no in it."""
        delen, zet = self._delen(s, categorie)
        waarden: dict[str, list[Any]] = {}
        standaarden: list[str] = []
        for feit, f in self.feiten.items():
            if f["soort"] == "deel":
                waarden[feit] = [delen[feit]]
            elif f["soort"] == "afgeleid":
                continue
            elif not all(c.aanvaardt(delen[c.feit]) for c in self.geldt_als[feit]):
                waarden[feit] = [NVT]  # whatever was given, set or proven
            else:
                waarden[feit] = self._mogelijk(
                    s, feit, f, zet.get(feit, set()), standaarden
                )
        werelden = [
            self._met_afgeleid(dict(zip(waarden, keuze, strict=True)))
            for keuze in itertools.product(*waarden.values())
        ]
        gegeven = {
            (a, u): self._personen(s, delen, a, ("gegeven",), uitdrukkelijk=u)
            for a in self.assen
            for u in (False, True)
        }
        nee = ("geweigerd", "ingetrokken")
        geweigerd = {a: self._personen(s, delen, a, nee) for a in self.assen}
        # READING: also where no consent route exists, and a yes that is not
        # explicit contradicts a no as well.
        if any(gegeven[a, False] & geweigerd[a] for a in self.assen):
            raise Tegenstrijdig("yes and no of one person")
        openstaand = [k for k, w in waarden.items() if len(w) > 1]
        return Geval(werelden, openstaand, standaarden, gegeven, geweigerd)

    def _delen(
        self, s: Stand, categorie: str
    ) -> tuple[dict[str, Any], dict[str, set[Any]]]:
        """The parts as they count, and the facts that their values set."""
        delen = {
            k: s.delen.get(k) for k, f in self.feiten.items() if f["soort"] == "deel"
        }
        delen[self.elk] = categorie
        zet: dict[str, set[Any]] = {}
        # READING: one pass; the value a part counts as does not set facts itself.
        for k, w in delen.items():
            eigen = {} if w is None else self.waarden(k)[w]
            for feit, waarde in (eigen.get("zet") or {}).items():
                zet.setdefault(naar_id(feit), set()).update(als_lijst(waarde))
            # READING: from here on (conditions, geldt_als, properties, scopes of
            # records) only the value it counts as exists.
            delen[k] = NVT if w is None else eigen.get("telt_als", w)
        return delen, zet

    def _met_afgeleid(self, wereld: Wereld) -> Wereld:
        for feit, f in self.feiten.items():
            if f["soort"] == "afgeleid":
                uit = naar_id(f["uit"])
                # READING: a value without the property gives n.v.t.
                eigen = self.waarden(uit).get(wereld[uit], {})
                wereld[feit] = eigen.get(f["eigenschap"], NVT)
        return wereld

    def _mogelijk(
        self,
        s: Stand,
        feit: str,
        f: Mapping[str, Any],
        zet: set[Any],
        standaarden: list[str],
    ) -> list[Any]:
        """The values that a fact which applies may have."""
        gegeven = s.gegeven.get(feit)
        if f["soort"] == "constante":
            vast = self.vlaggen.get(feit, f["streng"])
            if gegeven not in (None, vast):
                raise Tegenstrijdig(feit)
            return [vast]
        bewijzen = [
            set(als_lijst(w))
            for r in s.records
            for k, w in (self.gevers[r["gever"]].get("bewijst") or {}).items()
            if naar_id(k) == feit
        ]
        if f.get("vorm") == "verzameling":
            return self._mogelijke_sets(feit, f, gegeven, zet, bewijzen, standaarden)
        if len(zet) > 1:
            raise Tegenstrijdig(feit)
        if f["soort"] == "handeling":
            niet = False if f.get("vorm") == "ja-nee" else NIET_GEDAAN
            if zet and gegeven is not None and gegeven not in zet:
                raise Tegenstrijdig(feit)
            return [gegeven if gegeven is not None else next(iter(zet), niet)]
        bewijs = bewijzen[0].intersection(*bewijzen) if bewijzen else None
        if bewijs is not None and not bewijs:
            raise Tegenstrijdig(feit)
        genoemd = [] if gegeven is None else als_lijst(gegeven)
        vrij = not zet and not genoemd and "standaard" in f
        # READING: a default outside a proof is not filled in: the fact is open.
        if vrij and (bewijs is None or f["standaard"] in bewijs):
            standaarden.append(feit)
            return [f["standaard"]]
        return self._mogelijke_keuze(feit, genoemd, zet, bewijs)

    def _mogelijke_keuze(
        self, feit: str, genoemd: list[Any], zet: set[Any], bewijs: set[Any] | None
    ) -> list[Any]:
        eigen = self.waarden(feit)
        open_ = not genoemd or any(eigen[w].get("onbekend") for w in genoemd)
        # READING: a list with an `onbekend` value in it leaves the fact open, and
        # its `alleen_genoemd` values count beside the ordinary ones.
        keuze = [w for w in genoemd if not eigen[w].get("onbekend")]
        if open_:
            gewoon = self.gewoon(feit)
            keuze = gewoon + [w for w in keuze if w not in gewoon]
        if zet:
            # READING: a list that holds the set value agrees with it; an open
            # fact may be set to any value, also an `alleen_genoemd` one.
            if (not open_ and not zet <= set(keuze)) or (
                bewijs is not None and not zet <= bewijs
            ):
                raise Tegenstrijdig(feit)
            return list(zet)
        binnen = [w for w in keuze if bewijs is None or w in bewijs]
        # READING: a list that lies wholly outside a proof is contradictory.
        if not binnen and not open_:
            raise Tegenstrijdig(feit)
        return binnen or list(bewijs or ())

    def _mogelijke_sets(
        self,
        feit: str,
        f: Mapping[str, Any],
        gegeven: Any,
        zet: set[Any],
        bewijzen: list[set[Any]],
        standaarden: list[str],
    ) -> list[Any]:
        # READING: a proof about a set says that it contains one of those values.
        eisen = [Conditie(feit, frozenset(p), niet=False) for p in bewijzen]

        def kan(w: frozenset[Any]) -> bool:
            return zet <= w and all(e.aanvaardt(w) for e in eisen)

        if gegeven is None:
            standaard = frozenset(f.get("standaard", ()))
            if not zet and "standaard" in f and kan(standaard):
                standaarden.append(feit)
                return [standaard]
            # READING: what was set stays and the other members are open, also
            # where the set has a default.
            kandidaten = self.gewoon(feit)
        else:
            kandidaten = [frozenset(gegeven)]
        binnen = [w for w in kandidaten if kan(w)]
        if not binnen:
            raise Tegenstrijdig(feit)
        return binnen

    def _personen(
        self,
        s: Stand,
        delen: Mapping[str, Any],
        as_: str,
        status: tuple[str, ...],
        *,
        uitdrukkelijk: bool = False,
    ) -> set[str]:
        """Who has a record with this status that covers the question on an axis."""
        uit = set()
        gewoonlijk = next(
            (k for k, v in self.betekenissen.items() if (v or {}).get("standaard")),
            None,
        )
        for r in s.records:
            betekenis = self.betekenissen.get(r.get("betekenis", gewoonlijk)) or {}
            if (
                r["status"] in status
                and betekenis.get("as") == as_
                and all(
                    r.get(k) is None or delen.get(k) in als_lijst(r[k])
                    for k in ("naar", "gegevens", "doel")
                )
                and (r.get("vanaf") or "") <= s.datum <= (r.get("tot") or "9")
                and (r.get("uitdrukkelijk") or not uitdrukkelijk)
            ):
                uit.add(r["gever"])
        return uit
