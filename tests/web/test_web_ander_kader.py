# SPDX-License-Identifier: EUPL-1.2
"""The pages on a kader with other words than ours."""

from __future__ import annotations

from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import Bladzijde, tap, walk
from tests.opstelling import CountingLogboek

from deelkader.testing.klein_kader import DATUM, question_for, small_kader
from deelkader.web import create_site


@pytest.fixture(scope="module")
def client():
    """Return a client of a site on the small kader."""
    day = date.fromisoformat(DATUM)
    return TestClient(create_site(small_kader(), CountingLogboek(), lambda: day))


@pytest.mark.parametrize("uitkomst", ["verplicht", "toegestaan", "afwegen", "verboden"])
def test_every_vocabulary_can_be_asked(client, uitkomst):
    """The parts of the question are those of the kader, and so is the answer."""
    vraag = question_for(uitkomst)
    client.cookies.clear()
    page = walk(
        client,
        ("van", vraag.van),
        ("naar", vraag.naar),
        ("situatie", vraag.situatie),
        ("gegevens", vraag.gegevens[0]),
        ("doel", vraag.doel),
    )
    if not Bladzijde(page.text).of("blockquote", "pre"):
        page = walk(client, ("klaar", "ja"), start=page)
    assert page.status_code == 200
    kop = small_kader().evaluate(vraag).tekst["professional"]["kop"]
    assert kop in Bladzijde(page.text).kop


def test_table_without_ages(client):
    """A kader that knows no age has a table all the same, and cells that answer."""
    page = client.get("/matrix")
    assert page.status_code == 200
    cel = next(a for a in Bladzijde(page.text).of("button") if a.get("name") == "cel")
    assert tap(client, page, "cel", cel["value"]).status_code == 200


def test_no_stories(client):
    """Our stories are not about these words, and the page says so."""
    page = client.get("/oefenen")
    assert "Voor dit kader zijn er geen verhalen" in page.text
