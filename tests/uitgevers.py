# SPDX-License-Identifier: EUPL-1.2
"""People with keys who publish the small kader, and what they make of it."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.sleutel import Rol, Sleutel
from deelkader.publicatie.voorstel import Opdracht, propose
from deelkader.testing import klein_kader
from deelkader.verifieer.nota import parse_vkey

if TYPE_CHECKING:
    from collections.abc import Iterable

    from deelkader.logboek import Logboek
    from deelkader.publicatie.bundel import Bundel
    from deelkader.verifieer.nota import Vkey

TOEN = datetime(2026, 11, 20, 9, tzinfo=UTC)
VANAF = date(2026, 11, 1)
DOOR = ("beheer-1", "beheer-2")
MET_GARANTIE = """
- id: geen-ja-bij-nee
  zin: "Wat niet mag, mag nooit"
  als: {situatie: proef-verboden}
  hoogstens: verboden
  bronnen: [proefbron]
"""
WEEGT = 'titel: "Weeg dit"\n  soort: spreekrecht'


class Mensen(NamedTuple):
    """Who publish: each with an own key."""

    uitgever: Sleutel
    jurist: Sleutel
    beleid: Sleutel
    fg: Sleutel

    @property
    def rollen(self) -> Iterable[tuple[Sleutel, Rol]]:
        """Everybody with their role."""
        yield self.uitgever, Rol.UITGEVER
        yield self.jurist, Rol.GOEDKEURDER
        yield self.beleid, Rol.GOEDKEURDER
        yield self.fg, Rol.FG


def people() -> Mensen:
    """Return four people with new keys."""
    return Mensen(*map(Sleutel.new, ("uitgever-1", "jurist-1", "beleid-1", "fg-1")))


def vkey_of(sleutel: Sleutel) -> Vkey:
    """Return the public half of *sleutel*."""
    return parse_vkey(sleutel.vkey)


def texts(**changes: tuple[str, str]) -> dict[str, bytes]:
    """Return the files of the small kader with a guarantee; *changes* in its rules."""
    found = {**klein_kader._BESTANDEN, "garanties.yaml": MET_GARANTIE}
    for old, new in changes.values():
        assert any(old in tekst for tekst in found.values())
        found = {naam: tekst.replace(old, new) for naam, tekst in found.items()}
    return {naam: tekst.encode() for naam, tekst in found.items()}


def proposal(
    vorige: Bundel | None = None,
    bestanden: dict[str, bytes] | None = None,
    tot: date | None = None,
    vanaf: date = VANAF,
) -> Bundel:
    """Return a proposal."""
    files = texts() if bestanden is None else bestanden
    return propose(Opdracht(files, vorige, vanaf, "Om te proeven.", tot))


def published(
    mensen: Mensen, voorstel: Bundel | None = None, nu: datetime = TOEN
) -> Bundel:
    """Return a bundle that a jurist and the FG approved."""
    found = proposal() if voorstel is None else voorstel
    found = approve(found, mensen.jurist, Rol.GOEDKEURDER, nu)
    found = approve(found, mensen.fg, Rol.FG, nu)
    return publish(found, mensen.uitgever, nu)


def trusting(logboek: Logboek, mensen: Mensen) -> Publicaties:
    """Return the register of *logboek*, which trusts everybody of *mensen*."""
    register = Publicaties(logboek)
    for sleutel, rol in mensen.rollen:
        register.trust(vkey_of(sleutel), rol, DOOR)
    return register
