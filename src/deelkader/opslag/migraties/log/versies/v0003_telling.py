# SPDX-License-Identifier: EUPL-1.2
"""
The table of what is only counted.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Integer, Text

revision = "log_0003"
down_revision = "log_0002"

_GROOT = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Make the table."""
    log = Column(
        "log",
        Integer,
        ForeignKey("logkop.log"),
        primary_key=True,
        autoincrement=False,
    )
    op.create_table(
        "telling",
        log,
        Column("maand", Text, primary_key=True),
        Column("gemeente", Text, primary_key=True),
        Column("soort", Text, primary_key=True),
        Column("waarde", Text, primary_key=True),
        Column("aantal", _GROOT, nullable=False),
    )
