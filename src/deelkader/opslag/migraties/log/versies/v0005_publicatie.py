# SPDX-License-Identifier: EUPL-1.2
"""
Which keys may publish a kader, and the bundles in use, with their triggers.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

revision = "log_0005"
down_revision = "log_0004"

# WHY the rowid: INSERT OR REPLACE also replaces a row with the same hidden number,
# and does that without waking the DELETE trigger.
_SQLITE = """
    CREATE TRIGGER {tabel}_alleen_nieuw BEFORE INSERT ON {tabel}
    WHEN EXISTS (SELECT 1 FROM {tabel} WHERE log = NEW.log AND {nr} = NEW.{nr})
        OR EXISTS (SELECT 1 FROM {tabel} WHERE rowid = NEW.rowid)
    BEGIN SELECT RAISE(ABORT, '{tabel}: is there already'); END
    """
_SQLITE_NOOIT = """
    CREATE TRIGGER {tabel}_niet_{naam} BEFORE {verb} ON {tabel}
    BEGIN SELECT RAISE(ABORT, '{tabel}: append only'); END
    """
# The function stands in log_0001.
_POSTGRESQL = """
    CREATE TRIGGER {tabel}_niet_{naam} BEFORE {verb} ON {tabel}
    FOR EACH STATEMENT EXECUTE FUNCTION deelkader_alleen_erbij()
    """


def upgrade() -> None:
    """Make the tables and their triggers."""
    groot = BigInteger().with_variant(Integer, "sqlite")
    op.create_table(
        "publicatiesleutel",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("nr", groot, nullable=False),
        Column("vkey", Text, nullable=False),
        Column("rol", Text, nullable=False),
        Column("wat", Text, nullable=False),
        Column("regel", Text, nullable=False),
        PrimaryKeyConstraint("log", "nr"),
    )
    op.create_table(
        "publicatie",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("volgnummer", groot, nullable=False),
        Column("gebruikt", Text, nullable=False),
        Column("regel", Text, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
        PrimaryKeyConstraint("log", "volgnummer"),
    )
    for tabel, nr in (("publicatiesleutel", "nr"), ("publicatie", "volgnummer")):
        _guard(tabel, nr)


def _guard(tabel: str, nr: str) -> None:
    if op.get_bind().dialect.name == "sqlite":
        op.execute(_SQLITE.format(tabel=tabel, nr=nr))
        for naam, verb in (("wijzigen", "UPDATE"), ("wissen", "DELETE")):
            op.execute(_SQLITE_NOOIT.format(tabel=tabel, naam=naam, verb=verb))
        return
    for naam, verb in (("wijzigen", "UPDATE"), ("wissen", "DELETE OR TRUNCATE")):
        op.execute(_POSTGRESQL.format(tabel=tabel, naam=naam, verb=verb))
