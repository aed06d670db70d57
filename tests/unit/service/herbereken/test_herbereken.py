# SPDX-License-Identifier: EUPL-1.2
"""Replaying a log: exact, without persons, and nothing small is shown."""

from __future__ import annotations

import csv
import io
import json
import random
import shutil
from collections import Counter
from datetime import date

import pytest
from tests.bdd.gelezen import kader as standaard
from tests.logboeken import Installatie, Klok
from tests.opstelling import MENTOR
from tests.uitgevers import texts

from deelkader.cli.main import main
from deelkader.errors import KaderError, LogboekTamperedError, LogboekUseError
from deelkader.kader import Kader
from deelkader.logboek.export import export_log
from deelkader.regels import load_texts
from deelkader.service.dienst import Dienst
from deelkader.service.herbereken.blad import as_csv, as_markdown
from deelkader.service.herbereken.fout import wrong_ones
from deelkader.service.herbereken.naspelen import Bron, effects_of
from deelkader.service.herbereken.tabel import tabulate
from deelkader.service.herbereken.uitkomst import Groep, Telling
from deelkader.testing import question_for, small_kader

NIET_MEER = ("als: {situatie: proef-toegestaan}", "als: {situatie: proef-verboden}")
KIND = "psn-abc-0001"


def ask(uitkomst: str, n: int) -> list[dict]:
    """Return *n* times the question that the small kader answers like this."""
    asked = {**question_for(uitkomst).as_mapping(), "jeugdige": KIND}
    return [json.loads(json.dumps(asked, default=str))] * n


@pytest.fixture(scope="module")
def uitvoer(tmp_path_factory):
    """Return the export of a log with questions to the small kader."""
    map_ = tmp_path_factory.mktemp("log")
    places = Installatie(map_ / "log", map_ / "bos", map_ / "hoofdsleutel")
    with places.open(klok=Klok()) as logboek:
        vragen = [*ask("toegestaan", 25), *ask("verboden", 12), *ask("afwegen", 3)]
        Dienst(small_kader(), logboek).ask_many(vragen)
        export_log(logboek, map_ / "uitvoer")
    # WHY: without keys nothing but the facts can be read.
    shutil.rmtree(map_ / "bos")
    shutil.rmtree(map_ / "hoofdsleutel")
    return map_ / "uitvoer"


def changed(**changes: tuple[str, str]) -> Kader:
    """Return the small kader with other rules."""
    return Kader(load_texts(texts(**changes)))


def test_what_changes_is_counted(uitvoer):
    """Twenty-five times a yes that is none any more, of forty; nobody is named."""
    other = changed(dicht=NIET_MEER)
    told = []
    bron = Bron(uitvoer, "standaard")
    found = effects_of(other, bron, voortgang=lambda *part: told.append(part))
    assert told
    assert told[-1][0] == told[-1][1]
    assert found["kader"] == other.versie.as_dict()
    moves = {one["overgang"]: one["richting"] for one in found["overgangen"]}
    assert moves == {"gelijk": "gelijk", "toegestaan -> overleg": "strenger"}
    (alles,) = found["alles"]
    assert alles["aantallen"]["toegestaan -> overleg"] == 25
    assert alles["aantallen"]["alles"] == 40
    assert found["onvolledig"] is False
    assert KIND not in json.dumps(found)


def test_the_same_kader_changes_nothing(uitvoer):
    """Every answer is what it was."""
    found = effects_of(small_kader(), Bron(uitvoer, "standaard"))
    assert [one["overgang"] for one in found["overgangen"]] == ["gelijk"]
    assert found["alles"][0]["aantallen"]["gelijk"] == 40


def test_the_same_question_asked_apart_gives_the_same_counts():
    """Grouping equal questions is only faster: on the real kader, days and consent."""
    oud = standaard()
    nieuw = oud.with_standpunten(_other_side(oud))
    lot = random.Random(20261122)
    telling, counted = Telling(nieuw), Counter[Groep]()
    for _ in range(300):
        vraag = _random(lot)
        was = json.loads(json.dumps(oud.evaluate(vraag).as_dict()))
        telling.note(vraag, was)
        now = {g.categorie: g.uitkomst.value for g in nieuw.evaluate(vraag).gegevens}
        for g in was["gegevens"]:
            naam = g["categorie"]
            counted[
                Groep(vraag["van"], vraag["naar"], naam, g["uitkomst"], now[naam])
            ] += 1
    assert telling.groups() == counted
    assert telling.aantal == 300
    assert any(groep.oud != groep.nieuw for groep in counted)


def _other_side(kader: Kader) -> dict[str, str]:
    naam, side = "leeftijd-12-15", kader.inhoud.gekozen["leeftijd-12-15"]
    kanten = kader.inhoud.standpunten[naam].kanten
    return {naam: next(kant for kant in kanten if kant != side)}


def _random(lot: random.Random) -> dict:
    feiten = {**MENTOR["feiten"], "leeftijd": lot.choice([9, 13, 14, 17])}
    records = []
    if lot.random() < 0.5:
        records.append({"gever": "jeugdige", "status": "gegeven"})
    if records and lot.random() < 0.3:
        records[0]["tot"] = lot.choice(["2026-02-01", "2026-06-06"])
    return {
        **MENTOR,
        "datum": lot.choice(["2026-02-03", "2026-06-06", "2026-06-07"]),
        "gegevens": lot.choice([["betrokkenheid"], ["betrokkenheid", "verzuim"]]),
        "feiten": feiten,
        "toestemmingen": records,
    }


def test_a_kader_that_lacks_a_word_of_the_log_is_refused(uitvoer):
    """Every problem at once, with what to do; nothing is counted."""
    gone = changed(
        naar=(
            '  proefpartijen:\n    proefafzender: {label: "de proefafzender"}\n',
            "  proefpartijen:\n",
        ),
        doel=("proefdoel: {label", "ander-doel: {label"),
    )
    with pytest.raises(KaderError) as error:
        effects_of(gone, Bron(uitvoer, "standaard"))
    assert error.value.code == "kader-past-niet-op-logboek"
    said = {b.boodschap.split(":")[0] for b in error.value.bevindingen}
    assert {"/van", "/doel"} <= said
    assert all(b.oplossing for b in error.value.bevindingen)
    assert "proefafzender" in str(error.value)


def test_a_kader_of_later_says_how_to_ask_it(uitvoer):
    """Without a day of its own, questions of before it are none for it."""
    later = changed(later=('geldig_vanaf: "2026-01-01"', 'geldig_vanaf: "2027-01-01"'))
    with pytest.raises(KaderError) as error:
        effects_of(later, Bron(uitvoer, "standaard"))
    assert "--op" in error.value.bevindingen[0].oplossing
    found = effects_of(later, Bron(uitvoer, "standaard"), date(2027, 2, 3))
    assert found["op"] == "2027-02-03"
    assert found["alles"][0]["aantallen"]["gelijk"] == 40


def test_a_question_of_after_the_last_day_is_not_equal_to_one_before_it():
    """Also when nothing else differs, and no rule ends that day."""
    kader = changed(ends=('geldig_tot: "2125-12-31"', 'geldig_tot: "2026-06-30"'))
    (vraag,) = ask("toegestaan", 1)
    was = json.loads(json.dumps(small_kader().evaluate(vraag).as_dict()))
    telling = Telling(kader)
    telling.note({**vraag, "datum": "2026-06-30"}, was)
    assert telling.groups().total() == 1
    telling.note({**vraag, "datum": "2026-07-01"}, was)
    with pytest.raises(KaderError) as error:
        telling.groups()
    assert [b.code for b in error.value.bevindingen] == ["kader-niet-geldig"]


def test_a_log_of_somebody_else_is_refused(uitvoer):
    """It says whose log it is."""
    with pytest.raises(LogboekUseError) as error:
        effects_of(small_kader(), Bron(uitvoer, "gemeente-noord"))
    assert error.value.code == "logboek-van-een-ander"
    assert "'standaard'" in error.value.message


def test_a_log_that_is_not_whole_gives_no_numbers(uitvoer, tmp_path):
    """One changed line is enough."""
    copy = tmp_path / "uitvoer"
    shutil.copytree(uitvoer, copy)
    lines = (
        (copy / "regels.jsonl")
        .read_text()
        .replace('"uitkomst":"toegestaan"', '"uitkomst":"verboden"', 1)
    )
    (copy / "regels.jsonl").write_text(lines)
    with pytest.raises(LogboekTamperedError, match="Er is niets uitgerekend"):
        effects_of(small_kader(), Bron(copy, "standaard"))


@pytest.mark.parametrize("zaad", range(2))
def test_nothing_small_is_shown_and_all_that_is_shown_is_true(zaad):
    """Whatever is a number is the real one and is at least ten."""
    lot = random.Random(zaad)
    parties, categories = [f"p{n}" for n in range(4)], [f"c{n}" for n in range(6)]
    outcomes = ["toegestaan", "verboden", "overleg"]
    groepen = Counter[Groep]()
    for _ in range(150):
        van, naar = lot.sample(parties, 2)
        oud, nieuw = lot.choice(outcomes), lot.choice(outcomes)
        groep = Groep(van, naar, lot.choice(categories), oud, nieuw)
        groepen[groep] += lot.choice([1, 2, 40])
    found = tabulate(groepen, lot)
    numbers = [n for row in found.rijen.values() for n in row.values()]
    assert all(n >= 10 for n in numbers if isinstance(n, int))
    assert any(isinstance(n, int) for n in numbers)
    assert any(isinstance(n, str) for n in numbers)
    for (soort, naam), row in found.rijen.items():
        shown = row["alles"]
        if soort == "paar" and naam != "overig" and isinstance(shown, int):
            van, naar = naam.split(" -> ")
            mine = sum(n for g, n in groepen.items() if (g.van, g.naar) == (van, naar))
            assert shown == mine


def rule_of(uitkomst: str) -> str:
    """Return the rule by which the small kader answers *uitkomst*."""
    oordeel = small_kader().evaluate(question_for(uitkomst)).as_dict()
    regel: str
    (regel,) = {
        grond["regel"]
        for part in oordeel["gegevens"]
        for axis in part["gronden"].values()
        for grond in axis
    }
    return regel


def test_answers_of_a_wrong_rule_are_listed_with_what_they_are_now(uitvoer):
    """Each by its own id, also when the new kader no longer has the rule."""
    regel = rule_of("toegestaan")
    found = wrong_ones(changed(dicht=NIET_MEER), Bron(uitvoer, "standaard"), regel)
    answers = found["antwoorden"]
    assert len({one["id"] for one in answers}) == 25
    moves = {(p["toen"], p["nu"]) for one in answers for p in one["gegevens"]}
    assert moves == {("toegestaan", "overleg")}
    assert {one["als"] for one in answers} == {"grond"}
    assert KIND not in json.dumps(found)
    other = wrong_ones(small_kader(), Bron(uitvoer, "standaard"), rule_of("verboden"))
    assert len(other["antwoorden"]) == 12


def test_a_wrong_rule_that_is_none_is_refused(uitvoer, tmp_path, capsys):
    """With the nearest one; the command lists, as text and as JSON."""
    regel = rule_of("toegestaan")
    for naam, raw in texts().items():
        (tmp_path / naam).parent.mkdir(exist_ok=True)
        (tmp_path / naam).write_bytes(raw)
    command = ["herbereken", str(uitvoer), "--kader", str(tmp_path), "--fout"]
    assert main([*command, regel + "x"]) == 2
    assert regel in capsys.readouterr().err
    assert main([*command, regel]) == 0
    assert "Antwoorden op deze regel: 25." in capsys.readouterr().out
    assert main([*command, regel, "--json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["antwoorden"]) == 25


def test_the_command_writes_every_form(uitvoer, tmp_path, capsys):
    """The JSON goes into a proposal; Markdown and CSV hold the same numbers."""
    for naam, raw in texts(dicht=NIET_MEER).items():
        (tmp_path / naam).parent.mkdir(exist_ok=True)
        (tmp_path / naam).write_bytes(raw)
    command = ["herbereken", str(uitvoer), "--kader", str(tmp_path)]
    assert main([*command, "--json"]) == 0
    found = json.loads(capsys.readouterr().out)
    assert as_markdown(found).startswith("# Wat verandert er met kader 2026-01-01?")
    assert "toegestaan -> overleg (strenger)" in as_markdown(found)
    rows = list(csv.reader(io.StringIO(as_csv(found)), delimiter=";"))
    assert ["alles", "alles", "toegestaan -> overleg", "25"] in rows
    assert main(command) == 0
    assert "| alles | 40 |" in capsys.readouterr().out
    assert main([*command, "--csv"]) == 0
    assert capsys.readouterr().out.startswith("soort;naam;overgang;aantal")
    assert main([*command, "--organisatie", "ander"]) == 2
    assert main(["herbereken", str(tmp_path / "weg"), "--kader", "x"]) == 2
    gevolgen = tmp_path / "gevolgen.json"
    gevolgen.write_text(json.dumps(found))
    voorstel = ["publiceer", "voorstel", str(tmp_path), str(tmp_path / "v.json")]
    fixed = ["--eerste", "--vanaf", "2026-11-01", "--reden", "Proef."]
    assert main([*voorstel, *fixed, "--gevolgen", str(gevolgen)]) == 0
    kept = json.loads((tmp_path / "v.json").read_text())["inhoud"]["gevolgen"]
    assert kept == found
