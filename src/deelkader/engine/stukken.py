# SPDX-License-Identifier: EUPL-1.2
"""
Read the pieces of many questions, each different piece once: `Stukken`.

Responsible for turning a question into numbers; the reading itself is `Lezing`, asked
with one piece at a time. What has a problem, or is not whole, is not read here: who
asks one by one says what is wrong. Floor 3.
"""

from __future__ import annotations

import contextlib
import marshal
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar

from deelkader.begrippen import Feit, Soort
from deelkader.engine.lezen import Lezing
from deelkader.engine.problemen import Problemen
from deelkader.engine.records import Record, read_records

if TYPE_CHECKING:
    from deelkader.engine.feiten import Vraaglezer

GRENS_STUKKEN = 50_000
"""Pieces remembered of one kind; at the bound that memory starts afresh."""
BREEDTE: Final = 32
"""Bits of a code within a cell."""
_NIEMAND: Final[Mapping[str, tuple[str, ...]]] = MappingProxyType({})
_ENKEL: Final = frozenset({str, bool})
T = TypeVar("T")
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
    stated its column and its code in one number (see `cell`).
    """

    datum: date
    delen: list[int]
    elk: tuple[str, ...]
    cellen: list[int]
    records: tuple[Record, ...]
    zetels: Mapping[str, tuple[str, ...]]


class Vorm(NamedTuple):
    """Under which keys a question says what; a part without key is left out."""

    datum: str
    elk: str
    feiten: str | None
    toestemmingen: str | None
    delen: tuple[tuple[str | None, Mapping[Any, int]], ...]


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
        self._vormen: dict[tuple[str, ...], Vorm] = {}
        self._cel: dict[str | None, dict[tuple[str, Any], int]] = {None: {}}
        self._meer: dict[Any, tuple[list[int], type_zetels]] = {}
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

    def _read(self, raw: Mapping[Any, Any]) -> Gelezen:
        keys = tuple(raw)
        vorm = self._vormen.get(keys) or _remember(
            self._vormen, keys, self._shape(keys)
        )
        day, elk = raw[vorm.datum], raw[vorm.elk]
        found = Gelezen(
            datum=self._dagen.get(day) or self._read_day(day),
            delen=[index[raw.get(key)] for key, index in vorm.delen],
            elk=self._categories(elk),
            cellen=[],
            records=(),
            zetels=_NIEMAND,
        )
        if vorm.feiten is not None:
            self._read_facts(raw[vorm.feiten], found)
        if vorm.toestemmingen is not None and (records := raw[vorm.toestemmingen]):
            key = _bytes(records)
            found.records = self._records.get(key) or _remember(
                self._records, key, self._read_records(records)
            )
        return found

    # -- parts ------------------------------------------------------------------

    def _shape(self, keys: tuple[str, ...]) -> Vorm:
        """Return what a question with these keys says where."""
        problems = Problemen()
        top = self._lezer.namen.top_level(dict.fromkeys(keys, True), problems)
        if problems or "jeugdige" in top:
            raise StukError
        names = {self._lezer.namen.boven[key]: key for key in keys}
        if any(d.id not in names and not d.mag_leeg for d in self._delen):
            raise StukError
        return Vorm(
            names["datum"],
            names[self._begrippen.elk.id],
            names.get("feiten"),
            names.get("toestemmingen"),
            tuple(
                # WHY: a question that leaves out this part has the value None there.
                (names.get(d.id), {None: d.nvt} if d.id not in names else d.index)
                for d in self._delen
            ),
        )

    def _categories(self, raw: Any) -> tuple[str, ...]:
        items = (raw,) if isinstance(raw, str) else tuple(raw)
        known = self._begrippen.elk.index
        whole = items and len({*items}) == len(items)
        if not whole or not known.keys() >= {*items}:
            raise StukError
        return items

    def _read_day(self, raw: Any) -> date:
        problems = Problemen()
        found = problems.read_date("", raw)
        if found is None or raw.__class__ is not str:
            raise StukError
        return _remember(self._dagen, raw, found)

    def _read_records(self, raw: Any) -> tuple[Record, ...]:
        problems = Problemen()
        found = read_records(self._begrippen, self._lezer.namen, raw, problems)
        if problems:
            raise StukError
        return found

    # -- facts -------------------------------------------------------------------

    def _read_facts(self, stated: Mapping[str, Any], found: Gelezen) -> None:
        cellen, known = found.cellen, self._cel[None]
        for item in stated.items():
            key, value = item
            soort = value.__class__
            if soort in _ENKEL and (cel := known.get(item)):
                cellen.append(cel)
            elif soort is dict and value:
                self._read_group(key, value, found)
            else:
                self._read_piece(None, item, found)

    def _read_group(
        self, groep: str, stated: Mapping[str, Any], found: Gelezen
    ) -> None:
        known = self._cel.get(groep)
        if known is not None and _ENKEL.issuperset(map(type, stated.values())):
            with contextlib.suppress(KeyError):
                found.cellen += [known[item] for item in stated.items()]
                return
        for item in stated.items():
            self._read_piece(groep, item, found)

    def _read_piece(
        self, groep: str | None, item: tuple[str, Any], found: Gelezen
    ) -> None:
        """Read one stated fact, or remember how it was read before."""
        key = groep, item[0], _bytes(item[1])
        cellen, zetels = self._meer.get(key) or _remember(
            self._meer, key, self._ask(groep, item)
        )
        found.cellen += cellen
        if zetels:
            found.zetels = {**found.zetels, **dict(zetels)}
        # WHY these: what is otherwise may equal a yes or no, as 1 equals True.
        if item[1].__class__ in _ENKEL and len(cellen) == 1 and not zetels:
            _remember(self._cel.setdefault(groep, {}), item, cellen[0])

    def _ask(
        self, groep: str | None, item: tuple[str, Any]
    ) -> tuple[list[int], type_zetels]:
        """Let the reader of questions read one piece."""
        stated: Mapping[str, Any] = dict([item])
        if groep is not None:
            stated = {groep: stated}
        problems = Problemen()
        lezing = Lezing(
            self._begrippen, self._lezer.namen, self._lezer.vlaggen, problems
        )
        said = lezing.read_facts({"feiten": stated})
        if problems:
            raise StukError
        cellen = [cell(self.kolom[name], i) for name, i in said.een.items()]
        for name, indexen in said.meer.items():
            column = self.kolom[name]
            code = self.codes[column].of(indexen, onbekend=name in said.onbekend)
            cellen.append(cell(column, code))
        return cellen, tuple(lezing.zetels.items())


def cell(column: int, code: int) -> int:
    """Return both in one number, that is never zero."""
    return column + 1 << BREEDTE | code


def _bytes(value: Any) -> bytes:
    """Return bytes that only the same value has; without references (version 2)."""
    return marshal.dumps(value, 2)


def _remember(known: dict[Any, T], key: Any, found: T) -> T:
    if len(known) >= GRENS_STUKKEN:
        known.clear()
    known[key] = found
    return found
