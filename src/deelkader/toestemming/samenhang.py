# SPDX-License-Identifier: EUPL-1.2
"""
Whether an event can be: by itself, and after the events before it.

Responsible for what is impossible: a withdrawal of what was never given, an event
about another person's event, a no with an end. Adds problems, raises none; none
repeats what was sent. Floor 4, pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime
from typing import Any

from deelkader.engine.problemen import Problemen
from deelkader.toestemming.bereik import DELEN
from deelkader.toestemming.gebeurtenis import (
    UITSPRAKEN,
    Gebeurtenis,
    Soort,
    capacities,
    differs_per_question,
)

_OVER = {
    Soort.GEVRAAGD: frozenset[Soort](),
    Soort.GEGEVEN: frozenset({Soort.GEVRAAGD, Soort.GEGEVEN}),
    Soort.GEWEIGERD: frozenset({Soort.GEVRAAGD, Soort.GEGEVEN}),
    Soort.INGETROKKEN: frozenset({Soort.GEGEVEN}),
    Soort.VERLOPEN: frozenset({Soort.GEGEVEN, Soort.GEVRAAGD}),
    Soort.ONGELDIG: frozenset(Soort) - {Soort.ONGELDIG},
}
"""Kind -> the kinds of event it can react to."""

_GESPROKEN = frozenset({"hoedanigheid", "wijze"})
_NODIG = {
    Soort.GEGEVEN: _GESPROKEN | {"uitleg"},
    Soort.GEWEIGERD: _GESPROKEN,
    Soort.INGETROKKEN: _GESPROKEN,
    Soort.VERLOPEN: frozenset({"over"}),
    Soort.ONGELDIG: frozenset({"over", "reden"}),
}
"""Kind -> what it cannot do without, beside what every event has."""

_MET_DAGEN = frozenset({Soort.GEVRAAGD, Soort.GEGEVEN})
_EIGEN_BEREIK = frozenset({Soort.GEVRAAGD, Soort.GEGEVEN, Soort.GEWEIGERD})
_GEZEGD = frozenset({*UITSPRAKEN, Soort.GEVRAAGD})

_HOORT_NIET = "Dit hoort niet bij deze soort gebeurtenis. Laat het weg."
_DUBBEL_BEREIK = "Noem de gebeurtenis of noem wat het is. Niet allebei."
_GEEN_EIND = "Alleen een ja of een vraag heeft een begin en een eind."
_ZEG_WELKE = "Zeg over welke gebeurtenis dit gaat."
_TOEKOMST = "Dit is nog niet gebeurd. Leg het vast als het gebeurd is."
_EERST_BEGIN = "De laatste dag ligt voor de eerste dag."
_PAST_NIET = "Deze persoon spreekt niet in deze hoedanigheid."
_WIE = "Geef de code van deze persoon. Anders weten we later niet wie dit was."
_NIET_GEGEVEN = "Hiervoor gaf deze persoon geen toestemming. Er is niets om te stoppen."
_ONBEKEND = "Deze gebeurtenis kennen we niet bij deze jeugdige."
_ANDER = "Die gebeurtenis is van een ander."
_ANDERE_BETEKENIS = "Die gebeurtenis gaat over een andere toestemming."
_NIET_HIEROP = "Zo kun je niet op die gebeurtenis reageren."
_TE_VROEG = "Dit is eerder dan de gebeurtenis waarover het gaat."
_BESTAAT = "Deze code is al gebruikt voor een andere gebeurtenis."


def check_alone(values: Mapping[str, Any], nu: datetime, problems: Problemen) -> None:
    """Add what cannot be about this event by itself; *values* holds what was read."""
    soort, gever = values.get("soort"), values.get("gever")
    if "gebeurd_op" in values and values["gebeurd_op"] > nu:
        problems.add("/gebeurdOp", "in-de-toekomst", _TOEKOMST)
    if "vanaf" in values and "tot" in values and values["tot"] < values["vanaf"]:
        problems.add("/tot", "einde-voor-begin", _EERST_BEGIN)
    if gever is not None:
        if values.get("hoedanigheid", capacities(gever)[0]) not in capacities(gever):
            problems.add("/hoedanigheid", "past-niet-bij-gever", _PAST_NIET)
        if differs_per_question(gever) and "gever_pseudoniem" not in values:
            problems.add("/geverPseudoniem", "ontbreekt", _WIE)
    if isinstance(soort, Soort):
        _check_fields(soort, values, problems)


def _check_fields(soort: Soort, values: Mapping[str, Any], problems: Problemen) -> None:
    """Add what is missing or does not belong with this kind of event."""
    seen = {p.pad.split("/")[1] for p in problems.sorted() if p.pad}
    for name in _NODIG.get(soort, frozenset()) - values.keys() - seen:
        boodschap = _ZEG_WELKE if name == "over" else ""
        problems.add(f"/{name}", "ontbreekt", boodschap)
    if soort not in _MET_DAGEN:
        for name in {"vanaf", "tot"} & values.keys():
            problems.add(f"/{name}", "hoort-niet-hier", _GEEN_EIND)
    foreign = set() if soort in _GEZEGD else {"hoedanigheid", "wijze", "uitleg"}
    if soort is not Soort.GEGEVEN and values.get("uitdrukkelijk"):
        foreign.add("uitdrukkelijk")
    for name in foreign & values.keys():
        problems.add(f"/{name}", "hoort-niet-hier", _HOORT_NIET)
    if "over" in values and soort not in _EIGEN_BEREIK:
        for name in values.keys() & set(DELEN):
            problems.add(f"/{name}", "hoort-niet-hier", _DUBBEL_BEREIK)


def check_with_earlier(
    values: Mapping[str, Any], eerder: Sequence[Gebeurtenis], problems: Problemen
) -> None:
    """Add what cannot be after *eerder*, the events of the same jeugdige."""
    if any(g.id == values.get("id") for g in eerder):
        problems.add("/id", "dubbel", _BESTAAT)
    soort = values.get("soort")
    if not isinstance(soort, Soort):
        return
    if "over" in values:
        about = next((g for g in eerder if g.id == values["over"]), None)
        if about is None:
            problems.add("/over", "gebeurtenis-onbekend", _ONBEKEND)
        else:
            _check_about(soort, values, about, problems)
    elif soort is Soort.INGETROKKEN and not _has_given(values, eerder):
        problems.add("/soort", "niet-gegeven", _NIET_GEGEVEN)


def _check_about(
    soort: Soort,
    values: Mapping[str, Any],
    about: Gebeurtenis,
    problems: Problemen,
) -> None:
    if about.soort not in _OVER[soort]:
        if soort is Soort.INGETROKKEN:
            problems.add("/over", "niet-gegeven", _NIET_GEGEVEN)
        else:
            problems.add("/over", "past-niet-hierop", _NIET_HIEROP)
    if "gever" in values and not _is_same_person(values, about):
        problems.add("/over", "andere-gever", _ANDER)
    if values.get("betekenis", about.betekenis) != about.betekenis:
        problems.add("/betekenis", "andere-betekenis", _ANDERE_BETEKENIS)
    if values.get("gebeurd_op", about.gebeurd_op) < about.gebeurd_op:
        problems.add("/gebeurdOp", "te-vroeg", _TE_VROEG)


def _is_same_person(values: Mapping[str, Any], about: Gebeurtenis) -> bool:
    own, other = values.get("gever_pseudoniem"), about.gever_pseudoniem
    if values["gever"] != about.gever:
        return False
    return own is None or other is None or own == other


def _has_given(values: Mapping[str, Any], eerder: Sequence[Gebeurtenis]) -> bool:
    """Return whether this person gave something that this withdrawal reaches."""
    if "gever" not in values:
        return True
    gone = {g.over for g in eerder if g.soort is Soort.ONGELDIG}
    tests: tuple[Callable[[Gebeurtenis], bool], ...] = (
        lambda g: g.soort is Soort.GEGEVEN and g.id not in gone,
        lambda g: g.betekenis == values.get("betekenis", g.betekenis),
        lambda g: _is_same_person(values, g),
        lambda g: g.gebeurd_op <= values.get("gebeurd_op", g.gebeurd_op),
        lambda g: all(_meets(values.get(d), getattr(g, d)) for d in DELEN),
    )
    return any(all(test(g) for test in tests) for g in eerder)


def _meets(een: Sequence[str] | None, ander: Sequence[str] | None) -> bool:
    return een is None or ander is None or not set(een).isdisjoint(ander)
