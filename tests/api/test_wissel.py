# SPDX-License-Identifier: EUPL-1.2
"""Another kader answers as a whole or not at all; a request keeps the one it has."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import weakref
from datetime import date
from typing import TYPE_CHECKING, Any

import httpx
import pytest
from fastapi import FastAPI
from tests.uitgevers import proposal, published, texts, trusting

from deelkader.api.blijvend import set_aside
from deelkader.api.wissel import Samenstel, Wissel
from deelkader.publicatie.register import Publicaties
from deelkader.service import Dienst
from deelkader.service.kaderwacht import Kaderwacht

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Callable

    from deelkader.logboek import Logboek
    from deelkader.publicatie.bundel import Bundel
    from deelkader.service.uitgifte import Gekozen


@pytest.fixture(scope="module")
def bundels(mensen) -> tuple[Bundel, Bundel]:
    """Return two bundles, one after the other."""
    first = published(mensen)
    later = proposal(first, texts(), vanaf=date(2026, 11, 2))
    return first, published(mensen, later)


@pytest.fixture
def opzet(map_, klok, mensen, bundels):
    """Return a Wissel on a log where the first bundle answers."""
    with map_.open(klok=klok) as logboek:
        trusting(logboek, mensen).accept(bundels[0].as_bytes())
        yield Opzet(logboek)


class Werk:
    """Due work: notes when it begins and ends."""

    def __init__(self, naam: str, opzet: Opzet) -> None:
        self.naam, self.opzet = naam, opzet

    @contextlib.asynccontextmanager
    async def lifespan(self, _app: FastAPI) -> AsyncIterator[None]:
        """Begin, and end."""
        self.opzet.breaks("werk")
        self.opzet.gedaan.append(f"begin {self.naam}")
        yield
        self.opzet.gedaan.append(f"einde {self.naam}")


class Opzet:
    """A Wissel whose app says the number of its kader, and can be kept waiting."""

    def __init__(self, logboek: Logboek) -> None:
        self.logboek = logboek
        self.wacht = Kaderwacht(logboek, None)
        self.gedaan: list[str] = []
        self.stuk: str | None = None
        self.gebroken = 0
        self.bezig, self.verder = asyncio.Event(), asyncio.Event()
        self.wissel = Wissel(self.wacht, self.bouw, 0.01)
        transport = httpx.ASGITransport(app=self.wissel)
        self.client = httpx.AsyncClient(transport=transport, base_url="http://hier")

    def breaks(self, waar: str) -> None:
        """Break when the test said so."""
        if self.stuk == waar:
            self.gebroken += 1
            raise RuntimeError

    def bouw(self, gekozen: Gekozen) -> Samenstel:
        """Make an app that says the number of its kader."""
        self.breaks("bouwen")
        app = FastAPI()

        @app.get("/nummer")
        async def nummer() -> Any:
            return gekozen.volgnummer

        @app.get("/traag")
        async def traag() -> Any:
            self.bezig.set()
            await self.verder.wait()
            return gekozen.volgnummer

        werk = Werk(str(gekozen.volgnummer), self)
        return Samenstel(app, Dienst(gekozen.kader), werk)

    def publish(self, bundel: Bundel) -> None:
        """Take *bundel* in use, as another process would."""
        Publicaties(self.logboek).accept(bundel.as_bytes())

    async def until(self, said: Callable[[], bool]) -> None:
        """Wait until *said*."""
        for _ in range(2_000):
            if said():
                return
            await asyncio.sleep(0.005)
        raise AssertionError(self.gedaan)

    async def get(self, pad: str) -> Any:
        """Return what the app of now says."""
        return (await self.client.get(pad)).json()


def test_a_request_keeps_the_kader_it_began_with(opzet, bundels):
    """The new one answers what comes after; work goes over, and both end once."""

    async def run() -> None:
        async with opzet.wissel.lifespan():
            waiting = asyncio.create_task(opzet.get("/traag"))
            await opzet.bezig.wait()
            opzet.publish(bundels[1])
            await opzet.until(lambda: "einde 1" in opzet.gedaan)
            assert await opzet.get("/nummer") == 2
            opzet.verder.set()
            assert await waiting == 1
        assert opzet.gedaan == ["begin 1", "begin 2", "einde 1", "einde 2"]

    asyncio.run(run())


@pytest.mark.parametrize("apart", [False, True])
def test_what_answered_before_is_let_go(opzet, bundels, apart, request):
    """Each kader takes its place in memory; a year of them would fill a machine."""
    if apart:
        # WHY: a running service set aside what it is made of, and that stays.
        request.addfinalizer(gc.unfreeze)
        set_aside()

    async def run() -> None:
        async with opzet.wissel.lifespan():
            before = weakref.ref(opzet.wissel.nu.dienst)
            # WHY: what a whole service is made of refers to itself somewhere.
            vars(before())["kring"] = before()
            opzet.publish(bundels[1])
            await opzet.until(lambda: "einde 1" in opzet.gedaan)
            await opzet.until(lambda: gc.collect() >= 0 and before() is None)

    asyncio.run(run())


@pytest.mark.parametrize("waar", ["bouwen", "werk"])
def test_what_cannot_be_made_leaves_everything_as_it_was(opzet, bundels, waar, caplog):
    """The kader of now answers and works on, people see that, and it is tried again."""

    def said() -> list[str]:
        return [one.code for one in opzet.wissel.nu.dienst.let_op]

    async def run() -> None:
        async with opzet.wissel.lifespan():
            opzet.stuk = waar
            opzet.publish(bundels[1])
            await opzet.until(lambda: bool(said()))
            assert said() == ["kader-wissel-mislukt"]
            await asyncio.sleep(0.1)
            assert opzet.gebroken == 1
            assert await opzet.get("/nummer") == 1
            assert opzet.gedaan == ["begin 1"]
            opzet.stuk = None
            opzet.logboek.klok.forward(minutes=1)
            await opzet.until(lambda: "einde 1" in opzet.gedaan)
            assert await opzet.get("/nummer") == 2
            assert said() == []

    asyncio.run(run())
    assert "storing: RuntimeError" in caplog.text


def test_looking_that_fails_is_tried_again(opzet, bundels, monkeypatch, caplog):
    """A store that is away for a moment does not end the looking."""

    def away() -> None:
        raise OSError

    async def run() -> None:
        async with opzet.wissel.lifespan():
            with monkeypatch.context() as patch:
                patch.setattr(opzet.wacht, "look", away)
                opzet.publish(bundels[1])
                await opzet.until(lambda: "storing: OSError" in caplog.text)
                assert await opzet.get("/nummer") == 1
            await opzet.until(lambda: "einde 1" in opzet.gedaan)
            assert await opzet.get("/nummer") == 2

    asyncio.run(run())
