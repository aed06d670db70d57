# SPDX-License-Identifier: EUPL-1.2
"""
Whether an address is this machine: `is_loopback`.

Responsible for one rule, for who listens, who is asked and who is told. Looks no name
up. Floor 5, pure.
"""

from __future__ import annotations

import ipaddress
from functools import lru_cache


@lru_cache
def is_loopback(host: str | None) -> bool:
    """Return whether *host* is, by its name alone, this machine and nothing else."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host or "").is_loopback
    except ValueError:
        return False
