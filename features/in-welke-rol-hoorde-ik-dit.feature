# language: nl
Functionaliteit: In welke rol hoorde ik dit?
  Bij het CJG heeft Sanne soms meer rollen.
  De rol waarin zij iets hoorde, telt mee voor het antwoord.
  Weet zij dat niet meer? Dan zoekt zij het eerst uit.
  Alle families in dit verhaal zijn verzonnen.

  Achtergrond:
    Gegeven het is 22 november 2026

  @regel:hulp-geeft-aanvraag-wat-nodig-is @bron:jeugdwet-7.4.0-lid-2
  Scenario: Sanne weet haar rol niet meer en er is een aanvraag om hulp
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten welke hulp de gemeente betaalt, voor het vinden van hulp?
    Dan is het antwoord: zoek dit eerst uit
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En zoek eerst uit: "jouw rol toen je dit hoorde", "de rol van de ontvanger", de leeftijd en het gezag
    En daarbij geldt: zeg niets over de inhoud van de hulp
    En daarbij hoort ook: geef wat de wet noemt, en niet meer

  @regel:samen-dezelfde-hulp @regel:veilig-thuis-vraagt-medewerking
  @bron:jeugdwet-7.3.11-lid-2-a @bron:wmo2015-5.3.3-lid-3
  Scenario: Sanne weet haar rol niet meer en wil de hulp afstemmen
    Gegeven Sanne werkt bij het CJG en weet niet meer in welke rol dit was
    En er is een vermoeden van mishandeling, met feiten
    En de ander heeft een taak in de veiligheidsafspraken
    Als Sanne vraagt: mag de jeugdprofessional weten wie de contactpersoon is, voor het afstemmen van de hulp?
    Dan is het antwoord: zoek dit eerst uit
    En Bram, de moeder, de vader en de voogd moeten nog ja zeggen
    En zoek eerst uit: "jouw rol toen je dit hoorde", "de rol van de ontvanger", de leeftijd en het gezag

  @regel:samen-dezelfde-hulp @bron:jeugdwet-7.3.11-lid-2-a
  Scenario: Bram vertelde iets in vertrouwen, en de ander doet dezelfde hulp
    Gegeven Sanne werkt bij het CJG en geeft hulp
    En de ander geeft hulp en werkt mee aan precies deze hulp
    En er is een vermoeden van mishandeling, met feiten
    Als Sanne vraagt: mag de jeugdprofessional weten wat Bram in vertrouwen vertelde, voor een goede overdracht?
    Dan is het antwoord: ja
    En daarbij geldt: praat er eerst over met Bram
