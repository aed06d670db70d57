# SPDX-License-Identifier: EUPL-1.2
"""
Retention: how long an organisation keeps its lines, and ending what is older.

Lines of a person are kept for whole years after the year they were written in, lines
without a person for whole months. Floor 4, `logboek`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Final

from sqlalchemy import delete, insert, select

from deelkader.errors import LogboekUseError
from deelkader.logboek.regels import Bewijs, Inhoud
from deelkader.logboek.wissen import Besluit, Gewist, Wisopdracht
from deelkader.opslag.tabellen import bewaartermijn

if TYPE_CHECKING:
    from deelkader.logboek.logboek import Logboek
    from deelkader.opslag import Eenheid

BEWARING: Final = "bewaring"
TERMIJN: Final = "bewaartermijn"
_MEESTE_JAREN: Final = 120
_MEESTE_MAANDEN: Final = 12 * _MEESTE_JAREN


@dataclass(frozen=True, slots=True)
class Termijn:
    """Years for lines about a person, months for lines without one."""

    jaren: int
    maanden: int

    def __post_init__(self) -> None:
        years = 1 <= self.jaren <= _MEESTE_JAREN
        months = 1 <= self.maanden <= _MEESTE_MAANDEN
        if not (years and months):
            raise LogboekUseError(
                "bewaartermijn-ongeldig",
                f"Een termijn is 1 tot {_MEESTE_JAREN} jaar en 1 tot"
                f" {_MEESTE_MAANDEN} maanden.",
            )

    def ended(self, vandaag: date) -> tuple[str, str]:
        """Return the first year and the first month that are still kept."""
        month = vandaag.year * 12 + vandaag.month - 1 - self.maanden
        return (
            f"{vandaag.year - self.jaren:04d}",
            f"{month // 12:04d}-{month % 12 + 1:02d}",
        )


def set_term(logboek: Logboek, termijn: Termijn, besluit: Besluit) -> Bewijs:
    """Let *termijn* hold from now on; two people decide, and it is logged."""
    besluit.require_two()

    def keep(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        own = bewaartermijn.c.log == logboek.log
        eenheid.verbinding.execute(delete(bewaartermijn).where(own))
        eenheid.verbinding.execute(
            insert(bewaartermijn).values(
                log=logboek.log, jaren=termijn.jaren, maanden=termijn.maanden
            )
        )

    feiten = {
        "reden": besluit.reden,
        "jaren": termijn.jaren,
        "maanden": termijn.maanden,
    }
    personen = {"door": list(besluit.door)}
    return logboek.append(Inhoud(TERMIJN, feiten, personen, mee=keep))


def term_of(logboek: Logboek) -> Termijn:
    """
    Return the term that holds.

    Raises:
        LogboekError: the organisation did not choose one.
    """
    query = select(bewaartermijn).where(bewaartermijn.c.log == logboek.log)
    with logboek.opslag.reading() as verbinding:
        row = verbinding.execute(query).first()
    if row is None:
        raise LogboekUseError(
            "bewaartermijn-ontbreekt",
            "Er is nog geen bewaartermijn gekozen. Er is niets gewist.",
            help="Kies er een met: deelkader logboek bewaartermijn.",
        )
    return Termijn(row.jaren, row.maanden)


def expire(logboek: Logboek, vandaag: date, besluit: Besluit) -> Gewist:
    """
    Destroy what is older than the term; finding nothing is no error.

    Raises:
        LogboekError: no term was chosen, or there are no two people.
    """
    if not besluit.proef:
        besluit.require_two()
        logboek.herhalingen.tidy_all()
    jaar, maand = term_of(logboek).ended(vandaag)
    bos, organisatie = logboek.sleutelbos, logboek.organisatie
    return Wisopdracht(
        logboek, BEWARING, lambda: bos.ids_before(organisatie, jaar, maand), besluit
    ).run()
