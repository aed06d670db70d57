# SPDX-License-Identifier: EUPL-1.2
"""Settings of an export: nothing is guessed, everything wrong is named at once."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.uitvoer.proefregels import REGISTER

from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.instellingen import Instellingen

GOED = {
    "naam": "Gemeente Voorbeeld",
    "oin": "00000009000000000000",
    "verwerkingsactiviteit": REGISTER,
    "versie": "0.1.0",
}


def problem(waarden: dict[str, Any]) -> UitvoerError:
    """Return the error that *waarden* give."""
    with pytest.raises(UitvoerError) as caught:
        Instellingen.from_mapping(waarden)
    assert caught.value.code == "uitvoer-instelling"
    return caught.value


def test_what_is_required_is_enough() -> None:
    """The rest has placeholders that point to nobody."""
    found = Instellingen.from_mapping(GOED | {"algoritme": None})

    assert found.algoritme is None
    assert found.basis_uri == "https://deelkader.example.nl"
    assert found.bron()["deployment.environment"] == "proef"


def test_everything_that_is_missing_is_named_at_once() -> None:
    """One error for all of them, in Dutch."""
    found = problem({"naam": " "})

    for naam in GOED:
        assert f"`{naam}`" in found.message


@pytest.mark.parametrize(
    ("naam", "waarde", "zin"),
    [
        ("oin", "123", "twintig cijfers"),
        ("oin", "\u0660" * 20, "twintig cijfers"),
        ("basis_uri", "deelkader", "volledig webadres"),
        ("algoritme", "https://a b", "volledig webadres"),
        ("aanroeper", "ftp://example.nl", "volledig webadres"),
        ("basis_uri", "https://[", "volledig webadres"),
        ("verwerkingsactiviteit", "https://register.example.nl/12", "versie"),
        ("verwerkingsactiviteit", "https://register.example.nl/versies/", "versie"),
    ],
)
def test_another_form_is_refused(naam: str, waarde: str, zin: str) -> None:
    """The sentence names the setting and never repeats its value."""
    found = problem(GOED | {naam: waarde})

    assert f"`{naam}`" in found.message
    assert zin in found.message
    assert waarde not in found.message


def test_an_unknown_name_or_another_type_is_refused() -> None:
    """A misspelt name must not become a silent default."""
    assert "basis_uri" in problem(GOED | {"basisuri": "x"}).help
    assert "oin" in problem(GOED | {"oin": 12}).message


def test_placeholders_are_refused_in_production() -> None:
    """A record of a real decision may not point to an example."""
    real = {
        "omgeving": "productie",
        "verwerkingsactiviteit": "https://register.voorbeeldstad.nl/versions/3",
    }
    assert "`basis_uri`" in problem(GOED | real).message
    real["basis_uri"] = "https://deelkader.voorbeeldstad.nl"
    assert Instellingen.from_mapping(GOED | real).omgeving == "productie"
    real["algoritme"] = "https://EXAMPLE.nl/a"
    assert "`algoritme`" in problem(GOED | real).message


def test_addresses_are_built_on_the_base() -> None:
    """With or without a slash at its end."""
    found = Instellingen.from_mapping(GOED | {"basis_uri": "https://a.example.nl/x/"})

    assert found.begrip("school") == "https://a.example.nl/x/id/begrip/school"
    assert found.regel("r", "v1") == "https://a.example.nl/x/regels/r/v1"
