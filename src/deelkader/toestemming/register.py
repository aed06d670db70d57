# SPDX-License-Identifier: EUPL-1.2
"""
The register: add events, withdraw in one call, and ask what holds: `Register`.

Responsible for order: read, check against what was written before, write. Nothing
is ever changed or removed. Where it is kept, and under which key, is the affair of
the `Bewaarplaats` that is handed in. Floor 4.
"""

from __future__ import annotations

import contextlib
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any, Generic, Protocol, TypeVar

from deelkader.begrippen import Begrippen
from deelkader.errors import DeelkaderError
from deelkader.model.toestemming import Toestemming
from deelkader.toestemming.gebeurtenis import Gebeurtenis
from deelkader.toestemming.gezag import Gezagsfeit, gezag_on
from deelkader.toestemming.intrekking import Inlichtplicht, Intrekking, duty_to_tell
from deelkader.toestemming.lezen import read_event
from deelkader.toestemming.stand import Peiling, standing

_GEBEURTENIS = "gebeurtenis"
_GEZAG = "gezag"

E = TypeVar("E")
E_contra = TypeVar("E_contra", contravariant=True)


class Bewaarplaats(Protocol[E_contra]):
    """Where the contents of one person are kept; *eenheid* is a unit of work."""

    def add(
        self,
        eenheid: E_contra,
        jeugdige: str,
        id: str,  # noqa: A002 - the word users read
        inhoud: Mapping[str, Any],
    ) -> None:
        """Keep *inhoud* (plain JSON values) as the next one of *jeugdige*."""

    def of(
        self, jeugdige: str, eenheid: E_contra | None = None
    ) -> Sequence[Mapping[str, Any]]:
        """
        Return what is kept of *jeugdige*, in the order of writing.

        With *eenheid* nobody else can add to it until that unit ends.
        """


@dataclass(frozen=True, slots=True)
class Bekend:
    """What is known for a question: records, and facts that the question lacked."""

    toestemmingen: tuple[Toestemming, ...]
    feiten: Mapping[str, Any]


class Register(Generic[E]):
    """
    The consent register of one organisation, for the vocabulary of one kader.

    *klok* says the time with its zone; it is read when something is written.
    """

    def __init__(
        self,
        bewaarplaats: Bewaarplaats[E],
        begrippen: Begrippen,
        klok: Callable[[], datetime],
    ) -> None:
        self._bewaarplaats = bewaarplaats
        self._begrippen = begrippen
        self._klok = klok

    def check(self, raw: Mapping[str, Any]) -> Gebeurtenis:
        """
        Return the event that `append` would write now.

        Raises:
            VraagError: the event cannot be; holds every problem.
        """
        plain = _plain(raw)
        earlier, last = self._earlier(None, plain.get("jeugdige"))
        return read_event(plain, self._begrippen, earlier, self._now(last))

    def append(self, eenheid: E, raw: Mapping[str, Any] | Gebeurtenis) -> Gebeurtenis:
        """
        Write one event in *eenheid* and return it as it was written.

        Raises:
            VraagError: the event cannot be; holds every problem, nothing is written.
        """
        plain = _plain(raw)
        earlier, last = self._earlier(eenheid, plain.get("jeugdige"))
        nu = self._now(last)
        event = read_event(plain, self._begrippen, earlier, nu).written(nu)
        inhoud = {_GEBEURTENIS: event.as_dict()}
        self._bewaarplaats.add(eenheid, event.jeugdige, event.id, inhoud)
        return event

    def withdraw(
        self,
        eenheid: E,
        raw: Mapping[str, Any],
        gedeeld: Iterable[Mapping[str, Any]] = (),
    ) -> Intrekking:
        """
        Write a withdrawal and return whom to tell; it holds for the next question.

        *raw* is an event whose `soort` may be left out. *gedeeld* are the lines of
        what was shared about this jeugdige.

        Raises:
            VraagError: there is nothing to withdraw; nothing is written.
        """
        event = self.append(eenheid, {**_plain(raw), "soort": "ingetrokken"})
        earlier, _ = self._earlier(eenheid, event.jeugdige)
        return Intrekking(event, self._duty(event, earlier, gedeeld))

    def duty_after(
        self, event: Gebeurtenis, gedeeld: Iterable[Mapping[str, Any]]
    ) -> Inlichtplicht | None:
        """Return whom to tell of the withdrawal *event*, which was written."""
        return self._duty(event, self.of(event.jeugdige), gedeeld)

    def _duty(
        self,
        event: Gebeurtenis,
        earlier: Iterable[Gebeurtenis],
        gedeeld: Iterable[Mapping[str, Any]],
    ) -> Inlichtplicht | None:
        reach = next((g for g in earlier if g.id == event.over), event)
        return duty_to_tell(reach, event.betekenis, self._begrippen, gedeeld)

    def append_gezag(
        self, eenheid: E, wie: tuple[str, str], feit: Gezagsfeit
    ) -> Gezagsfeit:
        """Write a fact about gezag; *wie* is the jeugdige and the id of the fact."""
        jeugdige, id_ = wie
        contents = self._bewaarplaats.of(jeugdige, eenheid)
        written = feit.written(self._now(_last_moment(contents)))
        self._bewaarplaats.add(eenheid, jeugdige, id_, {_GEZAG: written.as_dict()})
        return written

    def of(self, jeugdige: str) -> tuple[Gebeurtenis, ...]:
        """Return the events of *jeugdige*, in the order of writing."""
        return _events(self._bewaarplaats.of(jeugdige))

    def gezag_of(self, jeugdige: str) -> tuple[Gezagsfeit, ...]:
        """Return the facts about gezag of *jeugdige*, in the order of writing."""
        return _facts(self._bewaarplaats.of(jeugdige))

    def known(self, jeugdige: str, peiling: Peiling) -> Bekend:
        """
        Return what the register knows for a question, from where *peiling* looks.

        Facts of the question itself win from those of the register.
        """
        contents = self._bewaarplaats.of(jeugdige)
        gezag = gezag_on(_facts(contents), peiling.op, peiling.bekend)
        found = {k: v for k, v in gezag.items() if k not in peiling.feiten}
        look = replace(peiling, feiten={**found, **peiling.feiten})
        return Bekend(standing(_events(contents), self._begrippen, look), found)

    def _earlier(
        self, eenheid: E | None, jeugdige: Any
    ) -> tuple[tuple[Gebeurtenis, ...], datetime | None]:
        if not isinstance(jeugdige, str):
            return (), None
        contents = self._bewaarplaats.of(jeugdige, eenheid)
        return _events(contents), _last_moment(contents)

    def _now(self, last: datetime | None) -> datetime:
        """Return the time, never before what was written last."""
        nu = self._klok()
        return nu if last is None else max(nu, last)


def _plain(raw: Mapping[str, Any] | Gebeurtenis) -> dict[str, Any]:
    if isinstance(raw, Gebeurtenis):
        plain = raw.as_dict()
        plain.pop("vastgelegdOp", None)
        return plain
    return dict(raw)


def _events(contents: Iterable[Mapping[str, Any]]) -> tuple[Gebeurtenis, ...]:
    with _readable():
        return tuple(
            Gebeurtenis.of(c[_GEBEURTENIS]) for c in contents if _GEBEURTENIS in c
        )


def _facts(contents: Iterable[Mapping[str, Any]]) -> tuple[Gezagsfeit, ...]:
    with _readable():
        return tuple(Gezagsfeit.of(c[_GEZAG]) for c in contents if _GEZAG in c)


def _last_moment(contents: Sequence[Mapping[str, Any]]) -> datetime | None:
    moments = [event.vastgelegd_op for event in _events(contents)]
    moments += [fact.vastgelegd_op for fact in _facts(contents)]
    return max((m for m in moments if m is not None), default=None)


@contextlib.contextmanager
def _readable() -> Iterator[None]:
    """Turn what cannot be read into an error: a lost no must not become a yes."""
    try:
        yield
    except ValueError:
        # WHY: from None, because the cause would quote the content.
        raise DeelkaderError(
            "toestemming-onleesbaar",
            "Een vastgelegde toestemming is niet te lezen. Daarom is er geen antwoord.",
            help="Meld dit bij de beheerder.",
        ) from None
