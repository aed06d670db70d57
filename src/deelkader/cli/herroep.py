# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader herroep`: a rule was wrong; which answers, and who must hear that.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from collections import Counter
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_kader_or_bundle, add_log, add_person, day
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.cli.vraag import choose_kader, require_kader

if TYPE_CHECKING:
    from collections.abc import Sequence

    from deelkader.cli.ontleder import Ontleder
    from deelkader.opvolging.takenlijst import Taakregel
    from deelkader.service.herroepen import Gevonden

_GEVOLGD = {True: "gevolgd", False: "niet gevolgd", None: "onbekend of het is gevolgd"}


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    herroep = commands.add_parser(
        "herroep",
        help="een regel was fout: welke antwoorden, en wie moet dat horen",
        description="Een regel was fout. Toon elk antwoord dat erop rustte, of het is"
        " gevolgd en wie het moet horen. Met --uitvoeren worden dat taken.",
    )
    herroep.add_argument("regel", metavar="REGEL", help="het id van de foute regel")
    herroep.add_argument(
        "--vanaf", type=day, metavar="DAG", help="alleen antwoorden vanaf deze dag"
    )
    herroep.add_argument(
        "--tot", type=day, metavar="DAG", help="alleen antwoorden tot en met deze dag"
    )
    herroep.add_argument(
        "--versie", metavar="VERSIE", help="alleen antwoorden van deze kaderversie"
    )
    herroep.add_argument(
        "--uitvoeren",
        action="store_true",
        help="maak de taken; twee keer draaien geeft geen dubbele",
    )
    add_person(herroep)
    add_kader_or_bundle(herroep)
    add_log(herroep)
    add_json(herroep)


def run(arguments: argparse.Namespace) -> Uitgang:
    """List, or make the tasks."""
    if arguments.uitvoeren and not (arguments.door or "").strip():
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "door-ontbreekt",
            "Zeg met --door wie dit doet. Er is niets veranderd.",
        )
    require_kader(arguments.kader)
    with open_logboek(arguments) as logboek:
        from deelkader.service.herroepen import Herroeping, Zoek
        from deelkader.service.opvolging import Opvolging
        from deelkader.toestemming import Vastlegger

        kader = choose_kader(arguments.kader, logboek).kader
        herroeping = Herroeping(Opvolging(kader, logboek))
        zoek = Zoek(arguments.regel, arguments.vanaf, arguments.tot, arguments.versie)
        if arguments.uitvoeren:
            found = herroeping.recall(zoek, Vastlegger(id=arguments.door))
        else:
            found = herroeping.find(zoek)
        tasks = herroeping.tasks(found)
    with quiet_pipe():
        if arguments.json:
            print_json(_as_dict(arguments.regel, found, tasks))
        else:
            print("\n".join(_lines(found, tasks)))
    return Uitgang.GOED


def _as_dict(regel: str, found: Gevonden, tasks: Sequence[Taakregel]) -> dict[str, Any]:
    return {
        "regel": regel,
        "antwoorden": [one.as_dict() for one in found.geraakt.values()],
        "samen": found.samen,
        "gewist": found.gewist,
        "taken": [task.as_dict() for task in tasks],
        "klaar": bool(tasks) and all(task.stand.is_over for task in tasks),
    }


def _lines(found: Gevonden, tasks: Sequence[Taakregel]) -> list[str]:
    answers = found.geraakt.values()
    if not answers:
        hidden = _not_shown(found)
        if hidden:
            return ["Hier is geen los antwoord van deze regel te zien.", *hidden]
        return ["Deze regel gaf hier geen enkel antwoord."]
    lines = []
    for one in answers:
        told = ", ".join(sorted({naar for naar, _ in one.ontvangers})) or "niemand"
        done = "herroepen" if one.herroepen else "nog niet herroepen"
        lines.append(
            f"{one.id} {one.tijdstip[:10]} {one.van} -> {one.naar}: {one.uitkomst}"
            f" ({_GEVOLGD[one.gevolgd]}; gedeeld met: {told}; {done})"
        )
    kinds = Counter(one.gevolgd for one in answers)
    lines.append(
        f"Antwoorden: {len(answers)}. Gevolgd: {kinds[True]}. Niet gevolgd:"
        f" {kinds[False]}. Onbekend: {kinds[None]}."
    )
    lines += _not_shown(found)
    if not tasks:
        lines.append("Er zijn nog geen taken. Maak ze met --uitvoeren en --door.")
        return lines
    still = sum(not task.stand.is_over for task in tasks)
    lines.append(f"Taken: {len(tasks)}, waarvan nog open: {still}.")
    return lines


def _not_shown(found: Gevonden) -> list[str]:
    """Return what stands in the log beside the answers that are shown."""
    lines = []
    if found.samen:
        lines.append(
            "Let op: van deze zoekvragen is niet meer na te rekenen of deze regel"
            " meedeed. Het kader van toen is er niet. Die kan dit niet herroepen."
            f" Vertel het zelf: {', '.join(found.samen)}."
        )
    if found.gewist:
        words = "antwoord" if found.gewist == 1 else "antwoorden"
        lines.append(f"Gewist, en dus niet te zien: {found.gewist} {words}.")
    return lines
