# SPDX-License-Identifier: EUPL-1.2
"""
Floor 5: the use cases. Pages, API and commands talk to this floor only.

Knows no framework. Reading what comes in from outside (`json_lezer`,
`vraagbestand`), asking and finding (`dienst`), and an answer in words for
people (`weergave`).
"""

from deelkader.service.antwoord import Antwoord
from deelkader.service.dienst import Dienst
from deelkader.service.json_lezer import (
    BESTAND,
    VERZOEK,
    Grenzen,
    Lezing,
    parse_json,
    read_json,
)
from deelkader.service.vraagbestand import read_question_file, read_yaml
from deelkader.service.weergave import Weergave, is_yes
from deelkader.service.woorden import Woorden

__all__ = [
    "BESTAND",
    "VERZOEK",
    "Antwoord",
    "Dienst",
    "Grenzen",
    "Lezing",
    "Weergave",
    "Woorden",
    "is_yes",
    "parse_json",
    "read_json",
    "read_question_file",
    "read_yaml",
]
