# SPDX-License-Identifier: EUPL-1.2
"""The site of `deelkader site`: whole, safe to open, the same every time, readable."""

from __future__ import annotations

import json
from collections import defaultdict
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from posixpath import dirname, join, normpath
from typing import TYPE_CHECKING, Any
from urllib.parse import urldefrag

import pytest
from axe_playwright_python.sync_playwright import Axe
from tests.bdd.gelezen import FEATURES, HOOFDMAP, features, kader, scenarios
from tests.opstelling import call_command, run_command
from tests.web.bladeren import BREED, SCHERMEN, SMAL

from deelkader.site import build
from deelkader.site.plaatsen import norm_page, question_page, rule_page
from deelkader.site.stof import collect

if TYPE_CHECKING:
    from playwright.sync_api import Page

EXTERN = ("https://", "http://", "//", "data:", "javascript:")
BLADZIJDEN = (
    "index.html",
    "vragen/in-welke-rol-hoorde-ik-dit.html",
    "regels/toestemming-hulp-naar-school.html",
    "normen/leerplicht-21a.html",
    "beelden/matrix.html",
    "beelden/dekking.html",
    "beelden/geldigheid.html",
    "beelden/bronnen.html",
    "garanties.html",
    "standpunten.html",
    "versies.html",
)
DONKER = (*BLADZIJDEN[:3], "beelden/matrix.html", "garanties.html")
FEWER = """document.querySelectorAll(
  "tbody tr:nth-child(n+3), .rol ~ .rol, main > ul > li:nth-child(n+6),"
  + "h2:nth-of-type(n+4), h2:nth-of-type(n+3) ~ *"
).forEach(e => e.remove())"""


class Gelezen(HTMLParser):
    """What a page holds: links, anchors, and what a browser would fetch or run."""

    def __init__(self, tekst: str) -> None:
        super().__init__()
        self.links: list[str] = []
        self.ankers: set[str] = set()
        self.haalt: list[str] = []
        self.gevaar: list[str] = []
        self.csp = ""
        self.feed(tekst)

    def handle_starttag(self, tag, attrs):
        """Keep what matters of one element."""
        found = dict(attrs)
        if "id" in found:
            assert found["id"] not in self.ankers
            self.ankers.add(found["id"])
        if tag == "a":
            self.links.append(found["href"])
        elif tag in {"script", "img", "link", "iframe", "object"}:
            self.haalt.append(found.get("src") or found.get("href") or "in de pagina")
        if found.get("http-equiv") == "Content-Security-Policy":
            self.csp = found["content"]
        bad = [a for a in found if a.startswith("on") or a == "style"]
        self.gevaar += [*bad, *(["style"] if tag == "style" else [])]


@pytest.fixture(scope="module")
def map_(tmp_path_factory) -> Path:
    """Return the site of this repository, made by the command itself."""
    made: Path = tmp_path_factory.mktemp("site") / "site"
    done = run_command("site", str(made), "--json")
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["scenariosGezakt"], told["garantiesNietBewezen"]) == (0, 0)
    return made


@cache
def _read(bestand: Path) -> Gelezen:
    return Gelezen(bestand.read_text("utf-8"))


def pages(map_: Path) -> dict[str, Gelezen]:
    """Return every page, by its path."""
    found = sorted(map_.rglob("*.html"))
    return {p.relative_to(map_).as_posix(): _read(p) for p in found}


def target_of(naam: str, link: str) -> tuple[str, str]:
    """Return the page and the anchor that *link* on the page *naam* leads to."""
    pad, anker = urldefrag(link)
    return (normpath(join(dirname(naam), pad)) if pad else naam), anker


def test_every_rule_norm_and_question_has_a_page(map_):
    """Nothing of the kader is left out, and every scenario has a place of its own."""
    inhoud, found = kader().inhoud, pages(map_)
    wanted = {rule_page(r.id) for r in inhoud.alle_regels}
    wanted |= {norm_page(n) for n in inhoud.bronnen}
    wanted |= {question_page(f.bestand) for f in features()}
    assert wanted <= found.keys()
    anchors = {(page, a) for page, one in found.items() for a in one.ankers}
    assert {(question_page(s.bestand), f"s{s.regel}") for s in scenarios()} <= anchors
    assert {("garanties.html", g.id) for g in inhoud.garanties} <= anchors
    assert {("standpunten.html", naam) for naam in inhoud.standpunten} <= anchors


def test_no_link_is_dead(map_):
    """Every link leads to a file that is there, and to an anchor that is there."""
    found, dead = pages(map_), []
    for naam, page in found.items():
        for link in page.links:
            if link.startswith("https://"):
                continue
            goal, anker = target_of(naam, link)
            known = goal in found or (map_ / goal).is_file()
            if not known or (anker and anker not in found[goal].ankers):
                dead.append((naam, link))
    assert dead == []


def test_the_site_reaches_the_whole_of_itself(map_):
    """From the first page on, following links, every page is found."""
    found = pages(map_)
    seen, todo = {"index.html"}, ["index.html"]
    while todo:
        naam = todo.pop()
        for link in found[naam].links:
            goal = target_of(naam, link)[0]
            if goal in found and goal not in seen:
                seen.add(goal)
                todo.append(goal)
    assert seen == set(found)


def test_nothing_comes_from_elsewhere_and_nothing_runs_inline(map_):
    """No other host, no inline script or style, and a policy that says so."""
    wrong: dict[str, list[str]] = defaultdict(list)
    for naam, page in pages(map_).items():
        wrong[naam] += [h for h in page.haalt if h.startswith(EXTERN) or " " in h]
        wrong[naam] += page.gevaar
        assert page.csp.startswith("default-src 'none'; ")
        assert "unsafe" not in page.csp
    assert {n: w for n, w in wrong.items() if w} == {}


def test_same_rules_same_bytes(map_):
    """Made again in another process, with other hashes, every byte is the same."""
    site = build(collect(kader(), FEATURES))
    there = {
        p.relative_to(map_).as_posix(): p.read_bytes()
        for p in map_.rglob("*")
        if p.is_file() and p.name != ".deelkader-site"
    }
    assert there == dict(site.bestanden)


def test_a_scenario_that_does_not_hold_is_shown_as_such(tmp_path):
    """It stands on the first page and with the question; the code is 4."""
    naam = "in-welke-rol-hoorde-ik-dit.feature"
    text = (FEATURES / naam).read_text("utf-8")
    wrong = text.replace("Dan is het antwoord: ", "Dan is het antwoord: nee\n# ", 1)
    assert wrong != text
    (tmp_path / "features").mkdir()
    (tmp_path / "features" / naam).write_text(wrong, encoding="utf-8")
    rules = ("--kader", str(HOOFDMAP / "rules"))
    options = (*rules, "--features", str(tmp_path / "features"))
    done = call_command("site", str(tmp_path / "site"), *options)
    assert done.returncode == 4
    assert "scenario's die niet kloppen: 1." in done.stdout.decode()
    page = (tmp_path / "site" / question_page(naam)).read_text("utf-8")
    assert page.count("✗ klopt niet") == 1
    assert "Dit zegt het antwoord:" in page
    first = (tmp_path / "site" / "index.html").read_text("utf-8")
    assert "Let op: 1 scenario klopt niet met deze regels." in first


def test_every_slip_is_told_at_once_and_nothing_is_written(tmp_path):
    """A folder with other work stays as it is."""
    work = tmp_path / "werk"
    work.mkdir()
    (work / "brief.txt").write_text("van iemand anders", encoding="utf-8")
    options = ("--vorige", str(tmp_path / "weg"), "--features", str(tmp_path / "niets"))
    done = call_command("site", str(work), *options)
    said = done.stderr.decode()
    assert done.returncode == 2
    assert "staat iets anders" in said
    assert "De map met features is er niet." in said
    assert "geen map met regels" in said
    assert [p.name for p in tmp_path.rglob("*")] == ["werk", "brief.txt"]


# --- in a real browser ---------------------------------------------------------


def open_page(page: Page, map_: Path, naam: str) -> list[str]:
    """Open one page from disk; return what the browser complains about."""
    said: list[str] = []
    page.on("console", lambda message: said.append(message.text))
    page.on("pageerror", lambda error: said.append(str(error)))
    page.goto((map_ / naam).as_uri())
    return said


@pytest.mark.browser
@pytest.mark.parametrize("schema", ["light", "dark"])
def test_every_kind_of_page_fits_and_is_accessible(map_, browser, schema):
    """On a small light and a large dark screen: axe finds nothing, all of it fits."""
    size = SMAL if schema == "light" else BREED
    context = browser.new_context(viewport=size, color_scheme=schema)
    # Darkness changes colours only: the other rules were looked at in the light.
    rules = {} if schema == "light" else {"runOnly": ["color-contrast"]}
    for naam in BLADZIJDEN if schema == "light" else DONKER:
        page = context.new_page()
        assert open_page(page, map_, naam) == [], naam
        width = page.evaluate("document.documentElement.scrollWidth")
        assert width <= size["width"], naam
        page.screenshot(path=SCHERMEN / f"site-{schema}-{Path(naam).stem}.png")
        # WHY: a thousand equal cells take axe a quarter of a minute.
        page.evaluate(FEWER)
        assert violations(page, rules) == [], naam
        page.close()


def violations(page: Page, rules: dict[str, Any]) -> list[str]:
    """Return what axe-core finds wrong."""
    found = Axe().run(page, options={"preload": False, **rules}).response["violations"]
    return [f"{v['id']}: {v['nodes'][0]['html'][:200]}" for v in found]


@pytest.mark.browser
def test_search_finds_by_title_and_by_words(map_, browser):
    """Typing finds rules, norms and questions; without scripts there is a list."""
    page = browser.new_page()
    assert open_page(page, map_, "index.html") == []
    field = page.get_by_role("searchbox", name="Zoek een vraag")
    field.fill("léérplicht 21a")
    first = page.locator("[data-gevonden] a").first
    assert first.inner_text() == "Leerplichtwet 1969 art. 21a"
    assert "gevonden" in page.get_by_role("status").inner_text()
    field.fill("xyzzy")
    assert page.get_by_role("status").inner_text() == "0 gevonden."
    field.fill("mentor")
    page.get_by_role("link", name="Mag mijn mentor het weten?").first.click()
    assert page.get_by_role("heading", level=1).inner_text() == (
        "Mag mijn mentor het weten?"
    )


@pytest.mark.browser
def test_without_scripts_nothing_is_lost(map_, browser):
    """The search box is not there; the list of everything is."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    open_page(page, map_, "index.html")
    assert page.get_by_role("searchbox").count() == 0
    page.get_by_role("main").get_by_role("link", name="Alles op een rij").click()
    link = page.get_by_role("link", name="Leerplichtwet 1969 art. 21a", exact=True)
    assert link.count() == 1


@pytest.mark.browser
def test_a_link_to_a_scenario_opens_it_and_paper_shows_all(map_, browser):
    """The folded story that was linked to is open; on paper every story is."""
    page = browser.new_page()
    scenario = next(s for s in scenarios() if s.bestand.startswith("in-welke-rol"))
    naam = question_page(scenario.bestand)
    page.goto(f"{(map_ / naam).as_uri()}#s{scenario.regel}")
    told = page.locator(f"#s{scenario.regel}")
    assert told.is_visible()
    page.goto((map_ / naam).as_uri() + "?")
    assert not page.locator(f"#s{scenario.regel}").is_visible()
    page.emulate_media(media="print")
    assert page.locator(f"#s{scenario.regel}").is_visible()
    assert not page.get_by_role("navigation").is_visible()
