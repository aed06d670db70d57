# SPDX-License-Identifier: EUPL-1.2
"""What is asked about a few persons reads a few rows, however full the log is."""

from __future__ import annotations

import re
import sqlite3
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import event
from sqlalchemy.engine import Engine
from tests.bdd.gelezen import kader
from tests.opstelling import MENTOR

from deelkader.logboek import Logboek
from deelkader.logboek.bladeren import Bladeraar, Staat
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opvolging.aanleiding import begun_by, causes
from deelkader.service import Dienst
from deelkader.service.dienst import local_today
from deelkader.service.gebeurtenissen.toetsen import Toetser
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.service.toegang.verzoekbak import Verzoekbak

if TYPE_CHECKING:
    from collections.abc import Iterator

KINDEREN = ["kind-wulp", "kind-kievit", "kind-grutto", "kind-tureluur"]
EEN_KIND = KINDEREN[0]
GEKOZEN = re.compile(r"\b(sleutel|id|zaak) (=|IN\b)|\bsleutels LIKE\b")
TABELLEN = (
    "regel",
    "zaak",
    "taak",
    "bericht",
    "stuk",
    "toegangsverzoek",
    "toetsmoment",
)
LEEST = re.compile(f"(SCAN|SEARCH) ({'|'.join(TABELLEN)})\\b")
GERICHT = re.compile(r"\((sleutel|id|zaak)=\?|\(log=\? AND nr|rowid=")


@pytest.fixture
def gezegd() -> Iterator[list[str]]:
    """Return what SQLite is told, with its values filled in."""
    said: list[str] = []

    def listen(raw: Any, _: object) -> None:
        raw.set_trace_callback(said.append)

    event.listen(Engine, "connect", listen)
    yield said
    event.remove(Engine, "connect", listen)


def test_no_question_about_a_few_reads_all(tmp_path, gezegd):
    """An index of the log is never taken where one of keys or ids could be."""
    with Logboek.open(tmp_path) as logboek:
        opvolging = Opvolging(kader(), logboek)
        dienst = Dienst(kader(), logboek, opvolging=opvolging)
        asked = [{**MENTOR, "jeugdige": kind} for kind in KINDEREN]
        first, *_ = [dienst.ask_many(asked)[0] for _ in range(2)]
        assert first.bewijs is not None
        opvolging.stricter(EEN_KIND)
        assert begun_by(opvolging.lijst, first.bewijs.id, EEN_KIND, "")
        tasks = opvolging.taken().taken
        assert len({one.zaak for one in tasks}) == len(KINDEREN)
        assert causes(opvolging.lijst, tasks)
        Verzoekbak(logboek).waiting_of(EEN_KIND)
        keys = logboek.sleutelbos.ids_of(logboek.organisatie, EEN_KIND)
        assert logboek.lezer.lines_of(keys)
        register = Registratie(kader(), logboek).register
        toetser = Toetser(kader(), logboek, register, local_today)
        toetser.look(keys[0], None)
        toetser.later(keys[0])
        erase_person(logboek, EEN_KIND, Besluit(("Ans", "Bram"), "x"))
        states = [one.staat for one in Bladeraar(logboek).back(8, 1)]
        assert Staat.GEWIST in states
        path = tmp_path / "deelkader.sqlite"
        found = {
            said: plan_of(path, said) for said in set(gezegd) if is_about_few(said)
        }

    assert len(found) > len(TABELLEN)
    whole = {
        said: plan
        for said, plan in found.items()
        if any(LEEST.match(step) and not GERICHT.search(step) for step in plan)
    }
    assert whole == {}


def is_about_few(said: str) -> bool:
    """Return whether a statement chooses rows of a large table by key or id."""
    if not said.startswith(("SELECT", "UPDATE", "DELETE")):
        return False
    return any(f" {one} " in said for one in TABELLEN) and bool(GEKOZEN.search(said))


def plan_of(path: Any, said: str) -> list[str]:
    """Return how SQLite finds the rows."""
    connection = sqlite3.connect(path)
    try:
        return [row[3] for row in connection.execute(f"EXPLAIN QUERY PLAN {said}")]
    finally:
        connection.close()
