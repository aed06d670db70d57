# SPDX-License-Identifier: EUPL-1.2
"""The kader that answers is the last good one, and another is seen when it comes."""

from __future__ import annotations

from datetime import date

import pytest
from sqlalchemy import event, insert
from tests.logboeken import NU, damage
from tests.uitgevers import STRENGER, proposal, published, texts, trusting

from deelkader.opslag.tabellen import stuk
from deelkader.opslag.uitboxtabellen import toetsmoment
from deelkader.publicatie.register import Publicaties
from deelkader.service import kaderwacht
from deelkader.service.dienst import Dienst
from deelkader.service.kaderwacht import Kaderwacht
from deelkader.service.toestemmingen import TOESTEMMING
from deelkader.testing import question_for


@pytest.fixture(scope="module")
def bundels(mensen):
    """Return two bundles; the second begins in December."""
    first = published(mensen)
    later = proposal(first, texts(dicht=STRENGER), vanaf=date(2026, 12, 1))
    return first, published(mensen, later)


@pytest.fixture
def logboek(map_, klok):
    """Return a new log."""
    with map_.open(klok=klok) as opened:
        yield opened


@pytest.fixture
def wacht(logboek, mensen, bundels) -> Kaderwacht:
    """Return a watch on a log where the first bundle answers."""
    trusting(logboek, mensen).accept(bundels[0].as_bytes())
    return Kaderwacht(logboek, None)


def codes(wacht: Kaderwacht) -> list[str]:
    """Return what people must know."""
    return [one.code for one in wacht.gekozen.let_op]


def test_looking_costs_one_query_while_nothing_changed(wacht, logboek):
    """Every process looks every few seconds, for every organisation."""
    asked: list[str] = []
    motor = logboek.opslag._onder.motor
    event.listen(motor, "before_cursor_execute", lambda *a: asked.append(a[2]))
    assert wacht.look() is None
    assert len([one for one in asked if one.startswith("SELECT")]) == 1


def test_a_kader_begins_on_its_first_day(wacht, logboek, klok, bundels):
    """Known before, and not earlier; what leaned on consent is looked at once more."""
    Publicaties(logboek).accept(bundels[1].as_bytes())
    assert wacht.look() is None
    assert codes(wacht) == ["kader-andere-dag"]
    klok.forward(days=8)
    assert wacht.look() is None
    klok.forward(days=1)
    found = wacht.look()
    assert found is not None
    assert (found.volgnummer, found.let_op) == (2, ())
    assert wacht.gekozen.volgnummer == 1
    wacht.keep(found)
    assert wacht.look() is None
    assert wacht.gekozen.kader.versie.hash == bundels[1].manifest.kader


def test_a_clock_set_back_brings_no_kader_back(wacht, logboek, klok, bundels):
    """The log knows that it was later."""
    Publicaties(logboek).accept(bundels[1].as_bytes())
    klok.forward(days=10)
    found = wacht.look()
    wacht.keep(found)
    Dienst(found.kader, logboek).ask(question_for("toegestaan"))
    klok.forward(days=-10)
    assert wacht.look() is None
    assert wacht.gekozen.volgnummer == 2


def test_a_changed_register_takes_nothing_in_use(wacht, logboek, map_, bundels):
    """What answers goes on, and says what is wrong."""
    Publicaties(logboek).accept(bundels[1].as_bytes())
    damage(map_.log, "UPDATE publicatie SET inhoud = x'00' WHERE volgnummer = 2")
    assert wacht.look() is None
    (note,) = wacht.gekozen.let_op
    assert "Dit werkt verder met het kader met volgnummer 1." in note.boodschap
    assert wacht.gekozen.kader.versie.hash == bundels[0].manifest.kader


def test_what_could_not_be_made_is_tried_again_after_a_minute(
    wacht, logboek, klok, bundels
):
    """Not each round: making it costs seconds; and not never."""
    Publicaties(logboek).accept(bundels[1].as_bytes())
    klok.forward(days=10)
    assert wacht.look() is not None
    wacht.stay()
    assert codes(wacht) == ["kader-wissel-mislukt"]
    assert wacht.look() is None
    klok.forward(minutes=1)
    found = wacht.look()
    assert found is not None
    wacht.keep(found)
    assert codes(wacht) == []


def test_what_nobody_foresaw_is_said_and_tried_again(
    wacht, logboek, klok, bundels, monkeypatch
):
    """A mistake of ours does not let a kader be forgotten until the next day."""

    def broken(*_: object) -> None:
        raise RuntimeError

    Publicaties(logboek).accept(bundels[1].as_bytes())
    klok.forward(days=10)
    with monkeypatch.context() as patch:
        patch.setattr(kaderwacht, "choose", broken)
        with pytest.raises(RuntimeError):
            wacht.look()
    assert codes(wacht) == ["kader-wissel-mislukt"]
    assert wacht.look() is None
    klok.forward(minutes=1)
    found = wacht.look()
    assert found is not None
    assert (found.volgnummer, found.let_op) == (2, ())


def test_a_bundle_that_cannot_be_reached_is_said(logboek, mensen, bundels, tmp_path):
    """Also where the system does not even say whether something stands there."""
    trusting(logboek, mensen).accept(bundels[0].as_bytes())
    waar = tmp_path / "bundel.json"
    waar.write_bytes(bundels[0].as_bytes())
    wacht = Kaderwacht(logboek, waar)
    waar.unlink()
    waar.symlink_to("x" * 300)
    assert wacht.look() is None
    assert codes(wacht) == ["bundel-onvindbaar"]


def test_a_clock_that_runs_behind_is_looked_at_again(
    logboek, mensen, bundels, klok, tmp_path
):
    """A bundle that was signed a moment ahead of us is taken a minute later."""
    trusting(logboek, mensen).accept(bundels[0].as_bytes())
    waar = tmp_path / "bundel.json"
    waar.write_bytes(bundels[0].as_bytes())
    wacht = Kaderwacht(logboek, waar)
    voorstel = proposal(bundels[0], texts(dicht=STRENGER))
    ahead = NU.replace(second=30)
    waar.write_bytes(published(mensen, voorstel, nu=ahead).as_bytes())
    assert wacht.look() is None
    assert codes(wacht) == ["klok-teruggezet"]
    klok.forward(minutes=1)
    found = wacht.look()
    assert found is not None
    assert (found.volgnummer, found.let_op) == (2, ())


def test_where_nobody_publishes_a_folder_is_read_at_the_start_only(
    logboek, mensen, klok, tmp_path, bundels
):
    """And from the first trusted publisher on, people hear what is missing."""
    for naam, raw in texts().items():
        (tmp_path / "regels" / naam).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "regels" / naam).write_bytes(raw)
    wacht = Kaderwacht(logboek, tmp_path / "regels")
    (tmp_path / "regels" / "kader.yaml").write_text("stuk: [")
    klok.forward(days=1)
    assert wacht.look() is None
    assert codes(wacht) == []
    register = trusting(logboek, mensen)
    assert wacht.look() is None
    assert codes(wacht) == ["kader-niet-ondertekend"]
    register.accept(bundels[0].as_bytes())
    found = wacht.look()
    assert found is not None
    assert found.volgnummer == 1


def test_answers_are_looked_at_again_once_with_the_new_kader(
    wacht, logboek, klok, bundels
):
    """Also when its text was kept before: what still worked may have looked."""
    row = {"id": "s", "soort": TOESTEMMING, "sleutel": "k", "volgorde": 1}
    with logboek.opslag.unit() as eenheid:
        eenheid.verbinding.execute(insert(stuk).values(**row, inhoud=b""))

    def due() -> int:
        with logboek.opslag.reading() as verbinding:
            return len(verbinding.execute(toetsmoment.select()).all())

    wacht.settle()
    assert due() == 0
    wacht.keep(wacht.gekozen)
    wacht.settle()
    wacht.settle()
    assert due() == 1
