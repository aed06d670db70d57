# SPDX-License-Identifier: EUPL-1.2
"""A rule with more than six conditions says above it why it needs them."""

from __future__ import annotations

from tests.bdd.gelezen import kader

from deelkader.kader import standard_folder

MEESTE = 6


def test_a_rule_with_many_conditions_says_why() -> None:
    """The line above such a rule is a comment that tells a reader why."""
    without = []
    for regel in kader().inhoud.alle_regels:
        if len(regel.condities) > MEESTE and regel.plek is not None:
            file = standard_folder() / regel.plek.bestand
            lines = file.read_text(encoding="utf-8").splitlines()
            above = lines[lines.index(f"- id: {regel.id}") - 1]
            if not above.startswith("# Veel voorwaarden: "):
                without.append(regel.id)
    assert not without
