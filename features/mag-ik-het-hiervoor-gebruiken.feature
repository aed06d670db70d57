# language: nl
Functionaliteit: Mag ik het hiervoor gebruiken?
  Wat voor het ene doel mag, mag voor een ander doel vaak niet.
  Sanne kijkt daarom steeds waarvoor de ander het nodig heeft.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:alternatief-112 @regel:alternatief-veilig-thuis @bron:avg-6-d @bron:wmo2015-5.2.6
  Scenario: De jongerenwerker hoort van Veilig Thuis niet waarvan Bram verdacht is
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jongerenwerker weten waarvan Bram verdacht is, voor een bericht terug?
    Dan is het antwoord: nee
    En dit kan ook: de jongerenwerker mag weten wat er speelt zonder naam (ja)
    En meer kan er niet

  @regel:veilig-thuis-stelt-een-vraag @bron:wmo2015-5.1.6-lid-1
  Scenario: De jeugdprofessional onderzoekt niet of het veilig is, dus de mentor noemt geen naam
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten wie Bram is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: nee

  @regel:gi-doel @bron:avg-6-e
  Scenario: Voor een zaak bij de rechter zegt Veilig Thuis de GI niets zonder overleg
    Gegeven Sanne werkt bij Veilig Thuis
    En het voelt niet pluis
    Als Sanne vraagt: mag de GI weten welke extra hulp school geeft, voor een zaak bij de rechter?
    Dan is het antwoord: overleg eerst

  @regel:raad-bij-vermoeden @bron:bw1-240
  Scenario: Wat Bram in vertrouwen vertelde, hoort de Raad voor advies pas na een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de Raad weten wat Bram in vertrouwen vertelde, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:veilig-thuis-stelt-een-vraag @bron:wmo2015-5.1.6-lid-1
  Scenario: Voor steun op school noemt Veilig Thuis Bram pas na een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jongerenwerker weten wie Bram is, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:nood-hulp-naar-school-avg @bron:avg-6-d
  Scenario: Ook bij direct gevaar overlegt de jongerenwerker voor de baas iets hoort
    Gegeven Sanne is jongerenwerker
    En er is nu direct gevaar
    Als Sanne vraagt: mag de baas weten wat er te zien was, voor advies?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:terugkoppelen-doel @bron:avg-6-e
  Scenario: Dat het signaal is opgepakt, hoort de baas niet zonder overleg
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de baas weten dat het signaal is opgepakt, voor het vinden van hulp?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:verbod-veilig-thuis-zonder-zorgen @bron:avg-5-b
  Scenario: Welk geloof Bram heeft, hoort een collega van Veilig Thuis niet zonder overleg
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    Als Sanne vraagt: mag Veilig Thuis weten welk geloof Bram heeft, voor een bericht terug?
    Dan is het antwoord: overleg eerst

  @regel:alternatief-opgepakt @bron:avg-5-c
  Scenario: Ook wie het signaal gaf, hoort niet wat de politie opschreef
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    En de ander gaf zelf het signaal
    Als Sanne vraagt: mag de jeugdprofessional weten wat de politie opschreef, voor steun op school?
    Dan is het antwoord: nee
    En meer kan er niet

  @regel:veilig-thuis-koppelt-terug @bron:wmo2015-4.1.1-lid-2-g
  Scenario: De GI gaf het signaal, maar voor onderzoek vraagt Veilig Thuis eerst een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En het voelt niet pluis
    En de ander gaf zelf het signaal
    Als Sanne vraagt: mag de GI weten dat het signaal is opgepakt, voor onderzoek naar de veiligheid?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:veilig-thuis-vraagt-medewerking @bron:wmo2015-5.3.3-lid-3
  Scenario: Een taak in de afspraken geldt niet als het om advies gaat
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de jeugdprofessional weten welke afspraken er zijn over veiligheid, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:veilig-thuis-vraagt-medewerking @bron:wmo2015-5.3.3-lid-3
  Scenario: Een taak in de afspraken geldt niet voor steun op school
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de jeugdprofessional weten welke extra hulp school geeft, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:gezondheid-aan-jongerenwerker-doel @bron:avg-9-2-a
  Scenario: Na een nee over de diagnose is er voor advies eerst overleg
    Gegeven Sanne is mentor op een school
    En de familie vraagt om hulp
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt nee, en dat gaat over het gebruiken van de gegevens
    Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Bram heeft, voor advies?
    Dan is het antwoord: overleg eerst

  @regel:raad-onderzoekt @bron:bw1-240
  Scenario: Voor een bericht terug hoort de Raad de diagnose niet zonder overleg
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En het voelt niet pluis
    En de Raad doet onderzoek
    Als Sanne vraagt: mag de Raad weten welke diagnose Bram heeft, voor een bericht terug?
    Dan is het antwoord: overleg eerst

  @regel:verbod-melder-noemen @bron:uitvbesl-wmo2015-4.1.8-lid-3
  Scenario: Wie de melding deed, hoort de voogd pas als meer is uitgezocht
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    En de melder is een professional
    En de persoon over wie het gaat zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag "de voogd" weten wie de melding deed, voor toezicht na een ernstig voorval?
    Dan is het antwoord: zoek dit eerst uit
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: praat er eerst over met Bram
    En daarbij geldt niet: schrijf de toestemming op
