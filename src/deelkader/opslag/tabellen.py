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

# What people at the Regeldesk work on: every version of a draft, and what happened to
# a proposal. It proves nothing (a bundle does), so no trigger guards it.
deskstuk = Table(
    "deskstuk",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("id", Text, primary_key=True),
    Column("versie", Integer, primary_key=True, autoincrement=False),
    Column("soort", Text, nullable=False),
    Column("tijd", Text, nullable=False),
    Column("door", Text, nullable=False),
    Column("kop", Text, nullable=False),
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

# What people said in answer to a fixed question, only counted. INVARIANT: nothing
# finer than a month and a municipality, and no row for one answer.
telling = Table(
    "telling",
    LOG_TABELLEN,
    Column(
        "log",
        Integer,
        ForeignKey("logkop.log"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("maand", Text, primary_key=True),
    Column("gemeente", Text, primary_key=True),
    Column("soort", Text, primary_key=True),
    Column("waarde", Text, primary_key=True),
    Column("aantal", _GROOT, nullable=False),
)

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

# Which keys may publish a kader: one row each time that changes. *nr* is the number of
# the line of the log that says the same, *regel* its id.
publicatiesleutel = Table(
    "publicatiesleutel",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("nr", _GROOT, primary_key=True),
    Column("vkey", Text, nullable=False),
    Column("rol", Text, nullable=False),
    Column("wat", Text, nullable=False),
    Column("regel", Text, nullable=False),
)

# The bundles that were taken in use, as bytes. *regel* is the id of the line that says
# which bytes they were.
publicatie = Table(
    "publicatie",
    LOG_TABELLEN,
    Column("log", Integer, ForeignKey("logkop.log"), primary_key=True),
    Column("volgnummer", _GROOT, primary_key=True),
    Column("gebruikt", Text, nullable=False),
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

# What happened to one jeugdige, or after one answer: what its tasks follow from.
# Cases are handled by *nr*, in the order in which they stand on the disk: by a random
# id every one would be a page of its own to write.
# *vanaf* is the day (its ordinal) on which to look again; None: nothing by time.
zaak = Table(
    "zaak",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("id", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("vanaf", Integer),
    Column("inhoud", Bytes, nullable=False),
)
Index("zaak_id", zaak.c.id, unique=True)
Index("zaak_vanaf", zaak.c.log, zaak.c.vanaf, zaak.c.nr)
Index("zaak_sleutel", zaak.c.sleutel)

# *uiterlijk* is the ordinal of the last day on which it is still in time.
taak = Table(
    "taak",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("id", Text, nullable=False),
    Column("zaak", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("rol", Text, nullable=False),
    Column("stand", Text, nullable=False),
    Column("uiterlijk", Integer, nullable=False),
    Column("inhoud", Bytes, nullable=False),
)
Index("taak_id", taak.c.id, unique=True)
Index("taak_lijst", taak.c.log, taak.c.uiterlijk, taak.c.nr)
Index("taak_rol", taak.c.log, taak.c.rol, taak.c.stand, taak.c.uiterlijk, taak.c.nr)
Index("taak_zaak", taak.c.zaak)
Index("taak_sleutel", taak.c.sleutel)

# What somebody must hear about a task, once. The store gives *nr*, never one again.
bericht = Table(
    "bericht",
    LOG_TABELLEN,
    Column("nr", _GROOT, primary_key=True, autoincrement=True),
    Column("log", Integer, ForeignKey("logkop.log"), nullable=False),
    Column("id", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("rol", Text, nullable=False),
    Column("soort", Text, nullable=False),
    Column("dag", Integer, nullable=False),
    Column("taak", Text, nullable=False),
    Column("inhoud", Bytes, nullable=False),
    sqlite_autoincrement=True,
)
Index("bericht_lijst", bericht.c.log, bericht.c.nr)
Index("bericht_sleutel", bericht.c.sleutel)

# The keys under which callers asked, for some days. INVARIANT: prints only; *dag* is
# the ordinal of a day and nothing finer, because what is only counted has a row too.
# *antwoord* is sealed. Of who was erased only the print of the key is left.
herhaling = Table(
    "herhaling",
    LOG_TABELLEN,
    Column(
        "log",
        Integer,
        ForeignKey("logkop.log"),
        primary_key=True,
        autoincrement=False,
    ),
    Column("waarde", Bytes, primary_key=True),
    Column("dag", Integer, nullable=False),
    Column("afdruk", Bytes, nullable=False),
    Column("regel", Text, nullable=False),
    Column("sleutel", Text, nullable=False),
    Column("antwoord", Bytes),
)
Index("herhaling_dag", herhaling.c.log, herhaling.c.dag)
Index("herhaling_sleutel", herhaling.c.sleutel)
