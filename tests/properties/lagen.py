# SPDX-License-Identifier: EUPL-1.2
"""Random lower layers on top of any kader: `with_layers`."""

from __future__ import annotations

import random
from dataclasses import replace

from deelkader import Kader
from deelkader.begrippen import Begrippen, Soort
from deelkader.model import Conditie, Regel, RegelSoort
from deelkader.regels.laag import layer_condition

SOORTEN = (
    RegelSoort.VERBOD,
    RegelSoort.OVERLEG,
    RegelSoort.WIE,
    RegelSoort.WIE,
    RegelSoort.VOORWAARDE,
)


def with_layers(rng: random.Random, kader: Kader) -> Kader:
    """Return *kader* with a few random rules of lower layers added."""
    extra = tuple(_rule(rng, kader, number) for number in range(rng.randint(1, 6)))
    return Kader(replace(kader.inhoud, regels=(*kader.inhoud.regels, *extra)))


def _rule(rng: random.Random, kader: Kader, number: int) -> Regel:
    b = kader.begrippen
    laag, soort = _layer(rng, b), rng.choice(SOORTEN)
    like = rng.choice(kader.inhoud.regels)
    own = [c for c in like.condities if rng.random() < 0.5] or [_condition(rng, b)]
    blocks = soort in {RegelSoort.VERBOD, RegelSoort.OVERLEG}
    who = soort is RegelSoort.WIE
    return Regel(
        id=f"laag-{number}",
        soort=soort,
        plek=None,
        laag=laag,
        condities=(*own, *layer_condition(laag, b)),
        assen=_axes(rng, b, soort),
        een_van=tuple(rng.sample(sorted(b.gevers), rng.randint(1, 2))) if who else (),
        voorwaarden=(next(iter(b.plichten)),) if not (blocks or who) else (),
    )


def _axes(rng: random.Random, b: Begrippen, soort: RegelSoort) -> tuple[str, ...]:
    """Return the axes of a blocker or who-row."""
    if soort is RegelSoort.WIE:
        return tuple(rng.sample(sorted(b.assen), rng.randint(1, len(b.assen))))
    blocks = soort in {RegelSoort.VERBOD, RegelSoort.OVERLEG}
    return (rng.choice(sorted(b.laagassen)),) if blocks else ()


def _layer(rng: random.Random, b: Begrippen) -> str:
    """Return a layer that the vocabulary knows."""
    assert b.laagfeit is not None
    place = rng.choice(b.laagfeit.waarden)
    region = place.eigenschappen["regio"]
    return rng.choice(("beroep", f"regio/{region}", f"gemeente/{place.id}"))


def _condition(rng: random.Random, b: Begrippen) -> Conditie:
    feit = rng.choice([f for f in b.feiten.values() if f.soort is not Soort.AFGELEID])
    size = rng.randint(1, len(feit.domein))
    return Conditie(feit.id, frozenset(rng.sample(range(len(feit.domein)), size)))
