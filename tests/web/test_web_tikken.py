# SPDX-License-Identifier: EUPL-1.2
"""Taps, counted in a real browser at a first visit: six to an answer, ten to a yes."""

from __future__ import annotations

import pytest
from tests.web.bladeren import DELEN, GEVAAR, JA, SMAL, TAFEL, go

pytestmark = pytest.mark.browser

SIGNAAL = ("jongerenwerker", "jeugdprofessional", "lichte-zorgen")
ZORG = ("jeugdprofessional", "veilig-thuis", "redelijk-vermoeden")
TERUG = ("jeugdprofessional", "jongerenwerker", "hulpvraag")
NAMEN = tuple(naam for naam, _ in DELEN)
NU = (("klaar", "ja"),)


def parts(*waarden: str) -> tuple[tuple[str, str], ...]:
    """Return the taps that say the five parts of a question."""
    return tuple(zip(NAMEN, waarden, strict=True))


# What is asked most: about help at school, a signal, a worry, and a word back.
REIZEN = {
    "school": (*DELEN, *NU),
    "signaal": (*parts(*SIGNAAL, "gezinssituatie", "hulp-afstemmen"), *NU),
    "zorg": (*parts(*ZORG, "veiligheidsinformatie", "veiligheid-beoordelen"), *NU),
    "terugkoppelen": (*parts(*TERUG, "hulpinhoud", "terugkoppelen"), *NU),
    "veiligheidsteam": (*TAFEL[:5], *NU),
    "gevaar": GEVAAR,
}


@pytest.mark.parametrize("reis", REIZEN)
def test_a_first_answer_takes_six_taps(server, browser, reis):
    """On a device that knows nothing, opening what is folded counted too."""
    context = browser.new_context(viewport=SMAL, java_script_enabled=False)
    page = context.new_page()
    assert go(page, server, REIZEN[reis]) <= 6
    assert page.locator(".oordeel").is_visible()
    assert page.get_by_text("Kenmerk: ").is_visible()
    context.close()


def test_a_yes_takes_ten_taps(server, browser):
    """With age, authority and consent said, and nothing known beforehand."""
    context = browser.new_context(viewport=SMAL, java_script_enabled=False)
    page = context.new_page()
    assert go(page, server, JA) <= 10
    assert page.locator(".oordeel.toegestaan").is_visible()
    # The next time this device knows the role.
    assert go(page, server, (*DELEN[1:], *NU)) <= 5
    assert page.locator(".oordeel").is_visible()
    context.close()
