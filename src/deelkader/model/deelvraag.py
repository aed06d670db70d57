# SPDX-License-Identifier: EUPL-1.2
"""
The question: `Deelvraag`.

Responsible for the shape of a question for Python callers. Whether its ids
exist is decided by the vocabulary of a kader (`engine.feiten`). Floor 1.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from pydantic import BaseModel, ConfigDict, Field, ValidationError
from pydantic.alias_generators import to_camel

from deelkader.begrippen.spelling import safe_key
from deelkader.errors import Probleem, VraagError
from deelkader.model.toestemming import Dag, Namen, Toestemming


class Deelvraag(BaseModel):
    """
    May *van* share *gegevens* with *naar*, for *doel*, in *situatie*, on *datum*?

    *datum* is required: the engine never reads a clock. *jeugdige* is an opaque
    pseudonym, never a name or BSN. A fact that is absent from *feiten* is
    unknown (or has the default that the kader declares); a list means one of
    these.

    Raises:
        VraagError: a field is absent, unknown or of the wrong type.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
    )

    van: str
    naar: str
    gegevens: Namen
    doel: str
    situatie: str
    datum: Dag
    jeugdige: str | None = None
    gemeente: str | None = None
    feiten: Mapping[str, Any] = Field(default_factory=dict)
    toestemmingen: tuple[Toestemming, ...] = ()

    def __init__(self, **data: Any) -> None:
        if isinstance(data.get("toestemmingen"), list):
            data["toestemmingen"] = tuple(data["toestemmingen"])
        try:
            super().__init__(**data)
        except (ValidationError, ValueError) as error:
            raise VraagError(_problems(error)) from None

    def as_mapping(self) -> dict[str, Any]:
        """Return the question as plain values, absent parts left out."""
        return self.model_dump(mode="json", exclude_none=True, exclude_defaults=True)


def _problems(error: ValidationError | ValueError) -> tuple[Probleem, ...]:
    if not isinstance(error, ValidationError):
        return (Probleem("", "vraag-onleesbaar", "Deze vraag is niet te lezen."),)
    names = {"missing": "ontbreekt", "extra_forbidden": "onbekend-veld"}
    return tuple(
        Probleem(
            _pointer(problem["loc"]),
            names.get(problem["type"], "verkeerd-type"),
            "Dit veld ontbreekt, is onbekend of heeft een verkeerd type.",
        )
        for problem in error.errors(include_input=False, include_url=False)
    )


def _pointer(loc: tuple[int | str, ...]) -> str:
    """Return the place up to the first key that cannot be shown."""
    shown = ""
    for number, part in enumerate(loc):
        is_position = isinstance(part, int) and "[key]" not in loc[number + 1 :]
        if not is_position and safe_key(part) is None:
            break
        shown += f"/{part}"
    return shown
