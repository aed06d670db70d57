# SPDX-License-Identifier: EUPL-1.2
"""
Try a question: what is answered now, what the draft would answer, and by which rules.

Nothing is logged: nobody asked this about anybody. Part of `service.regeldesk`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from deelkader.begrippen.spelling import camel

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from deelkader.begrippen import Begrippen
    from deelkader.kader import Kader
    from deelkader.model.oordeel import Oordeel
    from deelkader.model.regel import Conditie, Regel

_MEESTE_WAARDEN: Final = 60


@dataclass(frozen=True, slots=True)
class Beslisregel:
    """A rule that decided: *is_deze* it is the one that is looked at."""

    id: str
    titel: str
    soort: str
    bestand: str
    is_deze: bool


@dataclass(frozen=True, slots=True)
class Kant:
    """What one kader says."""

    uitkomst: str
    regels: tuple[Beslisregel, ...]


@dataclass(frozen=True, slots=True)
class Voorwaarde:
    """One condition of the rule; *past* None: the question does not say."""

    woorden: str
    past: bool | None


@dataclass(frozen=True, slots=True)
class Gelezen:
    """A rule as one reads it: its title, what it does, and when it fits."""

    titel: str
    soort: str
    condities: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Proef:
    """Both answers, and why the rule that is looked at does or does not decide."""

    nu: Kant
    straks: Kant
    voorwaarden: tuple[Voorwaarde, ...]

    @property
    def is_anders(self) -> bool:
        """Whether the draft answers something else."""
        return self.nu.uitkomst != self.straks.uitkomst

    @property
    def beslist(self) -> bool:
        """Whether the rule that is looked at decides in the draft."""
        return any(r.is_deze for r in self.straks.regels)


def try_on(nu: Kader, straks: Kader, vraag: Mapping[str, Any], regel: str) -> Proef:
    """
    Return what *nu* and *straks* answer to *vraag*.

    Raises:
        VraagError, KaderExpiredError: it cannot be asked like this.
    """
    before, after = _side(nu, vraag, regel), _side(straks, vraag, regel)
    found = next((r for r in straks.inhoud.alle_regels if r.id == regel), None)
    rows = () if found is None else tuple(_conditions(straks.begrippen, found, vraag))
    return Proef(before, after, rows)


def read_rule(kader: Kader, regel: str | None) -> Gelezen | None:
    """Return rule *regel* of *kader* in words; None: there is no such rule."""
    # WHY here, and below: it brings the prover in, which other pages do without.
    from deelkader.site.uitleg import conditions, does  # noqa: PLC0415 - see above

    for one in kader.inhoud.alle_regels:
        if one.id == regel:
            said = conditions(kader.begrippen, one, _MEESTE_WAARDEN)
            return Gelezen(one.titel or one.id, does(one), tuple(said))
    return None


def _side(kader: Kader, vraag: Mapping[str, Any], regel: str) -> Kant:
    oordeel = kader.evaluate(vraag)
    rules = {r.id: r for r in kader.inhoud.alle_regels}
    named = dict.fromkeys(_deciding(oordeel))
    return Kant(
        oordeel.uitkomst.value,
        tuple(_rule(rules[i], regel) for i in named if i in rules),
    )


def _deciding(oordeel: Oordeel) -> Iterator[str]:
    for deel in oordeel.gegevens:
        for gronden in deel.gronden.values():
            yield from (grond.regel for grond in gronden)


def _rule(regel: Regel, deze: str) -> Beslisregel:
    from deelkader.site.uitleg import does  # noqa: PLC0415 - see read_rule

    where = "" if regel.plek is None else str(regel.plek.bestand)
    return Beslisregel(
        regel.id,
        regel.titel or regel.id,
        does(regel),
        where,
        regel.id == deze,
    )


def _conditions(
    begrippen: Begrippen, regel: Regel, vraag: Mapping[str, Any]
) -> Iterator[Voorwaarde]:
    from deelkader.site.uitleg import condition  # noqa: PLC0415 - see read_rule

    order = list(begrippen.feiten)
    for one in sorted(regel.condities, key=lambda c: order.index(c.feit)):
        yield Voorwaarde(condition(begrippen, one), _fits(begrippen, one, vraag))


def _fits(
    begrippen: Begrippen, conditie: Conditie, vraag: Mapping[str, Any]
) -> bool | None:
    """Return whether the question meets *conditie*; None where it does not say."""
    feit = begrippen.feiten[conditie.feit]
    feiten = vraag.get("feiten", {})
    place = feiten.get(camel(feit.groep), {}) if feit.groep else feiten
    said = vraag.get(feit.id, place.get(camel(feit.id)))
    values = said if isinstance(said, list) and feit.elk else [said]
    found = [feit.index.get(frozenset(v) if isinstance(v, list) else v) for v in values]
    if not found or None in found:
        return None
    return all(i in conditie.indexen for i in found)
