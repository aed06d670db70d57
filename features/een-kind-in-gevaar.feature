# language: nl
@bron:wmo2015-5.2.6
Functionaliteit: Een kind in gevaar: mag ik naar Veilig Thuis?
  Iemand maakt zich zorgen over een kind.
  Soms is het alleen een gevoel. Soms zijn er feiten. Soms is er nu gevaar.
  Veilig Thuis geeft altijd advies, ook zonder naam.
  Met een vermoeden en feiten mag een professional meer vertellen.
  Niemand hoeft daar eerst ja op te zeggen. De professional weegt het zelf.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Zonder zorgen over veiligheid hoort een naam niet bij Veilig Thuis

    @regel:verbod-veilig-thuis-zonder-zorgen @bron:avg-5-b
    Abstract Scenario: Veilig Thuis hoort niets over Lotte van 10, want <situatie>: <wie>
      Gegeven <wie>
      En Lotte is 10 jaar
      En de ouders van Lotte hebben samen het gezag
      En <situatie>
      En de moeder en de vader zeggen ja
      Als Sanne vraagt: mag Veilig Thuis weten hoe het thuis gaat, voor <doel>?
      Dan is het antwoord: nee
      En er is geen weg vooruit

      Voorbeelden:
        | wie                                   | situatie                  | doel                         |
        | Sanne werkt bij het CJG en geeft hulp | er zijn geen zorgen       | advies                       |
        | Sanne werkt bij het CJG en geeft hulp | de familie vraagt om hulp | advies                       |
        | Sanne is mentor op een school         | de familie vraagt om hulp | onderzoek naar de veiligheid |
        | Sanne is een buurvrouw                | er zijn geen zorgen       | onderzoek naar de veiligheid |
        | Sanne is vertrouwenspersoon           | de familie vraagt om hulp | bescherming tegen gevaar     |

    @regel:anoniem-is-geen-persoonsgegeven @regel:anoniem-schendt-geen-geheim
    @regel:verbod-veilig-thuis-zonder-zorgen
    Scenario: Zonder naam mag het altijd
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja

  Regel: Voelt het niet pluis, vraag dan advies zonder naam

    @regel:anoniem-is-geen-persoonsgegeven @regel:anoniem-schendt-geen-geheim
    @bron:besluit-meldcode-2-b
    Abstract Scenario: Het voelt niet pluis, Murat <werk> en mag zonder naam advies vragen
      Gegeven Murat <werk>
      En niemand weet hoe oud Joep is
      En het voelt niet pluis
      Als Murat vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En daarbij geldt: haal alles weg waaraan je iemand herkent
      En daarbij hoort niet: volg de stappen van de meldcode

      Voorbeelden:
        | werk                            |
        | werkt bij het CJG en geeft hulp |
        | is mentor op een school         |
        | is jongerenwerker               |
        | is huisarts                     |
        | is een buurvrouw                |

    @regel:toestemming-naar-veilig-thuis @regel:advies-veilig-thuis-met-naam
    @regel:alternatief-zonder-naam
    @bron:vt-anoniem-advies @bron:wmo2015-4.1.1-lid-3
    Abstract Scenario: Tijmen is 14, <situatie>: voor <doel> noemt Murat de naam pas na een ja
      Gegeven Murat is mentor op een school
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En <situatie>
      Als Murat vraagt: mag Veilig Thuis weten wie Tijmen is, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming
      En Tijmen, de moeder en de vader moeten nog ja zeggen
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf de toestemming op
      En daarbij hoort niet: volg de stappen van de meldcode

      Voorbeelden:
        | situatie              | doel                         |
        | er zijn lichte zorgen | advies                       |
        | het voelt niet pluis  | advies                       |
        | het voelt niet pluis  | onderzoek naar de veiligheid |

    @regel:toestemming-naar-veilig-thuis @regel:advies-veilig-thuis-met-naam
    Abstract Scenario: Yara van 16 zegt ja en Murat mag vertellen <gegeven>
      Gegeven Murat is mentor op een school
      En Yara is 16 jaar
      En het voelt niet pluis
      En Yara zegt ja
      Als Murat vraagt: mag Veilig Thuis weten <gegeven>, voor advies?
      Dan is het antwoord: ja

      Voorbeelden:
        | gegeven                         |
        | wie Yara is                     |
        | wie de contactpersoon is        |
        | dat Yara hulp krijgt            |
        | hoe het in grote lijnen gaat    |
        | wat er te zien was              |
        | dat het thuis niet veilig is    |
        | hoe het thuis gaat              |
        | wat Yara in vertrouwen vertelde |
        | wat er in de hulp gebeurt       |
        | of Yara op school is            |
        | hoe Yara leert                  |

    @regel:toestemming-gezondheid-naar-veilig-thuis @regel:advies-veilig-thuis-met-naam
    @bron:avg-9-2-a
    Abstract Scenario: Voor de diagnose van Yara van 16 telt alleen een uitdrukkelijk ja: <ja>
      Gegeven Olaf is huisarts
      En Yara is 16 jaar
      En het voelt niet pluis
      En <ja>
      Als Olaf vraagt: mag Veilig Thuis weten welke diagnose Yara heeft, voor advies?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                       | antwoord                |
        | Yara kreeg de vraag en weet het nog niet | vraag eerst toestemming |
        | Yara zegt ja                             | vraag eerst toestemming |
        | Yara zegt uitdrukkelijk ja               | ja                      |
        | Yara zegt nee                            | nee                     |

    @regel:toestemming-gezondheid-naar-veilig-thuis @regel:advies-veilig-thuis-met-naam
    Abstract Scenario: Ook nu vraagt de diagnose van Yara van 16 eerst een ja: <situatie>
      Gegeven Olaf is huisarts
      En Yara is 16 jaar
      En <situatie>
      Als Olaf vraagt: mag Veilig Thuis weten welke diagnose Yara heeft, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: deel alleen wat nodig is

      Voorbeelden:
        | situatie                                         | doel                         |
        | er zijn lichte zorgen                            | advies                       |
        | het voelt niet pluis                             | onderzoek naar de veiligheid |
        | er is een vermoeden van mishandeling, met feiten | advies                       |
        | er is nu direct gevaar                           | advies                       |

    @regel:toestemming-naar-veilig-thuis
    Abstract Scenario: Yara van 16 zegt nee en <situatie>: Veilig Thuis hoort haar naam niet
      Gegeven Murat is mentor op een school
      En Yara is 16 jaar
      En <situatie>
      En Yara zegt nee
      Als Murat vraagt: mag Veilig Thuis weten wie Yara is, voor advies?
      Dan is het antwoord: nee
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)

      Voorbeelden:
        | situatie                                         |
        | er zijn lichte zorgen                            |
        | het voelt niet pluis                             |
        | er is een vermoeden van mishandeling, met feiten |

    @regel:toestemming-naar-veilig-thuis @regel:wie-jeugdige-12-15
    Abstract Scenario: Voor jongerenwerker Noor is de ja van Tijmen van <jaren> genoeg: <gezag>
      Gegeven Noor is jongerenwerker
      En Tijmen is <jaren> jaar
      En <gezag>
      En het voelt niet pluis
      En Tijmen zegt ja
      Als Noor vraagt: mag Veilig Thuis weten wie Tijmen is, voor advies?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen

      Voorbeelden:
        | jaren | gezag                                                 |
        | 12    | de ouders van Tijmen hebben samen het gezag           |
        | 15    | alleen de moeder van Tijmen heeft het gezag           |
        | 14    | de moeder en de oma van Tijmen hebben samen het gezag |
        | 14    | een voogd heeft het gezag over Tijmen                 |
        | 14    | niemand heeft nu het gezag over Tijmen                |

    @regel:wie-jeugdige-12-15
    Abstract Scenario: Over iets praktisch vraagt Noor alleen Tijmen van 14, ook nu: <moeilijk>
      Gegeven Noor is jongerenwerker
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En het gaat alleen om iets praktisch
      En <moeilijk>
      En het voelt niet pluis
      Als Noor vraagt: mag Veilig Thuis weten wie de contactpersoon is, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En Tijmen moet nog ja zeggen
      En de weg vooruit is: vraag Tijmen

      Voorbeelden:
        | moeilijk                                 |
        | de andere ouder heeft bezwaar            |
        | de ouders hebben ruzie over de scheiding |

    @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud
    Scenario: Bij Lotte van 11 moeten beide ouders ja zeggen
      Gegeven Noor is jongerenwerker
      En Lotte is 11 jaar
      En de ouders van Lotte hebben samen het gezag
      En het voelt niet pluis
      Als Noor vraagt: mag Veilig Thuis weten wie Lotte is, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En de moeder en de vader moeten nog ja zeggen

    @regel:overleg-verdachte-ouder-onder-12 @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: Is de vader van Saar van <jaren> misschien de dader, dan overlegt Sanne eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is <jaren> jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En het voelt niet pluis
      Als Sanne vraagt: mag Veilig Thuis weten wie Saar is, voor advies?
      Dan is het antwoord: overleg eerst
      En geen enkele stap vraagt een ouder
      En Sanne kan bellen met: Veilig Thuis en de aandachtsfunctionaris
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)

      Voorbeelden:
        | jaren |
        | 9     |
        | 13    |

    @regel:overleg-verdachte-ouder-12-15
    Scenario: De regio laat Saar van 13 zelf beslissen, dus Sanne vraagt Saar
      Gegeven de regio laat jongeren vanaf 12 jaar zelf beslissen
      En Sanne werkt bij het CJG en geeft hulp
      En Saar is 13 jaar
      En de vader is misschien zelf de dader
      En het voelt niet pluis
      Als Sanne vraagt: mag Veilig Thuis weten wie Saar is, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En de weg vooruit is: vraag Saar

    @regel:overleg-verdachte-ouder-onder-12
    Scenario: Over de broer van Saar van 9 vraag je die broer
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is 9 jaar
      En de vader is misschien zelf de dader
      En het voelt niet pluis
      Als Sanne vraagt: mag Veilig Thuis weten hoe het met de broer gaat, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En de persoon over wie het gaat moet nog ja zeggen

    @regel:overleg-verdachte-ouder-12-15
    Scenario: Noor is jongerenwerker en de ja van Saar van 13 is genoeg
      Gegeven Noor is jongerenwerker
      En Saar is 13 jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En het voelt niet pluis
      En Saar zegt ja
      Als Noor vraagt: mag Veilig Thuis weten wie Saar is, voor advies?
      Dan is het antwoord: ja

  Regel: Met een vermoeden en feiten mag het: jij weegt

    @regel:spreekrecht-veilig-thuis @regel:meldcode-volgen @regel:melden-met-zorg
    @bron:jeugdwet-4.1.7 @bron:wpo-4b @bron:wvo-3.41 @bron:wmo2015-3.3
    Abstract Scenario: Er zijn feiten over Tijmen van 14, Olaf <werk> en weegt zelf
      Gegeven Olaf <werk>
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      Als Olaf vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En niemand hoeft nog ja te zeggen
      En de weg vooruit is: schrijf je afweging op
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik het afwegingskader
      En daarbij geldt: zeg wat een feit is en wat je zelf denkt
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: volg de stappen van de meldcode
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En meer kan er niet
      En hij leest: "Jij weegt: je mag dit delen, het hoeft niet."

      Voorbeelden:
        | werk                            |
        | werkt bij het CJG en geeft hulp |
        | is mentor op een school         |
        | is jongerenwerker               |
        | is huisarts                     |
        | is jeugdarts                    |
        | is leidster op de kinderopvang  |
        | is leerplichtambtenaar          |

    @regel:spreekrecht-veilig-thuis
    Abstract Scenario: Er zijn feiten over Tijmen van 14: Sanne weegt of Veilig Thuis hoort <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag Veilig Thuis weten <gegeven>, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En de weg vooruit is: schrijf je afweging op

      Voorbeelden:
        | gegeven                                 |
        | wie Tijmen is                           |
        | wie de contactpersoon is                |
        | dat Tijmen hulp krijgt                  |
        | hoe het in grote lijnen gaat            |
        | wat er te zien was                      |
        | welke afspraken er zijn over veiligheid |
        | hoe het thuis gaat                      |
        | welke klachten de moeder heeft          |
        | hoe het met de broer gaat               |
        | wat Tijmen in vertrouwen vertelde       |
        | wat er in de hulp gebeurt               |
        | welke diagnose Tijmen heeft             |
        | waarvan Tijmen verdacht is              |
        | of Tijmen op school is                  |
        | hoe Tijmen leert                        |
        | welke extra hulp school geeft           |
        | wie het gezag heeft                     |
        | welke schulden Tijmen heeft             |

    @regel:spreekrecht-veilig-thuis
    Abstract Scenario: Staat de afweging over Tijmen van 14 op papier, dan mag het: <mening>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de afweging staat op papier
      En <mening>
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja
      En er is geen weg vooruit

      Voorbeelden:
        | mening                                     |
        | Tijmen kreeg de vraag en weet het nog niet |
        | Tijmen zegt nee                            |
        | de moeder en de vader zeggen nee           |

    @regel:spreekrecht-veilig-thuis @regel:overleg-verdachte-ouder-onder-12
    @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: Saar is <jaren> en vertelt over haar vader: Noor weegt zelf, zonder ouders
      Gegeven Noor is jongerenwerker
      En Saar is <jaren> jaar
      En de ouders van Saar hebben samen het gezag
      En de vader is misschien zelf de dader
      En het is gevaarlijk om dit thuis te vertellen
      En er is een vermoeden van mishandeling, met feiten
      Als Noor vraagt: mag Veilig Thuis weten wat Saar in vertrouwen vertelde, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En geen enkele stap vraagt een ouder
      En de weg vooruit is: schrijf je afweging op
      En Noor kan bellen met: Veilig Thuis en de aandachtsfunctionaris

      Voorbeelden:
        | jaren |
        | 9     |
        | 15    |

    @regel:spreekrecht-veilig-thuis
    Abstract Scenario: Yara is 16, <situatie>, en voor <doel> weegt Sanne niet zelf
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En <situatie>
      En de afweging staat op papier
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | doel                         | antwoord                |
        | er is een vermoeden van mishandeling, met feiten | advies                       | vraag eerst toestemming |
        | het voelt niet pluis                             | onderzoek naar de veiligheid | vraag eerst toestemming |
        | het voelt niet pluis                             | bescherming tegen gevaar     | overleg eerst           |

    @regel:spreekrecht-veilig-thuis
    Scenario: De vertrouwenspersoon zwijgt, ook over een vermoeden
      Gegeven Sanne is vertrouwenspersoon
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de afweging staat op papier
      En Yara zegt ja
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: nee
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)

  Regel: Dit hoort niet bij Veilig Thuis

    @regel:overleg-geloof-afkomst-seksualiteit @bron:avg-9-1
    Scenario: Is het geloof van Yara van 16 zelf het gevaar, dan overlegt Sanne eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag Veilig Thuis weten welk geloof Yara heeft, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst
      En daar is wel een regel voor

    @regel:verbod-bsn @regel:verbod-melder-noemen @regel:verbod-heel-dossier
    @regel:verbod-strafrechtelijk
    @bron:uavg-46 @bron:uitvbesl-wmo2015-4.1.8-lid-3
    Abstract Scenario: Ook bij een vermoeden over Yara van 16 hoort Veilig Thuis niet <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de afweging staat op papier
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag Veilig Thuis weten <gegeven>, voor onderzoek naar de veiligheid?
      Dan is het antwoord: nee

      Voorbeelden:
        | gegeven                          |
        | welk BSN Yara heeft              |
        | wie de melding deed              |
        | wat er in het hele dossier staat |
        | wat de politie opschreef         |

    @regel:verbod-veilig-thuis-ander-doel @bron:uitvbesl-wmo2015-4.1.1
    Abstract Scenario: Ook als Yara van 16 ja zegt, hoort Veilig Thuis het niet voor <doel>
      Gegeven <wie>
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En Yara zegt ja
      Als Sanne vraagt: mag Veilig Thuis weten wie Yara is, voor <doel>?
      Dan is het antwoord: nee

      Voorbeelden:
        | wie                                   | doel                    |
        | Sanne werkt bij het CJG en geeft hulp | het betalen van de hulp |
        | Sanne werkt bij het CJG en geeft hulp | een goede overdracht    |
        | Sanne is mentor op een school         | de leerplicht           |
        | Sanne is een buurvrouw                | rust en orde op straat  |

    @regel:anoniem-is-geen-persoonsgegeven @regel:verbod-veilig-thuis-ander-doel
    Scenario: Zonder naam is elk doel goed
      Gegeven Sanne is mentor op een school
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor de leerplicht?
      Dan is het antwoord: ja

  Regel: Een buurvrouw of tante heeft geen beroepsgeheim

    @regel:melden-door-burger-avg @regel:melden-door-burger-spreken
    @bron:wmo2015-4.1.1-lid-2-ab
    Abstract Scenario: Gerda <wie>, Lotte is 10 en Veilig Thuis mag horen <gegeven>
      Gegeven Gerda <wie>
      En Lotte is 10 jaar
      En <situatie>
      Als Gerda vraagt: mag Veilig Thuis weten <gegeven>, voor <doel>?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En daarbij hoort niet: volg de stappen van de meldcode

      Voorbeelden:
        | wie              | situatie                                         | gegeven                      | doel                         |
        | is een buurvrouw | er is een vermoeden van mishandeling, met feiten | wie Lotte is                 | onderzoek naar de veiligheid |
        | is een buurvrouw | er is een vermoeden van mishandeling, met feiten | wat er te zien was           | onderzoek naar de veiligheid |
        | is een tante     | er is een vermoeden van mishandeling, met feiten | hoe het thuis gaat           | onderzoek naar de veiligheid |
        | is een tante     | er is nu direct gevaar                           | dat het thuis niet veilig is | bescherming tegen gevaar     |
        | is een tante     | er is nu direct gevaar                           | wie de contactpersoon is     | bescherming tegen gevaar     |
        | is een tante     | het voelt niet pluis                             | welke klachten de moeder heeft | advies                     |

    @regel:melden-door-burger-spreken @regel:overleg-verdachte-ouder-onder-12
    @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: De vader van Saar van <jaren> is misschien de dader: Gerda mag het vertellen
      Gegeven Gerda is een buurvrouw
      En Saar is <jaren> jaar
      En de vader is misschien zelf de dader
      En er is een vermoeden van mishandeling, met feiten
      Als Gerda vraagt: mag Veilig Thuis weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja

      Voorbeelden:
        | jaren |
        | 9     |
        | 13    |

    @regel:melden-door-burger-avg @regel:melden-door-burger-spreken
    Scenario: Hoe Lotte van 10 leert, vertelt buurvrouw Gerda niet zonder overleg
      Gegeven Gerda is een buurvrouw
      En Lotte is 10 jaar
      En er is een vermoeden van mishandeling, met feiten
      Als Gerda vraagt: mag Veilig Thuis weten hoe Lotte leert, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

  Regel: Is er nu direct gevaar, bel dan 112 of Veilig Thuis en wacht niet

    @regel:direct-melden @regel:spreekrecht-veilig-thuis @regel:meldcode-volgen
    @regel:alternatief-112 @bron:avg-6-d
    Abstract Scenario: Er is nu gevaar voor Lotte van 10, Murat <werk> en wacht niet
      Gegeven Murat <werk>
      En Lotte is 10 jaar
      En de ouders van Lotte hebben samen het gezag
      En er is nu direct gevaar
      Als Murat vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En hij leest: "Je mag dit nu delen. Wacht niet."
      En daarbij geldt: meld dit meteen
      En daarbij hoort ook: volg de stappen van de meldcode
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En meer kan er niet
      En Murat kan bellen met: 112, Veilig Thuis en de aandachtsfunctionaris

      Voorbeelden:
        | werk                            |
        | werkt bij het CJG en geeft hulp |
        | is mentor op een school         |
        | is jongerenwerker               |
        | is leidster op de kinderopvang  |

    @regel:direct-melden
    Scenario: Is er geen direct gevaar voor Lotte van 10, dan hoeft het niet meteen
      Gegeven Murat is mentor op een school
      En Lotte is 10 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de afweging staat op papier
      Als Murat vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja
      En daarbij geldt niet: meld dit meteen

    @regel:direct-melden
    Scenario: Een verhaal zonder naam over Lotte van 10 heeft ook nu geen haast
      Gegeven Murat is mentor op een school
      En Lotte is 10 jaar
      En er is nu direct gevaar
      Als Murat vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja
      En daarbij geldt niet: meld dit meteen

    @regel:direct-melden
    Scenario: Voor de mentor van Lotte van 10 geldt geen meteen melden: Sanne weegt
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Lotte is 10 jaar
      En er is nu direct gevaar
      Als Sanne vraagt: mag de mentor weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij geldt niet: meld dit meteen

    @regel:direct-melden
    Scenario: Buurvrouw Gerda mag het zeggen over Lotte van 10, meteen melden hoeft niet
      Gegeven Gerda is een buurvrouw
      En Lotte is 10 jaar
      En er is nu direct gevaar
      Als Gerda vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
      Dan is het antwoord: ja
      En daarbij geldt niet: meld dit meteen

    @regel:nood-112-avg @regel:nood-112-spreken @bron:sr-40 @bron:avg-6-d
    Abstract Scenario: Iedereen mag 112 bellen, ook nu Lotte 10 is en Murat <werk>
      Gegeven Murat <werk>
      En Lotte is 10 jaar
      En er is nu direct gevaar
      Als Murat vraagt: mag de meldkamer weten <gegeven>, voor bescherming tegen gevaar?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: schrijf op wat je koos en waarom
      En daarbij hoort ook: vertel zo snel het kan dat je dit deelde

      Voorbeelden:
        | werk                            | gegeven                       |
        | werkt bij het CJG en geeft hulp | dat het thuis niet veilig is  |
        | is mentor op een school         | wie Lotte is                  |
        | is jongerenwerker               | wat er te zien was            |
        | is huisarts                     | welke diagnose Lotte heeft    |
        | is een buurvrouw                | welke klachten de moeder heeft |
        | is vertrouwenspersoon           | dat het thuis niet veilig is  |

    @regel:nood-112-spreken @regel:overleg-verdachte-ouder-onder-12
    @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: Haar vader is misschien de dader: 112 mag weten wie Saar van <jaren> is
      Gegeven Noor is jongerenwerker
      En Saar is <jaren> jaar
      En de vader is misschien zelf de dader
      En er is nu direct gevaar
      Als Noor vraagt: mag de meldkamer weten wie Saar is, voor bescherming tegen gevaar?
      Dan is het antwoord: ja

      Voorbeelden:
        | jaren |
        | 9     |
        | 13    |

    @regel:nood-112-avg @regel:nood-112-spreken
    Abstract Scenario: Lotte is 10 en 112 is hier niet voor: <gegeven>, <doel>
      Gegeven Murat is mentor op een school
      En Lotte is 10 jaar
      En <situatie>
      Als Murat vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie               | naar          | gegeven                      | doel                     | antwoord      |
        | er is nu direct gevaar | de meldkamer  | wat er in de hulp gebeurt    | bescherming tegen gevaar | overleg eerst |
        | er is nu direct gevaar | de meldkamer  | dat het thuis niet veilig is | steun op school          | overleg eerst |
        | er zijn lichte zorgen  | de meldkamer  | dat het thuis niet veilig is | bescherming tegen gevaar | overleg eerst |
        | er is nu direct gevaar | de buurvrouw  | dat het thuis niet veilig is | bescherming tegen gevaar | overleg eerst |

    @regel:alternatief-112
    Scenario: Wie 112 al belt over Lotte van 10, krijgt geen tip om te bellen
      Gegeven Gerda is een buurvrouw
      En Lotte is 10 jaar
      En er is nu direct gevaar
      Als Gerda vraagt: mag de meldkamer weten wat er in de hulp gebeurt, voor bescherming tegen gevaar?
      Dan is het antwoord: overleg eerst
      En iets anders delen kan hier niet
