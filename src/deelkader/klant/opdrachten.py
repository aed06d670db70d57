# SPDX-License-Identifier: EUPL-1.2
"""
What is asked of the register, of tasks and of words, and what a response to it means.

Responsible for refusing a response about another jeugdige, person or task than was
asked. Nothing about a person stands in an address. Floor 2, `klant`, pure.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Any, Final, Generic, TypeVar
from urllib.parse import urlencode

from deelkader.errors import Probleem, VraagError
from deelkader.klant.fouten import AntwoordOngeldigError
from deelkader.klant.gesprek import Ontvangst, Verzoek, content, is_absent
from deelkader.klant.lezen import Lezing
from deelkader.klant.register import (
    Ontvanger,
    Registerstand,
    Taak,
    Takenblad,
    Toestemmingsstand,
    Vastgelegd,
    Woordenboek,
)
from deelkader.klant.vormen import CODE, read_id, read_receipt, read_version
from deelkader.model.toestemming import Status

T = TypeVar("T")
STANDEN: Final = frozenset(
    {"open", "herinnerd", "te-laat", "geescaleerd", "klaar", "vervallen"}
)
_TAAK: Final = re.compile(r"[a-z]{32}|[0-7][0-9A-HJKMNP-TV-Z]{25}")
_PLEK: Final = re.compile(r"[0-9]{1,7}/[0-9]{1,15}")
_NIETS_NIEUWS: Final = 304
_STATUSSEN: Final = {status.value: status for status in Status}


@dataclass(frozen=True, slots=True)
class Opdracht(Generic[T]):
    """One request, and how its response is read."""

    verzoek: Verzoek
    lees: Callable[[Ontvangst], T]


def record_consent(gebeurtenis: Mapping[str, Any]) -> Opdracht[Vastgelegd]:
    """Write down what somebody said."""
    return _written("/v1/toestemmingen", gebeurtenis)


def withdraw(intrekking: Mapping[str, Any]) -> Opdracht[Vastgelegd]:
    """Write down that somebody stops."""
    return _written("/v1/intrekkingen", intrekking)


def standing(jeugdige: str, op: date, door: str) -> Opdracht[Registerstand]:
    """Ask what holds of *jeugdige* on the day *op*; *door* is who looks."""
    body = {"jeugdige": jeugdige, "op": op.isoformat(), "door": door}

    def read(ontvangst: Ontvangst) -> Registerstand:
        lezing = content(ontvangst, 200)
        found = Registerstand(
            _day(lezing.part("op")),
            lezing.each("toestemmingen", _consent),
            lezing.part("feiten").mapping(),
        )
        if found.op != op:
            raise AntwoordOngeldigError("het gaat over een andere dag", "/op")
        return found

    return Opdracht(_post("/v1/toestemmingen/_zoek", body), read)


def tasks(rol: str | None, stand: str | None, na: str | None) -> Opdracht[Takenblad]:
    """Ask for a page of tasks; None is any."""
    given = {"rol": (rol, CODE), "stand": (stand, CODE), "na": (na, _PLEK)}
    wrong = [n for n, (v, form) in given.items() if v is not None and not _is(form, v)]
    if wrong:
        said = "Deze waarde kan hier niet."
        raise VraagError(
            tuple(Probleem(f"/{n}", "onbekende-waarde", said) for n in wrong)
        )
    query = urlencode({n: v for n, (v, _) in given.items() if v is not None})

    def read(ontvangst: Ontvangst) -> Takenblad:
        lezing = content(ontvangst, 200)
        more = lezing.optional("volgende")
        return Takenblad(
            lezing.each("taken", _task), None if more is None else more.text()
        )

    return Opdracht(Verzoek("GET", f"/v1/taken{query and '?'}{query}"), read)


def task(id_: str) -> Opdracht[Taak | None] | None:
    """Ask for task *id_*; None when that is no id at all."""
    if not _is(_TAAK, id_):
        return None

    def read(ontvangst: Ontvangst) -> Taak | None:
        if is_absent(ontvangst):
            return None
        return _same(_task(content(ontvangst, 200)), id_)

    return Opdracht(Verzoek("GET", f"/v1/taken/{id_}"), read)


def finish_task(id_: str, hoe: str, door: Any) -> Opdracht[Taak | None]:
    """Close task *id_*; the task that comes back may be gone by then."""
    if not _is(_TAAK, id_):
        said = "Er is geen taak met dit id."
        raise VraagError((Probleem("/id", "taak-onbekend", said),))

    def read(ontvangst: Ontvangst) -> Taak | None:
        lezing = content(ontvangst, 201)
        read_receipt(lezing.part("bewijs"))
        found = lezing.optional("taak")
        return None if found is None else _same(_task(found), id_)

    body = {"hoe": hoe, "door": door}
    return Opdracht(_post(f"/v1/taken/{id_}/afrondingen", body), read)


def words(bekend: Woordenboek | None) -> Opdracht[Woordenboek]:
    """Ask for the words of the kader, when they are not *bekend*."""
    known = {} if bekend is None else {"If-None-Match": f'"{bekend.kader.hash}"'}

    def read(ontvangst: Ontvangst) -> Woordenboek:
        if ontvangst.status == _NIETS_NIEUWS and bekend is not None:
            return bekend
        lezing = content(ontvangst, 200)
        own = ("uitkomsten", "gevers", "stappen", "plichten", "feiten")
        found = {naam: _list(lezing.part(naam)) for naam in own}
        found |= {naam: _list(part) for naam, part in lezing.entries("lijsten")}
        version = read_version(lezing.part("kader"))
        return Woordenboek(version, MappingProxyType(found))

    return Opdracht(Verzoek("GET", "/v1/begrippen", koppen=known), read)


def _written(pad: str, body: Mapping[str, Any]) -> Opdracht[Vastgelegd]:
    asked = {naam: body.get(naam) for naam in ("jeugdige", "gever")}

    def read(ontvangst: Ontvangst) -> Vastgelegd:
        lezing = content(ontvangst, 201)
        duty = lezing.optional("plicht")
        found = Vastgelegd(
            lezing.part("id").text(),
            lezing.part("jeugdige").text(),
            lezing.part("gever").text(),
            lezing.part("soort").text(),
            () if duty is None else duty.each("ontvangers", _receiver),
            read_receipt(lezing.part("bewijs")),
        )
        if {"jeugdige": found.jeugdige, "gever": found.gever} != asked:
            raise AntwoordOngeldigError("het gaat over een ander", "/jeugdige")
        if pad == "/v1/toestemmingen" and found.soort != body.get("soort"):
            raise AntwoordOngeldigError("er is iets anders vastgelegd", "/soort")
        return found

    return Opdracht(_post(pad, body), read)


def _post(pad: str, body: Mapping[str, Any]) -> Verzoek:
    try:
        return Verzoek("POST", pad, json.dumps(dict(body), allow_nan=False).encode())
    except (ValueError, TypeError, RecursionError):
        wat = "Dit is niet te lezen."
        found = VraagError((Probleem("", "vraag-onleesbaar", wat),))
    # WHY here: raised above, it would carry the first error and what that repeats.
    raise found


def _is(form: re.Pattern[str], value: object) -> bool:
    return isinstance(value, str) and form.fullmatch(value) is not None


def _same(found: Taak, id_: str) -> Taak:
    if found.id != id_:
        raise AntwoordOngeldigError("het is een andere taak", "/id")
    return found


def _receiver(lezing: Lezing) -> Ontvanger:
    return Ontvanger(
        lezing.part("naar").text(),
        lezing.part("gegevens").texts(),
        lezing.part("doel").text(),
    )


def _consent(lezing: Lezing) -> Toestemmingsstand:
    status = lezing.part("status").text()
    if status not in _STATUSSEN:
        raise AntwoordOngeldigError("een onbekende status", "/toestemmingen")
    limits = [
        () if (part := lezing.optional(naam)) is None else part.texts()
        for naam in ("naar", "gegevens", "doel")
    ]
    return Toestemmingsstand(
        lezing.part("gever").text(),
        _STATUSSEN[status],
        lezing.part("betekenis").text(),
        *limits,
    )


def _task(lezing: Lezing) -> Taak:
    stand = lezing.part("stand").text()
    if stand not in STANDEN:
        raise AntwoordOngeldigError("een onbekende stand", "/stand")
    zin, oordeel = lezing.optional("zin"), lezing.optional("oordeel")
    return Taak(
        id=lezing.part("id").text(),
        titel=lezing.part("titel").text(),
        taak=lezing.part("taak").text(),
        zin=None if zin is None else zin.text(),
        rol=lezing.part("rol").text(),
        stand=stand,
        opent=_day(lezing.part("opent")),
        uiterlijk=_day(lezing.part("uiterlijk")),
        oordeel=None if oordeel is None else read_id(oordeel),
    )


def _day(lezing: Lezing) -> date:
    try:
        return date.fromisoformat(lezing.text())
    except ValueError:
        pass
    raise AntwoordOngeldigError("geen dag")


def _list(lezing: Lezing) -> Mapping[str, str]:
    return MappingProxyType(
        {one.part("id").text(): one.part("woord").text() for one in lezing.elements()}
    )
