# SPDX-License-Identifier: EUPL-1.2
"""
One event in the consent register: `Gebeurtenis`.

Responsible for the shape of an event, and for splitting it into facts and
persons as the log keeps them. Whether an event can be is checked by `lezen`;
what events mean together is `stand`'s affair. Floor 4.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import UTC, date, datetime
from enum import StrEnum
from typing import Any, Self

from pydantic import BaseModel, ConfigDict, field_serializer
from pydantic.alias_generators import to_camel


class Soort(StrEnum):
    """What happened."""

    GEVRAAGD = "gevraagd"
    GEGEVEN = "gegeven"
    GEWEIGERD = "geweigerd"
    INGETROKKEN = "ingetrokken"
    VERLOPEN = "verlopen"
    ONGELDIG = "ongeldig"


NEE = frozenset({Soort.GEWEIGERD, Soort.INGETROKKEN})
"""The kinds with which a person says no."""

UITSPRAKEN = frozenset({Soort.GEGEVEN, *NEE})
"""The kinds in which a person speaks."""


class Wijze(StrEnum):
    """How it was said."""

    MONDELING = "mondeling"
    SCHRIFTELIJK = "schriftelijk"
    DIGITAAL = "digitaal"


class Hoedanigheid(StrEnum):
    """In which capacity a person spoke; `volwassene`: an adult about their own data."""

    JEUGDIGE = "jeugdige"
    VOLWASSENE = "volwassene"
    OUDER_MET_GEZAG = "ouder-met-gezag"
    DERDE_MET_GEZAG = "derde-met-gezag"
    VOOGD = "voogd"
    VERTEGENWOORDIGER = "vertegenwoordiger"


_PER_ROL = {
    "jeugdige": (Hoedanigheid.JEUGDIGE, Hoedanigheid.VOLWASSENE),
    "ouder": (Hoedanigheid.OUDER_MET_GEZAG,),
    "derde-met-gezag": (Hoedanigheid.DERDE_MET_GEZAG,),
    "voogd": (Hoedanigheid.VOOGD,),
    "vertegenwoordiger": (Hoedanigheid.VERTEGENWOORDIGER,),
    "betrokkene": (Hoedanigheid.VOLWASSENE, Hoedanigheid.VERTEGENWOORDIGER),
}


def capacities(gever: str) -> tuple[Hoedanigheid, ...]:
    """Return the capacities in which *gever* can speak; all for an unknown role."""
    role = gever.rstrip("0123456789").rstrip("-")
    return _PER_ROL.get(role, tuple(Hoedanigheid))


def differs_per_question(gever: str) -> bool:
    """
    Return whether another question can mean another person by *gever*.

    So it is with "the person the data are about": only a pseudonym tells who.
    """
    return gever.startswith("betrokkene-")


class _Vorm(BaseModel):
    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        hide_input_in_errors=True,
        alias_generator=to_camel,
        populate_by_name=True,
    )


class Uitleg(_Vorm):
    """
    The explanation that was given: which version, where it is, which language.

    *tekst* is what stood on the screen, where a screen showed it.
    """

    versie: str
    url: str | None = None
    taal: str = "nl"
    tekst: str | None = None


class Vastlegger(_Vorm):
    """Who wrote the event down: a pseudonym, and the role where it is known."""

    id: str
    rol: str | None = None


class Gebeurtenis(_Vorm):
    """
    Of *jeugdige*: *gever* did *soort*, at *gebeurd_op*; events are never changed.

    An absent *naar*, *gegevens* or *doel* means every one; *vanaf* and *tot* are
    inclusive days. *vastgelegd_op* is set when the event is written. *over* is the
    id of the event it reacts to: a withdrawal, expiry or invalidation that names
    one reaches as far as that event did.
    """

    id: str
    jeugdige: str
    gever: str
    gever_pseudoniem: str | None = None
    soort: Soort
    betekenis: str
    naar: tuple[str, ...] | None = None
    gegevens: tuple[str, ...] | None = None
    doel: tuple[str, ...] | None = None
    vanaf: date | None = None
    tot: date | None = None
    uitdrukkelijk: bool = False
    hoedanigheid: Hoedanigheid | None = None
    wijze: Wijze | None = None
    uitleg: Uitleg | None = None
    gebeurd_op: datetime
    vastgelegd_op: datetime | None = None
    vastgelegd_door: Vastlegger
    over: str | None = None
    reden: str | None = None

    @field_serializer("gebeurd_op", "vastgelegd_op")
    def _write(self, moment: datetime | None) -> str | None:
        return None if moment is None else written_moment(moment)

    def written(self, nu: datetime) -> Self:
        """Return this event as it is written at *nu*, in UTC."""
        return self.model_copy(update={"vastgelegd_op": to_milliseconds(nu)})

    def as_dict(self) -> dict[str, Any]:
        """Return the whole event as plain JSON values (camelCase)."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)

    def as_facts(self) -> dict[str, Any]:
        """Return what the log keeps as facts: no pseudonym stands in it."""
        facts = self.as_dict()
        for name in ("jeugdige", "geverPseudoniem", "vastgelegdDoor"):
            facts.pop(name, None)
        return {"gebeurtenis": facts}

    def as_persons(self) -> dict[str, Any]:
        """Return what the log keeps as persons."""
        values = self.as_dict()
        persons = {"jeugdige": self.jeugdige, "door": values["vastgelegdDoor"]}
        if self.gever_pseudoniem is not None:
            persons["gever"] = self.gever_pseudoniem
        return persons

    @classmethod
    def of(cls, inhoud: Mapping[str, Any]) -> Self:
        """
        Return the event that was written as *inhoud*.

        Raises:
            ValueError: it is not an event that `as_dict` wrote.
        """
        return cls.model_validate_json(json.dumps(dict(inhoud)))

    @classmethod
    def of_parts(cls, feiten: Mapping[str, Any], personen: Mapping[str, Any]) -> Self:
        """
        Return the event whose facts and persons were kept apart.

        Raises:
            ValueError: the parts are not of an event.
        """
        inhoud = {
            **feiten["gebeurtenis"],
            "jeugdige": personen["jeugdige"],
            "vastgelegdDoor": personen["door"],
        }
        if "gever" in personen:
            inhoud["geverPseudoniem"] = personen["gever"]
        return cls.of(inhoud)


def to_milliseconds(moment: datetime) -> datetime:
    """Return *moment* in UTC, without what is smaller than a millisecond."""
    utc = moment.astimezone(UTC)
    return utc.replace(microsecond=utc.microsecond // 1000 * 1000)


def written_moment(moment: datetime) -> str:
    """Return *moment* as every line of the log writes it: UTC with milliseconds."""
    plain = moment.astimezone(UTC).replace(tzinfo=None)
    return plain.isoformat(timespec="milliseconds") + "Z"
