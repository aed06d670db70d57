# SPDX-License-Identifier: EUPL-1.2
"""
The names that a file declares, also where its parts cannot be read.

Responsible for not calling a name unknown because of a slip elsewhere. Floor 2.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Self

from deelkader.regels.reader import Document


class Bekend(Collection[str]):
    """Names that may be referred to; with *alles* any name may be."""

    def __init__(self, namen: Iterable[str], *, alles: bool = False) -> None:
        self._namen = dict.fromkeys(namen)
        self._alles = alles

    @classmethod
    def of(cls, inhoud: object) -> Self:
        """Return the keys of *inhoud* as it was written; any name when it has none."""
        if not isinstance(inhoud, Mapping):
            return cls((), alles=True)
        return cls(key for key in inhoud if isinstance(key, str))

    def beyond(self, gelezen: Collection[str]) -> bool:
        """Return whether more is known than *gelezen*."""
        return self._alles or not self._namen.keys() <= set(gelezen)

    def __contains__(self, naam: object) -> bool:
        return self._alles or naam in self._namen

    def __iter__(self) -> Iterator[str]:
        return iter(self._namen)

    def __len__(self) -> int:
        return len(self._namen)


@dataclass(frozen=True, slots=True)
class Namen:
    """
    The names rules may refer to outside the vocabulary, and the chosen sides.

    Of *standpunten* None: their file could not be read, so nothing is unknown.
    """

    bronnen: Collection[str]
    standpunten: Mapping[str, Collection[str]] | None
    gekozen: Mapping[str, str]


def keys_in(
    documents: Mapping[str, Document], map_: str, ongelezen: Collection[str]
) -> Bekend:
    """Return what the files in the folder *map_* speak of; any, when one is unread."""
    inside = [d.inhoud for naam, d in documents.items() if naam.startswith(map_)]
    maps = [one for one in inside if isinstance(one, Mapping)]
    unread = any(naam.startswith(map_) for naam in ongelezen)
    keys = (key for one in maps for key in one if isinstance(key, str))
    return Bekend(keys, alles=unread or len(maps) < len(inside))


def written_sides(inhoud: object) -> dict[str, Bekend] | None:
    """Return the sides of each contested point in *inhoud*; None: it is no map."""
    if not isinstance(inhoud, Mapping):
        return None
    return {
        naam: Bekend.of(punt.get("kanten") if isinstance(punt, Mapping) else None)
        for naam, punt in inhoud.items()
        if isinstance(naam, str)
    }


def full_sides(sides: Mapping[str, Collection[str]] | None) -> Bekend:
    """Return each side with its contested point before it: `punt/kant`."""
    if sides is None:
        return Bekend((), alles=True)
    named = [f"{naam}/{kant}" for naam, some in sides.items() for kant in some]
    # WHY: of a point without sides that can be read, any side may be meant.
    return Bekend(named, alles=not all(sides.values()))


def written_ids(documents: Iterable[Document]) -> Bekend:
    """Return the ids in lists of rules, also of rules that cannot be read."""
    lists = [d.inhoud for d in documents if isinstance(d.inhoud, list)]
    items = [item for some in lists for item in some]
    ids = [item.get("id") for item in items if isinstance(item, Mapping)]
    named = [id_ for id_ in ids if isinstance(id_, str)]
    # WHY: a rule without an id may be the one that is meant.
    return Bekend(named, alles=len(named) < len(items))
