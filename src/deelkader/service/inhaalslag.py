# SPDX-License-Identifier: EUPL-1.2
"""
Do the work whose day has come: page after page of due cases.

Responsible for small transactions, so that answers never wait long, and for one bad
case never standing in the way of the others. Floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from deelkader.service.opvolging import Opvolging

PAGINA: Final = 200
"""Due cases that are handled in one transaction; answers wait for it on SQLite."""


@dataclass(frozen=True, slots=True)
class Ronde:
    """
    What was done: cases looked at, tasks new or changed, messages made.

    *mislukt* are cases that could not be handled; they are tried again the next day.
    """

    zaken: int = 0
    taken: int = 0
    berichten: int = 0
    mislukt: int = 0

    def __add__(self, other: Ronde) -> Ronde:
        return Ronde(
            self.zaken + other.zaken,
            self.taken + other.taken,
            self.berichten + other.berichten,
            self.mislukt + other.mislukt,
        )

    @property
    def gezien(self) -> int:
        """The number of cases that were due."""
        return self.zaken + self.mislukt

    def as_dict(self) -> dict[str, int]:
        """Return plain JSON values."""
        return {
            "zaken": self.zaken,
            "taken": self.taken,
            "berichten": self.berichten,
            "mislukt": self.mislukt,
        }


def run_due(opvolging: Opvolging, dag: int, aantal: int | None) -> Ronde:
    """Handle at most *aantal* cases (or all) that are due on *dag*."""
    total = Ronde()
    while aantal is None or total.gezien < aantal:
        left = PAGINA if aantal is None else aantal - total.gezien
        page = _run_page(opvolging, dag, min(PAGINA, left))
        if not page.gezien:
            break
        total += page
    return total


def _run_page(opvolging: Opvolging, dag: int, aantal: int) -> Ronde:
    zaken = opvolging.zaken
    with opvolging.logboek.opslag.unit() as eenheid:
        page = zaken.due(eenheid, dag, aantal)
        done = [(bewaard, opvolging.look(bewaard.zaak, dag)) for bewaard in page.zaken]
        zaken.save(eenheid, done)
        # WHY: a case whose key is gone was erased; an older copy of the log brought
        # its row back.
        zaken.look_again(eenheid, page.gewist, None)
        zaken.look_again(eenheid, page.kapot, dag + 1)
    changes = [w for _, stap in done for w in stap.wijzigingen]
    failed = sum(stap.opnieuw is not None for _, stap in done) + len(page.kapot)
    said = sum(w.bericht is not None for w in changes)
    return Ronde(len(page) - failed, len(changes), said, failed)
