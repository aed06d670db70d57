# SPDX-License-Identifier: EUPL-1.2
"""
vakt: one guard per domain over its in-memory storage, with the RulesChecker.

Of its checkers only this one can do set membership over attributes.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.cedar.kern import Domein, Voorwaarde


def prepare(domeinen: tuple[Domein, ...]) -> tuple[Any, Any]:
    """Return how to make a request and how to decide it."""
    from vakt import (
        ALLOW_ACCESS,
        DENY_ACCESS,
        Guard,
        Inquiry,
        MemoryStorage,
        Policy,
        RulesChecker,
    )
    from vakt.rules import Any as AnyValue

    guards = []
    for domein in domeinen:
        storage = MemoryStorage()
        for beleid in domein.beleid:
            storage.add(
                Policy(
                    beleid.id,
                    effect=ALLOW_ACCESS if beleid.permit else DENY_ACCESS,
                    subjects=[AnyValue()],
                    actions=[AnyValue()],
                    resources=[{v.feit: _rule(v) for v in beleid.als}],
                )
            )
        guards.append((domein.axis, Guard(storage, RulesChecker())))

    def request(feiten: Mapping[str, str]) -> Any:
        return Inquiry(resource=dict(feiten), action="delen", subject="iemand")

    def decide(inquiry: Any) -> frozenset[str]:
        found: set[str] = set()
        for axis, guard in guards:
            if axis not in found and guard.is_allowed_check(inquiry):
                found.add(axis)
        return frozenset(found)

    return request, decide


def _rule(voorwaarde: Voorwaarde) -> Any:
    from vakt.rules import Eq, In, NotEq, NotIn

    if len(voorwaarde.waarden) == 1:
        one = NotEq if voorwaarde.niet else Eq
        return one(voorwaarde.waarden[0])
    return (NotIn if voorwaarde.niet else In)(*voorwaarde.waarden)
