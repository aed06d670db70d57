# SPDX-License-Identifier: EUPL-1.2
"""Random rules and who-rows in a random vocabulary."""

import random

from tests.differential.willekeurig_begrippen import DAGEN, Plat, condities, kans

LAGEN = ("beroep", "regio/r1", "regio/r2", "gemeente/m1", "gemeente/m2")
ROUTES = (
    "plicht",
    "grondslag",
    "geen-ander",
    "geen-geheim",
    "spreekrecht",
    "spreekrecht",
    "toestemming",
    "toestemming",
    "toestemming",
)
VEEL_TOESTEMMING = ("toestemming",) * 8 + ("spreekrecht", "geen-ander")


def _geldigheid(rng: random.Random) -> Plat:
    uit = {"geldig_vanaf": "2015-01-01"}
    if kans(rng, 0.06):
        uit["geldig_vanaf"] = rng.choice(DAGEN[2:])
    if kans(rng, 0.06):
        uit["geldig_tot"] = rng.choice([d for d in DAGEN if d >= uit["geldig_vanaf"]])
    if kans(rng, 0.1):
        uit["standpunt"] = rng.choice(("punt/x", "punt/x", "punt/y"))
    return uit


def _opbrengst(rng: random.Random, *, nodig: bool) -> Plat:
    uit: Plat = {}
    if nodig or kans(rng, 0.4):
        uit["voorwaarden"] = rng.sample(("voor-een", "voor-twee"), rng.randint(1, 2))
    if kans(rng, 0.4):
        plichten: list[Plat] = []
        for p in rng.sample(("na-een", "na-twee"), rng.randint(1, 2)):
            termijn = rng.choice((None, "P14D", "P7D", {"werkdagen": 5}))
            plichten.append(
                {"plicht": p} if termijn is None else {"plicht": p, "termijn": termijn}
            )
        uit["plichten"] = plichten
    return uit


def _assen_van(regel: Plat, alle: list[str]) -> set[str]:
    return set(alle) if "assen" in regel else {regel["as"]}


def _regel(rng: random.Random, b: Plat, soort: str, laag: str, hoeveel: int) -> Plat:
    """One rule without an id."""
    assen = list(b["assen"])
    r: Plat = {"titel": "Titel", "soort": soort}
    if soort not in ("voorwaarde", "alternatief"):
        beide = laag == "wet" and soort != "toestemming" and len(assen) > 1
        if beide and kans(rng, 0.4):
            r["assen"] = "beide"
        else:
            r["as"] = rng.choice(assen)
    r["als"] = condities(rng, b["feiten"], b["lijsten"], hoeveel)
    if soort == "plicht" and not isinstance(r["als"].get("gegevens"), str):
        r["als"]["gegevens"] = rng.sample(sorted(b["lijsten"]["gegevens"]), 2)
    if kans(rng, 0.15):
        r["behalve"] = {
            k: v["niet"] if isinstance(v, dict) else v
            for k, v in condities(rng, b["feiten"], b["lijsten"], 1).items()
        }
    r["bronnen"] = rng.sample(("bron-1", "bron-2", "bron-3"), rng.randint(1, 2))
    return r | _geldigheid(rng)


def _verbind(
    rng: random.Random, assen: list[str], routes: list[Plat], blokkades: list[Plat]
) -> None:
    """Let routes name blockers and each other."""
    for r in routes:
        zelfde = _assen_van(r, assen)
        b_ids = [x["id"] for x in blokkades if zelfde & _assen_van(x, assen)]
        r_ids = [
            x["id"] for x in routes if x is not r and zelfde & _assen_van(x, assen)
        ]
        if b_ids and kans(rng, 0.35):
            r["uitzondering_op"] = rng.sample(b_ids, rng.randint(1, len(b_ids)))
        if r_ids and kans(rng, 0.2):
            r["gaat_voor"] = [rng.choice(r_ids)]


def maak_regels(rng: random.Random, b: Plat) -> list[tuple[str, Plat]]:
    """Rules of all kinds, each with its folder."""
    assen = list(b["assen"])
    soorten = VEEL_TOESTEMMING if kans(rng, 0.4) else ROUTES
    uit: list[tuple[str, Plat]] = []
    for a in assen:  # something broad on every axis
        for _ in range(rng.randint(1, 3)):
            r = _regel(rng, b, rng.choice(soorten), "wet", rng.choice((1, 1, 2)))
            uit.append(("wet", r | {"as": a} if "as" in r else r))
    for _ in range(rng.randint(1, 6)):
        r = _regel(rng, b, rng.choice(soorten), "wet", rng.choice((1, 2, 2)))
        uit.append(("wet", r))
    routes = [r for _, r in uit]
    for r in routes:
        r.update(_opbrengst(rng, nodig=False))
        if r["soort"] == "toestemming" and kans(rng, 0.3):
            r["uitdrukkelijk"] = True
    blokkades = []
    for _ in range(rng.randint(1, 4)):
        soort = rng.choice(("verbod", "verbod", "overleg"))
        laag = "wet" if kans(rng, 0.5) else rng.choice(LAGEN)
        blokkades.append(_regel(rng, b, soort, laag, rng.choice((1, 2, 2, 3))))
        uit.append((laag, blokkades[-1]))
    for _ in range(rng.randint(1, 3)):
        laag = "wet" if kans(rng, 0.5) else rng.choice(LAGEN)
        r = _regel(rng, b, "voorwaarde", laag, 1) | _opbrengst(rng, nodig=True)
        uit.append((laag, r))
    if kans(rng, 0.3):
        laag = rng.choice(("wet", *LAGEN))
        r = _regel(rng, b, "alternatief", laag, 1) | {"stel_voor": {"naar": "n1"}}
        uit.append((laag, r))
    for i, (_, r) in enumerate(uit, 1):
        r["id"] = f"regel-{i}"
    _verbind(rng, assen, routes, blokkades)
    return uit


def maak_rijen(rng: random.Random, b: Plat) -> list[tuple[str, Plat]]:
    """Who-rows, each with its folder; an empty one is the law."""
    gevers = list(b["gevers"])
    uit: list[tuple[str, Plat]] = []
    for i in range(rng.randint(1, 6)):
        laag = "" if i == 0 or kans(rng, 0.65) else rng.choice(LAGEN)
        rij: Plat = {
            "id": f"wie-{i + 1}",
            "als": condities(rng, b["feiten"], b["lijsten"], 1),
            "een_van": rng.sample(gevers, 1 if kans(rng, 0.6) else 2),
            "bronnen": ["bron-1"],
            **_geldigheid(rng),
        }
        rij["als"] = {k: v for k, v in rij["als"].items() if k != "afweging"} or {
            "gegevens": sorted(b["lijsten"]["gegevens"])
        }
        if i == 0 and kans(rng, 0.6):
            rij["als"] = {"gegevens": sorted(b["lijsten"]["gegevens"])}
        uit.append((laag, rij))
    if kans(rng, 0.5):
        uit += _groep(rng, b, uit)
    return uit


def _groep(
    rng: random.Random, b: Plat, rijen: list[tuple[str, Plat]]
) -> list[tuple[str, Plat]]:
    """Put some rows in a group and some on one axis; return rows that ask the group."""
    leden = [rij for _, rij in rijen if kans(rng, 0.5)] or [rijen[-1][1]]
    for _, rij in rijen:
        if rij in leden:
            rij["groep"] = "familie"
        elif kans(rng, 0.5):
            rij["as"] = rng.choice(list(b["assen"]))
    uit: list[tuple[str, Plat]] = []
    for i in range(rng.randint(1, 2)):
        rij = {
            "id": f"wie-groep-{i + 1}",
            "als": condities(rng, b["feiten"], b["lijsten"], 1),
            "iedereen_van": "familie",
            "bronnen": ["bron-1"],
            **_geldigheid(rng),
        }
        rij["als"].pop("afweging", None)
        if kans(rng, 0.5):
            rij["as"] = rng.choice(list(b["assen"]))
        uit.append(("" if kans(rng, 0.7) else rng.choice(LAGEN), rij))
    return uit
