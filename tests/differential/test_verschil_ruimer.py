# SPDX-License-Identifier: EUPL-1.2
"""A change that makes some answer wider is never counted as nothing wider."""

from __future__ import annotations

import copy
import random
from collections.abc import Mapping
from typing import Any

import pytest
from tests.differential.vergelijk import make_kader, make_valid_kader
from tests.differential.willekeurig import maak_vraag
from tests.differential.willekeurig_begrippen import DAGEN
from tests.regelbestanden import rule_files

from deelkader import Kader, KaderError, KaderExpiredError, VraagError
from deelkader.analyse.overgang import Richting
from deelkader.analyse.verschil import WoordenlijstError, compare
from deelkader.regels import load_texts

PAREN = 60
VRAGEN = 120


def change(rng: random.Random, regel: dict[str, Any], gevers: list[str]) -> None:
    """Change one thing in a rule: who must say yes, how, under what, or when."""
    ways: list[tuple[str, Any]] = [
        ("geldig_vanaf", rng.choice(DAGEN)),
        ("geldig_tot", rng.choice(DAGEN)),
    ]
    if "een_van" in regel:
        ways += [("een_van", rng.sample(gevers, n)) for n in (1, 1, 2)] * 2
    if regel.get("soort") == "toestemming":
        ways += [("uitdrukkelijk", not regel.get("uitdrukkelijk", False))] * 2
    ways += [(key, None) for key in ("als", "behalve") if regel.get(key)]
    key, value = rng.choice(ways)
    if value is None:
        regel[key] = dict(list(regel[key].items())[1:])
    else:
        regel[key] = value


def two_kaders(rng: random.Random) -> tuple[Mapping[str, Any], Kader, Kader]:
    """Return the documents of a random kader, the kader, and it with one change."""
    while True:
        documenten, kader = make_valid_kader(rng)
        files = [n for n, d in documenten.items() if isinstance(d, list) and d]
        naam = rng.choice([n for n in files if n.endswith("toestemming.yaml")] + files)
        other = copy.deepcopy(documenten[naam])
        gevers = list(documenten["begrippen.yaml"]["gevers"])
        change(rng, rng.choice(other), gevers)
        try:
            return documenten, kader, make_kader({**documenten, naam: other})
        except KaderError:
            continue  # not every change can be read


def is_wider(oud: Kader, nieuw: Kader, vraag: dict[str, Any]) -> bool:
    """Return whether either end of the answer is higher in the new kader."""
    try:
        one, other = (k.evaluate(vraag).gegevens for k in (oud, nieuw))
    except (VraagError, KaderExpiredError):
        return False
    pairs = zip(one, other, strict=True)
    return any(b.laag > a.laag or b.hoog > a.hoog for a, b in pairs)


def test_what_is_wider_for_someone_is_counted_as_wider() -> None:
    """Whoever said what, on whatever day, with whatever unknown."""
    found = 0
    for zaad in range(PAREN):
        rng = random.Random(f"ruimer-{zaad}")
        documenten, oud, nieuw = two_kaders(rng)
        vragen = (maak_vraag(rng, documenten) for _ in range(VRAGEN))
        wider = next((v for v in vragen if is_wider(oud, nieuw, v)), None)
        if wider is not None:
            found += 1
            assert compare(oud, nieuw).count(Richting.RUIMER), (zaad, wider)
    assert found >= PAREN // 12


def shipped(naam: str, was: str, becomes: str) -> Kader:
    """Return the shipped kader with one text in one file replaced."""
    files = rule_files()
    text = files[naam].decode()
    assert was in text
    files[naam] = text.replace(was, becomes, 1).encode()
    return Kader(load_texts(files))


def test_another_person_who_must_say_yes_is_wider() -> None:
    """Who is asked in his place can say yes where the first says nothing."""
    was = "leeftijdsgroep: [16-17, 18-plus], wilsbekwaam: true}\n  een_van: [jeugdige]"
    becomes = was.replace("[jeugdige]", "[vertegenwoordiger]")
    nieuw = shipped("toestemming.yaml", was, becomes)
    rows = [
        rij
        for rij in compare(Kader.standard(), nieuw).rijen
        if rij.overgang.richting is Richting.RUIMER
        and rij.overgang.nieuw == "toegestaan"
    ]
    assert {rij.overgang.stem for rij in rows} == {"niet iedereen zei hetzelfde"}
    said = [[r["gever"] for r in rij.vraag["toestemmingen"]] for rij in rows]
    assert said == [["vertegenwoordiger"]] * len(rows)


ROUTE = """
- id: proef-route
  titel: "Een proef"
  soort: grondslag
  assen: beide
  als: {van: school, naar: politie, gegevens: contactgegevens}
  bronnen: [jeugdwet-7.3.11-lid-3]
"""


@pytest.mark.parametrize(
    ("dagen", "wanneer"),
    [
        ("", ["2026-01-01"]),
        ('  geldig_vanaf: "2027-01-01"\n', ["2026-01-01", "2027-01-01"]),
        ('  geldig_tot: "2027-01-01"\n', ["2026-01-01"]),
    ],
)
def test_a_rule_that_counts_on_other_days_is_compared_then(
    dagen: str, wanneer: list[str]
) -> None:
    """A rule may begin later, and then its row says from which day."""
    files = rule_files()
    files["wet/politie.yaml"] += (ROUTE + dagen).encode()
    verschil = compare(Kader.standard(), Kader(load_texts(files)))
    assert list(map(str, verschil.dagen)) == wanneer
    assert verschil.count(Richting.RUIMER) > 0
    assert {r.vraag["datum"] for r in verschil.rijen} == {wanneer[-1]}
    since = ("datum", (f"vanaf {wanneer[-1]}",))
    assert all((since in r.feiten) == (len(wanneer) > 1) for r in verschil.rijen)


def test_another_condition_does_not_make_up_for_one_that_goes() -> None:
    """A condition that goes is wider, whatever comes in its place."""
    regel = "  voorwaarden: [doelbinding]\n"
    nieuw = shipped(
        "wet/toezicht-en-cijfers.yaml",
        regel,
        regel.replace("doelbinding", "kindcheck"),
    )
    assert compare(Kader.standard(), nieuw).count(Richting.RUIMER) > 0


def test_who_sits_at_a_standing_table_cannot_be_compared() -> None:
    """With fewer seats an answer to a table is wider, and no rule changed."""
    seats = "veiligheidsteam: [jeugdprofessional, veilig-thuis, "
    nieuw = shipped("kader.yaml", seats, "veiligheidsteam: [")
    with pytest.raises(WoordenlijstError, match="aan tafel"):
        compare(Kader.standard(), nieuw)
