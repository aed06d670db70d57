# SPDX-License-Identifier: EUPL-1.2
"""
What can be wrong with a request for consent, in the words of the draft profile.

Floor 5.
"""

from __future__ import annotations

from enum import Enum
from typing import Final

from deelkader.errors import DeelkaderError

URN: Final = "urn:openid:authzen:access-request:error:"


class Soortfout(Enum):
    """Name in the profile, status, code of ours, and what to say."""

    NIET_AAN_TE_VRAGEN = (
        "not_requestable",
        400,
        "verzoek-kan-niet",
        "Bij dit antwoord helpt vragen om toestemming niet.",
    )
    TE_LAAT = (
        "expired_denial",
        410,
        "verzoek-te-laat",
        "Dit antwoord is te oud. Stel de vraag opnieuw.",
    )
    HOORT_NIET_BIJ = (
        "invalid_denial_binding",
        400,
        "verzoek-past-niet",
        "Dit verzoek past niet bij het antwoord dat je noemt.",
    )
    DUBBEL = (
        "duplicate_request",
        409,
        "verzoek-anders-herhaald",
        "Met deze Idempotency-Key is al iets anders gevraagd.",
    )
    ONBEKEND = (
        "unknown_task",
        404,
        "verzoek-onbekend",
        "Er is geen verzoek met dit id.",
    )
    VERLOPEN = (
        "task_expired",
        410,
        "verzoek-verlopen",
        "Dit verzoek is te oud. Stel de vraag opnieuw.",
    )
    STAAT = (
        "invalid_task_state",
        409,
        "verzoek-al-klaar",
        "Dit verzoek is al klaar.",
    )

    @property
    def type(self) -> str:
        """The type of the problem."""
        return URN + self.value[0]

    @property
    def status(self) -> int:
        """The status of HTTP."""
        return self.value[1]


class VerzoekError(DeelkaderError):
    """A request that cannot be; *soort* says why."""

    def __init__(self, soort: Soortfout) -> None:
        super().__init__(soort.value[2], soort.value[3])
        self.soort = soort
