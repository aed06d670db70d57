# SPDX-License-Identifier: EUPL-1.2
"""
What is told before the answer: who, which facts, what people said, the question.

Reading only; `schrijven` writes the same sentences. Floor: `verhalen`.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.verhalen.fout import ScenarioError
from deelkader.verhalen.woorden import DATUM, PERSOON, Woorden, read_day
from deelkader.verhalen.zin import Soort as Plaats
from deelkader.verhalen.zin import Zinnen

if TYPE_CHECKING:
    from deelkader.verhalen.verhaal import Verhaal

GETAL = "{getal}"
REGIO = "de regio koos: "
GEEN = "niets daarvan"
JA_NEE = {"ja": True, "nee": False}


def told(w: Woorden) -> Zinnen:
    """Return every sentence that stands before the answer."""
    return Zinnen([*_facts(w), *_general(w), *_consent(w), *_question(w)])


def _facts(w: Woorden) -> Zinnen:
    """Return the sentences of the kader itself: each says some facts."""
    zinnen = Zinnen()
    z = w.zinnen
    tell = w.namen.one_of(z.feiten)
    senders = w.namen.one_of(z.afzenders)

    @zinnen.zin(Plaats.GEGEVEN, f"(?P<zin>{tell})")
    def feiten(verhaal: Verhaal, zin: str) -> None:
        _tell(verhaal, z.feiten[w.namen.hide(zin)])

    @zinnen.zin(Plaats.GEGEVEN, rf"{PERSOON} (?P<werk>{senders})")
    def afzender(verhaal: Verhaal, werk: str) -> None:
        _tell(verhaal, z.afzenders[w.namen.hide(werk)])

    @zinnen.zin(Plaats.GEGEVEN, f"(?P<zin>{w.namen.one_of(z.onbekend)})")
    def onbekend(verhaal: Verhaal, zin: str) -> None:
        """Say aloud that nobody knows: nothing is told."""

    for sentence, getal in z.getallen.items():
        _number(zinnen, w, sentence, getal)

    @zinnen.zin(Plaats.GEGEVEN, f"(?:{REGIO})?(?P<zin>{w.kant.patroon})")
    def kant(verhaal: Verhaal, zin: str) -> None:
        verhaal.choose(w.kant.read(zin))

    return zinnen


def _number(zinnen: Zinnen, w: Woorden, sentence: str, getal: str) -> None:
    """Add a sentence that says a number, such as an age."""
    pattern = w.namen.pattern(sentence).replace(re.escape(GETAL), r"(?P<getal>\d+)")

    @zinnen.zin(Plaats.GEGEVEN, pattern)
    def telt(verhaal: Verhaal, getal: str) -> None:
        verhaal.tell(naam, int(getal))

    naam = getal


def _tell(verhaal: Verhaal, said: Any) -> None:
    for naam, waarde in said.items():
        verhaal.tell(naam, list(waarde) if isinstance(waarde, list) else waarde)


def _general(w: Woorden) -> Zinnen:
    """Return the sentences by which everything can be said, with labels."""
    zinnen = Zinnen()

    @zinnen.zin(Plaats.GEGEVEN, rf"het is (?P<dag>{DATUM})")
    def vandaag(verhaal: Verhaal, dag: str) -> None:
        verhaal.tell("datum", read_day(dag).isoformat())

    @zinnen.zin(
        Plaats.GEGEVEN, rf"over (?P<feit>{w.feit.patroon}) is bekend: (?P<wat>.+)"
    )
    def bekend(verhaal: Verhaal, feit: str, wat: str) -> None:
        naam = w.feit.read(feit)
        getal = w.begrippen.feiten[naam].getal
        if getal is not None and wat.isdecimal():
            verhaal.tell(getal.naam, int(wat))
            return
        verhaal.tell(naam, read_value(w, w.begrippen.feiten[naam], wat))

    return zinnen


def read_value(w: Woorden, feit: Feit, wat: str) -> Any:
    """Return the value that *wat* says: one, "a of b" for either, a set, ja or nee."""
    if feit.vorm is Vorm.JA_NEE:
        if wat not in JA_NEE:
            raise ScenarioError("scenario-klopt-niet", f"'{wat}' is geen ja of nee.")
        return JA_NEE[wat]
    if wat == GEEN:
        return []
    words = re.findall('"[^"]*"', wat)
    try:
        found = [w.feitwaarde[feit.id].read(word) for word in words]
    except KeyError as error:
        raise ScenarioError("scenario-klopt-niet", f"Onbekend: {error}.") from None
    several = len(found) > 1 or feit.vorm is Vorm.VERZAMELING or is_list(feit)
    return found if several else found[0]


def is_list(feit: Feit) -> bool:
    """Return whether a question gives a list for *feit*."""
    return feit.elk or (feit.soort is Soort.TAFEL and feit.voor == "naar")


def _consent(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    doel, naar = w.delen["doel"].ook, w.delen["naar"].ook
    betekenis, gegevens = w.betekenis.patroon, w.delen[w.begrippen.elk.id].ook

    @zinnen.zin(
        Plaats.GEGEVEN,
        f"(?P<gevers>{w.gever.opsomming}) (?P<antwoord>{w.antwoord.patroon})"
        f"(?:, en dat gaat over (?P<betekenis>{betekenis}))?"
        f"(?:, maar alleen voor (?P<doel>{doel}))?"
        f"(?:, maar alleen aan (?P<naar>{naar}))?"
        f"(?:, maar alleen over: (?P<gegevens>{gegevens}))?"
        f"(?:, vanaf (?P<vanaf>{DATUM}))?(?:, tot en met (?P<tot>{DATUM}))?",
    )
    def toestemming(  # noqa: PLR0913, PLR0917 - one per part of the sentence
        verhaal: Verhaal,
        gevers: str,
        antwoord: str,
        betekenis: str | None,
        doel: str | None,
        naar: str | None,
        gegevens: str | None,
        vanaf: str | None,
        tot: str | None,
    ) -> None:
        record: dict[str, Any] = dict(w.antwoord.read(antwoord))
        if betekenis is not None:
            record["betekenis"] = w.betekenis.read(betekenis)
        scope = {"doel": doel, "naar": naar, w.begrippen.elk.id: gegevens}
        for deel, some in scope.items():
            if some is not None:
                record[deel] = list(w.delen[deel].read_some(some))
        for grens, dag in (("vanaf", vanaf), ("tot", tot)):
            if dag is not None:
                record[grens] = read_day(dag).isoformat()
        for gever in w.gever.read_some(gevers):
            verhaal.toestemmingen.append({"gever": gever, **record})

    return zinnen


def _question(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    elk = w.begrippen.elk.id
    naar, doel, gegevens = w.delen["naar"], w.delen["doel"], w.delen[elk]

    @zinnen.zin(
        Plaats.ALS,
        rf"{PERSOON} vraagt: mag (?P<naar>{naar.patroon}) weten "
        rf"(?P<gegevens>{gegevens.ook}), voor (?P<doel>{doel.patroon})\?",
    )
    def vraag(verhaal: Verhaal, naar: str, gegevens: str, doel: str) -> None:
        verhaal.tell("naar", w.delen["naar"].read(naar))
        verhaal.tell(elk, list(w.delen[elk].read_some(gegevens)))
        verhaal.tell("doel", w.delen["doel"].read(doel))
        verhaal.ask()

    return zinnen
