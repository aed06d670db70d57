# SPDX-License-Identifier: EUPL-1.2
"""R079: a fact that can be missing, and no words to ask for it. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.begrippen import Soort
from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst


def _look(stof: Stof) -> Iterator[Vondst]:
    begrippen = stof.inhoud.begrippen
    tested = {c.feit for r in stof.inhoud.alle_regels for c in r.condities}
    for feit in begrippen.feiten.values():
        asked = feit.soort in (Soort.FEIT, Soort.DEEL) and feit.id in tested
        if asked and not (feit.vraag and feit.label):
            yield Vondst(Plek("begrippen.yaml", 1, 1), {"feit": feit.id})


KEUR = Keur(
    "R079",
    "Het feit '{feit}' heeft geen 'vraag' of geen 'label'.",
    "Ontbreekt dit feit, dan kan de pagina er niet naar vragen.",
    "Schrijf in begrippen.yaml hoe je dit aan een professional vraagt.",
    _look,
)
