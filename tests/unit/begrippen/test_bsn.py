# SPDX-License-Identifier: EUPL-1.2
"""
What looks like a BSN and what does not.

No number that passes the elfproef stands in this file: they are computed here.
"""

from __future__ import annotations

import random
from datetime import date, timedelta

import pytest

from deelkader.begrippen.bsn import lijkt_op_bsn


def passes(number: int) -> bool:
    """Apply the elfproef by its textbook definition, not as the module does."""
    digits = f"{number:09d}"
    total = sum((9 - i) * int(digits[i]) for i in range(8)) - int(digits[8])
    return total % 11 == 0


def passing(start: int) -> str:
    """Return the first number from *start* that passes."""
    return str(next(n for n in range(start, start + 200) if passes(n)))


def failing(start: int) -> str:
    """Return the first number from *start* that does not pass."""
    return str(next(n for n in range(start, start + 200) if not passes(n)))


NINE = passing(400_000_000)
EIGHT = passing(70_000_000)
FORMS = [
    NINE,
    EIGHT,
    f"0{EIGHT}",
    f"{NINE[:3]}.{NINE[3:6]}.{NINE[6:]}",
    f"{NINE[:4]} {NINE[4:6]} {NINE[6:]}",
    f"{NINE[:4]}-{NINE[4:6]}-{NINE[6:]}",
    f"{NINE[:3]}\u00a0{NINE[3:6]}\u2013{NINE[6:]}",
    f"-{NINE}",
]


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("frame", ["{}", "bsn {}.", "({})", "12 {}", "{} 34", "é {};"])
def test_every_form_in_every_frame_is_seen(form: str, frame: str) -> None:
    """A number that passes is seen however it is grouped and whatever is around it."""
    assert lijkt_op_bsn(frame.format(form)) is True


@pytest.mark.parametrize("frame", ["x{}", "{}x", "_{}", "{}_", "9{}", "{}9", "é{}"])
def test_a_number_that_does_not_stand_alone_is_not_seen(frame: str) -> None:
    """A letter, digit or underscore right beside the run makes it something else."""
    assert lijkt_op_bsn(frame.format(NINE)) is False


@pytest.mark.parametrize(
    "text",
    [
        "",
        "klein 12345",
        failing(400_000_000),
        failing(70_000_000),
        "0" * 9,
        "0" * 8,
        f"{NINE[:3]}..{NINE[3:]}",
        f"{NINE[:3]},{NINE[3:]}",
        f"sha256:a{NINE}b",
    ],
)
def test_other_texts_are_not_seen(text: str) -> None:
    """What fails the elfproef, is all zeros or is cut by other signs is no BSN."""
    assert lijkt_op_bsn(text) is False


def test_one_in_eleven_numbers_is_seen() -> None:
    """The answer equals the textbook elfproef for ten thousand numbers in a row."""
    numbers = range(123_450_000, 123_460_000)
    assert [passes(n) for n in numbers] == [lijkt_op_bsn(str(n)) for n in numbers]


def test_no_iso_date_or_timestamp_is_seen() -> None:
    """Every date of thirty years, bare and in a timestamp, is not a BSN."""
    rng = random.Random(1)
    for offset in range(30 * 365):
        day = (date(2005, 1, 1) + timedelta(days=offset)).isoformat()
        micros = rng.randrange(10**6)
        for text in (
            day,
            f"op {day}.",
            f"{day} 9 keer",
            f"{day}T10:11:{offset % 60:02d}.{micros:06d}+01:00",
            f"{day}T10:11:{offset % 60:02d}.{micros:06d}Z",
            f"{day} 10:11:{offset % 60:02d}.{micros:06d}",
        ):
            assert lijkt_op_bsn(text) is False, text


def test_the_shape_of_a_date_hides_no_number() -> None:
    """Eight digits as 4-2-2 that are no valid date are judged like all others."""
    number = next(
        text
        for n in range(19_991_300, 19_999_900)
        if passes(n) and int((text := str(n))[4:6]) > 12
    )
    assert lijkt_op_bsn(f"{number[:4]}-{number[4:6]}-{number[6:]}") is True


def test_a_number_beside_a_date_is_seen() -> None:
    """A date in the same text does not hide a number."""
    assert lijkt_op_bsn(f"2026-11-22: {NINE}") is True
    assert lijkt_op_bsn(f"{NINE} 2026-11-22T10:11:12Z") is True
