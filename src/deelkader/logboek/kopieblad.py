# SPDX-License-Identifier: EUPL-1.2
"""
The sheet that lies in every part of a back-up and says what the part is.

Responsible for one way to write it: any other byte is noticed. Holds no key and
nothing of a person. Floor 4, `logboek`.
"""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from deelkader.errors import LogboekError

KOPIEBLAD: Final = "kopie.json"
_HEX: Final = r"^[0-9a-f]+$"


class Deel(StrEnum):
    """The parts of a back-up; each has a place of its own."""

    LOG = "log"
    SLEUTELS = "sleutels"
    HOOFDSLEUTEL = "hoofdsleutel"


class _Vorm(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Sleutelstand(_Vorm):
    """
    How far a key store was: which epoch key, and how many keys it held.

    Within one epoch keys only come; so a later state of one store is never smaller.
    """

    epoche: int = Field(ge=1)
    sleutels: int = Field(ge=0)

    def is_before(self, other: Sleutelstand) -> bool:
        """Return whether a store in this state is older than one in *other*."""
        return (self.epoche, self.sleutels) < (other.epoche, other.sleutels)


class Logstand(_Vorm):
    """One log in the store: whose, how long, and its checkpoint over all of it."""

    organisatie: str
    grootte: int = Field(ge=0)
    controlepunt: str
    laatste: str


class Kopieblad(_Vorm):
    """
    What one part is.

    *kopie* is the same in the parts that were made together, *bos* in all parts of
    one installation. Of the log *stand* says how far the key store was just after
    it; *logs* is empty in the other parts.
    """

    v: Literal[1] = 1
    deel: Literal["log", "sleutels", "hoofdsleutel"]
    kopie: str = Field(pattern=_HEX)
    tijd: str
    deelkader: str
    tabellen: str
    bos: str = Field(pattern=_HEX)
    stand: Sleutelstand
    bestand: str = Field(pattern=r"^[a-z0-9][a-z0-9.-]*$")
    grootte: int = Field(ge=0)
    sha256: str = Field(pattern=r"^[0-9a-f]{64}$")
    logs: list[Logstand] = []

    def as_bytes(self) -> bytes:
        """Return the file: the sheet, and the hash of what stands above it."""
        inhoud = self.model_dump(mode="json")
        return _encode(inhoud | {"zegel": _seal(inhoud)})

    @classmethod
    def read(cls, map_: Path) -> Self:
        """
        Return the sheet in *map_*.

        Raises:
            LogboekError: it is not there, or is not what was written.
        """
        try:
            raw = (map_ / KOPIEBLAD).read_bytes()
        except OSError:
            raise LogboekError(
                "kopie-ontbreekt", "Hier staat geen kopie die deelkader maakte."
            ) from None
        try:
            inhoud = json.loads(raw)
            inhoud.pop("zegel")
            blad = cls.model_validate_json(json.dumps(inhoud))
        except (ValueError, ValidationError, AttributeError, KeyError, TypeError):
            raise _changed() from None
        if blad.as_bytes() != raw:
            raise _changed()
        return blad


@dataclass(frozen=True, slots=True)
class Kopieplaatsen:
    """The folders of the three parts of a back-up."""

    log: Path
    sleutels: Path
    hoofdsleutel: Path

    @classmethod
    def of(
        cls,
        log: Path | str,
        sleutels: Path | str | None = None,
        hoofdsleutel: Path | str | None = None,
    ) -> Self:
        """Return the folders; what is not given stands beside *log*."""
        folder = Path(log).absolute()

        def beside(given: Path | str | None, naam: str) -> Path:
            if given is None:
                return folder.with_name(f"{folder.name}-{naam}")
            return Path(given).absolute()

        return cls(
            folder, beside(sleutels, "sleutels"), beside(hoofdsleutel, "hoofdsleutel")
        )

    def all(self) -> tuple[Path, Path, Path]:
        """Return the three folders."""
        return self.log, self.sleutels, self.hoofdsleutel

    def are_apart(self) -> bool:
        """Return whether none of the folders lies in another."""
        folders = [folder.resolve() for folder in self.all()]
        return not any(
            one is not other and one.is_relative_to(other)
            for one in folders
            for other in folders
        )


def _encode(inhoud: dict[str, Any]) -> bytes:
    text = json.dumps(inhoud, ensure_ascii=False, indent=2, sort_keys=True)
    return f"{text}\n".encode()


def _seal(inhoud: dict[str, Any]) -> str:
    return hashlib.sha256(_encode(inhoud)).hexdigest()


def _changed() -> LogboekError:
    return LogboekError(
        "kopie-veranderd", "Het blad van deze kopie is veranderd of niet heel."
    )
