# SPDX-License-Identifier: EUPL-1.2
"""A log or keys that are gone, replaced or tampered with: an error, never a receipt."""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import text
from tests.logboeken import (
    Installatie,
    damage,
    examine,
    fill,
    oordeel,
    require_whole,
)
from tests.storingen import disk_full, failing_commit, lost_answer

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek import Bewijs, Inhoud, Logboek
from deelkader.logboek.logboek import _Ready
from deelkader.logboek.wisselen import rotate_signing_key
from deelkader.opslag import Eenheid
from deelkader.opslag.groep import Wachtend
from deelkader.verifieer import Stand

BESTAND = "deelkader.sqlite"


def remove_file(map_: Path) -> None:
    """Unlink the file while it is open."""
    (map_ / BESTAND).unlink()


def remove_wal(map_: Path) -> None:
    """Unlink the write-ahead log while it is open."""
    (map_ / f"{BESTAND}-wal").unlink()


def move_folder(map_: Path) -> None:
    """Move the whole folder away."""
    map_.rename(map_.with_name("weg"))


def replace_file(map_: Path) -> None:
    """Put another file in its place."""
    other = map_ / "ander"
    other.write_bytes((map_ / BESTAND).read_bytes())
    other.replace(map_ / BESTAND)


@pytest.mark.parametrize(
    "harm",
    [remove_file, remove_wal, move_folder, replace_file],
    ids=lambda f: f.__name__,
)
def test_a_log_that_is_gone_gives_no_receipt(
    tmp_path: Path, harm: Callable[[Path], None]
) -> None:
    """What cannot be found again is not acknowledged."""
    map_ = tmp_path / "data"
    with Logboek.open(map_) as logboek:
        logboek.append(oordeel(1))
        harm(map_)
        with pytest.raises(LogboekError):
            logboek.append(oordeel(2))
        with pytest.raises(LogboekError):
            logboek.require_writable()


SWALLOW = {
    "swallows": "BEFORE INSERT ON regel BEGIN SELECT RAISE(IGNORE); END",
    "removes": "AFTER INSERT ON regel BEGIN DELETE FROM regel WHERE nr = NEW.nr; END",
}
SWALLOW_POSTGRES = {
    "swallows": ("BEFORE", "RETURN NULL;"),
    "removes": ("AFTER", "DELETE FROM regel WHERE nr = NEW.nr; RETURN NULL;"),
}


@pytest.mark.parametrize("kind", SWALLOW)
def test_a_row_that_was_not_kept_gives_no_receipt(installatie, kind: str) -> None:
    """A trigger that someone added cannot make a line disappear unseen."""
    with installatie.open() as logboek:
        logboek.append(oordeel(1))
        add_trigger(installatie.log, kind)
        for _ in range(2):
            with pytest.raises(LogboekError) as caught:
                logboek.append(oordeel(2))
            assert caught.value.code == "logboek-niet-schrijfbaar"
        assert len(logboek) == 1


def add_trigger(log: Path | str, kind: str) -> None:
    """Put a trigger in the store that lets no line stay, and drop ours."""
    if isinstance(log, Path):
        with closing(sqlite3.connect(log / BESTAND)) as other, other:
            ours = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
            for (naam,) in other.execute(ours).fetchall():
                other.execute(f'DROP TRIGGER "{naam}"')
            other.execute(f"CREATE TRIGGER vreemd {SWALLOW[kind]}")
        return
    when, body = SWALLOW_POSTGRES[kind]
    with psycopg.connect(log) as verbinding:
        verbinding.execute("ALTER TABLE regel DISABLE TRIGGER ALL")
        verbinding.execute(
            "CREATE FUNCTION vreemd() RETURNS trigger LANGUAGE plpgsql AS"
            f" $$ BEGIN {body} END $$".encode()
        )
        verbinding.execute(
            f"CREATE TRIGGER vreemd {when} INSERT ON regel"
            " FOR EACH ROW EXECUTE FUNCTION vreemd()".encode()
        )


HEADS = {
    "size": "UPDATE logkop SET grootte = grootte - 1",
    "size and edge": "UPDATE logkop SET grootte = 0, rand = x''",
    "edge too short": "UPDATE logkop SET rand = x'00'",
    "last line gone": "DELETE FROM regel WHERE nr = 5",
    "no last id": "UPDATE logkop SET laatste_id = 'geen'",
    "key of nobody": "UPDATE logkop SET vkey = 'deelkader/x+00000000+AQ=='",
}


@pytest.mark.parametrize("name", HEADS)
def test_a_head_that_does_not_fit_stops_the_writing(installatie, name: str) -> None:
    """Nothing is written after something that is not the end of the log."""
    with installatie.open() as logboek:
        fill(logboek, 5)
        damage(installatie.log, HEADS[name])
        with pytest.raises(LogboekError):
            logboek.append(oordeel(6))
        assert [r.regelnummer for r in logboek.lines(6)] == []
    with pytest.raises(LogboekError):
        write_one(installatie)


def write_one(installatie: Installatie) -> None:
    """Open the log and write a line."""
    with installatie.open() as logboek:
        logboek.append(oordeel(6))


def test_an_edge_that_was_changed_shows_in_the_verification(installatie) -> None:
    """A wrong hash of the right length is written on, and then found."""
    with installatie.open() as logboek:
        fill(logboek, 5)
        first = logboek.append(oordeel(6)).controlepunt
        edge = "00" * 64
        damage(installatie.log, f"UPDATE logkop SET rand = x'{edge}'")  # noqa: S608 - our own words
        with pytest.raises(LogboekTamperedError):
            installatie.open()
        logboek.append(oordeel(7))
        uitslag = examine(logboek, [first])
        assert uitslag.uitspraken[1].stand is Stand.FOUT


def test_an_old_key_put_back_in_the_head_shows_in_the_verification(
    installatie,
) -> None:
    """After a new key was named, a checkpoint of the old one alone is worth nothing."""
    with installatie.open() as logboek:
        fill(logboek, 2)
        old = logboek._schrijver._ondertekenaar
        (vkey,) = {k.vkey for k in [old(_vkey(logboek))]}
        rotate_signing_key(logboek, ["Ans"])
        logboek.append(oordeel(3))
        require_whole(logboek)
    damage(installatie.log, f"UPDATE logkop SET vkey = '{vkey}'")  # noqa: S608 - our own words
    with installatie.open() as logboek:
        logboek.append(oordeel(4))
        assert examine(logboek).uitspraken[0].stand is Stand.FOUT


def _vkey(logboek: Logboek) -> str:
    with logboek.opslag.reading() as verbinding:
        vkey: str = verbinding.execute(text("SELECT vkey FROM logkop")).scalar_one()
        return vkey


def test_a_cut_tail_shows_only_to_who_kept_a_checkpoint(installatie) -> None:
    """A log cut back to an older state is whole by itself, but not what it was."""
    with installatie.open() as logboek:
        fill(logboek, 3)
        with logboek.opslag.reading() as verbinding:
            row = verbinding.execute(text("SELECT * FROM logkop")).one()
        late = logboek.append(oordeel(4)).controlepunt
    damage(
        installatie.log,
        "DELETE FROM regel WHERE nr > 3",
        "DELETE FROM controlepunt WHERE grootte > 3",
        f"UPDATE logkop SET grootte = 3, rand = x'{row.rand.hex()}'",  # noqa: S608 - our own words
    )
    with installatie.open() as logboek:
        require_whole(logboek)
        logboek.append(oordeel(5))
        require_whole(logboek)
        assert examine(logboek, [late]).uitspraken[2].stand is Stand.FOUT


def _truncate(map_: Path) -> None:
    (pad,) = map_.iterdir()
    pad.write_bytes(pad.read_bytes()[:31])


def _other(map_: Path) -> None:
    (pad,) = map_.iterdir()
    pad.write_bytes(bytes(32))


def _longer(map_: Path) -> None:
    (pad,) = map_.iterdir()
    pad.write_bytes(pad.read_bytes() + b"\n")


MASTER_KEYS: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing folder": (shutil.rmtree, "hoofdsleutel-ontbreekt"),
    "missing": (lambda m: next(m.iterdir()).unlink(), "hoofdsleutel-ontbreekt"),
    "truncated": (_truncate, "hoofdsleutel-ontbreekt"),
    "longer": (_longer, "hoofdsleutel-ontbreekt"),
    "another": (_other, "sleutel-past-niet"),
}


@pytest.mark.parametrize("name", MASTER_KEYS)
def test_without_the_right_epoch_key_nothing_opens(installatie, name: str) -> None:
    """An error at opening, no line, nothing made anew; put back, all is as it was."""
    harm, code = MASTER_KEYS[name]
    with installatie.open() as logboek:
        fill(logboek, 3)
    kept = installatie.hoofdsleutel.with_name("kopie")
    shutil.copytree(installatie.hoofdsleutel, kept)
    harm(installatie.hoofdsleutel)
    for _ in range(2):
        with pytest.raises(LogboekError) as caught:
            installatie.open()
        assert caught.value.code == code
    shutil.rmtree(installatie.hoofdsleutel, ignore_errors=True)
    kept.rename(installatie.hoofdsleutel)
    with installatie.open() as logboek:
        assert [r.is_gewist for r in logboek.lines()] == [False] * 3


def empty_key_store(installatie: Installatie) -> None:
    """Lose the key store."""
    if isinstance(installatie.sleutels, Path):
        shutil.rmtree(installatie.sleutels)
        return
    damage(
        installatie.sleutels,
        "DELETE FROM sleutelkop",
        "DELETE FROM sleutel",
        "DELETE FROM tekensleutel",
    )


def test_a_lost_key_store_is_not_made_anew_over_its_epoch_key(installatie) -> None:
    """The key that could open a copy of the store stays where it is."""
    with installatie.open() as logboek:
        fill(logboek, 3)
    (pad,) = installatie.hoofdsleutel.iterdir()
    key = pad.read_bytes()
    empty_key_store(installatie)
    for _ in range(2):
        with pytest.raises(LogboekError) as caught:
            installatie.open()
        assert caught.value.code == "sleutels-ontbreken"
    assert pad.read_bytes() == key


def test_keys_of_another_installation_are_refused(installatie, tmp_path) -> None:
    """A log does not go on with keys that cannot open what is in it."""
    with installatie.open() as logboek:
        fill(logboek, 3)
    ander = Installatie(tmp_path / "a", tmp_path / "b", tmp_path / "c")
    ander.open().close()
    mixed = ander._replace(log=installatie.log)
    with pytest.raises(LogboekError) as caught:
        mixed.open()
    assert caught.value.code == "sleutels-horen-niet-bij-logboek"
    with pytest.raises(LogboekError) as caught:
        ander._replace(hoofdsleutel=installatie.hoofdsleutel).open()
    assert caught.value.code == "sleutel-past-niet"
    with installatie.open() as logboek:
        assert logboek.append(oordeel(4)).regelnummer == 4
        require_whole(logboek)


def test_a_full_disk_gives_no_receipt_and_the_log_goes_on(tmp_path: Path) -> None:
    """Of the log or of the key store: no line; when there is room again, one."""
    with Logboek.open(tmp_path / "data") as logboek:
        fill(logboek, 3)
        stores = {"log": logboek.opslag, "bos": logboek.sleutelbos._opslag}
        for naam, opslag in stores.items():
            many = [oordeel(0, f"{naam}-{n}", tekst="x" * 4000) for n in range(100)]
            with disk_full(opslag), pytest.raises(LogboekError) as caught:
                logboek.append_many(many)
            assert caught.value.code == "logboek-niet-schrijfbaar"
            assert len(logboek) == 3
        assert logboek.append(oordeel(4)).regelnummer == 4
        require_whole(logboek)


def test_a_full_disk_halfway_a_batch_of_parts_undoes_all_of_it(tmp_path: Path) -> None:
    """Lines with work of their own, in one batch: all or none, and no loose rows."""

    def mee(eenheid: Eenheid, bewijs: Bewijs) -> None:
        eenheid.verbinding.execute(
            text("INSERT INTO kaderbundel VALUES (:hash, :inhoud)"),
            {"hash": bewijs.id, "inhoud": bytes(300_000)},
        )

    with Logboek.open(tmp_path / "data") as logboek:
        fill(logboek, 3)
        bad = [Inhoud("inzage", {"n": n}, mee=mee) for n in range(30)]
        pages = pages_of(logboek)
        with logboek.opslag.unit() as eenheid:
            eenheid.verbinding.exec_driver_sql(f"PRAGMA max_page_count = {pages + 900}")
        batch: list[Wachtend[Any, Any]] = [
            Wachtend(logboek._seal([_Ready.of(inhoud)])) for inhoud in bad
        ]
        with pytest.raises(LogboekError):
            logboek._schrijver.write(batch)
        assert len(logboek) == len(list(logboek.lines())) == 3
        with logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(text("SELECT count(*) FROM kaderbundel"))
            assert rows.scalar_one() == 0
        with logboek.opslag.unit() as eenheid:
            eenheid.verbinding.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert logboek.append(oordeel(4)).regelnummer == 4
        require_whole(logboek)


def test_a_store_that_threw_the_transaction_away_writes_no_loose_rows(
    tmp_path: Path,
) -> None:
    """SQLite may undo all of it half way; what follows is then in no transaction."""

    def beside(id_: str) -> Inhoud:
        def mee(eenheid: Eenheid, _bewijs: Bewijs) -> None:
            eenheid.verbinding.execute(
                text("INSERT INTO stuk VALUES (:id, 's', 'k', 1, x'00')"), {"id": id_}
            )

        return Inhoud("inzage", {}, mee=mee)

    with Logboek.open(tmp_path / "data") as logboek:
        fill(logboek, 3)
        with logboek.opslag.unit() as eenheid:
            eenheid.verbinding.exec_driver_sql(
                "CREATE TEMP TRIGGER weg BEFORE INSERT ON main.stuk"
                " WHEN NEW.id = 'slecht' BEGIN SELECT RAISE(ROLLBACK, 'weg'); END"
            )
        batch: list[Wachtend[Any, Any]] = [
            Wachtend(logboek._seal([_Ready.of(beside(id_))]))
            for id_ in ("slecht", "later")
        ]
        with pytest.raises(LogboekError):
            logboek._schrijver.write(batch)
        assert len(logboek) == len(list(logboek.lines())) == 3
        with logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(text("SELECT count(*) FROM stuk"))
            assert rows.scalar_one() == 0
        assert logboek.append(beside("beter")).regelnummer == 4
        require_whole(logboek)


def pages_of(logboek: Logboek) -> int:
    """Return how many pages the log has."""
    with logboek.opslag.reading() as verbinding:
        pages: int = verbinding.exec_driver_sql("PRAGMA page_count").scalar_one()
        return pages


def test_a_commit_that_failed_gives_no_receipt(logboek) -> None:
    """Whether it happened or only its answer was lost: no receipt, and no damage."""
    fill(logboek, 3)
    with failing_commit(logboek.opslag), pytest.raises(LogboekError):
        logboek.append(oordeel(4))
    assert len(logboek) == 3
    with lost_answer(logboek.opslag), pytest.raises(LogboekError):
        logboek.append(oordeel(4))
    assert len(logboek) == 4
    assert logboek.append(oordeel(5)).regelnummer == 5
    require_whole(logboek)


def test_the_error_of_a_store_repeats_nothing_of_a_line(logboek) -> None:
    """Not the content, the person or the id: also not in its causes."""

    def mee(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        row = {"hash": "geheim-woord", "inhoud": b"geheime bytes"}
        for _ in range(2):
            eenheid.verbinding.execute(
                text("INSERT INTO kaderbundel VALUES (:hash, :inhoud)"), row
            )

    with pytest.raises(LogboekError) as caught:
        logboek.append(Inhoud("inzage", {"x": "geheim"}, mee=mee))
    error: BaseException | None = caught.value
    seen = 0
    while error is not None:
        assert "geheim" not in f"{error} {error.args}"
        error = error.__cause__ or error.__context__
        seen += 1
    assert seen > 1
    assert len(logboek) == 0


def test_a_line_whose_key_row_was_swapped_is_not_opened_wrongly(installatie) -> None:
    """A wrapped key put under another id opens nothing."""
    with installatie.open() as logboek:
        fill(logboek, 2)
        ids = [line.sleutel for line in logboek.lines()]
    first, second = ids
    other = f"(SELECT o.omhulsel FROM sleutel o WHERE o.id = '{first}')"  # noqa: S608 - our own words
    change = f"UPDATE sleutel SET omhulsel = {other} WHERE id = '{second}'"  # noqa: S608 - our own words
    damage(installatie.sleutels, change)
    with installatie.open() as logboek, pytest.raises(LogboekError) as caught:
        list(logboek.lines())
    assert not isinstance(caught.value, LogboekTamperedError)
    assert caught.value.code == "sleutel-past-niet"
