# language: nl
Functionaliteit: Is dit alleen praktisch?
  Voor een tijd of een plaats is één ouder vaak genoeg.
  Inhoud is nooit alleen praktisch, ook niet als het klein lijkt.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:toestemming-veilig-thuis-samenwerken @regel:veilig-thuis-samenwerken-doel
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch @bron:wmo2015-5.3.3-lid-1 @bron:wmo2015-5.1.6-lid-1
  Scenario: Wat Bram in vertrouwen vertelde, en niemand heeft het gezag
    Gegeven Sanne werkt bij Veilig Thuis
    En niemand heeft nu het gezag over Bram
    En er zijn lichte zorgen
    En het gaat alleen om iets praktisch
    Als Sanne vraagt: mag de mentor weten wat Bram in vertrouwen vertelde, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En Bram en de vertegenwoordiger moeten nog ja zeggen
    En daarbij geldt: gebruik dit alleen voor dit doel
    En daarbij geldt: schrijf de toestemming op
    En daarbij geldt: verstuur het veilig

  @regel:alternatief-veilig-thuis @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch @bron:wmo2015-5.2.6 @bron:bw1-251
  Scenario: De jongerenwerker vraagt advies, en Bram is 12 tot en met 15 jaar
    Gegeven Sanne is jongerenwerker
    En er is een vermoeden van mishandeling, met feiten
    En het gaat alleen om iets praktisch
    En Bram is 12, 13, 14 of 15 jaar
    Als Sanne vraagt: mag Veilig Thuis weten wat er te zien was, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram moet nog ja zeggen
    En dit kan ook: Veilig Thuis mag weten wat er speelt zonder naam (ja)
    En meer kan er niet

  @regel:wie-altijd-ouder-1 @regel:wie-altijd-ouder-2 @bron:bw1-251
  Scenario: De jongerenwerker vraagt alleen Bram, ook als de regio beide ouders wil
    Gegeven de regio vraagt altijd beide ouders
    En Sanne is jongerenwerker
    En de familie vraagt om hulp
    En Bram is 12, 13, 14 of 15 jaar
    Als Sanne vraagt: mag de GI weten welke hulp de gemeente betaalt, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram moet nog ja zeggen

  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch @bron:bw1-251
  Scenario: De voogd heeft het gezag, en inhoud is nooit alleen praktisch
    Gegeven Sanne werkt bij Veilig Thuis
    En een voogd heeft het gezag over Bram
    En de familie vraagt om hulp
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    Als Sanne vraagt: mag de mentor weten wat er in de hulp gebeurt, voor een bericht terug?
    Dan is het antwoord: vraag eerst toestemming
    En de voogd en de vertegenwoordiger moeten nog ja zeggen
