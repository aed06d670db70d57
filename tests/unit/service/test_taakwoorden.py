# SPDX-License-Identifier: EUPL-1.2
"""What people read of a task is whole Dutch, for every rule that is shipped."""

from __future__ import annotations

import re
from datetime import date
from typing import TYPE_CHECKING

import pytest
from tests.bdd.gelezen import kader

from deelkader.logboek import Logboek
from deelkader.model.opvolging import VOORVALLEN, Kenmerk, Kenmerksoort, Opvolgregel
from deelkader.opvolging.taak import Stand
from deelkader.opvolging.takenlijst import Taakregel, Takenlijst
from deelkader.service.opvolging import Opvolging
from deelkader.service.taakwoorden import Taakboek

if TYPE_CHECKING:
    from collections.abc import Iterator

DAG = date(2026, 12, 13).toordinal()
REGELS = kader().inhoud.opvolging
assert REGELS is not None
VOORBEELD = {
    Kenmerksoort.PARTIJ: "school",
    Kenmerksoort.DOEL: "onderwijs-ondersteunen",
    Kenmerksoort.SITUATIE: "hulpvraag",
    Kenmerksoort.UITKOMST: "toegestaan",
    Kenmerksoort.PLICHT: "terugkoppelen",
}


@pytest.fixture(scope="module")
def lijst(tmp_path_factory) -> Iterator[Takenlijst]:
    """Return the tasks of a log; there are none."""
    with Logboek.open(tmp_path_factory.mktemp("log") / "data") as logboek:
        yield Opvolging(kader(), logboek).lijst


def task(regel: Opvolgregel) -> Taakregel:
    """Return a task of *regel*."""
    own = ("taak", "regisseur", Stand.OPEN, DAG, regel.id, DAG - 14)
    return Taakregel(*own, None, None, "lijn/0", "zaak")


def told(kenmerk: Kenmerk) -> str | int:
    """Return a value that *kenmerk* can hold."""
    if kenmerk.soort.is_number:
        return DAG
    if kenmerk.woorden:
        return kenmerk.woorden[0]
    return VOORBEELD.get(kenmerk.soort, "jeugdige")


@pytest.mark.parametrize("regel", REGELS.regels, ids=lambda regel: regel.id)
@pytest.mark.parametrize("known", [True, False], ids=["bekend", "onbekend"])
def test_every_rule_reads_as_dutch(lijst, regel, known):
    """No slot is left, no id stands in a sentence, and a source stands beside it."""
    kenmerken = VOORVALLEN[regel.als.voorval]
    about = {naam: told(k) for naam, k in kenmerken.items()} if known else {}
    words = Taakboek(kader(), lijst)._words(task(regel), about)
    for text in (words.titel, words.taak, words.zin):
        assert not re.search(r"[{}_]", text)
        assert not re.search(r"\bonbekend\b", text), text
        assert not set(VOORBEELD.values()) - {"school"} & set(text.split())
    assert words.titel
    assert words.taak
    assert words.bronnen
    if words.herinnering is not None:
        assert words.herinnering < date.fromordinal(DAG)


def test_a_rule_that_is_gone_gets_a_plain_sentence(lijst):
    """Its task can still be read and closed."""
    gone = Taakregel("taak", "r", Stand.OPEN, DAG, "weg", DAG, None, None, "x/0", "z")
    words = Taakboek(kader(), lijst)._words(gone, {})
    assert "oudere regels" in words.taak
    assert "zin" not in words.as_dict()
