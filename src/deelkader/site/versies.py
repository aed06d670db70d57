# SPDX-License-Identifier: EUPL-1.2
"""What changed from one version of the kader to the next. In `site`."""

from __future__ import annotations

import itertools
from collections.abc import Mapping
from dataclasses import dataclass, fields
from typing import Any

from deelkader.analyse.overgang import Richting
from deelkader.analyse.verschil import WoordenlijstError, compare
from deelkader.begrippen import Feit
from deelkader.kader import Kader
from deelkader.model.regel import Regel
from deelkader.site.plaatsen import Link, norm_page, rule_page
from deelkader.site.stof import Stof

_NIET_GETELD = "Niet geteld: de woordenlijsten verschillen."
_WAT = {"condities": "wanneer de regel past"}


@dataclass(frozen=True, slots=True)
class Lijst:
    """What is new, what is gone and what is different, of one kind of thing."""

    naam: str
    erbij: tuple[Link, ...]
    weg: tuple[str, ...]
    anders: tuple[Link, ...]

    @property
    def is_leeg(self) -> bool:
        """Whether nothing changed."""
        return not (self.erbij or self.weg or self.anders)


@dataclass(frozen=True, slots=True)
class Wijziging:
    """One step from an older version to a newer one."""

    van: str
    naar: str
    lijsten: tuple[Lijst, ...]
    geteld: tuple[tuple[str, int], ...]
    uitleg: str


def changes(stof: Stof) -> tuple[Wijziging, ...]:
    """Return every step between the versions that were given, the newest first."""
    steps = [*stof.vorige, stof.kader]
    found = [_step(a, b) for a, b in itertools.pairwise(steps)]
    return tuple(reversed(found))


def _step(oud: Kader, nieuw: Kader) -> Wijziging:
    counted, said = _counted(oud, nieuw)
    return Wijziging(
        _version(oud), _version(nieuw), tuple(_lists(oud, nieuw)), counted, said
    )


def _version(kader: Kader) -> str:
    return f"{kader.versie.versie} ({kader.versie.hash[7:15]})"


def _lists(oud: Kader, nieuw: Kader) -> list[Lijst]:
    before, after = oud.inhoud, nieuw.inhoud
    return [
        _compared(
            "Regels",
            {r.id: _parts(oud, r) for r in before.alle_regels},
            {r.id: _parts(nieuw, r) for r in after.alle_regels},
            rule_page,
        ),
        _compared(
            "Normen",
            {i: b.model_dump() for i, b in before.bronnen.items()},
            {i: b.model_dump() for i, b in after.bronnen.items()},
            norm_page,
        ),
        _compared(
            "Gekozen kant van een standpunt",
            {i: {"kant": kant} for i, kant in before.gekozen.items()},
            {i: {"kant": kant} for i, kant in after.gekozen.items()},
            lambda naam: f"standpunten.html#{naam}",
        ),
        _compared(
            "Garanties",
            {g.id: {"zin": g.zin} for g in before.garanties},
            {g.id: {"zin": g.zin} for g in after.garanties},
            lambda naam: f"garanties.html#{naam}",
        ),
    ]


def _parts(kader: Kader, regel: Regel) -> dict[str, Any]:
    """Return what a rule says, without where it stands; values by their names."""
    feiten = kader.begrippen.feiten
    found = {f.name: getattr(regel, f.name) for f in fields(regel) if f.name != "plek"}
    found["condities"] = {
        c.feit: {_value(feiten[c.feit], i) for i in c.indexen} for c in regel.condities
    }
    return found


def _value(feit: Feit, index: int) -> str:
    if index >= feit.nvt:
        return "n.v.t."
    waarde = feit.domein[index]
    return "+".join(sorted(waarde)) if isinstance(waarde, frozenset) else str(waarde)


def _compared(
    naam: str,
    before: Mapping[str, Mapping[str, Any]],
    after: Mapping[str, Mapping[str, Any]],
    page: Any,
) -> Lijst:
    anders = []
    for id_ in after:
        if id_ not in before or before[id_] == after[id_]:
            continue
        what = [k for k in after[id_] if before[id_].get(k) != after[id_][k]]
        told = ", ".join(_WAT.get(k, k).replace("_", " ") for k in what)
        anders.append(Link(id_, page(id_), told))
    return Lijst(
        naam,
        tuple(Link(id_, page(id_)) for id_ in after if id_ not in before),
        tuple(id_ for id_ in before if id_ not in after),
        tuple(anders),
    )


def _counted(oud: Kader, nieuw: Kader) -> tuple[tuple[tuple[str, int], ...], str]:
    """Return how many situations get another answer, per direction."""
    try:
        found = compare(oud, nieuw)
    except WoordenlijstError:
        return (), _NIET_GETELD
    counts = tuple((str(r), found.count(r)) for r in Richting)
    total = f"{found.ruimte:,}".replace(",", ".")
    return counts, f"Geteld over {total} situaties, op {found.op}."
