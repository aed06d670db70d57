# SPDX-License-Identifier: EUPL-1.2
"""A receipt: here, and with the page of code that anybody can read."""

from __future__ import annotations

import json
import random
import subprocess
import sys

import pytest
import rfc8785
from tests.opstelling import VOORBEELDEN
from tests.unit.verifieer.schrijver import (
    Schrijver,
    Sleutel,
    b64,
    large_log,
    path,
)
from tests.zaad import draw_seed

from deelkader.verifieer import verify_receipt

REGEL = 5
VKEY = Sleutel().vkey


def receipt(log: Schrijver, nr: int, *delen: str) -> dict:
    """Return the receipt of a line, as docs/logboek.md says."""
    bladen = log.leaves()
    return {
        "v": 1,
        "blad": bladen[nr - 1].decode(),
        "pad": [b64(step) for step in path(nr - 1, bladen)],
        "controlepunt": log.checkpoint(),
        **{naam: log.delen[nr - 1][naam].opened() for naam in delen},
    }


@pytest.fixture(scope="module")
def bewijs() -> dict:
    """Return the receipt of a line in a log of 21."""
    return receipt(large_log(21), REGEL, "feiten")


def run_example(tmp_path, data: bytes, vkey: str = VKEY):
    """Run the example where deelkader cannot be imported."""
    (tmp_path / "bewijs.json").write_bytes(data)
    (tmp_path / "sleutel.txt").write_text(vkey + "\n", encoding="utf-8")
    program = (
        "import importlib.util as u, runpy, sys;"
        "sys.path = [p for p in sys.path if 'deelkader' not in str(p)];"
        "sys.modules['deelkader'] = None;"
        "sys.argv = sys.argv[1:];"
        "runpy.run_path(sys.argv[0], run_name='__main__')"
    )
    example = str(VOORBEELDEN / "bewijs_controleren.py")
    return subprocess.run(
        [sys.executable, "-I", "-c", program, example, "bewijs.json", "sleutel.txt"],
        capture_output=True,
        check=False,
        cwd=tmp_path,
        encoding="utf-8",
        env={"PYTHONUTF8": "1"},
    )


def test_a_receipt_holds(bewijs):
    """Signature, place in the tree and facts, each in a sentence."""
    uitslag = verify_receipt(rfc8785.dumps(bewijs), VKEY)
    assert uitslag.is_heel
    assert (uitslag.nr, uitslag.grootte, uitslag.delen) == (REGEL, 21, ("feiten",))
    assert len(uitslag.sentences()) == 3


def test_a_receipt_may_leave_parts_out():
    """Who may not see the facts can still see that the line is there."""
    log = large_log(1)
    bare = verify_receipt(rfc8785.dumps(receipt(log, 1)), VKEY)
    both = verify_receipt(rfc8785.dumps(receipt(log, 1, "feiten", "personen")), VKEY)
    assert bare.is_heel
    assert bare.sentences()[-1] == "? De feiten zitten er niet bij."
    assert both.delen == ("feiten", "personen")


def test_every_byte_of_a_receipt_counts(bewijs):
    """A bit in each byte, chosen at random."""
    seed = draw_seed()
    sys.stdout.write(f"seed {seed}\n")
    draw = random.Random(seed)
    data = rfc8785.dumps(bewijs)
    for index in range(len(data)):
        flipped = bytes([data[index] ^ 1 << draw.randrange(8)])
        changed = data[:index] + flipped + data[index + 1 :]
        assert not verify_receipt(changed, VKEY).is_heel, (seed, index)


@pytest.mark.parametrize(
    "change",
    [
        {"v": 2},
        {"blad": 1},
        {"blad": "{}"},
        {"pad": "x"},
        {"pad": []},
        {"pad": [1]},
        {"pad": [b64(bytes(32))] * 70},
        {"controlepunt": ""},
        {"feiten": {}},
        {"feiten": {"inhoud": {}, "zout": b64(bytes(32))}},
        {"feiten": {"inhoud": [], "zout": b64(bytes(32))}},
        {"feiten": {"inhoud": {}, "zout": ""}},
        {"nog": 1},
    ],
)
def test_another_shape_is_no_receipt(bewijs, change):
    """Each part has its type, and there are no others."""
    uitslag = verify_receipt(rfc8785.dumps(bewijs | change), VKEY)
    assert not uitslag.is_heel
    assert uitslag.sentences()[0].startswith("✗ Dit bewijs klopt niet.")


@pytest.mark.parametrize("vkey", ["", Sleutel(2).vkey, Sleutel(1, "ander").vkey])
def test_another_key_proves_nothing(bewijs, vkey):
    """A receipt is as good as the key that the reader has."""
    assert not verify_receipt(rfc8785.dumps(bewijs), vkey).is_heel


@pytest.mark.parametrize("nr", [1, 20, 21])
def test_the_page_of_code_accepts_a_receipt(tmp_path, nr):
    """Nothing of deelkader is needed; it says what it checked."""
    data = rfc8785.dumps(receipt(large_log(21), nr, "feiten", "personen"))
    done = run_example(tmp_path, data)
    assert done.returncode == 0, done.stderr
    assert f"✓ Regel {nr} staat zo in het logboek." in done.stdout
    assert "✓ De personen horen bij deze regel." in done.stdout


def test_the_page_of_code_is_one_page():
    """Short enough to read before you trust it."""
    text = (VOORBEELDEN / "bewijs_controleren.py").read_text("utf-8")
    assert len(text.splitlines()) < 80
    assert "import deelkader" not in text
    assert "from deelkader" not in text


def test_the_page_of_code_refuses_what_does_not_hold(tmp_path, bewijs):
    """A changed answer, path, line, key or spelling stops it with an error."""
    other = json.loads(json.dumps(bewijs))
    other["feiten"]["inhoud"]["oordeel"]["uitkomst"] = "toegestaan"
    good = rfc8785.dumps(bewijs)
    bad = {
        "facts": (rfc8785.dumps(other), VKEY),
        "path": (rfc8785.dumps(bewijs | {"pad": bewijs["pad"][:-1]}), VKEY),
        "longer path": (rfc8785.dumps(bewijs | {"pad": bewijs["pad"] * 2}), VKEY),
        "line": (good.replace(b'\\"nr\\":5', b'\\"nr\\":6'), VKEY),
        "size": (good.replace(b"\\n21\\n", b"\\n22\\n"), VKEY),
        "key": (good, Sleutel(2).vkey),
        "spelling": (json.dumps(bewijs).encode(), VKEY),
    }
    for name, (data, vkey) in bad.items():
        done = run_example(tmp_path, data, vkey)
        assert done.returncode == 1, name
        assert "✗ Dit klopt niet:" in done.stderr, name
