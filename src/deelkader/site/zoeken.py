# SPDX-License-Identifier: EUPL-1.2
"""
What can be found: every question, rule, norm, guarantee and contested point.

The same list is the page for who has no scripts. In `site`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from deelkader.site.normen import Garantieblad, Normblad, Standpuntblad
from deelkader.site.regels import Regelblad
from deelkader.site.vragen import Vraagblad

SOORTEN = ("vraag", "regel", "norm", "garantie", "standpunt")


@dataclass(frozen=True, slots=True)
class Zoekwoord:
    """One thing to find: what kind it is, its title, its page and more words."""

    soort: str
    titel: str
    pad: str
    meer: str

    def as_list(self) -> list[str]:
        """Return it as short as the index holds it."""
        return [self.soort, self.titel, self.pad, self.meer]


def search_index(
    vragen: Iterable[Vraagblad],
    regels: Iterable[Regelblad],
    normen: Iterable[Normblad],
    garanties: Iterable[Garantieblad],
    standpunten: Iterable[Standpuntblad],
) -> tuple[Zoekwoord, ...]:
    """Return everything that can be found, kind by kind."""
    return (
        *_questions(vragen),
        *(
            Zoekwoord("regel", b.titel, b.pad, f"{b.regel.id} {b.regel.uitleg}".strip())
            for b in regels
        ),
        *(
            Zoekwoord("norm", n.bron.titel, n.pad, f"{n.id} {n.bron.kern}")
            for n in normen
        ),
        *(
            Zoekwoord("garantie", g.zin, f"garanties.html#{g.id}", g.id)
            for g in garanties
        ),
        *(
            Zoekwoord("standpunt", s.punt.vraag, f"standpunten.html#{s.id}", s.id)
            for s in standpunten
        ),
    )


def _questions(vragen: Iterable[Vraagblad]) -> Iterator[Zoekwoord]:
    """Yield every question, and beside it the answers it falls apart in."""
    for vraag in vragen:
        answers = " ".join(naam for naam, _ in vraag.groepen)
        yield Zoekwoord("vraag", vraag.titel, vraag.pad, answers)
