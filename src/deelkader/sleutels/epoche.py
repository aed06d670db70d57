# SPDX-License-Identifier: EUPL-1.2
"""
The epoch key: one file, in a place that no backup of the stores reaches.

A number says which key is in force; the key store knows the number, never the key.
Another holder (an HSM, a key service) has the three methods of `Epochesleutels`.
Floor 4, `sleutels`.
"""

from __future__ import annotations

import os
import re
import secrets
from pathlib import Path
from typing import Final, Protocol

from deelkader.errors import LogboekError
from deelkader.opslag.schijf import make_folder, sync_folder
from deelkader.sleutels.paar import SLEUTEL_BYTES

_NAAM: Final = re.compile(r"epoche-(\d{6,})\.sleutel")
_ALLEEN_EIGENAAR: Final = 0o600


class Epochesleutels(Protocol):
    """Who holds the epoch keys."""

    def read(self, nummer: int) -> bytes:
        """Return key *nummer*; raise a LogboekError when it is not there."""

    def make(self, nummer: int) -> bytes:
        """Make key *nummer* so that it stays, over an unfinished one."""

    def destroy_all_but(self, nummer: int) -> None:
        """Destroy every other key for ever."""

    def is_empty(self) -> bool:
        """Return whether there is no key at all."""


class EpocheMap:
    """Epoch keys as files in a folder that only the owner can read."""

    def __init__(self, map_: Path | str) -> None:
        self._map = Path(map_)

    def read(self, nummer: int) -> bytes:
        """Return key *nummer*."""
        try:
            key = self._pad(nummer).read_bytes()
        except OSError:
            key = b""
        if len(key) != SLEUTEL_BYTES:
            raise LogboekError(
                "hoofdsleutel-ontbreekt",
                "De hoofdsleutel is er niet of is niet heel. Zonder hoofdsleutel is er"
                " geen antwoord.",
                help="Zet het bestand van de hoofdsleutel terug uit de eigen kopie.",
            )
        return key

    def make(self, nummer: int) -> bytes:
        """Make key *nummer*; on disk with its name when this returns."""
        make_folder(self._map)
        key = secrets.token_bytes(SLEUTEL_BYTES)
        pad = self._pad(nummer)
        pad.unlink(missing_ok=True)
        flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
        descriptor = os.open(pad, flags, _ALLEEN_EIGENAAR)
        try:
            os.write(descriptor, key)
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
        sync_folder(self._map)
        return key

    def destroy_all_but(self, nummer: int) -> None:
        """Overwrite and remove every other key."""
        for found, pad in self._files():
            if found == nummer:
                continue
            # WHY: unlinking alone leaves the bytes where the file was.
            with pad.open("r+b") as file:
                file.write(secrets.token_bytes(SLEUTEL_BYTES))
                file.flush()
                os.fsync(file.fileno())
            pad.unlink()
            sync_folder(self._map)

    def is_empty(self) -> bool:
        """Return whether there is no key at all."""
        return not self._files()

    def _files(self) -> list[tuple[int, Path]]:
        if not self._map.is_dir():
            return []
        named = ((_NAAM.fullmatch(pad.name), pad) for pad in self._map.iterdir())
        return [(int(found[1]), pad) for found, pad in named if found]

    def _pad(self, nummer: int) -> Path:
        return self._map / f"epoche-{nummer:06d}.sleutel"
