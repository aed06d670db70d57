# SPDX-License-Identifier: EUPL-1.2
"""No page shuts anybody out: axe on every page and state, and what can be tapped."""

from __future__ import annotations

import re
from importlib.resources import files
from typing import TYPE_CHECKING, Any

import pytest
from tests.web.bladeren import (
    BREED,
    DELEN,
    FEITEN,
    GEVAAR,
    JA,
    NOG_NIET,
    SCHERMEN,
    SMAL,
    TAFEL,
    press,
)

if TYPE_CHECKING:
    from playwright.sync_api import Page

pytestmark = pytest.mark.browser

# Journeys in which every kind of page and state is met: where, and which taps.
REIZEN: dict[str, tuple[str, tuple[tuple[str, str], ...]]] = {
    "vraag-eerst": ("/", (*NOG_NIET, ("wat", "reden:veiligheid-ging-voor"))),
    "zei-nee": ("/", (*DELEN, *FEITEN, ("zeg", "nee"), ("zei-nee", "iedereen"))),
    "per-persoon": ("/", (*DELEN, *FEITEN, ("zeg", "verschilt"))),
    "ja": ("/", JA),
    "gevaar": ("/", GEVAAR),
    "tafel": ("/", TAFEL),
    "casusoverleg": ("/", (DELEN[0], ("naar", "casusoverleg"))),
    "niets-gekozen": ("/", (*DELEN[:3], ("genoeg", "gegevens"))),
    "vreemd": ("/oefenen/bestaat-niet", ()),
    "matrix": ("/matrix", ()),
    "oefenen": ("/oefenen", ()),
    "oefenen-verhaal": ("/oefenen/S02", (("keuze", "toegestaan"),)),
}
REGELS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
# What can differ in dark, and with large text; the rest is the same page.
KLEUR = ["color-contrast"]
GROOT = ["color-contrast", "target-size", "scrollable-region-focusable"]
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")


def violations(page: Page, only: str) -> list[str]:
    """Return what axe finds wrong on this page, by the rules that *only* names."""
    if not page.evaluate("'axe' in window"):
        page.evaluate(AXE)
    found: dict[str, Any] = page.evaluate(
        f"axe.run(document, {{runOnly: {only}, resultTypes: ['violations']}})"
    )
    return [
        f"{v['id']}: {node['html'][:120]}"
        for v in found["violations"]
        for node in v["nodes"]
    ]


def slug(kop: str) -> str:
    """Return a heading as the name of a file."""
    return re.sub(r"[^a-z0-9]+", "-", kop.removesuffix(" - deelkader").lower()).strip(
        "-"
    )


def check_page(page: Page, naam: str) -> None:
    """Check one page in every state: small, dark, large text, unfolded."""
    page.screenshot(path=SCHERMEN / f"{naam}.png", full_page=True)
    fits = "document.documentElement.scrollWidth"
    assert page.evaluate(fits) == SMAL["width"]
    page.evaluate("document.querySelectorAll('details').forEach(d => d.open = true)")
    assert violations(page, str(REGELS)) == []
    heights = page.evaluate(
        "[...document.querySelectorAll('.keuze, .vinkje, select, button, summary')]"
        ".filter(e => e.offsetHeight).map(e => e.offsetHeight)"
    )
    assert min(heights, default=48) >= 48
    page.evaluate("document.documentElement.style.fontSize = '225%'")
    assert page.evaluate(fits) == SMAL["width"]
    assert violations(page, str(GROOT)) == []
    page.evaluate("document.documentElement.style.fontSize = ''")
    page.emulate_media(color_scheme="dark")
    assert violations(page, str(KLEUR)) == []
    page.emulate_media(color_scheme="light")


@pytest.fixture(scope="module")
def gezien() -> set[str]:
    """Return the headings that were checked already."""
    return set()


@pytest.mark.parametrize("reis", REIZEN)
def test_every_page_is_accessible(server, browser, gezien, reis):
    """
    Nothing for axe on any page, in light and dark, at 320 px, with text twice as large.

    Nothing sticks out and whatever is tapped is 48 px high. A picture is kept.
    """
    where, tikken = REIZEN[reis]
    context = browser.new_context(viewport=SMAL)
    page = context.new_page()
    page.goto(server + where)
    for number in range(len(tikken) + 1):
        kop = page.title()
        if kop not in gezien or number == len(tikken):
            gezien.add(kop)
            own = reis if number == len(tikken) else slug(kop)
            check_page(page, own)
        if number < len(tikken):
            press(page, *tikken[number])
    page.emulate_media(color_scheme="dark")
    page.set_viewport_size(BREED)
    page.screenshot(path=SCHERMEN / f"{reis}-breed-donker.png")
    context.close()
