# SPDX-License-Identifier: EUPL-1.2
"""
Read conditions: fact -> value, list, `@groep` or `{niet: ...}`.

Responsible for turning what was written into accepted indexes, with a finding
for every name nobody declared. Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from deelkader.begrippen import Feit, Soort, Vorm
from deelkader.model.regel import Conditie
from deelkader.regels.bevindingen import Bevindingen
from deelkader.regels.reader import Document, Pad

_GEEN = "geen"


class Conditielezer:
    """Reads the conditions of one document for one vocabulary."""

    def __init__(
        self,
        document: Document,
        feiten: Mapping[str, Feit],
        groepen: Mapping[str, tuple[str, ...]],
        bevindingen: Bevindingen,
    ) -> None:
        self._document = document
        self._feiten = {n: f for n, f in feiten.items() if f.soort is not Soort.TAFEL}
        self._groepen = groepen
        self._bevindingen = bevindingen

    def read(
        self, pad: Pad, als: Mapping[str, Any], behalve: Mapping[str, Any] | None = None
    ) -> tuple[Conditie, ...]:
        """
        Return the conditions of *als*, narrowed by *behalve*, by order of fact id.

        *pad* is the place of the mapping that holds `als` and `behalve`.
        """
        accepted: dict[str, frozenset[int]] = {}
        before = len(self._bevindingen)
        for key, value in als.items():
            self._take(accepted, (*pad, "als", key), key, value)
        for key, value in (behalve or {}).items():
            self._take(accepted, (*pad, "behalve", key), key, {"niet": value})
        readable = len(self._bevindingen) == before
        for name, indexen in accepted.items():
            if readable and not indexen:
                self._bevindingen.add(self._document, (*pad, "als"), "R057", feit=name)
        return tuple(Conditie(name, accepted[name]) for name in sorted(accepted))

    def look(self, pad: Pad, item: Any) -> None:
        """Add what is wrong in the conditions of *item*, which has not its shape."""
        if not isinstance(item, Mapping):
            return
        parts = [item.get(key) or {} for key in ("als", "behalve")]
        if all(isinstance(part, Mapping) for part in parts):
            self.read(pad, *parts)

    def read_mapping(
        self, pad: Pad, als: Mapping[str, Any]
    ) -> dict[str, frozenset[int]]:
        """Return the conditions of the map at *pad* itself, in the written order."""
        accepted: dict[str, frozenset[int]] = {}
        for key, value in als.items():
            self._take(accepted, (*pad, key), key, value)
        return accepted

    def _take(
        self, accepted: dict[str, frozenset[int]], pad: Pad, key: str, value: Any
    ) -> None:
        feit = self._feiten.get(key.replace("_", "-"))
        if feit is None:
            self._bevindingen.add(
                self._document, pad, "R040", sleutel=True, wat=key, keuzes=self._feiten
            )
            return
        indexen = self._indexes(pad, feit, value)
        accepted[feit.id] = accepted.get(feit.id, indexen) & indexen

    def _indexes(self, pad: Pad, feit: Feit, value: Any) -> frozenset[int]:
        if isinstance(value, dict):
            if list(value) != ["niet"]:
                self._bevindingen.add(
                    self._document, pad, "R032", soort="een waarde, lijst of niet: ..."
                )
                return frozenset()
            everything = frozenset(range(feit.nvt + 1))
            return everything - self._values((*pad, "niet"), feit, value["niet"])
        return self._values(pad, feit, value)

    def _values(self, pad: Pad, feit: Feit, value: Any) -> frozenset[int]:
        """Return the indexes that a value, group or list of them names."""
        items = value if isinstance(value, list) else [value]
        found: set[int] = set()
        for number, item in enumerate(items):
            place = (*pad, number) if isinstance(value, list) else pad
            if isinstance(item, str) and item.startswith("@"):
                for member in self._group(place, item[1:]):
                    found |= self._one(place, feit, member)
            else:
                found |= self._one(place, feit, item)
        return frozenset(found)

    def _group(self, pad: Pad, name: str) -> tuple[str, ...]:
        if name not in self._groepen:
            self._bevindingen.add(
                self._document, pad, "R042", wat=name, keuzes=self._groepen
            )
        return self._groepen.get(name, ())

    def _one(self, pad: Pad, feit: Feit, item: Any) -> set[int]:
        if feit.vorm is Vorm.VERZAMELING:
            if item == _GEEN and item not in feit.waarde:
                return {feit.index[frozenset()]}
            known = isinstance(item, str) and item in feit.waarde
            hits = set(feit.indexes_with([item])) if known else set()
        else:
            known = (
                isinstance(item, bool)
                if feit.vorm is Vorm.JA_NEE
                else isinstance(item, str)
            ) and item in feit.index
            hits = {feit.index[item]} if known else set()
        if not known:
            keuzes = [str(v.id) for v in feit.waarden] or ["true", "false"]
            self._bevindingen.add(
                self._document, pad, "R041", wat=item, feit=feit.id, keuzes=keuzes
            )
        return hits
