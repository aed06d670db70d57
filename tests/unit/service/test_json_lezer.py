# SPDX-License-Identifier: EUPL-1.2
"""The strict JSON reader and the reader of question files."""

from __future__ import annotations

import json

import orjson
import pytest
from hypothesis import given
from hypothesis import strategies as st

from deelkader.errors import VraagError
from deelkader.service import parse_json, read_json, read_question_file, read_yaml
from deelkader.service.json_lezer import MAX_TEKST
from deelkader.service.json_ontleder import GEEN, read_plain

values = st.recursive(
    st.none() | st.booleans() | st.integers(-(10**17), 10**17) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=30,
)


@given(value=values)
def test_reads_what_json_reads(value):
    """What is plain JSON is read as it was written."""
    tekst = json.dumps(value, ensure_ascii=False)
    assert value == read_json(tekst.encode())


def _object(pairs: list[tuple[str, str]]) -> str:
    return "{" + ",".join(f'"{key}":{one}' for key, one in pairs) + "}"


strange = st.recursive(
    st.sampled_from(
        [
            *["NaN", "1.5", "1" * 19, '"\\ud800"', '"a"', "null", "7", "1" * 18, "-0"],
            *["1e5", "1e16", "-1e16", "2E20", "1e400", "1e-7", '"1e16"', '"1.5"'],
            *['"\\u0065"', '"é"', '"\\u00e9"', '"\\n"', '"1\uffff0e0"'],
            *[str(2**64 - 1), str(2**64)],
        ]
    )
    | st.integers(999, 1_001).map(lambda size: json.dumps("a" * size)),
    lambda inner: (
        st.lists(inner, max_size=4).map(lambda some: f"[{','.join(some)}]")
        | st.lists(
            st.tuples(st.sampled_from(["a", "b", "é", "k" * 1_001]), inner), max_size=3
        ).map(_object)
    ),
    max_leaves=12,
)


@given(tekst=strange)
def test_what_is_surely_ordinary_needs_no_walk_to_be_read_the_same(tekst):
    """A NaN beside it, which makes the reader look everywhere, changes nothing."""
    quick = parse_json(f"[{tekst}]".encode())
    walked = parse_json(f"[{tekst},NaN]".encode())
    assert {*quick.problemen} == {p for p in walked.problemen if p.pad != "/1"}
    assert quick.problemen or walked.inhoud[:1] == quick.inhoud


@given(value=values)
def test_what_a_program_writes_is_read_by_the_quick_one(value):
    """Without signs that need another look; and with the same types."""
    tekst = orjson.dumps(value)
    found = read_plain(tekst)
    assert found is GEEN or (found == value and repr(found) == repr(value))
    if not {*b".0e\\"} & {*tekst}:
        assert found is not GEEN


@pytest.mark.parametrize(
    "tekst",
    ['{"a":1, "b":2}', '{"a":1,"a":1}', '["\\u0061"]', "[1e16]", "[1.5]", "[-0]", ""],
)
def test_the_quick_one_leaves_the_rest_to_the_other(tekst):
    """A space, a key twice, another spelling, and numbers that are refused."""
    assert read_plain(tekst.encode()) is GEEN


@pytest.mark.parametrize("size", [999, 1_000, 1_001])
@pytest.mark.parametrize("before", [0, 1, 998, 1_000, 1_001, 2_500])
def test_a_long_text_is_found_wherever_it_stands(size, before):
    """Behind other texts, and behind signs that are no text."""
    tekst = f'[{" " * before}"a","{"b" * size}",{" " * before}"c"]'
    found = [p.code for p in parse_json(tekst.encode()).problemen]
    assert found == (["te-lang"] if size > MAX_TEKST else [])


def test_every_value_counts():
    """A list of 1,999 values is 2,000 values, and that is the most there may be."""
    assert len(read_json(json.dumps([0] * 1_999).encode())) == 1_999
    with pytest.raises(VraagError) as caught:
        parse_json(json.dumps([0] * 2_000).encode())
    assert [p.code for p in caught.value.problemen] == ["te-veel-waarden"]


@pytest.mark.parametrize(
    "tekst", [b'"' + b'\\"' * 300_000, b'["a", "' + b"[" * 300_000]
)
def test_a_text_that_never_ends_is_read_once(tekst):
    """It is no JSON, said at once: looking again from each quote takes minutes."""
    with pytest.raises(VraagError) as caught:
        read_json(tekst)
    assert [p.code for p in caught.value.problemen] == ["geen-json"]


@pytest.mark.parametrize(
    "tekst",
    [
        b'{"a": "[[[[{{{{ \\" ]"}',
        b'"' + b"[" * 1_000 + b'"',
        b'["' + b"[" * 60 + b'","' + b"{" * 60 + b'",""]',
        b'["\\"' + b"[" * 60 + b'\\""]',
        b"[" * 50 + b"]" * 50,
        b"[[],[],[]]",
    ],
)
def test_brackets_in_text_are_no_depth(tekst):
    """Only real brackets count, and fifty deep is still read."""
    assert json.loads(tekst) == read_json(tekst)


@pytest.mark.parametrize(
    "around",
    [
        "%s",
        '["a",%s]',
        '["a]",%s]',
        '["\\"",%s]',
        '["\\"' + "]" * 60 + '\\"",%s]',
    ],
)
def test_fifty_one_deep_is_refused(around):
    """One more than fifty is too deep, whatever texts stand beside it."""
    deep = 51 - (around != "%s")
    tekst = around % ("[" * deep + "]" * deep)
    with pytest.raises(VraagError) as caught:
        read_json(tekst.encode())
    assert [p.code for p in caught.value.problemen] == ["te-diep"]


def test_every_problem_at_once():
    """All problems of a text that can be read are named together, by path."""
    tekst = b'{"a": [NaN, 1.5], "b": {"c": 1, "c": 2}, "d": "\\ud800", "e": %s}'
    lezing = parse_json(tekst % (b"1" * 19))
    assert [(p.pad, p.code) for p in lezing.problemen] == [
        ("/a/0", "geen-getal"),
        ("/a/1", "geen-heel-getal"),
        ("/b/c", "dubbele-sleutel"),
        ("/d", "half-teken"),
        ("/e", "getal-te-groot"),
    ]


def test_key_that_is_no_word_is_not_shown():
    """A key that is not a plain word is named by the place around it."""
    lezing = parse_json(b'{"feiten": {"Jan Jansen 06": NaN}}')
    assert [p.pad for p in lezing.problemen] == ["/feiten"]


@pytest.mark.parametrize(
    ("naam", "tekst"),
    [
        ("v.json", b'{"van": "school"}'),
        ("V.JSON", b'{"van": "school"}'),
        ("v.yaml", b"van: school"),
        ("-", b' {"van": "school"}'),
        ("-", b"van: school"),
    ],
)
def test_file_is_read_by_its_name(naam, tekst):
    """The name, or else the first character, says how a file is read."""
    assert read_question_file(naam, tekst).inhoud == {"van": "school"}


@pytest.mark.parametrize(
    ("tekst", "code"),
    [
        (b"leeftijd: 014", "getal-met-voorloopnul"),
        (b"gezag: no", "woord-wordt-ja-nee"),
        (b"van: a\nvan: b", "dubbele-sleutel"),
        (b"van: &geheim x", "anker-of-alias"),
        (b"datum: 2026-11-22", "datum-zonder-aanhalingstekens"),
        (b"van: [", "onleesbare-yaml"),
        (b"\xff", "geen-leesbare-tekst"),
        (b"[" * 100_000, "te-diep-genest"),
    ],
)
def test_yaml_is_read_as_strictly_as_rules(tekst, code):
    """YAML that can be read in two ways is refused, without the word itself."""
    with pytest.raises(VraagError) as caught:
        read_yaml(tekst)
    assert code in {p.code for p in caught.value.problemen}
    said = " ".join(p.boodschap for p in caught.value.problemen)
    assert not {"014", "'no'", "geheim", "2026-11-22"} & set(said.split())
    assert "{" not in said
