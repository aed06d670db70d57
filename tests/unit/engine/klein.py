# SPDX-License-Identifier: EUPL-1.2
"""A kader of nothing, as small as a test needs it: `small` and `question`."""

from __future__ import annotations

import json
from typing import Any

from deelkader import Kader
from deelkader.model import CategorieOordeel
from deelkader.regels import load_texts

type_plat = dict[str, Any]


def _list(*ids: str) -> type_plat:
    return {name: {"label": name} for name in ids}


def vocabulary(assen: tuple[str, ...]) -> type_plat:
    """Return the vocabulary: parts, and one fact of every kind and form."""
    return {
        "assen": {a: {"label": a, "lagere_laag": True} for a in assen},
        "lijsten": {
            "lezers": _list("ene", "andere"),
            "stukken": {
                "brief": {"label": "brief", "kleur": "rood"},
                "foto": {"label": "foto", "kleur": "blauw"},
            },
            "toestanden": {
                **_list("rust"),
                "brand": {"label": "brand", "zet": {"haast": True}, "telt_als": "rust"},
            },
            "plaatsen": {"dorp": {"label": "dorp", "regio": "oost"}},
        },
        "feiten": {
            "naar": {"soort": "deel", "lijst": "lezers"},
            "gegevens": {"soort": "deel", "lijst": "stukken", "elk": True},
            "toestand": {"soort": "deel", "lijst": "toestanden"},
            "plaats": {"soort": "deel", "lijst": "plaatsen", "mag_leeg": True},
            "kleur": {"soort": "afgeleid", "uit": "gegevens", "eigenschap": "kleur"},
            "aard": {
                "soort": "feit",
                "waarden": {
                    **_list("goed", "kwaad"),
                    "vaag": {"label": "vaag", "onbekend": True},
                    "zeldzaam": {"label": "zeldzaam", "alleen_genoemd": True},
                },
            },
            "groep": {
                "soort": "feit",
                "waarden": _list("klein", "groot"),
                "gevraagd_als": "maat",
                "getal": {
                    "naam": "maat",
                    "grenzen": {"klein": [0, 9], "groot": [10, 99]},
                },
            },
            "zak": {
                "soort": "feit",
                "vorm": "verzameling",
                "waarden": _list("z1", "z2"),
            },
            "haast": {"soort": "feit", "vorm": "ja-nee", "standaard": False},
            "storm": {
                "soort": "feit",
                "vorm": "ja-nee",
                "standaard": False,
                "groep": "weer",
            },
            "pet": {
                "soort": "feit",
                "waarden": _list("rood", "groen"),
                "geldt_als": {"naar": "ene"},
            },
            "afweging": {"soort": "handeling", "waarden": _list("gedaan")},
            "gemeld": {"soort": "handeling", "vorm": "ja-nee"},
            "vlag": {
                "soort": "constante",
                "vorm": "ja-nee",
                "streng": False,
                "groep": "vlaggen",
            },
        },
        "betekenissen": {
            **{f"over-{a}": {"as": a} for a in assen},
            f"over-{assen[-1]}": {"as": assen[-1], "standaard": True},
            "niets": {},
        },
        "gevers": {
            **_list("kind", "oma"),
            "ouder": {"label": "ouder", "bewijst": {"aard": ["goed"]}},
            "tante": {"label": "tante", "bewijst": {"haast": [True]}},
        },
        "stappen": {
            "vragen": {"label": "vraag", "toestemming": True},
            "wegen": {
                "label": "weeg",
                "handeling": {"afweging": "gedaan"},
                "weegt": True,
            },
            "melden": {"label": "meld", "handeling": {"gemeld": True}},
        },
        "plichten": {"netjes": {"label": "netjes", "moment": "voor"}},
        "contacten": _list("buur"),
        "vangnet": [{"bel": "buur"}],
        "onmogelijk": [
            {"als": {"groep": "klein", "zak": "z2"}, "waarom": "Te klein voor z2."}
        ],
    }


def rule(naam: str, soort: str, **meer: Any) -> type_plat:
    """Return a rule on the axis p that matches the letter, unless told otherwise."""
    if "assen" not in meer and soort not in {"voorwaarde", "alternatief"}:
        meer.setdefault("as", "p")
    if soort == "plicht":
        meer.setdefault("als", {"gegevens": "brief"})
    meer.setdefault("als", {"gegevens": ["brief", "foto"]})
    return {"id": naam, "titel": naam, "soort": soort, "bronnen": ["b"], **meer}


def who(naam: str, *personen: str, **als: Any) -> type_plat:
    """Return a who-row; without conditions it always matches."""
    conditions = als or {"gegevens": ["brief", "foto"]}
    return {"id": naam, "als": conditions, "een_van": list(personen), "bronnen": ["b"]}


def small(
    *wet: type_plat,
    assen: tuple[str, ...] = ("p",),
    rijen: tuple[type_plat, ...] = (),
    vlaggen: type_plat | None = None,
    **lagen: list[type_plat],
) -> Kader:
    """Return a kader with these rules; a layer is given as ``beroep=[...]``."""
    documenten: type_plat = {
        "kader.yaml": {
            "naam": "klein",
            "versie": "1",
            "geldig_vanaf": "2026-01-01",
            "vlaggen": vlaggen or {},
        },
        "begrippen.yaml": vocabulary(assen),
        "bronnen.yaml": {"b": {"titel": "b"}},
        "toestemming.yaml": list(rijen),
        "wet/a.yaml": list(wet),
    }
    for laag, inhoud in lagen.items():
        map_, _, rest = laag.partition("__")
        documenten[f"{map_}/{rest or 'a'}.yaml"] = inhoud
    return Kader(load_texts({n: json.dumps(d).encode() for n, d in documenten.items()}))


def question(*records: type_plat, **feiten: Any) -> type_plat:
    """Return a question about the letter in which every fact is known."""
    delen: type_plat = {
        key: feiten.pop(key)
        for key in ("naar", "gegevens", "toestand", "plaats", "datum")
        if key in feiten
    }
    known = {"aard": "goed", "groep": "groot", "zak": [], "pet": "rood", **feiten}
    return {
        "naar": "ene",
        "gegevens": ["brief"],
        "toestand": "rust",
        "datum": "2026-05-01",
        **delen,
        "feiten": {k: v for k, v in known.items() if v is not None},
        "toestemmingen": list(records),
    }


def record(gever: str, status: str = "gegeven", **meer: Any) -> type_plat:
    """Return a record of consent."""
    return {"gever": gever, "status": status, **meer}


def answer(kader: Kader, *records: type_plat, **feiten: Any) -> CategorieOordeel:
    """Return the answer for the one category of a question."""
    (found,) = kader.evaluate(question(*records, **feiten)).gegevens
    return found


def level(kader: Kader, *records: type_plat, **feiten: Any) -> int:
    """Return the level of a question with one world."""
    found = answer(kader, *records, **feiten)
    assert found.laag == found.hoog
    return found.laag
