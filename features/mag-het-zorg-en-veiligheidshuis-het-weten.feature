# language: nl
Functionaliteit: Mag een partij met een eigen wet het weten?
  Het Zorg- en Veiligheidshuis, de vertrouwenspersoon en de verwijsindex hebben een eigen wet.
  Daar staat wie iets mag vertellen.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Voor een zaak van het Zorg- en Veiligheidshuis mag het weten wat nodig is

    @regel:zvh-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag het Zorg- en Veiligheidshuis weten waarvan Yara verdacht is, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten waarvan Yara verdacht is, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:zvh-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel
    Scenario: Het RMC: mag het Zorg- en Veiligheidshuis weten wat de politie opschreef, voor advies?
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat de politie opschreef, voor advies?
      Dan is het antwoord: nee

  Regel: Wie een geheim heeft, vertelt het Zorg- en Veiligheidshuis pas iets na een uitdrukkelijk ja

    @regel:toestemming-naar-zvh
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

    @regel:toestemming-naar-zvh
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag het Zorg- en Veiligheidshuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-zvh
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de meldkamer weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de meldkamer weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-zvh
    Scenario: Sanne is jeugdarts: mag het Zorg- en Veiligheidshuis weten welke extra hulp school geeft, voor controle op fraude?
      Gegeven Sanne is jeugdarts
      En er is nu direct gevaar
      En dit is een aangekondigde controle
      En Bram is 18 jaar of ouder
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke extra hulp school geeft, voor controle op fraude?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Een deelnemer zonder beroepsgeheim weegt wat het Zorg- en Veiligheidshuis moet weten

    @regel:deelnemers-van-zvh
    Scenario: Sanne werkt bij Veilig Thuis: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:deelnemers-van-zvh
    Scenario: Sanne werkt bij Veilig Thuis: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:deelnemers-van-zvh
    Scenario: Sanne werkt bij Veilig Thuis: mag de mentor weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:deelnemers-van-zvh
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:deelnemers-van-zvh
    Scenario: Sanne werkt bij Veilig Thuis: mag het Zorg- en Veiligheidshuis weten dat het signaal is opgepakt, voor een klacht?
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten dat het signaal is opgepakt, voor een klacht?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Het Zorg- en Veiligheidshuis mag deelnemers vertellen wat is afgesproken

    @regel:zvh-koppelt-terug
    Scenario: Sanne werkt bij het Zorg- en Veiligheidshuis: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:zvh-koppelt-terug
    Scenario: Sanne werkt bij het Zorg- en Veiligheidshuis: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor steun op school?
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug
    Scenario: Sanne werkt bij het Zorg- en Veiligheidshuis: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug
    Scenario: Sanne werkt bij het Zorg- en Veiligheidshuis: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug
    Scenario: Een Wmo-aanbieder: mag het college weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven er is nu direct gevaar
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de afweging staat op papier
      En over "wie jij bent" is bekend: "een Wmo-aanbieder"
      Als Sanne vraagt: mag het college weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (ja)
      En daarbij geldt niet: schrijf op wat je koos en waarom

    @regel:zvh-koppelt-terug
    Scenario: Sanne werkt bij het Zorg- en Veiligheidshuis: mag de politie weten dat het signaal is opgepakt, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En er is nu direct gevaar
      Als Sanne vraagt: mag de politie weten dat het signaal is opgepakt, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

  Regel: Wat je de vertrouwenspersoon vertelt, blijft daar

    @regel:verbod-vertrouwenspersoon
    Scenario: Sanne is vertrouwenspersoon: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is vertrouwenspersoon
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: De verwijsindex staat uit: je meldt niemand

    @regel:verbod-verwijsindex
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de verwijsindex weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de verwijsindex weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:verbod-verwijsindex
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de verwijsindex weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de verwijsindex weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: De GI en de Raad geven de rechter alle feiten die van belang zijn

    @regel:rapport-aan-de-rechter
    Scenario: Sanne werkt bij de GI: mag de kinderrechter weten wat er te zien was, voor een zaak bij de rechter?
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor een zaak bij de rechter?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: zeg wat een feit is en wat je zelf denkt
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:rapport-aan-de-rechter
    Scenario: Sanne werkt bij de GI: mag de kinderrechter weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:rapport-aan-de-rechter
    Scenario: Sanne werkt bij de GI: mag de kinderrechter weten welke schulden Yara heeft, voor een zaak bij de rechter?
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten welke schulden Yara heeft, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:rapport-aan-de-rechter
    Scenario: Sanne werkt bij de GI: mag het veiligheidsteam weten wat er te zien was, voor een zaak bij de rechter?
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het veiligheidsteam weten wat er te zien was, voor een zaak bij de rechter?
      Dan is het antwoord: nee
      En daarbij geldt niet: zeg wat een feit is en wat je zelf denkt

    @regel:rapport-aan-de-rechter
    Scenario: Het CBS: mag de kinderrechter weten welke afspraken er zijn over veiligheid, voor een zaak bij de rechter?
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de kinderrechter weten welke afspraken er zijn over veiligheid, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt niet: zeg wat een feit is en wat je zelf denkt
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daarbij geldt niet: verstuur het veilig
      En daar is nog geen regel voor
