# SPDX-License-Identifier: EUPL-1.2
"""Every text is read with every value that can stand in it."""

from __future__ import annotations

from dataclasses import replace

from tests.bdd.gelezen import kader

from deelkader.keuring import examine
from deelkader.model.publiek import Publiek
from deelkader.regels.invulling import filled_lines, slot_values


def test_every_value_stands_in_a_line_and_no_slot_is_left() -> None:
    """Each value of each slot that some text uses is filled in."""
    lines = list(filled_lines(kader().inhoud))
    said = [zin for line in lines for zin in line.ingevuld]
    assert not [zin for zin in said if "{" in zin or "}" in zin]
    for line in lines:
        publiek = kader().inhoud.publiek.get(line.publiek, Publiek())
        for slot, values in slot_values(kader().begrippen, publiek).items():
            if "{" + slot + "}" in line.zin:
                assert all(any(v in zin for zin in line.ingevuld) for v in values)


def test_a_value_that_makes_a_text_too_long_is_found() -> None:
    """The lint reads the text as it is shown, not as it was written."""
    inhoud = kader().inhoud
    contacten = dict(inhoud.begrippen.contacten)
    contact = contacten["aandachtsfunctionaris"]
    contacten[contact.id] = replace(contact, label="de " + "heel " * 20 + "lange")
    longer = replace(inhoud, begrippen=replace(inhoud.begrippen, contacten=contacten))
    found = [b for b in examine(longer) if b.code == "R085"]
    assert found
    assert all(b.plek.bestand == "teksten/professional.yaml" for b in found)
