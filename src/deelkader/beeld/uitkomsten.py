# SPDX-License-Identifier: EUPL-1.2
"""How an outcome is shown: a letter, words and a light colour. Floor 4, `beeld`."""

from __future__ import annotations

TEKENS = {
    "verplicht": ("!", "je moet dit delen", "#c9d7f8"),
    "toegestaan": ("J", "ja", "#dcebf7"),
    "afwegen": ("W", "jij weegt", "#e6e0f5"),
    "toestemming-nodig": ("T", "vraag eerst toestemming", "#fff3c4"),
    "feit-ontbreekt": ("?", "zoek dit eerst uit", "#ececec"),
    "overleg": ("O", "overleg eerst", "#f9e2c8"),
    "verboden": ("N", "nee", "#f6d5d0"),
}
"""Outcome -> its letter, its words and its colour; no colour says "go on"."""


def legend() -> str:
    """Return what the letters mean."""
    return "; ".join(f"{teken} = {woorden}" for teken, woorden, _ in TEKENS.values())
