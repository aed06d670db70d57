# SPDX-License-Identifier: EUPL-1.2
"""
Read what a rule of follow-up waits for: a kind of thing and its kenmerken.

Responsible for refusing a kind, kenmerk or value that nobody ever tells: such a
rule would begin no task, or end none. Floor 2.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Mapping
from typing import Any

from deelkader.begrippen import Begrippen, Uitkomst
from deelkader.model.opvolging import (
    ONBEKEND,
    VOORVALLEN,
    Eerder,
    Einde,
    Eis,
    Kenmerk,
    Kenmerksoort,
    Patroon,
)
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document, Pad

_LIJST = {
    Kenmerksoort.PARTIJ: "van",
    Kenmerksoort.DOEL: "doel",
    Kenmerksoort.SITUATIE: "situatie",
}
_DAGEN = re.compile(r"P([1-9][0-9]{0,3})([DW])")
DAGEN_VORM = "een termijn als P14D"


def days_in(text: object) -> int | None:
    """Return the days in a text as P14D or P2W, None when it is no such text."""
    found = _DAGEN.fullmatch(text) if isinstance(text, str) else None
    if found is None:
        return None
    return int(found[1]) * (7 if found[2] == "W" else 1)


def known_words(kenmerk: Kenmerk, begrippen: Begrippen) -> tuple[str, ...] | None:
    """Return the words that *kenmerk* can hold; None when any word will do."""
    soort = kenmerk.soort
    if soort in _LIJST:
        feit = begrippen.feiten.get(_LIJST[soort])
        return (*(feit.waarde if feit else ()), ONBEKEND)
    if soort is Kenmerksoort.PLICHT:
        return tuple(begrippen.plichten)
    if soort is Kenmerksoort.UITKOMST:
        return (*Uitkomst, ONBEKEND)
    return kenmerk.woorden or None


class Patroonlezer:
    """Reads the patterns of one document for one vocabulary."""

    def __init__(
        self, document: Document, begrippen: Begrippen, bevindingen: Bevindingen
    ) -> None:
        self._document = document
        self._begrippen = begrippen
        self._bevindingen = bevindingen

    def pattern(
        self, pad: Pad, written: Mapping[str, Any], apart: Collection[str] = ()
    ) -> Patroon | None:
        """Return the pattern at *pad*; keys in *apart* are read elsewhere."""
        voorval = self._kind(pad, written)
        if voorval is None:
            return None
        known = VOORVALLEN[voorval]
        eisen = []
        for key, value in written.items():
            if key == "voorval" or key in apart:
                continue
            if key not in known:
                self._no_kenmerk((*pad, key), key, voorval, sleutel=True)
                continue
            eisen.append(self._demand((*pad, key), key, known[key], value))
        return Patroon(voorval, tuple(eisen))

    def ending(
        self, pad: Pad, written: Mapping[str, Any], begin: Patroon
    ) -> Einde | None:
        """Return what ends a task that *begin* began."""
        patroon = self.pattern(pad, written, ("zelfde",))
        if patroon is None:
            return None
        zelfde = self._pairs((*pad, "zelfde"), written.get("zelfde", []))
        for mine, theirs in zelfde:
            place: Pad = (*pad, "zelfde")
            for name, voorval in ((mine, patroon.voorval), (theirs, begin.voorval)):
                if name not in VOORVALLEN[voorval]:
                    self._no_kenmerk(place, name, voorval)
        return Einde(patroon, zelfde)

    def earlier(
        self, pad: Pad, written: Mapping[str, Any], begin: Patroon
    ) -> Eerder | None:
        """Return what must have been told before *begin*."""
        patroon = self.pattern(pad, written, ("anders", "binnen"))
        anders, binnen = written.get("anders", []), days_in(written.get("binnen"))
        if binnen is None:
            self.add((*pad, "binnen"), "R032", soort=DAGEN_VORM)
        if not _is_words(anders):
            self.add((*pad, "anders"), "R032", soort="een lijst van kenmerken")
            return None
        if patroon is None or binnen is None:
            return None
        for n, name in enumerate(anders):
            for voorval in dict.fromkeys((patroon.voorval, begin.voorval)):
                if name not in VOORVALLEN[voorval]:
                    self._no_kenmerk((*pad, "anders", n), name, voorval)
        return Eerder(patroon, tuple(anders), binnen)

    def add(
        self,
        pad: Pad,
        code: str,
        *,
        sleutel: bool = False,
        keuzes: Iterable[str] = (),
        **velden: str,
    ) -> None:
        """Add a finding at *pad*."""
        self._bevindingen.add(
            self._document, pad, code, sleutel=sleutel, keuzes=keuzes, **velden
        )

    def _kind(self, pad: Pad, written: Mapping[str, Any]) -> str | None:
        if "voorval" not in written:
            self.add(pad, "R030", wat="voorval")
            return None
        voorval = written["voorval"]
        if not isinstance(voorval, str) or voorval not in VOORVALLEN:
            self.add((*pad, "voorval"), "R033", wat=str(voorval), keuzes=VOORVALLEN)
            return None
        return voorval

    def _demand(self, pad: Pad, name: str, kenmerk: Kenmerk, value: Any) -> Eis:
        niet = isinstance(value, dict)
        if niet:
            if list(value) != ["niet"]:
                self.add(pad, "R032", soort="een waarde, lijst of niet: ...")
                return Eis(name, ())
            pad, value = (*pad, "niet"), value["niet"]
        items = value if isinstance(value, list) else [value]
        if not items:
            self.add(pad, "R032", soort="ten minste één waarde")
        found: list[str | int] = []
        for n, item in enumerate(items):
            place: Pad = (*pad, n) if isinstance(value, list) else pad
            found += self._values(place, kenmerk, item)
        return Eis(name, tuple(dict.fromkeys(found)), niet)

    def _values(self, pad: Pad, kenmerk: Kenmerk, item: Any) -> tuple[str | int, ...]:
        if kenmerk.soort.is_number:
            if type(item) is not int or item < 0:
                self.add(pad, "R032", soort="een heel getal")
                return ()
            return (item,)
        if isinstance(item, str) and item.startswith("@"):
            members = self._begrippen.groepen.get(item[1:])
            if members is None:
                groups = self._begrippen.groepen
                self.add(pad, "R042", wat=item[1:], keuzes=groups)
                return ()
            return tuple(v for m in members for v in self._values(pad, kenmerk, m))
        known = known_words(kenmerk, self._begrippen)
        if not isinstance(item, str) or (known is not None and item not in known):
            self.add(pad, "R033", wat=str(item), keuzes=known or ())
            return ()
        return (item,)

    def _pairs(self, pad: Pad, written: Any) -> tuple[tuple[str, str], ...]:
        if _is_words(written):
            return tuple((name, name) for name in written)
        if isinstance(written, dict) and _is_words(list(written.values())):
            return tuple(written.items())
        self.add(pad, "R032", soort="een lijst van kenmerken")
        return ()

    def _no_kenmerk(
        self, pad: Pad, name: str, voorval: str, *, sleutel: bool = False
    ) -> None:
        known = VOORVALLEN[voorval]
        self.add(pad, "R063", sleutel=sleutel, wat=name, feit=voorval, keuzes=known)


def _is_words(value: object) -> bool:
    return isinstance(value, list) and all(isinstance(v, str) for v in value)
