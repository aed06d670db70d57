# SPDX-License-Identifier: EUPL-1.2
"""What a check is, what it looks at, and what it finds. In `keuring`."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from typing import TYPE_CHECKING, Any

from deelkader.errors import Bevinding, Plek
from deelkader.model.regel import Regel
from deelkader.regels.kaderinhoud import Kaderinhoud

if TYPE_CHECKING:
    from deelkader.verhalen.uitvoeren import Resultaat

KADER = Plek("kader.yaml", 1, 1)


@dataclass(frozen=True, slots=True)
class Stof:
    """What is examined today: a kader, and how its scenarios went, if known."""

    inhoud: Kaderinhoud
    vandaag: date
    verhalen: tuple[Resultaat, ...] | None = None


@dataclass(frozen=True, slots=True)
class Vondst:
    """A place that is wrong, with the words that its message needs."""

    plek: Plek
    velden: dict[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Keur:
    """
    One check: its stable code, its three sentences and how it looks.

    The sentences are filled with the words of a `Vondst`. *ernst* is ``fout`` or
    ``waarschuwing``.
    """

    code: str
    boodschap: str
    waarom: str
    oplossing: str
    look: Callable[[Stof], Iterator[Vondst]]
    ernst: str = "fout"

    def examine(self, stof: Stof) -> Iterator[Bevinding]:
        """Yield what is wrong in *stof*."""
        for vondst in self.look(stof):
            yield Bevinding(
                vondst.plek,
                self.code,
                self.boodschap.format(**vondst.velden),
                self.waarom.format(**vondst.velden),
                self.oplossing.format(**vondst.velden),
                self.ernst,
            )


def place_of(regel: Regel) -> Plek:
    """Return where *regel* stands."""
    return regel.plek or KADER
