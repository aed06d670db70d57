# SPDX-License-Identifier: EUPL-1.2
"""
The verification of an export: `verify`.

Responsible for the order of things: the papers, every line, and then the four
statements. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from deelkader.errors import LogboekError
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.doorloop import Doorloop
from deelkader.verifieer.eerder import nothing_gone
from deelkader.verifieer.narekening import Herreken, Narekening
from deelkader.verifieer.nota import (
    Controlepunt,
    Vkey,
    parse_checkpoint,
    parse_vkey,
)
from deelkader.verifieer.papieren import Papieren, read_papers
from deelkader.verifieer.uitslag import Bevinding, Stand, Uitslag, points
from deelkader.verifieer.uitvoermap import Uitvoermap
from deelkader.verifieer.vergelijking import unchanged


def verify(
    map_: str | Path,
    *,
    vorige: Sequence[str] = (),
    vkey: str | None = None,
    herreken: Herreken | None = None,
    voortgang: Callable[[int, int], None] | None = None,
) -> Uitslag:
    """
    Verify the export in the folder *map_*, trusting nothing in it.

    *vorige* are the texts of checkpoints that the reader kept, *vkey* is the key
    that the reader has of this log; without it the key in the export is used, and
    the result says so. *herreken* recomputes one answer; *voortgang* is told bytes
    done and bytes in all. Whatever is wrong with the export is in the result.

    Raises:
        LogboekError: *map_* is not an export, or *vkey* or *vorige* cannot be read.
    """
    uitvoer = _export(map_)
    eigen = None if vkey is None else _own_key(vkey)
    oude = [_older(tekst) for tekst in vorige]
    vooraf = uitvoer.look_ahead()
    papieren = read_papers(uitvoer, vooraf, eigen)
    handed = () if papieren.keten is None else papieren.keten.overdrachten
    punt = papieren.punt
    sizes = [p.grootte for p in (*oude, *handed, *((punt,) if punt else ()))]
    loop = Doorloop(uitvoer, vooraf, sizes, 0 if punt is None else punt.grootte)
    narekening = Narekening(herreken, loop.telling)
    loop.run(narekening.look, voortgang)
    first = papieren.verdict(
        eigen=eigen is not None, extra=tuple(_hand_overs(loop, handed))
    )
    signed = first.stand is Stand.OK
    second = unchanged(loop, papieren, uitvoer, signed=signed)
    third = nothing_gone(
        loop, papieren, oude, eigen, is_heel=signed and second.stand is Stand.OK
    )
    return Uitslag(
        oorsprong=_origin(papieren),
        grootte=loop.boom.grootte,
        wortel=loop.boom.root().hex(),
        eerste=loop.eerste,
        laatste=loop.laatste,
        uitspraken=(first, second, third, narekening.verdict(uitvoer)),
        telling=loop.telling,
        let_op=tuple(_remarks(loop)),
        controlepunt=papieren.punt_tekst if signed else "",
    )


def _export(map_: str | Path) -> Uitvoermap:
    uitvoer = Uitvoermap(Path(map_))
    if not uitvoer.is_export():
        raise LogboekError(
            "logboek-geen-uitvoer",
            "In deze map staat geen uitvoer van een logboek.",
            help="Geef de map waarin regels.jsonl staat.",
        )
    return uitvoer


def _own_key(vkey: str) -> Vkey:
    try:
        return parse_vkey(vkey.removesuffix("\n"))
    except VormError as error:
        raise LogboekError(
            "logboek-sleutel-onleesbaar",
            f"De sleutel die je meegeeft, is niet te lezen. {error.reden}",
            help="Geef het bestand sleutel.txt dat je van de organisatie kreeg.",
        ) from None


def _older(tekst: str) -> Controlepunt:
    try:
        return parse_checkpoint(tekst)
    except VormError as error:
        raise LogboekError(
            "logboek-controlepunt-onleesbaar",
            f"Een controlepunt dat je meegeeft, is niet te lezen. {error.reden}",
            help="Geef het bestand controlepunt.txt dat je eerder bewaarde.",
        ) from None


def _origin(papieren: Papieren) -> str:
    if papieren.keten is not None:
        return papieren.keten.oorsprong
    return "" if papieren.punt is None else papieren.punt.oorsprong


def _hand_overs(loop: Doorloop, handed: Sequence[Controlepunt]) -> Iterator[Bevinding]:
    """Yield the hand-overs between keys that are not of these lines."""
    for punt in handed:
        if loop.wortels.get(punt.grootte) != punt.wortel:
            yield Bevinding(
                punt.grootte,
                "controlepunt",
                f"Het controlepunt bij regel {points(punt.grootte)}, dat een nieuwe"
                " sleutel aanwijst, past niet bij de regels.",
            )


def _remarks(loop: Doorloop) -> Iterator[str]:
    """Yield what is not wrong with the log, but must be known."""
    if found := loop.tegenspraak:
        first = points(found.sorted()[0].regel or 0)
        yield (
            f"{points(found.aantal)} keer is een regel gewist, maar zijn inhoud is hier"
            f" nog te lezen. De eerste is regel {first}. Vraag de organisatie waarom."
        )
