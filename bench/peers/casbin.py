# SPDX-License-Identifier: EUPL-1.2
"""
casbin: one enforcer per domain; set membership in a registered function.

A matcher over one column per fact was an order of magnitude slower: every `in`
is then interpreted for every policy. A registered function is casbin's own way
to put such work in Python.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.cedar.kern import Domein, Voorwaarde

MODEL = """
[request_definition]
r = feiten

[policy_definition]
p = regel, eft

[policy_effect]
e = some(where (p.eft == allow)) && !some(where (p.eft == deny))

[matchers]
m = past(r.feiten, p.regel)
"""


def prepare(domeinen: tuple[Domein, ...]) -> tuple[Any, Any]:
    """Return how to make a request and how to decide it."""
    import casbin

    sets = {b.id: _sets(b.als) for d in domeinen for b in d.beleid}

    def past(feiten: Mapping[str, str], regel: str) -> bool:
        return all(
            (feiten[feit] in waarden) is not niet for feit, waarden, niet in sets[regel]
        )

    enforcers = []
    for domein in domeinen:
        model = casbin.Model()
        model.load_model_from_text(MODEL)
        enforcer = casbin.Enforcer(model)
        enforcer.add_function("past", past)
        for beleid in domein.beleid:
            enforcer.add_policy(beleid.id, "allow" if beleid.permit else "deny")
        enforcers.append((domein.axis, enforcer))

    def decide(feiten: Any) -> frozenset[str]:
        found: set[str] = set()
        for axis, enforcer in enforcers:
            if axis not in found and enforcer.enforce(feiten):
                found.add(axis)
        return frozenset(found)

    return dict, decide


def _sets(als: tuple[Voorwaarde, ...]) -> list[tuple[str, frozenset[str], bool]]:
    return [(v.feit, frozenset(v.waarden), v.niet) for v in als]
