# SPDX-License-Identifier: EUPL-1.2
"""The pages of `docs/regels/`: every rule with text, sources, rivals and scenarios."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path
from typing import TYPE_CHECKING

from deelkader.site.uitleg import MEESTE, conditions, does, rivals
from deelkader.verhalen.lezen import scenarios_per_rule

if TYPE_CHECKING:
    from collections.abc import Iterator

    from deelkader.kader import Kader
    from deelkader.model.regel import Regel


def pages(kader: Kader, features: Path, gemaakt: str) -> dict[str, str]:
    """Return path -> page: one for every file with rules, and the list of them."""
    per_file: dict[str, list[Regel]] = defaultdict(list)
    for regel in kader.inhoud.alle_regels:
        if regel.plek is not None:
            per_file[str(regel.plek.bestand)].append(regel)
    blad = _Bladen(kader, scenarios_per_rule(features))
    found = {}
    index = ["# Alle regels", "", gemaakt, ""]
    for bestand, regels in sorted(per_file.items()):
        naam = bestand.removesuffix(".yaml").replace("/", "-")
        lines = [f"# `{bestand}`", "", gemaakt]
        for regel in regels:
            lines += ["", *blad.write(regel)]
        found[f"docs/regels/{naam}.md"] = "\n".join(lines) + "\n"
        index += [f"## [{bestand}]({naam}.md)", ""]
        index += [f"- [{r.titel or r.id}]({naam}.md#{r.id})" for r in regels]
        index.append("")
    found["docs/regels/README.md"] = "\n".join(index).rstrip("\n") + "\n"
    return found


class _Bladen:
    def __init__(self, kader: Kader, told: dict[str, list[str]]) -> None:
        self.inhoud = kader.inhoud
        self.told = told

    def write(self, regel: Regel) -> Iterator[str]:
        """Yield the section of one rule."""
        yield f'## <a id="{regel.id}"></a>{regel.titel or regel.id}'
        yield ""
        where = f" (as: {', '.join(regel.assen)})" if regel.assen else ""
        yield f"`{regel.id}`: {does(regel)}{where}."
        if regel.uitleg:
            yield regel.uitleg
        yield ""
        yield from (f"- {line}" for line in self._facts(regel))
        yield ""
        for bron in regel.bronnen:
            norm = self.inhoud.bronnen[bron]
            mark = "" if norm.geverifieerd else " (niet geverifieerd)"
            titel = f"[{norm.titel}]({norm.link})" if norm.link else norm.titel
            yield f"- Bron: {titel}{mark}"
        told = list(dict.fromkeys(self.told.get(regel.id, ())))
        yield from (f"- Scenario: {naam}" for naam in told[:MEESTE])
        if len(told) > MEESTE:
            yield f"- En nog {len(told) - MEESTE} scenario's."

    def _facts(self, regel: Regel) -> Iterator[str]:
        yield from conditions(self.inhoud.begrippen, regel)
        plichten = self.inhoud.begrippen.plichten
        if regel.een_van:
            namen = (self.inhoud.begrippen.gevers[g].label for g in regel.een_van)
            yield f"Zegt ja: {' of '.join(namen)}"
        if regel.iedereen_van:
            yield f"Zegt ja: iedereen van de groep `{regel.iedereen_van}`"
        for naam in regel.voorwaarden:
            yield f"Daarbij: {plichten[naam].label}"
        for plicht in regel.plichten:
            yield f"Ook: {plichten[plicht.plicht].label}"
        for kant in regel.standpunten:
            yield f"Geldt bij de keuze `{kant}`"
        if regel.uitzondering_op:
            yield f"Wint van: {_ids(sorted(regel.uitzondering_op))}"
        met = rivals(self.inhoud, regel)
        if met:
            yield f"{'Stopt' if regel.is_blokkade else 'Verliest van'}: {_ids(met)}"


def _ids(names: list[str]) -> str:
    more = f" en nog {len(names) - MEESTE}" if len(names) > MEESTE else ""
    return ", ".join(f"`{n}`" for n in names[:MEESTE]) + more
