# SPDX-License-Identifier: EUPL-1.2
"""Where a scenario stands, as the place of a finding. In `keuring`."""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.errors import Plek

if TYPE_CHECKING:
    from deelkader.verhalen.lezen import Scenario


def place_of_scenario(scenario: Scenario) -> Plek:
    """Return the line on which *scenario* starts."""
    return Plek(scenario.bestand, scenario.regel, 1)
