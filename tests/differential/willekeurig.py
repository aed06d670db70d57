# SPDX-License-Identifier: EUPL-1.2
"""Random small kaders about nothing real, and random questions in them.

``maak_kader`` gives documents as ``letterlijk.beoordeel`` reads them, valid by the
rules of ``docs/kadertaal.md``; ``maak_vraag`` gives a well-formed question in such a
kader (it may still contradict itself).  Both depend on the given generator alone.
"""

import random
from collections.abc import Mapping
from typing import Any

from tests.differential.willekeurig_begrippen import (
    DAGEN,
    Plat,
    kans,
    maak_begrippen,
    sleutel,
)
from tests.differential.willekeurig_regels import maak_regels, maak_rijen


def maak_kader(rng: random.Random) -> Plat:
    """Documents of one small, valid kader."""
    begrippen = maak_begrippen(rng)
    kader: Plat = {
        "naam": "Kader van niets",
        "versie": "2026-01-01",
        "geldig_vanaf": "2026-01-01",
        "standpunten": {"punt": "y"} if kans(rng, 0.4) else {},
        "vlaggen": {},
    }
    if "vlag-een" in begrippen["feiten"] and kans(rng, 0.5):
        kader["vlaggen"] = {"vlag-een": kans(rng, 0.5)}
    documenten: Plat = {
        "kader.yaml": kader,
        "begrippen.yaml": begrippen,
        "bronnen.yaml": {f"bron-{i}": {"titel": f"Bron {i}"} for i in (1, 2, 3)},
        "standpunten.yaml": {
            "punt": {
                "vraag": "x of y?",
                "kanten": {"x": {"label": "x"}, "y": {"label": "y"}},
                "standaard": "x",
                "wie_kiest": "niemand",
            }
        },
        "toestemming.yaml": [],
    }
    for laag, regel in maak_regels(rng, begrippen):
        bestand = f"{laag}/{rng.choice('ab')}.yaml"
        documenten.setdefault(bestand, []).append(regel)
    for laag, rij in maak_rijen(rng, begrippen):
        bestand = f"{laag}/toestemming.yaml" if laag else "toestemming.yaml"
        documenten.setdefault(bestand, []).append(rij)
    return documenten


# -- questions -----------------------------------------------------------------


def _antwoord(rng: random.Random, feit: Plat) -> Any:
    """A value in a question for one fact, or None for absent."""
    handeling = feit["soort"] == "handeling"
    afwezig = 0.7 if handeling else 0.75 if "standaard" in feit else 0.45
    if kans(rng, afwezig):
        return None
    vorm = feit.get("vorm", "keuze")
    waarden = [True, False] if vorm == "ja-nee" else list(feit["waarden"])
    if vorm == "verzameling":
        return [z for z in waarden if kans(rng, 0.5)]
    if not handeling and kans(rng, 0.05 if vorm == "ja-nee" else 0.2):
        return rng.sample(waarden, 2)
    return rng.choice(waarden)


def _record(rng: random.Random, b: Plat, vraag: Plat, eerder: list[Plat]) -> Plat:
    ja = ("gegeven", "gegeven", "gegeven", "verlopen", "gevraagd")
    nee = ("geweigerd", "ingetrokken")
    gever = rng.choice(list(b["gevers"]))
    statussen: tuple[str, ...] = ja + nee
    for r in eerder:  # mostly one person says one thing
        if r["gever"] == gever and kans(rng, 0.9):
            statussen = nee if r["status"] in nee else ja
    r = {"gever": gever, "status": rng.choice(statussen)}
    if kans(rng, 0.6):
        r["betekenis"] = rng.choice(list(b["betekenissen"]))
    if kans(rng, 0.1):
        r["naar"] = rng.choice(("n1", "n2", ["n1", "n2"]))
    if kans(rng, 0.1):
        r["gegevens"] = rng.choice(("g1", ["g1"], ["g1", "g2"]))
    if "doel" in vraag and kans(rng, 0.1):
        r["doel"] = rng.choice(("d1", ["d1", "d2"]))
    if kans(rng, 0.1):
        r["vanaf"] = rng.choice(DAGEN)
    if kans(rng, 0.1):
        r["tot"] = rng.choice([d for d in DAGEN if d >= r.get("vanaf", "")])
    if kans(rng, 0.3):
        r["uitdrukkelijk"] = True
    return r


def maak_vraag(rng: random.Random, documenten: Mapping[str, Any]) -> Plat:
    """One well-formed question; about one in fifteen contradicts itself."""
    b = documenten["begrippen.yaml"]
    vraag: Plat = {"datum": rng.choice(DAGEN)}
    feiten: Plat = {}
    for naam, feit in b["feiten"].items():
        if feit["soort"] == "deel":
            waarden = list(b["lijsten"][feit["lijst"]])
            if feit.get("elk"):
                hoeveel = min(rng.choice((1, 1, 1, 1, 2, 3)), len(waarden))
                vraag[naam] = rng.sample(waarden, hoeveel)
            elif not (feit.get("mag_leeg") and kans(rng, 0.4)):
                vraag[naam] = rng.choice(waarden)
            continue
        waarde: Any = None
        if feit["soort"] == "constante" and kans(rng, 0.1):
            waarde = documenten["kader.yaml"]["vlaggen"].get(naam, feit["streng"])
            waarde = waarde != kans(rng, 0.02)
        elif feit["soort"] in ("feit", "handeling"):
            waarde = _antwoord(rng, feit)
        if waarde is None:
            continue
        plek = feiten.setdefault(feit["groep"], {}) if "groep" in feit else feiten
        getal = feit.get("getal")
        if getal and isinstance(waarde, str) and kans(rng, 0.5):
            plek[sleutel(getal["naam"])] = rng.randint(*getal["grenzen"][waarde])
        else:
            plek[sleutel(naam)] = waarde
    vraag["feiten"] = feiten
    hoeveel = rng.choice((0, 0, 0, 1, 1, 2, 2, 3, 4))
    records: list[Plat] = []
    for _ in range(hoeveel):
        records.append(_record(rng, b, vraag, records))
    vraag["toestemmingen"] = records
    return vraag
