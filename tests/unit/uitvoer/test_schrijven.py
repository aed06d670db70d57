# SPDX-License-Identifier: EUPL-1.2
"""Every export of many real answers, and what happens to lines that are none."""

from __future__ import annotations

import io
import json
import random
import tracemalloc
from collections.abc import Iterator
from typing import Any, cast

import pytest
from fhir.resources.R4B.auditevent import AuditEvent
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.opstelling import invented_bsn
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    JEUGDIGE,
    andere_regel,
    assert_no_bsn,
    gewiste_regel,
    met,
    met_personen,
    oordeelregel,
    random_regel,
    schema,
    vragen,
)
from tests.zaad import draw_seed

from deelkader.errors import VraagError
from deelkader.uitvoer.beoordeling import milliseconds, read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.schrijven import SOORTEN, export
from deelkader.uitvoer.telling import Telling


def exported(regels: list[Regel], soort: str) -> tuple[list[dict[str, Any]], Telling]:
    """Return the records of *regels*, read back from JSON Lines, and the counts."""
    uit = io.StringIO(newline="")
    telling = export(iter(regels), soort, INSTELLINGEN, uit)
    assert_no_bsn(uit.getvalue())
    return [json.loads(line) for line in uit.getvalue().split("\n")[:-1]], telling


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(st.integers(0, 2**32 - 1))
def test_every_export_of_any_answer_keeps_its_rules(seed: int) -> None:
    """Real questions, random people and traces: all forms agree with the line."""
    rng = random.Random(seed)
    try:
        regel = random_regel(rng, nr=rng.randrange(1, 10**6))
    except VraagError:
        return  # a situation of the sources that cannot be asked like this
    assert regel.feiten is not None
    assert regel.personen is not None
    check_adl(regel)
    check_ldv(regel)
    events, _ = exported([regel], "fhir")
    AuditEvent.model_validate_json(json.dumps(events[0]))
    views, telling = exported([regel], "nen7513")
    assert len(views) == int("jeugdige" in regel.personen)
    assert telling.zonder_betrokkene == 1 - len(views)


@pytest.mark.parametrize(
    ("soort", "pad"),
    [
        ("adl", "adl/adl-logrecord.afgeleid.schema.json"),
        ("ldv", "ldv/ldv-logregel.afgeleid.schema.json"),
    ],
)
def test_every_record_of_any_answer_fits_its_schema(soort: str, pad: str) -> None:
    """The same answers, by the schema of the standard; the seed is in the message."""
    validator = schema(pad)
    start = draw_seed()
    rng = random.Random(start)
    checked = 0
    while checked < 100:
        try:
            regel = random_regel(rng)
        except VraagError:
            continue
        for record in exported([regel], soort)[0]:
            assert list(validator.iter_errors(record)) == [], f"zaad {start}"
        checked += 1


def check_adl(regel: Regel) -> None:
    """Check what the schema cannot say."""
    (record,), _ = exported([regel], "adl")
    feiten, personen = cast("Any", regel.feiten), cast("Any", regel.personen)
    body, attributes = record["body"], record["attributes"]
    assert not set(body) & set(attributes)
    assert record["timestamp"] == milliseconds(regel.tijd) > 10**12
    assert (record["trace_id"], record["span_id"], record.get("parent_span_id")) == (
        feiten["spoor"]["trace"],
        feiten["spoor"]["span"],
        feiten["spoor"].get("ouder"),
    )
    uitkomst = feiten["oordeel"]["uitkomst"]
    response = body["adl.core.response"]
    assert response["decision"] is (uitkomst in {"verplicht", "toegestaan"})
    assert response["context"]["uitkomst"] == uitkomst
    subject = attributes.get("dpl.core.data_subject_id")
    assert subject == personen.get("jeugdige")
    assert ("dpl.core.data_subject_id_type" in attributes) is (subject is not None)


def check_ldv(regel: Regel) -> None:
    """Check the lines against the line of the log and against each other."""
    lines, _ = exported([regel], "ldv")
    feiten, personen = cast("Any", regel.feiten), cast("Any", regel.personen)
    assert len(lines) == 1 + int("jeugdige" in personen)
    assert {line["trace_id"] for line in lines} == {feiten["spoor"]["trace"]}
    assert lines[0]["span_id"] == feiten["spoor"]["span"]
    assert lines[0].get("parent_span_id") == feiten["spoor"].get("ouder")
    assert all(line["parent_span_id"] == lines[0]["span_id"] for line in lines[1:])
    assert len({line["span_id"] for line in lines}) == len(lines)
    attributes = [attribute for line in lines for attribute in line["attributes"]]
    assert not [a for a in attributes if "user" in a or "deelkader" in a]
    for line in lines:
        assert line["start_time"] <= line["end_time"] == milliseconds(regel.tijd)
        if "vrager" in personen:
            assert personen["vrager"]["id"] not in json.dumps(line)


def test_the_scan_for_numbers_would_find_one() -> None:
    """The check that no export holds a BSN can fail."""
    with pytest.raises(AssertionError):
        assert_no_bsn(f'{{"id": "{invented_bsn()}"}}')


def test_there_are_many_questions_to_draw_from() -> None:
    """The random test is about the practice, not about one example."""
    asked = 0
    for vraag in vragen():
        try:
            oordeelregel(vraag)
        except VraagError:
            continue
        asked += 1
    assert asked > 0.9 * len(vragen()) > 50


@pytest.mark.parametrize("soort", ["adl", "ldv", "nen7513", "fhir"])
def test_erased_lines_are_left_out_and_counted(soort: str) -> None:
    """After a lawful erasure there is no answer to show; the count says so."""
    regels = [
        oordeelregel(nr=1),
        gewiste_regel(2),
        andere_regel(3),
        oordeelregel(nr=4, personen={}),
    ]
    records, telling = exported(regels, soort)

    made = {"adl": 2, "ldv": 3, "nen7513": 1, "fhir": 2}[soort]
    nobody = int(soort == "nen7513")
    assert len(records) == made
    assert telling == Telling(
        regels=4,
        gebruikt=2 - nobody,
        geschreven=made,
        gewist=1,
        ander_soort=1,
        zonder_betrokkene=nobody,
    )


def test_the_summary_names_what_is_not_in_it() -> None:
    """In Dutch, a sentence for each; nothing that is zero."""
    full = Telling(5, 2, 3, gewist=1, ander_soort=1, zonder_betrokkene=1)

    assert full.summary().split("\n") == [
        "Geschreven: 3. Uit 2 van de 5 regels.",
        "Gewist: 1. De inhoud is weg, dus die staat er niet in.",
        "Geen antwoord op een vraag: 1. Die regels horen niet in deze uitvoer.",
        "Zonder betrokkene: 1. Deze uitvoer gaat alleen over personen.",
    ]
    assert Telling(1, 1, 1).summary() == "Geschreven: 1. Uit 1 van de 1 regels."
    assert full.as_dict()["zonderBetrokkene"] == 1


def test_csv_has_a_row_for_every_line() -> None:
    """Also for what was erased and for what is no answer."""
    uit = io.StringIO(newline="")
    regels = [oordeelregel(nr=1), gewiste_regel(2), andere_regel(3)]
    telling = export(regels, "csv", INSTELLINGEN, uit)

    assert telling == Telling(regels=3, gebruikt=2, geschreven=3, gewist=1)
    assert_no_bsn(uit.getvalue())


@pytest.mark.parametrize("soort", ["adl", "ldv", "nen7513", "fhir"])
def test_an_answer_that_is_closed_and_not_erased_stops_the_export(soort: str) -> None:
    """It is not known what it says, so the export would not be whole."""
    regel = gewiste_regel(7)
    closed = Regel(
        regel.nr,
        regel.id,
        regel.tijd,
        regel.soort,
        regel.sleutel,
        None,
        None,
        gewist=False,
    )

    with pytest.raises(UitvoerError) as caught:
        exported([closed], soort)
    assert caught.value.code == "uitvoer-regel-dicht"
    assert "7" in caught.value.message


@pytest.mark.parametrize(
    "parts",
    [
        {"begonnen": "Zwaluwstaart"},
        {"begonnen": "2026-02-30T00:00:00.000Z"},
        {"begonnen": None},
        {"spoor": {"trace": "0" * 32, "span": "1" * 16}},
        {"spoor": {"trace": "1" * 32, "span": "Zwaluwstaart"}},
        {"spoor": {"trace": "1" * 32}},
        {"spoor": None},
        {"vraag": {}},
        {"oordeel": {"uitkomst": "Zwaluwstaart", "gegevens": []}},
        {"oordeel": {"uitkomst": "verboden", "gegevens": []}},
        {"oordeel": {"uitkomst": "verboden", "gegevens": [{"Zwaluwstaart": 1}]}},
        {"kader": {"versie": 1, "hash": "Zwaluwstaart"}},
    ],
)
def test_a_line_of_another_form_is_refused_without_repeating_it(
    parts: dict[str, Any],
) -> None:
    """The error names the line; what stood in it stays in the log."""
    with pytest.raises(UitvoerError) as caught:
        read(met(oordeelregel(nr=12), **parts))

    assert caught.value.code == "uitvoer-regel-onleesbaar"
    assert "12" in caught.value.message
    assert "Zwaluwstaart" not in f"{caught.value}{caught.value.help}"
    assert caught.value.__cause__ is None


@pytest.mark.parametrize(
    "personen", [{"jeugdige": 1}, {"vrager": {"id": 1}}, {"vrager": "x"}]
)
def test_persons_of_another_form_are_refused(personen: dict[str, Any]) -> None:
    """A pseudonym is a text."""
    with pytest.raises(UitvoerError) as caught:
        read(met_personen(oordeelregel(), personen))
    assert caught.value.code == "uitvoer-regel-onleesbaar"


def test_an_unknown_export_names_the_known_ones() -> None:
    """Nothing is written."""
    uit = io.StringIO()
    with pytest.raises(UitvoerError) as caught:
        export([oordeelregel()], "pdf", INSTELLINGEN, uit)

    assert caught.value.code == "uitvoer-soort-onbekend"
    assert all(soort in caught.value.help for soort in SOORTEN)
    assert uit.getvalue() == ""


def test_a_separator_inside_a_text_does_not_break_a_line() -> None:
    """JSON Lines are split at a new line only, and none stands inside a record."""
    personen = {"jeugdige": "psn\n\u2028\u0085é"}
    records, _ = exported([oordeelregel(personen=personen)], "adl")

    (record,) = records
    assert record["attributes"]["dpl.core.data_subject_id"] == personen["jeugdige"]


class Wegwerp(io.TextIOBase):
    """A file that keeps nothing."""

    def write(self, text: str) -> int:
        """Forget *text*."""
        return len(text)

    def writelines(self, lines: Any) -> None:
        """Forget them all."""
        for _ in lines:
            pass


@pytest.mark.parametrize("soort", SOORTEN)
def test_memory_does_not_grow_with_the_log(soort: str) -> None:
    """Ten times as many lines cost no more memory."""

    def peak(aantal: int) -> int:
        regel = oordeelregel(personen={"jeugdige": JEUGDIGE})

        def regels() -> Iterator[Regel]:
            for _ in range(aantal):
                yield regel

        tracemalloc.start()
        try:
            export(regels(), soort, INSTELLINGEN, cast("Any", Wegwerp()))
            return tracemalloc.get_traced_memory()[1]
        finally:
            tracemalloc.stop()

    peak(20)
    assert peak(1_000) < peak(100) + 20_000
