# SPDX-License-Identifier: EUPL-1.2
"""A rule was wrong: every answer that rested on it, once, with tasks that stay open."""

from __future__ import annotations

import json
from datetime import date, timedelta

import pytest
from sqlalchemy import select
from tests.bdd.gelezen import kader
from tests.logboeken import NU, Installatie, Klok, require_whole
from tests.opstelling import MENTOR

from deelkader.cli.main import main
from deelkader.errors import LogboekError, LogboekUseError
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.uitboxtabellen import uitbox
from deelkader.service import herroepen
from deelkader.service.delingen import record_shared
from deelkader.service.dienst import Dienst
from deelkader.service.herroepen import Herroeping, Zoek
from deelkader.service.opvolging import Opvolging
from deelkader.toestemming import Vastlegger
from deelkader.uitbox import Soort, post_void

REGEL = "toestemming-hulp-naar-school"
DOOR = Vastlegger(id="fg-0001")
KIND, ANDER = "psn-abc-0001", "psn-abc-0002"


class Huis:
    """One organisation that follows up."""

    def __init__(self, logboek, klok: Klok) -> None:
        self.logboek, self.klok = logboek, klok
        self.opvolging = Opvolging(kader(), logboek, self.today)
        self.dienst = Dienst(kader(), logboek, self.today, None, self.opvolging)
        self.herroeping = Herroeping(self.opvolging)

    def today(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def ask(self, jeugdige: str | None = KIND, **other) -> str:
        """Ask the question of the mentor; return the id of the answer."""
        who = {} if jeugdige is None else {"jeugdige": jeugdige}
        bewijs = self.dienst.ask(MENTOR | who | other).bewijs
        assert bewijs is not None
        return bewijs.id

    def told(self) -> list[str]:
        """Return of which answers others are told that they no longer hold."""
        query = select(uitbox.c.onderwerp).order_by(uitbox.c.nr)
        query = query.where(uitbox.c.soort == Soort.ANTWOORD_GELDT_NIET_MEER)
        with self.logboek.opslag.reading() as verbinding:
            return list(verbinding.execute(query).scalars())

    def follow(self, oordeel: str, *, gevolgd: bool) -> None:
        """Tell whether the answer was followed."""
        feiten = {"oordeel": oordeel, "gevolgd": gevolgd}
        self.opvolging.record("opgevolgd", feiten, {})


@pytest.fixture
def map_(tmp_path) -> Installatie:
    """Return the places of a new log."""
    return Installatie(
        tmp_path / "data",
        tmp_path / "data-sleutels" / "bos",
        tmp_path / "data-sleutels" / "hoofdsleutel",
    )


@pytest.fixture
def huis(map_):
    """Return an organisation with an own clock."""
    klok = Klok()
    with map_.open(klok=klok) as logboek:
        yield Huis(logboek, klok)


def test_every_answer_of_the_rule_is_found_and_no_other(huis):
    """With whether it was followed and who got something; the rest is left alone."""
    shared = huis.ask()
    record_shared(huis.logboek, shared, DOOR, None, huis.opvolging)
    refused, quiet = huis.ask(ANDER), huis.ask(None)
    huis.follow(refused, gevolgd=False)
    huis.ask(naar="veilig-thuis", doel="advies-vragen")
    found = huis.herroeping.find(Zoek(REGEL)).geraakt
    assert list(found) == [shared, refused, quiet]
    assert [one.gevolgd for one in found.values()] == [True, False, None]
    got = found[shared].ontvangers
    assert got == {("school", "onderwijs-ondersteunen")}
    assert KIND not in json.dumps([one.as_dict() for one in found.values()])


def test_days_and_version_narrow_the_list(huis):
    """Only the time in which the rule was wrong."""
    first = huis.ask()
    huis.klok.forward(days=3)
    second = huis.ask()
    later = NU.date() + timedelta(days=1)
    assert list(huis.herroeping.find(Zoek(REGEL, vanaf=later)).geraakt) == [second]
    assert list(huis.herroeping.find(Zoek(REGEL, tot=later)).geraakt) == [first]
    assert not huis.herroeping.find(Zoek(REGEL, versie="2020-01-01")).geraakt


def test_recalling_gives_tasks_once_that_only_doing_closes(huis):
    """Whoever asked hears it, and who got something; a second run adds nothing."""
    shared, quiet = huis.ask(), huis.ask(None)
    record_shared(huis.logboek, shared, DOOR, None, huis.opvolging)
    found = huis.herroeping.recall(Zoek(REGEL), DOOR)
    tasks = huis.herroeping.tasks(found)
    assert sorted(task.regel for task in tasks) == [
        "antwoord-geldt-niet-meer",
        "antwoord-geldt-niet-meer",
        "gedeeld-door-fout-antwoord",
    ]
    lines = len(huis.logboek)
    again = huis.herroeping.recall(Zoek(REGEL), DOOR)
    assert (len(huis.logboek), again) == (lines, found)
    huis.klok.forward(days=30)
    huis.opvolging.run_due()
    tasks = huis.herroeping.tasks(again)
    assert not any(task.stand.is_over for task in tasks)
    for task in tasks:
        huis.opvolging.finish(task.id, "gedaan", DOOR)
    assert all(task.stand.is_over for task in huis.herroeping.tasks(again))
    assert huis.herroeping.find(Zoek(REGEL)).geraakt[quiet].herroepen is not None
    require_whole(huis.logboek)


def test_others_hear_of_each_recalled_answer_once(huis):
    """Not of another answer, and not again by a second run or for another rule."""
    first, quiet = huis.ask(), huis.ask(None)
    huis.ask(naar="veilig-thuis", doel="advies-vragen")
    huis.herroeping.find(Zoek(REGEL))
    assert huis.told() == []
    huis.herroeping.recall(Zoek(REGEL), DOOR)
    assert huis.told() == [first, quiet]
    huis.herroeping.recall(Zoek(REGEL), DOOR)
    lines = len(huis.logboek)
    again = huis.herroeping.recall(Zoek("wie-jeugdige-12-15"), DOOR)
    assert first in again.geraakt
    assert len(huis.logboek) > lines
    assert huis.told() == [first, quiet]


def test_an_erasure_does_not_tell_again_what_was_recalled(huis):
    """Of the other answers about the person others do hear."""
    first = huis.ask()
    huis.herroeping.recall(Zoek(REGEL), DOOR)
    other = huis.ask(naar="veilig-thuis", doel="advies-vragen")
    erase_person(huis.logboek, KIND, Besluit(("a-1", "b-2"), "Verzoek."))
    assert huis.told() == [first, other]


def test_what_others_cannot_be_told_is_not_recalled(huis, monkeypatch):
    """The line, its tasks and the event are there together, or none of them is."""
    id_ = huis.ask()
    before = len(huis.logboek), huis.opvolging.taken().taken

    def full(eenheid, log, oordelen):
        post_void(eenheid, log, oordelen)
        raise LogboekError("vol", "De schijf is vol.")

    with monkeypatch.context() as patch:
        patch.setattr(herroepen, "post_void", full)
        with pytest.raises(LogboekError):
            huis.herroeping.recall(Zoek(REGEL), DOOR)
    assert huis.herroeping.find(Zoek(REGEL)).geraakt[id_].herroepen is None
    assert (len(huis.logboek), huis.opvolging.taken().taken) == before
    assert huis.told() == []
    huis.herroeping.recall(Zoek(REGEL), DOOR)
    assert huis.told() == [id_]


def test_cases_made_again_have_the_same_tasks(huis):
    """What a recall began follows from the log alone."""
    record_shared(huis.logboek, huis.ask(), DOOR, None, huis.opvolging)
    found = huis.herroeping.recall(Zoek(REGEL), DOOR)
    before = huis.herroeping.tasks(found)
    huis.opvolging.rebuild()
    assert huis.herroeping.tasks(found) == before


def test_what_was_erased_is_counted(huis):
    """It cannot be listed, and that is said."""
    huis.ask()
    erase_person(huis.logboek, KIND, Besluit(("a-1", "b-2"), "Verzoek."))
    found = huis.herroeping.find(Zoek(REGEL))
    assert (found.geraakt, found.gewist) == ({}, 1)


def test_the_command_says_so_when_all_was_erased(huis, map_, capsys):
    """No answer to show is not the same as no answer."""
    huis.ask()
    erase_person(huis.logboek, KIND, Besluit(("a-1", "b-2"), "Verzoek."))
    huis.logboek.close()
    assert main(["herroep", REGEL, "--data", str(map_.log)]) == 0
    assert "Gewist, en dus niet te zien: 1 antwoord.\n" in capsys.readouterr().out


def test_a_rule_that_never_was_is_refused(huis):
    """With the nearest one, and nothing changes."""
    huis.ask()
    lines = len(huis.logboek)
    with pytest.raises(LogboekUseError) as error:
        huis.herroeping.recall(Zoek("toestemming-hulp-naar-schol"), DOOR)
    assert error.value.code == "regel-onbekend"
    assert REGEL in error.value.help
    assert len(huis.logboek) == lines


def test_the_command_lists_first_and_then_makes_tasks(huis, map_, capsys):
    """Without --uitvoeren nothing changes; without --door neither."""
    id_ = huis.ask()
    huis.logboek.close()
    command = ["herroep", REGEL, "--data", str(map_.log)]
    assert main([*command, "--uitvoeren"]) == 2
    assert "--door" in capsys.readouterr().err
    assert main(command) == 0
    said = capsys.readouterr().out
    assert id_ in said
    assert "Er zijn nog geen taken." in said
    done = ["--uitvoeren", "--door", "fg-0001", "--json"]
    assert main([*command, *done]) == 0
    found = json.loads(capsys.readouterr().out)
    assert [one["id"] for one in found["antwoorden"]] == [id_]
    assert [task["regel"] for task in found["taken"]] == ["antwoord-geldt-niet-meer"]
    assert found["klaar"] is False
    empty = ["--vanaf", date(2030, 1, 1).isoformat()]
    assert main([*command, *empty]) == 0
    assert "geen enkel antwoord" in capsys.readouterr().out
