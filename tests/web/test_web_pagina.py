# SPDX-License-Identifier: EUPL-1.2
"""The page over HTTP: what stands on it, and when there is no answer on it."""

from __future__ import annotations

import re
import shutil
from datetime import date
from html.parser import HTMLParser

import pytest
from fastapi.testclient import TestClient
from tests.opstelling import BrokenLogboek, CountingLogboek

from deelkader import Kader
from deelkader.kader import standard_folder
from deelkader.web import create_site

DAG = date(2026, 11, 22)
VRAAG = {
    "van": "jeugdprofessional",
    "pet": "hulp",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "leeftijdsgroep": "12-15",
    "gezag": "gezamenlijk",
}
KILOBYTE = 1_000


@pytest.fixture(scope="module")
def kader():
    """Return the rules that are shipped."""
    return Kader.standard()


@pytest.fixture
def logboek():
    """Return a log in memory."""
    return CountingLogboek()


@pytest.fixture
def client(kader, logboek):
    """Return a client of the page."""
    return TestClient(create_site(kader, logboek, lambda: DAG))


class Tags(HTMLParser):
    """Collects the tags of a page with their attributes."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """Keep one tag."""
        self.found.append((tag, dict(attrs)))

    def of(self, *names: str) -> list[dict[str, str | None]]:
        """Return the attributes of all tags with one of *names*."""
        return [attrs for tag, attrs in self.found if tag in names]


def test_form_asks_without_a_field_to_type_in(client):
    """There is no field in which a name could be typed, and no script."""
    tags = Tags(client.get("/").text)
    kinds = {attrs.get("type") for attrs in tags.of("input")}
    assert {"radio", "checkbox"} == kinds
    assert tags.of("textarea", "script", "style") == []
    assert not any("style" in attrs or "onclick" in attrs for _, attrs in tags.found)


def test_options_come_from_the_vocabulary(client, kader):
    """The parties on the page are exactly those of the kader."""
    page = client.get("/").text
    select = re.search(r'<select id="naar".*?</select>', page, re.DOTALL)
    assert select is not None
    shown = set(re.findall(r'<option value="([^"]+)"', select[0]))
    assert {w.id for w in kader.begrippen.lijsten["partijen"]} == shown


@pytest.mark.parametrize("ingevuld", [{}, VRAAG, {"van": "x"}])
def test_page_is_small_and_sound(client, ingevuld):
    """Under 50 kB with its style; ids are unique; every label and link has a target."""
    page = client.post("/", data=ingevuld) if ingevuld else client.get("/")
    style = client.get("/stijl.css")
    assert len(page.content) + len(style.content) < 50 * KILOBYTE
    tags = Tags(page.text)
    ids = [attrs["id"] for _, attrs in tags.found if "id" in attrs]
    assert len(ids) == len(set(ids))
    for attrs in tags.of("label"):
        assert "for" not in attrs or attrs["for"] in ids
    for attrs in tags.of("a"):
        href = attrs["href"] or ""
        assert not href.startswith("#") or href[1:] in ids
    for _, attrs in tags.found:
        for described in (attrs.get("aria-describedby") or "").split():
            assert described in ids
    assert tags.of("html") == [{"lang": "nl"}]
    assert len(tags.of("h1")) == 1


def test_danger_is_above_everything(client):
    """112 stands above the form, the answer and the errors."""
    for page in (client.get("/"), client.post("/", data=VRAAG), client.post("/")):
        text = page.text
        assert text.index("Bel 112.") < text.index("<h1")


def test_answer_stands_first(client, logboek):
    """The verdict is heading and title; who, why, sources and kader follow it."""
    response = client.post("/", data=VRAAG)
    text = response.text
    assert response.status_code == 200
    assert "<title>Vraag eerst toestemming. - deelkader</title>" in text
    order = [
        "Vraag eerst toestemming.</h1>",
        "Wat doe je nu?",
        "Wie moet er nog ja zeggen?",
        "Zo kun je het zeggen",
        "Wie kun je bellen?",
        "We gingen uit van",
        "<summary>Waarom?</summary>",
        "wetten.overheid.nl",
        "Dit antwoord volgt kader",
        "Dit vroeg je",
        "<h2>Verander je antwoorden",
    ]
    places = [text.index(piece) for piece in order]
    assert sorted(places) == places
    assert "De andere ouder met gezag" in text
    assert "0" * 26 in text
    assert len(logboek.regels) == 1
    assert logboek.regels[0].feiten["vraag"]["datum"] == "2026-11-22"


def test_a_no_does_not_hide_what_may_be_shared(client):
    """With a no for one category, the others keep their own verdict, before the no."""
    vraag = VRAAG | {
        "van": "school",
        "naar": "veilig-thuis",
        "doel": "acute-bescherming",
        "situatie": "acuut-onveilig",
        "gegevens": ["bsn", "veiligheidsinformatie"],
    }
    text = client.post("/", data=vraag).text
    kern = text[text.index('class="kern"') :].partition("</p>")[0]
    assert "het BSN" in kern
    assert "veiligheid" not in kern
    own = "De zorgen over de veiligheid: <strong>Jij weegt"
    assert text.index(own) < text.index('class="kern"')
    assert '<a href="tel:112">Bel 112</a>' in text


def test_form_below_the_answer_is_filled_in(client):
    """The answers given stand below, ready to change."""
    text = client.post("/", data=VRAAG).text
    below = text[text.index("Verander je antwoorden") :]
    assert '<option value="school" selected>' in below
    assert re.search(r'value="betrokkenheid"[^>]* checked', below)
    assert re.search(r'name="gezag" value="gezamenlijk" checked', below)


def test_missing_fact_comes_to_the_front(client):
    """What must be found out is asked at the top of the form, with how to find out."""
    vraag = {k: v for k, v in VRAAG.items() if k != "gezag"}
    text = client.post("/", data=vraag).text
    assert "Kijk in het gezagsregister" in text
    below = text[text.index("<form") :]
    assert below.index('id="gezag"') < below.index('id="van"')


def test_below_the_answer_only_what_matters_is_asked(client):
    """Below an answer stand its assumptions; a fact that changes nothing is gone."""
    text = client.post("/", data=VRAAG | {"crisis": "ja"}).text
    below = text[text.index("<form") :]
    assert 'id="praktisch"' in below
    assert '<option value="ja" selected>Ja' in below
    assert 'id="materiele-controle"' not in below
    assert 'id="materiele-controle"' in client.get("/").text


def test_errors_stand_above_the_form(client, logboek):
    """Each error is a sentence that links to its field; the title says Fout."""
    response = client.post("/", data={"van": "school"})
    assert response.status_code == 400
    assert "<title>Fout:" in response.text
    for name in ("naar", "gegevens", "doel", "situatie"):
        assert f'<li><a href="#{name}">Kies ' in response.text
        assert f'id="{name}-f"' in response.text
    assert logboek.regels == []


def test_impossible_combination_is_said_at_its_field(client):
    """What cannot go together is said in the words of the kader."""
    vraag = VRAAG | {"leeftijdsgroep": "jonger-dan-12", "onderwijssoort": "mbo"}
    response = client.post("/", data=vraag)
    assert response.status_code == 400
    said = "Een kind jonger dan 12 zit niet op het mbo."
    assert f'<a href="#leeftijdsgroep">{said}</a>' in response.text


def test_what_was_sent_is_never_shown(client):
    """A value that is no option does not come back."""
    response = client.post("/", data=VRAAG | {"van": "<b>Zwaluwstaart", "Zwaluw": "x"})
    assert response.status_code == 400
    assert "Zwaluw" not in response.text


def test_no_line_no_answer(kader):
    """When the log cannot write, the page says so, with 112 and without a verdict."""
    client = TestClient(create_site(kader, BrokenLogboek(), lambda: DAG))
    response = client.post("/", data=VRAAG)
    assert response.status_code == 503
    assert "Het lukt nu niet." in response.text
    assert "Bel 112." in response.text
    assert "oestemming" not in response.text


def test_kader_without_texts_gives_no_answer(tmp_path, logboek):
    """Without a text there is no answer, and no line that says there was one."""
    shutil.copytree(standard_folder(), tmp_path / "rules")
    for folder in ("teksten", "publiek"):
        shutil.rmtree(tmp_path / "rules" / folder)
    for naam in ("inkijk.yaml", "authzen.yaml"):
        (tmp_path / "rules" / naam).unlink()
    site = create_site(Kader.load(tmp_path / "rules"), logboek, lambda: DAG)
    assert TestClient(site).post("/", data=VRAAG).status_code == 503
    assert logboek.regels == []


def test_kader_that_is_not_valid_today_gives_no_answer(kader, logboek):
    """On a day outside the kader the page says that it does not work."""
    client = TestClient(create_site(kader, logboek, lambda: date(1999, 1, 1)))
    assert client.post("/", data=VRAAG).status_code == 503


def test_bug_still_shows_what_to_do(kader, logboek, monkeypatch):
    """An error nobody foresaw gives the page with 112."""
    monkeypatch.setattr(Kader, "evaluate", lambda *_, **__: 1 / 0)
    client = TestClient(create_site(kader, logboek, lambda: DAG))
    response = client.post("/", data=VRAAG)
    assert response.status_code == 500
    assert "Bel Veilig Thuis" in response.text


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({}, 200),
        ({"Sec-Fetch-Site": "same-origin"}, 200),
        ({"Sec-Fetch-Site": "none"}, 200),
        ({"Origin": "http://testserver"}, 200),
        ({"Sec-Fetch-Site": "cross-site"}, 403),
        ({"Sec-Fetch-Site": "same-site"}, 403),
        ({"Origin": "https://kwaad.example"}, 403),
        ({"Origin": "null"}, 403),
        ({"Content-Type": "text/plain"}, 403),
    ],
)
def test_only_our_own_form_may_ask(client, logboek, headers, status):
    """A form from another site is refused and leaves no line."""
    response = client.post("/", data=VRAAG, headers=headers)
    assert status == response.status_code
    assert (status == 200) == (len(logboek.regels) == 1)


@pytest.mark.parametrize(
    "body", [b"\xff", b"&&&", b"x", b"van=school&" * 1_000, b"%ff=%ff"]
)
def test_broken_form_is_refused(client, logboek, body):
    """A body that no browser sends is refused and leaves no line."""
    headers = {"Content-Type": "application/x-www-form-urlencoded"}
    response = client.post("/", content=body, headers=headers)
    assert response.status_code in {400, 403}
    assert logboek.regels == []


def test_page_allows_only_its_own_style(client):
    """The policy of the page allows its style and its form, nothing else."""
    policy = client.get("/").headers["content-security-policy"]
    assert "default-src 'none'" in policy
    assert "style-src 'self'" in policy
    assert "unsafe" not in policy
    style = client.get("/stijl.css")
    assert style.headers["content-type"].startswith("text/css")
    assert "url(" not in style.text
