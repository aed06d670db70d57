# SPDX-License-Identifier: EUPL-1.2
"""R088: a source of which a newer text exists than was read. Floor: `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst


def _look(stof: Stof) -> Iterator[Vondst]:
    used = {bron for regel in stof.inhoud.regels for bron in regel.bronnen}
    for id_, bron in stof.inhoud.bronnen.items():
        if id_ in used and bron.nieuwste_versie > bron.gelezen_versie.lstrip("~"):
            velden = {"bron": id_, "nieuw": bron.nieuwste_versie}
            yield Vondst(Plek("bronnen.yaml", 1, 1), velden)


KEUR = Keur(
    "R088",
    "Van de bron '{bron}' is er een nieuwere tekst, van {nieuw}.",
    "Een regel kan op een oude tekst rusten.",
    "Lees de nieuwe tekst, pas de regels aan en verander 'gelezen_versie'.",
    _look,
    ernst="waarschuwing",
)
