# SPDX-License-Identifier: EUPL-1.2
"""The canonical bytes, the hash and the id of one line."""

from __future__ import annotations

import enum
import hashlib
import json
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from deelkader.errors import LogboekError
from deelkader.logboek.entry import (
    GENESIS,
    canonical_bytes,
    hash_line,
    new_id,
    require_no_bsn,
)

TEXT = st.text(st.characters(exclude_categories=["Cs"]))
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53) + 1, 2**53 - 1) | TEXT,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT, inner),
    max_leaves=8,
)


def nested(depth: int) -> list[Any]:
    """Return *depth* lists inside one another."""
    value: list[Any] = []
    for _ in range(depth - 1):
        value = [value]
    return value


def test_keys_stand_in_the_order_of_rfc_8785() -> None:
    """The sorting example of RFC 8785 section 3.2.3 comes out in its order."""
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    found = json.loads(canonical_bytes(dict.fromkeys(keys)))
    assert list(found) == [
        "\r",
        "1",
        "\u0080",
        "\u00f6",
        "\u20ac",
        "\U0001f600",
        "\ufb33",
    ]


def test_strings_are_written_as_rfc_8785() -> None:
    """Only what must be escaped is escaped, in the short form where there is one."""
    text = '\u20ac$\u000f\u000aA\'B"\\\\"/\u007f\u2028'
    expected = '"\u20ac$\\u000f\\nA\'B\\"\\\\\\\\\\"/\u007f\u2028"'
    assert canonical_bytes(text) == expected.encode()


@settings(deadline=None)  # a busy machine is not a slow function
@given(JSON)
def test_canonical_bytes_lose_nothing(value: object) -> None:
    """What is read back equals what was written, and is written the same again."""
    encoded = canonical_bytes(value)
    assert json.loads(encoded) == value
    assert canonical_bytes(json.loads(encoded)) == encoded


@settings(deadline=None)  # a busy machine is not a slow function
@given(st.dictionaries(TEXT, JSON))
def test_order_of_keys_does_not_matter(value: dict[str, Any]) -> None:
    """The same mapping in another order has the same bytes."""
    turned = dict(reversed(value.items()))
    assert canonical_bytes(value) == canonical_bytes(turned)


def test_true_and_one_differ() -> None:
    """A boolean is not written as a number."""
    assert canonical_bytes([True, 1, False, 0, None]) == b"[true,1,false,0,null]"


def test_an_enum_of_text_is_its_text() -> None:
    """A StrEnum is written as the text it is."""
    kind = enum.StrEnum("kind", {"A": "nee"})
    assert canonical_bytes({kind.A: kind.A}) == b'{"nee":"nee"}'


@pytest.mark.parametrize(
    "value",
    [
        1.0,
        float("nan"),
        2**53,
        -(2**53),
        "\ud800",
        b"x",
        (1,),
        {1},
        object(),
        {1: 2},
        {"\udfff": 1},
        {"\udfff": 1.5},
        nested(65),
    ],
)
def test_other_values_are_refused(value: object) -> None:
    """What has no one form in JSON is refused wherever it stands."""
    with pytest.raises(LogboekError) as caught:
        canonical_bytes({"feiten": [value]})
    assert caught.value.code == "logboek-inhoud-ongeldig"
    caught.value.message.encode()


def test_the_refusal_names_the_place_and_not_the_value() -> None:
    """The message holds the path and nothing of what stood there."""
    with pytest.raises(LogboekError) as caught:
        canonical_bytes({"feiten": [0, {"gewicht": 73.25}]})
    assert "/feiten/1/gewicht" in caught.value.message
    assert "73" not in caught.value.message


def test_the_deepest_nesting_that_fits_is_written() -> None:
    """Sixty-four layers are accepted."""
    assert canonical_bytes(nested(64)) == b"[" * 64 + b"]" * 64


@pytest.mark.parametrize("make", [str, int, lambda n: [{"a": n}], lambda n: {n: 1}])
def test_a_number_that_looks_like_a_bsn_is_refused(make: Any, bsn: str) -> None:
    """As text, as number, inside a list and as a key: it does not pass."""
    with pytest.raises(LogboekError) as caught:
        require_no_bsn({"feiten": make(bsn)})
    assert caught.value.code == "logboek-bsn-geweigerd"
    assert "/feiten" in caught.value.message
    assert bsn not in str(caught.value) + caught.value.help


def test_an_ordinary_content_has_no_bsn() -> None:
    """Dates, hashes, booleans and small numbers pass."""
    require_no_bsn({"datum": "2026-11-22", "hash": "ab" * 32, "x": [14, True, None]})


def test_the_hash_of_a_line_is_as_described() -> None:
    """The hash is SHA-256 over prefix, number and length-prefixed fields."""
    framed = b"deelkader/logregel/1\n" + (7).to_bytes(8, "big")
    for field in (GENESIS, b"ID", b"T", b"{}"):
        framed += len(field).to_bytes(8, "big") + field
    assert hash_line(GENESIS, 7, "ID", "T", b"{}") == hashlib.sha256(framed).digest()


def test_the_first_hash_never_changes() -> None:
    """GENESIS is the constant that every log on disk begins with."""
    assert hashlib.sha256(b"deelkader/logboek/1/genesis\n").digest() == GENESIS


def test_every_field_counts_and_none_runs_into_another() -> None:
    """Another value in one field, or a shifted border, gives another hash."""
    lines = [
        (GENESIS, 1, "ab", "c", b"d"),
        (GENESIS[::-1], 1, "ab", "c", b"d"),
        (GENESIS, 2, "ab", "c", b"d"),
        (GENESIS, -1, "ab", "c", b"d"),
        (GENESIS, 1, "a", "bc", b"d"),
        (GENESIS, 1, "ab", "", b"cd"),
        (GENESIS, 1, "ab", "cd", b""),
        (GENESIS + b"ab", 1, "", "c", b"d"),
    ]
    assert len({hash_line(*line) for line in lines}) == len(lines)


def test_an_id_is_a_ulid() -> None:
    """The example time of the ULID specification gives its ten first characters."""
    found = new_id(1469918176385)
    assert found.startswith("01ARYZ6S41")
    assert len(found) == 26
    assert set(found) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@settings(deadline=None)  # a busy machine is not a slow function
@given(st.lists(st.integers(0, 5), min_size=2, max_size=50))
def test_ids_rise_also_when_the_clock_stands_still_or_goes_back(
    moments: list[int],
) -> None:
    """Every id is greater than the one before it, whatever the clock does."""
    ids: list[str] = []
    for moment in moments:
        ids.append(new_id(1_700_000_000_000 + moment, ids[-1] if ids else None))
    assert sorted(set(ids)) == ids


def test_the_last_random_part_carries_over() -> None:
    """After the last id of a millisecond comes the first of the next."""
    assert new_id(0, "0000000000" + "Z" * 16) == "0000000001" + "0" * 16


@pytest.mark.parametrize(
    ("now_ms", "vorige"),
    [
        (-1, None),
        (2**48, None),
        (0, "7" + "Z" * 25),
        (0, "8" + "0" * 25),
        (0, "I" * 26),
        (0, "0" * 25),
        (0, "0" * 25 + "\u0661"),
    ],
)
def test_what_is_no_time_or_no_id_is_refused(now_ms: int, vorige: str | None) -> None:
    """An id is never made from something that is not one."""
    with pytest.raises(ValueError, match="id"):
        new_id(now_ms, vorige)
