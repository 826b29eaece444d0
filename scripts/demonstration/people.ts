import type { Gruppe } from '../../src/domain/ports/current-person';
import type { DemonstrationPerson } from './demonstration-person';

/** Every person here is invented, and so is the organisation's domain (`.example` can never exist). */
const DOMAIN = 'fyrtaarn.example';

interface PersonRow {
  /** Given name, surname. */
  readonly navn: readonly [string, string];
  readonly titel: string;
  readonly hos: string;
  readonly gruppe: Gruppe | null;
  /** Only for what differs from an ordinary employee. */
  readonly er?: Partial<Pick<DemonstrationPerson, 'upn' | 'mail' | 'accountEnabled' | 'guest' | 'ejer'>>;
}

const STAB = 'Socialområdet';

const ROWS = {
  sidsel: { navn: ['Sidsel', 'Bakkelund'], titel: 'Strategikonsulent', hos: STAB, gruppe: 'strategikonsulenter' },
  mads: { navn: ['Mads', 'Overby Linde'], titel: 'Udviklingskonsulent, stedfortræder for strategikonsulenten', hos: STAB, gruppe: 'strategikonsulenter' },
  vibeke: { navn: ['Vibeke', 'Lyngdal'], titel: 'Socialdirektør', hos: STAB, gruppe: 'ledere' },
  torben: { navn: ['Torben', 'Egelykke'], titel: 'Vicedirektør', hos: STAB, gruppe: 'ledere' },
  anette: { navn: ['Anette', 'Kvistholm'], titel: 'Områdechef', hos: 'Specialområde Autisme', gruppe: 'ledere' },
  bjarke: { navn: ['Bjarke', 'Nørlund Steen'], titel: 'Områdechef', hos: 'Specialområde Børn og Unge', gruppe: 'ledere' },
  hanne: { navn: ['Hanne', 'Skovager'], titel: 'Områdechef', hos: 'Specialområde Hjerneskade', gruppe: 'ledere' },
  emil: { navn: ['Lars-Emil', 'Tangby'], titel: 'Områdechef', hos: 'Specialområde Holmstrupgård', gruppe: 'ledere' },
  pernille: { navn: ['Pernille', 'Drejø'], titel: 'Områdechef', hos: 'Specialområde Kommunikation og Undervisning', gruppe: 'ledere' },
  jonas: { navn: ['Jonas', 'Havmark'], titel: 'Områdechef', hos: 'Specialområde Kriminalitetstruede Unge', gruppe: 'ledere' },
  gitte: { navn: ['Gitte', 'Fuglebæk'], titel: 'Områdechef', hos: 'Specialområde Socialpsykiatri Voksne', gruppe: 'ledere' },
  rasmus: { navn: ['Rasmus', 'Elkærholt'], titel: 'Områdechef', hos: 'Specialområde Udviklingshæmning og ADHD', gruppe: 'ledere' },
  camilla: { navn: ['Camilla', 'Enghavn'], titel: 'Kvalitetskonsulent', hos: STAB, gruppe: 'medarbejdere' },
  henrik: { navn: ['Henrik', 'Sølvsteen'], titel: 'Økonomikonsulent', hos: STAB, gruppe: 'medarbejdere' },
  nadia: { navn: ['Nadia', 'Rahimi Holt'], titel: 'Forsknings- og udviklingskonsulent', hos: STAB, gruppe: 'medarbejdere' },
  freja: { navn: ['Freja', 'Askelund'], titel: 'Udviklingskonsulent', hos: 'Specialområde Autisme', gruppe: 'medarbejdere' },
  soeren: { navn: ['Søren-Åge', 'Kjærbøl Østergård-Ærenlund'], titel: 'Specialpædagogisk konsulent', hos: 'Specialområde Børn og Unge', gruppe: 'medarbejdere' },
  ditte: { navn: ['Ditte', 'Ravnsholm'], titel: 'Udviklingsterapeut', hos: 'Specialområde Hjerneskade', gruppe: 'medarbejdere' },
  morten: { navn: ['Morten', 'Piil Gaardhus'], titel: 'Uddannelseskoordinator', hos: 'Specialområde Kommunikation og Undervisning', gruppe: 'medarbejdere' },
  signe: { navn: ['Signe', 'Tornby'], titel: 'Recoverykoordinator', hos: 'Specialområde Socialpsykiatri Voksne', gruppe: 'medarbejdere' },
  ole: { navn: ['Ole', 'Brinkmose'], titel: 'Pædagogisk koordinator', hos: 'Specialområde Udviklingshæmning og ADHD', gruppe: 'medarbejdere', er: { mail: null } },
  inger: { navn: ['Inger', 'Thorsager Bech'], titel: 'Udviklingskonsulent (fratrådt)', hos: STAB, gruppe: 'medarbejdere', er: { accountEnabled: false } },
  kasper: { navn: ['Kasper', 'Nordhviid'], titel: 'Seniorforsker', hos: 'CFK', gruppe: 'medarbejdere', er: { guest: true, mail: 'kasper.nordhviid@cfk.example', upn: `kasper.nordhviid_cfk.example#EXT#@${DOMAIN}` } },
  bente: { navn: ['Bente', 'Kjeldroed'], titel: 'Arbejdsmiljørepræsentant, næstformand i HMU', hos: 'Specialområde Hjerneskade', gruppe: 'hmu' },
  yusuf: { navn: ['Yusuf', 'Demirel Toft'], titel: 'Fællestillidsrepræsentant', hos: 'Specialområde Socialpsykiatri Voksne', gruppe: 'hmu' },
  tobias: { navn: ['Tobias', 'Grønnemose'], titel: 'It-konsulent', hos: 'IT', gruppe: null, er: { ejer: true } },
  line: { navn: ['Line', 'Aabling'], titel: 'Kommunikationsmedarbejder', hos: 'Kommunikation', gruppe: null },
} as const satisfies Readonly<Record<string, PersonRow>>;

/** The short name by which the demonstration's tables point at a person. */
export type PersonHandle = keyof typeof ROWS;

/** `Søren-Åge Kjærbøl` as it stands in a mail address: `soeren-aage.kjaerboel`. */
function addressName(navn: readonly [string, string]): string {
  const [givenName, surname] = navn;
  return [givenName, surname].join('.').toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa').replaceAll(' ', '-');
}

/** A fixed GUID for the nth person, so that data from an earlier start still fits. */
function objectIdOf(index: number): string {
  return `f7a3c2b0-51de-4c0a-9b1e-${(index + 1).toString().padStart(12, '0')}`;
}

function buildPerson(row: PersonRow, index: number): DemonstrationPerson {
  const upn = `${addressName(row.navn)}@${DOMAIN}`;
  const [givenName, surname] = row.navn;
  return {
    objectId: objectIdOf(index), upn, mail: upn,
    displayName: `${givenName} ${surname}`, givenName, surname,
    jobTitle: row.titel, department: row.hos, gruppe: row.gruppe,
    accountEnabled: true, guest: false, ...row.er,
  };
}

/** Everybody in the demonstration, in a fixed order (the object ids follow it: add at the end only). */
export const PEOPLE: readonly DemonstrationPerson[] = Object.values(ROWS).map(buildPerson);

const UPN_BY_HANDLE = new Map(Object.keys(ROWS).map((handle, index) => [handle, PEOPLE[index]?.upn ?? '']));

/** The sign-in name behind a short name. */
export function upnOf(handle: PersonHandle): string {
  return UPN_BY_HANDLE.get(handle) ?? '';
}
