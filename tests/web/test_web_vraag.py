# SPDX-License-Identifier: EUPL-1.2
"""The question over HTTP: one tap a page, and the answer."""

from __future__ import annotations

import re
from datetime import date

import pytest
from fastapi.testclient import TestClient
from tests.formulieren import KOP, Bladzijde, tap, walk
from tests.web.bladeren import DELEN, FEITEN

from deelkader.web import create_site

DAG = date(2026, 11, 22)
NU = (*DELEN, ("klaar", "ja"))
ALLES = (*DELEN, *FEITEN, ("zeg", "nog-niet"), ("gemeente", "steenbergen"))


def test_there_is_no_field_to_type_in(client):
    """Nowhere, from the first page to the answer, can a name be typed."""
    page = client.get("/")
    for naam, waarde in ALLES:
        for attrs in Bladzijde(page.text).of("input"):
            assert attrs["type"] in {"hidden", "checkbox"}
        page = tap(client, page, naam, waarde)
    blad = Bladzijde(page.text)
    assert blad.of("textarea") == []
    assert {a["type"] for a in blad.of("input")} == {"hidden"}
    assert not any("style" in attrs or "onclick" in attrs for _, attrs in blad.tags)


def test_every_party_can_be_reached(client, kader):
    """Who can receive is exactly who is in the vocabulary; eight stand in front."""
    page = walk(client, DELEN[0])
    front, _, folded = page.text.partition("<details>")
    shown = re.findall(r'name="naar" value="([^"]+)"', page.text)
    assert {w.id for w in kader.begrippen.lijsten["partijen"]} == set(shown)
    assert len(shown) == len(set(shown))
    first = re.findall(r'name="naar" value="([^"]+)"', front)
    assert len(first) == 8
    assert {"jongerenwerker", "veiligheidsteam"} <= set(first)
    assert 'value="casusoverleg"' in folded


@pytest.mark.parametrize("stap", range(len(ALLES) + 1))
def test_every_page_is_small_and_sound(client, stap):
    """Under 50 kB with style and script; ids are unique; every link has a target."""
    page = walk(client, *ALLES[:stap])
    assert page.status_code == 200
    blad = Bladzijde(page.text)
    files = [a["href"] for a in blad.of("link")] + [a["src"] for a in blad.of("script")]
    size = sum(len(client.get(str(name)).content) for name in files)
    assert len(page.content) + size < 50_000
    ids = [attrs["id"] for _, attrs in blad.tags if "id" in attrs]
    assert len(ids) == len(set(ids))
    for attrs in blad.of("a"):
        href = attrs["href"] or ""
        assert not href.startswith("#") or href[1:] in ids
    for _, attrs in blad.tags:
        for name in ("aria-labelledby", "aria-describedby", "for"):
            assert not attrs.get(name) or attrs[name] in ids
    assert blad.of("html") == [{"lang": "nl"}]
    assert len(blad.of("h1")) == 1
    assert page.text.index("Bel 112.") < page.text.index("<h1")


def test_only_what_can_change_the_answer_is_asked(client, logboek):
    """The engine says what is next; nothing is written until there is an answer."""
    page = walk(client, *DELEN)
    assert "Hoe oud is de jeugdige?" in Bladzijde(page.text).kop
    page = walk(client, *FEITEN, start=page)
    assert "Zei iedereen die moet beslissen ja?" in Bladzijde(page.text).kop
    assert logboek.regels == []
    page = walk(client, ("zeg", "allemaal"), start=page)
    assert "Ja, als je dit doet." in Bladzijde(page.text).kop
    assert len(logboek.regels) == 1


def test_i_do_not_know_is_an_answer(client, logboek):
    """Who does not know is not asked again, and the fact is left out."""
    page = walk(client, *DELEN, ("leeftijdsgroep", "onbekend"), ("gezag", "onbekend"))
    page = walk(client, ("zeg", "nog-niet"), ("gemeente", "onbekend"), start=page)
    blad = Bladzijde(page.text)
    assert "Vraag eerst toestemming." in blad.kop
    assert "Kijk in het gezagsregister" in blad.tekst
    assert "feiten" not in logboek.regels[0].feiten["vraag"]


def test_answer_stands_first(client, logboek):
    """Verdict, then what to do, how to say it, who to call, and folded why."""
    page = walk(client, *ALLES)
    text = page.text
    assert "<title>Vraag eerst toestemming. - deelkader</title>" in text
    order = [
        "Vraag eerst toestemming.</h1>",
        "Wat doe je nu?",
        "Wie moet er nog ja zeggen?",
        "Zo kun je het zeggen",
        "Wie kun je bellen?",
        "Wat wel kan",
        "Hier gingen we van uit",
        "<summary>Waarom?</summary>",
        "wetten.overheid.nl",
        "<summary>Zet dit in mijn dossier</summary>",
        "<summary>Dit vroeg je</summary>",
        "Dit antwoord volgt kader",
    ]
    places = [text.index(piece) for piece in order]
    assert sorted(places) == places
    assert "de jeugdhulp van de gemeente Steenbergen" in Bladzijde(text).tekst
    assert logboek.regels[0].feiten["vraag"]["datum"] == "2026-11-22"
    assert 'role="img"' in text
    assert "<svg" in text


def test_note_for_the_dossier_names_what_was_asked(client):
    """Five lines: date, question, answer, what goes with it, and its source."""
    page = walk(client, *ALLES)
    note = re.search(r'<pre id="notitie"[^>]*>(.*?)</pre>', page.text, re.DOTALL)
    assert note is not None
    lines = note[1].splitlines()
    assert [line.partition(":")[0] for line in lines] == [
        "Datum",
        "Vraag",
        "Antwoord",
        "Dit hoort erbij",
        "Bron",
    ]
    assert "de jeugdprofessional" in lines[1]
    assert "0" * 26 in lines[4]


def test_conditions_of_a_yes_stand_above_the_fold(client):
    """A yes says what to do with it before anything is folded."""
    page = walk(client, *DELEN, *FEITEN, ("zeg", "allemaal"))
    text = page.text
    assert text.index("Doe dit erbij") < text.index("<details")


def test_danger_does_not_wait(client):
    """In danger 112 is a button at once, and no question of place comes between."""
    page = walk(
        client, DELEN[0], ("naar", "veilig-thuis"), ("situatie", "acuut-onveilig")
    )
    assert "Er is direct gevaar." in Bladzijde(page.text).tekst
    page = walk(client, ("gegevens", "veiligheidsinformatie"), start=page)
    page = walk(client, ("doel", "acute-bescherming"), start=page)
    text = page.text
    assert "Je mag dit nu delen." in Bladzijde(text).kop
    assert text.index("Bel 112</a>") < text.index("Wat doe je nu?")
    assert "Kies de gemeente van de jeugdige" in text


def test_a_folded_party_and_several_kinds_of_data(client, logboek):
    """What is folded works, and two kinds of data are one question."""
    page = walk(client, ("van", "halt"), ("naar", "school"), ("situatie", "hulpvraag"))
    boxes = ("gegevens", "betrokkenheid"), ("gegevens", "strafrechtelijk")
    page = tap(client, page, "genoeg", "gegevens", *boxes)
    page = walk(client, ("doel", "onderwijs-ondersteunen"), ("klaar", "ja"), start=page)
    asked = logboek.regels[0].feiten["vraag"]
    assert asked["gegevens"] == ["betrokkenheid", "strafrechtelijk"]
    assert page.status_code == 200


def test_choosing_nothing_is_said_with_a_link(client):
    """Who confirms without a box hears so, in the title too, and can go on."""
    page = walk(client, *DELEN[:3])
    page = tap(client, page, "genoeg", "gegevens")
    assert page.status_code == 400
    assert "<title>Fout: Wat wil je delen?" in page.text
    assert '<a href="#keuzes">' in page.text
    assert walk(client, DELEN[3], start=page).status_code == 200


def test_table_is_answered_per_participant(client, logboek):
    """At a table the split stands on the page, and who sits there in the question."""
    page = walk(client, ("van", "jeugdprofessional"), ("naar", "casusoverleg"))
    boxes = ("deelnemers", "school"), ("deelnemers", "veilig-thuis")
    page = tap(client, page, "genoeg", "deelnemers", *boxes)
    page = walk(client, ("situatie", "redelijk-vermoeden"), start=page)
    page = walk(client, ("gegevens", "veiligheidsinformatie"), start=page)
    page = walk(client, ("doel", "veiligheid-beoordelen"), ("klaar", "ja"), start=page)
    blad = Bladzijde(page.text)
    assert "Wie aan tafel mag het weten?" in blad.tekst
    assert [a["scope"] for a in blad.of("th")] == ["row", "row"]
    assert "Veilig Thuis" in page.text.partition("Wie aan tafel")[2]
    feiten = logboek.regels[0].feiten["vraag"]["feiten"]
    assert feiten["deelnemers"] == ["school", "veilig-thuis"]


def test_standing_table_is_one_tap(client, logboek):
    """The standing table needs no boxes, not even a tap, and is left to the kader."""
    page = walk(client, ("van", "jeugdprofessional"), ("naar", "veiligheidsteam"))
    page = walk(client, *DELEN[2:4], ("doel", "hulp-afstemmen"), start=page)
    assert "de Raad voor de Kinderbescherming" in Bladzijde(page.text).tekst
    now = walk(client, ("klaar", "ja"), start=page)
    page = walk(client, ("deelnemers", "vast"), ("klaar", "ja"), start=page)
    assert Bladzijde(now.text).kop == Bladzijde(page.text).kop
    assert page.status_code == 200
    assert "feiten" not in logboek.regels[0].feiten["vraag"]


@pytest.mark.parametrize(
    ("tikken", "records"),
    [
        ([("zeg", "allemaal")], {"jeugdige": "gegeven", "ouder-1": "gegeven"}),
        ([("zeg", "nee"), ("zei-nee", "ouder-2")], {"ouder-2": "geweigerd"}),
        ([("zeg", "nee"), ("zei-nee", "iedereen")], {"jeugdige": "geweigerd"}),
        (
            [
                ("zeg", "verschilt"),
                ("zei-jeugdige", "gegeven"),
                ("zei-ouder-1", "ingetrokken"),
            ],
            {"jeugdige": "gegeven", "ouder-1": "ingetrokken"},
        ),
    ],
)
def test_what_people_said_becomes_records(client, logboek, tikken, records):
    """Consent is one tap when all agree, and a tap per person when they do not."""
    page = walk(client, *DELEN, *FEITEN, *tikken)
    if not logboek.regels:
        page = walk(client, ("gemeente", "onbekend"), start=page)
    asked = logboek.regels[0].feiten["vraag"]
    found = {r["gever"]: r["status"] for r in asked["toestemmingen"]}
    assert records.items() <= found.items()
    assert "open" not in found.values()


def test_asking_can_be_dangerous(client, logboek):
    """Who cannot ask because of danger says so in one tap; nobody is asked then."""
    page = walk(
        client, *DELEN, *FEITEN, ("zeg", "gevaarlijk"), ("gemeente", "onbekend")
    )
    feiten = logboek.regels[0].feiten["vraag"]["feiten"]
    assert feiten["risicoBijInformeren"] is True
    assert "Vraag toestemming aan" not in page.text


def test_changing_an_answer_keeps_the_rest(client, logboek):
    """Wijzig asks one question again, shows what was chosen, and keeps the others."""
    page = walk(client, *ALLES, ("wijzig", "leeftijdsgroep"))
    assert 'value="12-15"' not in page.text.partition("keuzes")[0]
    page = walk(client, ("leeftijdsgroep", "16-17"), start=page)
    asked = logboek.regels[-1].feiten["vraag"]
    assert asked["feiten"]["leeftijdsgroep"] == "16-17"
    assert asked["gemeente"] == "steenbergen"


def test_an_assumption_can_be_changed(client, logboek):
    """A default that matters is named, with a tap to say otherwise."""
    page = walk(client, *ALLES, ("wijzig", "praktisch"), ("praktisch", "ja"))
    assert page.status_code == 200
    assert logboek.regels[-1].feiten["vraag"]["feiten"]["praktisch"] is True


def test_an_act_that_was_done_makes_a_yes(client):
    """After weighing and writing it down the same question is a yes, in one tap."""
    page = walk(
        client,
        ("van", "jeugdprofessional"),
        ("naar", "veilig-thuis"),
        ("situatie", "redelijk-vermoeden"),
        ("gegevens", "veiligheidsinformatie"),
        ("doel", "veiligheid-beoordelen"),
        ("gemeente", "onbekend"),
    )
    assert "Jij weegt" in Bladzijde(page.text).kop
    page = walk(client, ("afweging", "vastgelegd"), start=page)
    assert "Ja, als je dit doet." in Bladzijde(page.text).kop


def test_what_cannot_go_together_is_said_and_can_be_changed(client):
    """An option that cannot be is not offered; sent anyway it is explained."""
    body = "&".join(
        f"{n}={w}" for n, w in (*DELEN, ("leeftijdsgroep", "jonger-dan-12"))
    )
    page = client.post("/", content=f"{body}&onderwijssoort=mbo", headers=KOP)
    assert page.status_code == 400
    assert "<title>Fout: Dit kan niet samen." in page.text
    assert "Een kind jonger dan 12 zit niet op het mbo." in page.text
    assert walk(client, ("wijzig", "leeftijdsgroep"), start=page).status_code == 200


def test_sending_again_writes_no_second_line(client, logboek):
    """A double tap, a reload or a second tab gives the same answer, and one line."""
    page = walk(client, *DELEN)
    one = walk(client, ("klaar", "ja"), start=page)
    other = walk(client, ("klaar", "ja"), start=page)
    assert one.text == other.text
    assert len(logboek.regels) == 1
    walk(client, *NU[1:])
    assert len(logboek.regels) == 2


def test_role_is_asked_once(client, kader, logboek):
    """The device keeps the role; a role that is no longer there is asked again."""
    walk(client, *NU)
    assert "Met wie wil je delen?" in Bladzijde(client.get("/").text).kop
    other = TestClient(create_site(kader, logboek, lambda: DAG))
    other.cookies.set("deelkader-van", '"><script>')
    page = other.get("/")
    assert "Wie ben jij?" in Bladzijde(page.text).kop
    assert "<script>" not in page.text


def test_nothing_stands_in_an_address(client):
    """Every form goes to an address without anything of the question in it."""
    page = walk(client, *ALLES)
    for form in Bladzijde(page.text).formulieren:
        assert form.adres in {"/", "/terugblik", "/taal"}
    assert str(page.url) == "http://testserver/"


def test_back_button_needs_no_resend(client):
    """The browser may keep the page, so that going back does not ask to resend."""
    kept = walk(client, *NU).headers["cache-control"]
    assert "no-store" not in kept
    assert "private" in kept
