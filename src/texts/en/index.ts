import type { da } from '../da/index';
import type { SameKeys } from '../text';
import { dagligShelfEn } from './daglig-shelf';
import { foerstShelfEn } from './foerst-shelf';
import { listeShelfEn } from './liste-shelf';
import { opstartShelfEn } from './opstart-shelf';
import { plejeShelfEn } from './pleje-shelf';

/** Every text of the screen in English; the compiler keeps it complete. */
export const en: SameKeys<typeof da> = { ...foerstShelfEn, ...listeShelfEn, ...opstartShelfEn, ...dagligShelfEn, ...plejeShelfEn };
