# language: nl
@bron:avg-6-e @bron:awb-2-5
Functionaliteit: Mogen school en jongerenwerk met elkaar praten?
  De mentor en de jongerenwerker zien dezelfde jongere.
  School en jongerenwerk hebben geen gedeelde taak in de wet.
  Daarom praten zij samen over een jongere pas na een ja, of zonder naam.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: De jongere zegt eerst ja

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    @regel:overdragen-aan-jongerenwerker @regel:toestemming-terugkoppelen
    Abstract Scenario: Yara is 16, Noor <werk>, <ja>: het antwoord is <antwoord>
      Gegeven Noor <werk>
      En Yara is 16 jaar
      En er zijn lichte zorgen
      En <ja>
      Als Noor vraagt: mag <naar> weten <gegeven>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | werk                    | ja                                       | naar              | gegeven              | antwoord                |
        | is jongerenwerker       | Yara zegt ja                             | de mentor         | hoe het thuis gaat   | ja                      |
        | is jongerenwerker       | Yara kreeg de vraag en weet het nog niet | de mentor         | hoe het thuis gaat   | vraag eerst toestemming |
        | is jongerenwerker       | Yara zegt nee                            | de mentor         | hoe het thuis gaat   | nee                     |
        | is mentor op een school | Yara zegt ja                             | de jongerenwerker | of Yara op school is | ja                      |
        | is mentor op een school | Yara kreeg de vraag en weet het nog niet | de jongerenwerker | of Yara op school is | vraag eerst toestemming |
        | is mentor op een school | Yara zegt nee                            | de jongerenwerker | of Yara op school is | nee                     |
        | werkt bij de GI         | Yara zegt ja                             | de mentor         | hoe het thuis gaat   | ja                      |
        | werkt bij de GI         | Yara kreeg de vraag en weet het nog niet | de jongerenwerker | hoe het thuis gaat   | vraag eerst toestemming |
        | werkt bij de Raad       | Yara zegt nee                            | de mentor         | hoe het thuis gaat   | nee                     |

    @regel:overdragen-aan-jongerenwerker @regel:toestemming-terugkoppelen @regel:wie-gezag-12-15-geheim
    Abstract Scenario: Mag school de jongerenwerker iets zeggen over Bram van 15? <feit>
      Gegeven Noor is mentor op een school
      En Bram is 15 jaar
      En alleen de moeder van Bram heeft het gezag
      En er zijn lichte zorgen
      En <feit>
      Als Noor vraagt: mag de jongerenwerker weten <wat>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | feit                                | wat                       | antwoord                |
        | Bram en de moeder zeggen ja         | wat er te zien was        | ja                      |
        | Bram zegt ja                        | wat er te zien was        | vraag eerst toestemming |
        | de moeder zegt ja                   | wat er te zien was        | vraag eerst toestemming |
        | Bram zegt nee                       | wat er te zien was        | nee                     |
        | de familie weet dat dit gedeeld wordt | wat er te zien was      | vraag eerst toestemming |
        | niemand vroeg hierom                | wat er speelt zonder naam | ja                      |

    @regel:toestemming-gezondheid-naar-jongerenwerker @regel:gezondheid-aan-jongerenwerker-doel
    @bron:avg-9-2-a
    Abstract Scenario: De gezondheid van Yara van 16, <ja>: het antwoord is <antwoord>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En <ja>
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Yara heeft, voor een goede overdracht?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                         | antwoord                |
        | Yara zegt ja               | vraag eerst toestemming |
        | Yara zegt uitdrukkelijk ja | vraag eerst toestemming |
        | Yara zegt nee              | nee                     |

    @regel:gezondheid-aan-jongerenwerker-doel @regel:toestemming-gezondheid-naar-jongerenwerker
    Scenario: Yara van 16 kreeg nog geen vraag over haar gezondheid: Sanne vraagt het haar
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Yara heeft, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: verstuur het veilig
      En de weg vooruit is: vraag Yara

    @regel:overleg-gezondheid-om-advies @regel:overleg-gezondheid-school-ander-doel
    @bron:uavg-30-lid-2-a
    Abstract Scenario: Yara van 16 zegt uitdrukkelijk ja, en toch wegen mensen het: <naar>, <doel>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag <naar> weten welke diagnose Yara heeft, voor <doel>?
      Dan is het antwoord: overleg eerst
      En de privacywet laat dit aan mensen over

      Voorbeelden:
        | naar              | doel                      |
        | de mentor         | advies                    |
        | de jongerenwerker | advies                    |
        | de mentor         | een goede overdracht      |
        | de mentor         | het afstemmen van de hulp |

  Regel: Wat niet nodig is, deel je niet

    @regel:verbod-jongerenwerker-niet-nodig @regel:verbod-jongerenwerker-ander-doel
    @regel:verbod-school-niet-nodig @regel:verbod-school-ander-doel
    @regel:verbod-terugkoppelen-meer-dan-nodig @regel:verbod-beschermen-meer-dan-nodig
    @regel:verbod-beschermen-zonder-gevaar @bron:avg-5-c
    Abstract Scenario: Ook als Yara van 16 ja zegt, mag dit niet: <naar>, <gegeven>, <doel>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En <situatie>
      En Yara zegt uitdrukkelijk ja
      Als Wout vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: nee

      Voorbeelden:
        | werk                            | situatie                  | naar              | gegeven                                 | doel                     |
        | is mentor op een school         | er zijn lichte zorgen     | de jongerenwerker | welke schulden Yara heeft               | een goede overdracht     |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de jongerenwerker | welk programma Yara op de opvang volgde | een goede overdracht     |
        | is mentor op een school         | er zijn lichte zorgen     | de jongerenwerker | of Yara op school is                    | rust en orde op straat   |
        | is jongerenwerker               | er zijn lichte zorgen     | de mentor         | welke schulden Yara heeft               | steun op school          |
        | is jongerenwerker               | er zijn lichte zorgen     | de mentor         | wie Yara is                             | opsporing                |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de mentor         | dat Yara hulp krijgt                    | landelijke cijfers       |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de mentor         | welk programma Yara op de opvang volgde | steun op school          |
        | is jongerenwerker               | er zijn lichte zorgen     | de mentor         | hoe het thuis gaat                      | een bericht terug        |
        | is mentor op een school         | er is nu direct gevaar    | de jongerenwerker | hoe Yara leert                          | bescherming tegen gevaar |
        | is mentor op een school         | er zijn lichte zorgen     | de jongerenwerker | dat het thuis niet veilig is            | bescherming tegen gevaar |

  Regel: Bij direct gevaar mag je zeggen wat nu beschermt

    @regel:nood-hulp-naar-school-avg @regel:nood-hulp-naar-school-spreken @bron:sr-40
    Abstract Scenario: Er is gevaar voor Tijmen van 14, Wout <werk>: hij weegt wat <naar> hoort
      Gegeven Wout <werk>
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is nu direct gevaar
      Als Wout vraagt: mag <naar> weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega

      Voorbeelden:
        | werk                    | naar                 |
        | is jongerenwerker       | de mentor            |
        | is mentor op een school | de jongerenwerker    |
        | is mentor op een school | de jeugdprofessional |
        | werkt bij Veilig Thuis  | de jongerenwerker    |

  Regel: Wie een signaal gaf, hoort dat het is opgepakt

    @regel:terugkoppelen-doel @regel:terugkoppelen-opgepakt
    Abstract Scenario: Wout <werk> en laat <naar> weten dat het signaal over Tijmen van 14 is opgepakt
      Gegeven Wout <werk>
      En Tijmen is 14 jaar
      En er zijn lichte zorgen
      En de ander gaf zelf het signaal
      Als Wout vraagt: mag <naar> weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: ja

      Voorbeelden:
        | werk                    | naar                 |
        | is mentor op een school | de jongerenwerker    |
        | is jongerenwerker       | de mentor            |
        | is mentor op een school | de jeugdprofessional |
        | werkt bij de GI         | de jeugdprofessional |
        | werkt bij de Raad       | de mentor            |

    @regel:gezondheid-aan-jongerenwerker-doel
    Scenario: Een onderzoeksbureau hoort van het RMC niet zonder overleg welke diagnose Bram heeft
      Gegeven de familie vraagt om hulp
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag een onderzoeksbureau weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: gebruik dit alleen voor dit doel
      En daarbij geldt niet: schrijf de toestemming op
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken
