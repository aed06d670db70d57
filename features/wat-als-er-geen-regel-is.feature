# language: nl
Functionaliteit: Wat als er nog geen regel is?
  Dit kader kent nog niet elke vraag.
  Dan zegt het geen ja en ook geen nee. Het zegt: overleg eerst.
  Een regel voor de één is nooit stil een regel voor de ander.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Een regel geldt alleen voor wie en wat er genoemd is

    @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school
    @regel:gezondheid-aan-school-doel @regel:toestemming-gezondheid-naar-school
    @regel:terugkoppelen-doel @regel:terugkoppelen-opgepakt @regel:toestemming-terugkoppelen
    @regel:overdragen-aan-jongerenwerker @regel:verbod-school-ander-doel
    @regel:verbod-jongerenwerker-ander-doel @regel:nood-hulp-naar-school-avg
    @regel:nood-hulp-naar-school-spreken @regel:advies-veilig-thuis-met-naam
    @regel:toestemming-naar-veilig-thuis @regel:toestemming-gezondheid-naar-veilig-thuis
    @regel:melden-door-burger-avg @regel:melden-door-burger-spreken
    @regel:nood-112-avg @regel:nood-112-spreken @regel:veilig-thuis-koppelt-terug
    @regel:veilig-thuis-terugkoppelen-doel @regel:toestemming-veilig-thuis-terugkoppelen
    @regel:verbod-school-niet-nodig @regel:wie-jeugdige-vanaf-16
    @regel:spreekrecht-veilig-thuis @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Yara is 16, <situatie>, en Wout <werk>: <naar>, <gegeven>, <doel>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En <situatie>
      En de ander gaf zelf het signaal
      En de afweging staat op papier
      En Yara zegt uitdrukkelijk ja
      Als Wout vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

      Voorbeelden: Een andere afzender
        | werk                         | situatie                                         | naar              | gegeven                       | doel                         |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de mentor         | dat Yara hulp krijgt          | steun op school              |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de mentor         | welke diagnose Yara heeft     | steun op school              |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de mentor         | welke schulden Yara heeft     | steun op school              |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de mentor         | dat Yara hulp krijgt          | opsporing                    |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de jongerenwerker | dat Yara hulp krijgt          | opsporing                    |
        | heeft een bedrijf waar Yara werkt | er is nu direct gevaar                      | de mentor         | dat het thuis niet veilig is  | bescherming tegen gevaar     |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de jongerenwerker | dat Yara hulp krijgt          | een goede overdracht         |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de jongerenwerker | dat het signaal is opgepakt   | een bericht terug            |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                   | de mentor         | hoe het in grote lijnen gaat  | een bericht terug            |
        | heeft een bedrijf waar Yara werkt | het voelt niet pluis                        | Veilig Thuis      | wie Yara is                   | advies                       |
        | heeft een bedrijf waar Yara werkt | het voelt niet pluis                        | Veilig Thuis      | welke diagnose Yara heeft     | advies                       |
        | heeft een bedrijf waar Yara werkt | er is nu direct gevaar                      | Veilig Thuis      | wat er te zien was            | bescherming tegen gevaar     |

      Voorbeelden: Een andere ontvanger
        | werk                            | situatie                  | naar       | gegeven                      | doel                         |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | dat Yara hulp krijgt         | steun op school              |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | welke diagnose Yara heeft    | steun op school              |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | welke schulden Yara heeft    | steun op school              |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | dat Yara hulp krijgt         | opsporing                    |
        | werkt bij het CJG en geeft hulp | er is nu direct gevaar    | de baas    | dat het thuis niet veilig is | bescherming tegen gevaar     |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | dat Yara hulp krijgt         | een goede overdracht         |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de baas    | dat het signaal is opgepakt  | een bericht terug            |
        | werkt bij het CJG en geeft hulp | het voelt niet pluis      | de baas    | wie Yara is                  | advies                       |
        | werkt bij het CJG en geeft hulp | het voelt niet pluis      | de baas    | welke diagnose Yara heeft    | advies                       |
        | is huisarts                     | het voelt niet pluis      | de baas    | welke diagnose Yara heeft    | advies                       |
        | is een tante                    | er is nu direct gevaar    | de baas    | wat er te zien was           | bescherming tegen gevaar     |
        | werkt bij Veilig Thuis          | er is nu direct gevaar    | de baas    | dat het signaal is opgepakt  | een bericht terug            |
        | werkt bij Veilig Thuis          | er is nu direct gevaar    | de baas    | hoe het in grote lijnen gaat | een bericht terug            |

      Voorbeelden: Een ander doel, een andere situatie of een ander gegeven
        | werk                            | situatie                  | naar               | gegeven                              | doel                         |
        | is mentor op een school         | er is nu direct gevaar    | de meldkamer       | wat er in de hulp gebeurt            | bescherming tegen gevaar     |
        | is mentor op een school         | er is nu direct gevaar    | de meldkamer       | dat het thuis niet veilig is         | steun op school              |
        | is mentor op een school         | er zijn lichte zorgen     | de meldkamer       | dat het thuis niet veilig is         | bescherming tegen gevaar     |
        | is een tante                    | er is nu direct gevaar    | Veilig Thuis       | hoe Yara leert                       | onderzoek naar de veiligheid |
        | werkt bij het CJG en geeft hulp | het voelt niet pluis      | Veilig Thuis       | welke prikken Yara kreeg             | advies                       |
        | is huisarts                     | er is nu direct gevaar    | Veilig Thuis       | welke prikken Yara kreeg             | bescherming tegen gevaar     |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de mentor          | hoeveel kinderen hulp krijgen        | steun op school              |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de jongerenwerker  | hoeveel kinderen hulp krijgen        | een bericht terug            |

    @regel:hulp-aan-school-doel @regel:gezondheid-aan-school-doel @regel:terugkoppelen-doel
    @regel:overdragen-aan-jongerenwerker @regel:nood-hulp-naar-school-avg
    @regel:advies-veilig-thuis-met-naam @regel:terugkoppelen-opgepakt @bron:avg-6-e @bron:uavg-30-lid-2-a
    Abstract Scenario: Yara is 16, <situatie>, zij zegt ja, maar de privacywet opent het niet: <naar>, <gegeven>, <doel>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En <situatie>
      En de ander gaf zelf het signaal
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: overleg eerst
      En de privacywet opent dit niet

      Voorbeelden:
        | situatie                  | naar              | gegeven                                 | doel                     |
        | de familie vraagt om hulp | de mentor         | welke diagnose Yara heeft               | een goede overdracht     |
        | het voelt niet pluis      | Veilig Thuis      | wie Yara is                             | bescherming tegen gevaar |

    @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional
    @regel:toestemming-gezondheid-naar-jeugdprofessional @regel:verbod-jeugdprofessional-ander-doel
    @regel:verbod-jeugdprofessional-niet-nodig @regel:toestemming-gezondheid-naar-jongerenwerker
    @regel:gezondheid-aan-jongerenwerker-doel @regel:verbod-jongerenwerker-niet-nodig
    @regel:gi-vraagt-bij-ots @regel:gi-vertellen-bij-ots @regel:gi-doel @regel:toestemming-naar-gi
    @regel:raad-onderzoekt @regel:raad-bij-vermoeden @regel:raad-doel @regel:toestemming-naar-raad
    @regel:verbod-gi-ander-doel @regel:verbod-raad-ander-doel @regel:verbod-terugkoppelen-meer-dan-nodig
    @regel:verbod-beschermen-meer-dan-nodig @regel:verbod-beschermen-zonder-gevaar
    @regel:overleg-doel-dat-mensen-wegen @regel:overleg-gezondheid-om-advies
    @regel:overleg-gezondheid-school-ander-doel @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Yara is 16, <situatie>, en Wout <werk> hoort niet bij deze regel: <naar>, <gegeven>, <doel>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En <situatie>
      En <feit>
      En Yara zegt uitdrukkelijk ja
      Als Wout vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

      Voorbeelden: Een andere afzender
        | werk                              | situatie                                         | feit                               | naar                 | gegeven                      | doel                            |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jeugdprofessional | hoe het thuis gaat           | het vinden van hulp             |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jeugdprofessional | welke diagnose Yara heeft    | het vinden van hulp             |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jeugdprofessional | wie Yara is                  | opsporing                       |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jeugdprofessional | wat er op de rekening staat  | het vinden van hulp             |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jongerenwerker    | welke diagnose Yara heeft    | een goede overdracht            |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jongerenwerker    | welke diagnose Yara heeft    | advies                          |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de jongerenwerker    | welke schulden Yara heeft    | een goede overdracht            |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de mentor            | welke diagnose Yara heeft    | een goede overdracht            |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de mentor            | hoe het thuis gaat           | een bericht terug               |
        | heeft een bedrijf waar Yara werkt | er is nu direct gevaar                           | de ander gaf zelf het signaal      | de mentor            | hoe Yara leert               | bescherming tegen gevaar        |
        | heeft een bedrijf waar Yara werkt | er zijn lichte zorgen                            | de ander gaf zelf het signaal      | de mentor            | dat het thuis niet veilig is | bescherming tegen gevaar        |
        | heeft een bedrijf waar Yara werkt | er zijn lichte zorgen                            | de ander gaf zelf het signaal      | de mentor            | wat er te zien was           | een klacht                      |
        | heeft een bedrijf waar Yara werkt | er zijn lichte zorgen                            | de GI voert het toezicht (OTS) uit | de GI                | wat er te zien was           | het uitvoeren van een maatregel |
        | heeft een bedrijf waar Yara werkt | er zijn lichte zorgen                            | de GI helpt vrijwillig (drang)     | de GI                | of Yara op school is         | de leerplicht                   |
        | heeft een bedrijf waar Yara werkt | er is een vermoeden van mishandeling, met feiten | de ander gaf zelf het signaal      | de Raad              | hoe het thuis gaat           | onderzoek door de Raad          |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de Raad doet onderzoek             | de Raad              | hoe het thuis gaat           | onderzoek door de Raad          |
        | heeft een bedrijf waar Yara werkt | de familie vraagt om hulp                        | de ander gaf zelf het signaal      | de Raad              | of Yara op school is         | steun op school                 |

      Voorbeelden: Een andere ontvanger
        | werk                            | situatie                                         | feit                                               | naar    | gegeven                                 | doel                         |
        | is mentor op een school         | er zijn lichte zorgen                            | de ander gaf zelf het signaal                      | de baas | wat er te zien was                      | een klacht                   |
        | is mentor op een school         | er zijn lichte zorgen                            | de ander gaf zelf het signaal                      | de baas | hoe het thuis gaat                      | een bericht terug            |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp                        | de ander gaf zelf het signaal                      | de baas | wie Yara is                             | het vinden van hulp          |
        | werkt bij het CJG en geeft hulp | de familie vraagt om hulp                        | de Raad doet onderzoek                             | de baas | hoe het thuis gaat                      | onderzoek door de Raad       |
        | werkt bij Veilig Thuis          | er is een vermoeden van mishandeling, met feiten | de ander heeft een taak in de veiligheidsafspraken | de baas | welke afspraken er zijn over veiligheid | het afstemmen van de hulp    |
        | werkt bij Veilig Thuis          | er is een vermoeden van mishandeling, met feiten | de ander gaf zelf het signaal                      | de baas | wie Yara is                             | onderzoek naar de veiligheid |
        | werkt bij Veilig Thuis          | de familie vraagt om hulp                        | de ander gaf zelf het signaal                      | de baas | hoe het thuis gaat                      | het afstemmen van de hulp    |
        | werkt bij Veilig Thuis          | de familie vraagt om hulp                        | de ander gaf zelf het signaal                      | de baas | welke diagnose Yara heeft               | het afstemmen van de hulp    |

    @regel:terugkoppelen-opgepakt @regel:toestemming-gezondheid-naar-veilig-thuis
    @regel:toestemming-naar-veilig-thuis @regel:nood-hulp-naar-school-spreken
    @regel:toestemming-veilig-thuis-terugkoppelen @regel:toestemming-terugkoppelen @bron:jeugdwet-7.3.11-lid-1
    Abstract Scenario: Yara van 16 zegt nee en het geheim blijft dicht: <naar>, <gegeven>, <doel>
      Gegeven <wie>
      En Yara is 16 jaar
      En <situatie>
      En de ander gaf zelf het signaal
      En de afweging staat op papier
      En Yara zegt nee
      Als Sanne vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>
      En het geheim blijft dicht

      Voorbeelden:
        | wie                                   | situatie                  | naar              | gegeven                     | doel                         | antwoord      |
        | Sanne werkt bij het CJG en geeft hulp | de familie vraagt om hulp | de mentor         | dat het signaal is opgepakt | landelijke cijfers           | nee           |
        | Sanne werkt bij het CJG en geeft hulp | er is nu direct gevaar    | de mentor         | wat er in de hulp gebeurt   | bescherming tegen gevaar     | nee           |
        | Sanne werkt bij het CJG en geeft hulp | er zijn lichte zorgen     | de mentor         | wat er te zien was          | bescherming tegen gevaar     | nee           |
        | Sanne werkt bij het CJG en geeft hulp | er is nu direct gevaar    | de mentor         | wat er te zien was          | landelijke cijfers           | nee           |
        | Sanne werkt bij het CJG en geeft hulp | het voelt niet pluis      | Veilig Thuis      | wie Yara is                 | bescherming tegen gevaar     | overleg eerst |
        | Sanne werkt bij het CJG en geeft hulp | het voelt niet pluis      | Veilig Thuis      | welke diagnose Yara heeft   | bescherming tegen gevaar     | overleg eerst |

  Regel: Een andere weg hoort bij de vraag

    @regel:alternatief-zonder-naam @regel:alternatief-veilig-thuis @regel:alternatief-opgepakt
    @regel:alternatief-112 @regel:meldcode-volgen @regel:direct-melden
    @bron:besluit-meldcode-2-b @bron:wmo2015-5.2.6
    Abstract Scenario: Yara is 16, <situatie>, en er is geen andere weg: <naar>, <gegeven>
      Gegeven Wout <werk>
      En Yara is 16 jaar
      En <situatie>
      En de ander gaf zelf het signaal
      Als Wout vraagt: mag <naar> weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>
      En iets anders delen kan hier niet

      Voorbeelden:
        | werk                              | situatie                                         | naar              | gegeven                       | doel              | antwoord      |
        | werkt bij het CJG en geeft hulp   | er zijn lichte zorgen                            | de baas           | dat Yara hulp krijgt          | steun op school   | overleg eerst |
        | werkt bij het CJG en geeft hulp   | er is een vermoeden van mishandeling, met feiten | de mentor         | wat er speelt zonder naam     | steun op school   | ja            |
        | werkt bij het CJG en geeft hulp   | de familie vraagt om hulp                        | de jongerenwerker | hoeveel kinderen hulp krijgen | een bericht terug | overleg eerst |

  @regel:wie-gezag-12-15-avg @bron:uavg-5-lid-1
  Scenario: Onderzoek naar de klachten van de moeder kan pas na haar eigen ja
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    Als Sanne vraagt: mag een onderzoeksbureau weten welke klachten de moeder heeft, voor wetenschappelijk onderzoek?
    Dan is het antwoord: vraag eerst toestemming
    En de persoon over wie het gaat moet nog ja zeggen
    En er is niets meer uit te zoeken

  @regel:wie-gezag-12-15-avg @bron:uavg-5-lid-1
  Scenario: Een verhuurder hoort de diagnose van Bram pas na zijn eigen ja
    Gegeven Sanne is jongerenwerker
    En het voelt niet pluis
    En Bram is 12, 13, 14 of 15 jaar
    Als Sanne vraagt: mag de verhuurder weten welke diagnose Bram heeft, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram moet nog ja zeggen
    En er is niets meer uit te zoeken

  @regel:wie-gezag-12-15-traject @bron:uavg-5-lid-1
  Scenario: Een andere gemeente hoort over de broer pas na zijn eigen ja
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de familie vraagt om hulp
    Als Sanne vraagt: mag een andere gemeente weten hoe het met de broer gaat, voor hulp uit de Wmo?
    Dan is het antwoord: vraag eerst toestemming
    En de persoon over wie het gaat moet nog ja zeggen
    En er is niets meer uit te zoeken

  @regel:samen-dezelfde-hulp @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Welke hulp de gemeente betaalt, vertelt het RMC pas na een ja
    Gegeven er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    En over "wie jij bent" is bekend: "het RMC"
    Als Sanne vraagt: mag de jeugdprofessional weten welke hulp de gemeente betaalt, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En zoek eerst uit: de leeftijd en het gezag

  @regel:gi-vraagt-bij-ots @bron:jeugdwet-7.3.11-lid-4-desgevraagd
  Scenario: Ook als Halt het met een wet eist, vraagt de GI een ja
    Gegeven Sanne werkt bij de GI
    En er is nu direct gevaar
    En de ander eist dit met een wet
    Als Sanne vraagt: mag "Halt" weten welke extra hulp school geeft, voor het uitvoeren van een maatregel?
    Dan is het antwoord: vraag eerst toestemming
    En zoek eerst uit: de leeftijd en het gezag
    En daarbij geldt niet: controleer wie de ander is
    En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij hoort niet: geef wat de wet noemt, en niet meer
    En daarbij geldt niet: verstuur het veilig

  @regel:gi-vertellen-bij-ots @bron:jeugdwet-7.3.11-lid-4-eigen-beweging
  Scenario: Voor een maatregel geeft de GI het CBS geen diagnose zonder overleg
    Gegeven Sanne werkt bij de GI
    En er is nu direct gevaar
    Als Sanne vraagt: mag het CBS weten welke diagnose Bram heeft, voor het uitvoeren van een maatregel?
    Dan is het antwoord: overleg eerst
    En daarbij geldt niet: controleer wie de ander is
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt niet: schrijf op wat je koos en waarom
    En daarbij geldt niet: verstuur het veilig
    En er is niets meer uit te zoeken
    En daar is nog geen regel voor

  @regel:terugkoppelen-doel @bron:avg-6-e
  Scenario: Over de veiligheidsafspraken vertelt een jongerenwerker een fonds niets zonder overleg
    Gegeven Sanne is jongerenwerker
    En er is nu direct gevaar
    Als Sanne vraagt: mag "een fonds" weten welke afspraken er zijn over veiligheid, voor bescherming tegen gevaar?
    Dan is het antwoord: overleg eerst
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: praat er eerst over met Bram
    En daarbij geldt niet: schrijf de toestemming op
    En daarbij geldt niet: verstuur het veilig
    En niemand hoeft nog ja te zeggen
    En er is niets meer uit te zoeken

  @regel:toestemming-naar-raad @bron:jeugdwet-7.3.11-lid-1
  Scenario: Ook de Raad hoort pas na een ja dat het signaal is opgepakt
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er zijn lichte zorgen
    Als Sanne vraagt: mag de Raad weten dat het signaal is opgepakt, voor onderzoek door de Raad?
    Dan is het antwoord: vraag eerst toestemming
    En daarbij geldt: deel alleen wat nodig is

  @regel:veilig-thuis-terugkoppelen-doel @bron:wmo2015-5.1.6-lid-1
  Scenario: Veilig Thuis vertelt de jeugdarts de afspraken niet zonder overleg
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    Als Sanne vraagt: mag de jeugdarts weten welke afspraken er zijn over veiligheid, voor bescherming tegen gevaar?
    Dan is het antwoord: overleg eerst
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: schrijf de toestemming op
    En daarbij geldt niet: verstuur het veilig
    En niemand hoeft nog ja te zeggen
    En er is niets meer uit te zoeken
