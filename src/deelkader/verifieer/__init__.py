# SPDX-License-Identifier: EUPL-1.2
"""
The reading side of the log: verify an export or a receipt, trusting nobody.

Knows the format (docs/logboek.md) and imports nothing of what writes it, nor of
storage, engine or service: only the standard library, `cryptography` and the error
tree. Floor 1, beside the vocabulary.
"""

from deelkader.verifieer.bewijs import Bewijsuitslag, verify_receipt
from deelkader.verifieer.canoniek import VormError
from deelkader.verifieer.controle import verify
from deelkader.verifieer.doorloop import Adviesregel
from deelkader.verifieer.narekening import (
    ANDERS,
    ONTBREEKT,
    Afwijking,
    Herreken,
    read_bundle,
)
from deelkader.verifieer.steekproef import Steekproef
from deelkader.verifieer.uitslag import Bevinding, Stand, Uitslag, Uitspraak
from deelkader.verifieer.uitvoermap import Uitvoermap
from deelkader.verifieer.verslag import report, sample_page, terminal

__all__ = [
    "ANDERS",
    "ONTBREEKT",
    "Adviesregel",
    "Afwijking",
    "Bevinding",
    "Bewijsuitslag",
    "Herreken",
    "Stand",
    "Steekproef",
    "Uitslag",
    "Uitspraak",
    "Uitvoermap",
    "VormError",
    "read_bundle",
    "report",
    "sample_page",
    "terminal",
    "verify",
    "verify_receipt",
]
