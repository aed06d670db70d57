# SPDX-License-Identifier: EUPL-1.2
"""
The sentences of the scenarios: one pattern and one function each.

`conftest` gives them to pytest-bdd; `scenarios` runs them without pytest. Every
list of words comes from `woorden`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from tests.bdd import woorden as w

from deelkader import Oordeel
from deelkader.model import Grond

if TYPE_CHECKING:
    from tests.bdd.verhaal import Verhaal

PERSOON = r"[A-Z]\w+"
DATUM = rf"\d{{1,2}} (?:{'|'.join(w.MAANDEN)}) \d{{4}}"


def as_x(tekst: str) -> str:
    """Return *tekst* with every name of a child written as X."""
    return re.sub(rf"\b(?:{'|'.join(w.JEUGDIGEN)})\b", "X", tekst)


def one_of(woorden: Iterable[str]) -> str:
    """Return a pattern for these words, in which X is the name of a child."""
    namen = f"(?:{'|'.join(w.JEUGDIGEN)})"
    langste_eerst = sorted(woorden, key=lambda woord: (-len(woord), woord))
    return "|".join(
        re.sub(r"\bX\b", lambda _: namen, re.escape(woord).replace(r"\ ", " "))
        for woord in langste_eerst
    )


def some_of(woorden: Iterable[str]) -> str:
    """Return a pattern for an enumeration of these words."""
    een = f"(?:{one_of(woorden)})"
    return f"{een}(?:(?:, {een})* en {een})?"


def split(opsomming: str, delers: str = r", | en ") -> list[str]:
    """Return the parts of an enumeration."""
    return re.split(delers, as_x(opsomming))


def read_date(tekst: str) -> str:
    """Return a written day as ISO 8601."""
    dag, maand, jaar = tekst.split()
    return f"{jaar}-{w.MAANDEN[maand]:02}-{int(dag):02}"


@dataclass(frozen=True)
class Zin:
    """A sentence: its keyword, its pattern and what it does."""

    soort: str
    patroon: str
    doe: Callable[..., None]


ZINNEN: list[Zin] = []


def zin(soort: str, patroon: str) -> Callable[[Callable[..., None]], object]:
    """Add a sentence."""

    def add(doe: Callable[..., None]) -> object:
        ZINNEN.append(Zin(soort, patroon, doe))
        return doe

    return add


# --- Gegeven -------------------------------------------------------------------


@zin("given", rf"het is (?P<dag>{DATUM})")
def vandaag(verhaal: Verhaal, dag: str) -> None:
    verhaal.tell_part("datum", read_date(dag))


@zin("given", rf"{PERSOON} (?P<werk>{one_of(w.WERK)})")
def wie_deelt(verhaal: Verhaal, werk: str) -> None:
    gelezen = dict(w.WERK[as_x(werk)])
    verhaal.tell_part("van", gelezen.pop("van"))
    for feit, waarde in gelezen.items():
        verhaal.tell(feit, waarde)


@zin("given", rf"(?:{one_of(['X'])}) is (?P<leeftijd>\d+) jaar")
def leeftijd(verhaal: Verhaal, leeftijd: str) -> None:
    verhaal.tell("leeftijd", int(leeftijd))


@zin("given", f"(?P<zin>{one_of(w.ONBEKEND)})")
def onbekend(verhaal: Verhaal, zin: str) -> None:
    assert as_x(zin) in w.ONBEKEND


@zin("given", f"(?P<zin>{one_of(w.GEZAG)})")
def gezag(verhaal: Verhaal, zin: str) -> None:
    verhaal.tell("gezag", w.GEZAG[as_x(zin)])


@zin("given", f"(?P<zin>{one_of(w.SITUATIES)})")
def situatie(verhaal: Verhaal, zin: str) -> None:
    verhaal.tell_part("situatie", w.SITUATIES[zin])


@zin("given", f"(?P<zin>{one_of(w.FEITEN)})")
def feit(verhaal: Verhaal, zin: str) -> None:
    for naam, waarde in w.FEITEN[as_x(zin)].items():
        verhaal.tell(naam, waarde)


@zin("given", f"(?P<zin>{one_of(w.KANTEN)})")
def kant(verhaal: Verhaal, zin: str) -> None:
    verhaal.kanten = (*verhaal.kanten, w.KANTEN[zin])


@zin(
    "given",
    f"(?P<gevers>{some_of(w.GEVERS)}) "
    f"(?P<antwoord>{one_of(w.ANTWOORDEN_VAN_MENSEN)})"
    f"(?:, maar alleen voor (?P<doel>{one_of(w.DOELEN)})"
    f"|, maar alleen aan (?P<naar>{one_of(w.ONTVANGERS)})"
    f"|, maar alleen over: (?P<gegevens>{one_of(w.GEGEVENS)})"
    f"|, tot en met (?P<tot>{DATUM})|, vanaf (?P<vanaf>{DATUM}))?",
)
def toestemming(
    verhaal: Verhaal,
    gevers: str,
    antwoord: str,
    doel: str | None,
    naar: str | None,
    gegevens: str | None,
    tot: str | None,
    vanaf: str | None,
) -> None:
    omvang: dict[str, str] = {}
    if doel is not None:
        omvang["doel"] = w.DOELEN[doel]
    if naar is not None:
        omvang["naar"] = w.ONTVANGERS[naar]
    if gegevens is not None:
        omvang["gegevens"] = w.GEGEVENS[as_x(gegevens)]
    if tot is not None:
        omvang["tot"] = read_date(tot)
    if vanaf is not None:
        omvang["vanaf"] = read_date(vanaf)
    for gever in split(gevers):
        verhaal.toestemmingen.append(
            {
                "gever": w.GEVERS[gever],
                **w.ANTWOORDEN_VAN_MENSEN[antwoord],
                **omvang,
            }
        )


# --- Als -----------------------------------------------------------------------


@zin(
    "when",
    rf"{PERSOON} vraagt: mag (?P<naar>{one_of(w.ONTVANGERS)}) weten "
    rf"(?P<gegevens>(?:{one_of(w.GEGEVENS)})(?: en ook (?:{one_of(w.GEGEVENS)}))*)"
    rf", voor (?P<doel>{one_of(w.DOELEN)})\?",
)
def vraag(verhaal: Verhaal, naar: str, gegevens: str, doel: str) -> None:
    verhaal.tell_part("naar", w.ONTVANGERS[naar])
    verhaal.tell_part("gegevens", [w.GEGEVENS[g] for g in split(gegevens, " en ook ")])
    verhaal.tell_part("doel", w.DOELEN[doel])
    verhaal.ask()


# --- Dan -----------------------------------------------------------------------


@zin("then", f"is het antwoord: (?P<antwoord>{one_of(w.UITKOMSTEN)})")
def antwoord(verhaal: Verhaal, antwoord: str) -> None:
    verhaal.expect(w.UITKOMSTEN[antwoord], lambda o: o.uitkomst.value)


@zin(
    "then",
    f"voor (?P<gegeven>{one_of(w.GEGEVENS)}) geldt: "
    f"(?P<antwoord>{one_of(w.UITKOMSTEN)})",
)
def antwoord_per_gegeven(verhaal: Verhaal, gegeven: str, antwoord: str) -> None:
    categorie = w.GEGEVENS[as_x(gegeven)]
    verhaal.expect(
        [w.UITKOMSTEN[antwoord]],
        lambda o: [g.uitkomst.value for g in o.gegevens if g.categorie == categorie],
    )


@zin("then", f"(?P<gevers>{some_of(w.GEVERS)}) (?:moet|moeten) nog ja zeggen")
def wie_moet_nog(verhaal: Verhaal, gevers: str) -> None:
    wie = tuple(w.GEVERS[gever] for gever in split(gevers))
    verhaal.expect([(wie, ())], who)


@zin("then", f"één van hen moet nog ja zeggen: (?P<gevers>{some_of(w.GEVERS)})")
def een_van(verhaal: Verhaal, gevers: str) -> None:
    groep = tuple(w.GEVERS[gever] for gever in split(gevers))
    verhaal.expect([((), (groep,))], who)


@zin(
    "then",
    f"aan tafel geldt voor (?P<wie>{one_of(w.ONTVANGERS)}): "
    f"(?P<antwoord>{one_of(w.UITKOMSTEN)})",
)
def antwoord_per_deelnemer(verhaal: Verhaal, wie: str, antwoord: str) -> None:
    partij = w.ONTVANGERS[wie]
    verhaal.expect(
        [w.UITKOMSTEN[antwoord]],
        lambda o: [
            d.uitkomst.value
            for c in o.gegevens
            for d in c.per_deelnemer
            if d.partij == partij
        ],
    )


@zin("then", "niemand hoeft nog ja te zeggen")
def niemand(verhaal: Verhaal) -> None:
    verhaal.expect([((), ())], who)


@zin("then", f"zoek eerst uit: (?P<feiten>{some_of(w.FEITNAMEN)})")
def ontbrekend(verhaal: Verhaal, feiten: str) -> None:
    namen = tuple(w.FEITNAMEN[naam] for naam in split(feiten))
    verhaal.expect([namen], lambda o: unique(g.ontbrekend for g in o.gegevens))


@zin("then", "er is niets meer uit te zoeken")
def niets_ontbreekt(verhaal: Verhaal) -> None:
    verhaal.expect([()], lambda o: unique(g.ontbrekend for g in o.gegevens))


WEG = rf"(?:vraag {some_of(w.GEVERS)}|{one_of(w.STAPPEN)})"


@zin("then", rf"de weg vooruit is: (?P<wegen>{WEG}(?:; of {WEG})*)")
def weg_vooruit(verhaal: Verhaal, wegen: str) -> None:
    verwacht = tuple(read_way(weg) for weg in wegen.split("; of "))
    verhaal.expect([verwacht], lambda o: unique(ways(o)))


@zin("then", "er is geen weg vooruit")
def geen_weg(verhaal: Verhaal) -> None:
    verhaal.expect([()], lambda o: unique(ways(o)))


@zin("then", "geen enkele stap vraagt een ouder")
def geen_ouder(verhaal: Verhaal) -> None:
    verhaal.expect(
        frozenset(),
        lambda o: (
            w.OUDERS
            & {wie for wegen in ways(o) for weg in wegen for _, wie in weg if wie}
        ),
    )


@zin("then", rf"{PERSOON} kan bellen met: (?P<contacten>{some_of(w.CONTACTEN)})")
def bellen(verhaal: Verhaal, contacten: str) -> None:
    bel = tuple(w.CONTACTEN[contact] for contact in split(contacten))
    verhaal.expect(bel, lambda o: o.bel)


@zin(
    "then",
    f"dit kan ook: (?P<naar>{one_of(w.ONTVANGERS)}) mag weten "
    f"(?P<gegeven>{one_of(w.GEGEVENS)}) "
    rf"\((?P<antwoord>{one_of(w.UITKOMSTEN)})\)",
)
def alternatief(verhaal: Verhaal, naar: str, gegeven: str, antwoord: str) -> None:
    verwacht = (
        w.ONTVANGERS[naar],
        (w.GEGEVENS[as_x(gegeven)],),
        w.UITKOMSTEN[antwoord],
    )
    verhaal.genoemd.append(verwacht)
    verhaal.expect([verwacht], lambda o: [a for a in other_ways(o) if a == verwacht])


@zin("then", "(?:iets anders delen kan hier niet|meer kan er niet)")
def verder_niets(verhaal: Verhaal) -> None:
    verhaal.expect(sorted(verhaal.genoemd), lambda o: sorted(other_ways(o)))


@zin("then", "de privacywet opent dit niet")
def privacywet_dicht(verhaal: Verhaal) -> None:
    verhaal.expect([], lambda o: open_rules(o, "avg"))


@zin("then", "de privacywet laat dit aan mensen over")
def privacywet_mensen(verhaal: Verhaal) -> None:
    """A rule of this axis decides, and it opens nothing."""
    verhaal.expect([True], lambda o: [bool(g.gronden["avg"]) for g in o.gegevens])


@zin("then", "het geheim blijft dicht")
def geheim_dicht(verhaal: Verhaal) -> None:
    verhaal.expect([], lambda o: open_rules(o, "geheimhouding"))


@zin("then", "daar is nog geen regel voor")
def geen_regel(verhaal: Verhaal) -> None:
    verhaal.expect([{}], lambda o: [rules(g.gronden) for g in o.gegevens])


@zin("then", "daar is wel een regel voor")
def wel_een_regel(verhaal: Verhaal) -> None:
    """Some rule decides about each category."""
    verhaal.expect([True], lambda o: [bool(rules(g.gronden)) for g in o.gegevens])


@zin("then", f"daarbij geldt: (?P<plicht>{one_of(w.PLICHTEN)})")
def voorwaarde(verhaal: Verhaal, plicht: str) -> None:
    naam = w.PLICHTEN[as_x(plicht)]
    verhaal.expect([True], lambda o: unique(naam in g.voorwaarden for g in o.gegevens))


@zin("then", f"daarbij geldt niet: (?P<plicht>{one_of(w.PLICHTEN)})")
def geen_voorwaarde(verhaal: Verhaal, plicht: str) -> None:
    naam = w.PLICHTEN[as_x(plicht)]
    verhaal.expect([False], lambda o: unique(naam in g.voorwaarden for g in o.gegevens))


@zin("then", f"daarbij hoort ook: (?P<plicht>{one_of(w.PLICHTEN)})")
def plicht(verhaal: Verhaal, plicht: str) -> None:
    naam = w.PLICHTEN[as_x(plicht)]
    verhaal.expect([naam], lambda o: [p.plicht for p in o.plichten if p.plicht == naam])


@zin("then", f"daarbij hoort niet: (?P<plicht>{one_of(w.PLICHTEN)})")
def geen_plicht(verhaal: Verhaal, plicht: str) -> None:
    naam = w.PLICHTEN[as_x(plicht)]
    verhaal.expect([], lambda o: [p.plicht for p in o.plichten if p.plicht == naam])


@zin("then", f"het antwoord gaat ervan uit: (?P<aanname>{one_of(w.AANNAMES)})")
def aanname(verhaal: Verhaal, aanname: str) -> None:
    feit, waarde = w.AANNAMES[as_x(aanname)]
    verhaal.expect(
        [waarde], lambda o: [plain(a.waarde) for a in o.aannames if a.feit == feit]
    )


@zin("then", r"(?:Sanne|zij|hij) leest: \"(?P<kop>[^\"]+)\"")
def kop(verhaal: Verhaal, kop: str) -> None:
    verhaal.expect(kop, lambda o: o.tekst["professional"]["kop"])


# --- reading an answer -----------------------------------------------------------


def unique(waarden: Iterable[object]) -> list[object]:
    """Return the different values, in the order in which they first came."""
    return list(dict.fromkeys(waarden))


def plain(waarde: object) -> object:
    """Return a set or tuple as a list."""
    return sorted(waarde) if isinstance(waarde, (set, frozenset, tuple)) else waarde


Weg = tuple[tuple[str, str | None], ...]


def ways(oordeel: Oordeel) -> list[tuple[Weg, ...]]:
    """Return the ways forward of each category."""
    return [
        tuple(tuple((s.stap, s.wie) for s in weg) for weg in g.weg_vooruit)
        for g in oordeel.gegevens
    ]


def read_way(weg: str) -> Weg:
    """Return a written way forward."""
    if weg in w.STAPPEN:
        return (w.STAPPEN[weg],)
    gevers = split(weg.removeprefix("vraag "))
    return tuple(("toestemming-vragen", w.GEVERS[gever]) for gever in gevers)


def who(oordeel: Oordeel) -> list[object]:
    """Return who must still say yes, and the groups of which one suffices."""
    return unique((g.wie, g.wie_een_van) for g in oordeel.gegevens)


def open_rules(oordeel: Oordeel, as_: str) -> list[str]:
    """Return the rules that open an axis."""
    return [
        grond.regel
        for gegeven in oordeel.gegevens
        for grond in gegeven.gronden.get(as_, ())
        if grond.rol == "open"
    ]


def rules(gronden: Mapping[str, tuple[Grond, ...]]) -> dict[str, list[str]]:
    """Return the rules of each axis that has any."""
    return {
        as_: [g.regel for g in gevonden]
        for as_, gevonden in gronden.items()
        if gevonden
    }


def other_ways(oordeel: Oordeel) -> list[tuple[str, tuple[str, ...], str]]:
    """Return the alternatives of an answer."""
    return [(a.naar, a.gegevens, a.uitkomst.value) for a in oordeel.alternatieven]
