# SPDX-License-Identifier: EUPL-1.2
"""
What an FG or auditor can see of the log: find lines, open one, follow its proof.

Finding (`zoeken`), one line with its proof in steps (`regel`, `stappen`), and its
content in words (`woorden`). Who may is decided above. Persons stay closed. Floor 5.
"""

from deelkader.service.logboekbladen.regel import Opening, Regelblad, Regelkijker
from deelkader.service.logboekbladen.stappen import Stap
from deelkader.service.logboekbladen.zoeken import Vindplaats, Zoeker, Zoekvraag

__all__ = [
    "Opening",
    "Regelblad",
    "Regelkijker",
    "Stap",
    "Vindplaats",
    "Zoeker",
    "Zoekvraag",
]
