# SPDX-License-Identifier: EUPL-1.2
"""A slip of the pen in `opvolging/` refuses the kader: it could forget a duty."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

import pytest
import yaml
from tests.regelbestanden import rule_files

from deelkader import Kader, KaderError
from deelkader.model.opvolging import (
    VOORVALLEN,
    Duur,
    Einde,
    Eis,
    Kenmerksoort,
    Patroon,
    Per,
    Termijn,
)
from deelkader.regels import load_texts
from deelkader.regels.opvolging import MEESTE_PATRONEN, pattern_count

FILE = "opvolging/proef.yaml"
ONE: dict[str, Any] = {
    "id": "proef-een",
    "titel": "Een proef",
    "als": {"voorval": "signaal", "van": ["school", "@helpers"]},
    "taak": "Vertel {van} iets.",
    "rol": "naar",
    "termijn": {"werkdagen": 3},
    "herinner": "P1D",
    "escaleer": {"na": "P1W", "rol": "fg"},
    "klaar_bij": [{"voorval": "gedeeld", "doel": "inzage", "zelfde": {"naar": "van"}}],
    "bronnen": ["avg-7"],
}
DAY: dict[str, Any] = {
    "id": "proef-dag",
    "titel": "Een dag",
    "als": {"voorval": "dag", "wat": "verjaardag-12", "op": {"niet": [1, 2]}},
    "taak": "Doe iets voor {wat}.",
    "rol": "fg",
    "termijn": {"voor": "op", "termijn": "P2W", "begint": {"werkdagen": 9}},
    "bronnen": ["avg-7"],
}
CHAIN: dict[str, Any] = {
    "id": "proef-twee",
    "titel": "Daarna",
    "na": "proef-een",
    "taak": "Vertel {van} nog iets.",
    "rol": "fg",
    "termijn": "P3D",
    "per": "zaak",
    "uitstel": {"ten_hoogste": "P2W"},
    "vervalt_bij": [{"voorval": "overleg"}],
    "bronnen": ["avg-7"],
}


texts = cache(rule_files)
"""The files of the shipped kader, read once."""


def load(*rules: dict[str, Any]) -> Any:
    """Return the rules of follow-up of the kader with *rules* in a file of its own."""
    raw = yaml.safe_dump(list(rules), allow_unicode=True, sort_keys=False, width=200)
    return load_texts({**texts(), FILE: raw.encode()})


def refused(*rules: dict[str, Any]) -> list[tuple[str, str]]:
    """Return code and message of every finding, all of them in that file."""
    with pytest.raises(KaderError) as error:
        load(*rules)
    assert {b.plek.bestand for b in error.value.bevindingen} == {FILE}
    return [(b.code, b.boodschap) for b in error.value.bevindingen]


def test_a_rule_is_read_as_it_is_written() -> None:
    """Groups become their members, a week seven days, a list of names pairs."""
    found = {r.id: r for r in load(ONE, DAY, CHAIN).opvolging.regels}
    one, day, chain = (found[f"proef-{name}"] for name in ("een", "dag", "twee"))

    helpers = Kader.standard().begrippen.groepen["helpers"]
    assert one.als == Patroon("signaal", (Eis("van", ("school", *helpers)),))
    assert (one.termijn, one.herinner) == (Termijn(Duur(werkdagen=3)), Duur(1))
    assert one.escaleer.na == Duur(7)
    assert one.klaar_bij == (
        Einde(Patroon("gedeeld", (Eis("doel", ("inzage",)),)), (("naar", "van"),)),
    )
    assert day.als.eisen[1] == Eis("op", (1, 2), niet=True)
    assert day.termijn == Termijn(Duur(14), "op", Duur(werkdagen=9))
    assert (chain.na, chain.als) == ("proef-een", one.als)
    assert (chain.per, chain.uitstel) == (Per.ZAAK, 14)


def test_the_hash_of_the_kader_covers_a_rule() -> None:
    """Another term is another kader."""
    other = {**ONE, "termijn": {"werkdagen": 4}}
    assert load(ONE).hash != load(other).hash


def test_a_kader_without_the_map_has_no_follow_up() -> None:
    """Then nothing follows from an answer, and nobody says otherwise."""
    without = {n: t for n, t in texts().items() if not n.startswith("opvolging/")}
    assert load_texts(without).opvolging is None


def test_a_lower_layer_has_no_such_map() -> None:
    """A municipality cannot make a task go away, nor begin one."""
    naam = "gemeente/steenbergen/opvolging/proef.yaml"
    raw = yaml.safe_dump([ONE], sort_keys=False).encode()
    with pytest.raises(KaderError) as error:
        load_texts({**texts(), naam: raw})
    assert {b.plek.bestand for b in error.value.bevindingen} == {naam}


@pytest.mark.parametrize(
    ("base", "change", "code", "says"),
    [
        (ONE, {"als": {"voorval": "sinaal"}}, "R033", "signaal"),
        (ONE, {"als": {"van": "school"}}, "R030", "voorval"),
        (ONE, {"als": None}, "R030", "als"),
        (ONE, {"als": {"voorval": "signaal", "vna": "school"}}, "R063", "van"),
        (ONE, {"als": {"voorval": "signaal", "van": "scool"}}, "R033", "school"),
        (ONE, {"als": {"voorval": "signaal", "van": "@helper"}}, "R042", "@helper"),
        (ONE, {"als": {"voorval": "signaal", "van": {"nit": "ggd"}}}, "R032", "niet"),
        (ONE, {"als": {"voorval": "signaal", "van": []}}, "R032", "waarde"),
        (DAY, {"als": {"voorval": "dag", "op": "morgen"}}, "R032", "heel getal"),
        (DAY, {"als": {"voorval": "dag", "op": True}}, "R032", "heel getal"),
        (ONE, {"rol": "nar"}, "R033", "naar"),
        (ONE, {"rol": "fgg"}, "R033", "fg"),
        (ONE, {"escaleer": None}, "R030", "escaleer"),
        (ONE, {"escaleer": {"na": "P7D", "rol": "school"}}, "R033", "school"),
        (ONE, {"taak": "Vertel {vn} iets."}, "R061", "vn"),
        (ONE, {"taak": "Vertel {van iets."}, "R061", "invulwoord"),
        (ONE, {"zin": "Dag {bij}."}, "R061", "bij"),
        (ONE, {"termijn": "2 weken"}, "R032", "P14D"),
        (ONE, {"termijn": {"werkdagen": 0}}, "R032", ""),
        (DAY, {"termijn": {"voor": "tot"}}, "R033", "tot"),
        (ONE, {"termijn": {"wekdagen": 2}}, "R033", "werkdagen"),
        (ONE, {"termijn": {"voor": "op"}}, "R033", "op"),
        (ONE, {"bronnen": ["avg-77"]}, "R043", "avg-7"),
        (ONE, {"bronnen": []}, "R055", "geen bron"),
        (ONE, {"strenger": "plicht-te-lat"}, "R040", "plicht-te-laat"),
        (ONE, {"strenger": "leeftijdsgroep"}, "R040", "leeftijdsgroep"),
        (ONE, {"klaar_bij": [{"voorval": "gedeld"}]}, "R033", "gedeeld"),
        (ONE, {"klaar_bij": [{"voorval": "overleg", "bij": 1}]}, "R063", "bij"),
        (
            ONE,
            {"klaar_bij": [{"voorval": "gedeeld", "zelfde": ["situatie"]}]},
            "R063",
            "situatie",
        ),
        (
            ONE,
            {"klaar_bij": [{"voorval": "gedeeld", "zelfde": {"naar": "doel"}}]},
            "R063",
            "doel",
        ),
        (
            ONE,
            {"vervalt_bij": [{"voorval": "gedeeld", "zelfde": "naar"}]},
            "R032",
            "lijst",
        ),
        (
            ONE,
            {"eerder": {"voorval": "signaal", "anders": ["vn"], "binnen": "P9D"}},
            "R063",
            "van",
        ),
        (
            ONE,
            {"eerder": {"voorval": "signaal", "anders": "van", "binnen": "P9D"}},
            "R032",
            "lijst",
        ),
        (ONE, {"eerder": {"voorval": "signaal", "anders": []}}, "R032", "P14D"),
        (ONE, {"uitsel": {"ten_hoogste": "P9D"}}, "R031", "uitsel"),
        (ONE, {"per": "week"}, "R033", "week"),
    ],
)
def test_a_slip_of_the_pen(
    base: dict[str, Any], change: dict[str, Any], code: str, says: str
) -> None:
    """Each is refused with its own code, and the nearest word is named."""
    found = refused({k: v for k, v in {**base, **change}.items() if v is not None})

    assert [code for code, _ in found] == [code]
    assert says in found[0][1]


def test_all_slips_are_named_at_once_with_their_place() -> None:
    """Who mends a file mends all of it."""
    wrong = deepcopy(ONE)
    wrong["als"]["van"] = ["scool", "hisarts"]
    wrong["bronnen"] = ["avg-77"]
    with pytest.raises(KaderError) as error:
        load(wrong, ONE)
    places = {(b.code, b.plek.regel) for b in error.value.bevindingen}
    assert places == {("R033", 6), ("R033", 7), ("R043", 22), ("R048", 23)}


def test_a_rule_can_only_wait_for_one_above_it_in_its_file() -> None:
    """So no two rules wait for each other."""
    assert [c for c, _ in refused(CHAIN, ONE)] == ["R033"]
    both = {**CHAIN, "als": deepcopy(ONE["als"])}
    assert [c for c, _ in refused(ONE, both)] == ["R031"]


def test_a_slip_is_told_once_and_hides_no_other() -> None:
    """A rule that waits for one with a slip is not called wrong; its owner is."""
    slip = {**ONE, "als": {"voorval": "sinaal"}, "rol": "nar"}
    found = refused(slip, CHAIN)
    assert [code for code, _ in found] == ["R033", "R033"]
    assert "signaal" in found[0][1]
    assert "naar" in found[1][1]


def test_a_file_holds_no_more_than_the_engine_can() -> None:
    """Every combination of values is a pattern of its own."""
    words = ["verjaardag-12", "verjaardag-16", "verjaardag-18"]
    als = {"voorval": "dag", "wat": words, "op": list(range(1, 16))}
    assert load({**DAY, "als": als}).opvolging is not None
    als = {"voorval": "dag", "wat": words, "op": list(range(1, 17))}
    assert [c for c, _ in refused({**DAY, "als": als})] == ["R064"]


def test_the_rules_that_are_shipped_fit() -> None:
    """Room is left in every file, and every term that is a choice says so."""
    follow_up = Kader.standard().inhoud.opvolging
    assert follow_up is not None
    sizes: dict[str, int] = {}
    for regel in follow_up.regels:
        sizes[regel.bestand] = sizes.get(regel.bestand, 0) + pattern_count(regel)
        if regel.id != "veilig-thuis-vertelt":
            assert "keuze van dit kader" in regel.uitleg, regel.id
    assert max(sizes.values()) <= MEESTE_PATRONEN // 2


def test_every_number_of_a_thing_is_known_as_one() -> None:
    """A kenmerk that two kinds share holds the same sort of value in both."""
    seen: dict[str, set[Kenmerksoort]] = {}
    for kenmerken in VOORVALLEN.values():
        for name, kenmerk in kenmerken.items():
            seen.setdefault(name, set()).add(kenmerk.soort)
    assert {name for name, soorten in seen.items() if len(soorten) > 1} == set()
