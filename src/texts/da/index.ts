import { dagligShelfDa } from './daglig-shelf';
import { foerstShelfDa } from './foerst-shelf';
import { listeShelfDa } from './liste-shelf';
import { opstartShelfDa } from './opstart-shelf';
import { plejeShelfDa } from './pleje-shelf';

/** Every text of the screen in Danish. The tab fetches them by shelf; nothing it starts with imports this. */
export const da = { ...foerstShelfDa, ...listeShelfDa, ...opstartShelfDa, ...dagligShelfDa, ...plejeShelfDa } as const;
