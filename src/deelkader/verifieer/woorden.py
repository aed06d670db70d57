# SPDX-License-Identifier: EUPL-1.2
"""
Days and periods in Dutch words. Floor 1, `verifieer`.

All times in the log are UTC; a day here is a day of UTC.
"""

from __future__ import annotations

_MAANDEN = [
    "januari",
    "februari",
    "maart",
    "april",
    "mei",
    "juni",
    "juli",
    "augustus",
    "september",
    "oktober",
    "november",
    "december",
]


def day(tijd: str) -> str:
    """Return the day of *tijd* (as the log writes it) in words: 30 juni 2026."""
    jaar, maand, dag = tijd[:10].split("-")
    return f"{int(dag)} {_MAANDEN[int(maand) - 1]} {int(jaar)}"


def period(eerste: str, laatste: str) -> str:
    """Return from which to which day: 1 juli t/m 30 september 2026."""
    if not eerste or not laatste:
        return "geen regels"
    first, last = day(eerste), day(laatste)
    if first == last:
        return last
    if eerste[:4] == laatste[:4]:
        first = first.rsplit(" ", 1)[0]
    return f"{first} t/m {last}"
