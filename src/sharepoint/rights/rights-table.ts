import type { Gruppe } from '../../domain/ports/current-person';
import type { ListAddress } from '../lists/list-definition';
import { levelAllows } from './permission-level';
import type { Adgang, Verb } from './permission-level';

type Row = Readonly<Record<Gruppe, Adgang>>;

/** What is to be done, by whom, before whom: kept by strategikonsulenter, who may also delete (to the recycle bin). */
const PLANS: Row = { strategikonsulenter: 'laese-tilfoeje-redigere-slette', ledere: 'laese', medarbejdere: 'laese', hmu: 'laese' };
/** The truth: nobody changes what was written. */
const ENTRIES: Row = { strategikonsulenter: 'laese-tilfoeje', ledere: 'laese-tilfoeje', medarbejdere: 'laese-tilfoeje', hmu: 'laese' };
/** Who changed what in the plans: told by whoever may change them, and never changed itself. */
const CHANGES: Row = { strategikonsulenter: 'laese-tilfoeje', ledere: 'laese', medarbejdere: 'laese', hmu: 'laese' };
const PROJECTION: Row = { strategikonsulenter: 'laese-tilfoeje-redigere', ledere: 'laese-tilfoeje-redigere', medarbejdere: 'laese-tilfoeje-redigere', hmu: 'laese' };
const MEETINGS: Row = { strategikonsulenter: 'laese-tilfoeje-redigere-slette', ledere: 'laese-tilfoeje-redigere', medarbejdere: 'laese', hmu: 'laese' };
/** Frozen pictures: whoever closes a statusrunde adds them. */
const FROZEN: Row = { strategikonsulenter: 'laese-tilfoeje', ledere: 'laese', medarbejdere: 'laese', hmu: 'laese' };
/** Who was reminded is nobody's business but those who answer for the collecting; only the run, an app, writes. */
const RUN_ONLY: Row = { strategikonsulenter: 'laese', ledere: 'ingen', medarbejdere: 'ingen', hmu: 'ingen' };
/** Answers to reminders come from whoever can be reminded. */
const ANSWERS: Row = { strategikonsulenter: 'laese-tilfoeje', ledere: 'laese-tilfoeje', medarbejdere: 'laese-tilfoeje', hmu: 'ingen' };
const SET_UP_ONLY: Row = { strategikonsulenter: 'laese', ledere: 'laese', medarbejdere: 'laese', hmu: 'laese' };

/**
 * The one table of rights: list × group → level. Set-up gives exactly this, the contract test asks for exactly this.
 * A person in two groups has both. Site owners can do everything; that is SharePoint's rule, and the product says so.
 */
export const RIGHTS_TABLE: Readonly<Record<ListAddress, Row>> = {
  Strategier: PLANS,
  Omraader: PLANS,
  Handleplaner: PLANS,
  Ansvar: PLANS,
  Aktoerer: PLANS,
  Relationer: PLANS,
  Forelaeggelser: PLANS,
  Statusopdateringer: ENTRIES,
  Planstatus: PROJECTION,
  Aendringer: CHANGES,
  Moeder: MEETINGS,
  Statusrunder: PLANS,
  Rundebilleder: FROZEN,
  Regler: PLANS,
  Paamindelser: RUN_ONLY,
  Paamindelsessvar: ANSWERS,
  Koersler: RUN_ONLY,
  Skema: SET_UP_ONLY,
};

/** Whether a group may do `verb` with the rows of a list. */
export function mayDo(gruppe: Gruppe, list: ListAddress, verb: Verb): boolean {
  return levelAllows(RIGHTS_TABLE[list][gruppe], verb);
}
