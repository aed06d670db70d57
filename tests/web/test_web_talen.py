# SPDX-License-Identifier: EUPL-1.2
"""The words of the pages: another language is a file; the rules stay Dutch."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest
import yaml
from fastapi.testclient import TestClient
from tests.formulieren import KOP, tap, walk
from tests.opstelling import CountingLogboek

from deelkader.errors import KaderError
from deelkader.web import blad, create_site, teksten

BRON = Path(teksten.__file__).parent / "nl.yaml"


def translated(node):
    """Return *node* with every word marked as English, slots unchanged."""
    if isinstance(node, dict):
        return {key: translated(value) for key, value in node.items()}
    return f"EN {node}"


@pytest.fixture
def folder(tmp_path):
    """Return a folder with Dutch and with English."""
    shutil.copy(BRON, tmp_path / "nl.yaml")
    english = translated(yaml.safe_load(BRON.read_text("utf-8")))
    (tmp_path / "en.yaml").write_text(yaml.safe_dump(english), encoding="utf-8")
    return tmp_path


def test_a_file_is_enough_for_english(kader, folder, monkeypatch):
    """A browser that asks for English gets it; what the kader says is marked Dutch."""
    talen = teksten.load_languages(folder)
    monkeypatch.setattr(blad, "load_languages", lambda: talen)
    site = create_site(kader, CountingLogboek(), lambda: date(2026, 11, 22))
    client = TestClient(site, headers={"Accept-Language": "en-GB,nl;q=0.5"})
    page = walk(client, ("van", "jeugdprofessional"))
    assert '<html lang="en">' in page.text
    assert "EN Bel 112." in page.text
    assert '<h1 class="utrecht-heading-1" id="kop" lang="nl">' in page.text
    dutch = TestClient(site, headers={"Accept-Language": "de,nl"}).get("/")
    assert '<html lang="nl">' in dutch.text
    assert "EN Bel" not in dutch.text


def test_a_language_can_be_chosen_and_stays(kader, folder, monkeypatch):
    """One tap on any page; the device keeps it, and nothing else becomes a language."""
    talen = teksten.load_languages(folder)
    monkeypatch.setattr(blad, "load_languages", lambda: talen)
    site = create_site(kader, CountingLogboek(), lambda: date(2026, 11, 22))
    client = TestClient(site, headers={"Accept-Language": "nl"})
    page = tap(client, client.get("/"), "taal", "en")
    assert '<html lang="en">' in page.text
    assert '<html lang="en">' in client.get("/matrix").text
    page = tap(client, page, "taal", "nl")
    assert '<html lang="nl">' in page.text
    for body in ("taal=de", "taal=../nl", "", "taal=en%0d%0aSet-Cookie: x=1"):
        refused = client.post("/taal", content=body, headers=KOP)
        assert refused.status_code == 403
        assert "set-cookie" not in refused.headers
    client.cookies.set("deelkader-taal", "../../etc/passwd")
    assert '<html lang="nl">' in client.get("/").text


def test_what_is_filled_in_is_the_same_in_every_language():
    """Shipped languages are complete, and fill in the same things in each sentence."""
    talen = teksten.load_languages()
    assert set(talen) == {"nl", "en"}

    def slots(node, path=""):
        for key, value in node.items():
            if isinstance(value, dict):
                yield from slots(value, f"{path}/{key}")
            else:
                yield f"{path}/{key}", sorted(re.findall(r"{\w*}", value))

    dutch = dict(slots(talen["nl"].teksten))
    english = dict(slots(talen["en"].teksten))
    assert dutch == english
    for key in ("qr_regel_hoe", "qr_stand_hoe"):
        # A command has no language.
        one, other = (talen[code].teksten["antwoord"][key] for code in ("nl", "en"))
        assert one == other


def test_half_a_language_is_refused(folder):
    """Words that lack, and words that nothing asks for, are named together."""
    english = yaml.safe_load((folder / "en.yaml").read_text("utf-8"))
    del english["basis"]["bel_112"]
    english["basis"]["bel_113"] = "x"
    (folder / "en.yaml").write_text(yaml.safe_dump(english), encoding="utf-8")
    with pytest.raises(KaderError) as error:
        teksten.load_languages(folder)
    assert error.value.code == "teksten-onvolledig"
    assert "/basis/bel_112" in error.value.message
    assert "/basis/bel_113" in error.value.message


def test_no_page_has_words_of_its_own():
    """What stands in a template itself would stay Dutch in every language."""
    folder = BRON.parents[1] / "templates"
    for path in folder.rglob("*.html"):
        # The one block that is a class of the page, no words.
        text = re.sub(r"{% block breed %}.*?{% end", "{% end", path.read_text("utf-8"))
        text = re.sub(r"{#.*?#}|{%.*?%}|{{.*?}}", "", text)
        said = re.sub(r"<[^>]*>|&\w+;", "", text)
        assert not re.search(r"[a-z]{2}", said, re.IGNORECASE), path.name


def test_every_word_is_on_some_page():
    """No word waits for a page that was taken away: a translator would do it too."""
    web = BRON.parents[1]
    files = [*web.rglob("*.html"), *web.rglob("*.py")]
    source = "\n".join(path.read_text("utf-8") for path in files)
    named = set(re.findall(r"\bt\.(\w+\.\w+)", source))
    quoted = set(re.findall(r"""["']([\w-]+)["']""", source))
    made = tuple(name for name in quoted if name.endswith("_"))
    unused = [
        f"{part}.{key}"
        for part, words in yaml.safe_load(BRON.read_text("utf-8")).items()
        for key in words
        if f"{part}.{key}" not in named
        and key not in quoted
        and not key.startswith(made)
    ]
    assert unused == []


def test_sentences_are_short():
    """No sentence of the pages has more than fourteen words."""

    def walk_words(node):
        for value in node.values():
            if isinstance(value, dict):
                yield from walk_words(value)
            else:
                yield value

    words = yaml.safe_load(BRON.read_text("utf-8"))
    for text in walk_words(words):
        for sentence in text.replace("?", ".").replace(":", ".").split("."):
            assert len(sentence.split()) <= 14, sentence


def test_a_theme_comes_after_our_tokens(kader, tmp_path):
    """An organisation brings one file with its tokens, and that is the style then."""
    thema = tmp_path / "thema.css"
    thema.write_text(":root { --utrecht-link-color: #123456; }", encoding="utf-8")
    stijl, _ = blad.static_files(thema)
    ours, theirs, rules = (
        stijl.inhoud.index(piece)
        for piece in (b"--utrecht-link-color: #0b4a8f", b"#123456", b".oordeel")
    )
    assert ours < theirs < rules
    plain, _ = blad.static_files()
    assert stijl.naam != plain.naam
    site = create_site(kader, CountingLogboek(), thema=thema)
    assert stijl.naam in TestClient(site).get("/").text
