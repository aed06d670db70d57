# SPDX-License-Identifier: EUPL-1.2
"""The register: adding, withdrawing in one call, and what is known on a day."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from tests.unit.toestemming.test_lezen import JA, NU, STOP
from tests.unit.toestemming.verzonnen import JEUGDIGE, standard

from deelkader import VraagError
from deelkader.errors import DeelkaderError
from deelkader.toestemming import Bron, Gezagsfeit, Peiling, Register, Soort

DAG = date(2026, 4, 2)
VRAAG: dict[str, Any] = {
    "van": "jeugdprofessional",
    "naar": "school",
    "gegevens": ["betrokkenheid"],
    "doel": "onderwijs-ondersteunen",
    "situatie": "hulpvraag",
    "datum": DAG,
    "feiten": {"pet": "hulp", "leeftijd": 16},
}


class Kluis:
    """Keeps contents as text per person, as a store of rows would."""

    def __init__(self) -> None:
        self.regels: list[tuple[str, str, str]] = []

    def add(
        self,
        eenheid: str,
        jeugdige: str,
        id: str,  # noqa: A002 - as the protocol says
        inhoud: Mapping[str, Any],
    ) -> None:
        """Keep *inhoud*."""
        assert eenheid == "eenheid"
        self.regels.append((jeugdige, id, json.dumps(inhoud)))

    def of(
        self, jeugdige: str, eenheid: str | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """Return the contents of *jeugdige*."""
        return [json.loads(tekst) for wie, _, tekst in self.regels if wie == jeugdige]


@pytest.fixture
def kluis() -> Kluis:
    """Return an empty store."""
    return Kluis()


@pytest.fixture
def register(kluis: Kluis) -> Register[str]:
    """Return a register at the end of March 2026."""
    return Register(kluis, standard().begrippen, lambda: NU)


def answer(register: Register[str], **other: Any) -> str:
    """Return the outcome of the question with what the register knows."""
    look = Peiling(DAG, naar="school", feiten=VRAAG["feiten"], **other)
    known = register.known(JEUGDIGE, look)
    vraag = VRAAG | {"toestemmingen": known.toestemmingen}
    vraag["feiten"] = VRAAG["feiten"] | known.feiten
    return standard().evaluate(vraag).uitkomst.value


def test_a_withdrawal_holds_for_the_next_question(register: Register[str]) -> None:
    """And what was known before it stays what it was."""
    assert answer(register) == "toestemming-nodig"
    register.append("eenheid", JA)
    assert answer(register) == "toegestaan"
    register.withdraw("eenheid", STOP)

    assert answer(register) == "verboden"
    assert [g.soort for g in register.of(JEUGDIGE)] == [
        Soort.GEGEVEN,
        Soort.INGETROKKEN,
    ]


def test_a_withdrawal_names_the_recipients_that_must_be_told(
    register: Register[str],
) -> None:
    """Once per recipient and purpose, and only what it is about."""
    given = register.append("eenheid", JA)
    shared = [
        {"naar": "school", "gegevens": ["hoofdlijnen"], "doel": JA["doel"][0]},
        {"naar": "school", "gegevens": ["betrokkenheid", "bsn"], "doel": JA["doel"][0]},
        {"naar": "school", "gegevens": ["hoofdlijnen"], "doel": JA["doel"][0]},
        {"naar": "school", "gegevens": ["hoofdlijnen"], "doel": "leerplicht"},
        {"naar": "huisarts", "gegevens": ["hoofdlijnen"], "doel": JA["doel"][0]},
    ]
    found = register.withdraw("eenheid", {**STOP, "over": given.id}, shared)

    assert found.gebeurtenis.soort is Soort.INGETROKKEN
    assert found.plicht is not None
    assert found.plicht.as_dict() == {
        "plicht": "intrekking-verwerken",
        "moment": "na",
        "ontvangers": [
            {
                "naar": "school",
                "gegevens": ["betrokkenheid", "hoofdlijnen"],
                "doel": "onderwijs-ondersteunen",
            }
        ],
    }
    assert found.plicht.plicht in standard().begrippen.plichten


def test_stopping_help_tells_nobody(register: Register[str]) -> None:
    """Agreeing to help opened nothing."""
    register.append("eenheid", JA | {"betekenis": "hulp"})
    shared = [{"naar": "school", "gegevens": ["hoofdlijnen"], "doel": JA["doel"][0]}]

    stop = STOP | {"betekenis": "hulp"}
    assert register.withdraw("eenheid", stop, shared).plicht is None


def test_nothing_is_written_when_an_event_is_refused(
    register: Register[str], kluis: Kluis
) -> None:
    """A withdrawal without a yes, or the same id twice."""
    with pytest.raises(VraagError):
        register.withdraw("eenheid", STOP)
    assert kluis.regels == []
    written = register.append("eenheid", JA)
    with pytest.raises(VraagError):
        register.append("eenheid", written)
    assert len(kluis.regels) == 1


def test_an_event_without_a_jeugdige_is_refused(register: Register[str]) -> None:
    """There is nobody to file it under."""
    with pytest.raises(VraagError) as caught:
        register.append("eenheid", {**JA, "jeugdige": None})
    assert [(p.pad, p.code) for p in caught.value.problemen] == [
        ("/jeugdige", "ontbreekt")
    ]


def test_another_persons_events_do_not_count(register: Register[str]) -> None:
    """Each jeugdige stands alone."""
    register.append("eenheid", JA | {"jeugdige": "kind-kievit"})

    with pytest.raises(VraagError):
        register.withdraw("eenheid", STOP)
    assert answer(register) == "toestemming-nodig"


def test_a_clock_that_goes_back_does_not_change_the_order(kluis: Kluis) -> None:
    """What is written later is never known earlier."""
    times = [NU, NU - timedelta(hours=5), NU + timedelta(hours=1)]
    register = Register(kluis, standard().begrippen, lambda: times.pop(0))
    register.append("eenheid", JA)
    register.withdraw("eenheid", STOP)
    feit = Gezagsfeit(waarde="gezamenlijk", peildatum=DAG, bron=Bron.BRP)
    register.append_gezag("eenheid", (JEUGDIGE, "gezag-1"), feit)

    moments = [g.vastgelegd_op for g in register.of(JEUGDIGE)]
    assert moments == [NU, NU]
    assert register.gezag_of(JEUGDIGE)[0].vastgelegd_op == NU + timedelta(hours=1)


def test_gezag_of_the_register_completes_a_question(register: Register[str]) -> None:
    """Unless the question says it itself."""
    feit = Gezagsfeit(waarde="eenhoofdig", peildatum=date(2026, 3, 1), bron=Bron.BRP)
    register.append_gezag("eenheid", (JEUGDIGE, "gezag-1"), feit)

    assert register.known(JEUGDIGE, Peiling(DAG)).feiten == {"gezag": "eenhoofdig"}
    stated = Peiling(DAG, feiten={"gezag": "voogdij"})
    assert register.known(JEUGDIGE, stated).feiten == {}
    before = Peiling(DAG, bekend=datetime(2026, 3, 2, tzinfo=UTC))
    assert register.known(JEUGDIGE, before).feiten == {}


def test_what_cannot_be_read_is_an_error_and_never_skipped(
    register: Register[str], kluis: Kluis
) -> None:
    """A lost no would be a yes; and the content is not repeated."""
    kluis.regels.append((JEUGDIGE, "x", json.dumps({"gebeurtenis": {"id": "Zwaluw"}})))

    with pytest.raises(DeelkaderError) as caught:
        register.known(JEUGDIGE, Peiling(DAG))
    assert caught.value.code == "toestemming-onleesbaar"
    assert "Zwaluw" not in f"{caught.value!r} {caught.value.__cause__!r}"
