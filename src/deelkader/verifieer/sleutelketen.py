# SPDX-License-Identifier: EUPL-1.2
"""
The chain of keys: each new key is vouched for by the one before it.

Responsible for following the chain across every `sleutelwissel`, and for which key
may sign a checkpoint of which size. Floor 1, `verifieer`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.nota import Controlepunt, Vkey, parse_checkpoint, parse_vkey
from deelkader.verifieer.uitslag import points

_REGELS_PER_NOTA = 6


@dataclass(frozen=True, slots=True)
class Schakel:
    """One key: it signs checkpoints of sizes *vanaf* to *tot* (None: no end yet)."""

    vkey: Vkey
    vanaf: int
    tot: int | None

    def covers(self, grootte: int) -> bool:
        """Return whether this key may sign a checkpoint of this size."""
        return self.vanaf <= grootte and (self.tot is None or grootte <= self.tot)


@dataclass(frozen=True, slots=True)
class Keten:
    """All keys in order, and the checkpoints that hand over from one to the next."""

    schakels: tuple[Schakel, ...]
    overdrachten: tuple[Controlepunt, ...]

    @property
    def oorsprong(self) -> str:
        """The name of the log, which is that of every key."""
        return self.schakels[0].vkey.naam

    def keys_for(self, grootte: int) -> list[Vkey]:
        """Return the keys that may sign a checkpoint of this size."""
        return [s.vkey for s in self.schakels if s.covers(grootte)]

    def holds(self, vkey: Vkey) -> bool:
        """Return whether *vkey* is one of the keys."""
        return any(s.vkey == vkey for s in self.schakels)

    def is_signed(self, punt: Controlepunt | None) -> bool:
        """Return whether *punt* is of this log, signed by a key that may."""
        try:
            return punt is not None and bool(self.require_signed(punt))
        except VormError:
            return False

    def require_signed(self, punt: Controlepunt) -> Vkey:
        """
        Return the newest key that signed *punt*.

        Raises:
            VormError: it is of another log, or no key that may sign it did.
        """
        if punt.oorsprong != self.oorsprong:
            raise VormError("Het controlepunt is van een ander logboek.")
        signers = punt.nota.signers(self.keys_for(punt.grootte))
        if not signers:
            raise VormError(
                "Er staat geen handtekening onder van een sleutel van dit logboek."
            )
        return signers[-1]


def build_chain(
    eerste: Vkey,
    wissels: Sequence[tuple[int, str]],
    overdrachten: Sequence[Controlepunt],
) -> Keten:
    """
    Return the chain from *eerste* on, its hand-overs checked.

    *wissels* are the numbers and vkeys of the lines that name a new key. Whether
    the roots of *overdrachten* are those of the lines is not checked here.

    Raises:
        VormError: a hand-over is missing, of another log, or not signed by both.
    """
    if len(wissels) != len(overdrachten):
        raise VormError(
            f"Er zijn {points(len(wissels))} nieuwe sleutels, maar"
            f" {points(len(overdrachten))} controlepunten die ze aanwijzen."
        )
    schakels: list[Schakel] = []
    vkey, vanaf = eerste, 0
    ends = [*(nr for nr, _ in wissels), None][1:]
    for (nr, tekst), punt, einde in zip(wissels, overdrachten, ends, strict=True):
        nieuw = parse_vkey(tekst)
        both = [vkey, nieuw]
        if nieuw.naam != eerste.naam or nieuw == vkey or punt.oorsprong != eerste.naam:
            raise VormError(f"De nieuwe sleutel van regel {points(nr)} past niet.")
        signers = punt.nota.signers(both)
        if signers != both or punt.nota.strangers(both):
            raise VormError(
                f"De nieuwe sleutel van regel {points(nr)} is niet door de oude sleutel"
                " aangewezen."
            )
        if punt.grootte < nr or (einde is not None and punt.grootte >= einde):
            raise VormError(
                f"Het controlepunt bij de nieuwe sleutel van regel {points(nr)} past"
                " daar niet."
            )
        schakels.append(Schakel(vkey, vanaf, punt.grootte))
        vkey, vanaf = nieuw, nr
    schakels.append(Schakel(vkey, vanaf, None))
    return Keten(tuple(schakels), tuple(overdrachten))


def split_checkpoints(tekst: str) -> list[Controlepunt]:
    """
    Return the checkpoints with two signatures that stand one after another.

    Raises:
        VormError: something else stands between them, or one is not a checkpoint.
    """
    rows = tekst.splitlines(keepends=True)
    if not rows or len(rows) % _REGELS_PER_NOTA:
        raise VormError("De controlepunten bij de nieuwe sleutels zijn niet te lezen.")
    starts = range(0, len(rows), _REGELS_PER_NOTA)
    return [parse_checkpoint("".join(rows[i : i + _REGELS_PER_NOTA])) for i in starts]
