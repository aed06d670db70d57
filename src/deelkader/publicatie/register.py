# SPDX-License-Identifier: EUPL-1.2
"""
What an installation trusts, and which bundles it took in use: `Publicaties`.

Responsible for one promise: every row has a line in the log that says the same, and
every line its row; otherwise it is tampering, and then nothing is taken in use. Nothing
is ever removed. Floor 5, `publicatie`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime
from functools import cached_property
from typing import TYPE_CHECKING, Any

from sqlalchemy import select

from deelkader.begrippen.dagen import day_of
from deelkader.errors import LogboekUseError
from deelkader.logboek.regels import Inhoud
from deelkader.logboek.samen import are_two
from deelkader.opslag.tabellen import logkop, publicatie, publicatiesleutel
from deelkader.publicatie.beoordelen import Omstandigheden, judge
from deelkader.publicatie.bundel import Bundel, Vorige, read_bundle
from deelkader.publicatie.registerrijen import REGEL, SLEUTELREGEL, Registerrijen
from deelkader.publicatie.sleutel import Rol, Vertrouwd
from deelkader.publicatie.weigering import refusal
from deelkader.verifieer.nota import parse_vkey

if TYPE_CHECKING:
    from sqlalchemy import Table

    from deelkader.logboek import Logboek
    from deelkader.publicatie.registerrijen import Rij
    from deelkader.verifieer.nota import Vkey

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
        self._rijen = Registerrijen(logboek)

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
            LogboekUseError: they are not two, this name has another key already, or
                this key another name.
        """
        self._write_key((vkey, rol, VERTROUWD), door, self._require_new)

    def withdraw(self, vkey: Vkey, rol: Rol, door: Sequence[str]) -> None:
        """
        Trust *vkey* in *rol* no longer; what it signed and is in use stays in use.

        Raises:
            LogboekUseError: they are not two, or it was not trusted.
        """
        self._write_key((vkey, rol, INGETROKKEN), door, self._require_trusted)

    def mark(self) -> tuple[int, int, int]:
        """
        Return what is another number as soon as a key or a bundle was added.

        The first number counts the keys. Cheap: it opens nothing and judges nothing.
        """
        return self._rijen.mark()

    def all(self) -> list[Publicatie]:
        """
        Return what was taken in use, by number.

        Raises:
            LogboekTamperedError: a row does not fit its line.
        """
        c = publicatie.c
        query = select(c.volgnummer, c.gebruikt, c.regel, c.inhoud)
        query = query.where(c.log == self._logboek.log).order_by(c.volgnummer)
        rows = self._rijen.whole(query, REGEL)
        found = []
        for row in rows:
            raw = bytes(row.inhoud)
            facts = {"volgnummer": row.volgnummer, "bundel": _hash(raw)}
            self._rijen.require(row.regel, REGEL, facts)
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

        def judged() -> tuple[Inhoud, Table, Rij] | None:
            hier = self.circumstances()
            bezwaren = judge(bundel, hier)
            if bezwaren:
                raise refusal(naam, bezwaren)
            bundel.load()
            if hier.laatste is not None and hier.laatste.inhoud == bundel.hash:
                return None
            return self._line_of(bundel, raw)

        self._rijen.write(judged)
        return bundel

    def _line_of(self, bundel: Bundel, raw: bytes) -> tuple[Inhoud, Table, Rij]:
        m = bundel.manifest
        facts = {
            "volgnummer": m.volgnummer,
            "bundel": _hash(raw),
            "kader": {"versie": m.versie, "hash": m.kader},
            "vanaf": m.vanaf.isoformat(),
        }
        log, now = self._logboek.log, self._logboek.klok().astimezone(UTC).isoformat()
        return (
            Inhoud(REGEL, facts),
            publicatie,
            lambda bewijs: (log, m.volgnummer, now, bewijs.id, raw),
        )

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
        rows = self._rijen.whole(query, SLEUTELREGEL)
        found = []
        for row in rows:
            vkey = parse_vkey(row.vkey)
            facts = _key_facts(vkey, Rol(row.rol), row.wat)
            self._rijen.require(row.regel, SLEUTELREGEL, facts, row.nr)
            found.append((vkey, Rol(row.rol), row.wat))
        return found

    def _require_new(self, vkey: Vkey, rol: Rol) -> None:
        trusted = self.trusted()
        same = (k for k in trusted if k.vkey.sleutel == vkey.sleutel)
        if any(k.vkey.naam != vkey.naam for k in same):
            raise LogboekUseError(
                "sleutel-andere-naam",
                "Deze sleutel is al vertrouwd onder een andere naam. Eén mens telt"
                " niet als twee. Er is niets veranderd.",
                help="Laat ieder mens een eigen sleutel maken, met `deelkader publiceer"
                " sleutel`.",
            )
        others = [k for k in trusted if k.vkey.naam == vkey.naam]
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

    def _require_trusted(self, vkey: Vkey, rol: Rol) -> None:
        if Vertrouwd(vkey, rol) not in self.trusted():
            raise LogboekUseError(
                "sleutel-niet-vertrouwd",
                "Deze sleutel was niet vertrouwd in deze rol. Er is niets veranderd.",
            )

    def _write_key(
        self,
        wat: tuple[Vkey, Rol, str],
        door: Sequence[str],
        require: Callable[[Vkey, Rol], None],
    ) -> None:
        vkey, rol, said = wat

        def judged() -> tuple[Inhoud, Table, Rij]:
            require(vkey, rol)
            if not are_two(door):
                raise LogboekUseError(
                    "vertrouwen-vraagt-twee",
                    "Welke sleutel hier telt, bepalen twee mensen. Er is niets"
                    " veranderd.",
                    help="Noem twee verschillende mensen met --door.",
                )
            facts, people = _key_facts(vkey, rol, said), {"door": list(door)}
            log, value = self._logboek.log, rol.value
            return (
                Inhoud(SLEUTELREGEL, facts, people),
                publicatiesleutel,
                lambda b: (log, b.regelnummer, vkey.tekst, value, said, b.id),
            )

        self._rijen.write(judged)


def _key_facts(vkey: Vkey, rol: Rol, wat: str) -> dict[str, Any]:
    """Return what the log says of a key: no digits that could be anything else."""
    print_ = hashlib.sha256(vkey.tekst.encode()).hexdigest()
    return {"vingerafdruk": f"sha256:{print_}", "rol": rol.value, "wat": wat}


def _hash(raw: bytes) -> str:
    return "sha256:" + hashlib.sha256(raw).hexdigest()
