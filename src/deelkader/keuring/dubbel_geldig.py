# SPDX-License-Identifier: EUPL-1.2
"""R075: two versions of one rule that hold on the same day. In `keuring`."""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.keuring.keur import Keur, Stof, Vondst, place_of
from deelkader.keuring.versies import ends, starts, successive


def _look(stof: Stof) -> Iterator[Vondst]:
    for eerst, dan in successive(stof):
        if starts(dan) <= ends(eerst):
            velden = {"eerst": eerst.id, "dan": dan.id, "dag": starts(dan)}
            yield Vondst(place_of(dan), velden)


KEUR = Keur(
    "R075",
    "'{eerst}' en '{dan}' gelden allebei op {dag}.",
    "Een oude en een nieuwe versie van een regel tellen dan dubbel.",
    "Laat '{eerst}' eindigen op de dag voordat '{dan}' begint.",
    _look,
)
