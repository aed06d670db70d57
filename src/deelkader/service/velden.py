# SPDX-License-Identifier: EUPL-1.2
"""
Read the body of a request field by field: `Velden`.

Responsible for naming every problem at once, with its place and without what was
sent. What a value means is the affair of who asks for it. Floor 5.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import UTC, date, datetime
from typing import Any, Final, TypeVar

from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.begrippen.spelling import camel, spellings
from deelkader.engine.problemen import Problemen
from deelkader.errors import KaderError, Probleem, VraagError
from deelkader.service.json_lezer import DUBBEL, VERZOEK, Lezing, parse_json
from deelkader.toestemming import Vastlegger

_GEEN_TIJD: Final = "Dit is geen tijdstip. Schrijf het als 2026-11-22T09:30:00Z."
_NUL: Final = "?"
"""Stands for a code that could not be read; `require` never lets it through."""

T = TypeVar("T")


def read_body(tekst: bytes, lees: Callable[[Any], T]) -> T:
    """
    Return what *lees* makes of the JSON *tekst*; *lees* may write nothing.

    Raises:
        VraagError: with the problems of the text and of what it says together.
    """
    lezing = parse_json(tekst, VERZOEK)
    if not lezing.problemen:
        return lees(lezing.inhoud)
    raise VraagError(_all_problems(lezing, lees))


def _all_problems(lezing: Lezing, lees: Callable[[Any], Any]) -> tuple[Probleem, ...]:
    found = set(lezing.problemen)
    # WHY: a value that was refused has one problem; a second would only repeat it.
    named = {p.pad for p in found if p.pad and p.code != DUBBEL}
    try:
        lees(lezing.inhoud)
    except VraagError as error:
        found.update(p for p in error.problemen if p.pad not in named)
    except KaderError:
        pass
    return tuple(sorted(found))


class Velden:
    """
    The fields of one block, and the *problemen* found in them so far.

    A field that cannot be read gives a value that means nothing; so call `require`
    before using any.
    """

    def __init__(
        self, raw: Any, namen: Iterable[str], problemen: Problemen, pad: str = ""
    ) -> None:
        self.problemen = problemen
        self._pad = pad
        self._given: dict[str, Any] = {}
        known = {s: naam for naam in namen for s in spellings(naam)}
        for key, value in problemen.read_map(pad, raw).items():
            naam = known.get(key) if isinstance(key, str) else None
            if naam is None:
                problemen.unknown_key(pad, key, (camel(n) for n in known.values()))
            elif naam in self._given:
                problemen.add(self.place(naam), "dubbel")
            elif value is not None:
                self._given[naam] = value

    def __contains__(self, naam: str) -> bool:
        return naam in self._given

    def place(self, naam: str) -> str:
        """Return where *naam* stands."""
        return f"{self._pad}/{camel(naam)}"

    def require(self) -> None:
        """Raise a VraagError with every problem so far, if there is one."""
        if self.problemen:
            raise VraagError(self.problemen.sorted())

    def value(self, naam: str) -> Any:
        """Return what was sent as *naam*; a problem when it is absent."""
        if naam not in self._given:
            self.problemen.add(self.place(naam), "ontbreekt")
        return self._given.get(naam)

    def code(self, naam: str) -> str:
        """Return the opaque code *naam*."""
        value = self.value(naam)
        if value is not None:
            self.problemen.check_pseudonym(self.place(naam), value)
        return value if isinstance(value, str) else _NUL

    def choice(self, naam: str, keuzes: Iterable[str]) -> str:
        """Return *naam*, which is one of *keuzes*."""
        value = self.value(naam)
        if isinstance(value, str) and value in set(keuzes):
            return value
        if value is not None:
            self.problemen.unknown_value(self.place(naam), value, keuzes)
        return _NUL

    def choices(self, naam: str, keuzes: Iterable[str]) -> tuple[str, ...]:
        """Return the list *naam*, each of *keuzes* and none twice."""
        value, known = self.value(naam), list(keuzes)
        raw = [] if value is None else self.problemen.read_list(self.place(naam), value)
        if value == []:
            self.problemen.add(self.place(naam), "leeg")
        for number, item in enumerate(raw):
            place = f"{self.place(naam)}/{number}"
            if not isinstance(item, str) or item not in known:
                self.problemen.unknown_value(place, item, known)
            elif item in raw[:number]:
                self.problemen.add(place, "dubbel")
        return tuple(item for item in raw if isinstance(item, str))

    def day(self, naam: str) -> date:
        """Return the day *naam*."""
        value = self.value(naam)
        found = None
        if value is not None:
            found = self.problemen.read_date(self.place(naam), value)
        return date.min if found is None else found

    def day_or_none(self, naam: str) -> date | None:
        """Return the day *naam*; None when it was not sent."""
        return self.day(naam) if naam in self else None

    def moment_or_none(self, naam: str) -> datetime | None:
        """Return the moment *naam* with its zone; None when it was not sent."""
        if naam not in self:
            return None
        value = self._given[naam]
        if not isinstance(value, str) or lijkt_op_bsn(value):
            self.problemen.wrong_type(self.place(naam), value)
            return None
        try:
            moment = datetime.fromisoformat(value)
            if moment.tzinfo is not None:
                return moment.astimezone(UTC)
        except (ValueError, OverflowError):
            pass
        self.problemen.add(self.place(naam), "geen-tijdstip", _GEEN_TIJD)
        return None

    def flag(self, naam: str) -> bool:
        """Return yes or no as *naam* says; no when it was not sent."""
        value = self._given.get(naam, False)
        if not isinstance(value, bool):
            self.problemen.wrong_type(self.place(naam), value)
        return value is True

    def number(self, naam: str, hoogste: int) -> int:
        """Return the whole number *naam*, from 0 to *hoogste*."""
        value = self.value(naam)
        if isinstance(value, int) and not isinstance(value, bool):
            if 0 <= value <= hoogste:
                return value
            self.problemen.out_of_range(self.place(naam), value)
        elif value is not None:
            self.problemen.wrong_type(self.place(naam), value)
        return 0

    def recorder(self, naam: str, rollen: Iterable[str]) -> Vastlegger:
        """Return who does this: a code, or a block with a code and a role."""
        value = self.value(naam)
        if value is None or isinstance(value, str):
            return Vastlegger(id=self.code(naam))
        own = Velden(value, ("id", "rol"), self.problemen, self.place(naam))
        rol = own.choice("rol", rollen) if "rol" in own else None
        return Vastlegger(id=own.code("id"), rol=rol)

    def block(self, naam: str) -> Mapping[str, Any]:
        """Return the block *naam*; empty when it was not sent."""
        if naam not in self:
            return {}
        return self.problemen.read_map(self.place(naam), self._given[naam])
