# SPDX-License-Identifier: EUPL-1.2
"""Cedar itself, given the exported policies, says yes exactly where the engine does."""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import cache
from itertools import combinations, cycle, product
from typing import Any

import pytest
from bench.vragen import complete_worlds
from cedarpy import PolicySet, Schema, is_authorized_batch, validate_policies
from tests.bdd.gelezen import kader as real_kader
from tests.differential.test_bewijzer import complete_question
from tests.differential.vergelijk import make_valid_kader
from tests.opstelling import MENTOR, call_command, run_command

from deelkader import Kader, VraagError
from deelkader.begrippen.uitkomst import TOEGESTAAN
from deelkader.cedar import Cedaruitvoer, to_cedar
from deelkader.cedar.kern import value_name
from deelkader.engine.records import standings
from deelkader.engine.who import Stand
from deelkader.errors import KaderExpiredError

KADERS = 20
VRAGEN = 40
ECHT = 40
DAG = date(2026, 11, 22)
SCHOOL = ("betrokkenheid", "gezondheid")
FEITEN = {"pet": "hulp", "maatregel": [], "onderwijssoort": "vo"}
JA = {"status": "gegeven", "uitdrukkelijk": True}
type_context = dict[str, Any]


class Cedar:
    """The policies of one kader, asked as docs/cedar.md tells."""

    def __init__(self, made: Cedaruitvoer) -> None:
        self.made = made
        self.policies = PolicySet.from_str(made.beleid)
        self.schema = Schema.from_str(made.schema)

    def allowed(self, contexts: list[type_context]) -> list[bool]:
        """Return per context whether every axis is open."""
        for name, (plain, explicit) in self.made.vooraf.items():
            for context in contexts:
                context[name] = "nee"
            for value, action in (("gewoon", plain), ("uitdrukkelijk", explicit)):
                said = self.ask([(action, context) for context in contexts])
                for context, yes in zip(contexts, said, strict=True):
                    context[name] = value if yes else context[name]
        actions = [(x, a) for x, some in self.made.acties.items() for a in some]
        asked = [(action, c) for c in contexts for _, action in actions]
        answers = iter(self.ask(asked))
        found = []
        for _ in contexts:
            opened = {axis for axis, _ in actions if next(answers)}
            found.append(opened == set(self.made.acties))
        return found

    def ask(
        self, asked: list[tuple[str, type_context]], *, fout: bool = False
    ) -> list[bool]:
        """Return what Cedar says of each; no policy fails, unless *fout*."""
        requests = [
            {
                "principal": {"type": "Partij", "id": "iemand"},
                "action": {"type": "Action", "id": action},
                "resource": {"type": "Vraag", "id": "deze"},
                "context": dict(context),
            }
            for action, context in asked
        ]
        results = is_authorized_batch(requests, self.policies, [])
        assert fout or not any(r.diagnostics.errors for r in results)
        return [r.allowed for r in results]


def context_of(kader: Kader, made: Cedaruitvoer, vraag: dict[str, Any]) -> type_context:
    """Return a complete question as the context of a request."""
    lezer = kader._evaluator.lezer
    read = lezer.read(vraag)
    [elk] = read.elk
    told = {**read.bekend, **read.aangenomen, **read.niet_gedaan}
    told |= lezer.per_categorie(elk)
    found: type_context = {}
    for feit in kader.begrippen.feiten.values():
        name = feit.id.replace("-", "_")
        if name in made.feiten:
            found[name] = value_name(feit, told.get(feit.id, feit.nvt))
    parts = {k: frozenset({v}) for k, v in read.delen.items()}
    parts[kader.begrippen.elk.id] = frozenset({elk})
    said = standings(read.records, parts, read.datum)
    assert said is not None
    yes = {Stand.GEGEVEN, Stand.UITDRUKKELIJK}
    for axis in kader.begrippen.assen:
        name = axis.replace("-", "_")
        ja = [g for (a, g), s in said.items() if a == axis and s in yes]
        strong = [
            g for (a, g), s in said.items() if a == axis and s is Stand.UITDRUKKELIJK
        ]
        found |= {f"ja_{name}": sorted(ja), f"uitdrukkelijk_{name}": sorted(strong)}
        found[f"toestemming_{name}"] = "nee"
    return found


def answered_by(
    kader: Kader, made: Cedaruitvoer, vraag: dict[str, Any]
) -> Iterator[tuple[type_context, bool]]:
    """Yield a complete question with our answer, if it can be asked."""
    try:
        answer = kader.evaluate(vraag).gegevens[0]
    except (VraagError, KaderExpiredError):
        return
    if not answer.per_deelnemer and answer.laag == answer.hoog:
        yield context_of(kader, made, vraag), answer.laag >= TOEGESTAAN


@cache
def real() -> tuple[Cedar, list[tuple[type_context, bool]]]:
    """Return the policies of our rules, and questions aimed at a route, answered."""
    cedar = Cedar(to_cedar(real_kader(), DAG))
    worlds = complete_worlds(real_kader(), ECHT, alles=False)
    answered = [
        answer
        for world in worlds
        for answer in answered_by(real_kader(), cedar.made, vars(world.vraag))
    ]
    return cedar, answered


def test_random_kaders() -> None:
    """Whatever rules, people and words there are, on a day of the kader."""
    total: Counter[bool] = Counter()
    for zaad in range(KADERS):
        rng = random.Random(f"cedar-{zaad}")
        _, kader = make_valid_kader(rng)
        dag = kader.inhoud.geldig_vanaf
        made = to_cedar(kader, dag)
        asked = [
            answer
            for _ in range(VRAGEN)
            for answer in answered_by(kader, made, complete_question(rng, kader, dag))
        ]
        said = Cedar(made).allowed([context for context, _ in asked])
        assert said == [yes for _, yes in asked], zaad
        total.update(said)
    assert min(total[True], total[False]) > KADERS


def test_the_real_kader() -> None:
    """The same for our own rules, with and without consent."""
    cedar, asked = real()
    said = cedar.allowed([dict(context) for context, _ in asked])
    assert said == [yes for _, yes in asked]
    assert min(Counter(said).values()) > ECHT / 10


def test_everyone_who_must_say_yes_counts() -> None:
    """Per age and gezag, every choice of who says yes: one missing yes is a no."""
    cedar, _ = real()
    gevers = ("jeugdige", "ouder-1", "ouder-2")
    choices = [c for n in range(4) for c in combinations(gevers, n)]
    asked = [
        answer
        for leeftijd, gezag, wat, ja in product(
            (9, 14, 17), ("gezamenlijk",), SCHOOL, choices
        )
        for answer in answered_by(
            real_kader(),
            cedar.made,
            MENTOR
            | {"gegevens": [wat]}
            | {"feiten": FEITEN | {"leeftijd": leeftijd, "gezag": gezag}}
            | {"toestemmingen": [{"gever": g, **JA} for g in ja]},
        )
    ]
    said = cedar.allowed([context for context, _ in asked])
    assert said == [yes for _, yes in asked]
    assert min(Counter(said).values()) > 5


def test_the_policies_fit_their_schema() -> None:
    """Cedar's own validator finds no name or type that is wrong."""
    made = to_cedar(real_kader(), DAG)
    result = validate_policies(made.beleid, made.schema)
    assert [str(e) for e in result.errors] == []


@pytest.fixture(scope="module")
def allowed_context() -> tuple[Cedar, type_context]:
    """Return the policies of our rules and a request that they allow."""
    cedar, _ = real()
    vraag = {
        "van": "jeugdprofessional",
        "naar": "school",
        "gegevens": ["betrokkenheid"],
        "doel": "onderwijs-ondersteunen",
        "situatie": "hulpvraag",
        "datum": "2026-11-22",
        "feiten": {"leeftijd": 17, "gezag": "gezamenlijk", "pet": "hulp"},
        "toestemmingen": [{"gever": "jeugdige", "status": "gegeven"}],
    }
    context = context_of(real_kader(), cedar.made, vraag)
    assert cedar.allowed([context]) == [True]
    return cedar, context


def test_what_is_missing_or_misspelt_is_never_a_yes(allowed_context) -> None:
    """Without a fact, with another word or of another type: Cedar says no."""
    cedar, context = allowed_context
    wrong: Iterator[Any] = cycle(("bestaat-niet", 7, ["n.v.t."]))
    bad = []
    for name in cedar.made.feiten:
        if not name.startswith("toestemming_"):
            bad.append({k: v for k, v in context.items() if k != name})
            bad.append({**context, name: next(wrong)})
    every = [a for some in cedar.made.acties.values() for a in some]
    opened = [a for a in every if cedar.ask([(a, context)]) == [True]]
    assert len(opened) == len(cedar.made.acties)
    assert not any(cedar.ask([(a, c) for c in bad for a in opened], fout=True))


def test_consent_that_is_no_set_is_no_consent(allowed_context) -> None:
    """A word where a set must be makes every policy about it fail; that is a no."""
    cedar, context = allowed_context
    said = {k for k in context if k.startswith(("ja_", "uitdrukkelijk_"))}
    actions = [a for some in cedar.made.vooraf.values() for a in some]
    wrong: tuple[Any, ...] = ("jeugdige", True, [])
    broken = [context | dict.fromkeys(said, value) for value in wrong]
    assert not any(cedar.ask([(a, c) for c in broken for a in actions], fout=True))
    assert any(cedar.ask([(a, context) for a in actions]))


def test_every_prohibition_counts() -> None:
    """Take the prohibitions out, and Cedar allows what we do not."""
    cedar, asked = real()
    kept = [
        text
        for text in cedar.made.beleid.split("\n\n")
        if '@soort("verbod")' not in text and '@soort("overleg")' not in text
    ]
    weaker = Cedar(replace(cedar.made, beleid="\n\n".join(kept)))
    refused = [dict(context) for context, yes in asked if not yes]
    assert any(weaker.allowed(refused))


def test_the_command_writes_a_new_folder_only(tmp_path) -> None:
    """Three files; every slip at once, and what is there stays as it was."""
    target = tmp_path / "cedar"
    done = run_command("exporteer", "cedar", str(target), "--datum", "2026-11-22")
    assert done.returncode == 0, done.stderr
    made = to_cedar(real_kader(), DAG)
    assert (target / "beleid.cedar").read_text("utf-8") == made.beleid
    assert json.loads((target / "vragen.json").read_text("utf-8")) == made.as_dict()
    again = call_command("exporteer", "cedar", str(target), "--datum", "gisteren")
    assert again.returncode == 2
    assert "'gisteren' is geen dag" in again.stderr.decode()
    assert "is er al" in again.stderr.decode()
    early = call_command(
        "exporteer", "cedar", str(tmp_path / "x"), "--datum", "2020-01-01"
    )
    assert (early.returncode, (tmp_path / "x").exists()) == (2, False)
