# SPDX-License-Identifier: EUPL-1.2
"""A real log of ten weeks, for the pages of log and tasks. All people are invented."""

from __future__ import annotations

import contextlib
import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, NamedTuple

from tests.logboeken import Klok, damage
from tests.opstelling import MENTOR

from deelkader.logboek import Inhoud, Logboek
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service import Dienst
from deelkader.service.maandbeeld import Maand
from deelkader.service.meldingen import Meldingen
from deelkader.service.opvolging import Opvolging
from deelkader.service.opvolgvragen import Opvolgvragen

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from deelkader import Kader

GEMEENTEN = {"etten-leur": 3, "moerdijk": 25, "roosendaal": 40, "rucphen": 12}
KIND, WEG = "kind-zilvermeeuw", "kind-stormvogel"
NOODREDEN = "Het kind is nu in gevaar en niemand neemt op."


class Geval(NamedTuple):
    """What stands where: numbers of lines, and the month that is over."""

    oordeel: int
    gewist: int
    wissing: int
    nood: int
    maand: str


def fill(data: Path, kader: Kader) -> Geval:
    """Write the log at *data*: answers, an erasure, two signals and what follows."""
    # WHY from now: the server that reads it has the clock of this machine.
    begin = datetime.now(UTC) - timedelta(days=75)
    klok = Klok(begin)
    with Logboek.open(data, klok=klok) as logboek:
        dienst = Dienst(kader, logboek)
        dienst.ask_many(
            [
                {**MENTOR, "gemeente": gemeente}
                for gemeente, aantal in GEMEENTEN.items()
                for _ in range(aantal)
            ]
        )
        klok.nu += timedelta(days=40)
        gone = dienst.ask({**MENTOR, "jeugdige": WEG}).bewijs
        weg = erase_person(logboek, WEG, Besluit(("Ans", "Bram"), "bezwaar")).bewijs
        opvolging = Opvolging(kader, logboek, lambda: klok().date())
        _signals(Meldingen(opvolging, Opvolgvragen(opvolging)))
        nood = Inhoud("noodinzage", {"reden": NOODREDEN}, {"door": ["x"]})
        klok.nu = datetime.now(UTC)
        urgent = logboek.append(nood)
        fresh = {**MENTOR, "jeugdige": KIND, "gemeente": "steenbergen"}
        answer = Dienst(kader, logboek, opvolging=opvolging).ask(fresh).bewijs
        assert gone is not None
        assert weg is not None
        assert answer is not None
        return Geval(
            answer.regelnummer,
            gone.regelnummer,
            weg.regelnummer,
            urgent.regelnummer,
            Maand.at(begin).id,
        )


def _signals(meldingen: Meldingen) -> None:
    for van in ("school", "huisarts"):
        told: dict[str, Any] = {
            "jeugdige": KIND,
            "van": van,
            "naar": "jeugdprofessional",
            "situatie": "hulpvraag",
            "door": "medewerker-roek",
        }
        meldingen.signal(json.dumps(told).encode())


@contextlib.contextmanager
def turned(
    data: Path, tabel: str, kolom: str, nr: int, anders: bytes | None = None
) -> Iterator[None]:
    """Change a byte of what is stored at *nr*, or all of it, and put it back."""
    plek = {"regel": "nr", "controlepunt": "grootte"}[tabel]
    with closing(sqlite3.connect(data / "deelkader.sqlite")) as store:
        read = f"SELECT {kolom} FROM {tabel} WHERE {plek} = ?"  # noqa: S608 - our own words
        (was,) = store.execute(read, (nr,)).fetchone()
    _put(data, tabel, kolom, f"{plek} = {nr}", anders or _other(was))
    try:
        yield
    finally:
        _put(data, tabel, kolom, f"{plek} = {nr}", was)


def _put(data: Path, tabel: str, kolom: str, waar: str, what: str | bytes) -> None:
    said = f"'{what}'" if isinstance(what, str) else f"x'{what.hex()}'"
    damage(data, f"UPDATE {tabel} SET {kolom} = {said} WHERE {waar}")  # noqa: S608 - our own words


def _other(was: str | bytes) -> str | bytes:
    """Return *was* with one byte other, in a place that keeps its form."""
    if isinstance(was, str):
        at = len(was) - 20
        return was[:at] + ("A" if was[at] != "A" else "B") + was[at + 1 :]
    if was.startswith(b"{"):
        # A digit of the time of writing: still a leaf, but not this one.
        at = was.index(b'"tijd":"') + len('"tijd":"2026-11-22T10:11:1')
        return was[:at] + (b"1" if was[at : at + 1] != b"1" else b"2") + was[at + 1 :]
    return was[:-1] + bytes([was[-1] ^ 1])
