# language: nl
Functionaliteit: Mag de jeugdige het zelf weten en zelf vertellen?
  Yara vraagt Sanne wat er over haar is opgeschreven.
  Over zichzelf mag zij alles weten.
  Wat de familie of een buurvrouw zelf wil vertellen, mag ook.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Over zichzelf mag een jeugdige alles weten

    @regel:eigen-gegevens-doel @bron:avg-12-14
    Scenario: Yara van 16 mag zelf weten wat er te zien was
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:eigen-gegevens-doel @bron:avg-12-14
    Scenario: Over haar moeder hoort Yara pas iets na een ja van haar moeder
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: De jeugdige zelf is geen ander

    @regel:eigen-gegevens-geen-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Yara is geen ander, dus zij mag weten wat er te zien was
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Vraagt een jeugdige van 12 jaar of ouder om het eigen dossier, dan geef je dat

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Yara van 16 om haar dossier, dan moet je dat geven
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Yara er niet om, dan mag inzage, maar het hoeft niet
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Yara het voor steun op school, dan mag je het vertellen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er te zien was, voor steun op school?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Ook haar geloof moet je Yara geven als zij om inzage vraagt
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten welk geloof Yara heeft, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Ook een verdenking moet je Yara geven als zij om inzage vraagt
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten waarvan Yara verdacht is, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Wat er speelt zonder naam, mag Yara weten, maar dat hoeft niet
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er speelt zonder naam, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt een onderzoeksbureau om inzage, dan overleg je eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Bram van 14 inzage en overziet hij het, dan moet je die geven
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Bram van 8 om inzage, dan is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
      En de ander vraagt erom
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Vraagt Bram van 14 een wijkagent om inzage, dan mag de wijkagent die geven
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja

    @regel:inzage-jeugdige @bron:jeugdwet-7.3.10
    Scenario: Overziet Bram het niet, dan is ook na zijn vraag een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En de ander vraagt erom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wat de jeugdige of de familie zelf wil vertellen, mag altijd

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Bram van 14 mag het zelf vertellen, ook aan een ouder die verdacht is
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Is vertellen gevaarlijk, dan mag Bram van 14 het een ouder toch vertellen
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Cijfers over hulp zijn geen eigen verhaal van Bram: overleg eerst
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: De meldkamer is er niet om hulp af te stemmen: overleg eerst
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de meldkamer weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Ook Bram van 8 mag het een ouder vertellen die misschien de dader is
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Ook Bram van 8 mag het een ouder vertellen als dat gevaarlijk is
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: De jeugdige mag de mentor over de klachten van de moeder vertellen
      Gegeven er zijn lichte zorgen
      En de vader is misschien zelf de dader
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: ja
      En meer kan er niet

    @regel:familie-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Ook een ouder zonder gezag mag de mentor de klachten van de moeder vertellen
      Gegeven Sanne is een ouder zonder gezag
      En het voelt niet pluis
      En het is gevaarlijk om dit thuis te vertellen
      Als Sanne vraagt: mag de mentor weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: ja
      En meer kan er niet

  Regel: Over de eigen gezondheid of die van het kind vertellen jeugdige en ouders zelf

    @regel:familie-vertelt-over-gezondheid @bron:avg-2-lid-2-c
    Scenario: Bram van 14 mag zijn diagnose vertellen, ook aan een ouder die verdacht is
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid @bron:avg-2-lid-2-c
    Scenario: Bram van 14 mag een ouder zijn diagnose vertellen, ook bij gevaar thuis
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid @bron:avg-2-lid-2-c
    Scenario: Vertelt Bram de meldkamer zijn diagnose om hulp af te stemmen: overleg eerst
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag de meldkamer weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:familie-vertelt-over-gezondheid @bron:avg-2-lid-2-c
    Scenario: Bram van 8 mag zijn diagnose vertellen, ook aan een ouder die verdacht is
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:familie-vertelt-over-gezondheid @bron:avg-2-lid-2-c
    Scenario: Bram van 8 mag een ouder zijn diagnose vertellen, ook bij gevaar thuis
      Gegeven de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      En over "wie jij bent" is bekend: "de jeugdige"
      Als Sanne vraagt: mag een ouder met gezag weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Wie in de buurt iets ziet, mag dat vertellen aan wie helpt of beschermt

    @regel:omgeving-vertelt-wat-er-te-zien-was @bron:avg-2-lid-2-c
    Scenario: Een buurvrouw van Bram van 14 mag vertellen, ook als ouders verdacht zijn
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En beide ouders zijn misschien de dader
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was @bron:avg-2-lid-2-c
    Scenario: Een buurvrouw van Bram van 14 mag vertellen, ook als dat gevaarlijk is
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was @bron:avg-2-lid-2-c
    Scenario: Hoe het in grote lijnen gaat, vertelt een buurvrouw niet zonder overleg
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:omgeving-vertelt-wat-er-te-zien-was @bron:avg-2-lid-2-c
    Scenario: Een buurvrouw van Bram van 8 mag vertellen, ook als ouders verdacht zijn
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En beide ouders zijn misschien de dader
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:omgeving-vertelt-wat-er-te-zien-was @bron:avg-2-lid-2-c
    Scenario: Een buurvrouw van Bram van 8 mag vertellen, ook als dat gevaarlijk is
      Gegeven Sanne is een buurvrouw
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

  Regel: Laat de jeugdige het zelf vertellen, alleen of samen met jou

    @regel:alternatief-jeugdige-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Het CBS kan de jeugdige niet vragen om het de GGD te vertellen
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag "de GGD" weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En meer kan er niet

  Regel: Laat een ouder met gezag het zelf vertellen

    @regel:alternatief-ouder-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Voor orde op straat hoort de GGD niets, ook niet via een ouder
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En de familie vraagt om hulp
      Als Sanne vraagt: mag "de GGD" weten wat er op de rekening staat, voor rust en orde op straat?
      Dan is het antwoord: nee
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Het CBS mag de jeugdprofessional alleen zonder naam vertellen wat er speelt
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de jeugdprofessional mag weten wat er speelt zonder naam (ja)
      En meer kan er niet

    @regel:alternatief-ouder-vertelt-zelf @bron:avg-2-lid-2-c
    Scenario: Voor een advocaat is er geen andere weg: vraag eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het is niet gevaarlijk om dit thuis te vertellen
      En Bram is 8 jaar
      Als Sanne vraagt: mag "een advocaat" weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En meer kan er niet

  Regel: Een jeugdige mag het eigen dossier zien

    @regel:inzage-jeugdige-doel @bron:avg-15
    Scenario: Bram van 14 mag zelf zien wat er in zijn hele dossier staat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in het hele dossier staat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En daarbij geldt: controleer wie de ander is

    @regel:inzage-jeugdige-doel @bron:avg-15
    Scenario: Om hulp af te stemmen krijgt Bram van 14 niet zijn hele dossier
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten wat er in het hele dossier staat, voor het afstemmen van de hulp?
      Dan is het antwoord: nee

    @regel:inzage-jeugdige-doel @bron:avg-15
    Scenario: Hoe het gaat, mag Bram van 14 inzien zonder controle wie hij is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: ja
      En daarbij geldt niet: controleer wie de ander is

  Regel: Vanaf 12 jaar beslist wie dit kan overzien zelf over inzage

    @regel:inzage-jeugdige-beslist-zelf @bron:jeugdwet-7.3.10
    Scenario: Of Bram van 14 cijfers over de hulp mag inzien, zegt nog geen regel
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-jeugdige-beslist-zelf @bron:jeugdwet-7.3.10
    Scenario: Ook als Bram van 8 het overziet, is voor inzage een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
      En Bram is 8 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:inzage-jeugdige-beslist-zelf @bron:jeugdwet-7.3.10
    Scenario: Kan Bram van 14 het niet overzien, dan is voor inzage een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Over een ander hoort de jeugdige alleen iets na een uitdrukkelijk ja van die ander

    @regel:jeugdige-over-een-ander-doel @bron:avg-6-a
    Scenario: Of een wijkagent Bram over zijn broer mag vertellen, zegt nog geen regel
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het met de broer gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:jeugdige-over-een-ander-doel @bron:avg-6-a
    Scenario: Zegt de moeder nee, dan hoort de jeugdige niet welke klachten zij heeft
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      En de persoon over wie het gaat zegt nee, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf de toestemming op
      En niemand hoeft nog ja te zeggen

    @regel:jeugdige-over-een-ander-doel @bron:avg-6-a
    Scenario: Voor het gebruiken is een gewoon ja van de moeder niet genoeg
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      En de persoon over wie het gaat zegt ja, en dat gaat over het gebruiken van de gegevens
      En de persoon over wie het gaat zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En de persoon over wie het gaat moet nog ja zeggen
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)

    @regel:jeugdige-over-een-ander-doel @bron:avg-6-a
    Scenario: Voor een maatregel hoort Bram niet zonder overleg hoe het met zijn broer gaat
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het met de broer gaat, voor het uitvoeren van een maatregel?
      Dan is het antwoord: overleg eerst

    @regel:jeugdige-over-een-ander-doel @bron:avg-6-a
    Scenario: Cijfers zijn er niet om hulp af te stemmen: het RMC overlegt eerst
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag de jeugdige zelf weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Over een ouder of een ander vertel je de jeugdige pas iets na een ja van die ander

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Hoe het met zijn broer gaat, hoort Bram van 14 pas na een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het met de broer gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf de toestemming op

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Hoe het met zijn broer gaat, hoort Bram van een wijkagent niet zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het met de broer gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Over zichzelf mag Bram van 14 horen hoe het in grote lijnen gaat
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
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: deel alleen wat nodig is

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Het Zorg- en Veiligheidshuis hoort van het RMC niets over de broer zonder overleg
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag het Zorg- en Veiligheidshuis weten hoe het met de broer gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zegt de broer nee, dan vertelt Veilig Thuis de jeugdige niet hoe het gaat
      Gegeven Sanne werkt bij Veilig Thuis
      En er is nu direct gevaar
      En de persoon over wie het gaat zegt nee, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het met de broer gaat, voor een bericht terug?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf de toestemming op
      En niemand hoeft nog ja te zeggen

    @regel:jeugdige-over-een-ander @bron:jeugdwet-7.3.11-lid-1
    Scenario: Voor het vertellen is een gewoon ja van de moeder wel genoeg
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het RMC"
      En de persoon over wie het gaat zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de persoon over wie het gaat zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jeugdige zelf weten welke klachten de moeder heeft, voor een bericht terug?
      Dan is het antwoord: ja
      En niemand hoeft nog ja te zeggen
      En meer kan er niet

  Regel: Kan een jeugdige het niet overzien, dan is voor inzage een ja nodig van wie beslist

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Overziet Bram het niet, praat met hem en vraag voor inzage een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Hoeveel kinderen hulp krijgen, ziet Bram niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoeveel kinderen hulp krijgen, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Overziet Bram van 14 het niet, dan overlegt een wijkagent eerst over inzage
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Overziet Bram het niet, dan mag hij het weten om hulp af te stemmen
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze niet overzien
      En Bram is 14 jaar
      En Bram zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En Bram zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      En de vader zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      En de vader zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de jeugdige zelf weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: schrijf de toestemming op

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Overziet Bram van 14 het wel, dan mag hij zijn dossier inzien
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram kan deze keuze overzien
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

    @regel:inzage-jeugdige-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-2
    Scenario: Zegt alleen de voogd ja, dan zoekt het RMC eerst meer uit
      Gegeven er is nu direct gevaar
      En Bram kan deze keuze niet overzien
      En over "wie jij bent" is bekend: "het RMC"
      En de voogd zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag de jeugdige zelf weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: zoek dit eerst uit
      En de vertegenwoordiger moet nog ja zeggen
