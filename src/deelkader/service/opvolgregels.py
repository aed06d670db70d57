# SPDX-License-Identifier: EUPL-1.2
"""
Find the rules of follow-up of a kader, or say why there are none.

Floor 5.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from deelkader.errors import DeelkaderError

if TYPE_CHECKING:
    from deelkader.kader import Kader
    from deelkader.opvolging.zaak import Redenering


def find_rules(kader: Kader) -> tuple[Redenering | None, DeelkaderError | None]:
    """Return what reasons with the rules of *kader*, or why that cannot be."""
    if getattr(kader.inhoud, "opvolging", None) is None:
        return None, DeelkaderError(
            "opvolging-zonder-regels",
            "Opvolging staat uit: dit kader heeft geen regels voor opvolging.",
            help="Voeg de map opvolging/ toe aan het kader.",
        )
    return None, DeelkaderError("opvolging-uit", "Opvolging staat uit.")
