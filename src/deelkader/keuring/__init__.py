# SPDX-License-Identifier: EUPL-1.2
"""
Examine a kader: what is allowed to be written and still does not work.

One check per module, one page per check in docs/keuring. A check needs no solver;
what must be proven stands in `analyse`. Floor: `keuring`.
"""

from deelkader.keuring.keuren import KEUREN, examine

__all__ = ["KEUREN", "examine"]
