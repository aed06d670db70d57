# SPDX-License-Identifier: EUPL-1.2
"""
The one room that knows SQL: engine, tables, migrations and the unit of work.

SQLite in one folder is the embedded default, PostgreSQL serves many processes.
Knows nothing of what a row means: no hashes, no keys, no rules, no JSON.

Floor 4: used by its neighbours on that floor (`logboek`, `sleutels`, `toestemming`),
never above.
"""

from deelkader.opslag.eenheid import Eenheid
from deelkader.opslag.inrichting import LOG, SLEUTELS, Inrichting
from deelkader.opslag.opslag import Opslag

__all__ = ["LOG", "SLEUTELS", "Eenheid", "Inrichting", "Opslag"]
