# SPDX-License-Identifier: EUPL-1.2
"""Tapping through the pages in a browser, and the ways that are taken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.opstelling import WORTEL

if TYPE_CHECKING:
    from playwright.sync_api import Page

SCHERMEN = WORTEL / "build" / "schermen"
SMAL = {"width": 320, "height": 640}
BREED = {"width": 1024, "height": 768}
ARGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-background-networking",
    "--no-first-run",
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
    ("deelnemers", "vast"),
    ("situatie", "redelijk-vermoeden"),
    ("gegevens", "veiligheidsinformatie"),
    ("doel", "veiligheid-beoordelen"),
    ("gemeente", "steenbergen"),
)
JA = (*DELEN, *FEITEN, ("zeg", "allemaal"))
NOG_NIET = (*DELEN, *FEITEN, ("zeg", "nog-niet"), ("gemeente", "steenbergen"))


def press(page: Page, naam: str, waarde: str) -> None:
    """Tap a button and wait for the page that comes; what is folded is opened."""
    button = page.locator(f'button[name="{naam}"][value="{waarde}"]').first
    if not button.is_visible():
        button.locator("xpath=ancestor::details").last.locator("summary").first.click()
    with page.expect_navigation():
        button.click()


def go(page: Page, address: str, tikken: tuple[tuple[str, str], ...]) -> None:
    """Open a page and tap."""
    page.goto(address)
    for naam, waarde in tikken:
        press(page, naam, waarde)
