# SPDX-License-Identifier: EUPL-1.2
"""Sending to a collector: exactly the lines, all of them, or an error."""

from __future__ import annotations

import random
import subprocess
import sys
from collections.abc import Iterator

import pytest
from opentelemetry.proto.trace.v1.trace_pb2 import Status
from tests.opstelling import environment
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    OUDER,
    SPAN,
    TIJD_MS,
    TRACE,
    andere_regel,
    gewiste_regel,
    met_personen,
    oordeelregel,
)
from tests.unit.uitvoer.verzamelaar import (
    CLOSE,
    OK,
    Reactie,
    attributes,
    collecting,
    refusing,
)

from deelkader.uitvoer import ldv
from deelkader.uitvoer.beoordeling import read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.otlp import send
from deelkader.uitvoer.regel import Regel
from deelkader.uitvoer.telling import Telling

KORT = 0.6  # seconds: shorter than the first wait before another try
KNOWN, IS_REMOTE = 0x100, 0x200  # span.flags: is it known whether the parent is remote


def many(aantal: int) -> Iterator[Regel]:
    """Yield answers with a trace of their own, from a fixed seed."""
    rng = random.Random(aantal)
    for nr in range(1, aantal + 1):
        trace, span = rng.getrandbits(128) | 1, rng.getrandbits(64) | 1
        yield oordeelregel(
            nr=nr, spoor={"trace": f"{trace:032x}", "span": f"{span:016x}"}
        )


def test_the_collector_gets_exactly_the_lines() -> None:
    """Names, ids, parents, times and attributes are those of the LDV lines."""
    regels = [oordeelregel(nr=1), *list(many(4))[1:], oordeelregel(nr=5, personen={})]
    with collecting() as verzamelaar:
        send(regels, INSTELLINGEN, verzamelaar.adres)

    lines = [line for regel in regels for line in ldv.lines(read(regel), INSTELLINGEN)]
    assert [
        {
            "trace_id": span.trace_id.hex(),
            "span_id": span.span_id.hex(),
            "parent_span_id": span.parent_span_id.hex(),
            "name": span.name,
            "start_time": span.start_time_unix_nano,
            "end_time": span.end_time_unix_nano,
            "attributes": attributes(span),
        }
        for span in verzamelaar.spans()
    ] == [
        {
            "trace_id": line["trace_id"],
            "span_id": line["span_id"],
            "parent_span_id": line.get("parent_span_id", ""),
            "name": line["name"],
            "start_time": line["start_time"] * 10**6,
            "end_time": line["end_time"] * 10**6,
            "attributes": line["attributes"],
        }
        for line in lines
    ]


def test_the_first_spans_are_those_written_out_here() -> None:
    """Not by way of our own lines: the trace of the mentor's question."""
    with collecting() as verzamelaar:
        telling = send([oordeelregel()], INSTELLINGEN, verzamelaar.adres)

    action, child = verzamelaar.spans()
    assert action.trace_id == child.trace_id == bytes.fromhex(TRACE)
    assert action.span_id == child.parent_span_id == bytes.fromhex(SPAN)
    assert action.parent_span_id == bytes.fromhex(OUDER)
    assert action.start_time_unix_nano == (TIJD_MS - 11) * 1_000_000
    assert action.end_time_unix_nano == TIJD_MS * 1_000_000
    assert {action.status.code, child.status.code} == {Status.STATUS_CODE_UNSET}
    assert (action.flags, child.flags) == (IS_REMOTE | KNOWN, KNOWN)
    assert verzamelaar.resources() == [INSTELLINGEN.bron()]
    assert verzamelaar.koppen[0]["content-type"] == "application/x-protobuf"
    assert telling == Telling(regels=1, gebruikt=1, geschreven=2)


@pytest.mark.parametrize("sampler", ["always_off", "traceidratio"])
def test_every_line_is_sent_whatever_the_environment_samples(
    monkeypatch: pytest.MonkeyPatch, sampler: str
) -> None:
    """Sampling of a log is forbidden; the environment cannot switch it on."""
    monkeypatch.setenv("OTEL_TRACES_SAMPLER", sampler)
    monkeypatch.setenv("OTEL_TRACES_SAMPLER_ARG", "0")
    monkeypatch.setenv("OTEL_SDK_DISABLED", "true")
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9")
    with collecting() as verzamelaar:
        telling = send(many(7), INSTELLINGEN, verzamelaar.adres, per_keer=3)

    assert len(verzamelaar.verzoeken) == 3
    assert len(verzamelaar.spans()) == telling.geschreven == 14


def test_other_and_erased_lines_are_counted_and_not_sent() -> None:
    """Nothing to send is no request at all."""
    with collecting() as verzamelaar:
        telling = send(
            [gewiste_regel(1), andere_regel(2)], INSTELLINGEN, verzamelaar.adres
        )

    assert verzamelaar.verzoeken == []
    assert telling == Telling(2, 0, 0, gewist=1, ander_soort=1)


@pytest.mark.parametrize(
    "reactie",
    [
        Reactie(503),
        Reactie(500),
        Reactie(400),
        Reactie(CLOSE),
        Reactie(202),
        Reactie(302, koppen=(("Location", "/elders"),)),
        Reactie(304),
        Reactie(200, "text/html", b"<p>Log eerst in.</p>"),
        Reactie(200, "text/html"),
        Reactie(200, inhoud=b"\xff\xff\xff"),
        refusing(1),
    ],
    ids=lambda reactie: f"{reactie.status}-{reactie.soort}-{len(reactie.inhoud)}",
)
def test_what_is_not_confirmed_is_an_error(reactie: Reactie) -> None:
    """No silent loss: the error names the line from which to send again."""
    with collecting(OK, reactie) as verzamelaar, pytest.raises(UitvoerError) as caught:
        send(many(5), INSTELLINGEN, verzamelaar.adres, wachttijd=KORT, per_keer=2)

    assert caught.value.code == "uitvoer-niet-bevestigd"
    assert "regel 3" in caught.value.message
    assert len(verzamelaar.verzoeken) >= 2
    assert {span.span_id for span in verzamelaar.spans()[8:]} <= {
        span.span_id for span in verzamelaar.spans()[4:8]
    }


def test_a_collector_that_is_busy_for_a_moment_is_tried_again() -> None:
    """The same spans again, with the same ids; then it is confirmed."""
    busy = Reactie(503, koppen=(("Retry-After", "0"),))
    with collecting(busy, OK) as verzamelaar:
        send([oordeelregel()], INSTELLINGEN, verzamelaar.adres)

    first, again = verzamelaar.verzoeken
    assert first == again


def test_nobody_at_the_address_is_an_error() -> None:
    """A collector that is away confirms nothing."""
    with collecting() as verzamelaar:
        adres = verzamelaar.adres
    with pytest.raises(UitvoerError) as caught:
        send([oordeelregel()], INSTELLINGEN, adres, wachttijd=KORT)
    assert caught.value.code == "uitvoer-niet-bevestigd"


def test_a_line_that_cannot_be_read_stops_before_its_batch_is_sent() -> None:
    """Closed persons: a betrokkene could be missing, so nothing goes out."""
    closed = met_personen(oordeelregel(nr=2), None)
    with collecting() as verzamelaar, pytest.raises(UitvoerError) as caught:
        send([oordeelregel(nr=1), closed], INSTELLINGEN, verzamelaar.adres)

    assert caught.value.code == "uitvoer-personen-dicht"
    assert verzamelaar.verzoeken == []


@pytest.mark.parametrize(
    "adres",
    [
        "http://collector.example.nl/v1/traces",
        "http://127.0.0.1.example.nl/v1/traces",
        "ftp://localhost/v1/traces",
        "collector",
        "https://",
        "https://[",
        "",
    ],
)
def test_an_address_without_tls_is_refused(adres: str) -> None:
    """Pseudonyms do not travel in the clear; only this very machine may do without."""
    with pytest.raises(UitvoerError) as caught:
        send([oordeelregel()], INSTELLINGEN, adres)
    assert caught.value.code == "uitvoer-adres"


def run_without_the_extra(program: str) -> str:
    """Run *program* in a process in which the packages of the extra are not there."""
    start = (
        "import sys\n"
        "class Weg:\n"
        "    def find_spec(self, name, path=None, target=None):\n"
        "        if name.split('.')[0] in {'opentelemetry', 'requests', 'google'}:\n"
        "            raise ModuleNotFoundError(name)\n"
        "sys.meta_path.insert(0, Weg())\n"
    )
    found = subprocess.run(
        [sys.executable, "-c", start + program],
        capture_output=True,
        text=True,
        check=True,
        timeout=60,
        env=environment(),
    )
    return found.stdout.strip()


def test_without_the_extra_the_error_says_what_to_install() -> None:
    """In Dutch, with the command; and everything else of the room works."""
    program = (
        "from deelkader.uitvoer import schrijven\n"
        "from deelkader.uitvoer.instellingen import Instellingen\n"
        "from deelkader.uitvoer.otlp import send\n"
        "from deelkader.uitvoer.fout import UitvoerError\n"
        "w = Instellingen(naam='n', oin='0' * 20, versie='1',\n"
        "    verwerkingsactiviteit='https://register.example.nl/versies/1')\n"
        "try:\n"
        "    send([], w, 'https://collector.example.nl/v1/traces')\n"
        "except UitvoerError as error:\n"
        "    print(error.code, error.help)\n"
    )
    found = run_without_the_extra(program)

    assert found.startswith("uitvoer-extra-ontbreekt Installeer ze met: pip install")
    assert '"deelkader[uitvoer]"' in found
