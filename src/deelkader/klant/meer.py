# SPDX-License-Identifier: EUPL-1.2
"""
What both clients can do beside asking: the register, tasks and words.

Responsible for the same calls in two forms; what they mean stands in `opdrachten`.
Floor 2, `klant`.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from typing import TYPE_CHECKING, Any

from deelkader.klant import opdrachten

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from deelkader.klant.gesprek import Ontvangst, Verzoek
    from deelkader.klant.register import (
        Registerstand,
        Taak,
        Takenblad,
        Vastgelegd,
        Woordenboek,
    )

type_door = str | dict[str, str]
"""Who does it: an opaque code, or ``{"id": code, "rol": party}``."""


class MeerKlant(ABC):
    """The calls of `Klant` beside asking."""

    @abstractmethod
    def _send(self, verzoek: Verzoek) -> Ontvangst:
        """Return the response, or raise when it is not there in time."""

    def record_consent(self, gebeurtenis: Mapping[str, Any]) -> Vastgelegd:
        """
        Write down what somebody said: the fields of ``POST /v1/toestemmingen``.

        Give it an `id` of your own, and a call that failed can be made again: the
        second one is a `VraagError` with `dubbel` when the first was written.

        Raises:
            VraagError: it cannot be recorded like this; nothing was written.
            KlantError: it is not known whether it was written.
        """
        made = opdrachten.record_consent(gebeurtenis)
        return made.lees(self._send(made.verzoek))

    def withdraw(self, intrekking: Mapping[str, Any]) -> Vastgelegd:
        """
        Write down that somebody stops; `inlichten` names who must be told.

        After an error nothing may be shared on that yes: it may have ended.

        Raises:
            VraagError: it cannot be recorded like this; nothing was written.
            KlantError: it is not known whether it was written.
        """
        made = opdrachten.withdraw(intrekking)
        return made.lees(self._send(made.verzoek))

    def standing(self, jeugdige: str, *, op: date, door: str) -> Registerstand:
        """
        Return what the register holds of *jeugdige* on *op*; who looks, is logged.

        Raises:
            VraagError: this cannot be asked.
            KlantError: it could not be read.
        """
        made = opdrachten.standing(jeugdige, op, door)
        return made.lees(self._send(made.verzoek))

    def tasks(
        self, *, rol: str | None = None, stand: str | None = None, na: str | None = None
    ) -> Takenblad:
        """
        Return a page of tasks by last day; *na* is `volgende` of the one before.

        Raises:
            VraagError: nobody has that *rol*, or *stand* or *na* cannot be.
            KlantError: they could not be read.
        """
        made = opdrachten.tasks(rol, stand, na)
        return made.lees(self._send(made.verzoek))

    def task(self, id: str) -> Taak | None:  # noqa: A002 - the word users read
        """
        Return task *id*, or None.

        Raises:
            KlantError: it could not be read.
        """
        made = opdrachten.task(id)
        return None if made is None else made.lees(self._send(made.verzoek))

    def finish_task(
        self,
        id: str,  # noqa: A002 - the word users read
        *,
        door: type_door,
        hoe: str = "gedaan",
    ) -> Taak | None:
        """
        Close task *id* (`gedaan` or `niet-meer-nodig`); return it as it stands now.

        Raises:
            VraagError: it cannot be closed like this; nothing was written.
            KlantError: it was closed already, or it is not known whether it is now.
        """
        made = opdrachten.finish_task(id, hoe, door)
        return made.lees(self._send(made.verzoek))

    def words(self, bekend: Woordenboek | None = None) -> Woordenboek:
        """
        Return the words of the kader; *bekend* itself when nothing changed since.

        Raises:
            KlantError: they could not be read.
        """
        made = opdrachten.words(bekend)
        return made.lees(self._send(made.verzoek))


class MeerAsyncKlant(ABC):
    """The calls of `AsyncKlant` beside asking; they mean what those of `Klant` mean."""

    @abstractmethod
    async def _send(self, verzoek: Verzoek) -> Ontvangst:
        """Return the response, or raise when it is not there in time."""

    async def record_consent(self, gebeurtenis: Mapping[str, Any]) -> Vastgelegd:
        """Write down what somebody said."""
        made = opdrachten.record_consent(gebeurtenis)
        return made.lees(await self._send(made.verzoek))

    async def withdraw(self, intrekking: Mapping[str, Any]) -> Vastgelegd:
        """Write down that somebody stops."""
        made = opdrachten.withdraw(intrekking)
        return made.lees(await self._send(made.verzoek))

    async def standing(self, jeugdige: str, *, op: date, door: str) -> Registerstand:
        """Return what the register holds of *jeugdige* on *op*."""
        made = opdrachten.standing(jeugdige, op, door)
        return made.lees(await self._send(made.verzoek))

    async def tasks(
        self, *, rol: str | None = None, stand: str | None = None, na: str | None = None
    ) -> Takenblad:
        """Return a page of tasks by last day."""
        made = opdrachten.tasks(rol, stand, na)
        return made.lees(await self._send(made.verzoek))

    async def task(self, id: str) -> Taak | None:  # noqa: A002 - as in Klant
        """Return task *id*, or None."""
        made = opdrachten.task(id)
        return None if made is None else made.lees(await self._send(made.verzoek))

    async def finish_task(
        self,
        id: str,  # noqa: A002 - as in Klant
        *,
        door: type_door,
        hoe: str = "gedaan",
    ) -> Taak | None:
        """Close task *id*; return it as it stands now."""
        made = opdrachten.finish_task(id, hoe, door)
        return made.lees(await self._send(made.verzoek))

    async def words(self, bekend: Woordenboek | None = None) -> Woordenboek:
        """Return the words of the kader; *bekend* itself when nothing changed."""
        made = opdrachten.words(bekend)
        return made.lees(await self._send(made.verzoek))
