# SPDX-License-Identifier: EUPL-1.2
"""
Read the pieces of many questions, each different piece once: `Stukken`.

Responsible for turning a question into numbers; the reading itself is `Lezing`, asked
with one piece at a time. What has a problem, or is not whole, is not read here: who
asks one by one says what is wrong. Floor 3.
"""

from __future__ import annotations

import marshal
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen import Feit, Soort
from deelkader.engine.lezen import Lezing
from deelkader.engine.problemen import Problemen
from deelkader.engine.records import Record, read_records

if TYPE_CHECKING:
    from deelkader.engine.feiten import Vraaglezer

GRENS_STUKKEN = 50_000
"""Pieces remembered of one kind; at the bound that memory starts afresh."""
_ENKEL: Final = frozenset({str, bool})
type_mogelijk = tuple[tuple[int, ...], bool]
type_zetels = tuple[tuple[str, tuple[str, ...]], ...]


class StukError(Exception):
    """This question cannot be read in pieces."""


class Codes:
    """
    A number for whatever can be said of one fact.

    Up to `nvt` a code is the index itself. Higher codes are several indexes, and
    whether "unknown" was among them (see `Genoemd`).
    """

    def __init__(self, feit: Feit) -> None:
        self.feit = feit
        self.mogelijk: list[type_mogelijk] = [
            ((i,), False) for i in range(feit.nvt + 1)
        ]
        self._code: dict[type_mogelijk, int] = {}

    def __len__(self) -> int:
        return len(self.mogelijk)

    def of(self, indexen: tuple[int, ...], *, onbekend: bool = False) -> int:
        """Return the code of these indexes."""
        if len(indexen) == 1:
            return indexen[0]
        key = indexen, onbekend
        found = self._code.get(key)
        if found is None:
            found = self._code[key] = len(self.mogelijk)
            self.mogelijk.append(key)
        return found


@dataclass(slots=True)
class Gelezen:
    """
    One question in numbers.

    *delen* holds per part what is written, as an index; *cellen* per fact that is
    stated its column and its code.
    """

    datum: date
    delen: tuple[int, ...]
    elk: tuple[str, ...]
    cellen: list[tuple[int, int]]
    records: tuple[Record, ...]
    zetels: Mapping[str, tuple[str, ...]] = field(default_factory=dict)


class Stukken:
    """Reads questions for one kader; what it remembers changes no answer."""

    def __init__(self, lezer: Vraaglezer) -> None:
        self._lezer = lezer
        self._begrippen = lezer.begrippen
        feiten = self._begrippen.feiten.values()
        self.codes = [
            Codes(f) for f in feiten if f.soort in {Soort.FEIT, Soort.HANDELING}
        ]
        self.kolom = {c.feit.id: n for n, c in enumerate(self.codes)}
        self._delen = [d for d in self._begrippen.delen if not d.elk]
        self._vormen: dict[tuple[str, ...], dict[str, str]] = {}
        self._cel: dict[Any, tuple[int, int]] = {}
        self._meer: dict[Any, tuple[list[tuple[int, int]], type_zetels]] = {}
        self._dagen: dict[str, date] = {}
        self._records: dict[bytes, tuple[Record, ...]] = {}

    def read(self, raw: Mapping[str, Any]) -> Gelezen:
        """
        Return *raw* in numbers.

        Raises:
            StukError: it has a problem, or is written as no log writes it.
        """
        try:
            return self._read(raw)
        except (TypeError, KeyError, AttributeError, ValueError):
            # WHY: what is not a word, a list or a map ends up here as well.
            raise StukError from None

    def _read(self, raw: Mapping[str, Any]) -> Gelezen:
        names = self._shape(raw)
        found = Gelezen(
            datum=_once(self._dagen, raw[names["datum"]], self._read_day),
            delen=tuple(
                deel.index[_word(raw[names[deel.id]])]
                if deel.id in names
                else self._left_out(deel)
                for deel in self._delen
            ),
            elk=self._categories(raw[names[self._begrippen.elk.id]]),
            cellen=[],
            records=(),
        )
        if "feiten" in names:
            self._read_facts(raw[names["feiten"]], found)
        records = raw[names["toestemmingen"]] if "toestemmingen" in names else None
        if records:
            found.records = _once(
                self._records, _bytes(records), lambda _: self._read_records(records)
            )
        return found

    # -- parts ------------------------------------------------------------------

    def _shape(self, raw: Mapping[str, Any]) -> dict[str, str]:
        """Return name -> key of a question with these keys."""
        keys = tuple(raw)
        found = self._vormen.get(keys)
        if found is None:
            problems = Problemen()
            top = self._lezer.namen.top_level(dict.fromkeys(keys, True), problems)
            if problems or "jeugdige" in top:
                raise StukError
            found = {self._lezer.namen.boven[key]: key for key in keys}
            _remember(self._vormen, keys, found)
        if None in raw.values():
            raise StukError
        return found

    def _left_out(self, deel: Feit) -> int:
        if not deel.mag_leeg:
            raise StukError
        return deel.nvt

    def _categories(self, raw: Any) -> tuple[str, ...]:
        items = (raw,) if isinstance(raw, str) else tuple(map(_word, raw))
        known = self._begrippen.elk.index
        if (
            not items
            or len({*items}) < len(items)
            or not all(item in known for item in items)
        ):
            raise StukError
        return items

    def _read_day(self, raw: str) -> date:
        problems = Problemen()
        found = problems.read_date("", _word(raw))
        if found is None:
            raise StukError
        return found

    def _read_records(self, raw: Any) -> tuple[Record, ...]:
        problems = Problemen()
        found = read_records(self._begrippen, self._lezer.namen, raw, problems)
        if problems:
            raise StukError
        return found

    # -- facts -------------------------------------------------------------------

    def _read_facts(self, stated: Mapping[str, Any], found: Gelezen) -> None:
        cellen, known = found.cellen, self._cel
        for key, value in stated.items():
            soort = value.__class__
            if soort in _ENKEL and (cel := known.get((key, value, soort))):
                cellen.append(cel)
            elif soort is dict:
                try:
                    cellen += [
                        known[key, k, v, v.__class__] for k, v in value.items()
                    ]
                except (KeyError, TypeError):
                    for k, v in value.items():
                        self._read_piece((key, k), v, found)
                    if not value:
                        self._read_piece((key,), value, found)
            else:
                self._read_piece((key,), value, found)

    def _read_piece(self, pad: tuple[str, ...], value: Any, found: Gelezen) -> None:
        """Read one stated fact, or remember how it was read before."""
        soort = value.__class__
        if soort in _ENKEL and (cel := self._cel.get((*pad, value, soort))):
            found.cellen.append(cel)
            return
        key = (*pad, _bytes(value))
        cellen, zetels = _once(self._meer, key, lambda _: self._ask(pad, value))
        found.cellen += cellen
        if zetels:
            found.zetels = {**found.zetels, **dict(zetels)}
        if soort in _ENKEL and len(cellen) == 1 and not zetels:
            _remember(self._cel, (*pad, value, soort), cellen[0])

    def _ask(
        self, pad: tuple[str, ...], value: Any
    ) -> tuple[list[tuple[int, int]], type_zetels]:
        """Let the reader of questions read one piece."""
        stated = value
        for key in reversed(pad):
            stated = {key: stated}
        problems = Problemen()
        lezing = Lezing(
            self._begrippen, self._lezer.namen, self._lezer.vlaggen, problems
        )
        said = lezing.read_facts({"feiten": stated})
        if problems:
            raise StukError
        cellen = [(self.kolom[name], i) for name, i in said.een.items()]
        for name, indexen in said.meer.items():
            column = self.kolom[name]
            code = self.codes[column].of(indexen, onbekend=name in said.onbekend)
            cellen.append((column, code))
        return cellen, tuple(lezing.zetels.items())


def _word(raw: Any) -> str:
    if raw.__class__ is not str:
        raise StukError
    found: str = raw
    return found


def _bytes(value: Any) -> bytes:
    """Return bytes that only the same value has; without references (version 2)."""
    return marshal.dumps(value, 2)


def _once(known: dict[Any, Any], key: Any, read: Callable[[Any], Any]) -> Any:
    """Return what *read* makes of *key*, now or before."""
    found = known.get(key)
    if found is None:
        found = read(key)
        _remember(known, key, found)
    return found


def _remember(known: dict[Any, Any], key: Any, found: Any) -> None:
    if len(known) >= GRENS_STUKKEN:
        known.clear()
    known[key] = found
