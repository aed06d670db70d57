# SPDX-License-Identifier: EUPL-1.2
"""
`deelkader logboek bewijs`: the receipt of one line, to check without us.

Floor 7, `cli`.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from deelkader.cli.installatie import open_logboek
from deelkader.cli.uitgang import StopError, Uitgang, quiet_pipe

if TYPE_CHECKING:
    import argparse


def run(arguments: argparse.Namespace) -> Uitgang:
    """Print the receipt, byte for byte as the format says."""
    with open_logboek(arguments) as logboek:
        from deelkader.logboek.canoniek import canonical_bytes

        found = logboek.proof(arguments.id)
    if found is None:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK, "geen-regel", "Er is geen regel met dit id."
        )
    with quiet_pipe():
        sys.stdout.write(canonical_bytes(found).decode())
    return Uitgang.GOED
