# SPDX-License-Identifier: EUPL-1.2
"""
The two sources on which every law is tested: random kaders and the real one.

Responsible for kaders, questions and small changes to both. A test asks only
through `Kader.evaluate`; what it compares is its own affair.
"""

from __future__ import annotations

import json
import os
import random
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, replace
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st
from tests.differential.vergelijk import make_kader, make_valid_kader
from tests.differential.willekeurig import maak_vraag
from tests.properties.gericht import aim

from deelkader import Kader, VraagError
from deelkader.begrippen import Feit
from deelkader.begrippen.spelling import spellings
from deelkader.kader import standard_folder
from deelkader.model import CategorieOordeel, Oordeel, Regel
from deelkader.regels import load_texts
from deelkader.regels.reader import read_folder

type_vraag = dict[str, Any]
LANG = 10 if os.environ.get("DEELKADER_LANG") else 1


@dataclass(frozen=True)
class Bron:
    """One kader, its documents as plain values, and questions that fit it."""

    kader: Kader
    documenten: Mapping[str, Any]
    ask: Callable[[random.Random], type_vraag]


def random_bron(rng: random.Random) -> Bron:
    """Return a random kader."""
    documenten, kader = make_valid_kader(rng)
    return Bron(kader, documenten, lambda r: maak_vraag(r, documenten))


@cache
def _real() -> Bron:
    documents, findings = read_folder(standard_folder())
    assert findings == []
    documenten = {naam: document.inhoud for naam, document in documents.items()}
    kader = make_kader(documenten)
    return Bron(kader, documenten, lambda r: aim(r, kader))


def real_bron(_rng: random.Random | None = None) -> Bron:
    """Return the shipped kader."""
    return _real()


type_maker = Callable[[random.Random], Bron]
op_beide_bronnen = pytest.mark.parametrize(
    "maak_bron", [random_bron, real_bron], ids=["willekeurig", "echt"]
)


def for_seeds(
    aantal: int, law: Callable[[random.Random], None], *, lang: int = LANG
) -> None:
    """Hold *law* for *aantal* seeds; Hypothesis chooses them and prints a bad one."""

    @settings(
        max_examples=aantal * lang,
        deadline=None,
        database=None,
        phases=(Phase.generate,),
        suppress_health_check=list(HealthCheck),
    )
    @given(zaad=st.integers(0, 2**63))
    def holds(zaad: int) -> None:
        law(random.Random(zaad))

    holds()


# --- asking ------------------------------------------------------------------


def ask(kader: Kader, vraag: Mapping[str, Any]) -> Oordeel | None:
    """Return the answer, None when the question is refused."""
    try:
        return kader.evaluate(vraag)
    except VraagError:
        return None


def answered(
    bron: Bron, rng: random.Random, aantal: int
) -> Iterable[tuple[type_vraag, Oordeel]]:
    """Yield *aantal* random questions; those that are refused are left out."""
    for _ in range(aantal):
        vraag = bron.ask(rng)
        oordeel = ask(bron.kader, vraag)
        if oordeel is not None:
            yield vraag, oordeel


def interval(oordeel: Oordeel) -> tuple[int, int]:
    """Return the ends of the headline."""
    return (
        min(c.laag for c in oordeel.gegevens),
        min(c.hoog for c in oordeel.gegevens),
    )


def intervals(oordeel: Oordeel) -> list[tuple[int, int]]:
    """Return the ends of every category and of the headline."""
    return [*((c.laag, c.hoog) for c in oordeel.gegevens), interval(oordeel)]


def split(kader: Kader, vraag: type_vraag) -> Iterable[type_vraag]:
    """Yield *vraag* for each of its categories alone."""
    elk = kader.begrippen.elk.id
    for categorie in vraag[elk]:
        yield {**vraag, elk: [categorie]}


def only(oordeel: Oordeel | None) -> CategorieOordeel:
    """Return the answer of the one category."""
    assert oordeel is not None
    (found,) = oordeel.gegevens
    return found


# --- changing a question -----------------------------------------------------


def state(vraag: type_vraag, feit: Feit, waarde: Any) -> type_vraag:
    """Return *vraag* with *feit* stated as *waarde*, whatever it stated before."""
    names = {*spellings(feit.id), *(spellings(feit.getal.naam) if feit.getal else ())}
    facts = {k: v for k, v in vraag.get("feiten", {}).items() if k not in names}
    value = sorted(waarde) if isinstance(waarde, frozenset) else waarde
    if feit.groep is None:
        return {**vraag, "feiten": {**facts, feit.id: value}}
    group = {k: v for k, v in facts.get(feit.groep, {}).items() if k not in names}
    facts[feit.groep] = {**group, feit.id: value}
    return {**vraag, "feiten": facts}


def stated(vraag: type_vraag, feit: Feit) -> Any:
    """Return what *vraag* says about *feit*, None when it says nothing."""
    facts = vraag.get("feiten", {})
    if feit.groep is not None:
        facts = facts.get(feit.groep, {})
    names = [*spellings(feit.id), *(spellings(feit.getal.naam) if feit.getal else ())]
    return next((facts[name] for name in names if name in facts), None)


# --- changing a kader --------------------------------------------------------


def with_rules(kader: Kader, regels: Iterable[Regel]) -> Kader:
    """Return *kader* with these rules only; references to others are dropped."""
    kept = list(regels)
    ids = {regel.id for regel in kept}
    return Kader(
        replace(
            kader.inhoud,
            regels=tuple(
                replace(
                    regel,
                    uitzondering_op=regel.uitzondering_op & ids,
                    gaat_voor=regel.gaat_voor & ids,
                )
                for regel in kept
            ),
        )
    )


def load(documenten: Mapping[str, Any]) -> Kader:
    """Return the kader of plain documents."""
    return make_kader(documenten)


def load_raw(documenten: Mapping[str, Any]) -> Kader:
    """Return the kader of plain documents, keys in the order they have."""
    return Kader(load_texts({n: json.dumps(d).encode() for n, d in documenten.items()}))
