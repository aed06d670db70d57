# SPDX-License-Identifier: EUPL-1.2
"""The tree as tlog-tiles: paths and bytes as c2sp.org/tlog-tiles describes them."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from deelkader.logboek.boom import HASH, Boom, Rand, leaf_hash
from deelkader.logboek.tegels import Tegelschrijver, tile_path


def leaf(nummer: int) -> bytes:
    """Return leaf *nummer*, of a length of its own."""
    return b"%d" % nummer + b"x" * (nummer % 300)


@pytest.mark.parametrize(
    ("plaats", "breedte", "expected"),
    [
        (0, 0, "000"),
        (67, 0, "067"),
        (999, 0, "999"),
        (1000, 0, "x001/000"),
        (1234067, 0, "x001/x234/067"),
        (0, 1, "000.p/1"),
        (1234067, 255, "x001/x234/067.p/255"),
    ],
)
def test_paths_of_tiles(plaats: int, breedte: int, expected: str) -> None:
    """The examples of the specification, whole and partial."""
    assert tile_path(plaats, breedte) == Path(expected)


def read_tiles(map_: Path) -> dict[str, bytes]:
    """Return every file below *map_* by its path."""
    files = (pad for pad in map_.rglob("*") if pad.is_file())
    return {str(pad.relative_to(map_)): pad.read_bytes() for pad in files}


def expected_tiles(size: int) -> dict[str, bytes]:
    """Return the tiles of the tree of *size* leaves, straight from the description."""
    found: dict[str, bytes] = {}
    bundle = [leaf(n) for n in range(size)]
    hashes = [leaf_hash(blad) for blad in bundle]
    framed = [len(blad).to_bytes(2, "big") + blad for blad in bundle]
    for start in range(0, size, 256):
        some = framed[start : start + 256]
        found[f"tile/entries/{_name(start, len(some))}"] = b"".join(some)
    niveau = 0
    while hashes:
        for start in range(0, len(hashes), 256):
            some = hashes[start : start + 256]
            found[f"tile/{niveau}/{_name(start, len(some))}"] = b"".join(some)
        whole = len(hashes) // 256
        hashes = [_root(hashes[i * 256 : i * 256 + 256]) for i in range(whole)]
        niveau += 1
    return found


def _name(start: int, width: int) -> str:
    partial = "" if width == 256 else f".p/{width}"
    return f"{start // 256:03d}{partial}"


def _root(hashes: list[bytes]) -> bytes:
    while len(hashes) > 1:
        pairs = zip(hashes[::2], hashes[1::2], strict=True)
        hashes = [hashlib.sha256(b"\x01" + a + b).digest() for a, b in pairs]
    return hashes[0]


@pytest.mark.parametrize("size", [0, 1, 2, 255, 256, 257, 511, 512, 1000])
def test_tiles_of_a_tree(tmp_path: Path, size: int) -> None:
    """Every tile is there with its bytes, partial ones last, and nothing else is."""
    with Tegelschrijver(tmp_path / "tegels") as tegels:
        for nummer in range(size):
            tegels.add(leaf(nummer))
    assert read_tiles(tmp_path / "tegels") == expected_tiles(size)


def test_the_root_of_a_tree_can_be_read_from_its_tiles(tmp_path: Path) -> None:
    """Who only has the hash tiles computes the root that the checkpoint signs."""
    size = 1_000
    rand = Rand()
    with Tegelschrijver(tmp_path / "tegels") as tegels:
        for nummer in range(size):
            tegels.add(leaf(nummer))
            rand.append(leaf_hash(leaf(nummer)))
    tiles = read_tiles(tmp_path / "tegels")

    def fetch(niveau: int, plaats: int) -> list[bytes]:
        whole = f"tile/{niveau}/{plaats:03d}"
        (name,) = [n for n in tiles if n == whole or n.startswith(f"{whole}.p/")]
        raw = tiles[name]
        return [raw[i : i + HASH] for i in range(0, len(raw), HASH)]

    assert Boom(fetch).range_hash(0, size) == rand.root()


def test_an_error_halfway_writes_no_last_tile(tmp_path: Path) -> None:
    """A partial tile that would say the tree ends here is not written."""
    tegels = Tegelschrijver(tmp_path / "t")
    tegels.add(b"x")
    error = OSError("stuk")
    tegels.__exit__(OSError, error, None)
    assert read_tiles(tmp_path / "t") == {}


def test_a_leaf_that_is_too_long_is_refused(tmp_path: Path) -> None:
    """A bundle gives two bytes for the length of a leaf."""
    with Tegelschrijver(tmp_path / "t") as tegels:
        tegels.add(b"x" * 65_535)
        with pytest.raises(OverflowError):
            tegels.add(b"x" * 65_536)
