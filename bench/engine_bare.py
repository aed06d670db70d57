# SPDX-License-Identifier: EUPL-1.2
"""
Budget `engine_bare`: the outcome only, beside four other engines.

Everybody is given the same permit/forbid core (`kernbeleid`) and the same
complete worlds, and must give the same answer: which axes are open. Ours starts
at plain facts too: one AND per tested fact (`Programma.accept`), then
`geheugen.recall`, which also works out who must consent. The peers are told that.
`recall` remembers worlds (sets of matching rules) that it judged before; the bound
holds with that memory, and the detail says what it is without.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import partial
from typing import Any

from bench.kernbeleid import decide, facts_of
from bench.meting import Meting, interleaved
from bench.peers import Peer, prepare_all
from bench.vragen import DATUM, Wereld, complete_worlds
from deelkader import Kader
from deelkader.begrippen.uitkomst import AFWEGEN
from deelkader.cedar.kern import export, value_name
from deelkader.engine.compile import Programma
from deelkader.engine.geheugen import recall
from deelkader.engine.problemen import Problemen

VRAGEN = 400
WARM = "deelkader"
KOUD = "deelkader, elke wereld opnieuw beoordeeld"


def measure() -> Iterator[Meting]:
    """Yield one measurement per peer."""
    kader = Kader.standard()
    werelden = complete_worlds(kader, VRAGEN)
    p = kader._evaluator.programma
    bare, again = bare_decider(p), forgetful(p)
    check_equal("deelkader", [bare(w) for w in werelden], werelden)
    workers = {
        WARM: lambda: [bare(wereld) for wereld in werelden],
        KOUD: lambda: [again(wereld) for wereld in werelden],
    }
    for peer, requests in prepared_peers(p, werelden):
        workers[peer.naam] = partial(_all, peer, requests)
    times = {name: s / VRAGEN for name, s in interleaved(workers).items()}
    warm, cold = times.pop(WARM), times.pop(KOUD)
    for naam, theirs in times.items():
        yield Meting(
            "engine_bare",
            theirs / warm,
            "keer zo snel",
            f"{naam}: {theirs * 1e6:.1f} µs per vraag",
            ">= 10",
            {
                WARM: f"{warm * 1e6:.2f} µs per vraag",
                KOUD: f"{cold * 1e6:.2f} µs per vraag, {theirs / cold:.1f} keer",
            },
        )


def forgetful(p: Programma) -> Callable[[Wereld], frozenset[str]]:
    """Return our bare decision, as if no world was ever judged before."""
    own = replace(p, werelden={}, standen={})
    bare = bare_decider(own)

    def decide_again(wereld: Wereld) -> frozenset[str]:
        own.werelden.clear()
        own.standen.clear()
        return bare(wereld)

    return decide_again


def bare_decider(p: Programma) -> Callable[[Wereld], frozenset[str]]:
    """Return our bare decision: plain facts in, open axes out."""
    tables = [
        (name, {value_name(p.feit(place), i): mask for i, mask in enumerate(masks)})
        for (name, place), masks in zip(p.plaats.items(), p.accept, strict=True)
        if p.tests[place]
    ]
    day = Problemen().read_date("/datum", DATUM)
    assert day is not None
    valid = p.valid_on(day)
    axes = [axis.id for axis in p.assen]

    def decide_bare(wereld: Wereld) -> frozenset[str]:
        mask, feiten = valid, wereld.feiten
        for name, table in tables:
            mask &= table[feiten[name]]
        assen = recall(p, mask, wereld.verklaring).assen
        return frozenset(
            axis
            for axis, stand in zip(axes, assen, strict=True)
            if stand.niveau >= AFWEGEN
        )

    return decide_bare


def prepared_peers(
    p: Programma, werelden: list[Wereld]
) -> list[tuple[Peer, list[Any]]]:
    """Return every peer with its requests; all answers are checked to be equal."""
    domeinen = export(p)
    facts = facts_of(domeinen)
    given = [{name: w.feiten[name] for name in facts} for w in werelden]
    said = [decide(domeinen, feiten) for feiten in given]
    check_equal("de uitvoer zelf", said, werelden)
    found = []
    for peer in prepare_all(domeinen):
        requests = [peer.request(feiten) for feiten in given]
        check_equal(peer.naam, _all(peer, requests), werelden)
        found.append((peer, requests))
    return found


def _all(peer: Peer, requests: list[Any]) -> list[frozenset[str]]:
    return [peer.decide(request) for request in requests]


def check_equal(
    naam: str, answers: list[frozenset[str]], werelden: list[Wereld]
) -> None:
    """Raise unless every answer is that of our engine, and all kinds occur."""
    for answer, wereld in zip(answers, werelden, strict=True):
        if answer != wereld.open:
            msg = f"{naam} zegt {sorted(answer)}, wij {sorted(wereld.open)}: {wereld}"
            raise AssertionError(msg)
    assert len({wereld.open for wereld in werelden}) > 2, "te eenvormige vragen"
