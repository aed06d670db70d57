# SPDX-License-Identifier: EUPL-1.2
"""Practising over HTTP: choose first, then the answer and why; nothing is kept."""

from __future__ import annotations

import json
from importlib.resources import files

import pytest
from tests.formulieren import KOP, Bladzijde, tap

GEVALLEN = json.loads(
    files("deelkader.web.oefenen").joinpath("gevallen.json").read_text("utf-8")
)


def test_every_story_is_in_the_list(client):
    """The list leads to each story, and says nothing of its answer."""
    page = client.get("/oefenen")
    for geval in GEVALLEN:
        assert f'href="/oefenen/{geval["id"]}"' in page.text
    assert "Vraag eerst" not in page.text


@pytest.mark.parametrize("geval", GEVALLEN, ids=lambda g: g["id"])
def test_choice_is_compared_with_the_answer(client, kader, logboek, geval):
    """The right choice is called the same, another one is not; no line is written."""
    page = client.get(f"/oefenen/{geval['id']}")
    right = kader.evaluate(geval["deelvraag"] | {"datum": "2026-11-22"}).uitkomst.value
    other = "verboden" if right != "verboden" else "toegestaan"
    good = tap(client, page, "keuze", right)
    wrong = tap(client, page, "keuze", other)
    assert "Het kader zegt hetzelfde." in good.text
    assert "Het kader zegt iets anders." in wrong.text
    assert Bladzijde(good.text).kop == Bladzijde(wrong.text).kop
    assert "Waarom?" in good.text
    assert logboek.regels == []
    assert "set-cookie" not in good.headers


def test_what_a_yes_asks_stands_below_it(client):
    """A yes that points at what stands below it has something there."""
    shown = 0
    for geval in GEVALLEN:
        page = client.get(f"/oefenen/{geval['id']}")
        text = tap(client, page, "keuze", "toegestaan").text
        if "wat hieronder staat" in text:
            shown += 1
            _, below = text.split("wat hieronder staat", 1)
            assert "<h2" in below.split("<details", 1)[0]
    assert shown


@pytest.mark.parametrize(
    ("adres", "body", "status"),
    [
        ("/oefenen/S01", "keuze=misschien", 400),
        ("/oefenen/S01", "", 400),
        ("/oefenen/S01", "keuze=toegestaan&keuze=verboden", 400),
        ("/oefenen/S99", "keuze=toegestaan", 404),
        ("/oefenen/..%2F..%2Fetc", "keuze=toegestaan", 404),
    ],
)
def test_what_is_no_choice_is_refused(client, adres, body, status):
    """Only one of the options, of a story that is there."""
    assert client.post(adres, content=body, headers=KOP).status_code == status


def test_story_that_is_not_there(client):
    """An address without a story says so in words."""
    page = client.get("/oefenen/S99")
    assert page.status_code == 404
    assert "Bel 112." in page.text
