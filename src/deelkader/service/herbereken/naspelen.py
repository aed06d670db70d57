# SPDX-License-Identifier: EUPL-1.2
"""
From an export of a log to the effects of another kader: `effects_of`.

Responsible for one pass: lines are verified and counted together, and what is not
whole, or of another organisation, gives no numbers. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

from deelkader.errors import LogboekTamperedError, LogboekUseError
from deelkader.service.herbereken.tabel import tabulate
from deelkader.service.herbereken.uitkomst import Telling
from deelkader.verifieer import Stand, verify

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.verifieer import Adviesregel, Afwijking, Uitslag

Voortgang = Callable[[int, int], None]


@dataclass(frozen=True, slots=True)
class Bron:
    """An export, whose log it must be, and the key that the reader has of it."""

    map_: Path
    organisatie: str
    vkey: str | None = None


def effects_of(
    kader: Kader, bron: Bron, op: date | None = None, voortgang: Voortgang | None = None
) -> dict[str, Any]:
    """
    Return what *kader* changes for the questions in *bron*, as plain JSON values.

    With *op* every question is asked as if it were that day. *voortgang* hears how much
    was read and judged.

    Raises:
        LogboekError: this is no export, it is not whole, or of another organisation.
        KaderError: *kader* cannot be asked these questions.
    """
    telling = Telling(kader, op)
    uitslag = read_whole(bron, telling.add, voortgang)
    groepen = telling.groups()
    if not telling.aantal:
        raise LogboekUseError(
            "logboek-leeg", "In dit logboek staat geen vraag die is na te rekenen."
        )
    return {
        "logboek": {
            "oorsprong": uitslag.oorsprong,
            "regels": uitslag.grootte,
            "wortel": uitslag.wortel,
            "eerste": uitslag.eerste,
            "laatste": uitslag.laatste,
        },
        "kader": kader.versie.as_dict(),
        "op": None if op is None else op.isoformat(),
        "onvolledig": uitslag.telling.oordeel_gewist > 0,
        **tabulate(groepen).as_dict(),
    }


def read_whole(
    bron: Bron, kijk: Callable[[Adviesregel], None], voortgang: Voortgang | None = None
) -> Uitslag:
    """
    Let *kijk* see every line with answers, and return what was verified.

    Raises:
        LogboekError: this is no export, it is not whole, or of another organisation.
    """

    def look(regel: Adviesregel) -> Afwijking | None:
        kijk(regel)
        return None

    uitslag = verify(bron.map_, vkey=bron.vkey, herreken=look, voortgang=voortgang)
    _require_whole(uitslag)
    _require_own(uitslag, bron.organisatie)
    return uitslag


def _require_whole(uitslag: Uitslag) -> None:
    """Refuse lines that are not what was written."""
    wrong = [u for u in uitslag.uitspraken[:2] if u.stand is Stand.FOUT]
    if wrong:
        found = [b for u in wrong for b in u.bevindingen]
        number = next((b.regel for b in found if b.regel is not None), 0)
        raise LogboekTamperedError(
            number,
            " ".join(u.zin for u in wrong)
            + " Er is niets uitgerekend. Kijk met `deelkader logboek verifieer`.",
        )


def _require_own(uitslag: Uitslag, organisatie: str) -> None:
    found = uitslag.oorsprong.split("/")[1]
    if found != organisatie:
        raise LogboekUseError(
            "logboek-van-een-ander",
            f"Dit is het logboek van de organisatie '{found}', niet van"
            f" '{organisatie}'. Er is niets uitgerekend.",
            help="Geef de uitvoer van je eigen logboek, of noem de andere organisatie"
            " met --organisatie.",
        )
