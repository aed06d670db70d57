# language: nl
Functionaliteit: Mag de jeugdige of een ouder het weten?
  De jeugdige is geen buitenstaander bij het eigen verhaal.
  Wat een ouder hoort, hangt af van de leeftijd en van het gezag.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Over zichzelf mag een jeugdige alles weten

    @regel:eigen-gegevens-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:eigen-gegevens-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten welke klachten de moeder heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: De jeugdige zelf is geen ander

    @regel:eigen-gegevens-geen-ander
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:eigen-gegevens-geen-ander
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag de jeugdige zelf weten welke klachten de moeder heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Vraagt de jeugdige om het eigen dossier, dan geef je dat

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten wat er in het hele dossier staat, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten welk geloof Yara heeft, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten welk geloof Yara heeft, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten waarvan Yara verdacht is, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten waarvan Yara verdacht is, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de jeugdige zelf weten wat er speelt zonder naam, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er speelt zonder naam, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-jeugdige
    Scenario: Sanne heeft een bedrijf waar Bram werkt: mag de jeugdige zelf weten wat er op de rekening staat, voor inzage in het dossier?
      Gegeven Sanne heeft een bedrijf waar Bram werkt
      En er is nu direct gevaar
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de jeugdige zelf weten wat er op de rekening staat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En daarbij geldt niet: controleer wie de ander is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

  Regel: Ouders mogen weten wat zij nodig hebben om voor hun kind te zorgen

    @regel:ouders-informeren-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:ouders-informeren-doel
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er te zien was, voor advies?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor advies?
      Dan is het antwoord: overleg eerst

  Regel: Tot 16 jaar is wie het gezag heeft geen ander

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: praat er eerst over met Yara

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: praat er eerst over met Yara

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: praat er eerst over met Yara

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: De GGD: mag een ouder met gezag weten dat het signaal is opgepakt, voor een zaak bij de rechter?
      Gegeven er is een vermoeden van mishandeling, met feiten
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 12, 13, 14 of 15 jaar
      En over "wie jij bent" is bekend: "de GGD"
      En Bram zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag een ouder met gezag weten dat het signaal is opgepakt, voor een zaak bij de rechter?
      Dan is het antwoord: nee

  Regel: School en opvang mogen ouders tot 18 jaar vertellen hoe het gaat

    @regel:school-vertelt-ouders
    Scenario: Sanne is mentor op een school, de familie vraagt om hulp: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:school-vertelt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten dat het thuis niet veilig is, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten dat het thuis niet veilig is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-vertelt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp, als Yara 19 jaar is?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-vertelt-ouders
    Scenario: Sanne is jongerenwerker: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is jongerenwerker
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-vertelt-ouders
    Scenario: Sanne is leidster op de kinderopvang: mag de voogd weten welke extra hulp school geeft, voor het informeren van een ouder?
      Gegeven Sanne is leidster op de kinderopvang
      En er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      En Bram zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "de voogd" weten welke extra hulp school geeft, voor het informeren van een ouder?
      Dan is het antwoord: nee

  Regel: Anders vertel je een ouder alleen iets na een ja

    @regel:toestemming-naar-ouders
    Scenario: Sanne werkt bij het CJG en geeft hulp, Yara zegt ja: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op

    @regel:toestemming-naar-ouders
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-ouders
    Scenario: De bijzondere curator: mag de voogd weten hoe het met de broer gaat, voor cijfers voor beleid?
      Gegeven er is nu direct gevaar
      En dit is een aangekondigde controle
      En over "wie jij bent" is bekend: "de bijzondere curator"
      Als Sanne vraagt: mag "de voogd" weten hoe het met de broer gaat, voor cijfers voor beleid?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Vraagt een ouder zonder gezag erom, dan geef je de belangrijke feiten

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder zonder gezag weten wat er te zien was, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp, de ander vraagt erom: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een onderzoeksbureau weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij het CJG en geeft hulp, er is een zware reden om te zwijgen: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Het RMC: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt niet: controleer wie de ander is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:ouder-zonder-gezag-vraagt
    Scenario: Sanne werkt bij Veilig Thuis: mag een ouder zonder gezag weten hoe Bram leert, voor het informeren van een ouder?
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      En de ander eist dit met een wet
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe Bram leert, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt niet: controleer wie de ander is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

  Regel: De pleegouder mag weten wat nodig is om voor het kind te zorgen

    @regel:pleegouder-hoort-wat-nodig-is
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een pleegouder weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een pleegouder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:pleegouder-hoort-wat-nodig-is
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een pleegouder weten wat er te zien was, voor advies?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een pleegouder weten wat er te zien was, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:pleegouder-hoort-wat-nodig-is
    Scenario: Een onderzoeksbureau: mag een pleegouder weten dat het signaal is opgepakt, voor een goede overdracht?
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "een onderzoeksbureau"
      Als Sanne vraagt: mag een pleegouder weten dat het signaal is opgepakt, voor een goede overdracht?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Van 12 tot en met 15 jaar weeg je wat wie het gezag heeft moet weten

    @regel:ouder-met-gezag-12-15
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp, als Yara 14 jaar is?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:ouder-met-gezag-12-15
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat Yara in vertrouwen vertelde, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat Yara in vertrouwen vertelde, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-met-gezag-12-15
    Scenario: Sanne is jongerenwerker, de familie vraagt om hulp: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is jongerenwerker
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Is het kind jonger dan 12, dan is wie het gezag heeft geen ander

    @regel:ouder-met-gezag-is-geen-ander
    Scenario: De GGD: mag de voogd weten dat het signaal is opgepakt, voor steun op school?
      Gegeven de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En over "wie jij bent" is bekend: "de GGD"
      Als Sanne vraagt: mag "de voogd" weten dat het signaal is opgepakt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Is het kind jonger dan 12, dan mag wie het gezag heeft het dossier inzien

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag een ouder met gezag weten wat er speelt zonder naam, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij het CJG en geeft hulp, er is een zware reden om te zwijgen: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij Veilig Thuis: mag de voogd weten dat het signaal is opgepakt, voor inzage in het dossier?
      Gegeven Sanne werkt bij Veilig Thuis
      En het voelt niet pluis
      En het is gevaarlijk om dit thuis te vertellen
      En de ander eist dit met een wet
      Als Sanne vraagt: mag "de voogd" weten dat het signaal is opgepakt, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-met-gezag
    Scenario: Het CBS: mag een ouder met gezag weten hoe laat de afspraak is, voor inzage in het dossier?
      Gegeven er is nu direct gevaar
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag een ouder met gezag weten hoe laat de afspraak is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken

  Regel: Van 12 tot en met 15 jaar mag wie het gezag heeft het dossier van school of opvang inzien

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
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

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten dat Bram hulp krijgt, voor inzage in het dossier?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten dat Bram hulp krijgt, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Het is gevaarlijk om dit thuis te vertellen
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

  Regel: Vanaf 12 jaar kan een ouder het dossier inzien als de jongere dat goed vindt

    @regel:inzage-ouder-na-een-ja
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
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

    @regel:inzage-ouder-na-een-ja
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er in het hele dossier staat, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:inzage-ouder-na-een-ja
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier? Bram is 19 jaar
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: nee

  Regel: Is het kind jonger dan 12, dan mag wie het gezag heeft het dossier inzien

  Regel: Wat de pleegouder moet weten over gezondheid, geeft de pleegzorg door

    @regel:pleegzorg-vertelt-over-gezondheid
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:pleegzorg-vertelt-over-gezondheid
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt

    @regel:pleegzorg-vertelt-over-gezondheid
    Scenario: Sanne is mentor op een school: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:pleegzorg-vertelt-over-gezondheid
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een pleegouder weten welke diagnose Bram heeft, voor de veiligheid op school? Bram zegt nee
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor de veiligheid op school?
      Dan is het antwoord: nee

  Regel: De pleegouder mag weten wat nodig is om voor het kind te zorgen

    @regel:pleegouder-hoort-wat-nodig-is
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een pleegouder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Over verzuim hoort wie het gezag heeft alles, ook als de jongere dat niet wil

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: ja

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag een ouder met gezag weten of Bram op school is, voor inzage in het dossier?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor de leerplicht?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor de leerplicht?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag een ouder met gezag weten of Bram op school is, voor de leerplicht? Bram is 19 jaar
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: overleg eerst

  Regel: Wat de jeugdige of de familie zelf wil vertellen, mag altijd

    @regel:familie-vertelt-zelf
    Scenario: Mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf
    Scenario: Mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf
    Scenario: Mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp? Nu is niet gezegd: Bram kan deze keuze niet overzien
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-zelf
    Scenario: Mag de meldkamer weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Nu is niet gezegd: Bram kan deze keuze niet overzien
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de meldkamer weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-zelf
    Scenario: Mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Bram is 8 jaar
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf
    Scenario: Mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen, en Bram is 8 jaar
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Wie in de buurt iets ziet, mag dat vertellen aan wie helpt of beschermt

    @regel:omgeving-vertelt-wat-er-te-zien-was
    Scenario: Sanne is een buurvrouw: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was
    Scenario: Sanne is een buurvrouw: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was
    Scenario: Sanne is een buurvrouw: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Nu is niet gezegd: Bram kan deze keuze niet overzien
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:omgeving-vertelt-wat-er-te-zien-was
    Scenario: Sanne is een buurvrouw: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp? Bram is 8 jaar
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was
    Scenario: Sanne is een buurvrouw: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen, en Bram is 8 jaar
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Over de eigen gezondheid of die van het kind vertellen jeugdige en ouders zelf

    @regel:familie-vertelt-over-gezondheid
    Scenario: Mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid
    Scenario: Mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid
    Scenario: Mag de meldkamer weten welke diagnose Bram heeft, voor het afstemmen van de hulp? Nu is niet gezegd: Bram kan deze keuze niet overzien
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de meldkamer weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-over-gezondheid
    Scenario: Mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp? Bram is 8 jaar
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid
    Scenario: Mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp? Het is gevaarlijk om dit thuis te vertellen, en Bram is 8 jaar
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: De pleegouder vertelt de pleegzorg en de GI hoe het met het kind gaat

    @regel:pleegouder-vertelt-pleegzorg
    Scenario: Sanne is pleegouder: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:pleegouder-vertelt-pleegzorg
    Scenario: Sanne is pleegouder: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:pleegouder-vertelt-pleegzorg
    Scenario: Sanne is pleegouder: mag de jeugdhulpaanbieder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:pleegouder-vertelt-pleegzorg
    Scenario: Sanne is pleegouder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Is het kind jonger dan 12, dan mag wie het gezag heeft het dossier inzien

    @regel:inzage-ouder-met-gezag
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier? Wat hoort daarbij?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is leidster op de kinderopvang: mag een onderzoeker weten welke extra hulp school geeft, voor inzage in het dossier?
      Gegeven Sanne is leidster op de kinderopvang
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag een onderzoeker weten welke extra hulp school geeft, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken

    @regel:inzage-ouder-na-een-ja
    Scenario: Het CBS vraagt: mag de meldkamer weten wat er in het hele dossier staat, voor inzage in het dossier?
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de meldkamer weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: nee
      En er is niets meer uit te zoeken

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag "het contactpunt radicalisering" weten hoe Bram leert, voor het informeren van een ouder?
      Gegeven Sanne is leerplichtambtenaar
      En er is nu direct gevaar
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten hoe Bram leert, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst
      En er is niets meer uit te zoeken

    @regel:leerplicht-vertelt-ouders
    Scenario: Sanne is leerplichtambtenaar: mag "de voogd" weten hoe Bram leert, voor de leerplicht?
      Gegeven Sanne is leerplichtambtenaar
      En er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      Als Sanne vraagt: mag "de voogd" weten hoe Bram leert, voor de leerplicht?
      Dan is het antwoord: overleg eerst
      En er is niets meer uit te zoeken

    @regel:familie-vertelt-zelf
    Scenario: De jeugdige vraagt: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Gegeven er zijn lichte zorgen
      En de vader is misschien zelf de dader
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: ja
      En meer kan er niet

    @regel:familie-vertelt-zelf
    Scenario: Sanne is een ouder zonder gezag: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Gegeven Sanne is een ouder zonder gezag
      En het voelt niet pluis
      En het is gevaarlijk om dit thuis te vertellen
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: ja
      En meer kan er niet

    @regel:alternatief-jeugdige-vertelt-zelf
    Scenario: Het CBS vraagt: mag "de GGD" weten hoe het thuis gaat, voor een bericht terug?
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag "de GGD" weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf
    Scenario: Sanne werkt bij het CJG en weet niet meer in welke rol dit was: mag "de GGD" weten wat er op de rekening staat, voor rust en orde op straat?
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En de familie vraagt om hulp
      Als Sanne vraagt: mag "de GGD" weten wat er op de rekening staat, voor rust en orde op straat?
      Dan is het antwoord: nee
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf
    Scenario: Slachtofferhulp vraagt: mag een ouder met gezag weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Gegeven de familie vraagt om hulp
      En over "wie jij bent" is bekend: "Slachtofferhulp"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En dit kan ook: de jeugdige zelf vertelt een ouder met gezag hoe het thuis gaat (ja)
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf
    Scenario: Het CBS vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)
      En meer kan er niet

  Regel: Kan een jongere dit niet overzien, dan mag wie het gezag heeft het dossier inzien

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
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

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
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

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er speelt zonder naam, voor inzage in het dossier?
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

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Er is een zware reden om te zwijgen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Bram is 19 jaar
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

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Het is gevaarlijk om dit thuis te vertellen
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

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne is wijkagent: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
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

  Regel: Van 12 tot en met 15 jaar weeg je wat wie het gezag heeft moet weten

  Regel: Van 12 tot en met 15 jaar mag wie het gezag heeft het dossier van school of opvang inzien

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Er is een zware reden om te zwijgen
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Niemand vroeg hierom
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-ouder-onderwijs
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Bram is 16 jaar
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

  Regel: Vraagt wie het gezag heeft hoe het gaat, dan geven school en opvang antwoord

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Er is een zware reden om te zwijgen
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Niemand vroeg hierom
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Bram is 19 jaar
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-antwoordt-ouders
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Het is gevaarlijk om dit thuis te vertellen
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:school-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: jij weegt

  Regel: Van 12 tot en met 15 jaar weeg je of wie het gezag heeft het dossier van de jeugdhulp inziet

    @regel:inzage-ouder-jeugdhulp
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor inzage in het dossier? Wat hoort daarbij?
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

    @regel:inzage-ouder-jeugdhulp
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Wat hoort daarbij?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt niet: controleer wie het gezag heeft

    @regel:inzage-ouder-jeugdhulp
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Sanne is leidster op de kinderopvang: mag "de voogd" weten welk programma Bram op de opvang volgde, voor inzage in het dossier?
      Gegeven Sanne is leidster op de kinderopvang
      En het voelt niet pluis
      En Bram kan deze keuze niet overzien
      Als Sanne vraagt: mag "de voogd" weten welk programma Bram op de opvang volgde, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: controleer wie de ander is
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:inzage-ouder-wilsonbekwaam
    Scenario: Het RMC vraagt: mag het Zorg- en Veiligheidshuis weten welke hulp de gemeente betaalt, voor inzage in het dossier?
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

    @regel:inzage-ouder-jeugdhulp
    Scenario: Sanne werkt bij het CJG en weet niet meer in welke rol dit was: mag de jeugdige zelf weten wat er op de rekening staat, voor inzage in het dossier?
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er is nu direct gevaar
      En beide ouders zijn misschien de dader
      Als Sanne vraagt: mag de jeugdige zelf weten wat er op de rekening staat, voor inzage in het dossier?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf op wat je koos en waarom

    @regel:school-antwoordt-ouders
    Scenario: Sanne is leidster op de kinderopvang: mag de meldkamer weten welke extra hulp school geeft, voor het informeren van een ouder?
      Gegeven Sanne is leidster op de kinderopvang
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de meldkamer weten welke extra hulp school geeft, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken
      En daar is nog geen regel voor

  Regel: Vraagt wie het gezag heeft over een kind jonger dan 12 hoe het gaat, dan geef je antwoord

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Wat hoort daarbij?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie het gezag heeft
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Wat hoort daarbij? De ouders van Bram hebben samen het gezag
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Er is een zware reden om te zwijgen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Niemand vroeg hierom
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder? Het is gevaarlijk om dit thuis te vertellen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:hulp-antwoordt-ouders
    Scenario: Sanne is jongerenwerker: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Gegeven Sanne is jongerenwerker
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming
