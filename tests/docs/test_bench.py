# SPDX-License-Identifier: EUPL-1.2
"""What a bench cannot measure it says, and never calls good."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest
from bench import webserver
from tests.opstelling import WORTEL, environment

GOED = {
    "verzoeken": 200,
    "microseconden": 2_000_000,
    "p50": 1_500,
    "p99": 9_000,
    "geweigerd": 0,
    "te laat": 0,
    "verbinding": 0,
}


def test_without_wrk_the_bench_says_so_and_fails(tmp_path) -> None:
    """Nobody reads a missing tool as a budget that was met."""
    done = subprocess.run(
        [sys.executable, "-c", _ZONDER, str(tmp_path)],
        capture_output=True,
        text=True,
        check=False,
        cwd=WORTEL,
        env=environment() | {"PATH": str(tmp_path)},
        timeout=120,
    )
    assert "wrk ontbreekt" in done.stderr
    assert "apt-get install wrk" in done.stderr
    assert done.returncode == 1, done.stderr


_ZONDER = """
import sys
from pathlib import Path
from bench import __main__ as bench, http_full
from bench.webserver import Wrk
http_full.measure = lambda: iter([Wrk(Path(sys.argv[1]), "/", [{}])])
sys.argv = ["bench", "http_full"]
sys.exit(bench.main())
"""


class Gezegd:
    """A wrk that is done."""

    def __init__(self, **other: int) -> None:
        self._said = "Running\n\n" + json.dumps(GOED | other) + "\n"

    def communicate(self) -> tuple[str, None]:
        """Return what it said."""
        return self._said, None


def test_a_rate_is_of_answers_only() -> None:
    """Requests per second and milliseconds, as wrk counted them."""
    assert webserver.outcome(Gezegd()) == webserver.Loop(100.0, 1.5, 9.0)  # type: ignore[arg-type]  # only what is used


@pytest.mark.parametrize("wat", ["geweigerd", "te laat", "verbinding"])
def test_one_refusal_stops_the_run(wat) -> None:
    """A rate of errors is no rate."""
    with pytest.raises(RuntimeError, match=wat):
        webserver.outcome(Gezegd(**{wat: 1}))  # type: ignore[arg-type]  # only what is used


def test_the_page_about_speed_names_every_bench_over_http() -> None:
    """With its figure, also when it was missed."""
    page = (WORTEL / "docs" / "snelheid.md").read_text(encoding="utf-8")
    for name in ("http_full", "http_batch", "http_scale", "http_load"):
        assert f"| `{name}` |" in page
