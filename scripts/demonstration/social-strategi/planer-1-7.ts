/** Short name and whole text of one handleplan. */
export type PlanRow = readonly [titel: string, tekst: string];

/** The handleplaner of the two temaer (area 1–7), by area, in the order of their letters. */
export const PLANER_1_7: Readonly<Record<string, readonly PlanRow[]>> = {
  1: [
    ['Fælles strategi for rekruttering og kompetencer', 'Specialområderne får én fælles strategi for, hvordan de tiltrækker medarbejdere og udvikler deres kompetencer.'],
    ['Lokale kompetencestrategier', 'Hvert specialområde laver sin egen kompetencestrategi. Den er rammen om den enkelte medarbejders udviklingsplan.'],
    ['Fast introduktion til nye medarbejdere', 'Enhver ny medarbejder får et introduktionsforløb, der er lagt fast på forhånd og har de samme dele overalt.'],
    ['E-læring', 'E-læring tages i brug, både når medarbejdere skal lære nyt, og når de skal holde det lærte ved lige.'],
  ],
  2: [
    ['Social forskningsstrategi', 'Socialområdet får en samlet strategi for forskning og udvikling.'],
    ['Eksterne forskningsmidler', 'Vi søger penge udefra til forskning tæt på praksis, hvor behovet er størst.'],
    ['Tværgående støttefunktion', 'En fælles støttefunktion hjælper specialområderne i gang med forskning og med at søge fonde.'],
    ['Nye projekter med eksterne parter', 'Vi sætter nye forsknings- og udviklingsprojekter i gang sammen med uddannelser, forskere og metodecentre.'],
    ['Forskerkompetencer og ph.d.-stillinger', 'Flere medarbejdere lærer at arbejde med forskning, og vi arbejder for at få stillinger til ph.d.-studerende.'],
  ],
  3: [
    ['Innovationscamps', 'Vi samler medarbejdere, ledere og samarbejdspartnere til camps, hvor nye idéer bliver til konkrete forslag.'],
    ['Innovationsmetoder til alle', 'Alle specialområder lærer enkle metoder til at udvikle og afprøve idéer.'],
    ['Innovationsprojekter', 'Vi prøver nye løsninger af i projekter og søger penge til dem uden for huset.'],
    ['Bygninger, hjælpemidler og digitale løsninger', 'Specialområderne prøver nye måder at indrette boliger på, kloge hjælpemidler og digitale løsninger, som hæver kvaliteten og letter arbejdet.'],
    ['Aftaler med kommuner om ny teknologi', 'Vi aftaler med kommuner, hvordan vi udvikler ny teknologi sammen og lærer af hinanden.'],
    ['Videomøder overalt', 'Alle tilbud kan holde møder på video med borgere, pårørende og samarbejdspartnere.'],
  ],
  4: [
    ['Fælles redskaber til resultater', 'Alle specialområder bruger de samme redskaber til at vurdere funktionsevne og vise resultater.'],
    ['Projekter med systematisk dokumentation', 'Hvert specialområde sætter projekter i gang, som dokumenterer arbejdet så godt, at vi ser, hvilke metoder der hjælper.'],
    ['Plan for kvalitetsoplysninger', 'En plan fortæller, hvordan vi samler op på kvaliteten, så vi lever op til både tilsyn og kvalitetsmodel.'],
    ['Fælles it-klientsystem', 'Vi sender et fælles it-system til det socialfaglige arbejde i udbud.'],
    ['Fælles dokumenthåndtering', 'Socialområdet tager ét fælles system til dokumenter i brug.'],
  ],
  5: [
    ['Deling af viden på tværs', 'Vi deler viden mere systematisk: Møderne, vi har, bliver bedre, og vi evaluerer sammen på nye måder.'],
    ['Tværgående faglige projekter', 'Vi sætter projekter på tværs i gang, som løfter fagligheden, gerne sammen med andre.'],
    ['Dansk kvalitetsmodel', 'Specialområderne arbejder efter den danske kvalitetsmodel for sociale tilbud.'],
    ['Plan for tilsynsreformen', 'En plan viser, hvordan specialområderne lever op til det nye socialtilsyn.'],
  ],
  6: [
    ['Ydelser i dialog med kommuner', 'Specialområderne fornyer deres ydelser hele tiden og taler med kommunerne om, hvad der er brug for.'],
    ['Leverandør til VISO', 'Vi arbejder for, at flere specialområder rådgiver for VISO.'],
    ['Nye finansieringsmodeller', 'I projekterne prøver vi også nye måder at betale for ydelser på.'],
  ],
  7: [
    ['Løsninger i partnerskab', 'Vi finder nye løsninger sammen med kommuner og andre partnere.'],
    ['Fælles projektmidler', 'Vi søger projektmidler sammen med andre, så vi kan prøve nye former for samarbejde.'],
    ['Nye netværk', 'Vi tager initiativ til nye netværk med dem, vi arbejder mest sammen med.'],
    ['Bruger- og pårørenderåd', 'Hvert specialområde får et råd af brugere eller pårørende, så dialogen bliver fast og mere ligeværdig.'],
    ['Forløbsledelse og samarbejdsformer', 'Vi prøver forløbsledelse og andre måder at holde sammen på indsatsen, når mange er involveret.'],
  ],
};
