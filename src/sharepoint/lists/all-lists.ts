import { AENDRINGER } from './aendringer';
import { AKTOERER } from './aktoerer';
import { ANSVAR } from './ansvar';
import { FORELAEGGELSER } from './forelaeggelser';
import { HANDLEPLANER } from './handleplaner';
import type { ListAddress, ListDefinition } from './list-definition';
import { OMRAADER } from './omraader';
import { PLANSTATUS } from './planstatus';
import { RELATIONER } from './relationer';
import { SKEMA } from './skema';
import { STATUSOPDATERINGER } from './statusopdateringer';
import { KOERSLER } from './koersler';
import { MOEDER } from './moeder';
import { PAAMINDELSER } from './paamindelser';
import { PAAMINDELSESSVAR } from './paamindelsessvar';
import { REGLER } from './regler';
import { RUNDEBILLEDER } from './rundebilleder';
import { STATUSRUNDER } from './statusrunder';
import { STRATEGIER } from './strategier';

/** Every list by its address, parents before children. */
export const ALL_LISTS: Readonly<Record<ListAddress, ListDefinition>> = {
  Strategier: STRATEGIER,
  Omraader: OMRAADER,
  Handleplaner: HANDLEPLANER,
  Aktoerer: AKTOERER,
  Ansvar: ANSVAR,
  Relationer: RELATIONER,
  Forelaeggelser: FORELAEGGELSER,
  Statusopdateringer: STATUSOPDATERINGER,
  Planstatus: PLANSTATUS,
  Aendringer: AENDRINGER,
  Moeder: MOEDER,
  Statusrunder: STATUSRUNDER,
  Rundebilleder: RUNDEBILLEDER,
  Regler: REGLER,
  Paamindelser: PAAMINDELSER,
  Paamindelsessvar: PAAMINDELSESSVAR,
  Koersler: KOERSLER,
  Skema: SKEMA,
};
