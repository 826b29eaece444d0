import type { Gruppe } from '../../src/domain/ports/current-person';
import { connectSharePoint } from '../../src/sharepoint/connect';
import type { SetUpDifference } from '../../src/sharepoint/set-up/set-up-report';
import { setUpSite } from '../../src/sharepoint/set-up/set-up-site';
import { PEOPLE } from '../demonstration/people';

/** What set-up found otherwise than it should be, for the person at the terminal. */
const DIFFERENCES: Readonly<Record<SetUpDifference, string>> = {
  'wrong-type': 'kolonnen har en anden type, end Fyrtårn kender',
  'extra-right': 'nogen har givet en rettighed, som tabellen over rettigheder ikke har',
  'level-changed': 'nogen har ændret, hvad tilladelsesniveauet giver lov til',
  'unknown-person': 'personen findes ikke i organisationen',
};

/** Who stands in a group of the lists; one who has left can no longer be added. */
function membersOf(gruppe: Gruppe): readonly string[] {
  return PEOPLE.filter((person) => person.gruppe === gruppe && person.accountEnabled).map((person) => person.upn);
}

function members(): Readonly<Record<Gruppe, readonly string[]>> {
  return { strategikonsulenter: membersOf('strategikonsulenter'), ledere: membersOf('ledere'), medarbejdere: membersOf('medarbejdere'), hmu: membersOf('hmu') };
}

/** Brings the lists into being through the app's own set-up. Answers how many steps it took; 0 when all was there. */
export async function setUpLists(siteUrl: string, getToken: () => Promise<string>, onProgress: (done: number, total: number) => void): Promise<number> {
  const sp = connectSharePoint({ siteUrl, getToken });
  const report = await setUpSite(sp, { members: members(), onProgress: (_operation, done, total) => onProgress(done, total) });
  for (const { difference, subject } of report.differences) process.stderr.write(`  Bemærk: ${subject}: ${DIFFERENCES[difference]}.\n`);
  return report.steps.length;
}
