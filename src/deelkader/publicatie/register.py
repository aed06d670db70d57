# SPDX-License-Identifier: EUPL-1.2
"""
What an installation trusts, and which bundles it took in use: `Publicaties`.

Responsible for one promise: every row has a line in the log that says the same; a row
that does not fit its line is tampering, and then nothing is taken in use. Nothing is
ever removed. Floor 5, `publicatie`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import func, select

from deelkader.begrippen.dagen import day_of
from deelkader.errors import LogboekTamperedError, LogboekUseError
from deelkader.logboek.regels import Inhoud
from deelkader.logboek.samen import are_two
from deelkader.opslag.tabellen import logkop, publicatie, publicatiesleutel
from deelkader.publicatie.beoordelen import Omstandigheden, judge
from deelkader.publicatie.bundel import Bundel, Vorige, read_bundle
from deelkader.publicatie.sleutel import Rol, Vertrouwd
from deelkader.publicatie.weigering import refusal
from deelkader.verifieer.nota import parse_vkey

if TYPE_CHECKING:
    from deelkader.logboek import Bewijs, Logboek
    from deelkader.opslag import Eenheid
    from deelkader.verifieer.nota import Vkey

SLEUTELREGEL: Final = "publicatiesleutel"
REGEL: Final = "publicatie"
VERTROUWD, INGETROKKEN = "vertrouwd", "ingetrokken"


@dataclass(frozen=True, slots=True)
class Publicatie:
    """A bundle that was taken in use, and when."""

    volgnummer: int
    gebruikt: datetime
    regel: str
    inhoud: bytes

    def bundle(self) -> Bundel:
        """Return the bundle."""
        return read_bundle(self.inhoud)


class Publicaties:
    """The register of one log; safe to share between processes."""

    def __init__(self, logboek: Logboek) -> None:
        self._logboek = logboek

    @property
    def is_configured(self) -> bool:
        """Whether any publisher was ever trusted: from then on nothing else counts."""
        return any(rol is Rol.UITGEVER for _, rol, _ in self._key_events())

    def trusted(self) -> list[Vertrouwd]:
        """
        Return the keys that are trusted now.

        Raises:
            LogboekTamperedError: a row does not fit its line.
        """
        found: dict[tuple[str, Rol], Vertrouwd] = {}
        for vkey, rol, wat in self._key_events():
            if wat == VERTROUWD:
                found[vkey.tekst, rol] = Vertrouwd(vkey, rol)
            else:
                found.pop((vkey.tekst, rol), None)
        return list(found.values())

    def trust(self, vkey: Vkey, rol: Rol, door: Sequence[str]) -> None:
        """
        Trust *vkey* in *rol* from now on; two different people do that.

        Raises:
            LogboekUseError: they are not two, or this name has another key already.
        """
        others = [k for k in self.trusted() if k.vkey.naam == vkey.naam]
        if any(k.vkey != vkey for k in others):
            raise LogboekUseError(
                "sleutelnaam-bezet",
                "Onder deze naam is al een andere sleutel vertrouwd.",
                help="Trek die eerst in, of kies een andere naam.",
            )
        if any(k.rol is rol for k in others):
            raise LogboekUseError(
                "sleutel-al-vertrouwd",
                "Deze sleutel is al vertrouwd in deze rol. Er is niets veranderd.",
            )
        self._write_key(vkey, rol, VERTROUWD, door)

    def withdraw(self, vkey: Vkey, rol: Rol, door: Sequence[str]) -> None:
        """
        Trust *vkey* in *rol* no longer; what it signed and is in use stays in use.

        Raises:
            LogboekUseError: they are not two, or it was not trusted.
        """
        if Vertrouwd(vkey, rol) not in self.trusted():
            raise LogboekUseError(
                "sleutel-niet-vertrouwd",
                "Deze sleutel was niet vertrouwd in deze rol. Er is niets veranderd.",
            )
        self._write_key(vkey, rol, INGETROKKEN, door)

    def mark(self) -> tuple[int, int, int]:
        """
        Return what is another number as soon as a key or a bundle was added.

        The first number counts the keys. Cheap: it opens nothing and judges nothing.
        """
        keys, bundles = publicatiesleutel.c, publicatie.c
        known = select(
            select(func.count())
            .select_from(publicatiesleutel)
            .where(keys.log == self._logboek.log)
            .scalar_subquery(),
            select(func.count())
            .select_from(publicatie)
            .where(bundles.log == self._logboek.log)
            .scalar_subquery(),
            select(func.coalesce(func.max(bundles.volgnummer), 0))
            .where(bundles.log == self._logboek.log)
            .scalar_subquery(),
        )
        with self._logboek.opslag.reading() as verbinding:
            sleutels, aantal, hoogste = verbinding.execute(known).one()
        return sleutels, aantal, hoogste

    def all(self) -> list[Publicatie]:
        """
        Return what was taken in use, by number.

        Raises:
            LogboekTamperedError: a row does not fit its line.
        """
        c = publicatie.c
        query = select(c.volgnummer, c.gebruikt, c.regel, c.inhoud)
        query = query.where(c.log == self._logboek.log).order_by(c.volgnummer)
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
        found = []
        for row in rows:
            raw = bytes(row.inhoud)
            facts = {"volgnummer": row.volgnummer, "bundel": _hash(raw)}
            self._require(row.regel, REGEL, facts)
            moment = datetime.fromisoformat(row.gebruikt)
            found.append(Publicatie(row.volgnummer, moment, row.regel, raw))
        return found

    def in_use(self, dag: date, bekend: datetime | None = None) -> Publicatie | None:
        """
        Return what holds on *dag*: the highest number that holds on it.

        With *bekend* only what was in use by that moment.
        """
        for one in reversed(self.all()):
            known = bekend is None or one.gebruikt <= bekend
            if known and one.bundle().manifest.holds_on(dag):
                return one
        return None

    def circumstances(self) -> Omstandigheden:
        """Return what this installation knows, now."""
        moments = self.all()
        last = None
        if moments:
            bundel = moments[-1].bundle()
            last = Vorige(volgnummer=moments[-1].volgnummer, inhoud=bundel.hash)
        now, seen = self._logboek.klok().astimezone(UTC), self._last_seen
        latest = now if seen is None else max(now, seen)
        return Omstandigheden(
            sleutels=self.trusted(),
            nu=now,
            vandaag=day_of(latest),
            laatste=last,
            laatst_gezien=seen,
        )

    def accept(self, raw: bytes, naam: str = "bundel") -> Bundel:
        """
        Take the bundle *raw* in use from its first day; the same one twice is once.

        Raises:
            KaderError: with every objection; nothing changes.
            LogboekError: it could not be written; then it is not in use either.
        """
        bundel = read_bundle(raw, naam)
        hier = self.circumstances()
        bezwaren = judge(bundel, hier)
        if bezwaren:
            raise refusal(naam, bezwaren)
        bundel.load()
        if hier.laatste is not None and hier.laatste.inhoud == bundel.hash:
            return bundel
        m = bundel.manifest
        facts = {
            "volgnummer": m.volgnummer,
            "bundel": _hash(raw),
            "kader": {"versie": m.versie, "hash": m.kader},
            "vanaf": m.vanaf.isoformat(),
        }
        now = self._logboek.klok().astimezone(UTC).isoformat()

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            row = (self._logboek.log, m.volgnummer, now, bewijs.id, raw)
            eenheid.insert_rows(publicatie, [row])

        self._logboek.append(Inhoud(REGEL, facts, mee=write))
        return bundel

    @cached_property
    def _last_seen(self) -> datetime | None:
        """The time of the last line when this was opened."""
        query = select(logkop.c.laatste_tijd).where(logkop.c.log == self._logboek.log)
        with self._logboek.opslag.reading() as verbinding:
            last = verbinding.execute(query).scalar_one()
        return datetime.fromisoformat(last).astimezone(UTC) if last else None

    def _key_events(self) -> list[tuple[Vkey, Rol, str]]:
        c = publicatiesleutel.c
        query = select(c.nr, c.vkey, c.rol, c.wat, c.regel)
        query = query.where(c.log == self._logboek.log).order_by(c.nr)
        with self._logboek.opslag.reading() as verbinding:
            rows = verbinding.execute(query).all()
        found = []
        for row in rows:
            vkey = parse_vkey(row.vkey)
            facts = _key_facts(vkey, Rol(row.rol), row.wat)
            self._require(row.regel, SLEUTELREGEL, facts, row.nr)
            found.append((vkey, Rol(row.rol), row.wat))
        return found

    def _write_key(self, vkey: Vkey, rol: Rol, wat: str, door: Sequence[str]) -> None:
        if not are_two(door):
            raise LogboekUseError(
                "vertrouwen-vraagt-twee",
                "Welke sleutel hier telt, bepalen twee mensen. Er is niets veranderd.",
                help="Noem twee verschillende mensen met --door.",
            )

        def write(eenheid: Eenheid, bewijs: Bewijs) -> None:
            nr = bewijs.regelnummer
            row = (self._logboek.log, nr, vkey.tekst, rol.value, wat, bewijs.id)
            eenheid.insert_rows(publicatiesleutel, [row])

        facts = _key_facts(vkey, rol, wat)
        people = {"door": list(door)}
        self._logboek.append(Inhoud(SLEUTELREGEL, facts, people, mee=write))

    def _require(
        self, regel: str, soort: str, facts: dict[str, Any], nr: int | None = None
    ) -> None:
        """
        Raise unless the line *regel* says *facts*, as far as it can be opened.

        With *nr* it has that number too: a second row that leans on an old line would
        give a key that was withdrawn its trust back.
        """
        line = self._logboek.get(regel)
        # WHY without facts too: a retention period ends, and the register stays.
        opened = None if line is None or line.feiten is None else line.feiten.inhoud
        is_same = opened is None or all(opened.get(k) == v for k, v in facts.items())
        is_own = line is not None and nr in {None, line.regelnummer}
        if line is None or line.soort != soort or not (is_same and is_own):
            number = 0 if line is None else line.regelnummer
            raise LogboekTamperedError(
                number, "Iemand heeft het register van uitgegeven kaders veranderd."
            )


def _key_facts(vkey: Vkey, rol: Rol, wat: str) -> dict[str, Any]:
    """Return what the log says of a key: no digits that could be anything else."""
    print_ = hashlib.sha256(vkey.tekst.encode()).hexdigest()
    return {"vingerafdruk": f"sha256:{print_}", "rol": rol.value, "wat": wat}


def _hash(raw: bytes) -> str:
    return "sha256:" + hashlib.sha256(raw).hexdigest()
