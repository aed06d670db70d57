# SPDX-License-Identifier: EUPL-1.2
"""
Whoever steals every disk after an erasure recovers nothing of who was erased.

The thief has the current epoch key, the key store, the log, their WAL and free
pages, and copies of log and key store from before the erasure. Each attack is also
made where it must succeed, so that it can fail.
"""

from __future__ import annotations

import shutil
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import psycopg
import pytest
from sqlalchemy import URL, func, make_url, select
from tests.faults.aanvaller import (
    find_content,
    find_piece,
    find_wrapped,
    joined,
    pages,
)
from tests.logboeken import Installatie, examine
from tests.opvolgkader import opvolgkader

from deelkader.logboek import Inhoud
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.tabellen import bericht, taak, zaak
from deelkader.service.opvolging import Opvolging
from deelkader.sleutels import Stukken

if TYPE_CHECKING:
    from collections.abc import Iterator

    from tests.postgres import Cluster

    from deelkader.logboek import Bewijs, Logboek
    from deelkader.opslag import Eenheid

GEWIST, ANDER = "Fenna-8f21c0de", "Joris-77aabeef"
SAMEN = Besluit(("Ans", "Bram"), "op-haar-wens")
# The facts of a line begin so; one block of AES.
BEGIN = b'{"geheim":"%s'
# A case begins so, and a task and a message.
STUKKEN = (b'{"v":1,"jeugdige', b'{"regel":"bespre')
KADER = opvolgkader("proefopvolging")


class Toneel(NamedTuple):
    """An installation and the folders that hold all of its bytes but epoch keys."""

    installatie: Installatie
    mappen: tuple[Path, ...]
    cluster: Cluster | None
    vooraf: frozenset[bytes]

    def pages(self) -> list[bytes]:
        """Return every byte of both stores, as they are on the disk now."""
        if self.cluster is not None:
            self.cluster.run("CHECKPOINT")
        return pages(*self.mappen)

    def raw(self, *older: bytes) -> bytes:
        """Return those bytes and *older* ones, without what an empty server has."""
        return joined((*older, *self.pages()), self.vooraf)

    def epoch_key(self) -> bytes:
        """Return the one epoch key that is there."""
        (pad,) = self.installatie.hoofdsleutel.iterdir()
        return pad.read_bytes()


@pytest.fixture(
    params=["sqlite", pytest.param("postgresql", marks=pytest.mark.postgres)]
)
def toneel(request, tmp_path) -> Iterator[Toneel]:
    """Return a new installation of each kind, with a server of its own."""
    hoofdsleutel = tmp_path / "hoofdsleutel"
    if request.param == "sqlite":
        log, bos = tmp_path / "log", tmp_path / "bos"
        yield Toneel(Installatie(log, bos, hoofdsleutel), (log, bos), None, frozenset())
        return
    cluster = request.getfixturevalue("eigen_cluster")
    cluster.start()
    with cluster.database() as log, cluster.database() as bos:
        oids = [
            str(oid)
            for (oid,) in cluster.run(
                "SELECT oid FROM pg_database WHERE datname LIKE 'proef%'"
            )
        ]
        assert len(oids) == 2
        data = cluster._data
        mappen = [data / "base" / oid for oid in oids]
        mappen += [data / "pg_wal", data / "global", cluster._folder / "server.log"]
        cluster.run("CHECKPOINT")
        vooraf = frozenset(pages(*mappen))
        places = Installatie(log, bos, hoofdsleutel)
        yield Toneel(places, tuple(mappen), cluster, vooraf)


def write(logboek: Logboek, persoon: str, aantal: int) -> None:
    """Write lines about *persoon* with a secret, a consent with one, and a task."""
    stukken = Stukken(logboek.opslag, logboek.sleutelbos, "standaard", "toestemming")

    def note(eenheid: Eenheid, bewijs: Bewijs) -> None:
        stukken.add(eenheid, persoon, bewijs.id, {"geheim": persoon})

    for nummer in range(aantal):
        feiten = {"geheim": persoon, "nummer": nummer}
        personen = {"jeugdige": persoon, "vrager": {"id": "Ans"}}
        logboek.append(Inhoud("oordeel", feiten, personen, persoon))
    logboek.append(Inhoud("toestemming", {}, {"jeugdige": persoon}, persoon, note))
    opvolging = Opvolging(KADER, logboek)
    for van in ("school", "huisarts"):
        opvolging.record("signaal", {"van": van}, {}, persoon)
    assert len(opvolging.lijst.late_of(persoon, 10**6)) > 0


def recover(raw: bytes, epoch_key: bytes, persoon: str) -> int:
    """Return how many contents about *persoon* come out of *raw* with this key."""
    begin = BEGIN % persoon.encode()[:5]
    keys = {buit.feiten for buit in find_wrapped(raw, epoch_key, persoon)}
    return sum(len(find_content(raw, key, begin)) for key in keys)


def recover_pieces(raw: bytes, epoch_key: bytes, persoon: str) -> list[int]:
    """Return how many cases, and tasks and messages, come out of *raw*."""
    keys = {buit.personen for buit in find_wrapped(raw, epoch_key, persoon)}
    return [sum(len(find_piece(raw, key, b)) for key in keys) for b in STUKKEN]


def rows(logboek: Logboek) -> list[int]:
    """Return how many cases, tasks and messages there are."""
    with logboek.opslag.reading() as verbinding:
        return [
            verbinding.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (zaak, taak, bericht)
        ]


def current_keys(logboek: Logboek) -> set[bytes]:
    """Return every key that the key store still gives to who has all rights."""
    leaves = [line.sleutel for line in logboek.lines()]
    pairs = logboek.sleutelbos.open_pairs(leaves).values()
    return {key for pair in pairs for key in (pair.feiten, pair.personen)}


def test_after_an_erasure_no_byte_anywhere_gives_anything_back(
    toneel: Toneel, tmp_path: Path
) -> None:
    """The attack that works before the erasure, and with the old epoch key, fails."""
    with toneel.installatie.open() as logboek:
        for _ in range(2):
            write(logboek, GEWIST, 6)
            write(logboek, ANDER, 6)
        older, old_key = toneel.pages(), toneel.epoch_key()
        # The control: the thief came before the erasure.
        assert recover(toneel.raw(*older), old_key, GEWIST) >= 12
        cases, tasks = recover_pieces(toneel.raw(*older), old_key, GEWIST)
        assert cases >= 1
        assert tasks >= 2
        before = rows(logboek)
        erase_person(logboek, GEWIST, SAMEN)
        assert rows(logboek) == [1, before[1] // 2, before[2] // 2]
        write(logboek, ANDER, 3)
        raw, key = toneel.raw(*older), toneel.epoch_key()
        assert key != old_key
        # The control: the bytes are there; it is the epoch key that is not.
        assert recover(raw, old_key, GEWIST) >= 12
        assert min(recover_pieces(raw, old_key, GEWIST)) >= 1
        assert recover(raw, key, ANDER) >= 12
        assert min(recover_pieces(raw, key, ANDER)) >= 1
        # The attack.
        assert find_wrapped(raw, key, GEWIST) == []
        keys = current_keys(logboek)
        assert keys
        for begin in (BEGIN, b'{"jeugdige":"%s'):
            known = begin % GEWIST.encode()[:5]
            assert [find_content(raw, one, known) for one in keys] == [[]] * len(keys)
        assert recover_pieces(raw, key, GEWIST) == [0, 0]
    holds = joined(pages(toneel.installatie.hoofdsleutel, *toneel.mappen))
    assert key in holds
    assert old_key not in holds


def test_no_pseudonym_stands_in_the_clear_anywhere(toneel: Toneel) -> None:
    """Not in a table, a WAL, a free page, the messages of the server; nor a key."""
    with toneel.installatie.open(organisatie="praktijk-zuid") as logboek:
        write(logboek, GEWIST, 4)
        write(logboek, ANDER, 4)
        erase_person(logboek, GEWIST, SAMEN)
        raw = toneel.raw()
        # The control: what may be read is found, so the bytes are those of the log.
        assert raw.count(b"praktijk-zuid") >= 2
        assert raw.count(b'"soort":"toestemming"') >= 2
        for word in (GEWIST, ANDER, "Bram", "op-haar-wens", "geheim", "jeugdige"):
            for form in (word.encode(), word.encode("utf-16-le"), word.encode().hex()):
                needle = form.encode() if isinstance(form, str) else form
                assert needle not in raw
        assert toneel.epoch_key() not in raw
        assert not any(key in raw for key in current_keys(logboek))


def test_an_older_copy_of_the_log_opens_what_was_not_erased(
    installatie: Installatie, tmp_path: Path
) -> None:
    """Put back beside the current keys: others open, the erased one stays closed."""
    with installatie.open() as logboek:
        write(logboek, GEWIST, 3)
        write(logboek, ANDER, 3)
    backup = copy_store(installatie.log, tmp_path / "kopie")
    with installatie.open() as logboek:
        erase_person(logboek, GEWIST, SAMEN)
        wanted = {r.regelnummer for r in logboek.lines() if r.is_gewist}
    with put_back(installatie, backup).open() as logboek:
        assert {r.regelnummer for r in logboek.lines() if r.is_gewist} == wanted
        assert wanted == {1, 2, 3, 4, 5, 6}
        assert len(logboek) == 12
        # The line that told of it is not in this copy: then it is not called erased.
        assert examine(logboek).telling.gewist == {}
        # Its case is there again, but nobody sees it and it stands in nobody's way.
        opvolging = Opvolging(KADER, logboek)
        assert rows(logboek)[0] == 2
        assert len(opvolging.taken().taken) == 1
        assert len(opvolging.berichten()) == 1
        assert opvolging.run_due(date.max).mislukt == 0


def copy_store(waar: Path | str, kopie: Path) -> Path | str:
    """Return a copy of the store at *waar*, as a backup makes one."""
    if isinstance(waar, Path):
        shutil.copytree(waar, kopie)
        return kopie
    url = make_url(waar)
    naam = f"{url.database}_kopie"
    postgres = url.set(database="postgres")
    _psql(postgres, f"CREATE DATABASE {naam} TEMPLATE {url.database}")
    return url.set(database=naam).render_as_string()


def put_back(installatie: Installatie, kopie: Path | str) -> Installatie:
    """Return the installation with *kopie* for its log."""
    return installatie._replace(log=kopie)


def _psql(url: URL, opdracht: str) -> None:
    address = url.set(drivername="postgresql").render_as_string()
    with psycopg.connect(address, autocommit=True) as verbinding:
        verbinding.execute(opdracht.encode())
