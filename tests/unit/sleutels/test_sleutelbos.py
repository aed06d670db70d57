# SPDX-License-Identifier: EUPL-1.2
"""The key store: whose key is which, and what is destroyed stays destroyed."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from deelkader.errors import LogboekError
from deelkader.sleutels import EpocheMap, Houder, Sleutelbos, Sleutelpaar
from deelkader.sleutels.paar import Omhulling

FENNA = Houder.of_log("noord", "Fenna-8f21", "2026-11-22T10:00:00")
DOSSIER = Houder.of_file("noord", "Fenna-8f21")
NIEMAND = Houder.of_log("noord", None, "2026-11-22T10:00:00")
TEKST = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)


@pytest.fixture
def plek(log_en_sleutels, tmp_path):
    """Return where a key store and its epoch keys are, of each kind."""
    return log_en_sleutels.sleutels, EpocheMap(tmp_path / "hoofdsleutel")


@pytest.fixture
def bos(plek):
    """Return a new key store of each kind."""
    opened = Sleutelbos.open(*plek)
    yield opened
    opened.close()


def ids(bos: Sleutelbos, *houders: Houder) -> list[str]:
    """Return the id of the pair in use of each."""
    pairs = bos.pairs(houders)
    return [pairs[houder].id for houder in houders]


def test_a_pair_is_made_once(bos, plek) -> None:
    """For a person and a year, for what outlives it, for nobody and a month."""
    assert (FENNA.periode, DOSSIER.periode, NIEMAND.periode) == ("2026", "", "2026-11")
    found = ids(bos, FENNA, DOSSIER, NIEMAND)
    assert len(set(found)) == 3
    other = Sleutelbos.open(*plek)
    assert ids(other, FENNA, DOSSIER, NIEMAND) == found
    assert other.pairs([FENNA]) == bos.pairs([FENNA])
    assert other.id == bos.id
    other.close()


def test_one_person_in_two_organisations_has_nothing_in_common(bos) -> None:
    """Keys are found by organisation, person and period together."""
    elsewhere = Houder.of_log("zuid", "Fenna-8f21", "2026-11-22T10:00:00")
    assert len(set(ids(bos, FENNA, elsewhere))) == 2
    assert bos.ids_of("zuid", "Fenna-8f21") == ids(bos, elsewhere)
    assert bos.ids_of("noord", "Fenna") == []


def test_what_is_destroyed_is_gone_in_every_process(bos, plek) -> None:
    """The others open as before, under another epoch key; twice is no error."""
    gone, stays = ids(bos, FENNA, NIEMAND)
    other = Sleutelbos.open(*plek)
    kept = other.open_pairs([gone, stays])
    assert kept.keys() == {gone, stays}
    bos.destroy([gone])
    assert other.open_pairs([gone, stays]) == {stays: kept[stays]}
    assert other.ids_of("noord", "Fenna-8f21") == []
    bos.destroy([gone])
    assert bos.epoche == 3
    other.forget()
    assert ids(other, FENNA) != [gone]
    other.close()


def test_threads_and_openings_make_one_pair(plek) -> None:
    """Eight threads over two openings that ask for the same: one answer."""
    bossen = [Sleutelbos.open(*plek) for _ in range(2)]
    found: list[str] = []
    start = threading.Barrier(8)

    def ask(bos: Sleutelbos) -> None:
        start.wait()
        found.extend(ids(bos, FENNA))

    threads = [threading.Thread(target=ask, args=(bossen[n % 2],)) for n in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    for bos in bossen:
        bos.close()
    assert len(found) == 8
    assert len(set(found)) == 1


def test_reading_goes_on_while_epochs_change(bos, plek) -> None:
    """Ten new epochs while another opening reads: no error, always the same keys."""
    (one,) = ids(bos, FENNA)
    other = Sleutelbos.open(*plek)
    wanted = other.open_pairs([one])
    stop = threading.Event()
    errors: list[object] = []

    def look() -> None:
        while not stop.is_set():
            try:
                if other.open_pairs([one]) != wanted:
                    errors.append("another key")
            except LogboekError as error:
                errors.append(error)

    thread = threading.Thread(target=look)
    thread.start()
    for _ in range(10):
        bos.rotate()
    stop.set()
    thread.join()
    other.close()
    assert errors == []


def test_periods_that_have_ended(bos) -> None:
    """Years and months are compared with their own kind; no period never ends."""
    moments = ["2024-12-31", "2025-01-01", "2026-01-01"]
    houders = [Houder.of_log("noord", "F", moment) for moment in moments]
    houders += [Houder.of_log("noord", None, m) for m in ("2025-12-01", "2026-10-01")]
    found = ids(bos, *houders, DOSSIER, Houder.of_log("zuid", "F", "2020"))
    assert bos.ids_before("noord", "2026", "2026-10") == sorted(
        [found[0], found[1], found[3]]
    )
    assert bos.ids_before("noord", "2024", "2025-12") == []


def test_more_pairs_than_one_question_can_hold(bos) -> None:
    """Thousands of keys are made, found, opened and destroyed."""
    houders = [Houder("noord", f"p{n}", "2026") for n in range(1_200)]
    found = ids(bos, *houders)
    bos.forget()
    assert ids(bos, *houders) == found
    assert len(bos.open_pairs(found)) == 1_200
    bos.destroy(found)
    assert bos.open_pairs(found) == {}


def test_signing_keys_come_in_order_and_survive_an_epoch(bos) -> None:
    """The newest is the last."""
    for geheim in (b"a" * 32, b"b" * 32):
        bos.add_signing_key("deelkader/noord/1", geheim, b"openbaar")
    bos.rotate()
    assert bos.signing_keys("deelkader/noord/1") == [b"a" * 32, b"b" * 32]
    assert bos.signing_keys("deelkader/zuid/1") == []


def test_a_pair_does_not_show_its_keys() -> None:
    """A pair that ends up in a message of an error says nothing."""
    paar = Sleutelpaar.new()
    assert paar.feiten.hex() not in repr(paar)
    assert repr(paar.feiten) not in repr(paar)


@given(TEKST, TEKST | st.none(), TEKST, TEKST, TEKST | st.none(), TEKST)
def test_different_holders_are_never_found_as_one(a, b, c, d, e, f) -> None:
    """No text in one part can make another part look like it."""
    omhulling = Omhulling(b"k" * 32)
    one, two = Houder(a, b, c), Houder(d, e, f)
    same = omhulling.find_value(one) == omhulling.find_value(two)
    assert same == (one == two)
    assert (omhulling.who_value(a, b) == omhulling.who_value(d, e)) == (
        (a, b) == (d, e)
    )


@given(TEKST | st.none())
def test_a_pair_comes_out_as_it_was_wrapped(persoon: str | None) -> None:
    """With its person, only with this key, only under its own id."""
    paar = Sleutelpaar.new()
    omhulling = Omhulling(b"k" * 32)
    omhulsel = omhulling.wrap_pair(paar, persoon)
    assert omhulling.unwrap_pair(paar.id, omhulsel) == (paar, persoon)
    for other, id_, raw in (
        (Omhulling(b"j" * 32), paar.id, omhulsel),
        (omhulling, "0" * 32, omhulsel),
        (omhulling, paar.id, omhulsel[:-1] + bytes([omhulsel[-1] ^ 1])),
        (omhulling, paar.id, omhulsel[:5]),
    ):
        with pytest.raises(LogboekError) as caught:
            other.unwrap_pair(id_, raw)
        assert caught.value.code == "sleutel-past-niet"


def test_an_epoch_key_and_its_folders_are_for_the_owner_only(tmp_path: Path) -> None:
    """And the folders that were made for it as well."""
    map_ = tmp_path / "a" / "b"
    EpocheMap(map_).make(1)
    (pad,) = map_.iterdir()
    assert oct(pad.stat().st_mode)[-3:] == "600"
    assert [oct(m.stat().st_mode)[-3:] for m in (map_, map_.parent)] == ["700", "700"]


def test_the_name_of_every_new_folder_is_made_durable(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An epoch key in a folder whose own name is lost is lost as well."""
    synced: set[int] = set()
    real = os.fsync

    def fsync(descriptor: int) -> None:
        synced.add(os.fstat(descriptor).st_ino)
        real(descriptor)

    monkeypatch.setattr(os, "fsync", fsync)
    EpocheMap(tmp_path / "a" / "b").make(1)
    folders = (tmp_path, tmp_path / "a", tmp_path / "a" / "b")
    assert {folder.stat().st_ino for folder in folders} <= synced


def test_destroying_an_epoch_key_overwrites_it(tmp_path: Path) -> None:
    """Its bytes are gone also for who has the file open; others are left alone."""
    keys = EpocheMap(tmp_path)
    old, new = keys.make(1), keys.make(2)
    (tmp_path / "leesmij.txt").write_text("x")
    with (tmp_path / "epoche-000001.sleutel").open("rb") as file:
        keys.destroy_all_but(2)
        assert file.read() != old
    names = sorted(pad.name for pad in tmp_path.iterdir())
    assert names == ["epoche-000002.sleutel", "leesmij.txt"]
    assert keys.read(2) == new
    with pytest.raises(LogboekError):
        keys.read(1)


def test_a_key_store_that_died_while_it_was_founded_opens(plek, tmp_path) -> None:
    """Dead between its first key and its first epoch: no key is held to be lost."""
    waar, keys = plek

    class Dies(EpocheMap):
        def make(self, nummer: int) -> bytes:
            super().make(nummer)
            raise OSError("dood")

    with pytest.raises(LogboekError):
        Sleutelbos.open(waar, Dies(tmp_path / "hoofdsleutel"))
    assert not keys.is_empty()
    bos = Sleutelbos.open(waar, keys)
    found = ids(bos, FENNA)
    bos.close()
    again = Sleutelbos.open(waar, keys)
    assert ids(again, FENNA) == found
    again.close()


def test_whose_a_pair_is_is_known_after_another_changed_the_epoch(bos, plek) -> None:
    """The one who asks knew the old epoch, and finds every pair under the new one."""
    own = ids(bos, FENNA, DOSSIER)
    asked = ["Fenna-8f21", "Onbekend-0a"]
    wanted = {"Fenna-8f21": sorted(own), "Onbekend-0a": []}
    assert bos.ids_of_each("noord", asked) == wanted
    other = Sleutelbos.open(*plek)
    other.rotate()
    for _ in range(2):
        assert bos.ids_of_each("noord", asked) == wanted
    other.destroy(own[:1])
    assert bos.ids_of_each("noord", asked) == wanted | {"Fenna-8f21": own[1:]}
    other.close()


def test_whose_pairs_of_many_persons_are(bos) -> None:
    """More than go into one statement, each with two pairs."""
    persons = [f"Fenna-{number:03}" for number in range(300)]
    made = {
        who: sorted(
            ids(
                bos,
                Houder.of_log("noord", who, "2026-11-22T10:00:00"),
                Houder.of_file("noord", who),
            )
        )
        for who in persons
    }
    assert bos.ids_of_each("noord", persons) == made
