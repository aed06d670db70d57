# SPDX-License-Identifier: EUPL-1.2
"""
Where an installation keeps its log and its keys, as options of a command.

Floor 7, `cli`.
"""

from __future__ import annotations

from importlib.util import find_spec
from typing import TYPE_CHECKING

from deelkader.cli.uitgang import StopError, Uitgang

if TYPE_CHECKING:
    import argparse

    from deelkader.logboek import Logboek

STANDAARD_DATA = "deelkader-data"
_NODIG = ("alembic", "orjson", "sqlalchemy")


def add_places(
    parser: argparse.ArgumentParser, data: str | None = None, *, help_data: str
) -> None:
    """Add the options that say where log and keys stand, and whose log it is."""
    add_stores(parser, data, help_data=help_data)
    parser.add_argument(
        "--organisatie",
        metavar="NAAM",
        default="standaard",
        help="van welke organisatie het logboek is (standaard: standaard)",
    )


def add_stores(
    parser: argparse.ArgumentParser,
    data: str | None = None,
    *,
    help_data: str = "waar het logboek staat",
) -> None:
    """Add the options that say where log and keys stand."""
    parser.add_argument("--data", metavar="MAP", default=data, help=help_data)
    parser.add_argument(
        "--sleutels",
        metavar="MAP",
        help="de map (of database) met de sleutels; zonder: naast --data",
    )
    parser.add_argument(
        "--hoofdsleutel",
        metavar="MAP",
        help="de map met de hoofdsleutel; zonder: naast --data",
    )


def open_logboek(arguments: argparse.Namespace) -> Logboek:
    """
    Open the log that *arguments* point at, and make it when it is not there.

    Raises:
        StopError: what the log needs is not installed.
        LogboekError: the log cannot be used.
    """
    require_packages()
    from deelkader.logboek import Logboek

    return Logboek.open(
        arguments.data,
        sleutels=arguments.sleutels,
        hoofdsleutel=arguments.hoofdsleutel,
        organisatie=arguments.organisatie,
    )


def require_packages() -> None:
    """Raise a StopError when what the log needs is not installed."""
    missing = [name for name in _NODIG if find_spec(name) is None]
    if missing:
        raise StopError(
            Uitgang.VERKEERD_GEBRUIK,
            "logboek-ontbreekt",
            f"Voor het logboek ontbreekt: {', '.join(missing)}."
            ' Installeer het met: pip install "deelkader[logboek]"',
        )
