# language: nl
Functionaliteit: Mag een andere afdeling van de gemeente het weten?
  Leerplicht, schulden, werk, de Wmo en de administratie hebben elk een eigen taak.
  Wat voor hulp is verteld, is daar niet vanzelf voor bedoeld.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  Regel: Bij 16 uur verzuim in vier weken meldt school dit

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Mist Yara 16 uur school, dan moet de mentor leerplicht zeggen wie zij is
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara mist 16 uur school of meer in vier weken
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wie Yara is, voor de leerplicht?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Voor steun op school hoort leerplicht pas na een ja wie Yara is
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara mist 16 uur school of meer in vier weken
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Wat de mentor zag, hoort leerplicht pas na een ja
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara mist 16 uur school of meer in vier weken
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wat er te zien was, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Wil de mentor het een onderzoeksbureau zeggen, dan is er eerst overleg
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En Yara mist 16 uur school of meer in vier weken
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor de leerplicht?
      Dan is het antwoord: overleg eerst

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Een jongerenwerker heeft geen meldplicht en vraagt over Brams verzuim eerst een ja
      Gegeven Sanne is jongerenwerker
      En het voelt niet pluis
      En Bram mist 16 uur school of meer in vier weken
      Als Sanne vraagt: mag de leerplichtambtenaar weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En daarbij geldt niet: zeg niets over de inhoud van de hulp
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:verzuim-melden @bron:leerplicht-21a
    Scenario: Mist Bram niet veel school, dan is melden geen plicht: de mentor weegt
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "of de jeugdige veel school mist" is bekend: nee
      Als Sanne vraagt: mag de leerplichtambtenaar weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: jij weegt

  Regel: Vraagt de leerplichtambtenaar erom, dan geeft school wat nodig is voor de leerplicht

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Vraagt de leerplichtambtenaar wie Yara is, dan moet de mentor dat zeggen
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wie Yara is, voor de leerplicht?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Vraagt leerplicht het voor steun op school, dan is eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Vraagt leerplicht wat er te zien was, dan is eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wat er te zien was, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Vraagt een onderzoeksbureau wie Yara is, dan overlegt de mentor eerst
      Gegeven Sanne is mentor op een school
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor de leerplicht?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Ook als leerplicht het eist, vraagt de jeugdhulpaanbieder eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En er is een vermoeden van mishandeling, met feiten
      En de ander eist dit met een wet
      Als Sanne vraagt: mag de leerplichtambtenaar weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: gebruik dit alleen voor dit doel
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig
      En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: zeg niets over de inhoud van de hulp
      En daarbij hoort niet: geef wat de wet noemt, en niet meer

    @regel:leerplicht-vraagt @bron:leerplicht-18-lid-3
    Scenario: Vroeg leerplicht niets, dan is delen geen plicht: de mentor weegt
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En niemand vroeg hierom
      En Bram is 14 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: jij weegt

  Regel: Voor een ander doel van de gemeente is een uitdrukkelijk ja nodig

    @regel:toestemming-naar-gemeente-avg @bron:wmo2015-5.1.1-lid-4
    Scenario: Zegt Yara gewoon ja, dan vraagt het CJG nog een uitdrukkelijk ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      En Yara zegt ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de leerplichtambtenaar weten wat er te zien was, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:toestemming-naar-gemeente-avg @bron:wmo2015-5.1.1-lid-4
    Scenario: Voor een bericht terug aan de leerplichtambtenaar overlegt het CJG eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten wat er te zien was, voor een bericht terug?
      Dan is het antwoord: overleg eerst

    @regel:toestemming-naar-gemeente-avg @bron:wmo2015-5.1.1-lid-4
    Scenario: Welke prikken Yara kreeg, hoort de leerplichtambtenaar niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten welke prikken Yara kreeg, voor steun op school?
      Dan is het antwoord: overleg eerst

    @regel:toestemming-naar-gemeente-avg @bron:wmo2015-5.1.1-lid-4
    Scenario: Een onderzoeksbureau dat het contactpunt radicalisering advies vraagt, overlegt eerst
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "een onderzoeksbureau"
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten dat het signaal is opgepakt, voor advies?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Aan een andere afdeling van de gemeente vertel je pas iets na een ja

    @regel:toestemming-naar-gemeente @bron:jeugdwet-7.3.11-lid-1
    Scenario: Zegt Yara ja op het gebruiken, vraag dan ook een ja op het vertellen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
      Als Sanne vraagt: mag de leerplichtambtenaar weten wat er te zien was, voor het afstemmen van de hulp?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Yara
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

    @regel:toestemming-naar-gemeente @bron:jeugdwet-7.3.11-lid-1
    Scenario: Hoeveel kinderen hulp krijgen, hoort de leerplichtambtenaar niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de leerplichtambtenaar weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toestemming-naar-gemeente @bron:jeugdwet-7.3.11-lid-1
    Scenario: Wat op de rekening staat, geeft het CBS het contactpunt radicalisering niet zonder overleg
      Gegeven er zijn lichte zorgen
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten wat er op de rekening staat, voor bescherming tegen gevaar?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

  Regel: Schuldhulp mag gegevens van de gemeente gebruiken die nodig zijn

    @regel:schuldhulp-doel @bron:wgsh-8d
    Scenario: Voor hulp bij schulden mag het college de schuldhulp zeggen wie Yara is
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wie Yara is, voor hulp bij schulden?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

    @regel:schuldhulp-doel @bron:wgsh-8d
    Scenario: Voor steun op school hoort de schuldhulp pas na een ja wie Yara is
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:schuldhulp-doel @bron:wgsh-8d
    Scenario: Wat er te zien was, hoort de schuldhulp pas na een ja
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wat er te zien was, voor hulp bij schulden?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:schuldhulp-doel @bron:wgsh-8d
    Scenario: Een onderzoeksbureau is geen schuldhulp, dus het college overlegt eerst
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor hulp bij schulden?
      Dan is het antwoord: overleg eerst

    @regel:schuldhulp-doel @bron:wgsh-8d
    Scenario: Een jongerenwerker zegt de schuldhulp pas na een ja wie de contactpersoon is
      Gegeven Sanne is jongerenwerker
      En er is nu direct gevaar
      Als Sanne vraagt: mag de schuldhulp weten wie de contactpersoon is, voor hulp bij schulden?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

  Regel: Voor schuldhulp mag de gemeente binnen de gemeente delen wat nodig is

    @regel:schuldhulp-geen-geheim @bron:wgsh-8d
    Scenario: Wie Yara is, hoeft het college voor de schuldhulp niet geheim te houden
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wie Yara is, voor hulp bij schulden?
      Dan is het antwoord: ja

    @regel:schuldhulp-geen-geheim @bron:wgsh-8d
    Scenario: Gaat het om steun op school, dan blijft het geheim tot Yara ja zegt
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:schuldhulp-geen-geheim @bron:wgsh-8d
    Scenario: Wat er te zien was, blijft ook voor de schuldhulp geheim zonder een ja
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de schuldhulp weten wat er te zien was, voor hulp bij schulden?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is

    @regel:schuldhulp-geen-geheim @bron:wgsh-8d
    Scenario: De meldkamer helpt niet bij schulden, dus daar is nog geen regel voor
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de meldkamer weten wie Yara is, voor hulp bij schulden?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:schuldhulp-geen-geheim @bron:wgsh-8d
    Scenario: Welke hulp de gemeente betaalt, zegt de jongerenwerker de schuldhulp pas na een ja
      Gegeven Sanne is jongerenwerker
      En er is nu direct gevaar
      Als Sanne vraagt: mag de schuldhulp weten welke hulp de gemeente betaalt, voor hulp bij schulden?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

  Regel: Voor de rekening geef je de gemeente wat de wet noemt

    @regel:declaratie-naar-gemeente @bron:jeugdwet-7.4.0-lid-2
    Scenario: Voor de rekening moet de jeugdhulpaanbieder het college het BSN van Yara geven
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten welk BSN Yara heeft, voor het betalen van de hulp?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:declaratie-naar-gemeente @bron:jeugdwet-7.4.0-lid-2
    Scenario: Voor steun op school vraagt de jeugdhulpaanbieder Yara eerst om een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:declaratie-naar-gemeente @bron:jeugdwet-7.4.0-lid-2
    Scenario: Of Yara op school is, hoort niet bij de rekening: overleg eerst
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten of Yara op school is, voor het betalen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:declaratie-naar-gemeente @bron:jeugdwet-7.4.0-lid-2
    Scenario: Wie Yara is, zegt de jeugdhulpaanbieder een onderzoeksbureau niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor het betalen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Om hulp te betalen mag de gemeente weten wie welke hulp krijgt

    @regel:bekostiging-doel @bron:jeugdwet-7.4.0-lid-1
    Scenario: Zegt Yara ja, dan mag het college weten wie zij is, om te betalen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt ja
      Als Sanne vraagt: mag het college weten wie Yara is, voor het betalen van de hulp?
      Dan is het antwoord: ja

    @regel:bekostiging-doel @bron:jeugdwet-7.4.0-lid-1
    Scenario: Voor steun op school zegt het CJG het college niets zonder een ja
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming
      En daarbij geldt: gebruik dit alleen voor dit doel

    @regel:bekostiging-doel @bron:jeugdwet-7.4.0-lid-1
    Scenario: Of Yara op school is, zegt het CJG het college niet zonder overleg
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten of Yara op school is, voor het betalen van de hulp?
      Dan is het antwoord: overleg eerst

    @regel:bekostiging-doel @bron:jeugdwet-7.4.0-lid-1
    Scenario: Een onderzoeksbureau betaalt de hulp niet: het CJG overlegt eerst
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor het betalen van de hulp?
      Dan is het antwoord: overleg eerst

  Regel: Wie de aanvraag regelt, geeft de administratie wat nodig is om te betalen

    @regel:toegang-geeft-administratie @bron:awb-2-5
    Scenario: Regelt Sanne de aanvraag, dan mag de administratie weten wie Yara is
      Gegeven Sanne werkt bij het CJG en regelt de aanvraag
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de administratie van de gemeente weten wie Yara is, voor het betalen van de hulp?
      Dan is het antwoord: ja

    @regel:toegang-geeft-administratie @bron:awb-2-5
    Scenario: Wat er op de rekening staat, hoort de administratie pas na een ja
      Gegeven Sanne werkt bij het CJG en regelt de aanvraag
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de administratie van de gemeente weten wat er op de rekening staat, voor het betalen van de hulp?
      Dan is het antwoord: vraag eerst toestemming

    @regel:toegang-geeft-administratie @bron:awb-2-5
    Scenario: De meldkamer betaalt geen hulp, dus daar is nog geen regel voor
      Gegeven Sanne werkt bij het CJG en regelt de aanvraag
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de meldkamer weten wie Yara is, voor het betalen van de hulp?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:toegang-geeft-administratie @bron:awb-2-5
    Scenario: Zegt Yara nee, dan hoort de administratie ook voor steun op school niets
      Gegeven Sanne werkt bij het CJG en regelt de aanvraag
      En de familie vraagt om hulp
      En Yara is 16 jaar
      En Yara zegt nee
      Als Sanne vraagt: mag de administratie van de gemeente weten wie Yara is, voor steun op school?
      Dan is het antwoord: nee

    @regel:toegang-geeft-administratie @bron:awb-2-5
    Scenario: Weet Sanne haar rol niet meer, dan zoekt ze die eerst uit
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er zijn lichte zorgen
      Als Sanne vraagt: mag de administratie van de gemeente weten wie Bram is, voor het betalen van de hulp?
      Dan is het antwoord: zoek dit eerst uit
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: "jouw rol toen je dit hoorde", de leeftijd en het gezag
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op
      En daarbij geldt: verstuur het veilig

  Regel: Voor geld, controle of cijfers deel je nooit de inhoud van de hulp

    @regel:verbod-inhoud-voor-geld-of-cijfers @bron:regeling-jeugdwet-6a.1
    Scenario: Zonder naam mag de mentor weten wat er speelt, ook voor het betalen
      Gegeven Sanne werkt bij het CJG en geeft hulp
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor het betalen van de hulp?
      Dan is het antwoord: ja

    @regel:verbod-inhoud-voor-geld-of-cijfers @bron:regeling-jeugdwet-6a.1
    Scenario: Ook een buurvrouw vertelt een fonds niet welke extra hulp school geeft
      Gegeven Sanne is een buurvrouw
      En er is nu direct gevaar
      Als Sanne vraagt: mag "een fonds" weten welke extra hulp school geeft, voor het betalen van de hulp?
      Dan is het antwoord: nee
      En daar is wel een regel voor

    @regel:verbod-inhoud-voor-geld-of-cijfers @bron:regeling-jeugdwet-6a.1
    Scenario: Bij een aangekondigde controle hoort Halt pas na een ja hoe het thuis gaat
      Gegeven het voelt niet pluis
      En dit is een aangekondigde controle
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag "Halt" weten hoe het thuis gaat, voor cijfers voor beleid?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
      En zoek eerst uit: de leeftijd en het gezag
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: praat er eerst over met Bram
      En daarbij geldt: schrijf de toestemming op

    @regel:verbod-inhoud-voor-geld-of-cijfers @bron:regeling-jeugdwet-6a.1
    Scenario: Voor landelijke cijfers hoort de politie niet hoe het met Bram gaat
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "het RMC"
      Als Sanne vraagt: mag de politie weten hoe het in grote lijnen gaat, voor landelijke cijfers?
      Dan is het antwoord: nee
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: praat er eerst over met Bram
      En daarbij geldt niet: schrijf de toestemming op
      En niemand hoeft nog ja te zeggen
      En er is niets meer uit te zoeken

    @regel:verbod-inhoud-voor-geld-of-cijfers @bron:regeling-jeugdwet-6a.1
    Scenario: Voor controle op fraude hoort een advocaat niet welke extra hulp school geeft
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "het CBS"
      Als Sanne vraagt: mag "een advocaat" weten welke extra hulp school geeft, voor controle op fraude?
      Dan is het antwoord: nee

  Regel: Vraagt de Raad erom, dan geeft de gemeente haar eigen gegevens

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Vraagt de Raad het voor onderzoek, dan moet leerplicht zeggen wie Yara is
      Gegeven Sanne is leerplichtambtenaar
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Raad weten wie Yara is, voor onderzoek door de Raad?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: verstuur het veilig
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Vroeg de Raad er niet om, dan weegt leerplicht het verzuim zelf
      Gegeven Sanne is leerplichtambtenaar
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Raad weten wie Yara is, voor onderzoek door de Raad?
      Dan is het antwoord: jij weegt

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Vraagt de Raad het voor advies, dan is eerst een ja nodig
      Gegeven Sanne is leerplichtambtenaar
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Raad weten wie Yara is, voor advies?
      Dan is het antwoord: vraag eerst toestemming

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Vraagt de Raad wat er te zien was, dan is eerst een ja nodig
      Gegeven Sanne is leerplichtambtenaar
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Raad weten wat er te zien was, voor onderzoek door de Raad?
      Dan is het antwoord: vraag eerst toestemming

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Vraagt een onderzoeksbureau wie Yara is, dan overlegt leerplicht eerst
      Gegeven Sanne is leerplichtambtenaar
      En de familie vraagt om hulp
      En de ander vraagt erom
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst

    @regel:raad-vraagt-de-gemeente @bron:bw1-243-lid-1
    Scenario: Eist de Raad het van een fonds, dan is daar nog geen regel voor
      Gegeven er zijn lichte zorgen
      En de ander eist dit met een wet
      En over "wie jij bent" is bekend: "een fonds"
      Als Sanne vraagt: mag de Raad weten welke hulp de gemeente betaalt, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daarbij geldt niet: verstuur het veilig
      En daar is nog geen regel voor

  Regel: Start er onderzoek door de Raad, dan hoort de gemeente dat

    @regel:onderzoek-aan-gemeente-melden @bron:jeugdwet-3.1-lid-3
    Scenario: Doet de Raad onderzoek, dan moet de GI het college zeggen wie Yara is
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten wie Yara is, voor onderzoek door de Raad?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:onderzoek-aan-gemeente-melden @bron:jeugdwet-3.1-lid-3
    Scenario: Voor steun op school hoort het college van de GI niets zonder een ja
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:onderzoek-aan-gemeente-melden @bron:jeugdwet-3.1-lid-3
    Scenario: Wat er te zien was, zegt de GI het college niet zonder overleg
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het college weten wat er te zien was, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst

    @regel:onderzoek-aan-gemeente-melden @bron:jeugdwet-3.1-lid-3
    Scenario: Het veiligheidsteam hoort voor dit onderzoek niet wie Yara is
      Gegeven Sanne werkt bij de GI
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag het veiligheidsteam weten wie Yara is, voor onderzoek door de Raad?
      Dan is het antwoord: nee
      En Yara moet nog ja zeggen

    @regel:onderzoek-aan-gemeente-melden @bron:jeugdwet-3.1-lid-3
    Scenario: Een onderzoeksbureau overlegt eerst, maar mag bij direct gevaar de meldkamer bellen
      Gegeven er is nu direct gevaar
      En over "wie jij bent" is bekend: "een onderzoeksbureau"
      Als Sanne vraagt: mag het college weten dat het signaal is opgepakt, voor onderzoek door de Raad?
      Dan is het antwoord: overleg eerst
      En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
      En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: zeg niets over de inhoud van de hulp
      En daarbij hoort niet: geef wat de wet noemt, en niet meer
      En daar is nog geen regel voor

  Regel: Wie de Wmo regelt, mag de aanbieder doorgeven wie welke hulp krijgt

    @regel:gemeente-geeft-wmo-aanbieder-door @bron:wmo2015-5.2.1
    Scenario: Het college weegt zelf of de Wmo-aanbieder mag weten wie Yara is
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Wmo-aanbieder weten wie Yara is, voor hulp uit de Wmo?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: schrijf op wat je koos en waarom

    @regel:gemeente-geeft-wmo-aanbieder-door @bron:wmo2015-5.2.1
    Scenario: Voor steun op school hoort de Wmo-aanbieder pas na een ja wie Yara is
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Wmo-aanbieder weten wie Yara is, voor steun op school?
      Dan is het antwoord: vraag eerst toestemming

    @regel:gemeente-geeft-wmo-aanbieder-door @bron:wmo2015-5.2.1
    Scenario: Wat er te zien was, hoort de Wmo-aanbieder pas na een ja
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag de Wmo-aanbieder weten wat er te zien was, voor hulp uit de Wmo?
      Dan is het antwoord: vraag eerst toestemming

    @regel:gemeente-geeft-wmo-aanbieder-door @bron:wmo2015-5.2.1
    Scenario: Een onderzoeksbureau geeft geen hulp uit de Wmo: het college overlegt eerst
      Gegeven Sanne werkt voor het college
      En de familie vraagt om hulp
      En Yara is 16 jaar
      Als Sanne vraagt: mag een onderzoeksbureau weten wie Yara is, voor hulp uit de Wmo?
      Dan is het antwoord: overleg eerst

    @regel:gemeente-geeft-wmo-aanbieder-door @bron:wmo2015-5.2.1
    Scenario: Een fonds regelt de Wmo niet, dus daar is nog geen regel voor
      Gegeven er is een vermoeden van mishandeling, met feiten
      En over "wie jij bent" is bekend: "een fonds"
      Als Sanne vraagt: mag de Wmo-aanbieder weten welke hulp de gemeente betaalt, voor hulp uit de Wmo?
      Dan is het antwoord: overleg eerst
      En daarbij geldt niet: deel alleen wat nodig is
      En daarbij geldt niet: schrijf op wat je koos en waarom
      En daar is nog geen regel voor

  Regel: Mist een student zonder diploma veel school, dan meldt school dit aan het RMC

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Mist Bram van 19 veel school, dan moet de mentor dat melden bij het RMC
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: je moet dit delen
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij hoort ook: geef wat de wet noemt, en niet meer

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Voor inzage in het dossier zegt de mentor het RMC niets zonder overleg
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Hoe het in grote lijnen gaat, hoort het RMC pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten hoe het in grote lijnen gaat, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Mist Bram niet veel school, dan is voor het RMC eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "of de jeugdige veel school mist" is bekend: nee
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Een jeugdhulpaanbieder heeft geen meldplicht en vraagt voor het RMC eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Ook bij Bram van 19 is er voor inzage in het dossier eerst overleg
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Hoe het met Bram van 19 gaat, hoort het RMC pas na een ja
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten hoe het in grote lijnen gaat, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Is Bram 14, dan hoort het RMC pas na een ja over zijn verzuim
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Een ouder hoort pas na een ja of Bram van 19 op school is
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 19 jaar
      Als Sanne vraagt: mag een ouder met gezag weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Mist Bram van 19 niet veel school, dan is eerst een ja nodig
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 19 jaar
      En over "of de jeugdige veel school mist" is bekend: nee
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:verzuim-melden-vanaf-18 @bron:web-8.1.8
    Scenario: Ook bij Bram van 19 vraagt een jeugdhulpaanbieder eerst een ja
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram mist 16 uur school of meer in vier weken
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Wordt een leerling 18 zonder diploma, dan draagt leerplicht het verzuim over aan het RMC

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Bij een overdracht mag het RMC van leerplicht weten of Bram van 18 op school is
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 18 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor een goede overdracht?
      Dan is het antwoord: ja
      En daarbij geldt: deel alleen wat nodig is

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Voor inzage in het dossier zegt leerplicht het RMC niets zonder overleg
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Hoe het in grote lijnen gaat, draagt leerplicht pas na een ja over
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Ook bij Bram van 16 overlegt leerplicht eerst over inzage in het dossier
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 16 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Hoe het met Bram van 16 gaat, zegt leerplicht pas na een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 16 jaar
      Als Sanne vraagt: mag "het RMC" weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Is Bram 14, dan draagt leerplicht zijn verzuim pas na een ja over
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Van een jeugdhulpaanbieder hoort het RMC pas na een ja over het verzuim
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 16 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Voor inzage in het dossier geeft leerplicht het RMC niets zonder overleg
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten of Bram op school is, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:leerplicht-draagt-over @bron:web-8.1.8
    Scenario: Hoe het met Bram van 19 gaat, hoort het RMC van leerplicht pas na een ja
      Gegeven Sanne is leerplichtambtenaar
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 19 jaar
      Als Sanne vraagt: mag "het RMC" weten hoe het in grote lijnen gaat, voor een goede overdracht?
      Dan is het antwoord: vraag eerst toestemming

  Regel: Maakt school zich zorgen over verzuim, dan mag school dat eerder melden

    @regel:school-meldt-verzuim-eerder @bron:leerplicht-21a
    Scenario: Mist Bram nog niet veel school, dan weegt de mentor of leerplicht het hoort
      Gegeven Sanne is mentor op een school
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      En over "of de jeugdige veel school mist" is bekend: nee
      Als Sanne vraagt: mag de leerplichtambtenaar weten of Bram op school is, voor de leerplicht?
      Dan is het antwoord: jij weegt
      En daarbij geldt: deel alleen wat nodig is
      En daarbij geldt: zeg niets over de inhoud van de hulp
      En daarbij geldt: vertel vooraf dat je dit deelt
      En daarbij geldt: schrijf op wat je koos en waarom

  Regel: Zonder ja hoort het contactpunt radicalisering geen naam

    @regel:radicalisering-na-een-ja @bron:avg-6-a
    Scenario: Zeggen Bram en zijn ouders uitdrukkelijk ja, dan mag het contactpunt het weten
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
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten wat er te zien was, voor rust en orde op straat?
      Dan is het antwoord: ja

    @regel:radicalisering-na-een-ja @bron:avg-6-a
    Scenario: Voor inzage in het dossier hoort het contactpunt niets zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten wat er te zien was, voor inzage in het dossier?
      Dan is het antwoord: overleg eerst

    @regel:radicalisering-na-een-ja @bron:avg-6-a
    Scenario: Hoe het in grote lijnen gaat, hoort het contactpunt niet zonder overleg
      Gegeven Sanne werkt bij een jeugdhulpaanbieder
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten hoe het in grote lijnen gaat, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst

    @regel:radicalisering-na-een-ja @bron:avg-6-a
    Scenario: Wat een wijkagent het contactpunt mag vertellen, daar is nog geen regel voor
      Gegeven Sanne is wijkagent
      En de ouders van Bram hebben samen het gezag
      En de familie vraagt om hulp
      En Bram is 14 jaar
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten wat er te zien was, voor rust en orde op straat?
      Dan is het antwoord: overleg eerst
      En daar is nog geen regel voor

    @regel:radicalisering-na-een-ja @bron:avg-6-a
    Scenario: Zegt alleen de moeder ja, dan hoort het contactpunt nog niet wie Bram is
      Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
      En er is een vermoeden van mishandeling, met feiten
      En de moeder zegt ja, en dat gaat over het gebruiken van de gegevens
      En de moeder zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
      Als Sanne vraagt: mag "het contactpunt radicalisering" weten wie Bram is, voor onderzoek naar de veiligheid?
      Dan is het antwoord: vraag eerst toestemming
      En Bram, de moeder en de vader moeten nog ja zeggen
      En zoek eerst uit: de leeftijd, het gezag en "jouw rol toen je dit hoorde"
