# SPDX-License-Identifier: EUPL-1.2
"""Answers that left with others in one call are recalled and told of too."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

import pytest
from sqlalchemy import select
from tests.api.authzenvragen import CONTEXT, OVER, asked, encoded
from tests.api.registervragen import KIND
from tests.bdd.gelezen import kader
from tests.gebeurtenisgeval import Geval, geval
from tests.logboeken import require_whole

from deelkader.cli.herroep import _lines
from deelkader.errors import VraagError
from deelkader.logboek import Logboek
from deelkader.logboek.export import export_log
from deelkader.logboek.regels import Inhoud
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag.uitboxtabellen import uitbox
from deelkader.service.herbereken.fout import wrong_ones
from deelkader.service.herbereken.naspelen import Bron
from deelkader.service.herroepen import Herroeping, Zoek
from deelkader.service.toegang import Koppen, Toegang
from deelkader.toestemming import Vastlegger
from deelkader.uitbox import Soort

if TYPE_CHECKING:
    from collections.abc import Iterator

REGEL = "toestemming-hulp-naar-school"
DOOR = Vastlegger(id="fg-0001")
ZONDER_JA = {k: v for k, v in OVER.items() if k != "toestemmingen"}
WIE = ZONDER_JA | {"betrokkene": {"leeftijd": 14, "pseudoniem": KIND}}


@pytest.fixture
def ons(tmp_path) -> Iterator[Geval]:
    """Return an installation on the shipped rules."""
    with Logboek.open(tmp_path / "data") as logboek:
        yield geval(logboek, kader())


def many(ons: Geval) -> list[str]:
    """Ask three things in one call, of which one cannot be asked; return the ids."""
    items = [
        asked(over=WIE),
        asked(over=WIE) | {"action": {"name": "vliegen"}},
        asked(over=WIE, naar="veilig-thuis", doel="advies-vragen"),
    ]
    toegang = Toegang.of(ons.dienst)
    assert toegang is not None
    found = toegang.evaluate_many(encoded({"evaluations": items}), Koppen())
    return [one["context"]["evaluation_id"] for one in found["evaluations"]]


def search(ons: Geval) -> dict[str, Any]:
    """Search which data may go to school."""
    vraag = asked(over=WIE, context=CONTEXT)
    vraag["resource"] = {
        "type": "gegevenscategorie",
        "properties": {k: v for k, v in WIE.items() if k != "gegevenscategorieen"},
    }
    toegang = Toegang.of(ons.dienst)
    assert toegang is not None
    return toegang.search("resource", encoded(vraag), Koppen())


def told(ons: Geval) -> list[str]:
    """Return of which answers others are told that they no longer hold."""
    query = select(uitbox.c.onderwerp).order_by(uitbox.c.nr)
    query = query.where(uitbox.c.soort == Soort.ANTWOORD_GELDT_NIET_MEER)
    with ons.logboek.opslag.reading() as verbinding:
        return list(verbinding.execute(query).scalars())


def test_an_export_names_an_answer_among_others_by_the_id_it_left_under(ons, tmp_path):
    """So that who was told a wrong thing can be found with the list."""
    first, _, _ = many(ons)
    export_log(ons.logboek, tmp_path / "uitvoer")
    bron = Bron(tmp_path / "uitvoer", ons.logboek.organisatie)
    found = wrong_ones(kader(), bron, REGEL)
    assert [one["id"] for one in found["antwoorden"]] == [first]
    recalled = Herroeping(ons.opvolging).find(Zoek(REGEL)).geraakt
    assert list(recalled) == [first]


def test_an_answer_among_others_is_recalled_by_its_own_id(ons):
    """With its tasks and its event, once; the others in the call are left alone."""
    first, _, _ = many(ons)
    herroeping = Herroeping(ons.opvolging)
    found = herroeping.find(Zoek(REGEL))
    assert list(found.geraakt) == [first]
    assert (found.samen, found.gewist) == ([], 0)
    found = herroeping.recall(Zoek(REGEL), DOOR)
    assert told(ons) == [first]
    tasks = herroeping.tasks(found)
    assert [task.regel for task in tasks] == ["antwoord-geldt-niet-meer"]
    lines = len(ons.logboek)
    assert herroeping.recall(Zoek(REGEL), DOOR) == found
    assert (len(ons.logboek), told(ons)) == (lines, [first])
    ons.opvolging.rebuild()
    assert herroeping.tasks(found) == tasks
    require_whole(ons.logboek)


def test_an_answer_among_others_can_be_looked_up(ons):
    """Where its event points at; what was no answer is not there."""
    first, none, other = many(ons)
    known = ons.dienst.find(first)
    assert known is not None
    assert (known["id"], known["uitkomst"]) == (first, "toestemming-nodig")
    found = ons.dienst.find(other)
    assert found is not None
    assert found["kader"] == known["kader"]
    for id_ in (none, first.partition("-")[0], f"{first}9", f"{ons.ask()[0]}-0"):
        assert ons.dienst.find(id_) is None


def test_only_a_recall_is_about_an_answer_among_others(ons):
    """What counts answers one by one knows them by their line."""
    first, *_ = many(ons)
    alone, _ = ons.ask()
    for id_ in (first, f"{alone}-0"):
        with pytest.raises(VraagError):
            ons.opvolging.record("opgevolgd", {"oordeel": id_, "gevolgd": True}, {})


def test_a_search_is_recalled_as_a_whole(ons):
    """Only the whole has an id; what it rested on is worked out again."""
    id_ = search(ons)["context"]["evaluation_id"]
    herroeping = Herroeping(ons.opvolging)
    found = herroeping.recall(Zoek(REGEL), DOOR)
    assert list(found.geraakt) == [id_]
    assert told(ons) == [id_]
    assert len(herroeping.tasks(found)) == 1
    assert not herroeping.find(Zoek("wie-jeugdige-vanaf-16")).geraakt


def test_a_search_that_cannot_be_worked_out_again_is_named(ons):
    """The kader of then is not there: somebody must tell it, and hears which."""
    search(ons)
    *_, line = ons.logboek.lines()
    feiten = json.loads(json.dumps(dict(line.feiten.inhoud)))
    feiten["kader"]["hash"] = "sha256:" + "0" * 64
    gone = ons.logboek.append(Inhoud("toegang", feiten)).id
    found = Herroeping(ons.opvolging).find(Zoek(REGEL))
    assert found.samen == [gone]
    assert any(gone in said for said in _lines(found, []))


def test_who_leaned_on_a_yes_in_a_call_hears_that_it_stopped(ons):
    """Each answer by its id, and a search as a whole; not what leaned on nothing."""
    yes = ons.all_say()
    first, *_ = many(ons)
    found = search(ons)
    assert "betrokkenheid" in {one["id"] for one in found["results"]}
    events = ons.told_to(None)
    assert events.run().vervallen == 0
    ons.withdraw(yes["ouder-1"])
    assert events.run().vervallen == 2
    assert told(ons) == [first, found["context"]["evaluation_id"]]


def test_an_erasure_tells_of_the_whole_call(ons):
    """How many answers it held was erased too."""
    first, *_ = many(ons)
    erase_person(ons.logboek, KIND, Besluit(("a-1", "b-2"), "Verzoek."))
    assert told(ons) == [first.partition("-")[0]]
