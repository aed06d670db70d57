# SPDX-License-Identifier: EUPL-1.2
"""
Make the maandbeeld of a month once, and keep it for ever.

Responsible for only whole months that are over, and for one version: an erasure or
another kader afterwards does not give a second one, whose difference with the first
would be about somebody. A line in the log proves which version it was. Floor 5.
"""

from __future__ import annotations

import hashlib
import json
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from deelkader.errors import LogboekTamperedError, LogboekUseError
from deelkader.logboek.regels import Inhoud
from deelkader.opslag.tabellen import maandbeeld as tabel
from deelkader.opvolging.tellingen import Tellingen
from deelkader.service.maandbeeld.gebied import local_rules
from deelkader.service.maandbeeld.lezen import Maandlezer
from deelkader.service.maandbeeld.maand import Maand
from deelkader.service.maandbeeld.tabel import build
from deelkader.service.maandbeeld.telling import Reactie, Terugkoppelregels, count
from deelkader.service.meldingen import REACTIE

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.logboek import Bewijs, Logboek
    from deelkader.opslag import Eenheid

SOORT: Final = "maandbeeld"


class Maandbeelden:
    """The months of one log."""

    def __init__(self, kader: Kader, logboek: Logboek) -> None:
        self._kader = kader
        self._logboek = logboek
        self._tellingen = Tellingen(logboek.opslag, logboek.log)
        self._terugkoppelen = Terugkoppelregels.of(kader)

    def of(self, maand: Maand) -> dict[str, Any]:
        """
        Return the maandbeeld of *maand*, the same bytes for ever after the first time.

        Raises:
            LogboekUseError: the month is not over, or the log is younger than it.
            LogboekError: it could not be written down, so it is not given either; or
                somebody changed it since.
        """
        raw = self._kept(maand)
        if raw is None:
            self._require_past(maand)
            raw = self._keep(maand, _bytes(self._count(maand)))
        found: dict[str, Any] = json.loads(raw)
        return found

    def kept(self) -> list[str]:
        """Return the months that have been made, as they are written: 2026-10."""
        query = select(tabel.c.maand).where(tabel.c.log == self._logboek.log)
        with self._logboek.opslag.reading() as verbinding:
            return list(verbinding.execute(query.order_by(tabel.c.maand)).scalars())

    def _count(self, maand: Maand) -> dict[str, Any]:
        lezer = Maandlezer(self._logboek, self._kader.begrippen, maand)
        reacties = [
            Reactie(lezer.known(one.gemeente), one.waarde, one.aantal)
            for one in self._tellingen.all()
            if one.soort == REACTIE and one.maand == maand.id
        ]
        telling = count(
            lezer.lines(),
            reacties,
            maand,
            local_rules(self._kader),
            self._terugkoppelen,
        )
        return build(self._kader, maand, telling, gewist=lezer.gewist)

    def _require_past(self, maand: Maand) -> None:
        # INVARIANT: a later line is never older than one that is there, and the line
        # that this writes is younger than the month: nothing is added to it after.
        if maand >= Maand.at(self._logboek.klok()):
            raise LogboekUseError(
                "maandbeeld-te-vroeg",
                "Deze maand is nog niet voorbij. Daarom is er nog geen maandbeeld.",
                help="Een maandbeeld kan vanaf de eerste dag van de volgende maand.",
            )
        first = next(self._logboek.lines(), None)
        begin = None if first is None else datetime.fromisoformat(first.tijdstip)
        if begin is None or maand < Maand.at(begin):
            raise LogboekUseError(
                "maandbeeld-geen-regels",
                "Het logboek begint na deze maand. Daarom is er geen maandbeeld.",
            )

    def _kept(self, maand: Maand) -> bytes | None:
        with self._logboek.opslag.reading() as verbinding:
            found = verbinding.execute(self._query(maand)).first()
        if found is None:
            return None
        raw = bytes(found.inhoud)
        line = self._logboek.get(found.regel)
        feiten = None if line is None else line.feiten
        # WHY without facts too: a retention period ends, and the figures stay.
        if line is None or (feiten and feiten.inhoud != _facts(maand, raw)):
            number = 0 if line is None else line.regelnummer
            raise LogboekTamperedError(number, "Iemand heeft dit maandbeeld veranderd.")
        return raw

    def _query(self, maand: Maand) -> Any:
        return select(tabel.c.inhoud, tabel.c.regel).where(
            tabel.c.log == self._logboek.log, tabel.c.maand == maand.id
        )

    def _keep(self, maand: Maand, raw: bytes) -> bytes:
        """Write *raw* and its line, unless another process was first; return it."""

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            # WHY here: the head is locked, so nobody else is between these two.
            if eenheid.verbinding.execute(self._query(maand)).first() is not None:
                raise _EerderError
            row = (self._logboek.log, maand.id, bewijs.id, raw)
            eenheid.insert_rows(tabel, [row])

        try:
            self._logboek.append(Inhoud(SOORT, _facts(maand, raw), mee=write))
        except _EerderError:
            kept = self._kept(maand)
            assert kept is not None  # noqa: S101 - no row of it is ever removed
            return kept
        return raw


class _EerderError(Exception):
    """Another process made this month first."""


def _facts(maand: Maand, raw: bytes) -> dict[str, Any]:
    """Return what the log says of the maandbeeld *raw*."""
    return {"maand": maand.id, "hash": hashlib.sha256(raw).hexdigest()}


def _bytes(beeld: dict[str, Any]) -> bytes:
    """Return *beeld* as it is kept: its figures in their order."""
    return json.dumps(beeld, ensure_ascii=False, separators=(",", ":")).encode()
