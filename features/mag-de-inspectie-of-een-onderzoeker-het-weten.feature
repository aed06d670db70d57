# language: nl
Functionaliteit: Mag de inspectie, een onderzoeker of het CBS het weten?
  Na een ernstig voorval moet de inspectie het weten.
  Voor cijfers is geen naam nodig, en voor onderzoek een ja.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Na een ernstig voorval in de hulp meld je wat de inspectie nodig heeft

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Na een ernstig voorval moet de inspectie weten wat er te zien was
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er was een ernstig voorval in de hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de inspectie weten wat er te zien was, voor toezicht na een ernstig voorval?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: meld dit meteen

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Is er geen ernstig voorval bekend, dan overleg je eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de inspectie weten wat er te zien was, voor toezicht na een ernstig voorval?
      Dan is het antwoord: overleg eerst

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Wil de inspectie het weten voor steun op school, dan overleg je eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er was een ernstig voorval in de hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de inspectie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Of Yara op school is, meld je de inspectie niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er was een ernstig voorval in de hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de inspectie weten of Yara op school is, voor toezicht na een ernstig voorval?
      Dan is het antwoord: overleg eerst

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Een onderzoeksbureau is de inspectie niet: ook na een voorval overleg je eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er was een ernstig voorval in de hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor toezicht na een ernstig voorval?
      Dan is het antwoord: overleg eerst

    @regel:calamiteit-melden @bron:jeugdwet-4.1.8
    Scenario: Voor de vertrouwensinspecteur geldt deze plicht niet: overleg eerst
      Gegeven er is nu direct gevaar
      En er was een ernstig voorval in de hulp
      En over "wie jij bent" is bekend: "de vertrouwensinspecteur"
      Als Sanne vraagt: mag de inspectie weten wat er in de hulp gebeurt, voor toezicht na een ernstig voorval?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij hoort niet: meld dit meteen
      En daarbij geldt niet: verstuur het veilig
      En daar is nog geen regel voor

  Regel: Cijfers waarin niemand te herkennen is, mag je delen

    @regel:cijfers-zonder-namen @bron:jeugdwet-7.4.1
    Scenario: Haal weg waaraan je iemand herkent, dan mag de mentor de cijfers weten
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoeveel kinderen hulp krijgen, voor cijfers voor beleid?
      Dan is het antwoord: ja
      En daarbij geldt: haal alles weg waaraan je iemand herkent

  Regel: Wie alleen cijfers geeft, schendt geen geheim

    @regel:cijfers-schenden-geen-geheim @bron:jeugdwet-7.4.1
    Scenario: Wie vertelt hoeveel kinderen hulp krijgen, schendt geen geheim
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoeveel kinderen hulp krijgen, voor cijfers voor beleid?
      Dan is het antwoord: ja

  Regel: Voor de landelijke cijfers levert de hulp wat de wet vraagt

    @regel:cijfers-naar-het-cbs @bron:jeugdwet-7.4.1
    Scenario: Voor de landelijke cijfers moet het CBS weten hoeveel kinderen hulp krijgen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het CBS weten hoeveel kinderen hulp krijgen, voor landelijke cijfers?
      Dan is het antwoord: je moet dit delen
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:cijfers-naar-het-cbs @bron:jeugdwet-7.4.1
    Scenario: Wil het CBS cijfers voor steun op school, dan overleg je eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het CBS weten hoeveel kinderen hulp krijgen, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:cijfers-naar-het-cbs @bron:jeugdwet-7.4.1
    Scenario: Wie Yara is, geef je het CBS niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het CBS weten wie Yara is, voor landelijke cijfers?
      Dan is het antwoord: overleg eerst

    @regel:cijfers-naar-het-cbs @bron:jeugdwet-7.4.1
    Scenario: De mentor mag de cijfers krijgen, maar dat is geen plicht
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoeveel kinderen hulp krijgen, voor landelijke cijfers?
      Dan is het antwoord: ja

    @regel:cijfers-naar-het-cbs @bron:jeugdwet-7.4.1
    Scenario: Binnen het CBS mag dit getal rondgaan, maar het is geen plicht
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag het CBS weten hoeveel kinderen hulp krijgen, voor landelijke cijfers?
      Dan is het antwoord: ja
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

  Regel: Voor onderzoek is een uitdrukkelijk ja nodig om gegevens te gebruiken

    @regel:onderzoek-doel @bron:avg-6-a
    Scenario: Een gewoon ja van Yara is voor onderzoek niet genoeg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      En Yara zegt ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor wetenschappelijk onderzoek?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:onderzoek-doel @bron:avg-6-a
    Scenario: Voor steun op school hoort een onderzoeksbureau niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:onderzoek-doel @bron:avg-6-a
    Scenario: De schulden van Yara deel je ook voor onderzoek niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten welke schulden Yara heeft, voor wetenschappelijk onderzoek?
      Dan is het antwoord: overleg eerst

    @regel:onderzoek-doel @bron:avg-6-a
    Scenario: Of de meldkamer iets mag weten voor onderzoek, zegt nog geen regel
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de meldkamer weten wat er te zien was, voor wetenschappelijk onderzoek?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:onderzoek-doel @bron:avg-6-a
    Scenario: Of de vertrouwensinspecteur een onderzoeker iets mag vertellen, zegt nog geen regel
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "de vertrouwensinspecteur"
      Als Sanne vraagt: mag een onderzoeker weten welke afspraken er zijn over veiligheid, voor een meting van de kwaliteit?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Een onderzoeker vertel je pas iets na een ja

    @regel:toestemming-voor-onderzoek @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zegt Yara van 16 nee, dan hoort het onderzoeksbureau niets
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt nee
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:toestemming-voor-onderzoek @bron:jeugdwet-7.3.11-lid-1
    Scenario: Om hulp af te stemmen krijgt een onderzoeksbureau ook cijfers niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-voor-onderzoek @bron:jeugdwet-7.3.11-lid-1
    Scenario: Vader zegt ja, moeder nee: Bram en een ouder moeten nog ja zeggen
      Gegeven er is een vermoeden van mishandeling, met feiten
      En het gaat alleen om iets praktisch
      En over "wie jij bent" is bekend: "het RMC"
      En de moeder zegt nee, en dat gaat over het vertellen aan de ander
      En de vader zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag een onderzoeker weten dat het signaal is opgepakt, voor wetenschappelijk onderzoek?
      Dan is het antwoord: vraag eerst toestemming
      En Bram moet nog ja zeggen, en ook één van hen: de moeder en de vader

    @regel:toestemming-voor-onderzoek @bron:jeugdwet-7.3.11-lid-1
    Scenario: Veilig Thuis vertelt een onderzoeksbureau pas na een ja over het signaal
      Gegeven Sanne werkt bij Veilig Thuis
      En er zijn lichte zorgen
      Als Sanne vraagt: mag een onderzoeksbureau weten dat het signaal is opgepakt, voor wetenschappelijk onderzoek?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:toestemming-voor-onderzoek @bron:jeugdwet-7.3.11-lid-1
    Scenario: Ook voor een meting van de kwaliteit schrijf je het ja op
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag een onderzoeksbureau weten dat het signaal is opgepakt, voor een meting van de kwaliteit?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: schrijf de toestemming op
