# SPDX-License-Identifier: EUPL-1.2
"""
Remember the answers to questions that came before, whoever they were about.

Responsible for a question that comes again costing no judgement and getting the same
answer: the engine knows no clock, so the same question has the same answer on one
kader. Nothing that says who it is about is remembered, and nothing is on disk. Floor 5.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable
from functools import lru_cache
from typing import Any, Final

from deelkader.engine.problemen import Problemen
from deelkader.errors import KaderError, VraagError
from deelkader.service.beantwoord import WIE, Beantwoord

_MEESTE: Final = 1_024
_LANGSTE: Final = 4_000
"""In bytes: a longer question is rare, and its answer large."""
_EXACT: Final = 2
"""Which form of bytes: one that does not depend on which objects are the same one."""


class Onthouden:
    """
    Answers that *beantwoord* gave; safe to share between threads.

    It is given a question without its jeugdige, and whether near misses are wanted.
    """

    def __init__(
        self, beantwoord: Callable[[dict[str, Any], bool], Beantwoord]
    ) -> None:
        self._beantwoord = beantwoord
        self._gegeven = lru_cache(_MEESTE)(self._answer)

    def find(self, raw: object, *, waarom: bool) -> Beantwoord | None:
        """
        Return the answer to *raw*, made now or remembered.

        None: judge it as it is; there is something wrong with it, or it is no
        question that can be remembered.
        """
        if type(raw) is not dict:
            return None
        jeugdige = raw.get(WIE)
        if jeugdige is not None and not _is_pseudonym(jeugdige):
            return None
        try:
            # WHY these bytes: made three times as fast as JSON. The same bytes are the
            # same values, and of what a question can hold the same types.
            gesteld = marshal.dumps(
                {k: said for k, said in raw.items() if k != WIE}, _EXACT
            )
            if len(gesteld) > _LANGSTE:
                return None
            found = self._gegeven(gesteld, waarom)
        except (KaderError, VraagError, RecursionError, TypeError, ValueError):
            return None
        return Beantwoord(jeugdige, found.oordeel, found.vormen)

    def _answer(
        self,
        gesteld: bytes,
        waarom: bool,  # noqa: FBT001 - a key of lru_cache
    ) -> Beantwoord:
        raw = marshal.loads(gesteld)  # noqa: S302 - bytes of `find`, of nobody else
        return self._beantwoord(raw, waarom)


def _is_pseudonym(jeugdige: object) -> bool:
    problems = Problemen()
    problems.check_pseudonym("", jeugdige)
    return not problems
