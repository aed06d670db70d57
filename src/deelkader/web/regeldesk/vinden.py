# SPDX-License-Identifier: EUPL-1.2
"""
The first page of the desk, the page of a rule, and what was published before.

Floor 7.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.publicatie.ondertekenen import read_approvals
from deelkader.service.regeldesk.bewerken import piece_of
from deelkader.web.regeldesk.bladen import Deskblad, write_moment

if TYPE_CHECKING:
    from deelkader.publicatie.register import Publicatie
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

MEESTE_ZOEK: Final = 200
_MEESTE_VONDSTEN: Final = 30


class Vindbladen(Deskblad):
    """Pages to find and to read."""

    def start(self, bezoeker: Bezoeker, zoek: str) -> Antwoord:
        """Return the first page, with what was found when something was asked."""
        asked = zoek[:MEESTE_ZOEK].strip()
        found = self.desk.boek().find(asked) if asked else []
        return self.render(
            "start",
            bezoeker,
            titel=self.words(bezoeker)["naam"],
            zoek=asked,
            gevonden=found[:_MEESTE_VONDSTEN],
            aantal=len(found),
            basis=self.desk.basis(),
            concepten=self.desk.concepten.all(),
            voorstellen=self.desk.voorstellen.all(),
        )

    def rule(self, bezoeker: Bezoeker, regel: str) -> Antwoord:
        """Return the page of rule *regel*, as it holds now."""
        boek, basis = self.desk.boek(), self.desk.basis()
        blad = boek.bladen.get(regel)
        if blad is None:
            return self.absent(bezoeker)
        where = "" if blad.regel.plek is None else str(blad.regel.plek.bestand)
        blok = piece_of(where, basis.bestanden.get(where, ""), regel)
        bronnen = basis.kader.inhoud.bronnen
        return self.render(
            "regel",
            bezoeker,
            titel=blad.titel,
            blad=blad,
            basis=basis,
            bronnen=[(n, bronnen[n]) for n in blad.regel.bronnen if n in bronnen],
            verhalen=boek.stories(regel),
            blok=blok,
            concepten=self.desk.concepten.all(),
        )

    def history(self, bezoeker: Bezoeker) -> Antwoord:
        """Return what was published, by which keys it was approved, the last first."""
        found = [_published(one) for one in reversed(self.desk.publicaties.all())]
        return self.render(
            "geschiedenis",
            bezoeker,
            titel=self.words(bezoeker)["geschiedenis"]["titel"],
            uitgaven=found,
        )


def _published(one: Publicatie) -> dict[str, Any]:
    bundel = one.bundle()
    given, _ = read_approvals(bundel)
    verschil = bundel.inhoud.verschil
    return {
        "manifest": bundel.manifest,
        "gebruikt": write_moment(one.gebruikt),
        "door": [(g.handtekening.naam, g.rol.value) for g in given],
        "aantallen": None if verschil is None else verschil["aantallen"],
        "garanties": len(bundel.inhoud.bewijzen.garanties),
    }
