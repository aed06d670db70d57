# SPDX-License-Identifier: EUPL-1.2
"""
The tables of events, of their delivery, and of requests for consent.

They stand in the store of the log and share its transactions. Floor 4, `opslag`.
"""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    Table,
    Text,
)

from deelkader.opslag.soorten import Bytes
from deelkader.opslag.tabellen import LOG_TABELLEN

__all__ = ["LOG_TABELLEN", "bezorging", "toegangsverzoek", "toetsmoment", "uitbox"]

# WHY: SQLite counts only in a column that is called INTEGER.
_GROOT = BigInteger().with_variant(Integer, "sqlite")

# What others must hear. INVARIANT: nothing in it says who or what it is about but
# *onderwerp*: the id of an answer, a withdrawal, a task, a kader or a request.
# *aan* is the one who asked for it; None: everybody who wants this *soort*.
uitbox = Table(
    "uitbox",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("id", Text, nullable=False),
    Column("soort", Text, nullable=False),
    Column("onderwerp", Text, nullable=False),
    Column("tijd", Text, nullable=False),
    Column("aan", Text),
    Column("verdeeld", Boolean, nullable=False),
)
Index("uitbox_id", uitbox.c.id, unique=True)
Index("uitbox_verdeeld", uitbox.c.log, uitbox.c.verdeeld, uitbox.c.nr)
Index("uitbox_onderwerp", uitbox.c.log, uitbox.c.soort, uitbox.c.onderwerp)

# One event for one receiver. *vanaf* (milliseconds since 1970) is when to try: who
# tries moves it first, so that nobody else does at the same time.
bezorging = Table(
    "bezorging",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("gebeurtenis", Text, nullable=False),
    Column("afnemer", Text, nullable=False),
    Column("stand", Text, nullable=False),
    Column("pogingen", Integer, nullable=False),
    Column("vanaf", BigInteger, nullable=False),
    Column("fout", Text),
)
Index(
    "bezorging_gebeurtenis",
    bezorging.c.gebeurtenis,
    bezorging.c.afnemer,
    unique=True,
)
Index(
    "bezorging_vanaf",
    bezorging.c.log,
    bezorging.c.stand,
    bezorging.c.afnemer,
    bezorging.c.vanaf,
)

# On day *dag* (its ordinal), look whether the answers about who has *sleutel* hold.
toetsmoment = Table(
    "toetsmoment",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("dag", Integer, nullable=False),
)
Index("toetsmoment_dag", toetsmoment.c.log, toetsmoment.c.dag, toetsmoment.c.nr)
Index("toetsmoment_sleutel", toetsmoment.c.sleutel)

# A request for consent, made with AuthZEN; until *tot* (milliseconds since 1970).
# *herhaal* is a print of the Idempotency-Key.
toegangsverzoek = Table(
    "toegangsverzoek",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("id", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("stand", Text, nullable=False),
    Column("tot", BigInteger, nullable=False),
    Column("herhaal", Text),
    Column("inhoud", Bytes, nullable=False),
)
Index("toegangsverzoek_id", toegangsverzoek.c.id, unique=True)
Index("toegangsverzoek_sleutel", toegangsverzoek.c.sleutel, toegangsverzoek.c.stand)
Index(
    "toegangsverzoek_tot",
    toegangsverzoek.c.log,
    toegangsverzoek.c.stand,
    toegangsverzoek.c.tot,
)
Index(
    "toegangsverzoek_herhaal",
    toegangsverzoek.c.log,
    toegangsverzoek.c.herhaal,
    unique=True,
)
