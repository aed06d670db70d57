# SPDX-License-Identifier: EUPL-1.2
"""
The strict JSON reader: from bytes of a stranger to plain values.

Responsible for refusing everything that two JSON programs could read
differently or that could tire this one: all such problems at once, each with
its path, none with its value. Not for what a question may say (`kader`).
Floor 5.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from itertools import accumulate
from typing import Any, Final, NoReturn

from deelkader.begrippen.spelling import safe_key
from deelkader.errors import Probleem, VraagError
from deelkader.service.json_ontleder import (
    BREUK,
    GEEN,
    GEEN_GETAL,
    MAX_CIJFERS,
    TE_GROOT,
    Dubbel,
    Geweigerd,
    Ontleder,
    read_plain,
)


@dataclass(frozen=True, slots=True)
class Grenzen:
    """How much is read: *bytes* in all, *waarden* counts every value and key."""

    bytes: int
    waarden: int


VERZOEK: Final = Grenzen(bytes=1_000_000, waarden=2_000)
REEKS: Final = Grenzen(bytes=1_000_000, waarden=20_000)
BESTAND: Final = Grenzen(bytes=50_000_000, waarden=5_000_000)
MAX_DIEPTE: Final = 50
MAX_TEKST: Final = 1_000
MAX_PROBLEMEN: Final = 100
DUBBEL: Final = "dubbele-sleutel"
LANG: Final = "te-lang"

_BOODSCHAP: Final = {
    "leeg": "Er staat niets in.",
    "geen-utf-8": "Dit is geen gewone tekst (UTF-8).",
    "bom": "De tekst begint met een onzichtbaar teken (BOM). Haal dat weg.",
    "te-diep": f"Er staan meer dan {MAX_DIEPTE} lagen in elkaar.",
    "te-veel-waarden": "Er staan veel te veel waarden in.",
    DUBBEL: "Een sleutel staat hier twee keer.",
    GEEN_GETAL: "Dit is geen getal. NaN en Infinity bestaan niet in JSON.",
    BREUK: "Dit is geen heel getal. Een getal met een punt past hier niet.",
    TE_GROOT: f"Dit getal heeft meer dan {MAX_CIJFERS} cijfers.",
    LANG: f"Deze tekst heeft meer dan {MAX_TEKST} tekens.",
    "half-teken": "In deze tekst staat een half teken.",
}
# WHY possessive, and a text that never ends is one text: so no sign is read twice,
# whatever was sent.
_HAAKJE = re.compile(
    r"""(?:[^"\[\]{}]++|"[^"\\]*+(?:\\.[^"\\]*+)*+(?:"|\\?\Z))*+([\[\]{}]|\Z)""",
    re.DOTALL,
)
_DIEPER: Final = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}
_ANDERS: Final = bytes(sign for sign in range(256) if chr(sign) not in '"\\[]{},')


@dataclass(frozen=True, slots=True)
class Lezing:
    """What was read; *inhoud* holds a `Geweigerd` where a value was refused."""

    inhoud: Any
    problemen: tuple[Probleem, ...] = ()


def read_json(tekst: bytes, grenzen: Grenzen = VERZOEK) -> Any:
    """
    Return the values in *tekst*.

    Raises:
        VraagError: with every problem; an unreadable text has only one.
    """
    lezing = parse_json(tekst, grenzen)
    if lezing.problemen:
        raise VraagError(lezing.problemen)
    return lezing.inhoud


def parse_json(tekst: bytes, grenzen: Grenzen = VERZOEK) -> Lezing:
    """
    Return the values in *tekst* with the problems found in them.

    Raises:
        VraagError: nothing can be read at all.
    """
    leesbaar = _decode(tekst, grenzen)
    signs = tekst.translate(None, _ANDERS)
    _require_shallow(signs, leesbaar)
    is_ordinary = _is_ordinary(signs, leesbaar, grenzen)
    if is_ordinary and (gewoon := read_plain(tekst)) is not GEEN:
        return Lezing(gewoon)
    ontleder = Ontleder()
    try:
        inhoud = ontleder.read(leesbaar)
    except json.JSONDecodeError as error:
        # WHY: from None, because the cause holds the whole text.
        _refuse(
            "geen-json",
            f"Dit is geen JSON. Kijk bij regel {error.lineno}, teken {error.colno}.",
        )
    # WHY not always: where every problem is costs more than whether there is one.
    if is_ordinary and not ontleder.twijfel:
        return Lezing(inhoud)
    zoeker = _Zoeker(grenzen.waarden)
    return Lezing(zoeker.walk("", inhoud), tuple(sorted(zoeker.gevonden)))


def _decode(tekst: bytes, grenzen: Grenzen) -> str:
    if len(tekst) > grenzen.bytes:
        raise too_large(grenzen)
    if not tekst.strip():
        _refuse("leeg")
    if tekst.startswith((b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff")):
        _refuse("bom")
    try:
        return tekst.decode("utf-8")
    except UnicodeDecodeError:
        _refuse("geen-utf-8")


def too_large(grenzen: Grenzen) -> VraagError:
    """Return the refusal of a text beyond *grenzen*; usable before it is read."""
    megabytes = grenzen.bytes // 1_000_000
    return VraagError((Probleem("", "te-groot", f"Dit is groter dan {megabytes} MB."),))


def _require_shallow(signs: bytes, leesbaar: str) -> None:
    """Refuse deep nesting before parsing, so that no parser has to survive it."""
    found = signs.replace(b",", b"").replace(b'""', b"")
    # WHY: when all quotes went two by two, an even number stood before each bracket,
    # so none of those is within a text.
    if b'"' in found or b"\\" in found:
        found = "".join(_HAAKJE.findall(leesbaar)).encode()
    if max(accumulate(map(_DIEPER.__getitem__, found)), default=0) > MAX_DIEPTE:
        _refuse("te-diep")


def _is_ordinary(signs: bytes, tekst: str, grenzen: Grenzen) -> bool:
    """
    Return whether *tekst* surely holds no text too long or broken, nor too many values.

    A value comes after a bracket or a comma; half a sign can only be written with a
    backslash.
    """
    most = 1 + signs.count(b",") + signs.count(b"[") + signs.count(b"{")
    return most <= grenzen.waarden and b"\\" not in signs and _has_short_texts(tekst)


def _has_short_texts(tekst: str) -> bool:
    """Return whether no `MAX_TEKST` signs and one more follow without a quote."""
    start = 0
    while start + MAX_TEKST < len(tekst):
        # WHY backwards: so it reads a few signs and leaps over the rest.
        start = tekst.rfind('"', start, start + MAX_TEKST + 1) + 1
        if not start:
            return False
    return True


def _refuse(code: str, boodschap: str = "") -> NoReturn:
    raise VraagError((Probleem("", code, boodschap or _BOODSCHAP[code]),)) from None


class _Zoeker:
    """Walks what was read, notes every problem, and returns plain values."""

    def __init__(self, max_waarden: int) -> None:
        self.gevonden: set[Probleem] = set()
        self._over = max_waarden

    def walk(self, pad: str, waarde: Any) -> Any:
        """Return *waarde* as plain values, refused ones marked."""
        self._over -= 1
        if self._over < 0:
            _refuse("te-veel-waarden")
        if isinstance(waarde, dict):
            return self._walk_object(pad, waarde)
        if isinstance(waarde, list):
            return [self.walk(f"{pad}/{i}", item) for i, item in enumerate(waarde)]
        if isinstance(waarde, str) and len(waarde) > MAX_TEKST:
            waarde = Geweigerd(LANG)
        if isinstance(waarde, str) and _is_broken(waarde):
            waarde = Geweigerd("half-teken")
        if isinstance(waarde, Geweigerd):
            self._add(pad, waarde.code)
        return waarde

    def _walk_object(self, pad: str, waarde: dict[str, Any]) -> dict[str, Any]:
        for key in waarde.dubbel if isinstance(waarde, Dubbel) else ():
            shown = safe_key(key)
            self._add(pad if shown is None else f"{pad}/{shown}", DUBBEL)
        found = {}
        for key, item in waarde.items():
            shown = safe_key(key)
            if len(key) > MAX_TEKST:
                self._add(pad, LANG)
                continue
            if shown is None and _is_broken(key):
                self._add(pad, "half-teken")
                continue
            found[key] = self.walk(pad if shown is None else f"{pad}/{shown}", item)
        return found

    def _add(self, pad: str, code: str) -> None:
        if len(self.gevonden) < MAX_PROBLEMEN:
            self.gevonden.add(Probleem(pad, code, _BOODSCHAP[code]))


def _is_broken(tekst: str) -> bool:
    """Return whether *tekst* holds half of a pair of characters."""
    if tekst.isascii():
        return False
    try:
        tekst.encode("utf-8")
    except UnicodeEncodeError:
        return True
    return False
