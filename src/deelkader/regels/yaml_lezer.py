# SPDX-License-Identifier: EUPL-1.2
"""
From YAML parse events to plain values, each with its place.

Responsible for: building lists and maps, the place of every key and value, and a
finding for every node that is refused; limits hold while the events stream.
Not responsible for: parsing and characters (`reader`), or what unquoted text means
(`yaml_tekens`).
Floor 2, `regels`.
"""

from __future__ import annotations

import re
from typing import Any, Protocol, TypeAlias

from yaml import events

from deelkader.errors import Bevinding, Plek
from deelkader.regels.yaml_punten import (
    MAX_BEVINDINGEN,
    MAX_DIEPTE,
    MAX_KNOPEN,
    finding,
    quoted,
    shorten,
    syntax,
    too_many_findings,
)
from deelkader.regels.yaml_tekens import resolve, value_findings

Pad: TypeAlias = tuple[str | int, ...]

Waarde: TypeAlias = str | int | bool | list[Any] | dict[str, Any]

_HEKJE = re.compile(r"[|>][-+0-9]*#")


class Merk(Protocol):
    """Where the parser is: *index* counts characters, all three from 0."""

    index: int
    line: int
    column: int


class GenoegError(Exception):
    """Reading of this file stops; the finding that says why is already noted."""


class _Laag:
    """A list or map that is not finished; *sleutel* is None where a key must come."""

    __slots__ = ("haakjes", "pad", "sleutel", "waarde")

    def __init__(
        self, waarde: list[Any] | dict[str, Any], pad: Pad, *, haakjes: bool
    ) -> None:
        self.waarde = waarde
        self.haakjes = haakjes
        self.pad = pad
        self.sleutel: str | None = None


def _begin(gebeurtenis: events.Event) -> Merk:
    """Return where *gebeurtenis* begins; parse events always know."""
    merk: Any = gebeurtenis.start_mark
    return merk  # type: ignore[no-any-return]  # untyped in PyYAML


class Lezer:
    """
    Builds values from parse events, and notes every finding on the way.

    *inhoud* is only of use when *bevindingen* is empty at the end.
    """

    def __init__(self, naam: str, tekst: str) -> None:
        self._naam = naam
        self._tekst = tekst
        laatste = tekst.count("\n")
        kolom = len(tekst) - tekst.rfind("\n")
        self.einde = Plek(naam, laatste + 1, kolom)
        self.inhoud: Any = None
        self.waarden: dict[Pad, Plek] = {}
        self.sleutels: dict[Pad, Plek] = {}
        self.bevindingen: list[Bevinding] = []
        self.begonnen = False
        self._lagen: list[_Laag] = []
        self._knopen = 0

    def add(self, bevinding: Bevinding) -> None:
        """Note a finding; too many of them end the reading."""
        self.bevindingen.append(bevinding)
        if len(self.bevindingen) >= MAX_BEVINDINGEN:
            self.stop(too_many_findings(bevinding.plek))

    def stop(self, bevinding: Bevinding) -> None:
        """Note a finding and end the reading."""
        self.bevindingen.append(bevinding)
        raise GenoegError

    def take(self, gebeurtenis: events.Event) -> None:
        """Handle one parse event."""
        if isinstance(gebeurtenis, events.NodeEvent):
            self._node(gebeurtenis)
        elif isinstance(gebeurtenis, events.CollectionEndEvent):
            self._lagen.pop()
        elif isinstance(gebeurtenis, events.DocumentStartEvent):
            if self.begonnen:
                self.stop(finding(self.plek(_begin(gebeurtenis)), "R016"))
            self.begonnen = True

    def plek(self, merk: Merk) -> Plek:
        """Return the place of a mark of the parser, at most the end of the file."""
        if merk.line >= self.einde.regel:
            return self.einde
        return Plek(self._naam, merk.line + 1, merk.column + 1)

    def _node(self, knoop: events.NodeEvent) -> None:
        """Check one value or key and put it in its place."""
        laag = self._lagen[-1] if self._lagen else None
        plek = self._place(knoop, laag)
        self._knopen += 1
        if self._knopen > MAX_KNOPEN:
            aantal, hoe = f"{MAX_KNOPEN} onderdelen", "Verdeel het over meer bestanden."
            self.stop(finding(plek, "R014", aantal=aantal, hoe=hoe))
        if knoop.anchor is not None:
            self.add(finding(plek, "R003"))
        if getattr(knoop, "tag", None) is not None:
            self.add(finding(plek, "R004"))
        if laag is None:
            self.inhoud = self._value(knoop, plek, ())
        elif isinstance(laag.waarde, list):
            laag.waarde.append(self._value(knoop, plek, (*laag.pad, len(laag.waarde))))
        elif laag.sleutel is None:
            laag.sleutel = self._key(knoop, plek, laag)
        else:
            sleutel, laag.sleutel = laag.sleutel, None
            laag.waarde[sleutel] = self._value(knoop, plek, (*laag.pad, sleutel))

    def _place(self, knoop: events.NodeEvent, laag: _Laag | None) -> Plek:
        """Return the place of *knoop*; nothing at all is at its key or map."""
        is_leeg = isinstance(knoop, events.ScalarEvent) and not (
            knoop.value or knoop.style
        )
        if laag is None or not is_leeg or isinstance(laag.waarde, list):
            return self.plek(_begin(knoop))
        buiten = self.waarden[laag.pad]
        if laag.sleutel is None:
            return buiten
        return self.sleutels.get((*laag.pad, laag.sleutel), buiten)

    def _value(self, knoop: events.NodeEvent, plek: Plek, pad: Pad) -> Waarde:
        """Return the value of *knoop*; a list or map is filled by what follows."""
        self.waarden[pad] = plek
        if isinstance(knoop, events.ScalarEvent):
            return self._scalar(knoop, plek)
        if isinstance(knoop, events.CollectionStartEvent):
            if len(self._lagen) >= MAX_DIEPTE:
                self.stop(finding(plek, "R013"))
            is_lijst = isinstance(knoop, events.SequenceStartEvent)
            laag = _Laag([] if is_lijst else {}, pad, haakjes=bool(knoop.flow_style))
            self._lagen.append(laag)
            return laag.waarde
        return ""

    def _key(self, knoop: events.NodeEvent, plek: Plek, laag: _Laag) -> str:
        """Return the key that *knoop* stands for; a refused one is kept as text."""
        if not isinstance(knoop, events.ScalarEvent):
            if isinstance(knoop, events.CollectionStartEvent):
                self.add(finding(plek, "R011", woord="een lijst of blok"))
            self._value(knoop, plek, (*laag.pad, ""))
            return ""
        waarde = self._scalar(knoop, plek)
        if not isinstance(waarde, str):
            self.add(finding(plek, "R011", woord=f"'{knoop.value}'"))
        sleutel: str = knoop.value
        pad = (*laag.pad, sleutel)
        eerder = self.sleutels.setdefault(pad, plek)
        if sleutel in laag.waarde:
            woord = f"'{shorten(sleutel)}'"
            self.add(finding(plek, "R002", woord=woord, eerst=str(eerder.regel)))
        return sleutel

    def _scalar(self, knoop: events.ScalarEvent, plek: Plek) -> str | int | bool:
        """Return the value of one scalar; only an unquoted one can be no text."""
        tekst: str = knoop.value
        if knoop.style:
            self._check_quoted(knoop, plek)
            return tekst
        if self._lagen and self._lagen[-1].haakjes and "?" in tekst:
            # WHY: one parser reads it as text, the other refuses it.
            self.stop(
                syntax(self._at(self._tekst.index("?", _begin(knoop).index)), "?")
            )
        waarde, code = resolve(tekst)
        if code and knoop.tag is None:
            self.add(quoted(plek, code, tekst))
        return waarde

    def _check_quoted(self, knoop: events.ScalarEvent, plek: Plek) -> None:
        """Note what is wrong with a text that is quoted or written as a block."""
        if knoop.style == '"':
            for bevinding in value_findings(plek, knoop.value):
                self.add(bevinding)
        elif knoop.style in ("|", ">"):
            # WHY: one parser reads "|#" as a comment, the other refuses it.
            kop = _HEKJE.match(self._tekst, _begin(knoop).index)
            if kop:
                self.stop(syntax(self._at(kop.end() - 1), "#"))

    def _at(self, plaats: int) -> Plek:
        """Return the place of the character with index *plaats*."""
        regel = self._tekst.count("\n", 0, plaats) + 1
        return Plek(self._naam, regel, plaats - self._tekst.rfind("\n", 0, plaats))
