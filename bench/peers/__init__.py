# SPDX-License-Identifier: EUPL-1.2
"""
The peers: other engines that decide the same questions over the same policies.

Each module holds `prepare(domeinen)`, which compiles the policies beforehand as
the documentation of that engine advises, and returns a `Peer`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from importlib.metadata import version
from typing import Any

from deelkader.cedar.kern import Domein

NAMEN = {
    "cedarpy": "cedar",
    "zen-engine": "zen",
    "vakt": "vakt",
    "casbin": "casbin",
}


@dataclass(frozen=True, slots=True)
class Peer:
    """
    One prepared engine.

    *request* turns plain facts into what the engine wants to be given (not
    timed); *decide* returns the open axes (timed).
    """

    naam: str
    request: Callable[[Mapping[str, str]], Any]
    decide: Callable[[Any], frozenset[str]]


def prepare_all(domeinen: tuple[Domein, ...]) -> list[Peer]:
    """Return every peer, prepared with the same policies."""
    found = []
    for package, module in NAMEN.items():
        request, decide = import_module(f"bench.peers.{module}").prepare(domeinen)
        found.append(Peer(f"{package} {version(package)}", request, decide))
    return found
