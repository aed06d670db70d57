# SPDX-License-Identifier: EUPL-1.2
"""
The table of what people at the Regeldesk work on.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Text

revision = "log_0008"
down_revision = "log_0007"


def upgrade() -> None:
    """Make the table."""
    op.create_table(
        "deskstuk",
        Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
        Column("id", Text, primary_key=True),
        Column("versie", Integer, primary_key=True, autoincrement=False),
        Column("soort", Text, nullable=False),
        Column("tijd", Text, nullable=False),
        Column("door", Text, nullable=False),
        Column("kop", Text, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
    )
