# SPDX-License-Identifier: EUPL-1.2
"""
From a request of AuthZEN to a question of the kader: `Vertaler`.

Responsible for following `authzen.yaml`, and for telling problems with the question
in the words of the request. Knows no word of any kader. Floor 5.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import lru_cache
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.begrippen.dagen import day_of
from deelkader.begrippen.spelling import spellings
from deelkader.engine.problemen import Problemen
from deelkader.errors import Probleem

if TYPE_CHECKING:
    from deelkader.begrippen import Begrippen
    from deelkader.model.authzen import Authzen, Eis, Plek, type_pad, type_plekken
    from deelkader.service.toegang.verzoek import type_verzoek

_BEGRIP: Final = "/id/begrip/"
"""What stands before a word of a kader in its web address."""
_DATUM: Final = "datum"
_TIJD: Final = "time"
_ID: Final = "id"
_CODE: Final = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.:/-]{0,199}\Z")
_NIETS: Final = object()


@dataclass(frozen=True, slots=True)
class Vertaling:
    """
    A question, who asks it, and where in the request each part of it stood.

    *fouten* are problems that were found already.
    """

    vraag: dict[str, Any]
    vrager: dict[str, str]
    plekken: Mapping[str, str]
    fouten: tuple[Probleem, ...] = ()

    def in_request(self, problemen: Iterable[Probleem]) -> tuple[Probleem, ...]:
        """Return *problemen* with the place in the request instead of the question."""
        moved = {Probleem(self._place(p.pad), p.code, p.boodschap) for p in problemen}
        return tuple(sorted(moved))

    def _place(self, pad: str) -> str:
        head = pad
        while head:
            if head in self.plekken:
                return self.plekken[head] + pad[len(head) :]
            head = head.rpartition("/")[0]
        return pad


class Vertaler:
    """Follows one `authzen.yaml`; safe to share."""

    def __init__(self, authzen: Authzen, begrippen: Begrippen) -> None:
        self._authzen = authzen
        self._lijsten = {feit.id for feit in begrippen.delen if feit.elk}

    def translate(self, verzoek: type_verzoek, vandaag: date) -> Vertaling:
        """Return *verzoek* as a question; without a time it is asked on *vandaag*."""
        problemen = Problemen()
        plekken: dict[str, str] = {}
        vraag: dict[str, Any] = {}
        for naam, places in self._authzen.vraag.items():
            read = [p for p in places if naam != _DATUM or _is_day(p, verzoek)]
            value, pad = _value(read, verzoek)
            plekken[f"/{naam}"] = pad or f"/{naam}"
            if value is not _NIETS:
                is_one = naam in self._lijsten and not isinstance(value, list)
                vraag[naam] = [value] if is_one else value
        vraag[_DATUM] = _day(vraag.get(_DATUM), vandaag)
        feiten = self._facts(verzoek, plekken, problemen)
        if feiten:
            vraag["feiten"] = feiten
        vrager = self._asker(verzoek, problemen)
        return Vertaling(vraag, vrager, plekken, problemen.sorted())

    def _facts(
        self, verzoek: type_verzoek, plekken: dict[str, str], problemen: Problemen
    ) -> dict[str, Any]:
        feiten: dict[str, Any] = {}
        for place in self._authzen.alle_feiten:
            given, pad = _look(verzoek, place), _pointer(place)
            if given is _NIETS:
                continue
            plekken.setdefault("/feiten", pad)
            for key, value in problemen.read_map(pad, given).items():
                if value is not None:
                    feiten[key] = _shortened(value)
                    plekken[f"/feiten/{key}"] = f"{pad}/{key}"
        for naam, places in self._authzen.feiten.items():
            value, pad = _value(places, verzoek)
            if value is _NIETS:
                continue
            if any(feiten.get(key, value) != value for key in spellings(naam)):
                problemen.add(pad, "dubbel")
            if not any(key in feiten for key in spellings(naam)):
                feiten[naam] = value
                plekken[f"/feiten/{naam}"] = pad
        return feiten

    def _asker(self, verzoek: type_verzoek, problemen: Problemen) -> dict[str, str]:
        """Return who asks; what cannot stand in the log is refused or left out."""
        found = {}
        for naam, places in self._authzen.vrager.items():
            value, pad = _value(places, verzoek)
            if value is _NIETS:
                continue
            if naam == _ID and not _is_pseudonym(pad, value, problemen):
                return {}
            # WHY: the number of a company may pass for a BSN; the log takes none.
            is_code = isinstance(value, str) and _CODE.match(value) is not None
            if is_code and not lijkt_op_bsn(value):
                found[naam] = value
        return found


def _is_pseudonym(pad: str, value: Any, problemen: Problemen) -> bool:
    """Return whether *value* is an opaque code; a problem when it is not."""
    own = Problemen()
    own.check_pseudonym(pad, value)
    for problem in own.sorted():
        problemen.add(problem.pad, problem.code, problem.boodschap)
    return not own


def candidate_field(
    plekken: type_plekken, verzoek: type_verzoek, pad: type_pad
) -> str | None:
    """Return the name of what *pad* fills in a request like this; None for nothing."""
    for naam, places in plekken.items():
        for plek in places:
            if plek.pad == pad and _fits(plek.bij, verzoek):
                return naam
    return None


def short(value: Any) -> Any:
    """Return a web address of a word of a kader as that word; all else as it is."""
    if isinstance(value, str) and value.startswith("http") and _BEGRIP in value:
        return value.rpartition(_BEGRIP)[2]
    return value


def _shortened(value: Any) -> Any:
    if isinstance(value, list):
        return [_shortened(item) for item in value]
    if isinstance(value, dict):
        return {key: _shortened(item) for key, item in value.items()}
    return short(value)


def _value(places: Sequence[Plek], verzoek: type_verzoek) -> tuple[Any, str]:
    """Return what fills a field and where it stood, or where it should have stood."""
    first = ""
    for plek in places:
        if not _fits(plek.bij, verzoek):
            continue
        pad = _pointer(plek.pad)
        first = first or pad
        value = _shortened(_look(verzoek, plek.pad))
        # WHY: a block is never the value of a field; another place reads inside it.
        if value is _NIETS or isinstance(value, dict):
            continue
        return _translated(plek, value), pad
    return _NIETS, first or (_pointer(places[0].pad) if places else "")


def _translated(plek: Plek, value: Any) -> Any:
    if isinstance(value, str) and value in plek.waarden:
        return plek.waarden[value]
    return value if plek.anders is None else plek.anders


def _fits(eisen: tuple[Eis, ...], verzoek: type_verzoek) -> bool:
    for eis in eisen:
        value = short(_look(verzoek, eis.pad))
        if value is _NIETS:
            if not eis.niet:
                return False
        # WHY: a block or a number is no word; then nobody can say that it fits.
        elif not isinstance(value, str | bool) or (value in eis.waarden) == eis.niet:
            return False
    return True


def _look(verzoek: type_verzoek, pad: type_pad) -> Any:
    """Return what stands at *pad*; null is nothing."""
    found: Any = verzoek
    for stap in pad:
        if not isinstance(found, Mapping) or found.get(stap) is None:
            return _NIETS
        found = found[stap]
    return found


@lru_cache(1_024)
def _pointer(pad: type_pad) -> str:
    return "/" + "/".join(pad)


def _is_day(plek: Plek, verzoek: type_verzoek) -> bool:
    """Leave out a `time` that cannot be read: it is a hint, not a part."""
    if plek.pad[-1] != _TIJD:
        return True
    return _moment(_look(verzoek, plek.pad)) is not None


def _day(value: Any, vandaag: date) -> Any:
    """Return the day of a moment; a value that is none goes on to be refused."""
    if value is None:
        return vandaag.isoformat()
    moment = _moment(value)
    return value if moment is None else moment.isoformat()


def _moment(value: Any) -> date | None:
    if not isinstance(value, str):
        return None
    with contextlib.suppress(ValueError, OverflowError):
        moment = datetime.fromisoformat(value)
        return moment.date() if moment.tzinfo is None else day_of(moment)
    return None
