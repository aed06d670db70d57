# language: nl
Functionaliteit: Wat verandert er als de regio anders kiest?
  Juristen zijn het niet over alles eens.
  Een regio kiest dan zelf, met de FG.
  Hier staat wat er bij de andere keuze gebeurt, en wat gelijk blijft.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:samen-dezelfde-preventie @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Telt preventie als jeugdhulp, dan mag wie meedoet het weten
    Gegeven de gemeente ziet preventie als jeugdhulp
    En Sanne werkt bij het CJG en doet de inloop
    En de ander geeft hulp en werkt mee aan precies deze hulp
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: ja
    En daarbij geldt: praat er eerst over met Bram

  @regel:jongerenwerker-weegt-zelf @bron:beroepscode-sociaal-werk
  Scenario: De jongerenwerker weegt zelf wat de hulp moet weten
    Gegeven de gemeente ziet bij jongerenwerk geen geheim
    En Sanne is jongerenwerker
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: jij weegt
    En daarbij geldt: overleg eerst met een collega
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom

  @regel:school-weegt-zelf @bron:awb-2-5
  Scenario: De mentor weegt zelf of de hulp de contactpersoon mag weten
    Gegeven de regio ziet bij school geen geheim
    En Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten wie de contactpersoon is, voor het afstemmen van de hulp?
    Dan is het antwoord: jij weegt
    En daarbij geldt: overleg eerst met een collega
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom

  @regel:aanvraag-geeft-door-wat-nodig-is @bron:awb-2-5
  Scenario: Wie de aanvraag regelt, zegt de hulp om wie het gaat
    Gegeven de gemeente kijkt alleen naar de rol van dat moment
    En Sanne werkt bij het CJG en regelt de aanvraag
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten wie Bram is, voor het vinden van hulp?
    Dan is het antwoord: ja
    En daarbij geldt: verstuur het veilig

  @regel:school-noemt-losse-feiten @bron:jeugdwet-2.7-lid-1
  Scenario: De mentor zegt de hulp hoe laat de afspraak is
    Gegeven de regio laat school losse feiten noemen
    En Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten hoe laat de afspraak is, voor het afstemmen van de hulp?
    Dan is het antwoord: ja
    En daarbij geldt: vertel vooraf dat je dit deelt
    En daarbij geldt: verstuur het veilig

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: School staat in het plan en hoort hoe laat de afspraak is
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er zijn lichte zorgen
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
    Dan is het antwoord: ja
    En daarbij geldt: praat er eerst over met Bram

  @regel:samen-dezelfde-preventie @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Preventie telt als jeugdhulp, maar Sanne weet haar rol niet meer
    Gegeven de gemeente ziet preventie als jeugdhulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: zoek dit eerst uit
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En zoek eerst uit: "jouw rol toen je dit hoorde", "de rol van de ontvanger", de leeftijd en het gezag

  @regel:school-noemt-losse-feiten @bron:jeugdwet-2.7-lid-1
  Scenario: Losse feiten noemen mag niet als de mentor advies vraagt
    Gegeven de regio laat school losse feiten noemen
    En Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten hoe laat de afspraak is, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-noemt-losse-feiten @bron:jeugdwet-2.7-lid-1
  Scenario: Zonder naam hoeft de mentor thuis niets te zeggen
    Gegeven de regio laat school losse feiten noemen
    En Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor het afstemmen van de hulp?
    Dan is het antwoord: ja
    En daarbij geldt niet: vertel vooraf dat je dit deelt

  @regel:school-noemt-losse-feiten @bron:jeugdwet-2.7-lid-1
  Scenario: Losse feiten van school gaan niet naar de jongerenwerker
    Gegeven de regio laat school losse feiten noemen
    En Sanne is mentor op een school
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jongerenwerker weten wie de contactpersoon is, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-noemt-losse-feiten @bron:jeugdwet-2.7-lid-1
  Scenario: Losse feiten van school: voor Veilig Thuis verandert er niets
    Gegeven de regio laat school losse feiten noemen
    En Sanne werkt bij Veilig Thuis
    En er zijn lichte zorgen
    Als Sanne vraagt: mag de jeugdprofessional weten hoe laat de afspraak is, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:jongerenwerker-weegt-zelf @bron:beroepscode-sociaal-werk
  Scenario: Steun op school is geen reden om zelf te wegen
    Gegeven de gemeente ziet bij jongerenwerk geen geheim
    En Sanne is jongerenwerker
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:jongerenwerker-weegt-zelf @bron:beroepscode-sociaal-werk
  Scenario: Over een diagnose weegt de jongerenwerker niet zelf
    Gegeven de gemeente ziet bij jongerenwerk geen geheim
    En Sanne is jongerenwerker
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten welke diagnose Bram heeft, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:jongerenwerker-weegt-zelf @bron:beroepscode-sociaal-werk
  Scenario: Naar school weegt de jongerenwerker niet zelf
    Gegeven de gemeente ziet bij jongerenwerk geen geheim
    En Sanne is jongerenwerker
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:jongerenwerker-weegt-zelf @bron:beroepscode-sociaal-werk
  Scenario: Wat voor jongerenwerk geldt, geldt niet voor de mentor
    Gegeven de gemeente ziet bij jongerenwerk geen geheim
    En Sanne is mentor op een school
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-weegt-zelf @bron:awb-2-5
  Scenario: Voor advies weegt de mentor niet zelf
    Gegeven de regio ziet bij school geen geheim
    En Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten hoe Bram leert, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-weegt-zelf @bron:awb-2-5
  Scenario: Naar de jongerenwerker weegt de mentor niet zelf
    Gegeven de regio ziet bij school geen geheim
    En Sanne is mentor op een school
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jongerenwerker weten wat er te zien was, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: De jongerenwerker hoort niet bij de hulp omdat school in het plan staat
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne is jongerenwerker
    En er zijn lichte zorgen
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-weegt-zelf @bron:awb-2-5
  Scenario: Een verhaal zonder naam hoeft de mentor niet te wegen
    Gegeven de regio ziet bij school geen geheim
    En Sanne is mentor op een school
    En de familie vraagt om hulp
    En de afweging staat op papier
    Als Sanne vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor het afstemmen van de hulp?
    Dan is het antwoord: ja
    En daarbij geldt niet: overleg eerst met een collega

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Staat school niet in het plan, dan is eerst een ja nodig
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En het voelt niet pluis
    Als Sanne vraagt: mag de mentor weten welke extra hulp school geeft, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:aanvraag-geeft-door-wat-nodig-is @bron:awb-2-5
  Scenario: De gemeente kijkt naar de rol, dus Sanne zoekt haar rol eerst uit
    Gegeven de gemeente kijkt alleen naar de rol van dat moment
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten wie Bram is, voor het vinden van hulp?
    Dan is het antwoord: zoek dit eerst uit
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:aanvraag-geeft-door-wat-nodig-is @bron:awb-2-5
  Scenario: Voor het afstemmen van de hulp helpt de rol niet: vraag eerst een ja
    Gegeven de gemeente kijkt alleen naar de rol van dat moment
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten welke hulp de gemeente betaalt, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:aanvraag-geeft-door-wat-nodig-is @bron:awb-2-5
  Scenario: Zonder naam mag het, ook als Sanne haar rol niet meer weet
    Gegeven de gemeente kijkt alleen naar de rol van dat moment
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor het vinden van hulp?
    Dan is het antwoord: ja
    En daarbij geldt niet: deel alleen wat nodig is

  @regel:samen-dezelfde-preventie @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Doet de ander niet mee aan de preventie, dan is eerst een ja nodig
    Gegeven de gemeente ziet preventie als jeugdhulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er zijn lichte zorgen
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Voor een goede overdracht telt het plan niet: vraag eerst een ja
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: School staat in het plan en mag zonder naam weten wat er speelt
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de familie vraagt om hulp
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor het afstemmen van de hulp?
    Dan is het antwoord: ja
    En daarbij geldt niet: deel alleen wat nodig is

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: De GI staat in het plan, maar is geen school: vraag eerst een ja
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de GI weten hoe laat de afspraak is, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:school-weegt-zelf @bron:awb-2-5
  Scenario: Wat voor school geldt, geldt niet voor het CJG
    Gegeven de regio ziet bij school geen geheim
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En de afweging staat op papier
    Als Sanne vraagt: mag de jeugdprofessional weten of Bram op school is, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:samen-dezelfde-preventie @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Ook bij dezelfde preventie hoort de ander de diagnose pas na een ja
    Gegeven de gemeente ziet preventie als jeugdhulp
    En Sanne werkt bij het CJG en doet de inloop
    En er is een vermoeden van mishandeling, met feiten
    En de ander werkt mee aan precies deze hulp
    Als Sanne vraagt: mag de jeugdprofessional weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen

  @regel:aanvraag-geeft-door-wat-nodig-is @bron:awb-2-5
  Scenario: De baas hoort niet zonder overleg wie Bram is
    Gegeven de gemeente kijkt alleen naar de rol van dat moment
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de baas weten wie Bram is, voor het vinden van hulp?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:wie-altijd-ouder-1 @regel:wie-altijd-ouder-2 @bron:bw1-251
  Scenario: Is de moeder misschien de dader, dan overlegt Sanne, ook na vaders ja
    Gegeven de regio vraagt altijd beide ouders
    En Sanne werkt bij het CJG en geeft hulp
    En Bram is 9 jaar
    En de ouders van Bram hebben samen het gezag
    En de familie vraagt om hulp
    En het gaat alleen om iets praktisch
    En de moeder is misschien zelf de dader
    En de vader zegt ja
    Als Sanne vraagt: mag de mentor weten hoe laat de afspraak is, voor steun op school?
    Dan is het antwoord: overleg eerst

  @regel:veiligheidsteam-eigen-taak @bron:toekomstscenario
  Scenario: Met de nieuwe wet weegt Sanne wat het veiligheidsteam hoort
    Gegeven de nieuwe wet over het veiligheidsteam geldt
    En Sanne werkt bij het CJG en geeft hulp
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag het veiligheidsteam weten wat er te zien was, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is

  @regel:veiligheidsteam-eigen-taak @bron:toekomstscenario
  Abstract Scenario: Bij <kort> vraagt Sanne of de mentor hoort <wat>: het antwoord is <antwoord>
    Gegeven de nieuwe wet over het veiligheidsteam geldt
    En Sanne is advocaat
    En <zorg>
    En het gesprek is in het veiligheidsteam
    Als Sanne vraagt: mag de mentor weten <wat>, voor <doel>?
    Dan is het antwoord: <antwoord>

    Voorbeelden:
      | kort        | zorg                                             | wat                         | doel                         | antwoord      |
      | vermoeden   | er is een vermoeden van mishandeling, met feiten | hoe het thuis gaat          | onderzoek naar de veiligheid | jij weegt     |
      | gevaar      | er is nu direct gevaar                           | hoe het thuis gaat          | bescherming tegen gevaar     | jij weegt     |
      | gevaar      | er is nu direct gevaar                           | wat er op de rekening staat | bescherming tegen gevaar     | overleg eerst |
      | niet pluis  | het voelt niet pluis                             | hoe het thuis gaat          | onderzoek naar de veiligheid | overleg eerst |
      | een bericht | er is nu direct gevaar                           | hoe het thuis gaat          | een bericht terug            | overleg eerst |

  @regel:veiligheidsteam-eigen-taak @bron:toekomstscenario
  Scenario: Wat de mentor in het veiligheidsteam hoort, weegt Sanne en schrijft ze op
    Gegeven de nieuwe wet over het veiligheidsteam geldt
    En Sanne is advocaat
    En er is een vermoeden van mishandeling, met feiten
    En het gesprek is in het veiligheidsteam
    Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom
    En daarbij geldt: verstuur het veilig

  @regel:veiligheidsteam-eigen-taak @bron:toekomstscenario
  Scenario: Buiten het veiligheidsteam geldt de nieuwe wet niet
    Gegeven de nieuwe wet over het veiligheidsteam geldt
    En Sanne is advocaat
    En er is een vermoeden van mishandeling, met feiten
    En het gesprek is in een casusoverleg
    Als Sanne vraagt: mag de mentor weten hoe het thuis gaat, voor onderzoek naar de veiligheid?
    Dan is het antwoord: overleg eerst

  @regel:melden-in-de-verwijsindex @bron:jeugdwet-7.1.4.1
  Scenario: Staat de verwijsindex aan, dan weegt Sanne of ze Yara meldt
    Gegeven de regio koos: "Gebruikt de regio de verwijsindex? ja, de verwijsindex staat aan"
    En Sanne werkt bij het CJG en geeft hulp
    En het voelt niet pluis
    En Yara is 16 jaar
    Als Sanne vraagt: mag de verwijsindex weten wie Yara is, voor het afstemmen van de hulp?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom

  @regel:melden-in-de-verwijsindex @bron:jeugdwet-7.1.4.1
  Scenario: Wat er te zien was, zet Sanne niet zonder overleg in de verwijsindex
    Gegeven de regio koos: "Gebruikt de regio de verwijsindex? ja, de verwijsindex staat aan"
    En Sanne werkt bij het CJG en geeft hulp
    En het voelt niet pluis
    En Yara is 16 jaar
    Als Sanne vraagt: mag de verwijsindex weten wat er te zien was, voor het afstemmen van de hulp?
    Dan is het antwoord: overleg eerst

  @regel:melden-in-de-verwijsindex @bron:jeugdwet-7.1.4.1
  Scenario: Ook met de verwijsindex hoort de mentor pas na een ja wie Yara is
    Gegeven de regio koos: "Gebruikt de regio de verwijsindex? ja, de verwijsindex staat aan"
    En Sanne werkt bij het CJG en geeft hulp
    En het voelt niet pluis
    En Yara is 16 jaar
    Als Sanne vraagt: mag de mentor weten wie Yara is, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming

  @regel:melden-in-de-verwijsindex @bron:jeugdwet-7.1.4.1
  Scenario: Vraagt de familie alleen om hulp, dan meldt Sanne Yara niet zonder overleg
    Gegeven de regio koos: "Gebruikt de regio de verwijsindex? ja, de verwijsindex staat aan"
    En Sanne werkt bij het CJG en geeft hulp
    En de familie vraagt om hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de verwijsindex weten wie Yara is, voor het afstemmen van de hulp?
    Dan is het antwoord: overleg eerst

  @regel:samen-bij-meer-problemen @bron:wams
  Scenario: Geldt de Wams, dan weegt Sanne wat de schuldhulp hoort
    Gegeven de regio koos: "Geldt de wet voor hulp bij meer problemen tegelijk (Wams) al? ja, de wet geldt"
    En Sanne werkt bij het CJG en geeft hulp
    En de familie vraagt om hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de schuldhulp weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt
    En daarbij geldt: schrijf op wat je koos en waarom

  @regel:samen-bij-meer-problemen @bron:wams
  Scenario: Voor steun op school geldt de Wams niet: vraag eerst een ja
    Gegeven de regio koos: "Geldt de wet voor hulp bij meer problemen tegelijk (Wams) al? ja, de wet geldt"
    En Sanne werkt bij het CJG en geeft hulp
    En de familie vraagt om hulp
    En de ander geeft hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten hoe het in grote lijnen gaat, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming

  @regel:samen-bij-meer-problemen @bron:wams
  Scenario: Wat er te zien was, valt niet onder de Wams: vraag eerst een ja
    Gegeven de regio koos: "Geldt de wet voor hulp bij meer problemen tegelijk (Wams) al? ja, de wet geldt"
    En Sanne werkt bij het CJG en geeft hulp
    En de familie vraagt om hulp
    En de ander geeft hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming

  @regel:samen-bij-meer-problemen @bron:wams
  Scenario: De mentor hoort ook met de Wams pas na een ja hoe het gaat
    Gegeven de regio koos: "Geldt de wet voor hulp bij meer problemen tegelijk (Wams) al? ja, de wet geldt"
    En Sanne werkt bij het CJG en geeft hulp
    En de familie vraagt om hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Vraagt de Raad wat er te zien was, dan moet het college dat geven
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En Sanne werkt voor het college
    En de familie vraagt om hulp
    En de ander vraagt erom
    En Yara is 16 jaar
    Als Sanne vraagt: mag de Raad weten wat er te zien was, voor onderzoek door de Raad?
    Dan is het antwoord: je moet dit delen
    En daarbij geldt: verstuur het veilig
    En daarbij hoort ook: geef wat de wet noemt, en niet meer

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Vroeg de Raad er niet om, dan vertelt het college niets zonder ja
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En Sanne werkt voor het college
    En de familie vraagt om hulp
    En Yara is 16 jaar
    Als Sanne vraagt: mag de Raad weten wat er te zien was, voor onderzoek door de Raad?
    Dan is het antwoord: vraag eerst toestemming

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Vraagt de Raad het voor advies, dan is eerst een ja nodig
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En Sanne werkt voor het college
    En de familie vraagt om hulp
    En de ander vraagt erom
    En Yara is 16 jaar
    Als Sanne vraagt: mag de Raad weten wat er te zien was, voor advies?
    Dan is het antwoord: vraag eerst toestemming

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Vraagt een onderzoeksbureau het, dan overlegt het college eerst
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En Sanne werkt voor het college
    En de familie vraagt om hulp
    En de ander vraagt erom
    En Yara is 16 jaar
    Als Sanne vraagt: mag een onderzoeksbureau weten wat er te zien was, voor onderzoek door de Raad?
    Dan is het antwoord: overleg eerst

  @regel:melden-in-de-verwijsindex @bron:jeugdwet-7.1.4.1
  Scenario: Een onderzoeksbureau zet Bram niet zonder overleg in de verwijsindex
    Gegeven de regio koos: "Gebruikt de regio de verwijsindex? ja, de verwijsindex staat aan"
    En er is een vermoeden van mishandeling, met feiten
    En over "wie jij bent" is bekend: "een onderzoeksbureau"
    Als Sanne vraagt: mag de verwijsindex weten wie Bram is, voor rust en orde op straat?
    Dan is het antwoord: overleg eerst
    En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt niet: schrijf op wat je koos en waarom
    En daar is nog geen regel voor

  @regel:samen-bij-meer-problemen @bron:wams
  Scenario: Ook met de Wams vraagt Veilig Thuis eerst een ja
    Gegeven de regio koos: "Geldt de wet voor hulp bij meer problemen tegelijk (Wams) al? ja, de wet geldt"
    En Sanne werkt bij Veilig Thuis
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten welke hulp de gemeente betaalt, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En zoek eerst uit: de leeftijd en het gezag
    En daarbij geldt: schrijf de toestemming op
    En daarbij geldt: verstuur het veilig
    En daarbij geldt niet: vertel vooraf dat je dit deelt
    En daarbij geldt niet: schrijf op wat je koos en waarom

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Eist de Raad het van het RMC, dan is toch eerst een ja nodig
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En het voelt niet pluis
    En de ander eist dit met een wet
    En over "wie jij bent" is bekend: "het RMC"
    Als Sanne vraagt: mag de Raad weten hoe het thuis gaat, voor onderzoek door de Raad?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En zoek eerst uit: de leeftijd en het gezag
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: schrijf de toestemming op
    En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
    En daarbij hoort niet: geef wat de wet noemt, en niet meer

  @regel:plan-noemt-school @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Sanne weet haar rol niet meer, maar school staat in het plan: dat mag
    Gegeven de regio rekent wie in het plan staat bij de hulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er zijn lichte zorgen
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de mentor weten hoe het in grote lijnen gaat, voor het afstemmen van de hulp?
    Dan is het antwoord: ja
    En daarbij geldt: deel alleen wat nodig is

  @regel:samen-dezelfde-preventie @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Bij direct gevaar weegt Sanne zelf, ook al weet ze haar rol niet meer
    Gegeven de gemeente ziet preventie als jeugdhulp
    En Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is nu direct gevaar
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En daarbij geldt niet: praat er eerst over met Bram
    En er is niets meer uit te zoeken

  @regel:veiligheidsteam-eigen-taak @bron:toekomstscenario
  Scenario: Ook met de nieuwe wet heeft het CBS geen regel voor de meldkamer
    Gegeven de nieuwe wet over het veiligheidsteam geldt
    En er is een vermoeden van mishandeling, met feiten
    En het gesprek is in het veiligheidsteam
    En over "wie jij bent" is bekend: "het CBS"
    Als Sanne vraagt: mag de meldkamer weten welke afspraken er zijn over veiligheid, voor onderzoek naar de veiligheid?
    Dan is het antwoord: overleg eerst
    En daarbij geldt niet: deel alleen wat nodig is
    En daarbij geldt niet: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt niet: schrijf op wat je koos en waarom
    En daarbij geldt niet: verstuur het veilig
    En daar is nog geen regel voor

  @regel:raad-vraagt-het-hele-dossier @bron:bw1-243-lid-1
  Scenario: Eist de Raad iets over de broer, dan weegt de administratie zelf
    Gegeven de regio koos: "Wat moet de gemeente geven als de Raad voor de Kinderbescherming erom vraagt? alles, ook wat uit de hulp komt"
    En Sanne betaalt bij de gemeente de rekeningen
    En er is nu direct gevaar
    En de ander eist dit met een wet
    Als Sanne vraagt: mag de Raad weten hoe het met de broer gaat, voor onderzoek door de Raad?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom
    En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
    En daarbij hoort niet: geef wat de wet noemt, en niet meer
