# SPDX-License-Identifier: EUPL-1.2
"""
The maandbeeld: the standard figures of a month, per municipality and region.

Floor 5. Counts facts (`lezen`, `telling`, `terugkoppeltijd`), hides small numbers
(`kleine_aantallen`, `tabel`), keeps one version for ever (`vast`), and shows it
(`csv_tabel`, `plaatje`). What each figure means, and which attacks were thought of:
docs/maandbeeld.md.
"""

from deelkader.service.maandbeeld.maand import Maand
from deelkader.service.maandbeeld.telling import Reactie, Terugkoppelregels
from deelkader.service.maandbeeld.vast import Maandbeelden

__all__ = ["Maand", "Maandbeelden", "Reactie", "Terugkoppelregels"]
