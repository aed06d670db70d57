# SPDX-License-Identifier: EUPL-1.2
"""
Somebody who stole every disk, and the epoch key that is in force.

Shares no code with the package. Needs no index, no length and no place: tries every
offset of the raw bytes. What is wrapped under an epoch key is found by the person
whose name follows the keys; what is sealed with a key by how the content begins.
"""

from __future__ import annotations

import subprocess
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import numpy as np
from cryptography.hazmat.primitives.ciphers import Cipher, algorithms, modes
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Iterator

    from numpy.typing import NDArray

_NONCE: Final = 12
_BLOK: Final = 16
_SLEUTELS: Final = 64
_ZOUT: Final = 32
_HAP: Final = 1 << 20
_PAGINA: Final = 4096


class Buit(NamedTuple):
    """Keys that were found, at an offset."""

    plaats: int
    feiten: bytes
    personen: bytes


def pages(*mappen: Path) -> list[bytes]:
    """
    Return all bytes of all files below *mappen*, in pages.

    WHY a copy first: reading a database file of SQLite here would drop the locks
    that this process has on it.
    """
    found = []
    with tempfile.TemporaryDirectory() as folder:
        subprocess.run(["cp", "-r", *map(str, mappen), folder], check=True)
        for pad in sorted(Path(folder).rglob("*")):
            raw = pad.read_bytes() if pad.is_file() else b""
            found += [raw[i : i + _PAGINA] for i in range(0, len(raw), _PAGINA)]
    return found


def joined(found: Iterable[bytes], without: Collection[bytes] = ()) -> bytes:
    """Return the pages as one, each of them once, and none that is in *without*."""
    leave_out = {bytes(_PAGINA), *without}
    return b"".join(page for page in dict.fromkeys(found) if page not in leave_out)


def derive(epochesleutel: bytes) -> bytes:
    """Return the key that wraps, from an epoch key."""
    info = b"deelkader/epoche/1/omhullen"
    return HKDF(SHA256(), 32, None, info).derive(epochesleutel)


def find_wrapped(raw: bytes, epochesleutel: bytes, persoon: str) -> list[Buit]:
    """Return every pair of *persoon* in *raw* that this epoch key opens."""
    key = derive(epochesleutel)
    begin = b"\x01" + persoon.encode()
    found = []
    for plaats in _matches(raw, key, _SLEUTELS, begin):
        open_ = _stream(key, raw[plaats : plaats + _NONCE], raw[plaats + _NONCE :][:96])
        found.append(Buit(plaats, open_[:32], open_[32:64]))
    return found


def find_content(raw: bytes, sleutel: bytes, begin: bytes) -> list[int]:
    """Return where in *raw* a content that begins so is sealed with *sleutel*."""
    return list(_matches(raw, sleutel, _ZOUT, begin))


def find_piece(raw: bytes, sleutel: bytes, begin: bytes) -> list[int]:
    """Return where in *raw* a piece beside the log that begins so is sealed."""
    return list(_matches(raw, sleutel, 0, begin))


def _matches(raw: bytes, key: bytes, skip: int, begin: bytes) -> Iterator[int]:
    """
    Yield every offset of a nonce where, after *skip* bytes, there stands *begin*.

    AES-GCM counts from 2 for the content; so block 2 + skip/16 covers those bytes.
    Only the first bytes of *begin* are looked at: up to one block.
    """
    known = np.frombuffer(begin[:_BLOK].ljust(_BLOK, b"\0"), np.uint8)
    width = min(len(begin), _BLOK)
    counter = np.frombuffer((2 + skip // _BLOK).to_bytes(4, "big"), np.uint8)
    data = np.frombuffer(raw, np.uint8)
    last = len(raw) - _NONCE - skip - _BLOK
    for start in range(0, max(last, 0), _HAP):
        stop = min(start + _HAP, last)
        blocks: NDArray[Any] = np.empty((stop - start, _BLOK), np.uint8)
        for column in range(_NONCE):
            blocks[:, column] = data[start + column : stop + column]
        blocks[:, _NONCE:] = counter
        ecb = Cipher(algorithms.AES(key), modes.ECB()).encryptor()  # noqa: S305 - the blocks of counter mode
        stream = np.frombuffer(ecb.update(blocks.tobytes()), np.uint8)
        stream = stream.reshape(-1, _BLOK)
        right = np.ones(stop - start, bool)
        for column in range(width):
            first = start + _NONCE + skip + column
            cipher = data[first : first + stop - start]
            right &= (stream[:, column] ^ cipher) == known[column]
            if not right.any():
                break
        yield from (start + int(i) for i in np.flatnonzero(right))


def _stream(key: bytes, nonce: bytes, cipher: bytes) -> bytes:
    """Return *cipher* in the clear, without asking whether it was whole."""
    mode = modes.CTR(nonce + (2).to_bytes(4, "big"))
    return Cipher(algorithms.AES(key), mode).decryptor().update(cipher)
