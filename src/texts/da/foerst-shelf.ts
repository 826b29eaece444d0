import { appDa } from './app';
import { overblikDa } from './overblik';
import { statusDa } from './status';

/** What the first screen says in Danish: it comes with the rows. */
export const foerstShelfDa = { ...appDa, ...overblikDa, ...statusDa } as const;
