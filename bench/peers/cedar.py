# SPDX-License-Identifier: EUPL-1.2
"""
Cedar through cedarpy: a pre-parsed PolicySet, one batch of requests per question.

The domain is the action, so that Cedar can pass over the policies of other
domains; the facts are the context.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.cedar.kern import Beleid, Domein, Voorwaarde


def prepare(domeinen: tuple[Domein, ...]) -> tuple[Any, Any]:
    """Return how to make a request and how to decide it."""
    from cedarpy import Entities, PolicySet, is_authorized_batch

    policies = PolicySet.from_str(
        "\n".join(_policy(d, b) for d in domeinen for b in d.beleid)
    )
    entities = Entities.from_json_str("[]")
    axes = [d.axis for d in domeinen]

    def request(feiten: Mapping[str, str]) -> Any:
        context = {_key(name): value for name, value in feiten.items()}
        return [
            {
                "principal": {"type": "Partij", "id": "iemand"},
                "action": {"type": "Action", "id": d.id},
                "resource": {"type": "Vraag", "id": "deze"},
                "context": context,
            }
            for d in domeinen
        ]

    def decide(requests: Any) -> frozenset[str]:
        results = is_authorized_batch(requests, policies, entities)
        return frozenset(
            axis for axis, r in zip(axes, results, strict=True) if r.allowed
        )

    return request, decide


def _key(feit: str) -> str:
    return feit.replace("-", "_")


def _policy(domein: Domein, beleid: Beleid) -> str:
    effect = "permit" if beleid.permit else "forbid"
    tests = " && ".join(_test(v) for v in beleid.als)
    return (
        f'{effect} (principal, action == Action::"{domein.id}", resource) '
        f"when {{ {tests} }};"
    )


def _test(voorwaarde: Voorwaarde) -> str:
    attribute = f"context.{_key(voorwaarde.feit)}"
    if len(voorwaarde.waarden) == 1:
        sign = "!=" if voorwaarde.niet else "=="
        return f'{attribute} {sign} "{voorwaarde.waarden[0]}"'
    values = ", ".join(f'"{w}"' for w in voorwaarde.waarden)
    return f"{'!' if voorwaarde.niet else ''}[{values}].contains({attribute})"
