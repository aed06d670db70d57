# SPDX-License-Identifier: EUPL-1.2
"""
Find the rules of follow-up of a kader, or say why there are none.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.errors import DeelkaderError, KaderError, OpvolgingUitError
from deelkader.opvolging.regelwerk import Motorwerk

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.opvolging.zaak import Regelwerk


def find_rules(kader: Kader) -> tuple[Regelwerk | None, DeelkaderError | None]:
    """Return what reasons with the rules of *kader*, or why that cannot be."""
    regels = kader.inhoud.opvolging
    if regels is None:
        return None, KaderError(
            "opvolging-zonder-regels",
            "De opvolging staat uit: dit kader heeft er geen regels voor.",
            help="Voeg de map opvolging/ toe aan het kader.",
        )
    try:
        return Motorwerk(regels), None
    except OpvolgingUitError as error:
        return None, error
