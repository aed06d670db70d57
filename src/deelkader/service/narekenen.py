# SPDX-License-Identifier: EUPL-1.2
"""
Recomputing logged answers with the kader of that day.

Responsible for gathering kaders (of the reader and of the export) and for comparing
one answer. Whether the line is genuine was checked by `verifieer`. Floor 5.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from deelkader.errors import DeelkaderError
from deelkader.kader import Kader
from deelkader.regels.laden import load_texts
from deelkader.service.toegang.narekenen import recompute_access, recompute_verdict
from deelkader.service.toegang.regel import SOORT as TOEGANG
from deelkader.verifieer import (
    ANDERS,
    ONTBREEKT,
    Adviesregel,
    Afwijking,
    Uitvoermap,
    VormError,
    read_bundle,
)

_ZONDER = "tekst"
_WAAROM = "waaromNiet"


class Narekenaar:
    """Recomputes answers with the kaders that it was given; hand it to `verify`."""

    def __init__(self, kaders: Iterable[Kader]) -> None:
        self._kaders = {kader.versie.hash: kader for kader in kaders}

    @property
    def hashes(self) -> frozenset[str]:
        """The hashes of the kaders that are known."""
        return frozenset(self._kaders)

    def __call__(self, regel: Adviesregel) -> Afwijking | None:
        """Return why the answer in *regel* is not what its kader says, or None."""
        feiten = regel.feiten
        if regel.soort == TOEGANG:
            return self._access(feiten)
        vraag, oordeel = feiten.get("vraag"), feiten.get("oordeel")
        asked = feiten.get("kader")
        if not (isinstance(vraag, dict) and isinstance(oordeel, dict)):
            return Afwijking(ANDERS, "de vraag of het oordeel ontbreekt.")
        if "jeugdige" in vraag or _ZONDER in oordeel:
            return Afwijking(ANDERS, "er staat iets bij dat niet bij de feiten hoort.")
        if not isinstance(asked, dict) or asked != oordeel.get("kader"):
            return Afwijking(ANDERS, "het kader is niet dat van het oordeel.")
        kader = self._kaders.get(str(asked.get("hash")))
        if kader is None:
            return _unknown(asked)
        return _compare(kader, vraag, oordeel, feiten.get("toegang"))

    def _access(self, feiten: Mapping[str, Any]) -> Afwijking | None:
        asked = feiten.get("kader")
        if not isinstance(asked, dict):
            return Afwijking(ANDERS, "het kader ontbreekt.")
        kader = self._kaders.get(str(asked.get("hash")))
        if kader is None:
            return _unknown(asked)
        reden = recompute_access(kader, feiten)
        return None if reden is None else Afwijking(ANDERS, reden)


def _unknown(asked: Mapping[str, Any]) -> Afwijking:
    versie = asked.get("versie")
    return Afwijking(ONTBREEKT, f"kader {versie} ontbreekt in deze uitvoer.")


def _compare(
    kader: Kader,
    vraag: dict[str, Any],
    oordeel: dict[str, Any],
    toegang: Any,
) -> Afwijking | None:
    judge = kader.explain if _has_reasons(oordeel) else kader.evaluate
    try:
        judged = judge(vraag)
        found = judged.as_dict()
    except DeelkaderError:
        return Afwijking(ANDERS, "met dit kader kan de vraag zo niet gesteld worden.")
    del found[_ZONDER]
    if _spelled(found) == _spelled(oordeel):
        reden = None if toegang is None else recompute_verdict(judged, toegang)
        return None if reden is None else Afwijking(ANDERS, reden)
    if found["uitkomst"] == oordeel.get("uitkomst"):
        return Afwijking(ANDERS, "de uitkomst is gelijk, maar de uitwerking niet.")
    return Afwijking(ANDERS, f"narekenen geeft {found['uitkomst']}.")


def _has_reasons(oordeel: dict[str, Any]) -> bool:
    parts = oordeel.get("gegevens")
    return isinstance(parts, list) and any(
        isinstance(part, dict) and _WAAROM in part for part in parts
    )


def _spelled(waarde: Any) -> str:
    """Return *waarde* as JSON, so that true is not 1 and a tuple is a list."""
    return json.dumps(waarde, sort_keys=True)


def kaders_in(map_: str | Path) -> Iterator[Kader]:
    """
    Yield the kaders in the export *map_* that can be loaded.

    A bundle that is not what its name says is left out here; `verify` names it.
    """
    uitvoer = Uitvoermap(Path(map_))
    for naam in uitvoer.kaders():
        try:
            teksten = read_bundle(uitvoer, naam)
            yield Kader(load_texts({n: t.encode() for n, t in teksten.items()}))
        except (VormError, DeelkaderError):
            continue
