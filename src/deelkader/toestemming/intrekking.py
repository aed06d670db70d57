# SPDX-License-Identifier: EUPL-1.2
"""
What a withdrawal asks of who shared before: telling the recipients.

Responsible for who must be told what. What was really shared is handed in. Floor 4,
pure.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.toestemming.bereik import Bereik, Wereld
from deelkader.toestemming.gebeurtenis import Gebeurtenis

PLICHT = "intrekking-verwerken"


@dataclass(frozen=True, slots=True, order=True)
class Ontvanger:
    """Who heard *gegevens* before, for *doel*, and must hear that it stops."""

    naar: str
    doel: str
    gegevens: tuple[str, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {"naar": self.naar, "gegevens": list(self.gegevens), "doel": self.doel}


@dataclass(frozen=True, slots=True)
class Inlichtplicht:
    """The duty to tell *ontvangers*; *plicht* and *moment* are words of the kader."""

    plicht: str
    moment: str
    ontvangers: tuple[Ontvanger, ...]

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        return {
            "plicht": self.plicht,
            "moment": self.moment,
            "ontvangers": [o.as_dict() for o in self.ontvangers],
        }


@dataclass(frozen=True, slots=True)
class Intrekking:
    """A withdrawal that was written; without *plicht* nobody has to be told."""

    gebeurtenis: Gebeurtenis
    plicht: Inlichtplicht | None


def duty_to_tell(
    bereik: Bereik,
    betekenis: str,
    begrippen: Begrippen,
    gedeeld: Iterable[Mapping[str, Any]],
) -> Inlichtplicht | None:
    """
    Return whom to tell that consent as far as *bereik* is withdrawn.

    *gedeeld* are the lines of what was shared: `naar`, `gegevens` and `doel`. A
    meaning that opens nothing (agreeing to help) gives no duty.
    """
    meaning = begrippen.betekenissen.get(betekenis)
    if meaning is not None and meaning.axis is None:
        return None
    told: dict[tuple[str, str], set[str]] = {}
    naar, gegevens, doel = Wereld.of(begrippen).reach(bereik)
    for line in gedeeld:
        shared = line["gegevens"]
        named = {shared} if isinstance(shared, str) else set(shared)
        hit = named & gegevens
        if line["naar"] in naar and line["doel"] in doel and hit:
            told.setdefault((line["naar"], line["doel"]), set()).update(hit)
    if not told:
        return None
    found = begrippen.plichten.get(PLICHT)
    ontvangers = (Ontvanger(n, d, tuple(sorted(g))) for (n, d), g in told.items())
    return Inlichtplicht(
        PLICHT, "na" if found is None else found.moment, tuple(sorted(ontvangers))
    )
