# SPDX-License-Identifier: EUPL-1.2
"""
What a change starts from: the kader that was published last, or else the one in use.

Part of `service.regeldesk`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from sqlalchemy import select

from deelkader.errors import KaderError
from deelkader.kader import Kader
from deelkader.opslag.tabellen import kaderbundel
from deelkader.publicatie.register import Publicaties
from deelkader.regels import load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Logboek
    from deelkader.publicatie.bundel import Bundel


@dataclass(frozen=True, slots=True, eq=False)
class Basis:
    """
    The kader that changes are made to, with the text of its files.

    *bundel* is what a proposal is compared with; None: nothing was published here.
    *is_nu*: it is also the kader that answers now.
    """

    kader: Kader
    bestanden: Mapping[str, str]
    bundel: Bundel | None
    is_nu: bool

    @property
    def hash(self) -> str:
        """What tells this kader from every other."""
        return self.kader.versie.hash


class Bases:
    """Finds the basis of one log; what was loaded last is kept."""

    def __init__(self, logboek: Logboek, nu: Kader) -> None:
        self._logboek = logboek
        self._nu = nu
        self._laatst: tuple[str, Basis] | None = None

    def now(self) -> Basis:
        """
        Return what changes are made to now.

        Raises:
            KaderError: the text of the kader in use was not kept.
            LogboekError: the register was changed.
        """
        published = Publicaties(self._logboek).all()
        key = published[-1].regel if published else self._nu.versie.hash
        # WHY held here: another thread may put down another one.
        last = self._laatst
        if last is None or last[0] != key:
            if published:
                bundel = published[-1].bundle()
                kader = Kader(bundel.load())
                texts = bundel.inhoud.bestanden
                is_now = kader.versie.hash == self._nu.versie.hash
                found = Basis(kader, texts, bundel, is_now)
            else:
                found = Basis(self._nu, self._kept(), None, is_nu=True)
            last = self._laatst = key, found
        return last[1]

    def _kept(self) -> Mapping[str, str]:
        """Return the files of the kader in use: their text stands beside the log."""
        query = select(kaderbundel.c.inhoud).where(
            kaderbundel.c.log == self._logboek.log
        )
        with self._logboek.opslag.reading() as verbinding:
            raws = verbinding.execute(query).scalars().all()
        for raw in raws:
            texts: dict[str, str] = json.loads(bytes(raw))["bestanden"]
            try:
                found = load_texts({n: t.encode() for n, t in texts.items()})
            except KaderError:
                continue
            if found.hash == self._nu.versie.hash:
                return texts
        raise KaderError(
            "kadertekst-ontbreekt",
            "De tekst van dit kader is hier niet bewaard. Veranderen kan dus niet.",
        )
