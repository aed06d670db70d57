# SPDX-License-Identifier: EUPL-1.2
"""The reading part of the literal evaluator: kader and question.

Follows ``docs/kadertaal.md``; see ``letterlijk`` for what this is.
"""

import itertools
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Any

NVT = "<n.v.t.>"  # the value of a fact that does not apply, or of an empty part
NIET_GEDAAN = "<niet gedaan>"  # the extra value of an act with declared values

Wereld = dict[str, Any]


class Tegenstrijdig(Exception):  # noqa: N818 - a verdict, not an error
    """The question contradicts itself and is refused."""


@dataclass(frozen=True)
class Conditie:
    """One line of ``als`` or ``behalve``."""

    feit: str
    waarden: frozenset[Any]
    niet: bool

    def aanvaardt(self, waarde: Any) -> bool:
        """Whether the condition accepts this value of its fact."""
        if waarde is NVT:
            return self.niet
        if isinstance(waarde, frozenset):
            raak = bool(waarde & self.waarden) or (
                not waarde and "geen" in self.waarden
            )
        else:
            raak = waarde in self.waarden
        return raak != self.niet


@dataclass(frozen=True)
class Regel:
    """A rule, or a who-row (``soort`` is then ``wie``)."""

    id: str
    soort: str
    assen: tuple[str, ...]
    map: tuple[str, ...]  # the folder: ("wet",), ("regio", "r1"), ...
    condities: tuple[Conditie, ...]
    ruw: Mapping[str, Any]

    @property
    def van_de_wet(self) -> bool:
        """Whether this stands in the lowest layer."""
        return self.map == ("wet",)

    @cached_property
    def naam_of_groep(self) -> frozenset[str]:
        """How an exception can name this blocker."""
        return frozenset({self.id, f"@{self.ruw.get('groep')}"})

    def past(self, wereld: Wereld) -> bool:
        """Whether all conditions accept the values of the world."""
        for c in self.condities:  # noqa: SIM110 - asked a million times a run
            if not c.aanvaardt(wereld[c.feit]):
                return False
        return True


@dataclass(frozen=True)
class Stand:
    """What is given: the parts, the facts by id, the records."""

    delen: Mapping[str, Any]
    gegeven: Mapping[str, Any]
    records: tuple[Mapping[str, Any], ...]
    datum: str
    regels: tuple[Regel, ...] = ()
    rijen: tuple[Regel, ...] = ()


def naar_id(sleutel: str) -> str:
    """The id of a fact that is written as a key."""
    return sleutel.replace("_", "-")


def als_lijst(waarde: Any) -> list[Any]:
    """A list as it is, and one value as a list of one."""
    return list(waarde) if isinstance(waarde, (list, tuple)) else [waarde]


def deelverzamelingen(waarden: Iterable[Any]) -> Iterator[frozenset[Any]]:
    """All subsets, by size."""
    alle = list(waarden)
    for n in range(len(alle) + 1):
        for keuze in itertools.combinations(alle, n):
            yield frozenset(keuze)


class Lezing:
    """A kader, read once, and a question read by it."""

    def __init__(self, documenten: Mapping[str, Any]) -> None:
        self.kader = documenten["kader.yaml"]
        b = documenten["begrippen.yaml"]
        self.assen = tuple(b["assen"])
        self.lijsten = b.get("lijsten") or {}
        self.groepen = b.get("groepen") or {}
        self.feiten = {naar_id(k): f for k, f in b["feiten"].items()}
        self._alle = {k: self._verklaard(f) for k, f in self.feiten.items()}
        self.elk = next(k for k, f in self.feiten.items() if f.get("elk"))
        self.betekenissen = b.get("betekenissen") or {}
        self.gevers = b.get("gevers") or {}
        self.stappen = b.get("stappen") or {}
        self.plichten = list(b.get("plichten") or {})
        self.geldt_als = {
            k: self.condities(f.get("geldt_als")) for k, f in self.feiten.items()
        }
        self.vlaggen = {
            naar_id(k): v for k, v in (self.kader.get("vlaggen") or {}).items()
        }
        gekozen = self.kader.get("standpunten") or {}
        punten = documenten.get("standpunten.yaml") or {}
        self.regels: list[Regel] = []
        self.rijen: list[Regel] = []
        for naam, inhoud in documenten.items():
            *mappen, bestand = naam.split("/")
            wie = bestand == "toestemming.yaml"
            if not wie and (not mappen or mappen[0] in {"teksten", "publiek"}):
                continue
            for ruw in inhoud or []:
                kanten = [k.split("/") for k in als_lijst(ruw.get("standpunt") or [])]
                if any(gekozen.get(p, punten[p]["standaard"]) != k for p, k in kanten):
                    continue
                plek = tuple(mappen) or ("wet",)
                (self.rijen if wie else self.regels).append(
                    self._regel(ruw, plek, "wie" if wie else ruw["soort"])
                )

    # -- reading -----------------------------------------------------------

    def _regel(self, ruw: Mapping[str, Any], plek: tuple[str, ...], s: str) -> Regel:
        assen = self.assen if "assen" in ruw else tuple(als_lijst(ruw.get("as", [])))
        condities = self.condities(ruw.get("als"))
        for c in self.condities(ruw.get("behalve")):
            condities += (replace(c, niet=True),)
        return Regel(ruw["id"], s, assen, plek, condities, ruw)

    def condities(self, als: Mapping[str, Any] | None) -> tuple[Conditie, ...]:
        """A flat map of conditions, groups written out."""
        uit = []
        for sleutel, tekst in (als or {}).items():
            niet = isinstance(tekst, Mapping)
            waarden: set[Any] = set()
            for w in als_lijst(tekst["niet"] if niet else tekst):
                if isinstance(w, str) and w.startswith("@"):
                    waarden.update(self.groepen[w[1:]]["waarden"])
                else:
                    waarden.add(w)
            uit.append(Conditie(naar_id(sleutel), frozenset(waarden), niet))
        return tuple(uit)

    def _verklaard(self, f: Mapping[str, Any]) -> Mapping[Any, Mapping[str, Any]]:
        if f.get("vorm") == "ja-nee":
            return {True: {}, False: {}}
        verklaard = self.lijsten[f["lijst"]] if "lijst" in f else f.get("waarden", {})
        return {k: v or {} for k, v in verklaard.items()}

    def waarden(self, feit: str) -> Mapping[Any, Mapping[str, Any]]:
        """The declared values of a fact with their properties."""
        return self._alle[feit]

    def gewoon(self, feit: str) -> list[Any]:
        """The ordinary values of a fact; of a set fact every subset."""
        gewoon = [
            w
            for w, e in self.waarden(feit).items()
            if not e.get("alleen_genoemd") and not e.get("onbekend")
        ]
        if self.feiten[feit].get("vorm") == "verzameling":
            return list(deelverzamelingen(gewoon))
        return gewoon

    def _gegeven(self, feiten: Mapping[str, Any]) -> dict[str, Any]:
        """The given facts by id: out of their groups, numbers as values."""
        gegeven: dict[str, Any] = {}
        for feit, f in self.feiten.items():
            bron = feiten
            if "groep" in f:
                bron = feiten.get(naar_id(f["groep"])) or {}
                # READING: a group given as a list names what is true.
                if not isinstance(bron, Mapping):
                    bron = dict.fromkeys(bron, True)
                bron = {naar_id(k): v for k, v in bron.items()}
            if bron.get(feit) is not None:
                gegeven[feit] = bron[feit]
            getal = f.get("getal")
            if getal and bron.get(naar_id(getal["naam"])) is not None:
                jaren = als_lijst(bron[naar_id(getal["naam"])])
                banden = [
                    band
                    for band, (van, tot) in getal["grenzen"].items()
                    if any(van <= j <= tot for j in jaren)
                ]
                # READING: number and value both given: both hold.
                if feit in gegeven:
                    banden = [w for w in banden if w in als_lijst(gegeven[feit])]
                if not banden:
                    raise Tegenstrijdig(feit)
                gegeven[feit] = banden
        return gegeven

    def lees(self, vraag: Mapping[str, Any]) -> Stand:
        """What the question gives, and the rules that exist for it."""
        delen = {
            naar_id(k): v
            for k, v in vraag.items()
            if k not in ("datum", "feiten", "toestemmingen", "jeugdige")
        }
        feiten = {naar_id(k): v for k, v in (vraag.get("feiten") or {}).items()}
        gegeven = self._gegeven(feiten)
        datum = vraag["datum"]
        gemeente = delen.get("gemeente")
        regio = None
        if gemeente is not None:
            regio = self.waarden("gemeente")[gemeente].get("regio")

        def geldt(r: Regel) -> bool:
            plek = {"regio": regio, "gemeente": gemeente}
            return (
                r.ruw.get("geldig_vanaf", "") <= datum <= r.ruw.get("geldig_tot", "9")
            ) and (r.map[0] not in plek or r.map[1] == plek[r.map[0]])

        return Stand(
            delen,
            gegeven,
            tuple(vraag.get("toestemmingen") or ()),
            datum,
            tuple(filter(geldt, self.regels)),
            tuple(filter(geldt, self.rijen)),
        )
