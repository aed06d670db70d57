# SPDX-License-Identifier: EUPL-1.2
"""A rule in words: its kind, its conditions, and the rules that meet it. In `site`."""

from __future__ import annotations

from deelkader.begrippen import Begrippen
from deelkader.keuring.bereik import can_meet
from deelkader.model.regel import Conditie, Regel, RegelSoort
from deelkader.regels import Kaderinhoud

SOORTEN = {
    RegelSoort.PLICHT: "zegt dat je dit moet delen",
    RegelSoort.GRONDSLAG: "geeft een grond in de privacywet",
    RegelSoort.GEEN_ANDER: "zegt dat de ander hier geen buitenstaander is",
    RegelSoort.GEEN_GEHEIM: "zegt dat dit hier geen geheim is",
    RegelSoort.TOESTEMMING: "zegt dat het mag na een ja",
    RegelSoort.SPREEKRECHT: "zegt dat je het mag delen, en dat jij weegt",
    RegelSoort.VERBOD: "zegt nee",
    RegelSoort.OVERLEG: "zegt dat je eerst overlegt",
    RegelSoort.VOORWAARDE: "zegt wat erbij hoort",
    RegelSoort.ALTERNATIEF: "zegt wat ook kan",
    RegelSoort.WIE: "zegt wie ja moet zeggen",
    RegelSoort.NIET_VRAGEN: "zegt wat je niet vraagt",
}
"""What a rule of each kind does; `does` is for one rule."""

MEESTE = 8
"""Scenarios and values that are written out; the rest is counted."""


_UITDRUKKELIJK = "zegt dat het mag na een uitdrukkelijk ja"


def does(regel: Regel) -> str:
    """Return what *regel* does, to stand after its title or after "Deze regel"."""
    return _UITDRUKKELIJK if regel.uitdrukkelijk else SOORTEN[regel.soort]


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


def layer(begrippen: Begrippen, laag: str) -> str:
    """Return what *laag* is called: what kind of layer, and of which place."""
    soort, _, plaats = laag.partition("/")
    places = (
        *begrippen.lijsten.get("regios", ()),
        *begrippen.lijsten.get("gemeenten", ()),
    )
    label = next((w.label for w in places if w.id == plaats), plaats)
    return f"{soort} {label}".strip()


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
