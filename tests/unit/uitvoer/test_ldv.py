# SPDX-License-Identifier: EUPL-1.2
"""The LDV lines of an answer: the action, and the betrokkene under it."""

from __future__ import annotations

import json
from typing import Any

import pytest
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    JEUGDIGE,
    OUDER,
    REGISTER,
    SPAN,
    TIJD_MS,
    TRACE,
    VRAGER,
    met_personen,
    oordeelregel,
    schema,
)

from deelkader.uitvoer import ldv
from deelkader.uitvoer.beoordeling import read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel


def lines(regel: Regel) -> list[dict[str, Any]]:
    """Return the lines of *regel*."""
    return ldv.lines(read(regel), INSTELLINGEN)


def test_the_lines_fit_the_schemas() -> None:
    """The line and its attributes, each by its own schema."""
    for line in lines(oordeelregel()):
        schema("ldv/ldv-logregel.afgeleid.schema.json").validate(line)
        schema("ldv/attributes.schema.json").validate(line["attributes"])


def test_the_action_has_a_line_without_a_person() -> None:
    """Ids and times come from the log line; the action is about nobody."""
    action = lines(oordeelregel())[0]

    assert action == {
        "trace_id": TRACE,
        "span_id": SPAN,
        "parent_span_id": OUDER,
        "status": "Unset",
        "name": "Delen van gegevens beoordelen",
        "start_time": TIJD_MS - 11,
        "end_time": TIJD_MS,
        "resource": {"attributes": INSTELLINGEN.bron()},
        "attributes": {
            "dpl.core.processing_activity_id": REGISTER,
            "dpl.objects.algorithm_id": "https://algoritmes.example.nl/deelkader",
            "dpl.core.foreign_operation.processor": "https://zaken.example.nl",
        },
    }


def test_the_jeugdige_has_a_line_under_the_action() -> None:
    """One betrokkene, one child line, in the same trace."""
    action, child = lines(oordeelregel())

    assert child["trace_id"] == action["trace_id"]
    assert child["parent_span_id"] == action["span_id"]
    assert child["span_id"] not in {SPAN, OUDER}
    assert len(child["span_id"]) == 16
    assert child["attributes"]["dpl.core.data_subject_id"] == JEUGDIGE
    kind = child["attributes"]["dpl.core.data_subject_id_type"]
    assert kind == "https://deelkader.example.nl/id/begrip/pseudoniem-v1"


def test_the_same_line_gives_the_same_child_and_another_line_another() -> None:
    """An export can be taken in twice without a double."""
    other = {"trace": TRACE, "span": OUDER}

    again = [lines(oordeelregel())[1] for _ in range(2)]
    assert again[0] == again[1]
    assert lines(oordeelregel(spoor=other))[1]["span_id"] != again[0]["span_id"]


def test_the_child_says_nothing_about_who_it_is() -> None:
    """The id of the child is the same whoever the jeugdige is."""
    somebody = lines(oordeelregel(personen={"jeugdige": "psn-ander1"}))[1]

    assert somebody["span_id"] == lines(oordeelregel())[1]["span_id"]


def test_a_question_about_nobody_has_one_line() -> None:
    """No jeugdige, no child."""
    found = lines(oordeelregel(personen={"vrager": VRAGER}))

    assert [line["span_id"] for line in found] == [SPAN]


def test_who_asks_never_stands_in_a_line() -> None:
    """LDV decided: no users in lines."""
    personen = {
        "jeugdige": JEUGDIGE,
        "vrager": {"id": "prof-3c1b", "rol": "proefrol", "organisatie": "proeforg"},
    }
    text = json.dumps(lines(oordeelregel(personen=personen)))

    for waarde in ("prof-3c1b", "proefrol", "proeforg"):
        assert waarde not in text


def test_a_caller_is_named_only_when_there_was_one() -> None:
    """Without an incoming trace nobody called."""
    action = lines(oordeelregel(spoor={"trace": TRACE, "span": SPAN}))[0]

    assert "parent_span_id" not in action
    assert "dpl.core.foreign_operation.processor" not in action["attributes"]


def test_a_clock_that_was_set_back_does_not_end_before_it_began() -> None:
    """Then the action took no time."""
    regel = oordeelregel(begonnen="2026-11-22T09:16:00.000Z")

    for line in lines(regel):
        assert line["start_time"] == line["end_time"] == TIJD_MS


def test_closed_persons_stop_the_export() -> None:
    """A missing betrokkene would not show, so there is no line at all."""
    closed = met_personen(oordeelregel(), None)

    with pytest.raises(UitvoerError) as caught:
        lines(closed)
    assert caught.value.code == "uitvoer-personen-dicht"
