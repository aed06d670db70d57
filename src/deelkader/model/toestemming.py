# SPDX-License-Identifier: EUPL-1.2
"""
One record of what a person said about sharing: `Toestemming`.

Responsible for the shape of a record. What several records mean together is
worked out by the engine. Floor 1.
"""

from __future__ import annotations

from datetime import date
from enum import StrEnum
from typing import Annotated, Any

from pydantic import BaseModel, BeforeValidator, ConfigDict
from pydantic.alias_generators import to_camel

from deelkader.begrippen.dag import read_day

_GEEN_DATUM = "geen datum"


class Status(StrEnum):
    """What the person said last."""

    GEGEVEN = "gegeven"
    GEWEIGERD = "geweigerd"
    INGETROKKEN = "ingetrokken"
    VERLOPEN = "verlopen"
    GEVRAAGD = "gevraagd"


def _as_tuple(value: Any) -> Any:
    if isinstance(value, str):
        return (value,)
    return tuple(value) if isinstance(value, list) else value


def _as_date(value: Any) -> Any:
    if not isinstance(value, str):
        return value
    try:
        return read_day(value)
    except ValueError:
        # WHY our own words: those of date and Status repeat what was sent.
        raise ValueError(_GEEN_DATUM) from None


def _as_status(value: Any) -> Any:
    try:
        return Status(value)
    except ValueError:
        raise ValueError("geen status") from None


Namen = Annotated[tuple[str, ...], BeforeValidator(_as_tuple)]
Dag = Annotated[date, BeforeValidator(_as_date)]


class Toestemming(BaseModel):
    """
    A record: *gever* said *status*.

    An absent scope (*naar*, *gegevens*, *doel*, *vanaf*, *tot*) covers every
    question; *vanaf* and *tot* are inclusive days. Without *uitdrukkelijk* the
    yes does not count where the law wants an explicit one.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
    )

    gever: str
    status: Annotated[Status, BeforeValidator(_as_status)]
    betekenis: str | None = None
    naar: Namen | None = None
    gegevens: Namen | None = None
    doel: Namen | None = None
    vanaf: Dag | None = None
    tot: Dag | None = None
    uitdrukkelijk: bool = False
