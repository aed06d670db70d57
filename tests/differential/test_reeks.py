# SPDX-License-Identifier: EUPL-1.2
"""Many questions at once get what each gets alone: outcomes and errors, all of them."""

from __future__ import annotations

import copy
import json
import random
from collections import Counter
from dataclasses import replace
from typing import Any

import pytest
from tests.differential.vergelijk import make_valid_kader
from tests.differential.willekeurig import maak_vraag
from tests.opstelling import MENTOR
from tests.properties.bron import real_bron, with_rules

from deelkader import Kader, VraagError
from deelkader.begrippen import Uitkomst
from deelkader.engine import reeks, reeksopen, stukken
from deelkader.engine.reeks import type_antwoord
from deelkader.errors import KaderExpiredError
from deelkader.model.regel import Conditie, RegelSoort
from deelkader.service.herbereken import lezen, uitkomst
from deelkader.service.herbereken.uitkomst import Groep, Telling

KADERS = 40
VRAGEN = 50
ECHTE = 1_500
TAFELS = ("casusoverleg", "zorgcombinatie", "veiligheidsteam")


def alone(kader: Kader, vraag: dict[str, Any]) -> type_antwoord:
    """Return what *vraag* gets when it is asked by itself."""
    try:
        oordeel = kader.evaluate(vraag)
    except (VraagError, KaderExpiredError) as error:
        return error
    return tuple((g.categorie, g.uitkomst) for g in oordeel.gegevens)


def plain(answer: type_antwoord) -> object:
    """Return an answer, or all that an error says, to be compared."""
    if isinstance(answer, tuple):
        return answer
    return type(answer), str(answer), getattr(answer, "problemen", ())


def compare(kader: Kader, vragen: list[dict[str, Any]]) -> list[type_antwoord]:
    """Ask all *vragen* both ways, compare, and return the answers."""
    expected = [alone(kader, vraag) for vraag in vragen]
    found = list(kader.outcomes_of(vragen))
    for vraag, one, other in zip(vragen, expected, found, strict=True):
        assert plain(one) == plain(other), vraag
    return expected


@pytest.mark.parametrize("zaad", range(KADERS))
def test_random_kaders(zaad: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever the rules and words are, and wherever a block ends."""
    monkeypatch.setattr(reeks, "BLOK", 17)
    rng = random.Random(zaad)
    documenten, kader = make_valid_kader(rng)
    compare(kader, [maak_vraag(rng, documenten) for _ in range(VRAGEN)])


def _asked(rng: random.Random, aantal: int) -> list[dict[str, Any]]:
    """Return questions to the real kader: open facts, lists, tables, consent, days."""
    bron = real_bron()
    delen = [*bron.kader.begrippen.feiten["van"].index]
    vragen = []
    for _ in range(aantal):
        vraag = copy.deepcopy(bron.ask(rng))
        for deel, wie in (("naar", "deelnemers"), ("van", "inbrenger")):
            if rng.random() < 0.15:
                vraag[deel] = rng.choice(TAFELS)
            if rng.random() < 0.2:
                vraag["feiten"][wie] = rng.sample(delen, rng.randint(1, 3))
        vragen.append(vraag)
    return vragen


def test_the_real_kader() -> None:
    """Many different questions; every kind of answer occurs among them."""
    kader = real_bron().kader
    rng = random.Random(20261129)
    answers = compare(kader, _asked(rng, ECHTE))
    kinds = Counter(
        one[1] for answer in answers if isinstance(answer, tuple) for one in answer
    )
    assert {u for u in Uitkomst if kinds[u]} == {*Uitkomst}


ODD: dict[str, dict[str, Any]] = {
    "a number for a yes": {"feiten": {"praktisch": 1}},
    "a number after a yes": {"feiten": {"praktisch": True, "wilsbekwaam": 1.0}},
    "a number for a yes in a group": {"feiten": {"omstandigheden": {"calamiteit": 1}}},
    "nothing stated": {"feiten": {}, "toestemmingen": []},
    "nothing at all": {"feiten": None, "toestemmingen": None},
    "an empty group": {"feiten": {"omstandigheden": {}}},
    "a group that is a list": {"feiten": {"omstandigheden": ["calamiteit"]}},
    "a group in a group": {"feiten": {"omstandigheden": {"calamiteit": {"a": True}}}},
    "twice the same fact": {"feiten": {"leeftijd": 14, "leeftijdsgroep": "12-15"}},
    "a flag repeated": {"feiten": {"vlaggen": {"vir-aan": True}}},
    "an unknown word": {"feiten": {"gezag": "van-niemand"}},
    "an unknown key": {"kleur": "rood"},
    "a person": {"jeugdige": "psn-abc-0001"},
    "one category as a word": {"gegevens": "verzuim"},
    "a category twice": {"gegevens": ["verzuim", "verzuim"]},
    "no category": {"gegevens": []},
    "a part that is a list": {"van": ["school"]},
    "a part that is nothing": {"van": None},
    "a map for facts": {"feiten": ["pet"]},
    "a day that is none": {"datum": "2026-02-30"},
    "a day of before": {"datum": "1999-01-01"},
    "a table of one": {"naar": "casusoverleg", "feiten": {"deelnemers": ["school"]}},
    "a table of itself": {"naar": "casusoverleg", "feiten": {"deelnemers": []}},
    "a table with who asks": {
        "van": "school",
        "naar": "casusoverleg",
        "feiten": {"deelnemers": ["school"]},
    },
    **{
        f"a yes for {naar}": {
            "naar": "casusoverleg",
            "feiten": MENTOR["feiten"] | {"deelnemers": ["school"]},
            "toestemmingen": [
                {
                    "gever": gever,
                    "status": "gegeven",
                    "uitdrukkelijk": True,
                    "naar": [naar],
                    "tot": "2026-12-31",
                }
                for gever in ("jeugdige", "ouder-1", "ouder-2")
            ],
        }
        for naar in ("casusoverleg", "school", "huisarts")
    },
    "a yes that had begun": {
        "datum": "2026-12-05",
        "toestemmingen": [
            {"gever": gever, "status": "gegeven", "vanaf": "2026-12-01"}
            for gever in ("jeugdige", "ouder-1", "ouder-2")
        ],
    },
    "two tables": {"van": "zorgcombinatie", "naar": "veiligheidsteam"},
    "unknown among several": {"feiten": {"gezag": ["gezamenlijk", "onbekend"]}},
    "a record that contradicts": {
        "toestemmingen": [
            {"gever": "jeugdige", "status": "gegeven"},
            {"gever": "jeugdige", "status": "geweigerd"},
        ]
    },
    "a record of nobody": {"toestemmingen": [{"status": "gegeven"}]},
    "a record that is no map": {"toestemmingen": ["ja"]},
}


def test_what_no_log_writes() -> None:
    """Odd questions between ordinary ones, each in front of the others once."""
    kader = real_bron().kader
    odd = [MENTOR | other for other in ODD.values()]
    stated = {"praktisch": True, "omstandigheden": {"calamiteit": True}}
    usual = [MENTOR, MENTOR | {"feiten": stated}]
    answers = compare(kader, [*usual, *odd, *usual, *reversed(odd)])
    assert sum(not isinstance(answer, tuple) for answer in answers) > len(ODD)
    assert sum(isinstance(answer, tuple) for answer in answers) > len(ODD) / 2


def test_the_name_of_the_table_counts_for_who_sits_there() -> None:
    """No rule of ours looks at it, so one is made that does."""
    kader = real_bron().kader
    feit = kader.begrippen.feiten["aan-tafel"]
    verbod = next(r for r in kader.inhoud.regels if r.soort is RegelSoort.VERBOD)
    regel = replace(
        verbod,
        id="verbod-aan-tafel",
        assen=(*kader.begrippen.assen,),
        condities=(Conditie(feit.id, frozenset({feit.index["casusoverleg"]})),),
    )
    strict = with_rules(kader, [*kader.inhoud.regels, regel])
    tables = ("casusoverleg", "zorgcombinatie")
    asked = [MENTOR | ODD["a yes for school"] | {"naar": tafel} for tafel in tables]
    first, second = compare(strict, [*asked, *_asked(random.Random(9), 200)])[:2]
    assert first != second


def test_very_many_worlds_are_left_to_who_asks_alone(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The bound decides who answers, not what; a full memory starts afresh."""
    monkeypatch.setattr(reeksopen, "MEESTE_WERELDEN", 2)
    monkeypatch.setattr(reeksopen, "GRENS_STUKKEN", 3)
    monkeypatch.setattr(reeksopen, "_BLOK", 50)
    monkeypatch.setattr(stukken, "GRENS_STUKKEN", 5)
    kader = Kader(real_bron().kader.inhoud)
    compare(kader, _asked(random.Random(7), 300))


def _other_side(kader: Kader) -> Kader:
    naam = "leeftijd-12-15"
    kanten = kader.inhoud.standpunten[naam].kanten
    chosen = kader.inhoud.gekozen[naam]
    return kader.with_standpunten({naam: next(k for k in kanten if k != chosen)})


@pytest.mark.parametrize("blok", [64, 4096])
def test_a_replay_counts_what_one_by_one_counts(
    blok: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The flips per group, gaps among them, whatever is held at a time."""
    monkeypatch.setattr(lezen, "BLOK", blok)
    monkeypatch.setattr(lezen, "GRENS_VRAGEN", 3 * blok)
    monkeypatch.setattr(uitkomst, "_MEESTE_REGELS", 5 * blok)
    oud = real_bron().kader
    nieuw = _other_side(oud)
    counted: Counter[Groep] = Counter()
    telling = Telling(nieuw)
    asked = [
        vraag
        for vraag in _asked(random.Random(8), 400)
        if isinstance(alone(oud, vraag), tuple)
    ]
    for vraag in [*asked, *asked[: len(asked) // 3]]:
        was = json.loads(json.dumps(oud.evaluate(vraag).as_dict()))
        telling.note(vraag, was)
        now = {g.categorie: g.uitkomst.value for g in nieuw.evaluate(vraag).gegevens}
        for g in was["gegevens"]:
            naam = g["categorie"]
            key = vraag["van"], vraag["naar"], naam, g["uitkomst"], now[naam]
            counted[Groep(*key)] += 1
    assert telling.groups() == counted
    flips = {(g.oud, g.nieuw) for g in counted if g.oud != g.nieuw}
    assert flips
    assert any(Uitkomst.FEIT_ONTBREEKT in (g.oud, g.nieuw) for g in counted)
