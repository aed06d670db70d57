# SPDX-License-Identifier: EUPL-1.2
"""
The address under which others reach this installation, as an option of a command.

Floor 7, `cli`.
"""

from __future__ import annotations

import argparse
from urllib.parse import urlsplit

_KIES = "Kies een adres als https://deelkader.example.nl, zonder ? of #."


def add_basis_url(parser: argparse.ArgumentParser) -> None:
    """Add the option that says where others reach this installation."""
    parser.add_argument(
        "--basis-url",
        type=read_basis_url,
        metavar="ADRES",
        help="het adres waarop anderen deelkader bereiken (https), voor AuthZEN;"
        " zonder: het adres op deze computer",
    )


def read_basis_url(tekst: str) -> str:
    """Return *tekst* without a slash at the end; refuse what is no plain https."""
    try:
        parts = urlsplit(tekst)
        _ = parts.port
    except ValueError:
        raise argparse.ArgumentTypeError(_KIES) from None
    more = parts.query or parts.fragment or parts.username or set(tekst) & set("?# ")
    if parts.scheme != "https" or not parts.hostname or more:
        raise argparse.ArgumentTypeError(_KIES)
    return tekst.rstrip("/")
