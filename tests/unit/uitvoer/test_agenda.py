# SPDX-License-Identifier: EUPL-1.2
"""The calendar of tasks is one that any program can read (RFC 5545)."""

from __future__ import annotations

import random
import re
import string
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from icalendar import Calendar

from deelkader.uitvoer.agenda import Agendapunt, agenda

VANDAAG = date(2026, 11, 29)
NU = datetime(2026, 11, 29, 10, 15, tzinfo=UTC)
LASTIG = 'Zeg, aan school; "klaar": ja, echt – café ☎ 🙂'
TAAK = Agendapunt(
    "01KB7Q0Z5V8W3X2Y1A4B6C9D0E",
    "Vertel de melder dat er iets is gedaan.",
    "Doe dit. Zeg alleen: we hebben het opgepakt.",
    date(2026, 12, 4),
    date(2026, 12, 1),
)


def raw(*punten: Agendapunt, naam: str = "Taken") -> bytes:
    """Return the calendar of *punten* as it is sent."""
    return agenda(naam, punten, VANDAAG, NU)


def read(sent: bytes) -> Any:
    """Return the calendar *sent* as another program reads it."""
    return Calendar.from_ical(sent)


def events(*punten: Agendapunt) -> list[Any]:
    """Return the events of the calendar, read back."""
    return list(read(raw(*punten)).walk("VEVENT"))


def test_a_task_is_a_whole_day_on_its_last_day() -> None:
    """What programs show: the day, the words, no time that is taken."""
    (event,) = events(TAAK)
    assert event["DTSTART"].dt == date(2026, 12, 4)
    assert event["DTSTART"].params["VALUE"] == "DATE"
    assert event["DTEND"].dt == date(2026, 12, 5)
    assert str(event["SUMMARY"]) == TAAK.titel
    assert TAAK.tekst in str(event["DESCRIPTION"])
    assert "Uiterlijk 4-12-2026." in str(event["DESCRIPTION"])
    assert (event["TRANSP"], event["CLASS"]) == ("TRANSPARENT", "CONFIDENTIAL")


def test_what_the_standard_requires_is_there_once() -> None:
    """PRODID and VERSION of the calendar; UID and DTSTAMP of every event."""
    late = Agendapunt("taak2", "b", "c", date(2026, 1, 1))
    found = read(raw(TAAK, late))
    assert found["VERSION"] == "2.0"
    assert found["PRODID"]
    assert "METHOD" not in found, "a published event then needs an ORGANIZER"
    for event in found.walk("VEVENT"):
        for required in ("UID", "DTSTAMP", "DTSTART"):
            assert not isinstance(event[required], list)
        assert event["DTSTAMP"].dt == NU
    assert not found.errors
    assert not any(event.errors for event in found.walk())


def test_the_alarm_goes_on_the_day_of_the_reminder() -> None:
    """At nine in the morning; without a reminder on the last day itself."""
    (event,) = events(TAAK)
    (alarm,) = event.walk("VALARM")
    assert alarm["ACTION"] == "DISPLAY"
    assert str(alarm["DESCRIPTION"]) == TAAK.titel
    start = datetime.combine(event["DTSTART"].dt, datetime.min.time())
    assert start + alarm["TRIGGER"].dt == datetime(2026, 12, 1, 9)  # noqa: DTZ001 - a day of a calendar has no zone
    (bare,) = events(Agendapunt("x", "y", "z", date(2026, 12, 4)))
    assert bare.walk("VALARM")[0]["TRIGGER"].dt == timedelta(hours=9)


def test_a_late_task_stands_on_today_and_says_so() -> None:
    """It would be out of sight on its own day."""
    (event,) = events(Agendapunt("x", "Bel de FG.", "z", date(2026, 11, 2)))
    assert event["DTSTART"].dt == VANDAAG
    assert str(event["SUMMARY"]) == "Te laat: Bel de FG."
    assert "moest klaar zijn op 2-11-2026" in str(event["DESCRIPTION"])
    assert event.walk("VALARM") == []


@pytest.mark.parametrize("dag", [VANDAAG, VANDAAG + timedelta(days=1)])
def test_on_its_last_day_a_task_is_not_late(dag: date) -> None:
    """The last day still counts."""
    (event,) = events(Agendapunt("x", "Bel de FG.", "z", dag))
    assert (event["DTSTART"].dt, str(event["SUMMARY"])) == (dag, "Bel de FG.")


def test_the_name_of_an_event_stays_when_the_task_changes() -> None:
    """Otherwise a calendar would show the same task twice."""
    (one,) = events(TAAK)
    (other,) = events(Agendapunt(TAAK.id, "x", "y", date(2027, 1, 1)))
    assert one["UID"] == other["UID"]
    assert TAAK.id in one["UID"]


def test_the_same_tasks_give_the_same_bytes() -> None:
    """A program that compares sees that nothing changed."""
    assert raw(TAAK) == raw(TAAK)


def test_difficult_signs_come_back_as_they_were() -> None:
    """Commas, semicolons, quotes, and what is not ASCII."""
    (event,) = events(Agendapunt("x", LASTIG, LASTIG, date(2026, 12, 4)))
    assert str(event["SUMMARY"]) == LASTIG
    assert str(event["DESCRIPTION"]).startswith(LASTIG)
    named = raw(TAAK, naam=LASTIG).decode().splitlines()
    escaped = LASTIG.replace(";", r"\;").replace(",", r"\,")
    assert {f"NAME:{escaped}", f"X-WR-CALNAME:{escaped}"} <= set(named)
    (event,) = events(Agendapunt("x", r"a\nb\Nc\\", "y", date(2026, 12, 4)))
    assert str(event["SUMMARY"]) == "anbNc"


def test_no_line_can_be_added_through_a_text() -> None:
    """A line end in a title stays in the title, or goes."""
    bad = "Bel.\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nSUMMARY:Anders\x00\x0b\u2028"
    found = events(Agendapunt("x", bad, bad, date(2026, 12, 4)))
    assert len(found) == 1
    assert re.findall(rb"^SUMMARY", raw(TAAK), re.MULTILINE) == [b"SUMMARY"]
    assert "\x00" not in str(found[0]["SUMMARY"])


def test_random_texts_survive_and_no_line_is_too_long() -> None:
    """Every line has at most 75 bytes, ends in CRLF, and is UTF-8 by itself."""
    seed = random.randrange(10**9)
    print(f"seed {seed}")  # noqa: T201 - shown when it fails
    draw = random.Random(seed)
    signs = string.printable[:95].replace("\\", "") + "éëï–’🙂;,:\n"
    for _ in range(200):
        tekst = "".join(draw.choices(signs, k=draw.randrange(1, 300)))
        punt = Agendapunt("x", tekst, tekst, date(2026, 12, 4))
        sent = raw(punt)
        assert sent.endswith(b"\r\n")
        for line in sent.removesuffix(b"\r\n").split(b"\r\n"):
            assert len(line) <= 75
            assert b"\n" not in line
            assert b"\r" not in line
            line.decode()
        (event,) = read(sent).walk("VEVENT")
        assert str(event["SUMMARY"]) == tekst


def test_a_calendar_without_tasks_is_valid_too() -> None:
    """RFC 5545 asks for at least one component."""
    found = read(raw())
    assert found.walk("VEVENT") == []
    assert [part.name for part in found.subcomponents] == ["VTIMEZONE"]
    assert {p.name for p in found.walk("VTIMEZONE")[0].subcomponents} == {
        "STANDARD",
        "DAYLIGHT",
    }
