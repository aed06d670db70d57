# SPDX-License-Identifier: EUPL-1.2
"""
Add lines to `begrippen.yaml` and leave every other byte as it was written.

Floor 7, `cli`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

import yaml

from deelkader.cli.uitgang import StopError, Uitgang


@dataclass(frozen=True, slots=True)
class Lijst:
    """A list in the file: its names, its margin, and the line after its last."""

    namen: frozenset[str]
    marge: int
    na: int


@dataclass(frozen=True, slots=True)
class Lijsten:
    """The list of places, and that of their regions where there is one."""

    plaatsen: Lijst
    regios: Lijst | None


def find_lists(tekst: str, plaatsen: frozenset[str]) -> Lijsten:
    """
    Return where the list stands that holds exactly *plaatsen*.

    Raises:
        StopError: there is no such list, written with a line per name.
    """
    for node in _mappings(yaml.compose(tekst, Loader=yaml.BaseLoader)):
        for _, value in node.value:
            if isinstance(value, yaml.MappingNode) and _names(value) == plaatsen:
                regios = [v for k, v in node.value if k.value == "regios"]
                found = _lijst(tekst, value)
                if found is None:
                    continue
                beside = _lijst(tekst, regios[0]) if regios else None
                return Lijsten(found, beside)
    raise StopError(
        Uitgang.VERKEERD_GEBRUIK,
        "nieuwe-laag",
        "We vinden in begrippen.yaml geen lijst met gemeenten onder elkaar."
        " Zet de plaats er zelf bij.",
    )


def add_lines(
    tekst: str, nieuw: Mapping[Lijst, Mapping[str, str]]
) -> tuple[str, list[str]]:
    """Return *tekst* with a line per new name, and those lines."""
    lines = tekst.splitlines(keepends=True)
    added = []
    for lijst in sorted(nieuw, key=lambda one: -one.na):
        made = [f"{' ' * lijst.marge}{n}: {w}\n" for n, w in nieuw[lijst].items()]
        if lijst.na and not lines[lijst.na - 1].endswith("\n"):
            lines[lijst.na - 1] += "\n"
        lines[lijst.na : lijst.na] = made
        added += made
    return "".join(lines), added


def _mappings(node: yaml.Node | None) -> Iterator[yaml.MappingNode]:
    if isinstance(node, yaml.MappingNode):
        yield node
        for _, value in node.value:
            yield from _mappings(value)


def _names(node: yaml.MappingNode) -> frozenset[str]:
    return frozenset(key.value for key, _ in node.value)


def _lijst(tekst: str, node: yaml.Node) -> Lijst | None:
    """Return the place of a list with a line per name; None for another form."""
    if not isinstance(node, yaml.MappingNode) or node.flow_style or not node.value:
        return None
    marge = node.value[0][0].start_mark.column
    end = node.value[-1][1].end_mark
    # WHY: a value that ends at the start of a line ended on the line before.
    na = end.line + (1 if end.column else 0)
    return Lijst(_names(node), marge, min(na, len(tekst.splitlines())))
