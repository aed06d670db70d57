# SPDX-License-Identifier: EUPL-1.2
"""People with keys who publish the small kader, and what they make of it: `mensen`."""

from __future__ import annotations

from datetime import UTC, date, datetime
from typing import TYPE_CHECKING, NamedTuple

import pytest

from deelkader.kader import Kader
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.register import Publicaties
from deelkader.publicatie.sleutel import Rol, Sleutel
from deelkader.publicatie.voorstel import Opdracht, propose
from deelkader.regels import load_texts
from deelkader.testing import klein_kader, question_for
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.lezen import parse_feature
from deelkader.verhalen.schrijven import write_scenario
from deelkader.verifieer.nota import parse_vkey

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from deelkader.logboek import Logboek
    from deelkader.publicatie.bundel import Bundel
    from deelkader.verhalen.lezen import Scenario
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
STRENGER = (
    "als: {situatie: proef-toegestaan}",
    "als: {situatie: proef-toegestaan, uitgezocht: true}",
)
"""A change for `texts`: what was a yes now asks for a fact."""
VERSIE = ('versie: "2026-01-01"', 'versie: "2026-02-02"')


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


@pytest.fixture(scope="module")
def mensen() -> Mensen:
    """Return four people with keys, for the tests of a module."""
    return people()


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
    scenarios: Sequence[Scenario] = (),
) -> Bundel:
    """Return a proposal."""
    files = texts() if bestanden is None else bestanden
    reden = "Om te proeven."
    return propose(Opdracht(files, vorige, vanaf, reden, tot, scenarios=scenarios))


def story_of(bestanden: dict[str, bytes], *uitkomsten: str) -> str:
    """Return a feature file with what the kader says for each of *uitkomsten*."""
    boek = Zinnenboek(Kader(load_texts(bestanden)))
    asked = {one: question_for(one).as_mapping() for one in uitkomsten}
    told = [
        write_scenario(boek, vraag, boek.kader.evaluate(vraag), f"Proef {naam}")
        for naam, vraag in asked.items()
    ]
    return "# language: nl\nFunctionaliteit: proef\n" + "\n".join(told)


def scenarios_of(bestanden: dict[str, bytes], *uitkomsten: str) -> list[Scenario]:
    """Return the scenarios of `story_of`."""
    tekst = story_of(bestanden, *uitkomsten)
    return list(parse_feature("proef.feature", tekst).scenarios)


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
