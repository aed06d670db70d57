# SPDX-License-Identifier: EUPL-1.2
"""Invented events for the tests of the register: by hand, and at random."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta
from functools import cache
from typing import TYPE_CHECKING, Any

from deelkader import Kader
from deelkader.toestemming import Gebeurtenis, Soort, Vastlegger

if TYPE_CHECKING:
    import random
    from collections.abc import Sequence

JEUGDIGE = "kind-zilvermeeuw"
BEGIN = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
NAAR = ("school", "huisarts", "veilig-thuis", "jeugdprofessional", "veiligheidsteam")
GEGEVENS = ("betrokkenheid", "hulpinhoud", "gezondheid")
DOEL = ("onderwijs-ondersteunen", "hulp-afstemmen")
OUDERS = ("jeugdige", "ouder-1", "ouder-2")
_OVER = {
    Soort.INGETROKKEN: (Soort.GEGEVEN,),
    Soort.VERLOPEN: (Soort.GEGEVEN, Soort.GEVRAAGD),
    Soort.ONGELDIG: tuple(s for s in Soort if s is not Soort.ONGELDIG),
}
NEE = (Soort.GEWEIGERD, Soort.INGETROKKEN, Soort.VERLOPEN)


@cache
def standard() -> Kader:
    """Return the shipped kader, loaded once."""
    return Kader.standard()


def event(soort: str, op: float = 0, **other: Any) -> Gebeurtenis:
    """Return what `jeugdige` did *op* days after the first of March 2026."""
    gebeurd = BEGIN + timedelta(days=op)
    values: dict[str, Any] = {
        "id": f"gebeurtenis-{soort}-{op:g}",
        "jeugdige": JEUGDIGE,
        "gever": "jeugdige",
        "soort": Soort(soort),
        "betekenis": "geheimhouding",
        "gebeurd_op": gebeurd,
        "vastgelegd_op": gebeurd,
        "vastgelegd_door": Vastlegger(id="medewerker-roek"),
    }
    for deel in ("naar", "gegevens", "doel"):
        if isinstance(other.get(deel), str):
            other[deel] = (other[deel],)
    return Gebeurtenis(**(values | other))


def _some(rng: random.Random, waarden: Sequence[str]) -> tuple[str, ...] | None:
    if rng.random() < 0.3:
        return None
    return tuple(rng.sample(waarden, rng.randint(1, len(waarden))))


def random_event(
    rng: random.Random, eerder: Sequence[Gebeurtenis], soorten: Sequence[Soort]
) -> Gebeurtenis:
    """Return an event that can follow *eerder*, of one of *soorten*."""
    soort = rng.choice(soorten)
    gever = rng.choice(OUDERS)
    about = [g for g in eerder if g.gever == gever and g.soort in _OVER.get(soort, ())]
    over = rng.choice(about) if about else None
    if soort is not Soort.ONGELDIG and rng.random() < 0.5:
        over = None
    gebeurd = BEGIN + timedelta(days=rng.randint(0, 60), hours=rng.choice((0, 8, 14)))
    is_timed = soort in {Soort.GEGEVEN, Soort.GEVRAAGD} and rng.random() < 0.5
    vanaf = date(2026, 3, 1) + timedelta(days=rng.randint(0, 60))
    values: dict[str, Any] = {
        "id": f"g-{rng.getrandbits(60):x}",
        "gever": gever if over is None else over.gever,
        "betekenis": rng.choice(("geheimhouding", "grondslag")),
        "naar": _some(rng, NAAR),
        "gegevens": _some(rng, GEGEVENS),
        "doel": _some(rng, DOEL),
        "gebeurd_op": gebeurd,
        "vastgelegd_op": gebeurd + timedelta(days=rng.choice((0, 0, 1, 20))),
        "uitdrukkelijk": soort is Soort.GEGEVEN and rng.random() < 0.7,
    }
    if over is not None:
        values |= {"over": over.id, "betekenis": over.betekenis}
        values |= dict.fromkeys(("naar", "gegevens", "doel"))
    if is_timed:
        values |= {"vanaf": rng.choice((None, vanaf))}
        values |= {
            "tot": rng.choice((None, vanaf + timedelta(days=rng.randint(0, 30))))
        }
    return event(soort, **values)


def random_events(rng: random.Random, aantal: int) -> list[Gebeurtenis]:
    """Return up to *aantal* events in the order of writing, mostly yeses."""
    found: list[Gebeurtenis] = []
    soorten = (*Soort, *Soort, *[Soort.GEGEVEN] * 5, *[Soort.GEVRAAGD] * 2)
    soorten = (*soorten, Soort.INGETROKKEN, Soort.INGETROKKEN)
    for _ in range(rng.randint(1, aantal)):
        found.append(random_event(rng, found, soorten))
    return found
