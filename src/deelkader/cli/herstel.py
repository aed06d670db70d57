# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader herstel`: put a back-up back in empty places, and verify the log.

Floor 7, `cli`.
"""

from __future__ import annotations

import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import add_stores, require_packages
from deelkader.cli.instellingen import add_settings_file, settle
from deelkader.cli.ontleder import add_json
from deelkader.cli.uitgang import Uitgang, print_json, quiet_pipe, show_stop

if TYPE_CHECKING:
    import argparse

    from deelkader.cli.ontleder import Ontleder
    from deelkader.logboek import Plaatsen
    from deelkader.logboek.kopieblad import Logstand
    from deelkader.logboek.nakijken import Bron, Nagekeken
    from deelkader.verifieer import Uitslag


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    command = commands.add_parser(
        "herstel",
        help="zet een back-up terug, en controleer het logboek",
        description="Zet een back-up terug op lege plekken. Stop deelkader eerst."
        " Alles wordt eerst nagekeken; er wordt niets overschreven.",
    )
    command.add_argument("bron", metavar="BRON", help="de map met het logboek")
    command.add_argument(
        "--bron-sleutels",
        metavar="MAP",
        help="de map met de sleutels (nu: BRON-sleutels)",
    )
    command.add_argument(
        "--bron-hoofdsleutel",
        metavar="MAP",
        help="de map met de hoofdsleutel (nu: BRON-hoofdsleutel)",
    )
    command.add_argument(
        "--alleen-logboek",
        action="store_true",
        help="zet alleen het logboek terug; de sleutels staan er nog",
    )
    command.add_argument(
        "--door",
        action="append",
        default=[],
        metavar="CODE",
        help="als er na de back-up is gewist: de codes van de twee mensen die dit doen",
    )
    add_settings_file(command)
    add_stores(command)
    add_json(command)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Look, put back, verify; code 2 when refused, 5 when the log is not whole."""
    if settle(arguments) is None:
        return Uitgang.VERKEERD_GEBRUIK
    require_packages()
    from deelkader.logboek import Plaatsen
    from deelkader.logboek.nakijken import look_at
    from deelkader.logboek.terugzetten import require_free, restore

    places = Plaatsen.of(arguments.data, arguments.sleutels, arguments.hoofdsleutel)
    bron = _source(arguments)
    found = look_at(bron, places)
    require_free(bron, places, found)
    _require_two(found, arguments.door)
    if found.problemen:
        return _refuse(found, as_json=arguments.json)
    restore(bron, places, found, tuple(arguments.door))
    gone = sum(len(ids) for ids in found.weg.values())
    logs = _logs(found)
    uitslagen = [_verify(places, one) for one in logs if one.grootte]
    with quiet_pipe():
        if arguments.json:
            print_json(_as_dict(logs, uitslagen, gone))
        else:
            _tell(logs, uitslagen, gone)
    is_whole = all(uitslag.is_heel for uitslag in uitslagen)
    return Uitgang.GOED if is_whole else Uitgang.LOGBOEK_NIET_HEEL


def _source(arguments: argparse.Namespace) -> Bron:
    from deelkader.logboek.kopieblad import Kopieplaatsen
    from deelkader.logboek.nakijken import Bron

    given = Kopieplaatsen.of(
        arguments.bron, arguments.bron_sleutels, arguments.bron_hoofdsleutel
    )
    if arguments.alleen_logboek:
        return Bron(given.log, None, None)
    return Bron(given.log, given.sleutels, given.hoofdsleutel)


def _require_two(found: Nagekeken, door: list[str]) -> None:
    """Note that two people are needed: what was erased since is written down."""
    from deelkader.logboek.samen import are_two

    if found.weg and not are_two(tuple(door)):
        found.add(
            "",
            "wissen-vraagt-twee",
            "Na deze back-up is er gewist. Dat komt weer in het logboek, en dat doe je"
            " met z'n tweeën. Noem twee verschillende mensen met --door.",
        )


def _refuse(found: Nagekeken, *, as_json: bool) -> Uitgang:
    lines = ["Deze back-up is niet teruggezet:"]
    lines += [f"  {p.pad or '/'} {p.code}: {p.boodschap}" for p in found.problemen]
    lines.append("Er is niets veranderd.")
    fouten = [problem.as_dict() for problem in found.problemen]
    show_stop(lines, fouten=fouten if as_json else None)
    return Uitgang.VERKEERD_GEBRUIK


def _logs(found: Nagekeken) -> list[Logstand]:
    from deelkader.logboek.kopieblad import Deel

    return list(found.bladen[Deel.LOG].logs)


def _verify(places: Plaatsen, log: Logstand) -> Uitslag:
    """Export the log and let the verifier look, also at the checkpoint of then."""
    from deelkader.logboek import Logboek
    from deelkader.logboek.export import export_log
    from deelkader.opslag.schijf import work_folder
    from deelkader.verifieer import verify

    with (
        Logboek.open(
            places.log,
            sleutels=places.sleutels,
            hoofdsleutel=places.hoofdsleutel,
            organisatie=log.organisatie,
        ) as logboek,
        # WHY: it holds opened lines; what a killed process left goes first.
        work_folder(Path(tempfile.gettempdir()), ".deelkader-herstel-") as work,
    ):
        export_log(logboek, work / "uitvoer")
        return verify(work / "uitvoer", vorige=[log.controlepunt])


def _as_dict(
    logs: list[Logstand], uitslagen: list[Uitslag], gone: int
) -> dict[str, Any]:
    return {
        "hersteld": [
            {"organisatie": one.organisatie, "regels": one.grootte, "tot": one.laatste}
            for one in logs
        ],
        "gewisteSleutels": gone,
        "controle": [uitslag.as_dict() for uitslag in uitslagen],
    }


def _tell(logs: list[Logstand], uitslagen: list[Uitslag], gone: int) -> None:
    from deelkader.verifieer import terminal

    print("De back-up is teruggezet.")
    for one in logs:
        print(f"  {one.organisatie}: {one.grootte} regels, tot {one.laatste}.")
    if all(uitslag.is_heel for uitslag in uitslagen):
        print("Het logboek is nagekeken. We vonden geen fouten.")
    else:
        print("LET OP: het logboek is niet heel. Gebruik het niet.")
        for uitslag in uitslagen:
            print(*terminal(uitslag, "deelkader logboek verifieer"), sep="\n")
    if gone:
        print(f"Na de back-up is er gewist (sleutels: {gone}). Dat blijft gewist, en")
        print("het staat in het logboek.")
    print("Wat na de back-up is geschreven, staat hier niet. Wie daarvan een bewijs of")
    print("controlepunt heeft, ziet dat.")
    print("Ook een toestemming die daarna is ingetrokken, staat hier nog als gegeven.")
    print("Vraag na wat er is veranderd, voordat je weer deelt.")
    print("Maak nu een nieuwe back-up.")
