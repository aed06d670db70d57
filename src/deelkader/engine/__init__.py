# SPDX-License-Identifier: EUPL-1.2
"""Floor 3: the engine; pure, knows no rule and no vocabulary of its own."""

from deelkader.engine.evaluate import Evaluator
from deelkader.engine.tekst import Tekstschrijver

__all__ = ["Evaluator", "Tekstschrijver"]
