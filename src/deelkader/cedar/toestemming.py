# SPDX-License-Identifier: EUPL-1.2
"""
Consent as policies: who must say yes is a forbid as long as they did not.

An action per axis says whether all who must say yes said it; one more for an
explicit yes. Says what `engine.wierijen` says. Floor 4, `cedar`.
"""

from __future__ import annotations

from collections.abc import Iterator

from deelkader.cedar.tekst import all_of, policy, quoted, test
from deelkader.engine.compile import As, Programma, bits
from deelkader.engine.wierijen import Wierijen
from deelkader.model.regel import Regel

WIJZEN = (("toestemming", "ja"), ("uitdrukkelijk", "uitdrukkelijk"))
"""Action of a kind of yes, and the attribute with those who said it."""


def attribute(wijze: str, axis: str) -> str:
    """Return the attribute that names who said this kind of yes."""
    return f"{wijze}_{axis.replace('-', '_')}"


def consent_policies(p: Programma, axis: As, geldig: int) -> Iterator[str]:
    """Yield the policies that say whether consent on *axis* is complete."""
    gevers = sorted(p.begrippen.gevers)
    for soort, wijze in WIJZEN:
        actie = f"{soort}/{axis.id}"
        said = f"context.{attribute(wijze, axis.id)}"
        someone = f"{said}.containsAny({quoted(gevers)})"
        for regels in _law(p, axis.wie, geldig):
            # WHY someone: the test fails loudly (deny) where this is not a set.
            tests = [_matches(p, regel) for regel in regels]
            yield policy("permit", actie, regels[-1], all_of([*tests, someone]))
        for regels in _clauses(p, axis.wie, geldig):
            ja = f"{said}.containsAny({quoted(regels[-1].een_van)})"
            tests = [_matches(p, regel) for regel in regels]
            yield policy("forbid", actie, regels[-1], all_of([*tests, f"!({ja})"]))


def _matches(p: Programma, regel: Regel) -> str:
    return all_of([test(p.begrippen.feiten[c.feit], c) for c in regel.condities])


def _clauses(p: Programma, wie: Wierijen, geldig: int) -> Iterator[list[Regel]]:
    """Yield every row that names people, after the row that asks for its group."""
    for bit in bits(wie.zelf & geldig):
        yield [p.regels[bit]]
    for groep in wie.groepen:
        for vrager in bits(groep.vragers & geldig):
            for lid in bits(groep.leden & geldig):
                yield [p.regels[vrager], p.regels[lid]]


def _law(p: Programma, wie: Wierijen, geldig: int) -> Iterator[list[Regel]]:
    """Yield what of the law names someone; without that there is no consent."""
    for regels in _clauses(p, wie, geldig):
        if all(regel.is_wet for regel in regels):
            yield regels
