# SPDX-License-Identifier: EUPL-1.2
"""Parts of the site on small kaders: escaping, proofs that fail, versions, writing."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from tests.opstelling import WORTEL

from deelkader import Kader
from deelkader.errors import Plek
from deelkader.model.garantie import Garantie
from deelkader.regels import Kaderinhoud
from deelkader.site import MapError, Site, build, write_site
from deelkader.site.plaatsen import norm_page, rule_page
from deelkader.site.regels import rule_pages
from deelkader.site.stof import collect
from deelkader.site.uitleg import does

BOOS = '<script>alert("x")</script>'


@cache
def library() -> Kaderinhoud:
    """Return a kader about something else, without scenarios."""
    return Kader.load(WORTEL / "tests" / "kaders" / "bibliotheek").inhoud


def site_of(inhoud: Kaderinhoud, *vorige: Kaderinhoud) -> Site:
    """Return the site of *inhoud*."""
    return build(collect(Kader(inhoud), None, [Kader(v) for v in vorige]))


def text(site: Site, pad: str) -> str:
    """Return one page."""
    return site.bestanden[pad].decode()


def test_a_kader_without_scenarios_or_youth_has_a_site_too():
    """Rules, norms and calendar are there; what cannot be made, is not promised."""
    site = site_of(library())
    assert rule_page(library().alle_regels[0].id) in site.bestanden
    assert "Bij deze regels zijn geen scenario" in text(site, "index.html")
    assert "beelden/matrix.svg" not in site.bestanden
    assert "beelden/geldigheid.svg" in site.bestanden


def test_what_rules_say_is_text_and_never_a_tag():
    """A title, a norm or a link that is code is shown, not run."""
    first, *rest = library().alle_regels
    evil = replace(first, titel=BOOS, uitleg=BOOS)
    norm, bron = next(iter(library().bronnen.items()))
    links = bron.model_copy(update={"kern": BOOS, "link": "javascript:alert(1)"})
    inhoud = replace(
        library(), alle_regels=(evil, *rest), bronnen={**library().bronnen, norm: links}
    )
    site = site_of(inhoud)
    for pad, body in site.bestanden.items():
        if not pad.endswith(".js"):
            assert b"<script>alert" not in body, pad
    assert "&lt;script&gt;alert" in text(site, rule_page(first.id))
    assert "javascript:" not in text(site, norm_page(norm))


def test_a_guarantee_that_does_not_hold_is_not_called_proven():
    """The page says so, and shows a question that breaks it."""
    wrong = Garantie(
        id="niets-mag",
        zin="Niemand mag ooit iets",
        plek=Plek("garanties.yaml", 1, 1),
        condities=(),
        zonder_ja=frozenset(),
        nee_van=frozenset(),
        geweigerd=False,
        zonder_soorten=frozenset(),
        hoogstens=0,
        minstens=None,
        altijd_een_regel=False,
        bronnen=(),
    )
    site = site_of(replace(library(), garanties=(wrong,)))
    assert site.niet_bewezen == 1
    page = text(site, "garanties.html")
    assert "✗ klopt niet" in page
    assert "Er is een vraag met het antwoord" in page
    assert "&#34;datum&#34;: &#34;2026" in page


def test_versions_tell_what_is_new_gone_and_different():
    """Rules, norms and choices; and the answers that change are counted."""
    first, second, *rest = library().alle_regels
    before = replace(
        library(),
        hash=f"sha256:{'0' * 64}",
        alle_regels=(replace(first, titel="Vroeger"), *rest),
        regels=tuple(r for r in library().regels if r.id != second.id),
    )
    page = text(site_of(library(), before), "versies.html")
    assert f'<a href="{rule_page(second.id)}">{second.id}</a></li>' in page
    assert f'<a href="{rule_page(first.id)}">{first.id}</a> (titel)</li>' in page
    assert "Geteld over" in page
    back = text(site_of(before, library()), "versies.html")
    assert f"<li><code>{second.id}</code></li>" in back
    assert "Er is niets veranderd" in text(
        site_of(library(), replace(library(), hash=f"sha256:{'1' * 64}")),
        "versies.html",
    )


def test_a_rule_says_when_it_holds():
    """Own days are shown; without them it holds as long as the kader."""
    first, *rest = library().alle_regels
    dated = replace(first, geldig_vanaf=date(2026, 2, 1), geldig_tot=date(2026, 3, 1))
    site = site_of(replace(library(), alle_regels=(dated, *rest)))
    said = "Geldt vanaf 2026-02-01, tot en met 2026-03-01."
    assert said in text(site, rule_page(first.id))
    assert "Geldt zo lang als het kader." in text(site, rule_page(rest[0].id))


def test_an_explicit_yes_is_told():
    """Who takes the line with `uitdrukkelijk` away reads that the rule says less."""
    asks = next(r for r in Kader.standard().inhoud.regels if r.uitdrukkelijk)
    less = replace(asks, uitdrukkelijk=False)
    assert does(asks) == "zegt dat het mag na een uitdrukkelijk ja"
    assert does(less) == "zegt dat het mag na een ja"


def test_a_rule_is_told_in_words_and_not_in_ids():
    """What it does, where it holds, for which side and who says yes: all by name."""
    every = Kader.standard().inhoud
    some = tuple(
        r for r in every.alle_regels if r.groep or r.iedereen_van or r.standpunten
    )
    place = next(r for r in every.alle_regels if r.laag == "gemeente/steenbergen")
    inhoud = replace(every, garanties=(), alle_regels=(place, *some))
    pages = {b.regel.id: b for b in rule_pages(collect(Kader(inhoud), None, []))}
    assert pages[place.id].laag == "gemeente Steenbergen"
    assert all(as_.endswith("?") for blad in pages.values() for as_ in blad.assen)
    sides = [link for blad in pages.values() for link in blad.kanten]
    assert sides
    assert all(link.tekst.endswith("?") and link.bij for link in sides)
    (who,) = pages["wie-gezag-12-15-avg"].gevolgen
    assert who.startswith("Zegt ja: iedereen die er is van: de ouder met gezag, ")
    first = library().alle_regels[0]
    assert "<p>Deze regel zegt nee.</p>" in text(
        site_of(library()), rule_page(first.id)
    )


def test_two_names_are_never_one_page():
    """A name that is no file name is written so that it stays itself."""
    names = ["a-b", "a_b", "A-B", "../a", "a/b", "a.b", "a..b", "è", "index"]
    made = [rule_page(n) for n in names]
    assert len(set(made)) == len(names)
    assert all(p.count("/") == 1 and ".." not in p for p in made)


def test_a_site_is_replaced_as_a_whole(tmp_path):
    """An old page does not stay behind; nothing is left beside the site."""
    place = tmp_path / "diep" / "site"
    write_site(place, {"a.html": b"1", "x/b.html": b"2"})
    write_site(place, {"a.html": b"3"})
    found = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*"))
    assert found == [
        "diep",
        "diep/site",
        "diep/site/.deelkader-site",
        "diep/site/a.html",
    ]
    assert (place / "a.html").read_bytes() == b"3"


def test_other_work_is_never_written_over(tmp_path):
    """A file, a link, a folder with work: refused, and as it was."""
    file, folder, link = tmp_path / "f", tmp_path / "d", tmp_path / "l"
    file.write_text("brief", encoding="utf-8")
    folder.mkdir()
    (folder / "brief").write_text("brief", encoding="utf-8")
    link.symlink_to(tmp_path / "leeg")
    for place in (file, folder, link, file / "daaronder"):
        with pytest.raises(MapError):
            write_site(place, {"a.html": b"1"})
    left = sorted(p.relative_to(tmp_path).as_posix() for p in tmp_path.rglob("*"))
    assert left == ["d", "d/brief", "f", "l"]
    assert Path(file).read_text(encoding="utf-8") == "brief"
