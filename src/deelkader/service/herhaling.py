# SPDX-License-Identifier: EUPL-1.2
"""
Answer a request with a key once; the same request again gets the same answer.

Responsible for what a caller gets who asks again: the answer that was kept, or, when
the process died before it was, the answer of the line that is in the log. Floor 5.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import islice
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from deelkader.errors import DeelkaderError, LogboekTamperedError
from deelkader.logboek import Logboek
from deelkader.logboek.herhaling import AlGedaanError
from deelkader.service.oordeelinhoud import SOORT
from deelkader.service.taakwerk import AFGEROND, UITGESTELD
from deelkader.service.toestemmingen import TOESTEMMING

if TYPE_CHECKING:
    from deelkader.logboek import Logregel
    from deelkader.logboek.herhaling import Aanvraag, Herhaald
    from deelkader.service.dienst import Dienst
    from deelkader.service.opvolgvragen import Opvolgvragen
    from deelkader.service.registratie import Registratie

HERGEBRUIKT: Final = "sleutel-hergebruikt"
GEWIST: Final = "antwoord-gewist"
KAN_NIET: Final = "herhalen-kan-niet"
_WOORDEN: Final = {
    HERGEBRUIKT: "Deze Idempotency-Key hoort al bij een andere aanvraag.",
    KAN_NIET: "Dit logboek bewaart geen Idempotency-Key. Laat die weg.",
    GEWIST: "Dit is al gedaan. Wat erover stond, is gewist.",
}
_NOG_EENS: Final = 3


class HerhalingError(DeelkaderError):
    """A request with a key that cannot be answered again."""

    def __init__(self, code: str) -> None:
        super().__init__(code, _WOORDEN[code])


@dataclass(frozen=True, slots=True)
class Verzoek:
    """
    A request with a key: who asks (*beller*), and what is asked where.

    *adres* is method, path and query; of what is only counted the body is left out.
    """

    sleutel: str
    beller: str
    adres: str
    is_geteld: bool = False


class _Bekend(NamedTuple):
    verzoek: Verzoek
    aanvraag: Aanvraag
    kept: Herhaald
    aantal: int | None
    """How many questions it asks; None when it is not a series."""


class Herhaler:
    """The requests with a key of one organisation; safe to share."""

    def __init__(
        self,
        dienst: Dienst,
        registratie: Registratie | None,
        taken: Opvolgvragen | None,
    ) -> None:
        self._dienst = dienst
        self._registratie = registratie
        self._taken = taken

    def once(self, verzoek: Verzoek, body: bytes, make: Callable[[bytes], Any]) -> Any:
        """
        Return what *make* says of *body*; under one key it writes one line.

        Raises:
            HerhalingError: the key belongs to another request, or what was answered
                is erased.
        """
        logboek = self._dienst.logboek
        if not isinstance(logboek, Logboek):
            raise HerhalingError(KAN_NIET)
        herhalingen = logboek.herhalingen
        wat = verzoek.adres.encode() + b"\n" + (b"" if verzoek.is_geteld else body)
        for _ in range(_NOG_EENS):
            aanvraag = herhalingen.request(verzoek.sleutel, verzoek.beller, wat)
            found = herhalingen.find(aanvraag)
            if found is not None:
                known = _Bekend(verzoek, aanvraag, found, _questions_in(verzoek, body))
                return self._again(logboek, known, lambda: make(body))
            try:
                with herhalingen.during(aanvraag):
                    answer = make(body)
            except AlGedaanError:
                continue
            except DeelkaderError:
                # WHY: whoever was first may have made this impossible, by doing it.
                if herhalingen.find(aanvraag) is None:
                    raise
                continue
            herhalingen.keep(aanvraag, _bytes(answer))
            return answer
        raise AssertionError  # pragma: no cover - what is there is found

    def _again(self, logboek: Logboek, known: _Bekend, make: Callable[[], Any]) -> Any:
        aanvraag, found = known.aanvraag, known.kept
        if found.is_gewist:
            raise HerhalingError(GEWIST)
        if not found.is_zelfde:
            raise HerhalingError(HERGEBRUIKT)
        if found.antwoord is not None:
            return json.loads(found.antwoord)
        if not found.regel:
            return {"geteld": True}
        line = logboek.get(found.regel)
        if line is None:
            said = "Iemand heeft veranderd wat bij een Idempotency-Key is bewaard."
            raise LogboekTamperedError(0, said)
        if line.feiten is None or line.personen is None:
            raise HerhalingError(GEWIST)
        own = self._own(logboek, known, line)
        if own is not None:
            return own
        # WHY made again: these say what stands in the request and follows from the
        # line; nothing is written, for the line is there.
        aanvraag.bewijs = logboek.receipt(line)
        with logboek.herhalingen.during(aanvraag):
            return make()

    def _own(
        self, logboek: Logboek, known: _Bekend, line: Logregel
    ) -> dict[str, Any] | None:
        """Return the answer of a *line* that cannot be made a second time."""
        verzoek = known.verzoek
        if line.soort == SOORT:
            waarom = "waarom=ja" in verzoek.adres
            if known.aantal is None:
                return self._dienst.again(line, waarom=waarom)
            # INVARIANT: the lines of one call stand behind each other.
            lines = islice(logboek.lines(line.regelnummer), known.aantal)
            found = [self._dienst.again(one, waarom=waarom) for one in lines]
            if any(one is None for one in found):
                raise HerhalingError(GEWIST)
            return {"oordelen": found}
        if line.soort == TOESTEMMING and self._registratie is not None:
            stop = "/intrekkingen" in verzoek.adres
            return self._registratie.again(line, with_duty=stop)
        if line.soort in {AFGEROND, UITGESTELD} and self._taken is not None:
            return self._taken.again(line)
        return None


def _questions_in(verzoek: Verzoek, body: bytes) -> int | None:
    """Return how many questions the series in *body* has; it was answered before."""
    if "/reeksen?" not in verzoek.adres:
        return None
    try:
        return len(json.loads(body)["vragen"])
    except (ValueError, KeyError, TypeError):
        return 0


def _bytes(answer: Mapping[str, Any] | bytes) -> bytes:
    if isinstance(answer, bytes):
        return answer
    return json.dumps(answer, ensure_ascii=False).encode()
