# language: nl
Functionaliteit: Wat doe ik als vertellen thuis gevaarlijk is?
  Soms maakt een vraag aan de ouders het onveiliger.
  Dan vraag je thuis niets en praat je eerst met een collega.
  Advies vragen en melden kan dan nog steeds.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:overleg-vragen-is-gevaarlijk-12-15
  @regel:overleg-vragen-is-gevaarlijk-onder-12
  @regel:overleg-vragen-is-gevaarlijk-wilsonbekwaam
  @regel:verbod-veilig-thuis-ander-doel @regel:verbod-veilig-thuis-niet-nodig @bron:jeugdwet-7.3.15-lid-4
  Scenario: Een collega van Veilig Thuis vraagt iets voor een zaak bij de rechter
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag Veilig Thuis weten dat het signaal is opgepakt, voor een zaak bij de rechter?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:alternatief-advies-bij-risico @regel:alternatief-opgepakt
  @regel:nood-112-spreken @bron:vt-anoniem-advies @bron:avg-5-c
  Scenario: Direct gevaar, en vertellen is gevaarlijk: de meldkamer kan helpen
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is nu direct gevaar
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag de mentor weten welk programma Bram op de opvang volgde, voor een bericht terug?
    Dan is het antwoord: nee
    En dit kan ook: de meldkamer mag weten dat het thuis niet veilig is (ja)
    En dit kan ook: Veilig Thuis mag weten dat het thuis niet veilig is (jij weegt)
    En meer kan er niet

  @regel:melden-door-burger-spreken @regel:melden-met-zorg
  @bron:wmo2015-4.1.1-lid-2-ab @bron:besluit-meldcode-2-d
  Scenario: De buurvrouw vertelt over de moeder, en vertellen thuis is gevaarlijk
    Gegeven Sanne is een buurvrouw
    En er is een vermoeden van mishandeling, met feiten
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag Veilig Thuis weten welke klachten de moeder heeft, voor advies?
    Dan is het antwoord: ja
    En daarbij geldt niet: gebruik het afwegingskader

  @regel:alternatief-advies-bij-risico
  @regel:overleg-vragen-is-gevaarlijk-wilsonbekwaam @bron:vt-anoniem-advies @bron:jeugdwet-7.3.15-lid-4
  Scenario: Bram kan het niet overzien, en vertellen thuis is gevaarlijk
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    En Bram kan deze keuze niet overzien
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag de jeugdprofessional weten wat er in de hulp gebeurt, voor een bericht terug?
    Dan is het antwoord: zoek dit eerst uit
    En de vertegenwoordiger moet nog ja zeggen
    En meer kan er niet

  @regel:melden-door-burger-spreken @bron:wmo2015-4.1.1-lid-2-ab
  Scenario: Een ouder zonder gezag vraagt Veilig Thuis om advies
    Gegeven Sanne is een ouder zonder gezag
    En er zijn lichte zorgen
    En Bram kan deze keuze niet overzien
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag Veilig Thuis weten wie de contactpersoon is, voor advies?
    Dan is het antwoord: ja

  @regel:nood-112-spreken @bron:sr-40
  Scenario: Direct gevaar, en vertellen is gevaarlijk: de klachten van de moeder
    Gegeven Sanne is mentor op een school
    En er is nu direct gevaar
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag de meldkamer weten welke klachten de moeder heeft, voor bescherming tegen gevaar?
    Dan is het antwoord: ja

  @regel:overleg-vragen-is-gevaarlijk-12-15 @bron:jeugdwet-7.3.15-lid-4
  Scenario: De jongerenwerker vraagt advies, en vertellen thuis is gevaarlijk
    Gegeven Sanne is jongerenwerker
    En het voelt niet pluis
    En het is gevaarlijk om dit thuis te vertellen
    En Bram is 12, 13, 14 of 15 jaar
    Als Sanne vraagt: mag Veilig Thuis weten welke prikken Bram kreeg, voor advies?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:nood-112-spreken @bron:sr-40
  Scenario: Direct gevaar, en Bram kan het niet overzien: de meldkamer mag het weten
    Gegeven Sanne is mentor op een school
    En er is nu direct gevaar
    En Bram kan deze keuze niet overzien
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag de meldkamer weten dat het thuis niet veilig is, voor bescherming tegen gevaar?
    Dan is het antwoord: ja

  @regel:alternatief-advies-bij-risico @bron:vt-anoniem-advies
  Scenario: Veilig Thuis vraagt naar schulden, en vertellen thuis is gevaarlijk
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de familie vraagt om hulp
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag Veilig Thuis weten welke schulden Bram heeft, voor een bericht terug?
    Dan is het antwoord: nee
    En meer kan er niet
