# SPDX-License-Identifier: EUPL-1.2
"""
The table of the keys under which callers asked.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Text

revision = "log_0006"
down_revision = "log_0005"


def upgrade() -> None:
    """Make the table and what finds its rows."""
    log = Column(
        "log",
        Integer,
        ForeignKey("logkop.log"),
        primary_key=True,
        autoincrement=False,
    )
    op.create_table(
        "herhaling",
        log,
        Column("waarde", LargeBinary, primary_key=True),
        Column("dag", Integer, nullable=False),
        Column("afdruk", LargeBinary, nullable=False),
        Column("regel", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("antwoord", LargeBinary),
    )
    op.create_index("herhaling_dag", "herhaling", ["log", "dag"])
    op.create_index("herhaling_sleutel", "herhaling", ["sleutel"])
