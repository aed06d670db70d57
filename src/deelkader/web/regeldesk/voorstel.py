# SPDX-License-Identifier: EUPL-1.2
"""
The page of a proposal: what it changes, who approved it, and what is still to be done.

Responsible for two people: approving takes a login of a person and the signature of
that person's own key. Without a login the page shows the commands, and takes nothing.
Floor 7.
"""

from __future__ import annotations

from datetime import UTC, datetime
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import (
    DeelkaderError,
    GeenMensError,
    KaderError,
    LogboekError,
    ScopeError,
)
from deelkader.inlog import Scope
from deelkader.publicatie.deskmap import VersieError
from deelkader.publicatie.ondertekenen import GOEDKEURING, NODIG, PUBLICATIE, read_role
from deelkader.publicatie.sleutel import Rol
from deelkader.web.regeldesk.bladen import BASIS, Deskblad, Lading, Naar
from deelkader.web.regeldesk.concept import text_diff
from deelkader.web.regeldesk.rekenen import shown_difference

if TYPE_CHECKING:
    from deelkader.publicatie.voorstellen import Voorstel
    from deelkader.web.regeldesk.bladen import Antwoord, Bezoeker

_ROL: Final = "{rol}"


class Voorstelbladen(Deskblad):
    """Pages of proposals."""

    def show(self, bezoeker: Bezoeker, voorstel: str) -> Antwoord:
        """Return the page of proposal *voorstel*."""
        found = self.desk.voorstellen.get(voorstel)
        if found is None:
            return self.absent(bezoeker)
        manifest = found.bundel.manifest
        roles = {one.rol for one in found.keuringen}
        fg_missing = manifest.vraagt_fg and Rol.FG not in roles
        verschil = found.bundel.inhoud.verschil
        return self.render(
            "voorstel",
            bezoeker,
            titel=self.words(bezoeker)["voorstel"]["titel"].format(
                volgnummer=manifest.volgnummer
            ),
            voorstel=found,
            manifest=manifest,
            verschil=None if verschil is None else shown_difference(verschil),
            nodig=NODIG,
            fg_ontbreekt=fg_missing,
            klaar=len(found.keuringen) >= NODIG and not fg_missing,
            uitgegeven=self.desk.published_number(found),
            al_gekeurd=bezoeker.door in {one.door for one in found.keuringen},
            ingericht=self.desk.publicaties.is_configured,
            bestanden=self._texts_that_change(found),
            zelfde=self._is_still(found),
            bestand=f"voorstel-{manifest.volgnummer}.json",
            **_texts(found),
        )

    def _texts_that_change(
        self, voorstel: Voorstel
    ) -> list[tuple[str, list[tuple[str, str]]]]:
        """Return per file the lines that go and come, against the kader of now."""
        before, after = self.desk.basis().bestanden, voorstel.bundel.inhoud.bestanden
        return [
            (naam, text_diff(before.get(naam, ""), after.get(naam, "")))
            for naam in sorted(before.keys() | after.keys())
            if before.get(naam) != after.get(naam)
        ]

    def _is_still(self, voorstel: Voorstel) -> bool:
        """Return whether the draft still says what was proposed."""
        found = self.desk.concepten.get(voorstel.concept)
        files = voorstel.bundel.inhoud.bestanden
        basis = self.desk.basis().bestanden
        return found is not None and found.over(basis) == dict(files)

    def file(self, bezoeker: Bezoeker, voorstel: str) -> Antwoord:
        """Return proposal *voorstel*, with its approvals, as a file."""
        found = self.desk.voorstellen.get(voorstel)
        if found is None:
            return self.absent(bezoeker)
        naam = f"voorstel-{found.bundel.manifest.volgnummer}.json"
        return Lading(naam, found.bundel.as_bytes())

    def approve(
        self, bezoeker: Bezoeker, form: dict[str, str], voorstel: str
    ) -> Antwoord:
        """Keep an approval of the person who is logged in."""
        found = self.desk.voorstellen.get(voorstel)
        if found is None:
            return self.absent(bezoeker)
        here = f"{BASIS}/voorstel/{voorstel}"
        nota = form.get("nota", "")
        try:
            _require_person(bezoeker)
            _require_role(bezoeker, nota)
            self.desk.approve(found, nota, bezoeker.door)
        except (GeenMensError, ScopeError) as error:
            return self.refused(bezoeker, error, here, 403)
        except (KaderError, VersieError, LogboekError) as error:
            return self.refused(bezoeker, error, here)
        return Naar(here)

    def publish(
        self, bezoeker: Bezoeker, form: dict[str, str], voorstel: str
    ) -> Antwoord:
        """Take a proposal in use that the publisher signed."""
        found = self.desk.voorstellen.get(voorstel)
        if found is None:
            return self.absent(bezoeker)
        here = f"{BASIS}/voorstel/{voorstel}"
        try:
            _require_person(bezoeker)
            self.desk.publish(found, form.get("nota", ""))
        except GeenMensError as error:
            return self.refused(bezoeker, error, here, 403)
        except DeelkaderError as error:
            return self.refused(bezoeker, error, here)
        return Naar(here)


def _require_person(bezoeker: Bezoeker) -> None:
    """Raise unless a person is logged in: nobody else can be one of two."""
    if not bezoeker.door:
        raise GeenMensError


def _require_role(bezoeker: Bezoeker, nota: str) -> None:
    """Raise when somebody approves as FG whose login is not that of one."""
    if read_role(nota) is Rol.FG and not bezoeker.is_fg:
        raise ScopeError([Scope.FG.value])


def _texts(voorstel: Voorstel) -> dict[str, Any]:
    """Return the lines that are signed; see docs/publiceren.md."""
    m, hash_ = voorstel.bundel.manifest, voorstel.bundel.hash
    now = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%SZ}"
    approval = (GOEDKEURING, m.volgnummer, hash_, _ROL, now)
    issue = (PUBLICATIE, m.volgnummer, hash_, now, voorstel.bundel.approvals_hash())
    return {
        "keurtekst": "".join(f"{line}\n" for line in approval),
        "uitgeeftekst": "".join(f"{line}\n" for line in issue),
    }
