# SPDX-License-Identifier: EUPL-1.2
"""A PostgreSQL server that is killed, cut off or set up badly: never a promise."""

from __future__ import annotations

import contextlib
import socket
import threading

import pytest
from sqlalchemy import insert, select, text
from sqlalchemy.engine import make_url

from deelkader.errors import LogboekError
from deelkader.opslag import LOG, Opslag
from deelkader.opslag.tabellen import stuk

pytestmark = pytest.mark.postgres


def row(naam: str) -> dict[str, object]:
    """Return a row that means nothing."""
    return {"id": naam, "soort": "s", "sleutel": "k", "volgorde": 1, "inhoud": b""}


def add(opened: Opslag, naam: str) -> None:
    """Add one row in one unit."""
    with opened.unit() as eenheid:
        eenheid.verbinding.execute(insert(stuk), row(naam))


def names(opened: Opslag) -> list[str]:
    """Return the ids of the rows."""
    with opened.reading() as verbinding:
        return list(verbinding.execute(select(stuk.c.id).order_by(stuk.c.id)).scalars())


def pid(verbinding) -> int:
    """Return which process of the server has this connection."""
    found: int = verbinding.execute(text("SELECT pg_backend_pid()")).scalar_one()
    return found


@pytest.mark.parametrize("naam", ["fsync", "full_page_writes", "synchronous_commit"])
def test_a_server_that_does_not_keep_a_commit_is_refused(eigen_cluster, naam):
    """It is refused when it opens, and named; nothing is made in it."""
    eigen_cluster.start(**{naam: "off"})
    with eigen_cluster.database() as adres:
        with pytest.raises(LogboekError) as caught:
            Opslag.open(adres, LOG)
        assert caught.value.code == "logboek-niet-duurzaam"
        assert naam in caught.value.message
        database = str(make_url(adres).database)
        query = "SELECT count(*) FROM pg_tables WHERE schemaname = 'public'"
        assert eigen_cluster.run(query, database) == [(0,)]


def test_a_server_that_is_killed_and_started_again(eigen_cluster):
    """The unit that was open is an error; afterwards the same store works."""
    eigen_cluster.start()
    with eigen_cluster.database() as adres:
        opened = Opslag.open(adres, LOG)
        add(opened, "voor")

        def write() -> None:
            with opened.unit() as eenheid:
                eenheid.verbinding.execute(insert(stuk), row("tijdens"))
                eigen_cluster.kill()

        with pytest.raises(LogboekError) as caught:
            write()
        assert caught.value.code == "logboek-niet-schrijfbaar"
        with pytest.raises(LogboekError):
            add(opened, "zonder server")
        with pytest.raises(LogboekError) as caught:
            names(opened)
        assert caught.value.code == "logboek-niet-leesbaar"
        eigen_cluster.start()
        assert names(opened) == ["voor"]
        add(opened, "na")
        assert names(opened) == ["na", "voor"]
        opened.close()


def test_a_server_that_comes_back_worse_is_refused(eigen_cluster):
    """A store that was opened well does not go on without fsync."""
    eigen_cluster.start()
    with eigen_cluster.database() as adres:
        opened = Opslag.open(adres, LOG)
        add(opened, "voor")
        eigen_cluster.stop()
        eigen_cluster.start(fsync="off")
        with pytest.raises(LogboekError) as caught:
            add(opened, "na")
        assert caught.value.code == "logboek-niet-duurzaam"
        opened.close()


def test_a_connection_that_is_cut_in_a_unit(cluster, adres):
    """The unit is an error and leaves nothing; the next gets a new connection."""
    opened = Opslag.open(adres, LOG)

    def write() -> None:
        with opened.unit() as eenheid:
            eenheid.verbinding.execute(insert(stuk), row("weg"))
            cluster.run(f"SELECT pg_terminate_backend({pid(eenheid.verbinding)})")

    with pytest.raises(LogboekError) as caught:
        write()
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert names(opened) == []
    add(opened, "na")
    assert names(opened) == ["na"]
    opened.close()


def test_a_connection_that_was_cut_while_it_waited_is_not_noticed(cluster, adres):
    """A unit that begins on a dead connection gets another one."""
    opened = Opslag.open(adres, LOG)
    with opened.unit() as eenheid:
        dead = pid(eenheid.verbinding)
    cluster.run(f"SELECT pg_terminate_backend({dead}, 5000)")
    add(opened, "na")
    assert names(opened) == ["na"]
    opened.close()


STERFT = """
CREATE FUNCTION sterft() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); PERFORM pg_sleep(5);
RETURN NULL; END $$;
CREATE CONSTRAINT TRIGGER sterft AFTER INSERT ON stuk
DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sterft()
"""


def test_a_server_process_that_dies_in_commit(cluster, adres):
    """COMMIT that began and did not end is an error, and nothing is there."""
    opened = Opslag.open(adres, LOG)
    cluster.run(STERFT, str(make_url(adres).database))
    with pytest.raises(LogboekError) as caught:
        add(opened, "weg")
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert names(opened) == []
    opened.close()


class Draad:
    """A wire to the server that breaks after the question, before the answer."""

    def __init__(self, poort: int) -> None:
        self._poort = poort
        self._listener = socket.create_server(("127.0.0.1", 0))
        self.poort: int = self._listener.getsockname()[1]
        self.breekt_bij = b""
        self.gebroken = threading.Event()
        threading.Thread(target=self._accept, daemon=True).start()

    def close(self) -> None:
        """Take no new connections."""
        self._listener.close()

    def _accept(self) -> None:
        with contextlib.suppress(OSError):
            while True:
                client, _ = self._listener.accept()
                server = socket.create_connection(("127.0.0.1", self._poort))
                for one, other, up in ((client, server, True), (server, client, False)):
                    pipe = threading.Thread(
                        target=self._carry, args=(one, other, up), daemon=True
                    )
                    pipe.start()

    def _carry(self, one: socket.socket, other: socket.socket, up: bool) -> None:
        broken = False
        with contextlib.suppress(OSError):
            while data := one.recv(65536):
                if up and self.breekt_bij and self.breekt_bij in data:
                    self.gebroken.set()
                elif not up and self.gebroken.is_set():
                    # The answer came, so the server is done; it goes no further.
                    broken = True
                    break
                other.sendall(data)
        for end in (one, other):
            with contextlib.suppress(OSError):
                end.shutdown(socket.SHUT_RDWR)
            if broken:
                end.close()
        one.close()


def test_an_answer_to_commit_that_is_lost(adres):
    """The row is there and nobody was told: unknown is an error, never a yes."""
    url = make_url(adres)
    draad = Draad(int(url.port or 0))
    through = url.set(port=draad.poort).render_as_string(hide_password=False)
    opened = Opslag.open(through, LOG)
    add(opened, "voor")
    draad.breekt_bij = b"COMMIT"
    with pytest.raises(LogboekError) as caught:
        add(opened, "onzeker")
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert draad.gebroken.is_set()
    draad.breekt_bij = b""
    draad.gebroken.clear()
    with contextlib.closing(Opslag.open(adres, LOG)) as other:
        assert names(other) == ["onzeker", "voor"]
    add(opened, "na")
    opened.close()
    draad.close()


@pytest.mark.parametrize(
    "adres",
    [
        "postgresql://naam:geheimpje@host:geen-poort/x",
        "postgres://naam:geheimpje@host/x",
        "mysql://naam:geheimpje@host/x",
    ],
)
def test_an_address_that_cannot_be_read_says_so_without_the_password(adres):
    """Not an address of ours is wrong use; the password in it is not repeated."""
    with pytest.raises(LogboekError) as caught:
        Opslag.open(adres, LOG)
    assert caught.value.code == "logboek-adres-ongeldig"
    assert "geheimpje" not in repr((caught.value, caught.value.__context__))


def test_a_server_that_is_not_there_is_an_error():
    """Nobody listens at the address: an error that names the address at most."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    with pytest.raises(LogboekError) as caught:
        Opslag.open(f"postgresql://naam:geheimpje@127.0.0.1:{port}/x", LOG)
    assert caught.value.code == "logboek-niet-schrijfbaar"
    assert "geheimpje" not in repr((caught.value, caught.value.__cause__))


def test_nothing_is_written_by_reading(adres):
    """Who reads cannot write by mistake."""
    opened = Opslag.open(adres, LOG)
    with pytest.raises(LogboekError), opened.reading() as verbinding:
        verbinding.execute(insert(stuk), row("a"))
    add(opened, "na")
    assert names(opened) == ["na"]
    opened.close()
