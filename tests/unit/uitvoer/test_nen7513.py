# SPDX-License-Identifier: EUPL-1.2
"""The view for NEN 7513: who did what with whose file."""

from __future__ import annotations

from typing import Any

import pytest
from tests.unit.uitvoer.proefregels import (
    INSTELLINGEN,
    JEUGDIGE,
    REGISTER,
    SPAN,
    TIJD,
    TRACE,
    VRAGER,
    kader,
    met_personen,
    oordeelregel,
)

from deelkader.uitvoer import nen7513
from deelkader.uitvoer.beoordeling import read
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel


def views(regel: Regel) -> list[dict[str, Any]]:
    """Return the views of *regel*."""
    return nen7513.views(read(regel), INSTELLINGEN)


def test_a_view_has_every_field_of_the_mapping() -> None:
    """The names of the extension, each with what the line knows of it."""
    (view,) = views(oordeelregel())

    attributes = view["resource"].pop("attributes")
    assert view == {
        "trace_id": TRACE,
        "span_id": SPAN,
        "EventID": REGISTER,
        "EventActionCode": "E",
        "EventDateTime": TIJD,
        "EventOutcomeIndicator": 0,
        "ParticipantObjectID": JEUGDIGE,
        "ParticipantObjectIDTypeCode": INSTELLINGEN.pseudoniem_type,
        "resource": {},
        "attributes": {
            "dpl.nen7513.eventTypeCode": "adl.access_evaluation",
            "dpl.nen7513.users": [
                {
                    "userID": VRAGER["id"],
                    "userIsRequestor": True,
                    "roleIDCode": "jeugdprofessional",
                    "purposeOfUse": "onderwijs-ondersteunen",
                }
            ],
            "dpl.nen7513.autorisatieProtocol": (
                f"kader {kader().versie.versie} {kader().versie.hash}"
            ),
        },
    }
    assert {
        "nen7513.AuditEnterpriseSiteID": "urn:nld:oin:00000009000000000000",
        "nen7513.AuditSourceId": "deelkader",
        "nen7513.AuditSourceTypeCode": 4,
    }.items() <= attributes.items()


def test_without_a_login_the_kind_of_professional_stands_in() -> None:
    """Nobody is made up: no userID, and the role that the question names."""
    (view,) = views(oordeelregel(personen={"jeugdige": JEUGDIGE}))

    (user,) = view["attributes"]["dpl.nen7513.users"]
    assert "userID" not in user
    assert user["roleIDCode"] == "jeugdprofessional"


def test_a_question_about_nobody_has_no_view() -> None:
    """NEN 7513 is about files of persons."""
    assert views(oordeelregel(personen={"vrager": VRAGER})) == []


def test_closed_persons_stop_the_export() -> None:
    """Otherwise access to a file would be missing unseen."""
    with pytest.raises(UitvoerError) as caught:
        views(met_personen(oordeelregel(), None))
    assert caught.value.code == "uitvoer-personen-dicht"
