# SPDX-License-Identifier: EUPL-1.2
"""The error of a scenario. Stands above `kader`, in `verhalen`."""

from __future__ import annotations

from deelkader.errors import DeelkaderError


class ScenarioError(DeelkaderError):
    """A sentence does not hold, or a scenario cannot be told like this."""
