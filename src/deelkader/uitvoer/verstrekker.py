# SPDX-License-Identifier: EUPL-1.2
"""
The organisation that asks for consent and shares: `Verstrekker`.

Responsible for what an export says about it; handed in as settings. Between floor 4
and floor 5.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Verstrekker:
    """
    Name, number and addresses of one organisation.

    *basis* is the web address under which its own ids are made; *uitleg*, *intrekken*
    and *inzage* are pages for people. *bewaartermijn* is an ISO 8601 duration.
    """

    naam: str
    oin: str
    mail: str
    straat: str
    plaats: str
    basis: str
    uitleg: str
    intrekken: str
    inzage: str
    bewaartermijn: str
    telefoon: str | None = None

    @property
    def iri(self) -> str:
        """The organisation as an identifier."""
        return f"urn:nld:oin:{self.oin}"

    def term(self, soort: str, naam: str) -> str:
        """Return the identifier of one of our own words."""
        return f"{self.basis.rstrip('/')}/id/{soort}/{naam}"
