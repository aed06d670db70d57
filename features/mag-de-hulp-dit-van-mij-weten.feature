# language: nl
@bron:jeugdwet-7.3.11-lid-1 @bron:awb-2-5
Functionaliteit: Mag de jeugdprofessional dit van mij weten?
  Een mentor of jongerenwerker maakt zich zorgen en wil overleggen met het CJG.
  Zonder naam mag dat altijd. Met naam eerst na een ja.
  Ook een collega met een andere rol is een ander.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Zonder naam mag je altijd om advies vragen

    @regel:anoniem-is-geen-persoonsgegeven @regel:anoniem-schendt-geen-geheim
    @bron:jeugdwet-2.6-lid-1-c
    Abstract Scenario: Murat <werk>, het voelt niet pluis bij Tijmen van 14, en hij noemt geen naam
      Gegeven Murat <werk>
      En Tijmen is 14 jaar
      En het voelt niet pluis
      Als Murat vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja

      Voorbeelden:
        | werk                    |
        | is mentor op een school |
        | is jongerenwerker       |

  Regel: Met naam vertel je pas iets na een ja

    @regel:toestemming-naar-jeugdprofessional @regel:jeugdprofessional-doel
    Abstract Scenario: Murat <werk>, Tijmen is 14 en zijn naam mag pas na een ja: <gegeven>
      Gegeven Murat <werk>
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er zijn lichte zorgen
      Als Murat vraagt: mag de jeugdprofessional weten <gegeven>, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming
      En Tijmen, de moeder en de vader moeten nog ja zeggen
      En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: deel alleen wat nodig is

      Voorbeelden:
        | werk                    | gegeven            | doel                      |
        | is mentor op een school | wat er te zien was | het afstemmen van de hulp |
        | is mentor op een school | hoe Tijmen leert   | het vinden van hulp       |
        | is mentor op een school | hoe het thuis gaat | advies                    |

    @regel:toestemming-naar-jeugdprofessional
    Scenario: Noor is jongerenwerker en de ja van Tijmen van 14 is genoeg
      Gegeven Noor is jongerenwerker
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er zijn lichte zorgen
      Als Noor vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En Tijmen moet nog ja zeggen

    @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional
    Abstract Scenario: Yara van 16 zegt ja en Wout <werk>: <gegeven>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Wout vraagt: mag de jeugdprofessional weten <gegeven>, voor <doel>?
      Dan is het antwoord: ja

      Voorbeelden:
        | werk                            | gegeven                     | doel                      |
        | is mentor op een school         | of Yara op school is        | steun op school           |
        | is jongerenwerker               | welke schulden Yara heeft   | het vinden van hulp       |
        | werkt bij het CJG en geeft hulp | wat er in de hulp gebeurt   | een goede overdracht      |
        | werkt bij de GI                 | hoe het thuis gaat          | het afstemmen van de hulp |
        | werkt bij de Raad               | wat er te zien was          | advies                    |

    @regel:toestemming-naar-jeugdprofessional
    Scenario: Yara van 16 zegt nee
      Gegeven Murat is mentor op een school
      En Yara is 16 jaar
      En er zijn lichte zorgen
      En Yara zegt nee
      Als Murat vraagt: mag de jeugdprofessional weten wat er te zien was, voor advies?
      Dan is het antwoord: nee
      En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)

    @regel:toestemming-gezondheid-naar-jeugdprofessional @regel:jeugdprofessional-doel
    @bron:avg-9-2-a
    Abstract Scenario: Over de gezondheid van Yara van 16, en <ja>
      Gegeven Murat is mentor op een school
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En <ja>
      Als Murat vraagt: mag de jeugdprofessional weten welke diagnose Yara heeft, voor het vinden van hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                         | antwoord                |
        | Yara zegt ja               | vraag eerst toestemming |
        | Yara zegt uitdrukkelijk ja | ja                      |
        | Yara zegt nee              | nee                     |

  Regel: Voor een ander doel is het niet bedoeld

    @regel:verbod-jeugdprofessional-ander-doel @regel:verbod-jeugdprofessional-niet-nodig
    @bron:avg-5-b
    Abstract Scenario: Ook als Yara van 16 ja zegt, mag dit niet: <gegeven>, <doel>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt uitdrukkelijk ja
      Als Wout vraagt: mag de jeugdprofessional weten <gegeven>, voor <doel>?
      Dan is het antwoord: nee

      Voorbeelden:
        | werk                            | gegeven                                 | doel                         |
        | is mentor op een school         | of Yara op school is                    | de leerplicht                |
        | is mentor op een school         | wat er te zien was                      | onderzoek naar de veiligheid |
        | is jongerenwerker               | wie Yara is                             | opsporing                    |
        | werkt bij het CJG en geeft hulp | dat Yara hulp krijgt                    | cijfers voor beleid          |
        | is mentor op een school         | welke prikken Yara kreeg                | steun op school              |
        | is mentor op een school         | welk programma Yara op de opvang volgde | het vinden van hulp          |
        | is jongerenwerker               | wat er op de rekening staat             | het afstemmen van de hulp    |

    @regel:overleg-doel-dat-mensen-wegen
    Abstract Scenario: Yara is 16 en hier wegen mensen samen: <doel>
      Gegeven Wout is mentor op een school
      En Yara is 16 jaar
      En er zijn lichte zorgen
      En Yara zegt ja
      Als Wout vraagt: mag de jeugdprofessional weten wat er te zien was, voor <doel>?
      Dan is het antwoord: overleg eerst
      En de privacywet laat dit aan mensen over

      Voorbeelden:
        | doel                    |
        | de veiligheid op school |
        | een klacht              |
        | een zaak bij de rechter |
        | hulp uit de Wmo         |

  Regel: Een collega met een andere rol is ook een ander

    @regel:hulp-geeft-aanvraag-wat-nodig-is @bron:jeugdwet-7.4.0-lid-2
    Abstract Scenario: Sanne geeft hulp aan Tijmen van 14 en de aanvraag heeft dit nodig: <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En de familie vraagt om hulp
      En de ander regelt de aanvraag
      Als Sanne vraagt: mag de jeugdprofessional weten <gegeven>, voor het vinden van hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | gegeven                        | antwoord                |
        | welke hulp de gemeente betaalt | je moet dit delen       |
        | wie Tijmen is                  | je moet dit delen       |
        | wat er in de hulp gebeurt      | vraag eerst toestemming |

    @regel:hulp-geeft-aanvraag-wat-nodig-is
    Abstract Scenario: Geen plicht bij Tijmen van 14, want <wie> en <ander>
      Gegeven Sanne <wie>
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En de familie vraagt om hulp
      En <ander>
      Als Sanne vraagt: mag de jeugdprofessional weten wie Tijmen is, voor <doel>?
      Dan is het antwoord: vraag eerst toestemming

      Voorbeelden:
        | wie                             | ander                       | doel                      |
        | werkt bij het CJG en geeft hulp | de ander geeft hulp         | het vinden van hulp       |
        | werkt bij het CJG en geeft hulp | de ander regelt de aanvraag | het afstemmen van de hulp |
        | is mentor op een school         | de ander regelt de aanvraag | het vinden van hulp       |

    @regel:samen-dezelfde-hulp @bron:jeugdwet-7.3.11-lid-2-a
    Abstract Scenario: Twee hulpverleners van Tijmen van 14: <ander>, <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En de familie vraagt om hulp
      En <ander>
      Als Sanne vraagt: mag de jeugdprofessional weten <gegeven>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ander                                                  | gegeven                        | antwoord                |
        | de ander geeft hulp en werkt mee aan precies deze hulp | wat er in de hulp gebeurt      | ja                      |
        | de ander geeft hulp                                    | wat er in de hulp gebeurt      | vraag eerst toestemming |
        | de ander geeft hulp en werkt mee aan precies deze hulp | welke klachten de moeder heeft | vraag eerst toestemming |

  Regel: Wie de jeugdige of een ouder bijstaat, mag het voor de rechtszaak gebruiken

    @regel:bijstand-in-een-rechtszaak
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan mag de advocaat het weten
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
      Als Sanne vraagt: mag "een advocaat" weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: ja
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:bijstand-in-een-rechtszaak
    Scenario: Zonder naam mag de advocaat het weten, zonder grens aan het doel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "een advocaat" weten wat er speelt zonder naam, voor een zaak bij de rechter?
      Dan is het antwoord: ja
      En daarbij geldt niet: gebruik dit alleen voor dit doel

    @regel:bijstand-in-een-rechtszaak
    Scenario: Wil een ouder het weten voor de rechtszaak, dan overleg je eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:bijstand-in-een-rechtszaak
    Scenario: Wat een wijkagent een advocaat mag vertellen, daar is nog geen regel voor
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "een advocaat" weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:bijstand-in-een-rechtszaak
    Scenario: Een advocaat hoort pas na een ja hoe het met Bram gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "een advocaat" weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: vraag eerst toestemming

    @regel:bijstand-in-een-rechtszaak
    Scenario: Noem je geen naam, dan mag een advocaat weten wat er speelt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "een advocaat" weten wat er speelt zonder naam, voor een zaak bij de rechter?
      Dan is het antwoord: ja

    @regel:bijstand-in-een-rechtszaak
    Scenario: Een wijkagent vertelt een advocaat niets zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "een advocaat" weten hoe het in grote lijnen gaat, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:toestemming-gezondheid-naar-jeugdprofessional
    Scenario: Het RMC vertelt een advocaat de diagnose pas na een ja
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag "een advocaat" weten welke diagnose Bram heeft, voor een zaak bij de rechter?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:bijstand-in-een-rechtszaak
    Scenario: Schuldhulp vertelt de bijzondere curator niets over de moeder zonder overleg
      Gegeven Sanne helpt mensen met schulden
      En de familie vraagt om hulp
      Als Sanne vraagt: mag "de bijzondere curator" weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: gebruik dit alleen voor dit doel
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf de toestemming op
      En daarbij geldt niet: verstuur het veilig
      En niemand hoeft nog ja te zeggen

  Regel: In nood mag wie medische hulp geeft weten wat daarvoor nodig is

    @regel:nood-zorg-avg
    Scenario: Bij direct gevaar weeg je of het ziekenhuis de diagnose moet weten
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag het ziekenhuis weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is

    @regel:nood-zorg-avg
    Scenario: Wil een ouder de diagnose weten, dan overleg je ook bij gevaar eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: overleg eerst

    @regel:nood-zorg-avg
    Scenario: Zonder direct gevaar is bescherming geen reden om de diagnose te vertellen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag het ziekenhuis weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: nee

    @regel:nood-zorg-avg
    Scenario: Na een uitdrukkelijk ja hoort het ziekenhuis de diagnose, zonder te wegen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag het ziekenhuis weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: ja

    @regel:nood-zorg-avg
    Scenario: Of de vertrouwensinspecteur de GGD mag zeggen wie Bram is, zegt geen regel
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "de vertrouwensinspecteur"
      Als Sanne vraagt: mag "de GGD" weten wie Bram is, voor een klacht?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: In nood vertel je wie medische hulp geeft wat nodig is

    @regel:nood-zorg-spreken
    Scenario: Om hulp af te stemmen hoort het ziekenhuis de diagnose pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag het ziekenhuis weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:nood-zorg-spreken
    Scenario: Zegt Bram nee, dan hoort het ziekenhuis niet wat er te zien was
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag het ziekenhuis weten wat er te zien was, voor bescherming tegen gevaar?
      Dan is het antwoord: nee

    @regel:nood-zorg-spreken
    Scenario: Een advocaat hoort na een nee van Bram geen diagnose, ook bij gevaar
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag "een advocaat" weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: nee

    @regel:nood-zorg-spreken
    Scenario: Wie in nood weegt en deelt, schrijft dat op en vertelt het snel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is nu direct gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag het ziekenhuis weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij hoort ook: schrijf op wat je koos en waarom
      En daarbij hoort ook: vertel zo snel het kan dat je dit deelde

    @regel:nood-zorg-spreken
    Scenario: Of de vertrouwensinspecteur de jeugdarts de diagnose mag geven, zegt geen regel
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "de vertrouwensinspecteur"
      Als Sanne vraagt: mag de jeugdarts weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Vraagt de gemeente welke hulp nodig is, dan geeft de aanbieder dat door

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Vraagt wie de aanvraag regelt erom, dan zegt de aanbieder hoe het gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En de ander regelt de aanvraag
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Voor het afstemmen van de hulp is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En de ander regelt de aanvraag
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Wat er te zien was, hoort wie de aanvraag regelt pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En de ander regelt de aanvraag
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Vroeg niemand erom, dan vertelt de aanbieder pas iets na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander regelt de aanvraag
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Vraagt het college het zelf, dan is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En de ander regelt de aanvraag
      En Bram is 14 jaar
      Als Sanne vraagt: mag het college weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:aanbieder-geeft-aanvraag-wat-nodig-is
    Scenario: Een mentor heeft deze plicht niet en vraagt eerst een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En de ander regelt de aanvraag
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wie meebehandelt, mag horen hoe het ging

    @regel:bericht-aan-wie-meebehandelt
    Scenario: Een aanbieder met een taak in de afspraken mag de diagnose weten
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten welke diagnose Bram heeft, voor een bericht terug?
      Dan is het antwoord: ja

    @regel:bericht-aan-wie-meebehandelt
    Scenario: Wat er te zien was, is voor een bericht terug te veel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor een bericht terug?
      Dan is het antwoord: nee

    @regel:bericht-aan-wie-meebehandelt
    Scenario: Aan een ouder gaat zo'n bericht terug niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst

    @regel:bericht-aan-wie-meebehandelt
    Scenario: Voor een bericht terug van de wijkagent is er nog geen regel
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:bericht-aan-wie-meebehandelt
    Scenario: Weet Sanne haar rol niet meer, dan hoort de jeugdhulpaanbieder geen diagnose
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er zijn geen zorgen
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten welke diagnose Bram heeft, voor een bericht terug?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf de toestemming op
      En daarbij geldt niet: verstuur het veilig
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken

  Regel: Wie deze hulp mee uitvoert, is geen buitenstaander

    @regel:samen-dezelfde-hulp
    Scenario: Voor het vinden van hulp is ook bij dezelfde hulp een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ander geeft hulp en werkt mee aan precies deze hulp
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "jouw rol toen je dit hoorde" is bekend: "Ik geef hulp"
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samen-dezelfde-hulp
    Scenario: Voordat de GI de GGD vertelt welke hulp er is, zoekt zij meer uit
      Gegeven Sanne werkt bij de GI
      En er zijn lichte zorgen
      En de ander heeft een taak in de veiligheidsafspraken
      En Bram is jonger dan 12 jaar
      Als Sanne vraagt: mag "de GGD" weten welke hulp de gemeente betaalt, voor het uitvoeren van een maatregel?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt: deel alleen wat nodig is

  Regel: Bij veel ziek zijn kan de jeugdarts meekijken, na een ja

    @regel:verzuim-naar-de-jeugdarts
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan hoort de jeugdarts over het verzuim
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jeugdarts weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: ja

    @regel:verzuim-naar-de-jeugdarts
    Scenario: Voor inzage in het dossier hoort de jeugdarts niet of Bram op school is
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: nee

    @regel:verzuim-naar-de-jeugdarts
    Scenario: Hoe het in grote lijnen gaat, hoort de jeugdarts niet voor de leerplicht
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten hoe het in grote lijnen gaat, voor de leerplicht?
      Dan is het antwoord: nee

    @regel:verzuim-naar-de-jeugdarts
    Scenario: Van een jeugdhulpaanbieder hoort de jeugdarts niet of Bram op school is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: nee

  Regel: De jeugdgezondheidszorg mag weten welke kinderen er zijn, om elk kind zorg aan te bieden

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Het onderwijsregister mag de jeugdarts laten weten wie Bram is
      Gegeven de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "het onderwijsregister (DUO)"
      Als Sanne vraagt: mag de jeugdarts weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: verstuur het veilig

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Voor steun op school zegt de gemeente de jeugdarts zonder ja niet wie Bram is
      Gegeven Sanne werkt voor het college
      En de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten wie Bram is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Hoe het met Bram gaat, hoort de jeugdarts van de gemeente pas na een ja
      Gegeven Sanne werkt voor het college
      En de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Aan een ouder zegt de gemeente pas wie Bram is als meer is uitgezocht
      Gegeven Sanne werkt voor het college
      En de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: zoek dit eerst uit
      En Bram moet nog ja zeggen

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Vraagt de familie om hulp, dan is er voor de jeugdarts weer een ja nodig
      Gegeven Sanne werkt voor het college
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:jeugdgezondheidszorg-weet-wie-er-woont
    Scenario: Een jeugdhulpaanbieder zegt de jeugdarts pas na een ja wie Bram is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdarts weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Alleen een tijd of plaats mag je zonder ja doorgeven aan wie een ouder begeleidt, als dat nodig is

    @regel:praktisch-bericht-over-omgang
    Scenario: Alleen de tijd van een afspraak mag naar wie een ouder begeleidt: Sanne weegt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:praktisch-bericht-over-omgang
    Scenario: Voor het vinden van hulp is ook voor een tijd een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe laat de afspraak is, voor het vinden van hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-bericht-over-omgang
    Scenario: Hoe het met Bram gaat, hoort de begeleider van een ouder pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-bericht-over-omgang
    Scenario: Of een ouder zelf hoort hoe laat de afspraak is, weegt Sanne ook
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt niet: zeg niets over de inhoud van de hulp

    @regel:praktisch-bericht-over-omgang
    Scenario: Gaat het niet alleen om iets praktisch, dan is een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat niet alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-bericht-over-omgang
    Scenario: Een mentor geeft de tijd pas na een ja aan wie een ouder begeleidt
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gaat alleen om iets praktisch
      En Bram is 14 jaar
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:jeugdprofessional-doel
    Scenario: Sanne deelt ook van iets praktisch alleen wat nodig is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het gaat alleen om iets praktisch
      Als Sanne vraagt: mag "de hulpverlener van een ouder" weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
