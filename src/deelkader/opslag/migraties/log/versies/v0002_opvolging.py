# SPDX-License-Identifier: EUPL-1.2
"""
The tables of follow-up: cases, tasks and messages.

Floor 4, `opslag`; run by Alembic.
"""

from __future__ import annotations

from alembic import op
from sqlalchemy import BigInteger, Column, ForeignKey, Integer, LargeBinary, Text

revision = "log_0002"
down_revision = "log_0001"

_GROOT = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Make the tables and what finds their rows."""
    _make_cases()
    _make_tasks()
    _make_messages()


def _make_cases() -> None:
    op.create_table(
        "zaak",
        Column("nr", _GROOT, primary_key=True, autoincrement=True),
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("id", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("vanaf", Integer),
        Column("inhoud", LargeBinary, nullable=False),
    )
    op.create_index("zaak_id", "zaak", ["id"], unique=True)
    op.create_index("zaak_vanaf", "zaak", ["log", "vanaf", "nr"])
    op.create_index("zaak_sleutel", "zaak", ["sleutel"])


def _make_tasks() -> None:
    op.create_table(
        "taak",
        Column("nr", _GROOT, primary_key=True, autoincrement=True),
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("id", Text, nullable=False),
        Column("zaak", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("rol", Text, nullable=False),
        Column("stand", Text, nullable=False),
        Column("uiterlijk", Integer, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
    )
    op.create_index("taak_id", "taak", ["id"], unique=True)
    op.create_index("taak_lijst", "taak", ["log", "uiterlijk", "nr"])
    op.create_index("taak_rol", "taak", ["log", "rol", "stand", "uiterlijk", "nr"])
    op.create_index("taak_zaak", "taak", ["zaak"])
    op.create_index("taak_sleutel", "taak", ["sleutel"])


def _make_messages() -> None:
    op.create_table(
        "bericht",
        Column("nr", _GROOT, primary_key=True, autoincrement=True),
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
        Column("id", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("rol", Text, nullable=False),
        Column("soort", Text, nullable=False),
        Column("dag", Integer, nullable=False),
        Column("taak", Text, nullable=False),
        Column("inhoud", LargeBinary, nullable=False),
        sqlite_autoincrement=True,
    )
    op.create_index("bericht_lijst", "bericht", ["log", "nr"])
    op.create_index("bericht_sleutel", "bericht", ["sleutel"])
