# SPDX-License-Identifier: EUPL-1.2
"""Who must say yes: the standing of persons, clauses and consent (ADR 0001)."""

from __future__ import annotations

from itertools import product
from typing import Any

import pytest
from tests.unit.engine.klein import (
    answer,
    level,
    record,
    rule,
    small,
    who,
)

from deelkader import KaderError
from deelkader.engine.who import (
    Stand,
    Toestemmingsstand,
    Verklaring,
    is_granted,
    missing,
    standing,
)

GEWEIGERD, OPEN, GEGEVEN = Toestemmingsstand
VRAAG = rule("vraag", "toestemming")


def said(**standen: Stand) -> Verklaring:
    """Return what persons said on the axis p."""
    found = tuple((("p", gever), stand) for gever, stand in sorted(standen.items()))
    return Verklaring(found, gewogen=False)


# --- the three tables --------------------------------------------------------


@pytest.mark.parametrize(
    ("stand", "plain", "explicit"),
    [
        (Stand.OPEN, False, False),
        (Stand.GEGEVEN, True, False),
        (Stand.UITDRUKKELIJK, True, True),
        (Stand.GEWEIGERD, False, False),
    ],
)
def test_a_yes_that_counts(stand: Stand, plain: bool, explicit: bool) -> None:
    """An explicit yes always counts, a plain one unless the route wants more."""
    assert plain == is_granted(stand, uitdrukkelijk=False)
    assert explicit == is_granted(stand, uitdrukkelijk=True)


@pytest.mark.parametrize(
    ("clausules", "verklaring", "expected"),
    [
        ((), said(), OPEN),
        ((), said(kind=Stand.GEGEVEN), OPEN),
        ((("kind",),), said(), OPEN),
        ((("kind",),), said(kind=Stand.GEGEVEN), GEGEVEN),
        ((("kind",),), said(kind=Stand.GEWEIGERD), GEWEIGERD),
        ((("kind", "oma"),), said(kind=Stand.GEWEIGERD), OPEN),
        ((("kind", "oma"),), said(kind=Stand.GEWEIGERD, oma=Stand.GEGEVEN), GEGEVEN),
        (
            (("kind", "oma"),),
            said(kind=Stand.GEWEIGERD, oma=Stand.GEWEIGERD),
            GEWEIGERD,
        ),
        ((("kind",), ("oma",)), said(kind=Stand.GEGEVEN), OPEN),
        ((("kind",), ("oma",)), said(kind=Stand.GEGEVEN, oma=Stand.GEGEVEN), GEGEVEN),
        (
            (("kind",), ("oma",)),
            said(kind=Stand.GEGEVEN, oma=Stand.GEWEIGERD),
            GEWEIGERD,
        ),
    ],
)
def test_the_standing_of_a_consent(
    clausules: tuple[tuple[str, ...], ...],
    verklaring: Verklaring,
    expected: Toestemmingsstand,
) -> None:
    """One clause refused by all is refused; all clauses granted is granted."""
    assert expected == standing("p", clausules, verklaring, uitdrukkelijk=False)


def test_the_standing_follows_its_definition_everywhere() -> None:
    """Two clauses, three persons, four standings: as the ADR says it."""
    clausules = (("a", "b"), ("c",))
    for stands in product(Stand, repeat=3):
        verklaring = said(**dict(zip("abc", stands, strict=True)))
        no = [all(verklaring.stand("p", g) == 3 for g in c) for c in clausules]
        yes = [any(verklaring.stand("p", g) in {1, 2} for g in c) for c in clausules]
        expected = GEWEIGERD if any(no) else GEGEVEN if all(yes) else OPEN

        assert expected == standing("p", clausules, verklaring, uitdrukkelijk=False)


def test_a_standing_is_of_one_axis() -> None:
    """A yes on one axis says nothing about another."""
    verklaring = said(kind=Stand.GEGEVEN)

    assert standing("q", (("kind",),), verklaring, uitdrukkelijk=False) is OPEN


def test_who_is_left_to_ask() -> None:
    """Clauses with a yes are done; persons who said no are not asked again."""
    clausules = (("kind",), ("oma", "ouder"), ("oma", "tante"))
    verklaring = said(kind=Stand.GEGEVEN, oma=Stand.GEWEIGERD)

    assert missing("p", clausules, verklaring, uitdrukkelijk=False) == [
        (True, frozenset({"ouder"})),
        (True, frozenset({"tante"})),
    ]
    assert missing("p", clausules, verklaring, uitdrukkelijk=True)[0] == (
        False,
        frozenset({"kind"}),
    )


# --- in an answer ------------------------------------------------------------


def test_every_matching_row_adds_a_clause() -> None:
    """Rows add up; one row with several persons is a choice."""
    rijen = (who("een", "kind"), who("twee", "ouder", "oma"))
    found = answer(small(VRAAG, rijen=rijen))

    assert found.wie == ("kind",)
    assert found.wie_een_van == (("oma", "ouder"),)


def test_nobody_is_known_to_ask() -> None:
    """Without a matching row consent is open and nobody is named."""
    found = answer(small(VRAAG, rijen=(who("een", "kind", aard="kwaad"),)))

    assert (found.laag, found.wie, found.weg_vooruit) == (3, (), ())


def test_a_lower_row_counts_beside_a_row_of_the_law_only() -> None:
    """An agreement can ask more persons, and never makes consent possible."""
    lower: dict[str, Any] = {"beroep__toestemming": [who("ook", "oma")]}
    beside = answer(small(VRAAG, rijen=(who("een", "kind"),), **lower))
    alone = answer(small(VRAAG, **lower), record("oma"))

    assert beside.wie == ("kind", "oma")
    assert (alone.laag, alone.wie) == (3, ())


def test_a_route_that_wants_an_explicit_yes() -> None:
    """A plain yes leaves such a route waiting."""
    kader = small(
        rule("vraag", "toestemming", uitdrukkelijk=True), rijen=(who("een", "kind"),)
    )

    assert level(kader, record("kind")) == 3
    assert level(kader, record("kind", uitdrukkelijk=True)) == 5


def test_the_unknown_decides_who() -> None:
    """Persons of every world that waits are named, and the fact that decides."""
    rijen = (who("een", "kind", aard="goed"), who("twee", "oma", aard="kwaad"))
    found = answer(small(VRAAG, rijen=rijen), aard=None)

    assert found.wie == ("kind", "oma")
    assert found.ontbrekend == ("aard",)


def test_who_validated_a_row_is_read() -> None:
    """A row may say who looked at it and when again; that changes no answer."""
    toetsing = {"door": "een jurist", "op": "2026-05-01", "opnieuw_op": "2027-05-01"}
    row = who("een", "kind") | {"toetsing": toetsing}
    (read,) = [r for r in small(VRAAG, rijen=(row,)).inhoud.regels if r.een_van]
    assert read.toetsing is not None
    assert read.toetsing.is_gedaan
    assert str(read.toetsing.opnieuw_op) == "2027-05-01"


# --- per axis, and in groups (ADR 0010) ----------------------------------------


def of_group(naam: str, *personen: str, **als: Any) -> dict[str, Any]:
    """Return a row of the group "huis"."""
    return who(naam, *personen, **als) | {"groep": "huis"}


def asks_group(naam: str, **als: Any) -> dict[str, Any]:
    """Return a row that asks everyone of the group "huis"."""
    row = who(naam, **als) | {"iedereen_van": "huis"}
    del row["een_van"]
    return row


def test_a_row_on_one_axis_counts_there_alone() -> None:
    """Who is asked on the other axis only, need not say yes here."""
    both = (rule("vraag", "toestemming"), rule("vraag-q", "toestemming", **{"as": "q"}))
    rijen = (who("een", "kind"), who("twee", "oma") | {"as": "q"})
    kader = small(*both, assen=("p", "q"), rijen=rijen)

    assert answer(kader).wie == ("kind", "oma")
    assert [r.assen for r in kader.inhoud.regels if r.een_van] == [("p", "q"), ("q",)]
    silent_q = rule("vrij-q", "grondslag", **{"as": "q"})
    p_alone = small(both[0], silent_q, assen=("p", "q"), rijen=rijen)
    assert answer(p_alone).wie == ("kind",)


def test_a_group_counts_where_someone_asks_for_it() -> None:
    """Every matching row of the group is a clause; without a row that asks, none is."""
    leden = (of_group("lid-1", "oma"), of_group("lid-2", "ouder", aard="kwaad"))
    asked = small(VRAAG, rijen=(*leden, asks_group("vraagt")))
    silent = small(VRAAG, rijen=(*leden, asks_group("vraagt", aard="kwaad")))

    assert answer(asked).wie == ("oma",)
    assert answer(silent).wie == ()
    assert level(asked, record("oma")) == 5
    assert level(silent, record("oma")) == 3


def test_the_reason_names_who_asks_and_who_is_asked() -> None:
    """Both the row that asks for the group and the row of the group explain it."""
    rijen = (of_group("lid", "oma"), of_group("ander", "ouder", aard="kwaad"))
    found = answer(small(VRAAG, rijen=(*rijen, asks_group("vraagt"))))

    wie = [g.regel for g in found.gronden["p"] if g.rol == "wie"]
    assert wie == ["lid", "vraagt"]


def test_an_agreement_cannot_make_a_group_of_the_law_count_alone() -> None:
    """The row that asks has to be of the law too, or consent stays impossible."""
    lower: dict[str, Any] = {"beroep__toestemming": [asks_group("vraagt")]}
    alone = small(VRAAG, rijen=(of_group("lid", "oma"),), **lower)
    beside = small(VRAAG, rijen=(of_group("lid", "oma"), who("een", "kind")), **lower)

    assert (level(alone, record("oma")), answer(alone).wie) == (3, ())
    assert answer(beside).wie == ("kind", "oma")


@pytest.mark.parametrize(
    ("rij", "code"),
    [
        (who("fout", "oma") | {"iedereen_van": "huis"}, "R053"),
        ({k: v for k, v in who("fout", "oma").items() if k != "een_van"}, "R054"),
        (of_group("fout", "oma") | {"as": "p"}, "R053"),
        (who("fout", "oma") | {"as": "r"}, "R033"),
        (asks_group("fout") | {"iedereen_van": "schuur"}, "R047"),
        (who("fout", "oma") | {"groep": "schuur"}, "R049"),
    ],
)
def test_a_row_that_cannot_be(rij: dict[str, Any], code: str) -> None:
    """A row is refused with its place."""
    rijen = (of_group("lid", "oma"), asks_group("vraagt"), rij)
    with pytest.raises(KaderError) as raised:
        small(VRAAG, rijen=rijen)
    assert [b.code for b in raised.value.bevindingen] == [code]
