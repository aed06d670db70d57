# SPDX-License-Identifier: EUPL-1.2
"""Tapping through the pages in a browser, and the ways that are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.opstelling import WORTEL

if TYPE_CHECKING:
    from collections.abc import Iterable

    from playwright.sync_api import Page

SCHERMEN = WORTEL / "build" / "schermen"
SMAL = {"width": 320, "height": 640}
BREED = {"width": 1024, "height": 768}
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
    # WHY: a browser without a language asks for English.
    "--accept-lang=nl-NL",
]
DELEN = (
    ("van", "jeugdprofessional"),
    ("naar", "school"),
    ("situatie", "hulpvraag"),
    ("gegevens", "betrokkenheid"),
    ("doel", "onderwijs-ondersteunen"),
)
FEITEN = (("leeftijdsgroep", "12-15"), ("gezag", "gezamenlijk"))
GEVAAR = (
    DELEN[0],
    ("naar", "veilig-thuis"),
    ("situatie", "acuut-onveilig"),
    ("gegevens", "veiligheidsinformatie"),
    ("doel", "acute-bescherming"),
)
TAFEL = (
    ("van", "veilig-thuis"),
    ("naar", "veiligheidsteam"),
    ("situatie", "redelijk-vermoeden"),
    ("gegevens", "veiligheidsinformatie"),
    ("doel", "veiligheid-beoordelen"),
    ("deelnemers", "vast"),
    ("gemeente", "steenbergen"),
)
JA = (*DELEN, *FEITEN, ("zeg", "allemaal"))
NOG_NIET = (*DELEN, *FEITEN, ("zeg", "nog-niet"), ("gemeente", "steenbergen"))


def press(page: Page, naam: str, waarde: str) -> int:
    """Tap a button, and unfold what hides it; return how many taps that took."""
    button = page.locator(f'button[name="{naam}"][value="{waarde}"]').first
    is_folded = not button.is_visible()
    if is_folded:
        button.locator("xpath=ancestor::details").last.locator("summary").first.click()
    with page.expect_navigation():
        button.click()
    return 1 + is_folded


def go(page: Page, address: str, tikken: Iterable[tuple[str, str]]) -> int:
    """Open a page and tap; return how many taps that took."""
    page.goto(address)
    return sum(press(page, naam, waarde) for naam, waarde in tikken)
