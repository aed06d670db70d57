# SPDX-License-Identifier: EUPL-1.2
"""
A rule that can be deleted unnoticed is untested.

Takes out every rule of the law and every who-row in turn: at least one scenario must
then answer differently. The long version also takes out every single condition.
"""

import re

import pytest
from tests.bdd.mutanten import deleted_conditions, deleted_rules

GELIJKWAARDIG = {
    r"wie-.* zonder verdachte-ouder": (
        "a suspected parent is stopped earlier, by the rules overleg-verdachte-ouder-*"
    ),
    r"wie-(?:altijd-ouder-.|ouder-.-(?:bezwaar|conflict)-.*) zonder praktisch": (
        "what is not practical asks both parents already, by the rows *-inhoud-*"
    ),
    r"wie-tijdelijk-geen-gezag-wilsonbekwaam zonder leeftijdsgroep": (
        "at every other age the same person is asked by another row"
    ),
    r"(?:advies|toestemming)-.*veilig-thuis.* zonder situatie": (
        "the situations left out are forbidden by verbod-veilig-thuis-zonder-zorgen"
    ),
    r"verbod-veilig-thuis-.* zonder van": "Veilig Thuis does not share with itself",
    r"alternatief-.* zonder (?:situatie|gegevens|naar|van|doel|melder)": (
        "an alternative is judged before it is shown: one that is no better is not"
    ),
}
"""Conditions whose absence changes no answer, and why."""


def test_elke_regel_telt() -> None:
    """Without any one rule of the law, some scenario fails."""
    regels = list(deleted_rules())
    assert regels
    assert [str(mutant) for mutant in regels if not mutant.is_noticed()] == []


@pytest.mark.lang
def test_elke_voorwaarde_telt() -> None:
    """Without any one condition of those rules, some scenario fails."""
    overlevers = [
        str(mutant) for mutant in deleted_conditions() if not mutant.is_noticed()
    ]
    onverklaard = [
        naam
        for naam in overlevers
        if not any(re.fullmatch(patroon, naam) for patroon in GELIJKWAARDIG)
    ]
    assert onverklaard == []
