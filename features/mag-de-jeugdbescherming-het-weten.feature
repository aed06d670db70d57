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
    Abstract Scenario: De GI vraagt naar Lotte van 10 en Murat <werk>: <gegeven>
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
    Abstract Scenario: Lotte is 10, er is toezicht, en Murat <werk> en belt zelf de GI
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
    Abstract Scenario: De GI vraagt naar Lotte van 10, maar <rol>
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
    Abstract Scenario: Ook als Yara van 16 ja zegt, is dit niet voor <naar>
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
    Abstract Scenario: Sanne en de Raad over Lotte van 10, <situatie>, <onderzoek>: <gegeven>
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
    Scenario: De ouders van Lotte van 10 zeggen nee en de Raad doet onderzoek
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      En de moeder en de vader zeggen nee
      Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:toestemming-naar-raad
    Scenario: De ouders van Lotte van 10 zeggen nee en er is geen onderzoek
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      En de moeder en de vader zeggen nee
      Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
      Dan is het antwoord: nee

  Regel: Wat nog niet bekend is, zoek je eerst uit

    @regel:gi-doel @regel:gi-vertellen-bij-ots
    Scenario: Sanne van Veilig Thuis weet niet of er een maatregel is
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de GI weten welke diagnose Bram heeft, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En zoek eerst uit: "de rol van de GI" en "of er een maatregel is"
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig
      En daarbij geldt niet: gebruik dit alleen voor dit doel

    @regel:gi-vraagt-bij-ots
    Scenario: De GI eist iets met een wet en Sanne weet niet of er een maatregel is
      Gegeven Sanne is mentor op een school
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de GI weten welke diagnose Bram heeft, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En zoek eerst uit: "de rol van de GI" en "of er een maatregel is"
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig

    @regel:raad-doel @regel:raad-onderzoekt
    Scenario: De Raad doet onderzoek en wil de diagnose weten
      Gegeven Sanne is jongerenwerker
      En de familie vraagt om hulp
      En de Raad doet onderzoek
      Als Sanne vraagt: mag de Raad weten welke diagnose Bram heeft, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: verstuur het veilig
      En daarbij geldt niet: gebruik dit alleen voor dit doel

    @regel:gi-vertellen-bij-ots @regel:gi-vraagt-bij-ots
    Scenario: De GI wil weten welke hulp de gemeente betaalt
      Gegeven Sanne is mentor op een school
      En het voelt niet pluis
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de GI weten welke hulp de gemeente betaalt, voor het uitvoeren van een maatregel?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

    @regel:gi-vraagt-bij-ots
    Scenario: Veilig Thuis weegt zelf, ook als de GI iets eist met een wet
      Gegeven Sanne werkt bij Veilig Thuis
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de GI weten hoe het thuis gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:raad-onderzoekt
    Scenario: De Raad doet onderzoek en vraagt naar prikken
      Gegeven Sanne is jongerenwerker
      En het voelt niet pluis
      En de Raad doet onderzoek
      Als Sanne vraagt: mag de Raad weten welke prikken Bram kreeg, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst
