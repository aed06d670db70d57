# language: nl
Functionaliteit: Mag iemand het dossier inzien?
  De vader van Bram wil lezen wat er over zijn kind is opgeschreven.
  Dat hangt af van de leeftijd, van het gezag en van wie het dossier heeft.
  Een onderzoeker krijgt geen inzage zonder overleg.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Is het kind jonger dan 12, dan mag wie het gezag heeft het dossier inzien

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Vraagt een ouder inzage over Yara van 8, dan moet je die geven
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Vraagt een ouder er niet om, dan mag inzage, maar het hoeft niet
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Voor steun op school mag een ouder het weten, maar dat hoeft niet
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Wat er speelt zonder naam, mag een ouder inzien, maar dat hoeft niet
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Een onderzoeksbureau ziet het dossier van Yara van 8 niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Bij een zware reden om te zwijgen is er voor inzage eerst overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Is vertellen thuis gevaarlijk, dan krijgt de voogd pas inzage na een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En het voelt niet pluis
      En het is gevaarlijk om dit thuis te vertellen
      En de ander eist dit met een wet
      Als Sanne vraagt: mag "de voogd" weten dat het signaal is opgepakt, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Het CBS geeft een ouder geen inzage zonder overleg
      Gegeven er is nu direct gevaar
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag een ouder met gezag weten hoe laat de afspraak is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken

    @regel:inzage-ouder-met-gezag @bron:jeugdwet-7.3.10
    Scenario: Ook het hele dossier van Bram van 8 moet een ouder kunnen inzien
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

  Regel: Van 12 tot en met 15 jaar mag wie het gezag heeft het dossier van school of opvang inzien

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Vraagt een ouder van Bram van 14 inzage, dan moet school die geven
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Dat Bram hulp krijgt, laat school een ouder pas zien na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten dat Bram hulp krijgt, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Is vertellen thuis gevaarlijk, dan overlegt school eerst over inzage
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Een onderzoeker krijgt van de opvang geen inzage zonder overleg
      Gegeven Sanne is leidster op de kinderopvang
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag een onderzoeker weten welke extra hulp school geeft, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Om hulp af te stemmen mag school het zeggen, maar dat hoeft niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Bij een zware reden om te zwijgen overlegt school eerst over inzage
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Vroeg niemand erom, dan mag school inzage geven, maar dat hoeft niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-onderwijs @bron:avg-15
    Scenario: Is Bram 16, dan mag school inzage geven, maar dat hoeft niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

  Regel: Van 12 tot en met 15 jaar weeg je of wie het gezag heeft het dossier van de jeugdhulp inziet

    @regel:inzage-ouder-jeugdhulp @bron:jeugdwet-7.3.10
    Scenario: De jeugdhulp weegt of een ouder van Bram van 14 inzage krijgt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: jij weegt
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:inzage-ouder-jeugdhulp @bron:jeugdwet-7.3.10
    Scenario: Om hulp af te stemmen weeg je ook, zonder het gezag te controleren
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt niet: controleer wie het gezag heeft

    @regel:inzage-ouder-jeugdhulp @bron:jeugdwet-7.3.10
    Scenario: Of een ouder cijfers over de hulp mag inzien, zegt nog geen regel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-ouder-jeugdhulp @bron:jeugdwet-7.3.10
    Scenario: Weet Sanne haar rol niet meer, dan zoekt zij eerst uit wat mag
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er is nu direct gevaar
      En beide ouders zijn misschien de dader
      Als Sanne vraagt: mag de jeugdige zelf weten wat er op de rekening staat, voor inzage in het dossier?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf op wat je koos en waarom

  Regel: Vanaf 12 jaar kan een ouder het dossier inzien als de jongere dat goed vindt

    @regel:inzage-ouder-na-een-ja @bron:jeugdwet-7.3.10
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan ziet een ouder het dossier
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En daarbij geldt: controleer wie de ander is

    @regel:inzage-ouder-na-een-ja @bron:jeugdwet-7.3.10
    Scenario: Om hulp af te stemmen krijgt een ouder niet het hele dossier
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:inzage-ouder-na-een-ja @bron:jeugdwet-7.3.10
    Scenario: Is Bram 19, dan krijgt een ouder zijn hele dossier niet
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: nee

    @regel:inzage-ouder-na-een-ja @bron:jeugdwet-7.3.10
    Scenario: Het CBS laat de meldkamer het hele dossier niet zien
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de meldkamer weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: nee
      En er is niets meer uit te zoeken

  Regel: Kan een jongere dit niet overzien, dan mag wie het gezag heeft het dossier inzien

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Kan Bram van 14 het niet overzien, dan moet een ouder inzage krijgen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Om hulp af te stemmen weeg je wat een ouder van Bram hoort
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Wat er speelt zonder naam, mag een ouder van Bram inzien
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Kan Bram het niet overzien, dan geldt een zware reden om te zwijgen ook
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Is Bram 19 en overziet hij het niet, dan is een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Is vertellen thuis gevaarlijk, dan overlegt de jeugdhulp eerst over inzage
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Een wijkagent geeft een ouder geen inzage zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Of het RMC het Zorg- en Veiligheidshuis inzage mag geven, zegt nog geen regel
      Gegeven er is nu direct gevaar
      En Bram kan deze keuze niet overzien
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten welke hulp de gemeente betaalt, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken
      En daar is nog geen regel voor

    @regel:inzage-ouder-wilsonbekwaam @bron:jeugdwet-7.3.10
    Scenario: Vroeg niemand erom, dan weeg je of een ouder inzage krijgt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: jij weegt

  Regel: Bij inzage haal je eruit wat over een ander gaat

    @regel:verbod-inzage-over-een-ander @bron:jeugdwet-7.3.10
    Scenario: Een ouder ziet in het dossier niet hoe het met de broer gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het met de broer gaat, voor inzage in het dossier?
      Dan is het antwoord: nee

    @regel:verbod-inzage-over-een-ander @bron:jeugdwet-7.3.10
    Scenario: Een wijkagent laat een ouder niets over de broer zien zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het met de broer gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:verbod-inzage-over-een-ander @bron:jeugdwet-7.3.10
    Scenario: Of de kinderopvang de klachten van de moeder mag inzien, zegt nog geen regel
      Gegeven Sanne werkt bij Veilig Thuis
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de kinderopvang weten welke klachten de moeder heeft, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Wil een kind jonger dan 12 het dossier zien, dan is een ja nodig van wie het gezag heeft

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Wil Bram van 8 zijn dossier zien, dan is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Of Bram van 8 cijfers over de hulp mag inzien, zegt nog geen regel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Een wijkagent geeft Bram van 8 geen inzage zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Om hulp af te stemmen mag Bram van 8 weten hoe het gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 8 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: schrijf de toestemming op

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Is Bram 14, dan mag hij zelf zien hoe het in grote lijnen gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En daarbij geldt niet: schrijf de toestemming op

    @regel:inzage-kind-jonger-dan-12 @bron:jeugdwet-7.3.15-lid-1
    Scenario: Zegt de voogd ja, dan mag de jeugdige bij het RMC het dossier zien
      Gegeven het voelt niet pluis
      En over "wie jij bent" is bekend: "het RMC"
      En de voogd zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken
      En meer kan er niet
