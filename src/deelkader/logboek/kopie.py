# SPDX-License-Identifier: EUPL-1.2
"""
Make a back-up of an installation that runs: log, keys and epoch key, each apart.

Responsible for parts that fit each other: the keys are copied after the log, and
again when an erasure came between. A part is whole or is not there.
Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
import secrets
from contextlib import ExitStack
from dataclasses import dataclass
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from deelkader.errors import LogboekError, LogboekUseError
from deelkader.logboek.kopieblad import (
    KOPIEBLAD,
    Deel,
    Kopieblad,
    Kopieplaatsen,
    Logstand,
    Sleutelstand,
)
from deelkader.opslag import LOG, SLEUTELS, Inrichting
from deelkader.opslag.fouten import write_errors
from deelkader.opslag.kopie import (
    copy_store,
    hash_file,
    is_there,
    reading_copy,
    reading_store,
    sync_file,
    version_of,
)
from deelkader.opslag.schijf import make_file, make_folder, sync_folder, work_folder
from deelkader.opslag.sleuteltabellen import sleutel, sleutelkop, tekensleutel
from deelkader.opslag.tabellen import controlepunt, logkop
from deelkader.sleutels import EpocheMap
from deelkader.sleutels.paar import Omhulling

if TYPE_CHECKING:
    from sqlalchemy import Connection

    from deelkader.logboek.plaatsen import Plaatsen

_POGINGEN: Final = 5
_WERK: Final = ".back-up-"


@dataclass(frozen=True, slots=True)
class Kopie:
    """What was copied, and where to; *oude_hoofdsleutels* were destroyed there."""

    plaatsen: Kopieplaatsen
    log: Kopieblad
    sleutels: Kopieblad
    oude_hoofdsleutels: int


def make_copy(plaatsen: Plaatsen, doel: Kopieplaatsen) -> Kopie:
    """
    Copy what stands at *plaatsen* to *doel*; others go on writing meanwhile.

    The folders of log and keys must be new. In that of the epoch key an older key of
    the same installation is destroyed: so an erasure holds for older back-ups too.

    Raises:
        LogboekError: nothing was copied, or the places cannot be used.
    """
    _require_installation(plaatsen)
    _require_new(doel)
    with ExitStack() as stack, write_errors():
        work = []
        for folder in (doel.log, doel.sleutels):
            make_folder(folder.parent)
            work.append(stack.enter_context(work_folder(folder.parent, _WERK)))
        key, log, sleutels = _copy_together(plaatsen, work[0], work[1])
        blad = _sheet_of_key(sleutels, key)
        _require_same_installation(doel.hoofdsleutel, blad)
        for made, folder, sheet in (
            (work[0], doel.log, log),
            (work[1], doel.sleutels, sleutels),
        ):
            _write(made / KOPIEBLAD, sheet.as_bytes())
            made.rename(folder)
            sync_folder(folder.parent)
        gone = _keep_key(doel.hoofdsleutel, blad, key)
    return Kopie(doel, log, sleutels, gone)


def read_state(verbinding: Connection) -> tuple[str, Sleutelstand, bytes]:
    """
    Return id and state of the key store, and what proves which epoch key it is.

    Raises:
        LogboekError: the store has no head, or no epoch yet.
    """
    row = verbinding.execute(select(sleutelkop)).one_or_none()
    if row is None or row.epoche < 1:
        raise LogboekError("sleutels-ontbreken", "Hier staan nog geen sleutels.")
    many = sum(
        verbinding.execute(select(func.count()).select_from(table)).scalar_one()
        for table in (sleutel, tekensleutel)
    )
    return row.bos, Sleutelstand(epoche=row.epoche, sleutels=many), row.proef


def _copy_together(
    plaatsen: Plaatsen, log: Path, sleutels: Path
) -> tuple[bytes, Kopieblad, Kopieblad]:
    """Copy both stores so that they fit; return the epoch key and the sheets."""
    keys = EpocheMap(plaatsen.hoofdsleutel)
    for _ in range(_POGINGEN):
        before = _epoch_now(plaatsen.sleutels)
        log_file = copy_store(plaatsen.log, LOG, log)
        key_file = copy_store(plaatsen.sleutels, SLEUTELS, sleutels)
        with reading_copy(key_file) as verbinding:
            bos, stand, proef = read_state(verbinding)
        key = _read_key(keys, stand.epoche, proef, bos)
        # WHY: an erasure between the two would leave lines whose key is gone and
        # no line that says so.
        if stand.epoche == before and key is not None:
            shared: dict[str, Any] = {
                "kopie": secrets.token_hex(8),
                "tijd": datetime.now(UTC).strftime("%Y-%m-%dT%H:%M:%SZ"),
                "deelkader": version("deelkader"),
                "bos": bos,
                "stand": stand,
            }
            logs = _logs_in(log_file, bos)
            return (
                key,
                _sheet(Deel.LOG, LOG, log_file, shared | {"logs": logs}),
                _sheet(Deel.SLEUTELS, SLEUTELS, key_file, shared),
            )
        log_file.unlink()
        key_file.unlink()
    raise LogboekError(
        "logboek-bezet",
        "Er worden nu steeds gegevens gewist. Daarom is er geen back-up.",
        help="Probeer het over een minuut opnieuw.",
    )


def _epoch_now(waar: Path | str) -> int:
    with reading_store(waar, SLEUTELS) as verbinding:
        return read_state(verbinding)[1].epoche


def _read_key(keys: EpocheMap, nummer: int, proef: bytes, bos: str) -> bytes | None:
    """Return the epoch key; None when it was destroyed while we were copying."""
    try:
        key = keys.read(nummer)
    except LogboekError:
        if keys.is_empty():
            raise
        return None
    Omhulling(key).unwrap(proef, bos)
    return key


def _logs_in(bestand: Path, bos: str) -> list[Logstand]:
    with reading_copy(bestand) as verbinding:
        found = list(verbinding.execute(select(logkop).order_by(logkop.c.log)))
        if not found:
            raise _no_installation()
        if any(row.sleutelbos != bos for row in found):
            raise LogboekError(
                "sleutels-horen-niet-bij-logboek",
                "Deze sleutels horen niet bij dit logboek. Er is geen back-up.",
                help="Noem de sleutels die bij dit logboek horen.",
            )
        return [
            Logstand(
                organisatie=row.organisatie,
                grootte=row.grootte,
                controlepunt=last_note(verbinding, row.log, row.grootte),
                laatste=row.laatste_tijd,
            )
            for row in found
        ]


def last_note(verbinding: Connection, log: int, grootte: int) -> str:
    """Return the checkpoint over all of *log*; empty when it has no line."""
    query = select(controlepunt.c.nota).where(
        controlepunt.c.log == log, controlepunt.c.grootte == grootte
    )
    return verbinding.execute(query).scalar_one_or_none() or ""


def _sheet(
    deel: Deel, inrichting: Inrichting, bestand: Path, shared: dict[str, Any]
) -> Kopieblad:
    return Kopieblad(
        deel=deel.value,
        tabellen=version_of(bestand, inrichting),
        bestand=bestand.name,
        grootte=bestand.stat().st_size,
        sha256=hash_file(bestand),
        **shared,
    )


def _sheet_of_key(sleutels: Kopieblad, key: bytes) -> Kopieblad:
    return sleutels.model_copy(
        update={
            "deel": Deel.HOOFDSLEUTEL.value,
            "tabellen": "",
            "bestand": f"epoche-{sleutels.stand.epoche:06d}.sleutel",
            "grootte": len(key),
            "sha256": hashlib.sha256(key).hexdigest(),
        }
    )


def _keep_key(map_: Path, blad: Kopieblad, key: bytes) -> int:
    """Keep *key* in *map_*, then destroy the older ones there; return how many."""
    make_folder(map_)
    if not (map_ / blad.bestand).exists():
        _write(map_ / blad.bestand, key)
    # WHY a new name first: a sheet is whole or is the older one.
    new = map_ / f"{KOPIEBLAD}.nieuw"
    new.unlink(missing_ok=True)
    _write(new, blad.as_bytes())
    new.rename(map_ / KOPIEBLAD)
    sync_folder(map_)
    older = sum(pad.name != blad.bestand for pad in map_.glob("epoche-*.sleutel"))
    EpocheMap(map_).destroy_all_but(blad.stand.epoche)
    return older


def _write(pad: Path, inhoud: bytes) -> None:
    make_file(pad)
    pad.write_bytes(inhoud)
    sync_file(pad)
    sync_folder(pad.parent)


def _require_installation(plaatsen: Plaatsen) -> None:
    if not is_there(plaatsen.log, LOG) or not is_there(plaatsen.sleutels, SLEUTELS):
        raise _no_installation()


def _no_installation() -> LogboekUseError:
    return LogboekUseError(
        "geen-installatie",
        "Hier staat geen logboek met sleutels. Er is geen back-up.",
        help="Noem met --data, --sleutels en --hoofdsleutel waar ze staan.",
    )


def _require_new(doel: Kopieplaatsen) -> None:
    if not doel.are_apart():
        raise LogboekUseError(
            "kopie-niet-apart",
            "Logboek, sleutels en hoofdsleutel krijgen elk een eigen map, niet in"
            " elkaar. Er is geen back-up.",
        )
    for folder in (doel.log, doel.sleutels):
        if folder.exists():
            raise LogboekUseError(
                "kopie-bestaat-al",
                f"Deze map is er al: {folder}. Er is geen back-up.",
                help="Kies een map die er nog niet is.",
            )


def _require_same_installation(map_: Path, blad: Kopieblad) -> None:
    """Raise unless the keys in *map_* may be replaced by that of *blad*."""
    if not map_.exists() or not any(map_.iterdir()):
        return
    there = Kopieblad.read(map_)
    if there.bos != blad.bos or there.stand.epoche > blad.stand.epoche:
        raise LogboekUseError(
            "kopie-van-een-ander",
            "In de map voor de hoofdsleutel staat een kopie van een andere, of van"
            " een nieuwere installatie. Er is geen back-up.",
            help="Kies een andere map voor de hoofdsleutel.",
        )
