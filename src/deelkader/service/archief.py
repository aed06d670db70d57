# SPDX-License-Identifier: EUPL-1.2
"""
The kaders of the past: which held on a day, and an old answer worked out again.

Responsible for finding a kader by its hash among all whose text was kept. Floor 5.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from deelkader.errors import KaderError, LogboekUseError
from deelkader.kader import Kader
from deelkader.opslag.tabellen import kaderbundel
from deelkader.publicatie.register import Publicaties
from deelkader.regels import load_texts
from deelkader.service.narekenen import Narekenaar
from deelkader.service.oordeelinhoud import SOORT
from deelkader.verifieer import Adviesregel, Afwijking

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Logboek
    from deelkader.publicatie.register import Publicatie


@dataclass(frozen=True, slots=True)
class Nagerekend:
    """An answer of the past; *afwijking* None: the kader of then says the same."""

    id: str
    tijdstip: str
    kader: Mapping[str, Any]
    afwijking: Afwijking | None


class Archief:
    """Every kader that one installation ever used."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek
        self.publicaties = Publicaties(logboek)
        self._geladen: dict[str, Kader] = {}

    def kader_of(self, publicatie: Publicatie) -> Kader:
        """Return the kader of *publicatie*; loaded once."""
        found = self._geladen.get(publicatie.regel)
        if found is None:
            found = Kader(publicatie.bundle().load())
            self._geladen[publicatie.regel] = found
        return found

    @cached_property
    def kaders(self) -> Mapping[str, Kader]:
        """Every kader whose text was kept, by hash; what cannot be read is absent."""
        query = select(kaderbundel.c.inhoud).where(
            kaderbundel.c.log == self._logboek.log
        )
        with self._logboek.opslag.reading() as verbinding:
            raws = verbinding.execute(query).scalars().all()
        found = {}
        for raw in raws:
            texts = json.loads(bytes(raw))["bestanden"]
            try:
                kader = Kader(load_texts({n: t.encode() for n, t in texts.items()}))
            except KaderError:
                continue
            found[kader.versie.hash] = kader
        return found

    def on(
        self, dag: date, bekend: datetime | None = None
    ) -> tuple[Publicatie, Kader] | None:
        """Return what was published and holds on *dag*, as far as known by *bekend*."""
        found = self.publicaties.in_use(dag, bekend)
        return None if found is None else (found, self.kader_of(found))

    def recompute(self, id_: str) -> Nagerekend:
        """
        Work the answer *id_* out again, with the kader of then.

        Raises:
            LogboekUseError: there is no such answer, or it was erased.
        """
        line = self._logboek.get(id_)
        if line is None or line.soort != SOORT:
            raise LogboekUseError(
                "geen-regel", "Er is geen antwoord met dit id in dit logboek."
            )
        if line.feiten is None:
            raise LogboekUseError(
                "oordeel-gewist", "Dit antwoord is gewist. Het is niet na te rekenen."
            )
        feiten = line.feiten.inhoud
        regel = Adviesregel(
            nr=line.regelnummer,
            id=line.id,
            tijd=line.tijdstip,
            feiten=dict(feiten),
            soort=line.soort,
        )
        about = Narekenaar(self.kaders.values())(regel)
        return Nagerekend(line.id, line.tijdstip, feiten["kader"], about)
