# SPDX-License-Identifier: EUPL-1.2
"""
All proofs about a kader, as findings that a policy officer can act on.

Responsible for the words and codes (R100 and up). Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.analyse.garanties import Bewijs, Bewijzer
from deelkader.analyse.korter import shorten
from deelkader.analyse.proeven import dead_rules, is_layer_wider, stopped_duties
from deelkader.errors import Bevinding, Plek, VraagError
from deelkader.kader import Kader
from deelkader.model.regel import Regel
from deelkader.verhalen import Zinnenboek
from deelkader.verhalen.schrijven import write_scenario

_GEEN_PLEK = Plek("kader.yaml", 1, 1)


@dataclass(frozen=True, slots=True)
class Uitslag:
    """What was proven: how many guarantees, and every finding."""

    bewezen: int
    bevindingen: tuple[Bevinding, ...]


def prove(kader: Kader) -> Uitslag:
    """Return the proof of every guarantee and the standing proofs of *kader*."""
    bewijzer = Bewijzer(kader)
    bewijzen = list(bewijzer.prove_all())
    found = [b for bewijs in bewijzen for b in _of_guarantee(kader, bewijs)]
    for codering, law in bewijzer.coderingen():
        found += [_dead(regel) for regel in dead_rules(codering)]
        found += [_stopped(p, v) for p, v in stopped_duties(codering)]
        if is_layer_wider(codering, law):
            found.append(_WIDER)
    good = sum(b.tegenvoorbeeld is None and not b.is_leeg for b in bewijzen)
    unique = sorted(dict.fromkeys(found), key=lambda b: (b.plek, b.code))
    return Uitslag(good, tuple(unique))


def _of_guarantee(kader: Kader, bewijs: Bewijs) -> Iterator[Bevinding]:
    garantie = bewijs.garantie
    if bewijs.is_leeg:
        yield Bevinding(
            garantie.plek,
            "R101",
            f"Deze garantie gaat over niets: {garantie.zin}.",
            "Een zin die nooit aan de orde is, stelt niemand gerust.",
            "Kijk of 'als' klopt, of haal de garantie weg.",
        )
    if bewijs.tegenvoorbeeld is not None:
        vraag = bewijs.tegenvoorbeeld.vraag
        short = shorten(kader.begrippen, vraag, _same_levels(kader, vraag))
        yield Bevinding(
            garantie.plek,
            "R100",
            f"Deze garantie klopt niet: {garantie.zin}.",
            f"Er is een vraag met het antwoord '{bewijs.tegenvoorbeeld.uitkomst}'.",
            "Herstel de regel die dit antwoord geeft, of pas de garantie aan."
            " Vraag daarvoor de FG.",
            voorbeeld=write_scenario(
                Zinnenboek(kader), short, kader.evaluate(short), garantie.id
            ),
        )


def _dead(regel: Regel) -> Bevinding:
    return Bevinding(
        regel.plek or _GEEN_PLEK,
        "R102",
        f"De regel '{regel.id}' past nooit.",
        "Wat in 'als' staat, kan niet samen waar zijn.",
        "Haal een voorwaarde weg, of haal de regel weg.",
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
