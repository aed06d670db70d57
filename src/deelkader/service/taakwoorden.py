# SPDX-License-Identifier: EUPL-1.2
"""
The words of a task: what must be done, what may be said, and on which source.

Responsible for filling in labels for what began the task. Knows no person: what
happened in a case has none in its words. Floor 5.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING, Any, Final

from deelkader.opvolging.aanleiding import causes
from deelkader.opvolging.dagen import before

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from deelkader.kader import Kader
    from deelkader.model.opvolging import Opvolgregel
    from deelkader.opvolging.takenlijst import Taakregel, Takenlijst

_PLAATS: Final = re.compile(r"\{([a-z_-]+)\}")
_DAGEN: Final = frozenset({"op", "tot"})
_ANDERS: Final = {
    "van": "wie het deelde",
    "naar": "wie het kreeg",
    "doel": "het doel",
    "situatie": "de situatie",
    "plicht": "wat je moest doen",
}
"""What stands in a sentence where nobody told what it was."""
_ONBEKEND: Final = "onbekend"
_OUD: Final = "Deze taak komt uit oudere regels. Kijk of hij nog nodig is."


@dataclass(frozen=True, slots=True)
class Taakwoorden:
    """What people read of one task; *herinnering* is the day of its reminder."""

    titel: str
    taak: str
    zin: str = ""
    bronnen: tuple[str, ...] = ()
    herinnering: date | None = None

    def as_dict(self) -> dict[str, Any]:
        """Return plain JSON values."""
        found = {"titel": self.titel, "taak": self.taak, "bronnen": list(self.bronnen)}
        return found | ({"zin": self.zin} if self.zin else {})


class Taakboek:
    """Finds the words of the tasks of *lijst* under one kader."""

    def __init__(self, kader: Kader, lijst: Takenlijst) -> None:
        self._lijst = lijst
        found = kader.inhoud.opvolging
        self._regels = {} if found is None else {r.id: r for r in found.regels}
        self._labels = _finders(kader)
        feiten = kader.begrippen.feiten
        partijen = {*feiten["van"].waarde, *feiten["naar"].waarde}
        functies = {} if found is None else dict(found.functies)
        self.rollen: dict[str, str] = {
            **{id_: self._labels["naar"](id_) for id_ in sorted(partijen)},
            **functies,
        }
        """Who can own a task, with its label."""

    def words(self, taken: Sequence[Taakregel]) -> list[Taakwoorden]:
        """Return the words of each of *taken*."""
        about = causes(self._lijst, taken)
        found = []
        for one in taken:
            cause = about.get(one.id)
            words = {} if cause is None else cause.kenmerken
            found.append(self._words(one, words))
        return found

    def _words(self, one: Taakregel, about: Mapping[str, str | int]) -> Taakwoorden:
        regel = self._regels.get(one.regel)
        if regel is None:
            return Taakwoorden(_OUD, _OUD)
        return Taakwoorden(
            self._filled(regel.titel, about),
            self._filled(regel.taak, about),
            self._filled(regel.zin, about),
            regel.bronnen,
            _reminder(one, regel),
        )

    def _filled(self, zin: str, about: Mapping[str, str | int]) -> str:
        def fill(found: re.Match[str]) -> str:
            naam = found[1].replace("_", "-")
            value = about.get(naam, _ONBEKEND)
            if isinstance(value, int):
                return _shown(value) if naam in _DAGEN else str(value)
            if value == _ONBEKEND:
                return _ANDERS.get(naam, _ONBEKEND)
            find = self._labels.get(naam)
            return value.replace("-", " ") if find is None else find(value)

        return _PLAATS.sub(fill, zin)


def _reminder(one: Taakregel, regel: Opvolgregel) -> date | None:
    """Return the day of the reminder of *one*."""
    if regel.herinner is None:
        return None
    return date.fromordinal(before(one.uiterlijk, regel.herinner))


def _finders(kader: Kader) -> dict[str, Callable[[str], str]]:
    """Return per word what gives its label; an id that is gone stays as it is."""
    begrippen = kader.begrippen

    def of_fact(naam: str) -> Callable[[str], str]:
        feit = begrippen.feiten[naam]
        return lambda id_: feit.label_of(id_) if id_ in feit.waarde else id_

    found = {naam: of_fact(naam) for naam in ("van", "naar", "doel", "situatie")}
    gevers, plichten = begrippen.gevers, begrippen.plichten
    found["gever"] = lambda id_: gevers[id_].label if id_ in gevers else id_
    found["plicht"] = lambda id_: plichten[id_].label if id_ in plichten else id_
    return found


def _shown(dag: int) -> str:
    if not dag:
        return _ONBEKEND
    day = date.fromordinal(dag)
    return f"{day.day}-{day.month}-{day.year}"
