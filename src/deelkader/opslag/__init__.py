# SPDX-License-Identifier: EUPL-1.2
"""
The one room that knows SQL.

Responsible for files, connections, transactions and tables. Knows nothing of what
a row means: no hashes, no rules, no JSON.

Floor 4: used by its neighbours on that floor (`logboek`, later others), never above.
"""

from deelkader.opslag.sqlite import LogRow, SqliteStore, Transaction

__all__ = ["LogRow", "SqliteStore", "Transaction"]
