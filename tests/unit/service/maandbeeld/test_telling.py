# SPDX-License-Identifier: EUPL-1.2
"""What counts where: reasons for overleg, feedback, and days until it came."""

from __future__ import annotations

from datetime import UTC, date, datetime
from types import SimpleNamespace
from typing import Any

import pytest

from deelkader.service.maandbeeld.maand import Maand
from deelkader.service.maandbeeld.telling import (
    Feitregel,
    Reactie,
    Terugkoppelregels,
    count,
    reason_of,
)
from deelkader.service.maandbeeld.terugkoppeltijd import NOG_NIET, Terugkoppeltijd

OKTOBER = Maand.of("2026-10")
TERUG = Terugkoppelregels(frozenset({"signaal-ontvangen"}))


def day(dag: str) -> int:
    """Return the ordinal of *dag*."""
    return date.fromisoformat(dag).toordinal()


def signal(id_: str, dag: str, dossier: str | None = None) -> Feitregel:
    """Return a signal that school gave."""
    return Feitregel(id_, "signaal", day(dag), {"van": "school"}, "zundert", dossier)


def done(bij: str, dag: str, **other: Any) -> Feitregel:
    """Return the line of a closed task."""
    feiten = {"regel": "signaal-ontvangen", "hoe": "gedaan", "bij": bij, **other}
    return Feitregel(f"na-{bij}", "afgerond", day(dag), feiten)


def share(dag: str, dossier: str | None, **other: Any) -> Feitregel:
    """Return the line of a share with school, to feed back."""
    feiten = {"naar": "school", "doel": "terugkoppelen", **other}
    return Feitregel("gedeeld", "gedeeld", day(dag), feiten, None, dossier)


def feedback(*regels: Feitregel) -> tuple[tuple[int, ...], int]:
    """Return days and who waits, of Zundert in October."""
    found = count(regels, (), OKTOBER, {}, TERUG).terug["zundert"]
    return found.dagen, found.wacht


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ([done("s/1", "2026-09-05")], ((4,), 0)),
        ([done("s/1", "2026-10-31")], ((60,), 0)),
        ([done("s/1", "2026-11-01")], ((), 1)),
        ([done("s/2", "2026-09-02"), done("s/1", "2026-09-09")], ((1,), 0)),
        ([done("s/1", "2026-09-05", hoe="niet-meer-nodig")], ((), 1)),
        ([done("s/1", "2026-09-05", regel="signalen-komen-samen")], ((), 1)),
        ([done("x/1", "2026-09-05")], ((), 1)),
        ([share("2026-09-03", "dossier")], ((2,), 0)),
        ([share("2026-09-03", "ander")], ((), 1)),
        ([share("2026-09-03", "dossier", naar="huisarts")], ((), 1)),
        ([share("2026-09-03", "dossier", doel="advies-vragen")], ((), 1)),
    ],
)
def test_only_feedback_on_the_signal_itself_counts(after, expected):
    """The first one, before the end of the month, to who gave the signal."""
    assert feedback(signal("s", "2026-09-01", "dossier"), *after) == expected


def test_a_share_about_nobody_answers_no_signal():
    """Lines about nobody have no person in common."""
    begun = signal("s", "2026-09-01")
    assert feedback(begun, share("2026-09-03", None)) == ((), 1)


def test_other_months_have_other_signals():
    """Of October and of August none counts in October."""
    lines = [signal("a", "2026-08-31"), signal("b", "2026-10-01")]
    assert count(lines, (), OKTOBER, {}, TERUG).terug == {}


def test_rules_of_follow_up_say_what_feedback_is():
    """A rule that a signal begins and that gives a sentence to say."""

    def regel(id_: str, voorval: str, zin: str) -> SimpleNamespace:
        return SimpleNamespace(id=id_, als=SimpleNamespace(voorval=voorval), zin=zin)

    regels = [
        regel("signaal-ontvangen", "signaal", "We hebben je signaal ontvangen."),
        regel("signalen-komen-samen", "signaal", ""),
        regel("ander-hoort-ervan", "plicht", "Dank."),
    ]
    inhoud = SimpleNamespace(opvolging=SimpleNamespace(regels=regels))
    kader: Any = SimpleNamespace(inhoud=inhoud)
    assert Terugkoppelregels.of(kader) == TERUG
    assert (
        Terugkoppelregels.of(
            SimpleNamespace(inhoud=SimpleNamespace(opvolging=None))  # type: ignore[arg-type]  # as far as it looks
        )
        == Terugkoppelregels()
    )


@pytest.mark.parametrize(
    ("dagen", "wacht", "helft", "negen"),
    [
        ((), 0, NOG_NIET, NOG_NIET),
        ((3,), 0, 3, 3),
        ((1, 2, 3, 4), 0, 2, 4),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9, 50), 0, 5, 9),
        ((1, 2, 3, 4, 5, 6, 7, 8, 9), 1, 5, 9),
        ((1, 2, 3, 4, 5), 5, 5, NOG_NIET),
        ((1, 2, 3, 4), 6, NOG_NIET, NOG_NIET),
    ],
)
def test_who_still_waits_counts_in_the_days(dagen, wacht, helft, negen):
    """Otherwise a region that answers nobody would look fast."""
    found = Terugkoppeltijd(dagen, wacht)
    assert (found.within(5), found.within(9)) == (helft, negen)


def part(uitkomst: str, *axes: list[tuple[str, str]]) -> dict[str, Any]:
    """Return the answer for one category: per axis the (rule, role) that decided."""
    gronden = {
        str(n): [{"regel": regel, "rol": rol} for regel, rol in axis]
        for n, axis in enumerate(axes)
    }
    return {"uitkomst": uitkomst, "gronden": gronden}


STOP = [("open-regel", "gestopt"), ("stop-regel", "blokkade")]


@pytest.mark.parametrize(
    ("delen", "reden"),
    [
        ([part("overleg", STOP)], "stop-regel"),
        ([part("toegestaan", [("x", "open")]), part("overleg", STOP)], "stop-regel"),
        ([part("overleg", STOP, [])], None),
        ([part("overleg", STOP), part("overleg", [])], None),
        ([part("overleg")], None),
        ([part("overleg", [("a", "open")], [("b", "wie")])], "a"),
        ([part("overleg", [("a", "open"), ("b", "gestopt")])], "b"),
    ],
)
def test_an_answer_has_one_reason(delen, reden):
    """A missing rule goes first, then what stops."""
    assert reason_of({"uitkomst": "overleg", "gegevens": delen}) == reden


def test_reactions_are_counted_where_they_were_given():
    """Words that we do not know are not counted as something else."""
    said = [
        Reactie("zundert", "ja", 3),
        Reactie(None, "deels", 2),
        Reactie("zundert", "nee", 1),
        Reactie("zundert", "misschien", 9),
    ]
    found = count((), said, OKTOBER, {}, TERUG)
    assert found.of("zundert") == {"weet-wat-doen-ja": 3, "weet-wat-doen-nee": 1}
    assert found.of("onbekend") == {"weet-wat-doen-deels": 2}


def test_a_month_begins_at_midnight_here():
    """In winter and in summer, over the turn of the year and of the clock."""
    assert (OKTOBER.end(), OKTOBER.begin_of_previous()) == (
        "2026-10-31T23:00:00.000Z",
        "2026-08-31T22:00:00.000Z",
    )
    assert len(OKTOBER.dagen) == 31
    assert Maand.of("2026-12").volgende == Maand.of("2027-01")
    assert Maand.at(datetime(2026, 9, 30, 22, 30, tzinfo=UTC)) == OKTOBER
    assert OKTOBER.naam == "oktober 2026"
