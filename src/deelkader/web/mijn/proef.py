# SPDX-License-Identifier: EUPL-1.2
"""
The trial: without login, who runs this machine says as whom to look.

Responsible for reading that form; all that is wrong is told at once. Floor 7.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.inlog import Gezinslid

if TYPE_CHECKING:
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek

ALS: Final = ("jeugdige", "ouder-1", "ouder-2", "voogd")
VEILIG: Final = ("ja", "weet-niet")
_OUDSTE: Final = 120
_VEILIG: Final[dict[str, Any]] = {
    "risico_bij_informeren": False,
    "verdachte_ouder": [],
    "omstandigheden": {"omgang_ontzegd": False},
}


@dataclass(frozen=True, slots=True)
class Proefblad:
    """The form of the trial."""

    maker: Bladmaker

    def show(
        self,
        bezoek: Bezoek,
        fouten: Sequence[str] = (),
        gaf: Sequence[tuple[str, str]] = (),
    ) -> Pagina:
        """Return the form, with what was wrong with *gaf*."""
        t = self.maker.taal(bezoek).teksten
        titel = t["proef"]["titel"]
        if fouten:
            titel = f"{t['basis']['fout']}: {titel}"
        return self.maker.render(
            "mijn/proef.html",
            bezoek,
            400 if fouten else 200,
            titel=titel,
            fouten=fouten,
            gaf={"als": ALS[0], "veilig": VEILIG[0], **dict(gaf)},
            alle=ALS,
            veiligheid=VEILIG,
        )

    def read(self, paren: Sequence[tuple[str, str]]) -> Gezinslid | list[str]:
        """Return as whom to look, or the names of the fields that are wrong."""
        form = {k: v.strip() for k, v in paren}
        wrong = []
        problems = Problemen()
        problems.check_pseudonym("/jeugdige", form.get("jeugdige"))
        if problems or not form.get("jeugdige"):
            wrong.append("jeugdige")
        if form.get("als") not in ALS:
            wrong.append("als")
        age = form.get("leeftijd", "")
        is_age = age.isascii() and age.isdigit() and len(age) <= len(str(_OUDSTE))
        if not is_age or int(age) > _OUDSTE:
            wrong.append("leeftijd")
        if form.get("veilig") not in VEILIG:
            wrong.append("veilig")
        if wrong:
            return wrong
        feiten = {"leeftijd": int(age), "wilsbekwaam": True}
        if form["veilig"] == VEILIG[0]:
            feiten |= _VEILIG
        return Gezinslid(form["jeugdige"], form["als"], feiten)
