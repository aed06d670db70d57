# SPDX-License-Identifier: EUPL-1.2
"""The entry of the command in this process: what happens when things are not there."""

from __future__ import annotations

import importlib.util
import json
import sqlite3

import pytest
from tests.opstelling import VOORBEELDEN, invented_bsn

from deelkader import Kader
from deelkader.cli.main import main

MENTOR = str(VOORBEELDEN / "mentor.yaml")


def test_missing_extra_is_named(monkeypatch, capsys):
    """Without the service extra, start says what to install."""
    real = importlib.util.find_spec
    monkeypatch.setattr(
        "deelkader.cli.start.find_spec",
        lambda name: None if name == "uvicorn" else real(name),
    )
    assert main(["start"]) == 2
    said = capsys.readouterr().err
    assert "Dit ontbreekt: uvicorn." in said
    assert 'pip install "deelkader[service]"' in said


@pytest.mark.parametrize("flags", [[], ["--json"]])
def test_crash_is_exit_1_without_the_question(monkeypatch, capsys, flags):
    """A crash ends with 1 and says where, not what."""
    secret = invented_bsn()

    def fail(*_, **__):
        raise RuntimeError(secret)

    monkeypatch.setattr(Kader, "evaluate", fail)
    assert main(["vraag", MENTOR, *flags]) == 1
    shown = capsys.readouterr()
    assert secret not in shown.out + shown.err
    assert "RuntimeError" in shown.out + shown.err
    if flags:
        assert json.loads(shown.out)["fouten"][0]["code"] == "storing"


def test_log_that_was_changed_is_exit_5(tmp_path):
    """A log whose last lines are not what was written ends with 5."""
    data = tmp_path / "data"
    ask = ["vraag", MENTOR, "--data", str(data)]
    assert main(ask) == main(ask) == 0
    with sqlite3.connect(data / "deelkader.sqlite") as other:
        triggers = dict(
            other.execute("SELECT name, sql FROM sqlite_master WHERE type = 'trigger'")
        )
        for name in triggers:
            other.execute(f'DROP TRIGGER "{name}"')
        other.execute(
            "UPDATE regel SET blad = CAST(replace(CAST(blad AS TEXT), '\"v\":1',"
            " '\"v\":2') AS BLOB) WHERE nr = 1"
        )
        for sql in triggers.values():
            other.execute(sql)
    other.close()
    assert main(ask) == 5
