# SPDX-License-Identifier: EUPL-1.2
"""One rule cut out of its file and put back, with what is wrong in its own lines."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from deelkader.kader import Kader, standard_folder
from deelkader.keuring import examine
from deelkader.service.ingebruik import read_folder_texts
from deelkader.service.regeldesk.bewerken import (
    changed_rules,
    look_at,
    piece_of,
    put_back,
)
from deelkader.service.regeldesk.vinden import Regelboek

VANDAAG = date(2026, 11, 22)
REGEL = "gezondheid-aan-school-doel"
BESTAND = "wet/hulp-naar-school.yaml"


@pytest.fixture(scope="module")
def bestanden() -> dict[str, str]:
    """Return the files of the shipped rules."""
    return read_folder_texts(Path(standard_folder()))


@pytest.fixture(scope="module")
def kader() -> Kader:
    """Return the shipped rules."""
    return Kader.standard()


def test_every_rule_can_be_cut_out_and_put_back(bestanden, kader):
    """Put back as it was, every file says the same; its piece holds that rule only."""
    for regel in kader.inhoud.alle_regels:
        assert regel.plek is not None
        text = bestanden[str(regel.plek.bestand)]
        blok = piece_of(str(regel.plek.bestand), text, regel.id)
        assert blok is not None
        assert blok.tekst.count("- id: ") == 1
        assert blok.begin < regel.plek.regel <= blok.eind
        assert put_back(text, blok, blok.tekst).split() == text.split()
        assert changed_rules(text, put_back(text, blok, blok.tekst)) == []
    assert piece_of(BESTAND, bestanden[BESTAND], "bestaat-niet") is None


def test_a_change_touches_nothing_else_and_a_slip_is_found_in_its_line(
    bestanden, kader
):
    """The line counts from the piece, whatever stands above it in the file."""
    known = examine(kader.inhoud, vandaag=VANDAAG)
    text = bestanden[BESTAND]
    blok = piece_of(BESTAND, text, REGEL)
    assert blok is not None
    wrong = blok.tekst.replace("naar: school", "naar: schol")
    after = put_back(text, blok, wrong)
    assert after.replace("schol\n", "school\n").split() == text.split()
    assert changed_rules(text, after) == [REGEL]
    uitslag = look_at({**bestanden, BESTAND: after}, blok, known, VANDAAG)
    (found,) = uitslag.hier
    assert uitslag.kader is None
    assert (found.bevinding.code, found.citaat) == ("R041", "naar: schol")
    assert wrong.splitlines()[found.regel - 1].strip() == "naar: schol"
    good = look_at(bestanden, blok, known, VANDAAG)
    assert (good.hier, good.elders, good.fouten) == ((), (), 0)
    assert good.bekend == len(known)


def test_text_that_is_no_rules_is_only_a_finding(bestanden, kader):
    """Whatever is typed, it is read by the strict reader or refused, never run."""
    known = examine(kader.inhoud, vandaag=VANDAAG)
    blok = piece_of(BESTAND, bestanden[BESTAND], REGEL)
    assert blok is not None
    for hostile in (
        "!!python/object/apply:os.system ['true']",
        "- &a [x]\n- *a",
        "\x00" + "{" * 5_000,
    ):
        after = put_back(bestanden[BESTAND], blok, hostile)
        uitslag = look_at({**bestanden, BESTAND: after}, blok, known, VANDAAG)
        assert uitslag.kader is None
        assert uitslag.fouten


def test_a_rule_is_found_by_article_by_word_and_by_situation(kader):
    """The best come first; without a rule that has all words, those with the most."""
    boek = Regelboek(kader)
    titles = {regel.id: regel.titel for regel in kader.inhoud.alle_regels}

    def find(tekst: str) -> list[str]:
        return [v.regel for v in boek.find(tekst)]

    assert REGEL in find("uavg 30 lid 2")
    assert find("mag school weten GEZONDHÉID")[0] == REGEL
    assert "toestemming-hulp-naar-school" in find("7.3.11 school")
    assert find("school 14 jaar")
    assert find("") == find("xyzzy") == []
    assert set(find("overdracht xyzzy")) == set(find("overdracht"))
    assert set(find("overdracht")) <= titles.keys()
