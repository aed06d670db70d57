# SPDX-License-Identifier: EUPL-1.2
"""
The rows of the register beside the lines of the log that say the same.

Responsible for three promises: every row has its line, every line has its row, and what
was judged still holds when it is written. Floor 5, `publicatie`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING, Any, Final, TypeVar

from sqlalchemy import func, select

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.opslag.tabellen import publicatie, publicatiesleutel

if TYPE_CHECKING:
    from sqlalchemy import Connection, Row, Select, Table

    from deelkader.logboek import Bewijs, Inhoud, Logboek
    from deelkader.opslag import Eenheid

REGEL: Final = "publicatie"
SLEUTELREGEL: Final = "publicatiesleutel"
_POGINGEN: Final = 5

T = TypeVar("T")


class _IngehaaldError(Exception):
    """Somebody else wrote in the register since it was judged."""


class Registerrijen:
    """The rows of one log; safe to share between processes."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek

    def mark(self) -> tuple[int, int, int]:
        """Return how many keys and bundles there are, and the highest number."""
        with self._logboek.opslag.reading() as verbinding:
            return self._mark(verbinding)

    def whole(self, query: Select[Any], soort: str) -> Sequence[Row[Any]]:
        """
        Return the rows of *query*; every line of the kind *soort* must have one.

        WHY: a key that was withdrawn is trusted again when that row goes, and a kader
        that was replaced comes back.

        Raises:
            LogboekTamperedError: a row is gone.
        """
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
            # WHY: the kind of a key begins with that of a bundle: one reading.
            lines = self._logboek.soortregels.ids(verbinding, REGEL)
        known = {row.regel for row in rows}
        for id_, kind in lines.items():
            if kind == soort and id_ not in known:
                line = self._logboek.get(id_)
                raise _changed(0 if line is None else line.regelnummer)
        return rows

    def require(
        self, regel: str, soort: str, facts: Mapping[str, Any], nr: int | None = None
    ) -> None:
        """
        Raise unless the line *regel* says *facts*, as far as it can be opened.

        With *nr* it has that number too: a second row that leans on an old line would
        give a key that was withdrawn its trust back.

        Raises:
            LogboekTamperedError: it does not.
        """
        line = self._logboek.get(regel)
        # WHY without facts too: a retention period ends, and the register stays.
        opened = None if line is None or line.feiten is None else line.feiten.inhoud
        is_same = opened is None or all(opened.get(k) == v for k, v in facts.items())
        is_own = line is not None and nr in {None, line.regelnummer}
        if line is None or line.soort != soort or not (is_same and is_own):
            raise _changed(0 if line is None else line.regelnummer)

    def write(self, judge: Callable[[], tuple[Inhoud, Table, Rij] | None]) -> None:
        """
        Write the line that *judge* gives with its row; nothing when it gives None.

        *judge* is asked again when somebody else wrote since: what it saw holds when
        the line is written. The row may lean on the receipt of the line.

        Raises:
            LogboekError: it was not written.
        """
        for _ in range(_POGINGEN):
            seen = self.mark()
            found = judge()
            if found is None:
                return
            inhoud, tabel, row_of = found

            def along(
                eenheid: Eenheid,
                bewijs: Bewijs,
                seen: tuple[int, int, int] = seen,
                tabel: Table = tabel,
                row_of: Rij = row_of,
            ) -> None:
                if self._mark(eenheid.verbinding) != seen:
                    raise _IngehaaldError
                eenheid.insert_rows(tabel, [row_of(bewijs)])

            try:
                self._logboek.append(replace(inhoud, mee=along))
            except _IngehaaldError:
                continue
            return
        raise LogboekError(
            "logboek-bezet",
            "Er verandert nu veel in het register van uitgegeven kaders. Er is niets"
            " veranderd.",
            help="Probeer het over een minuut opnieuw.",
        )

    def _mark(self, verbinding: Connection) -> tuple[int, int, int]:
        keys, bundles = publicatiesleutel.c, publicatie.c
        log = self._logboek.log
        highest = func.coalesce(func.max(bundles.volgnummer), 0)
        query = select(
            select(func.count()).where(keys.log == log).scalar_subquery(),
            select(func.count()).where(bundles.log == log).scalar_subquery(),
            select(highest).where(bundles.log == log).scalar_subquery(),
        )
        sleutels, aantal, hoogste = verbinding.execute(query).one()
        return sleutels, aantal, hoogste


Rij = Callable[["Bewijs"], tuple[Any, ...]]


def _changed(nummer: int) -> LogboekTamperedError:
    return LogboekTamperedError(
        nummer, "Iemand heeft het register van uitgegeven kaders veranderd."
    )
