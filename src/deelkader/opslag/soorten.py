# SPDX-License-Identifier: EUPL-1.2
"""Kinds of columns. Floor 4, `opslag`."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from sqlalchemy import LargeBinary

if TYPE_CHECKING:
    from sqlalchemy import Dialect


class Bytes(LargeBinary):
    """Bytes that both drivers take as they are; wrapping them costs half an insert."""

    cache_ok = True

    def bind_processor(self, dialect: Dialect) -> Any:
        """Return that nothing is done to a value."""
        del dialect
