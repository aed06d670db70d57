# SPDX-License-Identifier: EUPL-1.2
"""
A receipt: one line, proven to be in the log, without the log.

Responsible for checking a receipt with a key that the reader has. Floor 1,
`verifieer`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from deelkader.verifieer.blad import Blad, read_leaf
from deelkader.verifieer.boom import leaf_hash, verify_inclusion
from deelkader.verifieer.canoniek import VormError, read_base64, read_canonical
from deelkader.verifieer.deel import open_part
from deelkader.verifieer.nota import Controlepunt, Vkey, parse_checkpoint, parse_vkey
from deelkader.verifieer.uitslag import points

_DELEN = ("feiten", "personen")
_SLEUTELS = {"v", "blad", "pad", "controlepunt"}
_LANGSTE_PAD = 64


@dataclass(frozen=True, slots=True)
class Bewijsuitslag:
    """What a receipt proves; *fout* is a Dutch sentence, empty when it holds."""

    fout: str
    nr: int = 0
    tijd: str = ""
    soort: str = ""
    grootte: int = 0
    delen: tuple[str, ...] = ()
    """Which parts are with it and fit the line."""

    @property
    def is_heel(self) -> bool:
        """Whether the receipt holds."""
        return not self.fout

    def sentences(self) -> list[str]:
        """Return in Dutch what was checked."""
        if self.fout:
            return [f"✗ Dit bewijs klopt niet. {self.fout}"]
        line = f"Regel {points(self.nr)} ({self.soort}, {self.tijd})"
        size = points(self.grootte)
        said = [
            "✓ De handtekening klopt.",
            f"✓ {line} staat in het logboek van {size} regels.",
        ]
        said += [f"✓ De {naam} passen bij de regel." for naam in self.delen]
        if "feiten" not in self.delen:
            said.append("? De feiten zitten er niet bij.")
        return said


def verify_receipt(bewijs: bytes, vkey: str) -> Bewijsuitslag:
    """Check the receipt *bewijs* with the key *vkey* that the reader has."""
    try:
        return _verify(bewijs, parse_vkey(vkey.removesuffix("\n")))
    except VormError as error:
        return Bewijsuitslag(error.reden)


def _verify(bewijs: bytes, vkey: Vkey) -> Bewijsuitslag:
    inhoud = read_canonical(bewijs)
    _require_shape(inhoud)
    blad, einde = read_leaf(inhoud["blad"])
    if einde != len(inhoud["blad"]):
        raise VormError("Na de regel staat nog iets.")
    punt = parse_checkpoint(inhoud["controlepunt"])
    _require_signed(punt, vkey)
    pad = [read_base64(step) for step in inhoud["pad"]]
    found = leaf_hash(blad.tekst.encode())
    if not verify_inclusion(found, blad.nr - 1, punt.grootte, pad, punt.wortel):
        raise VormError("De regel staat niet in het logboek van dit controlepunt.")
    delen = tuple(naam for naam in _DELEN if naam in inhoud)
    for naam in delen:
        _require_fit(naam, inhoud[naam], blad)
    return Bewijsuitslag("", blad.nr, blad.tijd, blad.soort, punt.grootte, delen)


def _require_shape(inhoud: Any) -> None:
    if (
        not isinstance(inhoud, dict)
        or not _SLEUTELS <= inhoud.keys() <= _SLEUTELS | set(_DELEN)
        or inhoud["v"] != 1
        or not isinstance(inhoud["blad"], str)
        or not isinstance(inhoud["controlepunt"], str)
        or not isinstance(inhoud["pad"], list)
        or len(inhoud["pad"]) > _LANGSTE_PAD
        or not all(isinstance(step, str) for step in inhoud["pad"])
    ):
        raise VormError("Dit is geen bewijs van een logboek.")


def _require_signed(punt: Controlepunt, vkey: Vkey) -> None:
    if punt.oorsprong != vkey.naam or not punt.nota.signers([vkey]):
        raise VormError("Het controlepunt is niet ondertekend met deze sleutel.")


def _require_fit(naam: str, deel: Any, blad: Blad) -> None:
    if not isinstance(deel, dict) or deel.keys() != {"inhoud", "zout"}:
        raise VormError(f"De {naam} zijn niet te lezen.")
    toezegging = blad.feiten if naam == "feiten" else blad.personen
    part = open_part(deel["inhoud"], deel["zout"])
    if toezegging is None or not part.fits(toezegging):
        raise VormError(f"De {naam} passen niet bij de regel.")
