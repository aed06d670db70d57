# SPDX-License-Identifier: EUPL-1.2
"""What people read of a verification, and the sample that others can draw again."""

from __future__ import annotations

from hashlib import sha256

import pytest
from tests.unit.verifieer.schrijver import Sleutel, large_log

from deelkader.verifieer import (
    ANDERS,
    ONTBREEKT,
    Adviesregel,
    Afwijking,
    Stand,
    Steekproef,
    report,
    sample_page,
    terminal,
    verify,
)
from deelkader.verifieer.woorden import period

HERHAAL = "deelkader logboek verifieer map"


def said(uitslag) -> str:
    """Return what a terminal shows."""
    return "\n".join(terminal(uitslag, HERHAAL))


def test_the_terminal_shows_four_statements_and_how_to_repeat(log, uitvoer):
    """Verdict first, then what was looked at, what was erased and the command."""
    uitslag = verify(
        uitvoer,
        vorige=[log.checkpoint(9)],
        vkey=Sleutel(1).vkey,
        herreken=lambda _: None,
    )
    lines = said(uitslag).splitlines()
    assert lines[0] == "Logboek noord, 1 juli 2026"
    assert lines[1] == "Dit logboek klopt."
    for line in (
        "✓ 1. De handtekening klopt.",
        "✓ 2. Alle 12 regels zijn onveranderd.",
        "✓ 3. Niets is verdwenen sinds jouw controlepunt van 1 juli 2026 (regel 9).",
        "✓ 4. Alle 4 adviezen komen uit bij narekenen.",
        "     1 advies is gewist en niet nagerekend.",
        "Gewist op verzoek: 2 regels. De inhoud is weg, het bewijs klopt nog.",
        "Niet geopend: de personen van 1 regel.",
    ):
        assert line in lines
    assert lines[-1] == f"Herhaal: {HERHAAL}"
    assert max(map(len, lines)) <= 88


def test_what_was_not_looked_at_is_never_called_right(uitvoer):
    """Without an older checkpoint and without recomputing it says so, loudly."""
    text = said(verify(uitvoer))
    assert "We vonden geen fouten. Niet alles is bekeken: zie 3 en 4." in text
    assert "? 3. Zonder eerder controlepunt kunnen we niet zien of er aan het" in text
    assert "? 4. De adviezen zijn niet nagerekend." in text


def test_answers_that_do_not_come_out_are_named(tmp_path):
    """Another outcome and a missing kader are two things, and read differently."""
    map_ = large_log(5).write(tmp_path)

    def herreken(regel: Adviesregel) -> Afwijking | None:
        if regel.nr == 2:
            return Afwijking(ANDERS, "narekenen geeft verboden.")
        if regel.nr == 4:
            return Afwijking(ONTBREEKT, "kader 2026-07-01 ontbreekt in deze uitvoer.")
        return None

    uitslag = verify(map_, herreken=herreken)
    last = uitslag.uitspraken[3]
    assert last.stand is Stand.FOUT
    assert not uitslag.is_heel
    assert last.zin == (
        "Bij 1 van 5 adviezen is de uitkomst anders bij narekenen."
        " 1 van 5 adviezen is niet na te rekenen."
    )
    text = said(uitslag)
    assert "Regel 2: narekenen geeft verboden." in text
    assert "Regel 4: kader 2026-07-01 ontbreekt in deze uitvoer." in text
    assert "Dit zegt nog niet dat er iets fout is." in " ".join(text.split())


def test_only_answers_whose_content_fits_are_recomputed(tmp_path):
    """What was tampered with is not worth recomputing."""
    log = large_log(3)
    log.delen[1]["feiten"].inhoud["begonnen"] = "later"
    seen = []
    verify(log.write(tmp_path), herreken=lambda regel: seen.append(regel.nr))
    assert seen == [1, 3]


def test_many_findings_are_counted_and_not_all_shown(tmp_path):
    """A terminal shows twenty; the number is always whole."""
    map_ = large_log(30).write(tmp_path)
    uitslag = verify(map_, herreken=lambda _: Afwijking(ANDERS, "anders."))
    assert uitslag.uitspraken[3].aantal == 30
    assert "En nog 10 andere." in said(uitslag)


def test_the_report_says_the_same_with_the_checkpoint_to_keep(log, uitvoer):
    """Markdown for the archive: statements, command, checkpoint and sample."""
    steekproef = Steekproef(2, "20261122")
    uitslag = verify(uitvoer, herreken=steekproef.offer)
    text = report(uitslag, HERHAAL, steekproef)
    assert text.startswith("# Logboek noord\n")
    assert "| 2 | Alle 12 regels zijn onveranderd. | ✓ klopt |" in text
    assert log.checkpoint() in text
    assert HERHAAL in text
    assert "## Steekproef van 2, zaad 20261122" in text
    assert text.count("\n### Regel ") == 2


def test_a_report_of_a_forged_log_keeps_no_checkpoint(uitvoer):
    """Nobody should keep what was not signed."""
    text = (uitvoer / "controlepunt.txt").read_text("utf-8").replace("\n12\n", "\n11\n")
    (uitvoer / "controlepunt.txt").write_text(text, encoding="utf-8", newline="\n")
    assert "geen controlepunt met een goede handtekening" in report(verify(uitvoer), "")


def test_a_sample_can_be_drawn_again_by_hand(tmp_path):
    """The lowest SHA-256 of seed and number, whatever the order of the lines."""
    map_ = large_log(40).write(tmp_path)
    steekproef = Steekproef(7, "noord")
    verify(map_, herreken=steekproef.offer)
    drawn = [regel.nr for regel in steekproef.drawn()]
    tickets = {n: sha256(f"noord/{n}".encode()).hexdigest() for n in range(1, 41)}
    assert drawn == sorted(sorted(tickets, key=lambda n: tickets[n])[:7])
    other = Steekproef(7, "zuid")
    verify(map_, herreken=other.offer)
    assert [regel.nr for regel in other.drawn()] != drawn


def test_a_sample_larger_than_the_log_is_all_of_it(tmp_path):
    """Asking for more than there is gives everything."""
    steekproef = Steekproef(9, "x")
    verify(large_log(3).write(tmp_path), herreken=steekproef.offer)
    assert [regel.nr for regel in steekproef.drawn()] == [1, 2, 3]


def test_a_page_tells_an_answer_in_words():
    """When, by which kader, what was asked, the facts and what came out."""
    feiten = {
        "vraag": {
            "van": "hulp",
            "naar": "school",
            "gegevens": ["betrokkenheid"],
            "doel": "zorg",
            "situatie": "hulpvraag",
            "datum": "2026-07-01",
            "feiten": {"leeftijd": 14, "wilsbekwaam": True, "maatregel": []},
            "toestemmingen": [{"gever": "jeugdige", "status": "gegeven"}],
        },
        "oordeel": {
            "uitkomst": "overleg",
            "gegevens": [{"categorie": "betrokkenheid", "uitkomst": "overleg"}],
        },
        "kader": {"versie": "2026-07-01", "hash": "sha256:ab"},
    }
    tijd = "2026-07-01T08:05:00.000Z"
    text = "\n".join(sample_page(Adviesregel(1_234, "01J", tijd, feiten)))
    for part in (
        "Regel 1.234",
        "2026-07-01 om 08:05:00 (UTC)",
        "mag hulp dit delen met school: betrokkenheid?",
        "Feit: wilsbekwaam is ja.",
        "Feit: maatregel is geen.",
        "Toestemming: gever jeugdige, status gegeven.",
        "Uitkomst: overleg.",
        "betrokkenheid: overleg.",
    ):
        assert part in text


def test_a_page_of_facts_in_another_shape_still_shows():
    """A writer that did not keep to the shape does not crash the reader."""
    feiten = {"vraag": 3, "oordeel": {"gegevens": ["x"]}}
    assert list(sample_page(Adviesregel(1, "x", "2026-07-01T08:05:00.000Z", feiten)))


@pytest.mark.parametrize(
    ("eerste", "laatste", "words"),
    [
        ("", "", "geen regels"),
        ("2026-07-01T", "2026-07-01T", "1 juli 2026"),
        ("2026-07-01T", "2026-09-30T", "1 juli t/m 30 september 2026"),
        ("2025-12-31T", "2026-01-01T", "31 december 2025 t/m 1 januari 2026"),
    ],
)
def test_a_period_is_written_as_people_do(eerste, laatste, words):
    """The year once, unless there are two."""
    assert period(eerste, laatste) == words
