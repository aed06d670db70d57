# language: nl
Functionaliteit: Wat hoort erbij als ik iets deel?
  Delen is meer dan iets zeggen.
  Je deelt niet te veel, je schrijft op wat je koos en je vertelt het thuis.
  Wat erbij hoort, staat bij elk antwoord.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:raad-bij-vermoeden @regel:raad-doel @bron:bw1-240 @bron:avg-6-e
  Scenario: Veilig Thuis vertelt de Raad welke afspraken er zijn over veiligheid
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de Raad weten welke afspraken er zijn over veiligheid, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom
    En daarbij geldt: verstuur het veilig
    En daarbij geldt niet: gebruik dit alleen voor dit doel

  @regel:veilig-thuis-schakelt-hulp-in @bron:wmo2015-4.1.1-lid-2-d
  Scenario: Veilig Thuis zoekt hulp bij de GI
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de GI weten dat het thuis niet veilig is, voor het vinden van hulp?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom
    En daarbij geldt: verstuur het veilig

  @regel:veilig-thuis-vraagt-medewerking @bron:wmo2015-5.3.3-lid-3
  Scenario: De jeugdprofessional heeft een taak in de afspraken over veiligheid
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de jeugdprofessional weten wie de contactpersoon is, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: vertel vooraf dat je dit deelt, als dat veilig kan
    En daarbij geldt: schrijf op wat je koos en waarom
    En daarbij geldt: verstuur het veilig

  @regel:jeugdprofessional-doel @regel:nood-hulp-naar-school-avg
  @regel:toestemming-naar-jeugdprofessional @bron:avg-6-e @bron:avg-6-d
  Scenario: De mentor vertelt de jeugdprofessional iets bij direct gevaar, met een ja
    Gegeven Sanne is mentor op een school
    En niemand heeft nu het gezag over Bram
    En er is nu direct gevaar
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jeugdprofessional weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: ja
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: verstuur het veilig
    En daarbij geldt niet: gebruik dit alleen voor dit doel

  @regel:toestemming-gezondheid-naar-jongerenwerker @bron:jeugdwet-7.3.11-lid-1
  Scenario: Een gewone ja voor het vertellen van een diagnose is niet genoeg
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het gebruiken van de gegevens
    En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Bram heeft, voor een goede overdracht?
    Dan is het antwoord: vraag eerst toestemming
    En de moeder, de vader, de voogd en de vertegenwoordiger moeten nog ja zeggen
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: schrijf de toestemming op

  @regel:veilig-thuis-stelt-een-vraag @bron:wmo2015-5.1.6-lid-1
  Scenario: Veilig Thuis stelt de mentor een vraag en noemt Bram
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de mentor weten wie Bram is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt: schrijf op wat je koos en waarom

  @regel:toestemming-gezondheid-naar-school @bron:jeugdwet-7.3.11-lid-1
  Scenario: De jongerenwerker wil de mentor de diagnose zeggen
    Gegeven Sanne is jongerenwerker
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de mentor weten welke diagnose Bram heeft, voor steun op school?
    Dan is het antwoord: vraag eerst toestemming
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En daarbij geldt: praat er eerst over met Bram
    En daarbij geldt: verstuur het veilig

  @regel:verbod-jeugdprofessional-ander-doel
  @regel:verbod-veilig-thuis-vertelt-niet-meer @bron:avg-5-b
  Scenario: Veilig Thuis vertelt de jeugdprofessional wie Bram is, en er is een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En niemand heeft nu het gezag over Bram
    En er is een vermoeden van mishandeling, met feiten
    En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jeugdprofessional weten wie Bram is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: schrijf de toestemming op

  @regel:veilig-thuis-vraagt-medewerking @regel:verbod-beschermen-zonder-gevaar
  @bron:wmo2015-5.3.3-lid-3 @bron:avg-5-b
  Scenario: De jongerenwerker hoort de afspraken over veiligheid, en er is een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En niemand heeft nu het gezag over Bram
    En er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jongerenwerker weten welke afspraken er zijn over veiligheid, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En daarbij geldt: schrijf de toestemming op

  @regel:hulp-aan-school-doel @regel:toestemming-hulp-naar-school @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De jongerenwerker vertelt de mentor iets bij direct gevaar, met een ja
    Gegeven Sanne is jongerenwerker
    En niemand heeft nu het gezag over Bram
    En er is nu direct gevaar
    En Bram is jonger dan 12 jaar
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de mentor weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: ja
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt niet: gebruik dit alleen voor dit doel

  @regel:overdragen-aan-jongerenwerker @regel:toestemming-terugkoppelen
  @bron:avg-6-e @bron:jeugdwet-7.3.11-lid-1
  Scenario: De mentor vertelt de jongerenwerker iets bij direct gevaar, met een ja
    Gegeven Sanne is mentor op een school
    En niemand heeft nu het gezag over Bram
    En er is nu direct gevaar
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jongerenwerker weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: ja
    En daarbij geldt: deel alleen wat nodig is
    En daarbij geldt niet: gebruik dit alleen voor dit doel

  @regel:spreekrecht-veilig-thuis @bron:wmo2015-5.2.6
  Scenario: De jongerenwerker meldt hoe het met de broer gaat
    Gegeven Sanne is jongerenwerker
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag Veilig Thuis weten hoe het met de broer gaat, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En daarbij geldt: deel alleen wat nodig is

  @regel:verbod-strafrechtelijk @bron:avg-10
  Scenario: De jongerenwerker meldt waarvan Bram verdacht is, en er is een ja
    Gegeven Sanne is jongerenwerker
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag Veilig Thuis weten waarvan Bram verdacht is, voor onderzoek naar de veiligheid?
    Dan is het antwoord: jij weegt
    En daarbij geldt: schrijf de toestemming op

  @regel:verbod-gi-ander-doel @bron:avg-5-b
  Scenario: Veilig Thuis zoekt hulp bij de GI, en er is een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En niemand heeft nu het gezag over Bram
    En er is een vermoeden van mishandeling, met feiten
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de GI weten wie de contactpersoon is, voor het vinden van hulp?
    Dan is het antwoord: jij weegt
    En daarbij geldt: controleer wie de ander is

  @regel:verbod-beschermen-meer-dan-nodig @bron:avg-5-c
  Scenario: De jongerenwerker hoort wie de contactpersoon is, en er is een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En de ander heeft een taak in de veiligheidsafspraken
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jongerenwerker weten wie de contactpersoon is, voor bescherming tegen gevaar?
    Dan is het antwoord: jij weegt
    En daarbij geldt: schrijf de toestemming op

  @regel:toestemming-veilig-thuis-samenwerken @bron:wmo2015-5.3.3-lid-1
  Scenario: Veilig Thuis vertelt de mentor iets bij direct gevaar, met een ja
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    En Bram kan deze keuze niet overzien
    En Bram is 18 jaar of ouder
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de mentor weten wat er te zien was, voor bescherming tegen gevaar?
    Dan is het antwoord: ja
    En daarbij geldt: deel alleen wat nodig is

  @regel:gezondheid-aan-jongerenwerker-doel @bron:avg-9-2-a
  Scenario: Een gewone ja voor het gebruiken van een diagnose is niet genoeg
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En de vertegenwoordiger zegt ja, en dat gaat over het gebruiken van de gegevens
    En de vertegenwoordiger zegt uitdrukkelijk ja, en dat gaat over het vertellen aan de ander
    Als Sanne vraagt: mag de jongerenwerker weten welke diagnose Bram heeft, voor het afstemmen van de hulp?
    Dan is het antwoord: vraag eerst toestemming
    En de moeder, de vader, de voogd en de vertegenwoordiger moeten nog ja zeggen
