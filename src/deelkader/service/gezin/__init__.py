# SPDX-License-Identifier: EUPL-1.2
"""
What somebody of a family sees and says: the list, and their own yes or no.

Responsible for one viewer at a time: nothing of another person is reached from here.
Floor 5.
"""

from deelkader.service.gezin.gezin import Beeld, Gezin, Keuze, Spreker, Tik
from deelkader.service.gezin.woord import Woord

__all__ = ["Beeld", "Gezin", "Keuze", "Spreker", "Tik", "Woord"]
