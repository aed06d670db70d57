# SPDX-License-Identifier: EUPL-1.2
"""
The organisations of one installation: each an app of its own, made when first asked.

Responsible for opening each once, for its rounds in the background, and for closing
all of them. Which organisation a request is for is the affair of the gate. Floor 6.
"""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import AsyncIterator, Callable, Collection, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from starlette.concurrency import run_in_threadpool

from deelkader.api.poort import report
from deelkader.errors import DeelkaderError, LogboekError, Probleem

if TYPE_CHECKING:
    from deelkader.api.wissel import Wissel
    from deelkader.kader import Kader
    from deelkader.logboek import Inhoud, Logboek
    from deelkader.service import Dienst
    from deelkader.service.registratie import Registratie

_AANTAL: Final = "aantal"


@dataclass(frozen=True, slots=True)
class Organisatie:
    """
    One organisation that is open: nothing in it is shared with another.

    *app* answers its requests, and lets another kader answer when one is published.
    *afdruksleutel* makes the prints of its people.
    """

    app: Wissel
    logboek: Logboek
    afdruksleutel: bytes

    @property
    def dienst(self) -> Dienst:
        """What answers now."""
        return self.app.nu.dienst

    @property
    def registratie(self) -> Registratie | None:
        """The register as it is asked now."""
        return self.app.nu.registratie

    def attention(self) -> list[dict[str, Any]]:
        """Return what somebody must look at, though answers go on."""
        now = self.app.nu
        notes: list[dict[str, Any]] = [one.as_dict() for one in now.dienst.let_op]
        if now.registratie is not None:
            notes += now.registratie.attention()
        return notes


class Organisaties:
    """Opens organisations, and keeps them open until the service stops."""

    def __init__(
        self,
        namen: Collection[str],
        maak: Callable[[str], Organisatie],
        *,
        vooruit: bool = False,
    ) -> None:
        """With *vooruit* all are opened soon after the start, for their due work."""
        self.namen = tuple(namen)
        self._maak = maak
        self._vooruit = vooruit
        self._open: dict[str, Organisatie] = {}
        self._sloten = {naam: asyncio.Lock() for naam in namen}
        self._rondes = contextlib.AsyncExitStack()
        self._dicht = False
        self._gaat_niet_open: set[str] = set()
        self._meekijker: Callable[[Sequence[Inhoud]], None] | None = None

    def prepare(self) -> Organisatie:
        """
        Open the first organisation, before the service runs.

        Raises:
            LogboekError: the store cannot be used; then no port should open.
        """
        first = self.namen[0]
        if first not in self._open:
            self._open[first] = self._maak(first)
        return self._open[first]

    async def get(self, naam: str) -> Organisatie:
        """
        Return organisation *naam*, and open it when it is not yet.

        Raises:
            LogboekError: its store cannot be used.
        """
        found = self._open.get(naam)
        if found is not None:
            return found
        async with self._sloten[naam]:
            if naam not in self._open:
                if self._dicht:
                    raise LogboekError("logboek-dicht", "deelkader stopt.")
                made = await self._made(naam)
                made.logboek.meekijker = self._meekijker
                self._open[naam] = made
                await self._begin(made)
            return self._open[naam]

    async def _made(self, naam: str) -> Organisatie:
        """Open *naam*; that it does not is seen in `/readyz`."""
        try:
            made = await run_in_threadpool(self._maak, naam)
        except Exception:
            self._gaat_niet_open.add(naam)
            raise
        self._gaat_niet_open.discard(naam)
        return made

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: Any) -> AsyncIterator[None]:
        """Let due work be done as long as the service runs; then close all."""
        for one in list(self._open.values()):
            await self._begin(one)
        ahead = asyncio.create_task(self._open_all()) if self._vooruit else None
        try:
            yield
        finally:
            self._dicht = True
            if ahead is not None:
                ahead.cancel()
                with contextlib.suppress(asyncio.CancelledError):
                    await ahead
            await self._rondes.aclose()

    def close(self) -> None:
        """Close the logs; nothing may run any more."""
        self._dicht = True
        for one in self._open.values():
            one.logboek.close()
        self._open.clear()

    async def _begin(self, one: Organisatie) -> None:
        await self._rondes.enter_async_context(one.app.lifespan())

    async def _open_all(self) -> None:
        for naam in self.namen:
            try:
                await self.get(naam)
            except Exception as error:  # noqa: BLE001 - the others still count
                report(error)

    # --- what watches the service sees them as one -------------------------------

    @property
    def meekijker(self) -> Callable[[Sequence[Inhoud]], None] | None:
        """Who is told what was written, by whatever organisation."""
        return self._meekijker

    @meekijker.setter
    def meekijker(self, wie: Callable[[Sequence[Inhoud]], None] | None) -> None:
        self._meekijker = wie
        for one in self._open.values():
            one.logboek.meekijker = wie

    @property
    def wachtend(self) -> int:
        """Answers that wait until they are in a log."""
        return sum(one.logboek.wachtend for one in list(self._open.values()))

    def __bool__(self) -> bool:
        return True

    def __len__(self) -> int:
        return sum(len(one.logboek) for one in list(self._open.values()))

    def kaders(self) -> list[Kader]:
        """Return the kader of each organisation that is open, as it is now."""
        return [one.dienst.kader for one in list(self._open.values())]

    def ready(self) -> list[DeelkaderError]:
        """Return what stands in the way of answering, each trouble once."""
        found: dict[str, DeelkaderError] = {}
        for one in list(self._open.values()):
            for error in one.dienst.ready():
                found.setdefault(error.code, error)
        return list(found.values())

    def attention(self) -> list[dict[str, Any]]:
        """
        Return what somebody must look at: each thing once, with the numbers added up.

        WHY no organisation: anybody may read this, and it is nobody else's affair.
        """
        found: dict[tuple[tuple[str, str], ...], dict[str, Any]] = {}
        for one in list(self._open.values()):
            for note in one.attention():
                same = tuple(sorted((k, v) for k, v in note.items() if k != _AANTAL))
                if same in found and _AANTAL in note:
                    found[same][_AANTAL] += note[_AANTAL]
                found.setdefault(same, dict(note))
        shut = len(self._gaat_niet_open)
        return [*found.values(), *([_shut(shut)] if shut else [])]


def _shut(aantal: int) -> dict[str, Any]:
    """Return the note that *aantal* organisations get no answer at all."""
    said = "Niet elke organisatie gaat open. Kijk bij de eigen regels van de server."
    return Probleem("", "organisatie-dicht", said).as_dict() | {_AANTAL: aantal}
