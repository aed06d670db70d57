# SPDX-License-Identifier: EUPL-1.2
"""The plan on paper is computed from its own figures, and names benches that exist."""

from __future__ import annotations

import math
import re
from pathlib import Path

import pytest
from bench.__main__ import NAMEN

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "schaal.md").read_text(encoding="utf-8")


def table(header: str) -> dict[str, list[str]]:
    """Return the rows of the table under *header*, by their first cell."""
    _, _, rest = PAGE.partition(f"\n{header}\n")
    lines = rest.split("\n\n")[0].splitlines()[1:]
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]
    return {row[0]: row[1:] for row in rows}


def number(text: str) -> float:
    """Return the first number in *text*."""
    found = re.match(r"[\d,.]*\d", text)
    assert found is not None, text
    return float(found[0].replace(",", ""))


MEASURED = table("| figure | value | bench |")
ASSUMED = {n: number(row[0]) for n, row in table("| assumed | value |").items()}
FOLLOWS = {n: number(row[0]) for n, row in table("| follows | value | how |").items()}


def measured(start: str) -> float:
    """Return the one measurement whose name begins with *start*."""
    (found,) = [row for name, row in MEASURED.items() if name.startswith(start)]
    return number(found[0])


def assumed(start: str) -> float:
    """Return the one assumption whose name begins with *start*."""
    (found,) = [value for name, value in ASSUMED.items() if name.startswith(start)]
    return found


def computed() -> dict[str, float]:
    """Return everything that follows, from what was measured and assumed."""
    day, towns = assumed("questions a day"), assumed("municipalities")
    mean = day * assumed("share of the day") / 36_000
    peak = mean * assumed("busiest")
    largest = assumed("share of the largest")
    rate = measured("answers/s") * assumed("part of its rate")
    lines = day * assumed("days like")
    gigabytes = day * measured("bytes on disk") / 1e9
    pairs = assumed("persons") * assumed("pairs")
    verify = lines / measured("lines per second per core") / 3_600
    copy = lines / measured("lines per second in a back-up") / 3_600
    year = gigabytes * assumed("days like")
    return {
        "questions/s in working": mean,
        "questions/s at the peak, the country": peak,
        "questions/s at the peak, the largest": peak * largest,
        "questions a day, the mean": day / towns,
        "processes for the peak": math.ceil(peak / rate),
        "processes to hold": 2 * math.ceil(towns / assumed("organisations per")),
        "statements/s": peak * measured("statements"),
        "lines a year": lines,
        "GB a day": gigabytes,
        "TB a year": year / 1_000,
        "GB a year": year / towns,
        "MB of keys": pairs * measured("bytes in the key store") / 1e6,
        "hours to verify a year, the country": verify,
        "minutes to verify": 60 * verify / towns,
        "hours to verify a year, the largest": verify * largest,
        "minutes to back": 60 * copy / towns,
        "hours to back": copy * largest,
        "seconds to rewrite": pairs / measured("key pairs rewritten"),
        "minutes to catch up": day / measured("cases per second") / 60,
    }


@pytest.mark.parametrize("start", computed())
def test_each_figure_follows_from_the_others(start):
    """Who changes an assumption or a measurement changes what follows from it."""
    (said,) = [value for name, value in FOLLOWS.items() if name.startswith(start)]
    assert said == pytest.approx(computed()[start], rel=0.02, abs=0.5)


def test_nothing_else_is_said_to_follow():
    """Every row of the plan is computed here."""
    assert len(FOLLOWS) == len(computed())


def test_every_bench_that_is_named_exists():
    """A figure without a bench cannot be measured again."""
    named = set(re.findall(r"`((?:http|log)_[a-z]+|inhaalslag)`", PAGE))
    assert {"http_full", "http_load", "http_scale", "log_verify"} <= named
    assert named <= set(NAMEN)
    for name in NAMEN:
        assert (ROOT / "bench" / f"{name}.py").is_file(), name
    for row in MEASURED.values():
        assert row[1] == "counted in its own log" or row[1].strip("`") in NAMEN


def test_every_file_that_is_named_exists():
    """Nor a page or test that moved."""
    for path in re.findall(r"(?:inrichting|tests)/[^`\s)]+", PAGE):
        assert (ROOT / path).exists(), path
    for link in re.findall(r"\]\(([^)]+)\)", PAGE):
        assert (ROOT / "docs" / link).exists(), link
