# SPDX-License-Identifier: EUPL-1.2
"""
Which schema a store has, and how it gets the one of this program.

Responsible for telling a new store from an older, a newer and a foreign one, and for
running the migrations, which Alembic reads from `log/versies` and `sleutels/versies`.
Alembic is loaded only when there is something to migrate. Floor 4, `opslag`.
"""

from __future__ import annotations

import contextlib
import logging
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from sqlalchemy import text

from deelkader.errors import LogboekError

if TYPE_CHECKING:
    from collections.abc import Iterator

    from sqlalchemy import Connection

    from deelkader.opslag.inrichting import Inrichting

VERSIETABEL: Final = "alembic_version"
_EERSTE: Final = "logregel"

_TABELLEN: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type IN ('table', 'view')"
    " AND name NOT LIKE 'sqlite_%'",
    # WHY no views: extensions of PostgreSQL put theirs in any schema.
    "postgresql": "SELECT tablename FROM pg_tables WHERE schemaname = current_schema()",
}
_TRIGGERS: Final = {
    "sqlite": "SELECT name FROM sqlite_master WHERE type = 'trigger'",
    "postgresql": "SELECT t.tgname FROM pg_trigger t JOIN pg_class c"
    " ON c.oid = t.tgrelid JOIN pg_namespace n ON n.oid = c.relnamespace"
    " WHERE NOT t.tgisinternal AND n.nspname = current_schema()"
    " AND t.tgenabled IN ('O', 'A')",
}


class Stand(Enum):
    """What stands in a store, seen from this program."""

    LEEG = auto()
    EERSTE = auto()
    OUDER = auto()
    BIJ = auto()


def find_stand(verbinding: Connection, inrichting: Inrichting) -> Stand:
    """
    Return what stands in the store.

    Raises:
        LogboekError: a newer version made it, or something else than deelkader did.

    """
    names = _names(verbinding)
    if not names:
        return Stand.LEEG
    if VERSIETABEL not in names:
        if _is_first_version(verbinding, inrichting, names):
            return Stand.EERSTE
        raise _foreign()
    version = _version(verbinding)
    if version == inrichting.versie:
        _require_own(verbinding, inrichting, names)
        return Stand.BIJ
    if version in inrichting.versies:
        return Stand.OUDER
    if version is None or not version.startswith(f"{inrichting.map}_"):
        raise _foreign()
    raise LogboekError(
        "logboek-nieuwer-schema",
        "Dit logboek is gemaakt door een nieuwere versie van deelkader.",
        help="Installeer de nieuwste versie van deelkader.",
    )


def previous_version(
    verbinding: Connection, inrichting: Inrichting, stand: Stand
) -> str | None:
    """Return the migration that made what stands there; None when none did."""
    if stand is Stand.OUDER:
        return _version(verbinding)
    return inrichting.versie if stand is Stand.BIJ else None


def require_own(verbinding: Connection, inrichting: Inrichting) -> None:
    """Raise a LogboekError unless tables and triggers are those of *inrichting*."""
    _require_own(verbinding, inrichting, _names(verbinding))


def _names(verbinding: Connection) -> set[str]:
    """Return the tables in the store; of SQLite the views too."""
    return set(verbinding.execute(text(_TABELLEN[verbinding.dialect.name])).scalars())


def _require_own(
    verbinding: Connection, inrichting: Inrichting, names: set[str]
) -> None:
    query = _TRIGGERS[verbinding.dialect.name]
    triggers = set(verbinding.execute(text(query)).scalars())
    wanted = {VERSIETABEL, *inrichting.tabellen.tables}
    if names != wanted or triggers != inrichting.wachters[verbinding.dialect.name]:
        # WHY: a trigger that someone added can swallow a row; one that someone
        # dropped guarded it.
        raise LogboekError(
            "logboek-niet-schrijfbaar",
            "Iemand heeft de tabellen van het logboek veranderd. Daarom is er geen"
            " antwoord.",
            help="Kijk wie dat was, en zet een goede kopie terug.",
        )


def upgrade(verbinding: Connection, inrichting: Inrichting) -> None:
    """Run the migrations that are missing, in the transaction that is open."""
    from alembic.config import Config  # noqa: PLC0415 - only when there is work
    from alembic.runtime.environment import (  # noqa: PLC0415 - only when there is work
        EnvironmentContext,
    )
    from alembic.runtime.migration import (  # noqa: PLC0415 - only when there is work
        MigrationStep,
    )
    from alembic.script import (  # noqa: PLC0415 - only when there is work
        ScriptDirectory,
    )

    map_ = Path(__file__).parent / inrichting.map
    script = ScriptDirectory(str(map_), version_locations=[str(map_ / "versies")])

    def steps(current: Any, _context: object) -> list[Any]:
        found = script.iterate_revisions(inrichting.versie, current or "base")
        return [
            MigrationStep.upgrade_from_script(script.revision_map, revision)
            for revision in reversed(list(found))
        ]

    with _quiet(), EnvironmentContext(Config(), script, fn=steps) as omgeving:
        omgeving.configure(connection=verbinding)
        omgeving.run_migrations()


@contextlib.contextmanager
def _quiet() -> Iterator[None]:
    """Let Alembic not tell what it does: whoever embeds this did not ask for it."""
    logger = logging.getLogger("alembic")
    before = logger.level
    logger.setLevel(logging.WARNING)
    try:
        yield
    finally:
        logger.setLevel(before)


def _version(verbinding: Connection) -> str | None:
    query = text(f"SELECT version_num FROM {VERSIETABEL}")  # noqa: S608 - a constant
    found = verbinding.execute(query).scalars().all()
    return str(found[0]) if len(found) == 1 else None


def _is_first_version(
    verbinding: Connection, inrichting: Inrichting, names: set[str]
) -> bool:
    is_log = "logkop" in inrichting.tabellen.tables
    if verbinding.dialect.name != "sqlite" or not is_log or names != {_EERSTE}:
        return False
    version: int = verbinding.exec_driver_sql("PRAGMA user_version").scalar_one()
    return version == 1


def _foreign() -> LogboekError:
    return LogboekError(
        "logboek-onbekend-bestand",
        "Wat daar staat, is niet door deelkader gemaakt of is een ander deel ervan.",
        help="Kies een andere map, of een lege database.",
    )
