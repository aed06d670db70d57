# SPDX-License-Identifier: EUPL-1.2
"""
The papers of an export: its key, its chain of keys and its checkpoint.

Responsible for statement 1, the signature. Whether the lines are those of the
checkpoint is for `doorloop`. Floor 1, `verifieer`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import (
    Controlepunt,
    Vkey,
    parse_checkpoint,
    parse_vkey_file,
)
from deelkader.verifieer.sleutelketen import Keten, build_chain, split_checkpoints
from deelkader.verifieer.uitslag import Bevinding, Stand, Uitspraak
from deelkader.verifieer.uitvoermap import (
    CONTROLEPUNT,
    CONTROLEPUNTEN,
    SLEUTEL,
    Uitvoermap,
    Vooraf,
)

_OORSPRONG = re.compile(r"deelkader/[^\s+/]+/[0-9a-f]{16}")
UIT_UITVOER = (
    "Let op: deze sleutel komt uit de uitvoer zelf. Vergelijk de vingerafdruk met die"
    " van de organisatie, of geef jouw eigen sleutel mee met --sleutel."
)


@dataclass(frozen=True, slots=True)
class Papieren:
    """What was read; a part that cannot be trusted or read is None."""

    keten: Keten | None
    punt: Controlepunt | None
    punt_tekst: str
    ondertekenaar: Vkey | None
    """The key that signed *punt*; None when the signature does not hold."""
    bevindingen: tuple[Bevinding, ...]

    def verdict(self, *, eigen: bool, extra: Sequence[Bevinding] = ()) -> Uitspraak:
        """Return statement 1; *eigen* says whether the reader brought the key."""
        found = (*self.bevindingen, *extra)
        if found or self.ondertekenaar is None or self.keten is None:
            zin = "De handtekening klopt niet."
            return Uitspraak(1, Stand.FOUT, zin, found, len(found))
        key = self.ondertekenaar
        uitleg = [f"sleutel '{key.naam}'", f"vingerafdruk {key.vingerafdruk}"]
        if more := len(self.keten.schakels) - 1:
            times = "één keer" if more == 1 else f"{more} keer"
            uitleg.append(
                f"De sleutel is {times} vervangen. Elke nieuwe sleutel is door de"
                " vorige aangewezen."
            )
            first = self.keten.schakels[0].vkey
            uitleg.append(f"vingerafdruk van de eerste: {first.vingerafdruk}")
        if not eigen:
            uitleg.append(UIT_UITVOER)
        zin = "De handtekening klopt."
        return Uitspraak(1, Stand.OK, zin, uitleg=tuple(uitleg))


def read_papers(uitvoer: Uitvoermap, vooraf: Vooraf, eigen: Vkey | None) -> Papieren:
    """Read key, chain and checkpoint; what is wrong becomes a finding."""
    found: list[Bevinding] = []
    keten = punt = key = None
    tekst = ""
    try:
        keten = _chain(uitvoer, vooraf, eigen)
    except VormError as error:
        found.append(Bevinding(None, "sleutel", error.reden))
    try:
        tekst = uitvoer.text(CONTROLEPUNT)
        punt = parse_checkpoint(tekst)
    except VormError as error:
        found.append(Bevinding(None, "controlepunt", error.reden))
    if keten is not None and punt is not None:
        try:
            key = _signer(keten, punt)
        except VormError as error:
            found.append(Bevinding(None, "handtekening", error.reden))
    return Papieren(keten, punt, tekst, key, tuple(found))


def _chain(uitvoer: Uitvoermap, vooraf: Vooraf, eigen: Vkey | None) -> Keten:
    try:
        eerste = parse_vkey_file(uitvoer.text(SLEUTEL))
    except VormError as error:
        raise VormError(f"De sleutel in de uitvoer: {error.reden}") from None
    if not _OORSPRONG.fullmatch(eerste.naam):
        raise VormError("De sleutel heeft niet de naam van een logboek.")
    handed = []
    if vooraf.wissels or uitvoer.has(CONTROLEPUNTEN):
        handed = split_checkpoints(uitvoer.text(CONTROLEPUNTEN))
    keten = build_chain(eerste, vooraf.wissels, handed)
    if eigen is not None and not keten.holds(eigen):
        raise VormError("De sleutel in de uitvoer is niet de sleutel die jij hebt.")
    return keten


def _signer(keten: Keten, punt: Controlepunt) -> Vkey:
    """Return the key of *punt*: the newest one that may sign must have done so."""
    allowed = keten.keys_for(punt.grootte)
    # WHY: in an export every signature counts; one of a stranger is passed over only
    # under a checkpoint that somebody kept, where a witness may have signed too.
    if punt.nota.strangers(allowed):
        raise VormError("Er staat een handtekening onder van een onbekende sleutel.")
    key = keten.require_signed(punt)
    if key != allowed[-1]:
        raise VormError("De nieuwste sleutel heeft dit controlepunt niet ondertekend.")
    return key
