import { appEn } from './app';
import { overblikEn } from './overblik';
import { statusEn } from './status';

/** What the first screen says in English: it comes with the rows. */
export const foerstShelfEn = { ...appEn, ...overblikEn, ...statusEn } as const;
