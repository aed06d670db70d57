# SPDX-License-Identifier: EUPL-1.2
"""Every bit of an export counts: one that flips anywhere is seen, without --vorig."""

from __future__ import annotations

import os
import random
import sys
from functools import lru_cache
from pathlib import Path

import pytest
from tests.unit.verifieer.schrijver import large_log, small_log
from tests.zaad import draw_seed

from deelkader.verifieer import verify
from deelkader.verifieer.nota import Vkey
from deelkader.verifieer.regel import read_line

STROKEN = 4
WILLEKEURIG = 5_000
BESTANDEN = (
    "regels.jsonl",
    "controlepunt.txt",
    "controlepunten.txt",
    "sleutel.txt",
    "kaders",
    "tegels/checkpoint",
    "tegels/tile/0/000.p/12",
    "tegels/tile/entries/000.p/12",
)


@pytest.fixture(autouse=True)
def _remember_signatures(monkeypatch):
    """Read each different line and signature once: nothing else decides about them."""
    monkeypatch.setattr(Vkey, "signed", lru_cache(4_096)(Vkey.signed))
    remembered = lru_cache(4_096)(read_line)
    monkeypatch.setattr("deelkader.verifieer.doorloop.read_line", remembered)


def flip_and_restore(map_: Path, bestand: Path, bits) -> list[tuple[int, int]]:
    """Flip each of *bits* in turn and return those that nobody saw."""
    unseen = []
    data = bestand.read_bytes()
    handle = os.open(bestand, os.O_WRONLY)
    try:
        for place in bits:
            index, bit = divmod(place, 8)
            os.pwrite(handle, bytes([data[index] ^ 1 << bit]), index)
            if verify(map_).is_heel:
                unseen.append((index, bit))
            os.pwrite(handle, data[index : index + 1], index)
    finally:
        os.close(handle)
    assert bestand.read_bytes() == data
    return unseen


def test_the_list_of_files_is_complete(uitvoer):
    """No file of the export is left out of the test below."""
    found = {str(p.relative_to(uitvoer)) for p in uitvoer.rglob("*") if p.is_file()}
    found = {"kaders" if naam.startswith("kaders/") else naam for naam in found}
    assert found == set(BESTANDEN)
    assert verify(uitvoer).is_heel


@pytest.mark.parametrize("strook", range(STROKEN))
@pytest.mark.parametrize("naam", BESTANDEN)
def test_elke_bit_in_het_logboek_telt(naam, strook, tmp_path):
    """Each flipped bit of each file makes the export not whole."""
    map_ = small_log().write(tmp_path / "uitvoer")
    bestand = map_ / naam
    if bestand.is_dir():
        [bestand] = bestand.iterdir()
    bits = range(strook, bestand.stat().st_size * 8, STROKEN)
    assert len(bits) > 0
    assert flip_and_restore(map_, bestand, bits) == []
    assert verify(map_).is_heel


@pytest.mark.lang
@pytest.mark.parametrize("strook", range(STROKEN))
def test_a_random_bit_of_every_byte_of_a_larger_export_counts(strook, tmp_path):
    """One random bit in every byte of the lines of 200 answers."""
    _flip_random_bits(tmp_path, strook, lambda draw, size: range(strook, size, STROKEN))


@pytest.mark.parametrize("strook", range(STROKEN))
def test_a_random_bit_of_many_bytes_of_a_larger_export_counts(strook, tmp_path):
    """One random bit in many random bytes of the lines of 200 answers."""
    _flip_random_bits(
        tmp_path,
        strook,
        lambda draw, size: draw.sample(range(size), WILLEKEURIG // STROKEN),
    )


def _flip_random_bits(tmp_path, strook, choose):
    seed = f"{draw_seed()}/{strook}"
    sys.stdout.write(f"seed {seed}\n")
    draw = random.Random(seed)
    map_ = large_log(200).write(tmp_path / "uitvoer")
    assert verify(map_).is_heel
    bestand = map_ / "regels.jsonl"
    bits = [8 * i + draw.randrange(8) for i in choose(draw, bestand.stat().st_size)]
    assert flip_and_restore(map_, bestand, bits) == [], f"seed {seed}"
