# SPDX-License-Identifier: EUPL-1.2
"""Floor 1: frozen models of question, rule, consent and answer."""

from deelkader.model.deelvraag import Deelvraag
from deelkader.model.oordeel import (
    Aanname,
    Alternatief,
    CategorieOordeel,
    Deelnemer,
    Grond,
    KaderVersie,
    Oordeel,
    Plicht,
    WaaromNiet,
    Wegstap,
)
from deelkader.model.regel import Conditie, PlichtOpRegel, Regel, RegelSoort
from deelkader.model.toestemming import Status, Toestemming

__all__ = [
    "Aanname",
    "Alternatief",
    "CategorieOordeel",
    "Conditie",
    "Deelnemer",
    "Deelvraag",
    "Grond",
    "KaderVersie",
    "Oordeel",
    "Plicht",
    "PlichtOpRegel",
    "Regel",
    "RegelSoort",
    "Status",
    "Toestemming",
    "WaaromNiet",
    "Wegstap",
]
