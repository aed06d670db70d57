# SPDX-License-Identifier: EUPL-1.2
"""
JSON Schemas of the files of a kader, for editors: completion and hover texts.

Made from the shapes that the reader checks, with the names of one vocabulary
filled in. An editor warns; only the reader refuses. Floor 2.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Begrippen, Feit, Soort, Vorm
from deelkader.regels.authzenvorm import AUTHZEN
from deelkader.regels.begrippenvorm import BEGRIPPEN, CONTACTEN
from deelkader.regels.garantievorm import GARANTIES
from deelkader.regels.inkijkvorm import INKIJK
from deelkader.regels.kaderinhoud import Kaderinhoud
from deelkader.regels.opvolgingvorm import FUNCTIES, OPVOLGING
from deelkader.regels.opvolgschema import fill_follow_up
from deelkader.regels.publiekvorm import PUBLIEK
from deelkader.regels.schemawoorden import explain
from deelkader.regels.vorm import (
    BRONNEN,
    KADER,
    REGELS,
    STANDPUNTEN,
    TEKSTEN,
    WIE_RIJEN,
)
from deelkader.regels.zinnenvorm import ZINNEN

if TYPE_CHECKING:
    from pydantic import TypeAdapter

_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_GEEN = "geen"
_VORMEN: Mapping[str, TypeAdapter[Any]] = {
    "authzen": AUTHZEN,
    "begrippen": BEGRIPPEN,
    "bronnen": BRONNEN,
    "contacten": CONTACTEN,
    "functies": FUNCTIES,
    "garanties": GARANTIES,
    "inkijk": INKIJK,
    "kader": KADER,
    "opvolging": OPVOLGING,
    "publiek": PUBLIEK,
    "regels": REGELS,
    "standpunten": STANDPUNTEN,
    "teksten": TEKSTEN,
    "toestemming": WIE_RIJEN,
    "zinnen": ZINNEN,
}

SCHEMAS = tuple(_VORMEN)
"""The kinds of file that have a schema."""


def schemas(inhoud: Kaderinhoud) -> dict[str, dict[str, Any]]:
    """Return a JSON Schema (2020-12) per kind of file, by its name."""
    found = {}
    for naam, vorm in _VORMEN.items():
        schema = vorm.json_schema(by_alias=True)
        definitions = schema.get("$defs", {})
        found[naam] = {"$schema": _DIALECT, **schema}
        if naam == "opvolging":
            fill_follow_up(schema, inhoud)
        else:
            _fill_conditional(definitions, inhoud)
        explain(naam, schema)
    return found


def _fill_conditional(definitions: dict[str, Any], inhoud: Kaderinhoud) -> None:
    """Fill in the names in every kind of entry that has conditions and sources."""
    conditional = [
        d["properties"]
        for d in definitions.values()
        if {"als", "bronnen"} <= d.get("properties", {}).keys()
    ]
    for properties in conditional:
        _fill(properties, inhoud)
    if conditional:
        definitions |= _conditions(inhoud.begrippen)


def _fill(properties: dict[str, Any], inhoud: Kaderinhoud) -> None:
    """Put the names of the vocabulary where a rule or who-row wants one."""
    begrippen = inhoud.begrippen
    for key in properties.keys() & {"als", "behalve", "nu"}:
        properties[key] = _ref("condities")
    for key, own in (("uitzondering_op", _blockers), ("gaat_voor", _routes)):
        if key in properties:
            properties[key]["items"] = _named(own(inhoud))
    properties["bronnen"]["items"] = _named(
        (id_, f"{bron.titel}: {bron.kern}") for id_, bron in inhoud.bronnen.items()
    )
    for key, items in (
        ("voorwaarden", _named((p.id, p.label) for p in begrippen.plichten.values())),
        ("een_van", _named((g.id, g.label) for g in begrippen.gevers.values())),
        ("gevers", _named((g.id, g.label) for g in begrippen.gevers.values())),
    ):
        if key in properties:
            _listed(properties[key])["items"] = items
    kanten = _named(
        (f"{name}/{kant}", f"{punt.vraag} {vorm.label}")
        for name, punt in inhoud.standpunten.items()
        for kant, vorm in punt.kanten.items()
    )
    if "standpunt" in properties:
        several = {"type": "array", "items": kanten}
        choice = [kanten, several, {"type": "null"}]
        properties["standpunt"] |= {"anyOf": choice, "default": None}


def _blockers(inhoud: Kaderinhoud) -> Iterator[tuple[str, str]]:
    """Yield every blocker and every group of them."""
    found = [r for r in inhoud.alle_regels if r.is_blokkade]
    yield from ((r.id, r.titel) for r in found)
    groups = sorted({r.groep for r in found if r.groep})
    for groep in groups:
        yield f"@{groep}", ", ".join(r.id for r in found if r.groep == groep)


def _routes(inhoud: Kaderinhoud) -> Iterator[tuple[str, str]]:
    """Yield every route."""
    yield from ((r.id, r.titel) for r in inhoud.alle_regels if r.is_route)


def _listed(shape: dict[str, Any]) -> dict[str, Any]:
    """Return the list in *shape*, that may be absent."""
    options = shape.get("anyOf", [shape])
    found: dict[str, Any] = next(o for o in options if o.get("type") == "array")
    return found


def _conditions(begrippen: Begrippen) -> dict[str, Any]:
    """Return the definitions of `als`: every fact with what it may be."""
    tested = [f for f in begrippen.feiten.values() if f.soort is not Soort.TAFEL]
    found: dict[str, Any] = {}
    for feit in tested:
        one = _ref(f"waarde-{feit.id}")
        several = {"anyOf": [one, {"type": "array", "items": one}]}
        negated = {
            "type": "object",
            "additionalProperties": False,
            "required": ["niet"],
            "properties": {"niet": several},
        }
        said = " ".join(part for part in (feit.label, feit.vraag) if part)
        found[f"waarde-{feit.id}"] = _value(feit, begrippen)
        found[f"feit-{feit.id}"] = {
            "anyOf": [*several["anyOf"], negated],
            "description": said,
        }
    keys = {f.id.replace("-", "_"): _ref(f"feit-{f.id}") for f in tested}
    found["condities"] = {
        "type": "object",
        "additionalProperties": False,
        "properties": keys,
    }
    return found


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/$defs/{name}"}


def _value(feit: Feit, begrippen: Begrippen) -> dict[str, Any]:
    """Return one value of *feit*, or the name of a group that fits."""
    if feit.vorm is Vorm.JA_NEE:
        return {"type": "boolean"}
    known = {w.id: w.label for w in feit.waarden if not w.onbekend}
    if feit.vorm is Vorm.VERZAMELING and _GEEN not in known:
        known[_GEEN] = ""
    groups = [
        (f"@{name}", ", ".join(members))
        for name, members in begrippen.groepen.items()
        if set(members) <= known.keys()
    ]
    return _named([*known.items(), *groups])


def _named(names: Iterable[tuple[str, str]]) -> dict[str, Any]:
    """Return a closed choice of names, each with a text to show beside it."""
    pairs = list(names)
    return {
        "enum": [name for name, _ in pairs],
        "enumDescriptions": [text for _, text in pairs],
    }
