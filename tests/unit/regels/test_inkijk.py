# SPDX-License-Identifier: EUPL-1.2
"""A slip of the pen in `inkijk.yaml` refuses the kader: it could show too much."""

from __future__ import annotations

from copy import deepcopy
from functools import cache
from typing import Any

import pytest
import yaml
from tests.regelbestanden import rule_files

from deelkader import KaderError
from deelkader.regels import load_texts

texts = cache(rule_files)
"""The files of the shipped kader, read once."""


def written() -> dict[str, Any]:
    """Return a copy of `inkijk.yaml`, to be changed."""
    found: dict[str, Any] = deepcopy(yaml.safe_load(texts()["inkijk.yaml"]))
    return found


def refused(change: Any, naam: str = "inkijk.yaml") -> list[tuple[str, str]]:
    """Return code and message of every finding after *change*."""
    content = written()
    change(content)
    raw = yaml.safe_dump(content, allow_unicode=True, sort_keys=False, width=200)
    with pytest.raises(KaderError) as error:
        load_texts({**texts(), naam: raw.encode()})
    assert {b.plek.bestand for b in error.value.bevindingen} == {naam}
    return [(b.code, b.boodschap) for b in error.value.bevindingen]


def rule(content: dict[str, Any], id_: str) -> dict[str, Any]:
    """Return the rule *id_*."""
    found: dict[str, Any] = next(r for r in content["regels"] if r["id"] == id_)
    return found


HIDES = "verberg-risico"


@pytest.mark.parametrize(
    ("change", "code", "says"),
    [
        (
            lambda r: r.update(als={"risico_bij_informern": True}),
            "R040",
            "risico-bij-informeren",
        ),
        (lambda r: r.update(als={"naar": "polite"}), "R041", "politie"),
        (lambda r: r.update(als={"naar": "@veiligheid"}), "R042", "@veiligheid"),
        (lambda r: r.update(nu={"naar": "politie"}), "R040", "naar"),
        (lambda r: r.update(nu={"geinformeerd": True}), "R040", "geinformeerd"),
        (lambda r: r.update(bronnen=["uavg-411"]), "R043", "uavg-41"),
        (lambda r: r.update(bronnen=[]), "R055", "geen bron"),
        (lambda r: r.update(kijker=["jeugdig"]), "R033", "jeugdige"),
        (lambda r: r.update(kijker=["voogd", "ouder"]), "R033", "ouder"),
        (lambda r: r.update(kijker=[]), "R032", "hoort"),
        (lambda r: r.update(kijker="jeugdige"), "R032", "een lijst"),
        (lambda r: r.update(soort="verberg"), "R033", "verbergen"),
        (lambda r: r.update(behalve={"naar": "school"}), "R031", "behalve"),
        (lambda r: r.update(eigen_ja=True), "R053", "eigen_ja"),
        (lambda r: r.update(gevers=["ouder-1"]), "R053", "gevers"),
        (lambda r: r.update(soort="noemen"), "R054", "gevers"),
        (lambda r: r.update(id="toon-jeugdige-vanaf-12"), "R048", "bestaat al"),
        (lambda r: r.pop("titel"), "R030", "titel"),
    ],
)
def test_a_slip_in_a_rule_is_named(change: Any, code: str, says: str) -> None:
    """Every wrong name is found, with the nearest that exists."""
    ((found, message),) = refused(lambda c: change(rule(c, HIDES)))
    assert found == code
    assert says in message


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda c: c.pop("altijd"), "R030"),
        (lambda c: c.update(altijd=""), "R032"),
        (lambda c: c["woorden"]["jeugdige"].pop("anders"), "R030"),
        (lambda c: c["woorden"]["jeugdige"]["gronden"].pop("geen-ander"), "R030"),
        (
            lambda c: c["woorden"].update(kind=deepcopy(c["woorden"]["jeugdige"])),
            "R033",
        ),
        (lambda c: c["kijkers"]["voogd"].update(publiek="voogd"), "R033"),
        (lambda c: c["kijkers"]["voogd"].update(gevers=["vogd"]), "R046"),
        (lambda c: rule(c, "noem-gezag-aan-jeugdige").update(gevers=["oma"]), "R046"),
    ],
)
def test_a_slip_around_the_rules_is_named(change: Any, code: str) -> None:
    """Words and viewers are checked like the rules."""
    assert code in {found for found, _ in refused(change)}


@pytest.mark.parametrize(
    "naam",
    ["gemeente/steenbergen/inkijk.yaml", "wet/inkijk.yaml", "beroep/inkijk.yaml"],
)
def test_a_lower_layer_shows_nothing(naam: str) -> None:
    """Only the top of the kader says who sees what; elsewhere it is refused."""
    assert refused(lambda c: None, naam)


def test_who_sees_what_is_part_of_the_kader() -> None:
    """Another rule about seeing is another kader."""
    content = written()
    content["regels"].pop()
    raw = yaml.safe_dump(content, allow_unicode=True).encode()
    before, after = load_texts(texts()), load_texts({**texts(), "inkijk.yaml": raw})
    assert before.hash != after.hash
    assert before.inkijk is not None
    assert after.inkijk is not None
    assert len(before.inkijk.regels) == len(after.inkijk.regels) + 1


def test_a_rule_knows_its_place() -> None:
    """A finding of a later check can say where a rule stands."""
    inkijk = load_texts(texts()).inkijk
    assert inkijk is not None
    assert {r.plek.bestand for r in inkijk.regels if r.plek} == {"inkijk.yaml"}
    assert all(r.plek for r in inkijk.regels)
