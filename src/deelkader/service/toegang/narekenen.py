# SPDX-License-Identifier: EUPL-1.2
"""
Recompute the decisions in a line of AuthZEN with the kader of that day.

Responsible for saying in which decision a line differs. Whether the line is genuine
was checked by `verifieer`. Floor 5.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

from deelkader.errors import DeelkaderError
from deelkader.service.toegang.besluit import decide
from deelkader.service.toegang.regel import as_kept

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.model import Oordeel

_VORM: Final = "de besluiten hebben niet hun vorm."
_ZO_NIET: Final = "met dit kader kan de vraag zo niet gesteld worden."
_BESLUIT: Final = "het besluit is anders bij narekenen."


def recompute_access(kader: Kader, feiten: Mapping[str, Any]) -> str | None:
    """Return why a `toegang` line is not what *kader* says; None when it is."""
    if "storing" in feiten:
        return None
    try:
        zoek = feiten.get("zoek")
        if zoek is not None:
            return _search(kader, zoek)
        for one in feiten["besluiten"]:
            if (found := _one(kader, one)) is not None:
                return found
    except (KeyError, TypeError, AttributeError):
        return _VORM
    except DeelkaderError:
        return _ZO_NIET
    return None


def recompute_verdict(oordeel: Oordeel, toegang: Mapping[str, Any]) -> str | None:
    """Return why *toegang* does not follow from *oordeel*; None when it does."""
    try:
        ja, reden = decide(oordeel, frozenset(toegang["kan"]))
        is_same = toegang["besluit"] is ja and toegang["reden"] == reden
    except (KeyError, TypeError):
        return _VORM
    return None if is_same else _BESLUIT


def _one(kader: Kader, one: Mapping[str, Any]) -> str | None:
    if "vraag" not in one:
        return None if one["besluit"] is False else _BESLUIT
    if "jeugdige" in one["vraag"] or "tekst" in one["oordeel"]:
        return "er staat iets bij dat niet bij de feiten hoort."
    oordeel = kader.evaluate(one["vraag"])
    if _spelled(as_kept(oordeel)) != _spelled(one["oordeel"]):
        return f"narekenen geeft {oordeel.uitkomst.value}."
    return recompute_verdict(oordeel, one)


def _search(kader: Kader, zoek: Mapping[str, Any]) -> str | None:
    kan = frozenset(zoek["kan"])
    for one in zoek["bekeken"]:
        ja = False
        if "anders" in one:
            ja, _ = decide(kader.evaluate({**zoek["vraag"], **one["anders"]}), kan)
        if one["besluit"] is not ja:
            return _BESLUIT
    return None


def _spelled(waarde: Any) -> str:
    """Return *waarde* as JSON, so that true is not 1 and a tuple is a list."""
    return json.dumps(waarde, sort_keys=True)
