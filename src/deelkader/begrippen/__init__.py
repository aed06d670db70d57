# SPDX-License-Identifier: EUPL-1.2
"""Floor 0: the types of the controlled vocabulary and the scale of outcomes."""

from deelkader.begrippen.begrip import (
    Feit,
    Getal,
    Onbekend,
    Soort,
    Vorm,
    Waarde,
    type_waarde,
)
from deelkader.begrippen.begrippen import (
    Begrippen,
    Betekenis,
    Contact,
    Gever,
    Onmogelijk,
    Plichtsoort,
    Stap,
    Vangnet,
)
from deelkader.begrippen.uitkomst import Uitkomst, outcome_of

__all__ = [
    "Begrippen",
    "Betekenis",
    "Contact",
    "Feit",
    "Getal",
    "Gever",
    "Onbekend",
    "Onmogelijk",
    "Plichtsoort",
    "Soort",
    "Stap",
    "Uitkomst",
    "Vangnet",
    "Vorm",
    "Waarde",
    "outcome_of",
    "type_waarde",
]
