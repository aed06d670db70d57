# SPDX-License-Identifier: EUPL-1.2
"""
One picture: a drawing, and the table that says the same. Floor 4, `beeld`.

Colour is never the only carrier: every field of a grid holds a sign and words.
"""

from __future__ import annotations

import csv
import io
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree as ET

_BREEDST = 60
_REGEL = 88


@dataclass(frozen=True, slots=True)
class Vak:
    """One field of a grid: its sign, its words, its colour and the rules behind it."""

    teken: str
    woorden: str
    kleur: str
    regels: tuple[str, ...] = ()
    let_op: bool = False


@dataclass(frozen=True, slots=True)
class Raster:
    """A grid: what it is about, its columns, and per row one field per column."""

    titel: str
    hoek: str
    kolommen: tuple[str, ...]
    rijen: tuple[tuple[str, tuple[Vak, ...]], ...]
    breed: int = 200
    rij_regel: bool = False
    """Whether the name of a row is the id of a rule."""


@dataclass(frozen=True, slots=True)
class Beeld:
    """
    One picture: *naam* for files, *uitleg* in words, the table and the drawing.

    *rasters* are the grids of a picture that has them.
    """

    naam: str
    titel: str
    uitleg: str
    koppen: tuple[str, ...]
    rijen: tuple[tuple[str, ...], ...]
    svg: ET.Element
    rasters: tuple[Raster, ...] = ()


def as_csv(beeld: Beeld) -> str:
    """Return the table, one line per row."""
    made = io.StringIO(newline="")
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(beeld.koppen)
    writer.writerows([_plain(cel) for cel in rij] for rij in beeld.rijen)
    return made.getvalue()


def _plain(cel: str) -> str:
    """Return *cel* so that a spreadsheet reads it as text, not as a sum."""
    return f"'{cel}" if cel[:1] in {"=", "+", "-", "@", "\t", "\r"} else cel


def as_svg(beeld: Beeld) -> str:
    """Return the drawing as a file."""
    ET.indent(beeld.svg)
    return ET.tostring(beeld.svg, encoding="unicode") + "\n"


def as_text(beeld: Beeld) -> str:
    """Return the table for a terminal; long cells are cut off."""
    rows = [_cut(beeld.koppen), *(_cut(rij) for rij in beeld.rijen)]
    widths = [max(len(row[n]) for row in rows) for n in range(len(beeld.koppen))]
    lines = [
        "  ".join(
            cel.ljust(width) for cel, width in zip(row, widths, strict=True)
        ).rstrip()
        for row in rows
    ]
    told = textwrap.wrap(beeld.uitleg, _REGEL)
    return "\n".join([beeld.titel, *told, "", *lines]) + "\n"


def _cut(rij: Sequence[str]) -> list[str]:
    return [c if len(c) <= _BREEDST else f"{c[: _BREEDST - 1]}…" for c in rij]
