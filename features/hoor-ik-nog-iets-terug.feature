# language: nl
@bron:avg-5-c
Functionaliteit: Hoor ik nog iets terug?
  Noor is jongerenwerker en Murat is mentor. Zij gaven een signaal door.
  Daarna blijft het stil. Dat voelt niet goed.
  Zij willen weten of iemand er iets mee doet.
  Dat mag Sanne zeggen. Wat er in het gezin speelt, blijft geheim.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Wie het signaal gaf, mag weten dat het is opgepakt

    @regel:terugkoppelen-opgepakt @regel:terugkoppelen-doel
    @bron:avg-6-e
    Abstract Scenario: Sanne laat <naar> iets weten over Fenna van 14
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En er zijn lichte zorgen
      En de ander gaf zelf het signaal
      Als Sanne vraagt: mag <naar> weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: deel alleen wat nodig is

      Voorbeelden:
        | naar               |
        | de jongerenwerker  |
        | de mentor          |

    @regel:terugkoppelen-opgepakt @regel:overleg-verdachte-ouder-onder-12
    @regel:overleg-verdachte-ouder-12-15
    Abstract Scenario: Ook als de vader van Saar van <jaren> misschien de dader is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Saar is <jaren> jaar
      En de vader is misschien zelf de dader
      En het voelt niet pluis
      En de ander gaf zelf het signaal
      Als Sanne vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: ja

      Voorbeelden:
        | jaren |
        | 9     |
        | 13    |

    @regel:terugkoppelen-opgepakt
    Scenario: De regio zegt alleen dat het signaal over Yara van 16 is ontvangen
      Gegeven de regio zegt alleen dat een signaal is ontvangen
      En Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En er zijn lichte zorgen
      En de ander gaf zelf het signaal
      Als Sanne vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen

    @regel:terugkoppelen-opgepakt @regel:toestemming-terugkoppelen
    @regel:toestemming-hulp-naar-school
    Abstract Scenario: Iemand anders gaf het signaal over Yara van 16, niet <naar>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En er zijn lichte zorgen
      En de ander gaf het signaal niet
      Als Sanne vraagt: mag <naar> weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen

      Voorbeelden:
        | naar               |
        | de jongerenwerker  |
        | de mentor          |

    @regel:terugkoppelen-opgepakt
    Scenario: Sanne zegt niet wie het signaal over Yara van 16 gaf
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En het antwoord gaat ervan uit: de ander gaf het signaal niet

  Regel: Meer dan 'opgepakt' zeg je alleen na een ja

    @regel:toestemming-terugkoppelen @regel:terugkoppelen-doel
    @regel:alternatief-opgepakt @bron:awb-2-5
    Abstract Scenario: Yara is 16 en Noor wil weten <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf zelf het signaal
      Als Sanne vraagt: mag de jongerenwerker weten <gegeven>, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen
      En dit kan ook: de jongerenwerker mag weten dat het signaal is opgepakt (ja)
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

      Voorbeelden:
        | gegeven                                 |
        | dat Yara hulp krijgt                    |
        | hoe het in grote lijnen gaat            |
        | wat er in de hulp gebeurt               |
        | welke afspraken er zijn over veiligheid |
        | wie de contactpersoon is                |

    @regel:alternatief-opgepakt
    Scenario: Wie het signaal niet gaf, krijgt ook geen bericht terug
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf het signaal niet
      Als Sanne vraagt: mag de jongerenwerker weten wat er in de hulp gebeurt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de jeugdige zelf vertelt de jongerenwerker wat er in de hulp gebeurt (ja)
      En meer kan er niet

    @regel:alternatief-opgepakt
    Scenario: Een bericht terug is iets anders dan overdragen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf zelf het signaal
      Als Sanne vraagt: mag de jongerenwerker weten wat er in de hulp gebeurt, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de jeugdige zelf vertelt de jongerenwerker wat er in de hulp gebeurt (ja)
      En meer kan er niet

    @regel:toestemming-terugkoppelen
    Scenario: Yara van 16 zegt bij de start al ja tegen een bericht terug
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf zelf het signaal
      En Yara zegt ja, maar alleen voor een bericht terug
      Als Sanne vraagt: mag de jongerenwerker weten dat Yara hulp krijgt, voor een bericht terug?
      Dan is het antwoord: ja
      En iets anders delen kan hier niet

    @regel:toestemming-terugkoppelen
    Scenario: Yara van 16 zegt nee tegen een bericht terug
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf zelf het signaal
      En Yara zegt nee
      Als Sanne vraagt: mag de jongerenwerker weten dat Yara hulp krijgt, voor een bericht terug?
      Dan is het antwoord: nee
      En dit kan ook: de jongerenwerker mag weten dat het signaal is opgepakt (ja)

    @regel:toestemming-terugkoppelen
    Abstract Scenario: Met een bericht terug gaat dit nooit mee over Yara van 16: <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En de ander gaf zelf het signaal
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag de jongerenwerker weten <gegeven>, voor een bericht terug?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | gegeven                          | antwoord      |
        | welk BSN Yara heeft              | nee           |
        | wat er in het hele dossier staat | nee           |
        | wie de melding deed              | nee           |
        | welke diagnose Yara heeft        | nee           |

  Regel: Samen met de jongere overdragen mag na een ja

    @regel:overdragen-aan-jongerenwerker @regel:toestemming-terugkoppelen
    Abstract Scenario: Sanne draagt Yara van 16 over aan Noor: <gegeven>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de jongerenwerker weten <gegeven>, voor <doel>?
      Dan is het antwoord: <antwoord>

      Voorbeelden:
        | gegeven                         | doel                      | antwoord      |
        | dat Yara hulp krijgt            | een goede overdracht      | ja            |
        | hoe het in grote lijnen gaat    | het afstemmen van de hulp | ja            |
        | wie Yara is                     | een goede overdracht      | ja            |
        | hoe het thuis gaat              | een goede overdracht      | ja            |
        | wat Yara in vertrouwen vertelde | een goede overdracht      | ja            |
        | welke diagnose Yara heeft       | een goede overdracht      | vraag eerst toestemming |
        | welk BSN Yara heeft             | een goede overdracht      | nee           |

    @regel:overdragen-aan-jongerenwerker
    Scenario: Bij een overdracht van Yara van 16 hoort dit
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jongerenwerker weten wie Yara is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:verbod-jongerenwerker-ander-doel @bron:avg-5-b
    Abstract Scenario: Yara van 16 zegt ja, maar het is voor <doel>
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Yara is 16 jaar
      En de familie vraagt om hulp
      En Yara zegt ja
      Als Sanne vraagt: mag de jongerenwerker weten dat Yara hulp krijgt, voor <doel>?
      Dan is het antwoord: nee

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
        | werk of uitkering               |
        | toezicht na een ernstig voorval |

    @regel:verbod-jongerenwerker-ander-doel
    Scenario: Een verhaal zonder naam mag Noor altijd horen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En niemand weet hoe oud Joep is
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jongerenwerker weten wat er speelt zonder naam, voor rust en orde op straat?
      Dan is het antwoord: ja

    @regel:nood-hulp-naar-school-avg @regel:nood-hulp-naar-school-spreken
    Scenario: Er is gevaar en Noor kan Fenna van 14 beschermen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En er is nu direct gevaar
      Als Sanne vraagt: mag de jongerenwerker weten welke afspraken er zijn over veiligheid, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En de weg vooruit is: schrijf je afweging op

  Regel: Veilig Thuis laat de melder weten welke stappen er zijn gezet

    @regel:veilig-thuis-koppelt-terug @bron:wmo2015-4.1.1-lid-2-g @bron:knmg-meldcode-2018
    Abstract Scenario: Petra belt terug naar <naar>, die Fenna van 14 meldde
      Gegeven Petra werkt bij Veilig Thuis
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de ander gaf zelf het signaal
      Als Petra vraagt: mag <naar> weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: je moet dit delen
      En niemand hoeft nog ja te zeggen
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer
      En zij leest: "Je moet dit delen."

      Voorbeelden:
        | naar                     |
        | de jeugdprofessional     |
        | de mentor                |
        | de jongerenwerker        |
        | de huisarts              |
        | de jeugdarts             |
        | de kinderopvang          |
        | de jeugdhulpaanbieder    |
        | het ziekenhuis           |
        | de buurvrouw             |

    @regel:veilig-thuis-koppelt-terug
    Scenario: Ook een nee van Fenna van 14 verandert dat niet
      Gegeven Petra werkt bij Veilig Thuis
      En Fenna is 14 jaar
      En de ouders van Fenna hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En de ander gaf zelf het signaal
      En Fenna zegt nee
      Als Petra vraagt: mag de mentor weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: je moet dit delen

    @regel:veilig-thuis-koppelt-terug @regel:toestemming-veilig-thuis-terugkoppelen
    @regel:veilig-thuis-terugkoppelen-doel
    Abstract Scenario: <naar> gaf alleen informatie over Yara van 16
      Gegeven Petra werkt bij Veilig Thuis
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de ander gaf het signaal niet
      Als Petra vraagt: mag <naar> weten dat het signaal is opgepakt, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En Yara moet nog ja zeggen

      Voorbeelden:
        | naar                 |
        | de jeugdprofessional |
        | de mentor            |
        | de jongerenwerker    |

    @regel:toestemming-veilig-thuis-terugkoppelen @regel:veilig-thuis-terugkoppelen-doel
    @regel:alternatief-opgepakt @bron:wmo2015-5.3.3-lid-1 @bron:wmo2015-5.1.6-lid-1
    Abstract Scenario: Murat wil meer horen over Yara van 16: <gegeven>
      Gegeven Petra werkt bij Veilig Thuis
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de ander gaf zelf het signaal
      En <ja>
      Als Petra vraagt: mag <naar> weten <gegeven>, voor een bericht terug?
      Dan is het antwoord: <antwoord>
      En dit kan ook: <naar> mag weten dat het signaal is opgepakt (je moet dit delen)

      Voorbeelden:
        | ja                                       | naar                 | gegeven                                 | antwoord                |
        | Yara kreeg de vraag en weet het nog niet | de mentor            | hoe het in grote lijnen gaat            | vraag eerst toestemming |
        | Yara kreeg de vraag en weet het nog niet | de jongerenwerker    | dat Yara hulp krijgt                    | vraag eerst toestemming |
        | Yara kreeg de vraag en weet het nog niet | de jeugdprofessional | welke afspraken er zijn over veiligheid | vraag eerst toestemming |
        | Yara zegt nee                            | de mentor            | hoe het in grote lijnen gaat            | nee                     |
        | Yara zegt ja                             | de mentor            | wie de melding deed                     | nee                     |

    @regel:toestemming-veilig-thuis-terugkoppelen @regel:veilig-thuis-terugkoppelen-doel
    Scenario: Yara van 16 zegt ja en Petra vertelt Murat hoe het gaat
      Gegeven Petra werkt bij Veilig Thuis
      En Yara is 16 jaar
      En er is een vermoeden van mishandeling, met feiten
      En de ander gaf zelf het signaal
      En Yara zegt ja
      Als Petra vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een bericht terug?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
