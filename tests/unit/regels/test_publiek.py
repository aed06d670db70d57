# SPDX-License-Identifier: EUPL-1.2
"""An audience has a word for everything, or the kader is refused."""

from __future__ import annotations

import shutil
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest
import yaml
from tests.bdd.gelezen import kader

from deelkader import Kader, KaderError
from deelkader.kader import standard_folder


def refused(tmp_path: Path, change: Any) -> dict[str, str]:
    """Return code -> message after *change* to the words of the jeugdige."""
    shutil.copytree(standard_folder(), tmp_path / "rules")
    file = tmp_path / "rules" / "publiek" / "jeugdige.yaml"
    words = yaml.safe_load(file.read_text(encoding="utf-8"))
    change(words)
    file.write_text(yaml.safe_dump(words, allow_unicode=True), encoding="utf-8")
    with pytest.raises(KaderError) as error:
        Kader.load(tmp_path / "rules")
    return {b.code: b.boodschap for b in error.value.bevindingen}


def test_every_audience_but_the_professional_has_words() -> None:
    """Who the answer is about is spoken to in their own words."""
    assert set(kader().inhoud.publiek) == {"jeugdige", "ouder"}
    assert set(kader().inhoud.teksten) == {"jeugdige", "ouder", "professional"}


@pytest.mark.parametrize("deel", ["gevers", "plichten"])
def test_a_missing_word_is_named(deel: str, tmp_path: Path) -> None:
    """A person or duty without a word is said, with its id."""
    gone: list[str] = []
    found = refused(tmp_path, lambda w: gone.append(w["jeugdige"][deel].popitem()[0]))
    assert f"'{gone[0]}'" in found["R062"]


def test_a_missing_category_is_named(tmp_path: Path) -> None:
    """A category without a word is said, with its id."""
    found = refused(tmp_path, lambda w: w["jeugdige"]["waarden"]["gegevens"].pop("bsn"))
    assert found == {"R062": "Het woord voor 'bsn' ontbreekt voor 'jeugdige'."}


@pytest.mark.parametrize(
    "change",
    [
        lambda w: w.update(kind=deepcopy(w["jeugdige"])),
        lambda w: w["jeugdige"]["waarden"].update(waarheen={}),
        lambda w: w["jeugdige"]["waarden"]["naar"].update(scool="je school"),
        lambda w: w["jeugdige"]["gevers"].update(opa="je opa"),
        lambda w: w["jeugdige"]["plichten"].update(lachen="We lachen erbij."),
    ],
)
def test_a_word_for_nothing_is_refused(change: Any, tmp_path: Path) -> None:
    """An id that does not exist is refused, with what is possible."""
    assert set(refused(tmp_path, change)) == {"R033"}


def test_a_condition_that_does_not_exist_is_refused(tmp_path: Path) -> None:
    """When a text is left out is checked like any other condition."""
    found = refused(tmp_path, lambda w: w["jeugdige"]["niet_bij"].append({"gevar": 1}))
    assert set(found) == {"R040"}
