# SPDX-License-Identifier: EUPL-1.2
"""The features can be read aloud, and say what they do."""

import re
from collections.abc import Iterator
from typing import Any

from tests.bdd.gelezen import FEATURES, features, kader, scenarios, zinnenboek

from deelkader.keuring import examine
from deelkader.verhalen.uitvoeren import run

KEYWORDS = (
    "Functionaliteit",
    "Achtergrond",
    "Regel",
    "Scenario",
    "Abstract Scenario",
    "Voorbeeld",
    "Voorbeelden",
    "Gegeven",
    "Stel",
    "Als",
    "Wanneer",
    "Dan",
    "En",
    "Maar",
)
VERBODEN_WOORDEN = (
    "indien",
    "mits",
    "tenzij",
    "alvorens",
    "derden",
    "verstrekken",
    "betreffende",
)
MEESTE_WOORDEN = 20


def parts(document: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """Yield every scenario and background of a feature, also inside a Regel."""
    todo = list(document["feature"]["children"])
    while todo:
        kind = todo.pop()
        if "rule" in kind:
            todo += kind["rule"]["children"]
        else:
            yield kind.get("scenario") or kind["background"]


def sentences() -> Iterator[tuple[str, str]]:
    """Yield every sentence somebody reads: titles, descriptions and steps."""
    for document in (f.boom for f in features()):
        verhaal = document["feature"].get("description", "")
        yield document["uri"], document["feature"]["name"]
        for regel in verhaal.splitlines():
            yield document["uri"], regel
    for scenario in scenarios():
        for _, tekst in scenario.zinnen:
            for zin in re.split(r"(?<=[.?:]) ", tekst):
                yield str(scenario), zin


def test_er_zijn_features() -> None:
    """Every file in features/ is Dutch and holds scenarios."""
    bestanden = sorted(pad.name for pad in FEATURES.iterdir())
    assert bestanden == sorted({scenario.bestand for scenario in scenarios()})
    assert {d["feature"]["language"] for d in (f.boom for f in features())} == {"nl"}


def test_beschrijving_begint_niet_met_sleutelwoord() -> None:
    """A line under a scenario that starts with a keyword would become a step."""
    fout = [
        regel.strip()
        for document in (f.boom for f in features())
        for deel in parts(document)
        for regel in (deel.get("description") or "").splitlines()
        if regel.strip().startswith(tuple(f"{woord} " for woord in KEYWORDS))
    ]
    assert fout == []


def test_b1() -> None:
    """Sentences are short, and without the words of a lawyer."""
    fout = [
        (waar, zin)
        for waar, zin in sentences()
        if len(zin.split()) > MEESTE_WOORDEN
        or set(re.findall(r"\w+", zin.lower())) & set(VERBODEN_WOORDEN)
    ]
    assert fout == []


def test_keuring_vindt_niets() -> None:
    """No tag points nowhere, no title lies, no field name, no hard sentence."""
    found = examine(kader().inhoud, run(zinnenboek(), scenarios()))
    assert [str(b) for b in found if b.ernst == "fout"] == []


def test_titels_zijn_verschillend() -> None:
    """Two scenarios written in one feature have different names."""
    for document in (f.boom for f in features()):
        namen = [deel["name"] for deel in parts(document) if deel["name"]]
        assert sorted(set(namen)) == sorted(namen)


def test_elk_scenario_noemt_regel_en_bron() -> None:
    """From a scenario a reader gets to the rule and to the law behind it."""
    zonder = [
        f"{scenario}: {soort}"
        for scenario in scenarios()
        for soort in ("@regel:", "@bron:")
        if not any(tag.startswith(soort) for tag in scenario.tags)
    ]
    assert not zonder
