# SPDX-License-Identifier: EUPL-1.2
"""
Put around the app of `start` what watches it, as the settings ask.

Floor 7, `cli`.
"""

from __future__ import annotations

import contextlib
import logging
import sys
from importlib.util import find_spec
from typing import TYPE_CHECKING

from deelkader.cli.grenzen import limits_of
from deelkader.cli.uitgang import StopError, Uitgang

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence

    from starlette.types import ASGIApp

    from deelkader.api.organisaties import Organisaties
    from deelkader.api.waarneming import Meekijker
    from deelkader.cli.instellingvorm import Instellingen, Metingen
    from deelkader.errors import DeelkaderError
    from deelkader.kader import Kader
    from deelkader.logboek import Logboek

    type_gereed = Callable[[], Sequence[DeelkaderError]]
    type_kaders = Callable[[], Sequence[Kader]]


@contextlib.contextmanager
def watched(
    app: ASGIApp,
    kaders: type_kaders,
    logboek: Logboek | Organisaties,
    ready: type_gereed,
    settings: Instellingen,
) -> Iterator[ASGIApp]:
    """
    Give *app* with its limits and its watchers; those stop at the end.

    Raises:
        StopError: a package is missing, or the port of the figures is not free.
    """
    from deelkader.api.grenzen import Grens
    from deelkader.api.meldingen import Verzoekregels, write_json_lines
    from deelkader.api.waarneming import Waarneming

    watchers: list[Meekijker] = []
    with contextlib.ExitStack() as stack:
        if settings.meldingen.vorm == "json":
            write_json_lines(sys.stderr)
            watchers.append(Verzoekregels())
        if settings.metingen.port is not None:
            standen = (kaders, logboek, ready)
            watchers.append(_measure(stack, standen, settings.metingen))
        if settings.sporen.collector is not None:
            watchers.append(_trace(stack, settings.sporen.collector))
        yield Waarneming(Grens(app, limits_of(settings)), watchers)


def _measure(
    stack: contextlib.ExitStack,
    standen: tuple[type_kaders, Logboek | Organisaties, type_gereed],
    asked: Metingen,
) -> Meekijker:
    _require("prometheus_client", "metingen", "service")
    from deelkader.api.metingen import Metingen, Standen, serve_figures
    from deelkader.service.dienst import local_today

    kaders, logboek, ready = standen
    found = Metingen()
    found.register.register(Standen(kaders, logboek, local_today, ready))
    logboek.meekijker = found.written
    assert asked.port is not None  # noqa: S101 - the caller looked
    try:
        port, stop = serve_figures(found.register, asked.host, asked.port)
    except OSError:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "poort-bezet",
            f"Poort {asked.port} voor de metingen is niet vrij.",
        ) from None
    stack.callback(stop)
    _tell(f"http://{asked.host}:{port}/metrics")
    return found


def _tell(address: str) -> None:
    """Say where the figures are, in the form that was asked."""
    log = logging.getLogger("deelkader.metingen")
    if log.isEnabledFor(logging.INFO):
        log.info("metingen op %s", address)
    else:
        # WHY stderr: what `start` says on stdout is read by programs.
        print(f"Metingen: {address}", file=sys.stderr, flush=True)


def _trace(stack: contextlib.ExitStack, collector: str) -> Meekijker:
    _require("opentelemetry.exporter", "sporen", "uitvoer")
    from deelkader.api.sporen import Sporen
    from deelkader.uitvoer.otlp import require_safe

    require_safe(collector)
    found = Sporen(collector)
    stack.callback(found.close)
    return found


def _require(package: str, waarvoor: str, extra: str) -> None:
    try:
        missing = find_spec(package) is None
    except ModuleNotFoundError:
        missing = True
    if missing:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "extra-ontbreekt",
            f"Voor {waarvoor} ontbreekt een onderdeel."
            f' Installeer het met: pip install "deelkader[{extra}]"',
        )
