# SPDX-License-Identifier: EUPL-1.2
"""The strict YAML reader: what it gives, what it refuses, and in which words."""

from __future__ import annotations

import tracemalloc
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from deelkader.errors import Bevinding, Plek
from deelkader.regels import reader
from deelkader.regels.reader import Document, read_document
from deelkader.regels.yaml_punten import (
    MAX_BEVINDINGEN,
    MAX_BYTES,
    MAX_KNOPEN,
    PUNTEN,
)

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLDEN = Path(__file__).parents[2] / "golden" / "reader"
LADERS: list[Any] = [yaml.CSafeLoader, yaml.SafeLoader]
TOO_BIG_TO_KEEP = {
    "R012-bestand-te-groot": b"#" * (MAX_BYTES + 1),
    "R014-te-veel-knopen": b"- a\n" * (MAX_KNOPEN + 1),
}
GOLDENS = sorted(map_.name for map_ in GOLDEN.iterdir())
IN_ONE_FILE = [naam for naam in GOLDENS if not naam.startswith("R017")]

# Pieces of YAML that together are more often nearly right than random text is.
TEKENS = "a: - ? : [ ] { } , # | > ' \" & * ! % @ ` \\ --- ... &a *a !!str"
WAARDEN = "é 12-15 7.10 010 12:30 no true ~ 2026-01-01 0x1F = .inf 1_0 12 << \\x41"
STUKKEN = (
    *TEKENS.split(),
    *WAARDEN.split(),
    *("- ", "? ", ": ", ", ", " # ", "&a ", "! ", "b: ", "<<: ", "|-\n ", " "),
    *("\n", "\n  ", "\n    ", "\r\n", "\t", "\\ud800", "\u202e", "\u2028", "\x00"),
)
yaml_text = st.one_of(
    st.text(max_size=60),
    st.lists(st.sampled_from(STUKKEN), max_size=14).map("".join),
)
number_like = st.text("0123456789-+.:_eExobTZ =<", min_size=1, max_size=12)


def codes(tekst: bytes | str) -> list[str]:
    """Return the codes of the findings about *tekst*, in order."""
    ruw = tekst.encode() if isinstance(tekst, str) else tekst
    return [gevonden.code for gevonden in read_document("x.yaml", ruw)[1]]


def content(tekst: str) -> Any:
    """Return the values in *tekst*, which must be without findings."""
    document, bevindingen = read_document("x.yaml", tekst.encode())
    assert bevindingen == []
    assert document is not None
    return document.inhoud


def plain_types(waarde: object) -> Iterator[type]:
    """Yield the type of *waarde* and of everything in it."""
    yield type(waarde)
    if isinstance(waarde, list):
        for kind in waarde:
            yield from plain_types(kind)
    if isinstance(waarde, dict):
        for sleutel, kind in waarde.items():
            yield type(sleutel)
            yield from plain_types(kind)


# --- the words ---------------------------------------------------------------


@pytest.mark.parametrize("lader", LADERS)
@pytest.mark.parametrize("naam", IN_ONE_FILE)
def test_golden(naam, lader):
    """Each refusal says the same words at the same place with both parsers."""
    ruw = TOO_BIG_TO_KEEP.get(naam) or (GOLDEN / naam / "input.yaml").read_bytes()
    document, bevindingen = reader._read_with(lader, "input.yaml", ruw)
    verwacht = (GOLDEN / naam / "expected.txt").read_text("utf-8")
    assert verwacht == "".join(f"{gevonden}\n" for gevonden in bevindingen)
    assert document is None
    assert naam[:4] in {gevonden.code for gevonden in bevindingen}


def test_every_code_has_a_golden():
    """Every code of the table has a folder that bears its name."""
    assert {f"{code}-{punt.naam}" for code, punt in PUNTEN.items()} <= set(GOLDENS)


def test_every_finding_is_complete():
    """Every sentence of every code is there and ends as a sentence."""
    for punt in PUNTEN.values():
        for zin in (punt.boodschap, punt.waarom, punt.oplossing):
            assert zin.endswith((".", "}"))


def test_findings_are_all_reported_sorted_by_place():
    """One reading names every finding, from top to bottom."""
    tekst = "a: no\nb: [7.1, &x z]\na: 010\nc:\n"
    assert codes(tekst) == ["R008", "R005", "R003", "R002", "R006", "R010"]


def test_syntax_error_keeps_what_was_found_before():
    """A file that breaks off halfway still names what was wrong above."""
    assert codes("a: no\nb: [school\n") == ["R008", "R001"]


def test_long_words_are_shortened_in_messages():
    """A finding quotes at most forty characters of the file."""
    _, (gevonden,) = read_document("x.yaml", b"a: 1." + b"1" * 500)
    assert gevonden.code == "R020"
    assert len(gevonden.boodschap) < 120


# --- the values --------------------------------------------------------------


IDS = (
    "12-15 16-17 18-plus jonger-dan-12 ouder-1 7.3.11 nee ja wmo2015-5.2.6 P14D "
    "22-11-2026 12e . 1.2-a tru -a jeugdwet-7.3.11-lid-1"
)


@pytest.mark.parametrize("woord", IDS.split())
def test_ids_are_plain_text(woord):
    """An id that only looks a little like a number is text, without complaint."""
    assert {"a": [woord], woord: "b"} == content(f"a:\n  - {woord}\n{woord}: b\n")


@pytest.mark.parametrize("woord", ["7.10", "010", "no", "~", "2026-01-01", "", "<<"])
def test_quoted_is_always_text(woord):
    """Quotes of either kind turn anything into text."""
    assert [woord, woord] == content(f"[\"{woord}\", '{woord}']")


@pytest.mark.parametrize("tekst", ["0", "-1", "12", "123456789012"])
def test_whole_numbers(tekst):
    """A whole number in plain decimal digits is a number."""
    assert [int(tekst)] == content(f"[{tekst}]")


def test_booleans_are_no_numbers():
    """Only lower-case true and false are booleans."""
    assert [bool, bool] == [type(waarde) for waarde in content("[true, false]")]


def test_byte_order_mark_at_the_start_is_dropped():
    """A file that Notepad saved with a mark in front reads the same."""
    document, bevindingen = read_document("x.yaml", b"\xef\xbb\xbfid: een\n")
    assert bevindingen == []
    assert document is not None
    assert document.inhoud == {"id": "een"}
    assert Plek("x.yaml", 1, 1) == document.plek_sleutel(("id",))


def test_utf16_is_refused():
    """A file in another encoding is refused at the first byte that does not fit."""
    assert codes("id: een".encode("utf-16")) == ["R015"]


def test_windows_line_ends_are_accepted():
    """Line ends of Windows do not change a value or a place."""
    document, _ = read_document("x.yaml", b"a: een\r\nb: twee\r\n")
    assert document is not None
    assert document.inhoud == {"a": "een", "b": "twee"}
    assert Plek("x.yaml", 2, 4) == document.plek(("b",))


def test_places_of_keys_and_values():
    """Every key and every value knows its own place."""
    document, _ = read_document("wet/a.yaml", b"- id: een\n  als: {naar: [school]}\n")
    assert document is not None
    assert Plek("wet/a.yaml", 1, 7) == document.plek((0, "id"))
    assert Plek("wet/a.yaml", 1, 3) == document.plek_sleutel((0, "id"))
    assert Plek("wet/a.yaml", 2, 16) == document.plek((0, "als", "naar", 0))
    assert Plek("wet/a.yaml", 2, 9) == document.plek_sleutel((0, "als", "naar"))


def test_unknown_paths_get_the_nearest_place():
    """A path that is not in the file points at what stands around it."""
    document, _ = read_document("a.yaml", b"- id: een\n  als: {naar: [school]}\n")
    assert document is not None
    assert document.plek((0, "als")) == document.plek((0, "als", "van", 3))
    assert document.plek((0,)) == document.plek_sleutel((0, "titel"))
    assert Plek("a.yaml", 1, 1) == document.plek((7,))
    assert Plek("leeg", 1, 1) == Document("leeg", "", {}, {}).plek(("a",))


# --- any input at all --------------------------------------------------------


@given(yaml_text)
def test_what_is_read_equals_what_pyyaml_reads(tekst):
    """No text makes the reader fail; text without findings means what YAML says."""
    ruw = tekst.encode("utf-8", "surrogatepass")
    document, bevindingen = read_document("x.yaml", ruw)
    assert (document is None) == bool(bevindingen)
    if document is not None:
        assert yaml.safe_load(tekst) == document.inhoud
        assert set(plain_types(document.inhoud)) <= {str, int, bool, list, dict}


@given(number_like)
def test_what_looks_like_a_number_is_never_read_differently(tekst):
    """Text of digits and signs is refused, or means what YAML says it means."""
    document, _ = read_document("x.yaml", f"a: {tekst}".encode())
    if document is not None:
        gelezen = yaml.safe_load(f"a: {tekst}")
        assert gelezen == document.inhoud
        assert set(plain_types(gelezen)) <= {str, int, dict}


@given(st.binary(max_size=80))
def test_no_bytes_make_the_reader_fail(ruw):
    """Any bytes give a document or findings, never an exception."""
    document, bevindingen = read_document("x.yaml", ruw)
    assert (document is None) == bool(bevindingen)


@given(yaml_text)
def test_both_parsers_give_the_same_answer(tekst):
    """The fast parser accepts what the pure one does and finds the same things."""
    ruw = tekst.encode("utf-8", "surrogatepass")
    snel, traag = (reader._read_with(lader, "x.yaml", ruw) for lader in LADERS)
    assert snel[0] == traag[0]
    if "R001" not in {gevonden.code for gevonden in snel[1] + traag[1]}:
        assert snel[1] == traag[1]


# --- hostile input -----------------------------------------------------------

HOSTILE = {
    "brackets": b"[" * 100_000,
    "braces": b"{" * 100_000,
    "dashes": b"- " * 100_000,
    "questions": b"? " * 100_000,
    "nested-maps": b"{a: " * 100_000,
    "indented": b"\n".join(b" " * diep + b"a:" for diep in range(1_000)),
    "ten-megabytes": b"a: b\n" * 2_000_000,
    "junk": bytes(range(256)) * 2_000,
    "nul": b"\0" * 900_000,
    "control": b"\1a" * 450_000,
    "zero-width": "\u200ba".encode() * 220_000,
    "no-end": b'"' + b"a" * 300_000,
    "empty-values": b"- \n" * 300_000,
    "tags": b"- !a b\n" * 140_000,
    "doubles": b"a: 1\n" * 190_000,
    "colons": b"a: " + b"1:" * 150_000,
    "digits": b"a: " + b"1" * 300_000,
    "directives": b"%A\n" * 300_000,
    "bomb": b"a: &a [x]\n"
    + b"".join(b"b%d: &b%d [%s]\n" % (n, n, b"*a," * 9) for n in range(200)),
}


@pytest.mark.parametrize("lader", LADERS)
@pytest.mark.parametrize("naam", HOSTILE)
def test_hostile_files_are_refused_and_stay_small(naam, lader):
    """Input made to exhaust a parser is refused, within 64 MB."""
    document, bevindingen = reader._read_with(lader, "x.yaml", HOSTILE[naam])
    assert document is None
    assert 1 <= len(bevindingen) <= MAX_BEVINDINGEN + 1
    tracemalloc.start()
    reader._read_with(lader, "x.yaml", HOSTILE[naam])
    piek = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert piek < 64_000_000


def test_too_many_values_are_refused():
    """The limit of values is reached and named."""
    assert codes(b"[" + b"a," * 490_000 + b"]") == ["R014"]


def test_a_broken_parser_error_without_a_place_is_still_a_finding(monkeypatch):
    """An error of the parser that names no place points at the end of the file."""

    def fail(*_args, **_named):
        raise yaml.YAMLError

    monkeypatch.setattr(yaml, "parse", fail)
    _, (gevonden,) = read_document("x.yaml", b"a: b\n")
    assert isinstance(gevonden, Bevinding)
    assert (Plek("x.yaml", 2, 1), "R001") == (gevonden.plek, gevonden.code)


def test_a_thousand_rules_are_read_whole():
    """No bound cuts off an ordinary large file; its time is the budget `load`."""
    regel = (
        "- id: spreekrecht-{0}\n"
        "  titel: Met een redelijk vermoeden mag je informatie geven\n"
        "  soort: spreekrecht\n"
        "  als: {{naar: veilig-thuis, situatie: [redelijk-vermoeden, onveilig]}}\n"
        "  bronnen: [wmo2015-5.2.6]\n"
        '  geldig_vanaf: "2015-01-01"\n'
    )
    ruw = "".join(regel.format(nummer) for nummer in range(1_000)).encode()
    document, gevonden = read_document("x.yaml", ruw)
    assert gevonden == []
    assert document is not None
    assert len(document.inhoud) == 1_000
