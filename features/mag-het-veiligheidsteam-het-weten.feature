# language: nl
@bron:wmo2015-5.2.6 @bron:bw1-240
Functionaliteit: Mag het veiligheidsteam het weten?
  Aan tafel bij het veiligheidsteam zitten meer mensen, elk met een eigen taak.
  Het team zelf heeft geen eigen grond: ieder hoort alleen wat bij de eigen taak mag.
  Voelt het niet pluis? Dan praat je zonder naam, of na een ja.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Voelt het niet pluis, dan noem je geen naam

    @regel:anoniem-is-geen-persoonsgegeven @regel:anoniem-schendt-geen-geheim
    Abstract Scenario: Murat <werk> en bespreekt Tijmen van 14 zonder naam
      Gegeven Murat <werk>
      En Tijmen is 14 jaar
      En het voelt niet pluis
      Als Murat vraagt: mag het veiligheidsteam weten wat er speelt zonder naam, voor advies?
      Dan is het antwoord: ja

      Voorbeelden:
        | werk                            |
        | werkt bij het CJG en geeft hulp |
        | is mentor op een school         |
        | is jongerenwerker               |
        | werkt bij Veilig Thuis          |

    @regel:toestemming-naar-veilig-thuis @regel:toestemming-naar-gi @regel:toestemming-naar-raad
    @regel:gi-doel @regel:raad-doel
    Abstract Scenario: Sanne wil Yara van 16 bij naam bespreken, en <ja>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En het voelt niet pluis
      En de GI helpt vrijwillig (drang)
      En <ja>
      Als Sanne vraagt: mag het veiligheidsteam weten wat er te zien was, voor advies?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | ja                                       | antwoord                |
        | Yara kreeg de vraag en weet het nog niet | vraag eerst toestemming |
        | Yara zegt ja                             | ja                      |
        | Yara zegt nee                            | nee                     |

  Regel: Bij een vermoeden is het antwoord per deelnemer anders

    @regel:spreekrecht-veilig-thuis @regel:raad-bij-vermoeden @regel:toestemming-naar-gi
    Scenario: Sanne vermoedt iets bij Tijmen van 14 en de GI helpt vrijwillig
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de GI helpt vrijwillig (drang)
      Als Sanne vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming
      En aan tafel geldt voor Veilig Thuis: jij weegt
      En aan tafel geldt voor de Raad: jij weegt
      En aan tafel geldt voor de GI: vraag eerst toestemming

    @regel:verbod-jeugdprofessional-ander-doel
    Scenario: Murat is mentor en zijn vermoeden over Tijmen van 14 is niet voor iedereen aan tafel
      Gegeven Murat is mentor op een school
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de GI helpt vrijwillig (drang)
      Als Murat vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: nee
      En aan tafel geldt voor Veilig Thuis: jij weegt
      En aan tafel geldt voor de jeugdprofessional: nee
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)

    @regel:veilig-thuis-schakelt-hulp-in @regel:raad-bij-vermoeden
    Scenario: Olaf van Veilig Thuis vertelt het team over Tijmen van 14
      Gegeven Olaf werkt bij Veilig Thuis
      En Tijmen is 14 jaar
      En de ouders van Tijmen hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de GI helpt vrijwillig (drang)
      Als Olaf vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt

  Regel: Wat het team vertelt, hangt af van wie het inbracht

    @regel:terugkoppelen-opgepakt @regel:veilig-thuis-koppelt-terug
    Scenario: Noor gaf het signaal over Tijmen van 14 en hoort dat het is opgepakt
      Gegeven Olaf praat namens het veiligheidsteam
      En Tijmen is 14 jaar
      En er zijn lichte zorgen
      En de ander gaf zelf het signaal
      Als Olaf vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: ja

    @regel:veilig-thuis-schakelt-hulp-in @regel:jeugdprofessional-doel
    @regel:toestemming-naar-jeugdprofessional
    Abstract Scenario: Er is een vermoeden bij Yara van 16 en <wie>
      Gegeven Olaf praat namens het veiligheidsteam
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En <wie>
      Als Olaf vraagt: mag de jeugdprofessional weten dat het thuis niet veilig is, voor het vinden van hulp?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | wie                        | antwoord                |
        | Veilig Thuis bracht dit in | jij weegt               |
        | de GI bracht dit in        | vraag eerst toestemming |
