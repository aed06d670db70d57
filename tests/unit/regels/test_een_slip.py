# SPDX-License-Identifier: EUPL-1.2
"""One slip of the pen gives its own findings: it hides no other, and makes no more."""

from __future__ import annotations

import pytest
from tests.regelbestanden import rule_files

from deelkader.errors import KaderError
from deelkader.regels import load_texts

ELDERS = "wet/hulp-naar-school.yaml"
SLEUTEL = {"R030", "R031"}
SLIPS = [
    ("bronnen.yaml", "titel:", "tittel:", SLEUTEL),
    ("bronnen.yaml", "titel: ", "titel: [", {"R001"}),
    ("standpunten.yaml", "vraag:", "vrraag:", SLEUTEL),
    ("standpunten.yaml", "kanten:", "kannten:", SLEUTEL),
    ("standpunten.yaml", "vraag: ", "vraag: [", {"R001"}),
    ("kader.yaml", "versie:", "verrsie:", SLEUTEL),
    ("kader.yaml", "versie: ", "versie: [", {"R001"}),
    ("toestemming.yaml", "bronnen:", "bronnnen:", SLEUTEL),
    ("wet/algemeen.yaml", "soort:", "sooort:", SLEUTEL),
    ("wet/algemeen.yaml", "- id:", "- idd:", SLEUTEL),
    (ELDERS, "bronnen:", "bronnnen:", SLEUTEL),
    ("garanties.yaml", "zin:", "zinn:", SLEUTEL),
    ("inkijk.yaml", "bronnen:", "bronnnen:", SLEUTEL),
    ("opvolging/functies.yaml", "label:", "labbel:", SLEUTEL),
    ("opvolging/functies.yaml", "label: ", "label: [", {"R001"}),
    ("opvolging/informeren.yaml", "id:", "idd:", SLEUTEL),
    ("publiek/jeugdige.yaml", "label:", "labbel:", SLEUTEL),
    ("publiek/jeugdige.yaml", "label: ", "label: [", {"R001"}),
    ("teksten/professional.yaml", "kop:", "kopp:", SLEUTEL),
    ("teksten/professional.yaml", "kop: ", "kop: [", {"R001"}),
    ("teksten/jeugdige.yaml", "kop: ", "kop: [", {"R001"}),
    ("zinnen.yaml", "jeugdigen:", "jeugdigenn:", SLEUTEL),
    ("authzen.yaml", "acties:", "actiess:", SLEUTEL),
]


def findings(files: dict[str, bytes]) -> list[tuple[str, str]]:
    """Return the file and the code of everything that is wrong."""
    with pytest.raises(KaderError) as error:
        load_texts(files)
    return [(b.plek.bestand, b.code) for b in error.value.bevindingen]


def changed(files: dict[str, bytes], naam: str, was: str, slip: str) -> None:
    """Put *slip* in the file *naam*, where *was* stands first."""
    text = files[naam].decode()
    assert was in text
    files[naam] = text.replace(was, slip, 1).encode()


@pytest.mark.parametrize(("naam", "was", "slip", "codes"), SLIPS)
def test_a_slip_makes_no_more_findings_and_hides_none(naam, was, slip, codes):
    """Names of the file with the slip stay known; a wrong value elsewhere is told."""
    files = rule_files()
    changed(files, naam, was, slip)
    assert {code for _, code in findings(files)} == codes
    assert {file for file, _ in findings(files)} == {naam}
    changed(files, ELDERS, "naar: school", "naar: schol")
    found = findings(files)
    assert (ELDERS, "R041") in found
    assert {code for _, code in found} == {*codes, "R041"}


def test_a_slip_in_one_text_hides_no_mistake_in_another():
    """Both are told, and a text that is there but not read is not called missing."""
    files = rule_files()
    changed(files, "teksten/professional.yaml", "kop:", "kopp:")
    changed(files, "teksten/professional.yaml", "{wie}", "{wiee}")
    changed(files, "teksten/jeugdige.yaml", "  toegestaan:", "  toegestaaan:")
    assert sorted(findings(files)) == [
        ("teksten/jeugdige.yaml", "R033"),
        ("teksten/jeugdige.yaml", "R058"),
        ("teksten/professional.yaml", "R030"),
        ("teksten/professional.yaml", "R031"),
        ("teksten/professional.yaml", "R061"),
    ]


def test_a_rule_that_is_not_read_can_still_be_referred_to():
    """Exceptions to it are no mistake; one to a rule that is nowhere is."""
    files = rule_files()
    line = "- id: verbod-bsn\n"
    home = next(naam for naam, text in files.items() if line in text.decode())
    asks = next(
        n for n, t in files.items() if "uitzondering_op: [verbod-bsn]" in str(t)
    )
    changed(files, home, line, f"{line}  tittel: nee\n")
    assert findings(files) == [(home, "R031")]
    files = rule_files()
    changed(files, home, line, "- id: verbod-bsn-anders\n")
    assert (asks, "R047") in findings(files)


def test_a_file_that_is_not_there_is_the_only_thing_that_is_wrong():
    """Without its list no source is called unknown; without words nothing is read."""
    for naam in ("bronnen.yaml", "kader.yaml", "begrippen.yaml"):
        files = rule_files()
        del files[naam]
        assert findings(files) == [(naam, "R036")]


@pytest.mark.parametrize("als", ["{1: school}", "{naar: {niet: 1}}", "[school]", "nee"])
def test_conditions_of_a_rule_that_is_not_read_can_be_anything(als):
    """It is told, in findings, and never breaks the reading."""
    files = rule_files()
    text = f"- id: los\n  tittel: nee\n  als: {als}\n  behalve: {als}\n"
    files["wet/los.yaml"] = text.encode()
    found = findings(files)
    assert {file for file, _ in found} == {"wet/los.yaml"}
    assert {"R030", "R031"} <= {code for _, code in found} or "R011" in str(found)
