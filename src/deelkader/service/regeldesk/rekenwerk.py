# SPDX-License-Identifier: EUPL-1.2
"""
The long work of the Regeldesk, in a process of its own: compare, and make a proposal.

Reads what to do from its input and writes what it found, both JSON. What it is given
was typed by somebody: a text that takes too long or too much ends this process, and
not the service. Part of `service.regeldesk`.
"""

from __future__ import annotations

import contextlib
import json
import sys
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError, KaderError

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.kader import Kader

CPU_SECONDEN: Final = 240
GEHEUGEN: Final = 3_000_000_000
MEESTE_RIJEN: Final = 200


def main() -> None:
    """Do one piece of work."""
    _bound()
    asked = json.load(sys.stdin)
    try:
        made = {"goed": _TAKEN[asked["taak"]](asked)}
    except DeelkaderError as error:
        found = error.bevindingen if isinstance(error, KaderError) else ()
        made = {
            "fout": {
                "boodschap": error.message,
                "hulp": error.help,
                "bevindingen": [b.as_dict() for b in found[:MEESTE_RIJEN]],
            }
        }
    json.dump(made, sys.stdout, ensure_ascii=False, default=str)


def _bound() -> None:
    """Let this process take no more than its share, where the system knows how."""
    import os  # noqa: PLC0415 - only here

    with contextlib.suppress(ImportError, OSError, ValueError, AttributeError):
        import resource  # noqa: PLC0415 - not on every system

        os.nice(10)
        resource.setrlimit(resource.RLIMIT_CPU, (CPU_SECONDEN, CPU_SECONDEN))
        resource.setrlimit(resource.RLIMIT_AS, (GEHEUGEN, GEHEUGEN))


def compare(asked: Mapping[str, Any]) -> dict[str, Any]:
    """Return what changes from the files *oud* to the files *nieuw*."""
    from deelkader.analyse.verschil import WoordenlijstError  # noqa: PLC0415 - slow
    from deelkader.analyse.verschil import compare as compare_all  # noqa: PLC0415 - slow
    from deelkader.kader import Kader  # noqa: PLC0415 - slow
    from deelkader.publicatie.verschilblad import (  # noqa: PLC0415 - slow
        in_bundle,
        with_same_words,
    )
    from deelkader.regels import load_texts  # noqa: PLC0415 - slow

    before = {n: t.encode() for n, t in asked["oud"].items()}
    after = {n: t.encode() for n, t in asked["nieuw"].items()}
    was, nieuw = Kader(load_texts(before)), Kader(load_texts(after))
    oud = with_same_words(was, nieuw, before, after)
    found: dict[str, Any] = {
        "andereWoorden": oud is not was,
        "verschil": None,
        "vakken": [],
        "scenarios": _stories(was, nieuw),
    }
    if oud is None:
        return found
    with contextlib.suppress(WoordenlijstError):
        found["verschil"] = in_bundle(compare_all(oud, nieuw), nieuw)
        found["vakken"] = _cells(oud, nieuw)
    return found


def _cells(oud: Kader, nieuw: Kader) -> list[list[str]]:
    """Return the cells of the standard matrix that change, and how."""
    from deelkader.beeld.geldigheid import first_day  # noqa: PLC0415 - slow
    from deelkader.beeld.matrix import difference, standard_choices  # noqa: PLC0415 - slow

    keuzes = standard_choices(nieuw, first_day(nieuw))
    if not keuzes:
        return []
    labels = nieuw.begrippen.feiten
    found = []
    for rij in difference(oud, nieuw, keuzes).rijen:
        delen = zip(("van", "naar", "gegevens", "doel", "situatie"), rij, strict=False)
        words = [labels[deel].label_of(waarde) for deel, waarde in delen]
        found.append([*words, *map(str, rij[5:])])
    return found


def _stories(was: Kader, nieuw: Kader) -> dict[str, Any]:
    """Return which shipped scenarios no longer hold."""
    from deelkader.service.regeldesk.vinden import Regelboek  # noqa: PLC0415 - slow
    from deelkader.verhalen import Zinnenboek  # noqa: PLC0415 - slow
    from deelkader.verhalen.uitvoeren import run_one  # noqa: PLC0415 - slow

    told = Regelboek(nieuw).resultaten
    failed = [r for r in told if r.fout]
    if len(failed) == len(told):
        # WHY: the stories are those of another kader; they say nothing of this one.
        return {"klopt": 0, "gezakt": [], "al": 0}
    voor = Zinnenboek(was) if failed else None
    broken = [
        {"naam": r.scenario.naam, "bestand": r.scenario.bestand, "fout": r.fout}
        for r in failed
        if voor is not None and not run_one(voor, r.scenario).fout
    ]
    return {
        "klopt": len(told) - len(failed),
        "gezakt": broken,
        "al": len(failed) - len(broken),
    }


def propose(asked: Mapping[str, Any]) -> str:
    """Return the proposal as the text of its file."""
    from deelkader.publicatie.bundel import read_bundle  # noqa: PLC0415 - slow
    from deelkader.publicatie.voorstel import Opdracht  # noqa: PLC0415 - slow
    from deelkader.publicatie.voorstel import propose as make  # noqa: PLC0415 - slow

    vorige, tot = asked["vorige"], asked["tot"]
    opdracht = Opdracht(
        bestanden={n: t.encode() for n, t in asked["nieuw"].items()},
        vorige=None if vorige is None else read_bundle(vorige.encode()),
        vanaf=date.fromisoformat(asked["vanaf"]),
        reden=asked["reden"],
        tot=None if tot is None else date.fromisoformat(tot),
    )
    return make(opdracht).as_bytes().decode()


_TAKEN: Final = {"verschil": compare, "voorstel": propose}


if __name__ == "__main__":
    main()
