# SPDX-License-Identifier: EUPL-1.2
"""The error of an export. Stands beside the exports, in `uitvoer`."""

from __future__ import annotations

from deelkader.errors import DeelkaderError


class UitvoerError(DeelkaderError):
    """An export cannot be made whole, so it is not made; no value is repeated."""
