# SPDX-License-Identifier: EUPL-1.2
"""
The limits of `start`, as the settings ask them.

Floor 7, `cli`.
"""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from deelkader.api.grenzen import Grenzen
    from deelkader.cli.instellingvorm import Instellingen


def limits_of(settings: Instellingen) -> Grenzen:
    """Return the limits of this process."""
    from deelkader.api.grenzen import Grenzen

    names = [field.name for field in fields(Grenzen)]
    return Grenzen(**{name: getattr(settings.grenzen, name) for name in names})
