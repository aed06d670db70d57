# SPDX-License-Identifier: EUPL-1.2
"""Which files here run only in the long versions (DEELKADER_LANG=1)."""

import os

collect_ignore = [] if os.environ.get("DEELKADER_LANG") == "1" else ["test_fsync.py"]
