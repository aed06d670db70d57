# SPDX-License-Identifier: EUPL-1.2
"""
Hold what is written against its shape: every deviation a finding, the rest is read.

Responsible for the words of those findings, and for one slip not hiding another.
Floor 2.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter, ValidationError

from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document
from deelkader.regels.vorm import Vorm
from deelkader.regels.yaml_punten import MAX_BEVINDINGEN

if TYPE_CHECKING:
    from collections.abc import Iterator

    from pydantic_core import ErrorDetails

T = TypeVar("T")

SOORTWOORD = {
    "string_type": "een tekst",
    "bool_type": "true of false",
    "int_type": "een heel getal",
    "list_type": "een lijst",
    "dict_type": "een blok met sleutels",
    "model_type": "een blok met sleutels",
    "model_attributes_type": "een blok met sleutels",
    "geen_pad": "een plek in de aanvraag, zoals subject.id",
    "string_pattern_mismatch": "een termijn als P14D",
    "too_short": "ten minste één waarde",
    "tuple_type": "een lijst",
    "too_long": "een lijst van precies twee getallen",
}


def check_shape(
    document: Document, vorm: TypeAdapter[T], bevindingen: Bevindingen
) -> T | None:
    """Return the content of *document* in its shape, or None after findings."""
    try:
        return vorm.validate_python(document.inhoud)
    except ValidationError as error:
        details = error.errors(include_url=False, include_context=True)
        for detail in details[:MAX_BEVINDINGEN]:
            _report(document, detail, bevindingen)
        return None


def check_items(
    document: Document, vorm: TypeAdapter[list[T]], bevindingen: Bevindingen
) -> list[tuple[int, T]]:
    """Return the items of a list that have their shape, each with its place."""
    found = check_shape(document, vorm, bevindingen)
    if found is not None:
        return list(enumerate(found))
    if not isinstance(document.inhoud, list):
        return []
    # WHY: what is wrong in one item must not hide what is wrong in another.
    each = ((i, _one(vorm, [item])) for i, item in enumerate(document.inhoud))
    return [(i, read[0]) for i, read in each if read]


def unread_items(
    document: Document, found: list[tuple[int, T]]
) -> list[tuple[int, Any]]:
    """Return the items of a list that are not in *found*, each with its place."""
    items = document.inhoud if isinstance(document.inhoud, list) else []
    read = {i for i, _ in found}
    return [(i, item) for i, item in enumerate(items) if i not in read]


def check_named(
    document: Document, vorm: TypeAdapter[dict[str, T]], bevindingen: Bevindingen
) -> dict[str, T]:
    """Return the parts of a map that have their shape, by name."""
    found = check_shape(document, vorm, bevindingen)
    if found is not None:
        return found
    if not isinstance(document.inhoud, dict):
        return {}
    each = (_one(vorm, {naam: part}) for naam, part in document.inhoud.items())
    return {naam: part for read in each if read for naam, part in read.items()}


def check_nested(
    document: Document,
    vorm: TypeAdapter[dict[str, dict[str, T]]],
    bevindingen: Bevindingen,
) -> dict[str, dict[str, T]]:
    """Return the parts of the maps within a map that have their shape, by name."""
    found = check_shape(document, vorm, bevindingen)
    if found is not None:
        return found
    read: dict[str, dict[str, T]] = {}
    for naam, parts in nested_items(document):
        each = (_one(vorm, {naam: {key: part}}) for key, part in parts.items())
        read[naam] = {k: v for one in each if one for k, v in one[naam].items()}
    return read


def nested_items(document: Document) -> Iterator[tuple[str, dict[Any, Any]]]:
    """Yield the maps within a map as they are written, whatever their shape."""
    inhoud = document.inhoud if isinstance(document.inhoud, dict) else {}
    for naam, parts in inhoud.items():
        if isinstance(naam, str) and isinstance(parts, dict):
            yield naam, parts


def _one(vorm: TypeAdapter[T], part: object) -> T | None:
    try:
        return vorm.validate_python(part)
    except ValidationError:
        return None


def _report(document: Document, detail: ErrorDetails, bevindingen: Bevindingen) -> None:
    pad, kind = detail["loc"], detail["type"]
    last = str(pad[-1]) if pad else ""
    if kind == "missing":
        bevindingen.add(document, pad[:-1], "R030", wat=last)
    elif kind == "extra_forbidden":
        bevindingen.add(
            document, pad, "R031", sleutel=True, wat=last, keuzes=_keys(Vorm)
        )
    elif kind == "literal_error":
        keuzes = re.findall(r"'([^']+)'", str(detail["ctx"]["expected"]))
        bevindingen.add(document, pad, "R033", wat=detail["input"], keuzes=keuzes)
    elif kind == "geen_id":
        bevindingen.add(document, pad, "R034", sleutel=True, wat=detail["input"])
    else:
        soort = SOORTWOORD.get(kind, "een andere waarde")
        bevindingen.add(document, pad, "R032", soort=soort)


def _keys(vorm: type[Vorm]) -> set[str]:
    """Return every key that a shape like *vorm* knows."""
    own = {field.alias or name for name, field in vorm.model_fields.items()}
    return own.union(*map(_keys, vorm.__subclasses__()))
