# SPDX-License-Identifier: EUPL-1.2
"""
The Logboek: append a line and get the Bewijs (receipt) for it, read, verify.

Responsible for one promise: `append` returns only when the line is on disk, linked
to the line before it. Does not judge and knows no rules. A hash chain alone cannot
see that its tail was cut off or wholly rewritten: keep a controlepunt (checkpoint)
elsewhere and give it to `verify`.

Floor 4; stands on `opslag`, which holds every SQL statement.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Self

from deelkader.errors import LogboekError, LogboekTamperedError
from deelkader.logboek.entry import (
    GENESIS,
    canonical_bytes,
    hash_line,
    new_id,
    require_no_bsn,
)
from deelkader.opslag.sqlite import LogRow, SqliteStore

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping
    from types import TracebackType

_CONTROLEPUNT = re.compile(r"sha256:[0-9a-f]{64}")


@dataclass(frozen=True, slots=True)
class Bewijs:
    """The receipt of one line: *controlepunt* stands for the whole log up to it."""

    id: str
    regelnummer: int
    controlepunt: str

    def as_dict(self) -> dict[str, Any]:
        """Return the receipt as plain JSON values, as the answer shows it."""
        return {"regelnummer": self.regelnummer, "controlepunt": self.controlepunt}


@dataclass(frozen=True, slots=True)
class Logregel:
    """One line of the log, as it was written."""

    id: str
    regelnummer: int
    tijdstip: str
    inhoud: dict[str, Any]
    hash: bytes

    @property
    def controlepunt(self) -> str:
        """The checkpoint of the log up to and including this line."""
        return _controlepunt(self.hash)


def _utc_now() -> datetime:
    return datetime.now(UTC)


class Logboek:
    """
    The log in one folder; safe to share between threads.

    Several processes may each open it on the same folder.
    """

    def __init__(self, store: SqliteStore, klok: Callable[[], datetime]) -> None:
        self._store = store
        self._klok = klok

    @classmethod
    def open(cls, map_: Path | str, klok: Callable[[], datetime] = _utc_now) -> Logboek:
        """
        Open the log in folder *map_*, and make it when it is not there.

        Raises:
            LogboekError: the folder cannot be written, the disk cannot promise that
                a line stays, or a newer version made this log.

        """
        return cls(SqliteStore.open(Path(map_)), klok)

    def append(self, inhoud: Mapping[str, Any]) -> Bewijs:
        """
        Write *inhoud* as the next line; return only after it is on disk.

        Raises:
            LogboekError: nothing was promised: there must be no answer.

        """
        content = dict(inhoud)
        encoded = canonical_bytes(content)
        require_no_bsn(content)
        with self._store.transaction() as transaction:
            row = self._next_row(transaction.last(), encoded)
            transaction.insert(row)
        # INVARIANT: here the COMMIT has returned, and with it the fsync.
        return Bewijs(row.id, row.regelnummer, _controlepunt(row.hash))

    def require_writable(self) -> None:
        """
        Take the write lock and let it go again, without writing a line.

        Raises:
            LogboekError: a line could not be written now.

        """
        with self._store.transaction():
            pass

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - the word users read
        """Return the line with this id, or None; raise when it was changed."""
        row = self._store.logregel(id)
        return None if row is None else _line(row)

    def lines(self) -> Iterator[Logregel]:
        """Yield every line in order; memory does not grow with the log."""
        return map(_line, self._store.logregels())

    def verify(self, controlepunt: str | None = None) -> int:
        """
        Recompute the whole chain and return the number of lines.

        With a *controlepunt* from an earlier Bewijs, that point must be in the chain:
        only so can a tail that was cut off or rewritten be seen.

        Raises:
            LogboekTamperedError: names the first line that is not what was written;
                line 0 when only the controlepunt is missing.

        """
        wanted = None if controlepunt is None else _parse_controlepunt(controlepunt)
        found = wanted is None
        count, vorige = 0, GENESIS
        for row in self._store.logregels():
            count += 1
            _check_link(row, count, vorige)
            vorige = row.hash
            found = found or vorige == wanted
        if not found:
            raise LogboekTamperedError(
                0,
                f"Het controlepunt komt niet voor in de {count} regels van het"
                " logboek: er zijn regels weg of opnieuw geschreven.",
            )
        return count

    def close(self) -> None:
        """Close the log; a second time does nothing."""
        self._store.close()

    def __len__(self) -> int:
        return self._store.count()

    def __bool__(self) -> bool:
        # WHY: with only __len__, `if logboek:` would skip a log that is still empty.
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _next_row(self, last: LogRow | None, inhoud: bytes) -> LogRow:
        # WHY: the clock is read here, under the lock, so that the times of the lines
        # stand in their order.
        now = self._klok()
        if now.tzinfo is None:
            raise LogboekError(
                "logboek-klok-zonder-zone",
                "De klok van het logboek zegt niet in welke tijdzone hij loopt.",
                help="Geef een klok mee die de tijd in UTC zegt.",
            )
        tijdstip = _tijdstip(now)
        now_ms = int(now.timestamp() * 1000)
        if last is None:
            number, vorige, id_ = 1, GENESIS, new_id(now_ms)
        else:
            number, vorige = last.regelnummer + 1, last.hash
            id_ = _id_after(last, now_ms)
        line_hash = hash_line(vorige, number, id_, tijdstip, inhoud)
        return LogRow(number, id_, tijdstip, inhoud, vorige, line_hash)


def _id_after(last: LogRow, now_ms: int) -> str:
    try:
        return new_id(now_ms, last.id)
    except ValueError:
        raise LogboekTamperedError(
            last.regelnummer, f"Het id van regel {last.regelnummer} is geen id."
        ) from None


def _tijdstip(now: datetime) -> str:
    moment = now.astimezone(UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds") + "Z"


def _controlepunt(line_hash: bytes) -> str:
    return f"sha256:{line_hash.hex()}"


def _parse_controlepunt(text: str) -> bytes:
    if _CONTROLEPUNT.fullmatch(text) is None:
        raise LogboekError(
            "logboek-controlepunt-ongeldig",
            "Dit is geen controlepunt: het hoort te beginnen met 'sha256:'.",
            help="Neem het controlepunt over uit het bewijs bij een antwoord.",
        )
    return bytes.fromhex(text.removeprefix("sha256:"))


def _line(row: LogRow) -> Logregel:
    _check_content(row)
    return Logregel(
        row.id, row.regelnummer, row.tijdstip, json.loads(row.inhoud), row.hash
    )


def _check_link(row: LogRow, expected: int, vorige: bytes) -> None:
    """Raise unless *row* is line *expected*, follows *vorige*, and is unchanged."""
    if row.regelnummer > expected:
        raise LogboekTamperedError(expected, f"Regel {expected} ontbreekt.")
    if row.regelnummer < expected:
        raise LogboekTamperedError(
            row.regelnummer, f"Regel {row.regelnummer} hoort niet in het logboek."
        )
    if row.vorige != vorige:
        raise LogboekTamperedError(
            expected, f"Regel {expected} sluit niet aan op de regel ervoor."
        )
    _check_content(row)


def _check_content(row: LogRow) -> None:
    computed = hash_line(row.vorige, row.regelnummer, row.id, row.tijdstip, row.inhoud)
    if computed != row.hash:
        raise LogboekTamperedError(
            row.regelnummer, f"De inhoud van regel {row.regelnummer} is veranderd."
        )
