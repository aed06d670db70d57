# SPDX-License-Identifier: EUPL-1.2
"""
durable-rules: sets of rules that reason over one case at a time.

The one file that imports it. It holds no state, no timers and no threads: a
session is made, told facts one by one, and thrown away. The actions of its own
host swallow errors and those of a session wait for a clock, so ours go through a
loop of our own. Floor 4, `opvolging`.
"""

from __future__ import annotations

import json
import threading
from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Final

from deelkader.errors import OpvolgingUitError
from deelkader.model.opvolging import Opvolgregel, Opvolgregels
from deelkader.opvolging import dagen
from deelkader.opvolging.feiten import SESSIE, Woordenlijst, check, type_feit
from deelkader.opvolging.patronen import definition, words_of
from deelkader.opvolging.redenering import (
    Geval,
    Redenering,
    Regelboek,
    warm_up_facts,
)
from deelkader.opvolging.taak import Taak
from deelkader.opvolging.voorkeuze import Voorkeuze
from deelkader.opvolging.voorval import Voorval

try:
    import durable_rules_engine as engine
    from durable.engine import Ruleset
except ImportError:  # the extra `opvolging` is built from source
    engine, Ruleset = None, object

type_zeg = Callable[[int, str], tuple[int, int]]
type_met = Callable[[str, Mapping[str, type_feit]], type_feit | None]

# WHY: the library keeps tables for the whole process, without a lock of its own.
_LOCK: Final = threading.Lock()
# WHY: without the layers around it, this takes half the time.
_decode: Final = json.JSONDecoder().raw_decode
_VERWERKT, _NIET_HERKEND = 0, 1


def is_available() -> bool:
    """Return whether the packages of follow-up are installed."""
    return engine is not None and dagen.is_available()


class Motor:
    """
    The rules of follow-up, ready to reason; safe to share between threads.

    Raises:
        OpvolgingUitError: the extra `opvolging` is not installed.
    """

    def __init__(self, opvolgregels: Opvolgregels) -> None:
        if not is_available():
            raise OpvolgingUitError(
                "opvolging-uit",
                "De opvolging staat uit: het pakket daarvoor is niet geïnstalleerd.",
                help="Installeer deelkader[opvolging]; dat vraagt een C-compiler.",
            )
        regels = opvolgregels.regels
        woorden = Woordenlijst(words_of(regels))
        per_file: dict[str, dict[int, Opvolgregel]] = {}
        for number, regel in enumerate(regels):
            per_file.setdefault(regel.bestand, {})[number] = regel
        self._woorden = woorden
        files = [tuple(some.values()) for some in per_file.values()]
        self._voorkeuze = Voorkeuze(files, woorden)
        with _LOCK:
            self._sets = [
                _Regelset(naam, some, woorden) for naam, some in per_file.items()
            ]

    def taken(self, voorvallen: Sequence[Voorval], vandaag: int) -> tuple[Taak, ...]:
        """
        Return the tasks of one case on *vandaag*, by what began them and by rule.

        Also those that are over. A thing of a later day than *vandaag* did not
        happen yet.

        Raises:
            ValueError: a thing is none that a writer tells.
        """
        told = check(voorvallen)
        happened = [v for v in told if v.dag <= vandaag]
        later = min((v.dag for v in told if v.dag > vandaag), default=None)
        geval = Geval({v.nr: v for v in happened}, vandaag, later)
        chosen = self._voorkeuze.choose(self._woorden.facts(happened))
        found: list[Taak] = []
        with _LOCK:
            for regelset, feiten in zip(self._sets, chosen, strict=True):
                if feiten:
                    found += regelset.run(feiten, geval)
        return tuple(sorted(found, key=lambda taak: (taak.bij, taak.regel)))


class _Regelset(Ruleset):  # type: ignore[misc]  # a package without types
    """The rules of one file; one session at a time."""

    def __init__(
        self, naam: str, regels: Mapping[int, Opvolgregel], woorden: Woordenlijst
    ) -> None:
        patterns = definition(regels, woorden)
        rules = {n: {"all": all_, "run": _unused} for n, all_ in patterns.items()}
        super().__init__(naam, None, rules)
        self._boek = Regelboek(regels, woorden)
        self._patterns = len(patterns)
        self._left = 0
        self._warm_up()

    def run(self, feiten: Iterable[type_feit], geval: Geval) -> list[Taak]:
        """Return the tasks of one case; the session is gone afterwards."""
        redenering = Redenering(self._boek, geval)
        # INVARIANT: a pattern is about two things at most, and meets each pair once.
        self._left = self._patterns * (len(geval.voorvallen) + 2) ** 2
        try:
            for feit in feiten:
                self._tell(feit, redenering.met)
                for over, follows in redenering.ended():
                    self._do(engine.retract_fact, over)
                    if follows is not None:
                        self._tell(follows, redenering.met)
            for feit in redenering.clock():
                self._tell(feit, redenering.met)
        finally:
            self.delete_state(SESSIE)
        return list(redenering.tasks())

    def _warm_up(self) -> None:
        """
        Meet one pattern, in a session that nobody sees.

        WHY: a session that ends before any pattern was met frees memory that the
        library never set; the memory of this one is used for all that follow.
        """
        self._left = 1
        for feit in warm_up_facts():
            self._tell(feit, lambda _name, _met: None)
        self.delete_state(SESSIE)
        if self._left:
            raise RuntimeError("Follow-up did not start.")

    def _tell(self, feit: type_feit, met: type_met) -> None:
        """Tell one fact, and all that follows from it, until nothing does."""
        state = self._do(engine.assert_fact, feit)
        started = engine.start_action_for_state(self._handle, state)
        found = started[1] if started else None
        while found:
            self._left -= 1
            if self._left < 0:
                raise RuntimeError("Follow-up met more patterns than there can be.")
            for name, feiten in _decode(found)[0].items():
                follows = met(name, feiten)
                if follows is not None:
                    self._do(engine.assert_fact, follows)
            found = engine.complete_and_start_action(self._handle, state)

    def _do(self, what: type_zeg, feit: type_feit) -> int:
        """Tell or take back a fact and return the session; it may match nothing."""
        # WHY: names and whole numbers only, so this is JSON, and much faster to make.
        said = str(feit).replace("'", '"')
        code, state = what(self._handle, said)
        if code not in {_VERWERKT, _NIET_HERKEND}:
            raise RuntimeError("Follow-up was told a fact twice.")
        return state


def _unused(_: object) -> None:
    """Stand for an action: durable-rules wants one by name, `_tell` does the work."""
