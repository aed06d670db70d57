# SPDX-License-Identifier: EUPL-1.2
"""The literal evaluator against worlds computed by hand from ADR 0001."""

import random
from typing import Any

import pytest
from tests.differential.letterlijk import Tegenstrijdig, beoordeel
from tests.differential.willekeurig import maak_kader, maak_vraag


def regel(naam: str, soort: str, **meer: Any) -> dict[str, Any]:
    """A rule on the axis p unless told otherwise."""
    if "assen" not in meer and soort not in ("voorwaarde", "alternatief"):
        meer.setdefault("as", "p")
    return {"id": naam, "soort": soort, "bronnen": ["b"], **meer}


def kader(
    *wet: dict[str, Any],
    assen: tuple[str, ...] = ("p",),
    rijen: list[dict[str, Any]] | None = None,
    **lagen: list[dict[str, Any]],
) -> dict[str, Any]:
    """An inline kader; a layer is given as ``beroep=[...]`` or ``gemeente__m1``."""
    begrippen = {
        "assen": {a: {} for a in assen},
        "lijsten": {
            "naren": {"n1": {}, "n2": {}},
            "gegevens": {"g1": {"kleur": "rood"}, "g2": {"kleur": "blauw"}},
            "situaties": {
                "s1": {},
                "s2": {"zet": {"zak": "z1"}, "telt_als": "s1"},
            },
            "gemeenten": {"m1": {"regio": "r1"}, "m2": {"regio": "r2"}},
        },
        "feiten": {
            "naar": {"soort": "deel", "lijst": "naren"},
            "gegevens": {"soort": "deel", "lijst": "gegevens", "elk": True},
            "situatie": {"soort": "deel", "lijst": "situaties", "mag_leeg": True},
            "gemeente": {"soort": "deel", "lijst": "gemeenten", "mag_leeg": True},
            "kleur": {"soort": "afgeleid", "uit": "gegevens", "eigenschap": "kleur"},
            "aard": {
                "soort": "feit",
                "waarden": {"a1": {}, "a2": {}, "a3": {"alleen_genoemd": True}},
            },
            "jaren-groep": {
                "soort": "feit",
                "waarden": {"laag": {}, "hoog": {}},
                "gevraagd_als": "jaren",
                "getal": {
                    "naam": "jaren",
                    "grenzen": {"laag": [0, 9], "hoog": [10, 99]},
                },
            },
            "zak": {
                "soort": "feit",
                "vorm": "verzameling",
                "waarden": {"z1": {}, "z2": {}},
            },
            "storm": {"soort": "feit", "vorm": "ja-nee", "standaard": False},
            "afweging": {"soort": "handeling", "waarden": {"gedaan": {}}},
            "gemeld": {"soort": "handeling", "vorm": "ja-nee"},
        },
        "betekenissen": {
            "spreken": {"as": assen[-1], "standaard": True},
            **({"grond": {"as": assen[0]}} if len(assen) > 1 else {}),
            "niets": {},
        },
        "gevers": {
            "kind": {},
            "ouder": {"bewijst": {"aard": ["a1"]}, "niet_vragen_als": [{"zak": "z2"}]},
            "oma": {},
        },
        "stappen": {
            "vragen": {"toestemming": True},
            "wegen": {"handeling": {"afweging": "gedaan"}, "weegt": True},
            "melden": {"handeling": {"gemeld": True}},
        },
        "plichten": {"voor": {"moment": "voor"}, "na": {"moment": "na"}},
    }
    uit: dict[str, Any] = {
        "kader.yaml": {"geldig_vanaf": "2026-01-01"},
        "begrippen.yaml": begrippen,
        "toestemming.yaml": rijen or [],
        "wet/a.yaml": list(wet),
    }
    for laag, inhoud in lagen.items():
        naam = laag.replace("__", "/")
        if not naam.endswith("/toestemming"):
            naam += "/a"
        uit[f"{naam}.yaml"] = inhoud
    return uit


def vraag(*records: dict[str, Any], **feiten: Any) -> dict[str, Any]:
    """A question about g1 to n1 with every fact known, unless told otherwise."""
    delen: dict[str, Any] = {
        k: feiten.pop(k) for k in ("situatie", "gemeente") if k in feiten
    }
    bekend = {"aard": "a1", "jaren": 12, "zak": []} | feiten
    return {
        "naar": "n1",
        "gegevens": ["g1"],
        "datum": "2026-05-01",
        **delen,
        "feiten": {k: v for k, v in bekend.items() if v is not None},
        "toestemmingen": list(records),
    }


def record(gever: str, status: str = "gegeven", **meer: Any) -> dict[str, Any]:
    """A consent record."""
    return {"gever": gever, "status": status, **meer}


def wie(naam: str, *personen: str, **als: Any) -> dict[str, Any]:
    """A who-row."""
    return {"id": naam, "als": als, "een_van": list(personen), "bronnen": ["b"]}


KIND = [wie("w", "kind")]
VRAAG_KIND = {"stap": "vragen", "wie": "kind"}


@pytest.mark.parametrize(
    ("soort", "niveau"),
    [
        ("plicht", 6),
        ("grondslag", 6),
        ("geen-ander", 5),
        ("geen-geheim", 5),
        ("spreekrecht", 4),
        ("toestemming", 3),
    ],
)
def test_niveau_per_soort(soort: str, niveau: int) -> None:
    """Every kind of route opens its axis at the level of the table."""
    o = beoordeel(kader(regel("r", soort), rijen=KIND), vraag())
    assert (o["laag"], o["hoog"]) == (niveau, niveau)


def test_spreekrecht_na_de_afweging() -> None:
    """A spreekrecht is afwegen, and toegestaan once the act of weighing is done."""
    k = kader(regel("r", "spreekrecht"))
    voor = beoordeel(k, vraag())
    assert voor["uitkomst"] == "afwegen"
    assert voor["gegevens"][0]["wegVooruit"] == [[{"stap": "wegen"}]]
    na = beoordeel(k, vraag(afweging="gedaan"))
    assert (na["uitkomst"], na["gegevens"][0]["wegVooruit"]) == ("toegestaan", [])


def test_toestemming_gegeven_open_geweigerd() -> None:
    """Consent is 5 when given, 3 while open, and dead when refused."""
    k = kader(regel("r", "toestemming"), rijen=KIND)
    open_ = beoordeel(k, vraag(record("kind", "verlopen")))
    assert open_["uitkomst"] == "toestemming-nodig"
    assert open_["gegevens"][0]["wie"] == ["kind"]
    assert open_["gegevens"][0]["wegVooruit"] == [[VRAAG_KIND]]
    assert beoordeel(k, vraag(record("kind")))["uitkomst"] == "toegestaan"
    nee = beoordeel(k, vraag(record("kind", "ingetrokken")))
    assert nee["uitkomst"] == "verboden"
    assert nee["gegevens"][0]["wegVooruit"] == []


def test_weigering_naast_spreekrecht() -> None:
    """A refused consent is no prohibition: the spreekrecht beside it remains."""
    k = kader(regel("t", "toestemming"), regel("s", "spreekrecht"), rijen=KIND)
    assert beoordeel(k, vraag(record("kind", "geweigerd")))["uitkomst"] == "afwegen"


def test_gaat_voor_door_een_geblokkeerde_weg() -> None:
    """A route overrules by name even where a blocker stops that route itself."""
    routes = (
        regel("g", "grondslag", gaat_voor=["a"]),
        regel("a", "geen-ander", uitzondering_op=["stop"]),
    )
    k = kader(*routes, regel("stop", "overleg"))
    assert beoordeel(k, vraag())["uitkomst"] == "overleg"
    k = kader(*routes, regel("stop", "verbod"))
    assert beoordeel(k, vraag())["uitkomst"] == "verboden"


def test_lagere_blokkade_stopt_geen_spreekrecht() -> None:
    """A blocker of a lower layer stops consent, not a right to speak."""
    stop = [regel("stop", "verbod")]
    k = kader(regel("s", "spreekrecht"), beroep=stop)
    assert beoordeel(k, vraag())["uitkomst"] == "afwegen"
    k = kader(regel("t", "toestemming"), rijen=KIND, beroep=stop)
    assert beoordeel(k, vraag())["uitkomst"] == "verboden"


def test_uitzondering_alleen_voor_die_weg() -> None:
    """A named exception opens that route and no other."""
    k = kader(
        regel("stop", "verbod"),
        regel("g", "grondslag"),
        regel("a", "geen-ander", uitzondering_op=["stop"]),
    )
    assert beoordeel(k, vraag())["laag"] == 5


def test_geen_regel_en_verbod_alleen() -> None:
    """No rule is overleg; a verbod without any route is verboden."""
    assert beoordeel(kader(), vraag())["uitkomst"] == "overleg"
    assert beoordeel(kader(regel("v", "verbod")), vraag())["uitkomst"] == "verboden"
    assert beoordeel(kader(regel("o", "overleg")), vraag())["uitkomst"] == "overleg"


def test_verbod_naast_overruled_weg_die_het_uitzondert() -> None:
    """A verbod that stops no matching route does not make the axis verboden."""
    k = kader(
        regel("v", "verbod"),
        regel("a", "plicht", uitzondering_op=["v"], gaat_voor=["c"]),
        regel("c", "geen-ander", uitzondering_op=["v"], gaat_voor=["a"]),
    )
    assert beoordeel(k, vraag())["uitkomst"] == "overleg"


def test_twee_assen_de_strengste() -> None:
    """A world has the lowest level of its axes; one open axis is never a yes."""
    k = kader(regel("g", "grondslag"), assen=("p", "q"))
    assert beoordeel(k, vraag())["uitkomst"] == "overleg"
    op_q = regel("s", "spreekrecht", **{"as": "q"})
    k = kader(regel("g", "grondslag"), op_q, assen=("p", "q"))
    assert beoordeel(k, vraag())["uitkomst"] == "afwegen"
    k = kader(regel("s", "spreekrecht", assen="beide"), assen=("p", "q"))
    assert beoordeel(k, vraag())["uitkomst"] == "afwegen"


def test_interval_geeft_feit_ontbreekt() -> None:
    """Where an open fact decides between yes and no the fact is asked for."""
    k = kader(regel("g", "grondslag", als={"jaren-groep": "hoog"}))
    o = beoordeel(k, vraag(jaren=None))
    assert (o["uitkomst"], o["laag"], o["hoog"]) == ("feit-ontbreekt", 1, 6)
    assert o["gegevens"][0]["ontbrekend"] == {"jaren"}
    assert beoordeel(k, vraag(jaren=10))["uitkomst"] == "verplicht"
    assert beoordeel(k, vraag(jaren=9))["uitkomst"] == "overleg"


def test_interval_zonder_feit_ontbreekt() -> None:
    """From afwegen up and from overleg down the low end is the outcome."""
    k = kader(regel("s", "spreekrecht"), regel("g", "grondslag", als={"aard": "a1"}))
    o = beoordeel(k, vraag(aard=None))
    assert (o["uitkomst"], o["laag"], o["hoog"]) == ("afwegen", 4, 6)
    k = kader(regel("v", "verbod", als={"aard": "a1"}))
    assert beoordeel(k, vraag(aard=None))["uitkomst"] == "verboden"


def test_vraag_van_twee_categorieen() -> None:
    """A question has the lowest low and the lowest high end of its categories."""
    k = kader(
        regel("g", "grondslag", als={"kleur": "rood"}),
        regel("s", "spreekrecht", als={"kleur": "blauw", "aard": "a1"}),
    )
    o = beoordeel(k, vraag(aard=None) | {"gegevens": ["g1", "g2"]})
    assert [g["uitkomst"] for g in o["gegevens"]] == ["verplicht", "feit-ontbreekt"]
    assert (o["uitkomst"], o["laag"], o["hoog"]) == ("feit-ontbreekt", 1, 4)


def test_wie_clausules() -> None:
    """Each who-row adds a clause; a lower one counts only beside one of the law."""
    lager: dict[str, Any] = {"gemeente__m1__toestemming": [wie("l", "oma")]}
    t = regel("t", "toestemming")
    rijen = [wie("w", "kind", "ouder", jaren_groep="hoog")]
    k = kader(t, rijen=rijen, **lager)
    o = beoordeel(k, vraag(gemeente="m1"))["gegevens"][0]
    assert (o["wie"], o["wieEenVan"]) == (["oma"], [["kind", "ouder"]])
    stap_oma = {"stap": "vragen", "wie": "oma"}
    assert o["wegVooruit"] == [
        [VRAAG_KIND, stap_oma],
        [{"stap": "vragen", "wie": "ouder"}, stap_oma],
    ]
    o = beoordeel(k, vraag(gemeente="m2"))["gegevens"][0]
    assert (o["wie"], o["wieEenVan"]) == ([], [["kind", "ouder"]])
    o = beoordeel(k, vraag(gemeente="m1", jaren=3))["gegevens"][0]
    assert (o["uitkomst"], o["wie"]) == ("toestemming-nodig", [])
    een_nee = vraag(record("kind", "geweigerd"))
    o = beoordeel(k, een_nee)["gegevens"][0]
    assert (o["uitkomst"], o["wieEenVan"]) == ("toestemming-nodig", [["ouder"]])


def test_wie_wordt_niet_gevraagd() -> None:
    """A person is left out of the way where it may be unsafe in some world."""
    k = kader(regel("t", "toestemming"), rijen=[wie("w", "kind", "ouder")])
    o = beoordeel(k, vraag(zak=None))["gegevens"][0]
    assert o["wieEenVan"] == [["kind", "ouder"]]
    assert o["wegVooruit"] == [[VRAAG_KIND]]


@pytest.mark.parametrize(
    ("meer", "dekt"),
    [
        ({}, True),
        ({"naar": ["n1", "n2"]}, True),
        ({"naar": "n2"}, False),
        ({"gegevens": "g1"}, True),
        ({"gegevens": ["g2"]}, False),
        ({"vanaf": "2026-05-01", "tot": "2026-05-01"}, True),
        ({"tot": "2026-04-30"}, False),
        ({"betekenis": "niets"}, False),
    ],
)
def test_bereik_van_een_record(meer: dict[str, Any], dekt: bool) -> None:
    """A record decides only where meaning, scope and days cover the question."""
    k = kader(regel("t", "toestemming"), rijen=KIND)
    o = beoordeel(k, vraag(record("kind", **meer)))
    assert o["uitkomst"] == ("toegestaan" if dekt else "toestemming-nodig")


def test_uitdrukkelijk() -> None:
    """Where the route wants it, only an explicit yes counts."""
    k = kader(regel("t", "toestemming", uitdrukkelijk=True), rijen=KIND)
    assert beoordeel(k, vraag(record("kind")))["laag"] == 3
    assert beoordeel(k, vraag(record("kind", uitdrukkelijk=True)))["laag"] == 5


def test_bewijs() -> None:
    """A record proves a fact whatever its status, and may not contradict it."""
    k = kader(regel("g", "grondslag", als={"aard": "a1"}))
    o = beoordeel(k, vraag(record("ouder", "verlopen", naar="n2"), aard=None))
    assert o["uitkomst"] == "verplicht"
    with pytest.raises(Tegenstrijdig):
        beoordeel(k, vraag(record("ouder", "gevraagd"), aard="a2"))


def test_ja_en_nee_van_een_persoon() -> None:
    """A covering yes and a covering no of one person are refused as a question."""
    k = kader(regel("t", "toestemming"), rijen=KIND)
    with pytest.raises(Tegenstrijdig):
        beoordeel(k, vraag(record("kind"), record("kind", "geweigerd")))
    elders = record("kind", "geweigerd", naar="n2")
    assert beoordeel(k, vraag(record("kind"), elders))["uitkomst"] == "toegestaan"


def test_zet_en_telt_als() -> None:
    """A value that sets a set fact is in it; the other members stay open."""
    k = kader(
        regel("g", "grondslag", als={"situatie": "s1", "zak": "z1"}),
        regel("v", "voorwaarde", als={"zak": "z2"}, voorwaarden=["voor"]),
    )
    o = beoordeel(k, vraag(situatie="s2", zak=None))
    assert o["uitkomst"] == "verplicht"
    assert o["gegevens"][0]["voorwaarden"] == ["voor"]
    assert beoordeel(k, vraag(situatie="s1"))["uitkomst"] == "overleg"
    with pytest.raises(Tegenstrijdig):
        beoordeel(k, vraag(situatie="s2", zak=["z2"]))


def test_aannames_en_alleen_genoemd() -> None:
    """A default that decides is an assumption; a rare value is never assumed."""
    k = kader(
        regel("g", "grondslag", als={"storm": False}),
        regel("v", "verbod", als={"aard": "a3"}),
    )
    o = beoordeel(k, vraag(aard=None))
    assert (o["uitkomst"], o["gegevens"][0]["aannames"]) == ("verplicht", {"storm"})
    o = beoordeel(k, vraag(aard=["a1", "a3"], storm=False))
    assert (o["uitkomst"], o["gegevens"][0]["aannames"]) == ("feit-ontbreekt", set())


def test_nvt_alleen_door_niet() -> None:
    """An absent part is accepted by ``niet`` only."""
    for conditie, laag in (("m1", 1), (["m1", "m2"], 1), ({"niet": "m1"}, 6)):
        k = kader(regel("g", "grondslag", als={"gemeente": conditie}))
        assert beoordeel(k, vraag())["laag"] == laag


def test_verzameling_in_een_conditie() -> None:
    """On a set a value means contains, ``geen`` empty, ``niet`` contains none."""
    gevallen: list[tuple[Any, list[str], bool]] = [
        ("z1", ["z1", "z2"], True),
        (["z1", "z2"], ["z2"], True),
        ("z1", [], False),
        ("geen", [], True),
        (["geen", "z1"], ["z2"], False),
        ({"niet": ["z1"]}, ["z2"], True),
        ({"niet": ["z1"]}, ["z1", "z2"], False),
    ]
    for conditie, zak, past in gevallen:
        k = kader(regel("g", "grondslag", als={"zak": conditie}))
        assert (beoordeel(k, vraag(zak=zak))["laag"] == 6) is past


def test_voorwaarden_en_plichten() -> None:
    """Only the highest open routes speak; a voorwaarde always keeps its duties."""
    na = [{"plicht": "na", "termijn": "P14D"}]
    extra = regel("x", "voorwaarde", voorwaarden=["voor"], plichten=[{"plicht": "na"}])
    k = kader(
        regel("g", "grondslag", plichten=na),
        regel("a", "geen-ander", voorwaarden=["voor"], plichten=na),
    )
    o = beoordeel(k, vraag())["gegevens"][0]
    assert (o["voorwaarden"], o["plichten"]) == ([], [("na", '"P14D"', "g")])
    o = beoordeel(kader(regel("v", "verbod"), extra), vraag())["gegevens"][0]
    assert (o["voorwaarden"], o["plichten"]) == ([], [("na", None, "x")])


def test_handeling_als_weg_vooruit() -> None:
    """An act that a possible rule tests is a step; an act is never assumed."""
    k = kader(
        regel("g", "grondslag"), regel("o", "overleg", als={"gemeld": {"niet": True}})
    )
    o = beoordeel(k, vraag())
    assert o["uitkomst"] == "overleg"
    assert o["gegevens"][0]["wegVooruit"] == [[{"stap": "melden"}]]


def test_meer_dan_acht_stappen() -> None:
    """With more than eight steps only the whole set is tried."""
    for aantal, wegen in ((8, 8), (9, 1)):
        namen = [f"gever-{i}" for i in range(aantal)]
        k = kader(regel("t", "toestemming"), rijen=[wie("w", *namen)])
        k["begrippen.yaml"]["gevers"] = {n: {} for n in namen}
        o = beoordeel(k, vraag())["gegevens"][0]
        assert len(o["wegVooruit"]) == wegen
        assert len(o["wegVooruit"][0]) == (1 if aantal == 8 else 9)


def test_willekeurige_vragen_zijn_te_beoordelen() -> None:
    """The generator reaches every outcome, and equal seeds give equal answers."""
    gezien: set[str] = set()
    for zaad in range(60):
        antwoorden: list[list[dict[str, Any] | None]] = []
        for _ in range(2):
            rng = random.Random(zaad)
            k = maak_kader(rng)
            antwoorden.append([])
            for _ in range(5):
                try:
                    antwoorden[-1].append(beoordeel(k, maak_vraag(rng, k)))
                except Tegenstrijdig:
                    antwoorden[-1].append(None)
        assert antwoorden[0] == antwoorden[1]
        gezien |= {o["uitkomst"] for o in antwoorden[0] if o}
    assert len(gezien) == 7
