# SPDX-License-Identifier: EUPL-1.2
"""
The engine knows only what a kader declares: a library lends books with it.

Nothing in `tests/kaders/bibliotheek` is about youth care, and no id of the real
vocabulary stands in the source of the floors that decide.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from deelkader import Kader, VraagError
from deelkader.begrippen import Begrippen
from deelkader.model import Alternatief, CategorieOordeel, Oordeel

WORTEL = Path(__file__).parents[2]
BIBLIOTHEEK = WORTEL / "tests" / "kaders" / "bibliotheek"
KADER = Kader.load(BIBLIOTHEEK)
VRAAG = {
    "subject": "pashouder",
    "actie": "lenen",
    "bron": ["roman"],
    "leesPlek": "thuis",
    "datum": "2026-05-01",
}
HEEL: dict[str, Any] = {"schade": []}


def ask(
    feiten: dict[str, Any] | None = None, kader: Kader = KADER, **delen: Any
) -> Oordeel:
    """Return the answer of the library; whole and for a pass holder unless told."""
    facts = HEEL if feiten is None else feiten
    return kader.evaluate({**VRAAG, **delen, "feiten": facts})


def first(oordeel: Oordeel) -> CategorieOordeel:
    """Return the answer for the first item."""
    return oordeel.gegevens[0]


# --- another kader -----------------------------------------------------------

UITKOMSTEN: list[tuple[str, dict[str, Any], dict[str, Any]]] = [
    ("toegestaan", {}, HEEL),
    ("feit-ontbreekt", {}, {}),
    ("overleg", {"subject": "gast"}, HEEL),
    ("verboden", {}, {"schade": ["scheuren"]}),
    ("toegestaan", {}, {"schade": ["vlekken"]}),
    ("verboden", {}, {**HEEL, "rekening": {"boete": True}}),
    ("overleg", {"bron": ["atlas"]}, {**HEEL, "maandenLid": 11}),
    ("toegestaan", {"bron": ["atlas"]}, {**HEEL, "maanden_lid": 12}),
    ("toegestaan", {"bron": ["atlas"]}, {**HEEL, "lidgroep": "vast"}),
    ("feit-ontbreekt", {"bron": ["atlas"]}, HEEL),
    ("overleg", {"bron": ["atlas"], "subject": "gast"}, {**HEEL, "maanden-lid": 12}),
    (
        "overleg",
        {"bron": ["atlas"], "vestiging": "havendijk"},
        {**HEEL, "maandenLid": 12},
    ),
    (
        "toegestaan",
        {"bron": ["atlas"], "vestiging": "kerkplein"},
        {**HEEL, "maandenLid": 12},
    ),
    ("verboden", {"bron": ["kaart"], "leesPlek": "terras"}, HEEL),
    ("toegestaan", {"leesPlek": "terras"}, HEEL),
    ("verplicht", {"actie": "inzien", "leesPlek": "leeszaal", "bron": ["kaart"]}, HEEL),
    ("afwegen", {"actie": "kopieren", "leesPlek": "balie", "bron": ["kaart"]}, HEEL),
    (
        "toegestaan",
        {"actie": "kopieren", "leesPlek": "balie", "bron": ["kaart"]},
        {**HEEL, "belang": "gewogen"},
    ),
    (
        "toegestaan",
        {"actie": "kopieren", "leesPlek": "balie"},
        {**HEEL, "toezicht": True},
    ),
    (
        "verplicht",
        {"subject": "restaurator", "bron": ["kaart"]},
        {"schade": ["vlekken"]},
    ),
    (
        "verplicht",
        {"subject": "restaurator", "bron": ["atlas"]},
        {"schade": ["vlekken", "scheuren"]},
    ),
    ("verboden", {"subject": "restaurator"}, {"schade": ["scheuren"]}),
    ("toestemming-nodig", {"bron": ["handschrift"]}, HEEL),
    ("toestemming-nodig", {"bron": ["handschrift"]}, {**HEEL, "herkomst": "schenking"}),
    ("overleg", {"bron": ["nalatenschap"]}, HEEL),
]


@pytest.mark.parametrize(("uitkomst", "delen", "feiten"), UITKOMSTEN)
def test_the_library_answers(
    uitkomst: str, delen: dict[str, Any], feiten: dict[str, Any]
) -> None:
    """Another vocabulary, other parts and one axis: the same law."""
    assert uitkomst == ask(feiten, **delen).uitkomst.value


def test_the_strictest_item_decides() -> None:
    """Several items are judged one by one and combined."""
    oordeel = ask(bron=["roman", "nalatenschap"])

    assert oordeel.uitkomst.value == "overleg"
    assert [c.categorie for c in oordeel.gegevens] == ["roman", "nalatenschap"]
    assert [c.uitkomst.value for c in oordeel.gegevens] == ["toegestaan", "overleg"]


def test_who_must_say_yes_comes_from_the_kader() -> None:
    """A gift needs a yes of the giver or an heir; their record proves it is a gift."""
    answer = first(ask(bron=["handschrift"]))

    assert answer.wie_een_van == (("schenker", "erfgenaam"),)
    assert [[s.as_dict() for s in way] for way in answer.weg_vooruit] == [
        [{"stap": "navragen", "wie": "schenker"}],
        [{"stap": "navragen", "wie": "erfgenaam"}],
    ]


def test_consent_opens_here_too() -> None:
    """A yes for lending opens; a yes for a tour does not."""
    record = {"gever": "erfgenaam", "status": "gegeven"}
    yes = ask(bron=["handschrift"], toestemmingen=[record])
    tour = ask(
        bron=["handschrift"],
        toestemmingen=[{**record, "betekenis": "rondleiding"}],
    )

    assert [yes.uitkomst.value, tour.uitkomst.value] == [
        "toegestaan",
        "toestemming-nodig",
    ]
    assert first(yes).voorwaarden == ("handschoenen",)


def test_a_value_that_is_only_named_is_never_assumed() -> None:
    """Looted goods count only when somebody says so."""
    assert first(ask(bron=["handschrift"])).wie == ()
    looted = ask({**HEEL, "herkomst": "roof"}, bron=["handschrift"])

    assert first(looted).wie == ("erfgenaam",)


def test_a_set_is_known_whole_or_not_at_all() -> None:
    """Without a word about damage it can be any; an empty set says there is none."""
    unknown, whole = first(ask({})), first(ask())

    assert (unknown.laag, unknown.hoog, unknown.ontbrekend) == (0, 5, ("schade",))
    assert (whole.laag, whole.hoog, whole.ontbrekend) == (5, 5, ())
    assert whole.voorwaarden == ("handschoenen",)


def test_a_part_may_set_a_fact() -> None:
    """The terrace counts as the desk and is outside; saying otherwise is refused."""
    with pytest.raises(VraagError) as raised:
        ask({**HEEL, "buiten": False}, leesPlek="terras")

    assert [p.code for p in raised.value.problemen] == ["tegenstrijdig"]


def test_an_alternative_of_this_kader() -> None:
    """An alternative replaces parts, however the question spells them."""
    for key in ("leesPlek", "lees_plek", "lees-plek"):
        vraag = {k: v for k, v in VRAAG.items() if k != "leesPlek"}
        oordeel = KADER.evaluate(
            {**vraag, key: "thuis", "subject": "gast", "feiten": HEEL}
        )
        assert [a.regel for a in oordeel.alternatieven] == ["alternatief-leeszaal"]
        assert isinstance(oordeel.alternatieven[0], Alternatief)
        assert oordeel.alternatieven[0].uitkomst == "verplicht"


def test_a_side_of_a_contested_point(tmp_path: Path) -> None:
    """With the other side chosen the map is not copied."""
    for bestand in BIBLIOTHEEK.rglob("*.yaml"):
        target = tmp_path / bestand.relative_to(BIBLIOTHEEK)
        target.parent.mkdir(parents=True, exist_ok=True)
        text = bestand.read_text(encoding="utf-8")
        text = text.replace("kopie-oude-druk: mag", "kopie-oude-druk: liever-niet")
        target.write_text(text, encoding="utf-8")
    other = Kader.load(tmp_path)
    delen: dict[str, Any] = {
        "actie": "kopieren",
        "leesPlek": "balie",
        "bron": ["kaart"],
    }

    assert ask(**delen).uitkomst == "afwegen"
    assert ask(kader=other, **delen).uitkomst == "verboden"
    assert other.versie.hash != KADER.versie.hash


def test_a_flag_of_this_kader_can_only_be_repeated() -> None:
    """What the kader set, a question repeats or leaves out."""
    same = ask({**HEEL, "vlaggen": {"winterdienst": False}})
    assert same.uitkomst == "toegestaan"

    with pytest.raises(VraagError) as raised:
        ask({**HEEL, "vlaggen": {"winterdienst": True}})
    assert [p.code for p in raised.value.problemen] == ["andere-vlag"]


def test_an_impossible_combination_of_this_kader() -> None:
    """What this kader calls impossible is refused, with its own reason."""
    with pytest.raises(VraagError) as raised:
        ask(actie="kopieren")

    (probleem,) = raised.value.problemen
    assert probleem.code == "onmogelijke-combinatie"
    assert probleem.boodschap == "Thuis staat geen kopieermachine van ons."


def test_whom_to_call_comes_from_the_kader() -> None:
    """The safety net and the texts are those of the library."""
    oordeel = ask(subject="gast")

    assert oordeel.bel == ("portier", "conservator")
    assert oordeel.tekst["lezer"]["kern"] == "Bel de portier (12) of de conservator."


# --- no id of the real vocabulary in the source ------------------------------

VLOEREN = ("begrippen", "model", "regels", "engine", "service/toegang")
VASTE_SLEUTELS = {"datum", "jeugdige", "feiten", "toestemmingen"}
TAAL = {
    "gemeente": "a kind of layer folder",
    "geen": "the empty set in a condition",
    "grondslag": "a kind of rule",
}
UITZONDERINGEN: dict[tuple[str, str], str] = {
    (
        "engine/evaluate.py",
        "naar",
    ): "the contract names the recipient of an alternative",
    ("model/oordeel.py", "naar"): "the contract names the recipient of an alternative",
    ("engine/evaluate.py", "van"): "an alternative names who tells it instead",
    ("model/oordeel.py", "van"): "an alternative names who tells it instead",
    ("service/toegang/regel.py", "toegang"): "a kind of line of the log",
    ("service/toegang/spoor.py", "ouder"): "the span above this one",
    ("model/oordeel.py", "gegevens"): "the contract names the list of categories",
    (
        "model/opvolging.py",
        "niet-meer-nodig",
    ): "how a task is closed; a reason for deviating has the same word",
    (
        "model/opvolging.py",
        "doel",
    ): "what happened is told with the parts of its question",
    (
        "model/opvolging.py",
        "naar",
    ): "what happened is told with the parts of its question",
    (
        "model/opvolging.py",
        "situatie",
    ): "what happened is told with the parts of its question",
    (
        "model/opvolging.py",
        "van",
    ): "what happened is told with the parts of its question",
    (
        "regels/opvolgpatronen.py",
        "doel",
    ): "the parts whose lists a kenmerk takes its words from",
    (
        "regels/opvolgpatronen.py",
        "situatie",
    ): "the parts whose lists a kenmerk takes its words from",
    (
        "regels/opvolgpatronen.py",
        "van",
    ): "the parts whose lists a kenmerk takes its words from",
    **{
        ("regels/schemawoorden.py", deel): "what an editor says of a told sharing"
        for deel in ("doel", "naar", "situatie", "van")
    },
    **{
        ("service/toegang/aanvrager.py", deel): "the parts that a token speaks for"
        for deel in ("naar", "van")
    },
    **{
        ("service/toegang/verzoeklezer.py", deel): "a request is told with these parts"
        for deel in ("doel", "naar", "situatie", "van")
    },
    ("service/toegang/verzoeklezer.py", "toegang"): "a kind of line of the log",
    (
        "service/toegang/verzoeklezer.py",
        "toestemming-vragen",
    ): "the way of asking for consent by AuthZEN, not a step of a kader",
}


def ids_of(begrippen: Begrippen) -> set[str]:
    """Return every id of a value, fact, giver, step and contact."""
    values = {w.id for lijst in begrippen.lijsten.values() for w in lijst}
    values |= {w.id for feit in begrippen.feiten.values() for w in feit.waarden}
    return {
        *values,
        *begrippen.feiten,
        *begrippen.gevers,
        *begrippen.stappen,
        *begrippen.contacten,
        *begrippen.groepen,
    }


def literals(path: Path) -> Iterator[str]:
    """Yield every string in the code at *path*, docstrings excepted."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    bare = {
        id(node.value)
        for node in ast.walk(tree)
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield from () if id(node) in bare else (node.value,)


def found_ids() -> set[tuple[str, str]]:
    """Return where an id of the real vocabulary stands in the code."""
    ids = ids_of(Kader.standard().begrippen)
    ids |= {name.replace("-", "_") for name in ids}
    ids -= VASTE_SLEUTELS | set(TAAL)
    source = WORTEL / "src" / "deelkader"
    return {
        (path.relative_to(source).as_posix(), literal)
        for floor in VLOEREN
        for path in sorted((source / floor).glob("*.py"))
        for literal in literals(path)
        if literal in ids
    }


def test_no_id_of_the_vocabulary_in_the_source() -> None:
    """The floors that decide name no party, category, purpose, situation or fact."""
    assert set(UITZONDERINGEN) == found_ids()


def test_an_id_in_the_source_would_be_found(tmp_path: Path) -> None:
    """The search sees strings in code and passes by docstrings."""
    code = tmp_path / "code.py"
    code.write_text('"""school"""\nx = {"gezag": f"{1}"}\n', encoding="utf-8")

    assert list(literals(code)) == ["gezag"]


def test_the_library_speaks_no_word_of_the_real_vocabulary() -> None:
    """The fixture shares no party, category, purpose or fact with the real kader."""
    real = Kader.standard().begrippen
    other = KADER.begrippen

    assert set(other.feiten).isdisjoint(real.feiten)
    assert set(other.gevers).isdisjoint(real.gevers)
    assert set(other.stappen).isdisjoint(real.stappen)
    assert set(other.elk.waarde).isdisjoint(real.elk.waarde)
