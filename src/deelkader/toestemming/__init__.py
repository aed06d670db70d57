# SPDX-License-Identifier: EUPL-1.2
"""
The consent register: what people said about sharing, when, and what holds now.

Floor 4. Events are only added. What they mean together is computed for a day, also
for the past ("what did we know then").
"""

from deelkader.toestemming.gebeurtenis import (
    Gebeurtenis,
    Hoedanigheid,
    Soort,
    Uitleg,
    Vastlegger,
    Wijze,
)
from deelkader.toestemming.lezen import read_event
from deelkader.toestemming.stand import Peiling, standing

__all__ = [
    "Gebeurtenis",
    "Hoedanigheid",
    "Peiling",
    "Soort",
    "Uitleg",
    "Vastlegger",
    "Wijze",
    "read_event",
    "standing",
]
