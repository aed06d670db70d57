# SPDX-License-Identifier: EUPL-1.2
"""
A kader as Cedar: policies, their schema, and which actions open which axis.

Whoever asks gives every fact. A fact that is missing or misspelt forbids all:
Cedar passes over a policy that fails, and that may not be a prohibition.
Floor 4, `cedar`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from deelkader.cedar.feiten import guards, tested_facts, values
from deelkader.cedar.kern import (
    GEWOON,
    NEE,
    UITDRUKKELIJK,
    Beleid,
    Domein,
    Voorwaarde,
    consent_fact,
    export,
    value_name,
)
from deelkader.cedar.tekst import all_of, key, policy, spell
from deelkader.cedar.toestemming import WIJZEN, attribute, consent_policies
from deelkader.engine.compile import Programma, compile_rules
from deelkader.kader import Kader
from deelkader.model.regel import RegelSoort


@dataclass(frozen=True, slots=True)
class Cedaruitvoer:
    """
    The export: texts, and how to ask.

    *acties* holds per axis the actions of which one must be allowed, *vooraf* per
    attribute about consent the actions that fill it; *feiten* per attribute the
    values it may have.
    """

    beleid: str
    schema: str
    acties: Mapping[str, tuple[str, ...]]
    vooraf: Mapping[str, tuple[str, str]]
    feiten: Mapping[str, tuple[str, ...]]

    def as_dict(self) -> dict[str, object]:
        """Return how to ask, as JSON holds it."""
        return {
            "assen": {axis: list(acties) for axis, acties in self.acties.items()},
            "toestemming": {
                name: {
                    "eerst": explicit,
                    "waarde": UITDRUKKELIJK,
                    "anders": plain,
                    "waardeAnders": GEWOON,
                    "geenVanBeide": NEE,
                }
                for name, (plain, explicit) in self.vooraf.items()
            },
            "feiten": {name: list(some) for name, some in self.feiten.items()},
        }


def to_cedar(kader: Kader, dag: date) -> Cedaruitvoer:
    """
    Return the rules of *kader* that hold on *dag* as Cedar policies.

    They allow what is `verplicht` or `toegestaan`; all else they do not tell apart.
    """
    inhoud = kader.inhoud
    p = compile_rules(inhoud.begrippen, inhoud.regels)
    geldig = p.valid_on(dag)
    domeinen = [_weighed(p, d) for d in export(p, geldig)]
    names = {d.id: _action(d) for d in domeinen}
    asked = [a for a in p.assen if a.toestemmingen & geldig]
    tested = tested_facts(p)
    feiten = {key(f.id): values(f, inhoud.vlaggen) for f in tested} | {
        key(consent_fact(a.id)): (UITDRUKKELIJK, GEWOON, NEE) for a in p.assen
    }
    regels = {r.id: r for r in p.regels}
    sets = [attribute(w, a.id) for a in asked for _, w in WIJZEN]
    policies = [*guards(tested, feiten, sets)]
    for axis in asked:
        policies += consent_policies(p, axis, geldig)
    for domein in domeinen:
        for beleid in domein.beleid:
            effect = "permit" if beleid.permit else "forbid"
            tests = all_of([spell(v) for v in beleid.als])
            policies.append(policy(effect, names[domein.id], regels[beleid.id], tests))
    vooraf = {
        key(consent_fact(a.id)): (f"{WIJZEN[0][0]}/{a.id}", f"{WIJZEN[1][0]}/{a.id}")
        for a in asked
    }
    acties = {
        a.id: tuple(names[d.id] for d in domeinen if d.axis == a.id) for a in p.assen
    }
    schema = _schema(feiten, acties, vooraf, sets)
    head = f"// {inhoud.naam}, {kader.versie.versie}, {kader.versie.hash}, op {dag}.\n"
    return Cedaruitvoer(
        head + "\n\n".join(policies) + "\n", head + schema, acties, vooraf, feiten
    )


def _action(domein: Domein) -> str:
    """Return the action of a domain: the axis, with a number for each next one."""
    axis, _, number = domein.id.rpartition("-")
    return f"{axis}/{number}"


def _weighed(p: Programma, domein: Domein) -> Domein:
    """Return *domein* where a right to speak is a yes only once it was weighed."""
    speak = {r.id for r in p.regels if r.soort is RegelSoort.SPREEKRECHT}
    stap = p.begrippen.weegstap
    if stap is None or stap.handeling is None:
        kept = tuple(b for b in domein.beleid if not (b.permit and b.id in speak))
        return Domein(domein.id, domein.axis, kept)
    name, waarde = stap.handeling
    feit = p.begrippen.feiten[name]
    weighed = Voorwaarde(name, (value_name(feit, feit.index[waarde]),))
    return Domein(
        domein.id,
        domein.axis,
        tuple(
            Beleid(b.id, b.permit, (*b.als, weighed))
            if b.permit and b.id in speak
            else b
            for b in domein.beleid
        ),
    )


def _schema(
    feiten: Mapping[str, tuple[str, ...]],
    acties: Mapping[str, tuple[str, ...]],
    vooraf: Mapping[str, tuple[str, str]],
    sets: list[str],
) -> str:
    """Return the schema, in the readable form of Cedar."""
    lines = [f"  {name}: String," for name in feiten]
    lines += [f"  {name}: Set<String>," for name in sets]
    every = [a for some in (*acties.values(), *vooraf.values()) for a in some]
    listed = ", ".join(f'"{a}"' for a in every)
    body = "\n".join(lines)
    return (
        f"entity Partij;\nentity Vraag;\n\ntype Feiten = {{\n{body}\n}};\n\n"
        f"action {listed}\n  appliesTo {{ principal: Partij, resource: Vraag,"
        " context: Feiten };\n"
    )
