# SPDX-License-Identifier: EUPL-1.2
"""
The tables of the key store, which stands apart from the log and its backups.

Every `omhulsel` and every search value is worth nothing without the epoch key,
which is not in here. Floor 4, `opslag`.
"""

from __future__ import annotations

from typing import Final

from sqlalchemy import (
    Column,
    Index,
    Integer,
    MetaData,
    Table,
    Text,
)

from deelkader.opslag.soorten import Bytes

SLEUTELTABELLEN: Final = MetaData()

# One row: which epoch key is in force, and a proof that it is the right one.
sleutelkop = Table(
    "sleutelkop",
    SLEUTELTABELLEN,
    Column("id", Integer, primary_key=True, autoincrement=False),
    Column("bos", Text, nullable=False),
    Column("epoche", Integer, nullable=False),
    Column("proef", Bytes, nullable=False),
)

# *zoek* finds the key that is in use, *wie* all keys of a person.
sleutel = Table(
    "sleutel",
    SLEUTELTABELLEN,
    Column("id", Text, primary_key=True),
    Column("organisatie", Text, nullable=False),
    Column("periode", Text, nullable=False),
    Column("zoek", Bytes, unique=True),
    Column("wie", Bytes, nullable=False),
    Column("omhulsel", Bytes, nullable=False),
)
Index("sleutel_wie", sleutel.c.wie)

tekensleutel = Table(
    "tekensleutel",
    SLEUTELTABELLEN,
    Column("oorsprong", Text, primary_key=True),
    Column("volgorde", Integer, primary_key=True),
    Column("openbaar", Bytes, nullable=False),
    Column("omhulsel", Bytes, nullable=False),
)
