# SPDX-License-Identifier: EUPL-1.2
"""
Erase with two people who are both logged in: one asks, another confirms.

Responsible for who may do which half. A request is a line of the log, sealed with
the keys of the jeugdige: what it asks for reaches the request too. With one person
nothing happens. Floor 5.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import select

from deelkader.engine.problemen import Problemen
from deelkader.errors import LogboekUseError, Probleem, VraagError
from deelkader.logboek.regels import Inhoud
from deelkader.logboek.wissen import Besluit, Wisopdracht, erase_person
from deelkader.opslag.tabellen import wissing
from deelkader.service.velden import Velden, read_body

if TYPE_CHECKING:
    from deelkader.inlog import Identiteit
    from deelkader.logboek import Logboek, Logregel
    from deelkader.logboek.wissen import Gewist

WISVERZOEK: Final = "wisverzoek"
GELDIG: Final = timedelta(days=7)
"""How long somebody else can confirm; a choice of ours."""
REDENEN: Final = (
    "niet-meer-nodig",
    "toestemming-ingetrokken",
    "bezwaar",
    "onrechtmatig",
    "wettelijke-plicht",
)
"""Why: fixed words, because the line of an erasure outlives the person's keys."""
_NIETS_MEER: Final = "wissen-niets-gevonden"
_WOORDEN: Final = {
    "niets-bewaard": "Over deze jeugdige staat hier niets. Er is niets gewist.",
    "wisverzoek-onbekend": "Er is geen verzoek met dit id.",
    "wisverzoek-verlopen": "Dit verzoek is verlopen. Er is niets gewist.",
    "zelfde-persoon": "Een ander moet dit bevestigen. Er is niets gewist.",
    "andere-jeugdige": "Dit verzoek gaat over een andere jeugdige.",
}


class Wisverzoeken:
    """The requests to erase of one organisation."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek

    def ask(self, tekst: bytes, wie: Identiteit) -> dict[str, Any]:
        """
        Write down that *wie* asks to erase a jeugdige; nothing is erased yet.

        Asked again while it is open, it gives the request that is there.

        Raises:
            VraagError: it cannot be asked like this, or nothing is kept.
            LogboekError: it was not written.
        """

        def read(raw: Any) -> tuple[str, str]:
            velden = Velden(raw, ("jeugdige", "reden"), Problemen())
            found = velden.code("jeugdige"), velden.choice("reden", REDENEN)
            velden.require()
            return found

        jeugdige, reden = read_body(tekst, read)
        line = self._open_request(jeugdige, reden, wie)
        if line is None:
            feiten = {"reden": reden}
            personen = {"jeugdige": jeugdige, "door": [wie.afdruk]}
            bewijs = self._logboek.append(
                Inhoud(WISVERZOEK, feiten, personen, jeugdige)
            )
            line = self._logboek.get(bewijs.id)
        assert line is not None  # noqa: S101 - it was written just now
        besluit = Besluit((wie.afdruk,), reden, proef=True)
        would = self._erasure(jeugdige, besluit).run()
        return {
            "id": line.id,
            "geldigTot": _until(line).isoformat(timespec="milliseconds")[:-6] + "Z",
            "regels": would.regels,
            "stukken": would.stukken,
            "bewijs": self._logboek.receipt(line).as_dict(),
        }

    def confirm(self, id_: str, tekst: bytes, wie: Identiteit) -> dict[str, Any]:
        """
        Erase what request *id_* names, when *wie* is another than who asked.

        Confirmed again it says what was done then.

        Raises:
            VraagError: there is no such request, it is too old, or it is about
                somebody else or of the same person; nothing is erased.
            LogboekError: it was not written, so nothing is erased.
        """

        def read(raw: Any) -> str:
            velden = Velden(raw, ("jeugdige",), Problemen())
            found = velden.code("jeugdige")
            velden.require()
            return found

        jeugdige = read_body(tekst, read)
        line = self._logboek.get(id_)
        if line is None or line.soort != WISVERZOEK:
            raise _refused("/verzoek", "wisverzoek-onbekend")
        if line.feiten is None or line.personen is None:
            return self._done(line)
        (first,) = line.personen.inhoud["door"]
        if line.personen.inhoud["jeugdige"] != jeugdige:
            raise _refused("/jeugdige", "andere-jeugdige")
        if first == wie.afdruk:
            raise _refused("/verzoek", "zelfde-persoon")
        if not self._is_open(line):
            raise _refused("/verzoek", "wisverzoek-verlopen")
        besluit = Besluit((first, wie.afdruk), line.feiten.inhoud["reden"])
        try:
            return _shown(erase_person(self._logboek, jeugdige, besluit))
        except LogboekUseError as error:
            if error.code != _NIETS_MEER:
                raise
        # WHY: another confirmed at the same moment; the line is erased by now.
        again = self._logboek.get(id_)
        assert again is not None  # noqa: S101 - a line never goes
        return self._done(again)

    def _open_request(
        self, jeugdige: str, reden: str, wie: Identiteit
    ) -> Logregel | None:
        """Return the same request of *wie* when it is still open."""
        bos, organisatie = self._logboek.sleutelbos, self._logboek.organisatie
        ids = bos.ids_of(organisatie, jeugdige)
        if not ids:
            raise _refused("/jeugdige", "niets-bewaard")
        same = {"reden": reden}, [wie.afdruk]
        for line in reversed(self._logboek.lezer.lines_of(ids)):
            if line.soort != WISVERZOEK or not self._is_open(line):
                continue
            assert line.feiten and line.personen  # noqa: S101, PT018 - its key is there
            if (line.feiten.inhoud, line.personen.inhoud["door"]) == same:
                return line
        return None

    def _is_open(self, line: Logregel) -> bool:
        return self._logboek.klok().astimezone(UTC) < _until(line)

    def _erasure(self, jeugdige: str, besluit: Besluit) -> Wisopdracht:
        bos, organisatie = self._logboek.sleutelbos, self._logboek.organisatie
        return Wisopdracht(
            self._logboek,
            WISVERZOEK,
            lambda: bos.ids_of(organisatie, jeugdige),
            besluit,
        )

    def _done(self, line: Logregel) -> dict[str, Any]:
        """Return what the erasure did that destroyed the key of *line*."""
        own = (wissing.c.log == self._logboek.log) & wissing.c.sleutels.contains(
            f'"{line.sleutel}"', autoescape=True
        )
        with self._logboek.opslag.reading() as verbinding:
            nr = verbinding.execute(select(wissing.c.nr).where(own)).scalars().first()
        if nr is None:
            raise _refused("/verzoek", "wisverzoek-onbekend")
        said = next(self._logboek.lines(nr))
        counted = {} if said.feiten is None else said.feiten.inhoud
        return {
            "regels": counted.get("aantal", 0),
            "stukken": counted.get("stukken", 0),
            "bewijs": self._logboek.receipt(said).as_dict(),
        }


def _shown(gewist: Gewist) -> dict[str, Any]:
    assert gewist.bewijs is not None  # noqa: S101 - it was no trial
    return {
        "regels": gewist.regels,
        "stukken": gewist.stukken,
        "bewijs": gewist.bewijs.as_dict(),
    }


def _until(line: Logregel) -> datetime:
    return datetime.fromisoformat(line.tijdstip) + GELDIG


def _refused(pad: str, code: str) -> VraagError:
    return VraagError((Probleem(pad, code, _WOORDEN[code]),))
