# language: nl
@bron:jeugdwet-7.3.11-lid-1
Functionaliteit: Mag mijn mentor het weten?
  Sanne werkt bij het CJG. Zij helpt kinderen en jongeren.
  Op school willen ze graag weten wat er speelt.
  Als een leerling hulp krijgt, dan is dat een geheim.
  Sanne zoekt uit wat zij mag zeggen, en wie daar eerst ja op zegt.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Jonger dan 12 zegt ja wie het gezag heeft

    @regel:toestemming-hulp-naar-school @regel:hulp-aan-school-doel
    @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud
    @bron:jeugdwet-7.3.15-lid-1
    Scenario: Bram is 11 en Sanne vroeg nog niets
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder en de vader moeten nog ja zeggen
      En er is niets meer uit te zoeken
      En de weg vooruit is: vraag de moeder en de vader
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
      En Sanne kan bellen met: de aandachtsfunctionaris
      En het antwoord gaat ervan uit: het is niet alleen praktisch
      En het antwoord gaat ervan uit: vertellen is niet gevaarlijk
      En het antwoord gaat ervan uit: geen ouder is verdacht
      En Sanne leest: "Vraag eerst toestemming."

    @regel:toestemming-hulp-naar-school
    Scenario: De ouders van Bram zeggen allebei ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de moeder en de vader zeggen ja
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En daarbij geldt: schrijf de toestemming op
      En Sanne leest: "Ja, als je dit doet."

    @regel:wie-ouder-2-inhoud
    Scenario: Alleen de moeder van Bram zegt ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de moeder zegt ja
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de vader moet nog ja zeggen

    @regel:wie-ouder-1-inhoud
    Scenario: Alleen de vader van Bram zegt ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de vader zegt ja
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder moet nog ja zeggen

    @regel:toestemming-hulp-naar-school @bron:bw1-251
    Scenario: De ouders zijn uit elkaar en de vader zegt nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de moeder zegt ja
      En de vader zegt nee
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: nee
      En er is geen weg vooruit
      En Sanne leest: "Nee, dit mag je niet delen."

    @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud
    Scenario: Wat Bram van 11 zelf zegt, is nog niet genoeg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram zegt ja
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder en de vader moeten nog ja zeggen

    @regel:wie-ouder @regel:wie-voogd
    @regel:wie-ouder-met-derde @regel:wie-derde-met-gezag
    @regel:wie-tijdelijk-geen-gezag @regel:wie-ouder-1-inhoud
    @regel:wie-ouder-2-inhoud @bron:bw1-245 @bron:bw1-251
    Abstract Scenario: Bram is <jaren> en <gezag>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is <jaren> jaar
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> nog ja zeggen
      En er is niets meer uit te zoeken

      Voorbeelden:
        | jaren | gezag                                           | wie                          |
        | 0     | de ouders van Bram hebben samen het gezag       | de moeder en de vader moeten |
        | 11    | alleen de moeder van Bram heeft het gezag       | de moeder moet               |
        | 11    | een voogd heeft het gezag over Bram             | de voogd moet                |
        | 11    | de moeder en de oma van Bram hebben samen het gezag | de moeder en de oma moeten |
        | 11    | niemand heeft nu het gezag over Bram            | de vertegenwoordiger moet    |

    @regel:wie-ouder @regel:wie-voogd
    Scenario: Bram is 11 en niemand vroeg naar het gezag
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En niemand vroeg naar het gezag over Bram
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En zoek eerst uit: het gezag
      En de moeder, de vader en de voogd moeten nog ja zeggen
      En de weg vooruit is: vraag de voogd; of vraag de moeder en de vader

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    Scenario: Bram is 11 en Sanne kan het gezag niet vinden
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En Sanne kan niet vinden wie het gezag over Bram heeft
      En de familie vraagt om hulp
      En de moeder zegt ja
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: zoek dit eerst uit
      En zoek eerst uit: het gezag
      En Sanne leest: "Zoek dit eerst uit."

  Regel: Van 12 tot en met 15 zeggen de jongere en de ouders ja

    @regel:wie-jeugdige-12-15 @regel:wie-ouder-1-inhoud
    @regel:wie-ouder-2-inhoud @regel:wie-ouder @regel:wie-voogd
    @regel:wie-ouder-met-derde @regel:wie-derde-met-gezag
    @regel:wie-tijdelijk-geen-gezag
    @bron:meldcode-nu-toestemming @bron:nji-onderwijs-jeugdhulp
    Abstract Scenario: Fenna is <jaren> en <gezag>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is <jaren> jaar
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> moeten nog ja zeggen
      En er is niets meer uit te zoeken
      En de weg vooruit is: vraag <wie>

      Voorbeelden:
        | jaren | gezag                                                | wie                            |
        | 12    | de ouders van Fenna hebben samen het gezag           | Fenna, de moeder en de vader   |
        | 15    | de ouders van Fenna hebben samen het gezag           | Fenna, de moeder en de vader   |
        | 14    | alleen de moeder van Fenna heeft het gezag           | Fenna en de moeder             |
        | 14    | een voogd heeft het gezag over Fenna                 | Fenna en de voogd              |
        | 14    | de moeder en de oma van Fenna hebben samen het gezag | Fenna, de moeder en de oma     |
        | 14    | niemand heeft nu het gezag over Fenna                | Fenna en de vertegenwoordiger  |

    @regel:toestemming-hulp-naar-school
    Scenario: Fenna van 15 en haar ouders zeggen ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 15 jaar
      En de ouders van Fenna hebben samen het gezag
      En de familie vraagt om hulp
      En Fenna, de moeder en de vader zeggen ja
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En iets anders delen kan hier niet

    @regel:wie-jeugdige-12-15
    Scenario: De moeder zegt ja, maar Fenna van 13 zegt nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 13 jaar
      En alleen de moeder van Fenna heeft het gezag
      En de familie vraagt om hulp
      En de moeder zegt ja
      En Fenna zegt nee
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: nee
      En er is geen weg vooruit

    @regel:wie-ouder
    Scenario: Fenna van 13 zegt ja, maar de moeder zegt nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 13 jaar
      En alleen de moeder van Fenna heeft het gezag
      En de familie vraagt om hulp
      En Fenna zegt ja
      En de moeder zegt nee
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: nee

    @regel:wie-jeugdige-12-15
    Scenario: De regio laat Fenna van 14 zelf beslissen
      Gegeven de regio laat jongeren vanaf 12 jaar zelf beslissen
      En Sanne werkt bij het CJG en geeft hulp
      En Fenna is 14 jaar
      En niemand vroeg naar het gezag over Fenna
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Fenna hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Fenna moet nog ja zeggen
      En er is niets meer uit te zoeken

  Regel: Vanaf 16 jaar beslist de jongere zelf

    @regel:wie-jeugdige-vanaf-16
    Abstract Scenario: Yara is <jaren> en beslist zelf, <gezag>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is <jaren> jaar
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen
      En er is niets meer uit te zoeken
      En de weg vooruit is: vraag Yara
      En het antwoord gaat ervan uit: Yara kan dit overzien

      Voorbeelden:
        | jaren | gezag                                               |
        | 16    | niemand vroeg naar het gezag over Yara              |
        | 16    | de moeder en de oma van Yara hebben samen het gezag |
        | 17    | een voogd heeft het gezag over Yara                 |
        | 17    | niemand heeft nu het gezag over Yara                |
        | 18    | niemand vroeg naar het gezag over Yara              |
        | 22    | niemand vroeg naar het gezag over Yara              |

    @regel:wie-jeugdige-vanaf-16
    Scenario: Yara van 16 zegt ja, haar ouders weten van niets
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de ouders van Yara hebben samen het gezag
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen

    @regel:wie-jeugdige-vanaf-16
    Scenario: De ouders van Yara van 17 zeggen nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 17 jaar
      En de ouders van Yara hebben samen het gezag
      En de familie vraagt om hulp
      En Yara zegt ja
      En de moeder en de vader zeggen nee
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: ja

    @regel:wie-jeugdige-vanaf-16
    Scenario: Yara van 17 zegt nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 17 jaar
      En de ouders van Yara hebben samen het gezag
      En de familie vraagt om hulp
      En de moeder en de vader zeggen ja
      En Yara zegt nee
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: nee

  Regel: Weet je de leeftijd niet, dan telt elke leeftijd mee

    @regel:wie-jeugdige-12-15 @regel:wie-jeugdige-vanaf-16 @regel:wie-voogd
    Scenario: Niemand weet hoe oud Joep is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En niemand weet hoe oud Joep is
      En niemand vroeg naar het gezag over Joep
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Joep hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En zoek eerst uit: de leeftijd en het gezag
      En Joep, de moeder, de vader en de voogd moeten nog ja zeggen

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    Scenario: Joep zegt ja en niemand weet hoe oud Joep is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En niemand weet hoe oud Joep is
      En niemand vroeg naar het gezag over Joep
      En de familie vraagt om hulp
      En Joep zegt ja
      Als Sanne vraagt: mag de mentor weten dat Joep hulp krijgt, voor steun op school?
      Dan is het antwoord: zoek dit eerst uit
      En zoek eerst uit: de leeftijd en het gezag

  Regel: Een ja telt alleen voor wat iemand vroeg

    @regel:toestemming-hulp-naar-school @bron:avg-5-b
    Abstract Scenario: Yara van 16: <ja>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                                           | antwoord                 |
        | Yara kreeg de vraag en weet het nog niet                     | vraag eerst toestemming  |
        | Yara zegt nee                                                | nee                      |
        | Yara trekt de ja weer in                                     | nee                      |
        | Yara zei ja, maar die ja is verlopen                         | vraag eerst toestemming  |
        | Yara zegt ja, tot en met 22 november 2026                    | ja                       |
        | Yara zegt ja, tot en met 21 november 2026                    | vraag eerst toestemming  |
        | Yara zegt ja, vanaf 22 november 2026                         | ja                       |
        | Yara zegt ja, vanaf 23 november 2026                         | vraag eerst toestemming  |
        | Yara zegt ja, maar alleen voor steun op school               | ja                       |
        | Yara zegt ja, maar alleen voor een goede overdracht          | vraag eerst toestemming  |
        | Yara zegt ja, maar alleen aan de mentor                      | ja                       |
        | Yara zegt ja, maar alleen aan de huisarts                    | vraag eerst toestemming  |
        | Yara zegt ja, maar alleen over: dat Yara hulp krijgt         | ja                       |
        | Yara zegt ja, maar alleen over: hoe laat de afspraak is      | vraag eerst toestemming  |
        | Yara zegt nee, maar alleen aan de huisarts                   | vraag eerst toestemming  |
        | Yara zegt alleen ja tegen de hulp                            | vraag eerst toestemming  |

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    Scenario: Yara van 16 zegt ja voor een deel van de vraag
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja, maar alleen over: dat Yara hulp krijgt
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt en ook wat er in de hulp gebeurt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En voor dat Yara hulp krijgt geldt: ja
      En voor wat er in de hulp gebeurt geldt: vraag eerst toestemming

  Regel: Kan de jongere het niet overzien, dan beslist een ander

    @regel:wie-ouder @regel:wie-ouder-1-inhoud
    @regel:wie-ouder-2-inhoud @regel:wie-ouder-met-derde
    @regel:wie-derde-met-gezag @regel:wie-voogd
    @regel:wie-tijdelijk-geen-gezag @regel:wie-vertegenwoordiger-18
    @bron:jeugdwet-7.3.15-lid-2
    Abstract Scenario: Ruben is <jaren>, kan het niet overzien, en <gezag>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Ruben is <jaren> jaar
      En Ruben kan deze keuze niet overzien
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Ruben hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> nog ja zeggen
      En er is niets meer uit te zoeken

      Voorbeelden:
        | jaren | gezag                                                | wie                          |
        | 11    | alleen de moeder van Ruben heeft het gezag           | de moeder moet               |
        | 14    | de ouders van Ruben hebben samen het gezag           | de moeder en de vader moeten |
        | 17    | de ouders van Ruben hebben samen het gezag           | de moeder en de vader moeten |
        | 17    | alleen de moeder van Ruben heeft het gezag           | de moeder moet               |
        | 17    | een voogd heeft het gezag over Ruben                 | de voogd moet                |
        | 17    | de moeder en de oma van Ruben hebben samen het gezag | de moeder en de oma moeten   |
        | 17    | niemand heeft nu het gezag over Ruben                | de vertegenwoordiger moet    |
        | 18    | niemand vroeg naar het gezag over Ruben              | de vertegenwoordiger moet    |
        | 18    | een voogd heeft het gezag over Ruben                 | de vertegenwoordiger moet    |
        | 18    | alleen de moeder van Ruben heeft het gezag           | de vertegenwoordiger moet    |
        | 18    | de moeder en de oma van Ruben hebben samen het gezag | de vertegenwoordiger moet    |

    @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud
    @regel:wie-ouder @regel:wie-voogd
    @regel:wie-ouder-met-derde @regel:wie-derde-met-gezag
    @regel:wie-tijdelijk-geen-gezag
    Abstract Scenario: De regio laat jongeren beslissen, maar Ruben van 14 kan het niet overzien en <gezag>
      Gegeven de regio laat jongeren vanaf 12 jaar zelf beslissen
      En Sanne werkt bij het CJG en geeft hulp
      En Ruben is 14 jaar
      En Ruben kan deze keuze niet overzien
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Ruben hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> nog ja zeggen

      Voorbeelden:
        | gezag                                                | wie                          |
        | de ouders van Ruben hebben samen het gezag           | de moeder en de vader moeten |
        | alleen de moeder van Ruben heeft het gezag           | de moeder moet               |
        | een voogd heeft het gezag over Ruben                 | de voogd moet                |
        | de moeder en de oma van Ruben hebben samen het gezag | de moeder en de oma moeten   |
        | niemand heeft nu het gezag over Ruben                | de vertegenwoordiger moet    |

  Regel: Voor iets praktisch is één ouder genoeg, als de andere geen bezwaar heeft

    @regel:wie-een-ouder-praktisch @bron:bw1-253i @bron:skj-20-159ta
    Scenario: Lotte van 8 heeft een afspraak onder schooltijd
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 8 jaar
      En de ouders van Lotte hebben samen het gezag
      En het gaat alleen om iets praktisch
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En één van hen moet nog ja zeggen: de moeder en de vader
      En de weg vooruit is: vraag de moeder; of vraag de vader
      En het antwoord gaat ervan uit: de andere ouder heeft geen bezwaar
      En het antwoord gaat ervan uit: de ouders hebben geen ruzie over de scheiding

    @regel:wie-een-ouder-praktisch @regel:wie-een-ouder-praktisch
    @regel:wie-een-ouder-praktisch
    Abstract Scenario: Lotte is <jaren>, <kan>, en één ouder zegt ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En de ouders van Lotte hebben samen het gezag
      En het gaat alleen om iets praktisch
      En de familie vraagt om hulp
      En <kan>
      En <ja>
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | kan                                 | ja                           | antwoord                |
        | 8     | Lotte kan deze keuze niet overzien  | de vader zegt ja             | ja                      |
        | 8     | Lotte kan deze keuze niet overzien  | de vader zegt nee            | vraag eerst toestemming |
        | 8     | Lotte kan deze keuze niet overzien  | de moeder en de vader zeggen nee | nee                 |
        | 14    | Lotte zegt ja                       | de moeder zegt ja            | ja                      |
        | 14    | Lotte zegt ja                       | de vader zegt ja             | ja                      |
        | 14    | Lotte zegt ja                       | de moeder kreeg de vraag en weet het nog niet | vraag eerst toestemming |
        | 17    | Lotte kan deze keuze niet overzien  | de moeder zegt ja            | ja                      |
        | 17    | Lotte kan deze keuze niet overzien  | de vader zegt ja             | ja                      |
        | 17    | Lotte kan deze keuze niet overzien  | de moeder kreeg de vraag en weet het nog niet | vraag eerst toestemming |

    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    @bron:bw1-253a-lid-2
    Abstract Scenario: Lotte is <jaren>, <moeilijk>, en <ouder> zegt als enige ouder ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En de ouders van Lotte hebben samen het gezag
      En het gaat alleen om iets praktisch
      En <moeilijk>
      En <kan>
      En de familie vraagt om hulp
      En <ouder> zegt ja
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> moet nog ja zeggen

      Voorbeelden:
        | jaren | moeilijk                                 | kan                                | ouder     | wie       |
        | 8     | de andere ouder heeft bezwaar            | Lotte kan deze keuze niet overzien | de moeder | de vader  |
        | 8     | de andere ouder heeft bezwaar            | Lotte kan deze keuze niet overzien | de vader  | de moeder |
        | 8     | de ouders hebben ruzie over de scheiding | Lotte kan deze keuze niet overzien | de moeder | de vader  |
        | 8     | de ouders hebben ruzie over de scheiding | Lotte kan deze keuze niet overzien | de vader  | de moeder |
        | 14    | de andere ouder heeft bezwaar            | Lotte zegt ja                      | de moeder | de vader  |
        | 14    | de andere ouder heeft bezwaar            | Lotte zegt ja                      | de vader  | de moeder |
        | 14    | de ouders hebben ruzie over de scheiding | Lotte zegt ja                      | de moeder | de vader  |
        | 14    | de ouders hebben ruzie over de scheiding | Lotte zegt ja                      | de vader  | de moeder |
        | 17    | de andere ouder heeft bezwaar            | Lotte kan deze keuze niet overzien | de moeder | de vader  |
        | 17    | de andere ouder heeft bezwaar            | Lotte kan deze keuze niet overzien | de vader  | de moeder |
        | 17    | de ouders hebben ruzie over de scheiding | Lotte kan deze keuze niet overzien | de moeder | de vader  |
        | 17    | de ouders hebben ruzie over de scheiding | Lotte kan deze keuze niet overzien | de vader  | de moeder |

    @regel:wie-ouder-1-nooit-praktisch @regel:wie-ouder-2-nooit-praktisch @regel:wie-ouder-1-nooit-praktisch @regel:wie-ouder-2-nooit-praktisch
    @regel:wie-ouder-1-nooit-praktisch @regel:wie-ouder-2-nooit-praktisch
    Abstract Scenario: Inhoud is nooit alleen praktisch, Lotte is <jaren> en <ouder> zegt ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En de ouders van Lotte hebben samen het gezag
      En het gaat alleen om iets praktisch
      En <kan>
      En de familie vraagt om hulp
      En <ouder> zegt ja
      Als Sanne vraagt: mag de mentor weten wat er in de hulp gebeurt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> moet nog ja zeggen

      Voorbeelden:
        | jaren | kan                                | ouder     | wie       |
        | 8     | Lotte kan deze keuze overzien      | de moeder | de vader  |
        | 8     | Lotte kan deze keuze overzien      | de vader  | de moeder |
        | 14    | Lotte zegt ja                      | de moeder | de vader  |
        | 14    | Lotte zegt ja                      | de vader  | de moeder |
        | 17    | Lotte kan deze keuze niet overzien | de moeder | de vader  |
        | 17    | Lotte kan deze keuze niet overzien | de vader  | de moeder |

    @regel:wie-altijd-ouder-1 @regel:wie-altijd-ouder-2
    Abstract Scenario: De regio vraagt altijd beide ouders, Lotte is <jaren> en <ouder> zegt ja
      Gegeven de regio vraagt altijd beide ouders
      En Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En de ouders van Lotte hebben samen het gezag
      En het gaat alleen om iets praktisch
      En de familie vraagt om hulp
      En Lotte zegt ja
      En <ouder> zegt ja
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> moet nog ja zeggen

      Voorbeelden:
        | jaren | ouder     | wie       |
        | 8     | de moeder | de vader  |
        | 8     | de vader  | de moeder |
        | 14    | de moeder | de vader  |
        | 14    | de vader  | de moeder |

    @regel:wie-een-ouder-praktisch @regel:wie-een-ouder-praktisch
    @regel:wie-een-ouder-praktisch
    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
    @regel:wie-ouder-1-conflict @regel:wie-ouder-2-conflict
    Abstract Scenario: Ruzie tussen ouders telt niet als Lotte <jaren> is, <kan>, en <gezag>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En <gezag>
      En <kan>
      En het gaat alleen om iets praktisch
      En de andere ouder heeft bezwaar
      En de ouders hebben ruzie over de scheiding
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> nog ja zeggen

      Voorbeelden:
        | jaren | gezag                                                | kan                                | gegeven                   | wie                                 |
        | 8     | een voogd heeft het gezag over Lotte                 | Lotte kan deze keuze overzien      | hoe laat de afspraak is   | de voogd moet                       |
        | 14    | een voogd heeft het gezag over Lotte                 | Lotte kan deze keuze overzien      | hoe laat de afspraak is   | Lotte en de voogd moeten            |
        | 17    | een voogd heeft het gezag over Lotte                 | Lotte kan deze keuze niet overzien | hoe laat de afspraak is   | de voogd moet                       |
        | 8     | alleen de moeder van Lotte heeft het gezag           | Lotte kan deze keuze overzien      | hoe laat de afspraak is   | de moeder moet                      |
        | 17    | de ouders van Lotte hebben samen het gezag           | Lotte kan deze keuze overzien      | hoe laat de afspraak is   | Lotte moet                          |
        | 18    | de ouders van Lotte hebben samen het gezag           | Lotte kan deze keuze niet overzien | hoe laat de afspraak is   | de vertegenwoordiger moet           |
        | 8     | de ouders van Lotte hebben samen het gezag           | Lotte kan deze keuze overzien      | hoe het met de broer gaat | de persoon over wie het gaat moet   |
        | 14    | de ouders van Lotte hebben samen het gezag           | Lotte kan deze keuze overzien      | hoe het met de broer gaat | de persoon over wie het gaat moet   |
        | 17    | de ouders van Lotte hebben samen het gezag           | Lotte kan deze keuze niet overzien | hoe het met de broer gaat | de persoon over wie het gaat moet   |

    @regel:wie-altijd-ouder-1 @regel:wie-altijd-ouder-2
    Abstract Scenario: De regio vraagt altijd beide ouders, maar Lotte is <jaren> en <gezag>
      Gegeven de regio vraagt altijd beide ouders
      En Sanne werkt bij het CJG en geeft hulp
      En Lotte is <jaren> jaar
      En <gezag>
      En het gaat alleen om iets praktisch
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En <wie> moet nog ja zeggen

      Voorbeelden:
        | jaren | gezag                                      | gegeven                   | wie                          |
        | 8     | een voogd heeft het gezag over Lotte       | hoe laat de afspraak is   | de voogd                     |
        | 17    | de ouders van Lotte hebben samen het gezag | hoe laat de afspraak is   | Lotte                        |
        | 8     | de ouders van Lotte hebben samen het gezag | hoe het met de broer gaat | de persoon over wie het gaat |

  Regel: Is een ouder misschien zelf de dader, dan beslist een mens

    @regel:overleg-verdachte-ouder-onder-12 @regel:overleg-verdachte-ouder-12-15
    @bron:jeugdwet-7.3.15-lid-4
    Abstract Scenario: Saar is <jaren> en <verdacht>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is <jaren> jaar
      En de ouders van Saar hebben samen het gezag
      En <verdacht>
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst
      En er is geen weg vooruit
      En geen enkele stap vraagt een ouder
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)

      Voorbeelden:
        | jaren | verdacht                                |
        | 9     | de moeder is misschien zelf de dader    |
        | 9     | de vader is misschien zelf de dader     |
        | 9     | beide ouders zijn misschien de dader    |
        | 13    | de moeder is misschien zelf de dader    |
        | 13    | de vader is misschien zelf de dader     |
        | 13    | beide ouders zijn misschien de dader    |

    @regel:overleg-verdachte-ouder-onder-12
    Scenario: De andere ouder van Saar van 9 zegt ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 9 jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En er zijn lichte zorgen
      En de moeder zegt ja
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:wie-jeugdige-vanaf-16
    Scenario: Saar is 16 en haar vader is misschien de dader
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 16 jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En er zijn lichte zorgen
      En Saar zegt ja
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: ja

    @regel:overleg-vragen-is-gevaarlijk-onder-12 @regel:overleg-vragen-is-gevaarlijk-12-15
    @regel:overleg-vragen-is-gevaarlijk-wilsonbekwaam @regel:alternatief-advies-bij-risico
    Abstract Scenario: Het is gevaarlijk om het thuis te vertellen, Saar is <jaren> en <kan>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is <jaren> jaar
      En <kan>
      En de ouders van Saar hebben samen het gezag
      En het is gevaarlijk om dit thuis te vertellen
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst
      En niemand hoeft nog ja te zeggen
      En er is geen weg vooruit
      En Sanne kan bellen met: Veilig Thuis en de aandachtsfunctionaris
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En meer kan er niet

      Voorbeelden:
        | jaren | kan                               |
        | 9     | Saar kan deze keuze overzien      |
        | 13    | Saar kan deze keuze overzien      |
        | 17    | Saar kan deze keuze niet overzien |

    @regel:overleg-verdachte-ouder-wilsonbekwaam
    Scenario: Saar is 17, kan het niet overzien, en haar vader is misschien de dader
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 17 jaar
      En Saar kan deze keuze niet overzien
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En er zijn lichte zorgen
      En de moeder zegt ja
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:overleg-vragen-is-gevaarlijk-ouder @regel:overleg-verdachte-ouder-zelf
    Abstract Scenario: Het gaat over de moeder van Saar van 16, en <gevaar>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 16 jaar
      En <gevaar>
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor steun op school?
      Dan is het antwoord: overleg eerst
      En niemand hoeft nog ja te zeggen
      En er is geen weg vooruit

      Voorbeelden:
        | gevaar                                        |
        | het is gevaarlijk om dit thuis te vertellen   |
        | de moeder is misschien zelf de dader          |

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    Scenario: Saar is 16 en het is gevaarlijk om het thuis te vertellen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 16 jaar
      En het is gevaarlijk om dit thuis te vertellen
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de weg vooruit is: vraag Saar
      En geen enkele stap vraagt een ouder

  Regel: In elke rol bij het CJG geldt een geheim

    @bron:awb-2-5 @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    Abstract Scenario: Sanne <rol> en Yara van 16 zei nog niets
      Gegeven Sanne <rol>
      En Yara is 16 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen
      En er is niets meer uit te zoeken

      Voorbeelden:
        | rol                                                      |
        | werkt bij het CJG en geeft hulp                          |
        | werkt bij het CJG en regelt de aanvraag                  |
        | werkt bij het CJG en doet de inloop                      |
        | werkt bij het CJG en weet niet meer in welke rol dit was |

  Regel: Sommige gegevens horen niet bij school, ook niet met een ja

    @regel:verbod-bsn @regel:verbod-heel-dossier @regel:verbod-school-niet-nodig
    @regel:verbod-geloof-afkomst-seksualiteit @regel:verbod-strafrechtelijk
    @regel:verbod-melder-noemen @bron:uavg-46 @bron:avg-5-c @bron:avg-10
    Abstract Scenario: Yara van 16 zegt ja en Sanne wil vertellen <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor steun op school?
      Dan is het antwoord: nee
      En er is geen weg vooruit

      Voorbeelden:
        | gegeven                           |
        | welk BSN Yara heeft               |
        | wat er in het hele dossier staat  |
        | welk geloof Yara heeft            |
        | waarvan Yara verdacht is          |
        | wat de politie opschreef          |
        | wie de melding deed               |
        | wat er op de rekening staat       |
        | welke schulden Yara heeft         |
        | welke prikken Yara kreeg          |

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    @bron:avg-6-e
    Abstract Scenario: Yara van 16 zegt ja en school heeft nodig: <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor <doel>?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

      Voorbeelden:
        | gegeven                                 | doel                      |
        | dat Yara hulp krijgt                    | steun op school           |
        | hoe het in grote lijnen gaat            | steun op school           |
        | hoe laat de afspraak is                 | het afstemmen van de hulp |
        | wie de contactpersoon is                | een goede overdracht      |
        | wie Yara is                             | een goede overdracht      |
        | wat er in de hulp gebeurt               | het afstemmen van de hulp |
        | wat Yara in vertrouwen vertelde         | steun op school           |
        | wat er te zien was                      | steun op school           |
        | hoe het thuis gaat                      | steun op school           |
        | welke extra hulp school geeft           | steun op school           |
        | hoe Yara leert                          | steun op school           |
        | of Yara op school is                    | steun op school           |
        | welke afspraken er zijn over veiligheid | steun op school           |
        | dat het thuis niet veilig is            | steun op school           |
        | wie het gezag heeft                     | steun op school           |
        | welke hulp de gemeente betaalt          | steun op school           |

    @regel:wie-ouder-zelf @regel:wie-ander-zelf
    Abstract Scenario: Bram is <jaren>, <gezag>, maar Sanne wil vertellen <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is <jaren> jaar
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de persoon over wie het gaat moet nog ja zeggen

      Voorbeelden:
        | jaren | gezag                                     | gegeven                        |
        | 11    | de ouders van Bram hebben samen het gezag | welke klachten de moeder heeft |
        | 11    | de ouders van Bram hebben samen het gezag | hoe het met de broer gaat      |
        | 14    | alleen de moeder van Bram heeft het gezag | welke klachten de moeder heeft |
        | 14    | de ouders van Bram hebben samen het gezag | welke klachten de moeder heeft |
        | 17    | een voogd heeft het gezag over Bram       | hoe het met de broer gaat      |
        | 11    | alleen de moeder van Bram heeft het gezag | welke klachten de moeder heeft |
        | 11    | een voogd heeft het gezag over Bram       | hoe het met de broer gaat      |
        | 11    | de moeder en de oma van Bram hebben samen het gezag | hoe het met de broer gaat |
        | 11    | niemand heeft nu het gezag over Bram      | hoe het met de broer gaat      |
        | 14    | een voogd heeft het gezag over Bram       | hoe het met de broer gaat      |
        | 14    | de moeder en de oma van Bram hebben samen het gezag | hoe het met de broer gaat |
        | 14    | niemand heeft nu het gezag over Bram      | hoe het met de broer gaat      |

    @regel:wie-ander-zelf @regel:wie-ouder-zelf
    Abstract Scenario: Ruben is <jaren>, kan het niet overzien, <gezag>, en het gaat over een ander
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Ruben is <jaren> jaar
      En Ruben kan deze keuze niet overzien
      En <gezag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten hoe het met de broer gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En de persoon over wie het gaat moet nog ja zeggen

      Voorbeelden:
        | jaren | gezag                                                |
        | 17    | alleen de moeder van Ruben heeft het gezag           |
        | 17    | de ouders van Ruben hebben samen het gezag           |
        | 17    | een voogd heeft het gezag over Ruben                 |
        | 17    | de moeder en de oma van Ruben hebben samen het gezag |
        | 17    | niemand heeft nu het gezag over Ruben                |
        | 18    | niemand vroeg naar het gezag over Ruben              |

    @regel:wie-ouder-zelf
    Scenario: De moeder van Yara van 16 zegt ja over haar eigen klachten
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      En de persoon over wie het gaat zegt uitdrukkelijk ja
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor steun op school?
      Dan is het antwoord: ja

    @regel:wie-ander-zelf
    Scenario: De broer van Yara van 16 zegt nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      En de persoon over wie het gaat zegt nee
      Als Sanne vraagt: mag de mentor weten hoe het met de broer gaat, voor steun op school?
      Dan is het antwoord: nee

  Regel: Over gezondheid praat je alleen na een uitdrukkelijk ja

    @regel:toestemming-gezondheid-naar-school @regel:gezondheid-aan-school-doel
    @bron:avg-9-2-a @bron:uavg-30-lid-2-a
    Abstract Scenario: Yara van 17, een diagnose, en <ja>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 17 jaar
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de mentor weten welke diagnose Yara heeft, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                       | doel                      | antwoord                |
        | Yara kreeg de vraag en weet het nog niet | steun op school           | vraag eerst toestemming |
        | Yara zegt ja                             | steun op school           | vraag eerst toestemming |
        | Yara zegt uitdrukkelijk ja               | steun op school           | ja                      |
        | Yara zegt nee                            | steun op school           | nee                     |
        | Yara zegt uitdrukkelijk ja               | het afstemmen van de hulp | overleg eerst           |

    @regel:toestemming-gezondheid-naar-school
    Scenario: Bij de diagnose van Yara van 17 hoort ook dit
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 17 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel

  Regel: School helpt de leerling, en dat is het enige doel

    @regel:verbod-school-ander-doel @bron:avg-5-b
    Abstract Scenario: Yara van 16 zegt ja, maar het is voor <doel>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de mentor weten dat Yara hulp krijgt, voor <doel>?
      Dan is het antwoord: nee
      En er is geen weg vooruit

      Voorbeelden:
        | doel                            |
        | onderzoek naar de veiligheid    |
        | het vinden van hulp             |
        | het betalen van de hulp         |
        | controle op fraude              |
        | cijfers voor beleid             |
        | onderzoek door de Raad          |
        | het uitvoeren van een maatregel |
        | de leerplicht                   |
        | rust en orde op straat          |
        | opsporing                       |
        | hulp bij schulden               |
        | hulp uit de Wmo                 |
        | werk of uitkering               |
        | toezicht na een ernstig voorval |

    @regel:anoniem-is-geen-persoonsgegeven @regel:verbod-school-ander-doel
    Scenario: Ook voor een verkeerd doel blijft een verhaal zonder naam een verhaal zonder naam
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor opsporing?
      Dan is het antwoord: ja

  Regel: Zonder naam mag je altijd overleggen

    @regel:anoniem-is-geen-persoonsgegeven @regel:anoniem-schendt-geen-geheim
    @bron:besluit-meldcode-2-b @bron:jeugdwet-2.6-lid-1-c
    Scenario: Sanne vraagt de mentor om raad en noemt geen naam
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En niemand weet hoe oud Joep is
      En niemand vroeg naar het gezag over Joep
      En het voelt niet pluis
      Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken
      En daarbij geldt: haal alles weg waaraan je iemand herkent
      En iets anders delen kan hier niet

    @regel:anoniem-schendt-geen-geheim @regel:overleg-verdachte-ouder-onder-12
    Scenario: Ook als de moeder van Saar van 9 misschien de dader is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 9 jaar
      En de moeder is misschien zelf de dader
      En het voelt niet pluis
      Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja

    @regel:alternatief-zonder-naam @regel:alternatief-veilig-thuis @regel:alternatief-112
    @bron:vt-anoniem-advies @bron:wmo2015-5.2.6
    Abstract Scenario: Tijmen is 14 en er is geen vermoeden: <situatie>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En <situatie>
      Als Sanne vraagt: mag de mentor weten dat Tijmen hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de jeugdige zelf vertelt de mentor dat Tijmen hulp krijgt (ja)
      En meer kan er niet

      Voorbeelden:
        | situatie                  |
        | er zijn geen zorgen       |
        | de familie vraagt om hulp |

    @regel:alternatief-zonder-naam @regel:alternatief-veilig-thuis @regel:alternatief-112
    @bron:vt-anoniem-advies @bron:wmo2015-5.2.6
    Scenario: Tijmen is 14 en er zijn lichte zorgen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de mentor weten dat Tijmen hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En dit kan ook: de jeugdige zelf vertelt de mentor dat Tijmen hulp krijgt (ja)
      En meer kan er niet

    @regel:alternatief-zonder-naam @regel:alternatief-advies-veilig-thuis
    Scenario: Tijmen is 14 en het voelt niet pluis
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En het voelt niet pluis
      Als Sanne vraagt: mag de mentor weten dat Tijmen hulp krijgt, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En Tijmen, de moeder en de vader moeten nog ja zeggen
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En meer kan er niet

    @regel:alternatief-zonder-naam @regel:alternatief-veilig-thuis
    Scenario: Tijmen is 14 en er is een vermoeden van mishandeling
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag de mentor weten dat Tijmen hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En meer kan er niet

    @regel:alternatief-veilig-thuis @regel:alternatief-112
    Scenario: Tijmen is 14 en er is direct gevaar
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is nu direct gevaar
      Als Sanne vraagt: mag de mentor weten dat Tijmen hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En meer kan er niet

    @regel:alternatief-veilig-thuis @regel:toestemming-hulp-naar-school
    Scenario: Een vermoeden is geen reden om het school te vertellen, ook niet na een nee
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Tijmen zegt nee
      Als Sanne vraagt: mag de mentor weten dat het thuis niet veilig is, voor steun op school?
      Dan is het antwoord: nee
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)

  Regel: Bij direct gevaar mag school weten wat nodig is om te beschermen

    @regel:nood-hulp-naar-school-avg @regel:nood-hulp-naar-school-spreken
    @bron:sr-40 @bron:avg-6-d
    Abstract Scenario: Tijmen is 14, er is gevaar, en Sanne wil vertellen <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is nu direct gevaar
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En niemand hoeft nog ja te zeggen
      En de weg vooruit is: schrijf je afweging op
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En Sanne kan bellen met: 112, Veilig Thuis en de aandachtsfunctionaris
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)

      Voorbeelden:
        | gegeven                                 |
        | wat er te zien was                      |
        | dat het thuis niet veilig is            |
        | welke afspraken er zijn over veiligheid |

    @regel:nood-hulp-naar-school-spreken @regel:overleg-verdachte-ouder-onder-12
    @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: Saar is <jaren>, er is gevaar, en haar vader is misschien de dader
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is <jaren> jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En er is nu direct gevaar
      En de afweging staat op papier
      Als Sanne vraagt: mag de mentor weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
      Dan is het antwoord: ja
      En daarbij geldt: schrijf op wat je koos en waarom

      Voorbeelden:
        | jaren |
        | 9     |
        | 13    |

    @regel:nood-hulp-naar-school-avg @regel:nood-hulp-naar-school-spreken
    Abstract Scenario: Tijmen is 14 en dit is geen nood: <situatie>, <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En <situatie>
      En de afweging staat op papier
      Als Sanne vraagt: mag de mentor weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | gegeven                      | doel                     | antwoord                |
        | er is een vermoeden van mishandeling, met feiten | dat het thuis niet veilig is | bescherming tegen gevaar | nee                     |
        | er is nu direct gevaar                           | wat er in de hulp gebeurt    | bescherming tegen gevaar | nee                     |
        | er is nu direct gevaar                           | dat het thuis niet veilig is | steun op school          | vraag eerst toestemming |

  Regel: Laat de jeugdige of een ouder het zelf vertellen

    @regel:alternatief-jeugdige-vertelt-zelf
    Scenario: Bram is 12 en kan de mentor zelf vertellen dat er hulp is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 12 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de jeugdige zelf vertelt de mentor dat Bram hulp krijgt (ja)
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf
    Scenario: Bram is 11 en een ouder kan de mentor zelf vertellen dat er hulp is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 11 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: een ouder met gezag vertelt de mentor dat Bram hulp krijgt (ja)
      En meer kan er niet

    @regel:alternatief-jeugdige-vertelt-zelf @regel:alternatief-ouder-vertelt-zelf
    Abstract Scenario: Bram is <jaar> en vertellen is thuis gevaarlijk: dan vraagt niemand hem of een ouder om het zelf te zeggen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is <jaar> jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En meer kan er niet

      Voorbeelden:
        | jaar |
        | 9    |
        | 14   |

    @regel:alternatief-jeugdige-vertelt-zelf @regel:alternatief-ouder-vertelt-zelf
    Abstract Scenario: Bram is <jaar> en er is een vermoeden van mishandeling: dan ligt het niet bij hem of een ouder
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is <jaar> jaar
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En meer kan er niet

      Voorbeelden:
        | jaar |
        | 9    |
        | 14   |

    @regel:alternatief-jeugdige-vertelt-zelf
    Scenario: Wat een ander dan de jeugdige aangaat, laat Sanne Bram niet vertellen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Bram is 14 jaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En iets anders delen kan hier niet

    @regel:gezondheid-aan-school-doel
    Scenario: De opvang geeft school een diagnose ook bij direct gevaar niet zonder overleg
      Gegeven Sanne is leidster op de kinderopvang
      En er is nu direct gevaar
      Als Sanne vraagt: mag de mentor weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: gebruik dit alleen voor dit doel
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf de toestemming op
      En daarbij geldt niet: verstuur het veilig
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken

    @regel:toestemming-gezondheid-naar-school
    Scenario: De diagnose van Bram hoort de nieuwe mentor pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de mentor weten welke diagnose Bram heeft, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
