# SPDX-License-Identifier: EUPL-1.2
"""Random rules of follow-up and random histories, also such as nobody would tell."""

from __future__ import annotations

from random import Random

from deelkader.model.opvolging import (
    VOORVALLEN,
    Duur,
    Eerder,
    Einde,
    Eis,
    Escalatie,
    Kenmerksoort,
    Opvolgregel,
    Opvolgregels,
    Patroon,
    Per,
    Termijn,
)
from deelkader.opvolging.voorval import Voorval

BEGIN = 739_500
POOLS = {
    Kenmerksoort.PARTIJ: ("school", "huisarts", "jongerenwerker", "onbekend"),
    Kenmerksoort.DOEL: ("terugkoppelen", "overdragen"),
    Kenmerksoort.SITUATIE: ("hulpvraag", "lichte-zorgen"),
    Kenmerksoort.UITKOMST: ("toegestaan", "overleg"),
    Kenmerksoort.PLICHT: (
        "terugkoppelen",
        "informeren-achteraf",
        "informeren-vooraf",
        "vastleggen-afweging",
        "meldcode-volgen",
        "rol-ontvanger-verifieren",
    ),
}
KINDS = tuple(VOORVALLEN)


def some_value(chance: Random, name: str, kind: str, ids: tuple[str, ...], nr: int):
    """Return a value for a kenmerk, now and then a strange one."""
    kenmerk = VOORVALLEN[kind][name]
    match kenmerk.soort:
        case Kenmerksoort.REGEL:
            return chance.choice((*ids, "geen-regel"))
        case Kenmerksoort.NUMMER:
            return chance.randint(0, nr + 1)
        case Kenmerksoort.TELLING:
            return chance.randint(0, 5)
        case Kenmerksoort.DAG:
            return chance.choice(
                (0, BEGIN, BEGIN + chance.randint(-30, 400), 1, 2**31 - 1)
            )
        case Kenmerksoort.WOORD:
            return chance.choice(kenmerk.woorden or ("jeugdige", "ouder-1"))
        case soort:
            return chance.choice(POOLS[soort])


def history(
    chance: Random, rules: Opvolgregels, kinds: tuple[str, ...]
) -> list[Voorval]:
    """Return a history in any order, with doubles, gaps and things before the case."""
    ids = tuple(r.id for r in rules.regels)
    told: list[Voorval] = []
    day, nr = BEGIN + chance.randint(0, 365), 0
    for _ in range(chance.randint(0, 14)):
        nr += chance.choice((1, 1, 1, 2, 7))
        if told and chance.random() < 0.12:
            old = chance.choice(told)
            told.append(Voorval(nr, old.soort, old.dag, dict(old.kenmerken)))
            continue
        day += chance.choice((0, 0, 0, 1, 1, 2, 5, 14, 30, -1, -20, 900))
        kind = chance.choice(kinds)
        kenmerken = {
            name: some_value(chance, name, kind, ids, nr)
            for name in VOORVALLEN[kind]
            if chance.random() > 0.07
        }
        told.append(Voorval(nr, kind, max(1, day), kenmerken))
    for old in chance.sample(told, min(len(told), chance.choice((0, 0, 1, 2)))):
        about = rules.regels[chance.randrange(len(ids))].id if ids else "x"
        nr += 1
        soort = chance.choice(("afgerond", "uitgesteld"))
        words: dict[str, str | int] = {"regel": about, "bij": old.nr}
        if soort == "uitgesteld":
            words["tot"] = old.dag + chance.randint(0, 60)
        told.append(Voorval(nr, soort, old.dag + chance.randint(-1, 9), words))
    chance.shuffle(told)
    return told


def some_day(chance: Random, told: list[Voorval]) -> int:
    """Return a day to look: around something, or years later."""
    base = chance.choice([v.dag for v in told] or [BEGIN])
    return max(1, base + chance.choice((0, 0, 1, 2, 5, 9, 13, 14, 15, 28, 60, 2000)))


def some_rules(chance: Random) -> Opvolgregels:
    """Return a set of rules in one or two files."""
    rules: list[Opvolgregel] = []
    kinds = chance.sample(KINDS, 5)
    for number in range(chance.randint(1, 6)):
        file = chance.choice(("a.yaml", "b.yaml"))
        before = [r for r in rules if r.bestand == file]
        rules.append(one_rule(chance, f"regel-{number}", (file, before), kinds))
    return Opvolgregels(tuple(rules), {"fg": "de FG", "po": "de PO"})


def one_rule(chance, id_, place, kinds):
    """Return one rule of the language."""
    file, before = place
    na = chance.choice(before) if before and chance.random() < 0.3 else None
    als = some_pattern(chance, kinds) if na is None else na.als
    partijen = [
        n for n, k in VOORVALLEN[als.voorval].items() if k.soort is Kenmerksoort.PARTIJ
    ]
    eerder = None
    if na is None and chance.random() < 0.3:
        names = tuple(VOORVALLEN[als.voorval])
        anders = tuple(chance.sample(names, min(len(names), chance.randint(0, 2))))
        eerder = Eerder(
            some_pattern(chance, [als.voorval]), anders, chance.choice((1, 10, 100))
        )
    return Opvolgregel(
        id=id_,
        titel=id_,
        bestand=file,
        als=als,
        taak=id_,
        rol=chance.choice([*partijen, "fg"]),
        termijn=some_term(chance, als),
        bronnen=(),
        eerder=eerder,
        na=None if na is None else na.id,
        herinner=chance.choice((None, some_duration(chance))),
        escaleer=Escalatie(some_duration(chance), "po"),
        klaar_bij=some_endings(chance, als, kinds),
        vervalt_bij=some_endings(chance, als, kinds),
        uitstel=chance.choice((None, 14, 28)),
        per=chance.choice((Per.VOORVAL, Per.ZAAK)),
        strenger=chance.choice((None, "plicht-te-laat")),
    )


def some_pattern(chance: Random, kinds) -> Patroon:
    """Return a pattern, mostly of a few demands."""
    kind = chance.choice(kinds)
    eisen = []
    for name in VOORVALLEN[kind]:
        if chance.random() < 0.35:
            found = {
                some_value(chance, name, kind, ("regel-0",), 3)
                for _ in range(chance.choice((1, 1, 2)))
            }
            eisen.append(Eis(name, tuple(found), chance.random() < 0.3))
    return Patroon(kind, tuple(eisen))


def some_endings(chance: Random, als: Patroon, kinds) -> tuple[Einde, ...]:
    """Return what ends a task, with kenmerken that can be equal."""
    found = []
    for _ in range(chance.choice((0, 1, 1, 2))):
        patroon = some_pattern(chance, kinds)
        pairs = [
            (mine, theirs)
            for mine, one in VOORVALLEN[patroon.voorval].items()
            for theirs, other in VOORVALLEN[als.voorval].items()
            if one.soort is other.soort
        ]
        count = min(len(pairs), chance.choice((0, 0, 1, 2)))
        found.append(Einde(patroon, tuple(chance.sample(pairs, count))))
    return tuple(found)


def some_duration(chance: Random) -> Duur:
    """Return some calendar or working days."""
    if chance.random() < 0.5:
        return Duur(chance.choice((1, 3, 14, 28)))
    return Duur(werkdagen=chance.choice((1, 2, 5, 10)))


def some_term(chance: Random, als: Patroon) -> Termijn:
    """Return a term after what began it, or before a day that it names."""
    days = [
        n for n, k in VOORVALLEN[als.voorval].items() if k.soort is Kenmerksoort.DAG
    ]
    if days and chance.random() < 0.6:
        duur = chance.choice((Duur(), some_duration(chance)))
        begint = chance.choice((None, some_duration(chance)))
        return Termijn(duur, days[0], begint)
    return Termijn(some_duration(chance))
