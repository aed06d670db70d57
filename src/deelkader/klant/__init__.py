# SPDX-License-Identifier: EUPL-1.2
"""
Ask deelkader over HTTP, from a case system: `Klant` and `AsyncKlant`.

Responsible for one promise: what is not surely an answer, is an exception and never
a yes. Knows the shapes of question and answer, and no rules: nothing of the engine
is loaded. Extra `klant` (httpx). Floor 2, beside `regels`.
"""

from importlib import import_module
from typing import TYPE_CHECKING, Any

from deelkader.klant.antwoord import Antwoord, Bewijs, CategorieAntwoord, Deling
from deelkader.klant.fouten import (
    AdresError,
    AntwoordOngeldigError,
    GeenAntwoordError,
    KlantError,
    OnbereikbaarError,
)
from deelkader.klant.register import (
    Ontvanger,
    Registerstand,
    Taak,
    Takenblad,
    Toestemmingsstand,
    Vastgelegd,
    Woordenboek,
)

if TYPE_CHECKING:
    from deelkader.klant.asynchroon import AsyncKlant
    from deelkader.klant.synchroon import Klant

__all__ = [
    "AdresError",
    "Antwoord",
    "AntwoordOngeldigError",
    "AsyncKlant",
    "Bewijs",
    "CategorieAntwoord",
    "Deling",
    "GeenAntwoordError",
    "Klant",
    "KlantError",
    "OnbereikbaarError",
    "Ontvanger",
    "Registerstand",
    "Taak",
    "Takenblad",
    "Toestemmingsstand",
    "Vastgelegd",
    "Woordenboek",
]

_IN = {"Klant": "synchroon", "AsyncKlant": "asynchroon"}


_EXTRA = "{} ontbreekt. Installeer de klant met: pip install 'deelkader[klant]'."


def __getattr__(naam: str) -> Any:
    # WHY: httpx is an extra; the shapes of an answer and `zgw` need none.
    if naam not in _IN:
        raise AttributeError(naam)
    try:
        return getattr(import_module(f"{__name__}.{_IN[naam]}"), naam)
    except ModuleNotFoundError as error:
        raise ModuleNotFoundError(_EXTRA.format(error.name), name=error.name) from error
