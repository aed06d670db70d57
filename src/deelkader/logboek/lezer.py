# SPDX-License-Identifier: EUPL-1.2
"""
Read lines, open their parts, and prove them.

Responsible for never showing a line that is not what was written: every part is
held against the leaf. Whether the leaf is in the tree is proven by `proof`, and for
the whole log by the verifier. Floor 4, `logboek`.
"""

from __future__ import annotations

import base64
import hashlib
import json
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from sqlalchemy import bindparam, select

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek.boom import BREEDTE, Boom, Rand, leaf_hash
from deelkader.logboek.regels import FEITEN, PERSONEN, Geopend, Logregel
from deelkader.logboek.zegel import commitment, unseal
from deelkader.opslag.tabellen import controlepunt, logkop, regel, tegel
from deelkader.opslag.vast import Vast, together
from deelkader.opslag.zoekpad import in_log

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from sqlalchemy import Connection, Row

    from deelkader.opslag import Opslag
    from deelkader.sleutels import Sleutelbos, Sleutelpaar

_PAGINA: Final = 256
MEESTE_EERDER: Final = 50
# WHY here: a statement that is made once is compiled once.
_EERDER: Final = Vast(
    select(regel.c.nr)
    .where(
        in_log(regel, bindparam("welk")),
        regel.c.sleutel == bindparam("sleutel"),
        regel.c.nr < bindparam("voor"),
    )
    .order_by(regel.c.nr.desc())
    # WHY no limit(): for SQLite that adds a value without a name.
    .suffix_with(f"LIMIT {MEESTE_EERDER}")
)
_OP_NUMMER: Final = Vast(
    select(regel).where(regel.c.log == bindparam("welk"), regel.c.nr == bindparam("nr"))
)


class Lezer:
    """Reads one log."""

    def __init__(self, opslag: Opslag, bos: Sleutelbos, log: int) -> None:
        self._opslag = opslag
        self._bos = bos
        self._log = log

    def size(self) -> int:
        """Return the number of lines."""
        with self._opslag.reading() as verbinding:
            query = select(logkop.c.grootte).where(logkop.c.log == self._log)
            size: int = verbinding.execute(query).scalar_one()
            return size

    def line(self, id_: str) -> Logregel | None:
        """Return the line with this id, or None."""
        with self._opslag.reading() as verbinding:
            row = self._row(verbinding, id_)
        return None if row is None else self._opened([row])[0]

    def lines(self, vanaf: int = 1) -> Iterator[Logregel]:
        """Yield every line by number, a page at a time."""
        return (line for line, _ in self.lines_with_rows(vanaf))

    def lines_with_rows(self, vanaf: int = 1) -> Iterator[tuple[Logregel, Row[Any]]]:
        """Yield every line beside the row as it is stored."""
        while rows := self.page(vanaf):
            yield from zip(self._opened(rows), rows, strict=True)
            vanaf = rows[-1].nr + 1

    def lines_of(self, sleutels: Sequence[str]) -> list[Logregel]:
        """Return the lines that these keys seal, in order."""
        query = select(regel).where(
            in_log(regel, self._log), regel.c.sleutel.in_(sleutels)
        )
        with self._opslag.reading() as verbinding:
            rows = verbinding.execute(query.order_by(regel.c.nr)).all()
        return self._opened(rows)

    def numbers_before(self, asked: Sequence[tuple[str, int]]) -> list[list[int]]:
        """
        Return of each key and number which lines it seals below that number.

        Newest first, at most `MEESTE_EERDER` of each.
        """
        places = [
            {"welk": self._log, "sleutel": sleutel, "voor": nr} for sleutel, nr in asked
        ]
        return [[nr for (nr,) in rows] for rows in self._each(_EERDER, places)]

    def rows_at(self, nummers: Sequence[int]) -> list[Rij]:
        """Return the rows *nummers*, in that order; `open_row` opens each."""
        places = [{"welk": self._log, "nr": nr} for nr in nummers]
        return [Rij(*row) for rows in self._each(_OP_NUMMER, places) for row in rows]

    def page(self, vanaf: int, aantal: int = _PAGINA) -> Sequence[Row[Any]]:
        """Return rows as they are stored, from number *vanaf*."""
        query = select(regel).where(regel.c.log == self._log, regel.c.nr >= vanaf)
        with self._opslag.reading() as verbinding:
            return verbinding.execute(query.order_by(regel.c.nr).limit(aantal)).all()

    def checkpoint(self, vanaf: int) -> tuple[int, str]:
        """
        Return size and text of the first checkpoint over at least *vanaf* lines.

        Raises:
            LogboekError: there is none.
        """
        query = select(controlepunt.c.grootte, controlepunt.c.nota).where(
            controlepunt.c.log == self._log, controlepunt.c.grootte >= vanaf
        )
        with self._opslag.reading() as verbinding:
            found = verbinding.execute(
                query.order_by(controlepunt.c.grootte).limit(1)
            ).first()
        if found is None:
            raise LogboekError(
                "logboek-zonder-controlepunt",
                "Het logboek heeft nog geen controlepunt over deze regel.",
            )
        return found.grootte, found.nota

    def proof(self, id_: str) -> dict[str, Any] | None:
        """Return the receipt of line *id_* with the facts opened, or None."""
        line = self.line(id_)
        if line is None:
            return None
        grootte, nota = self.checkpoint(line.regelnummer)
        path = self.tree().inclusion(line.regelnummer - 1, grootte)
        found: dict[str, Any] = {
            "v": 1,
            "blad": line.blad.decode(),
            "pad": [_base64(hash_) for hash_ in path],
            "controlepunt": nota,
        }
        if line.feiten is not None:
            found[FEITEN] = as_opened(line.feiten)
        return found

    def require_tail(self) -> None:
        """
        Hold the last lines and the full tiles against the head and its checkpoint.

        Raises:
            LogboekTamperedError: they do not fit each other. What lies deeper is
                for the verifier.
        """
        with self._opslag.reading() as verbinding:
            query = select(logkop.c.grootte, logkop.c.rand)
            row = verbinding.execute(query.where(logkop.c.log == self._log)).one()
        if not row.grootte:
            return
        rand = Rand.read(row.grootte, row.rand)
        try:
            found = self.tree().range_hash(0, row.grootte)
        except ValueError:
            found = b""
        size, nota = self.checkpoint(row.grootte)
        named = nota.splitlines()[1:3]
        if rand is None or rand.root() != found or named != [str(size), _base64(found)]:
            raise LogboekTamperedError(
                row.grootte, "De laatste regels van het logboek zijn veranderd."
            )

    def tree(self) -> Boom:
        """Return the tree, to make proofs with."""
        return Boom(self._tile)

    def _tile(self, niveau: int, plaats: int) -> list[bytes]:
        low, high = plaats * BREEDTE, (plaats + 1) * BREEDTE
        with self._opslag.reading() as verbinding:
            if niveau == 0:
                query = select(regel.c.blad).where(
                    regel.c.log == self._log, regel.c.nr > low, regel.c.nr <= high
                )
                leaves = verbinding.execute(query.order_by(regel.c.nr)).scalars()
                return [leaf_hash(blad) for blad in leaves]
            query = select(tegel.c.hash).where(
                tegel.c.log == self._log,
                tegel.c.niveau == niveau,
                tegel.c.plaats >= low,
                tegel.c.plaats < high,
            )
            return list(verbinding.execute(query.order_by(tegel.c.plaats)).scalars())

    def _each(
        self, vast: Vast, places: Sequence[dict[str, Any]]
    ) -> list[list[tuple[Any, ...]]]:
        """Return the rows of *vast* for each of *places*, all at one moment."""
        if not places:
            return []
        with self._opslag.reading() as verbinding:
            with together(verbinding):
                asked = [vast.ask(verbinding, place) for place in places]
            return [rows() for rows in asked]

    def _row(self, verbinding: Connection, id_: str) -> Row[Any] | None:
        query = select(regel).where(regel.c.log == self._log, regel.c.id == id_)
        return verbinding.execute(query).first()

    def _opened(self, rows: Sequence[Row[Any]]) -> list[Logregel]:
        pairs = self._bos.open_pairs(row.sleutel for row in rows)
        return [open_row(row, pairs.get(row.sleutel)) for row in rows]


class Rij(NamedTuple):
    """A row of `regel`, its columns in order."""

    log: int
    nr: int
    id: str
    sleutel: str
    blad: bytes
    feiten: bytes
    personen: bytes


def as_opened(deel: Geopend) -> dict[str, Any]:
    """Return an opened part as a receipt or an export shows it."""
    return {"inhoud": dict(deel.inhoud), "zout": _base64(deel.zout)}


def open_row(row: Row[Any] | Rij, paar: Sleutelpaar | None) -> Logregel:
    """
    Return *row* as a line, opened with *paar*.

    Raises:
        LogboekTamperedError: it is not what was written.
    """
    try:
        leaf = json.loads(row.blad)
        own = (leaf["nr"], leaf["id"], leaf["sleutel"])
        parts = {naam: leaf[naam]["zegel"] for naam in (FEITEN, PERSONEN)}
        stored = {naam: leaf[naam]["versleuteld"] for naam in (FEITEN, PERSONEN)}
    except (ValueError, KeyError, TypeError):
        raise _changed(row.nr) from None
    if own != (row.nr, row.id, row.sleutel):
        raise _changed(row.nr)
    opened: dict[str, Geopend | None] = {FEITEN: None, PERSONEN: None}
    for naam, key in _keys(paar):
        if hashlib.sha256(getattr(row, naam)).hexdigest() != stored[naam]:
            raise _changed(row.nr)
        found = unseal(getattr(row, naam), key, row.sleutel, naam)
        if found is None or commitment(*found) != parts[naam]:
            raise _changed(row.nr)
        opened[naam] = Geopend(json.loads(found[1]), found[0])
    return Logregel(
        regelnummer=row.nr,
        id=row.id,
        tijdstip=leaf["tijd"],
        soort=leaf["soort"],
        sleutel=row.sleutel,
        blad=row.blad,
        feiten=opened[FEITEN],
        personen=opened[PERSONEN],
    )


def _keys(paar: Sleutelpaar | None) -> list[tuple[str, bytes]]:
    if paar is None:
        return []
    return [(FEITEN, paar.feiten), (PERSONEN, paar.personen)]


def _changed(nummer: int) -> LogboekTamperedError:
    return LogboekTamperedError(nummer, f"De inhoud van regel {nummer} is veranderd.")


def _base64(raw: bytes) -> str:
    return base64.b64encode(raw).decode()
