# SPDX-License-Identifier: EUPL-1.2
"""
Write the log out for someone who does not have to trust us: docs/logboek.md.

Facts are opened, persons stay sealed unless asked for. The folder is complete or is
not there. Floor 4, `logboek`.
"""

from __future__ import annotations

import base64
import os
import shutil
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from deelkader.errors import LogboekError, LogboekTamperedError, LogboekUseError
from deelkader.logboek.boom import Rand, leaf_hash
from deelkader.logboek.canoniek import canonical_bytes
from deelkader.logboek.lezer import as_opened
from deelkader.logboek.nota import Ondertekenaar
from deelkader.logboek.regels import FEITEN, PERSONEN
from deelkader.logboek.tegels import Tegelschrijver
from deelkader.logboek.wissen import seen_epoch
from deelkader.opslag.schijf import work_folder
from deelkader.opslag.tabellen import controlepunt, kaderbundel

if TYPE_CHECKING:
    from collections.abc import Callable

    from deelkader.logboek.logboek import Logboek
    from deelkader.logboek.regels import Geopend

REGELS: Final = "regels.jsonl"
CONTROLEPUNT: Final = "controlepunt.txt"
WISSELS: Final = "controlepunten.txt"
SLEUTEL: Final = "sleutel.txt"
_POGINGEN: Final = 5


def export_log(
    logboek: Logboek,
    map_: Path | str,
    *,
    tot: int | None = None,
    personen: bool = False,
    voortgang: Callable[[int, int], None] = lambda _done, _all: None,
) -> int:
    """
    Write the log to the new folder *map_* and return the number of lines.

    With *tot* no more than the lines that were there when it was that long.

    Raises:
        LogboekError: the folder is there already, or the log is empty.
        LogboekTamperedError: a line is not what was written.
    """
    target = Path(map_).absolute()
    if target.exists():
        raise LogboekUseError(
            "export-bestaat-al",
            "Deze map is er al. Er is niets geschreven.",
            help="Kies een map die er nog niet is.",
        )
    target.parent.mkdir(parents=True, exist_ok=True)
    for _ in range(_POGINGEN):
        epoche = seen_epoch(logboek.opslag, logboek.log)
        grootte, nota = _last_checkpoint(logboek, tot)
        with work_folder(target.parent, ".export-") as work:
            _write_lines(logboek, work, grootte, personen=personen, voortgang=voortgang)
            # WHY: what was erased meanwhile cannot be opened, and the line that says
            # so is not among these lines: it would look tampered with.
            if seen_epoch(logboek.opslag, logboek.log) == epoche:
                _write_papers(logboek, work, grootte, nota)
                work.rename(target)
                return grootte
    raise LogboekError(
        "logboek-bezet",
        "Er worden nu veel gegevens gewist. Daarom is er niets geschreven.",
        help="Probeer het over een minuut opnieuw.",
    )


def _write_papers(logboek: Logboek, work: Path, grootte: int, nota: str) -> None:
    (work / CONTROLEPUNT).write_text(nota, encoding="utf-8")
    _write_keys(logboek, work, grootte)
    _write_kaders(logboek, work)


def _last_checkpoint(logboek: Logboek, tot: int | None) -> tuple[int, str]:
    size = len(logboek) if tot is None else tot
    if not size:
        raise LogboekUseError("logboek-leeg", "Het logboek heeft nog geen regels.")
    return logboek.lezer.checkpoint(size)


def _write_lines(
    logboek: Logboek,
    map_: Path,
    grootte: int,
    *,
    personen: bool,
    voortgang: Callable[[int, int], None],
) -> None:
    rand = Rand()
    with (
        (map_ / REGELS).open("wb") as file,
        Tegelschrijver(map_ / "tegels") as tegels,
    ):
        for line, row in logboek.lezer.lines_with_rows():
            parts = {
                FEITEN: _part(line.feiten, row.feiten),
                PERSONEN: _part(line.personen if personen else None, row.personen),
            }
            # WHY: put together as text, so that the leaf keeps its own bytes.
            encoded = b"".join(
                (
                    b'{"blad":',
                    line.blad,
                    b',"feiten":',
                    canonical_bytes(parts[FEITEN]),
                    b',"personen":',
                    canonical_bytes(parts[PERSONEN]),
                    b"}\n",
                )
            )
            file.write(encoded)
            rand.append(leaf_hash(line.blad))
            tegels.add(line.blad)
            voortgang(line.regelnummer, grootte)
            if line.regelnummer == grootte:
                break
        file.flush()
        os.fsync(file.fileno())
    if rand.grootte != grootte:
        raise LogboekTamperedError(rand.grootte + 1, "Er zijn regels weg.")


def _part(opened: Geopend | None, stored: bytes) -> dict[str, Any]:
    if opened is not None:
        return as_opened(opened)
    return {"versleuteld": base64.b64encode(stored).decode()}


def _write_keys(logboek: Logboek, map_: Path, grootte: int) -> None:
    first = logboek.sleutelbos.signing_keys(logboek.oorsprong)[0]
    vkey = Ondertekenaar(logboek.oorsprong, first).vkey
    (map_ / SLEUTEL).write_text(f"{vkey}\n", encoding="utf-8")
    query = select(controlepunt.c.nota).where(
        controlepunt.c.log == logboek.log,
        controlepunt.c.wissel.is_(True),
        controlepunt.c.grootte <= grootte,
    )
    with logboek.opslag.reading() as verbinding:
        found = verbinding.execute(query.order_by(controlepunt.c.grootte)).scalars()
        notes = "".join(found)
    if notes:
        (map_ / WISSELS).write_text(notes, encoding="utf-8")
    shutil.copyfile(map_ / CONTROLEPUNT, map_ / "tegels" / "checkpoint")


def _write_kaders(logboek: Logboek, map_: Path) -> None:
    with logboek.opslag.reading() as verbinding:
        own = select(kaderbundel).where(kaderbundel.c.log == logboek.log)
        for row in verbinding.execute(own):
            folder = map_ / "kaders"
            folder.mkdir(exist_ok=True)
            (folder / f"{row.hash}.json").write_bytes(row.inhoud)
