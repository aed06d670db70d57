# language: nl
Functionaliteit: Wat verandert het antwoord?
  Eén feit kan een ja in een nee veranderen.
  Hier staat steeds dezelfde vraag, met één feit dat anders is.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Een ja telt alleen voor wie, waarvoor en hoe lang het gegeven is

    @regel:toestemming-naar-jeugdprofessional @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Mag de huisarts weten dat Yara van 16 hulp krijgt? <ja>
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de huisarts weten dat Yara hulp krijgt, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                                      | antwoord                |
        | Yara kreeg de vraag en weet het nog niet                | vraag eerst toestemming |
        | Yara zegt ja                                            | ja                      |
        | Yara zegt nee                                           | nee                     |
        | Yara trekt de ja weer in                                | nee                     |
        | Yara zei ja, maar die ja is verlopen                    | vraag eerst toestemming |
        | Yara zegt ja, tot en met 22 november 2026               | ja                      |
        | Yara zegt ja, tot en met 21 november 2026               | vraag eerst toestemming |
        | Yara zegt ja, maar alleen voor een goede overdracht     | vraag eerst toestemming |
        | Yara zegt ja, maar alleen aan de mentor                 | vraag eerst toestemming |
        | Yara zegt ja, maar alleen over: hoe laat de afspraak is | vraag eerst toestemming |
        | Yara zegt alleen ja tegen de hulp                       | vraag eerst toestemming |

    @regel:toestemming-naar-jeugdprofessional @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Mag de jeugdarts weten wat de leidster bij Bram van 3 zag? <ja>
      Gegeven Sanne is leidster op de kinderopvang
      En Bram is 3 jaar
      En alleen de moeder van Bram heeft het gezag
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de jeugdarts weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                                       | antwoord                |
        | de moeder zegt ja                                        | ja                      |
        | de moeder zegt nee                                       | nee                     |
        | de moeder trekt de ja weer in                            | nee                     |
        | de moeder zei ja, maar die ja is verlopen                | vraag eerst toestemming |
        | de moeder zegt ja, maar alleen aan de mentor             | vraag eerst toestemming |
        | de moeder zegt ja, maar alleen voor een goede overdracht | vraag eerst toestemming |
        | Bram zegt ja                                             | vraag eerst toestemming |

    @regel:toestemming-naar-gi @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Mag de GI zonder maatregel weten hoe het met Fenna van 17 gaat? <ja>
      Gegeven Sanne is mentor op een school
      En Fenna is 17 jaar
      En er is geen maatregel
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de GI weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                                   | antwoord                |
        | Fenna zegt ja                                        | ja                      |
        | Fenna zegt nee                                       | nee                     |
        | Fenna zei ja, maar die ja is verlopen                | vraag eerst toestemming |
        | Fenna zegt ja, maar alleen aan de huisarts           | vraag eerst toestemming |
        | Fenna zegt ja, maar alleen voor een goede overdracht | vraag eerst toestemming |

    @regel:politie-doel-na-een-ja @regel:toestemming-naar-politie @bron:avg-6-a @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Mag de wijkagent weten hoe het met Yara van 16 gaat? <ja>
      Gegeven Sanne is jongerenwerker
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja, en dat gaat over het vertellen aan de ander
      En <ja>
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                                                         | antwoord                |
        | Yara zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens | ja                      |
        | Yara zegt ja, en dat gaat over het gebruiken van de gegevens               | vraag eerst toestemming |
        | Yara zegt nee, en dat gaat over het gebruiken van de gegevens              | nee                     |

  Regel: Een verjaardag verandert wie beslist

    @regel:toestemming-naar-jeugdprofessional @regel:wie-jeugdige-12-15 @regel:wie-jeugdige-vanaf-16
    @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: De huisarts hoort dat Lotte van <jaren> hulp krijgt, en <ja>
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Lotte is <jaren> jaar
      En alleen de moeder van Lotte heeft het gezag
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de huisarts weten dat Lotte hulp krijgt, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden: De dag voor de verjaardag en de verjaardag zelf
        | jaren | ja                | antwoord                |
        | 11    | de moeder zegt ja | ja                      |
        | 12    | de moeder zegt ja | vraag eerst toestemming |
        | 11    | Lotte zegt ja     | vraag eerst toestemming |
        | 12    | Lotte zegt ja     | vraag eerst toestemming |
        | 15    | Lotte zegt ja     | vraag eerst toestemming |
        | 16    | Lotte zegt ja     | ja                      |
        | 15    | de moeder zegt ja | vraag eerst toestemming |
        | 16    | de moeder zegt ja | vraag eerst toestemming |
        | 17    | Lotte zegt ja     | ja                      |
        | 18    | Lotte zegt ja     | ja                      |

    @regel:inzage-ouder-met-gezag @regel:inzage-ouder-jeugdhulp @regel:inzage-ouder-na-een-ja
    @bron:jeugdwet-7.3.10
    Abstract Scenario: Een ouder vraagt bij de jeugdhulp het verslag over Lotte van <jaren>
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Lotte is <jaren> jaar
      En de ander vraagt erom
      En de familie vraagt om hulp
      Als Sanne vraagt: mag een ouder met gezag weten wat er in de hulp gebeurt, voor inzage in het dossier?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | antwoord                |
        | 11    | je moet dit delen       |
        | 12    | jij weegt               |
        | 15    | jij weegt               |
        | 16    | vraag eerst toestemming |
        | 17    | vraag eerst toestemming |
        | 18    | vraag eerst toestemming |

    @regel:inzage-jeugdige @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.10 @bron:jeugdwet-7.3.15-lid-1
    Abstract Scenario: Lotte van <jaren> vraagt zelf om haar dossier
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Lotte is <jaren> jaar
      En de ander vraagt erom
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in de hulp gebeurt, voor inzage in het dossier?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | antwoord                |
        | 11    | vraag eerst toestemming |
        | 12    | je moet dit delen       |

    @regel:school-antwoordt-ouders @bron:bw1-247
    Abstract Scenario: Een ouder vraagt school hoe het met Lotte van <jaren> gaat
      Gegeven Sanne is mentor op een school
      En Lotte is <jaren> jaar
      En de ander vraagt erom
      En er zijn geen zorgen
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | antwoord                |
        | 11    | je moet dit delen       |
        | 12    | je moet dit delen       |
        | 15    | je moet dit delen       |
        | 16    | je moet dit delen       |
        | 17    | je moet dit delen       |
        | 18    | vraag eerst toestemming |

    @regel:hulp-antwoordt-ouders @regel:ouder-met-gezag-12-15 @regel:toestemming-naar-ouders
    @bron:jeugdwet-7.3.11-lid-2-b @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Een ouder vraagt de jeugdhulp hoe het met Lotte van <jaren> gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Lotte is <jaren> jaar
      En de ander vraagt erom
      En de familie vraagt om hulp
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | antwoord                |
        | 11    | je moet dit delen       |
        | 12    | jij weegt               |
        | 15    | jij weegt               |
        | 16    | vraag eerst toestemming |
        | 17    | vraag eerst toestemming |
        | 18    | vraag eerst toestemming |

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Abstract Scenario: Een ouder zonder gezag vraagt naar Lotte van <jaren>, en <rechter>
      Gegeven Sanne is mentor op een school
      En Lotte is <jaren> jaar
      En <rechter>
      En de ander vraagt erom
      En er zijn geen zorgen
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | rechter                                       | antwoord                |
        | 11    | geen ouder is verboden om Lotte te zien       | je moet dit delen       |
        | 12    | geen ouder is verboden om Lotte te zien       | je moet dit delen       |
        | 15    | geen ouder is verboden om Lotte te zien       | je moet dit delen       |
        | 16    | geen ouder is verboden om Lotte te zien       | vraag eerst toestemming |
        | 11    | de rechter verbood een ouder om Lotte te zien | vraag eerst toestemming |
        | 11    | er is een zware reden om te zwijgen           | overleg eerst           |

    @regel:verzuim-melden @regel:verzuim-melden-vanaf-18 @bron:leerplicht-21a @bron:web-8.1.8
    Abstract Scenario: Lotte van <jaren> mist veel school, en school wil het <ander> melden
      Gegeven Sanne is mentor op een school
      En Lotte is <jaren> jaar
      En Lotte mist 16 uur school of meer in vier weken
      En er zijn geen zorgen
      Als Sanne vraagt: mag <wie> weten of Lotte op school is, voor de leerplicht?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | jaren | ander          | wie                    | antwoord                |
        | 15    | bij leerplicht | de leerplichtambtenaar | je moet dit delen       |
        | 17    | bij het RMC    | "het RMC"              | vraag eerst toestemming |
        | 18    | bij het RMC    | "het RMC"              | je moet dit delen       |

  Regel: Wie het vraagt en waarom, verandert het antwoord

    @regel:gi-vraagt-bij-ots @regel:gi-vertellen-bij-ots @regel:toestemming-naar-gi
    @bron:jeugdwet-7.3.11-lid-4-desgevraagd @bron:jeugdwet-7.3.11-lid-4-eigen-beweging
    Abstract Scenario: De huisarts en de GI: <maatregel>, en <vraag>
      Gegeven Sanne is huisarts
      En Bram is 8 jaar
      En <maatregel>
      En <vraag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de GI weten <wat>, voor het uitvoeren van een maatregel?
      Dan is het antwoord: <antwoord>

      Voorbeelden: Loopt de maatregel, en vraagt de GI ernaar?
        | maatregel                                     | vraag                         | wat                          | antwoord                |
        | de GI voert het toezicht (OTS) uit            | de ander vraagt erom          | hoe het in grote lijnen gaat | je moet dit delen       |
        | de GI voert het toezicht (OTS) uit            | niemand vroeg hierom          | hoe het in grote lijnen gaat | jij weegt               |
        | de GI voert het toezicht (OTS) uit            | de ander eist dit met een wet | hoe het in grote lijnen gaat | je moet dit delen       |
        | het toezicht (OTS) is voorbij                 | de ander vraagt erom          | hoe het in grote lijnen gaat | vraag eerst toestemming |
        | er is toezicht (OTS), maar door een andere GI | de ander vraagt erom          | hoe het in grote lijnen gaat | vraag eerst toestemming |
        | de GI helpt vrijwillig (drang)                | de ander vraagt erom          | hoe het in grote lijnen gaat | vraag eerst toestemming |

      Voorbeelden: Eén gegeven, of alles?
        | maatregel                          | vraag                | wat                              | antwoord |
        | de GI voert het toezicht (OTS) uit | de ander vraagt erom | wat er in het hele dossier staat | nee      |

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Abstract Scenario: De Raad en de leerplichtambtenaar: <onderzoek>, en <vraag>
      Gegeven Sanne is leerplichtambtenaar
      En Bram is 14 jaar
      En <onderzoek>
      En <vraag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de Raad weten of Bram op school is, voor onderzoek door de Raad?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | onderzoek                   | vraag                | antwoord                |
        | de Raad doet onderzoek      | de ander vraagt erom | je moet dit delen       |
        | de Raad doet onderzoek      | niemand vroeg hierom | jij weegt               |
        | de Raad doet geen onderzoek | niemand vroeg hierom | jij weegt |

    @regel:justitie-eist-met-een-wet @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Abstract Scenario: <ander> wil van school weten <wat>, en <vraag>
      Gegeven Sanne is mentor op een school
      En Yara is 16 jaar
      En <vraag>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag <wie> weten <wat>, voor opsporing?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ander       | wie                      | wat                  | vraag                         | antwoord                |
        | De politie  | de politie               | wie Yara is          | de ander vraagt erom          | vraag eerst toestemming |
        | De politie  | de politie               | wie Yara is          | de ander eist dit met een wet | je moet dit delen       |
        | De politie  | de politie               | of Yara op school is | de ander eist dit met een wet | vraag eerst toestemming |
        | De officier | de officier van justitie | of Yara op school is | de ander eist dit met een wet | je moet dit delen       |
        | De officier | de officier van justitie | of Yara op school is | de ander vraagt erom          | vraag eerst toestemming |

  Regel: Over wie het gaat, verandert wie ja moet zeggen

    @regel:wie-jeugdige-vanaf-16 @regel:wie-ouder-zelf @regel:wie-ander-zelf @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Yara van 16 zegt ja: mag de huisarts weten <wat>?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de huisarts weten <wat>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | wat                            | antwoord                |
        | hoe het in grote lijnen gaat   | ja                      |
        | welke klachten de moeder heeft | vraag eerst toestemming |
        | hoe het met de broer gaat      | vraag eerst toestemming |

    @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud @regel:wie-een-ouder-praktisch
    @bron:bw1-251 @bron:bw1-253i
    Abstract Scenario: Bram van 8: de jeugdarts hoort <wat>, en <ja>
      Gegeven Sanne is leidster op de kinderopvang
      En Bram is 8 jaar
      En de ouders van Bram hebben samen het gezag
      En <praktisch>
      En <ja>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jeugdarts weten <wat>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden: Eén ouder of allebei, praktisch of inhoud
        | wat                     | praktisch                              | ja                              | antwoord                |
        | hoe laat de afspraak is | het gaat alleen om iets praktisch      | de moeder zegt ja               | ja                      |
        | hoe laat de afspraak is | het gaat niet alleen om iets praktisch | de moeder zegt ja               | vraag eerst toestemming |
        | wat er te zien was      | het gaat niet alleen om iets praktisch | de moeder zegt ja               | vraag eerst toestemming |
        | wat er te zien was      | het gaat niet alleen om iets praktisch | de moeder en de vader zeggen ja | ja                      |

  Regel: Is vertellen gevaarlijk of is een ouder verdacht, dan beslist een mens

    @regel:overleg-vragen-is-gevaarlijk-onder-12 @regel:overleg-verdachte-ouder-onder-12
    @bron:jeugdwet-7.3.15-lid-4
    Abstract Scenario: De leidster en de jeugdarts over Bram van 8: <feit>
      Gegeven Sanne is leidster op de kinderopvang
      En Bram is 8 jaar
      En alleen de moeder van Bram heeft het gezag
      En <feit>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jeugdarts weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | feit                                             | antwoord                |
        | het is niet gevaarlijk om dit thuis te vertellen | vraag eerst toestemming |
        | het is gevaarlijk om dit thuis te vertellen      | overleg eerst           |
        | geen ouder is verdacht                           | vraag eerst toestemming |
        | de moeder is misschien zelf de dader             | overleg eerst           |

    @regel:raad-onderzoekt @bron:bw1-240
    Abstract Scenario: De Raad doet onderzoek: de huisarts en <afweging>
      Gegeven Sanne is huisarts
      En Bram is 8 jaar
      En de Raad doet onderzoek
      En <afweging>
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | afweging                              | antwoord  |
        | de afweging staat op papier           | ja        |
        | de familie weet dat dit gedeeld wordt | jij weegt |
