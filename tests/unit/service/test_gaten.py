# SPDX-License-Identifier: EUPL-1.2
"""Gaps are collected without the person, and counted."""

from __future__ import annotations

import json

import pytest
from tests.bdd.gelezen import kader
from tests.logboeken import require_whole
from tests.opstelling import MENTOR

from deelkader import VraagError
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.dienst import Dienst
from deelkader.service.gaten import GAT, LIJST, gaps, record_gap

KIND = "kind-zilvermeeuw"
SOORT = "regel-ontbreekt"
DAG = "2026-11-27"


def asked(logboek, **other) -> str:
    """Ask the question of the mentor about this child; return the id."""
    vraag = MENTOR | {"jeugdige": KIND, "datum": DAG} | other
    found = Dienst(kader(), logboek).ask(vraag)
    assert found.bewijs is not None
    return found.bewijs.id


def test_a_gap_keeps_what_it_was_about_and_nobody(logboek) -> None:
    """No child, no day, no facts, no id of the answer: also not in the leaf."""
    oordeel = asked(logboek, gemeente="zundert")
    bewijs = record_gap(logboek, oordeel, SOORT)
    line = logboek.get(bewijs.id)
    assert line.soort == GAT
    assert set(line.feiten.inhoud) == {
        *("soort", "van", "naar", "gegevens", "doel", "situatie", "gemeente"),
        *("uitkomst", "kader"),
    }
    assert line.personen.inhoud == {}
    said = json.dumps(dict(line.feiten.inhoud)) + line.blad.decode()
    for word in (oordeel, KIND, "leeftijd", DAG):
        assert word not in said
    assert line.sleutel != logboek.get(oordeel).sleutel
    require_whole(logboek)


def test_equal_gaps_are_counted_together_the_most_told_first(logboek) -> None:
    """The order of categories does not matter; the municipality does."""
    both = ["betrokkenheid", "processtatus"]
    for gegevens in (both, both[::-1]):
        oordeel = asked(logboek, gegevens=gegevens)
        record_gap(logboek, oordeel, SOORT)
    record_gap(logboek, asked(logboek, gemeente="zundert"), "tekst-onduidelijk")
    record_gap(logboek, asked(logboek), "bron-klopt-niet")
    found = gaps(logboek)
    assert [(g.soort, g.gegevens, g.gemeente, g.aantal) for g in found] == [
        (SOORT, ("betrokkenheid", "processtatus"), None, 2),
        ("bron-klopt-niet", ("betrokkenheid",), None, 1),
        ("tekst-onduidelijk", ("betrokkenheid",), "zundert", 1),
    ]
    assert "gemeente" not in found[0].as_dict()
    assert found[2].as_dict()["gemeente"] == "zundert"


def test_a_gap_stays_when_the_person_is_erased(logboek) -> None:
    """Nothing of the person is in it; a new gap about that answer is refused."""
    oordeel = asked(logboek)
    record_gap(logboek, oordeel, SOORT)
    erase_person(logboek, KIND, Besluit(("fg-kieviet", "fg-wulp"), "verzoek"))
    assert [gat.aantal for gat in gaps(logboek)] == [1]
    with pytest.raises(VraagError) as refused:
        record_gap(logboek, oordeel, SOORT)
    assert [p.code for p in refused.value.problemen] == ["oordeel-gewist"]
    assert [gat.aantal for gat in gaps(logboek)] == [1]


def test_an_answer_that_is_not_there_is_refused(logboek) -> None:
    """Nothing is written; a gap is no answer either."""
    gat = record_gap(logboek, asked(logboek), SOORT).id
    before = len(logboek)
    for id_ in ("01KB7Q0Z5V8W3X2Y1A4B6C9D0E", gat):
        with pytest.raises(VraagError) as refused:
            record_gap(logboek, id_, SOORT)
        assert [p.code for p in refused.value.problemen] == ["oordeel-onbekend"]
    assert len(logboek) == before


def test_the_kader_names_the_kinds_of_gaps() -> None:
    """What can be told stands in the vocabulary, in Dutch."""
    assert {w.id: bool(w.label) for w in kader().begrippen.lijsten[LIJST]} == {
        "regel-ontbreekt": True,
        "antwoord-past-niet": True,
        "tekst-onduidelijk": True,
        "bron-klopt-niet": True,
        "contact-klopt-niet": True,
    }
