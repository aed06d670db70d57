# language: nl
Functionaliteit: Wie zegt ja als een ouder misschien de dader is?
  Een ouder die misschien de dader is, beslist niet mee.
  Dan vraag je de ander die mag beslissen.
  Is niemand over? Dan kijk je samen wie er voor het kind kan spreken.
  Bij direct gevaar hoef je thuis niets te vragen.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:alternatief-advies-veilig-thuis
  @regel:overleg-verdachte-ouder-wilsonbekwaam
  @regel:veilig-thuis-samenwerken-doel @regel:wie-een-ouder-praktisch
  @regel:wie-een-ouder-praktisch
  @regel:wie-een-ouder-praktisch @regel:wie-ouder-1-conflict
  @regel:wie-ouder-1-conflict @regel:wie-ouder-1-conflict
  @regel:wie-ouder @regel:wie-ouder-2-conflict
  @regel:wie-ouder-2-conflict @regel:wie-ouder-2-conflict
  @regel:wie-ouder @regel:wie-ouder @bron:besluit-meldcode-2-b @bron:jeugdwet-7.3.15-lid-4
  Scenario: Beide ouders zijn misschien de dader en hebben ruzie over de scheiding
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En de ouders hebben ruzie over de scheiding
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de mentor weten dat het signaal is opgepakt, voor een bericht terug?
    Dan is het antwoord: vraag eerst toestemming
    En de voogd en de vertegenwoordiger moeten nog ja zeggen
    En dit kan ook: de mentor mag weten wat er speelt zonder naam (ja)
    En meer kan er niet
    En daarbij geldt niet: gebruik dit alleen voor dit doel

  @regel:melden-met-zorg @regel:raad-bij-vermoeden @regel:raad-doel
  @regel:toestemming-naar-raad @regel:wie-ouder-1-inhoud
  @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud
  @regel:wie-ouder-2-inhoud @bron:besluit-meldcode-2-d @bron:bw1-240
  Scenario: De mentor wil de Raad iets zeggen en beide ouders zijn misschien de dader
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de Raad weten dat het signaal is opgepakt, voor onderzoek door de Raad?
    Dan is het antwoord: vraag eerst toestemming
    En Bram en de voogd moeten nog ja zeggen
    En daarbij geldt: gebruik dit alleen voor dit doel
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: schrijf de toestemming op
    En daarbij geldt: verstuur het veilig
    En daarbij geldt niet: gebruik het afwegingskader

  @regel:melden-met-zorg @regel:overleg-verdachte-ouder-wilsonbekwaam
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch @bron:besluit-meldcode-2-d @bron:jeugdwet-7.3.15-lid-4
  Scenario: De moeder is misschien de dader en zegt nee
    Gegeven Sanne is mentor op een school
    En het voelt niet pluis
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En de moeder is misschien zelf de dader
    En de moeder zegt nee, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag Veilig Thuis weten welke extra hulp school geeft, voor advies?
    Dan is het antwoord: zoek dit eerst uit
    En de vertegenwoordiger moet nog ja zeggen
    En zoek eerst uit: de leeftijd
    En daarbij geldt niet: gebruik het afwegingskader

  @regel:jeugdprofessional-doel
  @regel:toestemming-gezondheid-naar-jeugdprofessional
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-1-nooit-praktisch
  @regel:wie-ouder-1-nooit-praktisch @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De vader is misschien de dader en het gaat om een diagnose
    Gegeven Sanne is mentor op een school
    En de familie vraagt om hulp
    En het gaat alleen om iets praktisch
    En de vader is misschien zelf de dader
    Als Sanne vraagt: mag de jeugdprofessional weten welke diagnose Bram heeft, voor advies?
    Dan is het antwoord: zoek dit eerst uit
    En Bram moet nog ja zeggen
    En daarbij geldt: gebruik dit alleen voor dit doel
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: schrijf de toestemming op
    En daarbij geldt: verstuur het veilig

  @regel:toestemming-naar-gi @regel:wie-ouder-1-bezwaar
  @regel:wie-ouder-1-bezwaar @regel:wie-ouder-2-bezwaar
  @regel:wie-ouder-2-bezwaar @bron:jeugdwet-7.3.11-lid-1 @bron:bw1-253i
  Scenario: De andere ouder heeft bezwaar en beide ouders zijn misschien de dader
    Gegeven Sanne is mentor op een school
    En het voelt niet pluis
    En het gaat alleen om iets praktisch
    En de andere ouder heeft bezwaar
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de GI weten dat het signaal is opgepakt, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En Bram en de voogd moeten nog ja zeggen
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: schrijf de toestemming op
    En daarbij geldt: verstuur het veilig

  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch
  @regel:wie-ouder-2-nooit-praktisch @bron:bw1-251
  Scenario: De vader zegt nee en beide ouders zijn misschien de dader
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En beide ouders zijn misschien de dader
    En de vader zegt nee, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jeugdprofessional weten welke hulp de gemeente betaalt, voor een zaak bij de rechter?
    Dan is het antwoord: overleg eerst

  @regel:wie-ouder-met-derde @regel:wie-ouder-met-derde
  @regel:wie-ouder-met-derde @bron:bw1-245
  Scenario: De oma heeft ook gezag en beide ouders zijn misschien de dader
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de moeder en de oma van Bram hebben samen het gezag
    En het voelt niet pluis
    En Bram kan deze keuze niet overzien
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de jongerenwerker weten dat het signaal is opgepakt, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En de oma en de vertegenwoordiger moeten nog ja zeggen

  @regel:wie-ouder-1-inhoud @regel:wie-ouder-2-inhoud @bron:bw1-251
  Scenario: Veilig Thuis vraagt de GI advies, en beide ouders zijn misschien de dader
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    En Bram kan deze keuze niet overzien
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de GI weten dat het signaal is opgepakt, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En de voogd en de vertegenwoordiger moeten nog ja zeggen

  @regel:wie-altijd-ouder-1 @regel:wie-altijd-ouder-2 @bron:bw1-251
  Scenario: De regio vraagt altijd beide ouders, maar beide zijn misschien de dader
    Gegeven de regio vraagt altijd beide ouders
    En Sanne is jongerenwerker
    En het voelt niet pluis
    En het gaat alleen om iets praktisch
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de GI weten dat het signaal is opgepakt, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En Bram en de voogd moeten nog ja zeggen

  @regel:nood-112-spreken @bron:sr-40
  Scenario: Direct gevaar: de meldkamer mag horen hoe het thuis gaat
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de meldkamer weten hoe het thuis gaat, voor bescherming tegen gevaar?
    Dan is het antwoord: ja

  @regel:nood-112-spreken @bron:sr-40
  Scenario: Direct gevaar: de meldkamer mag horen welke klachten de moeder heeft
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    En de vader is misschien zelf de dader
    Als Sanne vraagt: mag de meldkamer weten welke klachten de moeder heeft, voor bescherming tegen gevaar?
    Dan is het antwoord: ja

  @regel:nood-112-spreken @bron:sr-40
  Scenario: Direct gevaar: de meldkamer mag de diagnose horen
    Gegeven Sanne is jongerenwerker
    En er is nu direct gevaar
    En Bram kan deze keuze niet overzien
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de meldkamer weten welke diagnose Bram heeft, voor bescherming tegen gevaar?
    Dan is het antwoord: ja

  @regel:wie-ouder-1-bezwaar @bron:bw1-253i
  Scenario: De moeder is misschien de dader en de andere ouder heeft bezwaar
    Gegeven Sanne is mentor op een school
    En het voelt niet pluis
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En de andere ouder heeft bezwaar
    En de moeder is misschien zelf de dader
    Als Sanne vraagt: mag de Raad weten dat het signaal is opgepakt, voor advies?
    Dan is het antwoord: vraag eerst toestemming
    En de vader, de voogd en de vertegenwoordiger moeten nog ja zeggen

  @regel:wie-ouder-1-nooit-praktisch @bron:bw1-251
  Scenario: De vader is misschien de dader, en Bram kan het niet overzien
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En de vader is misschien zelf de dader
    Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Bram heeft, voor een goede overdracht?
    Dan is het antwoord: zoek dit eerst uit
    En de vertegenwoordiger moet nog ja zeggen

  @regel:wie-ouder-2-bezwaar @bron:bw1-253i
  Scenario: De vader is misschien de dader en de moeder heeft bezwaar
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En het gaat alleen om iets praktisch
    En de andere ouder heeft bezwaar
    En de vader is misschien zelf de dader
    Als Sanne vraagt: mag de mentor weten dat het signaal is opgepakt, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En de moeder, de voogd en de vertegenwoordiger moeten nog ja zeggen

  @regel:melden-door-burger-spreken @bron:wmo2015-4.1.1-lid-2-ab
  Scenario: De pleegouder meldt klachten van de moeder aan Veilig Thuis
    Gegeven Sanne is pleegouder
    En er zijn lichte zorgen
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag Veilig Thuis weten welke klachten de moeder heeft, voor advies?
    Dan is het antwoord: ja

  @regel:melden-door-burger-spreken @bron:wmo2015-4.1.1-lid-2-ab
  Scenario: De pleegouder meldt aan Veilig Thuis wat er te zien was
    Gegeven Sanne is pleegouder
    En er zijn lichte zorgen
    En Bram kan deze keuze niet overzien
    En de vader is misschien zelf de dader
    Als Sanne vraagt: mag Veilig Thuis weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: ja
