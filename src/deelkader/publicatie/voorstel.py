# SPDX-License-Identifier: EUPL-1.2
"""
Make a proposal: the files, what they change, and the proof of every guarantee.

Responsible for nothing being in it that was not worked out from the files. Floor 5,
`publicatie`; needs the extra `analyse`.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Literal

import z3

from deelkader.analyse.formeel import prove
from deelkader.analyse.veranderd import rule_days
from deelkader.analyse.verschil import WoordenlijstError, compare
from deelkader.errors import KaderError
from deelkader.kader import Kader
from deelkader.publicatie.bundel import (
    Bewijzen,
    Bundel,
    Garantiebewijs,
    Inhoud,
    Manifest,
    Vorige,
)
from deelkader.publicatie.scenarioproef import try_scenarios
from deelkader.publicatie.verschilblad import in_bundle, with_same_words
from deelkader.publicatie.weigering import Bezwaar, refusal
from deelkader.regels import load_texts

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from deelkader.publicatie.bundel import Scenarioblad
    from deelkader.verhalen.lezen import Scenario

    Voorganger = tuple[Kader, Kader | None]

_TOT_VOOR_VANAF = Bezwaar(
    "einde-voor-begin",
    "De laatste dag van dit kader ligt voor de eerste dag.",
    "Kies met --tot een dag na --vanaf, of laat --tot weg.",
)
_GEEN_REDEN = Bezwaar(
    "reden-ontbreekt",
    "Er staat niet bij waarom dit kader komt.",
    "Zeg het in een paar zinnen met --reden, hooguit 2000 tekens.",
)
_GEEN_UITGAVE = Bezwaar(
    "vorige-niet-uitgegeven",
    "Het kader van nu is nog een voorstel: het is niet uitgegeven.",
    "Geef met --tegen de bundel die nu geldt.",
)
_ANDER_LOGBOEK = Bezwaar(
    "gevolgen-ander-kader",
    "De gevolgen zijn uitgerekend met een ander kader dan dit voorstel.",
    "Draai `deelkader herbereken` opnieuw, met --kader op deze map.",
)
_MEESTE_REDEN = 2_000


@dataclass(frozen=True, slots=True)
class Opdracht:
    """
    What somebody wants to publish; *vorige* None: it is the first.

    Without *scenarios* nobody tried them: then the FG approves too.
    """

    bestanden: Mapping[str, bytes]
    vorige: Bundel | None
    vanaf: date
    reden: str
    tot: date | None = None
    gevolgen: Mapping[str, Any] | None = None
    scenarios: Sequence[Scenario] = ()


def propose(opdracht: Opdracht) -> Bundel:
    """
    Return the proposal.

    Raises:
        KaderError: the files cannot be used, a guarantee is not proven, a scenario
            fails that failed before too, or the order itself is not right; names
            everything.
    """
    nieuw = Kader(load_texts(opdracht.bestanden))
    bezwaren = _objections(opdracht, nieuw)
    if bezwaren:
        raise refusal("voorstel", bezwaren)
    uitslag = prove(nieuw)
    if uitslag.bevindingen:
        raise KaderError(
            "kader-niet-bewezen",
            "Niet alles van dit kader is te bewijzen. Er is niets gemaakt.",
            bevindingen=uitslag.bevindingen,
            help="Herstel de genoemde plekken. Kijk met `deelkader controleer"
            " --formeel`.",
        )
    voor = _before(opdracht, nieuw)
    was = None if voor is None else voor[0]
    blad = try_scenarios(nieuw, was, opdracht.scenarios)
    verschil, ruimer = _difference(voor, nieuw)
    return Bundel.of(
        Inhoud(
            manifest=_manifest(opdracht, nieuw, ruimer, blad),
            bestanden={n: t.decode() for n, t in sorted(opdracht.bestanden.items())},
            verschil=verschil,
            bewijzen=_proofs(nieuw),
            standpunten=dict(sorted(nieuw.inhoud.gekozen.items())),
            gevolgen=opdracht.gevolgen,
            scenarios=blad,
        )
    )


def _objections(opdracht: Opdracht, nieuw: Kader) -> list[Bezwaar]:
    found = []
    if opdracht.tot is not None and opdracht.tot < opdracht.vanaf:
        found.append(_TOT_VOOR_VANAF)
    if not 0 < len(opdracht.reden.strip()) <= _MEESTE_REDEN:
        found.append(_GEEN_REDEN)
    if opdracht.vorige is not None and opdracht.vorige.handtekening is None:
        found.append(_GEEN_UITGAVE)
    gevolgen = opdracht.gevolgen
    if gevolgen is not None:
        about = gevolgen.get("kader")
        if not isinstance(about, dict) or about.get("hash") != nieuw.versie.hash:
            found.append(_ANDER_LOGBOEK)
    return found


def _manifest(
    opdracht: Opdracht,
    nieuw: Kader,
    ruimer: Literal["ja", "nee", "onbekend"],
    blad: Scenarioblad,
) -> Manifest:
    vorige = opdracht.vorige
    before = None
    if vorige is not None:
        before = Vorige(volgnummer=vorige.manifest.volgnummer, inhoud=vorige.hash)
    return Manifest(
        v=1,
        volgnummer=1 if before is None else before.volgnummer + 1,
        naam=nieuw.inhoud.naam,
        versie=nieuw.versie.versie,
        kader=nieuw.versie.hash,
        vanaf=opdracht.vanaf,
        tot=opdracht.tot,
        vorige=before,
        ruimer=ruimer,
        reden=opdracht.reden.strip(),
        scenarios=blad.uitslag,
    )


def _before(opdracht: Opdracht, nieuw: Kader) -> Voorganger | None:
    """Return the kader before, as it was and in the words of *nieuw*."""
    if opdracht.vorige is None:
        return None
    texts = {n: t.encode() for n, t in opdracht.vorige.inhoud.bestanden.items()}
    was = Kader(load_texts(texts))
    return was, with_same_words(was, nieuw, texts, opdracht.bestanden)


def _difference(
    voor: Voorganger | None, nieuw: Kader
) -> tuple[dict[str, Any] | None, Literal["ja", "nee", "onbekend"]]:
    """Return the difference with the kader before, and whether anything is wider."""
    was, oud = voor or (None, None)
    if oud is None:
        return None, "onbekend"
    try:
        found = compare(oud, nieuw)
    except WoordenlijstError:
        return None, "onbekend"
    if found.asks_less:
        return in_bundle(found, nieuw), "ja"
    # WHY: what changes only by other words stands in no row.
    same = oud is was and _beside_answers(oud) == _beside_answers(nieuw)
    return in_bundle(found, nieuw), "nee" if same else "onbekend"


def _beside_answers(kader: Kader) -> tuple[Any, ...]:
    """
    Return what shows or allows something without an answer changing.

    What a family sees, what another system asks for, and when an audience gets no
    text because reading it is dangerous.
    """
    inhoud = kader.inhoud
    unsaid = {naam: publiek.niet_bij for naam, publiek in inhoud.publiek.items()}
    return inhoud.inkijk, inhoud.authzen, unsaid


def _proofs(kader: Kader) -> Bewijzen:
    dagen = tuple(rule_days(kader))
    return Bewijzen(
        bewijzer=f"z3 {z3.get_version_string()}",
        garanties=tuple(
            Garantiebewijs(id=g.id, zin=g.zin, uitslag="bewezen", dagen=dagen)
            for g in kader.inhoud.garanties
        ),
    )
