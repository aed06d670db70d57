# SPDX-License-Identifier: EUPL-1.2
"""deelkader: mag ik dit delen? The front door; everything else is inside."""

from deelkader.begrippen import Onbekend, Uitkomst
from deelkader.errors import (
    DeelkaderError,
    KaderError,
    KaderExpiredError,
    LogboekError,
    VraagError,
)
from deelkader.kader import Kader
from deelkader.model import Deelvraag, Oordeel, Toestemming

__all__ = [
    "DeelkaderError",
    "Deelvraag",
    "Kader",
    "KaderError",
    "KaderExpiredError",
    "LogboekError",
    "Onbekend",
    "Oordeel",
    "Toestemming",
    "Uitkomst",
    "VraagError",
]
