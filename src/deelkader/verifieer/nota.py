# SPDX-License-Identifier: EUPL-1.2
"""
Signed notes and the checkpoints in them (C2SP signed-note, tlog-checkpoint).

Responsible for reading a note, a checkpoint and a vkey strictly, and for checking
an Ed25519 signature. Whom to trust is decided elsewhere. Floor 1, `verifieer`.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass
from hashlib import sha256

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from deelkader.verifieer.canoniek import VormError, read_base64

ED25519 = 1
STREEP = "— "
MEESTE_HANDTEKENINGEN = 100
_ID = 4
_SLEUTEL = 32
_HASH = 32
_STUUR = re.compile(r"[\x00-\x09\x0b-\x1f]")
_NAAM = re.compile(r"[^\s+\x00-\x1f\x7f]+")
_GETAL = re.compile(r"0|[1-9][0-9]{0,15}")
_VKEY = re.compile(r"([^\s+\x00-\x1f\x7f]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)")


@dataclass(frozen=True, slots=True)
class Vkey:
    """A public key with the name it signs under."""

    naam: str
    sleutel: bytes

    @property
    def id(self) -> bytes:
        """The four bytes that stand before every signature of this key."""
        head = self.naam.encode() + b"\n" + bytes([ED25519])
        return sha256(head + self.sleutel).digest()[:_ID]

    @property
    def tekst(self) -> str:
        """The key as a vkey."""
        coded = base64.b64encode(bytes([ED25519]) + self.sleutel).decode()
        return f"{self.naam}+{self.id.hex()}+{coded}"

    @property
    def vingerafdruk(self) -> str:
        """The first 16 bytes of SHA-256 of the file `sleutel.txt`, for people."""
        return sha256(f"{self.tekst}\n".encode()).digest()[:16].hex(":")

    def signed(self, tekst: str, handtekening: bytes) -> bool:
        """Return whether *handtekening* is of this key, over *tekst*."""
        try:
            key = Ed25519PublicKey.from_public_bytes(self.sleutel)
            key.verify(handtekening, tekst.encode())
        except (InvalidSignature, ValueError):
            return False
        return True


@dataclass(frozen=True, slots=True)
class Handtekening:
    """One signature under a note, not checked yet."""

    naam: str
    id: bytes
    bytes: bytes

    def is_of(self, vkey: Vkey) -> bool:
        """Return whether it says that it is of *vkey*."""
        return (self.naam, self.id) == (vkey.naam, vkey.id)


@dataclass(frozen=True, slots=True)
class Nota:
    """A text with the signatures under it; *tekst* ends in a newline."""

    tekst: str
    handtekeningen: tuple[Handtekening, ...]

    def signers(self, sleutels: Iterable[Vkey]) -> list[Vkey]:
        """
        Return which of *sleutels* signed; signatures of other keys are passed over.

        Raises:
            VormError: a signature that says to be of one of *sleutels* is false.
        """
        found = []
        for vkey in sleutels:
            of_key = [h for h in self.handtekeningen if h.is_of(vkey)]
            if not all(vkey.signed(self.tekst, h.bytes) for h in of_key):
                raise VormError("De handtekening past niet bij de tekst.")
            if of_key:
                found.append(vkey)
        return found

    def strangers(self, sleutels: Iterable[Vkey]) -> list[Handtekening]:
        """Return the signatures that are of none of *sleutels*."""
        known = list(sleutels)
        return [h for h in self.handtekeningen if not any(h.is_of(k) for k in known)]


@dataclass(frozen=True, slots=True)
class Controlepunt:
    """A signed sentence: this log had *grootte* lines, with *wortel* as root."""

    oorsprong: str
    grootte: int
    wortel: bytes
    nota: Nota


def parse_vkey(tekst: str) -> Vkey:
    """
    Return the Ed25519 key in *tekst*.

    Raises:
        VormError: it is not a vkey, or its id does not belong to it.
    """
    found = _VKEY.fullmatch(tekst)
    if found is None:
        raise VormError("Dit is geen sleutel.")
    naam, id_, coded = found.groups()
    data = read_base64(coded)
    if len(data) != 1 + _SLEUTEL or data[0] != ED25519:
        raise VormError("Deze soort sleutel kennen we niet.")
    vkey = Vkey(naam, data[1:])
    if vkey.id.hex() != id_:
        raise VormError("Het nummer van de sleutel past niet bij de sleutel.")
    return vkey


def parse_vkey_file(tekst: str) -> Vkey:
    """Return the key that is the only line of a file; a VormError when it is not."""
    if not tekst.endswith("\n"):
        raise VormError("De regel met de sleutel is niet af.")
    return parse_vkey(tekst[:-1])


def parse_note(tekst: str) -> Nota:
    """
    Return the note in *tekst*, its signatures unchecked.

    Raises:
        VormError: it is not written as a signed note.
    """
    if _STUUR.search(tekst):
        raise VormError("Er staat een teken in dat niet mag.")
    body, found, under = tekst.rpartition("\n\n")
    if not found or not body or not under.endswith("\n"):
        raise VormError("Dit is geen tekst met een handtekening eronder.")
    lines = under[:-1].split("\n")
    if len(lines) > MEESTE_HANDTEKENINGEN:
        raise VormError("Er staan te veel handtekeningen onder.")
    signatures = tuple(map(_parse_signature, lines))
    if len({(h.naam, h.id) for h in signatures}) != len(signatures):
        raise VormError("Er staat twee keer een handtekening van dezelfde sleutel.")
    return Nota(body + "\n", signatures)


def parse_checkpoint(tekst: str) -> Controlepunt:
    """
    Return the checkpoint in *tekst*, its signatures unchecked.

    Raises:
        VormError: it is not a checkpoint of three lines with signatures under it.
    """
    nota = parse_note(tekst)
    lines = nota.tekst[:-1].split("\n")
    if len(lines) != len(("oorsprong", "grootte", "wortel")):
        raise VormError("Dit is geen controlepunt.")
    oorsprong, grootte, wortel = lines
    if not _NAAM.fullmatch(oorsprong) or not _GETAL.fullmatch(grootte):
        raise VormError("Dit is geen controlepunt.")
    if len(root := read_base64(wortel)) != _HASH:
        raise VormError("Dit is geen controlepunt.")
    return Controlepunt(oorsprong, int(grootte), root, nota)


def _parse_signature(line: str) -> Handtekening:
    naam, found, coded = line.removeprefix(STREEP).partition(" ")
    if not line.startswith(STREEP) or not found or not _NAAM.fullmatch(naam):
        raise VormError("Een handtekening is niet te lezen.")
    data = read_base64(coded)
    if len(data) <= _ID:
        raise VormError("Een handtekening is niet te lezen.")
    return Handtekening(naam, data[:_ID], data[_ID:])
