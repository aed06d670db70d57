# SPDX-License-Identifier: EUPL-1.2
"""What the tests of API, command and page share: questions, bad ones, a server."""

from __future__ import annotations

import contextlib
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast
from unittest.mock import patch

from deelkader.cli.main import main
from deelkader.errors import LogboekError
from deelkader.logboek import Bewijs

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.logboek import Inhoud, Logregel

WORTEL = Path(__file__).resolve().parents[1]
VOORBEELDEN = WORTEL / "voorbeelden"
MENTOR: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": "2026-11-22",
    "feiten": {
        "pet": "hulp",
        "leeftijd": 14,
        "gezag": "gezamenlijk",
        "onderwijssoort": "vo",
    },
}


def invented_bsn() -> str:
    """Return a number that passes the elfproef; computed, so that no file holds one."""
    head = [5, 0, 0, 0, 0, 0, 0]
    base = sum(w * d for w, d in zip(range(9, 2, -1), head, strict=True))
    tail = next(
        (a, b) for a in range(10) for b in range(10) if (base + 2 * a - b) % 11 == 0
    )
    return "".join(map(str, [*head, *tail]))


def mentor(**other: Any) -> bytes:
    """Return the question of the mentor as JSON, with *other* parts."""
    return json.dumps(MENTOR | other).encode()


def bad_bodies() -> dict[str, tuple[bytes, set[tuple[str, str]], bytes]]:
    """Return per name: a body, the problems it must get, and what may not come back."""
    bsn = invented_bsn()
    geheim = b"Zwaluwstaart"
    word = geheim.decode()
    return {
        "onbekend id": (
            mentor(naar=word, doel="onderwijs-ondersteuning"),
            {("/naar", "onbekende-waarde"), ("/doel", "onbekende-waarde")},
            geheim,
        ),
        "verkeerd type": (
            mentor(gegevens={word: 1}, feiten={"gezag": 7, "crisis": "ja"}),
            {
                ("/gegevens", "verkeerd-type"),
                ("/feiten/gezag", "verkeerd-type"),
                ("/feiten/crisis", "onbekend-veld"),
            },
            geheim,
        ),
        "alles ontbreekt": (
            b"{}",
            {
                (f"/{deel}", "ontbreekt")
                for deel in ("van", "naar", "gegevens", "doel", "situatie", "datum")
            },
            geheim,
        ),
        "lijkt op een BSN": (
            mentor(jeugdige=bsn, naar=bsn, feiten={"gezag": bsn}),
            {
                ("/jeugdige", "mogelijk-bsn"),
                ("/naar", "mogelijk-bsn"),
                ("/feiten/gezag", "mogelijk-bsn"),
            },
            bsn.encode(),
        ),
        "BSN als sleutel": (mentor(**{bsn: 1}), {("", "mogelijk-bsn")}, bsn.encode()),
        "kan niet samen": (
            mentor(feiten={"leeftijd": 9, "onderwijssoort": "mbo"}),
            {("/feiten/leeftijd", "onmogelijke-combinatie")},
            geheim,
        ),
        "OTS zonder maatregel": (
            mentor(situatie="ots", feiten={"maatregel": []}),
            {("/situatie", "tegenstrijdig")},
            geheim,
        ),
        "NaN": (
            mentor().replace(b"14", b"NaN"),
            {("/feiten/leeftijd", "geen-getal")},
            b'NaN"',
        ),
        "oneindig en een breuk": (
            mentor(gemeente=0.5).replace(b"14", b"-Infinity"),
            {
                ("/feiten/leeftijd", "geen-getal"),
                ("/gemeente", "geen-heel-getal"),
            },
            b"0.5",
        ),
        "dubbele sleutel": (
            mentor().replace(b'"pet"', b'"leeftijd": 15, "pet"')[:-1]
            + b', "van": "school"}',
            {("/feiten/leeftijd", "dubbele-sleutel"), ("/van", "dubbele-sleutel")},
            geheim,
        ),
        "dubbele sleutel die geen woord is": (
            mentor()[:-1] + b', "%s 1": 1, "%s 1": 2}' % (geheim, geheim),
            {("", "dubbele-sleutel"), ("", "onbekend-veld")},
            geheim,
        ),
        "half teken": (
            mentor(jeugdige="x").replace(b'"x"', b'"\\ud800Zwaluwstaart"'),
            {("/jeugdige", "half-teken")},
            geheim,
        ),
        "half teken en nog iets": (
            mentor(naar=word, jeugdige="x").replace(b'"x"', b'"\\udfff"'),
            {("/jeugdige", "half-teken"), ("/naar", "onbekende-waarde")},
            geheim,
        ),
        "heel groot getal": (
            mentor().replace(b"14", b"9" * 10_000),
            {("/feiten/leeftijd", "getal-te-groot")},
            b"9" * 12,
        ),
        "100.000 haakjes": (b"[" * 100_000, {("", "te-diep")}, b"[["),
        "100.000 blokken": (b'{"a":' * 100_000, {("", "te-diep")}, b'{"a"'),
        "te veel waarden": (
            mentor(toestemmingen=[0] * 3_000),
            {("", "te-veel-waarden")},
            geheim,
        ),
        "10 MB": (mentor(jeugdige="x" * 10_000_000), {("", "te-groot")}, b"xxx"),
        "leeg": (b" \n", {("", "leeg")}, geheim),
        "geen JSON": (b"{Zwaluwstaart", {("", "geen-json")}, geheim),
        "iets erachter": (mentor() + b" Zwaluwstaart", {("", "geen-json")}, geheim),
        "geen UTF-8": (mentor() + b"\xff", {("", "geen-utf-8")}, geheim),
        "BOM": (b"\xef\xbb\xbf" + mentor(), {("", "bom")}, geheim),
        "geen blok": (b'"Zwaluwstaart"', {("", "verkeerd-type")}, geheim),
        "niets": (b"null", {("", "verkeerd-type")}, geheim),
    }


class BrokenLogboek:
    """A log on a disk that is full."""

    def append_many(self, inhouden: list[Inhoud]) -> list[Bewijs]:
        """Fail, as the real one does."""
        raise LogboekError(
            "logboek-niet-schrijfbaar", "Het logboek kan niet schrijven."
        )

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - as the real one
        """Return nothing."""
        return None

    def receipt(self, line: Logregel) -> Bewijs:
        """Fail, as the real one does."""
        raise LogboekError("logboek-niet-leesbaar", "Het logboek kan niet lezen.")

    def proof(self, id: str) -> dict[str, Any] | None:  # noqa: A002 - as the real one
        """Return nothing."""
        return None

    def require_keys(self) -> None:
        """Do nothing: there are no keys."""

    def require_writable(self) -> None:
        """Fail, as the real one does."""
        raise LogboekError(
            "logboek-niet-schrijfbaar", "Het logboek kan niet schrijven."
        )


class CountingLogboek:
    """A log in memory that keeps what was written."""

    def __init__(self) -> None:
        self.regels: list[Inhoud] = []

    def append_many(self, inhouden: list[Inhoud]) -> list[Bewijs]:
        """Keep *inhouden*."""
        self.regels += inhouden
        return [Bewijs("0" * 26, len(self.regels), "een controlepunt")] * len(inhouden)

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - as the real one
        """Return nothing."""
        return None

    def receipt(self, line: Logregel) -> Bewijs:
        """Return a receipt."""
        return Bewijs(line.id, line.regelnummer, "een controlepunt")

    def proof(self, id: str) -> dict[str, Any] | None:  # noqa: A002 - as the real one
        """Return nothing."""
        return None

    def require_keys(self) -> None:
        """Do nothing: there are no keys."""

    def require_writable(self) -> None:
        """Be writable."""


def environment() -> dict[str, str]:
    """Return the environment of a command of ours: this source, UTF-8."""
    return os.environ | {"PYTHONPATH": str(WORTEL / "src"), "PYTHONUTF8": "1"}


def run_command(
    *arguments: str | Path, invoer: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """Run `deelkader` with *arguments* in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "deelkader", *map(str, arguments)],
        input=invoer,
        capture_output=True,
        timeout=60,
        check=False,
        env=environment(),
    )


def call_command(
    *arguments: str | Path, invoer: bytes = b""
) -> subprocess.CompletedProcess[bytes]:
    """
    Run `deelkader` with *arguments* in this process: no start, no loading.

    What is said and how it ends are those of `run_command`. A process of its own is
    for what only that shows: real pipes and signals, and a command that may not end.
    """
    argv = [*map(str, arguments)]
    streams = {
        "stdin": io.BytesIO(invoer),
        "stdout": io.BytesIO(),
        "stderr": io.BytesIO(),
    }
    with contextlib.ExitStack() as stack:
        for name, stream in streams.items():
            text = io.TextIOWrapper(stream, "utf-8")
            stack.enter_context(patch.object(sys, name, text))
        try:
            code = main(argv)
        except SystemExit as stop:
            code = cast("int", stop.code)
        sys.stdout.flush()
        sys.stderr.flush()
        said = [streams[name].getvalue() for name in ("stdout", "stderr")]
    return subprocess.CompletedProcess(argv, code, *said)


@contextlib.contextmanager
def running_server(
    data: Path | str | None, *more: Path | str
) -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """
    Run `deelkader start` on a free port; give its address and its process.

    *more* are other options of the command; without *data* it finds its own place.
    """
    places = [] if data is None else ["--data", str(data)]
    command = [sys.executable, "-m", "deelkader", "start", "--port", "0"]
    with subprocess.Popen(
        [*command, *places, *map(str, more)],
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=environment(),
    ) as process:
        assert process.stdout is not None
        try:
            found = re.search(r"http://\S+", process.stdout.readline())
            assert found is not None
            yield found[0].rstrip("/"), process
        finally:
            process.terminate()
            process.wait(timeout=20)
