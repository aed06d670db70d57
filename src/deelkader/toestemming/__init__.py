# SPDX-License-Identifier: EUPL-1.2
"""
The consent register: what people said about sharing, when, and what holds now.

Floor 4. Events are only added. What they mean together is computed for a day, also
for the past ("what did we know then").
"""

from deelkader.toestemming.brp import read_brp
from deelkader.toestemming.gebeurtenis import (
    Gebeurtenis,
    Hoedanigheid,
    Soort,
    Uitleg,
    Vastlegger,
    Wijze,
)
from deelkader.toestemming.gezag import Bron, Gezagsfeit, gezag_on
from deelkader.toestemming.intrekking import Inlichtplicht, Intrekking, Ontvanger
from deelkader.toestemming.lezen import read_event
from deelkader.toestemming.register import Bekend, Bewaarplaats, Register
from deelkader.toestemming.stand import Peiling, standing

__all__ = [
    "Bekend",
    "Bewaarplaats",
    "Bron",
    "Gebeurtenis",
    "Gezagsfeit",
    "Hoedanigheid",
    "Inlichtplicht",
    "Intrekking",
    "Ontvanger",
    "Peiling",
    "Register",
    "Soort",
    "Uitleg",
    "Vastlegger",
    "Wijze",
    "gezag_on",
    "read_brp",
    "read_event",
    "standing",
]
