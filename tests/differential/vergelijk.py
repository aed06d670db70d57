# SPDX-License-Identifier: EUPL-1.2
"""
Hold the engine against the literal evaluator, question by question.

Responsible for bringing both answers into one shape. Shares nothing with
either but the shape of a question.
"""

from __future__ import annotations

import json
import random
from collections import Counter
from collections.abc import Mapping
from typing import Any

from tests.differential.letterlijk import Letterlijk, Tegenstrijdig
from tests.differential.willekeurig import maak_kader, maak_vraag

from deelkader import Kader, KaderError, VraagError
from deelkader.model import CategorieOordeel
from deelkader.regels import load_texts

PARTS = (
    "uitkomst",
    "laag",
    "hoog",
    "wie",
    "wieEenVan",
    "voorwaarden",
    "plichten",
    "ontbrekend",
    "wegVooruit",
)


def make_kader(documenten: Mapping[str, Any]) -> Kader:
    """Return the engine's kader of plain documents (JSON is YAML too)."""
    texts = {
        naam: json.dumps(inhoud, ensure_ascii=False).encode()
        for naam, inhoud in documenten.items()
    }
    return Kader(load_texts(texts))


def make_valid_kader(rng: random.Random) -> tuple[Mapping[str, Any], Kader]:
    """Return a random kader without a rule that can never match (R057)."""
    while True:
        documenten = maak_kader(rng)
        try:
            return documenten, make_kader(documenten)
        except KaderError as error:
            if {b.code for b in error.bevindingen} != {"R057"}:
                raise


def compare_kader(seed: str, vragen: int) -> tuple[Counter[str], list[str]]:
    """Return the outcomes counted and every difference for one random kader."""
    rng = random.Random(seed)
    documenten, kader = make_valid_kader(rng)
    literal = Letterlijk(documenten)
    counted: Counter[str] = Counter()
    differences: list[str] = []
    for number in range(vragen):
        vraag = maak_vraag(rng, documenten)
        expected, actual = ask_literal(literal, vraag), ask_engine(kader, vraag)
        counted[expected["uitkomst"] if expected else "geweigerd"] += 1
        if expected != actual:
            differences.append(
                f"kader {seed} vraag {number}: {describe(expected, actual)}\n{vraag}"
            )
    return counted, differences


def ask_literal(literal: Letterlijk, vraag: Mapping[str, Any]) -> Any:
    """Return the literal answer, None when the question is refused."""
    try:
        answer = literal.beoordeel(vraag)
    except Tegenstrijdig:
        return None
    categories = [
        {
            "categorie": c["categorie"],
            **{part: c[part] for part in PARTS},
            "ontbrekend": set(c["ontbrekend"]),
            "plichten": sorted(map(str, c["plichten"])),
        }
        for c in answer["gegevens"]
    ]
    assumed = {name for c in answer["gegevens"] for name in c["aannames"]}
    return {
        "uitkomst": str(answer["uitkomst"]),
        "gegevens": categories,
        "aannames": assumed,
    }


def ask_engine(kader: Kader, vraag: Mapping[str, Any]) -> Any:
    """Return the engine's answer in the same shape, None when it refuses."""
    try:
        oordeel = kader.evaluate(vraag)
    except VraagError:
        return None
    names = {f.naam: f.id for f in kader.begrippen.feiten.values()}
    return {
        "uitkomst": oordeel.uitkomst.value,
        "gegevens": [_category(c) for c in oordeel.gegevens],
        "aannames": {names[a.feit] for a in oordeel.aannames},
    }


def _category(c: CategorieOordeel) -> dict[str, Any]:
    plichten = [
        (
            d.plicht,
            None if d.termijn is None else json.dumps(d.termijn, sort_keys=True),
            d.regel,
        )
        for d in c.plichten
    ]
    return {
        "categorie": c.categorie,
        "uitkomst": c.uitkomst.value,
        "laag": c.laag,
        "hoog": c.hoog,
        "wie": list(c.wie),
        "wieEenVan": [list(group) for group in c.wie_een_van],
        "voorwaarden": list(c.voorwaarden),
        "plichten": sorted(map(str, plichten)),
        "ontbrekend": set(c.ontbrekend),
        "wegVooruit": [[s.as_dict() for s in way] for way in c.weg_vooruit],
    }


def describe(expected: Any, actual: Any) -> str:
    """Say where two answers differ."""
    if expected is None or actual is None:
        return f"letterlijk {expected}, engine {actual}"
    found = [
        f"{key}: letterlijk {expected[key]}, engine {actual[key]}"
        for key in ("uitkomst", "aannames")
        if expected[key] != actual[key]
    ]
    for one, other in zip(expected["gegevens"], actual["gegevens"], strict=True):
        found += [
            f"{one['categorie']}.{k}: letterlijk {one[k]}, engine {other[k]}"
            for k in one
            if one[k] != other[k]
        ]
    return "; ".join(found)
