# SPDX-License-Identifier: EUPL-1.2
"""
Put a back-up back in empty places, after it was looked at.

Responsible for overwriting nothing, for the order (the log last, so that nothing
answers before all is there), and for the line that says what was erased since.
Floor 4, `logboek`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from deelkader.errors import LogboekError
from deelkader.logboek.kopieblad import Deel, Kopieblad
from deelkader.logboek.logboek import Logboek
from deelkader.logboek.nakijken import Bron, Nagekeken
from deelkader.logboek.wissen import WISSING, Besluit, Wisopdracht
from deelkader.opslag import LOG, SLEUTELS, Inrichting
from deelkader.opslag.fouten import write_errors
from deelkader.opslag.kopie import copy_file, hash_file, is_free, make_still, put_back
from deelkader.opslag.postgres import is_postgres
from deelkader.opslag.schijf import make_folder, sync_folder, work_folder

if TYPE_CHECKING:
    from deelkader.logboek.plaatsen import Plaatsen

_WERK: Final = ".herstel-"
REDEN: Final = "hersteld uit een oudere kopie; deze sleutels waren al vernietigd"


def require_free(bron: Bron, plaatsen: Plaatsen, found: Nagekeken) -> None:
    """Note every place in which something stands that would be overwritten."""
    places: dict[Deel, tuple[Path | str, Inrichting]] = {
        Deel.LOG: (plaatsen.log, LOG),
        Deel.SLEUTELS: (plaatsen.sleutels, SLEUTELS),
    }
    for deel, _ in bron.folders():
        if _is_back(deel, plaatsen, found.bladen.get(deel)):
            continue
        try:
            if deel is Deel.HOOFDSLEUTEL:
                folder = plaatsen.hoofdsleutel
                free = not folder.exists() or not any(folder.iterdir())
            else:
                free = is_free(*places[deel])
        except (LogboekError, OSError):
            free = False
        if not free:
            said = "Op deze plek staat al iets. Herstellen overschrijft niets."
            if deel is not Deel.LOG:
                said += " Horen deze sleutels bij het logboek? Kies --alleen-logboek."
            found.add(deel.value, "herstel-plek-bezet", said)


def restore(
    bron: Bron, plaatsen: Plaatsen, found: Nagekeken, door: tuple[str, ...]
) -> None:
    """
    Put the parts of *bron* at *plaatsen*: the epoch key, the keys, then the log.

    What was erased after the copy was made is written in the log by the two people
    *door*, before the log is in its place.

    Requires that *found* names no problem. A process that dies leaves whole parts or
    none; doing it again goes on with what is missing.

    Raises:
        LogboekError: a part cannot be written, or was changed since it was looked at.
    """
    # WHY this order: the log is the last, so an installation that is not complete
    # has no log to answer from.
    for deel in (Deel.HOOFDSLEUTEL, Deel.SLEUTELS, Deel.LOG):
        folder = dict(bron.folders()).get(deel)
        if folder is None or _is_back(deel, plaatsen, found.bladen[deel]):
            continue
        waar: Path | str = getattr(plaatsen, deel.value)
        with write_errors(), _copied(folder, found.bladen[deel], waar) as made:
            if deel is Deel.HOOFDSLEUTEL:
                _put_key(made, Path(waar))
                continue
            if deel is Deel.LOG and found.weg:
                _tell_erased(made, plaatsen, found.weg, Besluit(door, REDEN))
            put_back(made, LOG if deel is Deel.LOG else SLEUTELS, waar)


@contextmanager
def _copied(folder: Path, blad: Kopieblad, waar: Path | str) -> Iterator[Path]:
    """Give a file of our own with this part, on the disk it goes to."""
    beside = folder.parent if is_postgres(waar) else Path(waar).absolute().parent
    make_folder(beside)
    with work_folder(beside, _WERK) as work:
        made = work / blad.bestand
        copy_file(folder / blad.bestand, made)
        if hash_file(made) != blad.sha256:
            raise LogboekError("kopie-veranderd", "De kopie veranderde onderweg.")
        yield made


def _put_key(made: Path, map_: Path) -> None:
    make_folder(map_)
    made.rename(map_ / made.name)
    sync_folder(map_)


def _is_back(deel: Deel, plaatsen: Plaatsen, blad: Kopieblad | None) -> bool:
    """Return whether exactly this part stands in its folder already."""
    waar: Path | str = getattr(plaatsen, deel.value)
    if blad is None or is_postgres(waar):
        return False
    pad = Path(waar) / blad.bestand
    try:
        alone = [one.name for one in Path(waar).iterdir()]
        return alone == [blad.bestand] and hash_file(pad) == blad.sha256
    except OSError:
        return False


def _tell_erased(
    made: Path, plaatsen: Plaatsen, weg: Mapping[str, list[str]], besluit: Besluit
) -> None:
    """
    Write in each log of the file *made* which keys were destroyed after it was copied.

    Without that line a verifier must call what cannot be opened tampered with.
    """
    besluit.require_two()
    for organisatie, ids in weg.items():
        with Logboek.open(
            made.parent,
            sleutels=plaatsen.sleutels,
            hoofdsleutel=plaatsen.hoofdsleutel,
            organisatie=organisatie,
        ) as logboek:
            Wisopdracht(logboek, WISSING, partial(list, ids), besluit).run()
    make_still(made)
