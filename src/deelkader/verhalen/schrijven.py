# SPDX-License-Identifier: EUPL-1.2
"""
Write a question and its answer as a Dutch scenario: `write_scenario`.

What is written can be read back: the same question, and sentences that hold.
Floor: `verhalen`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from deelkader.begrippen import Feit, Vorm
from deelkader.begrippen.feitgroep import flat_facts
from deelkader.model.deelvraag import Deelvraag
from deelkader.model.oordeel import CategorieOordeel, Oordeel
from deelkader.model.toestemming import Toestemming
from deelkader.verhalen.antwoord import has_rule, other_ways
from deelkader.verhalen.verteld import GEEN, GETAL, JA_NEE, REGIO
from deelkader.verhalen.verwacht import OOK_EEN_VAN, PLICHTZINNEN
from deelkader.verhalen.woorden import EN_OOK, Woorden, write_day
from deelkader.verhalen.zinnenboek import Soort, Zinnenboek

type_regels = list[tuple[Soort, str]]
_WOORD = {Soort.GEGEVEN: "Gegeven", Soort.ALS: "Als", Soort.DAN: "Dan"}
_INSPRINGEN = "    "


def write_scenario(
    boek: Zinnenboek, vraag: Mapping[str, Any], oordeel: Oordeel, naam: str
) -> str:
    """Return the scenario *naam*: the question, and what the answer must be."""
    told = write_question(boek, vraag)
    said = [(Soort.DAN, zin) for zin in write_answer(boek, oordeel)]
    return as_gherkin(naam, [*told, *said])


def as_gherkin(naam: str, zinnen: type_regels) -> str:
    """Return the sentences as a scenario, ready to be put into a feature."""
    lines = [f"  Scenario: {naam}"]
    before: Soort | None = None
    for soort, zin in zinnen:
        lines.append(f"{_INSPRINGEN}{_WOORD[soort] if soort != before else 'En'} {zin}")
        before = soort
    return "\n".join(lines) + "\n"


def write_question(boek: Zinnenboek, vraag: Mapping[str, Any]) -> type_regels:
    """
    Return the sentences that ask *vraag*, a question as it is asked of a kader.

    Raises:
        VraagError: it has another form than a question.
        KeyError: a value is not in the vocabulary.
    """
    w = boek.woorden
    asked = Deelvraag(**vraag)
    told = [f"het is {write_day(asked.datum)}"]
    told += _facts(w, asked)
    told += [_record(w, record) for record in asked.toestemmingen]
    elk = w.delen[w.begrippen.elk.id].write_some(asked.gegevens, en=EN_OOK)
    question = (
        f"{w.zinnen.professional} vraagt: mag {w.delen['naar'].write(asked.naar)}"
        f" weten {elk}, voor {w.delen['doel'].write(asked.doel)}?"
    )
    return [*((Soort.GEGEVEN, zin) for zin in told), (Soort.ALS, question)]


def write_side(boek: Zinnenboek, kant: str) -> str:
    """Return the sentence that chooses the side *kant* of a contested point."""
    zin = boek.woorden.kant.write(kant)
    return f"{REGIO}{zin}" if zin.startswith('"') else zin


def _facts(w: Woorden, vraag: Deelvraag) -> Iterator[str]:
    """Yield the sentences for the sender, the situation and every fact."""
    z = w.zinnen
    left = {"van": vraag.van, "situatie": vraag.situatie, **flat_facts(vraag.feiten)}
    if vraag.gemeente is not None:
        left["gemeente"] = vraag.gemeente
    for zin, said in _largest_first(z.afzenders):
        if "van" in left and _take(left, said):
            yield f"{z.professional} {w.namen.show(zin)}"
    for zin, said in _largest_first(z.feiten):
        if _take(left, said):
            yield w.namen.show(zin)
    for zin, getal in z.getallen.items():
        if getal in left:
            yield w.namen.show(zin.replace(GETAL, str(left.pop(getal))))
    numbers = {f.getal.naam: f for f in w.begrippen.feiten.values() if f.getal}
    for naam, waarde in left.items():
        known = w.begrippen.feiten.get(naam)
        feit = numbers[naam] if known is None else known
        yield f"over {w.feit.write(feit.id)} is bekend: {_value(w, feit, waarde)}"


def _largest_first(
    zinnen: Mapping[str, Mapping[str, Any]],
) -> list[tuple[str, Mapping[str, Any]]]:
    return sorted(zinnen.items(), key=lambda pair: -len(pair[1]))


def _take(left: dict[str, Any], said: Mapping[str, Any]) -> bool:
    """Take *said* out of *left* when all of it is there."""
    if not all(k in left and _plain(left[k]) == _plain(v) for k, v in said.items()):
        return False
    for naam in said:
        del left[naam]
    return True


def _plain(waarde: Any) -> Any:
    return sorted(waarde) if isinstance(waarde, (list, tuple, frozenset)) else waarde


def _value(w: Woorden, feit: Feit, waarde: Any) -> str:
    if isinstance(waarde, bool):
        return next(zin for zin, is_so in JA_NEE.items() if is_so == waarde)
    if isinstance(waarde, int):
        return str(waarde)
    words = w.feitwaarde[feit.id]
    if isinstance(waarde, (list, tuple, frozenset, set)):
        if not waarde:
            return GEEN
        word = " of " if feit.vorm is Vorm.KEUZE and not feit.voor else " en "
        return word.join(words.write(str(one)) for one in waarde)
    return words.write(str(waarde))


def _record(w: Woorden, record: Toestemming) -> str:
    """Return the sentence for one record of consent."""
    said: dict[str, Any] = {"status": record.status.value}
    if record.uitdrukkelijk:
        said["uitdrukkelijk"] = True
    if record.betekenis is not None:
        said["betekenis"] = record.betekenis
    means = ""
    try:
        answer = w.antwoord.write(said)
    except KeyError:
        betekenis = said.pop("betekenis", "")
        answer = w.antwoord.write(said)
        means = (
            f", en dat gaat over {w.betekenis.write(betekenis)}" if betekenis else ""
        )
    return f"{w.gever.write(record.gever)} {answer}{means}{_scope(w, record)}"


def _scope(w: Woorden, record: Toestemming) -> str:
    said = ""
    for deel, before in (("doel", "voor"), ("naar", "aan"), ("gegevens", "over:")):
        values = getattr(record, deel)
        if values is not None:
            words = w.delen[deel].write_some(values, en=EN_OOK)
            said += f", maar alleen {before} {words}"
    for grens, before in ((record.vanaf, "vanaf"), (record.tot, "tot en met")):
        if isinstance(grens, date):
            said += f", {before} {write_day(grens)}"
    return said


# -- the answer ------------------------------------------------------------


def write_answer(boek: Zinnenboek, oordeel: Oordeel) -> Iterator[str]:
    """Yield sentences that hold of *oordeel*, the outcome first."""
    w = boek.woorden
    yield f"is het antwoord: {w.uitkomst.write(oordeel.uitkomst.value)}"
    if len(oordeel.gegevens) > 1:
        yield from _per_category(w, oordeel)
    first = oordeel.gegevens[0]
    if len({_about(c) for c in oordeel.gegevens}) == 1:
        yield from _people(w, first)
    for deelnemer in first.per_deelnemer if len(oordeel.gegevens) == 1 else ():
        wie = w.delen["naar"].write(deelnemer.partij)
        yield f"aan tafel geldt voor {wie}: {w.uitkomst.write(deelnemer.uitkomst)}"
    for plicht in w.begrippen.plichten:
        for begin, look, must in PLICHTZINNEN:
            if must and look(oordeel, plicht) == [True]:
                yield f"{begin}: {w.plicht.write(plicht)}"
    for van, naar, gegevens, uitkomst in other_ways(oordeel):
        if len(gegevens) == 1:
            what = w.delen[w.begrippen.elk.id].write(gegevens[0])
            there = w.delen["naar"].write(naar)
            tells = f"{w.delen['naar'].write(van)} vertelt {there}" if van else ""
            said = tells or f"{there} mag weten"
            yield f"dit kan ook: {said} {what} ({w.uitkomst.write(uitkomst)})"


def _per_category(w: Woorden, oordeel: Oordeel) -> Iterator[str]:
    words = w.delen[w.begrippen.elk.id]
    for c in oordeel.gegevens:
        uitkomst = w.uitkomst.write(c.uitkomst.value)
        yield f"voor {words.write(c.categorie)} geldt: {uitkomst}"


def _about(c: CategorieOordeel) -> tuple[object, ...]:
    return c.wie, c.wie_een_van, c.ontbrekend


def _people(w: Woorden, c: CategorieOordeel) -> Iterator[str]:
    """Yield who must still say yes, and which facts to find out."""
    if c.wie:
        verb = "moet" if len(c.wie) == 1 else "moeten"
        yield f"{w.gever.write_some(c.wie)} {verb} nog ja zeggen{_one_of(w, c)}"
    elif c.wie_een_van:
        yield f"één van hen moet nog ja zeggen: {_groups(w, c)}"
    if c.ontbrekend:
        yield f"zoek eerst uit: {w.uitzoeken.write_some(c.ontbrekend)}"


def _one_of(w: Woorden, c: CategorieOordeel) -> str:
    return f", en ook één van hen: {_groups(w, c)}" if c.wie_een_van else ""


def _groups(w: Woorden, c: CategorieOordeel) -> str:
    return OOK_EEN_VAN.join(w.gever.write_some(wie) for wie in c.wie_een_van)


# -- the difference between two answers ---------------------------------------


def write_difference(
    boek: Zinnenboek, oordeel: Oordeel, ander: Oordeel
) -> Iterator[str]:
    """Yield sentences that hold of *oordeel*; one at least does not of *ander*."""
    w = boek.woorden
    mine, theirs = list(write_answer(boek, oordeel)), list(write_answer(boek, ander))
    yield mine[0]
    yield from (zin for zin in mine[1:] if zin not in theirs)
    gone = [zin for zin in theirs[1:] if zin not in mine]
    for plicht in w.begrippen.plichten:
        for begin, look, must in PLICHTZINNEN:
            if not must and look(oordeel, plicht) == [False] != look(ander, plicht):
                yield f"{begin}: {w.plicht.write(plicht)}"
    if any(" nog ja zeggen" in zin for zin in gone) and not any(
        c.wie or c.wie_een_van for c in oordeel.gegevens
    ):
        yield "niemand hoeft nog ja te zeggen"
    if any(zin.startswith("zoek eerst uit") for zin in gone) and not any(
        c.ontbrekend for c in oordeel.gegevens
    ):
        yield "er is niets meer uit te zoeken"
    if any(zin.startswith("dit kan ook") for zin in gone):
        yield from (z for z in mine if z.startswith("dit kan ook") and z in theirs)
        yield "meer kan er niet"
    if has_rule(oordeel) != has_rule(ander):
        has = "wel een" if has_rule(oordeel) else "nog geen"
        yield f"daar is {has} regel voor"
