# SPDX-License-Identifier: EUPL-1.2
"""
Do the same thing once: a second request for it gets what the first one got.

Responsible for double taps and for pages that are sent again: no second line in the
log. Remembers in this process only, and no more than `GRENS` things; beyond that a
second time is a second line, which is not wrong, only more. Floor 5.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable
from concurrent.futures import Future
from threading import Lock
from typing import Final, Generic, TypeVar

T = TypeVar("T")

GRENS: Final = 5_000


class Eenmaal(Generic[T]):
    """Remembers what was done; safe to share between threads."""

    def __init__(self, grens: int = GRENS) -> None:
        self._grens = grens
        self._slot = Lock()
        self._gedaan: OrderedDict[Hashable, Future[T]] = OrderedDict()

    def do(self, key: Hashable, doe: Callable[[], T]) -> T:
        """
        Return what *doe* gives, or what it gave for the same *key* before.

        What fails is forgotten, so that it can be tried again.
        """
        with self._slot:
            found = self._gedaan.get(key)
            if found is None:
                mine: Future[T] = Future()
                self._gedaan[key] = mine
                while len(self._gedaan) > self._grens:
                    self._gedaan.popitem(last=False)
        if found is not None:
            return found.result()
        try:
            result = doe()
        except BaseException as error:
            with self._slot:
                self._gedaan.pop(key, None)
            mine.set_exception(error)
            raise
        mine.set_result(result)
        return result
