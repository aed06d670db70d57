# SPDX-License-Identifier: EUPL-1.2
"""`python -m deelkader`: the same as the command `deelkader`."""

import sys

from deelkader.cli.main import main

sys.exit(main())
