# SPDX-License-Identifier: EUPL-1.2
"""The shape of a file in `publiek/`: the words of an audience. Floor 2."""

from __future__ import annotations

from pydantic import TypeAdapter

from deelkader.regels.vorm import Als, Vorm


class PubliekVorm(Vorm):
    """The words of one audience, by id."""

    label: str
    niet_bij: list[Als] = []
    waarden: dict[str, dict[str, str]] = {}
    gevers: dict[str, str] = {}
    plichten: dict[str, str] = {}


PUBLIEK = TypeAdapter(dict[str, PubliekVorm])
