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
