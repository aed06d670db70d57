# SPDX-License-Identifier: EUPL-1.2
"""The entry of the command in this process: what happens when things are not there."""

from __future__ import annotations

import importlib.util
import json

import pytest
from tests.opstelling import VOORBEELDEN, invented_bsn

from deelkader import Kader
from deelkader.cli.main import main
from deelkader.errors import LogboekTamperedError

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


def test_log_that_was_changed_is_exit_5(monkeypatch, tmp_path):
    """A log that is not what was written ends with 5."""

    def fail(*_, **__):
        raise LogboekTamperedError(1, "De inhoud van regel 1 is veranderd.")

    monkeypatch.setattr("deelkader.logboek.Logboek.append", fail)
    assert main(["vraag", MENTOR, "--data", str(tmp_path)]) == 5
