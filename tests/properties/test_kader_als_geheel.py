# SPDX-License-Identifier: EUPL-1.2
"""The laws about order, grounds, layers and repeating, on both sources."""

from __future__ import annotations

import copy
import hashlib
import json
import os
import random
import subprocess
import sys
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.properties.bron import (
    answered,
    ask,
    for_seeds,
    intervals,
    load,
    load_raw,
    only,
    op_beide_bronnen,
    split,
    type_maker,
    with_rules,
)
from tests.properties.gericht import aim
from tests.properties.lagen import with_layers

from deelkader import Kader
from deelkader.model import CategorieOordeel, Oordeel


def as_bytes(oordeel: Oordeel | None) -> bytes:
    """Return the whole answer as it goes out."""
    return json.dumps(oordeel.as_dict() if oordeel else None).encode()


# --- order -------------------------------------------------------------------


def shuffled(rng: random.Random, value: Any) -> Any:
    """Return *value* with the keys of every map in another order."""
    if not isinstance(value, dict):
        return value
    keys = rng.sample(list(value), len(value))
    return {key: shuffled(rng, value[key]) for key in keys}


def rearranged(rng: random.Random, documenten: Mapping[str, Any]) -> dict[str, Any]:
    """Return the same rules in another order and in other files of their layer."""
    found = {n: d for n, d in documenten.items() if not isinstance(d, list)}
    for naam, rules in documenten.items():
        if not isinstance(rules, list):
            continue
        folder, _, bestand = naam.rpartition("/")
        if folder == "opvolging":
            # WHY: a rule of follow-up names one that stands above it in its file.
            found[naam] = rules
            continue
        stays = bestand == "toestemming.yaml" or not folder
        if stays:
            found[naam] = []
        for regel in rng.sample(rules, len(rules)):
            other = f"{folder}/{rng.choice('pqr')}.yaml"
            place = naam if stays else other
            found.setdefault(place, []).append(shuffled(rng, regel))
    return dict(rng.sample(list(found.items()), len(found)))


@op_beide_bronnen
def test_volgorde_doet_er_niet_toe(maak_bron: type_maker) -> None:
    """Rules, files, facts and records in another order give the same answer."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        other = load_raw(rearranged(rng, bron.documenten))
        assert {r.id for r in bron.kader.inhoud.regels} == {
            r.id for r in other.inhoud.regels
        }
        for vraag, oordeel in answered(bron, rng, 8):
            mixed = shuffled(rng, vraag)
            rng.shuffle(mixed["toestemmingen"])
            again = ask(other, mixed)
            assert again is not None
            expected, actual = oordeel.as_dict(), again.as_dict()
            del expected["kader"]["hash"], actual["kader"]["hash"]
            assert expected == actual
            counted["gelijk"] += 1

    for_seeds(50, law)
    assert counted["gelijk"] > 150


# --- grounds -----------------------------------------------------------------


def core(c: CategorieOordeel) -> tuple[Any, ...]:
    """Return outcome, interval and who must say yes."""
    return c.uitkomst, c.laag, c.hoog, c.wie, c.wie_een_van


@op_beide_bronnen
def test_alleen_genoemde_regels(maak_bron: type_maker) -> None:
    """With only the rules in `gronden` outcome, interval and `wie` stay the same."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, _ in answered(bron, rng, 6):
            for one in split(bron.kader, vraag):
                expected = only(bron.kader.evaluate(one))
                named = {g.regel for gs in expected.gronden.values() for g in gs}
                rest = [r for r in bron.kader.inhoud.regels if r.id in named]
                actual = only(with_rules(bron.kader, rest).evaluate(one))
                assert core(expected) == core(actual)
                counted[expected.uitkomst.value] += 1

    for_seeds(200, law)
    assert len(counted) == 7


# --- layers ------------------------------------------------------------------


@op_beide_bronnen
def test_laag_nooit_ruimer(maak_bron: type_maker) -> None:
    """With lower layers neither end of an interval is higher than without."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        kader = with_layers(rng, maak_bron(rng).kader)
        national = [r for r in kader.inhoud.regels if r.laag == "wet"]
        bare = with_rules(kader, national)
        for _ in range(10):
            vraag = aim(rng, kader)
            layered, plain = ask(kader, vraag), ask(bare, vraag)
            assert (layered is None) == (plain is None)
            if layered is None or plain is None:
                continue
            counted["gevraagd"] += 1
            for new, old in zip(intervals(layered), intervals(plain), strict=True):
                counted["strenger"] += new < old
                assert new[0] <= old[0]
                assert new[1] <= old[1]

    for_seeds(150, law)
    assert counted["gevraagd"] > 500
    assert counted["strenger"] > 50


# --- the same bytes ----------------------------------------------------------

ELDERS = """
import json, sys
from hashlib import sha256
from deelkader import Kader
from deelkader.regels import load_texts
documenten, vragen = json.load(sys.stdin)
kader = Kader(load_texts({n: json.dumps(d).encode() for n, d in documenten.items()}))
total = sha256()
for vraag in vragen:
    total.update(json.dumps(kader.evaluate(vraag).as_dict()).encode())
print(total.hexdigest())
"""


def digest_elsewhere(
    documenten: Mapping[str, Any], vragen: list[Any], hashseed: str
) -> str:
    """Return the digest of all answers, made by another process."""
    paths = os.pathsep.join(path for path in sys.path if path)
    done = subprocess.run(
        [sys.executable, "-c", ELDERS],
        input=json.dumps([documenten, vragen]),
        env={"PYTHONPATH": paths, "PYTHONHASHSEED": hashseed},
        capture_output=True,
        text=True,
        check=True,
    )
    return done.stdout.strip()


@op_beide_bronnen
def test_zelfde_vraag_zelfde_antwoord(maak_bron: type_maker) -> None:
    """Same kader and question: same bytes, now, later, elsewhere, in any order."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        first = {}
        vragen = [vraag for vraag, _ in answered(bron, rng, 12)]
        untouched = copy.deepcopy(vragen)
        for number, vraag in enumerate(vragen):
            first[number] = as_bytes(Kader(bron.kader.inhoud).evaluate(vraag))
        again = load(bron.documenten)
        for number in rng.sample(sorted(first), len(first)):
            assert first[number] == as_bytes(again.evaluate(vragen[number]))
            assert first[number] == as_bytes(bron.kader.evaluate(vragen[number]))
            counted["gelijk"] += 1
        assert untouched == vragen

    for_seeds(15, law)
    assert counted["gelijk"] > 50

    rng = random.Random(counted["gelijk"])
    bron = maak_bron(rng)
    vragen = [vraag for vraag, _ in answered(bron, rng, 40)]
    here = hashlib.sha256()
    other = load_raw(bron.documenten)
    for vraag in vragen:
        here.update(as_bytes(other.evaluate(vraag)))
    for hashseed in ("0", "1"):
        actual = digest_elsewhere(bron.documenten, vragen, hashseed)
        assert here.hexdigest() == actual
