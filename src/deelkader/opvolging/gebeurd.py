# SPDX-License-Identifier: EUPL-1.2
"""
What a line of the log says that happened, before it has numbers in a case.

Responsible for one thing: the same line always gives the same, also years later, so
that a case can be built again from the log. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.model.opvolging import ONBEKEND
from deelkader.opvolging.feiten import LANGSTE

if TYPE_CHECKING:
    from deelkader.model import Oordeel

DEZE: Final = ""
"""Stands for the line itself, whose id is not known before it is written."""
_RISICO: Final = "risicoBijInformeren"
_STAPPEN: Final = 5
_JA_NEE: Final = {True: "ja", False: "nee"}


@dataclass(frozen=True, slots=True)
class Verwijzing:
    """The word *kenmerk* gets the number of thing *plek* (from 0) of line *lijn*."""

    kenmerk: str
    lijn: str
    plek: int = 0


@dataclass(frozen=True, slots=True)
class Gebeurd:
    """One thing that happened on *dag* (an ordinal), still without its number."""

    soort: str
    dag: int
    kenmerken: Mapping[str, str | int] = field(default_factory=dict)
    wijst: Verwijzing | None = None


_EIGEN: Final = Verwijzing("oordeel", DEZE)


def of_answer(
    vraag: Mapping[str, Any], oordeel: Oordeel, dag: int
) -> tuple[Gebeurd, ...]:
    """Return what an answer of *dag* brings: itself, and each duty it names."""
    voorwaarden = [v for c in oordeel.gegevens for v in c.voorwaarden]
    duties = [p.plicht for p in oordeel.plichten] + voorwaarden
    return _answer(vraag, oordeel.uitkomst.value, duties, dag)


def of_line(
    soort: str,
    feiten: Mapping[str, Any],
    dag: int,
    inlichten: Sequence[tuple[str, str]] = (),
) -> tuple[Gebeurd, ...]:
    """
    Return what a line of the kind *soort* with these facts, of *dag*, brings.

    *inlichten* are the recipients (who, for what) that must be told of it. A kind
    that follow-up does not know brings nothing.
    """
    reader = _LEZERS.get(soort)
    if reader is None:
        return ()
    return reader(feiten, _day(feiten.get("gebeurd"), dag)) + tuple(
        Gebeurd("inlichten", dag, {"naar": naar, "doel": doel, "waarom": "intrekking"})
        for naar, doel in inlichten
    )


def answer_of(feiten: Mapping[str, Any]) -> str | None:
    """Return the id of the answer that a line is about, when it names one."""
    found = feiten.get("oordeel")
    return found if isinstance(found, str) and found else None


def _answer(
    vraag: Mapping[str, Any], uitkomst: str, duties: Sequence[str], dag: int
) -> tuple[Gebeurd, ...]:
    about: dict[str, str | int] = {
        naam: _word(vraag.get(naam)) for naam in ("van", "naar", "doel", "situatie")
    }
    about["uitkomst"] = uitkomst
    risico = (vraag.get("feiten") or {}).get(_RISICO)
    known = _JA_NEE[risico] if isinstance(risico, bool) else ONBEKEND
    return (
        Gebeurd("oordeel", dag, about, _EIGEN),
        *(
            Gebeurd("plicht", dag, {**about, "plicht": p, "risico": known}, _EIGEN)
            for p in dict.fromkeys(duties)
        ),
    )


def _logged_answer(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    oordeel = feiten["oordeel"]
    voorwaarden = [v for c in oordeel["gegevens"] for v in c["voorwaarden"]]
    duties = [p["plicht"] for p in oordeel["plichten"]] + voorwaarden
    return _answer(feiten["vraag"], oordeel["uitkomst"], duties, dag)


def _shared(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about = {naam: _word(feiten.get(naam)) for naam in ("van", "naar", "doel")}
    return (Gebeurd("gedeeld", dag, about, _about_answer(feiten)),)


def _signal(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about = {naam: _word(feiten.get(naam)) for naam in ("van", "naar", "situatie")}
    return (Gebeurd("signaal", dag, about),)


def _consent(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    event = feiten["gebeurtenis"]
    about: dict[str, str | int] = {
        "wat": _word(event.get("soort")),
        "gever": _word(event.get("gever")),
        "tot": _day(event.get("tot"), 0),
    }
    return (Gebeurd("toestemming", dag, about),)


def _request(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    words = ("wat", "van", "naar", "doel", "situatie")
    about = {naam: _word(feiten.get(naam)) for naam in words}
    return (Gebeurd("verzoek", dag, about, _about_answer(feiten)),)


def _correction(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    return tuple(
        Gebeurd(
            "inlichten",
            dag,
            {
                "naar": _word(one.get("naar")),
                "doel": _word(one.get("doel")),
                "waarom": "correctie",
            },
        )
        for one in feiten.get("ontvangers", ())
    )


def _recalled(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    """Return whom to tell that an answer no longer holds: who asked, who got it."""
    told = [(feiten.get("van"), feiten.get("doel"), "herroeping")]
    told += [
        (one.get("naar"), one.get("doel"), "herroeping-gedeeld")
        for one in feiten.get("ontvangers", ())
    ]
    return tuple(
        Gebeurd(
            "inlichten",
            dag,
            {"naar": _word(naar), "doel": _word(doel), "waarom": waarom},
        )
        for naar, doel, waarom in told
    )


def _coming_day(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about: dict[str, str | int] = {
        "wat": _word(feiten.get("wat")),
        "op": _day(feiten.get("op"), dag),
    }
    return (Gebeurd("dag", dag, about),)


def _followed(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    said = feiten.get("gevolgd")
    gevolgd = _JA_NEE[said] if isinstance(said, bool) else _word(said)
    about = {"gevolgd": gevolgd}
    return (Gebeurd("opgevolgd", dag, about, _about_answer(feiten)),)


def _step(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    said = feiten.get("stap")
    stap = said if type(said) is int and 0 < said <= _STAPPEN else 0
    return (Gebeurd("meldcode", dag, {"stap": stap}),)


def _again(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about = {naam: _word(feiten.get(naam)) for naam in ("van", "naar", "doel")}
    return (Gebeurd("herhaald", dag, about, _about_answer(feiten)),)


def _emergency(_feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    return (Gebeurd("nood", dag),)


def _meeting(_feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    return (Gebeurd("overleg", dag),)


def _closed(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about = {"regel": _word(feiten.get("regel")), "hoe": _word(feiten.get("hoe"))}
    return (Gebeurd("afgerond", dag, about, _about_task(feiten)),)


def _put_off(feiten: Mapping[str, Any], dag: int) -> tuple[Gebeurd, ...]:
    about: dict[str, str | int] = {
        "regel": _word(feiten.get("regel")),
        "tot": _day(feiten.get("tot"), dag),
    }
    return (Gebeurd("uitgesteld", dag, about, _about_task(feiten)),)


def _about_answer(feiten: Mapping[str, Any]) -> Verwijzing:
    return Verwijzing("oordeel", answer_of(feiten) or ONBEKEND)


def _about_task(feiten: Mapping[str, Any]) -> Verwijzing:
    """Return what a line says began the task that it is about: ``LINE/PLACE``."""
    lijn, _, plek = _word(feiten.get("bij")).partition("/")
    return Verwijzing("bij", lijn, int(plek) if plek.isdecimal() else 0)


def _word(value: Any) -> str:
    is_word = isinstance(value, str) and 0 < len(value) <= LANGSTE
    return value if is_word else ONBEKEND


def _day(value: Any, otherwise: int) -> int:
    """Return the ordinal of the day *value* (2026-11-29), or *otherwise*."""
    try:
        return date.fromisoformat(value).toordinal()
    except (TypeError, ValueError):
        return otherwise


_LEZERS: Final[
    Mapping[str, Callable[[Mapping[str, Any], int], tuple[Gebeurd, ...]]]
] = {
    "oordeel": _logged_answer,
    "gedeeld": _shared,
    "signaal": _signal,
    "toestemming": _consent,
    "toegangsverzoek": _request,
    "correctie": _correction,
    "herroeping": _recalled,
    "dag": _coming_day,
    "opgevolgd": _followed,
    "meldcode": _step,
    "overleg": _meeting,
    "herhaald": _again,
    "noodinzage": _emergency,
    "afgerond": _closed,
    "uitgesteld": _put_off,
}
