# SPDX-License-Identifier: EUPL-1.2
"""
Consent records of a question: reading them, and what they say about it.

Responsible for scope, period and contradiction of records (ADR 0001, part
"Consent"). Who must say yes is `who`'s affair. Floor 3.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from deelkader.begrippen import Begrippen
from deelkader.engine.namen import Namen
from deelkader.engine.problemen import Problemen
from deelkader.engine.who import Stand
from deelkader.model.toestemming import Status, Toestemming

_STATUSSEN = {status.value: status for status in Status}
_STATUS = {
    Status.GEGEVEN: Stand.GEGEVEN,
    Status.GEWEIGERD: Stand.GEWEIGERD,
    Status.INGETROKKEN: Stand.GEWEIGERD,
}


@dataclass(frozen=True, slots=True)
class Record:
    """One checked record; *omvang* limits parts of the question to named values."""

    gever: str
    status: Status
    axis: str | None
    omvang: tuple[tuple[str, frozenset[str]], ...]
    vanaf: date | None
    tot: date | None
    uitdrukkelijk: bool

    def stand(self, delen: Mapping[str, frozenset[str]], datum: date) -> Stand | None:
        """Return what this record says about a question, None when nothing."""
        if self.vanaf is not None and datum < self.vanaf:
            return None
        if self.tot is not None and datum > self.tot:
            return None
        for deel, waarden in self.omvang:
            if waarden.isdisjoint(delen.get(deel, ())):
                return None
        stand = _STATUS.get(self.status)
        if stand is Stand.GEGEVEN and self.uitdrukkelijk:
            return Stand.UITDRUKKELIJK
        return stand


def standings(
    records: Iterable[Record], delen: Mapping[str, frozenset[str]], datum: date
) -> dict[tuple[str, str], Stand] | None:
    """
    Return what each person with a record says per axis; None when it contradicts.

    *delen* holds the parts of the question, with one category; a participant
    stands beside the table it sits at.
    """
    found: dict[tuple[str, str], Stand] = {}
    for record in records:
        stand = record.stand(delen, datum)
        if stand is None or record.axis is None:
            continue
        before = found.get((record.axis, record.gever), stand)
        if (before is Stand.GEWEIGERD) != (stand is Stand.GEWEIGERD):
            return None
        found[record.axis, record.gever] = max(before, stand)
    return found


def read_records(
    begrippen: Begrippen, namen: Namen, raw: Any, problems: Problemen
) -> tuple[Record, ...]:
    """Check the records of a question against the vocabulary."""
    if raw is None:
        return ()
    found = []
    for number, item in enumerate(problems.read_list("/toestemmingen", raw)):
        pad = f"/toestemmingen/{number}"
        if isinstance(item, Toestemming):
            item = {k: v for k, v in item.__dict__.items() if v is not None}  # noqa: PLW2901 - same record, other shape
        values = _by_name(namen, pad, problems.read_map(pad, item), problems)
        record = _read_record(begrippen, pad, values, problems)
        if record is not None:
            found.append(record)
    return tuple(found)


def _read_record(
    begrippen: Begrippen, pad: str, values: Mapping[str, Any], problems: Problemen
) -> Record | None:
    gever = _one_of((pad, "gever"), values, begrippen.gevers, problems)
    status = _one_of((pad, "status"), values, _STATUSSEN, problems)
    betekenis = begrippen.standaard_betekenis
    if "betekenis" in values:
        known = begrippen.betekenissen
        betekenis = _one_of((pad, "betekenis"), values, known, problems)
    explicit = values.get("uitdrukkelijk", False)
    if not isinstance(explicit, bool):
        problems.wrong_type(f"{pad}/uitdrukkelijk", explicit)
    days = {
        name: problems.read_date(f"{pad}/{name}", values[name])
        for name in ("vanaf", "tot")
        if name in values
    }
    omvang = [
        (d.id, _names(f"{pad}/{d.id}", values[d.id], d.waarde, problems))
        for d in begrippen.delen
        if d.id in values
    ]
    if gever is None or status is None:
        return None
    return Record(
        gever=gever,
        status=_STATUSSEN[status],
        axis=begrippen.betekenissen[betekenis].axis if betekenis else None,
        omvang=tuple(omvang),
        vanaf=days.get("vanaf"),
        tot=days.get("tot"),
        uitdrukkelijk=explicit is True,
    )


def _by_name(
    namen: Namen, pad: str, raw: Mapping[Any, Any], problems: Problemen
) -> dict[str, Any]:
    """Return the values of a record by canonical key."""
    known = namen.toestemming
    values: dict[str, Any] = {}
    for key, value in raw.items():
        if key not in known:
            problems.unknown_key(pad, key, known.values())
        elif known[key] in values:
            problems.add(f"{pad}/{known[key]}", "dubbel")
        elif value is not None:
            values[known[key]] = value
    return values


def _one_of(
    place: tuple[str, str],
    values: Mapping[str, Any],
    keuzes: Mapping[str, Any],
    problems: Problemen,
) -> str | None:
    """Return the value at *place* (path of the record, key) when it is declared."""
    waarde = values.get(place[1])
    if isinstance(waarde, str) and waarde in keuzes:
        return waarde
    pad = "/".join(place)
    if waarde is None:
        problems.add(pad, "ontbreekt")
    else:
        problems.unknown_value(pad, waarde, keuzes)
    return None


def _names(
    pad: str, waarde: Any, keuzes: Mapping[str, Any], problems: Problemen
) -> frozenset[str]:
    items = [waarde] if isinstance(waarde, str) else problems.read_list(pad, waarde)
    if not items:
        problems.add(pad, "leeg")
    for item in items:
        if not isinstance(item, str) or item not in keuzes:
            problems.unknown_value(pad, item, keuzes)
    return frozenset(item for item in items if isinstance(item, str))
