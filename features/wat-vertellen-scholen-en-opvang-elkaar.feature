# language: nl
Functionaliteit: Wat vertellen scholen en opvang elkaar?
  Bij een andere school gaat het rapport van school mee.
  Voor extra hulp mag het samenwerkingsverband weten wat nodig is.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Gaat een leerling naar een andere school, dan gaat het rapport van school mee

    @regel:onderwijskundig-rapport @bron:wpo-42
    Scenario: Voor de overdracht geeft school de nieuwe mentor door wie Yara is
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor een goede overdracht?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:onderwijskundig-rapport @bron:wpo-42
    Scenario: Voor steun op school hoort een andere mentor Yara's naam pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:onderwijskundig-rapport @bron:wpo-42
    Scenario: Wat er te zien was, hoort de nieuwe mentor pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:onderwijskundig-rapport @bron:wpo-42
    Scenario: Een jongerenwerker hoort bij de overdracht pas na een ja wie Yara is
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jongerenwerker weten wie Yara is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Vraagt de opvang erom, dan geeft school een praktisch bericht door

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Vraagt de opvang hoe laat de afspraak is, dan geeft school dat door
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Uit zichzelf geeft school de opvang de tijd pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Voor een overdracht hoort de opvang de tijd pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Wat er te zien was, vertelt school de opvang pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de kinderopvang weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Een andere mentor hoort de tijd van de afspraak pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:praktisch-naar-opvang @bron:wpo-45-lid-3
    Scenario: Of het CBS de opvang de tijd mag zeggen, zegt nog geen regel
      Gegeven er is nu direct gevaar
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de kinderopvang weten hoe laat de afspraak is, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daar is nog geen regel voor

  Regel: Voor extra hulp op school mag het samenwerkingsverband weten wat nodig is

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Het samenwerkingsverband mag voor steun op school de diagnose van Yara weten
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: ja
      En daarbij geldt: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Voor het afstemmen van hulp hoort het samenwerkingsverband de diagnose pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Wat er te zien was, hoort het samenwerkingsverband pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Een andere mentor hoort de diagnose van Yara pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Vertelt het RMC de diagnose van Bram, dan is eerst een ja nodig
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

  Regel: De wet laat school dit aan het samenwerkingsverband geven

    @regel:samenwerkingsverband-geen-geheim @bron:wpo-18a-lid-13
    Scenario: Voor steun op school geeft de mentor de diagnose zonder ja door
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor steun op school?
      Dan is het antwoord: ja

    @regel:samenwerkingsverband-geen-geheim @bron:wpo-18a-lid-13
    Scenario: Voor het afstemmen van de hulp geeft de mentor de diagnose niet zonder ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Yara heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-geen-geheim @bron:wpo-18a-lid-13
    Scenario: Wat er te zien was, geeft de mentor niet zonder ja door
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-geen-geheim @bron:wpo-18a-lid-13
    Scenario: Een jongerenwerker geeft de diagnose ook bij direct gevaar niet zonder ja
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

    @regel:samenwerkingsverband-naar-school @bron:wpo-18a-lid-13
    Scenario: Voor steun op school mag het samenwerkingsverband de mentor zeggen wie Yara is
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor steun op school?
      Dan is het antwoord: ja

    @regel:samenwerkingsverband-naar-school @bron:wpo-18a-lid-13
    Scenario: Voor het afstemmen van de hulp noemt het samenwerkingsverband Yara pas na een ja
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wie Yara is, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-naar-school @bron:wpo-18a-lid-13
    Scenario: Wat er te zien was, vertelt het samenwerkingsverband de mentor pas na een ja
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:samenwerkingsverband-naar-school @bron:wpo-18a-lid-13
    Scenario: De jeugdprofessional hoort van het samenwerkingsverband pas na een ja wie Yara is
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wat een nieuwe school nodig heeft voor extra begeleiding, kan na een ja mee

    @regel:bijzonders-naar-nieuwe-school @bron:uavg-30-lid-2-a
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan gaat de diagnose mee
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

    @regel:bijzonders-naar-nieuwe-school @bron:uavg-30-lid-2-a
    Scenario: Zonder ja gaat niet mee hoe het in grote lijnen gaat
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:bijzonders-naar-nieuwe-school @bron:uavg-30-lid-2-a
    Scenario: Een ouder hoort voor een overdracht de diagnose pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

  Regel: De opvang laat school weten welk programma een kind volgde

    @regel:voorschool-geeft-programma-door @bron:ve-overdracht-wettelijk
    Scenario: De opvang geeft de mentor door welk programma Bram volgde
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: je moet dit delen
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:voorschool-geeft-programma-door @bron:ve-overdracht-wettelijk
    Scenario: Voor het afstemmen van de hulp overlegt de opvang eerst over het programma
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:voorschool-geeft-programma-door @bron:ve-overdracht-wettelijk
    Scenario: Hoe het in grote lijnen gaat, vertelt de opvang pas na een ja
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:voorschool-geeft-programma-door @bron:ve-overdracht-wettelijk
    Scenario: Een ouder hoort voor een overdracht het programma pas na een ja
      Gegeven Sanne is leidster op de kinderopvang
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:voorschool-geeft-programma-door @bron:ve-overdracht-wettelijk
    Scenario: Of een onderzoeker het programma mag doorgeven, zegt nog geen regel
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "een wetenschappelijk onderzoeker"
      Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een goede overdracht?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daar is nog geen regel voor

  Regel: School weegt wat een nieuwe school over thuis moet weten

    @regel:rapport-noemt-thuis @bron:wpo-42
    Scenario: De mentor weegt of de nieuwe school moet weten hoe het thuis gaat
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: jij weegt
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:rapport-noemt-thuis @bron:wpo-42
    Scenario: Voor het afstemmen van de hulp is over thuis eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:rapport-noemt-thuis @bron:wpo-42
    Scenario: Voor een overdracht vertelt school een ouder over thuis pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:rapport-noemt-thuis @bron:wpo-42
    Scenario: Een jeugdhulpaanbieder vertelt school bij de overdracht over thuis pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Een werkgever of stagebedrijf gebruikt gegevens alleen na een uitdrukkelijk ja

    @regel:stagebedrijf-doel @bron:avg-6-a
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan hoort de baas hoe het gaat
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

    @regel:stagebedrijf-doel @bron:avg-6-a
    Scenario: Wil de baas het dossier inzien, dan is eerst overleg nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:stagebedrijf-doel @bron:avg-6-a
    Scenario: Of de baas mag weten wat er te zien was, zegt nog geen regel
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de baas weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:stagebedrijf-doel @bron:avg-6-a
    Scenario: Of de meldkamer de diagnose mag weten voor steun op school, zegt geen regel
      Gegeven Sanne is mentor op een school
      En het voelt niet pluis
      Als Sanne vraagt: mag de meldkamer weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:stagebedrijf-doel @bron:avg-6-a
    Scenario: Voor de diagnose is een gewoon ja van Bram niet genoeg
      Gegeven Sanne is mentor op een school
      En er is een vermoeden van mishandeling, met feiten
      En Bram zegt ja, en dat gaat over het gebruiken van de gegevens
      En Bram zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de baas weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  Regel: Een werkgever of stagebedrijf vertel je alleen iets na een ja

    @regel:toestemming-naar-stagebedrijf @bron:uavg-30-lid-4
    Scenario: Zegt Bram van 14 nee, dan hoort de baas niet hoe het gaat
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En Bram zegt nee
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:toestemming-naar-stagebedrijf @bron:uavg-30-lid-4
    Scenario: Heeft niemand gezag, dan is het ja van de vertegenwoordiger nog niet genoeg
      Gegeven Sanne is mentor op een school
      En niemand heeft nu het gezag over Bram
      En er is nu direct gevaar
      En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: zoek dit eerst uit
      En Bram moet nog ja zeggen

    @regel:toestemming-naar-stagebedrijf @bron:uavg-30-lid-4
    Scenario: Ook na een ja hoort de baas alleen wat nodig is
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:toestemming-naar-stagebedrijf @bron:uavg-30-lid-4
    Scenario: Praat eerst met Bram voordat de baas iets hoort
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de baas weten hoe het in grote lijnen gaat, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: praat er eerst over met Bram

    @regel:toestemming-naar-stagebedrijf @bron:uavg-30-lid-4
    Scenario: Hoort de baas de diagnose na een ja, schrijf dat ja dan op
      Gegeven Sanne is mentor op een school
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de baas weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: schrijf de toestemming op

  Regel: Over gezondheid vertelt het samenwerkingsverband alleen de school iets

    @regel:verbod-samenwerkingsverband-vertelt-gezondheid @bron:wpo-18a-lid-13
    Scenario: Het samenwerkingsverband vertelt een jeugdhulpaanbieder de diagnose van Bram niet
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:verbod-samenwerkingsverband-vertelt-gezondheid @bron:wpo-18a-lid-13
    Scenario: Een ouder hoort van het samenwerkingsverband pas na een ja de diagnose
      Gegeven Sanne werkt bij het samenwerkingsverband
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Weten de ouders of de leerling het nog niet? Vertel het dan vooraf

    @regel:familie-weet-het-nog-niet @regel:onderwijskundig-rapport @bron:wpo-42
    Abstract Scenario: Het rapport van Bram gaat mee naar een andere school, en <feit>
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En er zijn geen zorgen
      En Bram is 11 jaar
      En <feit>
      Als Sanne vraagt: mag de mentor weten hoe Bram leert, voor een goede overdracht?
      Dan is het antwoord: je moet dit delen
      En <daarbij>: vertel vooraf dat je dit deelt

      Voorbeelden:
        | feit                                  | daarbij           |
        | niemand vroeg hierom                  | daarbij geldt     |
        | de familie weet dat dit gedeeld wordt | daarbij geldt niet |

    @regel:familie-weet-het-nog-niet @bron:wpo-42
    Scenario: Weet de familie het al, dan vertel je het niet nog eens vooraf
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de familie weet dat dit gedeeld wordt
      En Bram is 14 jaar
      Als Sanne vraagt: mag de mentor weten welke diagnose Bram heeft, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

  Regel: Voor extra hulp op school mag het samenwerkingsverband weten wat nodig is

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Voor de veiligheid op school hoort het samenwerkingsverband niet zonder overleg de diagnose
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten welke diagnose Bram heeft, voor de veiligheid op school?
      Dan is het antwoord: overleg eerst

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: Zonder naam mag een mentor het samenwerkingsverband vertellen wat er speelt
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag het samenwerkingsverband weten wat er speelt zonder naam, voor steun op school?
      Dan is het antwoord: ja
      En daarbij geldt niet: deel alleen wat nodig is

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: De vertrouwensinspecteur vertelt het samenwerkingsverband niets zonder overleg
      Gegeven de familie vraagt om hulp
      En Bram is 18 jaar of ouder
      En over "wie jij bent" is bekend: "de vertrouwensinspecteur"
      Als Sanne vraagt: mag het samenwerkingsverband weten welke extra hulp school geeft, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:samenwerkingsverband-doel @bron:wpo-18a-lid-13
    Scenario: De inspectie zegt het samenwerkingsverband niet zonder overleg of Bram op school is
      Gegeven er is een vermoeden van mishandeling, met feiten
      En Bram is 16 of 17 jaar
      En over "wie jij bent" is bekend: "de inspectie of toezichthouder"
      Als Sanne vraagt: mag het samenwerkingsverband weten of Bram op school is, voor steun op school?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:bijzonders-naar-nieuwe-school @bron:uavg-30-lid-2-a
    Scenario: Wat er op de rekening staat, hoort een nieuwe school niet zonder overleg
      Gegeven Sanne is leidster op de kinderopvang
      En er is een vermoeden van mishandeling, met feiten
      Als Sanne vraagt: mag de mentor weten wat er op de rekening staat, voor een goede overdracht?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf de toestemming op
      En daarbij geldt niet: verstuur het veilig
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken

    @regel:bijzonders-naar-nieuwe-school @bron:uavg-30-lid-2-a
    Scenario: Voor een overdracht hoort de politie de diagnose niet zonder ja
      Gegeven Sanne is leidster op de kinderopvang
      En er is een vermoeden van mishandeling, met feiten
      En de voogd zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de politie weten welke diagnose Bram heeft, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming
      En Bram en de voogd moeten nog ja zeggen

    @regel:familie-weet-het-nog-niet @bron:wpo-42
    Scenario: Om hulp af te stemmen is er eerst een ja nodig, geen bericht vooraf
      Gegeven Sanne is mentor op een school
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de mentor weten welke extra hulp school geeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt niet: vertel vooraf dat je dit deelt

    @regel:familie-weet-het-nog-niet @bron:wpo-42
    Scenario: Wat de voogd zelf vertelt, hoeft de voogd niet vooraf te melden
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "de voogd"
      Als Sanne vraagt: mag de mentor weten wie Bram is, voor een goede overdracht?
      Dan is het antwoord: ja
      En daarbij geldt niet: vertel vooraf dat je dit deelt
