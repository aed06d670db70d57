# language: nl
Functionaliteit: Wat spreekt mijn gemeente of regio af?
  Een gemeente of regio kan iets erbij vragen, nooit iets openen wat de wet dicht houdt.
  Waar de jeugdige woont, bepaalt welke afspraken gelden.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: In West-Brabant West vraag je bij de start of je iets mag laten weten

    @regel:wbw-vraag-terugkoppelen-bij-de-start @bron:beleidskader-zvj-wbw
    Abstract Scenario: Yara woont in <gemeente> en wordt overgedragen, dan hoort <wat> erbij
      Gegeven Sanne is jongerenwerker
      En Yara is 16 jaar
      En Yara woont in <gemeente>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij hoort ook: laat weten dat je ermee bezig bent

      Voorbeelden:
        | gemeente    | wat            |
        | Steenbergen | een bericht    |
        | Roosendaal  | ook een bericht |

    @regel:wbw-vraag-terugkoppelen-bij-de-start @bron:beleidskader-zvj-wbw
    Abstract Scenario: Daar hoort geen bericht bij: <waarom>
      Gegeven Sanne <werk>
      En Yara is 16 jaar
      En Yara woont in <gemeente>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag <naar> weten <wat>, voor <doel>?
      Dan daarbij hoort niet: laat weten dat je ermee bezig bent

      Voorbeelden:
        | waarom                        | werk                            | gemeente    | naar                | wat                         | doel                      |
        | Yara woont in Zwolle          | is jongerenwerker               | Zwolle      | de jeugdprofessional | wat er te zien was         | een goede overdracht      |
        | de huisarts vraagt het        | is huisarts                     | Roosendaal  | de jeugdprofessional | wat er te zien was         | een goede overdracht      |
        | het gaat naar de huisarts     | is jongerenwerker               | Roosendaal  | de huisarts          | wat er te zien was         | een goede overdracht      |
        | het is voor steun op school   | is jongerenwerker               | Roosendaal  | de jeugdprofessional | wat er te zien was         | steun op school           |
        | er is geen naam bij           | is jongerenwerker               | Roosendaal  | de jeugdprofessional | wat er speelt zonder naam  | een goede overdracht      |

  Regel: Wie te lang wacht op een bericht terug, hoort in West-Brabant West eerst iets

    @regel:wbw-eerst-een-bericht-terug @bron:beleidskader-zvj-wbw
    Scenario: Murat gaf een signaal over Fenna van 14 en hoorde al weken niets
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En Fenna woont in Roosendaal
      En de familie vraagt om hulp
      En iemand wacht te lang op een bericht terug
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: overleg eerst met een collega
      En daarbij hoort ook: laat weten dat je ermee bezig bent

    @regel:wbw-eerst-een-bericht-terug @bron:beleidskader-zvj-wbw
    Abstract Scenario: Hier verandert een laat bericht over Fenna van 14 niets: <waarom>
      Gegeven <wie>
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En Fenna woont in <gemeente>
      En <wat er is>
      En <bericht>
      Als Sanne vraagt: mag <naar> weten <wat>, voor <doel>?
      Dan daarbij hoort niet: laat weten dat je ermee bezig bent

      Voorbeelden:
        | waarom                        | wie                                 | gemeente   | wat er is              | bericht                                    | naar         | wat                       | doel                         |
        | er wacht niemand te lang      | Sanne werkt bij het CJG en geeft hulp | Roosendaal | de familie vraagt om hulp | niemand wacht te lang op een bericht terug | de mentor    | dat Fenna hulp krijgt     | steun op school              |
        | Fenna woont in Zwolle         | Sanne werkt bij het CJG en geeft hulp | Zwolle     | de familie vraagt om hulp | iemand wacht te lang op een bericht terug  | de mentor    | dat Fenna hulp krijgt     | steun op school              |
        | de huisarts vraagt het        | Sanne is huisarts                   | Roosendaal | de familie vraagt om hulp | iemand wacht te lang op een bericht terug  | de mentor    | dat Fenna hulp krijgt     | steun op school              |
        | het gaat om veiligheid        | Sanne werkt bij het CJG en geeft hulp | Roosendaal | er is een vermoeden van mishandeling, met feiten | iemand wacht te lang op een bericht terug | Veilig Thuis | wat er te zien was | onderzoek naar de veiligheid |
        | er is geen naam bij           | Sanne werkt bij het CJG en geeft hulp | Roosendaal | de familie vraagt om hulp | iemand wacht te lang op een bericht terug  | de mentor    | wat er speelt zonder naam | steun op school              |

  Regel: In Steenbergen kijkt een collega mee of niemand te herkennen is

    @regel:steenbergen-collega-kijkt-mee @bron:avg-2-overw26-anoniem
    Scenario: Woont Yara in Steenbergen, dan kijkt een collega mee, ook zonder naam
      Gegeven Sanne is mentor op een school
      En Yara woont in Steenbergen
      En het voelt niet pluis
      Als Sanne vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja
      En daarbij geldt: overleg eerst met een collega

    @regel:steenbergen-collega-kijkt-mee @bron:avg-2-overw26-anoniem
    Abstract Scenario: Hier hoeft geen collega mee te kijken: <waarom>
      Gegeven Sanne is mentor op een school
      En Yara is 16 jaar
      En Yara woont in <gemeente>
      En het voelt niet pluis
      Als Sanne vraagt: mag de jeugdprofessional weten <wat>, voor advies?
      Dan daarbij geldt niet: overleg eerst met een collega

      Voorbeelden:
        | waarom                    | gemeente    | wat                       |
        | Yara woont in Roosendaal  | Roosendaal  | wat er speelt zonder naam |
        | de naam staat erbij       | Steenbergen | wat er te zien was        |

  Regel: In IJsselland overleg je eerst met een collega over gezondheid

    @regel:ijsselland-overleg-over-gezondheid @bron:avg-9-1
    Scenario: Woont Yara in Zwolle, dan overlegt Sanne eerst met een collega over de diagnose
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En Yara woont in Zwolle
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: overleg eerst met een collega

    @regel:ijsselland-overleg-over-gezondheid @bron:avg-9-1
    Abstract Scenario: Hier is overleg met een collega niet afgesproken: <waarom>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En Yara woont in <gemeente>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag <naar> weten <wat>, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: overleg eerst met een collega

      Voorbeelden:
        | waarom                         | gemeente   | naar        | wat                        | doel                      |
        | Yara woont in Roosendaal       | Roosendaal | de mentor   | welke diagnose Yara heeft  | steun op school           |
        | het gaat niet over gezondheid  | Zwolle     | de mentor   | wat er te zien was         | steun op school           |
        | het gaat naar de huisarts      | Zwolle     | de huisarts | welke diagnose Yara heeft  | het afstemmen van de hulp |

  Regel: Zeg bij een bericht terug: je signaal is binnen, ik zorg dat er naar gekeken wordt

    @regel:wbw-zo-zeg-je-het-terug @bron:beleidskader-zvj-wbw
    Scenario: In Bergen op Zoom blijft de inhoud van de hulp uit een bericht terug
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Bergen op Zoom"
      Als Sanne vraagt: mag de jeugdprofessional weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: zeg niets over de inhoud van de hulp

    @regel:wbw-zo-zeg-je-het-terug @bron:beleidskader-zvj-wbw
    Scenario: Gaat het om afstemmen van de hulp, dan geldt deze afspraak niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Bergen op Zoom"
      Als Sanne vraagt: mag de jeugdprofessional weten dat het signaal is opgepakt, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: zeg niets over de inhoud van de hulp

    @regel:wbw-zo-zeg-je-het-terug @bron:beleidskader-zvj-wbw
    Scenario: Zegt de mentor hoe het in grote lijnen gaat, dan geldt deze afspraak niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Bergen op Zoom"
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: zeg niets over de inhoud van de hulp

    @regel:wbw-zo-zeg-je-het-terug @bron:beleidskader-zvj-wbw
    Scenario: Voor een jeugdhulpaanbieder geldt de afspraak over het bericht terug niet
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Bergen op Zoom"
      Als Sanne vraagt: mag de jeugdprofessional weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: zeg niets over de inhoud van de hulp

    @regel:wbw-zo-zeg-je-het-terug @bron:beleidskader-zvj-wbw
    Scenario: In Dalfsen geldt deze afspraak niet, maar vraagt de mentor wel eerst een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Dalfsen"
      Als Sanne vraagt: mag de jeugdprofessional weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: zeg niets over de inhoud van de hulp

  Regel: Voor een bericht terug aan familie of buren overleg je eerst met een collega

    @regel:steenbergen-overleg-voor-bericht-aan-buren @bron:avg-5-c
    Scenario: In Steenbergen overlegt Sanne eerst voor de tante een bericht terug krijgt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram woont in Steenbergen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: overleg eerst

    @regel:steenbergen-overleg-voor-bericht-aan-buren @bron:avg-5-c
    Scenario: Voor het afstemmen van de hulp hoort de tante pas iets na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram woont in Steenbergen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten dat het signaal is opgepakt, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:steenbergen-overleg-voor-bericht-aan-buren @bron:avg-5-c
    Scenario: Hoe het in grote lijnen gaat, hoort de tante pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram woont in Steenbergen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten hoe het in grote lijnen gaat, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming

    @regel:steenbergen-overleg-voor-bericht-aan-buren @bron:avg-5-c
    Scenario: Een jeugdhulpaanbieder is geen familie of buur: vraag eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram woont in Steenbergen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming

    @regel:steenbergen-overleg-voor-bericht-aan-buren @bron:avg-5-c
    Scenario: In Bergen op Zoom krijgt de tante pas na een ja een bericht terug
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "de gemeente" is bekend: "Bergen op Zoom"
      Als Sanne vraagt: mag de tante weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wie bel je over een jeugdige die hier woont?

    @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Een mentor ziet wie te bellen is over een jeugdige uit <gemeente>
      Gegeven Sanne is mentor op een school
      En Yara is 14 jaar
      En Yara woont in <gemeente>
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En Sanne kan bellen met: de aandachtsfunctionaris en <contact>

      Voorbeelden:
        | gemeente    | contact                                   |
        | Steenbergen | "de jeugdhulp van de gemeente Steenbergen" |
        | Roosendaal  | "de jeugdhulp van de gemeente Roosendaal"  |
        | Zwolle      | "de jeugdhulp van de gemeente Zwolle"      |

    @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
    Scenario: Voelt het niet pluis, dan staat het veiligheidsteam van de regio erbij
      Gegeven Sanne is mentor op een school
      En Yara is 14 jaar
      En Yara woont in Steenbergen
      En het voelt niet pluis
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En Sanne kan bellen met: Veilig Thuis, de aandachtsfunctionaris, "het veiligheidsteam van West-Brabant West" en "de jeugdhulp van de gemeente Steenbergen"

    @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zonder gemeente staan alleen de landelijke nummers er
      Gegeven Sanne is mentor op een school
      En Yara is 14 jaar
      En het voelt niet pluis
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En Sanne kan bellen met: Veilig Thuis en de aandachtsfunctionaris

  Regel: Familie of een ander hoort of ziet dit alleen na een uitdrukkelijk ja

    @regel:inzage-door-een-ander @bron:avg-6-a
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan krijgt de tante inzage
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de tante weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-door-een-ander @bron:avg-6-a
    Scenario: Voor het vinden van hulp hoort de tante niet hoe het gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: nee

    @regel:inzage-door-een-ander @bron:avg-6-a
    Scenario: Bij inzage krijgt de tante de diagnose van Bram niet te zien
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten welke diagnose Bram heeft, voor inzage in het dossier?
      Dan is het antwoord: nee

    @regel:inzage-door-een-ander @bron:avg-6-a
    Scenario: Of een wijkagent de tante inzage mag geven, zegt nog geen regel
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de tante weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-door-een-ander @bron:avg-6-a
    Scenario: Zonder ja van Bram zoekt de jongerenwerker eerst uit wat de tante mag weten
      Gegeven Sanne is jongerenwerker
      En er is nu direct gevaar
      En het gaat alleen om iets praktisch
      En de moeder zegt ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de tante weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: zoek dit eerst uit
      En Bram moet nog ja zeggen, en ook één van hen: de moeder en de vader
