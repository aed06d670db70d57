# SPDX-License-Identifier: EUPL-1.2
"""
Question files: from YAML or JSON to one question, or a list of them.

Responsible for choosing the reader and for turning findings of the YAML reader
into problems of a question, without the words that were written. Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deelkader.errors import Probleem, VraagError
from deelkader.regels.reader import read_document
from deelkader.regels.yaml_punten import PUNTEN
from deelkader.service.json_lezer import BESTAND, Lezing, parse_json

if TYPE_CHECKING:
    from deelkader.errors import Bevinding

_EIGEN_WOORDEN = {
    "R002": "Een sleutel staat hier voor de tweede keer.",
    "R011": "Deze sleutel is geen tekst.",
    "R014": "Dit bestand is te groot of heeft te veel fouten.",
    "R019": "Hier staat een teken dat je niet ziet, of dat anders is dan het lijkt.",
}


def read_question_file(naam: str, tekst: bytes) -> Lezing:
    """
    Return what *tekst* holds; *naam* decides how it is read, ``-`` by its start.

    Raises:
        VraagError: nothing can be read at all.
    """
    is_json = naam.casefold().endswith(".json")
    if naam == "-":
        is_json = tekst.lstrip()[:1] in {b"{", b"["}
    return parse_json(tekst, BESTAND) if is_json else Lezing(read_yaml(tekst))


def read_yaml(tekst: bytes) -> Any:
    """
    Return the values in *tekst*, read as strictly as the rules themselves.

    Raises:
        VraagError: with every finding, as a problem without the words written.
    """
    document, bevindingen = read_document("vraag", tekst)
    if document is None:
        raise VraagError(tuple(_problem(found) for found in bevindingen))
    return document.inhoud


def _problem(gevonden: Bevinding) -> Probleem:
    punt = PUNTEN[gevonden.code]
    wat = _EIGEN_WOORDEN.get(gevonden.code, gevonden.boodschap)
    if "{woord}" in punt.boodschap and gevonden.code not in _EIGEN_WOORDEN:
        wat = punt.boodschap.format_map({"woord": "Deze waarde"})
    plek = f"Regel {gevonden.plek.regel}, teken {gevonden.plek.kolom}: "
    return Probleem("", punt.naam, plek + wat[:1].lower() + wat[1:])
