# SPDX-License-Identifier: EUPL-1.2
"""Canonical JSON: what the library `rfc8785` writes is read, and nothing else."""

from __future__ import annotations

import json

import pytest
import rfc8785
from hypothesis import given
from hypothesis import strategies as st

from deelkader.verifieer import canoniek
from deelkader.verifieer.canoniek import VormError, read_base64, read_canonical

GROOT = 2**53 - 1
teksten = st.text(st.characters(exclude_categories=["Cs"]), max_size=8)
waarden = st.recursive(
    st.none() | st.booleans() | st.integers(-GROOT, GROOT) | teksten,
    lambda inner: (
        st.lists(inner, max_size=4) | st.dictionaries(teksten, inner, max_size=4)
    ),
    max_leaves=12,
)


@given(waarden)
def test_what_the_standard_writes_is_read_back(waarde):
    """The bytes of another implementation of RFC 8785 are accepted as they are."""
    assert read_canonical(rfc8785.dumps(waarde)) == waarde


@given(waarden)
def test_it_reads_the_same_without_the_fast_library(waarde):
    """The plain and the fast writer make the same bytes."""
    plain, fast = canoniek._encode_plain(waarde), canoniek._encode_fast(waarde)
    assert plain == fast


@given(waarden, st.sampled_from([{"indent": 1}, {"sort_keys": False}, {}]))
def test_another_spelling_of_the_same_value_is_refused(waarde, spelling):
    """Spaces, escapes and another order are read only where they are canonical."""
    other = json.dumps(waarde, **spelling).encode()
    if other == rfc8785.dumps(waarde):
        assert read_canonical(other) == waarde
    else:
        with pytest.raises(VormError):
            read_canonical(other)


@pytest.mark.parametrize("plain", [True, False])
@pytest.mark.parametrize(
    "tekst",
    [
        b"",
        b" 1",
        b"1 ",
        b"1\n",
        b"-0",
        b"01",
        b"1.0",
        b"1.5",
        b"1e3",
        b"1E400",
        b"NaN",
        b"-Infinity",
        b"9007199254740992",
        b"-9007199254740992",
        b"1" * 5_000,
        b'{"a":1,"a":1}',
        b'{"a":1,"a":2}',
        b'{"b":1,"a":1}',
        b'{"a": 1}',
        b'{"a":1,}',
        b'"\\u00e9"',
        b'"\\/"',
        b'"\\u000A"',
        b'"\\u001F"',
        b'"\\ud800"',
        b'"\\ud83d\\ude00"',
        b'"\xff"',
        b'"\xed\xa0\x80"',
        b"[" * 100_000,
        b"\xef\xbb\xbf1",
        '{"\U00010000":1,"\ufb33":2}'.encode()[::-1],
    ],
)
def test_what_is_not_canonical_is_refused(tekst, plain, monkeypatch):
    """Each of these has another spelling, or no value at all."""
    if plain:
        monkeypatch.setattr(canoniek, "_encode", canoniek._encode_plain)
    with pytest.raises(VormError):
        read_canonical(tekst)


def test_keys_are_in_the_order_of_utf_16():
    """Beyond U+FFFF the order of UTF-16 is not that of the code points."""
    right = '{"\U00010000":1,"\ufb33":2}'.encode()
    wrong = '{"\ufb33":2,"\U00010000":1}'.encode()
    assert rfc8785.dumps({"\ufb33": 2, "\U00010000": 1}) == right
    assert read_canonical(right) == {"\ufb33": 2, "\U00010000": 1}
    with pytest.raises(VormError):
        read_canonical(wrong)


@pytest.mark.parametrize("tekst", ["QQ", "QQ=", "QR==", "Q Q==", "QQ==\n", "-_8=", "é"])
def test_base64_has_one_spelling(tekst):
    """Padding, alphabet and the bits that are left over all count."""
    assert read_base64("QQ==") == b"A"
    with pytest.raises(VormError):
        read_base64(tekst)
