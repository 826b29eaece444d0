import type { PlanRow } from './planer-1-7';

/** The handleplaner of the other areas (8–15), by area, in the order of their letters. */
export const PLANER_8_15: Readonly<Record<string, readonly PlanRow[]>> = {
  8: [
    ['Borgerens egne delmål', 'Borgeren er selv med til at sætte delmål, og målene skrives, så de kan forstås.'],
    ['Inklusion og mestring', 'Tilbuddene arbejder med, at borgeren mestrer hverdagen og er en del af samfundet.'],
    ['Konference om pårørende', 'Vi holder en konference om, hvordan pårørende bliver en ressource i indsatsen.'],
    ['Metoder der styrker netværk', 'Vi finder og spreder metoder, som hjælper borgeren med at holde og få kontakter.'],
    ['Teknologi og kontakt til pårørende', 'Ny teknologi gør det lettere for borgere og pårørende at holde kontakten.'],
  ],
  9: [
    ['Læring af utilsigtede hændelser', 'Utilsigtede hændelser bliver til læring, som deles mellem specialområderne.'],
    ['Samlet registrering af vold og trusler', 'Vold og trusler registreres ens overalt, så vi kan følge udviklingen.'],
    ['Mindre magtanvendelse', 'Vi arbejder målrettet for færre magtanvendelser gennem forebyggelse og faglig sparring.'],
    ['Samarbejde med psykiatri og sygehus', 'Aftaler med psykiatrien og sygehusene gør det sikkert, når en borger indlægges og kommer hjem.'],
    ['Model for sikkerhed', 'Alle specialområder følger den fælles model for sikkerhed.'],
    ['Årlig gennemgang af sikkerheden', 'En gang om året gennemgår hvert specialområde sin sikkerhed og retter op.'],
  ],
  10: [
    ['Principper for frivilligt arbejde', 'Fælles principper siger, hvad frivillige kan gøre, og hvad der er de ansattes opgave.'],
    ['Opstartskonference', 'Vi skyder arbejdet i gang med en konference for frivillige, ansatte og foreninger.'],
    ['Lokale planer for frivillige', 'Hvert specialområde laver en plan for samarbejdet med frivillige.'],
    ['Borgere som frivillige', 'Borgere på vores tilbud får selv mulighed for at være frivillige.'],
  ],
  11: [
    ['Sundhed på tværs', 'Erfaringerne fra projektet om fælles sundhedsindsats bredes ud til alle specialområder.'],
    ['Kost og motion', 'Sund mad og bevægelse er en del af hverdagen på tilbuddene, og borgerne støttes i gode vaner.'],
    ['Rygning, alkohol og rusmidler', 'Tilbuddene forebygger og har tydelige regler for rygning, alkohol og rusmidler.'],
    ['Medicinhåndtering', 'Medicin gives sikkert og ens, og medarbejderne er oplært i det.'],
    ['Borgere med medicinsk risikoprofil', 'Hos borgere med særlig risiko holder vi ekstra godt øje med medicinens virkning.'],
  ],
  12: [
    ['Brobygger mellem områderne', 'En brobygger hjælper, når en borger bevæger sig mellem socialområdet og sundhedsvæsenet.'],
    ['Kombinerede ydelser', 'Vi udvikler ydelser, der kombinerer social støtte og behandling.'],
    ['Fælles uddannelsesforløb', 'Medarbejdere fra social- og sundhedsområdet uddannes sammen i det, de er fælles om.'],
    ['Dialog med rusmiddelcentre', 'Vi holder faste møder med kommunernes rusmiddelcentre om fælles opgaver.'],
  ],
  13: [
    ['Stordrift og ny arbejdstilrettelæggelse', 'Vi samler opgaver, hvor det betaler sig, og lægger arbejdet bedre til rette.'],
    ['Rehabiliterende arbejde', 'Indsatsen skal gøre borgeren mere selvhjulpen, hvor det er muligt.'],
    ['Grundig udredning fra start', 'En god udredning fra begyndelsen sparer forkerte indsatser senere.'],
    ['Koordinerede overgange', 'Overgange mellem tilbud planlægges i god tid og har én, der holder i trådene.'],
  ],
  14: [
    ['Differentierede ydelser og takster', 'Vi bliver ved med at udvikle ydelser i flere trin, så indhold og takst følges ad.'],
    ['Tidsafgrænsede forløb', 'Flere ydelser tilbydes som forløb med en begyndelse, et mål og en slutning.'],
    ['Erfaringer med takstmodellen', 'Vi samler erfaringerne med takstmodellen og deler dem med kommunerne.'],
    ['Løbende tilpasning af indsatsen', 'Indsatsens omfang gennemgås jævnligt og sættes op eller ned efter behov.'],
    ['Færre særforanstaltninger', 'Vi udvikler alternativer, så færre indsatser må være særforanstaltninger.'],
  ],
  15: [
    ['Faglige miljøer', 'Stærke faglige miljøer gør det attraktivt at arbejde her.'],
    ['De rette faggrupper', 'Vi ansætter de faggrupper, opgaverne kræver, også nye.'],
    ['Trivsel og sikkerhed', 'Ledelse og medarbejdere arbejder sammen om trivsel og tryghed på arbejdspladsen.'],
    ['Arbejdsmiljø og sygefravær', 'Vi forebygger sygefravær med et godt arbejdsmiljø og tidlig opfølgning.'],
  ],
};
