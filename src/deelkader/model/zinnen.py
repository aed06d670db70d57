# SPDX-License-Identifier: EUPL-1.2
"""
The words of the scenarios: which Dutch words stand for which ids. Floor 1.

Holds tables only. How a sentence is read or written, `verhalen` decides.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

type_feiten = Mapping[str, Any]
"""Fact or part of the question (its id) -> value."""


@dataclass(frozen=True, slots=True)
class Zinnen:
    """
    The tables of `zinnen.yaml`, checked: every id exists.

    In every key an X is the name of a child. *afzenders* follows a name, *feiten*
    is a whole sentence; both hold what the words say about the question. *delen*
    holds per part of the question the words inside the question itself.
    """

    jeugdigen: tuple[str, ...] = ("Robin",)
    professional: str = "Sanne"
    afzenders: Mapping[str, type_feiten] = field(default_factory=dict)
    feiten: Mapping[str, type_feiten] = field(default_factory=dict)
    getallen: Mapping[str, str] = field(default_factory=dict)
    onbekend: tuple[str, ...] = ()
    delen: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    gevers: Mapping[str, str] = field(default_factory=dict)
    antwoorden: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    betekenissen: Mapping[str, str] = field(default_factory=dict)
    uitkomsten: Mapping[str, str] = field(default_factory=dict)
    uitzoeken: Mapping[str, str] = field(default_factory=dict)
    aannames: Mapping[str, type_feiten] = field(default_factory=dict)
    stappen: Mapping[str, str] = field(default_factory=dict)
    plichten: Mapping[str, str] = field(default_factory=dict)
    contacten: Mapping[str, str] = field(default_factory=dict)
    kanten: Mapping[str, str] = field(default_factory=dict)
