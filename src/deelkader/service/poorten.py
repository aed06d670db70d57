# SPDX-License-Identifier: EUPL-1.2
"""
What the use cases ask of what they stand on: a log, a register, a follow-up.

Whoever has none of these gives none; whoever tests gives another. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Protocol

if TYPE_CHECKING:
    from datetime import date

    from deelkader.logboek import Bewijs, Logregel
    from deelkader.logboek.regels import Inhoud
    from deelkader.opslag import Eenheid
    from deelkader.service.beantwoord import Beantwoord


class Schrijver(Protocol):
    """What is asked of a log."""

    def append_many(self, inhouden: list[Inhoud]) -> list[Bewijs]:
        """Write lines, all or none; return only when they are on disk."""

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - the word users read
        """Return the line with this id."""

    def receipt(self, line: Logregel) -> Bewijs:
        """Return the receipt of *line*."""

    def proof(self, id: str) -> dict[str, Any] | None:  # noqa: A002 - as in get
        """Return the receipt that proves the line with this id offline."""

    def require_writable(self) -> None:
        """Raise a LogboekError when a line could not be written now."""

    def require_keys(self) -> None:
        """Raise a LogboekError when the keys of the log cannot be used now."""


class Sleutelkenner(Protocol):
    """Whoever knows which keys are whose."""

    def keys_of(self, jeugdigen: Collection[str]) -> Mapping[str, str]:
        """
        Return the id of every key of *jeugdigen*, with whose it is.

        Who has none is not known here at all.
        """


class Register(Sleutelkenner, Protocol):
    """What is asked of a consent register."""

    def fill_in(self, vraag: dict[str, Any], op: date) -> dict[str, Any]:
        """Return *vraag* with what is known of its jeugdige on the day *op*."""

    def kept_among(self, wiens: Mapping[str, str]) -> Collection[str]:
        """
        Return the jeugdigen in *wiens* (see `keys_of`) of whom something is kept.

        Of the others nothing is known: no consent and no gezag.
        """


class Volger(Sleutelkenner, Protocol):
    """What is asked of the follow-up of duties."""

    def begun_by(
        self, antwoorden: Sequence[Beantwoord]
    ) -> Sequence[Callable[[Eenheid, Bewijs], object] | None]:
        """Return what the line of each answer must bring, when it begins a task."""

    def stricter(self, jeugdige: str) -> Mapping[str, bool]:
        """Return the circumstances that late tasks of *jeugdige* make true today."""

    def late_among(self, wiens: Mapping[str, str]) -> Collection[str]:
        """Return the jeugdigen in *wiens*, by their keys, of whom a task is late."""

    def look_back(self, lines: list[Inhoud], bewijzen: list[Bewijs]) -> None:
        """Look back from *lines*, which are on disk; never raises."""
