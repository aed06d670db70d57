# SPDX-License-Identifier: EUPL-1.2
"""
Layers by folder: `wet`, `beroep`, `regio/<id>`, `gemeente/<id>`.

Responsible for which layer a file belongs to and for which questions that
layer counts. Floor 2.
"""

from __future__ import annotations

from deelkader.begrippen import Begrippen
from deelkader.model.regel import Conditie

LANDELIJK = ("wet", "beroep")
PLAATSELIJK = ("regio", "gemeente")
WIE_BESTAND = "toestemming.yaml"


def layer_of(naam: str) -> str | None:
    """
    Return the layer of the file *naam*, or None when it is in no layer folder.

    >>> layer_of("regio/west-brabant-west/overleg.yaml")
    'regio/west-brabant-west'
    >>> layer_of("toestemming.yaml")
    'wet'
    """
    if naam == WIE_BESTAND:
        return "wet"
    match naam.split("/"):
        case [kind, _, *_] if kind in LANDELIJK:
            return kind
        case [kind, place, _, *_] if kind in PLAATSELIJK:
            return f"{kind}/{place}"
    return None


def known_layer(laag: str, begrippen: Begrippen) -> bool:
    """Return whether the vocabulary knows the place that *laag* names."""
    return laag in LANDELIJK or bool(_places(laag, begrippen))


def layer_condition(laag: str, begrippen: Begrippen) -> tuple[Conditie, ...]:
    """Return the condition under which rules of *laag* count; none nationally."""
    if laag in LANDELIJK or begrippen.laagfeit is None:
        return ()
    return (Conditie(begrippen.laagfeit.id, _places(laag, begrippen)),)


def _places(laag: str, begrippen: Begrippen) -> frozenset[int]:
    feit = begrippen.laagfeit
    if feit is None:
        return frozenset()
    kind, _, name = laag.partition("/")
    return frozenset(
        feit.index[w.id]
        for w in feit.waarden
        if (w.id if kind == "gemeente" else w.eigenschappen.get(kind)) == name
    )
