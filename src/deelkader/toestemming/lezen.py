# SPDX-License-Identifier: EUPL-1.2
"""
Read an event that somebody sends: `read_event`.

Responsible for its keys, ids, days and codes against the vocabulary of a kader. All
problems are named at once, with their place and the nearest id; what was sent is
never repeated. Whether the event can be is `samenhang`'s affair. Floor 4, pure.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Any, TypeVar
from urllib.parse import urlsplit

from deelkader.begrippen import Begrippen
from deelkader.begrippen.bsn import lijkt_op_bsn
from deelkader.begrippen.spelling import spellings
from deelkader.engine.problemen import Problemen
from deelkader.errors import VraagError
from deelkader.toestemming.bereik import DELEN
from deelkader.toestemming.gebeurtenis import (
    Gebeurtenis,
    Hoedanigheid,
    Soort,
    Uitleg,
    Vastlegger,
    Wijze,
    to_milliseconds,
)
from deelkader.toestemming.samenhang import check_alone, check_with_earlier

_VELDEN = (
    *("id", "jeugdige", "gever", "gever-pseudoniem", "soort", "betekenis", *DELEN),
    *("vanaf", "tot", "uitdrukkelijk", "hoedanigheid", "wijze", "uitleg"),
    *("gebeurd-op", "vastgelegd-door", "over", "reden"),
)
_NODIG = ("id", "jeugdige", "gever", "soort", "gebeurd-op", "vastgelegd-door")
_UITLEG = ("versie", "url", "taal", "tekst")
_DOOR = ("id", "rol")
_CODE = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_VERSIE = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*\Z")
_TAAL = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\Z")
_LANGSTE_CODE = 80
_LANGSTE_URL = 500
_LANGSTE_TEKST = 3_000
_GEEN_TIJD = "Dit is geen tijdstip. Schrijf het als 2026-11-22T09:30:00Z."
_GEEN_CODE = "Schrijf hier een korte code van letters, cijfers en streepjes."
_GEEN_TAAL = "Dit is geen taalcode. Schrijf een taal als nl."
_TE_LANG = "Dit is te lang. Bewaar hier alleen wat op het scherm stond."
_GEEN_URL = "Dit is geen webadres. Het begint met https:// of http://."

E = TypeVar("E", bound=StrEnum)


def read_event(
    raw: Any, begrippen: Begrippen, eerder: Sequence[Gebeurtenis], nu: datetime
) -> Gebeurtenis:
    """
    Return the event in *raw*, which follows *eerder* (of this jeugdige), at *nu*.

    A yes or refusal that answers a request takes over the reach of that request
    where it names none of its own.

    Raises:
        VraagError: with every problem that was found.
    """
    problems = Problemen()
    found = _Lezing(begrippen, problems).read(raw)
    values = {name.replace("-", "_"): value for name, value in found.items()}
    earlier = [g for g in eerder if g.jeugdige == values.get("jeugdige")]
    check_alone(values, nu, problems)
    check_with_earlier(values, earlier, problems)
    if problems:
        raise VraagError(problems.sorted())
    return Gebeurtenis(**_with_reach(values, earlier))


def _with_reach(
    values: dict[str, Any], eerder: Iterable[Gebeurtenis]
) -> dict[str, Any]:
    """Return *values* with the reach of the request that is answered."""
    if values["soort"] not in {Soort.GEGEVEN, Soort.GEWEIGERD}:
        return values
    about = next((g for g in eerder if g.id == values.get("over")), None)
    if about is None:
        return values
    own = {deel: getattr(about, deel) for deel in DELEN}
    if values["soort"] is Soort.GEGEVEN:
        own |= {"vanaf": about.vanaf, "tot": about.tot}
    return {**own, **{name: v for name, v in values.items() if v is not None}}


@dataclass(slots=True)
class _Lezing:
    """One reading; what cannot be read is absent from what it returns."""

    begrippen: Begrippen
    problems: Problemen

    def read(self, raw: Any) -> dict[str, Any]:
        """Return the values of *raw* by field."""
        given = self._by_name("", raw, _VELDEN)
        for name in _NODIG:
            if name not in given:
                self.problems.add(f"/{_key(name)}", "ontbreekt")
        if "betekenis" not in given and self.begrippen.standaard_betekenis is not None:
            given["betekenis"] = self.begrippen.standaard_betekenis
        found = {name: self._value(name, value) for name, value in given.items()}
        return {name: value for name, value in found.items() if value is not None}

    def _value(self, name: str, value: Any) -> Any:
        readers: dict[str, Callable[[str, Any], Any]] = {
            "gever": lambda p, v: self._one_of(p, v, self.begrippen.gevers),
            "betekenis": lambda p, v: self._one_of(p, v, self.begrippen.betekenissen),
            "soort": lambda p, v: self._member(p, v, Soort),
            "hoedanigheid": lambda p, v: self._member(p, v, Hoedanigheid),
            "wijze": lambda p, v: self._member(p, v, Wijze),
            "reden": lambda p, v: self._text(p, v, (_CODE, _GEEN_CODE)),
            "vanaf": self.problems.read_date,
            "tot": self.problems.read_date,
            "uitdrukkelijk": self._flag,
            "gebeurd-op": self._moment,
            "uitleg": self._explanation,
            "vastgelegd-door": self._recorder,
        }
        pad = f"/{_key(name)}"
        if name in DELEN:
            return self._names(pad, value, name)
        read: Callable[[str, Any], Any] = readers.get(name) or self._pseudonym
        return read(pad, value)

    def _by_name(self, pad: str, raw: Any, names: Sequence[str]) -> dict[str, Any]:
        """Return *raw* by canonical names; an empty value is an absent one."""
        known = {s: name for name in names for s in spellings(name)}
        found: dict[str, Any] = {}
        for key, value in self.problems.read_map(pad, raw).items():
            name = known.get(key) if isinstance(key, str) else None
            if name is None:
                self.problems.unknown_key(pad, key, known.values())
            elif name in found:
                self.problems.add(f"{pad}/{_key(name)}", "dubbel")
            elif value is not None:
                found[name] = value
        return found

    def _flag(self, pad: str, value: Any) -> bool | None:
        if isinstance(value, bool):
            return value
        self.problems.wrong_type(pad, value)
        return None

    def _pseudonym(self, pad: str, value: Any) -> str | None:
        self.problems.check_pseudonym(pad, value)
        return value if isinstance(value, str) else None

    def _one_of(self, pad: str, value: Any, keuzes: Iterable[str]) -> str | None:
        if isinstance(value, str) and value in keuzes:
            return value
        self.problems.unknown_value(pad, value, keuzes)
        return None

    def _member(self, pad: str, value: Any, soort: type[E]) -> E | None:
        found = self._one_of(pad, value, [member.value for member in soort])
        return None if found is None else soort(found)

    def _names(self, pad: str, value: Any, deel: str) -> tuple[str, ...] | None:
        feit = self.begrippen.feiten.get(deel)
        keuzes = {} if feit is None else feit.waarde
        raw = [value] if isinstance(value, str) else self.problems.read_list(pad, value)
        if not raw and isinstance(value, list | tuple):
            self.problems.add(pad, "leeg")
        found = []
        for number, item in enumerate(raw):
            place = pad if isinstance(value, str) else f"{pad}/{number}"
            if item in raw[:number]:
                self.problems.add(place, "dubbel")
            found.append(self._one_of(place, item, keuzes))
        named = tuple(name for name in found if name is not None)
        return named or None

    def _moment(self, pad: str, value: Any) -> datetime | None:
        moment = value
        if isinstance(value, str):
            try:
                moment = datetime.fromisoformat(value)
            except ValueError:
                moment = None
        if isinstance(moment, datetime) and moment.tzinfo is not None:
            # A moment at the edge of the calendar has no other zone.
            with contextlib.suppress(OverflowError):
                return to_milliseconds(moment)
        is_text = isinstance(value, str) and not lijkt_op_bsn(value)
        if is_text or isinstance(value, datetime):
            self.problems.add(pad, "geen-tijdstip", _GEEN_TIJD)
        else:
            self.problems.wrong_type(pad, value)
        return None

    def _text(
        self, pad: str, value: Any, vorm: tuple[re.Pattern[str], str]
    ) -> str | None:
        pattern, boodschap = vorm
        if not isinstance(value, str) or lijkt_op_bsn(value):
            self.problems.wrong_type(pad, value)
        elif len(value) > _LANGSTE_CODE or not pattern.match(value):
            self.problems.add(pad, "geen-code", boodschap)
        else:
            return value
        return None

    def _explanation(self, pad: str, value: Any) -> Uitleg | None:
        given = self._by_name(pad, value, _UITLEG)
        if "versie" not in given:
            self.problems.add(f"{pad}/versie", "ontbreekt")
            return None
        taal = given.get("taal", "nl")
        versie = self._text(f"{pad}/versie", given["versie"], (_VERSIE, _GEEN_CODE))
        taal = self._text(f"{pad}/taal", taal, (_TAAL, _GEEN_TAAL))
        url = given.get("url")
        if url is not None and not _is_address(url):
            self.problems.add(f"{pad}/url", "geen-url", _GEEN_URL)
            return None
        tekst = given.get("tekst")
        if not self._is_shown(f"{pad}/tekst", tekst) or versie is None or taal is None:
            return None
        return Uitleg(versie=versie, url=url, taal=taal, tekst=tekst)

    def _is_shown(self, pad: str, tekst: Any) -> bool:
        """Return whether *tekst* can be what a screen showed; or nothing."""
        if tekst is None:
            return True
        if not isinstance(tekst, str) or lijkt_op_bsn(tekst):
            self.problems.wrong_type(pad, tekst)
        elif len(tekst) > _LANGSTE_TEKST:
            self.problems.add(pad, "te-lang", _TE_LANG)
        else:
            return True
        return False

    def _recorder(self, pad: str, value: Any) -> Vastlegger | None:
        raw = {"id": value} if isinstance(value, str) else value
        given = self._by_name(pad, raw, _DOOR)
        if "id" not in given:
            self.problems.add(f"{pad}/id", "ontbreekt")
            return None
        who = self._pseudonym(f"{pad}/id", given["id"])
        rol = None
        if "rol" in given:
            feit = self.begrippen.feiten.get("van")
            keuzes = {} if feit is None else feit.waarde
            rol = self._one_of(f"{pad}/rol", given["rol"], keuzes)
        return None if who is None else Vastlegger(id=who, rol=rol)


def _key(name: str) -> str:
    return spellings(name)[2]


def _is_address(url: Any) -> bool:
    """Return whether *url* is a plain web address without anybody's number."""
    if not isinstance(url, str) or len(url) > _LANGSTE_URL or lijkt_op_bsn(url):
        return False
    try:
        parts = urlsplit(url)
    except ValueError:
        return False
    is_plain = url.isascii() and url.isprintable() and " " not in url
    return is_plain and parts.scheme in {"https", "http"} and bool(parts.hostname)
