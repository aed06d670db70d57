# SPDX-License-Identifier: EUPL-1.2
"""On a page in another language every word says, by its mark, which language it is."""

from __future__ import annotations

from datetime import date

import pytest
import yaml
from fastapi.testclient import TestClient
from tests.formulieren import tap, walk
from tests.opstelling import CountingLogboek
from tests.web.bladeren import DELEN, FEITEN, SMAL, TAFEL, go, press
from tests.web.test_web_talen import BRON, translated
from tests.web.test_web_toegankelijk import check_page

from deelkader.web import blad, create_site, teksten

pytestmark = pytest.mark.browser

ZINNEN = """[...document.querySelectorAll('html, body *')].flatMap(e =>
  [...e.childNodes].filter(n => n.nodeType === 3 && /[a-z]{2}/i.test(n.data))
    .map(n => [e.closest('[lang]').lang, n.data.trim(), e.tagName]))"""
EIGEN = {"Nederlands", "deelkader"}
"""What is the same in every language."""


@pytest.fixture
def client(kader, tmp_path, monkeypatch):
    """Return a browser that wants English, of a site whose English words say so."""
    words = yaml.safe_load(BRON.read_text("utf-8"))
    english = yaml.safe_dump(translated(words))
    (tmp_path / "nl.yaml").write_text(BRON.read_text("utf-8"), encoding="utf-8")
    (tmp_path / "en.yaml").write_text(english, encoding="utf-8")
    talen = teksten.load_languages(tmp_path)
    monkeypatch.setattr(blad, "load_languages", lambda: talen)
    site = create_site(kader, CountingLogboek(), lambda: date(2026, 11, 22))
    return TestClient(site, headers={"Accept-Language": "en"})


def pages(client):
    """Yield every kind of page."""
    page = client.get("/")
    yield page
    for tik in (*DELEN, *FEITEN, ("zeg", "verschilt")):
        page = tap(client, page, *tik)
        yield page
    yield walk(client, ("klaar", "ja"), start=page)
    yield walk(client, ("wijzig", "van"), *TAFEL[:5], ("klaar", "ja"))
    yield tap(client, walk(client, *DELEN[1:3]), "genoeg", "gegevens")
    yield client.get("/matrix")
    yield client.get("/oefenen")
    story = client.get("/oefenen/S02")
    yield story
    yield tap(client, story, "keuze", "toegestaan")
    yield client.get("/oefenen/bestaat-niet")


def test_what_the_kader_says_is_dutch_and_the_page_is_not(client, browser):
    """Read aloud, no Dutch sentence sounds English, and none the other way around."""
    page = browser.new_page()
    wrong = []
    for number, one in enumerate(pages(client)):
        page.set_content(one.text)
        found = page.evaluate(ZINNEN)
        assert {"en", "nl"} & {lang for lang, _, _ in found}
        for lang, said, tag in found:
            ours = said.startswith(("EN ", "<")) or said in EIGEN
            if (lang == "en") != ours and "Nederlands" not in said:
                wrong.append((number, tag, lang, said[:70]))
    assert wrong == [], "\n".join(map(str, wrong))
    page.close()


def test_in_english_it_is_as_accessible_and_one_tap_from_dutch(server, browser):
    """A browser that asks for English; the words of the rules stay as they are."""
    context = browser.new_context(viewport=SMAL, locale="en-GB")
    page = context.new_page()
    go(page, server, (*DELEN, *FEITEN))
    assert page.locator("h1").inner_text() == "Did everyone who must decide say yes?"
    press(page, "zeg", "nog-niet")
    press(page, "gemeente", "steenbergen")
    assert page.locator("h1").inner_text() == "? Vraag eerst toestemming."
    check_page(page, "engels")
    press(page, "taal", "nl")
    assert page.locator("html").get_attribute("lang") == "nl"
    assert page.locator("h1").inner_text() == "Met wie wil je delen?"
    context.close()
