# SPDX-License-Identifier: EUPL-1.2
"""
What each key of a rule file means, in B1: the hover texts of an editor.

A key that means something else in one file has that file before it. Floor 2.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

_ALGEMEEN: Mapping[str, str] = {
    "als": "Wanneer dit past. Alles hier moet waar zijn. Bij een lijst is één genoeg.",
    "artikel": "Het artikel, tussen aanhalingstekens.",
    "as": "Over welke as dit gaat: avg of geheimhouding.",
    "assen": "beide: op alle assen.",
    "behalve": "Wanneer dit toch niet past. Elke regel hier is al genoeg.",
    "bronnen": "Waar dit op rust: namen uit bronnen.yaml.",
    "door": "Wie keek ernaar.",
    "een_van": "Eén van deze mensen moet ja zeggen.",
    "geldig_tot": "De laatste dag waarop dit geldt, zoals 2027-12-31.",
    "geldig_vanaf": "De eerste dag waarop dit geldt, zoals 2026-01-01.",
    "gevers": "Wie ja kan zeggen.",
    "groep": "De naam van een groep waar dit bij hoort.",
    "id": "De naam: kleine letters, cijfers en streepjes. Verander die niet meer.",
    "iedereen_van": "Iedereen uit deze groep moet ja zeggen.",
    "kern": "Wat er staat, in eigen woorden. Neem geen wettekst over.",
    "label": "Hoe het heet op het scherm, in gewone woorden.",
    "naam": "Hoe dit heet.",
    "niet": "Alles, behalve dit.",
    "onbekend": "true: dit betekent dat niemand het weet.",
    "op": "Op welke dag.",
    "opnieuw_op": "Op welke dag iemand opnieuw moet kijken.",
    "plicht": "Welke plicht uit begrippen.yaml.",
    "plichten": "Wat er na het delen moet gebeuren.",
    "publiek": "Voor wie de woorden zijn.",
    "reden": "Waarom de norm wel of niet beslist.",
    "rol": "In welke rol.",
    "soort": "Wat voor soort dit is.",
    "standaard": "Wat geldt als niemand iets kiest of zegt.",
    "standpunt": "Geldt alleen als het kader deze kant koos: standpunt/kant.",
    "standpunten": "Welke kant dit kader kiest waar juristen het oneens zijn.",
    "tafels": "Wie er vast aan een tafel zit.",
    "termijn": "Hoe lang iemand heeft: P14D (dagen), P2W (weken) of {werkdagen: 5}.",
    "titel": "Eén zin die zegt wat dit is.",
    "toetsing": "Wie dit toetste, in welke rol, wanneer, en wanneer opnieuw.",
    "uitleg": "Waarom dit zo is, in gewone woorden.",
    "uitdrukkelijk": "true: alleen een uitdrukkelijk ja telt.",
    "versie": "De dag van deze versie.",
    "vlaggen": "Vaste keuzes van de regio. Niet gezet betekent: de strengste kant.",
    "vraag": "De vraag zoals je die aan iemand stelt.",
    "waarden": "De waarden die er zijn.",
    "waarom": "Waarom dit zo is, of waarom we het vragen.",
}
_REGELS: Mapping[str, str] = {
    "gaat_voor": "Alleen bij een weg: deze andere wegen tellen dan niet.",
    "groep": "Alleen bij verbod en overleg: een weg kan de hele groep passeren.",
    "soort": "Wat de regel doet. Een weg opent (plicht, grondslag, geen-ander,"
    " geen-geheim, toestemming, spreekrecht), een blokkade stopt (verbod, overleg)."
    " voorwaarde voegt iets toe, alternatief stelt iets anders voor.",
    "stel_voor": "Alleen bij alternatief: wat je dan wel kunt vragen.",
    "uitzondering_op": "Alleen bij een weg: deze blokkades stoppen haar niet.",
    "voorwaarden": "Wat je doet voor of tijdens het delen.",
}
_BRONNEN: Mapping[str, str] = {
    "beslist": "true: deze norm beslist over delen, en er hoort een regel achter.",
    "gelezen_versie": "Van welke dag de gelezen tekst is. ~2015: een oudere tekst.",
    "geverifieerd": "true: iemand las de tekst zelf. false: uit geheugen.",
    "lid": "Het lid, tussen aanhalingstekens.",
    "link": "Waar de tekst staat. Begint met https.",
    "nieuwste_versie": "De nieuwste tekst die bekend is.",
    "titel": "Hoe je de norm noemt, zoals: Jeugdwet art. 7.3.11 lid 1.",
    "wet": "De naam van de wet of bron.",
}
_STANDPUNTEN: Mapping[str, str] = {
    "effect": "Wat de andere kant verandert.",
    "kanten": "De kanten die je kunt kiezen.",
    "nummer": "Het nummer in de lijst.",
    "standaard": "De kant die geldt als het kader niets kiest.",
    "vraag": "Waar juristen het oneens over zijn.",
    "wie_kiest": "Wie de kant kiest.",
}
_GARANTIES: Mapping[str, str] = {
    "als": "Over welke vragen de zin gaat.",
    "altijd_een_regel": "true: er is altijd een regel die het antwoord geeft.",
    "geweigerd": "true: alleen als de toestemming als geheel is geweigerd.",
    "hoogstens": "Ruimer dan dit mag het antwoord nooit zijn.",
    "minstens": "Strenger dan dit mag het antwoord nooit zijn.",
    "nee_van": "Deze mensen zeiden nee.",
    "zin": "De zin die altijd waar moet zijn.",
    "zonder_ja": "Van deze mensen zei niemand ja.",
    "zonder_soorten": "Geen regel van deze soorten past.",
}
_TEKSTEN: Mapping[str, str] = {
    "als_nee": "Wat je doet als iemand nee zegt.",
    "doe_nu": "Wat je nu doet, stap voor stap.",
    "kern": "Wat het antwoord betekent.",
    "kop": "Het antwoord in een paar woorden.",
    "let_op": "Waar je op moet letten.",
    "neem_mee": "Wat je meeneemt in je besluit.",
    "teken": "Een teken naast de kop.",
    "zeg_het_zo": "Een zin die je zo kunt zeggen.",
}
_BEGRIPPEN: Mapping[str, str] = {
    "alleen_genoemd": "true: zeldzaam. Geldt alleen als iemand het noemt.",
    "assen": "De assen: op elke as moet een weg open zijn.",
    "bel": "Wie je kunt bellen.",
    "betekenissen": "Wat een ja kan betekenen, en welke as het opent.",
    "bewijst": "Wat een ja of nee van deze persoon zegt over andere feiten.",
    "contacten": "Wie je kunt bellen.",
    "eigenschap": "Welke eigenschap van de waarde dit feit is.",
    "elk": "true: elke waarde krijgt een eigen antwoord.",
    "feit": "Van welk feit de groep waarden heeft.",
    "feiten": "De feiten, in de volgorde van vragen.",
    "geldt_als": "Alleen dan betekent dit feit iets.",
    "getal": "Het getal waarmee je dit feit kunt noemen.",
    "gevraagd_als": "De naam waaronder dit feit in een vraag staat.",
    "grenzen": "Per waarde het laagste en het hoogste getal.",
    "groep": "Onder welke kop dit feit in een vraag staat.",
    "groepen": "Groepen waarden die een regel met @ noemt.",
    "handeling": "Welke handeling deze stap doet.",
    "herstelbaar": "true: iemand kan dit nog doen.",
    "hoe": "Hoe je erachter komt.",
    "lagere_laag": "true: een regio of gemeente mag op deze as strenger zijn.",
    "lijst": "Welke lijst de waarden heeft.",
    "lijsten": "Lijsten met waarden, elk met een label en eigenschappen.",
    "mag_leeg": "true: dit deel van de vraag mag ontbreken.",
    "meteen": "true: dit kan niet wachten.",
    "moment": "Voor, tijdens of na het delen.",
    "niet_als": "Dan wordt deze stap nooit voorgesteld.",
    "niet_vragen_als": "Dan vraag je deze persoon niet.",
    "noemt": "Welk feit de naam van de tafel krijgt.",
    "onmogelijk": "Wat niet samen kan. Zo'n vraag wordt geweigerd.",
    "soort": "deel: hoort bij de vraag. afgeleid: volgt uit iets anders. feit: kan"
    " onbekend zijn. handeling: gedaan of niet. constante: van het kader."
    " tafel: wie er zit.",
    "stappen": "Stappen op een weg vooruit.",
    "streng": "De strengste kant: geldt als het kader niets zet.",
    "telefoon": "Het nummer. Verzin er geen.",
    "telt_als": "De vraag telt als deze andere waarde.",
    "toestemming": "true: bij deze stap vraag je toestemming.",
    "uit": "Uit welk feit dit volgt.",
    "vangnet": "Wie je altijd kunt bellen.",
    "voor": "Voor welk deel van de vraag dit de tafel is.",
    "vorm": "keuze: één waarde. ja-nee. verzameling: meer waarden samen.",
    "weegt": "true: met deze stap legt iemand een afweging vast.",
    "zet": "Deze feiten krijgen dan vanzelf een waarde.",
}
_INKIJK: Mapping[str, str] = {
    "altijd": "Deze zin staat op elke lijst.",
    "anders": "Als niet te zeggen is waarom het mocht.",
    "eigen_ja": "true: alleen wat op een eigen ja is gedeeld.",
    "geen-ander": "De zin bij: de ander telt niet als buitenstaander.",
    "geen-geheim": "De zin bij: dit is geen geheim.",
    "gestopt": "De zin als het ja is gestopt.",
    "gevers": "Als wie deze kijker zelf ja kan zeggen.",
    "gronden": "Per soort weg een zin die zegt waarom het mocht.",
    "grondslag": "De zin bij: dit hoort bij het werk.",
    "ja": "De zin na toestemming.",
    "ja_van": "De zin voor de namen van wie ja zei.",
    "kijker": "Voor wie deze regel geldt.",
    "kijkers": "Wie er kan kijken.",
    "leeg": "De zin als er niets te zien is.",
    "nu": "Zoals het is op de dag dat iemand kijkt.",
    "als": "Zoals het was toen we deelden.",
    "plicht": "De zin bij: we moesten dit delen.",
    "regels": "Wat een kijker ziet. Niets, tot een regel het toont.",
    "soort": "tonen, verbergen (gaat voor) of noemen.",
    "spreekrecht": "De zin bij: de wet geeft ruimte.",
    "woorden": "De zinnen per publiek.",
    "zelf": "Hoe de kijker zelf heet.",
}
_OPVOLGING: Mapping[str, str] = {
    "als": "Welk voorval een taak begint.",
    "anders": "Deze kenmerken zijn anders dan toen.",
    "begint": "Zo lang voor die dag begint de taak.",
    "bij": "Bij welke taak het hoort.",
    "binnen": "Hoeveel dagen er ten hoogste tussen zitten.",
    "doel": "Waarvoor er is gedeeld.",
    "eerder": "Dit moet eerder zijn verteld.",
    "escaleer": "Zo lang na de laatste dag hoort een ander het.",
    "gever": "Wie het zei.",
    "gevolgd": "Of iemand het advies volgde: ja of nee.",
    "herinner": "Zo lang voor de laatste dag komt er een herinnering.",
    "hoe": "Hoe de taak is gesloten.",
    "klaar_bij": "Deze voorvallen maken de taak klaar.",
    "na": "Na welke regel, of hoe lang na de laatste dag.",
    "naar": "Wie het kreeg.",
    "oordeel": "Bij welk antwoord.",
    "per": "voorval: elk voorval een taak. zaak: alleen de eerste telt.",
    "regel": "De regel van de taak.",
    "risico": "Of inlichten gevaarlijk is: ja, nee of onbekend.",
    "rol": "Wie de taak heeft: een functie, of een kenmerk met een partij.",
    "situatie": "Wat er aan de hand was.",
    "stap": "De stap van de meldcode.",
    "strenger": "Deze omstandigheid wordt waar als de taak te laat is.",
    "taak": "Wat iemand moet doen.",
    "ten_hoogste": "Zo lang mag uitstel duren.",
    "tot": "Tot welke dag.",
    "uitkomst": "Wat het antwoord was.",
    "uitstel": "Zo lang mag de taak worden uitgesteld. Zonder dit kan het niet.",
    "van": "Wie het gaf.",
    "vertelt": "true: daarna weet het gezin dat er is gedeeld.",
    "vervalt_bij": "Deze voorvallen maken de taak overbodig.",
    "voor": "Terug vanaf de dag in dit kenmerk.",
    "voorval": "Wat er gebeurde.",
    "wat": "Wat er precies gebeurde.",
    "zelfde": "Deze kenmerken zijn gelijk aan die van het begin.",
    "zin": "Wat je mag zeggen.",
}
_ZINNEN: Mapping[str, str] = {
    "aannames": "Hoe een scenario zegt waar het antwoord van uitgaat.",
    "afzenders": "Hoe een scenario zegt wie de vraag stelt.",
    "antwoorden": "Hoe een scenario zegt wat iemand zei.",
    "betekenis": "Wat het ja betekent.",
    "betekenissen": "Hoe een scenario zegt wat een ja betekent.",
    "contacten": "Hoe een scenario zegt wie je kunt bellen.",
    "delen": "Hoe een scenario de delen van de vraag noemt.",
    "feiten": "Hoe een scenario een feit noemt.",
    "getallen": "Hoe een scenario een getal noemt.",
    "gevers": "Hoe een scenario noemt wie ja kan zeggen.",
    "jeugdigen": "De verzonnen namen van kinderen.",
    "kanten": "Hoe een scenario de kant van een standpunt noemt.",
    "onbekend": "Hoe een scenario zegt dat niemand iets weet.",
    "plichten": "Hoe een scenario een plicht noemt.",
    "professional": "De verzonnen naam van de professional.",
    "stappen": "Hoe een scenario een stap noemt.",
    "status": "Wat er met het ja is.",
    "uitkomsten": "Hoe een scenario een uitkomst noemt.",
    "uitzoeken": "Hoe een scenario zegt wat je moet uitzoeken.",
}
_AUTHZEN: Mapping[str, str] = {
    "acties": "De namen van acties. Elke andere actie is een nee.",
    "alle_feiten": "Plekken met feiten onder hun eigen naam.",
    "anders": "Wat het wordt als het niet in waarden staat.",
    "bij": "Alleen als dit ook in de aanvraag staat.",
    "feiten": "Per feit: waar het in de aanvraag staat.",
    "uit": "De plek in de aanvraag.",
    "vraag": "Per deel van de vraag: waar het in de aanvraag staat.",
    "vrager": "Wie er vraagt. Alleen voor het logboek.",
    "waarden": "Hoe woorden van de ander in onze woorden heten.",
}
_PUBLIEK: Mapping[str, str] = {
    "niet_bij": "Bij deze vragen krijgt dit publiek geen tekst.",
    "waarden": "Per feit de woorden voor dit publiek.",
    "plichten": "Per plicht de zin voor dit publiek.",
}
_PER_BESTAND: Mapping[str, Mapping[str, str]] = {
    "authzen": _AUTHZEN,
    "begrippen": _BEGRIPPEN,
    "bronnen": _BRONNEN,
    "contacten": {"telefoon": "Het nummer. Verzin er geen."},
    "garanties": _GARANTIES,
    "inkijk": _INKIJK,
    "opvolging": _OPVOLGING,
    "publiek": _PUBLIEK,
    "regels": _REGELS,
    "standpunten": _STANDPUNTEN,
    "teksten": _TEKSTEN,
    "toestemming": {"groep": "Telt alleen waar een rij naar deze groep vraagt."},
    "zinnen": _ZINNEN,
}


_FEIT = "#/$defs/feit-"


def explain(naam: str, schema: Any) -> None:
    """
    Put the meaning at every key of the schema of one kind of file.

    Names and comments of our program go: who writes rules has no use for them.
    """
    words = {**_ALGEMEEN, **_PER_BESTAND.get(naam, {})}
    for node in _nodes(schema):
        properties = node.get("properties")
        if isinstance(properties, dict) and node.get("type") == "object":
            node.pop("title", None)
            node.pop("description", None)
            for key, shape in properties.items():
                shape.pop("title", None)
                is_fact = str(shape.get("$ref", "")).startswith(_FEIT)
                if key in words and not is_fact:
                    shape.setdefault("description", words[key])


def _nodes(schema: Any) -> list[dict[str, Any]]:
    """Return every map in *schema*."""
    found = []
    todo = [schema]
    while todo:
        node = todo.pop()
        if isinstance(node, dict):
            found.append(node)
            todo += node.values()
        elif isinstance(node, list):
            todo += node
    return found
