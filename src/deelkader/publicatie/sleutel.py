# SPDX-License-Identifier: EUPL-1.2
"""
The keys of people who publish: made, written down and read back.

A secret key is one line in the form of signed notes, in a file that only its owner
can read. Who is trusted, and as what, is for `register`. Floor 5, `publicatie`.
"""

from __future__ import annotations

import base64
import os
import re
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Final, Self

from deelkader.errors import KaderError
from deelkader.logboek.nota import Ondertekenaar
from deelkader.verifieer.canoniek import VormError, read_base64
from deelkader.verifieer.nota import ED25519, Vkey, parse_vkey_file

if TYPE_CHECKING:
    from pathlib import Path

GEHEIM: Final = ".sleutel"
OPENBAAR: Final = ".vkey"
_KOP: Final = "PRIVATE+KEY+"
_NAAM: Final = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,62}[a-z0-9])?")
_REGEL: Final = re.compile(
    r"PRIVATE\+KEY\+([a-z0-9-]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)\n?"
)
_BYTES: Final = 32
_NIET_TE_LEZEN: Final = "Dit is geen sleutel van deelkader."


class Rol(StrEnum):
    """What a key may sign."""

    UITGEVER = "uitgever"
    GOEDKEURDER = "goedkeurder"
    FG = "fg"

    @property
    def mag_goedkeuren(self) -> bool:
        """Whether a key in this role approves."""
        return self is not Rol.UITGEVER


@dataclass(frozen=True, slots=True)
class Vertrouwd:
    """A key that counts, and in which role."""

    vkey: Vkey
    rol: Rol


class Sleutel(Ondertekenaar):
    """The secret key of one person; the name is a code, never a name."""

    @classmethod
    def make(cls, naam: str, map_: Path) -> Self:
        """
        Make a key for *naam*, as two new files in *map_*.

        Raises:
            KaderError: the name cannot be used, or a file is there already.
        """
        if _NAAM.fullmatch(naam) is None:
            raise KaderError(
                "sleutelnaam-ongeldig",
                "Deze naam kan niet. Er is niets gemaakt.",
                help="Kies een code van kleine letters, cijfers en streepjes,"
                " zoals jurist-1. Geen naam van een mens.",
            )
        secret, public = map_ / (naam + GEHEIM), map_ / (naam + OPENBAAR)
        if secret.exists() or public.exists():
            raise KaderError(
                "sleutel-bestaat-al",
                "Er is al een sleutel met deze naam. Er is niets gemaakt.",
                help="Kies een andere naam of een andere map.",
            )
        found = cls.new(naam)
        try:
            # WHY 0600 from the first moment on: nobody else may ever read it.
            _write_new(secret, found.secret_line(), 0o600)
            try:
                _write_new(public, f"{found.vkey}\n", 0o666)
            except OSError:
                secret.unlink()
                raise
        except OSError:
            raise KaderError(
                "sleutel-niet-te-schrijven",
                "De sleutel kan daar niet staan. Er is niets gemaakt.",
                help="Kies een map waarin je mag schrijven.",
            ) from None
        return found

    @classmethod
    def read(cls, bestand: Path) -> Self:
        """
        Return the secret key in *bestand*.

        Raises:
            KaderError: it is not there, or is not a secret key.
        """
        try:
            line = bestand.read_text(encoding="utf-8")
            return cls._parse(line)
        except (OSError, UnicodeDecodeError, VormError):
            raise KaderError(
                "sleutel-onleesbaar",
                "De geheime sleutel is er niet, of is niet te lezen.",
                help="Geef het bestand dat op .sleutel eindigt, uit"
                " `deelkader publiceer sleutel`.",
            ) from None

    @classmethod
    def _parse(cls, line: str) -> Self:
        found_line = _REGEL.fullmatch(line)
        if found_line is None:
            raise VormError(_NIET_TE_LEZEN)
        naam, key_id, coded = found_line.groups()
        data = read_base64(coded)
        if len(data) != 1 + _BYTES or data[0] != ED25519:
            raise VormError(_NIET_TE_LEZEN)
        found = cls(naam, data[1:])
        if found.vkey.split("+")[1] != key_id:
            raise VormError(_NIET_TE_LEZEN)
        return found

    def secret_line(self) -> str:
        """Return the secret key as it stands in its file."""
        coded = base64.b64encode(bytes([ED25519]) + self.geheim).decode()
        key_id = self.vkey.split("+")[1]
        return f"{_KOP}{self.oorsprong}+{key_id}+{coded}\n"

    def note(self, tekst: str) -> str:
        """Return *tekst* as a signed note."""
        return f"{tekst}\n{self.line(tekst)}"


def _write_new(pad: Path, tekst: str, mode: int) -> None:
    """Write *tekst* to the new file *pad*; a part of it does not stay behind."""
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL
    descriptor = os.open(pad, flags, mode)
    try:
        with os.fdopen(descriptor, "w", encoding="utf-8") as file:
            file.write(tekst)
    except OSError:
        pad.unlink()
        raise


def read_public(bestand: Path) -> Vkey:
    """
    Return the public key in *bestand*.

    Raises:
        KaderError: it is not there, or is not a public key.
    """
    try:
        return parse_vkey_file(bestand.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError, VormError):
        raise KaderError(
            "sleutel-onleesbaar",
            "De openbare sleutel is er niet, of is niet te lezen.",
            help="Geef het bestand dat op .vkey eindigt.",
        ) from None
