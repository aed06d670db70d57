# SPDX-License-Identifier: EUPL-1.2
"""`deelkader back-up` and `deelkader herstel`, on both kinds of store."""

from __future__ import annotations

import dataclasses
import json
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select
from tests.faults import schrijver
from tests.faults.kinderen import kill, start, wait_until
from tests.logboeken import PERSONEN, Installatie, fill, oordeel, require_whole

from deelkader.cli.main import main
from deelkader.logboek import kopie
from deelkader.logboek.kopieblad import Kopieblad
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag import LOG, Opslag
from deelkader.opslag.kopie import copy_store, put_back, reading_store, version_of
from deelkader.opslag.tabellen import stuk
from deelkader.sleutels import Stukken

TWEE = ["--door", "Ans", "--door", "Bram"]


def places(installatie: Installatie) -> list[str]:
    """Return how the places of *installatie* are named on the command line."""
    names = ("--data", "--sleutels", "--hoofdsleutel")
    return [
        part for pair in zip(names, installatie, strict=True) for part in map(str, pair)
    ]


def back_up(installatie: Installatie, doel: Path) -> None:
    """Make a back-up in *doel* and the folders beside it."""
    assert main(["back-up", str(doel), *places(installatie)]) == 0


def restore(bron: Path, naar: Installatie, *more: str) -> int:
    """Put it back and return the exit code."""
    return main(["herstel", str(bron), *more, *places(naar)])


def erase(installatie: Installatie, persoon: str) -> None:
    """Erase *persoon*."""
    with installatie.open() as logboek:
        erase_person(logboek, persoon, Besluit(("Ans", "Bram"), "verzoek"))


def said(capsys, code: int) -> set[tuple[str, str]]:
    """Return the problems that were printed as JSON."""
    assert code == 2
    out = capsys.readouterr().out
    fouten = json.loads(out[out.index("{") :])["fouten"]
    return {(fout["pad"], fout["code"]) for fout in fouten}


def is_open(installatie: Installatie, persoon: str) -> bool:
    """Return whether anything about *persoon* can be read."""
    with installatie.open() as logboek:
        opened = [line.personen.inhoud for line in logboek.lines() if line.personen]
    return any(found.get("jeugdige") == persoon for found in opened)


def test_a_back_up_comes_back_whole(installatie, ander, tmp_path, capsys):
    """Every line, open as before; and the restored log takes the next line."""
    with installatie.open() as logboek:
        ids = fill(logboek, 30)
        before = [(line.id, line.feiten, line.personen) for line in logboek.lines()]
    back_up(installatie, tmp_path / "kopie")
    assert restore(tmp_path / "kopie", ander) == 0
    assert "We vonden geen fouten." in capsys.readouterr().out
    with ander.open() as logboek:
        after = [(line.id, line.feiten, line.personen) for line in logboek.lines()]
        assert after == before
        assert [id_ for id_, *_ in after] == ids
        assert logboek.append(oordeel(31, PERSONEN[0])).regelnummer == 31
        require_whole(logboek)


@pytest.mark.postgres
def test_a_back_up_of_one_kind_of_store_comes_back_in_the_other(
    cluster, tmp_path, capsys
):
    """From folders into databases, and from databases into folders."""
    first = Installatie(tmp_path / "log", tmp_path / "bos", tmp_path / "hoofd")
    with first.open() as logboek:
        fill(logboek, 10)
    with cluster.database() as log, cluster.database() as bos:
        second = Installatie(log, bos, tmp_path / "hoofd-2")
        back_up(first, tmp_path / "kopie-1")
        assert restore(tmp_path / "kopie-1", second) == 0
        with second.open() as logboek:
            fill(logboek, 5)
        back_up(second, tmp_path / "kopie-2")
    third = Installatie(tmp_path / "log-3", tmp_path / "bos-3", tmp_path / "hoofd-3")
    assert restore(tmp_path / "kopie-2", third) == 0
    with third.open() as logboek:
        assert len(logboek) == 15
        assert all(line.personen is not None for line in logboek.lines())


def test_a_back_up_while_writers_append(installatie, ander, tmp_path):
    """A back-up holds every line that was acknowledged before it began."""
    kinderen = [start(schrijver.main, installatie, 3, seed) for seed in (1, 2)]
    wait_until(kinderen, 20)
    least = sum(kind.said.count(b"\n") for kind in kinderen) - len(kinderen)
    for number in range(3):
        back_up(installatie, tmp_path / f"kopie-{number}")
    kill(kinderen)
    sizes = [
        Kopieblad.read(tmp_path / f"kopie-{number}").logs[0].grootte
        for number in range(3)
    ]
    assert least <= sizes[0] < sizes[1] < sizes[2]
    assert restore(tmp_path / "kopie-2", ander) == 0
    with ander.open() as logboek:
        assert len(logboek) == sizes[2]
        assert all(line.feiten is not None for line in logboek.lines())


def test_no_key_lies_in_the_back_up_of_the_log(installatie, tmp_path):
    """The three parts are apart, and none holds what opens another."""
    with installatie.open() as logboek:
        fill(logboek, 5)
    back_up(installatie, tmp_path / "kopie")
    (key,) = (tmp_path / "kopie-hoofdsleutel").glob("epoche-*")
    epoche = key.read_bytes()
    with closing(
        sqlite3.connect(tmp_path / "kopie-sleutels" / "sleutels.sqlite")
    ) as raw:
        wrapped = [row[0] for row in raw.execute("SELECT omhulsel FROM sleutel")]
    assert wrapped
    log = (tmp_path / "kopie" / "deelkader.sqlite").read_bytes()
    assert not any(bytes(part) in log for part in wrapped)
    for folder in ("kopie", "kopie-sleutels"):
        assert all(
            epoche not in pad.read_bytes() for pad in (tmp_path / folder).iterdir()
        )
    for pad in tmp_path.glob("kopie*/*"):
        assert pad.stat().st_mode & 0o077 == 0
        assert pad.parent.stat().st_mode & 0o077 == 0


def test_an_older_log_does_not_bring_back_who_was_erased(
    installatie, ander, tmp_path, capsys
):
    """With the keys of now an erasure stays one, and the restored log says so."""
    with installatie.open() as logboek:
        fill(logboek, 12)
    back_up(installatie, tmp_path / "oud")
    assert is_open(installatie, PERSONEN[1])
    erase(installatie, PERSONEN[1])
    naar = Installatie(ander.log, installatie.sleutels, installatie.hoofdsleutel)
    code = restore(tmp_path / "oud", naar, "--alleen-logboek", "--json")
    assert said(capsys, code) == {("", "wissen-vraagt-twee")}
    assert restore(tmp_path / "oud", naar, "--alleen-logboek", *TWEE) == 0
    assert "Dat blijft gewist" in capsys.readouterr().out
    assert not is_open(naar, PERSONEN[1])
    assert is_open(naar, PERSONEN[0])
    with naar.open() as logboek:
        assert len(logboek) == 13
        require_whole(logboek)


def test_an_older_log_comes_back_with_a_newer_copy_of_the_keys(
    installatie, ander, tmp_path, capsys
):
    """The keys of a later back-up do; those of an earlier one are refused."""
    with installatie.open() as logboek:
        fill(logboek, 6)
    back_up(installatie, tmp_path / "oud")
    shutil.copytree(tmp_path / "oud-hoofdsleutel", tmp_path / "bewaard")
    erase(installatie, PERSONEN[2])
    hoofd = ["--doel-hoofdsleutel", str(tmp_path / "oud-hoofdsleutel")]
    command = ["back-up", str(tmp_path / "nieuw"), *hoofd, *places(installatie)]
    assert main(command) == 0
    assert "De oude hoofdsleutel daar is vernietigd." in capsys.readouterr().out
    # What was copied first does not open any more: its epoch key is gone.
    assert said(capsys, restore(tmp_path / "oud", ander, "--json")) == {
        ("/sleutels", "hoofdsleutel-ontbreekt")
    }
    # Newer log, older keys: who was erased would come back.
    mixed = ["--bron-sleutels", str(tmp_path / "oud-sleutels")]
    mixed += ["--bron-hoofdsleutel", str(tmp_path / "bewaard"), "--json"]
    found = said(capsys, restore(tmp_path / "nieuw", ander, *mixed))
    assert ("/sleutels", "sleutels-ouder") in found
    mixed = ["--bron-sleutels", str(tmp_path / "nieuw-sleutels"), *TWEE]
    assert restore(tmp_path / "oud", ander, *mixed) == 0
    assert not is_open(ander, PERSONEN[2])
    assert is_open(ander, PERSONEN[0])


def damage(pad: Path) -> None:
    """Change one bit in the middle of *pad*."""
    raw = bytearray(pad.read_bytes())
    raw[len(raw) // 2] ^= 1
    pad.write_bytes(bytes(raw))


def test_everything_wrong_is_named_at_once_and_nothing_is_written(
    installatie, ander, tmp_path, capsys
):
    """A log cut off, keys changed, and an epoch key whose sheet was changed."""
    with installatie.open() as logboek:
        fill(logboek, 20)
    back_up(installatie, tmp_path / "kopie")
    log = tmp_path / "kopie" / "deelkader.sqlite"
    log.write_bytes(log.read_bytes()[:-4096])
    damage(tmp_path / "kopie-sleutels" / "sleutels.sqlite")
    damage(tmp_path / "kopie-hoofdsleutel" / "kopie.json")
    assert said(capsys, restore(tmp_path / "kopie", ander, "--json")) == {
        ("/log", "kopie-afgebroken"),
        ("/sleutels", "kopie-veranderd"),
        ("/hoofdsleutel", "kopie-veranderd"),
    }
    if ander.is_sqlite:
        assert not any(Path(place).exists() for place in ander)


@pytest.mark.parametrize("deel", ["log", "sleutels", "hoofdsleutel"])
def test_a_part_of_another_installation_is_refused(
    deel, installatie, ander, tmp_path, capsys
):
    """Three parts of which one is of somebody else do not fit."""
    other = Installatie(tmp_path / "x-log", tmp_path / "x-bos", tmp_path / "x-hoofd")
    for one, naam in ((installatie, "kopie"), (other, "vreemd")):
        with one.open() as logboek:
            fill(logboek, 3)
        back_up(one, tmp_path / naam)
    folders = {"log": "kopie", "sleutels": "kopie-sleutels"}
    folders["hoofdsleutel"] = "kopie-hoofdsleutel"
    folders[deel] = folders[deel].replace("kopie", "vreemd")
    more = ["--bron-sleutels", str(tmp_path / folders["sleutels"]), "--json"]
    more += ["--bron-hoofdsleutel", str(tmp_path / folders["hoofdsleutel"])]
    code = restore(tmp_path / folders["log"], ander, *more)
    assert ("", "kopie-van-een-ander") in said(capsys, code)


def test_parts_in_each_others_place_are_refused(installatie, ander, tmp_path, capsys):
    """The log where the keys are asked for, and the other way round."""
    with installatie.open() as logboek:
        fill(logboek, 3)
    back_up(installatie, tmp_path / "kopie")
    more = ["--bron-sleutels", str(tmp_path / "kopie"), "--json"]
    more += ["--bron-hoofdsleutel", str(tmp_path / "kopie-hoofdsleutel")]
    code = restore(tmp_path / "kopie-sleutels", ander, *more)
    assert said(capsys, code) == {
        ("/log", "kopie-ander-deel"),
        ("/sleutels", "kopie-ander-deel"),
    }


def test_a_place_that_is_taken_is_not_overwritten(installatie, tmp_path, capsys):
    """Putting back over what is in use changes nothing of it."""
    with installatie.open() as logboek:
        fill(logboek, 4)
    back_up(installatie, tmp_path / "kopie")
    with installatie.open() as logboek:
        fill(logboek, 4)
    found = said(capsys, restore(tmp_path / "kopie", installatie, "--json"))
    assert ("/log", "herstel-plek-bezet") in found
    with installatie.open() as logboek:
        assert len(logboek) == 8
        require_whole(logboek)


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["kopie", "--data", "weg"], "geen-installatie"),
        (["kopie", "--data", "data", "--doel-sleutels", "kopie/s"], "kopie-niet-apart"),
        (["data", "--data", "data"], "kopie-bestaat-al"),
    ],
)
def test_wrong_use_of_back_up_makes_nothing(
    arguments, code, tmp_path, monkeypatch, capsys
):
    """A place without a log, keys inside the log's folder, a folder that is there."""
    monkeypatch.chdir(tmp_path)
    with Installatie(
        tmp_path / "data", tmp_path / "s", tmp_path / "h"
    ).open() as logboek:
        fill(logboek, 2)
    keys = ["--sleutels", "s", "--hoofdsleutel", "h"]
    assert main(["back-up", *arguments, *keys, "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["fouten"][0]["code"] == code
    assert not (tmp_path / "kopie").exists()


def test_all_organisations_of_a_store_come_along(installatie, ander, tmp_path, capsys):
    """Two logs in one store, one erased in since: both are whole afterwards."""
    for organisatie in ("gemeente-a", "gemeente-b"):
        with installatie.open(organisatie=organisatie) as logboek:
            fill(logboek, 6)
    map_ = tmp_path / "kopie met ?#%20"
    back_up(installatie, map_)
    with installatie.open(organisatie="gemeente-b") as logboek:
        erase_person(logboek, PERSONEN[1], Besluit(("Ans", "Bram"), "verzoek"))
    naar = Installatie(ander.log, installatie.sleutels, installatie.hoofdsleutel)
    assert restore(map_, naar, "--alleen-logboek", *TWEE) == 0
    assert "LET OP" not in capsys.readouterr().out
    for organisatie, size in (("gemeente-a", 6), ("gemeente-b", 7)):
        with naar.open(organisatie=organisatie) as logboek:
            assert len(logboek) == size
            require_whole(logboek)


def test_consent_beside_the_log_comes_along_and_goes_with_an_erasure(
    installatie, ander, tmp_path
):
    """Pieces that are no line are copied; those of who was erased are removed."""
    with installatie.open() as logboek:
        for persoon in PERSONEN[:2]:
            stukken = Stukken(logboek.opslag, logboek.sleutelbos, "standaard", "proef")

            def note(eenheid, bewijs, persoon=persoon, stukken=stukken) -> None:
                stukken.add(eenheid, persoon, bewijs.id, {"zei": "ja"})

            logboek.append(dataclasses.replace(oordeel(1, persoon), mee=note))
    back_up(installatie, tmp_path / "kopie")
    erase(installatie, PERSONEN[1])
    naar = Installatie(ander.log, installatie.sleutels, installatie.hoofdsleutel)
    assert restore(tmp_path / "kopie", naar, "--alleen-logboek", *TWEE) == 0
    with naar.open() as logboek:
        stukken = Stukken(logboek.opslag, logboek.sleutelbos, "standaard", "proef")
        assert stukken.of(PERSONEN[0]) == [{"zei": "ja"}]
        assert stukken.of(PERSONEN[1]) == []
        with logboek.opslag.reading() as verbinding:
            many = select(func.count()).select_from(stuk)
            assert verbinding.execute(many).scalar_one() == 1


@pytest.mark.parametrize("between", [1, 2])
def test_an_erasure_during_a_back_up_makes_it_copy_again(
    between, installatie, ander, tmp_path, monkeypatch
):
    """Between log and keys, or between keys and epoch key: the parts still fit."""
    with installatie.open() as logboek:
        fill(logboek, 6)
    real, calls = copy_store, 0

    def erase_between(*arguments):
        nonlocal calls
        made = real(*arguments)
        calls += 1
        if calls == between:
            erase(installatie, PERSONEN[0])
        return made

    monkeypatch.setattr(kopie, "copy_store", erase_between)
    back_up(installatie, tmp_path / "kopie")
    assert calls == 4
    assert restore(tmp_path / "kopie", ander) == 0
    with ander.open() as logboek:
        assert len(logboek) == 7
        require_whole(logboek)
    assert not is_open(ander, PERSONEN[0])


def test_keys_that_miss_what_came_later_are_not_taken_for_an_erasure(
    installatie, ander, tmp_path, capsys
):
    """Older keys lack those of a new person: that is a loss, and is refused."""
    with installatie.open() as logboek:
        fill(logboek, 3)
    back_up(installatie, tmp_path / "oud")
    with installatie.open() as logboek:
        logboek.append(oordeel(4, "Noor-5d1e"))
    back_up(installatie, tmp_path / "nieuw")
    older = ["--bron-sleutels", str(tmp_path / "oud-sleutels"), *TWEE, "--json"]
    code = restore(tmp_path / "nieuw", ander, *older)
    assert said(capsys, code) == {("/sleutels", "sleutels-ouder")}


def test_a_back_up_leaves_an_older_version_as_it_was(tmp_path, later_program):
    """The copy is what one makes before migrating: nothing is migrated by it."""
    Opslag.open(tmp_path / "data", LOG).close()
    later = later_program()
    (tmp_path / "kopie").mkdir()
    bestand = copy_store(tmp_path / "data", later, tmp_path / "kopie")
    assert version_of(bestand, later) == LOG.versies[-1]
    with reading_store(tmp_path / "data", LOG) as verbinding:
        found = verbinding.exec_driver_sql("SELECT version_num FROM alembic_version")
        assert found.scalar_one() == LOG.versies[-1]
    put_back(bestand, later, tmp_path / "terug")
    opened = Opslag.open(tmp_path / "terug", later)
    assert opened.vorige_versie == LOG.versies[-1]
    opened.close()


@pytest.mark.postgres
def test_numbers_of_the_server_go_on_after_those_put_back(
    adres, tmp_path, later_program
):
    """A row that is added after a restore gets a number that is not taken."""
    later = later_program()
    table = later.tabellen.tables["later"]
    opened = Opslag.open(tmp_path / "data", later)
    with opened.unit() as eenheid:
        eenheid.insert_rows(table, [(1,), (2,), (7,)])
    opened.close()
    (tmp_path / "kopie").mkdir()
    put_back(copy_store(tmp_path / "data", later, tmp_path / "kopie"), later, adres)
    opened = Opslag.open(adres, later)
    with opened.unit() as eenheid:
        eenheid.verbinding.execute(insert(table))
        assert list(eenheid.verbinding.execute(select(table.c.x)).scalars())[-1] == 8
    opened.close()
