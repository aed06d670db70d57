# SPDX-License-Identifier: EUPL-1.2
"""Leafing through the log: whole, erased, changed and gone are not the same."""

from __future__ import annotations

from typing import TYPE_CHECKING

from tests.logboeken import Installatie, damage, fill

from deelkader.logboek.bladeren import Bladeraar, Staat
from deelkader.logboek.wisselen import rotate_signing_key
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.service.logboekbladen import Regelblad, Regelkijker
from deelkader.service.logboekbladen.stappen import siblings

if TYPE_CHECKING:
    from pathlib import Path

    from deelkader.logboek import Logboek

WIE = "Joris-77aa"


def states(logboek: Logboek) -> list[Staat]:
    """Return the states of all lines, oldest first."""
    bladeraar = Bladeraar(logboek)
    return [one.staat for one in bladeraar.back(bladeraar.state().grootte, 1)][::-1]


def look(logboek: Logboek, nr: int) -> Regelblad:
    """Return line *nr* from outside."""
    found = Regelkijker(logboek).look(nr)
    assert found is not None
    return found


def test_erased_by_a_line_is_not_a_key_that_was_made_to_go(logboek, installatie):
    """Both can no longer be opened; only of one the log says why."""
    fill(logboek, 6)
    (lost,) = {one.sleutel for one in logboek.lines() if one.regelnummer == 3}
    door = Besluit(("Ans", "Bram"), "bezwaar")
    by = erase_person(logboek, WIE, door).bewijs
    assert by is not None
    logboek.sleutelbos.destroy({lost})
    with installatie.open() as opened:
        heel, weg, mis = Staat.HEEL, Staat.GEWIST, Staat.VERANDERD
        assert states(opened) == [weg, heel, mis, weg, heel, mis, heel]
        first = Bladeraar(opened).line(1)
        assert first is not None
        assert first.gewist_door == by.regelnummer


def test_a_line_that_was_taken_out_is_gone_and_its_place_is_told(logboek, installatie):
    """Its number stays on the list, and no proof is made for it."""
    fill(logboek, 4)
    damage(installatie.log, "DELETE FROM regel WHERE nr = 2")
    assert states(logboek) == [Staat.HEEL, Staat.WEG, Staat.HEEL, Staat.HEEL]
    found = look(logboek, 2)
    assert (found.bewijs.stappen, bool(found.bewijs.fout)) == ((), True)
    uitslag = look(logboek, 4).bewijs.uitslag
    assert uitslag is None or not uitslag.is_heel
    assert Regelkijker(logboek).look(5) is None


def test_the_changed_line_is_pointed_at_among_its_neighbours(tmp_path: Path):
    """Also past a full tile of 256, from before, at and behind the line."""
    place = tmp_path / "data"
    installatie = Installatie(place, tmp_path / "bos", tmp_path / "hoofdsleutel")
    with installatie.open() as logboek:
        fill(logboek, 300)
        for nr in (1, 256, 257, 300):
            assert all(step.klopt for step in look(logboek, nr).bewijs.stappen)
        for changed, looked in ((290, (257, 290, 300)), (41, (1, 41, 256))):
            other = "CAST(replace(blad, 'oordeel', 'oordeeI') AS BLOB)"
            where = f"WHERE nr = {changed}"
            damage(place, f"UPDATE regel SET blad = {other} {where}")  # noqa: S608 - ours
            for nr in looked:
                found = look(logboek, nr)
                assert not found.bewijs.stappen[-2].klopt
                assert found.bewijs.verdacht == (changed, changed)
        damage(place, "UPDATE regel SET blad = 'geen bytes', feiten = 7 WHERE nr = 9")
        found = look(logboek, 9)
        assert (found.staat, found.bewijs.stappen) == (Staat.VERANDERD, ())


def test_a_new_key_leaves_every_proof_right_and_is_told(logboek):
    """Who has the older key on paper must know why it does not fit."""
    fill(logboek, 3)
    assert not look(logboek, 1).bewijs.gewisseld
    rotate_signing_key(logboek, ["Ans"])
    fill(logboek, 2)
    for nr in (1, 4, 6):
        bewijs = look(logboek, nr).bewijs
        assert bewijs.gewisseld
        assert all(step.klopt for step in bewijs.stappen)
        assert bewijs.uitslag is not None
        assert bewijs.uitslag.is_heel


def test_the_sides_of_a_path_are_those_of_the_tree():
    """Together with the line itself they are every line, once."""
    for size in range(1, 40):
        for index in range(size):
            places = [index]
            for low, high, is_left in siblings(index, size):
                assert (high <= index) == is_left
                places += range(low, high)
            assert sorted(places) == list(range(size))
