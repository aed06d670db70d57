# language: nl
Functionaliteit: Wat vertellen scholen en opvang elkaar?
  Bij een andere school gaat het rapport van school mee.
  Voor extra hulp mag het samenwerkingsverband weten wat nodig is.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Gaat een leerling naar een andere school, dan gaat het rapport van school mee

    @regel:onderwijskundig-rapport
    Scenario: Sanne is mentor op een school: mag de mentor weten wie Yara is, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor een goede overdracht?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:onderwijskundig-rapport
    Scenario: Sanne is mentor op een school: mag de mentor weten wie Yara is, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:onderwijskundig-rapport
    Scenario: Sanne is mentor op een school: mag de mentor weten wat er te zien was, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:onderwijskundig-rapport
    Scenario: Sanne is mentor op een school: mag de jongerenwerker weten wie Yara is, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jongerenwerker weten wie Yara is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Vraagt de opvang erom, dan geeft school een praktisch bericht door

    @regel:praktisch-naar-opvang
    Scenario: Sanne is mentor op een school: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:praktisch-naar-opvang
    Scenario: Sanne is mentor op een school, de familie vraagt om hulp: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang
    Scenario: Sanne is mentor op een school: mag de kinderopvang weten hoe laat de afspraak is, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang
    Scenario: Sanne is mentor op een school: mag de kinderopvang weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang
    Scenario: Sanne is mentor op een school: mag de mentor weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang
    Scenario: Het CBS: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Gegeven er is nu direct gevaar
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daar is nog geen regel voor

  Regel: Voor extra hulp op school mag het samenwerkingsverband weten wat nodig is

    @regel:samenwerkingsverband-doel
    Scenario: Sanne is mentor op een school: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: ja
      En daarbij geldt: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel
    Scenario: Sanne is mentor op een school: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel
    Scenario: Sanne is mentor op een school: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel
    Scenario: Sanne is mentor op een school: mag de mentor weten welke diagnose Yara heeft, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel
    Scenario: Het RMC: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor steun op school?
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

  Regel: De wet laat school dit aan het samenwerkingsverband geven

    @regel:samenwerkingsverband-geen-geheim
    Scenario: Sanne is mentor op een school, de familie vraagt om hulp: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: ja

    @regel:samenwerkingsverband-geen-geheim
    Scenario: Sanne is mentor op een school, de familie vraagt om hulp: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-geen-geheim
    Scenario: Sanne is mentor op een school, de familie vraagt om hulp: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-geen-geheim
    Scenario: Sanne is jongerenwerker: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor steun op school?
      Gegeven Sanne is jongerenwerker
      En er is nu direct gevaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)

  Regel: Wat het samenwerkingsverband besluit, hoort de eigen school

    @regel:samenwerkingsverband-naar-school
    Scenario: Sanne werkt bij het samenwerkingsverband: mag de mentor weten wie Yara is, voor steun op school?
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor steun op school?
      Dan is het antwoord: ja

    @regel:samenwerkingsverband-naar-school
    Scenario: Sanne werkt bij het samenwerkingsverband: mag de mentor weten wie Yara is, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-naar-school
    Scenario: Sanne werkt bij het samenwerkingsverband: mag de mentor weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-naar-school
    Scenario: Sanne werkt bij het samenwerkingsverband: mag de jeugdprofessional weten wie Yara is, voor steun op school?
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wat een nieuwe school nodig heeft voor extra begeleiding, kan na een ja mee

    @regel:bijzonders-naar-nieuwe-school
    Scenario: Sanne is mentor op een school: mag de mentor weten welke diagnose Bram heeft, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de mentor weten welke diagnose Bram heeft, voor een goede overdracht?
      Dan is het antwoord: ja
      En daarbij geldt: vertel vooraf dat je dit deelt

    @regel:bijzonders-naar-nieuwe-school
    Scenario: Sanne is mentor op een school: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht? Nu is niet gezegd: Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:bijzonders-naar-nieuwe-school
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten welke diagnose Bram heeft, voor een goede overdracht? Nu is niet gezegd: Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

  Regel: De opvang laat school weten welk programma een kind volgde

    @regel:voorschool-geeft-programma-door
    Scenario: Sanne is leidster op de kinderopvang: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: je moet dit delen
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:voorschool-geeft-programma-door
    Scenario: Sanne is leidster op de kinderopvang: mag de mentor weten welk programma Bram op de opvang volgde, voor het afstemmen van de hulp?
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:voorschool-geeft-programma-door
    Scenario: Sanne is leidster op de kinderopvang: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:voorschool-geeft-programma-door
    Scenario: Sanne is leidster op de kinderopvang: mag een ouder met gezag weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: School weegt wat een nieuwe school over thuis moet weten

    @regel:rapport-noemt-thuis
    Scenario: Sanne is mentor op een school: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: jij weegt
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:rapport-noemt-thuis
    Scenario: Sanne is mentor op een school: mag de mentor weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:rapport-noemt-thuis
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten hoe het thuis gaat, voor een goede overdracht?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:rapport-noemt-thuis
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Een stagebedrijf gebruikt gegevens van een leerling alleen na een uitdrukkelijk ja

    @regel:stagebedrijf-doel
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: ja

    @regel:stagebedrijf-doel
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor inzage in het dossier? Nu is niet gezegd: Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:stagebedrijf-doel
    Scenario: Sanne is mentor op een school: mag de baas weten wat er te zien was, voor steun op school? Nu is niet gezegd: Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de baas weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Een stagebedrijf vertel je alleen iets na een ja

    @regel:toestemming-naar-stagebedrijf
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:voorschool-geeft-programma-door
    Scenario: Een wetenschappelijk onderzoeker vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "een wetenschappelijk onderzoeker"
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daar is nog geen regel voor

    @regel:stagebedrijf-doel
    Scenario: Sanne is mentor op een school: mag de meldkamer weten welke diagnose Bram heeft, voor steun op school?
      Gegeven Sanne is mentor op een school
      En het voelt niet pluis
      Als Sanne vraagt: mag de meldkamer weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:stagebedrijf-doel
    Scenario: Sanne is mentor op een school: mag de baas weten welke diagnose Bram heeft, voor steun op school?
      Gegeven Sanne is mentor op een school
      En er is een vermoeden van mishandeling, met feiten
      En Bram zegt ja, en dat gaat over het gebruiken van de gegevens
      En Bram zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de baas weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

    @regel:toestemming-naar-stagebedrijf
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor steun op school? Niemand heeft nu het gezag over Bram
      Gegeven Sanne is mentor op een school
      En niemand heeft nu het gezag over Bram
      En er is nu direct gevaar
      En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: zoek dit eerst uit
      En Bram moet nog ja zeggen

    @regel:toestemming-naar-stagebedrijf
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor steun op school? De familie vraagt om hulp
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:toestemming-naar-stagebedrijf
    Scenario: Sanne is mentor op een school: mag de baas weten hoe het in grote lijnen gaat, voor steun op school? Daarbij geldt: praat er eerst over met Bram
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: praat er eerst over met Bram

    @regel:toestemming-naar-stagebedrijf
    Scenario: Sanne is mentor op een school: mag de baas weten welke diagnose Bram heeft, voor steun op school? Er zijn lichte zorgen
      Gegeven Sanne is mentor op een school
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de baas weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: schrijf de toestemming op
