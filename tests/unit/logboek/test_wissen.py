# SPDX-License-Identifier: EUPL-1.2
"""Erasing a person, or what is too old: what goes, what stays, who may."""

from __future__ import annotations

import json
import threading
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

import pytest
from sqlalchemy import select
from tests.logboeken import (
    PERSONEN,
    Klok,
    damage,
    examine,
    fill,
    oordeel,
    require_whole,
)

from deelkader.errors import LogboekError
from deelkader.logboek.bewaren import Termijn, expire, set_term, term_of
from deelkader.logboek.export import export_log
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.tabellen import stuk, wissing
from deelkader.sleutels import Houder, Stukken
from deelkader.verifieer import verify

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs, Inhoud, Logboek
    from deelkader.opslag import Eenheid

SAMEN = Besluit(("Ans", "Bram"), "verzoek van de jeugdige")
VANDAAG = date(2027, 1, 15)
FENNA, JORIS, MILA = PERSONEN


def numbers(logboek: Logboek, *, gewist: bool) -> list[int]:
    """Return the numbers of the lines that are erased, or are not."""
    return [r.regelnummer for r in logboek.lines() if r.is_gewist is gewist]


def add_piece(logboek: Logboek, persoon: str, id_: str) -> Bewijs:
    """Write a consent event of *persoon* in the transaction of its line."""
    stukken = Stukken(logboek.opslag, logboek.sleutelbos, "standaard", "toestemming")

    def note(eenheid: Eenheid, _bewijs: Bewijs) -> None:
        stukken.add(eenheid, persoon, id_, {"wie": persoon, "voor": "school"})

    content = oordeel(0, persoon)
    return logboek.append(_with(content, note))


def _with(inhoud: Inhoud, mee) -> Inhoud:
    return type(inhoud)(
        "toestemming", inhoud.feiten, inhoud.personen, inhoud.betrokkene, mee
    )


def pieces_of(logboek: Logboek, persoon: str) -> list[str]:
    """Return what the consent events of *persoon* are for."""
    stukken = Stukken(logboek.opslag, logboek.sleutelbos, "standaard", "toestemming")
    return [piece["voor"] for piece in stukken.of(persoon)]


def test_an_erasure_closes_the_lines_of_one_person_and_no_other(logboek) -> None:
    """Her lines stand there without content; the others, proofs and export hold."""
    ids = fill(logboek, 30)
    before = logboek.append(oordeel(31)).controlepunt
    theirs = [line.regelnummer for line in logboek.lines()][0:30:3]
    gewist = erase_person(logboek, JORIS, SAMEN)
    assert gewist.regels == 10
    assert gewist.bewijs is not None
    assert numbers(logboek, gewist=True) == theirs
    assert len(numbers(logboek, gewist=False)) == 22
    line = logboek.get(ids[0])
    assert line is not None
    assert (line.feiten, line.personen, line.soort) == (None, None, "oordeel")
    assert "feiten" not in logboek.proof(ids[0])
    uitslag = require_whole(logboek, [before])
    assert uitslag.telling.gewist == {"wissing": 10}


def test_the_line_of_an_erasure_tells_who_and_why(logboek) -> None:
    """Two names, a reason and the ids of keys; nothing of the person."""
    fill(logboek, 3)
    ids = logboek.sleutelbos.ids_of("standaard", FENNA)
    bewijs = erase_person(logboek, FENNA, SAMEN).bewijs
    assert bewijs is not None
    line = logboek.get(bewijs.id)
    assert line.soort == "wissing"
    assert json.loads(line.blad)["gewist"] == ids
    assert line.personen.inhoud == {"door": ["Ans", "Bram"]}
    assert line.feiten.inhoud == {
        "aantal": 1,
        "reden": "verzoek van de jeugdige",
        "stukken": 0,
    }
    assert FENNA.encode() not in line.blad


@pytest.mark.parametrize(
    "door", [(), ("Ans",), ("Ans", "ans "), ("Ans", " "), ("Ans", "Bram", "Cor")]
)
def test_one_person_cannot_erase(logboek, door: tuple[str, ...]) -> None:
    """The same name written twice is one person."""
    fill(logboek, 3)
    for erase in (
        lambda besluit: erase_person(logboek, FENNA, besluit),
        lambda besluit: expire(logboek, VANDAAG, besluit),
    ):
        with pytest.raises(LogboekError) as caught:
            erase(Besluit(door, "reden"))
        assert caught.value.code == "wissen-vraagt-twee"
    assert len(logboek) == 3
    assert numbers(logboek, gewist=True) == []


def test_a_try_changes_nothing(logboek) -> None:
    """It says what would go; log, keys and epoch stay as they are."""
    fill(logboek, 6)
    add_piece(logboek, FENNA, "stuk-1")
    epoche = logboek.sleutelbos.epoche
    found = erase_person(logboek, FENNA, Besluit(("Ans", "Bram"), "x", proef=True))
    assert (found.regels, found.stukken, found.bewijs) == (3, 1, None)
    assert len(found.sleutels) == 2
    assert len(logboek) == 7
    assert numbers(logboek, gewist=True) == []
    assert logboek.sleutelbos.epoche == epoche
    assert pieces_of(logboek, FENNA) == ["school"]
    assert found.sleutels == erase_person(logboek, FENNA, SAMEN).sleutels


def test_nothing_to_erase_is_an_error_and_no_line(logboek) -> None:
    """A pseudonym that is misspelt is not answered with: done."""
    fill(logboek, 3)
    for persoon in ("Niemand", FENNA.lower(), ""):
        with pytest.raises(LogboekError) as caught:
            erase_person(logboek, persoon, SAMEN)
        assert caught.value.code == "wissen-niets-gevonden"
    erase_person(logboek, FENNA, SAMEN)
    with pytest.raises(LogboekError):
        erase_person(logboek, FENNA, SAMEN)
    assert len(logboek) == 4


def test_an_erasure_takes_the_consents_too(logboek) -> None:
    """Pieces beside the log go with the keys, the rows as well; others stay."""
    for persoon in PERSONEN:
        add_piece(logboek, persoon, f"stuk-{persoon}")
    erase_person(logboek, MILA, SAMEN)
    assert pieces_of(logboek, MILA) == []
    assert pieces_of(logboek, JORIS) == ["school"]
    with logboek.opslag.reading() as verbinding:
        ids = set(verbinding.execute(select(stuk.c.id)).scalars())
    assert ids == {f"stuk-{FENNA}", f"stuk-{JORIS}"}
    add_piece(logboek, MILA, "later")
    assert pieces_of(logboek, MILA) == ["school"]
    require_whole(logboek)


def test_who_was_erased_can_come_back(logboek) -> None:
    """What is written afterwards has a new key, opens, and can be erased again."""
    fill(logboek, 3)
    erase_person(logboek, FENNA, SAMEN)
    later = logboek.append(oordeel(9, FENNA))
    assert logboek.get(later.id).personen.inhoud == {"jeugdige": FENNA}
    assert numbers(logboek, gewist=True) == [3]
    erase_person(logboek, FENNA, SAMEN)
    assert numbers(logboek, gewist=True) == [3, 5]
    assert require_whole(logboek).telling.gewist == {"wissing": 2}


def test_a_key_that_is_gone_without_a_line_is_not_called_erased(installatie) -> None:
    """Only a line makes it an erasure; else the verifier says: closed."""
    with installatie.open() as logboek:
        fill(logboek, 3)
        (key,) = logboek.sleutelbos.ids_of("standaard", FENNA)
        logboek.sleutelbos.destroy([key])
        telling = examine(logboek).telling
        assert (telling.gewist, telling.feiten_dicht) == ({}, 1)


def test_bytes_changed_after_the_erasure_still_show(installatie) -> None:
    """A sealed part that nobody can open is still held against its hash."""
    with installatie.open() as logboek:
        fill(logboek, 3)
        erase_person(logboek, FENNA, SAMEN)
        require_whole(logboek)
    damage(installatie.log, "UPDATE regel SET feiten = x'0102' WHERE nr = 3")
    with installatie.open() as logboek:
        uitslag = examine(logboek)
        assert [b.regel for b in uitslag.uitspraken[1].bevindingen] == [3]


def test_another_process_that_knew_the_key_writes_what_opens(installatie) -> None:
    """Two openings, as two processes: the second sealed before and writes after."""
    with installatie.open() as first, installatie.open() as second:
        second.append(oordeel(1, FENNA))
        add_piece(second, FENNA, "eerder")
        ids = first.sleutelbos.ids_of("standaard", FENNA)
        erase_person(first, FENNA, SAMEN)
        later = second.append(oordeel(2, FENNA))
        add_piece(second, FENNA, "later")
        for logboek in (first, second):
            line = logboek.get(later.id)
            assert line.feiten is not None
            assert line.feiten.inhoud == {"nummer": 2}
            assert line.sleutel not in ids
            assert pieces_of(logboek, FENNA) == ["school"]
            assert numbers(logboek, gewist=True) == [1, 2]
        require_whole(second)


def test_lines_sealed_before_and_written_after_are_sealed_again(installatie) -> None:
    """The race itself: sealed with the old key, then the erasure, then the writing."""
    with installatie.open() as first, installatie.open() as second:
        second.append(oordeel(1, FENNA))
        submit = second._groep.submit
        between = [lambda: erase_person(first, FENNA, SAMEN)]

        def late(vraag):
            while between:
                between.pop()()
            return submit(vraag)

        second._groep.submit = late
        later = second.append(oordeel(2, FENNA))
        assert later.regelnummer == 3
        assert second.get(later.id).feiten is not None
        assert numbers(first, gewist=True) == [1]
        require_whole(first)


def test_a_key_read_before_the_erasure_is_not_remembered_after_it(installatie) -> None:
    """A thread that read the key store just before does not put the key back."""
    with installatie.open() as logboek:
        logboek.append(oordeel(1, FENNA))
        bos = logboek.sleutelbos
        houder = Houder.of_log("standaard", FENNA, logboek.klok().isoformat())
        bos.forget()
        read = bos._find_or_make

        def slow(houders):
            found = read(houders)
            bos._find_or_make = read
            erase_person(logboek, FENNA, SAMEN)
            return found

        bos._find_or_make = slow
        old = bos.pairs([houder])[houder]
        new = bos.pairs([houder])[houder]
        assert new.id != old.id
        later = logboek.append(oordeel(2, FENNA))
        assert logboek.get(later.id).feiten is not None


def test_a_key_made_while_erasing_is_taken_too(installatie) -> None:
    """A line that comes in between the look and the erasure is above it: erased."""
    with installatie.open() as first, installatie.open() as second:
        first.append(oordeel(1, FENNA))
        bos = first.sleutelbos
        look = bos.ids_of

        def slow(organisatie: str, persoon: str) -> list[str]:
            found: list[str] = look(organisatie, persoon)
            bos.ids_of = look
            add_piece(second, FENNA, "net-ervoor")
            return found

        bos.ids_of = slow
        gewist = erase_person(first, FENNA, SAMEN)
        assert (len(gewist.sleutels), gewist.regels, gewist.stukken) == (2, 2, 1)
        assert pieces_of(second, FENNA) == []
        assert numbers(second, gewist=True) == [1, 2]


def test_erasing_while_others_write_loses_nothing(installatie) -> None:
    """Four threads write about one person who is erased ten times meanwhile."""
    with installatie.open() as writer, installatie.open() as eraser:
        writer.append(oordeel(0, FENNA))
        stop = threading.Event()
        written: list[Bewijs] = []
        errors: list[BaseException] = []

        def write() -> None:
            try:
                while not stop.is_set():
                    written.append(writer.append(oordeel(1, FENNA)))
            except BaseException as error:  # noqa: BLE001 - shown below
                errors.append(error)

        threads = [threading.Thread(target=write) for _ in range(4)]
        for thread in threads:
            thread.start()
        for _ in range(10):
            eraser.append(oordeel(0, FENNA))
            last = erase_person(eraser, FENNA, SAMEN).bewijs
        stop.set()
        for thread in threads:
            thread.join()
        assert errors == []
        assert last is not None
        closed = set(numbers(writer, gewist=True))
        for bewijs in written:
            assert (bewijs.regelnummer in closed) is (
                bewijs.regelnummer < last.regelnummer
            )
        require_whole(writer)


def test_an_export_during_an_erasure_is_of_one_moment(installatie, tmp_path) -> None:
    """Half way somebody is erased: the export is made anew and is whole."""
    with installatie.open() as first, installatie.open() as second:
        first.append_many(oordeel(n, PERSONEN[n % 3]) for n in range(1, 601))
        once = [lambda: erase_person(second, FENNA, SAMEN)]

        def voortgang(done: int, _all: int) -> None:
            if done == 100 and once:
                once.pop()()

        size = export_log(first, tmp_path / "uit", voortgang=voortgang)
        assert size == 601
        assert verify(tmp_path / "uit").is_heel
        assert [p.name for p in tmp_path.glob(".export*")] == []


def test_a_retention_period_takes_whole_years_and_months(installatie) -> None:
    """Years of persons and months of nobody go apart; consents and this year stay."""
    klok = Klok(datetime(2024, 5, 1, tzinfo=UTC))
    with installatie.open(klok=klok) as logboek:
        for year, month in ((2024, 5), (2025, 12), (2026, 9), (2026, 10), (2026, 11)):
            klok.nu = datetime(year, month, 2, tzinfo=UTC)
            logboek.append(oordeel(year, FENNA))
            logboek.append(oordeel(month))
        add_piece(logboek, FENNA, "stuk")
        set_term(logboek, Termijn(1, 3), SAMEN)
        tried = expire(logboek, VANDAAG, Besluit((), "", proef=True))
        assert (tried.regels, tried.bewijs, len(logboek)) == (5, None, 12)
        done = expire(logboek, VANDAAG, SAMEN)
        assert done.sleutels == tried.sleutels
        assert numbers(logboek, gewist=True) == [1, 2, 3, 4, 6]
        assert done.bewijs is not None
        assert logboek.get(done.bewijs.id).soort == "bewaring"
        assert pieces_of(logboek, FENNA) == ["school"]
        again = expire(logboek, VANDAAG, SAMEN)
        assert (again.sleutels, again.bewijs, len(logboek)) == ((), None, 13)
        assert require_whole(logboek).telling.gewist == {"bewaring": 5}


def test_without_a_term_nothing_ends(logboek) -> None:
    """An organisation that did not choose gets an error, never a default."""
    fill(logboek, 3)
    with pytest.raises(LogboekError) as caught:
        expire(logboek, VANDAAG, SAMEN)
    assert caught.value.code == "bewaartermijn-ontbreekt"
    assert len(logboek) == 3


@pytest.mark.parametrize(("jaren", "maanden"), [(0, 1), (1, 0), (121, 1), (-1, 5)])
def test_a_term_that_would_erase_this_year_is_refused(jaren: int, maanden: int) -> None:
    """The line that tells of it would lose its own content."""
    with pytest.raises(LogboekError) as caught:
        Termijn(jaren, maanden)
    assert caught.value.code == "bewaartermijn-ongeldig"


def test_a_term_is_chosen_by_two_people_and_the_last_one_holds(logboek) -> None:
    """Choosing is a line in the log; another organisation has its own."""
    with pytest.raises(LogboekError):
        set_term(logboek, Termijn(5, 12), Besluit(("Ans",), "beleid"))
    set_term(logboek, Termijn(5, 12), SAMEN)
    bewijs = set_term(logboek, Termijn(20, 24), SAMEN)
    assert term_of(logboek) == Termijn(20, 24)
    assert bewijs.regelnummer == 2
    assert Termijn(20, 24).ended(date(2026, 11, 29)) == ("2006", "2024-11")
    assert Termijn(1, 11).ended(date(2026, 11, 29)) == ("2025", "2025-12")


def test_very_many_keys_go_in_lines_that_a_tile_can_hold(installatie) -> None:
    """Two thousand five hundred persons: the export is whole, no leaf is too long."""
    klok = Klok(datetime(2025, 5, 1, tzinfo=UTC))
    with installatie.open(klok=klok) as logboek:
        for start in range(0, 2500, 500):
            logboek.append_many(oordeel(n, f"p-{n}") for n in range(start, start + 500))
        klok.nu = datetime(2026, 5, 1, tzinfo=UTC)
        set_term(logboek, Termijn(1, 12), SAMEN)
        done = expire(logboek, date(2027, 5, 1), SAMEN)
        assert (len(done.sleutels), done.regels) == (2500, 2500)
        assert done.bewijs is not None
        assert done.bewijs.regelnummer == len(logboek) == 2504
        uitslag = require_whole(logboek)
        assert uitslag.telling.gewist == {"bewaring": 2500}


def test_what_was_erased_is_marked_as_done(logboek) -> None:
    """Nothing is left for the next opening to finish."""
    fill(logboek, 3)
    erase_person(logboek, FENNA, SAMEN)
    with logboek.opslag.reading() as verbinding:
        assert verbinding.execute(select(wissing.c.klaar)).scalars().all() == [True]
