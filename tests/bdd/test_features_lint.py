# SPDX-License-Identifier: EUPL-1.2
"""The features can be read aloud, and say what they do."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from tests.bdd.gelezen import FEATURES, features, kader, scenarios

from deelkader.verhalen.lezen import Scenario

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


def numbers(tekst: str) -> set[str]:
    """Return the ages and article numbers in a text."""
    return set(re.findall(r"\d+(?:[.:]\d+)*", tekst))


def known_ids() -> set[str]:
    """Return every id of the vocabulary that is not an ordinary Dutch word."""
    begrippen = kader().begrippen
    ids = {*begrippen.feiten, *begrippen.gevers, *begrippen.stappen}
    ids |= {*begrippen.plichten, *begrippen.contacten}
    for feit in begrippen.feiten.values():
        ids |= {str(waarde) for waarde in feit.domein}
    return {id_ for id_ in ids if re.search(r"[a-z]-[a-z0-9]|[a-z]-?\d", id_)}


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


def test_geen_veldnamen() -> None:
    """No sentence holds a field name, an id or JSON."""
    ids = known_ids()
    assert "ouder-1" in ids
    assert "verdachte-ouder" in ids
    fout = [
        (waar, zin)
        for waar, zin in sentences()
        if re.search(r"\w_\w|[a-z][A-Z]|[{}\[\]]", zin)
        or ids & set(re.findall(r"[a-z0-9-]+", zin))
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


def test_labels_bestaan() -> None:
    """Every tag names a rule or a source of this kader."""
    inhoud = kader().inhoud
    bestaat = {
        *(f"@regel:{regel.id}" for regel in inhoud.alle_regels),
        *(f"@bron:{bron}" for bron in inhoud.bronnen),
    }
    assert set() == {tag for s in scenarios() for tag in s.tags} - bestaat


@pytest.mark.parametrize("scenario", scenarios(), ids=str)
def test_titel_klopt(scenario: Scenario) -> None:
    """An age or number in a title stands in the steps too."""
    zinnen = " ".join(tekst for _, tekst in scenario.zinnen)
    assert set() == numbers(scenario.naam) - numbers(zinnen) - {"112"}


def test_titels_zijn_verschillend() -> None:
    """Two scenarios written in one feature have different names."""
    for document in (f.boom for f in features()):
        namen = [deel["name"] for deel in parts(document) if deel["name"]]
        assert sorted(set(namen)) == sorted(namen)
