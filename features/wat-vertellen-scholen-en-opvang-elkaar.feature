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
