# language: nl
Functionaliteit: Mag de politie het weten, en wat vertelt de politie?
  Een vraag van de politie maakt delen geen plicht.
  Bij gevaar mag meer. De politie zelf vertelt alleen wat de wet noemt.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Politie mag wie beschermt vertellen wat nodig is voor die taak

    @regel:politie-vertelt-bescherming-doel
    Scenario: Sanne is wijkagent: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:politie-vertelt-bescherming-doel
    Scenario: Sanne is wijkagent: mag Veilig Thuis weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: deel alleen wat nodig is

    @regel:politie-vertelt-bescherming-doel
    Scenario: Sanne is wijkagent: mag Halt weten wat de politie opschreef, voor een bericht terug?
      Gegeven Sanne is wijkagent
      En het voelt niet pluis
      Als Sanne vraagt: mag "Halt" weten wat de politie opschreef, voor een bericht terug?
      Dan is het antwoord: nee
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: gebruik dit alleen voor dit doel

    @regel:politie-vertelt-bescherming-doel
    Scenario: Sanne is wijkagent: mag het college weten wat de politie opschreef, voor het uitvoeren van een maatregel?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      Als Sanne vraagt: mag het college weten wat de politie opschreef, voor het uitvoeren van een maatregel?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel

  Regel: De wet noemt aan wie de politie dit mag vertellen

    @regel:politie-vertelt-bescherming
    Scenario: Sanne is wijkagent, de familie vraagt om hulp: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:politie-vertelt-bescherming
    Scenario: Sanne is wijkagent: mag Veilig Thuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:politie-vertelt-bescherming
    Scenario: Sanne is wijkagent: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:politie-vertelt-bescherming
    Scenario: Sanne is wijkagent: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Gegeven Sanne is wijkagent
      En er is een vermoeden van mishandeling, met feiten
      En over "de rol van de ontvanger" is bekend: "De ander geeft advies of doet een inloop"
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: In een bijzonder geval kan de politie een ander iets vertellen

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de mentor weten wat er te zien was, voor steun op school?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent, de familie vraagt om hulp: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Bij een vermoeden mag je de politie vertellen wat nodig is

    @regel:politie-bij-gevaar
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten wat er te zien was, voor bescherming tegen gevaar?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-bij-gevaar
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-bij-gevaar
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten hoe het in grote lijnen gaat, voor bescherming tegen gevaar?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor bescherming tegen gevaar?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-bij-gevaar
    Scenario: Sanne werkt bij Veilig Thuis: mag de politie weten wie de contactpersoon is, voor opsporing?
      Gegeven Sanne werkt bij Veilig Thuis
      En het voelt niet pluis
      Als Sanne vraagt: mag de politie weten wie de contactpersoon is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt niet: overleg eerst met een collega
      En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt niet: schrijf op wat je koos en waarom

    @regel:politie-bij-gevaar
    Scenario: Het CBS: mag de politie weten dat het thuis niet veilig is, voor opsporing?
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de politie weten dat het thuis niet veilig is, voor opsporing?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: overleg eerst met een collega
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

  Regel: Met een uitdrukkelijk ja mag de politie het gebruiken

    @regel:politie-doel-na-een-ja
    Scenario: Sanne werkt bij het CJG en geeft hulp, de familie vraagt om hulp: mag de politie weten wat er te zien was, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      En Yara zegt ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-doel-na-een-ja
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten wat er te zien was, voor rust en orde op straat?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst

    @regel:politie-doel-na-een-ja
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten welke schulden Yara heeft, voor steun op school?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten welke schulden Yara heeft, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-doel-na-een-ja
    Scenario: Het CBS: mag de officier van justitie weten hoe laat de afspraak is, voor een bericht terug?
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de officier van justitie weten hoe laat de afspraak is, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Zonder gevaar vertel je de politie pas iets na een ja

    @regel:toestemming-naar-politie
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op

    @regel:toestemming-naar-politie
    Scenario: Sanne werkt bij het CJG en geeft hulp: mag de politie weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-politie
    Scenario: Sanne is officier van justitie: mag de politie weten dat het signaal is opgepakt, voor rust en orde op straat?
      Gegeven Sanne is officier van justitie
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de politie weten dat het signaal is opgepakt, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-politie
    Scenario: Sanne werkt bij het CJG en weet niet meer in welke rol dit was: mag de reclassering weten welke diagnose Bram heeft, voor een bericht terug?
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er is nu direct gevaar
      En de vader zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "de reclassering" weten welke diagnose Bram heeft, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En zoek eerst uit: de leeftijd en "jouw rol toen je dit hoorde"

  Regel: Is personeel misschien een dader van misbruik, dan overleg je meteen en doe je aangifte

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is mentor op een school: mag de politie weten waarvan Yara verdacht is, voor advies?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten waarvan Yara verdacht is, voor advies?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor steun op school?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is mentor op een school: mag de politie weten hoe het in grote lijnen gaat, voor advies?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is mentor op een school: mag de mentor weten wat er te zien was, voor advies?
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is wijkagent: mag de vertrouwensinspecteur weten waarvan Bram verdacht is, voor advies?
      Gegeven Sanne is wijkagent
      En er is nu direct gevaar
      En iemand van het personeel pleegde misschien misbruik
      Als Sanne vraagt: mag de vertrouwensinspecteur weten waarvan Bram verdacht is, voor advies?
      Dan is het antwoord: nee
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (ja)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:zedenmisdrijf-door-personeel
    Scenario: Sanne is leidster op de kinderopvang: mag de politie weten wat er te zien was, voor advies?
      Gegeven Sanne is leidster op de kinderopvang
      En er is nu direct gevaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor advies?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

  Regel: De politie mag de officier en de burgemeester vertellen wat nodig is voor hun taak

    @regel:politie-aan-het-gezag
    Scenario: Sanne is wijkagent: mag de officier van justitie weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-aan-het-gezag
    Scenario: Sanne is wijkagent: mag de officier van justitie weten wat er te zien was, voor steun op school?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag
    Scenario: Sanne is wijkagent: mag de officier van justitie weten hoe het in grote lijnen gaat, voor onderzoek naar de veiligheid?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten hoe het in grote lijnen gaat, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag
    Scenario: Sanne is wijkagent: mag een onderzoeksbureau weten wat er te zien was, voor onderzoek naar de veiligheid?
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag
    Scenario: Het RMC: mag de kinderrechter weten wat er te zien was, voor opsporing?
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

    @regel:politie-aan-het-gezag
    Scenario: Sanne is jongerenwerker: mag de burgemeester weten wat de politie opschreef, voor onderzoek naar de veiligheid?
      Gegeven Sanne is jongerenwerker
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de burgemeester weten wat de politie opschreef, voor onderzoek naar de veiligheid?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom

  Regel: De officier mag vertellen wat nodig is voor bescherming of orde

    @regel:justitie-vertelt
    Scenario: Sanne is officier van justitie: mag de GI weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:justitie-vertelt
    Scenario: Sanne is officier van justitie: mag de GI weten dat het thuis niet veilig is, voor steun op school?
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten dat het thuis niet veilig is, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:justitie-vertelt
    Scenario: Sanne is officier van justitie: mag de GI weten wat er te zien was, voor onderzoek naar de veiligheid?
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:justitie-vertelt
    Scenario: Sanne is officier van justitie: mag de mentor weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

  Regel: De rechtbank stuurt een uitspraak over een huisverbod aan Veilig Thuis en politie

    @regel:huisverbod-naar-veilig-thuis
    Scenario: Sanne is kinderrechter: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:huisverbod-naar-veilig-thuis
    Scenario: Sanne is kinderrechter: mag Veilig Thuis weten dat het thuis niet veilig is, voor advies?
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:huisverbod-naar-veilig-thuis
    Scenario: Sanne is kinderrechter: mag Veilig Thuis weten wat er te zien was, voor onderzoek naar de veiligheid?
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt

    @regel:huisverbod-naar-veilig-thuis
    Scenario: Sanne is kinderrechter: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Gegeven Sanne is kinderrechter
      En het voelt niet pluis
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: schrijf de toestemming op
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

  Regel: Staat het in een convenant, dan mag de politie vertellen wat daarin staat

    @regel:politie-met-convenant
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat de politie opschreef, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat de politie opschreef, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-met-convenant
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp? Er is geen convenant
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant
    Scenario: Sanne is wijkagent: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: In een bijzonder geval kan de politie een ander iets vertellen

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp? De familie vraagt om hulp
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Politie mag wie beschermt vertellen wat nodig is voor die taak

    @regel:politie-vertelt-bescherming-doel
    Scenario: Sanne is wijkagent: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Was er een misdrijf op school, dan mag school de politie vertellen wat er gebeurde

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag de politie weten hoe het in grote lijnen gaat, voor de veiligheid op school?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor de veiligheid op school? Over "of het op school gebeurde" is bekend: nee
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "of het op school gebeurde" is bekend: nee
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor de veiligheid op school?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: overleg eerst

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wil de leerplichtambtenaar dat er een straf volgt, dan geeft die het verzuim door

    @regel:leerplicht-handhaaft
    Scenario: Sanne is leerplichtambtenaar: mag "Halt" weten of Bram op school is, voor opsporing?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor opsporing?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:leerplicht-handhaaft
    Scenario: Sanne is leerplichtambtenaar: mag "Halt" weten of Bram op school is, voor inzage in het dossier?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-handhaaft
    Scenario: Sanne is leerplichtambtenaar: mag "Halt" weten hoe het in grote lijnen gaat, voor opsporing?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-handhaaft
    Scenario: Sanne is leerplichtambtenaar: mag een ouder met gezag weten of Bram op school is, voor opsporing?
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-handhaaft
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag "Halt" weten of Bram op school is, voor opsporing?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Halt laat politie en officier weten hoe de straf is afgelopen

    @regel:halt-meldt-terug
    Scenario: Sanne werkt bij Halt: mag de politie weten waarvan Bram verdacht is, voor opsporing?
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten waarvan Bram verdacht is, voor opsporing?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

    @regel:halt-meldt-terug
    Scenario: Sanne werkt bij Halt: mag de politie weten wie Bram is, voor inzage in het dossier?
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:halt-meldt-terug
    Scenario: Sanne werkt bij Halt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:halt-meldt-terug
    Scenario: Sanne werkt bij Halt: mag een ouder met gezag weten wie Bram is, voor opsporing?
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:halt-meldt-terug
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de politie weten wie Bram is, voor opsporing?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: In een bijzonder geval kan de politie een ander iets vertellen

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat de politie opschreef, voor het afstemmen van de hulp? Wat hoort daarbij?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat de politie opschreef, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier? Wat hoort daarbij?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp? Wat hoort daarbij?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval
    Scenario: Sanne is wijkagent: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp? Wat hoort daarbij?
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Vraagt de politie ernaar in een strafzaak, dan mag school zeggen wat er te zien was

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor opsporing?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg wat een feit is en wat je zelf denkt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor inzage in het dossier? Wat hoort daarbij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor opsporing? Niemand vroeg hierom
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor opsporing?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor opsporing? Over "of er een strafzaak loopt" is bekend: nee
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: nee
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de politie weten wat er te zien was, voor opsporing?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Eist politie of officier gegevens met een wet, dan geeft wie geen zwijgrecht heeft die

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor opsporing? Wat hoort daarbij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: overleg eerst met een collega
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor inzage in het dossier? Wat hoort daar niet bij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne is mentor op een school: mag de politie weten hoe het in grote lijnen gaat, voor opsporing? Wat hoort daarbij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne is mentor op een school: mag de politie weten wat er te zien was, voor opsporing? Niemand vroeg hierom. Wat hoort daarbij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne is mentor op een school: mag een ouder met gezag weten wat er te zien was, voor opsporing? Wat hoort daarbij?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:justitie-eist-met-een-wet
    Scenario: Sanne werkt bij een jeugdhulpaanbieder: mag de politie weten wat er te zien was, voor opsporing? Wat hoort daarbij?
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Was er een misdrijf op school, dan mag school de politie vertellen wat er gebeurde

    @regel:school-meldt-een-misdrijf
    Scenario: Sanne is mentor op een school: mag de politie weten waarvan Bram verdacht is, voor de veiligheid op school?
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten waarvan Bram verdacht is, voor de veiligheid op school?
      Dan is het antwoord: jij weegt
