# SPDX-License-Identifier: EUPL-1.2
"""The cases of `tests/data/inkijk.yaml`: shares and viewers, ready to be asked."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import yaml
from tests.bdd.gelezen import kader

from deelkader import Kader
from deelkader.model.inkijk import Inkijkregels
from deelkader.service.inkijk import Deling, Kijker

BRON = yaml.safe_load(
    (Path(__file__).parents[2] / "data" / "inkijk.yaml").read_text(encoding="utf-8")
)
GEVALLEN: tuple[dict[str, Any], ...] = tuple(BRON["gevallen"])
DAG = date(2026, 11, 22)
_WEG = "?"


def laid_over(base: Mapping[str, Any], change: Mapping[str, Any]) -> dict[str, Any]:
    """Return *base* with *change*; a question mark takes away."""
    found = dict(base)
    for key, value in change.items():
        if value == _WEG:
            found.pop(key, None)
        elif isinstance(value, dict):
            found[key] = laid_over(found.get(key, {}), value)
        else:
            found[key] = value
    return found


def share(change: Mapping[str, Any], **other: Any) -> Deling:
    """Return the share of the cases with *change*, on the grounds of the kader."""
    vraag = laid_over(BRON["deling"], change)
    gegevens = tuple(vraag.pop("gegevens"))
    ja = vraag.pop("ja")
    vraag["toestemmingen"] = [{"gever": g, "status": "gegeven"} for g in ja]
    asked = {**vraag, "gegevens": list(gegevens), "datum": DAG}
    gronden = {
        c.categorie: tuple(g for some in c.gronden.values() for g in some)
        for c in kader().evaluate(asked).gegevens
    }
    fields = {"datum": DAG, "gronden": gronden, **other}
    return Deling(vraag=vraag, gegevens=gegevens, **fields)


def viewer(geval: Mapping[str, Any]) -> Kijker:
    """Return who looks in *geval*; a parent is ouder-1 unless it says otherwise."""
    soort = geval["kijker"]
    first = {"ouder-met-gezag": "ouder-1"}.get(soort)
    gever = geval.get("gever", first)
    nu = laid_over(BRON["nu"], geval.get("nu", {}))
    return Kijker(soort, nu, None if gever == _WEG else gever)


def rules() -> Inkijkregels:
    """Return the rules of the kader about who sees what."""
    found = kader().inhoud.inkijk
    assert found is not None
    return found


@cache
def without(regel: str) -> Kader:
    """Return the kader without one of its rules about who sees what."""
    left = tuple(r for r in rules().regels if r.id != regel)
    inkijk = replace(rules(), regels=left)
    return Kader(replace(kader().inhoud, inkijk=inkijk, hash=f"sha256:zonder-{regel}"))
