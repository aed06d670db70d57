# SPDX-License-Identifier: EUPL-1.2
"""The named cases of follow-up in `tests/data/opvolging.yaml`, read."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from functools import cache
from pathlib import Path

import yaml

from deelkader.model.opvolging import VOORVALLEN, Kenmerksoort
from deelkader.opvolging.taak import Taak
from deelkader.opvolging.voorval import Voorval

TABEL = Path(__file__).parents[2] / "data" / "opvolging.yaml"
_DAG = re.compile(r"\d{4}-\d{2}-\d{2}")


@dataclass(frozen=True)
class Geval:
    """What happened, and which tasks there are on each day."""

    naam: str
    regel: str
    voorvallen: tuple[Voorval, ...]
    dan: dict[int, tuple[str, ...]]


@cache
def cases() -> tuple[Geval, ...]:
    """Return every case of the table."""
    table = yaml.safe_load(TABEL.read_text(encoding="utf-8"))
    return tuple(
        Geval(
            one["geval"],
            one["regel"],
            tuple(thing(nr, text) for nr, text in enumerate(one["gebeurd"], start=1)),
            {day(d): tuple(tasks) for d, tasks in one["dan"].items()},
        )
        for one in table
    )


def thing(nr: int, text: str) -> Voorval:
    """Return the thing that "2026-11-02 signaal van=school" tells."""
    when, soort, *words = text.split()
    kenmerken: dict[str, str | int] = {}
    for word in words:
        name, value = word.split("=")
        kenmerk = VOORVALLEN[soort][name].soort
        if kenmerk is Kenmerksoort.DAG and _DAG.fullmatch(value):
            kenmerken[name] = day(value)
        else:
            kenmerken[name] = int(value) if kenmerk.is_number else value
    return Voorval(nr, soort, day(when), kenmerken)


def day(text: object) -> int:
    """Return the ordinal of a written day."""
    return date.fromisoformat(str(text)).toordinal()


def in_words(taak: Taak) -> str:
    """Return a task as the table writes it."""
    last = date.fromordinal(taak.uiterlijk)
    first = date.fromordinal(taak.opent)
    return f"{taak.regel} {taak.bij}: {taak.stand}, {first} tot {last}, {taak.rol}"
