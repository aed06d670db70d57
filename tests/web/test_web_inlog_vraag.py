# SPDX-License-Identifier: EUPL-1.2
"""With a login: only one's own roles, and what is told afterwards has a teller."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from tests.formulieren import Bladzijde, tap, walk
from tests.inlogsite import EEN_PAGINA, MEEUW, login_client
from tests.web.bladeren import DELEN
from tests.web.inloggen import EIGEN, log_in

if TYPE_CHECKING:
    from collections.abc import Iterator

    from fastapi.testclient import TestClient
    from tests.uitgever import Uitgever

    from deelkader.logboek import Logboek

EEN, TWEE = ["jeugdteam"], ["jeugdteam", "wijkteam"]
ROLLEN = EEN_PAGINA.replace(
    "{{jeugdteam: jeugdprofessional}}",
    "{{jeugdteam: jeugdprofessional, wijkteam: jongerenwerker}}",
)
NU = (*DELEN[1:], ("klaar", "ja"))
MAG_ALLES = "openid deelkader.evaluatie deelkader.taken"


@pytest.fixture(scope="module")
def site(tmp_path_factory, uitgever) -> Iterator[tuple[TestClient, Logboek]]:
    """Return a browser for the site of one organisation, and the log of that."""
    folder = tmp_path_factory.mktemp("pagina")
    with login_client(folder, uitgever, text=ROLLEN) as (client, organisaties):
        assert client.portal is not None
        meeuw = client.portal.call(organisaties.get, "meeuw")
        client.headers.update(EIGEN)
        client.follow_redirects = False
        yield client, meeuw.logboek


def enter(
    site: tuple[TestClient, Logboek],
    uitgever: Uitgever,
    rollen: list[str],
    scope: str = MAG_ALLES,
    sub: str = "medewerker-7f3a",
) -> TestClient:
    """Log in as a person with *rollen*; return the browser."""
    client = site[0]
    client.cookies.clear()
    client.cookies.set("deelkader-van", "school")
    uitgever.pagina = {"aud": MEEUW, "rollen": rollen, "scope": scope, "sub": sub}
    log_in(client, uitgever)
    return client


def told(site: tuple[TestClient, Logboek]) -> list[dict[str, str]]:
    """Return by whom each line about an answer was told."""
    return [
        dict(line.personen.inhoud["door"])
        for line in site[1].lines()
        if line.soort == "opgevolgd" and line.personen is not None
    ]


def test_one_role_is_not_asked_for(site, uitgever):
    """Who has one role begins with whom to share, and cannot become another."""
    page = enter(site, uitgever, EEN).get("/")
    assert "Met wie wil je delen?" in Bladzijde(page.text).kop
    assert 'value="van"' not in page.text
    assert "Je vraagt dit als" in Bladzijde(page.text).tekst
    answer = walk(site[0], *NU)
    assert answer.status_code == 200
    assert 'value="van"' not in answer.text
    assert "deelkader-van=" not in answer.headers.get("set-cookie", "")


def test_of_several_roles_only_those_are_offered(site, uitgever):
    """Two roles are two buttons, none folded; the rest is not there to be refused."""
    page = enter(site, uitgever, TWEE).get("/")
    blad = Bladzijde(page.text)
    offered = [w for f in blad.formulieren for n, w in f.knoppen if n == "van"]
    assert sorted(offered) == ["jeugdprofessional", "jongerenwerker"]
    assert "Staat het er niet bij?" not in blad.tekst
    page = walk(site[0], ("van", "jongerenwerker"), ("wijzig", "van"))
    assert "Wie ben jij?" in Bladzijde(page.text).kop


def test_without_a_role_the_page_says_so(site, uitgever):
    """No question is begun that can only end in a refusal."""
    page = enter(site, uitgever, ["elders"]).get("/")
    assert page.status_code == 403
    assert "Je inlog heeft geen rol." in Bladzijde(page.text).kop
    assert 'href="/uitloggen"' in page.text


def test_in_the_table_only_the_own_role_can_be_tapped(site, uitgever):
    """It begins with one's own role; of others it can be read."""
    client = enter(site, uitgever, ["wijkteam"])
    own = client.get("/matrix")
    assert '<option value="jongerenwerker" selected>' in own.text
    assert own.text.count('name="cel"') > 20
    other = client.get("/matrix?van=school")
    assert other.status_code == 200
    assert 'name="cel"' not in other.text
    assert "Alleen in je eigen rol" in Bladzijde(other.text).tekst


def test_looking_back_says_who_tells_it(site, uitgever):
    """The line holds the print of the login and the role, and no name of anybody."""
    enter(site, uitgever, EEN)
    answer = walk(site[0], *NU)
    page = tap(site[0], answer, "wat", "reden:veiligheid-ging-voor")
    assert "een code van je inlog" in Bladzijde(page.text).tekst
    enter(site, uitgever, TWEE, sub="medewerker-8b21")
    answer = walk(site[0], ("van", "jongerenwerker"), *NU)
    tap(site[0], answer, "wat", "gevolgd")
    tap(site[0], answer, "wat", "gevolgd")
    one, other = told(site)
    assert (one["rol"], other["rol"]) == ("jeugdprofessional", "jongerenwerker")
    assert one["id"].startswith("persoon-")
    assert one["id"] != other["id"]
    assert "zonder-inlog" not in {one["id"], other["id"]}


def test_looking_back_asks_the_scope_of_the_api(site, uitgever):
    """Without it the page does not offer it, and sent anyway it writes nothing."""
    enter(site, uitgever, EEN, scope="openid deelkader.evaluatie")
    answer = walk(site[0], *NU)
    assert "Ik wijk af" not in answer.text
    before = len(site[1])
    form = Bladzijde(answer.text).form_with("wat", "reactie:ja")
    sent = dict(form.verborgen) | {"wat": "gevolgd"}
    assert site[0].post("/terugblik/opvolging", data=sent).status_code == 403
    assert site[0].post("/terugblik", data=sent).status_code == 400
    assert len(site[1]) == before
    page = tap(site[0], answer, "wat", "gat:regel-ontbreekt")
    assert "Er staat geen naam bij." in Bladzijde(page.text).tekst
    assert len(site[1]) == before + 1
