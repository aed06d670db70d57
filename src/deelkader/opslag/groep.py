# SPDX-License-Identifier: EUPL-1.2
"""
Group commit without a thread of its own: who may write, writes for all who wait.

Responsible for one promise: `submit` returns when the batch that holds the item has
been written, or raises what went wrong with it. Floor 4, `opslag`.
"""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final, Generic, TypeVar

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

_MEESTE: Final = 256

Vraag = TypeVar("Vraag")
Uitslag = TypeVar("Uitslag")


class Wachtend(Generic[Vraag, Uitslag]):
    """One item that waits, and later what came of it."""

    __slots__ = ("fout", "klaar", "uitslag", "vraag")

    def __init__(self, vraag: Vraag) -> None:
        self.vraag = vraag
        self.uitslag: Uitslag | None = None
        self.fout: BaseException | None = None
        self.klaar = False


class Groep(Generic[Vraag, Uitslag]):
    """
    Gathers what several threads want written.

    *write* gets the items of one batch and fills in `uitslag` or `fout` of each;
    what it raises holds for all of them.
    """

    def __init__(
        self, write: Callable[[Sequence[Wachtend[Vraag, Uitslag]]], None]
    ) -> None:
        self._write = write
        self._rij: list[Wachtend[Vraag, Uitslag]] = []
        self._beurt = threading.Condition(threading.Lock())
        self._bezig = False

    @property
    def wachtend(self) -> int:
        """How many items wait now."""
        return len(self._rij)

    def submit(self, vraag: Vraag) -> Uitslag:
        """Return what came of *vraag*, after its batch was written."""
        own: Wachtend[Vraag, Uitslag] = Wachtend(vraag)
        with self._beurt:
            self._rij.append(own)
        while not own.klaar:
            self._wait_or_write(own)
        if own.fout is not None:
            raise own.fout
        assert own.uitslag is not None  # noqa: S101 - written without a result
        return own.uitslag

    def _wait_or_write(self, own: Wachtend[Vraag, Uitslag]) -> None:
        """Wait until *own* was written, or nobody writes and this thread may."""
        with self._beurt:
            # WHY: who was written goes on at once, and not after the next batch.
            while self._bezig and not own.klaar:
                self._beurt.wait()
            if own.klaar:
                return
            self._bezig = True
            batch, self._rij = self._rij[:_MEESTE], self._rij[_MEESTE:]
        try:
            self._write(batch)
        except Exception as error:  # noqa: BLE001 - each who waits raises it
            for item in batch:
                item.fout = error
        except BaseException:
            # WHY: this thread was told to stop, not the others that wait for it.
            for item in batch:
                item.fout = LogboekError(
                    "logboek-niet-schrijfbaar",
                    "Het schrijven is afgebroken. Daarom is er geen antwoord.",
                )
            raise
        finally:
            with self._beurt:
                for item in batch:
                    item.klaar = True
                self._bezig = False
                self._beurt.notify_all()
