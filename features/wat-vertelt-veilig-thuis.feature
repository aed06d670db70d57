# language: nl
@bron:wmo2015-5.3.3-lid-1
Functionaliteit: Wat vertelt Veilig Thuis aan mij?
  Veilig Thuis onderzoekt een melding en heeft anderen nodig.
  De een moet hulp starten, de ander heeft een taak in de afspraken.
  Veilig Thuis vertelt dan alleen wat daarvoor nodig is.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Wie hulp moet starten, hoort wat daarvoor nodig is

    @regel:veilig-thuis-schakelt-hulp-in @bron:wmo2015-4.1.1-lid-2-d
    Abstract Scenario: Olaf werkt bij Veilig Thuis, Saar is 9, en <naar> moet helpen: <gegeven>
      Gegeven Olaf werkt bij Veilig Thuis
      En Saar is 9 jaar
      En er is een vermoeden van mishandeling, met feiten
      Als Olaf vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: jij weegt
      En de weg vooruit is: schrijf je afweging op
      En daarbij hoort ook: vertel zo snel het kan dat je dit deelde

      Voorbeelden:
        | naar                 | gegeven                      | doel                         |
        | de jeugdprofessional | dat het thuis niet veilig is | het vinden van hulp          |
        | de jeugdprofessional | hoe het thuis gaat           | het afstemmen van de hulp    |
        | de GI                | wat er te zien was           | onderzoek naar de veiligheid |

    @regel:veilig-thuis-schakelt-hulp-in @regel:toestemming-veilig-thuis-samenwerken
    @regel:veilig-thuis-samenwerken-doel
    Abstract Scenario: Yara van 16 en Olaf van Veilig Thuis, <situatie>: <naar>, <gegeven>
      Gegeven Olaf werkt bij Veilig Thuis
      En Yara is 16 jaar
      En <situatie>
      En <ja>
      Als Olaf vraagt: mag <naar> weten <gegeven>, voor het afstemmen van de hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | ja                                       | naar                 | gegeven                   | antwoord                |
        | het voelt niet pluis                             | Yara kreeg de vraag en weet het nog niet | de jeugdprofessional | hoe het thuis gaat        | vraag eerst toestemming |
        | er is een vermoeden van mishandeling, met feiten | Yara kreeg de vraag en weet het nog niet | de mentor            | hoe het thuis gaat        | vraag eerst toestemming |
        | er is een vermoeden van mishandeling, met feiten | Yara kreeg de vraag en weet het nog niet | de jeugdprofessional | wat er in de hulp gebeurt | vraag eerst toestemming |
        | er is een vermoeden van mishandeling, met feiten | Yara zegt ja                             | de mentor            | hoe het thuis gaat        | ja                      |
        | er is een vermoeden van mishandeling, met feiten | Yara zegt nee                            | de jongerenwerker    | hoe het thuis gaat        | nee                     |

  Regel: Wie een taak heeft in de afspraken, kent die afspraken

    @regel:veilig-thuis-vraagt-medewerking @bron:wmo2015-5.3.3-lid-3
    Abstract Scenario: De mentor van Saar van 9 let op de afspraken, <taak>
      Gegeven Olaf werkt bij Veilig Thuis
      En Saar is 9 jaar
      En de ouders van Saar hebben samen het gezag
      En <situatie>
      En <taak>
      Als Olaf vraagt: mag de mentor weten welke afspraken er zijn over veiligheid, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | taak                                               | doel                      | antwoord                |
        | er is een vermoeden van mishandeling, met feiten | de ander heeft een taak in de veiligheidsafspraken | het afstemmen van de hulp | jij weegt               |
        | er is nu direct gevaar                           | de ander heeft een taak in de veiligheidsafspraken | bescherming tegen gevaar  | jij weegt               |
        | er is een vermoeden van mishandeling, met feiten | de ander gaf het signaal niet                      | het afstemmen van de hulp | vraag eerst toestemming |
        | er zijn lichte zorgen                            | de ander heeft een taak in de veiligheidsafspraken | het afstemmen van de hulp | vraag eerst toestemming |

  Regel: Wie een vraag krijgt, hoort alleen over wie het gaat

    @regel:veilig-thuis-stelt-een-vraag @regel:verbod-veilig-thuis-vertelt-niet-meer
    @regel:verbod-jeugdprofessional-ander-doel
    Abstract Scenario: Olaf belt <naar> over Saar van 9: <gegeven>
      Gegeven Olaf werkt bij Veilig Thuis
      En Saar is 9 jaar
      En de ouders van Saar hebben samen het gezag
      En <situatie>
      Als Olaf vraagt: mag <naar> weten <gegeven>, voor onderzoek naar de veiligheid?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | situatie                                         | naar              | gegeven                      | antwoord  |
        | er is een vermoeden van mishandeling, met feiten | de mentor         | wie Saar is                  | jij weegt |
        | er is een vermoeden van mishandeling, met feiten | de jongerenwerker | wie Saar is                  | jij weegt |
        | er is een vermoeden van mishandeling, met feiten | de mentor         | dat het thuis niet veilig is | nee       |
        | er zijn lichte zorgen                            | de mentor         | wie Saar is                  | nee       |

    @regel:verbod-veilig-thuis-vertelt-niet-meer @regel:verbod-veilig-thuis-vertelt-te-veel
    @regel:verbod-veilig-thuis-niet-nodig @bron:avg-5-c
    Abstract Scenario: Ook als Yara van 16 ja zegt, mag dit niet: Wout <werk>, <naar>, <gegeven>, <doel>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En Yara zegt uitdrukkelijk ja
      Als Wout vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: nee

      Voorbeelden:
        | werk                    | naar                 | gegeven                                 | doel                      |
        | werkt bij Veilig Thuis  | de mentor            | dat Yara hulp krijgt                    | landelijke cijfers        |
        | werkt bij Veilig Thuis  | de jongerenwerker    | welke diagnose Yara heeft               | het afstemmen van de hulp |
        | werkt bij Veilig Thuis  | de jeugdprofessional | welke schulden Yara heeft               | het vinden van hulp       |
        | werkt bij Veilig Thuis  | de mentor            | welk programma Yara op de opvang volgde | een bericht terug         |
        | is mentor op een school | Veilig Thuis         | wat er op de rekening staat             | advies                    |
        | is mentor op een school | Veilig Thuis         | welk programma Yara op de opvang volgde | advies                    |

  Regel: Melde een professional open, dan mag Veilig Thuis het gezin zeggen wie dat was

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Was de melder een professional, dan weeg je of een ouder de naam hoort
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin blijft goed
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Loopt de melder gevaar, dan hoort een ouder niet wie dat was
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin blijft goed
      En de melder loopt gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Hoe het gaat, vertelt Veilig Thuis een ouder pas na een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin blijft goed
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Is de melder geen professional, dan hoort een ouder niet wie dat was
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is geen professional
      En het contact met het gezin blijft goed
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Een jeugdhulpaanbieder hoort van Veilig Thuis niet wie de melding deed
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin blijft goed
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Een jeugdhulpaanbieder vertelt een ouder niet wie de melding deed
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin blijft goed
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:veilig-thuis-noemt-de-melder
    Scenario: Zou het contact met het gezin breken, dan blijft de melder geheim
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de melder is een professional
      En het contact met het gezin zou breken
      En de melder loopt geen gevaar
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie de melding deed, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

  Regel: Veilig Thuis vertelt het gezin binnen vier weken wat er is gemeld

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Bij een vermoeden moet Veilig Thuis een ouder vertellen wat er te zien was
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg wat een feit is en wat je zelf denkt
      En daarbij hoort ook: vertel zo snel het kan dat je dit deelde

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Voor inzage in het dossier vraagt Veilig Thuis eerst om een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Ook bij een vermoeden hoort een ouder pas na een ja hoe het gaat
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Is Bram 19, dan vertelt Veilig Thuis een ouder pas iets na een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Is vertellen thuis gevaarlijk, dan overlegt Veilig Thuis eerst
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Vraagt de familie alleen om hulp, dan is eerst een ja nodig
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Een jeugdhulpaanbieder heeft deze plicht niet en weegt zelf
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: jij weegt

    @regel:veilig-thuis-informeert-het-gezin
    Scenario: Ook bij direct gevaar hoort een ouder zonder gezag pas iets na een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het thuis gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt niet: zeg wat een feit is en wat je zelf denkt
      En daarbij hoort niet: vertel zo snel het kan dat je dit deelde
