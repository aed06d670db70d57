# SPDX-License-Identifier: EUPL-1.2
"""
The words of one kader, both ways: from a word to its id and back.

A value without a word of its own is said by its label between quotes, so that
every question of every kader can be told. Floor: `verhalen`.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any, Generic, TypeVar

from deelkader.begrippen import Feit, Uitkomst, Vorm
from deelkader.model.toestemming import Status
from deelkader.regels import Kaderinhoud

T = TypeVar("T")

_MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]
DATUM = rf"\d{{1,2}} (?:{'|'.join(_MAANDEN)}) \d{{4}}"
PERSOON = r"[A-Z]\w+"
EN = " en "
EN_OOK = " en ook "
_KIND = "X"


def read_day(tekst: str) -> date:
    """Return a written day ("22 november 2026")."""
    dag, maand, jaar = tekst.split()
    return date(int(jaar), _MAANDEN.index(maand) + 1, int(dag))


def write_day(dag: date) -> str:
    """Return *dag* as it is written in a sentence."""
    return f"{dag.day} {_MAANDEN[dag.month - 1]} {dag.year}"


_BASISANTWOORDEN: Mapping[str, Mapping[str, Any]] = {
    f"antwoordt: {status}{', uitdrukkelijk' if explicit else ''}": {
        "status": status.value,
        **({"uitdrukkelijk": True} if explicit else {}),
    }
    for status in Status
    for explicit in (False, True)
}
"""What a person can always be said to answer, whatever the words of the kader."""


class Namen:
    """The names of children, written as X in the tables of words."""

    def __init__(self, namen: Iterable[str]) -> None:
        self.namen = tuple(namen)
        self._een = f"(?:{'|'.join(map(re.escape, self.namen))})"

    def hide(self, tekst: str) -> str:
        """Return *tekst* with every name written as X."""
        return re.sub(rf"\b{self._een}\b", _KIND, tekst)

    def show(self, tekst: str, naam: str = "") -> str:
        """Return *tekst* with *naam*, or else the first name, for every X."""
        return re.sub(rf"\b{_KIND}\b", naam or self.namen[0], tekst)

    def rename(self, tekst: str, verhaal: str) -> str:
        """Return *tekst* about the child that is named first in *verhaal*."""
        named = re.search(rf"\b{self._een}\b", verhaal)
        return self.show(self.hide(tekst), named.group() if named else "")

    def pattern(self, zin: str) -> str:
        """Return a pattern for *zin* in which X is the name of a child."""
        escaped = re.escape(zin).replace(r"\ ", " ")
        return re.sub(rf"\b{_KIND}\b", lambda _: self._een, escaped)

    def one_of(self, zinnen: Iterable[str]) -> str:
        """Return a pattern for any of *zinnen*; nothing fits where there is none."""
        longest_first = sorted(zinnen, key=lambda zin: (-len(zin), zin))
        return f"(?:{'|'.join(map(self.pattern, longest_first)) or '(?!)'})"


class Woordenlijst(Generic[T]):
    """The words that can stand in one place of a sentence, and what they mean."""

    def __init__(
        self, namen: Namen, woorden: Mapping[str, T], etiketten: Mapping[str, T]
    ) -> None:
        self._namen = namen
        quoted = {f'"{label}"': waarde for label, waarde in etiketten.items()}
        self._waarden: dict[str, T] = {**quoted, **woorden}
        self._woorden = [*woorden.items(), *quoted.items()]
        self.patroon = namen.one_of(self._waarden)
        some = f"(?:, {self.patroon})*{EN}{self.patroon}"
        self.opsomming = f"{self.patroon}(?:{some})?"
        self.ook = f"{self.patroon}(?:{EN_OOK}{self.patroon})*"
        self._een = re.compile(self.patroon)

    def read(self, woord: str) -> T:
        """Return what *woord* means."""
        return self._waarden[self._namen.hide(woord)]

    def read_some(self, opsomming: str) -> tuple[T, ...]:
        """Return what the words of an enumeration mean, in order."""
        return tuple(self.read(found) for found in self._een.findall(opsomming))

    def write(self, waarde: T) -> str:
        """Return the first word for *waarde*."""
        for woord, meaning in self._woorden:
            if meaning == waarde:
                return self._namen.show(woord)
        raise KeyError(waarde)

    def write_some(self, waarden: Iterable[T], *, en: str = EN) -> str:
        """Return the words of *waarden* as an enumeration."""
        *first, last = [self.write(waarde) for waarde in waarden]
        comma = ", " if en == EN else en
        return f"{comma.join(first)}{en}{last}" if first else last


def labels(pairs: Iterable[tuple[str, str]]) -> dict[str, str]:
    """Return label -> id for (id, label); a label that is not clear holds its id."""
    found = list(pairs)
    seen = Counter(label for _, label in found)
    return {
        label if label and seen[label] == 1 and '"' not in label else id_: id_
        for id_, label in found
    }


class Woorden:
    """All lists of words of one kader."""

    def __init__(self, inhoud: Kaderinhoud) -> None:
        self.begrippen, self.zinnen = inhoud.begrippen, inhoud.zinnen
        b, z = self.begrippen, self.zinnen
        self.namen = Namen(z.jeugdigen)
        self.delen = {
            deel.id: self._list(z.delen.get(deel.id, {}), _values(deel))
            for deel in b.delen
        }
        self.gever = self._list(z.gevers, _labels(b.gevers))
        self.plicht = self._list(z.plichten, _labels(b.plichten))
        self.contact = self._list(z.contacten, _labels(b.contacten))
        self.stap = self._list(z.stappen, _labels(b.stappen))
        self.betekenis = self._list(z.betekenissen, _labels(b.betekenissen))
        self.uitkomst = self._list(z.uitkomsten, {u.value: u.value for u in Uitkomst})
        self.antwoord: Woordenlijst[Mapping[str, Any]] = Woordenlijst(
            self.namen, {**z.antwoorden, **_BASISANTWOORDEN}, {}
        )
        sides = {
            f"{name}/{kant}": f"{punt.vraag} {vorm.label}"
            for name, punt in inhoud.standpunten.items()
            for kant, vorm in punt.kanten.items()
        }
        self.kant = self._list(z.kanten, labels(sides.items()))
        asked = {f.naam: f.label for f in b.feiten.values()}
        self.uitzoeken = self._list(z.uitzoeken, labels(asked.items()))
        self.feit = self._list({}, labels((f.id, f.label) for f in b.feiten.values()))
        self.feitwaarde = {f.id: self._list({}, _values(f)) for f in b.feiten.values()}

    def _list(
        self, woorden: Mapping[str, str], etiketten: Mapping[str, str]
    ) -> Woordenlijst[str]:
        return Woordenlijst(self.namen, woorden, etiketten)


def _labels(items: Mapping[str, Any]) -> dict[str, str]:
    return labels((id_, item.label) for id_, item in items.items())


def _values(feit: Feit) -> dict[str, str]:
    """Return label -> id for every value that a question can give *feit*."""
    if feit.vorm is Vorm.JA_NEE:
        return {}
    return labels((w.id, w.label) for w in feit.waarden)
