# SPDX-License-Identifier: EUPL-1.2
"""
Gaps in the rules: write down where an answer did not help, and list them.

Responsible for keeping no person: of the question only what kind of sharing it was
about, no day, no fact about a child, no id of the answer, and no free text. Floor 5.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any, Final

from deelkader.logboek.regels import Inhoud
from deelkader.service.oordeelregel import answer_parts

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.logboek import Bewijs, Logboek

GAT: Final = "gat"
LIJST: Final = "gatsoorten"
_GEKOPIEERD: Final = ("van", "naar", "doel", "situatie", "gemeente")
# WHY a holder of their own: so they are found without opening other lines. No code
# of a person begins like this.
_HOUDER: Final = "_gaten"


@dataclass(frozen=True, slots=True)
class Gat:
    """A gap that was told *aantal* times; *soort* is of the list `gatsoorten`."""

    soort: str
    van: str
    naar: str
    gegevens: tuple[str, ...]
    doel: str
    situatie: str
    gemeente: str | None
    uitkomst: str
    aantal: int = 1

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        found = {
            "soort": self.soort,
            "van": self.van,
            "naar": self.naar,
            "gegevens": list(self.gegevens),
            "doel": self.doel,
            "situatie": self.situatie,
            "uitkomst": self.uitkomst,
            "aantal": self.aantal,
        }
        return found | ({} if self.gemeente is None else {"gemeente": self.gemeente})


def record_gap(logboek: Logboek, oordeel_id: str, soort: str) -> Bewijs:
    """
    Write down that the rules fell short at answer *oordeel_id*.

    Raises:
        VraagError: there is no such answer, or it was erased; nothing is written.
        LogboekError: it was not written.
    """
    answer, _ = answer_parts(logboek, oordeel_id)
    vraag = answer["vraag"]
    feiten = {naam: vraag[naam] for naam in _GEKOPIEERD if naam in vraag}
    feiten |= {
        "soort": soort,
        "gegevens": _as_list(vraag["gegevens"]),
        "uitkomst": answer["oordeel"]["uitkomst"],
        "kader": answer["kader"],
    }
    return logboek.append(Inhoud(GAT, feiten, {}, _HOUDER))


def gaps(logboek: Logboek) -> tuple[Gat, ...]:
    """Return every gap that was told, the most told first; nobody stands in it."""
    ids = logboek.sleutelbos.ids_of(logboek.organisatie, _HOUDER)
    counted = Counter(
        _read(line.feiten.inhoud)
        for line in logboek.lezer.lines_of(ids)
        if line.soort == GAT and line.feiten is not None
    )
    found = [replace(gat, aantal=aantal) for gat, aantal in counted.items()]
    return tuple(sorted(found, key=_order))


def _read(feiten: Mapping[str, Any]) -> Gat:
    return Gat(
        soort=feiten["soort"],
        van=feiten["van"],
        naar=feiten["naar"],
        gegevens=tuple(sorted(feiten["gegevens"])),
        doel=feiten["doel"],
        situatie=feiten["situatie"],
        gemeente=feiten.get("gemeente"),
        uitkomst=feiten["uitkomst"],
    )


def _order(gat: Gat) -> tuple[Any, ...]:
    where = (gat.soort, gat.van, gat.naar, gat.gegevens, gat.doel, gat.situatie)
    return -gat.aantal, *where, gat.gemeente or "", gat.uitkomst


def _as_list(waarde: Any) -> list[str]:
    return [waarde] if isinstance(waarde, str) else list(waarde)
