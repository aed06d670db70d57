# SPDX-License-Identifier: EUPL-1.2
"""
Cases that others published, asked to the kader of this repository.

Nothing is allowed that a source forbids or wants to be asked first, and nothing is
forbidden that a source allows or demands. What differs is named, with the reason.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.differential.test_praktijkvragen import UITKOMSTEN, found

BESTAND = Path(__file__).parents[1] / "data" / "gepubliceerd.yaml"
DOORGAAN = {"verplicht", "toegestaan", "afwegen"}
NIET_NU = {"nee", "eerst-toestemming-vragen"}

NOG_ANDERS = {
    "P11": "een doel van de Raad hoort niet bij school; de bron vraagt een ja",
    "P12": "wij laten de weg open van een ja; zonder ja blijft het nee",
    "P14": "voor gevoelige gegevens telt alleen een uitdrukkelijk ja",
    "P19": "niet gezegd is dat de melder een professional is",
    "P24": "wij laten de weg open van een ja; zonder ja blijft het nee",
    "P37": "wat de vertrouwenspersoon hoort, blijft daar; de bron laat een ja toe",
    "P43": "de Wmo vraagt een uitdrukkelijk ja, en dat is niet gezegd",
    "P50": "wij lezen dit als een recht van de ouder, de bron als een plicht",
}
"""Cases that get another answer than the source gives, with the reason."""

STRENGER = {"P19"}
"""Cases that are refused where the source allows them, each named above too."""


@cache
def gevallen() -> dict[str, Mapping[str, Any]]:
    """Return every case by its id."""
    gelezen: list[dict[str, Any]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return {geval["id"]: geval for geval in gelezen}


def test_elk_geval_noemt_zijn_bron() -> None:
    """At least sixty cases, each with who published it and what it says."""
    assert len(gevallen()) >= 60
    assert all(g["bron"] and g["geval"] and g["zegt"] for g in gevallen().values())


@pytest.mark.parametrize("geval", list(gevallen()))
def test_gepubliceerd_geval(geval: str) -> None:
    """A case gets the answer of its source, unless it is named as different."""
    gevonden = found(gevallen()[geval]["vraag"])
    same = bool(gevonden & UITKOMSTEN[gevallen()[geval]["antwoord"]])
    assert same is (geval not in NOG_ANDERS), gevonden


@pytest.mark.parametrize("geval", list(gevallen()))
def test_nooit_ja_waar_de_bron_nee_zegt_of_andersom(geval: str) -> None:
    """The one mistake that harms a family, and the one that leaves a child alone."""
    gevonden = found(gevallen()[geval]["vraag"])
    if gevallen()[geval]["antwoord"] in NIET_NU:
        assert not gevonden & DOORGAAN
    elif geval not in STRENGER:
        assert gevonden != {"verboden"}
