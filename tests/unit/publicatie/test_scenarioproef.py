# SPDX-License-Identifier: EUPL-1.2
"""A proposal tells the scenarios, and names each that no longer holds."""

from __future__ import annotations

from dataclasses import replace

import pytest
from tests.uitgevers import STRENGER, TOEN, proposal, published, scenarios_of, texts

from deelkader.errors import KaderError
from deelkader.publicatie.bundel import Bundel, Inhoud, read_bundle
from deelkader.publicatie.ondertekenen import approve, publish
from deelkader.publicatie.sleutel import Rol
from deelkader.verhalen.zin import Soort
from deelkader.verifieer.canoniek import read_canonical, write_canonical

ALLES = ("toegestaan", "afwegen", "verboden")


@pytest.fixture(scope="module")
def bundel(mensen):
    """Return the first bundle, of which every scenario holds."""
    return published(mensen, proposal(scenarios=scenarios_of(texts(), *ALLES)))


def objected(voorstel: Bundel, mensen) -> set[str]:
    """Return what speaks against publishing with two people and without the FG."""
    both = approve(voorstel, mensen.jurist, Rol.GOEDKEURDER, TOEN)
    both = approve(both, mensen.beleid, Rol.GOEDKEURDER, TOEN)
    try:
        publish(both, mensen.uitgever, TOEN)
    except KaderError as error:
        return {b.code for b in error.bevindingen}
    return set()


def test_a_scenario_whose_outcome_changes_is_named_and_asks_the_fg(mensen, bundel):
    """It held before and does not now: that is what this kader changes."""
    voorstel = proposal(
        bundel, texts(dicht=STRENGER), scenarios=scenarios_of(texts(), *ALLES)
    )
    blad = voorstel.inhoud.scenarios
    assert blad is not None
    assert blad.aantal == 3
    (one,) = blad.gezakt
    assert (one.naam, one.bestand) == ("Proef toegestaan", "proef.feature")
    assert one.fout
    assert (voorstel.manifest.scenarios, voorstel.manifest.ruimer) == ("gezakt", "nee")
    assert objected(voorstel, mensen) == {"fg-ontbreekt"}


def test_scenarios_that_hold_ask_nobody_more(mensen, bundel):
    """Stricter, and each scenario says so: two people are enough."""
    files = texts(dicht=STRENGER)
    voorstel = proposal(bundel, files, scenarios=scenarios_of(files, *ALLES))
    assert voorstel.manifest.scenarios == "goed"
    assert objected(voorstel, mensen) == set()


def test_without_scenarios_the_fg_looks(mensen, bundel):
    """Nobody tried what people agreed on."""
    voorstel = proposal(bundel, texts(dicht=STRENGER))
    assert voorstel.manifest.scenarios == "niet-gedraaid"
    assert objected(voorstel, mensen) == {"fg-ontbreekt"}


@pytest.mark.parametrize("eerste", [True, False])
def test_a_scenario_that_never_held_stops_the_proposal(bundel, eerste):
    """All are named, with where they stand; nothing is made."""
    right, *others = scenarios_of(texts(), *ALLES)
    wrong = [
        replace(one, zinnen=(*one.zinnen, (Soort.DAN, "dit is geen zin")))
        for one in others
    ]
    with pytest.raises(KaderError) as error:
        proposal(None if eerste else bundel, scenarios=[right, *wrong])
    assert error.value.code == "scenario-gezakt"
    assert [b.boodschap.split(":")[0] for b in error.value.bevindingen] == [
        "Proef afwegen",
        "Proef verboden",
    ]
    assert all(b.oplossing and b.plek.regel for b in error.value.bevindingen)


def test_a_bundle_of_before_is_read_as_it_was():
    """It says nothing of scenarios, keeps its hash, and has one spelling."""
    new = proposal()
    manifest = new.manifest.model_copy(update={"scenarios": None})
    old = Bundel.of(
        Inhoud(**dict(new.inhoud) | {"manifest": manifest, "scenarios": None})
    )
    raw = old.as_bytes()
    assert b"scenarios" not in raw
    assert (read_bundle(raw), read_bundle(raw).as_bytes()) == (old, raw)
    for part in ("inhoud", "manifest"):
        value = read_canonical(raw)
        inhoud = value["inhoud"]
        (inhoud if part == "inhoud" else inhoud["manifest"])["scenarios"] = None
        with pytest.raises(KaderError):
            read_bundle(write_canonical(value))


def test_a_manifest_cannot_say_something_else_of_its_scenarios():
    """Or the FG would not be asked."""
    value = read_canonical(proposal().as_bytes())
    value["inhoud"]["manifest"]["scenarios"] = "goed"
    with pytest.raises(KaderError):
        read_bundle(write_canonical(value))
