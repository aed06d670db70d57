# SPDX-License-Identifier: EUPL-1.2
"""Exports that a careless reader would accept: signed and consistent, yet not right."""

from __future__ import annotations

from typing import Any

import pytest
import rfc8785
from tests.unit.verifieer.schrijver import (
    NAAM,
    Deel,
    Schrijver,
    Sleutel,
    b64,
    checkpoint,
    large_log,
    path,
    write_text,
)

from deelkader.verifieer import Stand, uitvoermap, verify, verify_receipt
from deelkader.verifieer.boom import leaf_hash, verify_consistency, verify_inclusion

ANDER = "deelkader/zuid/0123456789abcdef"


def stand(map_, nummer: int) -> Stand:
    """Return how one statement stands."""
    return verify(map_).uitspraken[nummer - 1].stand


def put_checkpoint(map_, tekst: str) -> None:
    """Write the checkpoint of an export, also the one beside the tiles."""
    write_text(map_ / "controlepunt.txt", tekst)
    write_text(map_ / "tegels" / "checkpoint", tekst)


def turned(*keys: Sleutel) -> Schrijver:
    """Return a log with a line and a change of key per further key."""
    log = Schrijver(keys[0])
    log.add("inzage", {"n": 1})
    for key in keys[1:]:
        log.turn_key(key)
        log.add("inzage", {"n": 2})
    return log


def test_a_chain_of_three_keys_is_followed(tmp_path):
    """Each hand-over vouches for the next."""
    map_ = turned(Sleutel(1), Sleutel(2), Sleutel(3)).write(tmp_path)
    assert stand(map_, 1) is Stand.OK


def test_a_hand_over_signed_by_the_new_key_and_a_stranger_is_none(tmp_path):
    """Two signatures are not enough: they must be the old key and the new one."""
    log = turned(Sleutel(1), Sleutel(2))
    for keys in ((Sleutel(2), Sleutel(3)), (Sleutel(1), Sleutel(3))):
        log.overdrachten = [checkpoint(log.leaves()[:2], *keys)]
        assert stand(log.write(tmp_path), 1) is Stand.FOUT


@pytest.mark.parametrize("size", [1, 4])
def test_a_hand_over_covers_its_own_line_and_not_the_next(tmp_path, size):
    """Too early it vouches for nothing, too late for more than one key."""
    log = turned(Sleutel(1), Sleutel(2), Sleutel(3))
    log.overdrachten[0] = checkpoint(log.leaves()[:size], Sleutel(1), Sleutel(2))
    assert stand(log.write(tmp_path), 1) is Stand.FOUT


def test_hand_overs_in_another_order_are_refused(tmp_path):
    """They follow the lines."""
    log = turned(Sleutel(1), Sleutel(2), Sleutel(3))
    log.overdrachten.reverse()
    assert stand(log.write(tmp_path), 1) is Stand.FOUT


def test_the_new_key_signs_from_its_own_line_on(tmp_path):
    """At the hand-over the old key alone is not enough."""
    log = Schrijver()
    log.add("inzage", {"n": 1})
    log.turn_key(Sleutel(2))
    map_ = log.write(tmp_path)
    assert stand(map_, 1) is Stand.OK
    put_checkpoint(map_, log.overdrachten[0])
    assert verify(map_).uitspraken[0].stand is Stand.OK
    put_checkpoint(map_, checkpoint(log.leaves(), Sleutel(1)))
    assert stand(map_, 1) is Stand.FOUT


@pytest.mark.parametrize("nieuw", [Sleutel(2, ANDER), Sleutel(1)])
def test_a_new_key_has_the_name_of_the_log_and_is_new(tmp_path, nieuw):
    """Another name, or the same key again, is no change of key."""
    log = Schrijver()
    log.turn_key(nieuw)
    if nieuw.naam == NAAM:
        tekst = log.overdrachten[0]
        log.overdrachten = [tekst[: tekst.index("— ")] + 2 * Sleutel(1).line(tekst)]
    assert stand(log.write(tmp_path), 1) is Stand.FOUT


def test_a_checkpoint_names_the_log_of_its_key(tmp_path):
    """Signed by the right key, about another log."""
    log = large_log(3)
    map_ = log.write(tmp_path)
    tekst = checkpoint(log.leaves(), Sleutel(1), naam=ANDER)
    put_checkpoint(map_, tekst)
    assert stand(map_, 1) is Stand.FOUT
    receipt: dict[str, Any] = {
        "v": 1,
        "blad": log.leaves()[0].decode(),
        "pad": [b64(step) for step in path(0, log.leaves())],
        "controlepunt": tekst,
    }
    assert not verify_receipt(rfc8785.dumps(receipt), Sleutel(1).vkey).is_heel


@pytest.mark.parametrize("naam", ["noord", "deelkader/noord/0123", NAAM.upper()])
def test_a_key_has_the_name_of_a_log(tmp_path, naam):
    """A key made for something else is no key of a log."""
    log = Schrijver(Sleutel(1, naam))
    log.add("inzage", {"n": 1})
    map_ = log.write(tmp_path)
    put_checkpoint(map_, checkpoint(log.leaves(), Sleutel(1, naam), naam=naam))
    assert stand(map_, 1) is Stand.FOUT


@pytest.mark.parametrize("data", [b"\2" + bytes(80), b"\1" + bytes(61), b""])
def test_a_stored_part_has_the_form_of_one(tmp_path, data):
    """A hash that fits does not make bytes into a stored part."""
    log = Schrijver()
    log.add("inzage", {"n": 1}, opened=())
    log.delen[0]["feiten"].data = data
    log.bladen[0]["feiten"] = log.delen[0]["feiten"].promise()
    assert stand(log.write(tmp_path), 2) is Stand.FOUT


@pytest.mark.parametrize("lengte", [31, 33, 32])
def test_a_salt_has_thirty_two_bytes(tmp_path, lengte):
    """With another length salt and content could run into each other."""
    log = Schrijver()
    log.add("inzage", {"n": 1})
    log.delen[0]["feiten"] = deel = Deel({"n": 1}, bytes(lengte), b"\1" + bytes(80))
    log.bladen[0]["feiten"] = deel.promise()
    expected = Stand.OK if lengte == 32 else Stand.FOUT
    assert stand(log.write(tmp_path), 2) is expected


def test_a_content_is_an_object(tmp_path):
    """A list under a seal that fits is still no content."""
    log = Schrijver()
    log.add("inzage", {"n": 1})
    log.delen[0]["feiten"] = deel = Deel([], bytes(32), b"\1" + bytes(80))  # type: ignore[arg-type]  # wrong
    log.bladen[0]["feiten"] = deel.promise()
    assert stand(log.write(tmp_path), 2) is Stand.FOUT


def test_a_path_that_stops_early_proves_nothing():
    """A hash is not the root of a larger tree because someone says so."""
    found = leaf_hash(b"x")
    assert verify_inclusion(found, 0, 1, [], found)
    assert not verify_inclusion(found, 0, 8, [], found)
    assert not verify_consistency((1, found), (8, found), [])


def test_a_receipt_has_nothing_after_its_leaf():
    """The leaf in the tree is all of the text."""
    log = large_log(2)
    receipt: dict[str, Any] = {
        "v": 1,
        "blad": log.leaves()[0].decode(),
        "pad": [b64(step) for step in path(0, log.leaves())],
        "controlepunt": log.checkpoint(),
    }
    vkey = Sleutel(1).vkey
    assert verify_receipt(rfc8785.dumps(receipt), vkey).is_heel
    more = receipt | {"blad": receipt["blad"] + " "}
    assert not verify_receipt(rfc8785.dumps(more), vkey).is_heel


def test_lines_are_the_same_whatever_the_blocks(tmp_path, monkeypatch):
    """A block may end anywhere; a line longer than any is read in pieces."""
    map_ = turned(Sleutel(1), Sleutel(2)).write(tmp_path)
    whole = verify(map_)
    for size in (1, 7, 300):
        monkeypatch.setattr(uitvoermap, "_BLOK", size)
        assert verify(map_) == whole
    monkeypatch.setattr(uitvoermap, "LANGSTE_REGEL", 100)
    assert stand(map_, 2) is Stand.FOUT
