# SPDX-License-Identifier: EUPL-1.2
"""
What the patterns of one case found, put together to tasks.

Responsible for the days of a task and for which of several tasks counts. Asks
nothing of the engine: it is told which pattern was met and answers with the fact
that follows. Floor 4, `opvolging`, pure.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from deelkader.model.opvolging import (
    NIET_MEER_NODIG,
    ONBEKEND,
    VOORVALLEN,
    Opvolgregel,
    Per,
)
from deelkader.opvolging import dagen
from deelkader.opvolging.feiten import (
    BEGONNEN,
    KLAAR,
    KLOK,
    SESSIE,
    TERMIJN,
    Woordenlijst,
    type_feit,
)
from deelkader.opvolging.patronen import VAN_BEGIN, kenmerken_of
from deelkader.opvolging.taak import Stand, Taak
from deelkader.opvolging.voorval import Voorval

type_sleutel = tuple[int, int]

_NOOIT: Final = dagen.LAATSTE + 1
_EERST: Final = {Stand.KLAAR: 0, Stand.VERVALLEN: 1}


@dataclass(frozen=True, slots=True)
class _Dagen:
    """The days on which a running task changes by time alone."""

    herinnerd: int
    uiterlijk: int
    geescaleerd: int


@dataclass(slots=True)
class _Lopend:
    """
    A task while the case is told.

    It began with *begin* on *dag*: its own day, or that on which the task before it
    was done. *begon* and *loopt* are what the engine knows of those.
    """

    regel: Opvolgregel
    begin: Voorval
    dag: int
    begon: type_feit
    loopt: type_feit
    opent: int
    uiterlijk: int
    stand: Stand = Stand.OPEN
    einde: int | None = None
    dagen: _Dagen | None = None

    def end(self, stand: Stand, nr: int) -> None:
        """Take the first ending; of two in one thing, `klaar` is the stronger."""
        if self.einde is None or _EERST[stand] < _EERST[self.stand]:
            self.stand, self.einde = stand, nr


@dataclass(frozen=True, slots=True)
class Geval:
    """
    What happened in one case up to *vandaag*, by number.

    *straks* is the first later day on which something told lies.
    """

    voorvallen: Mapping[int, Voorval]
    vandaag: int
    straks: int | None = None


class Regelboek:
    """The rules of one file by their number, and what a task takes along."""

    def __init__(
        self, regels: Mapping[int, Opvolgregel], woorden: Woordenlijst
    ) -> None:
        self.regels = regels
        self.id_van = {r: woorden.number(regel.id) for r, regel in regels.items()}
        self.kijkt_naar = {r: kenmerken_of(regel) for r, regel in regels.items()}


class Redenering:
    """One case under the rules of one file."""

    def __init__(self, boek: Regelboek, geval: Geval) -> None:
        self._boek = boek
        self._geval = geval
        self._taken: dict[type_sleutel, _Lopend] = {}
        self._over: list[_Lopend] = []
        self._tellen: list[tuple[type_sleutel, _Lopend]] = []
        # The facts of what happened have the first numbers.
        self._nummer = len(geval.voorvallen)

    def met(self, patroon: str, feiten: Mapping[str, type_feit]) -> type_feit | None:
        """Take that *patroon* is met by *feiten*; return the fact that follows."""
        kind = patroon[0]
        if kind == "b":
            return self._begin(int(patroon[1:].partition(".")[0]), feiten["t"])
        if kind in "kvau":
            self._change(kind, feiten["b"], feiten["c"])
        else:
            taak = feiten["t"]
            self._taken[taak["r"], taak["o"]].stand = Stand(patroon)
        return None

    def ended(self) -> Iterator[tuple[type_feit, type_feit | None]]:
        """Yield the fact of each task that just ended, and what follows from it."""
        over, self._over = self._over, []
        for taak in over:
            if taak.stand is not Stand.KLAAR or taak.einde is None:
                yield taak.loopt, None
                continue
            done = {"s": KLAAR, "r": taak.loopt["r"], "o": taak.begin.nr}
            einde = self._geval.voorvallen[taak.einde]
            yield (
                taak.loopt,
                self._fact({**taak.begon, **done, "n": einde.nr, "d": einde.dag}),
            )

    def clock(self) -> Iterator[type_feit]:
        """Yield a term for each running task that counts, and today as the last."""
        self._tellen = list(self._counting())
        running = [(k, t) for k, t in self._tellen if t.einde is None]
        for (r, nr), taak in running:
            days = taak.dagen = _days(taak)
            term = {"h": days.herinnerd, "u": days.uiterlijk, "x": days.geescaleerd}
            yield self._fact({"s": TERMIJN, "r": r, "o": nr, **term})
        if running:
            yield self._fact({"s": KLOK, "d": self._geval.vandaag})

    def tasks(self) -> Iterator[Taak]:
        """Yield the tasks that count, also those that are over; after `clock`."""
        for _, taak in self._tellen:
            regel = taak.regel
            yield Taak(
                regel=regel.id,
                bij=taak.begin.nr,
                rol=_owner(regel, taak.begin),
                stand=taak.stand,
                opent=taak.opent,
                uiterlijk=taak.uiterlijk,
                volgende=self._next(taak),
                strenger=regel.strenger,
            )

    def _begin(self, r: int, feit: type_feit) -> type_feit | None:
        regel = self._boek.regels[r]
        begin = self._geval.voorvallen[feit.get("o", feit["n"])]
        key = r, begin.nr
        if key in self._taken:
            return None
        termijn, dag = regel.termijn, feit["d"]
        op = 0 if termijn.voor is None else feit[termijn.voor]
        laatste = dagen.uiterlijk(dag, termijn, op)
        if laatste is None:
            return None
        lowest = 1 if regel.per is Per.ZAAK else feit["g"]
        known = {"s": BEGONNEN, "r": r, "id_van": self._boek.id_van[r]}
        loopt = self._fact(
            known
            | {"o": begin.nr, "laagst": lowest, "n": feit["n"], "d": dag}
            | {VAN_BEGIN + name: feit[name] for name in self._boek.kijkt_naar[r]}
        )
        opent = dagen.opent(dag, termijn, laatste)
        self._taken[key] = _Lopend(regel, begin, dag, feit, loopt, opent, laatste)
        return loopt

    def _change(self, kind: str, begun: type_feit, feit: type_feit) -> None:
        taak = self._taken[begun["r"], begun["o"]]
        what = self._geval.voorvallen[feit["n"]]
        if kind == "u":
            most = taak.regel.uitstel
            # WHY: putting off until a day that was already past is no putting off.
            if most is not None and feit["tot"] >= what.dag:
                until = min(feit["tot"], what.dag + most, dagen.LAATSTE)
                taak.uiterlijk = max(taak.uiterlijk, until)
            return
        void = kind == "v" or (
            kind == "a" and what.kenmerken.get("hoe") == NIET_MEER_NODIG
        )
        if taak.einde is None:
            self._over.append(taak)
        taak.end(Stand.VERVALLEN if void else Stand.KLAAR, what.nr)

    def _counting(self) -> Iterator[tuple[type_sleutel, _Lopend]]:
        """
        Yield the tasks that count.

        INVARIANT: of things that are the same, and of everything when there is one
        task per case, a later one counts only when it outlasts all before it. So a
        thing that is told twice gives one task, and no duty ends with another.
        """
        outlasted: dict[tuple[int, int], float] = {}
        for key, taak in sorted(self._taken.items(), key=lambda item: item[0][1]):
            groep = 0 if taak.regel.per is Per.ZAAK else taak.begon["g"]
            end = float("inf") if taak.einde is None else taak.einde
            if end > outlasted.get((key[0], groep), 0):
                outlasted[key[0], groep] = end
                yield key, taak

    def _next(self, taak: _Lopend) -> int | None:
        days = taak.dagen
        if days is None:
            return None
        found = (
            days.herinnerd if days.herinnerd <= days.uiterlijk else _NOOIT,
            days.uiterlijk + 1,
            days.geescaleerd + 1,
            self._geval.straks or _NOOIT,
        )
        later = [day for day in found if self._geval.vandaag < day < _NOOIT]
        return min(later, default=None)

    def _fact(self, values: type_feit) -> type_feit:
        self._nummer += 1
        return values | {"id": self._nummer, "sid": SESSIE}


def warm_up_facts() -> tuple[type_feit, ...]:
    """Return facts that meet one pattern, whatever the rules are."""
    late = {"id": 1, "sid": SESSIE, "s": TERMIJN, "h": 1, "u": 1, "x": _NOOIT}
    return late, {"id": 2, "sid": SESSIE, "s": KLOK, "d": 2}


def _days(taak: _Lopend) -> _Dagen:
    regel, laatste = taak.regel, taak.uiterlijk
    remind = _NOOIT if regel.herinner is None else dagen.before(laatste, regel.herinner)
    known = (
        _NOOIT if regel.escaleer is None else dagen.after(laatste, regel.escaleer.na)
    )
    return _Dagen(max(remind, taak.dag), laatste, known)


def _owner(regel: Opvolgregel, begin: Voorval) -> str:
    """Return the function that owns the task, or the partij in the kenmerk."""
    if regel.rol not in VOORVALLEN[regel.als.voorval]:
        return regel.rol
    partij = str(begin.kenmerken.get(regel.rol, ONBEKEND))
    if partij == ONBEKEND and regel.escaleer is not None:
        return regel.escaleer.rol
    return partij
