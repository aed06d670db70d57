# SPDX-License-Identifier: EUPL-1.2
"""`authzen.yaml`: what it says is checked against the vocabulary beside it."""

from __future__ import annotations

from pathlib import Path

import pytest
from tests.regelbestanden import rule_files

from deelkader import KaderError
from deelkader.kader import standard_folder
from deelkader.model.authzen import Eis, Plek
from deelkader.regels import load_texts

MAP = Path(__file__).parents[2] / "kaders" / "authzen"
GOED = (MAP / "authzen.yaml").read_text(encoding="utf-8")


def load(tekst: str | None):
    """Return the content of the fixture with another `authzen.yaml`."""
    texts = rule_files(MAP)
    del texts["authzen.yaml"]
    if tekst is not None:
        texts["authzen.yaml"] = tekst.encode()
    return load_texts(texts)


def test_a_mapping_is_read_as_it_is_written():
    """Paths, demands, translations."""
    found = load(GOED).authzen
    assert found.acties == ("read", "write", "delete")
    demand = Eis(("subject", "type"), frozenset({"user"}))
    assert found.vraag["gebruiker"] == (Plek(("subject", "id"), (demand,)),)
    assert found.feiten["rol"][0].waarden == {"admin": "admin"}
    assert found.feiten["rol"][0].anders == "gewoon"


def test_without_the_file_there_is_no_mapping_and_another_hash():
    """The mapping is part of what a version of a kader is."""
    bare, full = load(None), load(GOED)
    assert bare.authzen is None
    assert bare.hash != full.hash


def test_the_shipped_mapping_is_there():
    """It is checked whenever the kader loads."""
    assert (standard_folder() / "authzen.yaml").is_file()


@pytest.mark.parametrize(
    ("van", "naar", "code"),
    [
        ("  record: [", "  rekord: [", "R040"),
        ("  datum: [context.time]", "  dag: [context.time]", "R040"),
        ("  status: [", "  kleur: [", "R040"),
        ("acties: [read, write, delete]", "acties: []", "R032"),
        ("[action.name]", "[handeling.name]", "R032"),
        ("[action.name]", "[action]", "R032"),
        ("  handeling: [action.name]", "", "R030"),
        ("anders: gewoon", "anders: 1", "R032"),
        ("waarden:", "woorden:", "R031"),
        ("acties:", "publiek: niemand\nacties:", "R033"),
        ("acties:", "vrager: {naam: [subject.id]}\nacties:", "R033"),
        ("bij: {subject.type: user}", "bij: {subject.type: 1}", "R032"),
    ],
)
def test_what_nobody_declared_is_a_finding_with_its_place(van, naar, code):
    """A mapping that cannot work is refused with the kader."""
    assert van in GOED
    with pytest.raises(KaderError) as caught:
        load(GOED.replace(van, naar, 1))
    found = caught.value.bevindingen
    assert {b.plek.bestand for b in found} == {"authzen.yaml"}
    assert code in {b.code for b in found}, [(b.code, b.boodschap) for b in found]
