# SPDX-License-Identifier: EUPL-1.2
"""`deelkader migreer` on both kinds of store."""

from __future__ import annotations

import json

import pytest

from deelkader.cli.main import main
from deelkader.logboek import Logboek
from deelkader.opslag import LOG, SLEUTELS, Opslag


def options(adressen) -> list[str]:
    """Return how the two stores are named on the command line."""
    return ["--data", str(adressen.log), "--sleutels", str(adressen.sleutels)]


def test_a_store_that_is_up_to_date_needs_nothing(log_en_sleutels, capsys):
    """Both parts are named, and nothing is done."""
    Opslag.open(log_en_sleutels.log, LOG).close()
    Opslag.open(log_en_sleutels.sleutels, SLEUTELS).close()
    assert main(["migreer", *options(log_en_sleutels)]) == 0
    said = capsys.readouterr().out
    assert said == "logboek: niets te doen.\nsleutels: niets te doen.\n"


def test_an_older_store_is_brought_up(waar, capsys, monkeypatch, later_program):
    """The older one is named, and the newer one; afterwards the program opens it."""
    Opslag.open(waar, LOG).close()
    later = later_program()
    monkeypatch.setattr("deelkader.opslag.LOG", later)
    assert main(["migreer", "--data", str(waar), "--json"]) == 0
    assert json.loads(capsys.readouterr().out) == {
        "gemigreerd": [{"deel": "logboek", "oud": LOG.versie, "nieuw": later.versie}]
    }
    opened = Opslag.open(waar, later)
    assert opened.vorige_versie == later.versie
    opened.close()


def test_keys_beside_the_folder_come_along(tmp_path, capsys):
    """Without --sleutels the key store stands where `start` makes it."""
    Logboek.open(tmp_path / "data").close()
    assert main(["migreer", "--data", str(tmp_path / "data")]) == 0
    assert "sleutels: niets te doen." in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [
        ["--data", "MAP"],
        ["--data", "LOG", "--sleutels", "MAP"],
    ],
)
def test_wrong_use_makes_nothing(tmp_path, arguments, capsys):
    """A folder without a store stays as it was, and the code is 2."""
    Opslag.open(tmp_path / "log", LOG).close()
    names = {"MAP": str(tmp_path / "leeg"), "LOG": str(tmp_path / "log")}
    assert main(["migreer", *(names.get(a, a) for a in arguments)]) == 2
    assert not (tmp_path / "leeg").exists()
    assert capsys.readouterr().err
