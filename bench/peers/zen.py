# SPDX-License-Identifier: EUPL-1.2
"""
zen-engine: one compiled decision, a first-match table per domain, forbids first.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bench.kernbeleid import facts_of
from deelkader.cedar.kern import Domein, Voorwaarde


def prepare(domeinen: tuple[Domein, ...]) -> tuple[Any, Any]:
    """Return how to make a request and how to decide it."""
    from zen import ZenDecisionContent, ZenEngine

    content = ZenDecisionContent(json.dumps(_graph(domeinen)))
    decision = ZenEngine().create_decision(content)
    axes = {_key(d.id): d.axis for d in domeinen}

    def request(feiten: Mapping[str, str]) -> Any:
        return {_key(name): value for name, value in feiten.items()}

    def decide(context: Any) -> frozenset[str]:
        result = decision.evaluate(context)["result"]
        return frozenset(
            axis for key, axis in axes.items() if result.get(key) == "permit"
        )

    return request, decide


def _key(name: str) -> str:
    return name.replace("-", "_")


def _graph(domeinen: tuple[Domein, ...]) -> dict[str, Any]:
    nodes: list[dict[str, Any]] = [
        {"id": "in", "name": "in", "type": "inputNode"},
        {"id": "uit", "name": "uit", "type": "outputNode"},
        *(_table(d) for d in domeinen),
    ]
    edges = []
    for d in domeinen:
        edges.append({"id": f"in-{d.id}", "sourceId": "in", "targetId": d.id})
        edges.append({"id": f"uit-{d.id}", "sourceId": d.id, "targetId": "uit"})
    return {"nodes": nodes, "edges": [{**e, "type": "edge"} for e in edges]}


def _table(domein: Domein) -> dict[str, Any]:
    facts = facts_of((domein,))
    rules = []
    for beleid in domein.beleid:
        cells = dict.fromkeys(facts, "") | {v.feit: _cell(v) for v in beleid.als}
        effect = "permit" if beleid.permit else "forbid"
        rules.append({"_id": beleid.id, **cells, "uit": f'"{effect}"'})
    return {
        "id": domein.id,
        "name": domein.id,
        "type": "decisionTableNode",
        "content": {
            "hitPolicy": "first",
            "inputs": [{"id": f, "name": f, "field": _key(f)} for f in facts],
            "outputs": [{"id": "uit", "name": "uit", "field": _key(domein.id)}],
            "rules": rules,
        },
    }


def _cell(voorwaarde: Voorwaarde) -> str:
    values = ", ".join(f'"{w}"' for w in voorwaarde.waarden)
    return f"$ not in [{values}]" if voorwaarde.niet else values
