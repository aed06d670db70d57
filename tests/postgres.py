# SPDX-License-Identifier: EUPL-1.2
"""
A PostgreSQL server of the tests' own: made, started, killed and thrown away here.

The server of the machine, when there is one, is left alone.
"""

from __future__ import annotations

import contextlib
import itertools
import os
import pwd
import shutil
import signal
import socket
import subprocess
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import psycopg

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

START_SECONDS = 60
GEBRUIKER = "proef"
# WHY: the shell holds the server; when the tests are killed, its stdin closes and
# the server goes too.
WACHT = 'trap "" INT TERM; "$@" & child=$!; read -r _; kill -QUIT $child; wait $child'


def find_programs() -> str | None:
    """Return the folder with initdb and postgres, or None."""
    debian = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=_version)
    if debian:
        return str(debian[-1].parent)
    found = shutil.which("initdb")
    return str(Path(found).resolve().parent) if found else None


def _version(initdb: Path) -> float:
    return float(initdb.parents[1].name)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _user() -> dict[str, Any]:
    """Return as whom the programs run: root may not, so root becomes another."""
    if os.geteuid() != 0:
        return {}
    names = {entry.pw_name: entry for entry in pwd.getpwall()}
    entry = names.get("postgres") or names["nobody"]
    return {"user": entry.pw_uid, "group": entry.pw_gid, "extra_groups": []}


class Cluster:
    """One server with its files in a folder of its own, on a free port."""

    def __init__(self) -> None:
        programs = find_programs()
        assert programs is not None, "PostgreSQL ontbreekt"
        self._programs = Path(programs)
        self._folder = Path(tempfile.mkdtemp(prefix="deelkader-pg-"))
        self._user = _user()
        if self._user:
            os.chown(self._folder, self._user["user"], self._user["group"])
        self._numbers = itertools.count(1)
        self._process: subprocess.Popen[bytes] | None = None
        self.port = _free_port()
        self._initdb()

    @property
    def _data(self) -> Path:
        return self._folder / "data"

    def _initdb(self) -> None:
        command = [f"{self._programs}/initdb", f"--pgdata={self._data}", "--no-sync"]
        command += ["--auth", "trust", "--username", GEBRUIKER]
        command += ["--encoding", "UTF8", "--no-locale"]
        done = subprocess.run(
            command, capture_output=True, check=False, cwd=self._folder, **self._user
        )
        assert done.returncode == 0, done.stderr.decode()

    def start(self, **instellingen: str) -> None:
        """Start the server with *instellingen*; returns when it answers."""
        given: Mapping[str, str] = {
            "port": str(self.port),
            "listen_addresses": "127.0.0.1",
            "unix_socket_directories": str(self._folder),
            "max_connections": "60",
            "shared_buffers": "32MB",
            **instellingen,
        }
        command = ["sh", "-c", WACHT, "sh", f"{self._programs}/postgres"]
        command += ["-D", str(self._data)]
        for naam, waarde in given.items():
            command += ["-c", f"{naam}={waarde}"]
        with (self._folder / "server.log").open("ab") as log:
            self._process = subprocess.Popen(
                command,
                stdin=subprocess.PIPE,
                stdout=log,
                stderr=log,
                cwd=self._folder,
                **self._user,
            )
        self._wait()

    def _wait(self) -> None:
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                psycopg.connect(self.adres("postgres")).close()
            except psycopg.OperationalError:
                assert self._process is not None
                stopped = self._process.poll() is not None
                assert not stopped, (self._folder / "server.log").read_text()
                assert time.monotonic() < end, "PostgreSQL start niet"
                time.sleep(0.02)
            else:
                return

    def kill(self) -> None:
        """Kill the server with SIGKILL, and wait until all of it is gone."""
        pid = int((self._data / "postmaster.pid").read_text().split()[0])
        children = _children(pid)
        os.kill(pid, signal.SIGKILL)
        end = time.monotonic() + START_SECONDS
        while any(Path(f"/proc/{child}").exists() for child in children):
            assert time.monotonic() < end, "PostgreSQL stopt niet"
            time.sleep(0.01)
        self.stop()

    def stop(self) -> None:
        """Stop the server at once; what was committed stays."""
        if self._process is None:
            return
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(START_SECONDS)
        self._process = None

    def remove(self) -> None:
        """Stop the server and throw its files away."""
        self.stop()
        shutil.rmtree(self._folder)

    def adres(self, database: str) -> str:
        """Return the address of *database*."""
        return f"postgresql://{GEBRUIKER}@127.0.0.1:{self.port}/{database}"

    def run(self, opdracht: str, database: str = "postgres") -> list[tuple[Any, ...]]:
        """Run one statement as the owner of the server."""
        with psycopg.connect(self.adres(database), autocommit=True) as verbinding:
            cursor = verbinding.execute(opdracht.encode())
            return cursor.fetchall() if cursor.description else []

    @contextlib.contextmanager
    def database(self, sjabloon: str = "template1") -> Iterator[str]:
        """Give the address of a new copy of *sjabloon*; it is dropped afterwards."""
        naam = f"proef_{next(self._numbers)}"
        self.run(f"CREATE DATABASE {naam} TEMPLATE {sjabloon}")
        yield self.adres(naam)
        if self._process is not None:
            self.run(f"DROP DATABASE {naam} WITH (FORCE)")


def _children(pid: int) -> list[int]:
    text = Path(f"/proc/{pid}/task/{pid}/children").read_text(encoding="ascii")
    return [int(child) for child in text.split()]
