# SPDX-License-Identifier: EUPL-1.2
"""
One opened `oordeel` line, read once for every export.

Responsible for finding the parts of the line and for the few words that several
standards share: decision, reason, rules. Writes nothing and leaves nothing out.

Room `uitvoer`, below `service`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from deelkader.begrippen import Uitkomst
from deelkader.uitvoer.fout import UitvoerError
from deelkader.uitvoer.regel import Regel

SOORT = "oordeel"
T = TypeVar("T")

# WHY: AuthZEN knows yes and no only; a condition or a weighing is not a yes.
REDENEN: dict[Uitkomst, str] = {
    Uitkomst.VERPLICHT: "verplicht",
    Uitkomst.TOEGESTAAN: "toegestaan",
    Uitkomst.AFWEGEN: "afweging_nodig",
    Uitkomst.TOESTEMMING_NODIG: "toestemming_nodig",
    Uitkomst.FEIT_ONTBREEKT: "onvoldoende_gegevens",
    Uitkomst.OVERLEG: "overleg_nodig",
    Uitkomst.VERBODEN: "verboden",
}
JA = frozenset({Uitkomst.VERPLICHT, Uitkomst.TOEGESTAAN})

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MILLISECOND = timedelta(milliseconds=1)
_TIME = re.compile(r"\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z", re.ASCII)
_TRACE = re.compile(r"(?!0{32})[0-9a-f]{32}")
_SPAN = re.compile(r"(?!0{16})[0-9a-f]{16}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Aanroep:
    """
    What every line with answers says of itself; times in milliseconds since 1970.

    *personen* is None when that part was not opened: then nobody knows here
    whether there is a jeugdige, which is something else than that there is none.
    *toegang* is there when it was asked with AuthZEN: endpoint, and what came of it.
    """

    nr: int
    id: str
    tijd: str
    tijd_ms: int
    begonnen: str
    begonnen_ms: int
    trace: str
    span: str
    ouder: str | None
    kader_versie: str
    kader_hash: str
    personen: Mapping[str, Any] | None
    toegang: Mapping[str, Any] | None

    @property
    def jeugdige(self) -> str | None:
        """The pseudonym of the jeugdige; None when there is none or it is closed."""
        return (self.personen or {}).get("jeugdige")

    @property
    def vrager(self) -> Mapping[str, Any]:
        """Who asked: id, rol, organisatie, as far as known."""
        return (self.personen or {}).get("vrager") or {}

    def kader(self) -> dict[str, str]:
        """Return which kader answered: its date, and its hash under its algorithm."""
        algorithm, _, digest = self.kader_hash.rpartition(":")
        return {"versie": self.kader_versie, algorithm or "hash": digest}

    def require_personen(self) -> None:
        """Raise a UitvoerError when it is not known here whom this is about."""
        if self.personen is None:
            raise UitvoerError(
                "uitvoer-personen-dicht",
                f"Regel {self.nr}: de personen zijn niet geopend."
                " Deze uitvoer gaat over personen.",
                help="Open ook het deel met de personen.",
            )


@dataclass(frozen=True, slots=True, kw_only=True)
class Beoordeling(Aanroep):
    """A question and its answer."""

    vraag: Mapping[str, Any]
    oordeel: Mapping[str, Any]
    uitkomst: Uitkomst

    @property
    def is_ja(self) -> bool:
        """Whether the answer was a yes without anything that must come first."""
        if self.toegang is not None:
            return bool(self.toegang["besluit"])
        return self.uitkomst in JA

    @property
    def reden(self) -> str:
        """The answer as a code of AuthZEN."""
        if self.toegang is not None:
            return str(self.toegang["reden"])
        return REDENEN[self.uitkomst]

    def rules(self) -> list[str]:
        """Return the ids of the rules that decided, each once, in order."""
        found = (
            grond["regel"]
            for categorie in self.oordeel["gegevens"]
            for gronden in categorie["gronden"].values()
            for grond in gronden
        )
        return list(dict.fromkeys(found))

    def union(self, naam: str) -> list[str]:
        """Return list *naam* of all categories as one, each value once, in order."""
        found = (w for c in self.oordeel["gegevens"] for w in c.get(naam, ()))
        return list(dict.fromkeys(found))


def read(regel: Regel) -> Beoordeling:
    """
    Return what stands in the `oordeel` line *regel*.

    Raises:
        UitvoerError: the facts are not open, or the line has another form.
    """
    return read_line(regel, _read, "een oordeel")


def read_line(
    regel: Regel, lees: Callable[[Regel, Mapping[str, Any]], T], wat: str
) -> T:
    """Return what *lees* makes of *regel*; a UitvoerError when it is not *wat*."""
    if regel.feiten is None:
        raise UitvoerError(
            "uitvoer-regel-dicht",
            f"Regel {regel.nr} is niet geopend, en niet gewist."
            " Zonder deze regel is de uitvoer niet heel.",
            help="Open alle regels, of controleer het logboek.",
        )
    try:
        return lees(regel, regel.feiten)
    except (KeyError, TypeError, ValueError, AttributeError):
        # WHY: from None, because the cause could show what a person sent.
        raise UitvoerError(
            "uitvoer-regel-onleesbaar",
            f"Regel {regel.nr} heeft niet de vorm van {wat}.",
            help="Controleer het logboek.",
        ) from None


def _read(regel: Regel, feiten: Mapping[str, Any]) -> Beoordeling:
    oordeel = feiten["oordeel"]
    _require_texts(feiten["vraag"], feiten["kader"], regel.personen or {})
    _require_categories(oordeel["gegevens"])
    toegang = feiten.get("toegang")
    if toegang is not None:
        require_verdict(toegang)
    return Beoordeling(
        **read_head(regel, feiten),
        vraag=feiten["vraag"],
        oordeel=oordeel,
        uitkomst=Uitkomst(oordeel["uitkomst"]),
    )


def read_head(regel: Regel, feiten: Mapping[str, Any]) -> dict[str, Any]:
    """Return what every line with answers says of itself, checked."""
    spoor, kader = feiten["spoor"], feiten["kader"]
    tijd_ms, begonnen_ms = milliseconds(regel.tijd), milliseconds(feiten["begonnen"])
    ouder = spoor.get("ouder")
    return {
        "nr": regel.nr,
        "id": regel.id,
        "tijd": regel.tijd,
        "tijd_ms": tijd_ms,
        "begonnen": feiten["begonnen"],
        # WHY: a clock that was set back must not make an action end before it began.
        "begonnen_ms": min(begonnen_ms, tijd_ms),
        "trace": _matching(_TRACE, spoor["trace"]),
        "span": _matching(_SPAN, spoor["span"]),
        "ouder": None if ouder is None else _matching(_SPAN, ouder),
        "kader_versie": kader["versie"],
        "kader_hash": kader["hash"],
        "personen": regel.personen,
        "toegang": feiten.get("toegang"),
    }


def require_verdict(said: Mapping[str, Any]) -> None:
    """Raise a ValueError unless *said* is a yes or no with a reason."""
    is_one = isinstance(said["besluit"], bool) and isinstance(said["reden"], str)
    if not is_one:
        raise ValueError


def _require_texts(
    vraag: Mapping[str, Any], kader: Mapping[str, Any], personen: Mapping[str, Any]
) -> None:
    """Refuse a line in which an export would stumble, before it wrote half of it."""
    texts = [vraag[naam] for naam in ("van", "naar", "doel", "situatie", "datum")]
    texts += [kader["versie"], kader["hash"], *vraag["gegevens"]]
    texts += personen.get("vrager", {}).values()
    texts += [personen[naam] for naam in ("jeugdige",) if naam in personen]
    if not vraag["gegevens"] or not all(isinstance(text, str) for text in texts):
        raise ValueError


def _require_categories(categories: list[Mapping[str, Any]]) -> None:
    texts = [
        text
        for categorie in categories
        for text in (
            categorie["categorie"],
            categorie["uitkomst"],
            *categorie["voorwaarden"],
            *categorie["ontbrekend"],
            *(g["regel"] for axis in categorie["gronden"].values() for g in axis),
        )
    ]
    if not categories or not all(isinstance(text, str) for text in texts):
        raise ValueError


def _matching(pattern: re.Pattern[str], tekst: str) -> str:
    if pattern.fullmatch(tekst) is None:
        raise ValueError
    return tekst


def milliseconds(tijd: str) -> int:
    """
    Return *tijd* as milliseconds since 1970, exactly.

    Raises:
        ValueError: not a time of the log (``2026-11-29T10:00:00.123Z``).
    """
    moment = datetime.fromisoformat(_matching(_TIME, tijd))
    return (moment - _EPOCH) // _MILLISECOND
