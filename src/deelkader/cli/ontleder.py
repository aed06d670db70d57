# SPDX-License-Identifier: EUPL-1.2
"""
An argument parser that speaks Dutch: its help and its errors.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
import re
import sys
from difflib import get_close_matches
from typing import TYPE_CHECKING, Any, Final, NoReturn

from deelkader.cli.uitgang import Uitgang, show_stop

if TYPE_CHECKING:
    from collections.abc import Iterable

_VERTAALD = (
    (r"the following arguments are required: (.+)", r"Dit ontbreekt: \1."),
    (r"argument ([^:]+): expected one argument", r"Bij \1 hoort een waarde."),
    (
        r"argument ([^:]+): invalid choice: .+ \(choose from (.+)\)",
        r"Dit commando kennen we niet. Kies uit: \2.",
    ),
    (r"argument ([^:]+): (Kies .+)", r"\1: \2"),
    (r"argument ([^:]+): ignored explicit argument .+", r"Bij \1 hoort geen waarde."),
    (r"one of the arguments (.+) is required", r"Kies een van deze: \1."),
    (
        r"argument ([^:]+): not allowed with argument (.+)",
        r"\1 en \2 gaan niet samen. Kies er een.",
    ),
    (r"ambiguous option: .+", "Deze optie kan van alles zijn. Schrijf haar voluit."),
)


# WHY only this form: it is shown, and what else was typed may be somebody's name.
_OPTIE: Final = re.compile("--?[a-z][a-z-]{0,24}(?==|$)")
_BIJNA: Final = 0.75
"""How much an option must look like another to be what was meant."""


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

    def parse_known_args(self, *given: Any, **named: Any) -> Any:
        """Parse, or stop at what this very command does not know."""
        found, rest = super().parse_known_args(*given, **named)
        if rest:
            self._stop(self._unknown(rest))
        return found, rest

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
        self._stop([said])

    def _unknown(self, rest: list[str]) -> list[str]:
        """Return what to say of each of *rest*; of a value never what it was."""
        said = []
        for option in filter(None, map(_OPTIE.match, rest)):
            near = get_close_matches(option[0], self._option_string_actions, 1, _BIJNA)
            hint = f" Bedoel je {near[0]}?" if near else ""
            said.append(f"{option[0]} kennen we hier niet.{hint}")
        if any(one.startswith("-") for one in rest):
            return said or ["Een van de opties kennen we hier niet."]
        return ["Er staat te veel achter dit commando."]

    def _stop(self, said: list[str]) -> NoReturn:
        if Ontleder.as_json:
            code = "verkeerd-gebruik"
            fouten = [{"pad": "", "code": code, "boodschap": one} for one in said]
            show_stop([], fouten=fouten)
        else:
            show_stop([self.format_usage().rstrip(), *said])
        sys.exit(Uitgang.VERKEERD_GEBRUIK)


def add_json(parser: Ontleder) -> None:
    """Add the option that every command has."""
    parser.add_argument(
        "--json", action="store_true", help="toon alles als JSON, ook fouten"
    )
