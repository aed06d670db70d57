# SPDX-License-Identifier: EUPL-1.2
"""
Figures for Prometheus, on a port of their own.

Responsible for labels that hold nothing of a person: templates, statuses, codes,
outcomes. Needs the package prometheus-client. Floor 6.
"""

from __future__ import annotations

from collections import Counter as Telling
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING, Any, Final, Protocol

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    Histogram,
    start_http_server,
)
from prometheus_client.core import GaugeMetricFamily
from prometheus_client.registry import Collector

from deelkader.errors import DeelkaderError

if TYPE_CHECKING:
    from prometheus_client import Metric

    from deelkader.api.waarneming import Verzoek
    from deelkader.kader import Kader
    from deelkader.logboek import Inhoud

_EMMERS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 10)
_OORDEEL: Final = "oordeel"


class Metingen:
    """Counts requests and lines; the figures stand in *register*."""

    def __init__(self) -> None:
        self.register = CollectorRegistry()
        self._bekend: dict[tuple[str, str, int], tuple[Counter, Histogram]] = {}
        self._verzoeken = Counter(
            "deelkader_verzoeken",
            "Verzoeken, per route en status.",
            ["methode", "route", "status"],
            registry=self.register,
        )
        self._fouten = Counter(
            "deelkader_fouten",
            "Verzoeken zonder antwoord, per code.",
            ["code"],
            registry=self.register,
        )
        self._duur = Histogram(
            "deelkader_duur_seconds",
            "Hoe lang een verzoek duurt.",
            ["route"],
            buckets=_EMMERS,
            registry=self.register,
        )
        self._bezig = Gauge(
            "deelkader_bezig", "Verzoeken die nu lopen.", registry=self.register
        )
        self._regels = Counter(
            "deelkader_logregels",
            "Geschreven regels, per soort.",
            ["soort"],
            registry=self.register,
        )
        self._oordelen = Counter(
            "deelkader_oordelen",
            "Antwoorden die in het logboek staan, per uitkomst.",
            ["uitkomst"],
            registry=self.register,
        )

    def begun(self) -> None:
        """Count a request that runs."""
        self._bezig.inc()

    def ended(self, verzoek: Verzoek) -> None:
        """Count *verzoek*, which ended."""
        self._bezig.dec()
        known = verzoek.methode, verzoek.route, verzoek.status
        # WHY kept: looking a label up costs more than counting, and these are few.
        if known not in self._bekend:
            counter = self._verzoeken.labels(*map(str, known))
            self._bekend[known] = counter, self._duur.labels(verzoek.route)
        counter, duration = self._bekend[known]
        counter.inc()
        duration.observe(verzoek.seconden)
        if verzoek.code:
            self._fouten.labels(verzoek.code).inc()

    def written(self, inhouden: Sequence[Inhoud]) -> None:
        """Count lines that are on disk."""
        for soort, many in Telling(one.soort for one in inhouden).items():
            self._regels.labels(soort).inc(many)
        for inhoud in inhouden:
            oordeel = inhoud.feiten.get(_OORDEEL)
            if inhoud.soort == _OORDEEL and isinstance(oordeel, Mapping):
                self._oordelen.labels(str(oordeel.get("uitkomst"))).inc()


class Telbaar(Protocol):
    """A log, or several seen as one."""

    @property
    def wachtend(self) -> int:
        """Answers that wait until they are in the log."""

    def __len__(self) -> int: ...


class Standen(Collector):
    """What is looked up when Prometheus asks: the log, the kader, being ready."""

    def __init__(
        self,
        kaders: Callable[[], Sequence[Kader]],
        logboek: Telbaar,
        vandaag: Callable[[], date],
        ready: Callable[[], Sequence[DeelkaderError]],
    ) -> None:
        self._kaders = kaders
        self._logboek = logboek
        self._vandaag = vandaag
        self._ready = ready

    def collect(self) -> Iterator[Metric]:
        """Yield the figures; one that cannot be known is left out."""
        yield from self._days()
        yield _figure(
            "deelkader_wachtrij",
            "Antwoorden die wachten tot zij in het logboek staan.",
            self._logboek.wachtend,
        )
        found = {error.code for error in self._ready()}
        yield _figure("deelkader_gereed", "1 als er antwoord kan komen.", not found)
        stuck = GaugeMetricFamily(
            "deelkader_niet_gereed",
            "Waarom er geen antwoord kan komen.",
            None,
            ["code"],
        )
        for code in sorted(found):
            stuck.add_metric([code], 1)
        yield stuck
        try:
            size = len(self._logboek)
        except DeelkaderError:
            return
        yield _figure("deelkader_logboek_regels", "Regels in het logboek.", size)

    def _days(self) -> Iterator[Metric]:
        """Yield how old the kader is, of several the worst of each."""
        today = self._vandaag()
        inhouden = [kader.inhoud for kader in self._kaders()]
        if not inhouden:
            return
        yield _figure(
            "deelkader_kader_leeftijd_dagen",
            "Dagen sinds dit kader geldig werd.",
            max((today - one.geldig_vanaf).days for one in inhouden),
        )
        yield _figure(
            "deelkader_kader_resterend_dagen",
            "Dagen dat dit kader nog geldig is; onder nul is het verlopen.",
            min((one.geldig_tot - today).days for one in inhouden),
        )


def _figure(naam: str, uitleg: str, waarde: float) -> Metric:
    return GaugeMetricFamily(naam, uitleg, float(waarde))


def serve_figures(
    register: CollectorRegistry, host: str, port: int
) -> tuple[int, Callable[[], None]]:
    """
    Serve the figures in a thread of their own; return the port, and how to stop.

    Raises:
        OSError: the port is not free.
    """
    server, thread = start_http_server(port, host, register)

    def stop() -> None:
        server.shutdown()
        server.server_close()
        thread.join()

    found: Any = server.server_port
    return int(found), stop
