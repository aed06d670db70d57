# SPDX-License-Identifier: EUPL-1.2
"""
Blockers that are named once: a group of them, written as `@name` in an exception.

Responsible for putting the ids of a group in the place of its name; a name without
a group stays, and `verwijzingen` says so. Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from deelkader.model.regel import Regel


def write_out_groups(regels: Iterable[Regel]) -> list[Regel]:
    """Return *regels* with every group of blockers written out in the exceptions."""
    alle = list(regels)
    groups: dict[str, set[str]] = {}
    for regel in alle:
        if regel.is_blokkade and regel.groep is not None:
            groups.setdefault(f"@{regel.groep}", set()).add(regel.id)
    return [_written_out(regel, groups) for regel in alle]


def _written_out(regel: Regel, groups: dict[str, set[str]]) -> Regel:
    if not groups.keys() & regel.uitzondering_op:
        return regel
    ids = (groups.get(name, {name}) for name in regel.uitzondering_op)
    return replace(regel, uitzondering_op=frozenset().union(*ids))
