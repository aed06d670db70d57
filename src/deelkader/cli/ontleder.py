# SPDX-License-Identifier: EUPL-1.2
"""
The arguments of every command, with Dutch help and Dutch errors.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
import re
import sys
from typing import TYPE_CHECKING, NoReturn

from deelkader.cli.uitgang import Uitgang, show_stop

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

STANDAARD_HOST = "127.0.0.1"
STANDAARD_POORT = 8000
STANDAARD_DATA = "deelkader-data"
_HOOGSTE_POORT = 65535

_VERTAALD = (
    (r"the following arguments are required: (.+)", r"Dit ontbreekt: \1."),
    (r"unrecognized arguments: .+", "Een van de opties kennen we niet."),
    (r"argument ([^:]+): expected one argument", r"Bij \1 hoort een waarde."),
    (
        r"argument ([^:]+): invalid choice: .+ \(choose from (.+)\)",
        r"Dit commando kennen we niet. Kies uit: \2.",
    ),
    (r"argument ([^:]+): (Kies .+)", r"\1: \2"),
    (r"argument ([^:]+): ignored explicit argument .+", r"Bij \1 hoort geen waarde."),
    (r"ambiguous option: .+", "Deze optie kan van alles zijn. Schrijf haar voluit."),
)


class _Hulp(argparse.HelpFormatter):
    """The help, with its first word in Dutch."""

    def add_usage(
        self,
        usage: str | None,
        actions: Iterable[argparse.Action],
        groups: Iterable[argparse._MutuallyExclusiveGroup],
        prefix: str | None = None,
    ) -> None:
        """Add the usage line."""
        super().add_usage(
            usage, actions, groups, "gebruik: " if prefix is None else prefix
        )


class Ontleder(argparse.ArgumentParser):
    """An argument parser that speaks Dutch; *as_json* is set before parsing."""

    as_json = False

    def __init__(self, prog: str, description: str, **_: object) -> None:
        # WHY the rest: newer Pythons hand more down to the parser of a command.
        super().__init__(
            prog=prog,
            description=description,
            formatter_class=_Hulp,
            add_help=False,
            allow_abbrev=False,
        )
        self._positionals.title = "wat je meegeeft"
        self._optionals.title = "opties"
        self.add_argument("-h", "--help", action="help", help="toon deze hulp")

    def error(self, message: str) -> NoReturn:
        """Stop with exit code 2, in Dutch."""
        said = next(
            (
                re.sub(pattern, dutch, message, count=1)
                for pattern, dutch in _VERTAALD
                if re.fullmatch(pattern, message)
            ),
            "Dit commando klopt niet.",
        )
        if Ontleder.as_json:
            fout = {"pad": "", "code": "verkeerd-gebruik", "boodschap": said}
            show_stop([], fouten=[fout])
        else:
            show_stop([self.format_usage().rstrip(), said])
        sys.exit(Uitgang.VERKEERD_GEBRUIK)


def parse(argv: Sequence[str]) -> argparse.Namespace:
    """Return the arguments in *argv*; exits with code 2 when they are wrong."""
    Ontleder.as_json = "--json" in argv
    return build().parse_args(argv)


def build() -> Ontleder:
    """Return the parser with every command."""
    ontleder = Ontleder(
        prog="deelkader",
        description="Mag ik dit delen? Stel een vraag, controleer regels, of start"
        " de pagina.",
    )
    commands = ontleder.add_subparsers(dest="commando", required=True, title="commando")
    _add_vraag(commands)
    _add_controleer(commands)
    _add_start(commands)
    return ontleder


def _add_vraag(commands: argparse._SubParsersAction[Ontleder]) -> None:
    vraag = commands.add_parser(
        "vraag",
        help="beantwoord één vraag of een lijst met vragen",
        description="Beantwoord één vraag (YAML of JSON), of een lijst met vragen.",
    )
    vraag.add_argument(
        "bestand",
        metavar="BESTAND|-",
        help="het bestand met de vraag; - leest van stdin",
    )
    _add_kader(vraag)
    vraag.add_argument(
        "--waarom", action="store_true", help="noem ook de regels die net niet pasten"
    )
    vraag.add_argument(
        "--data", metavar="MAP", help="zet het antwoord in het logboek in deze map"
    )
    vraag.add_argument(
        "--eis-ja",
        action="store_true",
        help=f"stop met code {Uitgang.GEEN_JA:d} bij alles wat geen ja is",
    )
    _add_json(vraag)


def _add_controleer(commands: argparse._SubParsersAction[Ontleder]) -> None:
    controleer = commands.add_parser(
        "controleer",
        help="controleer een map met regels",
        description="Controleer een map met regels. Zonder map: de eigen regels.",
    )
    controleer.add_argument("map", metavar="MAP", nargs="?", help="de map met regels")
    _add_json(controleer)


def _add_start(commands: argparse._SubParsersAction[Ontleder]) -> None:
    start = commands.add_parser(
        "start",
        help="start de pagina en de API",
        description="Start de pagina en de API, alleen voor deze computer.",
    )
    start.add_argument(
        "--host", default=STANDAARD_HOST, help=f"het adres (nu: {STANDAARD_HOST})"
    )
    start.add_argument(
        "--port",
        type=_port,
        default=STANDAARD_POORT,
        metavar="POORT",
        help=f"de poort (nu: {STANDAARD_POORT}); 0 kiest een vrije poort",
    )
    start.add_argument(
        "--data",
        metavar="MAP",
        default=STANDAARD_DATA,
        help=f"de map voor het logboek (nu: ./{STANDAARD_DATA})",
    )
    _add_kader(start)
    _add_json(start)


def _add_kader(parser: Ontleder) -> None:
    parser.add_argument(
        "--kader", metavar="MAP", help="de map met regels (nu: de eigen regels)"
    )


def _add_json(parser: Ontleder) -> None:
    parser.add_argument(
        "--json", action="store_true", help="toon alles als JSON, ook fouten"
    )


def _port(tekst: str) -> int:
    if not tekst.isdecimal() or len(tekst) > len(str(_HOOGSTE_POORT)):
        raise argparse.ArgumentTypeError("Kies een getal van 0 tot en met 65535.")
    if int(tekst) > _HOOGSTE_POORT:
        raise argparse.ArgumentTypeError("Kies een getal van 0 tot en met 65535.")
    return int(tekst)
