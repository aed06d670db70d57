# language: nl
Functionaliteit: Mag ik praten zonder een naam te noemen?
  Een verhaal zonder naam mag je altijd bespreken.
  Niemand mag het kind eraan herkennen.
  Voor cijfers over veel kinderen zijn hier nog geen regels.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:alternatief-advies-veilig-thuis @regel:alternatief-veilig-thuis
  @regel:alternatief-zonder-naam @regel:overleg-doel-dat-mensen-wegen
  @regel:toestemming-gezondheid-naar-jeugdprofessional @bron:besluit-meldcode-2-b @bron:wmo2015-5.2.6
  Scenario: De mentor wil cijfers delen na een klacht
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten hoeveel kinderen hulp krijgen, voor een klacht?
    Dan is het antwoord: overleg eerst
    En meer kan er niet
    En daar is nog geen regel voor

  @regel:alternatief-advies-bij-risico @regel:overleg-vragen-is-gevaarlijk-12-15
  @regel:overleg-vragen-is-gevaarlijk-onder-12 @regel:toestemming-naar-gi
  @bron:vt-anoniem-advies @bron:jeugdwet-7.3.15-lid-4
  Scenario: De GI vraagt cijfers voor een zaak bij de rechter
    Gegeven Sanne is mentor op een school
    En er zijn lichte zorgen
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag de GI weten hoeveel kinderen hulp krijgen, voor een zaak bij de rechter?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor
    En meer kan er niet

  @regel:overleg-verdachte-ouder-12-15
  @regel:overleg-verdachte-ouder-wilsonbekwaam @regel:toestemming-naar-raad
  @bron:jeugdwet-7.3.15-lid-4 @bron:jeugdwet-7.3.11-lid-1
  Scenario: De Raad vraagt cijfers en beide ouders zijn misschien de dader
    Gegeven Sanne werkt bij Veilig Thuis
    En het voelt niet pluis
    En Bram kan deze keuze niet overzien
    En beide ouders zijn misschien de dader
    Als Sanne vraagt: mag de Raad weten hoeveel kinderen hulp krijgen, voor bescherming tegen gevaar?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:toestemming-veilig-thuis-terugkoppelen
  @regel:veilig-thuis-terugkoppelen-doel @bron:wmo2015-5.3.3-lid-1 @bron:wmo2015-5.1.6-lid-1
  Scenario: De jeugdprofessional vraagt Veilig Thuis om cijfers, als bericht terug
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten hoeveel kinderen hulp krijgen, voor een bericht terug?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:toestemming-veilig-thuis-samenwerken @regel:veilig-thuis-samenwerken-doel
  @bron:wmo2015-5.3.3-lid-1 @bron:wmo2015-5.1.6-lid-1
  Scenario: De jeugdprofessional vraagt Veilig Thuis om cijfers, voor advies
    Gegeven Sanne werkt bij Veilig Thuis
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten hoeveel kinderen hulp krijgen, voor advies?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:nood-hulp-naar-school-avg @bron:avg-6-d
  Scenario: De mentor vraagt cijfers bij direct gevaar
    Gegeven Sanne werkt bij Veilig Thuis
    En er is nu direct gevaar
    Als Sanne vraagt: mag de mentor weten hoeveel kinderen hulp krijgen, voor bescherming tegen gevaar?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:verbod-jeugdprofessional-ander-doel @bron:avg-5-b
  Scenario: De mentor praat zonder naam over rust en orde op straat
    Gegeven Sanne is mentor op een school
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten wat er speelt zonder naam, voor rust en orde op straat?
    Dan is het antwoord: ja

  @regel:verbod-gi-ander-doel @bron:avg-5-b
  Scenario: De GI vraagt cijfers voor de veiligheid op school
    Gegeven Sanne is mentor op een school
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de GI weten hoeveel kinderen hulp krijgen, voor de veiligheid op school?
    Dan is het antwoord: overleg eerst

  @regel:verbod-raad-ander-doel @bron:avg-5-b
  Scenario: Veilig Thuis praat met de Raad zonder naam te noemen
    Gegeven Sanne werkt bij Veilig Thuis
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de Raad weten wat er speelt zonder naam, voor steun op school?
    Dan is het antwoord: ja

  @regel:verbod-veilig-thuis-vertelt-niet-meer @bron:avg-5-b
  Scenario: Veilig Thuis praat met de mentor zonder naam te noemen
    Gegeven Sanne werkt bij Veilig Thuis
    En het voelt niet pluis
    Als Sanne vraagt: mag de mentor weten wat er speelt zonder naam, voor het uitvoeren van een maatregel?
    Dan is het antwoord: ja

  @regel:melden-met-zorg @bron:besluit-meldcode-2-d
  Scenario: Een klacht bij Veilig Thuis zonder naam
    Gegeven Sanne is jongerenwerker
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag Veilig Thuis weten wat er speelt zonder naam, voor een klacht?
    Dan is het antwoord: ja
    En daarbij geldt niet: gebruik het afwegingskader

  @regel:verbod-beschermen-zonder-gevaar @bron:avg-5-b
  Scenario: De ene mentor vraagt de andere om cijfers
    Gegeven Sanne is mentor op een school
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de mentor weten hoeveel kinderen hulp krijgen, voor bescherming tegen gevaar?
    Dan is het antwoord: overleg eerst

  @regel:overleg-vragen-is-gevaarlijk-wilsonbekwaam @bron:jeugdwet-7.3.15-lid-4
  Scenario: Cijfers aan Veilig Thuis, als vertellen thuis gevaarlijk is
    Gegeven Sanne is mentor op een school
    En er is een vermoeden van mishandeling, met feiten
    En Bram kan deze keuze niet overzien
    En het is gevaarlijk om dit thuis te vertellen
    Als Sanne vraagt: mag Veilig Thuis weten hoeveel kinderen hulp krijgen, voor hulp uit de Wmo?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:jeugdprofessional-doel @bron:avg-6-e
  Scenario: De jeugdprofessional vraagt cijfers voor het vinden van hulp
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En het voelt niet pluis
    Als Sanne vraagt: mag de jeugdprofessional weten hoeveel kinderen hulp krijgen, voor het vinden van hulp?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor

  @regel:gezondheid-aan-jongerenwerker-doel @bron:avg-9-2-a
  Scenario: De jongerenwerker vraagt cijfers voor het afstemmen van de hulp
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En de familie vraagt om hulp
    Als Sanne vraagt: mag de jongerenwerker weten hoeveel kinderen hulp krijgen, voor het afstemmen van de hulp?
    Dan is het antwoord: overleg eerst
    En daar is nog geen regel voor
