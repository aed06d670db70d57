# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader start`: the page and the API, without login on this machine only.

Responsible for the address, the log and an orderly end. Floor 7, `cli`.
"""

from __future__ import annotations

import signal
import socket
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any, cast

from deelkader.cli.grenzen import limits_of
from deelkader.cli.inlog import Bezorging, login_site, read_login_file
from deelkader.cli.installatie import open_logboek, require_packages
from deelkader.cli.instellingen import settle
from deelkader.cli.uitgang import StopError, Uitgang, print_json
from deelkader.cli.vraag import require_kader
from deelkader.cli.waarnemen import watched
from deelkader.logboek import Plaatsen
from deelkader.service.adres import is_loopback
from deelkader.service.opvolgregels import find_rules

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping, Sequence

    from starlette.types import ASGIApp

    from deelkader.cli.instellingvorm import Instellingen
    from deelkader.errors import DeelkaderError, Probleem
    from deelkader.inlog import Inlogbestand
    from deelkader.kader import Kader
    from deelkader.service.gebeurtenissen import Afnemers

_NODIG = (
    *("fastapi", "httpcore", "icalendar", "jinja2", "jwt", "segno"),
    *("standardwebhooks", "uvicorn"),
)
_BUNDEL_INLOG = (
    "Met --inlog heeft elke organisatie een eigen register van uitgegeven kaders. Neem"
    " de bundel per organisatie in gebruik met `deelkader kader neem`, en start zonder"
    " --kader."
)

_AFNEMERS_INLOG = (
    "Met --inlog heeft elke organisatie haar eigen afnemers. Noem het bestand in"
    " `afnemers` van de organisatie, en haal het weg uit de instellingen."
)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Serve until stopped."""
    settings = settle(arguments)
    if settings is None:
        return Uitgang.VERKEERD_GEBRUIK
    if arguments.inlog_bestand is None:
        _require_loopback(arguments.host)
    _require_service()
    kader = require_kader(arguments.kader)
    if arguments.inlog_bestand is None:
        afnemers = _receivers(settings.gebeurtenissen.afnemers)
        _run_here(arguments, settings, afnemers)
    else:
        if kader is None:
            raise StopError(Uitgang.VERKEERD_GEBRUIK, "bundel-met-inlog", _BUNDEL_INLOG)
        if settings.gebeurtenissen.afnemers is not None:
            code = "afnemers-met-inlog"
            raise StopError(Uitgang.VERKEERD_GEBRUIK, code, _AFNEMERS_INLOG)
        read = read_login_file(arguments, kader)
        if read is None:
            return Uitgang.VERKEERD_GEBRUIK
        _run_with_login(arguments, kader, settings, read)
    if not arguments.json:
        print("deelkader is gestopt.")
    return Uitgang.GOED


def _run_here(
    arguments: argparse.Namespace, settings: Instellingen, afnemers: Afnemers | None
) -> None:
    """Serve this machine: one organisation, and nobody logs in."""
    with (
        _listen(arguments.host, arguments.port) as listener,
        open_logboek(arguments) as logboek,
    ):
        from deelkader.api.wissel import Wissel
        from deelkader.cli.samenstel import Bouwer
        from deelkader.service.kaderwacht import Kaderwacht

        wacht = Kaderwacht(logboek, arguments.kader and Path(arguments.kader))
        address = _address(arguments.host, listener)
        elke, eigen = settings.gebeurtenissen.elke, address.rstrip("/")
        bouwer = Bouwer(arguments, logboek, afnemers, elke, eigen)
        thema = _theme(settings)
        site = Wissel(
            wacht, lambda found: bouwer.here(found, thema), arguments.kader_elke
        )
        site.nu.app.router.lifespan_context = site.lifespan

        def ready() -> list[DeelkaderError]:
            return site.nu.dienst.ready()

        def kaders() -> list[Kader]:
            return [site.nu.dienst.kader]

        with watched(site, kaders, logboek, ready, settings) as app:
            uit = find_rules(wacht.gekozen.kader)[1]
            _tell(arguments, address, uit, wacht.gekozen.let_op)
            _serve(app, listener, settings)


def _run_with_login(
    arguments: argparse.Namespace,
    kader: Kader,
    settings: Instellingen,
    read: tuple[Inlogbestand, Mapping[str, Afnemers]],
) -> None:
    """Serve others: each organisation apart, and nobody without a token."""
    require_packages()
    inlog, afnemers = read
    with _listen(arguments.host, arguments.port) as listener:
        address = _address(arguments.host, listener)
        here = address.rstrip("/") if is_loopback(arguments.host) else None
        told = Bezorging(afnemers, settings.gebeurtenissen.elke, here)
        with (
            login_site(arguments, kader, inlog, told) as (site, organisaties),
            watched(
                site, organisaties.kaders, organisaties, organisaties.ready, settings
            ) as app,
        ):
            _tell(arguments, address, find_rules(organisaties.kaders()[0])[1])
            _serve(app, listener, settings)


def _receivers(bestand: str | None) -> Afnemers | None:
    """Return who wants to hear of events; None when nobody was named."""
    if bestand is None:
        return None
    from deelkader.service.gebeurtenissen import read_afnemers

    return read_afnemers(Path(bestand))


def _theme(settings: Instellingen) -> Path | None:
    """Return the style of the organisation; one that cannot be read is refused."""
    if settings.bladen.thema is None:
        return None
    path = Path(settings.bladen.thema)
    if not path.is_file():
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "thema-ontbreekt",
            f"Het bestand met de stijl is er niet: {path}.",
        )
    return path


def _tell(
    arguments: argparse.Namespace,
    address: str,
    uit: DeelkaderError | None,
    let_op: Sequence[Probleem] = (),
) -> None:
    if arguments.json:
        said = "aan" if uit is None else uit.code
        places_said = {"adres": address, "data": _shown(arguments.data)}
        notes = [one.as_dict() for one in let_op]
        more = {"letOp": notes} if notes else {}
        print_json(places_said | {"opvolging": said} | more)
    else:
        places = Plaatsen.of(arguments.data, arguments.sleutels, arguments.hoofdsleutel)
        print(f"deelkader draait op {address}")
        print(f"Het logboek staat in {_shown(places.log)}. Stoppen: Ctrl+C.")
        print(
            f"De sleutels staan in {_shown(places.sleutels)}, de hoofdsleutel in"
            f" {places.hoofdsleutel}. Maak van elk een eigen kopie."
        )
        if uit is not None:
            print(uit.message)
        for one in let_op:
            print(f"Let op. {one.boodschap}")
    sys.stdout.flush()


def _shown(waar: Path | str) -> str:
    """Return a place as it may be shown: the address of a database holds a password."""
    return "een database" if "://" in str(waar) else str(waar)


def _require_loopback(host: str) -> None:
    """Refuse an address that others can reach."""
    if is_loopback(host):
        return
    raise StopError(
        Uitgang.NIET_TOEGESTAAN,
        "geen-inlog",
        "Dit adres is ook voor anderen te bereiken. Dat kan alleen met --inlog. Kies"
        " anders 127.0.0.1.",
    )


def _require_service() -> None:
    missing = [name for name in _NODIG if find_spec(name) is None]
    if missing:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "service-ontbreekt",
            f"Dit ontbreekt: {', '.join(missing)}."
            ' Installeer het met: pip install "deelkader[service]"',
        )


def _listen(host: str, port: int) -> socket.socket:
    """Return a socket that listens, so that the address is known before it is told."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(socket.SOMAXCONN)
    except OSError:
        listener.close()
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "poort-bezet",
            f"Poort {port} is niet vrij. Kies een andere met --port, of stop het"
            " programma dat hem gebruikt.",
        ) from None
    return listener


def _address(host: str, listener: socket.socket) -> str:
    shown = f"[{host}]" if ":" in host else host
    return f"http://{shown}:{listener.getsockname()[1]}/"


def _serve(app: ASGIApp, listener: socket.socket, settings: Instellingen) -> None:
    """Run until Ctrl+C or SIGTERM; open requests may finish."""
    import uvicorn
    from uvicorn.config import LOGGING_CONFIG

    from deelkader.api.blijvend import few_arenas, look_less_often, set_aside
    from deelkader.api.verbinding import protocol

    def stop(*_: Any) -> None:
        raise KeyboardInterrupt

    # WHY: uvicorn raises the signal again when it is done; without this SIGTERM
    # would end the process before the log is closed.
    signal.signal(signal.SIGTERM, stop)
    config = uvicorn.Config(
        app,
        http=cast("Any", protocol(limits_of(settings))),
        ws="none",
        backlog=settings.grenzen.wachtrij,
        timeout_keep_alive=settings.grenzen.rust_seconden,
        # WHY: whoever is believed can say to be another caller at every request.
        proxy_headers=settings.grenzen.proxy is not None,
        forwarded_allow_ips=settings.grenzen.proxy,
        log_level="warning",
        # WHY: no log of who asked what; the Logboek is the only record.
        access_log=False,
        server_header=False,
        # WHY: only what works in the background needs to begin and end.
        lifespan="on",
        timeout_graceful_shutdown=settings.stoppen.seconden,
        # WHY: with JSON lines there is a handler already, for everything.
        log_config=None if settings.meldingen.vorm == "json" else LOGGING_CONFIG,
    )
    # WHY here: all that answers is made; what comes from here on is of one request.
    set_aside()
    few_arenas()
    look_less_often()
    try:
        uvicorn.Server(config).run(sockets=[listener])
    except KeyboardInterrupt:
        return
