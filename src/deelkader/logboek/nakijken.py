# SPDX-License-Identifier: EUPL-1.2
"""
Look at a back-up before a byte of it is put back: is it whole, and do the parts fit?

Responsible for naming everything that is wrong at once, and for which keys are gone.
Writes nothing. Floor 4, `logboek`.
"""

from __future__ import annotations

import json
from contextlib import AbstractContextManager, ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Final

from sqlalchemy import inspect, literal, select

from deelkader.errors import LogboekError, Probleem
from deelkader.logboek.kopie import last_note, read_state
from deelkader.logboek.kopieblad import Deel, Kopieblad, Sleutelstand
from deelkader.opslag import LOG, SLEUTELS, Inrichting
from deelkader.opslag.kopie import (
    hash_file,
    is_there,
    reading_copy,
    reading_store,
    require_sound,
)
from deelkader.opslag.sleuteltabellen import sleutel, tekensleutel
from deelkader.opslag.tabellen import logkop, wissing
from deelkader.sleutels import EpocheMap
from deelkader.sleutels.paar import Omhulling

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from deelkader.logboek.plaatsen import Plaatsen

_PAGINA: Final = 500
_SOORTEN: Final = {Deel.LOG: LOG, Deel.SLEUTELS: SLEUTELS}


@dataclass(frozen=True, slots=True)
class Bron:
    """Where the parts are; without keys those of the installation itself are used."""

    log: Path
    sleutels: Path | None
    hoofdsleutel: Path | None

    def folders(self) -> Iterator[tuple[Deel, Path]]:
        """Yield the parts that are given."""
        for deel in Deel:
            folder: Path | None = getattr(self, deel.value)
            if folder is not None:
                yield deel, folder


@dataclass(slots=True)
class Nagekeken:
    """
    What was found: the sheets of the parts that could be read, and every problem.

    *weg* holds per log the keys of its lines that the key store does not have and
    that it does not say are erased: they were erased after this copy was made.
    """

    bladen: dict[Deel, Kopieblad] = field(default_factory=dict)
    problemen: list[Probleem] = field(default_factory=list)
    weg: dict[str, list[str]] = field(default_factory=dict)

    def add(self, waar: str, code: str, boodschap: str) -> None:
        """Note a problem with the part *waar*; empty: with all of them."""
        pad = f"/{waar}" if waar else ""
        self.problemen.append(Probleem(pad, code, boodschap))


def look_at(bron: Bron, plaatsen: Plaatsen) -> Nagekeken:
    """Return what is known of the back-up *bron*, to be put back at *plaatsen*."""
    found = Nagekeken()
    for deel, folder in bron.folders():
        try:
            found.bladen[deel] = _read_part(deel, folder)
        except (LogboekError, OSError) as error:
            code = getattr(error, "code", "kopie-niet-leesbaar")
            said = getattr(error, "message", "Deze kopie is niet te lezen.")
            found.add(deel.value, code, said)
    if len({blad.bos for blad in found.bladen.values()}) > 1:
        found.add(
            "", "kopie-van-een-ander", "Deze delen zijn niet van dezelfde installatie."
        )
    if not found.problemen:
        try:
            _look_inside(bron, plaatsen, found)
        except LogboekError as error:
            found.add("sleutels", error.code, error.message)
    return found


def _read_part(deel: Deel, folder: Path) -> Kopieblad:
    """Return the sheet of a part that is whole; raise a LogboekError if it is not."""
    blad = Kopieblad.read(folder)
    if blad.deel != deel.value:
        raise LogboekError(
            "kopie-ander-deel", f"Hier staat het deel {blad.deel}, niet {deel.value}."
        )
    pad = folder / blad.bestand
    if not pad.is_file():
        raise LogboekError("kopie-ontbreekt", "Het bestand van deze kopie is weg.")
    if pad.stat().st_size < blad.grootte:
        raise LogboekError("kopie-afgebroken", "Deze kopie is niet compleet.")
    if hash_file(pad) != blad.sha256:
        raise LogboekError("kopie-veranderd", "Deze kopie is veranderd.")
    if deel in _SOORTEN:
        _require_known(blad, _SOORTEN[deel])
        require_sound(pad, _SOORTEN[deel])
    return blad


def _require_known(blad: Kopieblad, inrichting: Inrichting) -> None:
    if blad.bestand != inrichting.bestand:
        raise LogboekError("kopie-veranderd", "Deze kopie heet anders dan zij hoort.")
    if blad.tabellen not in inrichting.versies:
        raise LogboekError(
            "logboek-nieuwer-schema",
            "Deze kopie is gemaakt door een nieuwere versie van deelkader.",
        )


def _look_inside(bron: Bron, plaatsen: Plaatsen, found: Nagekeken) -> None:
    blad = found.bladen[Deel.LOG]
    with ExitStack() as stack:
        logs = stack.enter_context(reading_copy(bron.log / blad.bestand))
        if bron.sleutels is None:
            keys = stack.enter_context(_keys_in_use(plaatsen))
        else:
            pad = bron.sleutels / found.bladen[Deel.SLEUTELS].bestand
            keys = stack.enter_context(reading_copy(pad))
        bos, stand, proef = read_state(keys)
        if bos != blad.bos:
            said = "Deze sleutels horen niet bij dit logboek."
            found.add("sleutels", "sleutels-horen-niet-bij-logboek", said)
            return
        _require_newer(stand, blad, found)
        holder = bron.hoofdsleutel or plaatsen.hoofdsleutel
        # WHY: an error tells that it is not there, or is another one.
        Omhulling(EpocheMap(holder).read(stand.epoche)).unwrap(proef, bos)
        _compare_logs(logs, keys, blad, found)
        if not found.problemen:
            _find_gone(logs, keys, found)


def _keys_in_use(plaatsen: Plaatsen) -> AbstractContextManager[Connection]:
    """Return what reads the key store of the installation itself."""
    if not is_there(plaatsen.sleutels, SLEUTELS):
        raise LogboekError("sleutels-ontbreken", "Hier staan geen sleutels.")
    return reading_store(plaatsen.sleutels, SLEUTELS)


def _require_newer(stand: Sleutelstand, blad: Kopieblad, found: Nagekeken) -> None:
    if stand.is_before(blad.stand):
        found.add(
            "sleutels",
            "sleutels-ouder",
            "Deze sleutels zijn ouder dan het logboek. Wie gewist is, zou terugkomen.",
        )


def _compare_logs(
    logs: Connection, keys: Connection, blad: Kopieblad, found: Nagekeken
) -> None:
    """Compare what the sheet says of the logs with what is there."""
    known = set(keys.execute(select(tekensleutel.c.oorsprong)).scalars())
    rows = list(logs.execute(select(logkop).order_by(logkop.c.log)))
    told = [(one.organisatie, one.grootte, one.controlepunt) for one in blad.logs]
    there = [
        (row.organisatie, row.grootte, last_note(logs, row.log, row.grootte))
        for row in rows
    ]
    if told != there:
        found.add("log", "kopie-veranderd", "Het blad hoort niet bij dit logboek.")
    if any(row.sleutelbos != blad.bos or row.oorsprong not in known for row in rows):
        said = "Deze sleutels horen niet bij dit logboek."
        found.add("sleutels", "sleutels-horen-niet-bij-logboek", said)


def _find_gone(logs: Connection, keys: Connection, found: Nagekeken) -> None:
    """Note the keys that were erased after the log was copied."""
    told: set[str] = set()
    done: set[str] = set()
    for row in logs.execute(select(wissing.c.sleutels, wissing.c.klaar)):
        ids = json.loads(row.sleutels)
        told.update(ids)
        if row.klaar:
            done.update(ids)
    if done != set(_missing(keys, done)):
        found.add("sleutels", "sleutels-ouder", "In deze sleutels staat wie gewist is.")
    query = select(logkop.c.log, logkop.c.organisatie)
    names = {row.log: row.organisatie for row in logs.execute(query)}
    for number, ids in _used(logs, set(names)).items():
        if gone := _missing(keys, ids - told):
            found.weg[names[number]] = gone


def _used(logs: Connection, numbers: set[int]) -> dict[int, set[str]]:
    """Return per log the keys that seal what stands in it and beside it."""
    used: dict[int, set[str]] = {number: set() for number in numbers}
    there = set(inspect(logs).get_table_names())
    for table in LOG.tabellen.sorted_tables:
        # WHY: a copy of an older version lacks the tables that came later.
        if table.name not in there or "sleutel" not in table.c:
            continue
        # WHY the first: not every piece beside a log says whose log it belongs to.
        log = table.c.log if "log" in table.c else literal(min(numbers))
        query = select(log.label("log"), table.c.sleutel).distinct()
        for row in logs.execute(query):
            used[row.log].add(row.sleutel)
    return used


def _missing(keys: Connection, ids: set[str]) -> list[str]:
    """Return which of *ids* the key store does not have, in order."""
    wanted = sorted(ids)
    gone = []
    for start in range(0, len(wanted), _PAGINA):
        some = wanted[start : start + _PAGINA]
        query = select(sleutel.c.id).where(sleutel.c.id.in_(some))
        there = set(keys.execute(query).scalars())
        gone += [id_ for id_ in some if id_ not in there]
    return gone
