# SPDX-License-Identifier: EUPL-1.2
"""The typed answer: when code may take it for a yes."""

from __future__ import annotations

import json
from dataclasses import FrozenInstanceError, replace

import pytest
from tests.klant.slechte_server import JA

from deelkader import Uitkomst
from deelkader.klant import AdresError, Antwoord, Klant
from deelkader.klant.lezen import read_json
from deelkader.klant.vormen import read_answer
from deelkader.model import Deelnemer
from deelkader.testing import question_for, small_kader

GEWONE = read_answer(read_json(json.dumps(JA).encode()), ["betrokkenheid"])
GEEN_JA = [u for u in Uitkomst if u not in {Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN}]


def answer(uitkomst: Uitkomst, *voorwaarden: str) -> Antwoord:
    """Return an answer with this outcome for its one category."""
    (gegeven,) = GEWONE.gegevens
    changed = replace(gegeven, uitkomst=uitkomst, voorwaarden=voorwaarden)
    return replace(GEWONE, uitkomst=uitkomst, gegevens=(changed,))


@pytest.mark.parametrize("uitkomst", GEEN_JA)
def test_no_other_outcome_is_a_yes(uitkomst) -> None:
    """Afwegen, overleg and an open fact are no yes, whatever is kept."""
    antwoord = answer(uitkomst)
    assert not antwoord.is_toegestaan(nagekomen=())
    assert not antwoord.of("betrokkenheid").is_toegestaan(nagekomen=())


@pytest.mark.parametrize("uitkomst", [Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN])
def test_a_yes_with_conditions_needs_each_of_them(uitkomst) -> None:
    """A yes with voorwaarden is no yes for who does not keep them all."""
    antwoord = answer(uitkomst, "minimaliseren", "doelbinding")
    assert antwoord.voorwaarden == ("minimaliseren", "doelbinding")
    assert not antwoord.is_toegestaan(nagekomen=())
    assert not antwoord.is_toegestaan(nagekomen={"minimaliseren"})
    assert antwoord.is_toegestaan(nagekomen={"minimaliseren", "doelbinding", "meer"})


def test_one_text_is_no_collection() -> None:
    """A text holds its own parts: that would keep conditions nobody named."""
    antwoord = answer(Uitkomst.TOEGESTAAN, "minimaliseren")
    with pytest.raises(TypeError):
        antwoord.is_toegestaan(nagekomen="minimaliseren en meer")


def test_a_yes_above_a_no_is_no_yes() -> None:
    """The headline alone never decides, nor does one participant at a table."""
    (gegeven,) = GEWONE.gegevens
    nee = replace(gegeven, uitkomst=Uitkomst.VERBODEN)
    aan_tafel = replace(gegeven, per_deelnemer=(Deelnemer("school", Uitkomst.OVERLEG),))
    for other in (nee, aan_tafel):
        antwoord = replace(GEWONE, gegevens=(gegeven, other))
        assert not antwoord.is_toegestaan(nagekomen=())
    assert not replace(GEWONE, gegevens=()).is_toegestaan(nagekomen=())


@pytest.mark.parametrize("uitkomst", Uitkomst)
def test_the_library_takes_the_same_for_a_yes(uitkomst) -> None:
    """An Oordeel and an Antwoord agree, with and without the voorwaarden kept."""
    oordeel = small_kader().evaluate(question_for(uitkomst))
    antwoord = answer(uitkomst, *oordeel.voorwaarden)
    for nagekomen in ((), oordeel.voorwaarden):
        expected = antwoord.is_toegestaan(nagekomen=nagekomen)
        assert oordeel.is_toegestaan(nagekomen=nagekomen) is expected
    with pytest.raises(TypeError):
        oordeel.is_toegestaan(nagekomen="proef-zuinig")


def test_an_answer_is_neither_true_nor_false() -> None:
    """`if antwoord:` is an error, and not a yes."""
    for thing in (GEWONE, *GEWONE.gegevens):
        with pytest.raises(TypeError):
            bool(thing)


def test_an_answer_cannot_be_changed() -> None:
    """Nobody turns a no into a yes on its way to the screen."""
    with pytest.raises(FrozenInstanceError):
        GEWONE.uitkomst = Uitkomst.TOEGESTAAN  # type: ignore[misc]  # that is the test
    with pytest.raises(TypeError):
        GEWONE.tekst["professional"] = {}  # type: ignore[index]  # that is the test
    with pytest.raises(KeyError):
        GEWONE.of("hulpinhoud")


@pytest.mark.parametrize(
    "adres",
    [
        "",
        "deelkader.voorbeeld.nl",
        "ftp://deelkader.voorbeeld.nl",
        "http://deelkader.voorbeeld.nl",
        "http://192.0.2.1:8000",
        "https://naam:wachtwoord@deelkader.voorbeeld.nl",
        "https://deelkader.voorbeeld.nl/?kind=1",
        "https://deelkader.voorbeeld.nl/#1",
        "https://deelkader.voorbeeld.nl:x",
        "https://[x",
        "https://",
    ],
)
def test_an_unsafe_address_is_refused(adres) -> None:
    """Without https somebody on the way can make a yes of it; nothing is repeated."""
    with pytest.raises(AdresError) as caught:
        Klant(adres)
    assert "wachtwoord@" not in str(caught.value)
    assert caught.value.__context__ is None


@pytest.mark.parametrize(
    "adres",
    ["https://deelkader.voorbeeld.nl/", "http://localhost:8000", "http://[::1]:8000"],
)
def test_a_safe_address_is_used(adres) -> None:
    """Https, or this machine."""
    with Klant(adres) as klant:
        assert klant._gesprek.adres == adres.rstrip("/")
