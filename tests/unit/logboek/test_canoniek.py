# SPDX-License-Identifier: EUPL-1.2
"""The canonical bytes of a content, its refusals, and the id of a line."""

from __future__ import annotations

import enum
import json
import math
from typing import Any
from uuid import UUID

import pytest
import rfc8785
from hypothesis import example, given, settings
from hypothesis import strategies as st
from tests.opstelling import invented_bsn

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.errors import LogboekError
from deelkader.logboek.canoniek import (
    canonical_bytes,
    checked_bytes,
    require_name,
)
from deelkader.logboek.ids import new_id
from deelkader.logboek.vaststaand import Vaststaand

DIEPST = 254
TEXT = st.text(st.characters(exclude_categories=["Cs"]))
# WHY ASCII too: then the fast road is taken.
ASCII = st.text(st.characters(max_codepoint=127))
INTEGERS = st.integers(-(2**53) + 1, 2**53 - 1)
JSON = st.recursive(
    st.none() | st.booleans() | INTEGERS | TEXT | ASCII,
    lambda inner: st.lists(inner) | st.dictionaries(TEXT | ASCII, inner),
    max_leaves=8,
)
# Texts around the border between number and no number.
CIJFERS = st.text(
    st.sampled_from("0123456789" * 3 + '-. \u00a0\u2011xT:Zé"\\,+٣'), max_size=70
)


class Soort(enum.Enum):
    """An enum whose values are not texts by themselves."""

    EEN = "een"
    TWEE = 2


def nested(depth: int) -> list[Any]:
    """Return *depth* lists inside one another."""
    value: list[Any] = []
    for _ in range(depth - 1):
        value = [value]
    return value


@settings(deadline=None, max_examples=300)  # a busy machine is not a slow function
@given(JSON)
@example({"ü": 1, "a": None, "\U0001f600": 2, "\ufb33": 3})
@example(["1.5", ":1e5,", "\u007f\u2028\x00\x1f\b\f"])
def test_canonical_bytes_are_those_of_the_reference(value: object) -> None:
    """Byte for byte what the library rfc8785 makes; both roads."""
    expected: bytes = rfc8785.dumps(value)  # type: ignore[arg-type]  # it is JSON
    assert canonical_bytes(value) == expected
    assert canonical_bytes([value, "é"]) == b"[" + expected + ',"é"]'.encode()


@settings(deadline=None)
@given(st.dictionaries(TEXT, JSON))
def test_order_of_keys_does_not_matter(value: dict[str, Any]) -> None:
    """The same mapping in another order has the same bytes, and loses nothing."""
    encoded = canonical_bytes(value)
    assert canonical_bytes(dict(reversed(value.items()))) == encoded
    assert json.loads(encoded) == value


def test_keys_stand_in_the_order_of_rfc_8785() -> None:
    """The sorting example of RFC 8785 section 3.2.3 comes out in its order."""
    keys = ["\u20ac", "\r", "\ufb33", "1", "\U0001f600", "\u0080", "\u00f6"]
    found = json.loads(canonical_bytes(dict.fromkeys(keys)))
    wanted = ["\r", "1", "\u0080", "\u00f6", "\u20ac", "\U0001f600", "\ufb33"]
    assert list(found) == wanted


def test_true_and_one_differ() -> None:
    """A boolean is not written as a number."""
    assert canonical_bytes([True, 1, False, 0, None]) == b"[true,1,false,0,null]"


@pytest.mark.parametrize("extra", ["x", "é"], ids=["fast", "sure"])
def test_tuple_enum_and_uuid_have_one_form_on_both_roads(extra: str) -> None:
    """Whether a letter outside ASCII stands beside it makes no difference."""
    word = enum.StrEnum("word", {"A": "nee"})
    number = UUID("12345678-1234-5678-1234-567812345678")
    value = {"a": (1, "x"), "b": Soort.TWEE, "c": word.A, "d": number, "e": extra}
    assert json.loads(canonical_bytes(value)) == {
        "a": [1, "x"],
        "b": 2,
        "c": "nee",
        "d": str(number),
        "e": extra,
    }


REFUSED: list[Any] = [
    1.0,
    -0.0,
    1e300,
    5e-324,
    math.nan,
    math.inf,
    2**53,
    -(2**53),
    2**80,
    "\ud800",
    b"x",
    {1},
    object(),
    {1: 2},
    {None: 2},
    {"\udfff": 1},
    {"\udfff": 1.5},
    nested(DIEPST),
]


@pytest.mark.parametrize("extra", ["x", "é"], ids=["fast", "sure"])
@pytest.mark.parametrize("value", REFUSED, ids=range(len(REFUSED)))
def test_other_values_are_refused(value: object, extra: str) -> None:
    """What has no one form in JSON is refused wherever it stands, on both roads."""
    with pytest.raises(LogboekError) as caught:
        canonical_bytes({"feiten": [value], "extra": extra})
    assert caught.value.code == "logboek-inhoud-ongeldig"
    caught.value.message.encode()


@settings(deadline=None)
@given(st.floats(), JSON)
def test_a_float_never_passes(number: float, beside: object) -> None:
    """No float has a form here, not even a whole one."""
    with pytest.raises(LogboekError):
        canonical_bytes({"a": [number], "b": beside})


def test_the_refusal_names_the_place_and_not_the_value() -> None:
    """The message holds the path and nothing of what stood there."""
    with pytest.raises(LogboekError) as caught:
        canonical_bytes({"feiten": [0, {"gewicht": 73.25}]})
    assert "/feiten/1/gewicht" in caught.value.message
    assert "73" not in caught.value.message
    assert caught.value.__cause__ is None


@pytest.mark.parametrize("leaf", ["x", "é"], ids=["fast", "sure"])
def test_the_deepest_nesting_that_fits_is_the_same_on_both_roads(leaf: str) -> None:
    """As deep as allowed is written, one more is refused."""
    value: Any = leaf
    for _ in range(DIEPST):
        value = [value]
    assert canonical_bytes(value).startswith(b"[" * DIEPST)
    with pytest.raises(LogboekError):
        canonical_bytes([value])


def in_enum(tekst: str) -> object:
    """Return *tekst* as the value of an enum."""
    make: Any = enum.Enum
    return make("geheim", {"A": tekst}).A


MAKERS = {
    "text": str,
    "number": int,
    "in a list": lambda n: [{"a": n}],
    "in a tuple": lambda n: ({"a": (n,)},),
    "as a key": lambda n: {n: 1},
    "in an enum": in_enum,
    "after an escape": lambda n: f'"\n{n}',
    "with dots": lambda n: f"{n[:4]}.{n[4:]}",
    "negative": lambda n: -int(n),
    "wide digits": lambda n: n.translate({48 + d: 0xFF10 + d for d in range(10)}),
}


@pytest.mark.parametrize("name", MAKERS)
def test_a_number_that_looks_like_a_bsn_is_refused(name: str, bsn: str) -> None:
    """However it is packed: it does not pass, and the error does not repeat it."""
    make: Any = MAKERS[name]
    with pytest.raises(LogboekError) as caught:
        checked_bytes({"feiten": make(bsn), "datum": "2026-11-22"})
    assert caught.value.code == "logboek-bsn-geweigerd"
    assert "/feiten" in caught.value.message
    assert bsn not in str(caught.value) + caught.value.help


def test_an_ordinary_content_has_no_bsn() -> None:
    """Dates, hashes, booleans and small numbers pass."""
    content = {"datum": "2026-11-22", "hash": "12345678" * 8, "x": [14, True, None]}
    assert checked_bytes(content) == canonical_bytes(content)


def texts_of(value: object) -> list[str]:
    """Return every text, number and key in *value*, slowly."""
    if isinstance(value, dict):
        inner = [text for item in value.values() for text in texts_of(item)]
        return [*value, *inner]
    if isinstance(value, list):
        return [text for item in value for text in texts_of(item)]
    return [] if value is None or isinstance(value, bool) else [str(value)]


@settings(deadline=None, max_examples=500)
@given(
    st.recursive(
        CIJFERS | st.integers(10**6, 10**11),
        lambda inner: st.lists(inner) | st.dictionaries(CIJFERS, inner),
        max_leaves=5,
    )
)
def test_the_quick_look_for_a_bsn_misses_nothing(value: object) -> None:
    """Looking at the whole text at once refuses what looking one by one refuses."""
    try:
        assert checked_bytes(value) == canonical_bytes(value)
        refused = False
    except LogboekError:
        refused = True
    assert refused == any(map(lijkt_op_bsn, texts_of(value)))


@settings(deadline=None, max_examples=300)
@given(CIJFERS, CIJFERS, st.sampled_from(["", " ", "-", "x", "2026-11-22T10:11"]))
def test_a_bsn_is_found_between_whatever_stands_around_it(
    before: str, after: str, glue: str
) -> None:
    """A number that passes is found by the quick look whenever the slow one does."""
    text = before + glue + invented_bsn() + glue + after
    try:
        checked_bytes([text])
        refused = False
    except LogboekError:
        refused = True
    assert refused == lijkt_op_bsn(text)


def test_an_id_is_a_ulid() -> None:
    """The example time of the ULID specification gives its ten first characters."""
    found = new_id(1469918176385)
    assert found.startswith("01ARYZ6S41")
    assert len(found) == 26
    assert set(found) <= set("0123456789ABCDEFGHJKMNPQRSTVWXYZ")


@settings(deadline=None)
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


@pytest.mark.parametrize(
    "naam", ["", "Hoofd", "a b", "-a", "a-", "a/b", "a\n", "é", "a" * 65, "../x"]
)
def test_a_name_that_cannot_be_in_an_origin_is_refused(naam: str) -> None:
    """A name with other characters could be read as another origin."""
    with pytest.raises(LogboekError) as caught:
        require_name(naam)
    assert caught.value.code == "organisatie-ongeldig"


def test_a_name_that_looks_like_a_bsn_is_refused(bsn: str) -> None:
    """The name of a log stands in the clear."""
    with pytest.raises(LogboekError):
        require_name(f"praktijk-{bsn}")
    require_name("praktijk-2.noord")


@settings(deadline=None, max_examples=400)
@given(
    st.dictionaries(
        st.sampled_from(["vraag", "oordeel", "kader", "Spoor", "a b", "é"]),
        JSON | st.floats() | CIJFERS,
    )
)
def test_remembering_parts_changes_no_byte(value: dict[str, Any]) -> None:
    """A mapping looked at part by part, twice, is written or refused as always."""
    fixed = {k: Vaststaand(v) if isinstance(v, dict) else v for k, v in value.items()}
    for _ in range(2):
        assert written(value, remember=True) == written(value, remember=False)
        assert written(fixed, remember=True) == written(value, remember=False)


@pytest.mark.parametrize("times", [1, 2])
def test_what_is_written_again_and_again_may_hold_no_bsn_either(times: int) -> None:
    """Also deep within it, and also when it comes again."""
    fixed = Vaststaand(feiten={"a": [invented_bsn()]})
    for _ in range(times):
        with pytest.raises(LogboekError) as caught:
            checked_bytes({"vraag": fixed}, remember=True)
    assert caught.value.code == "logboek-bsn-geweigerd"


def written(value: object, *, remember: bool) -> bytes | str:
    """Return the bytes of *value*, or why it is refused."""
    try:
        return checked_bytes(value, remember=remember)
    except LogboekError as error:
        return error.code


CIJFERS = st.sampled_from(["0123456789", "0123456789abcdef", "10"])


@given(
    st.from_regex(
        r"\A[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\.[0-9]{3}Z\Z"
    ),
    CIJFERS.flatmap(lambda signs: st.text(signs, min_size=16, max_size=16)),
    CIJFERS.flatmap(lambda signs: st.text(signs, min_size=32, max_size=32)),
)
def test_a_moment_and_a_trace_hold_no_bsn(moment: str, span: str, trace: str) -> None:
    """Whatever their digits are: that is why nobody has to look at each of them."""
    value: Any = {"begonnen": moment, "spoor": {"span": span, "trace": trace}}
    assert not any(map(lijkt_op_bsn, texts_of(value)))
    assert checked_bytes(value, remember=True) == rfc8785.dumps(value)


@given(st.from_regex(r"\A[-. 0-9]{8,12}\Z"), st.sampled_from(["begonnen", "spoor"]))
def test_another_text_in_their_place_is_looked_at(text: str, name: str) -> None:
    """It is refused when it looks like a BSN."""
    value = {name: text, "kader": "x"}
    refused = not isinstance(written(value, remember=True), bytes)
    assert refused == lijkt_op_bsn(text)
