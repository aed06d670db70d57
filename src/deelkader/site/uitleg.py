# SPDX-License-Identifier: EUPL-1.2
"""A rule in words: its kind, its conditions, and the rules that meet it. In `site`."""

from __future__ import annotations

from deelkader.begrippen import Begrippen
from deelkader.keuring.bereik import can_meet
from deelkader.model.regel import Conditie, Regel, RegelSoort
from deelkader.regels import Kaderinhoud

SOORTEN = {
    RegelSoort.PLICHT: "je moet dit delen",
    RegelSoort.GRONDSLAG: "de privacywet geeft een grond",
    RegelSoort.GEEN_ANDER: "de ander telt niet als buitenstaander",
    RegelSoort.GEEN_GEHEIM: "dit is hier geen geheim",
    RegelSoort.TOESTEMMING: "na een ja mag het",
    RegelSoort.SPREEKRECHT: "je mag het, en jij weegt",
    RegelSoort.VERBOD: "nee",
    RegelSoort.OVERLEG: "overleg eerst",
    RegelSoort.VOORWAARDE: "dit hoort erbij",
    RegelSoort.ALTERNATIEF: "dit kan ook",
    RegelSoort.WIE: "wie moet ja zeggen",
    RegelSoort.NIET_VRAGEN: "vraag dit niet",
}
MEESTE = 8
"""Scenarios and values that are written out; the rest is counted."""


def condition(begrippen: Begrippen, conditie: Conditie, meeste: int = MEESTE) -> str:
    """Return one condition in words: the fact, and the shorter list of values."""
    feit = begrippen.feiten[conditie.feit]
    every = set(range(feit.nvt))
    no = conditie.indexen >= {feit.nvt} or len(conditie.indexen) > len(every) / 2
    chosen = every - conditie.indexen if no else conditie.indexen
    labels = [feit.label_of(feit.domein[i]) for i in sorted(chosen)]
    more = f" en nog {len(labels) - meeste}" if len(labels) > meeste else ""
    said = f"{', '.join(labels[:meeste])}{more}"
    return f"{feit.label}: {'niet ' if no else ''}{said}"


def conditions(begrippen: Begrippen, regel: Regel, meeste: int = MEESTE) -> list[str]:
    """Return every condition of *regel* in words, in the order of the vocabulary."""
    order = list(begrippen.feiten)
    ordered = sorted(regel.condities, key=lambda c: order.index(c.feit))
    return [condition(begrippen, c, meeste) for c in ordered]


def rivals(inhoud: Kaderinhoud, regel: Regel) -> list[str]:
    """Return the blockers that can stop a route, or the routes one can stop."""
    found = []
    for ander in inhoud.alle_regels:
        route, stop = (ander, regel) if regel.is_blokkade else (regel, ander)
        if not (route.is_route and stop.is_blokkade and stop.can_stop(route)):
            continue
        shared = set(route.assen) & set(stop.assen)
        if shared and can_meet(inhoud.begrippen, route, stop):
            found.append(ander.id)
    return found
