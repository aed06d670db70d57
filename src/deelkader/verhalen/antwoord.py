# SPDX-License-Identifier: EUPL-1.2
"""What a sentence looks at in an answer: one function per look. In `verhalen`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from deelkader.model.oordeel import Grond, Oordeel

type_weg = tuple[tuple[str, str | None], ...]


def unique(waarden: Iterable[object]) -> list[object]:
    """Return the different values, in the order in which they first came."""
    return list(dict.fromkeys(waarden))


def plain(waarde: object) -> object:
    """Return a set or tuple as a list."""
    return sorted(waarde) if isinstance(waarde, (set, frozenset, tuple)) else waarde


def outcome(oordeel: Oordeel) -> str:
    """Return the outcome of the whole answer."""
    return oordeel.uitkomst.value


def outcomes(oordeel: Oordeel, categorie: str) -> list[str]:
    """Return the outcome of one category."""
    return [g.uitkomst.value for g in oordeel.gegevens if g.categorie == categorie]


def at_table(oordeel: Oordeel, partij: str) -> list[str]:
    """Return the outcomes for one participant of a table."""
    return [
        d.uitkomst.value
        for c in oordeel.gegevens
        for d in c.per_deelnemer
        if d.partij == partij
    ]


def ways(oordeel: Oordeel) -> list[tuple[type_weg, ...]]:
    """Return the ways forward of each category."""
    return [
        tuple(tuple((s.stap, s.wie) for s in weg) for weg in g.weg_vooruit)
        for g in oordeel.gegevens
    ]


def who(oordeel: Oordeel) -> list[object]:
    """Return who must still say yes, and the groups of which one suffices."""
    return unique((g.wie, g.wie_een_van) for g in oordeel.gegevens)


def missing(oordeel: Oordeel) -> list[object]:
    """Return the facts to find out, per category that differs."""
    return unique(g.ontbrekend for g in oordeel.gegevens)


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


def has_rule(oordeel: Oordeel) -> bool:
    """Return whether some rule decides about every category."""
    return all(any(c.gronden.values()) for c in oordeel.gegevens)


def deciding(oordeel: Oordeel) -> frozenset[str]:
    """Return every rule that is behind the answer in some way."""
    found = {g.regel for c in oordeel.gegevens for gs in c.gronden.values() for g in gs}
    found |= {p.regel for p in oordeel.plichten}
    return frozenset(found | {a.regel for a in oordeel.alternatieven})


def other_ways(oordeel: Oordeel) -> list[tuple[str, str, tuple[str, ...], str]]:
    """Return the alternatives of an answer; the first part is empty or who tells."""
    return [
        (a.van, a.naar, a.gegevens, a.uitkomst.value) for a in oordeel.alternatieven
    ]


def is_condition(oordeel: Oordeel, plicht: str) -> list[object]:
    """Return whether *plicht* is a condition, per category that differs."""
    return unique(plicht in g.voorwaarden for g in oordeel.gegevens)


def is_duty(oordeel: Oordeel, plicht: str) -> list[object]:
    """Return whether the answer names *plicht* as a duty."""
    return [any(p.plicht == plicht for p in oordeel.plichten)]


def visible(oordeel: Oordeel) -> tuple[object, ...]:
    """Return everything that a sentence can see of the whole answer, rules aside."""
    return (
        oordeel.uitkomst,
        tuple(
            (
                c.uitkomst,
                c.wie,
                c.wie_een_van,
                c.ontbrekend,
                c.voorwaarden,
                c.per_deelnemer,
                any(c.gronden.values()),
            )
            for c in oordeel.gegevens
        ),
        frozenset((p.plicht, str(p.termijn)) for p in oordeel.plichten),
        tuple(sorted(other_ways(oordeel))),
    )
