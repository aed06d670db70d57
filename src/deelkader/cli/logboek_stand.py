# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek stand`: mocht dit op die dag, en wanneer wordt het anders?

Floor 7, `cli`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.cli.vraag import choose_kader, read_file, require_kader
from deelkader.service import Dienst, read_question_file

if TYPE_CHECKING:
    import argparse
    from collections.abc import Mapping


def run(arguments: argparse.Namespace) -> Uitgang:
    """Look back, and ahead; nothing is answered anew."""
    last = arguments.tot or arguments.op
    if last < arguments.op:
        raise _wrong("einde-voor-begin", "De laatste dag ligt voor de eerste dag.")
    require_kader(arguments.kader)
    lezing = read_question_file(arguments.bestand, read_file(arguments.bestand))
    with open_logboek(arguments) as logboek:
        from deelkader.service.archief import Archief
        from deelkader.service.stand import Terugblik

        kader = choose_kader(arguments.kader, logboek).kader
        Dienst(kader).require_clean(lezing)
        if not isinstance(lezing.inhoud, dict):
            raise _wrong("verkeerd-type", "Geef één vraag, geen lijst.")
        if "jeugdige" in lezing.inhoud and not (arguments.door or "").strip():
            raise _wrong("door-ontbreekt", "Zeg met --door wie dit bekijkt.")
        terugblik = Terugblik(kader, logboek, Archief(logboek))
        found = terugblik.look(
            lezing.inhoud,
            (arguments.op, last),
            arguments.geboren,
            arguments.door,
        )
    with quiet_pipe():
        if arguments.json:
            print_json(found)
        else:
            print("\n".join(_lines(found)))
    return Uitgang.GOED


def _lines(found: Mapping[str, Any]) -> list[str]:
    toen, nu = found["toen"], found["nu"]
    lines = [
        f"Op {found['op']}, met wat we toen wisten: {_answer(toen)}",
        f"Op {found['op']}, met wat we nu weten: {_answer(nu)}",
    ]
    if nu["daarna"]:
        lines.append("Daarna verandert het op:")
    for step in nu["daarna"]:
        why = ", ".join(step["redenen"])
        lines.append(f"  {step['datum']}: {_said(step)} ({why})")
    return lines


def _answer(blik: Mapping[str, Any]) -> str:
    kader = blik["kader"]
    by = "zonder kader" if kader is None else f"kader {kader['versie']}"
    number = blik["volgnummer"]
    more = "" if number is None else f", volgnummer {number}"
    return f"{_said(blik)} ({by}{more})"


def _said(step: Mapping[str, Any]) -> str:
    if step["uitkomst"] is not None:
        return str(step["uitkomst"])
    return "geen antwoord: " + " ".join(p["boodschap"] for p in step["problemen"])


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
