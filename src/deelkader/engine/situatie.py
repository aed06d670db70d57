# SPDX-License-Identifier: EUPL-1.2
"""
The position of one category: what is known, open, assumed and not done.

Responsible for the worlds that a position allows, as masks of matching rules.
Each distinct mask is judged once, however many worlds share it. Floor 3.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from deelkader.engine.compile import Programma
from deelkader.engine.who import Verklaring, type_standen

GRENS_WERELDEN = 4096
"""More distinct masks than this are not judged: the interval is everything."""

type_open = tuple[tuple[int, tuple[int, ...]], ...]
type_waarden = tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Bewijsfeit:
    """
    A fact that records can prove: what it may be, and what is proven so far.

    *genoemd*: stated (known or a list), so that a proof can only narrow it.
    """

    feit: int
    mogelijk: tuple[int, ...]
    bewezen: frozenset[int]
    genoemd: bool

    def allowed(self) -> tuple[int, ...] | None:
        """Return the values left; None when the records contradict the fact."""
        within = tuple(i for i in self.mogelijk if i in self.bewezen)
        if within:
            return within
        if self.genoemd or not self.bewezen:
            return None
        return tuple(sorted(self.bewezen))


@dataclass(frozen=True, slots=True)
class Situatie:
    """
    Everything that decides about one category.

    *mask* holds the rules that accept all known facts; *open* the open facts
    with what they may be, *aangenomen* the defaults, *niet_gedaan* the acts
    that were not done, all limited to facts that such a rule tests.
    """

    mask: int
    open: type_open
    aangenomen: type_waarden
    niet_gedaan: type_waarden
    bewijs: tuple[Bewijsfeit, ...]
    standen: type_standen
    gewogen: bool

    def verklaring(self) -> Verklaring:
        """Return what people declared."""
        return Verklaring(self.standen, self.gewogen)

    def base(self, p: Programma) -> int:
        """Return the rules possible with the defaults filled in and nothing done."""
        mask = self.mask
        for feit, i in self.aangenomen:
            mask &= p.accept[feit][i]
        for feit, i in self.niet_gedaan:
            mask &= p.accept[feit][i]
        return mask

    def with_value(self, p: Programma, feit: int, waarde: int) -> Situatie:
        """Return this position with an assumed *feit* known as *waarde*."""
        return replace(
            self,
            mask=self.mask & p.accept[feit][waarde],
            aangenomen=tuple(pair for pair in self.aangenomen if pair[0] != feit),
            bewijs=tuple(
                replace(b, mogelijk=(waarde,), genoemd=True) if b.feit == feit else b
                for b in self.bewijs
            ),
        )


def worlds(p: Programma, base: int, open_: type_open) -> set[int] | None:
    """Return the distinct masks of all completions of *open_*; None is too many."""
    masks = {base}
    for feit, waarden in open_:
        table, tested = p.accept[feit], p.tests[feit]
        found: set[int] = set()
        for mask in masks:
            if mask & tested:
                found.update(mask & table[i] for i in waarden)
            else:
                found.add(mask)
        masks = found
        if len(masks) > GRENS_WERELDEN:
            return None
    return {p.trim(mask) for mask in masks}


def apply_proofs(situatie: Situatie) -> Situatie | None:
    """
    Return *situatie* with its facts limited to what the records prove.

    A default outside the proof is dropped: that fact is then open. None when
    the records contradict a fact.
    """
    limits = {}
    for feit in situatie.bewijs:
        allowed = feit.allowed()
        if allowed is None:
            return None
        limits[feit.feit] = allowed
    dropped = {f for f, i in situatie.aangenomen if i not in limits.get(f, (i,))}
    opened = tuple((f, limits[f]) for f in sorted(dropped))
    return replace(
        situatie,
        open=(*((f, limits.get(f, w)) for f, w in situatie.open), *opened),
        aangenomen=tuple(x for x in situatie.aangenomen if x[0] not in dropped),
    )
