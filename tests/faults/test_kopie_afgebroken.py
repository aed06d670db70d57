# SPDX-License-Identifier: EUPL-1.2
"""A back-up or a restore that is killed at a step leaves whole parts, or none."""

from __future__ import annotations

import signal
from pathlib import Path

import pytest
from tests.faults import afbreker
from tests.faults.kinderen import drain, start
from tests.logboeken import PERSONEN, Installatie, fill, require_whole

from deelkader.cli.main import main
from deelkader.logboek.wissen import Besluit, erase_person
from deelkader.opslag import LOG
from deelkader.opslag.kopie import is_there

KOPIE = "deelkader.logboek.kopie"
TERUG = "deelkader.logboek.terugzetten"
MAKEN = [
    (KOPIE, "copy_store", 1, False),
    (KOPIE, "copy_store", 1, True),
    (KOPIE, "copy_store", 2, True),
    (KOPIE, "_write", 1, True),
    (KOPIE, "_write", 2, False),
    (KOPIE, "_write", 2, True),
    (KOPIE, "_keep_key", 1, False),
    (KOPIE, "_write", 3, True),
    (KOPIE, "_write", 4, True),
    ("deelkader.opslag.kopie", "make_still", 1, False),
]
# With True there was an erasure since: the keys are those of a newer back-up.
TERUGZETTEN = [
    ((TERUG, "copy_file", 1, True), False),
    ((TERUG, "_put_key", 1, True), False),
    ((TERUG, "copy_file", 2, True), False),
    ((TERUG, "put_back", 1, False), False),
    ((TERUG, "put_back", 1, True), False),
    ((TERUG, "copy_file", 3, True), True),
    ((TERUG, "make_still", 1, False), True),
    ((TERUG, "put_back", 2, False), True),
]


def places(installatie: Installatie) -> list[str]:
    """Return how the places of *installatie* are named on the command line."""
    data, sleutels, hoofdsleutel = map(str, installatie)
    return ["--data", data, "--sleutels", sleutels, "--hoofdsleutel", hoofdsleutel]


def killed(argv: list[str], stap: tuple[str, str, int, bool]) -> None:
    """Run the command in a child that dies at *stap*, and prove that it did."""
    kind = start(afbreker.main, argv, *stap)
    kind.process.join(60)
    assert kind.process.exitcode == -signal.SIGKILL
    drain([kind])
    assert kind.lines() == ["begin"]


@pytest.mark.parametrize("stap", MAKEN, ids=str)
def test_a_killed_back_up_leaves_whole_parts_or_none(stap, installatie, tmp_path):
    """What is there is whole; the next back-up works and clears what was left."""
    with installatie.open() as logboek:
        fill(logboek, 6)
    killed(["back-up", str(tmp_path / "een"), *places(installatie)], stap)
    with installatie.open() as logboek:
        fill(logboek, 1)
        require_whole(logboek)
    for folder in (tmp_path / "een", tmp_path / "een-sleutels"):
        assert not folder.exists() or (folder / "kopie.json").exists()
    hoofd = ["--doel-hoofdsleutel", str(tmp_path / "een-hoofdsleutel")]
    if not (tmp_path / "een-hoofdsleutel" / "kopie.json").exists():
        hoofd = []
    command = ["back-up", str(tmp_path / "twee"), *hoofd, *places(installatie)]
    assert main(command) == 0
    assert list(tmp_path.glob(".back-up-*")) == []


@pytest.mark.parametrize(("stap", "gewist"), TERUGZETTEN, ids=str)
def test_a_killed_restore_can_be_done_again(
    stap, gewist, installatie, ander, tmp_path, capsys
):
    """There is no log until all is there, and doing it again makes it whole."""
    bron = ["herstel", *copies(installatie, tmp_path, gewist)]
    killed([*bron, *places(ander)], stap)
    assert not is_there(ander.log, LOG)
    code = main([*bron, *places(ander)])
    if code != 0:
        # WHY: the keys came back already, and are no longer the bytes of the copy.
        assert "--alleen-logboek" in capsys.readouterr().err
        code = main([*bron, "--alleen-logboek", *places(ander)])
    assert code == 0
    with ander.open() as logboek:
        assert len(logboek) == 9 + gewist
        require_whole(logboek)
        opened = [line.personen.inhoud for line in logboek.lines() if line.personen]
    there = any(found.get("jeugdige") == PERSONEN[1] for found in opened)
    assert there is not gewist
    assert list(tmp_path.glob(".herstel-*")) == []


def copies(installatie: Installatie, map_: Path, gewist: bool) -> list[str]:
    """Make a back-up and return how a restore names it."""
    with installatie.open() as logboek:
        fill(logboek, 9)
    assert main(["back-up", str(map_ / "oud"), *places(installatie)]) == 0
    if not gewist:
        return [str(map_ / "oud")]
    with installatie.open() as logboek:
        erase_person(logboek, PERSONEN[1], Besluit(("Ans", "Bram"), "verzoek"))
    assert main(["back-up", str(map_ / "nieuw"), *places(installatie)]) == 0
    keys = ["--bron-sleutels", str(map_ / "nieuw-sleutels")]
    keys += ["--bron-hoofdsleutel", str(map_ / "nieuw-hoofdsleutel")]
    return [str(map_ / "oud"), *keys, "--door", "Ans", "--door", "Bram"]


def test_who_killed_a_restore_that_was_done_overwrites_nothing(
    installatie, ander, tmp_path, capsys
):
    """After the last step doing it again is refused, or finds it all there."""
    bron = ["herstel", *copies(installatie, tmp_path, False), *places(ander)]
    killed(bron, (TERUG, "put_back", 2, True))
    assert main(bron) == (0 if ander.is_sqlite else 2)
    with ander.open() as logboek:
        assert len(logboek) == 9
        require_whole(logboek)
