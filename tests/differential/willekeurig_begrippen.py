# SPDX-License-Identifier: EUPL-1.2
"""Random vocabularies about nothing real, and conditions on their facts."""

import random
from typing import Any

MEEST_WERELDEN = 72
DAGEN = ("2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31", "2027-01-01")
Plat = dict[str, Any]


def sleutel(naam: str) -> str:
    """The id of a fact as a key."""
    return naam.replace("-", "_")


def kans(rng: random.Random, p: float) -> bool:
    """True with this probability."""
    return rng.random() < p


def _waarden(letter: str, n: int) -> Plat:
    return {f"{letter}{i}": {"label": f"{letter}{i}"} for i in range(1, n + 1)}


def _te_testen(feiten: Plat, lijsten: Plat) -> dict[str, list[Any]]:
    """Per fact the values that a condition may name."""
    uit: dict[str, list[Any]] = {}
    for naam, feit in feiten.items():
        if feit["soort"] == "afgeleid":
            uit[naam] = ["rood", "blauw"]
        elif feit.get("vorm") == "ja-nee":
            uit[naam] = [True, False]
        elif "lijst" in feit:
            if not lijsten:  # only facts with values of their own
                continue
            uit[naam] = [
                k for k, v in lijsten[feit["lijst"]].items() if "telt_als" not in v
            ]
        else:
            uit[naam] = [k for k, v in feit["waarden"].items() if "onbekend" not in v]
            if feit.get("vorm") == "verzameling":
                uit[naam].append("geen")
    return uit


def _conditie(rng: random.Random, naam: str, waarden: list[Any]) -> Any:
    gekozen = rng.sample(waarden, rng.randint(1, max(1, len(waarden) - 1)))
    tekst: Any = gekozen[0] if len(gekozen) == 1 and kans(rng, 0.7) else gekozen
    if kans(rng, 0.1) and naam in ("naar", "gegevens"):
        groep = "@eerste" if naam == "naar" else "@warm"
        tekst = groep if kans(rng, 0.5) else [groep, waarden[-1]]
    return {"niet": tekst} if kans(rng, 0.2) else tekst


def condities(rng: random.Random, feiten: Plat, lijsten: Plat, hoeveel: int) -> Plat:
    """A flat map of at most ``hoeveel`` lines."""
    voorraad = _te_testen(feiten, lijsten)
    namen = sorted(voorraad)
    gewicht = {"feit": 6, "afgeleid": 2, "handeling": 1, "constante": 2, "deel": 3}
    keuze = rng.choices(namen, [gewicht[feiten[n]["soort"]] for n in namen], k=hoeveel)
    return {sleutel(n): _conditie(rng, n, voorraad[n]) for n in sorted(set(keuze))}


def _lijsten(rng: random.Random) -> Plat:
    lijsten: Plat = {
        "naren": _waarden("n", rng.randint(2, 3)),
        "gegevens": _waarden("g", rng.randint(2, 3)),
        "doelen": _waarden("d", 2),
        "situaties": _waarden("s", 2),
        "gemeenten": _waarden("m", 3),
    }
    for eigen in lijsten["gegevens"].values():
        eigen["kleur"] = rng.choice(("rood", "blauw"))
    lijsten["gegevens"]["g1"]["kleur"] = "rood"  # both colours occur, so that
    lijsten["gegevens"]["g2"]["kleur"] = "blauw"  # conditions may name either
    for naam, regio in (("m1", "r1"), ("m2", "r2"), ("m3", "r1")):
        lijsten["gemeenten"][naam]["regio"] = regio
    return lijsten


def _feiten_voorraad(rng: random.Random) -> dict[str, tuple[Plat, int]]:
    """All kinds of fact that may be left open, with their number of values."""
    keuze = _waarden("a", 2)
    keuze["a-apart"] = {"label": "a-apart", "alleen_genoemd": True}
    keuze["a-vaag"] = {"label": "a-vaag", "onbekend": True}
    grenzen = {"laag": [0, 9], "midden": [10, 17], "hoog": [18, 99]}
    voorraad: dict[str, tuple[Plat, int]] = {
        "aard": ({"soort": "feit", "waarden": keuze}, 2),
        "jaren-groep": (
            {
                "soort": "feit",
                "waarden": {k: {"label": k} for k in grenzen},
                "gevraagd_als": "jaren",
                "getal": {"naam": "jaren", "grenzen": grenzen},
            },
            3,
        ),
        "open-vraag": ({"soort": "feit", "vorm": "ja-nee"}, 2),
        "vlug": (
            {"soort": "feit", "vorm": "ja-nee", "standaard": kans(rng, 0.3)},
            1,
        ),
        "storm": (
            {"soort": "feit", "vorm": "ja-nee", "standaard": False, "groep": "weer"},
            1,
        ),
        "dauw": ({"soort": "feit", "vorm": "ja-nee", "groep": "weer"}, 2),
        "munt": ({"soort": "feit", "waarden": _waarden("k", 3), "standaard": "k1"}, 1),
        "zak": (
            {"soort": "feit", "vorm": "verzameling", "waarden": _waarden("z", 2)},
            4,
        ),
        "pet": (
            {
                "soort": "feit",
                "waarden": _waarden("p", 2),
                "geldt_als": {"naar": rng.choice(("n1", ["n1", "n2"]))},
            },
            2,
        ),
    }
    if kans(rng, 0.4):
        voorraad["zak"][0]["standaard"] = rng.choice(([], ["z1"]))
        voorraad["zak"] = (voorraad["zak"][0], 1)
    if kans(rng, 0.3):
        voorraad["vlug"][0]["geldt_als"] = {"naar": ["n1", "n2"]}
    return voorraad


def _feiten(rng: random.Random) -> Plat:
    feiten: Plat = {"naar": {"soort": "deel", "lijst": "naren"}}
    feiten["gegevens"] = {"soort": "deel", "lijst": "gegevens", "elk": True}
    if kans(rng, 0.5):
        feiten["doel"] = {"soort": "deel", "lijst": "doelen"}
    if kans(rng, 0.6):
        feiten["situatie"] = {"soort": "deel", "lijst": "situaties"}
    feiten["gemeente"] = {"soort": "deel", "lijst": "gemeenten", "mag_leeg": True}
    feiten["kleur"] = {"soort": "afgeleid", "uit": "gegevens", "eigenschap": "kleur"}
    voorraad = _feiten_voorraad(rng)
    werelden = 1
    for naam in rng.sample(sorted(voorraad), rng.randint(2, 5)):
        feit, aantal = voorraad[naam]
        if werelden * aantal <= MEEST_WERELDEN:
            werelden *= aantal
            feiten[naam] = feit
    feiten["afweging"] = {"soort": "handeling", "waarden": _waarden("w", 2)}
    if kans(rng, 0.7):
        feiten["gemeld"] = {"soort": "handeling", "vorm": "ja-nee"}
        if kans(rng, 0.3):
            feiten["gemeld"]["geldt_als"] = {"naar": "n1"}
    if kans(rng, 0.5):
        feiten["vlag-een"] = {
            "soort": "constante",
            "vorm": "ja-nee",
            "streng": kans(rng, 0.5),
            "groep": "vlaggen",
        }
    return feiten


def _voeg_zet_toe(rng: random.Random, begrippen: Plat) -> None:
    feiten = begrippen["feiten"]
    if "situatie" not in feiten or kans(rng, 0.4):
        return
    doelen: Plat = {
        "aard": "a1",
        "jaren-groep": "laag",
        "storm": True,
        "zak": "z1",
        "munt": "k2",
        "pet": "p1",
    }
    kan = [k for k in doelen if k in feiten]
    if kan:
        naam = "zak" if "zak" in kan and kans(rng, 0.5) else rng.choice(kan)
        begrippen["lijsten"]["situaties"]["s3"] = {
            "label": "s3",
            "zet": {naam: doelen[naam]},
            "telt_als": "s1",
        }


def _gevers(rng: random.Random, feiten: Plat) -> Plat:
    bewijzen: Plat = {
        "aard": ["a1"],
        "jaren-groep": ["midden", "hoog"],
        "open-vraag": [True],
        "dauw": [False],
        "pet": ["p1"],
        "munt": ["k1", "k2"],
        "vlug": [True],
        "zak": ["z2"],
    }
    apart: Plat = {"aard": ["a-apart"], "munt": ["k2", "k3"], "zak": ["z1", "z2"]}
    kan = [k for k in bewijzen if k in feiten]
    uit: Plat = {}
    for i in range(rng.randint(2, 4)):
        gever: Plat = {"label": f"gever {i}"}
        if kan and kans(rng, 0.35):
            naam = rng.choice(kan)
            waarden = bewijzen[naam]
            if naam in apart and kans(rng, 0.2):
                waarden = apart[naam]
            gever["bewijst"] = {naam: waarden}
        if kans(rng, 0.25):
            gever["niet_vragen_als"] = [condities(rng, feiten, {}, 1)]
        uit[f"gever-{i}"] = gever
    return uit


def maak_begrippen(rng: random.Random) -> Plat:
    """One vocabulary."""
    assen = ("as-p", "as-q", "as-r")[: rng.choice((1, 1, 2, 2, 2, 3))]
    feiten = _feiten(rng)
    begrippen: Plat = {
        "assen": {a: {"label": a, "lagere_laag": True} for a in assen},
        "lijsten": _lijsten(rng),
        "feiten": feiten,
        "groepen": {
            "eerste": {"lijst": "naren", "waarden": ["n1", "n2"]},
            "warm": {"lijst": "gegevens", "waarden": ["g1", "g2"]},
        },
        "contacten": {"buur": {"label": "buur"}},
        "vangnet": [{"bel": "buur"}],
        "onmogelijk": [],
    }
    betekenissen: Plat = {f"over-{a}": {"as": a} for a in assen}
    betekenissen[f"over-{rng.choice(assen)}"]["standaard"] = True
    if kans(rng, 0.3):
        betekenissen["ook"] = {"as": assen[0]}
    betekenissen["niets"] = {}
    begrippen["betekenissen"] = betekenissen
    begrippen["gevers"] = _gevers(rng, feiten)
    stappen: Plat = {
        "vragen": {"label": "vragen", "toestemming": True},
        "wegen": {"label": "wegen", "handeling": {"afweging": "w1"}, "weegt": True},
    }
    if "gemeld" in feiten:
        stappen["melden"] = {"label": "melden", "handeling": {"gemeld": True}}
        if kans(rng, 0.4):
            stappen["melden"]["niet_als"] = [condities(rng, feiten, {}, 1)]
    if kans(rng, 0.2):
        stappen["anders-wegen"] = {
            "label": "anders",
            "handeling": {"afweging": "w2"},
        }
    begrippen["stappen"] = stappen
    begrippen["plichten"] = {
        "voor-een": {"label": "een", "moment": "voor"},
        "voor-twee": {"label": "twee", "moment": "voor"},
        "na-een": {"label": "drie", "moment": "na"},
        "na-twee": {"label": "vier", "moment": "na"},
    }
    _voeg_zet_toe(rng, begrippen)
    return begrippen
