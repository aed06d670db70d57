# SPDX-License-Identifier: EUPL-1.2
"""
The head of the key store: which epoch key is in force, and going to the next one.

Responsible for the order that makes an erasure final: the new key is on disk, then
the store written under it, and only then the old key goes. Floor 4, `sleutels`.
"""

from __future__ import annotations

import secrets
import threading
from typing import TYPE_CHECKING, Final

from sqlalchemy import bindparam, insert, select, update

from deelkader.errors import LogboekError
from deelkader.opslag.sleuteltabellen import sleutel, sleutelkop, tekensleutel
from deelkader.opslag.vast import Vast
from deelkader.sleutels.paar import Houder, Omhulling

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deelkader.opslag import Eenheid
    from deelkader.sleutels.epoche import Epochesleutels

_PROEF: Final = b"deelkader/proef/1"
_GEEN: Final = 0
# WHY here: whoever needs a key asks it first.
_EPOCHE: Final = Vast(select(sleutelkop.c.epoche))


class Epochekop:
    """Knows the epoch key in force, as long as the store says the same number."""

    def __init__(self, epochesleutels: Epochesleutels) -> None:
        self._epochesleutels = epochesleutels
        self._lock = threading.Lock()
        self._bekend: tuple[int, Omhulling] | None = None

    @property
    def bekend(self) -> tuple[int, Omhulling] | None:
        """The epoch that was in force just now, and what wraps in it."""
        with self._lock:
            return self._bekend

    def found(self, eenheid: Eenheid) -> None:
        """
        Give a new store its id, before there is an epoch key.

        WHY a unit of its own: who dies while making the first key would else leave
        a key without a store, which looks as if the store was lost.
        """
        row = eenheid.verbinding.execute(select(sleutelkop)).one_or_none()
        if row is not None:
            return
        if not self._epochesleutels.is_empty():
            raise LogboekError(
                "sleutels-ontbreken",
                "Er is een hoofdsleutel, maar de sleutels zijn weg. Daarom is er geen"
                " antwoord.",
                help="Zet de sleutels terug uit de eigen kopie.",
            )
        eenheid.verbinding.execute(
            insert(sleutelkop).values(
                id=1, bos=secrets.token_hex(8), epoche=_GEEN, proef=b""
            )
        )

    def start(self, eenheid: Eenheid) -> tuple[str, int]:
        """Return id and epoch of the store; make the first epoch of a new one."""
        row = eenheid.verbinding.execute(select(sleutelkop)).one()
        if row.epoche != _GEEN:
            self.current(eenheid.verbinding)
            return row.bos, row.epoche
        proef = Omhulling(self._epochesleutels.make(1)).wrap(_PROEF, row.bos)
        eenheid.verbinding.execute(update(sleutelkop).values(epoche=1, proef=proef))
        return row.bos, 1

    def current(self, verbinding: Connection) -> Omhulling:
        """
        Return what wraps and unwraps what this connection sees.

        Raises:
            LogboekError: the epoch key is missing, or is another one.
        """
        ((epoche,),) = _EPOCHE.rows(verbinding, {})
        with self._lock:
            if self._bekend is not None and self._bekend[0] == epoche:
                return self._bekend[1]
        omhulling = self.require(verbinding)
        with self._lock:
            self._bekend = epoche, omhulling
        return omhulling

    def require(self, verbinding: Connection) -> Omhulling:
        """
        Return what `current` does, from the epoch key as it is now.

        Raises:
            LogboekError: the epoch key is missing, or is another one.
        """
        row = verbinding.execute(select(sleutelkop)).one()
        omhulling = Omhulling(self._epochesleutels.read(row.epoche))
        omhulling.unwrap(row.proef, row.bos)
        return omhulling

    def next(self, eenheid: Eenheid) -> int:
        """Write everything in the store again under a new key; return its number."""
        verbinding = eenheid.verbinding
        row = verbinding.execute(select(sleutelkop)).one()
        old = self.current(verbinding)
        nummer: int = row.epoche + 1
        new = Omhulling(self._epochesleutels.make(nummer))
        _wrap_pairs(verbinding, old, new)
        _wrap_signing_keys(verbinding, old, new)
        verbinding.execute(
            update(sleutelkop).values(epoche=nummer, proef=new.wrap(_PROEF, row.bos))
        )
        return nummer

    def finish(self, eenheid: Eenheid) -> int:
        """
        Destroy every epoch key but the one in force, and return its number.

        Requires that what put it in force is on disk: a unit of its own.
        """
        query = select(sleutelkop.c.epoche)
        nummer: int = eenheid.verbinding.execute(query).scalar_one()
        self._epochesleutels.destroy_all_but(nummer)
        with self._lock:
            if self._bekend is not None and self._bekend[0] != nummer:
                self._bekend = None
        return nummer


def _wrap_pairs(verbinding: Connection, old: Omhulling, new: Omhulling) -> None:
    again = []
    for row in verbinding.execute(select(sleutel)).all():
        paar, persoon = old.unwrap_pair(row.id, row.omhulsel)
        houder = Houder(row.organisatie, persoon, row.periode)
        again.append(
            {
                "welke": row.id,
                "zoek": None if row.zoek is None else new.find_value(houder),
                "wie": new.who_value(row.organisatie, persoon),
                "omhulsel": new.wrap_pair(paar, persoon),
            }
        )
    if again:
        verbinding.execute(
            update(sleutel).where(sleutel.c.id == bindparam("welke")), again
        )


def _wrap_signing_keys(verbinding: Connection, old: Omhulling, new: Omhulling) -> None:
    for row in verbinding.execute(select(tekensleutel)).all():
        geheim = old.unwrap(row.omhulsel, row.oorsprong)
        verbinding.execute(
            update(tekensleutel)
            .where(
                tekensleutel.c.oorsprong == row.oorsprong,
                tekensleutel.c.volgorde == row.volgorde,
            )
            .values(omhulsel=new.wrap(geheim, row.oorsprong))
        )
