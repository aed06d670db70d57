# SPDX-License-Identifier: EUPL-1.2
"""
A small kader with one question for every outcome.

It goes through the real reader and the real engine; only its rules are invented. It
proves nothing about the law: its words do not even occur there.
"""

from __future__ import annotations

from functools import cache
from typing import Final

from deelkader.begrippen import Uitkomst
from deelkader.kader import Kader
from deelkader.model import Deelvraag
from deelkader.regels import load_texts

DATUM: Final = "2026-01-02"
"""A day on which the small kader is valid; it is so for a hundred years."""

_KADER = """
naam: "Klein kader voor proeven (geen wet)"
versie: "2026-01-01"
geldig_vanaf: "2026-01-01"
geldig_tot: "2125-12-31"
"""
_BEGRIPPEN = """
assen:
  proef: {label: "Mag het volgens dit verzonnen kader?"}
lijsten:
  proefpartijen:
    proefafzender: {label: "de proefafzender"}
    proefontvanger: {label: "de proefontvanger"}
  proefstukken:
    proefstuk: {label: "een proefstuk"}
    ander-proefstuk: {label: "een ander proefstuk"}
  proefdoelen:
    proefdoel: {label: "om te proeven"}
  proefsituaties:
    proef-verplicht: {label: "het moet"}
    proef-toegestaan: {label: "het mag"}
    proef-afwegen: {label: "iemand weegt"}
    proef-toestemming-nodig: {label: "iemand zegt ja"}
    proef-feit-ontbreekt: {label: "er is iets onbekend"}
    proef-overleg: {label: "er is geen regel"}
    proef-verboden: {label: "het mag niet"}
  proefgemeenten:
    proefdorp: {label: "Proefdorp"}
feiten:
  van: {soort: deel, lijst: proefpartijen}
  naar: {soort: deel, lijst: proefpartijen}
  gegevens: {soort: deel, lijst: proefstukken, elk: true}
  doel: {soort: deel, lijst: proefdoelen}
  situatie: {soort: deel, lijst: proefsituaties}
  gemeente: {soort: deel, lijst: proefgemeenten, mag_leeg: true}
  uitgezocht: {soort: feit, vorm: ja-nee}
  proefafweging:
    soort: handeling
    waarden: {vastgelegd: {label: "Vastgelegd"}}
betekenissen:
  proefja: {as: proef, standaard: true}
gevers:
  proefpersoon: {label: "de proefpersoon"}
stappen:
  proef-vragen: {label: "Vraag het.", toestemming: true}
  proef-opschrijven:
    label: "Schrijf de afweging op."
    handeling: {proefafweging: vastgelegd}
    weegt: true
plichten:
  proef-zuinig: {label: "Deel niet meer dan nodig.", moment: voor}
  proef-terugmelden: {label: "Meld het terug.", moment: na}
contacten:
  proefbalie: {label: "de proefbalie"}
vangnet: [{bel: proefbalie}]
"""
_REGELS = """
- id: proefregel-plicht
  titel: "Dit moet"
  soort: plicht
  als: {situatie: proef-verplicht, gegevens: [proefstuk, ander-proefstuk]}
  plichten: [{plicht: proef-terugmelden, termijn: P14D}]
  bronnen: [proefbron]
- id: proefregel-mag
  titel: "Dit mag"
  soort: geen-ander
  als: {situatie: proef-toegestaan}
  voorwaarden: [proef-zuinig]
  bronnen: [proefbron]
- id: proefregel-weeg
  titel: "Weeg dit"
  soort: spreekrecht
  als: {situatie: proef-afwegen}
  bronnen: [proefbron]
- id: proefregel-vraag
  titel: "Na een ja"
  soort: toestemming
  als: {situatie: proef-toestemming-nodig}
  voorwaarden: [proef-zuinig]
  bronnen: [proefbron]
- id: proefregel-zoek
  titel: "Als het is uitgezocht"
  soort: geen-ander
  als: {situatie: proef-feit-ontbreekt, uitgezocht: true}
  bronnen: [proefbron]
- id: proefregel-nee
  titel: "Dit mag niet"
  soort: verbod
  als: {situatie: proef-verboden}
  bronnen: [proefbron]
"""
_WIE = """
- id: wie-proefpersoon
  als: {situatie: proef-toestemming-nodig}
  een_van: [proefpersoon]
  bronnen: [proefbron]
"""
_TEKSTEN = """
professional:
  verplicht: {kop: "Proef: je moet dit delen.", kern: "Dit is een proef."}
  toegestaan: {kop: "Proef: ja.", kern: "Dit is een proef."}
  afwegen: {kop: "Proef: jij weegt.", kern: "Dit is een proef."}
  toestemming-nodig: {kop: "Proef: vraag eerst toestemming.", kern: "Dit is een proef."}
  feit-ontbreekt: {kop: "Proef: zoek dit eerst uit.", kern: "Dit is een proef."}
  overleg: {kop: "Proef: overleg eerst.", kern: "Dit is een proef."}
  verboden: {kop: "Proef: nee.", kern: "Dit is een proef."}
"""
_BESTANDEN: Final = {
    "kader.yaml": _KADER,
    "begrippen.yaml": _BEGRIPPEN,
    "bronnen.yaml": 'proefbron: {titel: "Verzonnen; geen wet"}\n',
    "toestemming.yaml": _WIE,
    "teksten/professional.yaml": _TEKSTEN,
    "wet/proef.yaml": _REGELS,
}


@cache
def small_kader() -> Kader:
    """Return the small kader; it answers `question_for` every outcome with it."""
    texts = {naam: text.encode() for naam, text in _BESTANDEN.items()}
    return Kader(load_texts(texts))


def question_for(uitkomst: Uitkomst | str) -> Deelvraag:
    """
    Return a question to which the small kader answers *uitkomst*.

    Raises:
        ValueError: there is no such outcome.
    """
    return Deelvraag(
        van="proefafzender",
        naar="proefontvanger",
        gegevens=["proefstuk"],
        doel="proefdoel",
        situatie=f"proef-{Uitkomst(uitkomst)}",
        datum=DATUM,
    )
