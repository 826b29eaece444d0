import { connectSharePoint } from '../../src/sharepoint/connect';
import { createStrategiWriter } from '../../src/sharepoint/udkast/write-strategi';
import { upnOf } from '../demonstration/people';
import type { OpenedEmbedded } from '../embedded/open-embedded';
import { createScriptToken } from '../embedded/script-token';
import { fillDemonstration } from './fill-demonstration';
import { fillReminders } from './fill-reminders';
import { personToken } from './person-token';
import { setUpLists } from './set-up-lists';
import { createProgress } from './tell';

/**
 * Sets the lists up and, the first time, fills them with the demonstration: whichever command opens the data file first
 * does it, or the demonstration would later overwrite what was imported before it. May be killed and run again.
 */
export async function readyLists(embedded: OpenedEmbedded, output: NodeJS.WriteStream): Promise<void> {
  const { siteUrl } = embedded;
  const writer = (getToken: () => Promise<string>) => createStrategiWriter(connectSharePoint({ siteUrl, getToken }));
  const getToken = createScriptToken(embedded.tokenUrl, siteUrl);
  const today = new Date().toISOString().slice(0, 10);
  await setUpLists(siteUrl, getToken, createProgress('Sætter listerne op …', output));
  await fillDemonstration({
    today,
    writer: writer(getToken),
    writerOf: (upn) => {
      const token = personToken(embedded, upn);
      return Promise.resolve(token === null ? null : writer(token));
    },
    afterwards: () => fillReminders(connectSharePoint({ siteUrl, getToken: personToken(embedded, upnOf('sidsel')) ?? getToken }), today),
    onProgress: createProgress('Lægger demonstrationen i listerne …', output),
  });
}
