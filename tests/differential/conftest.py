# SPDX-License-Identifier: EUPL-1.2
"""Makes the modules of this folder importable by their plain names."""

import sys
from pathlib import Path

_HIER = str(Path(__file__).resolve().parent)
if _HIER not in sys.path:
    sys.path.insert(0, _HIER)
