# SPDX-License-Identifier: EUPL-1.2
"""What leaves the consent register: DPV records, FHIR, and the receipt at home."""

from __future__ import annotations

import csv
import json
import random
import re
from datetime import date, timedelta
from typing import TYPE_CHECKING, Any

import pytest
from fhir.resources.R4B.consent import Consent
from jsonschema import Draft202012Validator, FormatChecker
from tests.extern import standard_data
from tests.unit.toestemming.register_letterlijk import Punt, covers, last_word
from tests.unit.toestemming.verzonnen import (
    BEGIN,
    DOEL,
    GEGEVENS,
    JEUGDIGE,
    NAAR,
    OUDERS,
    event,
    random_events,
    standard,
)

from deelkader.model.toestemming import Status
from deelkader.toestemming import Gebeurtenis, Hoedanigheid, Soort, Uitleg, Wijze
from deelkader.toestemming.dossier import Dossier, dossiers
from deelkader.uitvoer.dpv27560 import STATEN, Dpv27560
from deelkader.uitvoer.fhir_consent import STATUSSEN, FhirConsent
from deelkader.uitvoer.ontvangstbewijs import receipt_for
from deelkader.uitvoer.verstrekker import Verstrekker

if TYPE_CHECKING:
    from collections.abc import Iterator

DAG = date(2026, 4, 20)
GEMEENTE = Verstrekker(
    naam="Gemeente Voorbeeld",
    oin="00000009000000000000",
    mail="fg@voorbeeld.example",
    straat="Raadhuisplein 1",
    plaats="Voorbeeld",
    basis="https://deelkader.example",
    uitleg="https://voorbeeld.example/delen",
    intrekken="https://voorbeeld.example/stoppen",
    inzage="https://voorbeeld.example/inzage",
    bewaartermijn="P20Y",
)
DPV = Dpv27560(GEMEENTE, standard().begrippen)
FHIR = FhirConsent(GEMEENTE, standard().begrippen)
JA = event(
    "gegeven",
    naar=("school", "huisarts"),
    gegevens=("betrokkenheid", "hulpinhoud"),
    doel="onderwijs-ondersteunen",
    tot=date(2026, 12, 31),
    uitdrukkelijk=True,
    hoedanigheid=Hoedanigheid.JEUGDIGE,
    wijze=Wijze.MONDELING,
    uitleg=Uitleg(versie="2026-09", url="https://voorbeeld.example/u", taal="nl"),
)
OUDER = JA.model_copy(
    update={
        "id": "ja-ouder",
        "gever": "ouder-1",
        "gever_pseudoniem": "ouder-ekster",
        "hoedanigheid": Hoedanigheid.OUDER_MET_GEZAG,
    }
)
STOP = event("ingetrokken", 9, naar="school", id="stop-school")
STOP_OUDER = event(
    "ingetrokken",
    9,
    over="ja-ouder",
    id="stop-ouder",
    gever="ouder-1",
    gever_pseudoniem="ouder-ekster",
)
AVG = event("gegeven", 2, betekenis="grondslag", gegevens="hulpinhoud", naar="school")
HULP = event("gegeven", 3, betekenis="hulp", id="ja-hulp")
EVERY = (JA, OUDER, STOP, STOP_OUDER, AVG, HULP)


def filed(*events: Gebeurtenis) -> tuple[Dossier, ...]:
    """Return *events* as dossiers."""
    return dossiers(events, standard().begrippen)


def many() -> Iterator[tuple[list[Gebeurtenis], tuple[Dossier, ...]]]:
    """Yield random histories with their dossiers."""
    for zaad in range(40):
        events = random_events(random.Random(f"uitvoer-{zaad}"), 6)
        yield events, filed(*events)


# --- the dossiers ------------------------------------------------------------


def test_half_a_withdrawal_cuts_a_yes_in_two() -> None:
    """What was not withdrawn keeps its own, unbroken history."""
    found = {d.naar: [g.id for g in d.gebeurtenissen] for d in filed(JA, STOP)}

    assert found == {("huisarts",): [JA.id], ("school",): [JA.id, STOP.id]}


def test_a_dossier_holds_exactly_the_events_about_its_part() -> None:
    """Compared point by point with what each event covers."""
    compared = 0
    for events, found in many():
        for dossier in found:
            punt = Punt(
                (dossier.naar or NAAR)[0],
                (dossier.gegevens or GEGEVENS)[0],
                (dossier.doel or DOEL)[0],
            )
            held = {g.id for g in dossier.gebeurtenissen}
            for g in events:
                about = next((o for o in events if o.id == g.over), g)
                limits = g if g.soort in {"gegeven", "geweigerd", "gevraagd"} else about
                if g.betekenis == dossier.betekenis and not covers(limits, punt):
                    assert g.id not in held
                    compared += 1
            for gever in OUDERS:
                expected = last_word(
                    events, (gever, dossier.betekenis), punt, (DAG, None)
                )
                status = dossier.status_of(gever, standard().begrippen, DAG)
                assert (status and status.value) == (expected and expected[0])
    assert compared > 50


# --- DPV ---------------------------------------------------------------------


@pytest.fixture(scope="module")
def keuring() -> Draft202012Validator:
    """Return the derived schema of the guide."""
    path = standard_data("dpv-27560/toestemming-27560.afgeleid.schema.json")
    return Draft202012Validator(
        json.loads(path.read_text(encoding="utf-8")), format_checker=FormatChecker()
    )


def test_every_record_fits_the_guide(keuring: Draft202012Validator) -> None:
    """Of every kind of event, giver and meaning."""
    records = DPV.records(filed(*EVERY))
    records += [r for _, found in many() for r in DPV.records(found)]

    assert len(records) > 100
    for record in records:
        keuring.validate(record)
    assert list(keuring.iter_errors({**records[0], "dpv:hasProcess": []}))


def terms(value: Any) -> Iterator[str]:
    """Yield every term of DPV and of its AVG extension in *value*."""
    if isinstance(value, dict):
        for key, item in value.items():
            yield from terms(key)
            if key != "@context":
                yield from terms(item)
    elif isinstance(value, list):
        for item in value:
            yield from terms(item)
    elif isinstance(value, str) and re.fullmatch(r"(dpv|eu-gdpr):[\w-]+", value):
        yield value


def known_terms() -> set[str]:
    """Return the terms in the vocabularies, the guide and the checked example."""
    folder = standard_data("dpv-27560")
    found = set()
    for path in folder.glob("*.csv"):
        space = "eu-gdpr" if path.name.startswith("eu-gdpr") else "dpv"
        with path.open(encoding="utf-8", newline="") as lines:
            found |= {f"{space}:{row['term']}" for row in csv.DictReader(lines)}
    example = standard_data("voorbeelden-deelkader/toestemming-27560.jsonld")
    found |= set(terms(json.loads(example.read_text(encoding="utf-8"))))
    guide = next(folder.glob("*guide*.html")).read_text(encoding="utf-8")
    found |= set(re.findall(r"\b(?:dpv|eu-gdpr):[A-Za-z][\w-]*", guide))
    # The guide uses these, DPV 2.3 does not define them.
    return found - {
        "dpv:ConsentTerminated",
        "dpv:hasLegalName",
        "dpv:isImplementedBy",
        "eu-gdpr:GDPR",
    }


def test_every_term_is_one_of_dpv() -> None:
    """No term of our own, nor one that only old texts have."""
    known = known_terms()
    used = set(terms(DPV.records(filed(*EVERY))))
    used |= set(terms(DPV.receipt(filed(AVG)[0], BEGIN)))
    for _, found in many():
        used |= set(terms(DPV.records(found)))

    assert {f"dpv:{s.removeprefix('dpv:')}" for s in STATEN} <= used | {
        "dpv:RenewedConsentGiven"
    }
    assert used - known == set()


def test_the_kind_of_every_event_comes_back_from_its_record() -> None:
    """States go out and in again, in order, with their time and what they are about."""
    for _, found in many():
        for dossier, record in zip(found, DPV.records(found), strict=True):
            back = [
                (
                    STATEN[state["@type"][0]],
                    state["dct:identifier"],
                    state.get("dct:relation"),
                )
                for state in record["dpv:hasConsentStatus"]
            ]
            assert back == [(g.soort, g.id, g.over) for g in dossier.gebeurtenissen]


def test_lifting_secrecy_is_no_ground_and_help_is_not_exported() -> None:
    """Three meanings are kept apart."""
    records = DPV.records(filed(*EVERY))
    by_profile = {r["dct:conformsTo"].partition("#")[2]: r for r in records}

    assert set(by_profile) == {"record", "record-eu-gdpr"}
    assert "dpv:hasLegalBasis" not in by_profile["record"]["dpv:hasProcess"][0]
    assert by_profile["record-eu-gdpr"]["dpv:hasProcess"][0]["dpv:hasLegalBasis"] == [
        "eu-gdpr:A6-1-a",
        "eu-gdpr:A9-2-a",
    ]
    assert "ja-hulp" not in json.dumps(records)
    with pytest.raises(ValueError, match="not about data"):
        DPV.record(filed(HULP)[0])


def test_a_parent_who_stops_revokes_and_a_jongere_withdraws() -> None:
    """DPV has a word for each."""
    states = {
        (s["dct:identifier"], s["@type"][0])
        for r in DPV.records(filed(*EVERY))
        for s in r["dpv:hasConsentStatus"]
    }
    assert ("stop-school", "dpv:ConsentWithdrawn") in states
    assert ("stop-ouder", "dpv:ConsentRevoked") in states


def test_the_same_history_gives_the_same_record_with_an_id_of_its_own() -> None:
    """Ids do not depend on when it is exported."""
    once, again = DPV.records(filed(*EVERY)), DPV.records(filed(*reversed(EVERY)))
    ids = [r["dct:identifier"] for r in once]

    assert once == again
    assert len(set(ids)) == len(ids) > 2


def test_a_receipt_holds_its_record() -> None:
    """With the profile of receipts."""
    dossier = filed(AVG)[0]
    receipt = DPV.receipt(dossier, BEGIN + timedelta(days=5))
    profiles = standard_data("dpv-27560/dpv-27560-profielen.ttl").read_text("utf-8")

    assert receipt["@type"] == "dpv:ConsentReceipt"
    assert receipt["dct:created"] == "2026-03-06T09:00:00.000Z"
    inside = receipt["dpv:hasRecordOfActivity"]
    assert DPV.record(dossier) == {"@context": receipt["@context"], **inside}
    for made in (receipt, DPV.receipt(filed(JA)[0], BEGIN)):
        assert "dpv-27560:" + made["dct:conformsTo"].partition("#")[2] in profiles


# --- FHIR --------------------------------------------------------------------


def test_every_resource_is_a_consent_of_fhir() -> None:
    """Read back by the library, and the same again."""
    resources = FHIR.resources(filed(*EVERY), DAG)
    resources += [r for _, found in many() for r in FHIR.resources(found, DAG)]

    assert len(resources) > 100
    for resource in resources:
        Consent.model_validate(resource)
    with pytest.raises(ValueError, match="status"):
        Consent.model_validate({**resources[0], "status": None})


def test_only_a_yes_that_holds_permits() -> None:
    """Every state is there, and each dossier says what the register says."""
    seen = set()
    for _, found in many():
        for dossier in found:
            for gever in dossier.gevers:
                status = dossier.status_of(gever, standard().begrippen, DAG)
                resource = FHIR.resource(dossier, gever, DAG)
                expected = STATUSSEN[status] if status else "entered-in-error"
                permits = resource["provision"]["type"] == "permit"
                assert resource["status"] == expected
                assert permits == (status is Status.GEGEVEN)
                seen.add(expected)
    assert seen == {"proposed", "active", "rejected", "inactive", "entered-in-error"}


# --- the receipt at home -----------------------------------------------------


def home(gebeurtenis: Gebeurtenis, bereik: Gebeurtenis | None = None) -> str:
    """Return the text of the receipt."""
    kader = standard()
    publiek = kader.inhoud.publiek
    return receipt_for(gebeurtenis, kader.begrippen, GEMEENTE, publiek, bereik).tekst


def test_the_jongere_reads_to_what_until_when_and_how_to_stop() -> None:
    """With "je", in short sentences."""
    assert home(JA) == (
        "Je hebt ja gezegd\n"
        "\n"
        "Dit mogen we vertellen: dat je hulp krijgt en wat er in je hulp gebeurt.\n"
        "Aan: je school en je huisarts.\n"
        "Waarvoor: steun op school.\n"
        "Dit geldt van 1 maart 2026 tot en met 31 december 2026.\n"
        "Wil je stoppen? Dat mag altijd. Je hoeft niet te zeggen waarom.\n"
        "Ga naar https://voorbeeld.example/stoppen.\n"
        "Stop je? Dan vertellen we niets nieuws meer. We zeggen ook tegen de ander"
        " dat je stopt. Wat al verteld is, blijft verteld.\n"
        "Heb je een vraag? Mail naar fg@voorbeeld.example.\n"
        "Dit bewijs is van Gemeente Voorbeeld. Nummer: gebeurtenis-gegeven-0.\n"
    )


def test_a_parent_reads_what_stopped() -> None:
    """With "u", and with the reach of the yes that ended."""
    text = home(STOP_OUDER, OUDER)

    assert text.startswith("U bent gestopt\n")
    assert "Dit geldt vanaf 10 maart 2026.\n" in text
    assert "stoppen?" not in text
    assert " je " not in text
    with pytest.raises(ValueError, match="reaches as far"):
        home(STOP_OUDER)


def test_the_receipt_of_help_does_not_speak_of_telling_others() -> None:
    """Agreeing to help opens nothing."""
    text = home(HULP)

    assert "Je wilt deze hulp.\n" in text
    assert "mogen we vertellen" not in text


def test_a_receipt_holds_the_same_as_data() -> None:
    """For a page or a letter of the organisation itself."""
    kader = standard()
    found = receipt_for(AVG, kader.begrippen, GEMEENTE, kader.inhoud.publiek).as_dict()
    del found["zinnen"]

    assert found == {
        "nummer": AVG.id,
        "soort": "gegeven",
        "betekenis": "grondslag",
        "gezegdOp": "2026-03-03",
        "naar": ["school"],
        "gegevens": ["hulpinhoud"],
        "intrekken": "https://voorbeeld.example/stoppen",
        "kop": "Je hebt ja gezegd",
    }
    assert "Dit mogen we gebruiken en delen: " in home(AVG)
    assert "totdat je stopt" in home(AVG)


def test_what_nobody_said_has_no_receipt() -> None:
    """A question or a correction is not a word of the giver."""
    for soort in (Soort.GEVRAAGD, Soort.VERLOPEN, Soort.ONGELDIG):
        with pytest.raises(ValueError, match="nobody spoke"):
            home(event(soort.value))


def test_no_export_says_who_a_child_is_beyond_its_code() -> None:
    """There is nothing else to say; the code is there."""
    text = json.dumps(DPV.records(filed(*EVERY)))

    assert JEUGDIGE in text
    assert "medewerker-roek" not in text
