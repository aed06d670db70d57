# SPDX-License-Identifier: EUPL-1.2
"""
The key store: find or make a pair, and destroy pairs for ever.

Responsible for one promise: after `destroy` nothing that exists, in this store, its
free pages, its write-ahead log or any older copy, opens what those pairs opened.
Several processes may share one store. Floor 4, `sleutels`.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, Final, Self, TypeVar

from sqlalchemy import bindparam, delete, func, insert, select, update

from deelkader.errors import LogboekError
from deelkader.opslag import SLEUTELS, Opslag
from deelkader.opslag.groep import Groep, Wachtend
from deelkader.opslag.sleuteltabellen import sleutel, sleutelkop, tekensleutel
from deelkader.opslag.vast import Vast
from deelkader.sleutels.kop import Epochekop
from deelkader.sleutels.paar import Houder, Omhulling, Sleutelpaar
from deelkader.sleutels.rijen import find_pairs, make_pairs
from deelkader.sleutels.wiens import ids_at_once, ids_within

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable, Sequence
    from pathlib import Path

    from sqlalchemy import Connection

    from deelkader.sleutels.epoche import Epochesleutels

_ONTHOUDEN: Final = 10_000
_POGINGEN: Final = 5
_PAGINA: Final = 500

# WHY here: every question about a person runs it.
_VAN_WIE: Final = Vast(
    select(sleutel.c.id, sleutel.c.omhulsel).where(sleutel.c.wie == bindparam("van"))
)

T = TypeVar("T")
type_paren = dict[Houder, Sleutelpaar]


class Sleutelbos:
    """A key store that is open; safe to share between threads."""

    def __init__(self, opslag: Opslag, epochesleutels: Epochesleutels) -> None:
        self._opslag = opslag
        self._kop = Epochekop(epochesleutels)
        self._lock = threading.Lock()
        self._geheugen: OrderedDict[Houder, Sleutelpaar] = OrderedDict()
        # WHY: each new person costs a commit, unless several come at once.
        self._groep: Groep[list[Houder], type_paren] = Groep(self._make_all)
        self._vergeten = 0
        self.id, self.epoche = "", 0

    @classmethod
    def open(cls, waar: Path | str, epochesleutels: Epochesleutels) -> Self:
        """
        Open the key store at *waar*, make it when it is new, finish what was begun.

        Raises:
            LogboekError: the store cannot be used, or the epoch key is missing or
                is another one.
        """
        bos = cls(Opslag.open(waar, SLEUTELS), epochesleutels)
        try:
            with bos._opslag.unit() as eenheid:
                eenheid.lock(sleutelkop)
                bos._kop.found(eenheid)
            with bos._opslag.unit() as eenheid:
                eenheid.lock(sleutelkop)
                bos.id, bos.epoche = bos._kop.start(eenheid)
            bos.finish()
        except BaseException:
            bos.close()
            raise
        return bos

    def pairs(self, houders: Collection[Houder]) -> dict[Houder, Sleutelpaar]:
        """Return the pair in use of each of *houders*; make those that are missing."""
        with self._lock:
            vergeten = self._vergeten
            found = {h: p for h in houders if (p := self._geheugen.get(h)) is not None}
        missing = [h for h in dict.fromkeys(houders) if h not in found]
        if missing:
            made = self._find_or_make(missing)
            self._remember(made, vergeten)
            found |= made
        return found

    def open_pairs(self, ids: Iterable[str]) -> dict[str, Sleutelpaar]:
        """Return the pairs with these *ids*; one that was destroyed is not there."""
        wanted = sorted(set(ids))

        def find(
            verbinding: Connection, omhulling: Omhulling
        ) -> dict[str, Sleutelpaar]:
            found = {}
            for start in range(0, len(wanted), _PAGINA):
                some = sleutel.c.id.in_(wanted[start : start + _PAGINA])
                query = select(sleutel.c.id, sleutel.c.omhulsel).where(some)
                for id_, omhulsel in verbinding.execute(query):
                    found[id_] = omhulling.unwrap_pair(id_, omhulsel)[0]
            return found

        return self._read(find)

    def ids_of(self, organisatie: str, persoon: str | None) -> list[str]:
        """Return the ids of every pair of *persoon* (None: nobody), of all periods."""
        return self.ids_of_each(organisatie, [persoon])[persoon]

    def ids_of_each(
        self, organisatie: str, personen: Collection[str | None]
    ) -> dict[str | None, list[str]]:
        """Return for each of *personen* what `ids_of` returns, all at one moment."""
        known = ids_at_once(self._opslag, self._kop, organisatie, personen)
        if known is not None:
            return known
        return self._read(lambda v, o: ids_within(v, o, organisatie, personen))

    def persons_of(self, organisatie: str, personen: Collection[str]) -> dict[str, str]:
        """Return the id of every pair of *personen*, with whose it is."""
        ids = self.ids_of_each(organisatie, personen)
        return {id_: persoon for persoon in personen for id_ in ids[persoon]}

    def pairs_of(self, organisatie: str, persoon: str) -> dict[str, Sleutelpaar]:
        """Return every pair of *persoon* by its id, of all periods, at one moment."""

        def find(
            verbinding: Connection, omhulling: Omhulling
        ) -> dict[str, Sleutelpaar]:
            value = omhulling.who_value(organisatie, persoon)
            rows = _VAN_WIE.rows(verbinding, {"van": value})
            return {
                id_: omhulling.unwrap_pair(id_, wrapped)[0] for id_, wrapped in rows
            }

        return self._read(find)

    def ids_before(self, organisatie: str, jaar: str, maand: str) -> list[str]:
        """
        Return the ids of pairs whose period has ended, for retention.

        That is a year (of a person) before *jaar*, or a month (of questions without
        a person) before *maand*; what has no period never ends by itself.
        """
        with self._opslag.reading() as verbinding:
            rows = verbinding.execute(
                select(sleutel.c.id, sleutel.c.periode).where(
                    sleutel.c.organisatie == organisatie
                )
            )
            return sorted(
                id_
                for id_, periode in rows
                if periode and periode < (maand if "-" in periode else jaar)
            )

    def renew(self, houder: Houder) -> None:
        """Let what is written from now on have a new pair; the old one still opens."""
        with self._opslag.unit() as eenheid:
            eenheid.lock(sleutelkop)
            value = self._kop.current(eenheid.verbinding).find_value(houder)
            found = sleutel.c.zoek == value
            eenheid.verbinding.execute(update(sleutel).where(found).values(zoek=None))
        self.forget()

    def destroy(self, ids: Collection[str]) -> None:
        """
        Destroy the pairs *ids* for ever; ids that are gone already are no error.

        The store is written again under a new epoch key; then the old one is
        destroyed. A process that dies before that leaves it to the next `open`.
        """
        gone = sorted(ids)
        with self._opslag.unit() as eenheid:
            eenheid.lock(sleutelkop)
            for start in range(0, len(gone), _PAGINA):
                some = sleutel.c.id.in_(gone[start : start + _PAGINA])
                eenheid.verbinding.execute(delete(sleutel).where(some))
            self._kop.next(eenheid)
        self.forget()
        self.finish()

    def rotate(self) -> None:
        """Write the store again under a new epoch key; no pair is destroyed."""
        self.destroy(())

    def finish(self) -> None:
        """Destroy the epoch keys that are no longer in force."""
        # INVARIANT: what put the new key in force is on disk: another unit did it.
        with self._opslag.unit() as eenheid:
            eenheid.lock(sleutelkop)
            self.epoche = self._kop.finish(eenheid)

    def require_key(self) -> None:
        """Raise a LogboekError unless the epoch key is there and fits, right now."""

        def look(verbinding: Connection, _: Omhulling) -> None:
            self._kop.require(verbinding)

        self._read(look)

    def signing_keys(self, oorsprong: str) -> list[bytes]:
        """Return the private keys that sign the log *oorsprong*, the newest last."""

        def find(verbinding: Connection, omhulling: Omhulling) -> list[bytes]:
            query = (
                select(tekensleutel.c.omhulsel)
                .where(tekensleutel.c.oorsprong == oorsprong)
                .order_by(tekensleutel.c.volgorde)
            )
            found = verbinding.execute(query).scalars()
            return [omhulling.unwrap(omhulsel, oorsprong) for omhulsel in found]

        return self._read(find)

    def add_signing_key(self, oorsprong: str, geheim: bytes, openbaar: bytes) -> None:
        """Keep a key that signs the log *oorsprong*: the newest from now on."""
        with self._opslag.unit() as eenheid:
            eenheid.lock(sleutelkop)
            omhulling = self._kop.current(eenheid.verbinding)
            number = select(func.count()).where(tekensleutel.c.oorsprong == oorsprong)
            eenheid.verbinding.execute(
                insert(tekensleutel).values(
                    oorsprong=oorsprong,
                    volgorde=eenheid.verbinding.execute(number).scalar_one() + 1,
                    openbaar=openbaar,
                    omhulsel=omhulling.wrap(geheim, oorsprong),
                )
            )

    def forget(self) -> None:
        """Forget every pair that this process remembers."""
        with self._lock:
            self._vergeten += 1
            self._geheugen.clear()

    def close(self) -> None:
        """Close the store and forget the keys."""
        self.forget()
        self._opslag.close()

    def _remember(self, made: dict[Houder, Sleutelpaar], vergeten: int) -> None:
        with self._lock:
            # WHY: an erasure since the look-up may have destroyed one of these.
            if vergeten != self._vergeten:
                return
            self._geheugen.update(made)
            while len(self._geheugen) > _ONTHOUDEN:
                self._geheugen.popitem(last=False)

    def _find_or_make(self, houders: list[Houder]) -> dict[Houder, Sleutelpaar]:
        found = self._read(lambda v, o: find_pairs(v, o, houders))
        missing = [h for h in houders if h not in found]
        return found | self._groep.submit(missing) if missing else found

    def _make_all(self, batch: Sequence[Wachtend[list[Houder], type_paren]]) -> None:
        """Make the pairs that *batch* asks for, in one commit."""
        asked = list(dict.fromkeys(h for item in batch for h in item.vraag))
        with self._opslag.unit() as eenheid:
            eenheid.lock(sleutelkop)
            omhulling = self._kop.current(eenheid.verbinding)
            # WHY: looked for again under the lock: another process may have made it.
            found = find_pairs(eenheid.verbinding, omhulling, asked)
            found |= make_pairs(
                eenheid, omhulling, [h for h in asked if h not in found]
            )
        for item in batch:
            item.uitslag = {h: found[h] for h in item.vraag}

    def _read(self, work: Callable[[Connection, Omhulling], T]) -> T:
        """Return what *work* reads, also while another process changes the epoch."""
        for attempt in range(1, _POGINGEN + 1):
            try:
                with self._opslag.reading() as verbinding:
                    return work(verbinding, self._kop.current(verbinding))
            except LogboekError:
                # WHY: the moment we see may have an epoch key that is just gone.
                if attempt == _POGINGEN:
                    raise
        raise AssertionError  # pragma: no cover - the loop returns or raises
