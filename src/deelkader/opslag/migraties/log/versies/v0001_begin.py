# SPDX-License-Identifier: EUPL-1.2
"""
The first tables of the log, and the triggers that let it only grow.

The triggers stop a mistake and another tool; who can drop them is found by the
seals of the log. Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

revision = "log_0001"
down_revision = None

_GROOT = BigInteger().with_variant(Integer, "sqlite")

# WHY the rowid: INSERT OR REPLACE also replaces a row with the same hidden number,
# and does that without waking the DELETE trigger.
_SQLITE = (
    """
    CREATE TRIGGER regel_de_volgende BEFORE INSERT ON regel
    WHEN NEW.nr IS NOT (
            SELECT ifnull(max(nr), 0) + 1 FROM regel WHERE log = NEW.log)
        OR EXISTS (SELECT 1 FROM regel WHERE id = NEW.id)
        OR EXISTS (SELECT 1 FROM regel WHERE rowid = NEW.rowid)
        OR typeof(NEW.blad) || typeof(NEW.feiten) || typeof(NEW.personen)
            IS NOT 'blobblobblob'
    BEGIN SELECT RAISE(ABORT, 'regel: not the next line'); END
    """,
    """
    CREATE TRIGGER controlepunt_alleen_nieuw BEFORE INSERT ON controlepunt
    WHEN EXISTS (SELECT 1 FROM controlepunt
            WHERE log = NEW.log AND grootte = NEW.grootte)
        OR EXISTS (SELECT 1 FROM controlepunt WHERE rowid = NEW.rowid)
    BEGIN SELECT RAISE(ABORT, 'controlepunt: is there already'); END
    """,
    *(
        f"""
        CREATE TRIGGER {table}_niet_{naam} BEFORE {verb} ON {table}
        BEGIN SELECT RAISE(ABORT, '{table}: append only'); END
        """
        for table in ("regel", "controlepunt")
        for naam, verb in (("wijzigen", "UPDATE"), ("wissen", "DELETE"))
    ),
)

# WHY no number check: an INSERT of PostgreSQL never removes a row, the primary key
# refuses a number twice, and who adds holds the lock of the head. A trigger that
# looks for the line before costs half of what adding the row does.
_POSTGRESQL = (
    """
    CREATE FUNCTION deelkader_alleen_erbij() RETURNS trigger LANGUAGE plpgsql AS $$
    BEGIN
        RAISE EXCEPTION '%: append only', TG_TABLE_NAME;
    END $$
    """,
    *(
        f"""
        CREATE TRIGGER {table}_niet_{naam} BEFORE {verbs} ON {table}
        FOR EACH STATEMENT EXECUTE FUNCTION deelkader_alleen_erbij()
        """
        for table in ("regel", "controlepunt")
        for naam, verbs in (("wijzigen", "UPDATE"), ("wissen", "DELETE OR TRUNCATE"))
    ),
)


def upgrade() -> None:
    """Make the tables and their triggers."""
    _make_head()
    _make_log()
    _make_beside()
    _make_terms()
    dialect = op.get_bind().dialect.name
    for statement in _SQLITE if dialect == "sqlite" else _POSTGRESQL:
        op.execute(statement)


def _make_head() -> None:
    op.create_table(
        "logkop",
        Column("log", Integer, primary_key=True, autoincrement=False),
        Column("organisatie", Text, nullable=False, unique=True),
        Column("oorsprong", Text, nullable=False, unique=True),
        Column("sleutelbos", Text, nullable=False),
        Column("grootte", _GROOT, nullable=False),
        Column("rand", LargeBinary, nullable=False),
        Column("laatste_id", Text, nullable=False),
        Column("laatste_tijd", Text, nullable=False),
        Column("epoche", _GROOT, nullable=False),
        Column("vkey", Text, nullable=False),
    )


def _make_log() -> None:
    op.create_table(
        "regel",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("nr", _GROOT, nullable=False),
        Column("id", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("blad", LargeBinary, nullable=False),
        Column("feiten", LargeBinary, nullable=False),
        Column("personen", LargeBinary, nullable=False),
        PrimaryKeyConstraint("log", "nr"),
    )
    op.create_index("regel_id", "regel", ["id"], unique=True)
    op.create_index("regel_sleutel", "regel", ["sleutel", "nr"])
    op.create_table(
        "tegel",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("niveau", Integer, nullable=False),
        Column("plaats", _GROOT, nullable=False),
        Column("hash", LargeBinary, nullable=False),
        PrimaryKeyConstraint("log", "niveau", "plaats"),
    )
    op.create_table(
        "controlepunt",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("grootte", _GROOT, nullable=False),
        Column("wissel", Boolean, nullable=False),
        Column("nota", Text, nullable=False),
        PrimaryKeyConstraint("log", "grootte"),
    )


def _make_beside() -> None:
    op.create_table(
        "wissing",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("nr", _GROOT, nullable=False),
        Column("sleutels", Text, nullable=False),
        Column("klaar", Boolean, nullable=False),
        PrimaryKeyConstraint("log", "nr"),
    )
    op.create_table(
        "kaderbundel",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("hash", Text, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
        PrimaryKeyConstraint("log", "hash"),
    )
    op.create_table(
        "stuk",
        Column("id", Text, primary_key=True),
        Column("soort", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("volgorde", _GROOT, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
    )
    op.create_index("stuk_sleutel", "stuk", ["sleutel", "soort", "volgorde"])
    op.create_table(
        "overname",
        Column("bron", LargeBinary, primary_key=True),
        Column("tot", _GROOT, nullable=False),
    )


def _make_terms() -> None:
    op.create_table(
        "bewaartermijn",
        Column(
            "log",
            Integer,
            ForeignKey("logkop.log"),
            primary_key=True,
            autoincrement=False,
        ),
        Column("jaren", Integer, nullable=False),
        Column("maanden", Integer, nullable=False),
    )
