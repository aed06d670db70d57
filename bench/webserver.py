# SPDX-License-Identifier: EUPL-1.2
"""
What the budgets over HTTP share: real servers in processes of their own, and wrk.

wrk (Debian: ``apt-get install wrk``) sends prepared questions over connections that
stay open. A refusal, a timeout or a lost connection stops the run: a rate of errors
is no rate.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

from bench.meting import OntbreektError
from bench.vragen import complete_worlds

VRAGEN = 200
LIJVEN = 2_000
"""Prepared bodies; each names a person of its own, when it names one."""
VERBINDINGEN = 16
_SCRIPT = """
local bodies = {}
for line in io.lines(%(bodies)s) do bodies[#bodies + 1] = line end
local n = %(begin)d
wrk.method = "POST"
wrk.headers["Content-Type"] = "application/json"
%(koppen)s
request = function()
  n = n + 1
  return wrk.format(nil, nil, nil, bodies[n %% #bodies + 1])
end
done = function(summary, latency, requests)
  local e = summary.errors
  io.write(string.format(
    '\\n{"verzoeken": %%d, "microseconden": %%d, "p50": %%d, "p99": %%d,' ..
    ' "geweigerd": %%d, "te laat": %%d, "verbinding": %%d}\\n',
    summary.requests, summary.duration, latency:percentile(50),
    latency:percentile(99), e.status, e.timeout, e.connect + e.read + e.write))
end
"""


SOORTEN: Final = (
    ("", False, VRAGEN),
    (", over een persoon", True, VRAGEN),
    (", over een persoon en telkens een andere vraag", True, LIJVEN),
)
"""What is told of the questions, whether they have persons, and how many there are."""


@dataclass(frozen=True, slots=True)
class Loop:
    """What wrk saw: requests per second, and milliseconds."""

    tempo: float
    p50: float
    p99: float


@dataclass(frozen=True, slots=True)
class Server:
    """A server that runs."""

    adres: str
    proces: int

    def memory(self) -> float:
        """Return the memory that it holds now, in MB."""
        status = Path(f"/proc/{self.proces}/status").read_text(encoding="ascii")
        found = re.search(r"VmRSS:\s+(\d+)", status)
        assert found is not None
        return int(found[1]) / 1024


class Wrk:
    """One set of prepared bodies for one path."""

    def __init__(
        self,
        map_: Path,
        pad: str,
        lijven: Sequence[Any],
        koppen: Mapping[str, str] | None = None,
    ) -> None:
        program = shutil.which("wrk")
        if program is None:
            raise OntbreektError("wrk ontbreekt. Installeer het: apt-get install wrk")
        self._program = program
        self._pad = pad
        self._map = Path(tempfile.mkdtemp(prefix="wrk-", dir=map_))
        text = "\n".join(json.dumps(lijf) for lijf in lijven)
        (self._map / "lijven").write_text(text, encoding="utf-8")
        self._koppen = "\n".join(
            f"wrk.headers[{json.dumps(naam)}] = {json.dumps(waarde)}"
            for naam, waarde in (koppen or {}).items()
        )
        self._begun = 0

    @contextlib.contextmanager
    def begun(
        self, server: Server, seconden: float, verbindingen: int = VERBINDINGEN
    ) -> Iterator[subprocess.Popen[str]]:
        """Give wrk while it runs against *server*."""
        self._begun += 1
        script = self._map / f"{self._begun}.lua"
        bodies = json.dumps(str(self._map / "lijven"))
        # WHY: two that run at once must not ask about the same person.
        begin = self._begun * 577
        values = {"bodies": bodies, "begin": begin, "koppen": self._koppen}
        script.write_text(_SCRIPT % values)
        command = [self._program, "-t1", f"-c{verbindingen}", f"-d{seconden:g}s"]
        command += ["--timeout", "30s", "-s", str(script), server.adres + self._pad]
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
            yield process

    def run(
        self, server: Server, seconden: float, verbindingen: int = VERBINDINGEN
    ) -> Loop:
        """Return what it saw in *seconden*."""
        with self.begun(server, seconden, verbindingen) as process:
            return outcome(process)

    def run_all(
        self, servers: Sequence[Server], seconden: float, verbindingen: int
    ) -> Loop:
        """Return the sum over *servers* at once; each gets its share of connections."""
        each = verbindingen // len(servers)
        with contextlib.ExitStack() as stack:
            running = [
                stack.enter_context(self.begun(server, seconden, each))
                for server in servers
            ]
            found = [outcome(process) for process in running]
        worst = max(loop.p50 for loop in found), max(loop.p99 for loop in found)
        return Loop(sum(loop.tempo for loop in found), *worst)


def outcome(process: subprocess.Popen[str]) -> Loop:
    """Wait for wrk and return what it saw; stop when not all went well."""
    said, _ = process.communicate()
    found = json.loads(said.strip().splitlines()[-1])
    wrong = {k: found[k] for k in ("geweigerd", "te laat", "verbinding") if found[k]}
    if wrong or not found["verzoeken"]:
        raise RuntimeError(f"niet alle verzoeken lukten: {wrong or said}")
    rate = 1e6 * found["verzoeken"] / found["microseconden"]
    return Loop(rate, found["p50"] / 1e3, found["p99"] / 1e3)


def shown(loops: Sequence[Loop]) -> dict[str, str]:
    """Return the medians of *loops* for a reader."""
    return {
        "antwoorden/s": f"{statistics.median(loop.tempo for loop in loops):,.0f}",
        "p50": f"{statistics.median(loop.p50 for loop in loops):.1f} ms",
        "p99": f"{statistics.median(loop.p99 for loop in loops):.1f} ms",
    }


@contextlib.contextmanager
def serving(*opdracht: str) -> Iterator[Server]:
    """Run ``python -m`` *opdracht* until the end of the block."""
    with subprocess.Popen(
        [sys.executable, "-m", *opdracht],
        stdout=subprocess.PIPE,
        text=True,
        # WHY no pace: wrk is one caller, and asks as often as it can.
        env=os.environ | {"PYTHONUTF8": "1", "DEELKADER_GRENZEN_PER_BELLER": "0"},
    ) as process:
        assert process.stdout is not None
        found = re.search(r"http://[^\s\"]+", process.stdout.readline())
        try:
            assert found is not None, "de server begon niet"
            yield Server(found[0].rstrip("/"), process.pid)
        finally:
            process.terminate()
            process.wait(30)


def deelkader(
    data: Path | str, *more: str
) -> contextlib.AbstractContextManager[Server]:
    """Run `deelkader start` with its register and its follow-up."""
    return serving("deelkader", "start", "--port", "0", "--data", str(data), *more)


def empty() -> contextlib.AbstractContextManager[Server]:
    """Run the empty endpoint `/leeg` of the bare framework."""
    return serving("bench.leeg")


def questions(*, personen: bool, vragen: int = VRAGEN) -> list[dict[str, Any]]:
    """
    Return bodies that the real kader answers; with *personen* each of its own.

    There are *vragen* different ones, in turn.
    """
    from deelkader import Kader
    from deelkader.service.oordeelinhoud import canonical_question

    worlds = complete_worlds(Kader.standard(), vragen, alles=False)
    asked = [canonical_question(world.vraag) for world in worlds]
    return [
        asked[number % vragen] | ({"jeugdige": f"psn-{number:06d}"} if personen else {})
        for number in range(LIJVEN)
    ]
