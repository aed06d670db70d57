# SPDX-License-Identifier: EUPL-1.2
"""What an attacker or a mistake can do to an export, and how it is named."""

from __future__ import annotations

import shutil
from datetime import timedelta

import pytest
from tests.unit.verifieer.schrijver import (
    BEGIN,
    Deel,
    Schrijver,
    Sleutel,
    checkpoint,
    large_log,
    moment,
    small_log,
    write_text,
    write_tiles,
)

from deelkader.errors import LogboekError
from deelkader.verifieer import Stand, verify

OK, FOUT, NIET = Stand.OK, Stand.FOUT, Stand.NIET_BEKEKEN
VORIG = 9


def stands(uitslag):
    """Return how the four statements stand."""
    return [u.stand for u in uitslag.uitspraken]


def found(uitslag, nummer):
    """Return (line, kind) of what is wrong with a statement."""
    return [(b.regel, b.soort) for b in uitslag.uitspraken[nummer - 1].bevindingen]


def lines_of(map_):
    """Return the lines of an export."""
    return (map_ / "regels.jsonl").read_bytes().splitlines(keepends=True)


def put_lines(map_, lines):
    """Replace the lines of an export."""
    (map_ / "regels.jsonl").write_bytes(b"".join(lines))


def test_a_whole_export_is_whole(log, uitvoer):
    """Signature, lines and the past hold; what was not looked at is said."""
    uitslag = verify(uitvoer, vorige=[log.checkpoint(VORIG)], vkey=Sleutel(1).vkey)
    assert stands(uitslag) == [OK, OK, OK, NIET]
    assert uitslag.is_heel
    assert uitslag.telling.gewist == {"wissing": 2}
    assert (uitslag.telling.regels, uitslag.telling.oordelen) == (12, 5)
    assert uitslag.telling.oordeel_gewist == 1
    assert uitslag.controlepunt == log.checkpoint()
    assert uitslag.let_op == ()


def test_without_a_key_of_your_own_that_is_said(uitvoer):
    """A key out of the export itself proves less, and the result says so."""
    without = verify(uitvoer).uitspraken[0]
    own = verify(uitvoer, vkey=Sleutel(1).vkey + "\n").uitspraken[0]
    assert "uit de uitvoer zelf" in " ".join(without.uitleg)
    assert "uit de uitvoer zelf" not in " ".join(own.uitleg)


@pytest.mark.parametrize("zaad", [1, 2])
def test_any_key_of_the_chain_may_be_yours(uitvoer, zaad):
    """The first key or the one after the change: both lead to this log."""
    assert verify(uitvoer, vkey=Sleutel(zaad).vkey).is_heel


def test_another_key_with_the_same_name_is_no_key_of_this_log(uitvoer):
    """The name is not the key."""
    uitslag = verify(uitvoer, vkey=Sleutel(3).vkey)
    assert stands(uitslag)[:2] == [FOUT, NIET]
    assert "niet de sleutel die jij hebt" in uitslag.uitspraken[0].bevindingen[0].reden


def test_an_empty_log_is_whole(tmp_path):
    """A log without lines has a checkpoint too."""
    log = Schrijver()
    uitslag = verify(log.write(tmp_path), vorige=[log.checkpoint()])
    assert stands(uitslag) == [OK, OK, OK, NIET]
    assert uitslag.uitspraken[1].zin == "Het logboek is leeg."


@pytest.mark.parametrize("size", [255, 256, 257, 513])
def test_tiles_of_every_width_fit(tmp_path, size):
    """Full tiles, partial ones and a second layer are compared."""
    map_ = large_log(size).write(tmp_path)
    assert verify(map_).is_heel
    tile = sorted((map_ / "tegels" / "tile" / "1").rglob("*")) if size > 255 else []
    for file in (f for f in tile if f.is_file()):
        data = file.read_bytes()
        file.write_bytes(data[:-1] + bytes([data[-1] ^ 1]))
        assert found(verify(map_), 2) == [(None, "hulpbestand")]
        file.write_bytes(data)


def test_a_changed_line_is_named_with_both_hashes(log, uitvoer):
    """Someone changes a line neatly; the tiles say which one it was."""
    log.bladen[2]["id"] = log.bladen[2]["id"][:-1] + "Z"
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    uitslag = verify(uitvoer)
    assert found(uitslag, 2) == [(3, "veranderd")]
    [bevinding] = uitslag.uitspraken[1].bevindingen
    assert len(bevinding.verwacht) == len(bevinding.gevonden) == 64


def test_a_changed_line_with_tiles_to_match_is_seen_but_not_named(log, uitvoer):
    """When the tiles were changed along, only the root can tell."""
    log.bladen[2]["id"] = log.bladen[2]["id"][:-1] + "Z"
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    shutil.rmtree(uitvoer / "tegels")
    old = (uitvoer / "controlepunt.txt").read_text("utf-8")
    write_tiles(uitvoer / "tegels", log.leaves(), old)
    assert found(verify(uitvoer), 2) == [(None, "veranderd")]


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        (lambda x: x[:4] + x[5:], [(5, "ontbreekt")]),
        (lambda x: x[:4] + x[7:], [(5, "ontbreekt")]),
        (lambda x: [*x[:5], *x[4:]], [(5, "dubbel")]),
        (lambda x: [*x[:4], x[5], x[4], *x[6:]], [(5, "verwisseld")]),
        (lambda x: x[:-2], [(11, "staart-weg")]),
        (lambda x: x[1:], [(1, "ontbreekt")]),
        (lambda x: [], [(1, "staart-weg")]),
    ],
)
def test_lines_gone_doubled_or_swapped_are_named(uitvoer, change, expected):
    """Each has its own word, and the number of the line."""
    put_lines(uitvoer, change(lines_of(uitvoer)))
    uitslag = verify(uitvoer)
    own = [item for item in found(uitslag, 2) if item[1] != "inhoud"]
    assert [item for item in own if item[1] != "bestand"] == expected


def test_lines_too_many_are_named(log, uitvoer):
    """A line after the last one of the checkpoint was never signed."""
    log.add("inzage", {"n": 9})
    put_lines(uitvoer, [*lines_of(uitvoer), log.line(13)])
    assert found(verify(uitvoer), 2) == [(13, "te-veel")]


def test_a_last_line_without_its_end_is_seen(uitvoer):
    """Also the last newline counts."""
    data = (uitvoer / "regels.jsonl").read_bytes()
    (uitvoer / "regels.jsonl").write_bytes(data[:-1])
    assert found(verify(uitvoer), 2) == [(12, "vorm")]


def test_a_back_dated_line_is_named_even_when_it_was_signed(tmp_path):
    """A writer that lies about time is caught by the line above."""
    log = small_log()
    log.bladen[8]["tijd"] = moment(BEGIN)
    uitslag = verify(log.write(tmp_path))
    assert (9, "teruggedateerd") in found(uitslag, 2)
    log = small_log()
    log.bladen[8]["id"] = log.bladen[2]["id"]
    assert (9, "teruggedateerd") in found(verify(log.write(tmp_path)), 2)


def test_a_clock_that_did_not_go_back_is_not_named(tmp_path):
    """The key `klok` stands only where the clock was behind."""
    log = small_log()
    log.bladen[7]["klok"] = moment(BEGIN + timedelta(days=1))
    assert found(verify(log.write(tmp_path)), 2) == [(8, "vorm")]


def test_a_content_that_does_not_fit_is_named(log, uitvoer):
    """Other words under the same seal."""
    log.delen[1]["feiten"].inhoud["n"] = "e"
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    assert found(verify(uitvoer), 2) == [(2, "inhoud")]


def test_a_stored_part_that_is_gone_is_tampered_with(log, uitvoer):
    """No line says that it was erased."""
    log.weg.add((2, "personen"))
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    uitslag = verify(uitvoer)
    assert found(uitslag, 2) == [(2, "inhoud")]
    assert (
        "geen regel zegt dat ze gewist zijn"
        in uitslag.uitspraken[1].bevindingen[0].reden
    )


def test_an_erased_line_may_lack_its_parts(log, uitvoer):
    """What was erased may be gone altogether; the proof still holds."""
    log.weg |= {(3, "feiten"), (5, "feiten")}
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    uitslag = verify(uitvoer)
    assert uitslag.is_heel
    assert uitslag.telling.gewist == {"wissing": 2}


def test_other_bytes_for_an_erased_line_are_tampered_with(log, uitvoer):
    """Erased content cannot be read, but its bytes are still committed to."""
    other = Deel.seal({"n": 99}, "b2" * 16, "feiten")
    log.delen[2]["feiten"] = other
    put_lines(uitvoer, [log.line(nr) for nr in range(1, 13)])
    assert found(verify(uitvoer), 2) == [(3, "inhoud")]


def test_without_the_line_that_erased_nothing_is_erased(log, uitvoer):
    """Taking the wissing away makes a gone part tampered with."""
    lines = lines_of(uitvoer)
    put_lines(uitvoer, lines[:8] + lines[9:])
    uitslag = verify(uitvoer)
    assert found(uitslag, 2) == [(5, "inhoud"), (9, "ontbreekt")]
    assert uitslag.telling.gewist == {}


def test_an_erasure_covers_no_later_line(tmp_path):
    """A destroyed key cannot have sealed what was written after it."""
    log = small_log()
    nr = log.add("oordeel", {"n": 1}, sleutel="b2" * 16, opened=())
    log.weg.add((nr, "feiten"))
    assert found(verify(log.write(tmp_path)), 2) == [(13, "inhoud")]


def test_an_erased_line_that_can_be_read_is_said(tmp_path):
    """The log is what was written, but the erasure did not happen."""
    log = small_log()
    log.open[2].add("feiten")
    uitslag = verify(log.write(tmp_path))
    assert uitslag.is_heel
    assert "nog te lezen" in uitslag.let_op[0]
    assert "regel 3" in uitslag.let_op[0]


# --- checkpoints -----------------------------------------------------------------


def test_a_cut_tail_shows_only_with_an_older_checkpoint(tmp_path):
    """A whole export of an earlier day is whole; who kept a checkpoint sees it."""
    log = large_log(12)
    later = log.checkpoint()
    for part in (log.bladen, log.delen, log.open):
        del part[10:]
    map_ = log.write(tmp_path)
    alone = verify(map_)
    assert alone.is_heel
    assert alone.uitspraken[2].stand is NIET
    assert "kunnen we niet zien" in alone.uitspraken[2].zin
    uitslag = verify(map_, vorige=[later])
    assert stands(uitslag) == [OK, OK, FOUT, NIET]
    assert found(uitslag, 3) == [(11, "staart-weg")]


def test_a_cut_tail_with_a_checkpoint_made_to_fit_is_not_signed(log, uitvoer):
    """Without the key nobody can sign for fewer lines."""
    put_lines(uitvoer, lines_of(uitvoer)[:10])
    real = (uitvoer / "controlepunt.txt").read_text("utf-8")
    head = checkpoint(log.leaves()[:10]).partition("\n\n")[0]
    write_text(uitvoer / "controlepunt.txt", head + "\n\n" + real.partition("\n\n")[2])
    shutil.rmtree(uitvoer / "tegels")
    forged = (uitvoer / "controlepunt.txt").read_text("utf-8")
    write_tiles(uitvoer / "tegels", log.leaves()[:10], forged)
    uitslag = verify(uitvoer)
    assert stands(uitslag)[:2] == [FOUT, NIET]
    assert "niet zeggen" in uitslag.uitspraken[1].zin
    assert uitslag.controlepunt == ""


def test_a_checkpoint_of_another_key_with_the_same_name_is_forged(log, uitvoer):
    """The name under a note is not enough."""
    write_text(uitvoer / "controlepunt.txt", checkpoint(log.leaves(), Sleutel(7)))
    assert found(verify(uitvoer), 1) == [(None, "handtekening")]


def test_the_old_key_may_not_sign_after_it_was_replaced(log, uitvoer):
    """A stolen old key is of no use for what came later."""
    write_text(uitvoer / "controlepunt.txt", checkpoint(log.leaves(), Sleutel(1)))
    assert stands(verify(uitvoer))[0] is FOUT
    later = checkpoint(log.leaves(), Sleutel(1))
    assert found(verify(log.write(uitvoer), vorige=[later]), 3) == [
        (12, "handtekening")
    ]


def test_a_new_key_that_the_old_one_did_not_name_breaks_the_chain(log, uitvoer):
    """A hand-over needs both signatures."""
    size = log.leaves()[:6]
    for keys in ((Sleutel(2),), (Sleutel(1),), (Sleutel(1), Sleutel(3))):
        write_text(uitvoer / "controlepunten.txt", checkpoint(size, *keys))
        assert found(verify(uitvoer), 1) == [(None, "sleutel")]
    write_text(uitvoer / "controlepunten.txt", checkpoint(size, Sleutel(1), Sleutel(2)))
    assert verify(uitvoer).is_heel
    other = [*size[:5], b"{}"]
    write_text(
        uitvoer / "controlepunten.txt", checkpoint(other, Sleutel(1), Sleutel(2))
    )
    assert found(verify(uitvoer), 1) == [(6, "controlepunt")]


def test_hand_overs_without_a_new_key_do_not_belong(tmp_path):
    """The file with two signatures is there only after a sleutelwissel."""
    log = large_log(3)
    map_ = log.write(tmp_path)
    write_text(map_ / "controlepunten.txt", log.checkpoint())
    assert stands(verify(map_))[0] is FOUT


def test_two_logs_with_one_name_are_called_that(log, uitvoer):
    """Both signed, the same size, other lines: a split view."""
    other = small_log()
    assert other.leaves() != log.leaves()
    for size in (12, 8):
        uitslag = verify(uitvoer, vorige=[other.checkpoint(size)])
        assert stands(uitslag)[:3] == [OK, OK, FOUT]
        assert found(uitslag, 3) == [(size, "twee-logboeken")]
        assert "twee verschillende logboeken" in uitslag.uitspraken[2].zin


def test_an_older_checkpoint_of_another_log_is_no_proof(uitvoer):
    """A checkpoint with another name says nothing about this log."""
    naam = "deelkader/zuid/0123456789abcdef"
    other = checkpoint([b"x"], Sleutel(1, naam), naam=naam)
    assert found(verify(uitvoer, vorige=[other]), 3) == [(1, "handtekening")]


def test_a_witness_may_have_signed_an_older_checkpoint(log, uitvoer):
    """Under a note that somebody kept, other signatures are passed over."""
    tekst = checkpoint(log.leaves()[:10], Sleutel(2), Sleutel(9, "getuige.example"))
    uitslag = verify(uitvoer, vorige=[tekst, log.checkpoint(8)])
    assert uitslag.uitspraken[2].stand is OK
    assert "(regel 10)" in uitslag.uitspraken[2].zin


def test_a_stranger_may_not_sign_the_checkpoint_of_an_export(log, uitvoer):
    """In an export every byte is that of the writer."""
    tekst = checkpoint(log.leaves(), Sleutel(2), Sleutel(9, "getuige.example"))
    write_text(uitvoer / "controlepunt.txt", tekst)
    assert stands(verify(uitvoer))[0] is FOUT


# --- files -----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("naam", "nummer"),
    [
        ("regels.jsonl", 2),
        ("controlepunt.txt", 1),
        ("controlepunten.txt", 1),
        ("sleutel.txt", 1),
        ("tegels/checkpoint", 2),
        ("tegels/tile/0/000.p/12", 2),
        ("tegels/tile/entries/000.p/12", 2),
    ],
)
def test_a_file_that_is_gone_makes_the_export_not_whole(uitvoer, naam, nummer):
    """An export is all of its files."""
    (uitvoer / naam).unlink()
    assert stands(verify(uitvoer))[nummer - 1] is FOUT


def test_a_folder_without_tiles_is_not_a_whole_export(uitvoer):
    """One sentence for all tiles together."""
    shutil.rmtree(uitvoer / "tegels")
    assert found(verify(uitvoer), 2) == [(None, "hulpbestand")]


@pytest.mark.parametrize(
    ("naam", "inhoud"),
    [
        ("0" * 64 + ".json", b'{"bestanden":{}}'),
        ("lees-mij.txt", b"hallo"),
    ],
)
def test_a_bundle_that_is_not_what_its_name_says_is_named(uitvoer, naam, inhoud):
    """A file with rules is named by its own hash."""
    (uitvoer / "kaders" / naam).write_bytes(inhoud)
    assert found(verify(uitvoer), 4) == [(None, "kader")]


def test_what_the_reader_brings_must_be_readable(tmp_path, uitvoer):
    """A folder, key or checkpoint that is none is an error, not a verdict."""
    for code, call in (
        ("logboek-geen-uitvoer", lambda: verify(tmp_path / "niets")),
        ("logboek-sleutel-onleesbaar", lambda: verify(uitvoer, vkey="x")),
        ("logboek-controlepunt-onleesbaar", lambda: verify(uitvoer, vorige=["x"])),
    ):
        with pytest.raises(LogboekError) as caught:
            call()
        assert caught.value.code == code


def test_progress_ends_with_everything(tmp_path):
    """The callback hears bytes done and bytes in all."""
    map_ = large_log(1_001).write(tmp_path)
    heard = []
    verify(map_, voortgang=lambda done, total: heard.append((done, total)))
    size = (map_ / "regels.jsonl").stat().st_size
    assert heard[-1] == (size, size)
    assert 0 < heard[0][0] < size
