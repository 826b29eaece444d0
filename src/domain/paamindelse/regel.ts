import type { Dato } from '../dato';
import type { Ugedag } from '../kalender/ugedag';

/** When the people of a strategy are reminded. One a strategy. Days are whole days, hours Danish time. */
export interface Regel {
  readonly id: number;
  readonly noegle: string;
  readonly strategiId: number;
  /** False: nobody is reminded, whatever else it says. */
  readonly aktiv: boolean;
  /** From this day on. */
  readonly gaelderFra: Dato;
  /** Days before the statusrunde closes or the next møde, the longest first: `[14, 7, 2]`. */
  readonly dageFoer: readonly number[];
  /** Without statusrunde and møde: so many days after the last status; null: not for its age. */
  readonly dageEfterSidste: number | null;
  /** Then again so often, until somebody answers. */
  readonly gentagHverDage: number;
  /** Without statusrunde and møde: so many days before a deadline; null: not for deadlines. */
  readonly dageFoerFrist: number | null;
  /** Days between two reminders to one person, whatever they are about. */
  readonly mindstDageMellem: number;
  readonly ugedage: readonly Ugedag[];
  /** First hour in which reminders go out, and the first in which they do not any more: 9 and 16. */
  readonly fraTime: number;
  readonly tilTime: number;
  /** After so many unanswered reminders the stedfortræder is asked, then the leder told; null: never. */
  readonly eskalerEfter: number | null;
  /** How many days "Mind mig om det senere" may wait at most. */
  readonly udsaetHoejstDage: number;
}

/** What a strategy starts with: two weeks, one week and two days before; else every quarter; on working days from nine to four. */
export const STANDARDREGEL: Omit<Regel, 'id' | 'noegle' | 'strategiId' | 'gaelderFra'> = {
  aktiv: false,
  dageFoer: [14, 7, 2],
  dageEfterSidste: 90,
  gentagHverDage: 14,
  dageFoerFrist: 14,
  mindstDageMellem: 2,
  ugedage: [1, 2, 3, 4, 5],
  fraTime: 9,
  tilTime: 16,
  eskalerEfter: 3,
  udsaetHoejstDage: 14,
};

/** How long the log names who was reminded and answered, in months; after that only numbers are kept. */
export const LOG_MAANEDER = 12;
