# SPDX-License-Identifier: EUPL-1.2
"""Drafts and proposals on both kinds of store: nothing is overwritten or lost."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from tests.uitgevers import people, proposal, trusting

from deelkader.errors import KaderError, LogboekUseError
from deelkader.publicatie.concepten import MEESTE_BYTES, Concepten
from deelkader.publicatie.deskmap import VersieError
from deelkader.publicatie.ondertekenen import approve
from deelkader.publicatie.sleutel import Rol, Sleutel
from deelkader.publicatie.voorstellen import Voorstellen

NU = datetime(2026, 11, 22, 10, tzinfo=UTC)


def test_a_draft_survives_a_restart_with_every_version(installatie):
    """Closed and opened again, all versions are there, the last one in the list."""
    with installatie.open() as logboek:
        begun = Concepten(logboek).begin("  Nieuwe   wet ", "sha256:x", "persoon-a")
        Concepten(logboek).save(begun, {"wet/a.yaml": "één"}, "persoon-b", weg=False)
    with installatie.open() as logboek:
        concepten = Concepten(logboek)
        (listed,) = concepten.all()
        assert (listed.titel, listed.versie, listed.door) == (
            "Nieuwe wet",
            2,
            "persoon-b",
        )
        assert [c.bestanden for c in concepten.versions(begun.id)] == [
            {},
            {"wet/a.yaml": "één"},
        ]
        assert concepten.get("../../etc/passwd") is None


def test_the_second_of_two_savers_is_refused_and_nothing_is_overwritten(logboek):
    """Both began from version 1; the second hears which version there is now."""
    concepten = Concepten(logboek)
    begun = concepten.begin("Concept", "sha256:x", "")
    concepten.save(begun, {"a.yaml": "eerst"}, "", weg=False)
    with pytest.raises(VersieError) as refused:
        concepten.save(begun, {"a.yaml": "later"}, "", weg=False)
    assert refused.value.nu == 2
    found = concepten.get(begun.id)
    assert found is not None
    assert found.bestanden == {"a.yaml": "eerst"}


def test_a_draft_is_bounded(logboek):
    """No title, a title that is too long, or too much text: refused, nothing kept."""
    concepten = Concepten(logboek)
    for titel in ("", " \n", "x" * 101):
        with pytest.raises(LogboekUseError):
            concepten.begin(titel, "sha256:x", "")
    begun = concepten.begin("Concept", "sha256:x", "")
    with pytest.raises(LogboekUseError):
        concepten.save(begun, {"a.yaml": "x" * MEESTE_BYTES}, "", weg=False)
    assert concepten.versions(begun.id) == [begun]
    laid = concepten.save(begun, {}, "", weg=True)
    assert concepten.all() == []
    assert concepten.get(begun.id) == laid


def codes(error: pytest.ExceptionInfo[KaderError]) -> set[str]:
    """Return the codes of all objections."""
    return {b.code for b in error.value.bevindingen}


def test_an_approval_is_of_a_trusted_key_and_of_another_person(logboek):
    """A forged, a strange or a second note of one person is refused; two stay."""
    mensen = people()
    sleutels = trusting(logboek, mensen).trusted()
    voorstellen = Voorstellen(logboek)
    made = voorstellen.put(proposal(), "concept", "persoon-a")

    def note(sleutel: Sleutel, rol: Rol = Rol.GOEDKEURDER) -> str:
        return approve(made.bundel, sleutel, rol, NU).goedkeuringen[-1]

    good, vreemd = note(mensen.jurist), note(Sleutel.new("jurist-1"))
    for nota, code in (
        ("", "goedkeuring-onleesbaar"),
        (good[:-20], "goedkeuring-onleesbaar"),
        (good.replace("\ngoedkeurder\n", "\nfg\n"), "goedkeurder-onbekend"),
        (vreemd, "goedkeurder-onbekend"),
        (note(mensen.jurist, Rol.FG), "goedkeurder-onbekend"),
    ):
        with pytest.raises(KaderError) as refused:
            voorstellen.approve(made, nota, sleutels, "persoon-b")
        assert code in codes(refused)
    one = voorstellen.approve(made, good.replace("\n", "\r\n"), sleutels, "persoon-b")
    with pytest.raises(KaderError) as refused:
        voorstellen.approve(one, note(mensen.beleid), sleutels, "persoon-b")
    assert codes(refused) == {"zelfde-persoon"}
    with pytest.raises(KaderError) as refused:
        voorstellen.approve(one, good, sleutels, "persoon-c")
    assert codes(refused) == {"goedkeuring-dubbel"}
    with pytest.raises(VersieError):
        voorstellen.approve(made, note(mensen.fg, Rol.FG), sleutels, "persoon-c")
    voorstellen.approve(one, note(mensen.fg, Rol.FG), sleutels, "persoon-c")
    again = voorstellen.get(made.id)
    assert again is not None
    assert [(k.naam, k.rol, k.door) for k in again.keuringen] == [
        ("jurist-1", Rol.GOEDKEURDER, "persoon-b"),
        ("fg-1", Rol.FG, "persoon-c"),
    ]
    assert (again.door, again.versie) == ("persoon-a", 3)
