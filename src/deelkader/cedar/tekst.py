# SPDX-License-Identifier: EUPL-1.2
"""The spelling of Cedar: strings, tests and one policy. Floor 4, `cedar`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from deelkader.begrippen import Feit
from deelkader.cedar.kern import Voorwaarde, condition_of
from deelkader.model.regel import Conditie, Regel

_LOS = {"\\": "\\\\", '"': '\\"'}


def string(tekst: str) -> str:
    """Return *tekst* as a Cedar string."""
    found = "".join(
        _LOS.get(c, c if c.isprintable() else f"\\u{{{ord(c):x}}}") for c in tekst
    )
    return f'"{found}"'


def quoted(waarden: Iterable[str]) -> str:
    """Return a set of strings."""
    return f"[{', '.join(map(string, waarden))}]"


def key(feit: str) -> str:
    """Return the name of a fact as an attribute."""
    return feit.replace("-", "_")


def test(feit: Feit, conditie: Conditie) -> str:
    """Return one condition of a rule as a test of the context."""
    return spell(condition_of(feit, conditie.indexen))


def spell(voorwaarde: Voorwaarde) -> str:
    """Return one condition as a test of the context."""
    attribute = f"context.{key(voorwaarde.feit)}"
    if len(voorwaarde.waarden) == 1:
        sign = "!=" if voorwaarde.niet else "=="
        return f"{attribute} {sign} {string(voorwaarde.waarden[0])}"
    found = f"{quoted(voorwaarde.waarden)}.contains({attribute})"
    return f"!({found})" if voorwaarde.niet else found


def all_of(tests: Sequence[str]) -> str:
    """Return that every test holds."""
    return " &&\n  ".join(t for t in tests if t != "true") or "true"


def policy(effect: str, actie: str, regel: Regel, wanneer: str) -> str:
    """Return one policy, with the rule that it is as its annotations."""
    notes = {
        "regel": regel.id,
        "titel": regel.titel,
        "soort": regel.soort.value,
        "bronnen": " ".join(regel.bronnen),
    }
    lines = [f"@{name}({string(value)})" for name, value in notes.items() if value]
    head = f"{effect} (principal, action == Action::{string(actie)}, resource)"
    return "\n".join([*lines, head, f"when {{\n  {wanneer}\n}};"])
