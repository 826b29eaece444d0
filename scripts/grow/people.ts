import type { DirectoryPerson } from '../../src/local/identity/directory-person';
import { oneOf } from './chance';

const FORNAVNE = [
  'Agnes', 'Amalie', 'Anders', 'Anne-Mette', 'Asger', 'Astrid', 'Benedikte', 'Birger', 'Bodil', 'Carsten', 'Cecilie', 'Dagny', 'Ejvind', 'Elisabeth', 'Esben', 'Filippa', 'Frederik',
  'Gorm', 'Grethe', 'Halfdan', 'Helle', 'Ida', 'Jeppe', 'Jytte', 'Karoline', 'Kjeld', 'Lærke', 'Mathilde', 'Mikkel', 'Nikoline', 'Oluf', 'Peter', 'Ragnhild', 'Rikke', 'Samira', 'Sigurd',
  'Søren', 'Thorkild', 'Ulla', 'Valdemar', 'Viggo', 'Ylva', 'Zainab', 'Ægir', 'Øjvind', 'Åse',
] as const;

const EFTERNAVNE = [
  'Agergaard', 'Bakkegaard', 'Birkelund', 'Brændgaard', 'Dalsgård', 'Damkjær', 'Egebjerg', 'Engholm', 'Fjordside', 'Gammelby', 'Grønlykke', 'Hedelund', 'Højbjerg', 'Kirkebæk', 'Klitgaard', 'Kvistgård',
  'Langelund', 'Lyngholm', 'Mosegaard', 'Møllebæk', 'Nørretranders', 'Overgaard', 'Pilegård', 'Ravnkilde', 'Rosenlund', 'Skovbjerg', 'Stenbæk', 'Sønderskov', 'Tværmose', 'Vandborg', 'Vesterdal', 'Ærtebjerg', 'Østerlund', 'Ågerup',
] as const;

const TITLER = ['Pædagog', 'Socialrådgiver', 'Ergoterapeut', 'Afdelingsleder', 'Konsulent', 'Sygeplejerske', 'Psykolog', 'Administrativ medarbejder'] as const;
const STEDER = ['Specialområde Autisme', 'Specialområde Børn og Unge', 'Specialområde Hjerneskade', 'Specialområde Socialpsykiatri Voksne', 'Socialområdet', 'IT'] as const;

/** Every so many has left. */
const LEFT_EVERY = 25;

/** Sign-in name of the nth person, counted from 0. */
export function grownUpn(index: number): string {
  return `person.${index + 1}@fyrtaarn.example`;
}

export function hasLeft(index: number): boolean {
  return index % LEFT_EVERY === LEFT_EVERY - 1;
}

/** Always the same number for the same name: names are many, but some people share one. */
function grownPerson(index: number): DirectoryPerson {
  const upn = grownUpn(index);
  const givenName = oneOf(`fornavn ${index}`, FORNAVNE);
  const surname = index % 7 === 0 ? `${oneOf(`mellemnavn ${index}`, EFTERNAVNE)} ${oneOf(`efternavn ${index}`, EFTERNAVNE)}` : oneOf(`efternavn ${index}`, EFTERNAVNE);
  return {
    objectId: `f7a3c2b1-51de-4c0a-9b1e-${String(index + 1).padStart(12, '0')}`,
    upn, mail: upn, givenName, surname, displayName: `${givenName} ${surname}`,
    jobTitle: oneOf(`titel ${index}`, TITLER), department: oneOf(`sted ${index}`, STEDER),
    accountEnabled: !hasLeft(index), guest: false,
  };
}

/** So many invented people, the same every time; every 25th has left. */
export function grownPeople(count: number): readonly DirectoryPerson[] {
  return Array.from({ length: count }, (_, index) => grownPerson(index));
}
