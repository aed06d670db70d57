# SPDX-License-Identifier: EUPL-1.2
"""
The leaf of one line (`blad`): its one spelling, and what a kind of line must hold.

Responsible for reading a leaf strictly. A leaf has so little freedom that one
pattern says all of its form: order, types and spelling. Floor 1, `verifieer`.
"""

from __future__ import annotations

import re
from datetime import UTC, datetime
from functools import lru_cache
from typing import Final, NamedTuple

from deelkader.verifieer.canoniek import VormError, read_value
from deelkader.verifieer.nota import parse_vkey

SOORTEN: Final = frozenset(
    {
        "oordeel",
        "toestemming",
        "gezag",
        "gedeeld",
        "toegang",
        "signaal",
        "dag",
        "meldcode",
        "overleg",
        "correctie",
        "opgevolgd",
        "afgerond",
        "toegangsverzoek",
        "uitgesteld",
        "gat",
        "inzage",
        "wisverzoek",
        "herhaald",
        "noodinzage",
        "wissing",
        "bewaartermijn",
        "bewaring",
        "sleutelwissel",
        "maandbeeld",
        "publicatie",
        "publicatiesleutel",
        "herroeping",
    }
)
WISSENDE: Final = frozenset({"wissing", "bewaring"})
WISSEL: Final = "sleutelwissel"
GROOTSTE_BLAD: Final = 65_535
"""Bytes: an entry bundle of tlog-tiles has two bytes for the length of a leaf."""

_HASH = "[0-9a-f]{64}"
_ID = "[0-9a-f]{32}"
_DAG = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
_TIJD = f"{_DAG}T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]\\.[0-9]{{3}}Z"
_DEEL = f'\\{{"versleuteld":"({_HASH})","zegel":"({_HASH})"\\}},'
_BLAD: Final = re.compile(
    r"\{"
    rf'(?:"feiten":{_DEEL})?'
    rf'(?:"gewist":\[((?:"{_ID}"(?:,"{_ID}")*)?)\],)?'
    r'"id":"([0-7][0-9A-HJKMNP-TV-Z]{25})",'
    rf'(?:"klok":"({_TIJD})",)?'
    r'"nr":([1-9][0-9]{0,14}),'
    rf'(?:"personen":{_DEEL})?'
    rf'(?:"sleutel":"({_ID})",)?'
    r'"soort":"([a-z]+)",'
    rf'"tijd":"({_TIJD})",'
    r'"v":1'
    r'(?:,"vkey":"([^"\\\x00-\x1f]+)")?'
    r"\}"
)


class Toezegging(NamedTuple):
    """What a leaf says of one part: hash of the stored bytes, and the commitment."""

    versleuteld: str
    zegel: str


class Blad(NamedTuple):
    """A leaf that is written as the format says; absent keys are None."""

    feiten: Toezegging | None
    gewist: tuple[str, ...] | None
    id: str
    klok: str | None
    nr: int
    personen: Toezegging | None
    sleutel: str | None
    soort: str
    tijd: str
    vkey: str | None
    tekst: str


def read_leaf(tekst: str, begin: int = 0) -> tuple[Blad, int]:
    """
    Return the leaf in *tekst* from *begin*, and where it ends.

    Raises:
        VormError: it is not a leaf, or lacks what its kind of line must hold.
    """
    found = _BLAD.match(tekst, begin)
    if found is None:
        raise VormError(_why_not(tekst, begin))
    fv, fz, gewist, id_, klok, nr, pv, pz, sleutel, soort, tijd, vkey = found.groups()
    blad = Blad(
        None if fv is None else Toezegging(fv, fz),
        None if gewist is None else tuple(gewist[1:-1].split('","') if gewist else ()),
        id_,
        klok,
        int(nr),
        None if pv is None else Toezegging(pv, pz),
        sleutel,
        soort,
        tijd,
        vkey,
        found.group(),
    )
    _require_whole(blad)
    return blad, found.end()


def _require_whole(blad: Blad) -> None:
    """Raise a VormError when *blad* lacks what its kind must hold, or holds more."""
    _require_kind(blad)
    if blad.feiten is None and blad.soort != WISSEL:
        raise VormError("De feiten ontbreken.")
    has_part = blad.feiten is not None or blad.personen is not None
    if (blad.sleutel is not None) != has_part:
        raise VormError("Het nummer van de sleutel hoort hier niet, of ontbreekt.")
    for moment in (blad.tijd, blad.klok):
        if moment is not None and not _is_day(moment[:10]):
            raise VormError("De tijd bestaat niet.")
    if len(blad.tekst) > GROOTSTE_BLAD and len(blad.tekst.encode()) > GROOTSTE_BLAD:
        raise VormError("De regel is te lang.")


def _require_kind(blad: Blad) -> None:
    """Raise a VormError when *blad* has not exactly the extras of its kind."""
    if blad.soort not in SOORTEN:
        raise VormError("Deze soort regel kennen we niet.")
    if (blad.gewist is not None) != (blad.soort in WISSENDE):
        raise VormError("De lijst met gewiste sleutels hoort hier niet, of ontbreekt.")
    if blad.gewist and len(set(blad.gewist)) != len(blad.gewist):
        raise VormError("Een gewiste sleutel staat er twee keer.")
    if (blad.vkey is not None) != (blad.soort == WISSEL):
        raise VormError("De nieuwe sleutel hoort hier niet, of ontbreekt.")
    if blad.vkey is not None:
        parse_vkey(blad.vkey)


@lru_cache(maxsize=64)
def _is_day(dag: str) -> bool:
    try:
        datetime.strptime(dag, "%Y-%m-%d").replace(tzinfo=UTC)
    except ValueError:
        return False
    return True


def _why_not(tekst: str, begin: int) -> str:
    """Return the nearest reason why there is no leaf in *tekst* at *begin*."""
    try:
        waarde, _, _ = read_value(tekst, begin)
    except VormError as error:
        return error.reden
    if not isinstance(waarde, dict):
        return "Dit is geen regel van een logboek."
    known = set(Blad._fields) - {"tekst"} | {"v"}
    if waarde.keys() - known:
        return "Er staat iets in de regel dat er niet hoort."
    if waarde.get("v") != 1:
        return "De regel heeft een andere versie van het formaat."
    if {"id", "nr", "soort", "tijd"} - waarde.keys():
        return "Er ontbreekt iets in de regel."
    return "Een waarde in de regel heeft niet de goede vorm."
