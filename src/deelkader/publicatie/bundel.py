# SPDX-License-Identifier: EUPL-1.2
"""
The form of a bundle: what was approved, who approved it, and who published it.

Responsible for one spelling: a bundle that is written in another way is not read.
Trusts nobody; that is for `beoordelen`. Format: docs/publiceren.md. Floor 5, pure.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TYPE_CHECKING, Annotated, Any, Final, Literal, Self

from pydantic import BaseModel, ConfigDict, Field, ValidationError, model_validator

from deelkader.publicatie.weigering import Bezwaar, refusal
from deelkader.verifieer.canoniek import VormError, read_canonical, write_canonical

if TYPE_CHECKING:
    from deelkader.regels import Kaderinhoud

MEESTE_BYTES: Final = 1 << 26
_HASH: Final = r"^sha256:[0-9a-f]{64}$"
Hash = Annotated[str, Field(pattern=_HASH)]
ONLEESBAAR: Final = Bezwaar(
    "bundel-onleesbaar",
    "Dit bestand is geen hele bundel: het is afgebroken, veranderd of iets anders.",
    "Haal de bundel opnieuw op bij wie hem uitgaf.",
)

ONVINDBAAR: Final = Bezwaar(
    "bundel-onvindbaar",
    "Dit bestand is er niet, of je mag het niet lezen.",
    "Kijk of de naam klopt.",
)


class Vorm(BaseModel):
    """A part of a bundle."""

    model_config = ConfigDict(extra="forbid", frozen=True, strict=True)


class Vorige(Vorm):
    """The bundle that this one was compared with."""

    volgnummer: int = Field(ge=1)
    inhoud: Hash


class Manifest(Vorm):
    """What this bundle is: its number, its kader, and from when it holds."""

    v: Literal[1]
    volgnummer: int = Field(ge=1)
    naam: str
    versie: str
    kader: Hash
    vanaf: date
    tot: date | None
    vorige: Vorige | None
    ruimer: Literal["ja", "nee", "onbekend"]
    reden: str = Field(min_length=1, max_length=2_000)
    scenarios: Literal["goed", "gezakt", "niet-gedraaid"] | None = None

    @property
    def vraagt_fg(self) -> bool:
        """Whether the FG must be one of those who approve."""
        # WHY None is fine: bundles of before say nothing of scenarios.
        return self.ruimer != "nee" or self.scenarios in {"gezakt", "niet-gedraaid"}

    def holds_on(self, dag: date) -> bool:
        """Return whether this bundle holds on *dag*."""
        return self.vanaf <= dag and (self.tot is None or dag <= self.tot)


class Garantiebewijs(Vorm):
    """A sentence that was proven for every question, on these days."""

    id: str
    zin: str
    uitslag: Literal["bewezen"]
    dagen: tuple[date, ...]


class Bewijzen(Vorm):
    """Which program proved what."""

    bewijzer: str
    garanties: tuple[Garantiebewijs, ...]


class GezaktScenario(Vorm):
    """A scenario that held with the kader before, and does not hold with this one."""

    naam: str
    bestand: str
    fout: str


class Scenarioblad(Vorm):
    """How the scenarios went: how many there are, and those that do not hold."""

    aantal: int = Field(ge=0)
    gezakt: tuple[GezaktScenario, ...]

    @property
    def uitslag(self) -> Literal["goed", "gezakt", "niet-gedraaid"]:
        """What that comes to; without any scenario nothing was tried."""
        if not self.aantal:
            return "niet-gedraaid"
        return "gezakt" if self.gezakt else "goed"


class Inhoud(Vorm):
    """All that is approved; bundles of before have no *scenarios*."""

    manifest: Manifest
    bestanden: Mapping[str, str]
    verschil: Mapping[str, Any] | None
    bewijzen: Bewijzen
    standpunten: Mapping[str, str]
    gevolgen: Mapping[str, Any] | None
    scenarios: Scenarioblad | None = None

    @model_validator(mode="after")
    def _require_same(self) -> Self:
        """Refuse a manifest that says something else of the scenarios."""
        said = self.manifest.scenarios
        told = None if self.scenarios is None else self.scenarios.uitslag
        if said != told:
            raise ValueError("scenarios")
        return self

    def as_plain(self) -> dict[str, Any]:
        """Return JSON values: what is hashed. What a bundle has not is left out."""
        found = self.model_dump(mode="json")
        for part in (found, found["manifest"]):
            if part["scenarios"] is None:
                del part["scenarios"]
        return found


class _Blad(Vorm):
    inhoud: Inhoud
    goedkeuringen: tuple[str, ...] = Field(max_length=100)
    handtekening: str | None


@dataclass(frozen=True, slots=True)
class Bundel:
    """
    A bundle, or a proposal while *handtekening* is None.

    *hash* is over the canonical JSON of *inhoud*.
    """

    inhoud: Inhoud
    hash: str
    goedkeuringen: tuple[str, ...] = ()
    handtekening: str | None = None

    @classmethod
    def of(cls, inhoud: Inhoud) -> Self:
        """Return the proposal of *inhoud*."""
        return cls(inhoud, _hash(inhoud.as_plain()))

    @property
    def manifest(self) -> Manifest:
        """What this bundle is."""
        return self.inhoud.manifest

    def as_bytes(self) -> bytes:
        """Return the file: the same bundle is the same bytes."""
        return write_canonical(
            {
                "inhoud": self.inhoud.as_plain(),
                "goedkeuringen": list(self.goedkeuringen),
                "handtekening": self.handtekening,
            }
        )

    def approvals_hash(self) -> str:
        """Return what the publisher signs of the approvals."""
        return _hash(list(self.goedkeuringen))

    def with_approval(self, nota: str) -> Self:
        """Return the proposal with one more approval."""
        return replace(self, goedkeuringen=(*self.goedkeuringen, nota))

    def published(self, nota: str) -> Self:
        """Return the bundle, signed."""
        return replace(self, handtekening=nota)

    def load(self) -> Kaderinhoud:
        """
        Return the kader in this bundle; it ends when the bundle ends.

        Raises:
            KaderError: the files cannot be used, or are not the kader of the manifest.
        """
        # WHY here: whoever only looks at a signature reads no rules.
        from deelkader.regels import load_texts  # noqa: PLC0415 - see above

        texts = self.inhoud.bestanden
        found = load_texts({n: t.encode() for n, t in texts.items()})
        m = self.manifest
        if (found.hash, found.versie, found.naam) != (m.kader, m.versie, m.naam):
            raise refusal("bundel", [ONLEESBAAR])
        last = found.geldig_tot if m.tot is None else min(found.geldig_tot, m.tot)
        return replace(found, geldig_tot=last)


def read_bundle(raw: bytes, naam: str = "bundel") -> Bundel:
    """
    Return the bundle or proposal in *raw*; its signatures are not looked at.

    Raises:
        KaderError: it is not a whole bundle.
    """
    if len(raw) > MEESTE_BYTES:
        raise refusal(naam, [ONLEESBAAR])
    try:
        value = read_canonical(raw)
        blad = _Blad.model_validate_json(raw, strict=True)
        hash_ = _hash(value["inhoud"])
    except (VormError, ValidationError, RecursionError):
        raise refusal(naam, [ONLEESBAAR]) from None
    # WHY: what a bundle has not, has one spelling too.
    if _names(value["inhoud"]) != _names(blad.inhoud.as_plain()):
        raise refusal(naam, [ONLEESBAAR])
    return Bundel(blad.inhoud, hash_, blad.goedkeuringen, blad.handtekening)


def _names(inhoud: Mapping[str, Any]) -> tuple[frozenset[str], frozenset[str]]:
    return frozenset(inhoud), frozenset(inhoud["manifest"])


def _hash(value: Any) -> str:
    return "sha256:" + hashlib.sha256(write_canonical(value)).hexdigest()
