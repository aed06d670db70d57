# SPDX-License-Identifier: EUPL-1.2
"""R089: a contact of a region or municipality without a number. Floor: `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.errors import Plek
from deelkader.keuring.keur import Keur, Stof, Vondst


def _look(stof: Stof) -> Iterator[Vondst]:
    empty: dict[str, list[str]] = {}
    for contact in stof.inhoud.begrippen.contacten.values():
        if contact.bestand and not contact.telefoon:
            empty.setdefault(contact.bestand, []).append(contact.id)
    for bestand, ids in empty.items():
        yield Vondst(Plek(bestand, 1, 1), {"wat": ", ".join(ids)})


KEUR = Keur(
    "R089",
    "Nog zonder nummer: {wat}.",
    "Wie hier een nee krijgt, ziet wel wie te bellen, maar niet hoe.",
    "Vraag de gemeente of regio om het nummer. Verzin er geen.",
    _look,
    ernst="waarschuwing",
)
