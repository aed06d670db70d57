# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader vraag`: answer one question or a list of them.

Floor 7, `cli`.
"""

from __future__ import annotations

import contextlib
import sys
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.tekst import lines_of
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.kader import Kader
from deelkader.service import (
    BESTAND,
    Dienst,
    Weergave,
    Woorden,
    is_yes,
    read_question_file,
)

if TYPE_CHECKING:
    import argparse

    from deelkader.logboek import Logboek
    from deelkader.service import Antwoord
    from deelkader.service.uitgifte import Gekozen

PUBLIEK = "professional"
_ALLEEN_MET_DATA = (
    "Een bundel kan hier alleen samen met --data: daar staat wie hem mag uitgeven."
    " Geef --data mee, of een map met regels."
)


def run(arguments: argparse.Namespace) -> Uitgang:
    """Read, ask and show; nothing is asked when one question is wrong."""
    kader = require_kader(arguments.kader)
    if kader is None and arguments.data is None:
        raise StopError(Uitgang.VERKEERD_GEBRUIK, "geen-map", _ALLEEN_MET_DATA)
    tekst = read_file(arguments.bestand)
    with ExitStack() as stack:
        logboek = register = None
        if arguments.data is not None:
            logboek = stack.enter_context(open_logboek(arguments))
            from deelkader.service.toestemmingen import Toestemmingen

            kader = choose_kader(arguments.kader, logboek).kader
            register = Toestemmingen(kader, logboek)
        assert kader is not None  # noqa: S101 - looked at above
        dienst = Dienst(kader, logboek, register=register)
        lezing = read_question_file(arguments.bestand, tekst)
        dienst.require_clean(lezing)
        many = isinstance(lezing.inhoud, list)
        publiek = None if arguments.json else PUBLIEK
        if many:
            answers = dienst.ask_many(
                lezing.inhoud, waarom=arguments.waarom, publiek=publiek
            )
        else:
            answers = [
                dienst.ask(lezing.inhoud, waarom=arguments.waarom, publiek=publiek)
            ]
    with quiet_pipe():
        if arguments.json:
            shown: list[Any] = [answer.as_dict() for answer in answers]
            print_json(shown if many else shown[0])
        else:
            _show(answers, Woorden(kader))
    every_yes = bool(answers) and all(is_yes(a.oordeel.uitkomst) for a in answers)
    return Uitgang.GEEN_JA if arguments.eis_ja and not every_yes else Uitgang.GOED


def require_kader(waar: str | None) -> Kader | None:
    """Return the kader in a folder; None for a bundle, which asks for a log."""
    if waar is not None and Path(waar).is_file():
        return None
    return load_kader(waar)


def choose_kader(waar: str | None, logboek: Logboek) -> Gekozen:
    """
    Return what this installation answers with, and say what people must know.

    Raises:
        KaderError: there is no kader that may be used here today.
    """
    from deelkader.service.uitgifte import choose

    gekozen = choose(logboek, None if waar is None else Path(waar))
    show_notes(gekozen)
    return gekozen


def show_notes(gekozen: Gekozen) -> None:
    """Say what people must know of the kader that answers."""
    for one in gekozen.let_op:
        print(f"Let op. {one.boodschap}", file=sys.stderr, flush=True)


def load_kader(map_: str | None) -> Kader:
    """Return the kader in *map_*, or the one that is shipped."""
    if map_ is None:
        return Kader.standard()
    if not Path(map_).is_dir():
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK, "geen-map", "De map met regels is er niet."
        )
    return Kader.load(map_)


def read_file(bestand: str) -> bytes:
    """Return the bytes of *bestand*, no more than one byte past the bound."""
    most = BESTAND.bytes + 1
    with contextlib.suppress(OSError):
        if bestand != "-":
            with Path(bestand).open("rb") as file:
                return file.read(most)
        if sys.stdin is not None:
            return sys.stdin.buffer.read(most)
    raise StopError(
        Uitgang.VERKEERD_GEBRUIK,
        "geen-bestand",
        "Het bestand met de vraag is er niet, of is niet te lezen.",
    )


def _show(answers: list[Antwoord], woorden: Woorden) -> None:
    for number, answer in enumerate(answers):
        if number:
            print()
        if len(answers) > 1:
            print(f"Vraag {number + 1}")
        for line in lines_of(Weergave.of(answer, woorden, PUBLIEK)):
            print(line)
