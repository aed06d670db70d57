# SPDX-License-Identifier: EUPL-1.2
"""
The names that a rule of follow-up may use, for the JSON Schema of its file.

Responsible for what an editor offers; only the reader refuses. Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

from deelkader.begrippen import Begrippen, Vorm
from deelkader.model.opvolging import VOORVALLEN, Kenmerk
from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.opvolgpatronen import known_words

_DAGEN = {"type": "string", "pattern": "^P[1-9][0-9]{0,3}[DW]$"}
_NAMEN = {"type": "array", "items": {"type": "string"}}
_PAREN = {"type": "object", "additionalProperties": {"type": "string"}}


def fill_follow_up(schema: dict[str, Any], inhoud: Kaderinhoud) -> None:
    """Put the kinds of thing, their kenmerken and the sources in *schema*."""
    definitions = schema["$defs"]
    begrippen = inhoud.begrippen
    rule = definitions["OpvolgregelVorm"]["properties"]
    zelfde = {"zelfde": {"anyOf": [_NAMEN, _PAREN]}}
    apart = {"anders": _NAMEN, "binnen": _DAGEN}
    ending = {"$ref": "#/$defs/einde"}
    definitions |= {
        "voorval": _one_of(begrippen, {}, ()),
        "einde": _one_of(begrippen, zelfde, ()),
        "eerder": _one_of(begrippen, apart, apart),
    }
    rule["als"] = {"$ref": "#/$defs/voorval"}
    rule["eerder"] = {"$ref": "#/$defs/eerder"}
    for key in ("klaar_bij", "vervalt_bij"):
        rule[key]["items"] = ending
    rule["bronnen"]["items"] = {
        "enum": list(inhoud.bronnen),
        "enumDescriptions": [f"{b.titel}: {b.kern}" for b in inhoud.bronnen.values()],
    }
    late = [
        feit.id
        for feit in begrippen.feiten.values()
        if feit.groep == "omstandigheden" and feit.vorm is Vorm.JA_NEE
    ]
    rule["strenger"] = {"enum": late}


def _one_of(
    begrippen: Begrippen, apart: Mapping[str, Any], needed: Iterable[str]
) -> dict[str, Any]:
    kinds = []
    for voorval, kenmerken in VOORVALLEN.items():
        properties = {"voorval": {"const": voorval}, **apart}
        for name, kenmerk in kenmerken.items():
            properties[name] = _demand(kenmerk, begrippen)
        kinds.append(
            {
                "type": "object",
                "additionalProperties": False,
                "required": ["voorval", *needed],
                "properties": properties,
            }
        )
    return {"oneOf": kinds}


def _demand(kenmerk: Kenmerk, begrippen: Begrippen) -> dict[str, Any]:
    """Return one value, several, or what must not be."""
    known = known_words(kenmerk, begrippen)
    if kenmerk.soort.is_number:
        one: dict[str, Any] = {"type": "integer", "minimum": 0}
    elif known is None:
        one = {"type": "string"}
    else:
        groups = [
            f"@{name}"
            for name, members in begrippen.groepen.items()
            if set(members) <= set(known)
        ]
        one = {"enum": [*known, *groups]}
    several = {"anyOf": [one, {"type": "array", "items": one, "minItems": 1}]}
    negated = {
        "type": "object",
        "additionalProperties": False,
        "required": ["niet"],
        "properties": {"niet": several},
    }
    return {"anyOf": [*several["anyOf"], negated]}
