# SPDX-License-Identifier: EUPL-1.2
"""
Every id of a kader with its word, for a program that shows or fills a form.

Nothing here is about a person; it changes only with the kader. Floor 5, pure.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from deelkader.begrippen import Uitkomst
from deelkader.begrippen.begrip import Soort, Vorm
from deelkader.begrippen.spelling import camel
from deelkader.service.woorden import Woorden

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from deelkader.begrippen import Begrippen, Feit
    from deelkader.kader import Kader

_INVULBAAR = frozenset({Soort.FEIT, Soort.HANDELING})


def word_list(kader: Kader) -> dict[str, Any]:
    """Return the words of *kader*, in the order in which it declares them."""
    begrippen, woorden = kader.begrippen, Woorden(kader)
    return {
        "kader": kader.versie.as_dict(),
        "uitkomsten": _words((u.value, woorden.uitkomst(u)) for u in Uitkomst),
        "lijsten": {
            naam: _words((w.id, w.label) for w in waarden)
            for naam, waarden in begrippen.lijsten.items()
        },
        "gevers": _words((g.id, g.label) for g in begrippen.gevers.values()),
        "stappen": _words((s.id, s.label) for s in begrippen.stappen.values()),
        "plichten": [
            {"id": p.id, "woord": p.label, "moment": p.moment}
            for p in begrippen.plichten.values()
        ],
        "feiten": list(_facts(begrippen)),
    }


def _facts(begrippen: Begrippen) -> Iterator[dict[str, Any]]:
    """Yield the facts that a question can state, with the key each stands under."""
    for feit in begrippen.feiten.values():
        if feit.soort not in _INVULBAAR:
            continue
        found: dict[str, Any] = {"id": feit.id, "sleutel": _key(feit)}
        found["woord"] = feit.label or feit.id
        found["meer"] = feit.vorm is Vorm.VERZAMELING
        if feit.vorm is not Vorm.JA_NEE:
            found["waarden"] = _words((w.id, w.label) for w in feit.waarden)
        yield found


def _key(feit: Feit) -> str:
    own = camel(feit.id)
    return own if feit.groep is None else f"{camel(feit.groep)}/{own}"


def _words(pairs: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"id": id_, "woord": woord or id_} for id_, woord in pairs]
