# SPDX-License-Identifier: EUPL-1.2
"""
The words of the scenarios and the ids they stand for: explicit tables, one place.

Holds no logic and no defaults: a word that is not in a table has no meaning, and
a scenario that uses it has no step. Names of children are written as X here.
"""

from __future__ import annotations

from typing import Any

JEUGDIGEN = ("Bram", "Fenna", "Joep", "Lotte", "Ruben", "Saar", "Tijmen", "Yara")

WERK: dict[str, dict[str, Any]] = {
    "werkt bij het CJG en geeft hulp": {"van": "jeugdprofessional", "pet": "hulp"},
    "werkt bij het CJG en regelt de aanvraag": {
        "van": "jeugdprofessional",
        "pet": "toegang",
    },
    "werkt bij het CJG en doet de inloop": {
        "van": "jeugdprofessional",
        "pet": "preventie",
    },
    "werkt bij het CJG en weet niet meer in welke rol dit was": {
        "van": "jeugdprofessional"
    },
    "is mentor op een school": {"van": "school"},
    "is jongerenwerker": {"van": "jongerenwerker"},
    "is huisarts": {"van": "huisarts"},
    "is jeugdarts": {"van": "jeugdgezondheidszorg"},
    "is leidster op de kinderopvang": {"van": "kinderopvang"},
    "is leerplichtambtenaar": {"van": "leerplichtambtenaar"},
    "is vertrouwenspersoon": {"van": "vertrouwenspersoon"},
    "is een buurvrouw": {"van": "burger"},
    "is een tante": {"van": "netwerk"},
    "heeft een bedrijf waar X werkt": {"van": "werkgever"},
    "werkt bij Veilig Thuis": {"van": "veilig-thuis"},
    "werkt bij de GI": {"van": "gecertificeerde-instelling"},
    "werkt bij de Raad": {"van": "raad-voor-de-kinderbescherming"},
    "praat namens het veiligheidsteam": {"van": "veiligheidsteam"},
}

ONTVANGERS = {
    "de mentor": "school",
    "de jongerenwerker": "jongerenwerker",
    "de jeugdprofessional": "jeugdprofessional",
    "Veilig Thuis": "veilig-thuis",
    "het veiligheidsteam": "veiligheidsteam",
    "de GI": "gecertificeerde-instelling",
    "de Raad": "raad-voor-de-kinderbescherming",
    "de meldkamer": "meldkamer-112",
    "de huisarts": "huisarts",
    "de jeugdarts": "jeugdgezondheidszorg",
    "de kinderopvang": "kinderopvang",
    "de jeugdhulpaanbieder": "jeugdhulpaanbieder",
    "het ziekenhuis": "zorgaanbieder",
    "de buurvrouw": "burger",
    "de baas": "werkgever",
}

GEGEVENS = {
    "wat er speelt zonder naam": "anoniem-casusbeeld",
    "dat het signaal is opgepakt": "processtatus",
    "hoe laat de afspraak is": "praktische-afspraak",
    "wie de contactpersoon is": "contactgegevens",
    "wie X is": "identificatie",
    "welk BSN X heeft": "bsn",
    "dat X hulp krijgt": "betrokkenheid",
    "hoe het in grote lijnen gaat": "hoofdlijnen",
    "wat er in de hulp gebeurt": "hulpinhoud",
    "wat X in vertrouwen vertelde": "in-vertrouwen-verteld",
    "wat er in het hele dossier staat": "heel-dossier",
    "welke diagnose X heeft": "gezondheid",
    "welke prikken X kreeg": "vaccinatie",
    "welk geloof X heeft": "bijzonder-overig",
    "wat er te zien was": "signaal-observatie",
    "dat het thuis niet veilig is": "veiligheidsinformatie",
    "welke afspraken er zijn over veiligheid": "veiligheidsafspraken",
    "wie de melding deed": "melder-identiteit",
    "hoe het thuis gaat": "gezinssituatie",
    "welke klachten de moeder heeft": "gegevens-ouders",
    "hoe het met de broer gaat": "gegevens-derden",
    "welke schulden X heeft": "financieel",
    "wie het gezag heeft": "juridische-status",
    "of X op school is": "verzuim",
    "hoe X leert": "schoolloopbaan",
    "welke extra hulp school geeft": "onderwijsondersteuning",
    "waarvan X verdacht is": "strafrechtelijk",
    "wat de politie opschreef": "politiegegevens",
    "welke hulp de gemeente betaalt": "voorziening-en-beschikking",
    "wat er op de rekening staat": "declaratie",
    "welk programma X op de opvang volgde": "ve-overdracht",
    "hoeveel kinderen hulp krijgen": "beleidsinformatie",
}

DOELEN = {
    "steun op school": "onderwijs-ondersteunen",
    "het afstemmen van de hulp": "hulp-afstemmen",
    "een goede overdracht": "overdragen",
    "advies": "advies-vragen",
    "een bericht terug": "terugkoppelen",
    "onderzoek naar de veiligheid": "veiligheid-beoordelen",
    "bescherming tegen gevaar": "acute-bescherming",
    "het vinden van hulp": "toeleiding",
    "de leerplicht": "leerplicht",
    "het betalen van de hulp": "bekostiging",
    "controle op fraude": "controle-fraude",
    "cijfers voor beleid": "beleid-en-monitoring",
    "onderzoek door de Raad": "kinderbeschermingsonderzoek",
    "het uitvoeren van een maatregel": "maatregel-uitvoeren",
    "rust en orde op straat": "openbare-orde",
    "opsporing": "opsporing",
    "hulp bij schulden": "schuldhulp",
    "hulp uit de Wmo": "maatschappelijke-ondersteuning",
    "werk of uitkering": "participatie",
    "landelijke cijfers": "statistiek",
    "toezicht na een ernstig voorval": "calamiteitentoezicht",
    "de veiligheid op school": "schoolveiligheid",
    "een klacht": "klachtbehandeling",
    "een zaak bij de rechter": "gerechtelijke-procedure",
}

SITUATIES = {
    "er zijn geen zorgen": "geen-zorgen",
    "de familie vraagt om hulp": "hulpvraag",
    "er zijn lichte zorgen": "lichte-zorgen",
    "het voelt niet pluis": "niet-pluisgevoel",
    "er is een vermoeden van mishandeling, met feiten": "redelijk-vermoeden",
    "er is nu direct gevaar": "acuut-onveilig",
}

GEZAG: dict[str, str | list[str]] = {
    "de ouders van X hebben samen het gezag": "gezamenlijk",
    "alleen de moeder van X heeft het gezag": "eenhoofdig",
    "een voogd heeft het gezag over X": "voogdij",
    "de moeder en de oma van X hebben samen het gezag": "gezamenlijk-met-derde",
    "niemand heeft nu het gezag over X": "tijdelijk-geen",
    "Sanne kan niet vinden wie het gezag over X heeft": "niet-te-bepalen",
    "de moeder van X heeft het gezag, alleen of met de vader": [
        "eenhoofdig",
        "gezamenlijk",
    ],
}

FEITEN: dict[str, dict[str, Any]] = {
    "X kan deze keuze overzien": {"wilsbekwaam": True},
    "X kan deze keuze niet overzien": {"wilsbekwaam": False},
    "het gaat alleen om iets praktisch": {"praktisch": True},
    "de andere ouder heeft bezwaar": {"bezwaar_andere_ouder": True},
    "de ouders hebben ruzie over de scheiding": {
        "omstandigheden": {"scheidingsconflict": True}
    },
    "het is gevaarlijk om dit thuis te vertellen": {"risico_bij_informeren": True},
    "de moeder is misschien zelf de dader": {"verdachte_ouder": ["ouder-1"]},
    "de vader is misschien zelf de dader": {"verdachte_ouder": ["ouder-2"]},
    "beide ouders zijn misschien de dader": {"verdachte_ouder": ["ouder-1", "ouder-2"]},
    "de ander gaf zelf het signaal": {"melder": True},
    "de ander gaf het signaal niet": {"melder": False},
    "de afweging staat op papier": {"afweging": "vastgelegd"},
    "de ander vraagt erom": {"initiatief": "op-verzoek"},
    "de ander regelt de aanvraag": {"pet_ontvanger": "toegang"},
    "de ander geeft hulp": {"pet_ontvanger": "hulp"},
    "de ander geeft hulp en werkt mee aan precies deze hulp": {
        "pet_ontvanger": "hulp",
        "betrokken_bij_hulp": True,
    },
    "de ander heeft een taak in de veiligheidsafspraken": {"betrokken_bij_hulp": True},
    "de GI voert het toezicht (OTS) uit": {
        "maatregel": ["ots"],
        "gi_rol": "uitvoerend",
    },
    "het toezicht (OTS) is voorbij": {
        "maatregel": ["ots-beeindigd"],
        "gi_rol": "geen",
    },
    "de GI helpt vrijwillig (drang)": {"maatregel": [], "gi_rol": "preventief"},
    "er is toezicht (OTS), maar door een andere GI": {
        "maatregel": ["ots"],
        "gi_rol": "geen",
    },
    "de Raad doet onderzoek": {"omstandigheden": {"kinderbeschermingsonderzoek": True}},
    "Veilig Thuis bracht dit in": {"inbrenger": "veilig-thuis"},
    "de GI bracht dit in": {"inbrenger": "gecertificeerde-instelling"},
}

ONBEKEND = ("niemand weet hoe oud X is", "niemand vroeg naar het gezag over X")
"""Sentences that say aloud that a fact is absent."""

GEVERS = {
    "X": "jeugdige",
    "de moeder": "ouder-1",
    "de vader": "ouder-2",
    "de oma": "derde-met-gezag",
    "de voogd": "voogd",
    "de vertegenwoordiger": "vertegenwoordiger",
    "de persoon over wie het gaat": "betrokkene-1",
}

OUDERS = frozenset({"ouder-1", "ouder-2"})

ANTWOORDEN_VAN_MENSEN: dict[str, dict[str, Any]] = {
    "zegt ja": {"status": "gegeven"},
    "zeggen ja": {"status": "gegeven"},
    "zegt uitdrukkelijk ja": {"status": "gegeven", "uitdrukkelijk": True},
    "zeggen uitdrukkelijk ja": {"status": "gegeven", "uitdrukkelijk": True},
    "zegt alleen ja tegen de hulp": {"status": "gegeven", "betekenis": "hulp"},
    "zegt nee": {"status": "geweigerd"},
    "zeggen nee": {"status": "geweigerd"},
    "trekt de ja weer in": {"status": "ingetrokken"},
    "zei ja, maar die ja is verlopen": {"status": "verlopen"},
    "kreeg de vraag en weet het nog niet": {"status": "gevraagd"},
}

UITKOMSTEN = {
    "je moet dit delen": "verplicht",
    "ja": "toegestaan",
    "jij weegt": "afwegen",
    "vraag eerst toestemming": "toestemming-nodig",
    "zoek dit eerst uit": "feit-ontbreekt",
    "overleg eerst": "overleg",
    "nee": "verboden",
}

FEITNAMEN = {
    "de leeftijd": "leeftijd",
    "het gezag": "gezag",
    "of het alleen praktisch is": "praktisch",
    "of vertellen gevaarlijk is": "risico-bij-informeren",
    "of een ouder zelf verdacht is": "verdachte-ouder",
    "of de andere ouder bezwaar heeft": "bezwaar-andere-ouder",
    "of de ander het signaal gaf": "melder",
    "of de ouders ruzie hebben over de scheiding": "scheidingsconflict",
    "of X het kan overzien": "wilsbekwaam",
}

AANNAMES: dict[str, tuple[str, Any]] = {
    "X kan dit overzien": ("wilsbekwaam", True),
    "geen ouder is verdacht": ("verdachte-ouder", []),
    "vertellen is niet gevaarlijk": ("risico-bij-informeren", False),
    "het is niet alleen praktisch": ("praktisch", False),
    "de andere ouder heeft geen bezwaar": ("bezwaar-andere-ouder", False),
    "de ouders hebben geen ruzie over de scheiding": ("scheidingsconflict", False),
    "de ander gaf het signaal niet": ("melder", False),
}

STAPPEN = {"schrijf je afweging op": ("afweging-vastleggen", None)}

PLICHTEN = {
    "deel alleen wat nodig is": "minimaliseren",
    "gebruik dit alleen voor dit doel": "doelbinding",
    "zeg niets over de inhoud van de hulp": "geen-inhoud",
    "haal alles weg waaraan je iemand herkent": "anonimiseren",
    "gebruik het afwegingskader": "afwegingskader-toepassen",
    "overleg eerst met een collega": "collegiaal-overleg",
    "vertel vooraf dat je dit deelt, als dat veilig kan": (
        "informeren-vooraf-tenzij-onveilig"
    ),
    "vertel zo snel het kan dat je dit deelde": "informeren-achteraf",
    "schrijf op wat je koos en waarom": "vastleggen-afweging",
    "schrijf de toestemming op": "vastleggen-toestemming",
    "praat er eerst over met X": "jeugdige-betrekken",
    "verstuur het veilig": "veilig-verzenden",
    "controleer wie de ander is": "rol-ontvanger-verifieren",
    "meld dit meteen": "onverwijld-melden",
    "geef wat de wet noemt, en niet meer": "verstrekken",
    "volg de stappen van de meldcode": "meldcode-volgen",
    "zeg wat een feit is en wat je zelf denkt": "feit-en-mening-scheiden",
}

CONTACTEN = {
    "112": "meldkamer-112",
    "Veilig Thuis": "veilig-thuis",
    "de aandachtsfunctionaris": "aandachtsfunctionaris",
}

KANTEN = {
    "de regio vraagt altijd beide ouders": ("beide-gezagsouders", "altijd-beiden"),
    "de regio laat jongeren vanaf 12 jaar zelf beslissen": (
        "leeftijd-12-15",
        "jongere",
    ),
    "de regio zegt alleen dat een signaal is ontvangen": (
        "terugkoppeling-opgepakt",
        "alleen-ontvangen",
    ),
}

MAANDEN = {
    "januari": 1,
    "februari": 2,
    "maart": 3,
    "april": 4,
    "mei": 5,
    "juni": 6,
    "juli": 7,
    "augustus": 8,
    "september": 9,
    "oktober": 10,
    "november": 11,
    "december": 12,
}
