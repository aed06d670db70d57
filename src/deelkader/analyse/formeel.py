# SPDX-License-Identifier: EUPL-1.2
"""
All proofs about a kader, as findings that a policy officer can act on.

Responsible for the words and codes (R100 and up) and for a counterexample that
is short enough to read. Floor: `analyse`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from deelkader.analyse.garanties import Bewijs, Bewijzer
from deelkader.analyse.proeven import dead_rules, is_layer_wider, stopped_duties
from deelkader.errors import Bevinding, Plek, VraagError
from deelkader.kader import Kader
from deelkader.model.regel import Regel

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
        short = shorten(kader, bewijs.tegenvoorbeeld.vraag)
        yield Bevinding(
            garantie.plek,
            "R100",
            f"Deze garantie klopt niet: {garantie.zin}.",
            f"Bij deze vraag is het antwoord '{bewijs.tegenvoorbeeld.uitkomst}':"
            f" {short}",
            "Herstel de regel die dit antwoord geeft, of pas de garantie aan."
            " Vraag daarvoor de FG.",
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


def shorten(kader: Kader, vraag: Mapping[str, Any]) -> dict[str, Any]:
    """Return *vraag* without the facts and records that its answer does not need."""
    wanted = _levels(kader, vraag)
    short = {**vraag, "feiten": _flat(vraag["feiten"])}
    for key in sorted(short["feiten"]):
        less = {k: v for k, v in short["feiten"].items() if k != key}
        if _levels(kader, {**short, "feiten": _nested(kader, less)}) == wanted:
            short["feiten"] = less
    short["feiten"] = _nested(kader, short["feiten"])
    for record in list(short["toestemmingen"]):
        fewer = [r for r in short["toestemmingen"] if r != record]
        if _levels(kader, {**short, "toestemmingen": fewer}) == wanted:
            short["toestemmingen"] = fewer
    return short


def _levels(kader: Kader, vraag: Mapping[str, Any]) -> tuple[int, int] | None:
    try:
        answer = kader.evaluate(vraag).gegevens[0]
    except VraagError:
        return None
    return answer.laag, answer.hoog


def _flat(feiten: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts without their groups."""
    flat: dict[str, Any] = {}
    for key, value in feiten.items():
        flat.update(value if isinstance(value, Mapping) else {key: value})
    return flat


def _nested(kader: Kader, flat: Mapping[str, Any]) -> dict[str, Any]:
    """Return the facts, each under its group."""
    found: dict[str, Any] = {}
    for key, value in flat.items():
        groep = kader.begrippen.feiten[key].groep
        place = found.setdefault(groep, {}) if groep else found
        place[key] = value
    return found
