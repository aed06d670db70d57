# SPDX-License-Identifier: EUPL-1.2
"""
The tables of events: what others must hear, who heard it, and when to look again.

Floor 4, `opslag`; run by Alembic.
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
    Text,
)

revision = "log_0007"
down_revision = "log_0006"

_GROOT = BigInteger().with_variant(Integer, "sqlite")


def upgrade() -> None:
    """Make the tables and what finds their rows."""
    _make_events()
    _make_deliveries()
    _make_moments()
    _make_requests()


def _own() -> tuple[Column[int], Column[int]]:
    """Return the columns that every table of a log has."""
    return (
        Column("nr", _GROOT, primary_key=True, autoincrement=True),
        Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    )


def _make_events() -> None:
    op.create_table(
        "uitbox",
        *_own(),
        Column("id", Text, nullable=False),
        Column("soort", Text, nullable=False),
        Column("onderwerp", Text, nullable=False),
        Column("tijd", Text, nullable=False),
        Column("aan", Text),
        Column("verdeeld", Boolean, nullable=False),
    )
    op.create_index("uitbox_id", "uitbox", ["id"], unique=True)
    op.create_index("uitbox_verdeeld", "uitbox", ["log", "verdeeld", "nr"])
    op.create_index("uitbox_onderwerp", "uitbox", ["log", "soort", "onderwerp"])


def _make_deliveries() -> None:
    op.create_table(
        "bezorging",
        *_own(),
        Column("gebeurtenis", Text, nullable=False),
        Column("afnemer", Text, nullable=False),
        Column("stand", Text, nullable=False),
        Column("pogingen", Integer, nullable=False),
        Column("vanaf", BigInteger, nullable=False),
        Column("fout", Text),
    )
    both = ["gebeurtenis", "afnemer"]
    op.create_index("bezorging_gebeurtenis", "bezorging", both, unique=True)
    when = ["log", "stand", "afnemer", "vanaf"]
    op.create_index("bezorging_vanaf", "bezorging", when)


def _make_moments() -> None:
    op.create_table(
        "toetsmoment",
        *_own(),
        Column("sleutel", Text, nullable=False),
        Column("dag", Integer, nullable=False),
    )
    op.create_index("toetsmoment_dag", "toetsmoment", ["log", "dag", "nr"])
    op.create_index("toetsmoment_sleutel", "toetsmoment", ["sleutel"])


def _make_requests() -> None:
    op.create_table(
        "toegangsverzoek",
        *_own(),
        Column("id", Text, nullable=False),
        Column("sleutel", Text, nullable=False),
        Column("stand", Text, nullable=False),
        Column("tot", BigInteger, nullable=False),
        Column("herhaal", Text),
        Column("inhoud", LargeBinary, nullable=False),
    )
    name = "toegangsverzoek"
    op.create_index(f"{name}_id", name, ["id"], unique=True)
    op.create_index(f"{name}_sleutel", name, ["sleutel", "stand"])
    op.create_index(f"{name}_tot", name, ["log", "stand", "tot"])
    op.create_index(f"{name}_herhaal", name, ["log", "herhaal"], unique=True)
