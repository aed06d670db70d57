# language: nl
Functionaliteit: Mag de politie het weten, en wat vertelt de politie?
  Een vraag van de politie maakt delen geen plicht.
  Bij gevaar mag meer. De politie zelf vertelt alleen wat de wet noemt.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Politie mag wie beschermt vertellen wat nodig is voor die taak

    @regel:politie-vertelt-bescherming-doel @bron:bpg-4-2
    Scenario: De wijkagent mag de GI zeggen wat er te zien was
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:politie-vertelt-bescherming-doel @bron:bpg-4-2
    Scenario: Zonder naam mag de wijkagent Veilig Thuis vertellen wat er speelt
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor het afstemmen van de hulp?
      Dan is het antwoord: ja
      En daarbij geldt niet: deel alleen wat nodig is

    @regel:politie-vertelt-bescherming-doel @bron:bpg-4-2
    Scenario: Halt hoort als bericht terug niet wat de politie opschreef
      Gegeven Sanne is wijkagent
      En het voelt niet pluis
      Als Sanne vraagt: mag "Halt" weten wat de politie opschreef, voor een bericht terug?
      Dan is het antwoord: nee
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: gebruik dit alleen voor dit doel

    @regel:politie-vertelt-bescherming-doel @bron:bpg-4-2
    Scenario: Het college mag voor een maatregel weten wat de politie opschreef
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      Als Sanne vraagt: mag het college weten wat de politie opschreef, voor het uitvoeren van een maatregel?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:politie-vertelt-bescherming-doel @bron:bpg-4-2
    Scenario: De jeugdprofessional die hulp geeft, hoort van de wijkagent niets zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander geeft hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: De wet noemt aan wie de politie dit mag vertellen

    @regel:politie-vertelt-bescherming @bron:bpg-4-2
    Scenario: De wet noemt de GI, dus die mag horen wat er te zien was
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: ja

    @regel:politie-vertelt-bescherming @bron:bpg-4-2
    Scenario: Hoeveel kinderen hulp krijgen, vertelt de wijkagent Veilig Thuis niet zonder overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:politie-vertelt-bescherming @bron:bpg-4-2
    Scenario: De wet noemt geen onderzoeksbureau, dus de wijkagent overlegt eerst
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:politie-vertelt-bescherming @bron:bpg-4-2
    Scenario: Geeft de jeugdprofessional advies of inloop, dan overlegt de wijkagent eerst
      Gegeven Sanne is wijkagent
      En er is een vermoeden van mishandeling, met feiten
      En over "de rol van de ontvanger" is bekend: "De ander geeft advies of doet een inloop"
      Als Sanne vraagt: mag de jeugdprofessional weten hoe het thuis gaat, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: In een bijzonder geval kan de politie een ander iets vertellen

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: De wijkagent overlegt eerst of de mentor mag horen wat er te zien was
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Hoe het in grote lijnen gaat, zegt de wijkagent de mentor niet zonder overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Een onderzoeksbureau hoort van de wijkagent niets zonder overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Alleen een vraag om hulp is geen bijzonder geval: de wijkagent overlegt eerst
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Bij een vermoeden weegt de wijkagent wat de jeugdhulpaanbieder mag weten
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat de politie opschreef, voor het afstemmen van de hulp?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Ook bij een vermoeden overlegt de wijkagent eerst over inzage in het dossier
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Ook bij een vermoeden zegt de wijkagent pas na overleg hoe het gaat
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-in-bijzonder-geval @bron:wpg-19
    Scenario: Een ouder hoort ook bij een vermoeden niets van de wijkagent zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Bij een vermoeden mag je de politie vertellen wat nodig is

    @regel:politie-bij-gevaar @bron:sr-40
    Scenario: Bij een vermoeden weegt Sanne of de politie hoort wat er te zien was
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor bescherming tegen gevaar?
      Dan is het antwoord: jij weegt
      En daarbij geldt: overleg eerst met een collega
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-bij-gevaar @bron:sr-40
    Scenario: Voor steun op school hoort de politie ook bij een vermoeden niets zonder ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-bij-gevaar @bron:sr-40
    Scenario: Hoe het in grote lijnen gaat, hoort de politie pas na een ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor bescherming tegen gevaar?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-bij-gevaar @bron:sr-40
    Scenario: Voelt het alleen niet pluis, dan vraagt Veilig Thuis eerst een ja
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

    @regel:politie-bij-gevaar @bron:sr-40
    Scenario: Voor het CBS is er ook bij direct gevaar nog geen regel
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

    @regel:politie-doel-na-een-ja @bron:avg-6-a
    Scenario: Zegt Yara gewoon ja, dan is dat voor de politie niet uitdrukkelijk genoeg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      En Yara zegt ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-doel-na-een-ja @bron:avg-6-a
    Scenario: Voor rust en orde op straat hoort de politie niets zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst

    @regel:politie-doel-na-een-ja @bron:avg-6-a
    Scenario: Welke schulden Yara heeft, hoort de politie niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten welke schulden Yara heeft, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-doel-na-een-ja @bron:avg-6-a
    Scenario: Voor een bericht van het CBS aan de officier is er nog geen regel
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag de officier van justitie weten hoe laat de afspraak is, voor een bericht terug?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Zonder gevaar vertel je de politie pas iets na een ja

    @regel:toestemming-naar-politie @bron:jeugdwet-7.3.11-lid-1
    Scenario: Naast een ja op het gebruiken is ook een ja op het vertellen nodig
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op

    @regel:toestemming-naar-politie @bron:jeugdwet-7.3.11-lid-1
    Scenario: Hoeveel kinderen hulp krijgen, hoort de politie niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-politie @bron:jeugdwet-7.3.11-lid-1
    Scenario: Dat het signaal is opgepakt, zegt de officier de politie niet zonder overleg
      Gegeven Sanne is officier van justitie
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de politie weten dat het signaal is opgepakt, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-politie @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zegt alleen de vader ja, dan hoort de reclassering de diagnose nog niet
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er is nu direct gevaar
      En de vader zegt ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "de reclassering" weten welke diagnose Bram heeft, voor een bericht terug?
      Dan is het antwoord: vraag eerst toestemming
      En zoek eerst uit: de leeftijd en "jouw rol toen je dit hoorde"

  Regel: Is personeel misschien een dader van misbruik, dan overleg je meteen en doe je aangifte

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Voor steun op school is ook bij mogelijk misbruik eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Hoe het gaat, hoort de politie ook bij mogelijk misbruik pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Een andere mentor hoort ook bij mogelijk misbruik pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er te zien was, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Een wijkagent zegt de vertrouwensinspecteur niet waarvan Bram verdacht is
      Gegeven Sanne is wijkagent
      En er is nu direct gevaar
      En iemand van het personeel pleegde misschien misbruik
      Als Sanne vraagt: mag de vertrouwensinspecteur weten waarvan Bram verdacht is, voor advies?
      Dan is het antwoord: nee
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (ja)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Voor advies van de politie vraagt de leidster eerst een ja, ook bij gevaar
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

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Bij mogelijk misbruik door personeel moet de mentor het de politie vertellen
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Een jeugdhulpaanbieder vraagt ook bij mogelijk misbruik door personeel eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:zedenmisdrijf-door-personeel @bron:wpo-4a
    Scenario: Is Bram 19, dan beslist hij zelf of de politie dit hoort
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En iemand van het personeel pleegde misschien misbruik
      En Bram is 19 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

  Regel: De politie mag de officier en de burgemeester vertellen wat nodig is voor hun taak

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: De wijkagent weegt of de officier mag weten waarvan Yara verdacht is
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: Voor steun op school zegt de wijkagent de officier niets zonder overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: Hoe het in grote lijnen gaat, zegt de wijkagent de officier niet zonder overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de officier van justitie weten hoe het in grote lijnen gaat, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: Naar een onderzoeksbureau weegt de wijkagent niet zelf: er is eerst overleg
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: Van het RMC hoort de kinderrechter niets zonder overleg, ook niet voor opsporing
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag de kinderrechter weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

    @regel:politie-aan-het-gezag @bron:wpg-16
    Scenario: De burgemeester hoort van de jongerenwerker niet wat de politie opschreef
      Gegeven Sanne is jongerenwerker
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de burgemeester weten wat de politie opschreef, voor onderzoek naar de veiligheid?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom

  Regel: De officier mag vertellen wat nodig is voor bescherming of orde

    @regel:justitie-vertelt @bron:wjsg-39f
    Scenario: De officier weegt of de GI mag weten waarvan Yara verdacht is
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten waarvan Yara verdacht is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:justitie-vertelt @bron:wjsg-39f
    Scenario: Voor steun op school zegt de officier de GI niets zonder overleg
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten dat het thuis niet veilig is, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:justitie-vertelt @bron:wjsg-39f
    Scenario: Wat er te zien was, zegt de officier de GI niet zonder overleg
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de GI weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

    @regel:justitie-vertelt @bron:wjsg-39f
    Scenario: De mentor hoort van de officier niet zonder overleg dat het thuis onveilig is
      Gegeven Sanne is officier van justitie
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst

  Regel: De rechtbank stuurt een uitspraak over een huisverbod aan Veilig Thuis en politie

    @regel:huisverbod-naar-veilig-thuis @bron:wth-8
    Scenario: Het veiligheidsteam hoort van de kinderrechter niets zonder overleg
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag het veiligheidsteam weten dat het thuis niet veilig is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:huisverbod-naar-veilig-thuis @bron:wth-8
    Scenario: Vraagt de kinderrechter Veilig Thuis om advies, dan is eerst een ja nodig
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten dat het thuis niet veilig is, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:huisverbod-naar-veilig-thuis @bron:wth-8
    Scenario: De kinderrechter weegt of Veilig Thuis hoort wat er te zien was
      Gegeven Sanne is kinderrechter
      En er is een vermoeden van mishandeling, met feiten
      En Yara is 16 jaar
      Als Sanne vraagt: mag Veilig Thuis weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt

    @regel:huisverbod-naar-veilig-thuis @bron:wth-8
    Scenario: Voelt het alleen niet pluis, dan vraagt de kinderrechter eerst een ja
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

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Staat het in een convenant, dan weegt de wijkagent wat de jeugdhulpaanbieder hoort
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

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Is er geen convenant, dan overlegt de wijkagent eerst
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En er is geen convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Voor inzage in het dossier helpt het convenant niet: de wijkagent overlegt eerst
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Hoe het in grote lijnen gaat, valt niet onder het convenant: overleg eerst
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Een ouder hoort ook met een convenant niets van de wijkagent zonder overleg
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:politie-met-convenant @bron:wpg-20
    Scenario: Ook met een convenant vraagt de jeugdhulpaanbieder eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het staat in een convenant
      En Bram is 14 jaar
      Als Sanne vraagt: mag de jeugdhulpaanbieder weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Was er een misdrijf op school, dan mag school de politie vertellen wat er gebeurde

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Gebeurde het op school, dan weegt de mentor wat de politie mag weten
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

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Voor inzage in het dossier vraagt de mentor eerst een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Hoe het met Bram gaat, vertelt de mentor de politie pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Gebeurde het niet op school, dan hoort de politie pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "of het op school gebeurde" is bekend: nee
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Wat er op school te zien was, hoort een ouder niet zonder overleg
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: overleg eerst

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: Een jeugdhulpaanbieder vraagt eerst een ja, ook als het op school gebeurde
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor de veiligheid op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-meldt-een-misdrijf @bron:sv-161
    Scenario: De mentor weegt of de politie mag weten waarvan Bram verdacht is
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En het gebeurde op school
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten waarvan Bram verdacht is, voor de veiligheid op school?
      Dan is het antwoord: jij weegt

  Regel: Wil de leerplichtambtenaar dat er een straf volgt, dan geeft die het verzuim door

    @regel:leerplicht-handhaaft @bron:leerplicht-22
    Scenario: De leerplichtambtenaar weegt of Halt mag weten of Bram op school is
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor opsporing?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:leerplicht-handhaaft @bron:leerplicht-22
    Scenario: Voor inzage in het dossier hoort Halt pas iets na een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-handhaaft @bron:leerplicht-22
    Scenario: Hoe het met Bram gaat, hoort Halt pas na een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-handhaaft @bron:leerplicht-22
    Scenario: Een ouder hoort voor opsporing niet zonder overleg of Bram op school is
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-handhaaft @bron:leerplicht-22
    Scenario: Van een jeugdhulpaanbieder hoort Halt pas na een ja over het verzuim
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "Halt" weten of Bram op school is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Halt laat politie en officier weten hoe de straf is afgelopen

    @regel:halt-meldt-terug @bron:uavg-31-33
    Scenario: Halt mag de politie laten weten waarvan Bram verdacht is
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten waarvan Bram verdacht is, voor opsporing?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

    @regel:halt-meldt-terug @bron:uavg-31-33
    Scenario: Voor inzage in het dossier vraagt Halt eerst een ja
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:halt-meldt-terug @bron:uavg-31-33
    Scenario: Hoe het met Bram gaat, zegt Halt de politie pas na een ja
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:halt-meldt-terug @bron:uavg-31-33
    Scenario: Een jeugdhulpaanbieder zegt de politie pas na een ja wie Bram is
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:halt-meldt-terug @bron:uavg-31-33
    Scenario: Een ouder hoort van Halt voor opsporing niet wie Bram is
      Gegeven Sanne werkt bij Halt
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor opsporing?
      Dan is het antwoord: nee

  Regel: Vraagt de politie ernaar in een strafzaak, dan mag school zeggen wat er te zien was

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Vraagt de politie ernaar in een strafzaak, dan weegt de mentor
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

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Ook in een strafzaak is voor inzage in het dossier eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Ook in een strafzaak hoort de politie pas na een ja hoe het gaat
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Vroeg de politie er niet om, dan hoort zij pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Een ouder hoort ook in een strafzaak niets van de mentor zonder overleg
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Loopt er geen strafzaak, dan hoort de politie pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: nee
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:school-verklaart-bij-strafzaak @bron:avg-6-f
    Scenario: Een jeugdhulpaanbieder vraagt eerst een ja, ook als er een strafzaak loopt
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Bram is 14 jaar
      En over "of er een strafzaak loopt" is bekend: ja
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Eist de officier gegevens met een wet, dan geeft wie geen zwijgrecht heeft die

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de politie het voor inzage in het dossier, dan is een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de politie te weten hoe het gaat, dan is eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist niemand iets, dan hoort de politie pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist een ouder het met een wet, dan overlegt de mentor eerst
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wat er te zien was, voor opsporing?
      Dan is het antwoord: overleg eerst

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de politie het van een jeugdhulpaanbieder, dan is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de officier het met een wet, dan moet de mentor het geven
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: overleg eerst met een collega
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de officier het voor inzage in het dossier, dan is een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de officier te weten hoe het gaat, dan moet school het geven
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten hoe het in grote lijnen gaat, voor opsporing?
      Dan is het antwoord: je moet dit delen

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist niemand iets, dan hoort de officier pas iets na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Eist de officier het van een jeugdhulpaanbieder, dan is eerst een ja nodig
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten wat er te zien was, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:justitie-eist-met-een-wet @bron:sv-126nc-126nd
    Scenario: Een diagnose kan ook de officier niet zo eisen: eerst is een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de officier van justitie weten welke diagnose Bram heeft, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Eist de politie met een wet wie iemand is, dan geeft wie geen zwijgrecht heeft dat

    @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Scenario: Eist de politie met een wet wie Bram is, dan moet de mentor antwoorden
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor opsporing?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: controleer wie de ander is
      En daarbij geldt: overleg eerst met een collega
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Scenario: Voor inzage zegt de mentor de politie pas na een ja wie Bram is
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Scenario: Vroeg niemand ernaar, dan hoort de politie pas na een ja wie Bram is
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Scenario: Ook bij een eis van de politie vraagt een jeugdhulpaanbieder eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wie Bram is, voor opsporing?
      Dan is het antwoord: vraag eerst toestemming

    @regel:politie-eist-wie-iemand-is @bron:sv-126nc-126nd
    Scenario: Een ouder hoort voor opsporing niet wie Bram is, ook niet met een wet
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En de ander eist dit met een wet
      En Bram is 14 jaar
      Als Sanne vraagt: mag een ouder met gezag weten wie Bram is, voor opsporing?
      Dan is het antwoord: nee

  Regel: Veilig Thuis mag de politie en wie een slachtoffer helpt vertellen wat nodig is voor de veiligheid

    @regel:veilig-thuis-licht-politie-in @bron:wmo2015-4.1.1-lid-2-e
    Scenario: Bij een vermoeden weegt Veilig Thuis wat de politie mag weten
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
      En daarbij geldt: schrijf op wat je koos en waarom
      En daarbij geldt: verstuur het veilig

    @regel:veilig-thuis-licht-politie-in @bron:wmo2015-4.1.1-lid-2-e
    Scenario: Voor inzage in het dossier vraagt Veilig Thuis eerst een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-licht-politie-in @bron:wmo2015-4.1.1-lid-2-e
    Scenario: Hoe het met Bram gaat, zegt Veilig Thuis de politie pas na een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-licht-politie-in @bron:wmo2015-4.1.1-lid-2-e
    Scenario: Vraagt de familie alleen om hulp, dan vraagt Veilig Thuis eerst een ja
      Gegeven Sanne werkt bij Veilig Thuis
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming

    @regel:veilig-thuis-licht-politie-in @bron:wmo2015-4.1.1-lid-2-e
    Scenario: Ook bij een vermoeden vraagt een jeugdhulpaanbieder voor dit onderzoek eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En er is een vermoeden van mishandeling, met feiten
      En Bram is 14 jaar
      Als Sanne vraagt: mag de politie weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Een zorgmelding van de politie gaat via CORV

    @regel:zorgmelding-van-de-politie-via-corv @bron:regeling-keteninformatisering-jeugdwet-2
    Scenario: De wijkagent stuurt een zorgmelding aan de gemeente via CORV
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag het college weten wat er te zien was, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja
      En daarbij geldt: verstuur dit via CORV

    @regel:zorgmelding-van-de-politie-via-corv @bron:regeling-keteninformatisering-jeugdwet-2
    Scenario: Een verhaal zonder naam stuurt de wijkagent niet via CORV
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag het college weten wat er speelt zonder naam, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja
      En daarbij geldt niet: verstuur dit via CORV

    @regel:zorgmelding-van-de-politie-via-corv @bron:regeling-keteninformatisering-jeugdwet-2
    Scenario: Voor een maatregel is het geen zorgmelding
      Gegeven Sanne is wijkagent
      En er zijn lichte zorgen
      Als Sanne vraagt: mag het college weten wat de politie opschreef, voor het uitvoeren van een maatregel?
      Dan is het antwoord: ja
      En daarbij geldt niet: verstuur dit via CORV

    @regel:zorgmelding-van-de-politie-via-corv @bron:regeling-keteninformatisering-jeugdwet-2
    Scenario: Wat een jeugdige zelf hoort, gaat niet via CORV
      Gegeven Sanne is wijkagent
      En de familie vraagt om hulp
      Als Sanne vraagt: mag de jeugdige zelf weten wat er op de rekening staat, voor onderzoek naar de veiligheid?
      Dan is het antwoord: ja
      En daarbij geldt niet: verstuur dit via CORV

    @regel:zorgmelding-van-de-politie-via-corv @bron:regeling-keteninformatisering-jeugdwet-2
    Scenario: Wat het RMC meldt, is geen zorgmelding van de politie
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag Veilig Thuis weten hoe het met de broer gaat, voor onderzoek naar de veiligheid?
      Dan is het antwoord: jij weegt
      En daarbij geldt niet: verstuur dit via CORV
