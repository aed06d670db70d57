# SPDX-License-Identifier: EUPL-1.2
"""The first tables of the key store. Floor 4, `opslag`; run by Alembic."""

from __future__ import annotations

from alembic import op
from sqlalchemy import (
    Column,
    Integer,
    LargeBinary,
    PrimaryKeyConstraint,
    Text,
)

revision = "sleutels_0001"
down_revision = None


def upgrade() -> None:
    """Make the tables."""
    op.create_table(
        "sleutelkop",
        Column("id", Integer, primary_key=True, autoincrement=False),
        Column("bos", Text, nullable=False),
        Column("epoche", Integer, nullable=False),
        Column("proef", LargeBinary, nullable=False),
    )
    op.create_table(
        "sleutel",
        Column("id", Text, primary_key=True),
        Column("organisatie", Text, nullable=False),
        Column("periode", Text, nullable=False),
        Column("zoek", LargeBinary, unique=True),
        Column("wie", LargeBinary, nullable=False),
        Column("omhulsel", LargeBinary, nullable=False),
    )
    op.create_index("sleutel_wie", "sleutel", ["wie"])
    op.create_table(
        "tekensleutel",
        Column("oorsprong", Text, nullable=False),
        Column("volgorde", Integer, nullable=False),
        Column("openbaar", LargeBinary, nullable=False),
        Column("omhulsel", LargeBinary, nullable=False),
        PrimaryKeyConstraint("oorsprong", "volgorde"),
    )
