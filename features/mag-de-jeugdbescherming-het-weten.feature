# language: nl
@bron:jeugdwet-7.3.11-lid-4-desgevraagd @bron:bw1-240
Functionaliteit: Mag de jeugdbescherming of de Raad het weten?
  De gezinsvoogd of de Raad belt en wil iets weten.
  Loopt er toezicht (OTS) en vraagt de GI die het uitvoert? Dan geef je wat nodig is.
  Zonder lopend toezicht vraag je eerst een ja.
  Bij de Raad mag je spreken als er onderzoek is of een vermoeden. Het hoeft niet.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Bij lopend toezicht (OTS) krijgt de GI wat nodig is

    @regel:gi-vraagt-bij-ots
    Abstract Scenario: De GI vraagt naar Lotte van 10, Murat <werk> en moet vertellen <gegeven>
      Gegeven Murat <werk>
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      En de GI voert het toezicht (OTS) uit
      En de ander vraagt erom
      Als Murat vraagt: mag de GI weten <gegeven>, voor het uitvoeren van een maatregel?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

      Voorbeelden:
        | werk                            | gegeven                   |
        | is mentor op een school         | of Lotte op school is     |
        | is mentor op een school         | hoe Lotte leert           |
        | werkt bij het CJG en geeft hulp | wat er in de hulp gebeurt |
        | is jongerenwerker               | wat er te zien was        |

    @regel:gi-vertellen-bij-ots @bron:jeugdwet-7.3.11-lid-4-eigen-beweging
    Abstract Scenario: Toezicht op Lotte van 10: Murat <werk> en weegt of hij de GI belt
      Gegeven Murat <werk>
      En Lotte is 10 jaar
      En de ouders van Lotte hebben samen het gezag
      En er zijn lichte zorgen
      En de GI voert het toezicht (OTS) uit
      Als Murat vraagt: mag de GI weten wat er te zien was, voor het uitvoeren van een maatregel?
      Dan is het antwoord: jij weegt
      En daarbij geldt: schrijf op wat je koos en waarom

      Voorbeelden:
        | werk                            |
        | is mentor op een school         |
        | werkt bij het CJG en geeft hulp |
        | werkt bij Veilig Thuis          |

  Regel: Zonder lopend toezicht vraag je eerst een ja

    @regel:toestemming-naar-gi @regel:gi-doel @regel:gi-vraagt-bij-ots @regel:gi-vertellen-bij-ots
    @bron:skj-18-017b
    Abstract Scenario: De GI vraagt naar Lotte van 10 voor <doel>, <rol>: vraag eerst een ja
      Gegeven Murat is mentor op een school
      En Lotte is 10 jaar
      En de ouders van Lotte hebben samen het gezag
      En de familie vraagt om hulp
      En <rol>
      En de ander vraagt erom
      Als Murat vraagt: mag de GI weten <gegeven>, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder en de vader moeten nog ja zeggen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: gebruik dit alleen voor dit doel

      Voorbeelden:
        | rol                                           | gegeven               | doel                            |
        | het toezicht (OTS) is voorbij                 | of Lotte op school is | het uitvoeren van een maatregel |
        | de GI helpt vrijwillig (drang)                | of Lotte op school is | het uitvoeren van een maatregel |
        | er is toezicht (OTS), maar door een andere GI | of Lotte op school is | het uitvoeren van een maatregel |
        | de GI voert het toezicht (OTS) uit            | of Lotte op school is | het afstemmen van de hulp       |

    @regel:verbod-gi-ander-doel @regel:verbod-raad-ander-doel @bron:avg-5-b
    Abstract Scenario: Ook als Yara van 16 ja zegt, hoort <naar> niets voor <doel>
      Gegeven Murat is mentor op een school
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Murat vraagt: mag <naar> weten of Yara op school is, voor <doel>?
      Dan is het antwoord: nee

      Voorbeelden:
        | naar    | doel                    |
        | de GI   | de leerplicht           |
        | de GI   | opsporing               |
        | de Raad | steun op school         |
        | de Raad | het betalen van de hulp |

  Regel: Bij de Raad mag je spreken als er onderzoek of een vermoeden is

    @regel:raad-onderzoekt @regel:raad-bij-vermoeden @regel:raad-doel @regel:toestemming-naar-raad
    @bron:rtg-denbosch-2024
    Abstract Scenario: Sanne en de Raad over Lotte van 10, <situatie>, <onderzoek>: <gegeven>, <antwoord>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de ouders van Lotte hebben samen het gezag
      En <situatie>
      En <onderzoek>
      Als Sanne vraagt: mag de Raad weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | onderzoek              | gegeven                       | doel                         | antwoord                |
        | de familie vraagt om hulp                        | de Raad doet onderzoek | hoe het thuis gaat            | onderzoek door de Raad       | jij weegt               |
        | de familie vraagt om hulp                        | de ander vraagt erom   | hoe het thuis gaat            | onderzoek door de Raad       | vraag eerst toestemming |
        | er is een vermoeden van mishandeling, met feiten | de ander vraagt erom   | hoe het thuis gaat            | onderzoek door de Raad       | jij weegt               |
        | er is een vermoeden van mishandeling, met feiten | de ander vraagt erom   | welke diagnose Lotte heeft    | onderzoek naar de veiligheid | jij weegt               |
        | het voelt niet pluis                             | de ander vraagt erom   | wat er te zien was            | advies                       | vraag eerst toestemming |

    @regel:raad-onderzoekt @regel:toestemming-naar-raad
    Scenario: De ouders van Lotte van 10 zeggen nee, maar bij onderzoek weegt Sanne zelf
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En de moeder en de vader zeggen nee
      Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig

    @regel:toestemming-naar-raad
    Scenario: De ouders van Lotte van 10 zeggen nee: zonder onderzoek hoort de Raad niets
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      En de moeder en de vader zeggen nee
      Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
      Dan is het antwoord: nee

  Regel: Wat nog niet bekend is, zoek je eerst uit

    @regel:gi-vertellen-bij-ots @regel:gi-vraagt-bij-ots
    Scenario: Welke hulp de gemeente betaalt, hoort de GI pas na een ja
      Gegeven Sanne is mentor op een school
      En het voelt niet pluis
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de GI weten welke hulp de gemeente betaalt, voor het uitvoeren van een maatregel?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

    @regel:gi-vraagt-bij-ots
    Scenario: Eist de GI iets met een wet, dan zoekt Veilig Thuis het eerst uit
      Gegeven Sanne werkt bij Veilig Thuis
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de GI weten hoe het thuis gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:raad-onderzoekt
    Scenario: Welke prikken Bram kreeg, hoort de Raad ook bij onderzoek niet zonder overleg
      Gegeven Sanne is jongerenwerker
      En het voelt niet pluis
      En de Raad doet onderzoek
      Als Sanne vraagt: mag de Raad weten welke prikken Bram kreeg, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst

  Regel: Wie de maatregel mee uitvoert, mag van de GI weten wat daarvoor nodig is

    @regel:gi-geeft-uitvoerders-door
    Scenario: Heeft de jeugdhulpaanbieder een taak in de afspraken, dan mag de GI het vertellen
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: ja

    @regel:gi-geeft-uitvoerders-door
    Scenario: Werkt de jeugdhulpaanbieder niet mee aan de hulp, dan zegt de GI niets
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander werkt niet mee aan deze hulp
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: nee

    @regel:gi-geeft-uitvoerders-door
    Scenario: Voor inzage in het dossier hoort de jeugdhulpaanbieder niets van de GI
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: nee

    @regel:gi-geeft-uitvoerders-door
    Scenario: Hoeveel kinderen hulp krijgen, vertelt de GI de jeugdhulpaanbieder niet zonder overleg
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoeveel kinderen hulp krijgen, voor het uitvoeren van een maatregel?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:gi-geeft-uitvoerders-door
    Scenario: Voert de GI geen maatregel uit, dan hoort de jeugdhulpaanbieder niets
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Nee, geen rol in een maatregel"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: nee

    @regel:gi-geeft-uitvoerders-door
    Scenario: Een ouder met gezag hoort van de GI niet zonder overleg hoe het gaat
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: overleg eerst

  Regel: De GI die de maatregel uitvoert, mag de Raad vertellen wat nodig is

    @regel:gi-vertelt-de-raad
    Scenario: Bij een zaak bij de rechter weegt de GI wat de Raad hoort
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      En over "of er een maatregel is" is bekend: "Gesloten jeugdhulp" en "Onder toezicht (OTS)"
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:gi-vertelt-de-raad
    Scenario: Hoeveel kinderen hulp krijgen, vertelt de GI de Raad niet zonder overleg
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      En over "of er een maatregel is" is bekend: "Gesloten jeugdhulp" en "Onder toezicht (OTS)"
      Als Sanne vraagt: mag de Raad weten hoeveel kinderen hulp krijgen, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:gi-vertelt-de-raad
    Scenario: Heeft de GI geen rol in de maatregel, dan overlegt zij eerst
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Nee, geen rol in een maatregel"
      En over "of er een maatregel is" is bekend: "Gesloten jeugdhulp" en "Onder toezicht (OTS)"
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:gi-vertelt-de-raad
    Scenario: Is er geen maatregel, dan vertelt de GI de Raad niets zonder overleg
      Gegeven Sanne werkt bij de GI
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen maatregel
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:gi-vertelt-de-raad
    Scenario: Voor advies hoort de Raad de diagnose ook bij gevaar pas na een ja
      Gegeven Sanne werkt bij de GI
      En er is nu direct gevaar
      Als Sanne vraagt: mag de Raad weten welke diagnose Bram heeft, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt niet: schrijf op wat je koos en waarom

  Regel: Over gezondheid praat je met de GI of de Raad anders alleen na een uitdrukkelijk ja

    @regel:toestemming-gezondheid-naar-gi-of-raad
    Scenario: Welke diagnose Bram heeft, hoort de GI pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

    @regel:toestemming-gezondheid-naar-gi-of-raad
    Scenario: Een wijkagent vertelt de Raad niet zonder overleg welke diagnose Bram heeft
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-gezondheid-naar-gi-of-raad
    Scenario: Zegt Bram ja, dan zoekt Veilig Thuis toch eerst leeftijd en maatregel uit
      Gegeven Sanne werkt bij Veilig Thuis
      En het voelt niet pluis
      En Bram zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de GI weten welke diagnose Bram heeft, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: "de rol van de GI", "of er een maatregel is", de leeftijd en het gezag

    @regel:toestemming-gezondheid-naar-gi-of-raad
    Scenario: Zegt Bram uitdrukkelijk ja, dan mag de Raad voor onderzoek de diagnose weten
      Gegeven Sanne werkt bij de GI
      En er is nu direct gevaar
      En Bram is 16 of 17 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de Raad weten welke diagnose Bram heeft, voor onderzoek door de Raad?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

  Regel: Wat nodig is om samen te helpen, mag de GI gebruiken

    @regel:gi-doel
    Scenario: Zonder naam mag de GI weten wat er speelt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: deel alleen wat nodig is

  Regel: Wat nodig is voor advies of onderzoek, mag de Raad gebruiken

    @regel:raad-doel
    Scenario: Zonder naam mag de jeugdhulpaanbieder de Raad om advies vragen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja
      En daarbij geldt niet: gebruik dit alleen voor dit doel

  Regel: Doet de Raad onderzoek, dan mag je vertellen wat daarvoor nodig is

    @regel:raad-onderzoekt
    Scenario: Doet de Raad onderzoek, dan weegt de jeugdhulpaanbieder wat hij vertelt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt

  Regel: Aan de GI die het toezicht (OTS) uitvoert, mag je uit jezelf vertellen wat nodig is

    @regel:gi-vertellen-bij-ots
    Scenario: Voert de GI het toezicht uit, dan weegt de jeugdhulpaanbieder wat hij vertelt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      En over "of er een maatregel is" is bekend: "Gesloten jeugdhulp" en "Onder toezicht (OTS)"
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: jij weegt
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig

    @regel:gi-vertellen-bij-ots
    Scenario: Is er geen maatregel, dan vraagt de jeugdhulpaanbieder eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen maatregel
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Vraagt de GI die het toezicht (OTS) uitvoert, dan geef je wat daarvoor nodig is

    @regel:gi-vraagt-bij-ots
    Scenario: Vraagt de GI die het toezicht uitvoert, dan moet de jeugdhulpaanbieder het vertellen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      En over "of er een maatregel is" is bekend: "Gesloten jeugdhulp" en "Jeugdreclassering" en "Onder toezicht (OTS)"
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig

    @regel:gi-vraagt-bij-ots
    Scenario: Vraagt de GI het zonder maatregel, dan is toch eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En er is geen maatregel
      En Bram is 14 jaar
      En over "de rol van de GI" is bekend: "Ja, deze GI voert de maatregel uit"
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Doet de Raad onderzoek, dan mag de Raad de GI vertellen wat daarvoor nodig is

    @regel:raad-vertelt-de-gi
    Scenario: Doet de Raad onderzoek, dan weegt de Raad wat de GI hoort
      Gegeven Sanne werkt bij de Raad
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: jij weegt
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:raad-vertelt-de-gi
    Scenario: Om hulp af te stemmen vraagt ook de Raad eerst een ja
      Gegeven Sanne werkt bij de Raad
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:raad-vertelt-de-gi
    Scenario: Over aantallen is er tussen de Raad en de GI nog geen regel
      Gegeven Sanne werkt bij de Raad
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten hoeveel kinderen hulp krijgen, voor een goede overdracht?
      Dan is het antwoord: overleg eerst

    @regel:raad-vertelt-de-gi
    Scenario: Zonder onderzoek vertelt de Raad de GI pas iets na een ja
      Gegeven Sanne werkt bij de Raad
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet geen onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:raad-vertelt-de-gi
    Scenario: Een ouder van Bram van 14 hoort dit van de Raad pas na een ja van Bram
      Gegeven Sanne werkt bij de Raad
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:raad-vertelt-de-gi
    Scenario: Een jeugdhulpaanbieder vertelt de GI ook bij onderzoek pas iets na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En Bram is 14 jaar
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: De leerplichtambtenaar mag de Raad laten weten wat er met het verzuim is

    @regel:leerplicht-stuurt-de-raad-een-kopie
    Scenario: De leerplichtambtenaar weegt of de Raad van het verzuim hoort
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:gi-doel
    Scenario: Voor het onderzoek zelf mag de GI ook weten wie Bram is: de Raad weegt
      Gegeven Sanne werkt bij de Raad
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      Als Sanne vraagt: mag de GI weten wie Bram is, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is

  Regel: Een verzoek om onderzoek gaat via CORV naar de Raad

    @regel:verzoek-aan-de-raad-via-corv
    Scenario: De jeugdprofessional stuurt een verzoek om onderzoek via CORV
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor onderzoek door de Raad?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: verstuur dit via CORV

    @regel:verzoek-aan-de-raad-via-corv
    Scenario: Een verhaal zonder naam hoeft niet via CORV
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten wat er speelt zonder naam, voor onderzoek door de Raad?
      Dan is het antwoord: ja
      En daarbij geldt niet: verstuur dit via CORV

    @regel:verzoek-aan-de-raad-via-corv
    Scenario: Een jeugdhulpaanbieder is niet op CORV aangesloten
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de Raad weten hoe het in grote lijnen gaat, voor onderzoek door de Raad?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: verstuur dit via CORV

    @regel:verzoek-aan-de-raad-via-corv
    Scenario: Voor onderzoek naar gezag of omgang gebruikt de GI CORV niet
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de Raad weten welke hulp de gemeente betaalt, voor "onderzoek naar gezag of omgang"?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: verstuur dit via CORV

    @regel:verzoek-aan-de-raad-via-corv
    Scenario: Wat de gemeente de GI vertelt, is geen verzoek aan de Raad
      Gegeven Sanne werkt voor het college
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de GI weten hoe het met de broer gaat, voor onderzoek door de Raad?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: verstuur dit via CORV
