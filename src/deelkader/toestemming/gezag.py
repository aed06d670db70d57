# SPDX-License-Identifier: EUPL-1.2
"""
Gezag (custody) as facts with a date and a source: `Gezagsfeit`.

Responsible for one fact and for what several facts say on a day. Unknown is never
"nobody". How an answer of the BRP (population register) becomes a fact is `brp`'s
affair. Floor 4, pure.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from datetime import date, datetime
from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, field_serializer
from pydantic.alias_generators import to_camel

from deelkader.toestemming.gebeurtenis import to_milliseconds, written_moment

ONBEKEND = "niet-te-bepalen"
"""The value of gezag that means: nobody knows."""


class Bron(StrEnum):
    """Where a fact about gezag comes from."""

    BRP = "brp"
    GEZAGSREGISTER = "gezagsregister"
    UITSPRAAK = "uitspraak"
    DOSSIER = "dossier"
    VERKLARING_OUDER = "verklaring-ouder"


class Gezagsfeit(BaseModel):
    """
    On *peildatum* the *bron* said who had gezag.

    *waarde* is a value of the fact `gezag`; *houders* are givers by position, never
    by name or number. *in_onderzoek*: the source itself doubts; then *waarde* is
    unknown and *gemeld* keeps what it said. *toelichting* is a short code.
    """

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
    )

    waarde: str
    houders: tuple[str, ...] = ()
    peildatum: date
    bron: Bron
    in_onderzoek: bool = False
    gemeld: str | None = None
    toelichting: str | None = None
    vastgelegd_op: datetime | None = None

    @field_serializer("vastgelegd_op")
    def _write(self, moment: datetime | None) -> str | None:
        return None if moment is None else written_moment(moment)

    def written(self, nu: datetime) -> Self:
        """Return this fact as it is written at *nu*, in UTC."""
        return self.model_copy(update={"vastgelegd_op": to_milliseconds(nu)})

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values (camelCase); no person stands in it."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)

    @classmethod
    def of(cls, inhoud: Mapping[str, Any]) -> Self:
        """
        Return the fact that was written as *inhoud*.

        Raises:
            ValueError: it is not a fact that `as_dict` wrote.
        """
        return cls.model_validate_json(json.dumps(dict(inhoud)))


def gezag_on(
    feiten: Iterable[Gezagsfeit], op: date, bekend: datetime | None = None
) -> dict[str, str]:
    """
    Return what is known about gezag on *op* as facts of a question; empty: unknown.

    The newest fact not after *op* counts, of those recorded up to *bekend*. Unknown
    is also: sources that differ on one day, a source that doubts, and a parent who
    says something else than the last source that was not a parent.
    """
    known = [
        feit
        for feit in feiten
        if feit.peildatum <= op
        and (
            bekend is None or feit.vastgelegd_op is None or feit.vastgelegd_op <= bekend
        )
    ]
    said = _newest(known) | _newest(
        [feit for feit in known if feit.bron is not Bron.VERKLARING_OUDER]
    )
    return {"gezag": said.pop()} if len(said) == 1 and ONBEKEND not in said else {}


def _newest(feiten: list[Gezagsfeit]) -> set[str]:
    """Return what the facts of the last day say."""
    last = max((feit.peildatum for feit in feiten), default=None)
    return {feit.waarde for feit in feiten if feit.peildatum == last}
