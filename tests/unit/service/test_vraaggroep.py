# SPDX-License-Identifier: EUPL-1.2
"""Questions that are asked at the same moment: each gets what it would get alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import date
from typing import Any

import pytest
from sqlalchemy import text, update
from tests.logboeken import PERSONEN, Klok, count_rows, require_whole
from tests.opstelling import MENTOR
from tests.proefopvolging import Proefopvolging

from deelkader import Kader
from deelkader.errors import DeelkaderError, KaderError, LogboekError, VraagError
from deelkader.opslag.tabellen import controlepunt, zaak
from deelkader.service import Dienst
from deelkader.service.opvolging import Opvolging
from deelkader.service.registratie import Registratie
from deelkader.service.vraaggroep import AlleenError, Gesteld, Vraaggroep

FENNA, JORIS, BAS = PERSONEN
KADER = Kader.standard()


class Samen:
    """A service that is asked several questions at once."""

    def __init__(self, logboek, klok: Klok) -> None:
        self.logboek, self.klok = logboek, klok
        opvolging = Opvolging(KADER, logboek, self.vandaag, regelwerk=Proefopvolging())
        registratie = Registratie(KADER, logboek, self.vandaag, None, opvolging)
        self.groep = Vraaggroep(
            Dienst(KADER, logboek, self.vandaag, registratie.register, opvolging)
        )

    def vandaag(self) -> date:
        """Return the day of the clock."""
        return self.klok.nu.date()

    def ask(self, *vragen: Any) -> list[Any]:
        """Ask all of *vragen* at once; return answers and errors in their order."""
        asked = [Gesteld(json.dumps(vraag).encode()) for vraag in vragen]
        return [
            self._alone(own) if isinstance(one, AlleenError) else one
            for own, one in zip(asked, self.groep.answer(asked), strict=True)
        ]

    def _alone(self, gesteld: Gesteld) -> Any:
        try:
            return self.groep.answer_alone(gesteld)
        except DeelkaderError as error:
            return error


@pytest.fixture
def samen(installatie) -> Iterator[Samen]:
    """Return an installation of each kind."""
    klok = Klok()
    with installatie.open(klok=klok) as logboek:
        yield Samen(logboek, klok)


def about(jeugdige: str | None, **other: Any) -> dict[str, Any]:
    """Return a question about *jeugdige*."""
    who = {} if jeugdige is None else {"jeugdige": jeugdige}
    return {**MENTOR, **who, **other}


def test_each_gets_its_own_answer_and_they_share_a_commit(samen):
    """As alone: what it says, under a line of its own; in one commit, not in nine."""
    vragen = [
        about(wie, doel=doel)
        for wie in (None, FENNA, JORIS)
        for doel in ("onderwijs-ondersteunen", "leerplicht", "veiligheid-beoordelen")
    ]
    before = count_rows(samen.logboek, controlepunt)
    found = samen.ask(*vragen)
    assert count_rows(samen.logboek, controlepunt) == before + 1
    for vraag, answer in zip(vragen, found, strict=True):
        alone = Dienst(KADER).ask(vraag).as_dict()
        told = answer.as_dict()
        line = samen.logboek.get(told.pop("id"))
        assert told.pop("bewijs")["regelnummer"] == line.regelnummer
        assert told == alone
        assert line.personen.inhoud.get("jeugdige") == vraag.get("jeugdige")
        assert line.feiten.inhoud["vraag"]["doel"] == vraag["doel"]
    assert len(samen.logboek) == 9
    require_whole(samen.logboek)


def test_what_cannot_be_asked_is_refused_alone(samen):
    """A wrong question and one without a kader get an error, the others an answer."""
    found = samen.ask(
        about(None),
        about(None, doel="onbekend-doel"),
        about(FENNA),
        "geen vraag",
        about(JORIS, datum="1999-01-01"),
        about(JORIS),
    )
    assert [type(one).__name__ for one in found] == [
        *("Antwoord", "VraagError", "Antwoord", "VraagError"),
        *("KaderExpiredError", "Antwoord"),
    ]
    assert isinstance(found[1], VraagError)
    assert [p.pad for p in found[1].problemen] == ["/doel"]
    assert isinstance(found[4], KaderError)
    assert len(samen.logboek) == 3


def test_a_case_that_someone_changed_stops_only_questions_about_it(samen):
    """The others get their answer, and their line; the log stays whole."""
    samen.ask(about(FENNA))
    with samen.logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(update(zaak).values(inhoud=b"weg"))
    found = samen.ask(about(JORIS), about(FENNA), about(None), about(BAS))
    assert [type(one).__name__ for one in found][::2] == ["Antwoord", "Antwoord"]
    assert isinstance(found[1], LogboekError), found[1]
    assert type(found[3]).__name__ == "Antwoord"
    assert len(samen.logboek) == 4
    require_whole(samen.logboek)


def test_without_a_line_nobody_gets_an_answer(samen):
    """A store that can write no checkpoint any more: each gets that error."""
    with samen.logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(text("DROP TABLE controlepunt"))
    found = samen.ask(about(None), about(FENNA), about(JORIS))
    assert all(isinstance(one, LogboekError) for one in found), found
