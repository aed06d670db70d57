# SPDX-License-Identifier: EUPL-1.2
"""
All proofs about a kader, as findings that a policy officer can act on.

Responsible for the words and codes (R100 and up). Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.analyse.garanties import Bewijs, Bewijzer
from deelkader.analyse.korter import shorten
from deelkader.analyse.proeven import (
    dead_rules,
    impossible_values,
    is_layer_wider,
    stopped_duties,
)
from deelkader.begrippen import Feit
from deelkader.errors import Bevinding, Plek, VraagError
from deelkader.kader import Kader
from deelkader.model.garantie import Garantie
from deelkader.model.regel import Regel
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.schrijven import write_scenario

_GEEN_PLEK = Plek("kader.yaml", 1, 1)
_WOORDEN = Plek("begrippen.yaml", 1, 1)


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What was proven: how many guarantees, and every finding."""

    bewezen: int
    bevindingen: tuple[Bevinding, ...]


def prove(kader: Kader) -> Uitslag:
    """Return the proof of every guarantee and the standing proofs of *kader*."""
    bewijzer = Bewijzer(kader)
    bewijzen = list(bewijzer.prove_all())
    found = [_empty(b.garantie) for b in bewijzen if b.is_leeg]
    found += _broken(kader, bewijzen)
    for codering, law in bewijzer.coderingen():
        found += [_dead(regel) for regel in dead_rules(codering)]
        found += [_impossible(f, i) for f, i in impossible_values(codering)]
        found += [_stopped(p, v) for p, v in stopped_duties(codering)]
        if is_layer_wider(codering, law):
            found.append(_WIDER)
    good = sum(b.tegenvoorbeeld is None and not b.is_leeg for b in bewijzen)
    unique = sorted(dict.fromkeys(found), key=lambda b: (b.plek, b.code))
    return Uitslag(good, tuple(unique))


def _empty(garantie: Garantie) -> Bevinding:
    return Bevinding(
        garantie.plek,
        "R101",
        f"Deze garantie gaat over niets: {garantie.zin}.",
        "Een zin die nooit aan de orde is, stelt niemand gerust.",
        "Kijk of 'als' klopt, of haal de garantie weg.",
    )


def _broken(kader: Kader, bewijzen: Iterable[Bewijs]) -> Iterator[Bevinding]:
    """Yield every guarantee that is not true, with a question that shows it."""
    found = [(b.garantie, b.tegenvoorbeeld) for b in bewijzen if b.tegenvoorbeeld]
    if not found:
        return
    boek = Zinnenboek(kader)
    for garantie, voorbeeld in found:
        still = _same_levels(kader, voorbeeld.vraag)
        short = shorten(kader.begrippen, voorbeeld.vraag, still)
        yield Bevinding(
            garantie.plek,
            "R100",
            f"Deze garantie klopt niet: {garantie.zin}.",
            f"Er is een vraag met het antwoord '{voorbeeld.uitkomst}'.",
            "Herstel de regel die dit antwoord geeft, of pas de garantie aan."
            " Vraag daarvoor de FG.",
            voorbeeld=write_scenario(boek, short, kader.evaluate(short), garantie.zin),
        )


def _dead(regel: Regel) -> Bevinding:
    return Bevinding(
        regel.plek or _GEEN_PLEK,
        "R102",
        f"De regel '{regel.id}' past nooit.",
        "Wat in 'als' staat, kan niet samen waar zijn.",
        "Haal een voorwaarde weg, of haal de regel weg.",
    )


def _impossible(feit: Feit, i: int) -> Bevinding:
    return Bevinding(
        _WOORDEN,
        "R105",
        f"De waarde '{feit.label_of(feit.domein[i])}' van '{feit.id}' kan nooit.",
        "Wat bewezen is, zegt dan niets over vragen met deze waarde.",
        "Kijk bij 'onmogelijk' wat deze waarde uitsluit, en maak dat smaller.",
    )


def _stopped(plicht: Regel, verbod: Regel) -> Bevinding:
    return Bevinding(
        plicht.plek or _GEEN_PLEK,
        "R103",
        f"De plicht '{plicht.id}' botst met het verbod '{verbod.id}'.",
        "Er is een vraag waarbij allebei passen. Dan wint het verbod van de plicht.",
        f"Zet '{verbod.id}' bij 'uitzondering_op', of maak een van de twee smaller.",
    )


_WIDER = Bevinding(
    _GEEN_PLEK,
    "R104",
    "Een lagere laag maakt een antwoord ruimer dan de wet.",
    "Een afspraak van een regio of beroep mag alleen strenger zijn.",
    "Kijk welke regel buiten wet/ dit doet en haal die weg.",
)


def _same_levels(
    kader: Kader, vraag: Mapping[str, Any]
) -> Callable[[Mapping[str, Any]], bool]:
    """Return whether a shorter question still gets the answer of *vraag*."""
    wanted = _levels(kader, vraag)
    return lambda tried: _levels(kader, tried) == wanted


def _levels(kader: Kader, vraag: Mapping[str, Any]) -> tuple[int, int] | None:
    try:
        answer = kader.evaluate(vraag).gegevens[0]
    except VraagError:
        return None
    return answer.laag, answer.hoog
