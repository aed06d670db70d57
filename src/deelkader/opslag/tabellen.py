# SPDX-License-Identifier: EUPL-1.2
"""
The tables of the log and of what shares its transactions.

Nothing here says who a person is: `sleutel` is the random id of a key, and only the
key store knows whose key that is. Floor 4, `opslag`.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

from deelkader.opslag.soorten import Bytes

LOG_TABELLEN: Final = MetaData()

# WHY: SQLite counts only in a column that is called INTEGER.
_GROOT = BigInteger().with_variant(Integer, "sqlite")

# The head of each log: its lock puts the lines in order.
logkop = Table(
    "logkop",
    LOG_TABELLEN,
    Column("log", Integer, primary_key=True, autoincrement=False),
    Column("organisatie", Text, nullable=False, unique=True),
    Column("oorsprong", Text, nullable=False, unique=True),
    Column("sleutelbos", Text, nullable=False),
    Column("grootte", _GROOT, nullable=False),
    Column("rand", Bytes, nullable=False),
    Column("laatste_id", Text, nullable=False),
    Column("laatste_tijd", Text, nullable=False),
    Column("epoche", _GROOT, nullable=False),
    Column("vkey", Text, nullable=False),
)

regel = Table(
    "regel",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("nr", _GROOT, primary_key=True),
    Column("id", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("blad", Bytes, nullable=False),
    Column("feiten", Bytes, nullable=False),
    Column("personen", Bytes, nullable=False),
)
Index("regel_id", regel.c.id, unique=True)
Index("regel_sleutel", regel.c.sleutel, regel.c.nr)

# The root of every full tile of 256 below it; what a proof needs besides leaves.
tegel = Table(
    "tegel",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("niveau", Integer, primary_key=True),
    Column("plaats", _GROOT, primary_key=True),
    Column("hash", Bytes, nullable=False),
)

controlepunt = Table(
    "controlepunt",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("grootte", _GROOT, primary_key=True),
    Column("wissel", Boolean, nullable=False),
    Column("nota", Text, nullable=False),
)

# What the log says must be destroyed; open until the key store did it.
wissing = Table(
    "wissing",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("nr", _GROOT, primary_key=True),
    Column("sleutels", Text, nullable=False),
    Column("klaar", Boolean, nullable=False),
)

# How long an organisation keeps its lines; without a row nothing ends by itself.
bewaartermijn = Table(
    "bewaartermijn",
    LOG_TABELLEN,
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

# Rules that were in use, as bytes under their hash.
kaderbundel = Table(
    "kaderbundel",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("hash", Text, primary_key=True),
    Column("inhoud", Bytes, nullable=False),
)

# What belongs to a person beside the log: consent events; later tasks and notes.
stuk = Table(
    "stuk",
    LOG_TABELLEN,
    Column("id", Text, primary_key=True),
    Column("soort", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("volgorde", _GROOT, nullable=False),
    Column("inhoud", Bytes, nullable=False),
)
Index("stuk_sleutel", stuk.c.sleutel, stuk.c.soort, stuk.c.volgorde)

# The figures of a month, made once; only numbers that anybody may see. *regel* is the
# id of the line that says which bytes they were.
maandbeeld = Table(
    "maandbeeld",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("maand", Text, primary_key=True),
    Column("regel", Text, nullable=False),
    Column("inhoud", Bytes, nullable=False),
)

# How far the lines of an older store were taken over; *bron* says which store.
overname = Table(
    "overname",
    LOG_TABELLEN,
    Column("bron", Bytes, primary_key=True),
    Column("tot", _GROOT, nullable=False),
)
