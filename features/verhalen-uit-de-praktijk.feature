# language: nl
Functionaliteit: Wat antwoord ik op de verhalen uit de praktijk?
  Professionals, ouders en jongeren vertelden waar zij op vastliepen.
  Hier staan hun verhalen, met wat dit kader antwoordt.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @geval:S01
  @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De mentor mag weten dat Bram hulp krijgt, want Bram zei ja
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En Bram is 16 jaar
    En Bram zegt ja
    Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt, voor steun op school?
    Dan is het antwoord: ja

  @geval:S02 @regel:hulp-aan-school-doel @bron:avg-6-e
  Scenario: Bram zegt nee en de mentor vraagt waarom hij hulp krijgt
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En Bram is 14 jaar
    En Bram zegt nee
    Als Sanne vraagt: mag de mentor weten dat Bram hulp krijgt en ook wat er in de hulp gebeurt, voor steun op school?
    Dan is het antwoord: nee
    En voor dat Bram hulp krijgt geldt: nee
    En voor wat er in de hulp gebeurt geldt: nee

  @geval:S03
  @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: Bram mist een les door een afspraak
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En het gaat alleen om iets praktisch
    En Bram is 16 jaar
    En Bram zegt ja
    Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
    Dan is het antwoord: ja

  @geval:S04
  @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De leerkracht zoekt hulp en de ouders vinden het goed
    Gegeven Sanne is mentor op een school
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En niemand vroeg hierom
    En Bram is 5 jaar
    En de moeder zegt ja
    En de vader zegt ja
    Als Sanne vraagt: mag de jeugdprofessional weten hoe Bram leert en ook hoe het thuis gaat, voor het vinden van hulp?
    Dan is het antwoord: ja
    En voor hoe Bram leert geldt: ja
    En voor hoe het thuis gaat geldt: ja

  @geval:S05
  @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De school van Bram vraagt naar zijn broertje
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En Bram is 8 jaar
    En de moeder zegt ja, maar alleen over: hoe het thuis gaat
    En de vader zegt ja, maar alleen over: hoe het thuis gaat
    Als Sanne vraagt: mag de mentor weten hoe het met de broer gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En de persoon over wie het gaat moet nog ja zeggen

  @geval:S09
  @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: Bram vertelde de jongerenwerker iets over thuis
    Gegeven Sanne is jongerenwerker
    En de ouders van Bram hebben samen het gezag
    En er zijn lichte zorgen
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram moet nog ja zeggen
    En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)

  @geval:S10
  @regel:terugkoppelen-doel @regel:toestemming-terugkoppelen @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De jongerenwerker gaf het signaal en vraagt hoe de hulp gaat
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En de ander gaf zelf het signaal
    En de ander vraagt erom
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jongerenwerker weten wat er in de hulp gebeurt, voor een bericht terug?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder en de vader moeten nog ja zeggen
    En dit kan ook: de jongerenwerker mag weten dat het signaal is opgepakt (ja)

  @geval:S11 @regel:terugkoppelen-doel @regel:terugkoppelen-opgepakt @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De jongerenwerker hoort dat zijn signaal is opgepakt
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En de ander gaf zelf het signaal
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor een bericht terug?
    Dan is het antwoord: ja

  @geval:S18 @regel:advies-veilig-thuis-met-naam @regel:gi-doel @bron:wmo2015-4.1.1-lid-3 @bron:avg-6-e
  Scenario: Het voelt niet pluis en Sanne wil dit in het veiligheidsteam bespreken
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En het voelt niet pluis
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag het veiligheidsteam weten wat er te zien was en ook wie Bram is, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En voor wat er te zien was geldt: vraag eerst toestemming
    En voor wie Bram is geldt: vraag eerst toestemming
    En Bram, de moeder en de vader moeten nog ja zeggen
    En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
    En dit kan ook: het veiligheidsteam mag weten wat er speelt zonder naam (ja)

  @geval:S19 @regel:spreekrecht-veilig-thuis @bron:wmo2015-5.2.6
  Scenario: Sanne van het CJG meldt bij direct gevaar
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En er is nu direct gevaar
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag Veilig Thuis weten wie Bram is en ook dat het thuis niet veilig is, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En voor wie Bram is geldt: jij weegt
    En voor dat het thuis niet veilig is geldt: jij weegt
    En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)

  @geval:S20 @regel:spreekrecht-veilig-thuis @bron:wmo2015-5.2.6
  Scenario: De mentor meldt bij direct gevaar
    Gegeven Sanne is mentor op een school
    En de ouders van Bram hebben samen het gezag
    En er is nu direct gevaar
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag Veilig Thuis weten wie Bram is en ook dat het thuis niet veilig is, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En voor wie Bram is geldt: jij weegt
    En voor dat het thuis niet veilig is geldt: jij weegt
    En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)

  @geval:S21 @regel:spreekrecht-veilig-thuis @bron:wmo2015-5.2.6
  Scenario: De jongerenwerker meldt bij direct gevaar
    Gegeven Sanne is jongerenwerker
    En de ouders van Bram hebben samen het gezag
    En er is nu direct gevaar
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag Veilig Thuis weten wie Bram is en ook dat het thuis niet veilig is, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En voor wie Bram is geldt: jij weegt
    En voor dat het thuis niet veilig is geldt: jij weegt
    En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)

  @geval:S24 @regel:veilig-thuis-schakelt-hulp-in @regel:gi-doel @bron:wmo2015-4.1.1-lid-2-d @bron:avg-6-e
  Scenario: Veilig Thuis bespreekt een melding in het veiligheidsteam
    Gegeven Sanne werkt bij Veilig Thuis
    En de ouders van Bram hebben samen het gezag
    En er is een vermoeden van mishandeling, met feiten
    En Bram is 14 jaar
    Als Sanne vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En aan tafel geldt voor de jeugdprofessional: jij weegt
    En aan tafel geldt voor de GI: jij weegt
    En aan tafel geldt voor de Raad: jij weegt
    En dit kan ook: het veiligheidsteam mag weten wat er speelt zonder naam (ja)

  @geval:S25
  @regel:veilig-thuis-samenwerken-doel @regel:veilig-thuis-schakelt-hulp-in @bron:wmo2015-5.1.6-lid-1 @bron:wmo2015-4.1.1-lid-2-d
  Scenario: Het veiligheidsteam vraagt om hulp voor Bram
    Gegeven Sanne praat namens het veiligheidsteam
    En de ouders van Bram hebben samen het gezag
    En er is een vermoeden van mishandeling, met feiten
    En Veilig Thuis bracht dit in
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten dat het thuis niet veilig is, voor het vinden van hulp?
    Dan is het antwoord: jij weegt
    En aan tafel geldt voor Veilig Thuis: jij weegt
    En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)

  @geval:S48
  @regel:advies-veilig-thuis-met-naam @regel:spreekrecht-veilig-thuis @bron:wmo2015-4.1.1-lid-3 @bron:wmo2015-5.2.6
  Scenario: Sanne van het CJG vermoedt mishandeling en heeft feiten
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ouders van Bram hebben samen het gezag
    En er is een vermoeden van mishandeling, met feiten
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)

  @geval:S49
  @regel:veilig-thuis-samenwerken-doel @regel:veilig-thuis-schakelt-hulp-in @bron:wmo2015-5.1.6-lid-1 @bron:wmo2015-4.1.1-lid-2-d
  Scenario: Veilig Thuis draagt over aan de jeugdprofessional
    Gegeven Sanne werkt bij Veilig Thuis
    En de ouders van Bram hebben samen het gezag
    En er is een vermoeden van mishandeling, met feiten
    En niemand vroeg hierom
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten dat het thuis niet veilig is, voor het vinden van hulp?
    Dan is het antwoord: jij weegt
    En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)

  @geval:S50
  @regel:jeugdprofessional-doel @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: Bram mist veel school en de mentor praat met het CJG
    Gegeven Sanne is mentor op een school
    En de ouders van Bram hebben samen het gezag
    En Bram mist veel school
    En Bram is 14 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten of Bram op school is en ook hoe Bram leert, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En voor of Bram op school is geldt: vraag eerst toestemming
    En voor hoe Bram leert geldt: vraag eerst toestemming
    En Bram, de moeder en de vader moeten nog ja zeggen
