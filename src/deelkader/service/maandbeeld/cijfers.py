# SPDX-License-Identifier: EUPL-1.2
"""
The fixed figures of a month: the same ones, in the same order, for every place.

Responsible for their names and for which of them add up. What each one means for
people stands in docs/maandbeeld.md. Floor 5; shapes only.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from deelkader.begrippen import Uitkomst

VRAGEN: Final = "vragen"
OVERLEG: Final = Uitkomst.OVERLEG.value
GEEN_REGEL: Final = "overleg-geen-regel"
LANDELIJK: Final = "overleg-landelijke-regel"
PLAATSELIJK: Final = "overleg-plaatselijke-afspraak"
REDENEN: Final = (GEEN_REGEL, LANDELIJK, PLAATSELIJK)
UITKOMSTEN: Final = tuple(uitkomst.value for uitkomst in Uitkomst)

GEDEELD: Final = "gedeeld"
GEVOLGD: Final = "advies-gevolgd"
AFGEWEKEN: Final = "advies-afgeweken"
TOESTEMMINGEN: Final = {
    "gevraagd": "toestemming-gevraagd",
    "gegeven": "toestemming-gegeven",
    "geweigerd": "toestemming-geweigerd",
    "ingetrokken": "toestemming-ingetrokken",
}
TERUG: Final = "signaal-teruggekoppeld"
WACHT: Final = "signaal-wacht"
GAT: Final = "gat-gemeld"
WEET_WEL: Final = "weet-wat-doen-ja"
WEET_DEELS: Final = "weet-wat-doen-deels"
WEET_NIET: Final = "weet-wat-doen-nee"
HELFT: Final = "dagen-helft"
NEGEN_VAN_TIEN: Final = "dagen-negen-van-tien"


@dataclass(frozen=True, slots=True)
class Cijfer:
    """
    One figure; *groep* is the heading it stands under.

    *deel_van* is the figure it adds up to, together with the others that name it.
    *is_dagen*: it is a number of days, which never adds up.
    """

    id: str
    label: str
    groep: str
    deel_van: str | None = None
    is_dagen: bool = False


_VRAGEN, _ADVIES = "Vragen en antwoorden", "Wat ermee gebeurde"
_JA, _TERUG, _KADER = "Toestemming", "Terugkoppelen", "Is het duidelijk?"

CIJFERS: Final = (
    Cijfer(VRAGEN, "Vragen", _VRAGEN),
    Cijfer("verplicht", "Je moet het delen", _VRAGEN, VRAGEN),
    Cijfer("toegestaan", "Ja", _VRAGEN, VRAGEN),
    Cijfer("afwegen", "Jij weegt", _VRAGEN, VRAGEN),
    Cijfer("toestemming-nodig", "Vraag eerst toestemming", _VRAGEN, VRAGEN),
    Cijfer("feit-ontbreekt", "Zoek eerst iets uit", _VRAGEN, VRAGEN),
    Cijfer(OVERLEG, "Overleg eerst", _VRAGEN, VRAGEN),
    Cijfer("verboden", "Nee", _VRAGEN, VRAGEN),
    Cijfer(GEEN_REGEL, "Overleg: er is geen regel", _VRAGEN, OVERLEG),
    Cijfer(LANDELIJK, "Overleg: landelijke regel", _VRAGEN, OVERLEG),
    Cijfer(PLAATSELIJK, "Overleg: plaatselijke afspraak", _VRAGEN, OVERLEG),
    Cijfer(GEDEELD, "Echt gedeeld", _ADVIES),
    Cijfer(GEVOLGD, "Advies gevolgd", _ADVIES),
    Cijfer(AFGEWEKEN, "Van advies afgeweken", _ADVIES),
    Cijfer("toestemming-gevraagd", "Gevraagd", _JA),
    Cijfer("toestemming-gegeven", "Gegeven", _JA),
    Cijfer("toestemming-geweigerd", "Geweigerd", _JA),
    Cijfer("toestemming-ingetrokken", "Ingetrokken", _JA),
    Cijfer(TERUG, "Signaal: teruggekoppeld", _TERUG),
    Cijfer(WACHT, "Signaal: wacht nog", _TERUG),
    Cijfer(HELFT, "Dagen: de helft", _TERUG, is_dagen=True),
    Cijfer(NEGEN_VAN_TIEN, "Dagen: negen van de tien", _TERUG, is_dagen=True),
    Cijfer(GAT, "Gemeld: een regel ontbreekt", _KADER),
    Cijfer(WEET_WEL, "Weet wat te doen: ja", _KADER),
    Cijfer(WEET_DEELS, "Weet wat te doen: deels", _KADER),
    Cijfer(WEET_NIET, "Weet wat te doen: nee", _KADER),
)
"""Every figure, in the order in which it is always shown."""

TELBAAR: Final = tuple(c.id for c in CIJFERS if not c.is_dagen)
"""The figures that count something."""

LOS: Final = tuple(
    c.id for c in CIJFERS if not (c.is_dagen or c.deel_van or c.id == VRAGEN)
)
"""The figures that add up over places only."""
