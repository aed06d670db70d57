# SPDX-License-Identifier: EUPL-1.2
"""
Give and finish an OpenAPI document: what is sent, and nothing that is not so.

Floor 6.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from fastapi.responses import JSONResponse, Response

from deelkader.api.eisen import OPEN
from deelkader.api.verzoek import problem

if TYPE_CHECKING:
    from fastapi import APIRouter
    from pydantic import BaseModel

_MET_INLOG: Final = {
    "401": problem("Met inlog: er is geen token, of het klopt niet."),
    "403": problem("Met inlog: dit token mag dit niet, of je vraagt als een ander."),
}
INFO: Final = {
    "contact": {
        "name": "Beheer deelkader",
        "url": "https://deelkader.example.nl",
        "email": "beheer@deelkader.example.nl",
    },
    "license": {"name": "EUPL-1.2", "identifier": "EUPL-1.2"},
}
SERVER: Final = {
    "description": "Jouw installatie",
    "variables": {"host": {"default": "deelkader.example.nl"}},
}


def add_document(routes: APIRouter, describe: Callable[[], dict[str, Any]]) -> None:
    """Let *routes* give their document, that *describe* makes, to anyone."""
    # WHY at the first request: it takes as long as all the rest of an app.
    document = cache(describe)

    @routes.get("/openapi.json", include_in_schema=False, dependencies=[OPEN])
    def openapi() -> Response:
        anyone = {"Access-Control-Allow-Origin": "*"}
        return JSONResponse(document(), headers=anyone)


def finish(
    document: dict[str, Any], vormen: Iterable[type[BaseModel]]
) -> dict[str, Any]:
    """Add *vormen* to the schemas of *document*, and take out what never comes."""
    schemas = document.setdefault("components", {}).setdefault("schemas", {})
    for vorm in vormen:
        own = vorm.model_json_schema(ref_template="#/components/schemas/{model}")
        schemas |= own.pop("$defs", {})
        schemas[vorm.__name__] = own
    for name in ("HTTPValidationError", "ValidationError"):
        schemas.pop(name, None)
    for schema in schemas.values():
        for field in schema.get("properties", {}).values():
            if field.get("default", "") is None:
                del field["default"]
    for path in document["paths"].values():
        for operation in path.values():
            # WHY: FastAPI promises a 422 that never comes: it is a 400 here.
            operation["responses"].pop("422", None)
            if operation.get("security"):
                operation["responses"] |= _MET_INLOG
    return document
