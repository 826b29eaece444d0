import type { Dato } from '../dato';
import { remember } from '../remember';
import { addDays } from './add-days';

/** Easter Sunday of a year in the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function paaskedag(aar: number): Dato {
  const golden = aar % 19;
  const century = Math.floor(aar / 100);
  const ofCentury = aar % 100;
  const leapCenturies = Math.floor(century / 4);
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - leapCenturies - moonCorrection + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(ofCentury / 4) - epact - (ofCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const sum = epact + weekday - 7 * late + 114;
  const day = String((sum % 31) + 1).padStart(2, '0');
  return `${aar}-${String(Math.floor(sum / 31)).padStart(2, '0')}-${day}`;
}

/** Days after Easter Sunday: skærtorsdag, langfredag, påskedag, 2. påskedag, Kristi himmelfart, pinsedag, 2. pinsedag. */
const FROM_EASTER = [-3, -2, 0, 1, 39, 49, 50];
/** Store bededag, the fourth Friday after Easter, was a holiday until lov nr. 214 of 6 March 2023 took it away from 2024 on. */
const STORE_BEDEDAG = { daysFromEaster: 26, lastYear: 2023 };
/** Nytårsdag, juledag, 2. juledag; and grundlovsdag, juleaften and nytårsaften, when public offices are closed as well. */
const FIXED = ['01-01', '06-05', '12-24', '12-25', '12-26', '12-31'];

/** The days of a year on which a Danish public office is closed besides weekends. */
export const helligdageIn: (aar: number) => ReadonlySet<Dato> = remember((aar) => {
  const easter = paaskedag(aar);
  const moving = aar <= STORE_BEDEDAG.lastYear ? [...FROM_EASTER, STORE_BEDEDAG.daysFromEaster] : FROM_EASTER;
  return new Set([...moving.map((days) => addDays(easter, days)), ...FIXED.map((day) => `${aar}-${day}`)]);
});

/** Whether a Danish public office is closed on a day, weekends apart. */
export function isHelligdag(dato: Dato): boolean {
  return helligdageIn(Number(dato.slice(0, 4))).has(dato);
}
