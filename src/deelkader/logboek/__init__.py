# SPDX-License-Identifier: EUPL-1.2
"""
The log: what was answered, on disk before the answer leaves, and checkable later.

Knows nothing of rules: a content is any JSON mapping.

Floor 4; stands beside `opslag`, which keeps the rows.
"""

from deelkader.logboek.logboek import Bewijs, Logboek, Logregel

__all__ = ["Bewijs", "Logboek", "Logregel"]
