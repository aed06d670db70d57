# SPDX-License-Identifier: EUPL-1.2
"""The shapes of the files in `opvolging/`, as pydantic models. Floor 2."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from pydantic import Discriminator, Field, Tag, TypeAdapter

from deelkader.regels.vorm import Id, Vorm

Zin = Annotated[str, Field(min_length=1)]
Dagen = Annotated[str, Field(pattern=r"^P[1-9][0-9]{0,3}[DW]$")]
Werkdagen = Annotated[
    dict[Literal["werkdagen"], Annotated[int, Field(ge=1, le=366)]],
    Field(min_length=1),
]


def _form(value: object) -> str:
    """Return which form of a term was written, so that one finding says it all."""
    if not isinstance(value, dict):
        return "dagen"
    return "voor" if "voor" in value else "werkdagen"


_DAGEN = Annotated[Dagen, Tag("dagen")]
_WERKDAGEN = Annotated[Werkdagen, Tag("werkdagen")]
DuurVorm = Annotated[_DAGEN | _WERKDAGEN, Discriminator(_form)]
PatroonVorm = dict[str, Any]


class VoorVorm(Vorm):
    """`{voor: tot, termijn: P14D, begint: P28D}`: counted back from a day."""

    voor: str
    termijn: DuurVorm | None = None
    begint: DuurVorm | None = None


_VOOR = Annotated[VoorVorm, Tag("voor")]
TermijnVorm = Annotated[_DAGEN | _WERKDAGEN | _VOOR, Discriminator(_form)]


class EscaleerVorm(Vorm):
    """`{na: P7D, rol: privacy-officer}`."""

    na: DuurVorm
    rol: str


class UitstelVorm(Vorm):
    """`{ten_hoogste: P28D}`."""

    ten_hoogste: Dagen


class FunctieVorm(Vorm):
    """Somebody in the organisation who can own a task."""

    label: Zin


class OpvolgregelVorm(Vorm):
    """One rule of follow-up as it is written."""

    id: Id
    titel: Zin
    als: PatroonVorm | None = None
    na: str | None = None
    eerder: PatroonVorm | None = None
    taak: Zin
    rol: str
    termijn: TermijnVorm
    herinner: DuurVorm | None = None
    escaleer: EscaleerVorm | None = None
    klaar_bij: list[PatroonVorm] = []
    vervalt_bij: list[PatroonVorm] = []
    uitstel: UitstelVorm | None = None
    per: Literal["voorval", "zaak"] = "voorval"
    strenger: str | None = None
    zin: str = ""
    bronnen: list[str]
    uitleg: str = ""


OPVOLGING = TypeAdapter(list[OpvolgregelVorm])
FUNCTIES = TypeAdapter(dict[Id, FunctieVorm])
