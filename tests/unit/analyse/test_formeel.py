# SPDX-License-Identifier: EUPL-1.2
"""The guarantees of the shipped kader are proven, and a lie is refused."""

from __future__ import annotations

from functools import cache

import pytest
from tests.regelbestanden import rule_files

from deelkader import Kader, KaderError
from deelkader.analyse.formeel import prove
from deelkader.regels import load_texts

ID = "- id: toestemming-gezondheid-naar-school\n"
TITEL = (
    '  titel: "Over gezondheid praat je met school alleen na een uitdrukkelijk ja"\n'
)
EXPLICIET = (
    f"{ID}{TITEL}  soort: toestemming\n  as: geheimhouding\n  uitdrukkelijk: true\n"
)
OPEN = f"{ID}{TITEL}  soort: geen-geheim\n  as: geheimhouding\n"


texts = cache(rule_files)
"""The files of the shipped kader, read once."""


def with_guarantees(garanties: str, **anders: tuple[str, str]) -> Kader:
    """Return the shipped kader with other guarantees and one line changed."""
    changed = {**texts(), "garanties.yaml": garanties.encode()}
    for name, (old, new) in anders.items():
        file = f"wet/{name.replace('_', '-')}.yaml"
        before = changed[file].decode()
        assert before.count(old) == 1
        changed[file] = before.replace(old, new).encode()
    return Kader(load_texts(changed))


def sentence(**keys: str) -> str:
    """Return one guarantee as YAML."""
    lines = ["- id: zin", '  zin: "Dit is altijd zo"', "  bronnen: [avg-5-b]"]
    return "\n".join([*lines, *(f"  {k}: {v}" for k, v in keys.items())]) + "\n"


def test_all_guarantees_are_proven() -> None:
    """At least 25 sentences hold for all questions, and nothing else is found."""
    uitslag = prove(Kader.standard())

    assert uitslag.bevindingen == ()
    assert uitslag.bewezen == len(Kader.standard().inhoud.garanties) >= 25


def test_a_false_guarantee_gets_a_question_that_breaks_it() -> None:
    """The finding names the sentence, the answer and a short question."""
    kader = with_guarantees(
        sentence(als="{naar: school, gegevens: betrokkenheid}", hoogstens="verboden")
    )
    (bevinding,) = prove(kader).bevindingen

    assert bevinding.code == "R100"
    assert bevinding.boodschap == "Deze garantie klopt niet: Dit is altijd zo."
    assert "mag de mentor weten dat Bram hulp krijgt" in bevinding.voorbeeld
    assert "FG" in bevinding.oplossing
    assert bevinding.plek.bestand == "garanties.yaml"


def test_a_guarantee_about_nothing_is_no_comfort() -> None:
    """A sentence that no question can break because none is meant, is refused."""
    kader = with_guarantees(
        sentence(
            als="{leeftijdsgroep: jonger-dan-12, onderwijssoort: mbo}",
            hoogstens="verboden",
        )
    )

    assert [b.code for b in prove(kader).bevindingen] == ["R101"]


def test_one_changed_line_breaks_a_guarantee() -> None:
    """Let health go to school without an explicit yes, and a sentence breaks."""
    kader = with_guarantees(
        texts()["garanties.yaml"].decode(),
        hulp_naar_school=(EXPLICIET, OPEN),
    )
    broken = [b.boodschap for b in prove(kader).bevindingen if b.code == "R100"]

    assert (
        "Deze garantie klopt niet: "
        "Medische gegevens gaan nooit naar school zonder toestemming, "
        "tenzij jeugdige of ouder dat zelf vertelt."
    ) in broken


def test_a_duty_that_a_prohibition_stops_is_found() -> None:
    """A duty to give a BSN meets the prohibition of the BSN."""
    kader = with_guarantees(
        "[]\n",
        naar_de_jeugdprofessional=(
            "    gegevens: [identificatie, voorziening-en-beschikking]",
            "    gegevens: [identificatie, voorziening-en-beschikking, bsn]",
        ),
    )
    found = prove(kader).bevindingen

    assert [b.code for b in found] == ["R103"]
    assert "'hulp-geeft-aanvraag-wat-nodig-is'" in found[0].boodschap
    assert "'verbod-bsn'" in found[0].boodschap


def test_a_value_that_can_never_be_is_found() -> None:
    """When nothing can go with a value, no proof speaks of it."""
    nooit = "  - {als: {praktisch: true, wilsbekwaam: [true, false]}, waarom: x}\n"
    words = texts()["begrippen.yaml"].decode()
    changed = words.replace("onmogelijk:\n", f"onmogelijk:\n{nooit}", 1)
    files = {**texts(), "begrippen.yaml": changed.encode()}

    found = [b for b in prove(Kader(load_texts(files))).bevindingen if b.code == "R105"]

    assert ["'ja' van 'praktisch'" in b.boodschap for b in found] == [True]


def test_a_rule_that_can_never_match_is_found() -> None:
    """A rule for children under 12 at an mbo matches nobody."""
    kader = with_guarantees(
        "[]\n",
        algemeen=(
            "  als: {gegevens: heel-dossier}",
            (
                "  als: {gegevens: heel-dossier, leeftijdsgroep: jonger-dan-12,"
                " onderwijssoort: mbo}"
            ),
        ),
    )

    assert [b.code for b in prove(kader).bevindingen] == ["R102"]


@pytest.mark.parametrize(
    ("keys", "code"),
    [
        ({}, "R030"),
        ({"hoogstens": "misschien"}, "R033"),
        ({"hoogstens": "verboden", "zonder_ja": "[oma]"}, "R046"),
        ({"hoogstens": "verboden", "als": "{naar: scool}"}, "R041"),
        ({"hoogstens": "verboden", "zonder_soorten": "[verbod]"}, "R033"),
    ],
)
def test_a_guarantee_with_a_slip_is_refused(keys: dict[str, str], code: str) -> None:
    """A wrong name in a guarantee is a finding, never a proof."""
    with pytest.raises(KaderError) as error:
        with_guarantees(sentence(**keys))

    assert code in {b.code for b in error.value.bevindingen}
