# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader herbereken`: what another kader changes for questions really asked.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import day
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder

_BALK = 40


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the command to *commands*."""
    herbereken = commands.add_parser(
        "herbereken",
        help="reken de vragen uit een logboek na met andere regels",
        description="Reken de vragen uit een logboek na met andere regels: welke"
        " antwoorden veranderen? Wie het waren, wordt niet gelezen. Een getal onder"
        " de 10 blijft verborgen.",
    )
    herbereken.add_argument(
        "logboek",
        metavar="LOGBOEK",
        help="de map met de uitvoer, van `deelkader logboek exporteer`",
    )
    herbereken.add_argument(
        "--kader",
        required=True,
        metavar="MAP|BUNDEL",
        help="de nieuwe regels: een map, een voorstel of een bundel",
    )
    herbereken.add_argument(
        "--organisatie",
        metavar="NAAM",
        default="standaard",
        help="van welke organisatie het logboek is (standaard: standaard)",
    )
    herbereken.add_argument(
        "--sleutel",
        metavar="BESTAND",
        help="jouw eigen sleutel.txt (nu: die in de uitvoer)",
    )
    herbereken.add_argument(
        "--op",
        type=day,
        metavar="DAG",
        help="doe alsof elke vraag op deze dag is gesteld",
    )
    _add_form(herbereken)


def _add_form(herbereken: Ontleder) -> None:
    vorm = herbereken.add_mutually_exclusive_group()
    vorm.add_argument("--csv", action="store_true", help="een tabel voor Excel")
    vorm.add_argument(
        "--fout",
        metavar="REGEL",
        help="toon elk antwoord dat op deze foute regel rustte, en wat het nu is",
    )
    add_json(herbereken)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Replay and show."""
    from deelkader.service.herbereken.blad import as_csv, as_markdown
    from deelkader.service.herbereken.naspelen import Bron, effects_of

    if not Path(arguments.logboek).is_dir():
        raise _wrong("geen-map", "De map met de uitvoer is er niet.")
    kader = _kader(arguments.kader)
    bron = Bron(Path(arguments.logboek), arguments.organisatie, _key(arguments.sleutel))
    is_person = sys.stderr.isatty() and not arguments.json
    progress = _progress if is_person else None
    if arguments.fout is not None:
        from deelkader.service.herbereken.fout import as_text, wrong_ones

        wrong = wrong_ones(kader, bron, arguments.fout, arguments.op, progress)
        with quiet_pipe():
            if arguments.json:
                print_json(wrong)
            else:
                print(as_text(wrong), end="")
        return Uitgang.GOED
    found = effects_of(kader, bron, arguments.op, progress)
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        else:
            print((as_csv if arguments.csv else as_markdown)(found), end="")
    return Uitgang.GOED


def _kader(waar: str) -> Kader:
    """Return the kader in a folder, a proposal or a bundle."""
    if Path(waar).is_dir():
        return Kader.load(waar)
    from deelkader.cli.bundelbeeld import read_file

    return Kader(read_file(waar).load())


def _key(naam: str | None) -> str | None:
    try:
        return None if naam is None else Path(naam).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        said = "Het bestand met de sleutel is er niet, of is niet te lezen."
        raise _wrong("geen-bestand", said) from None


def _progress(gedaan: int, totaal: int) -> None:
    part = gedaan / totaal if totaal else 1.0
    bar = "#" * int(_BALK * part)
    end = "\n" if gedaan >= totaal else ""
    print(f"\r[{bar:<{_BALK}}] {part:4.0%}", end=end, file=sys.stderr, flush=True)


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
