# SPDX-License-Identifier: EUPL-1.2
"""
The Logboek of one organisation: append lines, read them back, prove them.

Responsible for one promise: `append` returns only when the line is on disk, sealed,
and covered by a signed checkpoint. Does not judge and knows no rules.

Floor 4; stands on `sleutels` and `opslag`.
"""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Self

from deelkader.errors import LogboekError
from deelkader.logboek.canoniek import checked_bytes, require_kind
from deelkader.logboek.herhaling import Herhalingen
from deelkader.logboek.lezer import Lezer
from deelkader.logboek.oprichten import Ondertekenaars, open_log
from deelkader.logboek.overnemen import take_over_first_version
from deelkader.logboek.plaatsen import Plaatsen
from deelkader.logboek.regels import FEITEN, PERSONEN, Bewijs, Inhoud
from deelkader.logboek.schrijver import Schrijver, VerouderdError, Verzegeld
from deelkader.logboek.soortregels import Soortregels
from deelkader.logboek.wissen import finish_erasures, seen_epoch
from deelkader.logboek.zegel import seal
from deelkader.opslag import LOG, Opslag
from deelkader.opslag.groep import Groep, Wachtend
from deelkader.sleutels import EpocheMap, Houder, Sleutelbos

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Sequence
    from types import TracebackType

    from deelkader.logboek.regels import Logregel
    from deelkader.opslag import Eenheid
    from deelkader.sleutels import Sleutelpaar

STANDAARD: Final = "standaard"
_POGINGEN: Final = 20


def utc_now() -> datetime:
    """Return this moment, in UTC."""
    return datetime.now(UTC)


class Logboek:
    """
    The log of one organisation; safe to share between threads.

    Several processes may each open it on the same places.
    """

    def __init__(
        self,
        opslag: Opslag,
        sleutelbos: Sleutelbos,
        organisatie: str,
        klok: Callable[[], datetime],
    ) -> None:
        self.opslag = opslag
        self.sleutelbos = sleutelbos
        self.organisatie = organisatie
        self.klok = klok
        # Who is told what was written, after it is on disk; must not raise.
        self.meekijker: Callable[[Sequence[Inhoud]], None] | None = None
        self.log, self.oorsprong = open_log(opslag, sleutelbos, organisatie)
        self._epoche = self._catch_up()
        self.lezer = Lezer(opslag, sleutelbos, self.log)
        self.soortregels = Soortregels(self.log)
        self.lezer.require_tail()
        self.herhalingen = Herhalingen(opslag, sleutelbos, organisatie, self.log, klok)
        ondertekenaars = Ondertekenaars(sleutelbos, self.oorsprong)
        self._schrijver = Schrijver(opslag, self.log, ondertekenaars.find, klok)
        self._groep: Groep[Sequence[Verzegeld], list[Bewijs]] = Groep(
            self._schrijver.write
        )

    @classmethod
    def open(
        cls,
        data: Path | str,
        *,
        sleutels: Path | str | None = None,
        hoofdsleutel: Path | str | None = None,
        organisatie: str = STANDAARD,
        klok: Callable[[], datetime] = utc_now,
    ) -> Self:
        """
        Open the log of *organisatie* at *data*, and make it when it is not there.

        *data* and *sleutels* are a folder or ``postgresql://…``; what is not given
        stands beside the folder *data*: see `Plaatsen`.

        Raises:
            LogboekError: a place cannot be used, the disk cannot promise that a
                line stays, or the keys are not those of this log.
        """
        plaatsen = Plaatsen.of(data, sleutels, hoofdsleutel)
        opslag = Opslag.open(plaatsen.log, LOG)
        try:
            bos = Sleutelbos.open(plaatsen.sleutels, EpocheMap(plaatsen.hoofdsleutel))
        except BaseException:
            opslag.close()
            raise
        try:
            logboek = cls(opslag, bos, organisatie, klok)
            if isinstance(plaatsen.log, Path) and organisatie == STANDAARD:
                take_over_first_version(logboek, plaatsen.log)
        except BaseException:
            opslag.close()
            bos.close()
            raise
        return logboek

    def append(self, inhoud: Inhoud) -> Bewijs:
        """
        Write *inhoud* as the next line; return only after it is on disk.

        Raises:
            LogboekError: nothing was promised: there must be no answer.
        """
        return self.append_many([inhoud])[0]

    def append_many(self, inhouden: Iterable[Inhoud]) -> list[Bewijs]:
        """Write *inhouden* as the next lines, all of them or none."""
        if (found := self.herhalingen.written()) is not None:
            return [found for _ in inhouden]
        ready = [_Ready.of(one) for one in self.herhalingen.along(list(inhouden))]
        if not ready:
            return []
        for _ in range(_POGINGEN):
            try:
                bewijzen = self._groep.submit(self._seal(ready))
            except VerouderdError:
                self._epoche = self._catch_up()
            else:
                if self.meekijker is not None:
                    self.meekijker([one.inhoud for one in ready])
                return bewijzen
        raise _too_busy()

    def append_earlier(
        self, eenheid: Eenheid, eerder: Sequence[tuple[Inhoud, str, datetime]]
    ) -> None:
        """
        Write lines that an earlier version had with their id and time, in *eenheid*.

        Raises:
            LogboekError: one of them cannot be written, or an erasure came between.
        """
        sealed = self._seal([_Ready.of(inhoud) for inhoud, _, _ in eerder])
        lines = [
            line._replace(eerder=(id_, moment))
            for line, (_, id_, moment) in zip(sealed, eerder, strict=True)
        ]
        item: Wachtend[Sequence[Verzegeld], list[Bewijs]] = Wachtend(lines)
        self._schrijver.write_in(eenheid, [item])
        if isinstance(item.fout, VerouderdError):
            raise _too_busy()
        if item.fout is not None:
            raise item.fout

    def require_writable(self) -> None:
        """
        Take the write lock and let it go again, without writing a line.

        Raises:
            LogboekError: a line could not be written now.
        """
        with self.opslag.unit():
            pass

    def require_keys(self) -> None:
        """
        Look at the keys as they are now, not as they are remembered.

        Raises:
            LogboekError: the epoch key is missing or is another one.
        """
        self.sleutelbos.require_key()

    @property
    def wachtend(self) -> int:
        """How many appends wait for their batch."""
        return self._groep.wachtend

    def get(self, id: str) -> Logregel | None:  # noqa: A002 - the word users read
        """Return the line with this id, or None; raise when it was changed."""
        return self.lezer.line(id)

    def lines(self, vanaf: int = 1) -> Iterator[Logregel]:
        """Yield every line in order; memory does not grow with the log."""
        return self.lezer.lines(vanaf)

    def receipt(self, line: Logregel) -> Bewijs:
        """Return the receipt of *line*, with the first checkpoint that covers it."""
        nota = self.lezer.checkpoint(line.regelnummer)[1]
        return Bewijs(line.id, line.regelnummer, nota)

    def proof(self, id: str) -> dict[str, Any] | None:  # noqa: A002 - as in get
        """Return the receipt that proves line *id* offline: docs/logboek.md."""
        return self.lezer.proof(id)

    def close(self) -> None:
        """Close the log; a second time does nothing."""
        self.opslag.close()
        self.sleutelbos.close()

    def __len__(self) -> int:
        return self.lezer.size()

    def __bool__(self) -> bool:
        # WHY: with only __len__, `if logboek:` would skip a log that is still empty.
        return True

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def _catch_up(self) -> int:
        """Finish the erasures that the log knows of; return how many it knows."""
        # INVARIANT: counted first, so that every erasure counted is done with; keys
        # that are looked up after this are those that stay.
        epoche = seen_epoch(self.opslag, self.log)
        finish_erasures(self.opslag, self.sleutelbos, self.log)
        self.sleutelbos.forget()
        return epoche

    def _seal(self, ready: list[_Ready]) -> list[Verzegeld]:
        epoche = self._epoche
        tijd = self.klok().astimezone(UTC).isoformat()
        houders = [
            Houder.of_log(self.organisatie, one.inhoud.betrokkene, tijd)
            for one in ready
        ]
        # WHY here too: what a line brings about a person stands in that person's file;
        # a key made now needs no commit of its own while the log is locked.
        files = [
            Houder.of_file(self.organisatie, one.inhoud.betrokkene)
            for one in ready
            if one.inhoud.mee is not None and one.inhoud.betrokkene is not None
        ]
        pairs = self.sleutelbos.pairs([*houders, *files])
        return [
            one.seal(pairs[houder], epoche)
            for one, houder in zip(ready, houders, strict=True)
        ]


def _too_busy() -> LogboekError:
    return LogboekError(
        "logboek-bezet",
        "Er worden nu veel gegevens gewist. Daarom is er geen antwoord.",
        help="Probeer het over een minuut opnieuw.",
    )


class _Ready:
    """One content in its canonical form, checked."""

    __slots__ = ("feiten", "inhoud", "personen")

    def __init__(self, inhoud: Inhoud, feiten: bytes, personen: bytes) -> None:
        self.inhoud = inhoud
        self.feiten = feiten
        self.personen = personen

    @classmethod
    def of(cls, inhoud: Inhoud) -> Self:
        """Raise a LogboekError when *inhoud* may not stand in the log."""
        require_kind(inhoud.soort)
        feiten = checked_bytes(dict(inhoud.feiten), remember=True)
        return cls(inhoud, feiten, checked_bytes(dict(inhoud.personen)))

    def seal(self, paar: Sleutelpaar, epoche: int) -> Verzegeld:
        """Return the line as it will be stored, but for its place."""
        facts, persons = paar.cijfers
        return Verzegeld(
            self.inhoud.soort,
            paar.id,
            epoche,
            seal(self.feiten, facts, paar.id, FEITEN),
            seal(self.personen, persons, paar.id, PERSONEN),
            self.inhoud.blad,
            self.inhoud.mee,
        )
