# SPDX-License-Identifier: EUPL-1.2
"""Blockers of a group are named once, and are then the same as each by its id."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.bdd.gelezen import kader

from deelkader import Kader, KaderError
from deelkader.kader import standard_folder


def load(tmp_path: Path, file: str, change: Any) -> Kader:
    """Return the kader after *change* to the rules of *file*."""
    shutil.copytree(standard_folder(), tmp_path / "rules")
    path = tmp_path / "rules" / file
    rules = {r["id"]: r for r in yaml.safe_load(path.read_text(encoding="utf-8"))}
    change(rules)
    text = yaml.safe_dump(list(rules.values()), allow_unicode=True)
    path.write_text(text, encoding="utf-8")
    return Kader.load(tmp_path / "rules")


def test_a_group_stands_for_every_blocker_in_it() -> None:
    """The exception of a route holds the ids, not the name of the group."""
    regels = {r.id: r for r in kader().inhoud.alle_regels}
    members = {r.id for r in regels.values() if r.groep == "vragen-kan-niet-thuis"}
    assert len(members) == 6
    assert members <= regels["familie-vertelt-zelf"].uitzondering_op
    assert not [
        name
        for regel in regels.values()
        for name in regel.uitzondering_op
        if name.startswith("@")
    ]


def test_a_group_without_blockers_is_refused(tmp_path: Path) -> None:
    """A slip of the pen in the name of a group opens nothing."""
    with pytest.raises(KaderError) as error:
        load(
            tmp_path,
            "wet/familie.yaml",
            lambda r: r["familie-vertelt-zelf"].update(uitzondering_op=["@vragen"]),
        )
    assert {b.code for b in error.value.bevindingen} == {"R047"}


def test_only_a_blocker_is_in_such_a_group(tmp_path: Path) -> None:
    """A route in a group of blockers would mean nothing."""
    with pytest.raises(KaderError) as error:
        load(
            tmp_path,
            "wet/familie.yaml",
            lambda r: r["familie-vertelt-zelf"].update(groep="vragen-kan-niet-thuis"),
        )
    assert {b.code for b in error.value.bevindingen} == {"R053"}
