# SPDX-License-Identifier: EUPL-1.2
"""`deelkader opvolging uitvoeren`, and the rounds of `deelkader start`."""

from __future__ import annotations

import json
import shutil
import time
from datetime import timedelta
from pathlib import Path

import pytest
from tests.logboeken import NU, Installatie, Klok
from tests.opstelling import WORTEL, call_command, run_command, running_server

from deelkader import Kader
from deelkader.service.opvolging import Opvolging

SIGNAAL = {"van": "school", "naar": "jeugdprofessional", "situatie": "hulpvraag"}
BEGIN = NU.date()


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """Return a folder with the log of a signal that waits for an answer."""
    map_ = tmp_path / "data"
    with opened(map_) as logboek:
        opvolging = Opvolging(Kader.standard(), logboek, lambda: BEGIN)
        opvolging.record("signaal", SIGNAAL, {}, "kind-0001")
    return map_


def opened(map_: Path):
    """Open the log in *map_* as the command does, with a clock that stands."""
    sleutels = map_.parent / f"{map_.name}-sleutels"
    hoofdsleutel = map_.parent / f"{map_.name}-hoofdsleutel"
    return Installatie(map_, sleutels, hoofdsleutel).open(klok=Klok())


def places(map_: Path) -> list[str]:
    """Return the options that say where log and keys are."""
    parent, name = map_.parent, map_.name
    return [
        *("--data", str(map_), "--sleutels", str(parent / f"{name}-sleutels")),
        *("--hoofdsleutel", str(parent / f"{name}-hoofdsleutel")),
    ]


def test_due_work_is_done_once_and_told(data: Path) -> None:
    """For a day that is chosen; a second time there is nothing to do."""
    day = (BEGIN + timedelta(days=9)).isoformat()
    command = ("opvolging", "uitvoeren", "--op", day, *places(data))
    done = run_command(*command, "--json")
    assert (done.returncode, json.loads(done.stdout)) == (
        0,
        {"zaken": 1, "taken": 1, "berichten": 1, "mislukt": 0},
    )
    again = run_command(*command)
    assert again.returncode == 0
    assert again.stdout.decode() == "Er was geen werk voor deze dag.\n"


def test_cases_are_made_again_from_the_log(data: Path) -> None:
    """It says how many."""
    day = BEGIN.isoformat()
    command = ("opvolging", "uitvoeren", "--opnieuw", "--op", day, *places(data))
    done = call_command(*command, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout)["opnieuw"] == 1


def test_a_day_that_is_none_is_refused(data: Path) -> None:
    """With exit code 2, and nothing is done."""
    done = call_command("opvolging", "uitvoeren", "--op", "morgen", *places(data))
    assert done.returncode == 2
    assert "Kies een dag, zoals 2026-11-29." in done.stderr.decode()


def test_without_rules_it_says_that_follow_up_is_off(data: Path, tmp_path) -> None:
    """The kader is to blame: exit code 3."""
    kader = tmp_path / "kader"
    shutil.copytree(WORTEL / "rules", kader)
    shutil.rmtree(kader / "opvolging")
    command = ("opvolging", "uitvoeren", "--kader", str(kader), *places(data))
    done = call_command(*command)
    assert done.returncode == 3
    assert "De opvolging staat uit" in done.stderr.decode()


@pytest.mark.parametrize("more", [(), ("--zonder-opvolging",)])
def test_the_service_does_due_work_by_itself(data: Path, more: tuple[str, ...]) -> None:
    """From its start on, unless it is told not to; it stops when it is told."""
    with running_server(data, *places(data)[2:], *more) as (_, process):
        end = time.monotonic() + (10 if not more else 1.5)
        stands = {"open"}
        while "open" in stands and time.monotonic() < end:
            time.sleep(0.1)
            with opened(data) as logboek:
                opvolging = Opvolging(Kader.standard(), logboek)
                stands = {t.stand.value for t in opvolging.taken().taken}
        process.terminate()
        process.wait(timeout=10)
    # WHY: the signal is of a day in the past, on which nobody looked since.
    assert stands == ({"open"} if more else {"geescaleerd"})
