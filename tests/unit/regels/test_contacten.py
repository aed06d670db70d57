# SPDX-License-Identifier: EUPL-1.2
"""Who can be called in a region or municipality, and only there."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.bdd.gelezen import kader

from deelkader import Kader, KaderError
from deelkader.regels import load_texts

RULES = Path(__file__).parents[3] / "rules"
GEMEENTEN = [w.id for w in kader().begrippen.feiten["gemeente"].waarden]
STEENBERGEN = "gemeente/steenbergen/contacten.yaml"


def files() -> dict[str, bytes]:
    """Return the files of the real rules, by relative name."""
    return {
        p.relative_to(RULES).as_posix(): p.read_bytes() for p in RULES.rglob("*.y*")
    }


def called(gemeente: str | None, wie: Kader) -> tuple[str, ...]:
    """Return who can be called about a youth who lives in *gemeente*."""
    vraag = {
        "van": "school",
        "naar": "jeugdprofessional",
        "gegevens": ["signaal-observatie"],
        "doel": "hulp-afstemmen",
        "situatie": "lichte-zorgen",
        "datum": "2026-11-22",
        "feiten": {"leeftijd": 14, "gezag": "gezamenlijk"},
    }
    return wie.evaluate(vraag | ({"gemeente": gemeente} if gemeente else {})).bel


@pytest.mark.parametrize("gemeente", GEMEENTEN)
def test_every_municipality_has_its_own_contact(gemeente: str) -> None:
    """Each of the twenty municipalities has one, and none of a neighbour."""
    local = [c for c in called(gemeente, kader()) if c.startswith("jeugdhulp-")]
    assert local == [f"jeugdhulp-{gemeente}"]


def test_without_a_municipality_nobody_local_is_named() -> None:
    """A question in general gives national contacts only."""
    contacten = kader().begrippen.contacten
    assert not any(contacten[c].bestand for c in called(None, kader()))


def test_a_number_that_was_filled_in_is_shown() -> None:
    """An organisation fills in a number in its own layer."""
    own = b'wijkteam-steenbergen: {label: "het wijkteam", telefoon: "000-0000000"}\n'
    wie = Kader(load_texts({**files(), STEENBERGEN: own}))
    assert "wijkteam-steenbergen" in called("steenbergen", wie)
    assert "wijkteam-steenbergen" not in called("roosendaal", wie)
    assert wie.begrippen.contacten["wijkteam-steenbergen"].telefoon == "000-0000000"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (b'veilig-thuis: {label: "een ander"}\n', "Dit contact bestaat al."),
        (b'een-ander: {label: "x", als: {kleur: rood}}\n', "kleur"),
        (b"een-ander: {nummer: 1}\n", "label"),
    ],
)
def test_a_wrong_contact_is_refused(text: bytes, said: str) -> None:
    """A name that is taken, a fact nobody declared, another shape."""
    with pytest.raises(KaderError) as raised:
        load_texts({**files(), STEENBERGEN: text})
    found = [b for b in raised.value.bevindingen if b.plek.bestand == STEENBERGEN]
    assert any(said in str(b) for b in found)
