# language: nl
Functionaliteit: Mag een ouder het weten?
  De moeder van Yara wil weten hoe het gaat, en de pleegouder van Bram ook.
  Wat een ouder hoort, hangt af van de leeftijd en van het gezag.
  Vanaf 16 jaar zegt de jongere meestal eerst zelf ja.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Ouders mogen weten wat zij nodig hebben om voor hun kind te zorgen

    @regel:ouders-informeren-doel @bron:bw1-247
    Scenario: Zegt Yara van 16 ja, dan mag een ouder het weten voor school
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:ouders-informeren-doel @bron:bw1-247
    Scenario: Voor advies hoort een ouder van Yara van 16 niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor advies?
      Dan is het antwoord: overleg eerst

  Regel: Is het kind jonger dan 12, dan is wie het gezag heeft geen ander

    @regel:ouder-met-gezag-is-geen-ander @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Een ouder van Yara van 8 mag het weten, maar praat eerst met haar
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: praat er eerst over met Yara

    @regel:ouder-met-gezag-is-geen-ander @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Noem je geen naam, dan hoef je niet eerst met Yara te praten
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: praat er eerst over met Yara

    @regel:ouder-met-gezag-is-geen-ander @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Bij Yara van 16 is voor een ouder eerst een ja nodig
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-met-gezag-is-geen-ander @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Zegt Bram nee en is vertellen thuis gevaarlijk, dan zwijgt de GGD
      Gegeven er is een vermoeden van mishandeling, met feiten
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 12, 13, 14 of 15 jaar
      En over "wie jij bent" is bekend: "de GGD"
      En Bram zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag een ouder met gezag weten dat het signaal is opgepakt, voor een zaak bij de rechter?
      Dan is het antwoord: nee

    @regel:ouder-met-gezag-is-geen-ander @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Zonder leeftijd vraagt de GGD eerst een ja voordat de voogd iets hoort
      Gegeven de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En over "wie jij bent" is bekend: "de GGD"
      Als Sanne vraagt: mag "de voogd" weten dat het signaal is opgepakt, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Van 12 tot en met 15 jaar weeg je wat wie het gezag heeft moet weten

    @regel:ouder-met-gezag-12-15 @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Is Yara 14, dan weeg je wat een ouder moet weten
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:ouder-met-gezag-12-15 @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Wat Yara van 14 in vertrouwen vertelde, hoort een ouder pas na een ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat Yara in vertrouwen vertelde, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-met-gezag-12-15 @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Bij Yara van 14 weegt een jongerenwerker niet: eerst is een ja nodig
      Gegeven Sanne is jongerenwerker
      En de familie vraagt om hulp
      En Yara is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-met-gezag-12-15 @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: De GGD kent de leeftijd niet en zoekt eerst uit wat de voogd hoort
      Gegeven de familie vraagt om hulp
      En de afweging staat op papier
      En over "wie jij bent" is bekend: "de GGD"
      Als Sanne vraagt: mag "de voogd" weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt niet: schrijf op wat je koos en waarom

  Regel: Vraagt wie het gezag heeft over een kind jonger dan 12 hoe het gaat, dan geef je antwoord

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Vraagt een ouder hoe het met Bram van 8 gaat, dan antwoordt de hulp
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

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Om hulp af te stemmen mag de hulp het zeggen, maar dat hoeft niet
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Wat er te zien was, mag de hulp vertellen, maar dat hoeft niet
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Met een zware reden om te zwijgen overlegt de hulp eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Vroeg niemand erom, dan mag de hulp het vertellen, maar dat hoeft niet
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Is vertellen thuis gevaarlijk, dan overlegt de hulp eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:hulp-antwoordt-ouders @bron:jeugdwet-7.3.11-lid-2-b
    Scenario: Een jongerenwerker mag een ouder antwoorden over Bram van 8, maar dat hoeft niet
      Gegeven Sanne is jongerenwerker
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Is vertellen gevaarlijk, dan vraagt leerplicht eerst Bram zelf van 16 of 17 jaar
      Gegeven Sanne is leerplichtambtenaar
      En er is een vermoeden van mishandeling, met feiten
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 16 of 17 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe Bram leert, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming
      En Bram moet nog ja zeggen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)

  Regel: School en opvang mogen ouders tot 18 jaar vertellen hoe het gaat

    @regel:school-vertelt-ouders @bron:bw1-247
    Scenario: Een ouder van Yara van 8 mag horen wat de mentor zag
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:school-vertelt-ouders @bron:bw1-247
    Scenario: Is Yara 19, dan hoort een ouder van school pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-vertelt-ouders @bron:bw1-247
    Scenario: Bram zegt nee en vertellen is gevaarlijk: de opvang vertelt de voogd niets
      Gegeven Sanne is leidster op de kinderopvang
      En er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      En Bram zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "de voogd" weten welke extra hulp school geeft, voor het informeren van een ouder?
      Dan is het antwoord: nee

  Regel: Vraagt wie het gezag heeft hoe het gaat, dan geven school en opvang antwoord

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Vraagt een ouder hoe het met Bram van 14 gaat, dan antwoordt school
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

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Wat er te zien was, mag school vertellen, maar dat hoeft niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Is er een zware reden om te zwijgen, dan overlegt school eerst
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de jeugdige zelf vertelt een ouder met gezag hoe het in grote lijnen gaat (ja)

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Vroeg niemand erom, dan mag school het vertellen, maar dat hoeft niet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En niemand vroeg hierom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: ja

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Is Bram 19, dan antwoordt school een ouder pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Is vertellen thuis gevaarlijk, dan overlegt school eerst
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Een jeugdhulpaanbieder heeft deze plicht niet en weegt bij Bram van 14
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen zware reden om te zwijgen
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: jij weegt

    @regel:school-antwoordt-ouders @bron:bw1-247
    Scenario: Of de meldkamer over extra hulp op school mag horen, zegt nog geen regel
      Gegeven Sanne is leidster op de kinderopvang
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de meldkamer weten welke extra hulp school geeft, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: controleer wie het gezag heeft
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En er is niets meer uit te zoeken
      En daar is nog geen regel voor

  Regel: Over verzuim hoort wie het gezag heeft alles, ook als de jongere dat niet wil

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: De leerplichtambtenaar mag een ouder vertellen of Bram van 14 op school is
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: ja

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Voor inzage in het dossier vraagt de leerplichtambtenaar eerst een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Hoe het gaat, vertelt de leerplichtambtenaar een ouder pas na een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Is Bram 19, dan vraagt de leerplichtambtenaar eerst een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Een jeugdhulpaanbieder weegt of een ouder hoort of Bram op school is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: jij weegt

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Het contactpunt radicalisering hoort niet zonder overleg hoe Bram leert
      Gegeven Sanne is leerplichtambtenaar
      En er is nu direct gevaar
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten hoe Bram leert, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst
      En er is niets meer uit te zoeken

    @regel:leerplicht-vertelt-ouders @bron:leerplicht-22
    Scenario: Is vertellen thuis gevaarlijk, dan zoekt leerplicht eerst de leeftijd uit
      Gegeven Sanne is leerplichtambtenaar
      En er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      Als Sanne vraagt: mag "de voogd" weten hoe Bram leert, voor de leerplicht?
      Dan is het antwoord: zoek dit eerst uit

  Regel: Anders vertel je een ouder alleen iets na een ja

    @regel:toestemming-naar-ouders @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zegt Yara van 16 ja, dan hoort een ouder wat nodig is
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op

    @regel:toestemming-naar-ouders @bron:jeugdwet-7.3.11-lid-1
    Scenario: Of een ouder cijfers over de hulp mag weten, zegt nog geen regel
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-ouders @bron:jeugdwet-7.3.11-lid-1
    Scenario: Over de broer vertelt de bijzondere curator de voogd niets zonder overleg
      Gegeven er is nu direct gevaar
      En dit is een aangekondigde controle
      En over "wie jij bent" is bekend: "de bijzondere curator"
      Als Sanne vraagt: mag "de voogd" weten hoe het met de broer gaat, voor cijfers voor beleid?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Vraagt een ouder zonder gezag erom, dan geef je de belangrijke feiten

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Vraagt een ouder zonder gezag hoe het gaat, dan moet je antwoorden
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En geen ouder is verboden om Yara te zien
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Vraagt een ouder zonder gezag niets, dan is eerst een ja nodig
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Gaat het om steun op school, dan is eerst een ja nodig
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Wat er te zien was, hoort een ouder zonder gezag pas na een ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten wat er te zien was, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Bij Yara van 16 is eerst een ja nodig, ook na een vraag
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Vraagt een onderzoeksbureau hoe het gaat, dan overleg je eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Ook voor een ouder zonder gezag is er bij een zware reden eerst overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En de ander vraagt erom
      En Yara is 8 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: overleg eerst

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Het RMC zoekt eerst meer uit voordat een ouder zonder gezag iets hoort
      Gegeven er is nu direct gevaar
      En het is gevaarlijk om dit thuis te vertellen
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: zoek dit eerst uit
      En daarbij geldt niet: controleer wie de ander is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Veilig Thuis vertelt een ouder zonder gezag pas na een ja hoe Bram leert
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      En de ander eist dit met een wet
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe Bram leert, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt niet: controleer wie de ander is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:ouder-zonder-gezag-vraagt @bron:bw1-377c
    Scenario: Verbood de rechter een ouder om Bram te zien, dan is een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En het is niet gevaarlijk om dit thuis te vertellen
      En de rechter verbood een ouder om Bram te zien
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder zonder gezag weten hoe het in grote lijnen gaat, voor het informeren van een ouder?
      Dan is het antwoord: vraag eerst toestemming

  Regel: De pleegouder mag weten wat nodig is om voor het kind te zorgen

    @regel:pleegouder-hoort-wat-nodig-is @bron:jeugdwet-5.4
    Scenario: De jeugdhulpaanbieder weegt wat een pleegouder van Yara van 16 moet weten
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een pleegouder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:pleegouder-hoort-wat-nodig-is @bron:jeugdwet-5.4
    Scenario: Voor advies hoort een pleegouder pas iets na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een pleegouder weten wat er te zien was, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:pleegouder-hoort-wat-nodig-is @bron:jeugdwet-5.4
    Scenario: Of een onderzoeksbureau een pleegouder iets mag vertellen, zegt nog geen regel
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "een onderzoeksbureau"
      Als Sanne vraagt: mag een pleegouder weten dat het signaal is opgepakt, voor een goede overdracht?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:pleegouder-hoort-wat-nodig-is @bron:jeugdwet-5.4
    Scenario: Hoeveel kinderen hulp krijgen, hoort een pleegouder niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Wat de pleegouder moet weten over gezondheid, geeft de pleegzorg door

    @regel:pleegzorg-vertelt-over-gezondheid @bron:jeugdwet-5.4
    Scenario: De jeugdhulpaanbieder moet een pleegouder de diagnose van Bram geven
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:pleegzorg-vertelt-over-gezondheid @bron:jeugdwet-5.4
    Scenario: Of een ouder de diagnose van Bram van 14 hoort, weeg je
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt

    @regel:pleegzorg-vertelt-over-gezondheid @bron:jeugdwet-5.4
    Scenario: Een mentor vertelt een pleegouder de diagnose van Bram pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:pleegzorg-vertelt-over-gezondheid @bron:jeugdwet-5.4
    Scenario: Zegt Bram nee, dan hoort een pleegouder geen diagnose voor veiligheid op school
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag een pleegouder weten welke diagnose Bram heeft, voor de veiligheid op school?
      Dan is het antwoord: nee

  Regel: De pleegouder vertelt de pleegzorg en de GI hoe het met het kind gaat

    @regel:pleegouder-vertelt-pleegzorg @bron:jeugdwet-5.4
    Scenario: Een pleegouder mag de jeugdhulpaanbieder vertellen hoe het met Bram gaat
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:pleegouder-vertelt-pleegzorg @bron:jeugdwet-5.4
    Scenario: Voor inzage in het dossier overlegt een pleegouder eerst
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:pleegouder-vertelt-pleegzorg @bron:jeugdwet-5.4
    Scenario: Hoeveel kinderen hulp krijgen, vertelt een pleegouder niet zonder overleg
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:pleegouder-vertelt-pleegzorg @bron:jeugdwet-5.4
    Scenario: Aan een ouder vertelt een pleegouder het niet zonder overleg
      Gegeven Sanne is pleegouder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Is er een zware reden om een ouder dit niet te vertellen, dan overleg je eerst

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Is er een zware reden en zegt Bram nee, dan hoort een ouder niets
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Wat er speelt zonder naam, mag een ouder weten, ook bij een zware reden
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:overleg-zware-reden @bron:jeugdwet-7.3.15-lid-4
    Scenario: Een andere jeugdhulpaanbieder hoort pas na een ja hoe het met Bram gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is een zware reden om te zwijgen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Een geheim adres geef je niet aan een ouder of familie

    @regel:verbod-geheim-adres @bron:uavg-41
    Scenario: Is het adres geheim, dan hoort een ouder niet wie Bram is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het adres is geheim
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:verbod-geheim-adres @bron:uavg-41
    Scenario: Is het adres niet geheim, dan weeg je of een ouder het hoort
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het adres is niet geheim
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
