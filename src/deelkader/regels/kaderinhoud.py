# SPDX-License-Identifier: EUPL-1.2
"""
A whole kader as checked data: `Kaderinhoud`.

Responsible for what a kader holds and for choosing other sides of it. Reads no
files and decides nothing. Floor 2.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from hashlib import sha256
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.errors import KaderError
from deelkader.model.authzen import Authzen
from deelkader.model.garantie import Garantie
from deelkader.model.inkijk import Inkijkregels
from deelkader.model.opvolging import Opvolgregels
from deelkader.model.publiek import Publiek
from deelkader.model.regel import Regel
from deelkader.model.toetsing import Toetsing
from deelkader.model.zinnen import Zinnen
from deelkader.regels.vorm import BronVorm, StandpuntVorm, TekstVorm


@dataclass(frozen=True, slots=True)
class Kaderinhoud:
    """
    Everything the files of a kader say, checked.

    *alle_regels* also holds rules of sides that were not chosen; *regels* only
    those that hold.
    """

    naam: str
    versie: str
    hash: str
    geldig_vanaf: date
    geldig_tot: date
    begrippen: Begrippen
    regels: tuple[Regel, ...]
    alle_regels: tuple[Regel, ...]
    bronnen: Mapping[str, BronVorm]
    standpunten: Mapping[str, StandpuntVorm]
    gekozen: Mapping[str, str]
    vlaggen: Mapping[str, Any]
    tafels: Mapping[str, tuple[str, ...]]
    teksten: Mapping[str, Mapping[str, TekstVorm]]
    toetsing: Toetsing | None = None
    publiek: Mapping[str, Publiek] = field(default_factory=dict)
    garanties: tuple[Garantie, ...] = ()
    zinnen: Zinnen = field(default_factory=Zinnen)
    inkijk: Inkijkregels | None = None
    authzen: Authzen | None = None
    opvolging: Opvolgregels | None = None

    def with_sides(self, kanten: Mapping[str, str]) -> Kaderinhoud:
        """
        Return this content with other sides chosen; its hash says which.

        Raises:
            KaderError: there is no such contested point or side.
        """
        wrong = sorted(
            f"{name}/{kant}"
            for name, kant in kanten.items()
            if name not in self.standpunten or kant not in self.standpunten[name].kanten
        )
        if wrong:
            known = "Deze kant van een standpunt is er niet: " + ", ".join(wrong)
            raise KaderError("standpunt-onbekend", f"{known}.")
        gekozen = {**self.gekozen, **kanten}
        chosen = {f"{name}/{kant}" for name, kant in gekozen.items()}
        regels = tuple(r for r in self.alle_regels if chosen.issuperset(r.standpunten))
        said = json.dumps([self.hash, sorted(chosen)]).encode()
        digest = f"sha256:{sha256(said).hexdigest()}"
        return replace(self, hash=digest, gekozen=gekozen, regels=regels)
