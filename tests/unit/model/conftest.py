# SPDX-License-Identifier: EUPL-1.2
"""Makes the random kaders of `tests/differential` importable."""

import sys
from pathlib import Path

_ERNAAST = str(Path(__file__).resolve().parents[2] / "differential")
if _ERNAAST not in sys.path:
    sys.path.insert(0, _ERNAAST)
