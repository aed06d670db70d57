# SPDX-License-Identifier: EUPL-1.2
"""The command: words, JSON and exit codes; of each kind some in a process."""

from __future__ import annotations

import json
import shutil
import socket

import pytest
from tests.logboeken import require_whole
from tests.opstelling import (
    MENTOR,
    VOORBEELDEN,
    bad_bodies,
    call_command,
    mentor,
    run_command,
)

from deelkader import Kader
from deelkader.kader import standard_folder
from deelkader.logboek import Logboek
from deelkader.service.toestemmingen import Toestemmingen

BAD = bad_bodies()
NAMEN = (
    "vraag",
    "controleer",
    "scenarios",
    "verschil",
    "matrix",
    "beeld",
    "site",
    "exporteer",
    "nieuw",
    "normen",
    "gaten",
    "start",
    "instellingen",
    "logboek",
    "opvolging",
    "gebeurtenissen",
    "sleutel",
    "maandbeeld",
    "herbereken",
    "herroep",
    "publiceer",
    "kader",
    "migreer",
    "back-up",
    "herstel",
)
UITKOMSTEN = {
    "mentor.yaml": "toestemming-nodig",
    "terugkoppeling.yaml": "toegestaan",
    "gevaar.json": "afwegen",
}


@pytest.mark.parametrize("naam", UITKOMSTEN)
def test_example_is_answered(naam):
    """Each example question has its answer, in words and as JSON."""
    words = run_command("vraag", VOORBEELDEN / naam)
    assert (words.returncode, words.stderr) == (0, b"")
    text = words.stdout.decode()
    assert text.index("Waarom?") > text.index("\n\n")
    assert "Dit antwoord volgt kader" in text
    machine = run_command("vraag", VOORBEELDEN / naam, "--json")
    assert machine.returncode == 0
    assert UITKOMSTEN[naam] == json.loads(machine.stdout)["uitkomst"]


def test_every_example_is_tried():
    """No example lies about that nobody tries."""
    # test_bewijs.py, test_zaaksysteem.py and test_api_beschrijving.py try these.
    others = {"bewijs_controleren.py", "zaaksysteem.py", "toestemming.json"}
    found = {path.name for path in VOORBEELDEN.iterdir() if path.is_file()}
    questions = found - others
    assert set(UITKOMSTEN) == questions


def test_verdict_is_the_first_line():
    """The first line is the verdict; who, why and the rule ids follow."""
    text = call_command("vraag", VOORBEELDEN / "mentor.yaml").stdout.decode()
    assert text.startswith("? Vraag eerst toestemming.\n")
    assert "  - De jeugdige\n" in text
    assert "[toestemming-hulp-naar-school]" in text
    assert "https://wetten.overheid.nl/" in text
    assert "pasten net niet" not in text


def test_near_misses_with_waarom():
    """With --waarom the rules that just missed are named."""
    done = call_command("vraag", VOORBEELDEN / "mentor.yaml", "--waarom")
    assert "Deze regels pasten net niet" in done.stdout.decode()


@pytest.mark.parametrize("invoer", [mentor(), b"\n" + mentor(), b"van: school\n"])
def test_stdin_is_read_by_its_start(invoer):
    """- reads stdin: JSON when it starts like JSON, else YAML."""
    done = run_command("vraag", "-", "--json", invoer=invoer)
    assert (0 if b"{" in invoer else 2) == done.returncode
    assert json.loads(done.stdout)


def test_list_of_questions_gives_a_list_of_answers():
    """A list is answered in order, also when it holds one question."""
    two = json.dumps([MENTOR, MENTOR | {"gegevens": ["bsn"]}]).encode()
    answers = json.loads(call_command("vraag", "-", "--json", invoer=two).stdout)
    categories = [answer["gegevens"][0]["categorie"] for answer in answers]
    assert categories == ["betrokkenheid", "bsn"]
    one = call_command("vraag", "-", "--json", invoer=b"[" + mentor() + b"]")
    assert len(json.loads(one.stdout)) == 1
    words = call_command("vraag", "-", invoer=two).stdout.decode()
    assert words.index("Vraag 1") < words.index("Vraag 2")


def test_one_bad_question_stops_the_list(tmp_path):
    """With one bad question none is answered or logged; its place is in the path."""
    data = tmp_path / "data"
    two = json.dumps([MENTOR, MENTOR | {"van": "x"}]).encode()
    done = call_command("vraag", "-", "--json", "--data", data, invoer=two)
    assert done.returncode == 2
    assert [fout["pad"] for fout in json.loads(done.stdout)["fouten"]] == ["/1/van"]
    with Logboek.open(data) as logboek:
        assert len(logboek) == 0


def test_data_writes_the_line(tmp_path):
    """With --data the answer has an id and a receipt, and the line is there."""
    question = VOORBEELDEN / "mentor.yaml"
    done = run_command("vraag", question, "--json", "--data", tmp_path)
    answer = json.loads(done.stdout)
    with Logboek.open(tmp_path) as logboek:
        require_whole(logboek, [answer["bewijs"]["controlepunt"]])
        assert len(logboek) == 1
        assert logboek.get(answer["id"]) is not None


def test_no_line_no_answer():
    """When the log cannot be written there is no answer, and no success."""
    question = VOORBEELDEN / "mentor.yaml"
    done = run_command("vraag", question, "--data", "/dev/null/map")
    assert done.returncode == 1
    assert done.stdout == b""
    assert "Het logboek" in done.stderr.decode()


@pytest.mark.parametrize(
    ("naam", "code"), [("mentor.yaml", 6), ("terugkoppeling.yaml", 0)]
)
def test_eis_ja(naam, code):
    """With --eis-ja everything that is not a yes ends with 6, and is still shown."""
    done = call_command("vraag", VOORBEELDEN / naam, "--eis-ja")
    assert code == done.returncode
    assert b"Dit antwoord volgt kader" in done.stdout


@pytest.mark.parametrize(
    "naam", [n for n in BAD if n not in {"10 MB", "te veel waarden"}]
)
def test_bad_question_names_every_problem(tmp_path, naam):
    """A bad question ends with 2 and the same list as the API, and logs nothing."""
    body, expected, secret = BAD[naam]
    file = tmp_path / "vraag.json"
    file.write_bytes(body)
    data = tmp_path / "data"
    done = call_command("vraag", file, "--json", "--data", data)
    found = {(f["pad"], f["code"]) for f in json.loads(done.stdout)["fouten"]}
    assert done.returncode == 2
    assert expected <= found
    assert secret not in done.stdout + done.stderr
    words = call_command("vraag", file)
    assert (words.returncode, words.stdout) == (2, b"")
    assert secret not in words.stderr
    assert all(code in words.stderr.decode() for _, code in expected)
    with Logboek.open(data) as logboek:
        assert len(logboek) == 0


def test_day_outside_the_kader_is_exit_3():
    """A day on which the kader is not valid ends with 3."""
    invoer = mentor(datum="1999-01-01")
    assert call_command("vraag", "-", invoer=invoer).returncode == 3


@pytest.mark.parametrize(
    ("arguments", "code"),
    [
        (["vraag", "/nergens.yaml"], 2),
        (["vraag", "-", "--kader", "/nergens"], 2),
        (["controleer", "/nergens"], 2),
        (["vraag"], 2),
        (["blub"], 2),
        ([], 2),
        (["vraag", "-", "--kleur"], 2),
        (["start", "--port", "x"], 2),
        (["start", "--port", "70000"], 2),
        (["start", "--host", "0.0.0.0"], 7),  # noqa: S104 - refused, that is the test
        (["start", "--host", "voorbeeld.nl"], 7),
        (["start", "--host", "::"], 7),
    ],
)
def test_wrong_use_is_said_in_dutch(arguments, code):
    """Wrong use ends with its code and a Dutch sentence; with --json as JSON."""
    # WHY: a start that is not refused would not come back.
    run = run_command if "start" in arguments else call_command
    done = run(*arguments)
    text = done.stderr.decode()
    assert (code, b"") == (done.returncode, done.stdout)
    assert not {"usage", "error", "argument", "invalid"} & set(text.split())
    assert text.rstrip().endswith((".", "'."))
    machine = run(*arguments, "--json")
    assert code == machine.returncode
    assert {"pad", "code", "boodschap"} == set(json.loads(machine.stdout)["fouten"][0])


@pytest.mark.parametrize("commando", [[], *([naam] for naam in NAMEN)])
def test_help_is_dutch(commando):
    """The help of every command is in Dutch and names the commands."""
    run = call_command if commando else run_command
    text = run(*commando, "--help").stdout.decode()
    assert text.startswith("gebruik: deelkader")
    assert "opties:" in text
    assert "show this" not in text
    if not commando:
        assert f"{{{','.join(NAMEN)}}}" in text


def test_controleer_is_content_with_our_rules():
    """The rules that are shipped have no errors."""
    done = run_command("controleer")
    assert done.returncode == 0
    assert "Geen fouten. Kader " in done.stdout.decode()
    machine = json.loads(call_command("controleer", "--json").stdout)
    assert machine["fouten"] == []


def test_controleer_shows_every_finding(tmp_path):
    """Each finding has file, line and column; the last line counts them; exit 3."""
    rules = tmp_path / "rules"
    shutil.copytree(standard_folder(), rules)
    (rules / "wet" / "fout.yaml").write_text("- id: a\n  titel: no\n  titel: b\n")
    done = call_command("controleer", rules)
    text = done.stdout.decode()
    assert done.returncode == 3
    assert "wet/fout.yaml:2:10" in text
    assert "wet/fout.yaml:3:3" in text
    assert text.endswith("2 fouten, 0 waarschuwingen. Niets is veranderd.\n")
    machine = call_command("controleer", rules, "--json")
    assert machine.returncode == 3
    places = [(f["regel"], f["kolom"]) for f in json.loads(machine.stdout)["fouten"]]
    assert places == [(2, 10), (3, 3)]
    asked = call_command("vraag", "-", "--kader", rules, invoer=mentor())
    assert asked.returncode == 3


def test_port_that_is_taken_is_said(tmp_path):
    """A port that is taken ends with 2 and says so."""
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        done = run_command("start", "--port", str(port), "--data", tmp_path / "data")
    assert done.returncode == 2
    assert f"Poort {port} is niet vrij." in done.stderr.decode()


def test_data_uses_the_register(tmp_path):
    """A withdrawal in the register counts; records beside it are refused."""
    vraag = MENTOR | {"jeugdige": "psn-verzonnen-1"}
    with Logboek.open(tmp_path) as logboek:
        Toestemmingen(Kader.standard(), logboek).record(
            {
                "jeugdige": "psn-verzonnen-1",
                "gever": "jeugdige",
                "hoedanigheid": "jeugdige",
                "soort": "geweigerd",
                "betekenis": "geheimhouding",
                "gebeurdOp": "2026-11-20T10:00:00Z",
                "wijze": "mondeling",
                "uitleg": {"versie": "1", "taal": "nl"},
                "vastgelegdDoor": {"id": "medewerker-1", "rol": "jeugdprofessional"},
            }
        )
    asked = json.dumps(vraag).encode()
    done = call_command("vraag", "-", "--json", "--data", tmp_path, invoer=asked)
    assert json.loads(done.stdout)["uitkomst"] == "verboden"
    inline = vraag | {"toestemmingen": [{"gever": "jeugdige", "status": "gegeven"}]}
    asked = json.dumps(inline).encode()
    done = call_command("vraag", "-", "--json", "--data", tmp_path, invoer=asked)
    assert done.returncode == 2
    assert b"toestemming-in-register" in done.stdout
