# SPDX-License-Identifier: EUPL-1.2
"""Series that come at the same moment: each gets what it would get alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import orjson
import pytest
from sqlalchemy import text, update
from tests.logboeken import PERSONEN, Klok, count_rows, require_whole
from tests.opstelling import MENTOR
from tests.proefopvolging import Proefopvolging

from deelkader import Kader
from deelkader.errors import LogboekError, VraagError
from deelkader.inlog import Identiteit
from deelkader.opslag.tabellen import controlepunt, zaak
from deelkader.service import Antwoord, Dienst
from deelkader.service.oordeler import Wens
from deelkader.service.opvolging import Opvolging
from deelkader.service.reeks import answer_series, answer_together
from deelkader.service.registratie import Registratie
from deelkader.service.vraaggroep import (
    NIET_SCHRIJFBAAR,
    AlleenError,
    Gesteld,
    Vraaggroep,
)
from deelkader.service.vrager import AndereVragerError

FENNA, JORIS, BAS = PERSONEN
KADER = Kader.standard()
OVER = {wie: MENTOR | {"jeugdige": wie} for wie in PERSONEN}


def series(*vragen: Any, **other: Any) -> Gesteld:
    """Return a series of *vragen* as it comes in."""
    return Gesteld(json.dumps({"vragen": vragen}).encode(), **other)


def told(answer: bytes | Exception) -> list[dict[str, Any]]:
    """Return the answers in a body."""
    assert isinstance(answer, bytes), answer
    found: list[dict[str, Any]] = orjson.loads(answer)["oordelen"]
    return found


@pytest.fixture
def dienst(installatie) -> Iterator[Dienst]:
    """Return a service on an installation of each kind."""
    klok = Klok()

    def vandaag() -> Any:
        return klok.nu.date()

    with installatie.open(klok=klok) as logboek:
        opvolging = Opvolging(KADER, logboek, vandaag, regelwerk=Proefopvolging())
        registratie = Registratie(KADER, logboek, vandaag, None, opvolging)
        yield Dienst(KADER, logboek, vandaag, registratie.register, opvolging)


def test_each_gets_its_own_answers_and_they_share_a_commit(dienst):
    """In the order of its questions, each under a line of its own."""
    reeksen = [
        [MENTOR, OVER[FENNA]],
        [OVER[JORIS], OVER[FENNA], OVER[FENNA] | {"doel": "leerplicht"}],
        [MENTOR | {"naar": "veilig-thuis"}],
    ]
    before = count_rows(dienst.logboek, controlepunt)
    found = answer_together(dienst, [series(*vragen) for vragen in reeksen])
    assert count_rows(dienst.logboek, controlepunt) == before + 1
    numbers = []
    for vragen, answer in zip(reeksen, found, strict=True):
        for vraag, one in zip(vragen, told(answer), strict=True):
            line = dienst.logboek.get(one.pop("id"))
            assert one.pop("bewijs") == dienst.logboek.receipt(line).as_dict()
            assert one == Dienst(KADER).ask(vraag).as_dict()
            assert line.personen.inhoud.get("jeugdige") == vraag.get("jeugdige")
            numbers.append(line.regelnummer)
    assert numbers == [1, 2, 3, 4, 5, 6]
    require_whole(dienst.logboek)


def test_near_misses_are_of_who_asked_for_them(dienst):
    """One wants to know why not, the other does not."""
    plain, why = answer_together(
        dienst, [series(MENTOR), series(MENTOR, wens=Wens(waarom=True))]
    )
    assert "waaromNiet" not in told(plain)[0]["gegevens"][0]
    assert told(why)[0]["gegevens"][0]["waaromNiet"]


WRONG = {
    "een vraag": series(MENTOR, MENTOR | {"doel": "onbekend-doel"}),
    "een dag": series(MENTOR, MENTOR | {"datum": "1999-01-01"}),
    "de vorm": Gesteld(b'{"vragen": [], "meer": 1}'),
    "geen json": Gesteld(b"{"),
    "geen tekst": Gesteld(b"\xff"),
    "een ander vraagt": series(
        MENTOR | {"van": "school"},
        wie=Identiteit(
            "roek", frozenset({"jongerenwerker"}), "systeem-a", frozenset(), "c", None
        ),
    ),
}


@pytest.mark.parametrize("wat", WRONG)
def test_one_that_cannot_be_asked_is_asked_alone(dienst, wat):
    """No line of it was written; the others have theirs. Alone it hears why."""
    found = answer_together(dienst, [series(MENTOR), WRONG[wat], series(OVER[BAS])])
    assert isinstance(found[1], AlleenError)
    assert [len(told(found[n])) for n in (0, 2)] == [1, 1]
    assert len(dienst.logboek) == 2
    with pytest.raises((VraagError, AndereVragerError)) as alone:
        answer_series(dienst, WRONG[wat])
    [same] = answer_together(dienst, [WRONG[wat]])
    assert type(same) is alone.type
    assert vars(same) == vars(alone.value)
    assert len(dienst.logboek) == 2


def test_when_all_are_wrong_nothing_is_written(dienst):
    """Each is asked alone, and hears what is wrong with it."""
    found = answer_together(dienst, list(WRONG.values()))
    assert {type(one) for one in found} == {AlleenError}
    assert len(dienst.logboek) == 0


def test_who_asks_comes_from_the_token_in_each(dienst):
    """Two systems at once: each series is of its own, whatever it left open."""
    open_ = {k: v for k, v in MENTOR.items() if k != "van"}
    rollen = ("jongerenwerker", "jeugdprofessional")
    who = [
        Identiteit("roek", frozenset({rol}), "systeem-a", frozenset(), "c", None)
        for rol in rollen
    ]
    found = answer_together(dienst, [series(open_, wie=one) for one in who])
    lines = [dienst.logboek.get(told(one)[0]["id"]) for one in found]
    assert tuple(line.feiten.inhoud["vraag"]["van"] for line in lines) == rollen


def test_a_case_that_someone_changed_stops_only_series_about_it(dienst):
    """Together nobody was answered; alone all are but the one about that case."""
    answer_series(dienst, series(OVER[FENNA]))
    with dienst.logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(update(zaak).values(inhoud=b"weg"))
    reeksen = [series(OVER[JORIS]), series(MENTOR, OVER[FENNA]), series(OVER[BAS])]
    found = answer_together(dienst, reeksen)
    assert [type(one) for one in found] == [AlleenError] * 3
    assert len(dienst.logboek) == 1
    assert told(answer_series(dienst, reeksen[0]))
    with pytest.raises(LogboekError):
        answer_series(dienst, reeksen[1])
    assert len(dienst.logboek) == 2
    require_whole(dienst.logboek)


def test_without_a_line_nobody_gets_an_answer(dienst):
    """A store that can write no checkpoint any more: each hears it at once."""
    with dienst.logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(text("DROP TABLE controlepunt"))
    reeksen = [series(MENTOR), WRONG["de vorm"], series(OVER[FENNA])]
    found = answer_together(dienst, reeksen)
    assert [type(one) for one in found] == [LogboekError, AlleenError, LogboekError]
    [alone] = answer_together(dienst, reeksen[:1])
    assert isinstance(alone, LogboekError)


@pytest.mark.parametrize("fout", [OSError(), LogboekError(NIET_SCHRIJFBAAR, "Nee.")])
def test_what_may_stand_in_the_log_is_not_asked_again(dienst, monkeypatch, fout):
    """An error after the COMMIT is of each who asked; their lines are there once."""

    def written(*given: Any) -> Any:
        append_many(*given)
        raise fout

    append_many = dienst.logboek.append_many
    monkeypatch.setattr(dienst.logboek, "append_many", written)
    assert answer_together(dienst, [series(MENTOR), series(OVER[BAS])]) == [fout] * 2
    asked = [Gesteld(json.dumps(one).encode()) for one in (MENTOR, OVER[JORIS])]
    assert Vraaggroep(dienst).answer(asked) == [fout] * 2
    assert len(dienst.logboek) == 4


def test_what_cannot_be_shown_is_an_error_of_its_own(dienst, monkeypatch):
    """Its lines are there: it must not be asked again."""

    def shown(antwoord: Antwoord) -> bytes:
        if antwoord.vraag.get("jeugdige") == FENNA:
            raise RuntimeError
        return as_json(antwoord)

    as_json = Antwoord.as_json
    monkeypatch.setattr(Antwoord, "as_json", shown)
    found = answer_together(dienst, [series(MENTOR, OVER[FENNA]), series(OVER[JORIS])])
    assert isinstance(found[0], RuntimeError)
    assert len(told(found[1])) == 1
    assert len(dienst.logboek) == 3
