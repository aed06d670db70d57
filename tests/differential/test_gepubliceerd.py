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

_UITDRUKKELIJK = "hier telt alleen een uitdrukkelijk ja, en dat is niet gezegd"
_NA_EEN_JA = "zonder ja delen wij ook niet, maar wij laten de weg van een ja open"
_OOK_NIET_NA_JA = "wij vinden dat een ja dit niet opent; de bron vraagt om een ja"
_PLICHT = "wij lezen de wet als een plicht, de bron als iets dat mag"
_MAG = "wij lezen de wet als iets dat mag, de bron als een plicht"
_EERST_JA = "de bron laat het zonder ja toe of weegt; wij vragen eerst een ja"
_OVERLEG = "wij weten dit niet zeker: eerst overleg, en nu nog niet delen"

NOG_ANDERS = {
    "P011": _OOK_NIET_NA_JA,
    "P012": _NA_EEN_JA,
    "P014": _UITDRUKKELIJK,
    "P024": _NA_EEN_JA,
    "P037": _OOK_NIET_NA_JA,
    "P043": _UITDRUKKELIJK,
    "P050": _MAG,
    "P080": _UITDRUKKELIJK,
    "P081": _UITDRUKKELIJK,
    "P082": _OVERLEG,
    "P088": _PLICHT,
    "P092": _UITDRUKKELIJK,
    "P094": _OOK_NIET_NA_JA,
    "P099": _PLICHT,
    "P105": _OVERLEG,
    "P109": _OVERLEG,
    "P115": _MAG,
    "P123": _MAG,
    "P127": _UITDRUKKELIJK,
    "P128": _OOK_NIET_NA_JA,
    "P134": _MAG,
    "P144": _PLICHT,
    "P151": _PLICHT,
    "P155": _OVERLEG,
    "P171": _UITDRUKKELIJK,
    "P177": _OVERLEG,
    "P189": _PLICHT,
    "P197": _EERST_JA,
    "P199": _OOK_NIET_NA_JA,
    "P200": _OOK_NIET_NA_JA,
    "P204": _NA_EEN_JA,
    "P205": _NA_EEN_JA,
    "P208": _EERST_JA,
    "P209": _OVERLEG,
    "P214": _PLICHT,
    "P220": _PLICHT,
    "P225": _OOK_NIET_NA_JA,
    "P229": _EERST_JA,
    "P235": _EERST_JA,
    "P240": _PLICHT,
    "P244": _EERST_JA,
    "P249": _UITDRUKKELIJK,
    "P251": _PLICHT,
    "P252": _PLICHT,
    "P254": _OOK_NIET_NA_JA,
    "P255": _PLICHT,
}
"""Cases that get another answer than the source gives, with the reason."""


@cache
def gevallen() -> dict[str, Mapping[str, Any]]:
    """Return every case by its id."""
    gelezen: list[dict[str, Any]] = yaml.safe_load(BESTAND.read_text(encoding="utf-8"))
    return {geval["id"]: geval for geval in gelezen}


def test_elk_geval_noemt_zijn_bron() -> None:
    """At least 250 cases, each with who published it and what it says."""
    assert len(gevallen()) >= 250
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
    else:
        assert gevonden != {"verboden"}
