# SPDX-License-Identifier: EUPL-1.2
"""
The figures of a month, and the triggers that keep the first version of them.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    Column,
    ForeignKey,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

revision = "log_0004"
down_revision = "log_0003"

# WHY the rowid: INSERT OR REPLACE also replaces a row with the same hidden number,
# and does that without waking the DELETE trigger.
_SQLITE = (
    """
    CREATE TRIGGER maandbeeld_alleen_nieuw BEFORE INSERT ON maandbeeld
    WHEN EXISTS (SELECT 1 FROM maandbeeld
            WHERE log = NEW.log AND maand = NEW.maand)
        OR EXISTS (SELECT 1 FROM maandbeeld WHERE rowid = NEW.rowid)
    BEGIN SELECT RAISE(ABORT, 'maandbeeld: is there already'); END
    """,
    *(
        f"""
        CREATE TRIGGER maandbeeld_niet_{naam} BEFORE {verb} ON maandbeeld
        BEGIN SELECT RAISE(ABORT, 'maandbeeld: append only'); END
        """
        for naam, verb in (("wijzigen", "UPDATE"), ("wissen", "DELETE"))
    ),
)
# The function stands in log_0001.
_POSTGRESQL = tuple(
    f"""
    CREATE TRIGGER maandbeeld_niet_{naam} BEFORE {verbs} ON maandbeeld
    FOR EACH STATEMENT EXECUTE FUNCTION deelkader_alleen_erbij()
    """
    for naam, verbs in (("wijzigen", "UPDATE"), ("wissen", "DELETE OR TRUNCATE"))
)


def upgrade() -> None:
    """Make the table and its triggers."""
    op.create_table(
        "maandbeeld",
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("maand", Text, nullable=False),
        Column("regel", Text, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
        PrimaryKeyConstraint("log", "maand"),
    )
    dialect = op.get_bind().dialect.name
    for statement in _SQLITE if dialect == "sqlite" else _POSTGRESQL:
        op.execute(statement)
