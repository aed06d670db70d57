# SPDX-License-Identifier: EUPL-1.2
"""Another name for this machine is not this machine (DNS rebinding)."""

from __future__ import annotations

import pytest

from deelkader.api.poort import is_own_host


def scope(server: str | None, *hosts: str) -> dict[str, object]:
    """Return the part of an ASGI scope that says where a request went."""
    return {
        "server": None if server is None else (server, 8000),
        "headers": [(b"host", host.encode("latin-1")) for host in hosts],
    }


@pytest.mark.parametrize("host", ["127.0.0.1:8000", "localhost:8000", "[::1]:8000"])
def test_loopback_names_are_ours(host: str) -> None:
    """The names of this machine are let in."""
    assert is_own_host(scope("127.0.0.1", host))


@pytest.mark.parametrize(
    "hosts",
    [("evil.example:8000",), ("127.0.0.1.evil.example",), ("[",), (), ("a", "b")],
)
def test_other_names_are_refused(hosts: tuple[str, ...]) -> None:
    """A name that someone else pointed at this machine is refused."""
    assert not is_own_host(scope("127.0.0.1", *hosts))


def test_behind_another_address_the_name_is_free() -> None:
    """Where the service does not listen on loopback, the name is not ours to judge."""
    assert is_own_host(scope("192.0.2.1", "deelkader.example"))
