# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek verifieer`: is this export what was written, all of it?

Floor 7, `cli`.
"""

from __future__ import annotations

import shlex
import sys
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.cli.uitgang import StopError, Uitgang, print_json, quiet_pipe
from deelkader.errors import LogboekError
from deelkader.kader import Kader
from deelkader.service.narekenen import Narekenaar, kaders_in
from deelkader.verifieer import Steekproef, report, terminal, verify
from deelkader.verifieer.verslag import sample_pages

if TYPE_CHECKING:
    import argparse

    from deelkader.verifieer import Adviesregel, Afwijking, Uitslag

_BALK = 40


def run(arguments: argparse.Namespace) -> Uitgang:
    """Verify and show; code 5 when anything is not right."""
    if not Path(arguments.map).is_dir():
        raise _wrong("geen-map", "De map met de uitvoer is er niet.")
    if (arguments.steekproef is None) != (arguments.zaad is None):
        raise _wrong("verkeerd-gebruik", "--steekproef en --zaad horen bij elkaar.")
    steekproef = None
    if arguments.steekproef is not None:
        steekproef = Steekproef(arguments.steekproef, arguments.zaad)
    uitslag = _verify(arguments, steekproef)
    again = _command(arguments)
    if arguments.verslag is not None:
        _write(Path(arguments.verslag), report(uitslag, again, steekproef))
    with quiet_pipe():
        if arguments.json:
            print_json(_as_dict(uitslag, steekproef) | {"herhaal": again})
        else:
            _show(uitslag, steekproef, again)
    return Uitgang.GOED if uitslag.is_heel else Uitgang.LOGBOEK_NIET_HEEL


def _verify(arguments: argparse.Namespace, steekproef: Steekproef | None) -> Uitslag:
    vorige = [_read(naam, "controlepunt") for naam in arguments.vorig]
    vkey = None if arguments.sleutel is None else _read(arguments.sleutel, "sleutel")
    rekenaar = Narekenaar([*_own_kaders(arguments.kader), *kaders_in(arguments.map)])

    def look(regel: Adviesregel) -> Afwijking | None:
        if steekproef is not None:
            steekproef.offer(regel)
        return rekenaar(regel)

    is_person = sys.stderr.isatty() and not arguments.json
    try:
        return verify(
            arguments.map,
            vorige=vorige,
            vkey=vkey,
            herreken=look,
            voortgang=_progress if is_person else None,
        )
    except LogboekError as error:
        said = f"{error.message} {error.help}".strip()
        raise _wrong(error.code, said) from None


def _own_kaders(mappen: list[str]) -> list[Kader]:
    if not all(Path(map_).is_dir() for map_ in mappen):
        raise _wrong("geen-map", "De map met regels is er niet.")
    return [Kader.load(map_) for map_ in mappen]


def _read(naam: str, wat: str) -> str:
    try:
        return Path(naam).read_bytes().decode("utf-8")
    except (OSError, UnicodeDecodeError):
        said = f"Het bestand met het {wat} is er niet, of is niet te lezen."
        if wat == "sleutel":
            said = "Het bestand met de sleutel is er niet, of is niet te lezen."
        raise _wrong("geen-bestand", said) from None


def _write(bestand: Path, tekst: str) -> None:
    try:
        bestand.write_text(tekst, encoding="utf-8")
    except OSError:
        raise _wrong("geen-bestand", "Het verslag kan daar niet staan.") from None


def _show(uitslag: Uitslag, steekproef: Steekproef | None, again: str) -> None:
    for line in terminal(uitslag, again):
        print(line)
    if steekproef is not None:
        print()
        for line in sample_pages(steekproef):
            print(line)


def _as_dict(uitslag: Uitslag, steekproef: Steekproef | None) -> dict[str, Any]:
    if steekproef is None:
        return uitslag.as_dict()
    drawn = [
        {"nr": r.nr, "id": r.id, "tijd": r.tijd, "feiten": r.feiten}
        for r in steekproef.drawn()
    ]
    return uitslag.as_dict() | {
        "steekproef": {"zaad": steekproef.zaad, "regels": drawn}
    }


def _command(arguments: argparse.Namespace) -> str:
    """Return the command that does the same again, without the files it writes."""
    words = ["deelkader", "logboek", "verifieer", arguments.map]
    for option in ("vorig", "sleutel", "kader", "steekproef", "zaad"):
        value = getattr(arguments, option)
        for item in value if isinstance(value, list) else [value]:
            if item is not None:
                words += [f"--{option}", str(item)]
    return shlex.join(words)


def _progress(gedaan: int, totaal: int) -> None:
    part = gedaan / totaal if totaal else 1.0
    bar = "#" * int(_BALK * part)
    end = "\n" if gedaan >= totaal else ""
    print(f"\r[{bar:<{_BALK}}] {part:4.0%}", end=end, file=sys.stderr, flush=True)


def _wrong(soort: str, boodschap: str) -> StopError:
    return StopError(Uitgang.VERKEERD_GEBRUIK, soort, boodschap)
