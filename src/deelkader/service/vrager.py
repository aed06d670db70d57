# SPDX-License-Identifier: EUPL-1.2
"""
Who asks comes from the token: put it in a body, or refuse a body that says otherwise.

Responsible for one rule: what the body left open is filled in, what it says and the
token does not is refused, never corrected. What else is wrong with a body is told by
who reads it. Pure. Floor 5.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from enum import Enum, auto
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel, spellings
from deelkader.errors import DeelkaderError, Probleem, VraagError
from deelkader.service.json_lezer import VERZOEK, parse_json

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.service.json_lezer import Lezing

_ANDERE_ROL: Final = (
    "andere-rol",
    "Deze rol hoort niet bij je inlog. Vraag het als jezelf.",
)
_ANDERE_PERSOON: Final = (
    "andere-persoon",
    "Hier staat iemand anders dan wie is ingelogd. Laat dit weg, of noem jezelf.",
)


class Soort(Enum):
    """What a field says of who asks."""

    ROL = auto()
    PERSOON = auto()
    VASTLEGGER = auto()


ROL, PERSOON, VASTLEGGER = Soort.ROL, Soort.PERSOON, Soort.VASTLEGGER

type_wie = Mapping[str, Soort]
"""Field of a body (``blok/veld``) -> what it says of who asks."""
NIEMAND: Final[type_wie] = {}


class AndereVragerError(DeelkaderError):
    """Somebody asks in the name of another; *problemen* says where, not who."""

    def __init__(self, problemen: tuple[Probleem, ...]) -> None:
        super().__init__(problemen[0].code, problemen[0].boodschap)
        self.problemen = problemen


def from_token(tekst: bytes, wie: Identiteit, velden: type_wie) -> bytes:
    """
    Return the JSON *tekst* with who asks in *velden*.

    A text that cannot be read is returned as it is: its reader tells what is wrong.

    Raises:
        AndereVragerError: it names another than *wie*; nothing may be done.
    """
    if not velden:
        return tekst
    try:
        lezing = parse_json(tekst, VERZOEK)
    except VraagError:
        return tekst
    if not put_in(lezing, wie, velden):
        return tekst
    return json.dumps(lezing.inhoud, ensure_ascii=False).encode()


def put_in(lezing: Lezing, wie: Identiteit, velden: type_wie) -> bool:
    """
    Put who asks in *velden* of what was read, unless there is something wrong with it.

    Returns whether it was put in: its reader tells what is wrong.

    Raises:
        AndereVragerError: it names another than *wie*; nothing may be done.
    """
    if lezing.problemen or not isinstance(lezing.inhoud, dict):
        return False
    problemen = put_who(lezing.inhoud, wie, velden)
    if problemen:
        raise AndereVragerError(tuple(sorted(problemen)))
    return True


def put_who(
    inhoud: dict[str, Any], wie: Identiteit, velden: type_wie
) -> list[Probleem]:
    """Put who asks in *velden* of *inhoud*; return where it names another."""
    problemen: list[Probleem] = []
    for pad, soort in velden.items():
        blokken, naam, place = _parts(pad)
        block: Any = inhoud
        for blok in blokken:
            block = block.get(blok) if isinstance(block, dict) else None
        if isinstance(block, dict):
            problemen += _put(block, naam, soort, wie, place)
    return problemen


def wrong_role(pad: str, said: Any, wie: Identiteit) -> list[Probleem]:
    """Return the problem with the role *said* at *pad*, if it is not one of *wie*."""
    if not isinstance(said, str) or said in wie.rollen:
        return []
    return [Probleem(pad, *_ANDERE_ROL)]


def wrong_person(pad: str, said: Any, wie: Identiteit) -> list[Probleem]:
    """Return the problem with the person *said* at *pad*, if that is not *wie*."""
    if not isinstance(said, str) or wie.is_self(said):
        return []
    return [Probleem(pad, *_ANDERE_PERSOON)]


def own_role(wie: Identiteit) -> str | None:
    """Return the role of *wie*; None when there is none, or a choice."""
    return next(iter(wie.rollen)) if len(wie.rollen) == 1 else None


@lru_cache
def _parts(pad: str) -> tuple[tuple[str, ...], str, str]:
    """Return the blocks of *pad*, its field, and how a problem names it."""
    *blokken, naam = pad.split("/")
    place = "".join(f"/{camel(part)}" for part in (*blokken, naam))
    return tuple(blokken), naam, place


@lru_cache
def _spelled(naam: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(spellings(naam)))


def _put(
    block: dict[str, Any], naam: str, soort: Soort, wie: Identiteit, pad: str
) -> list[Probleem]:
    """Put *wie* in field *naam* of *block*, or return why that may not be."""
    keys = [key for key in _spelled(naam) if key in block]
    # WHY: a field that is there twice is refused by who reads the body.
    key = keys[0] if keys else camel(naam)
    problemen: list[Probleem] = []
    for given in keys:
        problemen += _wrong(block[given], soort, wie, pad)
    if problemen or len(keys) > 1:
        return problemen
    if soort is Soort.ROL:
        role = own_role(wie)
        if block.get(key) is None and role is not None:
            block[key] = role
    elif soort is Soort.PERSOON:
        block[key] = wie.afdruk if _is_open(block.get(key)) else block[key]
    else:
        _put_recorder(block, key, wie)
    return []


def _wrong(said: Any, soort: Soort, wie: Identiteit, pad: str) -> list[Probleem]:
    if soort is Soort.ROL:
        return wrong_role(pad, said, wie)
    if soort is Soort.VASTLEGGER and isinstance(said, dict):
        person = wrong_person(f"{pad}/id", said.get("id"), wie)
        return person + wrong_role(f"{pad}/rol", said.get("rol"), wie)
    return wrong_person(pad, said, wie)


def _put_recorder(block: dict[str, Any], key: str, wie: Identiteit) -> None:
    """Put who writes down in *block*: the print, and the role when there is one."""
    said = block.get(key)
    if isinstance(said, dict):
        if _is_open(said.get("id")):
            said["id"] = wie.afdruk
        if said.get("rol") is None:
            said.pop("rol", None)
    elif _is_open(said):
        said = block[key] = {"id": wie.afdruk}
    else:
        return
    role = own_role(wie)
    if role is not None:
        said.setdefault("rol", role)


def _is_open(said: Any) -> bool:
    """Return whether the print goes here: nothing was said, or a name of oneself."""
    # INVARIANT: a text that is not oneself was refused before.
    return said is None or isinstance(said, str)
