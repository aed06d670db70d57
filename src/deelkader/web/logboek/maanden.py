# SPDX-License-Identifier: EUPL-1.2
"""
Make the pages of the months: which there are, and one as picture, table and CSV.

Responsible for shape only: what may be published is decided where a month is made.
Floor 7.
"""

from __future__ import annotations

import base64
import hashlib
import io
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, NamedTuple
from xml.etree import ElementTree as ET

from deelkader.begrippen.spelling import camel
from deelkader.errors import LogboekError, LogboekUseError
from deelkader.logboek.bladeren import Bladeraar
from deelkader.service.logboekbladen.zoeken import read_leaf
from deelkader.service.maandbeeld import Maand, Maandbeelden
from deelkader.service.maandbeeld.cijfers import CIJFERS
from deelkader.service.maandbeeld.csv_tabel import (
    GEEN_GEMEENTE,
    only_region,
    shown,
    write_csv,
)
from deelkader.service.maandbeeld.plaatje import draw
from deelkader.service.maandbeeld.telling import ONBEKEND

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Logboek
    from deelkader.web.blad import Bladmaker, Pagina
    from deelkader.web.ontvangst import Bezoek, Paren

MAAND: Final = "maand"
_MEESTE: Final = 60
"""Months to choose from."""


class Plaatje(NamedTuple):
    """A picture, and the hash of the style in it for its policy."""

    svg: bytes
    stijl: str


class Maandpagina:
    """The pages about months; safe to share between threads."""

    def __init__(self, maker: Bladmaker, logboek: Logboek) -> None:
        self._maker = maker
        self._logboek = logboek
        self._beelden = Maandbeelden(maker.dienst.kader, logboek)

    def overview(self, bezoek: Bezoek, fout: str = "", status: int = 200) -> Pagina:
        """Return the months that are made, and those that can be."""
        made = [Maand.of(one) for one in reversed(self._beelden.kept())]
        return self._maker.render(
            "logboek/maanden.html",
            bezoek,
            status,
            titel=self._maker.taal(bezoek).teksten["logboek"]["maanden_titel"],
            gemaakt=made,
            nieuw=[one for one in self._possible() if one not in made],
            fout=fout,
        )

    def make(self, paren: Paren, bezoek: Bezoek) -> Pagina | str:
        """Make the month that the form names; return where it can be seen."""
        try:
            maand = Maand.of(dict(paren).get(MAAND, ""))
            self._beelden.of(maand)
        except LogboekUseError as error:
            return self.overview(bezoek, error.message, 400)
        except LogboekError:
            return self._maker.storing(bezoek, 503)
        return f"/logboek/maanden/{maand.id}"

    def show(self, maand: str, regio: str, bezoek: Bezoek) -> Pagina:
        """Return the page of one month, of one region."""
        try:
            beeld = self._find(maand)
        except LogboekError:
            return self._maker.storing(bezoek, 503)
        if beeld is None:
            return self.missing(bezoek)
        known = [one["regio"] for one in beeld["regios"]]
        if regio and regio not in known:
            return self.missing(bezoek)
        chosen = regio or (known[0] if known else "")
        t = self._maker.taal(bezoek).teksten["logboek"]
        naam = Maand.of(maand).naam
        found = _region(beeld, chosen)
        return self._maker.render(
            "logboek/maand.html",
            bezoek,
            titel=t["maand_titel"].format(maand=naam),
            maand=maand,
            beeld=beeld,
            regio=found,
            plaatsen=[naam for naam, _ in _columns(beeld, found)],
            groepen=_groups(beeld, found),
        )

    def csv(self, maand: str) -> bytes | None:
        """Return the month as a table for a spreadsheet, or None."""
        beeld = self._find(maand)
        if beeld is None:
            return None
        uit = io.StringIO(newline="")
        write_csv(beeld, uit)
        return uit.getvalue().encode()

    def picture(self, maand: str, regio: str) -> Plaatje | None:
        """Return the picture of one region, or None."""
        beeld = self._find(maand)
        if beeld is None:
            return None
        try:
            (found,) = only_region(beeld, regio)["regios"]
        except LogboekUseError:
            return None
        tree = draw(beeld, found)
        style = tree.find("style")
        text = "" if style is None or style.text is None else style.text
        digest = hashlib.sha256(text.encode()).digest()
        raw: bytes = ET.tostring(tree, encoding="utf-8", xml_declaration=True)
        return Plaatje(raw, f"sha256-{base64.b64encode(digest).decode()}")

    def missing(self, bezoek: Bezoek) -> Pagina:
        """Return the page for a month that is not there."""
        titel = self._maker.taal(bezoek).teksten["logboek"]["geen_maand"]
        return self._maker.render("logboek/geen.html", bezoek, 404, titel=titel)

    def _find(self, maand: str) -> dict[str, Any] | None:
        """Return a month that was made; looking never makes one."""
        if maand not in self._beelden.kept():
            return None
        return self._beelden.of(Maand.of(maand))

    def _possible(self) -> list[Maand]:
        """Return the months that are over since the log began, newest first."""
        first = Bladeraar(self._logboek).line(1)
        begin = None if first is None else read_leaf(first.blad)[0]
        if begin is None:
            return []
        found = []
        one = Maand.at(begin)
        now = Maand.at(self._logboek.klok())
        while one < now:
            found.append(one)
            one = one.volgende
        return found[::-1][:_MEESTE]


def _region(beeld: Mapping[str, Any], regio: str) -> Mapping[str, Any] | None:
    return next((one for one in beeld["regios"] if one["regio"] == regio), None)


def _columns(
    beeld: Mapping[str, Any], regio: Mapping[str, Any] | None
) -> list[tuple[str, Mapping[str, Any]]]:
    rest = (GEEN_GEMEENTE, beeld[ONBEKEND])
    if regio is None:
        return [rest]
    towns = [(one["naam"], one["cijfers"]) for one in regio["gemeenten"]]
    return [("Hele regio", regio["totaal"]), *towns, rest]


def _groups(
    beeld: Mapping[str, Any], regio: Mapping[str, Any] | None
) -> list[tuple[str, list[tuple[str, bool, list[int | str]]]]]:
    """Return the figures per heading: label, is it a part, and one per column."""
    columns = _columns(beeld, regio)
    return [
        (
            groep,
            [
                (
                    one.label,
                    one.deel_van is not None,
                    [shown(cijfers[camel(one.id)]) for _, cijfers in columns],
                )
                for one in some
            ],
        )
        for groep, some in groupby(CIJFERS, lambda one: one.groep)
    ]
