# SPDX-License-Identifier: EUPL-1.2
"""The leaf and the line: one spelling, and what each kind must hold."""

from __future__ import annotations

import pytest
import rfc8785
from tests.unit.verifieer.schrijver import Sleutel, large_log, small_log

from deelkader.verifieer.blad import SOORTEN, read_leaf
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.regel import read_line

LOG = large_log(1)
GOED = LOG.bladen[0]
DEEL = GOED["feiten"]


def leaf(**change: object) -> str:
    """Return a leaf with other values; None takes a key away."""
    blad = {key: value for key, value in (GOED | change).items() if value is not None}
    return rfc8785.dumps(blad).decode()


@pytest.mark.parametrize("nr", range(1, 13))
def test_every_leaf_of_the_format_is_read(nr):
    """All kinds of a real export, to their last byte."""
    tekst = rfc8785.dumps(small_log().bladen[nr - 1]).decode()
    blad, einde = read_leaf(tekst)
    assert (blad.nr, blad.tekst, einde) == (nr, tekst, len(tekst))


@pytest.mark.parametrize("soort", sorted(SOORTEN))
def test_each_kind_has_its_own_extras(soort):
    """With them it is read, without them it is not."""
    extra: dict[str, object] = {}
    if soort in {"wissing", "bewaring"}:
        extra = {"gewist": ["ab" * 16]}
    elif soort == "sleutelwissel":
        extra = {"vkey": Sleutel(2).vkey}
    assert read_leaf(leaf(soort=soort, **extra))[0].soort == soort
    if extra:
        with pytest.raises(VormError):
            read_leaf(leaf(soort=soort))


@pytest.mark.parametrize(
    ("change", "reden"),
    [
        ({"v": 2}, "andere versie"),
        ({"v": None}, "andere versie"),
        ({"v": True}, "goede vorm"),
        ({"nr": 0}, "goede vorm"),
        ({"nr": -1}, "goede vorm"),
        ({"nr": "1"}, "goede vorm"),
        ({"nr": None}, "ontbreekt iets"),
        ({"id": None}, "ontbreekt iets"),
        ({"id": "8" + "0" * 25}, "goede vorm"),
        ({"id": "0" * 25}, "goede vorm"),
        ({"id": "0" * 25 + "I"}, "goede vorm"),
        ({"tijd": None}, "ontbreekt iets"),
        ({"tijd": "2026-07-01T08:00:00Z"}, "goede vorm"),
        ({"tijd": "2026-07-01T08:00:00.000+00:00"}, "goede vorm"),
        ({"tijd": "2026-07-01T24:00:00.000Z"}, "goede vorm"),
        ({"tijd": "2026-07-01T08:60:00.000Z"}, "goede vorm"),
        ({"tijd": "2026-07-01T08:00:60.000Z"}, "goede vorm"),
        ({"tijd": "2026-02-29T08:00:00.000Z"}, "tijd bestaat niet"),
        ({"tijd": "0000-01-01T08:00:00.000Z"}, "tijd bestaat niet"),
        ({"klok": "2026-13-01T08:00:00.000Z"}, "tijd bestaat niet"),
        ({"soort": None}, "ontbreekt iets"),
        ({"soort": "verzonnen"}, "soort regel"),
        ({"sleutel": None}, "nummer van de sleutel"),
        ({"sleutel": "AB" * 16}, "goede vorm"),
        ({"sleutel": "ab" * 15}, "goede vorm"),
        ({"feiten": None}, "feiten ontbreken"),
        ({"feiten": {"zegel": DEEL["zegel"]}}, "goede vorm"),
        ({"feiten": DEEL | {"nog": 1}}, "goede vorm"),
        ({"feiten": DEEL | {"zegel": DEEL["zegel"].upper()}}, "goede vorm"),
        ({"gewist": []}, "gewiste sleutels"),
        ({"soort": "wissing", "gewist": ["ab" * 16] * 2}, "twee keer"),
        ({"soort": "wissing", "gewist": "x"}, "goede vorm"),
        ({"vkey": Sleutel(2).vkey}, "nieuwe sleutel hoort hier niet"),
        ({"soort": "sleutelwissel", "vkey": "x"}, "geen sleutel"),
        ({"nog": 1}, "hoort"),
        (
            {"soort": "wissing", "gewist": [f"{n:032x}" for n in range(2_000)]},
            "te lang",
        ),
    ],
)
def test_a_leaf_in_another_form_is_refused_with_a_reason(change, reden):
    """Every key has its type, and a reason that people can read."""
    with pytest.raises(VormError, match=reden):
        read_leaf(leaf(**change))


@pytest.mark.parametrize(
    "change",
    [
        lambda x: x.replace(b'"feiten":{"inhoud"', b'"feiten":{"nieuw":1,"inhoud"'),
        lambda x: x.replace(b'"},"personen":{', b'"},"nog":1,"personen":{'),
        lambda x: x.replace(
            b'"},"personen":{"versleuteld":"A', b'"},"personen":{"versleuteld":"B'
        ),
        lambda x: x.replace(b'"inhoud":{', b'"inhoud": {'),
        lambda x: x[:-1],
        lambda x: x + b" ",
        lambda x: x + b"}",
        lambda x: x.replace(b'"feiten":{"inhoud"', b'"feitem":{"inhoud"'),
    ],
)
def test_a_line_in_another_form_keeps_its_leaf_and_says_why(change):
    """What is wrong beside the leaf does not hide the leaf."""
    good = LOG.line(1)[:-1]
    assert read_line(good).fout == ""
    changed = change(good)
    assert changed != good
    found = read_line(changed)
    assert found.fout
    assert found.blad.nr == 1


@pytest.mark.parametrize(
    "raw",
    [b"", b"{}", b"null", b"\xff", LOG.line(1)[1:-1], LOG.line(1)[:40], b'{"blad":1}'],
    ids=["leeg", "niets", "null", "geen-tekst", "begin-mist", "half", "getal"],
)
def test_a_line_without_a_leaf_is_refused(raw):
    """Without a leaf there is nothing to hash."""
    with pytest.raises(VormError):
        read_line(raw)


def test_a_part_that_the_leaf_does_not_promise_does_not_belong():
    """Nobody can slip a content in beside the tree."""
    log = large_log(1)
    del log.bladen[0]["personen"]
    assert "horen niet bij deze regel" in read_line(log.line(1)[:-1]).fout
