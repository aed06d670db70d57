# SPDX-License-Identifier: EUPL-1.2
"""Pieces beside the log: sealed for one person, in order, with a line or not at all."""

from __future__ import annotations

import pytest
from tests.logboeken import PERSONEN, damage, oordeel

from deelkader.errors import LogboekError
from deelkader.logboek import Bewijs, Inhoud, Logboek
from deelkader.opslag import Eenheid
from deelkader.sleutels import Stukken

FENNA, JORIS, _ = PERSONEN


def stukken(logboek: Logboek, soort: str = "toestemming") -> Stukken:
    """Return the pieces of one kind."""
    return Stukken(logboek.opslag, logboek.sleutelbos, "standaard", soort)


def add(logboek: Logboek, persoon: str, id_: str, soort: str = "toestemming") -> None:
    """Write a piece with its line."""
    place = stukken(logboek, soort)

    def mee(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        place.add(eenheid, persoon, id_, {"id": id_, "é": [1, None]})

    logboek.append(Inhoud("toestemming", {}, {}, persoon, mee))


def found(logboek: Logboek, persoon: str, soort: str = "toestemming") -> list[str]:
    """Return the ids in the pieces of *persoon*."""
    return [piece["id"] for piece in stukken(logboek, soort).of(persoon)]


def test_pieces_come_back_in_order_of_one_person_and_kind(installatie) -> None:
    """Also after reopening, and none of another person or kind."""
    with installatie.open() as logboek:
        for id_ in ("c", "a", "b"):
            add(logboek, FENNA, id_)
        add(logboek, JORIS, "j")
        add(logboek, FENNA, "taak", "taak")
    with installatie.open() as logboek:
        assert found(logboek, FENNA) == ["c", "a", "b"]
        assert found(logboek, JORIS) == ["j"]
        assert found(logboek, FENNA, "taak") == ["taak"]
        assert found(logboek, "Niemand") == []


def test_a_piece_that_is_there_already_undoes_its_line(logboek) -> None:
    """One id is one piece; the error says nothing of it."""
    add(logboek, FENNA, "geheim-id")
    with pytest.raises(LogboekError) as caught:
        add(logboek, JORIS, "geheim-id")
    assert "geheim" not in f"{caught.value} {caught.value.__cause__}"
    assert len(logboek) == 1
    assert found(logboek, JORIS) == []


HARM = {
    "content": "UPDATE stuk SET inhoud = x'00' WHERE id = 'a'",
    "of another piece": (
        "UPDATE stuk SET inhoud = (SELECT o.inhoud FROM stuk o WHERE o.id = 'b')"
        " WHERE id = 'a'"
    ),
    "another id": "UPDATE stuk SET id = 'x' WHERE id = 'a'",
    "another kind": "UPDATE stuk SET soort = 'toestemming' WHERE id = 't'",
    "given to another person": (
        "UPDATE stuk SET sleutel = (SELECT o.sleutel FROM stuk o WHERE o.id = 'j')"
        " WHERE id = 'a'"
    ),
}


@pytest.mark.parametrize("name", HARM)
def test_a_piece_that_was_changed_is_never_given(installatie, name: str) -> None:
    """Consent that somebody wrote into the store is an error, not consent."""
    with installatie.open() as logboek:
        for id_ in ("a", "b"):
            add(logboek, FENNA, id_)
        add(logboek, JORIS, "j")
        add(logboek, FENNA, "t", "taak")
    damage(installatie.log, HARM[name])
    with installatie.open() as logboek:
        persoon = JORIS if name == "given to another person" else FENNA
        with pytest.raises(LogboekError) as caught:
            found(logboek, persoon)
        assert caught.value.code == "stuk-niet-heel"


def test_a_line_that_fails_takes_its_piece_along(logboek) -> None:
    """The piece was written in the transaction of the line."""
    place = stukken(logboek)

    def mee(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        place.add(eenheid, FENNA, "a", {"id": "a"})
        raise ValueError("toch niet")

    with pytest.raises(ValueError, match="toch niet"):
        logboek.append(Inhoud("toestemming", {}, {}, FENNA, mee))
    assert found(logboek, FENNA) == []
    logboek.append(oordeel(1, FENNA))
    assert len(logboek) == 1


def test_among_many_those_with_a_piece_are_found(installatie) -> None:
    """Of this kind, of whatever year; erased is gone, and nothing is opened."""
    with installatie.open() as logboek:
        add(logboek, FENNA, "f")
        add(logboek, JORIS, "taak", "taak")
        logboek.append(oordeel(1, JORIS))
        bos, asked = logboek.sleutelbos, [FENNA, JORIS, "Niemand"]
        wiens = bos.persons_of("standaard", asked)
        assert set(wiens.values()) == {FENNA, JORIS}
        assert stukken(logboek).among(wiens) == {FENNA}
        assert stukken(logboek, "taak").among(wiens) == {JORIS}
        assert stukken(logboek).among({}) == set()
        bos.destroy(bos.ids_of("standaard", FENNA))
        wiens = bos.persons_of("standaard", asked)
        assert set(wiens.values()) == {JORIS}
        assert stukken(logboek).among(wiens) == set()
