# SPDX-License-Identifier: EUPL-1.2
"""
Pieces that belong to a person beside the log: sealed, in the transaction of a line.

Consent events; cases and tasks have tables of their own. Each is sealed with the key
of the person's file, so an erasure takes them too. Floor 4, `sleutels`.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import bindparam, func, insert, select

from deelkader.opslag.tabellen import stuk
from deelkader.opslag.vastlijst import VastLijst
from deelkader.sleutels.paar import Houder
from deelkader.sleutels.verzegelen import open_piece, seal_piece

if TYPE_CHECKING:
    from collections.abc import Mapping

    from sqlalchemy import Row

    from deelkader.opslag import Eenheid, Opslag
    from deelkader.sleutels.paar import Sleutelpaar
    from deelkader.sleutels.sleutelbos import Sleutelbos

# WHY here: every batch of questions about persons runs it.
_VAN_SLEUTELS: Final = VastLijst(
    lambda sleutels: select(stuk.c.sleutel).where(
        stuk.c.sleutel.in_(sleutels), stuk.c.soort == bindparam("van")
    )
)


@dataclass(frozen=True, slots=True)
class Stukken:
    """The pieces of one kind (*soort*) of one organisation."""

    opslag: Opslag
    sleutelbos: Sleutelbos
    organisatie: str
    soort: str

    def add(
        self, eenheid: Eenheid, persoon: str, id_: str, inhoud: Mapping[str, Any]
    ) -> None:
        """
        Write a piece of *persoon* after those that are there.

        Requires the transaction of a log line: its lock orders the pieces and keeps
        them from being sealed with a key that an erasure just destroyed.
        """
        paar = self._pair(persoon)
        number = select(func.coalesce(func.max(stuk.c.volgorde), 0) + 1)
        eenheid.verbinding.execute(
            insert(stuk).values(
                id=id_,
                soort=self.soort,
                sleutel=paar.id,
                volgorde=eenheid.verbinding.execute(number).scalar_one(),
                inhoud=self._seal(paar, id_, inhoud),
            )
        )

    def of(self, persoon: str, eenheid: Eenheid | None = None) -> list[dict[str, Any]]:
        """
        Return the pieces of *persoon*, in the order of writing.

        With *eenheid* nobody else can add to them until that unit ends.

        Raises:
            LogboekError: a piece is not what was written.
        """
        pairs = self.sleutelbos.pairs_of(self.organisatie, persoon)
        if not pairs:
            return []
        query = select(stuk).where(
            stuk.c.sleutel.in_(list(pairs)), stuk.c.soort == self.soort
        )
        query = query.order_by(stuk.c.volgorde)
        if eenheid is not None:
            rows = eenheid.verbinding.execute(query).all()
        else:
            with self.opslag.glance() as verbinding:
                rows = verbinding.execute(query).all()
        return [self._open(pairs[row.sleutel], row.id, row.inhoud) for row in rows]

    def among(self, wiens: Mapping[str, str]) -> set[str]:
        """
        Return the persons in *wiens* of whom there is a piece; none is opened.

        *wiens* holds the id of every key of theirs, with whose it is.
        """
        with self.opslag.glance() as verbinding:
            rows = _VAN_SLEUTELS.rows(verbinding, list(wiens), {"van": self.soort})
        return {wiens[id_] for (id_,) in rows}

    def get(self, id_: str) -> dict[str, Any] | None:
        """
        Return piece *id_*; None when there is none, or its key is gone.

        Raises:
            LogboekError: it is not what was written.
        """
        query = select(stuk).where(stuk.c.id == id_, stuk.c.soort == self.soort)
        with self.opslag.reading() as verbinding:
            row = verbinding.execute(query).first()
        return None if row is None else self._opened(row)

    def under(self, sleutel: str) -> list[dict[str, Any]]:
        """Return the pieces that *sleutel* seals, in the order of writing."""
        query = select(stuk).where(
            stuk.c.sleutel == sleutel, stuk.c.soort == self.soort
        )
        with self.opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by(stuk.c.volgorde)).all()
        opened = [self._opened(row) for row in rows]
        return [one for one in opened if one is not None]

    def key_of(self, persoon: str) -> str:
        """Return the id of the key that seals what is added about *persoon*."""
        return self._pair(persoon).id

    def _opened(self, row: Row[Any]) -> dict[str, Any] | None:
        pairs = self.sleutelbos.open_pairs([row.sleutel])
        if row.sleutel not in pairs:
            return None
        return self._open(pairs[row.sleutel], row.id, row.inhoud)

    def _pair(self, persoon: str) -> Sleutelpaar:
        houder = Houder.of_file(self.organisatie, persoon)
        return self.sleutelbos.pairs([houder])[houder]

    def _seal(self, paar: Sleutelpaar, id_: str, inhoud: Mapping[str, Any]) -> bytes:
        open_ = json.dumps(dict(inhoud), ensure_ascii=False).encode()
        return seal_piece(paar, self._place(id_), open_)

    def _open(self, paar: Sleutelpaar, id_: str, sealed: bytes) -> dict[str, Any]:
        found: dict[str, Any] = json.loads(open_piece(paar, self._place(id_), sealed))
        return found

    def _place(self, id_: str) -> str:
        return f"deelkader/stuk/1\n{self.soort}/{id_}"
