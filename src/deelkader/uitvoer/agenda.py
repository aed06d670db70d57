# SPDX-License-Identifier: EUPL-1.2
"""
Tasks as a calendar that phones and Outlook can follow (iCalendar, RFC 5545).

Responsible for one all-day event per task on its last day. WHY no VTODO: Outlook,
Google and most phones do not show those of a calendar that you follow.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Final

from icalendar import Alarm, Calendar, Event, Timezone, vText

MEDIATYPE: Final = "text/calendar; charset=utf-8"
_MAKER: Final = "-//deelkader//taken//NL"
_ZONE: Final = "Europe/Amsterdam"
_EEN_DAG: Final = timedelta(days=1)
_EEN_JAAR: Final = timedelta(days=365)
_UUR_VAN_DE_MELDING: Final = timedelta(hours=9)
_TE_LAAT: Final = "Te laat"
_VERVERSEN: Final = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Agendapunt:
    """
    One task as a calendar shows it; nothing in it may say who it is about.

    *id* never changes. *titel* and *tekst* are Dutch. *uiterlijk* is the last day on
    which it is in time, *herinnering* the day on which an alarm goes.
    """

    id: str
    titel: str
    tekst: str
    uiterlijk: date
    herinnering: date | None = None


def agenda(
    naam: str, punten: Iterable[Agendapunt], vandaag: date, nu: datetime
) -> bytes:
    """
    Return the calendar *naam* as bytes; *nu* is the moment of making, with its zone.

    A late task stands on *vandaag*: a calendar that is only looked at forwards would
    hide it.
    """
    calendar = Calendar()
    calendar.add("prodid", _MAKER)
    calendar.add("version", "2.0")
    calendar.add("calscale", "GREGORIAN")
    # WHY twice: RFC 7986 has NAME, the programs of today read the older one.
    for key in ("name", "x-wr-calname"):
        calendar.add(key, vText(_plain(naam)))
    calendar.add("refresh-interval", _VERVERSEN, parameters={"VALUE": "DURATION"})
    calendar.add("x-published-ttl", "PT1H")
    for punt in punten:
        calendar.add_component(_event(punt, vandaag, nu))
    if not calendar.subcomponents:
        # WHY: a calendar without any component is not valid.
        calendar.add_component(
            Timezone.from_tzid(
                _ZONE, first_date=vandaag - _EEN_JAAR, last_date=vandaag + _EEN_JAAR
            )
        )
    encoded: bytes = calendar.to_ical()
    return encoded


def _event(punt: Agendapunt, vandaag: date, nu: datetime) -> Event:
    is_late = punt.uiterlijk < vandaag
    dag = max(punt.uiterlijk, vandaag)
    event = Event()
    event.add("uid", f"taak-{punt.id}@deelkader")
    event.add("dtstamp", nu.astimezone(UTC))
    event.add("dtstart", dag)
    event.add("dtend", dag + _EEN_DAG)
    titel = _plain(punt.titel)
    event.add("summary", f"{_TE_LAAT}: {titel}" if is_late else titel)
    event.add("description", _plain(_description(punt, is_late=is_late)))
    # WHY: a calendar that is shared shows others only that there is something.
    event.add("class", "CONFIDENTIAL")
    event.add("transp", "TRANSPARENT")
    event.add("status", "CONFIRMED")
    if not is_late:
        event.add_component(_alarm(punt, titel))
    return event


def _description(punt: Agendapunt, *, is_late: bool) -> str:
    uiterlijk = f"Uiterlijk {_shown(punt.uiterlijk)}."
    if is_late:
        uiterlijk = f"Dit moest klaar zijn op {_shown(punt.uiterlijk)}."
    return f"{punt.tekst}\n{uiterlijk}\nNummer van de taak: {punt.id}."


def _alarm(punt: Agendapunt, titel: str) -> Alarm:
    """Return the alarm at nine, on the day of the reminder or else the last day."""
    dag = min(punt.herinnering or punt.uiterlijk, punt.uiterlijk)
    alarm = Alarm()
    alarm.add("action", "DISPLAY")
    alarm.add("description", titel)
    alarm.add("trigger", (dag - punt.uiterlijk) + _UUR_VAN_DE_MELDING)
    return alarm


def _plain(tekst: str) -> str:
    """
    Return *tekst* without the signs that a calendar may not hold.

    WHY no backslash either: programs do not agree on what it then means.
    """
    return "".join(c for c in tekst if c == "\n" or (c.isprintable() and c != "\\"))


def _shown(dag: date) -> str:
    return f"{dag.day}-{dag.month}-{dag.year}"
