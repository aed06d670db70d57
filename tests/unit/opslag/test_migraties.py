# SPDX-License-Identifier: EUPL-1.2
"""How a store gets its tables, on both kinds, and what is refused."""

from __future__ import annotations

import dataclasses
import logging
import multiprocessing
import subprocess
import sys
import time
from pathlib import Path

import pytest
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import MetaData, func, inspect, select, text

from deelkader.errors import LogboekError
from deelkader.opslag import LOG, SLEUTELS, Opslag, migraties
from deelkader.opslag.tabellen import stuk, zaak

INRICHTINGEN = {inrichting.naam: inrichting for inrichting in (LOG, SLEUTELS)}

SLIKT = "CREATE TRIGGER vreemd BEFORE INSERT ON regel BEGIN SELECT RAISE(IGNORE); END"
SLIKT_POSTGRESQL = """
CREATE TRIGGER vreemd BEFORE UPDATE ON regel
FOR EACH ROW EXECUTE FUNCTION suppress_redundant_updates_trigger()
"""


def change(waar, *statements: str) -> None:
    """Make a log and run *statements* in it, as another tool would."""
    opened = Opslag.open(waar, LOG)
    with opened.unit() as eenheid:
        for statement in statements:
            eenheid.verbinding.execute(text(statement))
    opened.close()


def refusal(waar, inrichting=LOG) -> str:
    """Return the code with which the store does not open."""
    with pytest.raises(LogboekError) as caught:
        Opslag.open(waar, inrichting)
    return caught.value.code


@pytest.mark.parametrize("naam", INRICHTINGEN)
def test_migrations_make_exactly_the_tables_of_the_program(waar, naam):
    """What Alembic compares is equal: no table, column, type or index differs."""
    inrichting = INRICHTINGEN[naam]
    opened = Opslag.open(waar, inrichting)
    with opened.reading() as verbinding:
        context = MigrationContext.configure(verbinding, opts={"compare_type": True})
        assert compare_metadata(context, inrichting.tabellen) == []
        assert context.get_current_revision() == inrichting.versie
        for name, table in inrichting.tabellen.tables.items():
            keys = inspect(verbinding).get_pk_constraint(name)["constrained_columns"]
            assert keys == [column.name for column in table.primary_key]
    opened.close()


@pytest.mark.parametrize("naam", INRICHTINGEN)
def test_the_program_knows_exactly_the_migrations_that_are_there(naam):
    """The list in the program is that of the files, in order, with one head."""
    inrichting = INRICHTINGEN[naam]
    map_ = Path(migraties.__file__).parent / inrichting.map
    script = ScriptDirectory(str(map_), version_locations=[str(map_ / "versies")])
    found = [revision.revision for revision in script.walk_revisions()]
    assert tuple(reversed(found)) == inrichting.versies
    assert script.get_heads() == [inrichting.versie]


def test_a_store_that_is_up_to_date_opens_fast_and_without_alembic(waar):
    """Opening again takes less than 30 ms (100 over a network) without Alembic."""
    Opslag.open(waar, LOG).close()
    program = (
        "import sys; from deelkader.opslag import LOG, Opslag;"
        "Opslag.open(sys.argv[1], LOG).close();"
        "raise SystemExit('alembic' in sys.modules)"
    )
    command = [sys.executable, "-c", program, str(waar)]
    assert subprocess.run(command, check=False).returncode == 0
    times = []
    for _ in range(10):
        start = time.perf_counter()
        Opslag.open(waar, LOG).close()
        times.append(time.perf_counter() - start)
    assert min(times) < (0.03 if isinstance(waar, Path) else 0.1)


def test_migrating_is_silent(waar, caplog):
    """Alembic tells nothing to the log of the program around it."""
    logging.getLogger("alembic").setLevel(logging.NOTSET)
    with caplog.at_level(logging.DEBUG):
        Opslag.open(waar, LOG).close()
    assert logging.getLogger("alembic").level == logging.NOTSET
    assert [r for r in caplog.records if r.name.startswith("alembic")] == []


def test_a_newer_schema_is_refused(waar):
    """A migration that this program does not know is one of a newer program."""
    change(waar, "UPDATE alembic_version SET version_num = 'log_9999'")
    assert refusal(waar) == "logboek-nieuwer-schema"


@pytest.mark.parametrize(
    "statement",
    [
        "DROP TABLE alembic_version",
        "DELETE FROM alembic_version",
        "INSERT INTO alembic_version VALUES ('log_0000')",
        "UPDATE alembic_version SET version_num = 'iets'",
    ],
)
def test_what_deelkader_did_not_make_is_refused(waar, statement):
    """Without the one version of ours, tables are those of another."""
    change(waar, statement)
    assert refusal(waar) == "logboek-onbekend-bestand"


def test_the_keys_never_stand_in_the_log(waar):
    """The place of the log is no place for its keys."""
    Opslag.open(waar, LOG).close()
    if isinstance(waar, Path):
        (waar / LOG.bestand).rename(waar / SLEUTELS.bestand)
    assert refusal(waar, SLEUTELS) == "logboek-onbekend-bestand"


@pytest.mark.parametrize(
    ("sqlite", "postgresql"),
    [
        ("DROP TRIGGER regel_niet_wissen", "DROP TRIGGER regel_niet_wissen ON regel"),
        ("DROP TABLE stuk", "DROP TABLE stuk"),
        ("CREATE TABLE vreemd (x INT)", "CREATE TABLE vreemd (x INT)"),
        (SLIKT, SLIKT_POSTGRESQL),
    ],
)
def test_a_store_that_someone_changed_is_refused(waar, sqlite, postgresql):
    """A trigger or a table less or more: somebody was there."""
    change(waar, sqlite if isinstance(waar, Path) else postgresql)
    assert refusal(waar) == "logboek-niet-schrijfbaar"


LATER = {
    *("zaak", "taak", "bericht", "telling", "maandbeeld"),
    *("publicatie", "publicatiesleutel", "herhaling"),
    *("uitbox", "bezorging", "toetsmoment", "toegangsverzoek", "deskstuk"),
}


def test_a_log_of_before_follow_up_gets_its_tables(waar):
    """What stood in it stays; a database asks for the command first."""
    tabellen = MetaData()
    for table in LOG.tabellen.tables.values():
        if table.name not in LATER:
            table.to_metadata(tabellen)
    wachters = {
        kind: frozenset(
            name for name in names if not name.startswith(("maandbeeld", "publicatie"))
        )
        for kind, names in LOG.wachters.items()
    }
    first = dataclasses.replace(
        LOG, tabellen=tabellen, versies=("log_0001",), wachters=wachters
    )
    opened = Opslag.open(waar, first)
    with opened.unit() as eenheid:
        add = "INSERT INTO stuk VALUES ('a', 'toestemming', 'k', 1, :inhoud)"
        eenheid.verbinding.execute(text(add), {"inhoud": b"heel"})
    opened.close()
    if not isinstance(waar, Path):
        assert refusal(waar) == "logboek-ouder-schema"
    opened = Opslag.migrate(waar, LOG)
    assert opened.vorige_versie == "log_0001"
    with opened.reading() as verbinding:
        assert verbinding.execute(select(stuk.c.inhoud)).scalar_one() == b"heel"
        assert verbinding.execute(select(func.count()).select_from(zaak)).scalar() == 0
    opened.close()


def test_an_older_store_is_migrated_or_asks_for_it(waar, later_program):
    """A file is migrated when it opens; a database waits for the command."""
    Opslag.open(waar, LOG).close()
    later = later_program()
    if not isinstance(waar, Path):
        assert refusal(waar, later) == "logboek-ouder-schema"
        Opslag.open(waar, LOG).close()
        Opslag.migrate(waar, later).close()
    opened = Opslag.open(waar, later)
    with opened.reading() as verbinding:
        assert inspect(verbinding).has_table("later")
    opened.close()
    assert refusal(waar, LOG) == "logboek-nieuwer-schema"


@pytest.mark.parametrize("eind", ["op.execute('onzin')", "raise OSError"])
def test_a_migration_that_fails_leaves_the_older_store(waar, later_program, eind):
    """All of a migration, or nothing of it: the older program goes on."""
    Opslag.open(waar, LOG).close()
    with pytest.raises(LogboekError):
        Opslag.migrate(waar, later_program(eind))
    opened = Opslag.open(waar, LOG)
    with opened.reading() as verbinding:
        assert not inspect(verbinding).has_table("later")
    opened.close()


def open_together(waar, naam, barrier) -> None:
    """Open a new store together with others."""
    barrier.wait()
    Opslag.open(waar, INRICHTINGEN[naam]).close()


@pytest.mark.parametrize("naam", INRICHTINGEN)
def test_many_processes_make_one_new_store(waar, naam):
    """Four that start together on nothing make the tables once, and all go on."""
    context = multiprocessing.get_context("spawn")
    barrier = context.Barrier(4)
    children = [
        context.Process(target=open_together, args=(waar, naam, barrier))
        for _ in range(4)
    ]
    for child in children:
        child.start()
    for child in children:
        child.join()
    assert [child.exitcode for child in children] == [0] * 4
    Opslag.open(waar, INRICHTINGEN[naam]).close()
