# SPDX-License-Identifier: EUPL-1.2
"""The deelmatrix over HTTP: the table, its choices, and the answer behind a cell."""

from __future__ import annotations

import pytest
from tests.formulieren import KOP, Bladzijde, tap

from deelkader.service.deelmatrix import TEKENS


def cells(page):
    """Return cell -> letter."""
    blad = Bladzijde(page.text)
    return {
        str(a["value"]): str(a["aria-label"])[0]
        for a in blad.of("button")
        if a.get("name") == "cel"
    }


def test_table_has_a_letter_per_cell(client, logboek):
    """Every cell is a letter with words; making the table writes nothing."""
    page = client.get("/matrix")
    assert page.status_code == 200
    found = cells(page)
    assert len(found) == 7 * 8
    assert set(found.values()) <= set(TEKENS.values())
    assert "school betrokkenheid" in found
    assert logboek.regels == []
    assert f"De tabel heeft {len(found)} vakken." in page.text


def test_the_letters_are_explained_before_the_table(client):
    """Who reads from the top knows what a letter says before the first one."""
    page = client.get("/matrix").text
    assert page.index('class="legenda"') < page.index("<table")


def test_consent_changes_the_table(client):
    """A no of everybody is never wider than a yes of everybody."""
    yes = cells(client.get("/matrix?toestemming=gegeven"))
    no = cells(client.get("/matrix?toestemming=geweigerd"))
    assert yes["school betrokkenheid"] == "J"
    assert no["school betrokkenheid"] == "N"
    assert yes.keys() == no.keys()


def test_a_cell_leads_to_the_answer_it_shows(client, logboek):
    """What a letter says is what the answer says."""
    page = client.get("/matrix?leeftijdsgroep=16-17&toestemming=gegeven")
    assert cells(page)["school betrokkenheid"] == "J"
    answer = tap(client, page, "cel", "school betrokkenheid")
    assert "Ja, als je dit doet." in Bladzijde(answer.text).kop
    asked = logboek.regels[0].feiten["vraag"]
    assert (asked["naar"], asked["gegevens"]) == ("school", ["betrokkenheid"])
    assert asked["feiten"]["leeftijdsgroep"] == "16-17"


@pytest.mark.parametrize("leeftijd", ["jonger-dan-12", "12-15", "16-17", "18-plus"])
@pytest.mark.parametrize("zei", ["geen", "gegeven", "geweigerd"])
def test_every_choice_gives_a_table(client, leeftijd, zei):
    """Age, situation and consent can be combined as one likes."""
    for situatie in ("hulpvraag", "redelijk-vermoeden", "18-plus"):
        choices = f"leeftijdsgroep={leeftijd}&toestemming={zei}&situatie={situatie}"
        page = client.get(f"/matrix?{choices}")
        # An age that the situation contradicts is the one thing that cannot be.
        cannot = situatie == "18-plus" and leeftijd != "18-plus"
        assert page.status_code == (400 if cannot else 200)


def test_all_recipients_and_data(client, kader):
    """Every party and every kind of data has a place in the large table."""
    found = cells(client.get("/matrix?alle=ja&van=halt"))
    parties = {c.split()[0] for c in found}
    standing = set(kader.inhoud.tafels)
    wanted = {
        w.id
        for w in kader.begrippen.lijsten["partijen"]
        if not w.is_tafel or w.id in standing
    }
    assert wanted - {"halt"} == parties
    kinds = {w.id for w in kader.begrippen.lijsten["gegevens"]}
    assert kinds == {c.split()[1] for c in found}


@pytest.mark.parametrize(
    "keuze", ["van=<b>x", "situatie=", "toestemming=ja", "x=y", "alle=nee"]
)
def test_other_choices_are_refused(client, keuze):
    """What is no option does not come back."""
    page = client.get(f"/matrix?{keuze}")
    assert page.status_code == 400
    assert "<b>x" not in page.text


@pytest.mark.parametrize("cel", ["school", "x y", "school betrokkenheid x", "%00"])
def test_a_broken_cell_asks_nothing(client, logboek, cel):
    """A cell that no table has is refused and leaves no line."""
    body = f"van=jeugdprofessional&situatie=hulpvraag&doel=hulp-afstemmen&cel={cel}"
    assert client.post("/matrix", content=body, headers=KOP).status_code == 400
    assert logboek.regels == []
