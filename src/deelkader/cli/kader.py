# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader kader …`: look at bundles, at what was in use, and at old answers.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.ontleder import add_json
from deelkader.cli.opties import add_log, day
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe

if TYPE_CHECKING:
    from deelkader.cli.ontleder import Ontleder
    from deelkader.logboek import Logboek
    from deelkader.publicatie.register import Publicatie


def add_to(commands: argparse._SubParsersAction[Ontleder]) -> None:
    """Add the group to *commands*."""
    kader = commands.add_parser(
        "kader",
        help="controleer een bundel, of kijk welk kader wanneer gold",
        description="Controleer een bundel, kijk welk kader wanneer gold, of reken een"
        " oud antwoord na.",
    )
    parts = kader.add_subparsers(dest="deelcommando", required=True, title="commando")
    verifieer = parts.add_parser(
        "verifieer",
        help="controleer of deze installatie een bundel zou aannemen",
        description="Controleer of deze installatie een bundel zou aannemen. Er"
        " verandert niets. Zo niet, dan stopt dit met code 3.",
    )
    verifieer.add_argument("bundel", metavar="BUNDEL", help="de bundel")
    neem = parts.add_parser(
        "neem",
        help="neem een bundel in gebruik, vanaf de eerste dag die erin staat",
        description="Neem een bundel in gebruik, vanaf de eerste dag die erin staat."
        " Een deelkader dat draait, gaat er vanzelf mee verder.",
    )
    neem.add_argument("bundel", metavar="BUNDEL", help="de bundel")
    _add_looking(parts)
    for part in dict.fromkeys(parts.choices.values()):
        add_log(part)
        add_json(part)


def _add_looking(parts: argparse._SubParsersAction[Ontleder]) -> None:
    """Add what looks at the past."""
    parts.add_parser(
        "lijst",
        help="toon elk kader dat hier is uitgegeven",
        description="Toon elk uitgegeven kader dat hier in gebruik kwam.",
    )
    op = parts.add_parser(
        "op",
        help="toon welk kader op een dag geldt of gold",
        description="Toon welk uitgegeven kader op een dag geldt of gold.",
    )
    op.add_argument("dag", type=day, metavar="DAG", help="de dag, zoals 2027-03-03")
    narekenen = parts.add_parser(
        "narekenen",
        help="reken een oud antwoord na, met het kader van toen",
        description="Reken een oud antwoord na, met het kader van toen. Komt er iets"
        " anders uit, dan stopt dit met code 5.",
    )
    narekenen.add_argument("id", metavar="ID", help="het id van het antwoord")


def run(arguments: argparse.Namespace) -> Uitgang:
    """Do what was asked; only `neem` changes something."""
    with open_logboek(arguments) as logboek:
        code, found, lines = _DEEL[arguments.deelcommando](arguments, logboek)
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        else:
            print("\n".join(lines))
    return code


def _verify(
    arguments: argparse.Namespace, logboek: Logboek
) -> tuple[Uitgang, Any, list[str]]:
    from deelkader.cli.bundelbeeld import lines_of, read_file, summary
    from deelkader.publicatie.beoordelen import judge
    from deelkader.publicatie.register import Publicaties
    from deelkader.publicatie.weigering import refusal

    bundel = read_file(arguments.bundel)
    bezwaren = judge(bundel, Publicaties(logboek).circumstances())
    if bezwaren:
        raise refusal(Path(arguments.bundel).name, bezwaren)
    bundel.load()
    said = "Deze bundel klopt, en mag hier in gebruik."
    return Uitgang.GOED, summary(bundel), [said, *lines_of(bundel)]


def _take(
    arguments: argparse.Namespace, logboek: Logboek
) -> tuple[Uitgang, Any, list[str]]:
    from deelkader.cli.bundelbeeld import lines_of, summary
    from deelkader.publicatie.register import Publicaties
    from deelkader.service.uitgifte import read_offer

    waar = Path(arguments.bundel)
    bundel = Publicaties(logboek).accept(read_offer(waar), waar.name)
    said = "Deze bundel is in gebruik genomen. Een deelkader dat draait, volgt vanzelf."
    return Uitgang.GOED, summary(bundel), [said, *lines_of(bundel)]


def _list(
    arguments: argparse.Namespace, logboek: Logboek
) -> tuple[Uitgang, Any, list[str]]:
    del arguments
    from deelkader.publicatie.register import Publicaties

    found = Publicaties(logboek).all()
    lines = [_line(one) for one in found] or ["Hier is nog geen kader uitgegeven."]
    return Uitgang.GOED, [_as_dict(one) for one in found], lines


def _on(
    arguments: argparse.Namespace, logboek: Logboek
) -> tuple[Uitgang, Any, list[str]]:
    from deelkader.publicatie.register import Publicaties

    found = Publicaties(logboek).in_use(arguments.dag)
    if found is None:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "geen-uitgegeven-kader",
            "Op die dag gold hier geen uitgegeven kader. Kijk met `deelkader kader"
            " lijst` wanneer wel.",
        )
    return Uitgang.GOED, _as_dict(found), [_line(found)]


def _recompute(
    arguments: argparse.Namespace, logboek: Logboek
) -> tuple[Uitgang, Any, list[str]]:
    from deelkader.service.archief import Archief

    found = Archief(logboek).recompute(arguments.id)
    why = None if found.afwijking is None else found.afwijking.reden
    said = f"Het antwoord van {found.tijdstip} volgde kader {found.kader['versie']}."
    more = "Narekenen geeft hetzelfde." if why is None else f"Het klopt niet: {why}"
    shown = {"id": found.id, "kader": found.kader, "klopt": why is None, "reden": why}
    code = Uitgang.GOED if why is None else Uitgang.LOGBOEK_NIET_HEEL
    return code, shown, [said, more]


_DEEL = {
    "verifieer": _verify,
    "neem": _take,
    "lijst": _list,
    "op": _on,
    "narekenen": _recompute,
}


def _as_dict(one: Publicatie) -> dict[str, Any]:
    bundel = one.bundle()
    return {
        "manifest": bundel.manifest.model_dump(mode="json"),
        "inhoud": bundel.hash,
        "gebruikt": one.gebruikt.isoformat(),
        "regel": one.regel,
    }


def _line(one: Publicatie) -> str:
    m = one.bundle().manifest
    until = f" tot en met {m.tot}" if m.tot else ""
    return (
        f"{m.volgnummer}. Kader {m.versie}, vanaf {m.vanaf}{until}; in gebruik genomen"
        f" op {one.gebruikt.date()}."
    )
