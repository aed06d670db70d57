# language: nl
@bron:uavg-5-lid-1 @bron:uavg-5-lid-6 @bron:jeugdwet-7.3.11-lid-1
Functionaliteit: Wie zegt ja als twee wetten erom vragen?
  De privacywet vraagt een ja om gegevens te gebruiken.
  Het geheim vraagt een ja om ze te vertellen.
  De privacywet telt tot 16 jaar de ouders mee. Het geheim kijkt naar de jongere vanaf 12 jaar.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Ook voor de privacywet vraag je tot 16 jaar de ouders

    @regel:wie-gezag-12-15-avg @regel:wie-ouder
    Abstract Scenario: <wie> heeft van de moeder alleen een ja om het te vertellen
      Gegeven Sanne <werk>
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder moet nog ja zeggen

      Voorbeelden:
        | wie                        | werk                                      |
        | De mentor                  | is mentor op een school                   |
        | De jeugdbeschermer         | werkt bij de GI                           |
        | Wie de aanvraag regelt,    | werkt bij het CJG en regelt de aanvraag   |

    @regel:wie-gezag-12-15-geheim
    Scenario: De mentor heeft van de moeder alleen een ja om de gegevens te gebruiken
      Gegeven Sanne is mentor op een school
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder moet nog ja zeggen

    @regel:wie-jeugdige-vanaf-16
    Scenario: Tijmen is 16 jaar en zegt zelf twee keer ja
      Gegeven Sanne is mentor op een school
      En Tijmen is 16 jaar
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Bij de inloop is voor de privacywet de ja van de jongere genoeg

    @regel:wie-gezag-12-15-traject
    Abstract Scenario: <titel>, en de moeder zei alleen ja om het te vertellen
      Gegeven Sanne <werk>
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | titel                       | werk                               | antwoord                |
        | Sanne doet de inloop        | werkt bij het CJG en doet de inloop | ja                      |
        | Tijmen heeft een eigen traject | werkt bij het CJG en geeft hulp  | vraag eerst toestemming |

  Regel: Een regio kan hier anders kiezen

    @regel:wie-gezag-12-15-traject
    Scenario: De regio ziet een eigen traject als inloop en de moeder zei alleen ja om het te vertellen
      Gegeven de regio ziet een eigen traject als inloop
      En Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:wie-gezag-12-15-avg
    Scenario: De regio telt alleen de grens van 12 jaar en de moeder zei alleen ja om het te vertellen
      Gegeven de regio telt alleen de grens van 12 jaar
      En Sanne is mentor op een school
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:wie-gezag-12-15-avg
    Scenario: De regio laat jongeren zelf beslissen, en voor de privacywet blijft de ja van de moeder nodig
      Gegeven de regio laat jongeren vanaf 12 jaar zelf beslissen
      En Sanne is mentor op een school
      En Tijmen is 14 jaar
      En alleen de moeder van Tijmen heeft het gezag
      En het voelt niet pluis
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Tijmen zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Tijmen heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder moet nog ja zeggen

    @regel:wie-gezag-12-15-geheim
    Scenario: Een nee van de oma beslist niet: het expertteam overlegt eerst
      Gegeven er zijn geen zorgen
      En Bram is 12, 13, 14 of 15 jaar
      En over "wie jij bent" is bekend: "het regionale expertteam"
      En de oma zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "de voogd" weten dat Bram hulp krijgt, voor toezicht na een ernstig voorval?
      Dan is het antwoord: overleg eerst
