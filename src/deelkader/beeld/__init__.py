# SPDX-License-Identifier: EUPL-1.2
"""
Pictures of a kader: as SVG, as a table and as CSV, all three from one `Beeld`.

Responsible for what is drawn and for saying it in words too. Writes no files.
Floor 4, `beeld`.
"""

from deelkader.beeld.beeld import Beeld, Raster, Vak

__all__ = ["Beeld", "Raster", "Vak"]
