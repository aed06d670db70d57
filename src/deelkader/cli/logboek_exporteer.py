# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek exporteer`: give the log to someone else.

Floor 7, `cli`.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    import argparse

    from deelkader.logboek import Logboek

_LOGBOEK = "logboek"


def run(arguments: argparse.Namespace) -> Uitgang:
    """Log that the log is read, then write it out."""
    instellingen = _settings(arguments)
    if Path(arguments.doel).exists():
        raise _wrong("export-bestaat-al", "Dit is er al. Er is niets geschreven.")
    with open_logboek(arguments) as logboek:
        from deelkader.logboek.inzien import note_access

        size = len(logboek)
        if not size:
            raise _wrong("logboek-leeg", "Het logboek heeft nog geen regels.")
        note_access(
            logboek,
            {"waarvoor": "uitvoer", "vorm": arguments.vorm},
            arguments.door,
            personen=arguments.personen,
        )
        found = _write(logboek, arguments, instellingen, size)
    with quiet_pipe():
        if arguments.json:
            print_json(found | {"doel": arguments.doel})
        else:
            told = ", ".join(f"{naam}: {aantal}" for naam, aantal in found.items())
            print(f"De uitvoer staat in {arguments.doel} ({told}).")
            if arguments.vorm == _LOGBOEK:
                print(f"Controleer met: deelkader logboek verifieer {arguments.doel}")
    return Uitgang.GOED


def _write(
    logboek: Logboek, arguments: argparse.Namespace, instellingen: Any, tot: int
) -> dict[str, int]:
    if arguments.vorm == _LOGBOEK:
        from deelkader.logboek.export import export_log

        export_log(logboek, arguments.doel, tot=tot, personen=arguments.personen)
        return {"regels": tot}
    from deelkader.service.uitgeven import opened_lines, write_export

    regels = opened_lines(logboek, tot, personen=arguments.personen)
    return write_export(regels, arguments.vorm, instellingen, Path(arguments.doel))


def _settings(arguments: argparse.Namespace) -> Any:
    if arguments.vorm == _LOGBOEK:
        return None
    from deelkader.service import read_yaml
    from deelkader.service.uitgeven import settings_of

    if arguments.instellingen is None:
        raise _wrong(
            "instellingen-ontbreken",
            "Deze vorm vraagt een bestand met --instellingen: naam, oin en"
            " verwerkingsactiviteit van de organisatie.",
        )
    try:
        tekst = Path(arguments.instellingen).read_bytes()
    except OSError:
        raise _wrong(
            "geen-bestand", "Het bestand met instellingen is er niet."
        ) from None
    return settings_of(read_yaml(tekst))


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
