# language: nl
Functionaliteit: Mag een partij met een eigen wet het weten?
  Het Zorg- en Veiligheidshuis, de vertrouwenspersoon en de verwijsindex hebben een eigen wet.
  Daar staat wie iets mag vertellen.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Voor een zaak van het Zorg- en Veiligheidshuis mag het weten wat nodig is

    @regel:zvh-doel @bron:wgss-2.25
    Scenario: Na een uitdrukkelijk ja van Yara mag Sanne zeggen waarvan zij verdacht is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      En Yara zegt uitdrukkelijk ja
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten waarvan Yara verdacht is, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:zvh-doel @bron:wgss-2.25
    Scenario: Voor steun op school hoort het Zorg- en Veiligheidshuis niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel @bron:wgss-2.25
    Scenario: Welke schulden Yara heeft, hoort het Zorg- en Veiligheidshuis niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel @bron:wgss-2.25
    Scenario: Een onderzoeksbureau hoort ook in zo'n zaak niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-doel @bron:wgss-2.25
    Scenario: Het RMC zegt ook bij direct gevaar niet wat de politie opschreef
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat de politie opschreef, voor advies?
      Dan is het antwoord: nee

  Regel: Wie een geheim heeft, vertelt het Zorg- en Veiligheidshuis pas iets na een uitdrukkelijk ja

    @regel:toestemming-naar-zvh @bron:wgss-2.29-lid-2
    Scenario: Zegt Yara gewoon ja, dan vraagt Sanne nog een uitdrukkelijk ja
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

    @regel:toestemming-naar-zvh @bron:wgss-2.29-lid-2
    Scenario: Hoeveel kinderen hulp krijgen, vertelt Sanne niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-zvh @bron:wgss-2.29-lid-2
    Scenario: De meldkamer hoort over zo'n zaak niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de meldkamer weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-zvh @bron:wgss-2.29-lid-2
    Scenario: Voor controle op fraude is er voor de jeugdarts nog geen regel
      Gegeven Sanne is jeugdarts
      En er is nu direct gevaar
      En dit is een aangekondigde controle
      En Bram is 18 jaar of ouder
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke extra hulp school geeft, voor controle op fraude?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Een deelnemer zonder beroepsgeheim weegt wat het Zorg- en Veiligheidshuis moet weten

    @regel:deelnemers-van-zvh @bron:wgss-1.5
    Scenario: Veilig Thuis weegt of het Zorg- en Veiligheidshuis hoort wat er te zien was
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:deelnemers-van-zvh @bron:wgss-1.5
    Scenario: Welke schulden Yara heeft, zegt Veilig Thuis niet zonder overleg
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke schulden Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:deelnemers-van-zvh @bron:wgss-1.5
    Scenario: Aan de mentor vertelt Veilig Thuis ook in zo'n zaak niets zonder ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:deelnemers-van-zvh @bron:wgss-1.5
    Scenario: Sanne van het CJG weegt niet zelf: zij vraagt eerst een ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:deelnemers-van-zvh @bron:wgss-1.5
    Scenario: Voor een klacht zegt Veilig Thuis niet zonder overleg dat het signaal is opgepakt
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten dat het signaal is opgepakt, voor een klacht?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Het Zorg- en Veiligheidshuis mag deelnemers vertellen wat is afgesproken

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: Het Zorg- en Veiligheidshuis weegt wat de jeugdprofessional die hulp geeft hoort
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: Voor steun op school zegt het Zorg- en Veiligheidshuis niets zonder overleg
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: Wat er te zien was, zegt het Zorg- en Veiligheidshuis niet zonder overleg
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: De mentor hoort van het Zorg- en Veiligheidshuis niets zonder overleg
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En de familie vraagt om hulp
      En dit is een zaak van het Zorg- en Veiligheidshuis
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: Een Wmo-aanbieder vertelt het college pas iets na een ja, ook bij gevaar
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

    @regel:zvh-koppelt-terug @bron:wgss-1.7
    Scenario: De politie hoort ook bij gevaar niet zonder overleg dat het signaal is opgepakt
      Gegeven Sanne werkt bij het Zorg- en Veiligheidshuis
      En er is nu direct gevaar
      Als Sanne vraagt: mag de politie weten dat het signaal is opgepakt, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

  Regel: Wat je de vertrouwenspersoon vertelt, blijft daar

    @regel:verbod-vertrouwenspersoon @bron:jeugdwet-1a.2-lid-5
    Scenario: De vertrouwenspersoon mag Yara zelf vertellen wat er te zien was
      Gegeven Sanne is vertrouwenspersoon
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: De verwijsindex staat uit: je meldt niemand

    @regel:verbod-verwijsindex @bron:jeugdwet-7.1.3.1
    Scenario: Wat er te zien was, zet Sanne niet in de verwijsindex
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de verwijsindex weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:verbod-verwijsindex @bron:jeugdwet-7.1.3.1
    Scenario: Zonder naam mag de verwijsindex horen wat er speelt
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de verwijsindex weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: De GI en de Raad geven de rechter alle feiten die van belang zijn

    @regel:rapport-aan-de-rechter @bron:jeugdwet-3.3
    Scenario: De GI moet de kinderrechter vertellen wat er te zien was
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor een zaak bij de rechter?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: zeg wat een feit is en wat je zelf denkt
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:rapport-aan-de-rechter @bron:jeugdwet-3.3
    Scenario: Voor steun op school vertelt de GI de kinderrechter niets zonder overleg
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:rapport-aan-de-rechter @bron:jeugdwet-3.3
    Scenario: Welke schulden Yara heeft, vertelt de GI de kinderrechter niet zonder overleg
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderrechter weten welke schulden Yara heeft, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst

    @regel:rapport-aan-de-rechter @bron:jeugdwet-3.3
    Scenario: Het veiligheidsteam hoort van de GI niets voor een zaak bij de rechter
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het veiligheidsteam weten wat er te zien was, voor een zaak bij de rechter?
      Dan is het antwoord: nee
      En daarbij geldt niet: zeg wat een feit is en wat je zelf denkt

    @regel:rapport-aan-de-rechter @bron:jeugdwet-3.3
    Scenario: Van het CBS hoort de kinderrechter ook bij een vermoeden niets zonder overleg
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de kinderrechter weten welke afspraken er zijn over veiligheid, voor een zaak bij de rechter?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt niet: zeg wat een feit is en wat je zelf denkt
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daarbij geldt niet: verstuur het veilig
      En daar is nog geen regel voor
