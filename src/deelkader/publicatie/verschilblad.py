# SPDX-License-Identifier: EUPL-1.2
"""
A difference as plain values, for a bundle and for whoever asks for JSON.

Floor 5, `publicatie`; needs the extra `analyse`.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from deelkader.analyse.overgang import Richting
from deelkader.errors import KaderError
from deelkader.kader import Kader
from deelkader.regels import load_texts
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.schrijven import write_scenario

if TYPE_CHECKING:
    from collections.abc import Mapping

    from deelkader.analyse.overgang import Rij, Verschil

_BIJ_DE_WOORDEN: Final = frozenset({"zinnen.yaml", "garanties.yaml", "inkijk.yaml"})
"""Files that speak in words of the vocabulary and change no answer."""


def in_new_words(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> Kader:
    """
    Return the rules *before*, read with the vocabulary of *after*.

    Raises:
        KaderError: they cannot be read like that.
    """
    kept = {n: t for n, t in before.items() if n not in _BIJ_DE_WOORDEN}
    words = {
        n: t
        for n, t in after.items()
        if n == "begrippen.yaml" or n.startswith("teksten/")
    }
    return Kader(load_texts({**kept, **words}))


def with_same_words(
    oud: Kader, nieuw: Kader, before: Mapping[str, bytes], after: Mapping[str, bytes]
) -> Kader | None:
    """Return *oud* in the words of *nieuw*; None when that cannot be."""
    if oud.begrippen == nieuw.begrippen:
        return oud
    try:
        return in_new_words(before, after)
    except KaderError:
        return None


def scenario_of(boek: Zinnenboek, rij: Rij) -> str:
    """Return the question of a row as a scenario, with the new answer."""
    o = rij.overgang
    naam = f"{o.richting}: van {o.oud} naar {o.nieuw}"
    return write_scenario(boek, rij.vraag, boek.kader.evaluate(rij.vraag), naam)


def as_dict(verschil: Verschil, nieuw: Kader) -> dict[str, Any]:
    """Return *verschil* as plain JSON values."""
    boek = Zinnenboek(nieuw)
    samen = list(verschil.samengenomen)
    return {
        **({"samengenomen": samen} if samen else {}),
        "peildatum": verschil.dagen[0].isoformat(),
        "dagen": [dag.isoformat() for dag in verschil.dagen],
        "situaties": verschil.ruimte,
        "aantallen": {str(r): verschil.count(r) for r in Richting},
        "rijen": [
            {
                "richting": str(rij.overgang.richting),
                "oud": rij.overgang.oud,
                "nieuw": rij.overgang.nieuw,
                "wieZeiWat": rij.overgang.stem,
                "feiten": {feit: list(waarden) for feit, waarden in rij.feiten},
                "aantal": rij.aantal,
                "vraag": rij.vraag,
                "scenario": scenario_of(boek, rij),
            }
            for rij in verschil.rijen
        ],
    }


def in_bundle(verschil: Verschil, nieuw: Kader) -> dict[str, Any]:
    """Return *verschil* as it stands in a bundle: counts in words, so none is lost."""
    return _counts_as_text(as_dict(verschil, nieuw))


def _counts_as_text(found: dict[str, Any]) -> dict[str, Any]:
    return {
        **found,
        "situaties": str(found["situaties"]),
        "aantallen": {r: str(n) for r, n in found["aantallen"].items()},
        "rijen": [
            {**_plain(rij), "aantal": str(rij["aantal"])} for rij in found["rijen"]
        ],
    }


def _plain(value: Any) -> Any:
    """Return *value* with lists for what JSON has no other word for."""
    if isinstance(value, dict):
        return {str(k): _plain(v) for k, v in value.items()}
    if isinstance(value, list | tuple):
        return [_plain(item) for item in value]
    if isinstance(value, frozenset | set):
        return sorted(_plain(item) for item in value)
    return value
