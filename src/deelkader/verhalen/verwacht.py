# SPDX-License-Identifier: EUPL-1.2
"""
What is said about the answer: every sentence under *Dan*.

Reading only; `schrijven` writes some of them. Floor: `verhalen`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from deelkader.verhalen import antwoord as a
from deelkader.verhalen.woorden import PERSOON, Woorden
from deelkader.verhalen.zin import Soort, Zinnen

if TYPE_CHECKING:
    from deelkader.verhalen.verhaal import Verhaal

DAN = Soort.DAN
OOK_EEN_VAN = "; en één van hen: "
"""Between groups of people of which one yes is enough."""


def expected(w: Woorden) -> Zinnen:
    """Return every sentence about an answer."""
    return Zinnen(
        [*_outcome(w), *_people(w), *_ways(w), *_axes(), *_duties(w), *_told(w)]
    )


def _outcome(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    uitkomst, gegevens = w.uitkomst.patroon, w.delen[w.begrippen.elk.id]

    @zinnen.zin(DAN, f"is het antwoord: (?P<antwoord>{uitkomst})")
    def antwoord(verhaal: Verhaal, antwoord: str) -> None:
        verhaal.expect(w.uitkomst.read(antwoord), a.outcome)

    @zinnen.zin(
        DAN,
        f"voor (?P<gegeven>{gegevens.patroon}) geldt: (?P<antwoord>{uitkomst})",
    )
    def per_gegeven(verhaal: Verhaal, gegeven: str, antwoord: str) -> None:
        categorie = gegevens.read(gegeven)
        wanted = [w.uitkomst.read(antwoord)]
        verhaal.expect(wanted, lambda o: a.outcomes(o, categorie))

    @zinnen.zin(
        DAN,
        f"aan tafel geldt voor (?P<wie>{w.delen['naar'].patroon}): "
        f"(?P<antwoord>{uitkomst})",
    )
    def per_deelnemer(verhaal: Verhaal, wie: str, antwoord: str) -> None:
        partij = w.delen["naar"].read(wie)
        wanted = [w.uitkomst.read(antwoord)]
        verhaal.expect(wanted, lambda o: a.at_table(o, partij))

    return zinnen


def _people(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    gevers = f"(?P<gevers>{w.gever.opsomming})"

    some = w.gever.opsomming
    groepen = f"(?P<groepen>{some}(?:{OOK_EEN_VAN}{some})*)"

    def read_groups(groepen: str) -> tuple[tuple[str, ...], ...]:
        return tuple(w.gever.read_some(one) for one in groepen.split(OOK_EEN_VAN))

    @zinnen.zin(DAN, f"{gevers} (?:moet|moeten) nog ja zeggen")
    def wie_moet_nog(verhaal: Verhaal, gevers: str) -> None:
        verhaal.expect([(w.gever.read_some(gevers), ())], a.who)

    @zinnen.zin(DAN, f"één van hen moet nog ja zeggen: {groepen}")
    def een_van(verhaal: Verhaal, groepen: str) -> None:
        verhaal.expect([((), read_groups(groepen))], a.who)

    @zinnen.zin(
        DAN, f"{gevers} (?:moet|moeten) nog ja zeggen, en ook één van hen: {groepen}"
    )
    def wie_en_een_van(verhaal: Verhaal, gevers: str, groepen: str) -> None:
        verhaal.expect([(w.gever.read_some(gevers), read_groups(groepen))], a.who)

    @zinnen.zin(DAN, "niemand hoeft nog ja te zeggen")
    def niemand(verhaal: Verhaal) -> None:
        verhaal.expect([((), ())], a.who)

    @zinnen.zin(DAN, f"zoek eerst uit: (?P<feiten>{w.uitzoeken.opsomming})")
    def ontbrekend(verhaal: Verhaal, feiten: str) -> None:
        verhaal.expect([w.uitzoeken.read_some(feiten)], a.missing)

    @zinnen.zin(DAN, "er is niets meer uit te zoeken")
    def niets_ontbreekt(verhaal: Verhaal) -> None:
        verhaal.expect([()], a.missing)

    return zinnen


def _ways(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    weg = rf"(?:vraag {w.gever.opsomming}|{w.stap.patroon})"

    @zinnen.zin(DAN, rf"de weg vooruit is: (?P<wegen>{weg}(?:; of {weg})*)")
    def weg_vooruit(verhaal: Verhaal, wegen: str) -> None:
        wanted = tuple(_read_way(w, weg) for weg in wegen.split("; of "))
        verhaal.expect([wanted], lambda o: a.unique(a.ways(o)))

    @zinnen.zin(DAN, "er is geen weg vooruit")
    def geen_weg(verhaal: Verhaal) -> None:
        verhaal.expect([()], lambda o: a.unique(a.ways(o)))

    @zinnen.zin(DAN, "geen enkele stap vraagt (?:een ouder|thuis iets)")
    def niet_thuis(verhaal: Verhaal) -> None:
        """Nobody who may never be asked when telling is dangerous is asked."""
        home = {g.id for g in w.begrippen.gevers.values() if g.niet_vragen_als}
        verhaal.expect(frozenset(), lambda o: home & _asked(a.ways(o)))

    @zinnen.zin(DAN, rf"{PERSOON} kan bellen met: (?P<contacten>{w.contact.opsomming})")
    def bellen(verhaal: Verhaal, contacten: str) -> None:
        verhaal.expect(w.contact.read_some(contacten), lambda o: o.bel)

    _alternatives(zinnen, w)
    return zinnen


def _alternatives(zinnen: Zinnen, w: Woorden) -> None:
    naar, elk = w.delen["naar"], w.delen[w.begrippen.elk.id]

    wat = rf"(?P<gegeven>{elk.patroon}) \((?P<antwoord>{w.uitkomst.patroon})\)"

    def expect(verhaal: Verhaal, wie: tuple[str, str], gegeven: str, dan: str) -> None:
        wanted = (*wie, (elk.read(gegeven),), w.uitkomst.read(dan))
        verhaal.genoemd.append(wanted)
        verhaal.expect(
            [wanted], lambda o: [found for found in a.other_ways(o) if found == wanted]
        )

    @zinnen.zin(DAN, f"dit kan ook: (?P<naar>{naar.patroon}) mag weten {wat}")
    def alternatief(verhaal: Verhaal, naar: str, gegeven: str, antwoord: str) -> None:
        expect(verhaal, ("", w.delen["naar"].read(naar)), gegeven, antwoord)

    @zinnen.zin(
        DAN,
        f"dit kan ook: (?P<wie>{naar.patroon} vertelt {naar.patroon}) {wat}",
    )
    def vertelt_zelf(verhaal: Verhaal, wie: str, gegeven: str, antwoord: str) -> None:
        van, _, aan = wie.partition(" vertelt ")
        told = w.delen["naar"].read(van), w.delen["naar"].read(aan)
        expect(verhaal, told, gegeven, antwoord)

    @zinnen.zin(DAN, "(?:iets anders delen kan hier niet|meer kan er niet)")
    def verder_niets(verhaal: Verhaal) -> None:
        verhaal.expect(sorted(verhaal.genoemd), lambda o: sorted(a.other_ways(o)))


def _read_way(w: Woorden, weg: str) -> a.type_weg:
    """Return a written way forward."""
    ask = w.begrippen.vraagstap
    if weg.startswith("vraag ") and ask is not None:
        gevers = w.gever.read_some(weg.removeprefix("vraag "))
        return tuple((ask.id, gever) for gever in gevers)
    return ((w.stap.read(weg), None),)


def _asked(wegen: list[tuple[a.type_weg, ...]]) -> frozenset[str]:
    """Return everyone who is asked on some way."""
    steps = [stap for some in wegen for weg in some for stap in weg]
    return frozenset(wie for _, wie in steps if wie is not None)


def _axes() -> Zinnen:
    zinnen = Zinnen()

    @zinnen.zin(DAN, "de privacywet opent dit niet")
    def privacywet_dicht(verhaal: Verhaal) -> None:
        verhaal.expect([], lambda o: a.open_rules(o, "avg"))

    @zinnen.zin(DAN, "de privacywet laat dit aan mensen over")
    def privacywet_mensen(verhaal: Verhaal) -> None:
        """A rule of this axis decides, and it opens nothing."""
        verhaal.expect([True], lambda o: [bool(g.gronden["avg"]) for g in o.gegevens])

    @zinnen.zin(DAN, "het geheim blijft dicht")
    def geheim_dicht(verhaal: Verhaal) -> None:
        verhaal.expect([], lambda o: a.open_rules(o, "geheimhouding"))

    @zinnen.zin(DAN, "daar is nog geen regel voor")
    def geen_regel(verhaal: Verhaal) -> None:
        verhaal.expect([{}], lambda o: [a.rules(g.gronden) for g in o.gegevens])

    @zinnen.zin(DAN, "daar is wel een regel voor")
    def wel_een_regel(verhaal: Verhaal) -> None:
        """Some rule decides about each category."""
        verhaal.expect([True], lambda o: [bool(a.rules(g.gronden)) for g in o.gegevens])

    return zinnen


PLICHTZINNEN: tuple[tuple[str, Callable[..., object], bool], ...] = (
    ("daarbij geldt", a.is_condition, True),
    ("daarbij geldt niet", a.is_condition, False),
    ("daarbij hoort ook", a.is_duty, True),
    ("daarbij hoort niet", a.is_duty, False),
)
"""How a sentence about an obligation starts, what it looks at, and what must be so."""


def _duties(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    for begin, look, must in PLICHTZINNEN:
        _obligation(zinnen, w, begin, look, must=must)
    return zinnen


def _obligation(
    zinnen: Zinnen, w: Woorden, begin: str, look: Callable[..., object], *, must: bool
) -> None:
    @zinnen.zin(DAN, f"{begin}: (?P<plicht>{w.plicht.patroon})")
    def geldt(verhaal: Verhaal, plicht: str) -> None:
        naam = w.plicht.read(plicht)
        verhaal.expect([must], lambda o: look(o, naam))


def _told(w: Woorden) -> Zinnen:
    zinnen = Zinnen()
    assumed = {zin: next(iter(said.items())) for zin, said in w.zinnen.aannames.items()}
    patroon = w.namen.one_of(assumed)

    @zinnen.zin(DAN, f"het antwoord gaat ervan uit: (?P<aanname>{patroon})")
    def aanname(verhaal: Verhaal, aanname: str) -> None:
        feit, waarde = assumed[w.namen.hide(aanname)]

        def assumes(oordeel: Any) -> list[object]:
            return [a.plain(x.waarde) for x in oordeel.aannames if x.feit == feit]

        verhaal.expect([waarde], assumes)

    @zinnen.zin(DAN, rf"(?:{PERSOON}|zij|hij) leest: \"(?P<kop>[^\"]+)\"")
    def kop(verhaal: Verhaal, kop: str) -> None:
        verhaal.expect(kop, lambda o: o.tekst["professional"]["kop"])

    return zinnen
