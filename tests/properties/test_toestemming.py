# SPDX-License-Identifier: EUPL-1.2
"""The law about withdrawing consent, on random kaders and the real one."""

from __future__ import annotations

import random
from collections import Counter

from tests.properties.bron import (
    answered,
    ask,
    for_seeds,
    intervals,
    op_beide_bronnen,
    type_maker,
)

JA = {"gegeven", "gevraagd"}
TERUG = ("geweigerd", "ingetrokken", "verlopen")


@op_beide_bronnen
def test_intrekken_is_nooit_ruimer(maak_bron: type_maker) -> None:
    """A yes or a request that becomes a no or lapses never raises an end."""
    counted: Counter[str] = Counter()

    def law(rng: random.Random) -> None:
        bron = maak_bron(rng)
        for vraag, oordeel in answered(bron, rng, 10):
            before = intervals(oordeel)
            for number, record in enumerate(vraag["toestemmingen"]):
                if record["status"] not in JA:
                    continue
                for status in TERUG:
                    records = list(vraag["toestemmingen"])
                    records[number] = {**record, "status": status}
                    after = ask(bron.kader, {**vraag, "toestemmingen": records})
                    if after is None:
                        continue
                    counted["gewijzigd"] += 1
                    for old, new in zip(before, intervals(after), strict=True):
                        counted["strenger"] += new < old
                        assert new[0] <= old[0]
                        assert new[1] <= old[1]

    for_seeds(200, law)
    assert counted["gewijzigd"] > 300
    assert counted["strenger"] > 30
