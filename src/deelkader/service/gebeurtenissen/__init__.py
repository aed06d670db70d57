# SPDX-License-Identifier: EUPL-1.2
"""
What others hear of what happens here: `Gebeurtenissen`.

Responsible for looking whether answers still hold, and for bringing each event to
who wants it, at least once. Knows no framework. Floor 5.
"""

from deelkader.service.gebeurtenissen.afnemers import Afnemer, Afnemers, read_afnemers
from deelkader.service.gebeurtenissen.afnemersbestanden import Afnemersbestanden
from deelkader.service.gebeurtenissen.gebeurtenissen import Gebeurtenissen, Ronde

__all__ = [
    "Afnemer",
    "Afnemers",
    "Afnemersbestanden",
    "Gebeurtenissen",
    "Ronde",
    "read_afnemers",
]
