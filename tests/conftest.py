# SPDX-License-Identifier: EUPL-1.2
"""
What holds for every test: nothing is left out in silence, nothing leaves the machine.

A test that needs something this machine lacks is left out, and said so loudly at
the start and at the end of the run. With ``CI=true`` or ``DEELKADER_ALLES=1``
leaving out is an error. Tests of other people's data that is not in this
repository skip with a reason that starts with ``extern:``; they are listed, always.
"""

from __future__ import annotations

import gc
import ipaddress
import os
import re
import shutil
import socket
from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest
from hypothesis import settings
from tests.postgres import find_programs
from tests.zaad import draw_seed, is_ci

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

pytest_plugins = [
    "tests.opslagen",
    "tests.logboeken",
    "tests.uitgever",
    "tests.uitgevers",
]

EXTERN = "extern:"
SCENARIO_TAG = re.compile(r"(bron|regel|doelgroep|geval):[^\s:]\S*")

settings.register_profile("lokaal", print_blob=True)
settings.register_profile("ci", deadline=None, print_blob=True, derandomize=False)


# --- what this machine has ---------------------------------------------------


def find_chromium() -> str | None:
    """Return the path of Chromium, or None when this machine has none."""
    debian = Path("/usr/bin/chromium")
    return str(debian) if debian.exists() else shutil.which("chromium")


@dataclass(frozen=True)
class Benodigdheid:
    """Something outside Python that the tests with *marker* need."""

    marker: str
    naam: str
    find: Callable[[], str | None]
    oplossing: str

    @property
    def reden(self) -> str:
        """Say what is missing and what helps."""
        return f"marker '{self.marker}': {self.naam} ontbreekt ({self.oplossing})"


BENODIGDHEDEN = (
    Benodigdheid("browser", "Chromium", find_chromium, "apt-get install chromium"),
    Benodigdheid("postgres", "PostgreSQL", find_programs, "apt-get install postgresql"),
)


def is_everything_required() -> bool:
    """Return whether leaving something out is an error."""
    return is_ci() or os.environ.get("DEELKADER_ALLES") == "1"


def are_long_tests_chosen() -> bool:
    """Return whether the long versions run too."""
    return os.environ.get("DEELKADER_LANG") == "1"


def missing() -> list[Benodigdheid]:
    """Return what this machine lacks."""
    return [nodig for nodig in BENODIGDHEDEN if nodig.find() is None]


# --- the run -----------------------------------------------------------------


def is_worker(config: pytest.Config) -> bool:
    """Return whether this process is a worker of pytest-xdist."""
    return hasattr(config, "workerinput")


@pytest.hookimpl(tryfirst=True)
def pytest_configure(config: pytest.Config) -> None:
    """Refuse an incomplete machine where that is an error; choose the profile."""
    settings.load_profile("ci" if is_everything_required() else "lokaal")
    gc.disable()
    if is_worker(config):
        return
    if is_everything_required():
        if absent := missing():
            lines = "\n".join(f"  {nodig.reden}" for nodig in absent)
            msg = (
                "Er ontbreekt iets, en met CI=true of DEELKADER_ALLES=1 "
                f"wordt niets weggelaten:\n{lines}"
            )
            raise pytest.UsageError(msg)
        share_seed(config)


def share_seed(config: pytest.Config) -> None:
    """Let one printed seed decide both the order and the examples of Hypothesis."""
    if config.option.randomly_seed == "default":
        config.option.randomly_seed = draw_seed()
    if config.option.hypothesis_seed is None:
        config.option.hypothesis_seed = config.option.randomly_seed


@pytest.hookimpl(trylast=True)
def pytest_sessionstart(session: pytest.Session) -> None:
    """Say at the start what is left out."""
    reporter = session.config.pluginmanager.get_plugin("terminalreporter")
    if reporter is None or is_worker(session.config):
        return
    seed = session.config.option.hypothesis_seed
    reporter.write_line(f"Hypothesis: profiel {settings.get_current_profile_name()}")
    if seed is not None:
        option = f"--randomly-seed={session.config.option.randomly_seed}"
        reporter.write_line(f"Herhalen: pytest {option} --hypothesis-seed={seed}")
    for nodig in missing():
        reporter.write_line(f"WEGGELATEN: {nodig.reden}", red=True, bold=True)
    if not are_long_tests_chosen():
        reporter.write_line("Niet gekozen: lange versies (DEELKADER_LANG=1)")


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Skip what this machine cannot run; choose the long versions only when asked."""
    for nodig in missing():
        skip = pytest.mark.skip(reason=nodig.reden)
        for item in items:
            if item.get_closest_marker(nodig.marker):
                item.add_marker(skip)
    if not are_long_tests_chosen():
        long = [item for item in items if item.get_closest_marker("lang")]
        items[:] = [item for item in items if item not in set(long)]
        config.hook.pytest_deselected(items=long)


@pytest.hookimpl(trylast=True)
def pytest_collection_finish() -> None:
    """Set apart what was loaded: it stays, so nobody looks there for garbage."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(10_000, 20, 10)
    gc.enable()


def skip_reasons(config: pytest.Config) -> Counter[str]:
    """Count the skipped tests of this run by reason."""
    reporter = config.pluginmanager.get_plugin("terminalreporter")
    reports = reporter.stats.get("skipped", []) if reporter else []
    texts = (
        report.longrepr[2] if isinstance(report.longrepr, tuple) else report.longrepr
        for report in reports
    )
    return Counter(str(text).removeprefix("Skipped: ") for text in texts)


@pytest.hookimpl(tryfirst=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """Fail a run that left something out where that is an error."""
    if is_worker(session.config) or not is_everything_required():
        return
    reasons = skip_reasons(session.config)
    if any(not reason.startswith(EXTERN) for reason in reasons):
        session.exitstatus = pytest.ExitCode.TESTS_FAILED


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Say at the end what was left out."""
    reasons = skip_reasons(config)
    for nodig in missing():
        reasons.setdefault(nodig.reden, 0)
    if not reasons:
        return
    terminalreporter.section("WEGGELATEN", red=True, bold=True)
    for reason, count in sorted(reasons.items()):
        terminalreporter.write_line(f"WEGGELATEN: {count}x {reason}", red=True)
    if is_everything_required() and any(
        not reason.startswith(EXTERN) for reason in reasons
    ):
        terminalreporter.write_line(
            "FOUT: met CI=true of DEELKADER_ALLES=1 wordt niets weggelaten.", red=True
        )


# --- scenarios ---------------------------------------------------------------


def pytest_bdd_apply_tag(tag: str, function: Callable[..., Any]) -> bool | None:
    """
    Accept the one vocabulary of tags: a source, a rule, a reader, a case.

    ``@bron:…``, ``@regel:…``, ``@doelgroep:…``, ``@geval:…`` are data for the living
    documentation, not markers. A tag that is a registered marker becomes
    one; every other tag stops the collection.
    """
    if SCENARIO_TAG.fullmatch(tag):
        return True
    if tag in {"browser", "lang"}:
        getattr(pytest.mark, tag)(function)
        return True
    msg = f"Onbekende tag @{tag}: gebruik @bron:…, @regel:…, @doelgroep:… of @geval:…"
    raise ValueError(msg)


# --- the network -------------------------------------------------------------


def is_loopback(address: object) -> bool:
    """Return whether *address* is on this machine; a path of a local socket is."""
    if not isinstance(address, tuple):
        return True
    host = str(address[0]).partition("%")[0]
    if host in {"", "localhost"}:
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(scope="session", autouse=True)
def only_loopback() -> Iterator[None]:
    """Block every socket of this process that would leave the machine."""

    def guarded(name: str) -> Callable[..., Any]:
        real = getattr(socket.socket, name)

        def call(self: socket.socket, *args: Any) -> Any:
            if args and not is_loopback(args[-1]):
                pytest.fail(f"Deze test wil het netwerk op: {args[-1]!r}")
            return real(self, *args)

        return call

    with pytest.MonkeyPatch.context() as patch:
        for name in ("connect", "connect_ex", "sendto"):
            patch.setattr(socket.socket, name, guarded(name))
        yield
