import type { appDa } from '../da/app';
import type { SameKeys } from '../text';

export const appEn: SameKeys<typeof appDa> = {
  'app.navn': 'Fyrtårn',
  'app.henter': 'Fetching the strategy …',
  'app.proev-igen': 'Try again',
  'person.fratraadt': 'is no longer employed',
  'person.ukendt': 'Unknown person',
  'periode.ingen': 'No period',
  'periode.fra-til': '{fra} to {til}',
  'fase.forberedende': 'Preparatory',
  'fase.aktiv': 'Active',
  'nav.label': 'Pages',
  'nav.mine': 'My actions in the strategy',
  'nav.alle': 'All actions',
  'nav.tavse': 'Who has not reported',
  'nav.spring-til-indhold': 'Skip to content',
  'sprog.skift': 'Dansk',
  'strategi.vaelg': 'Choose strategy',
  'tom.ingen-strategier': 'There are no strategies yet',
  'tom.ingen-strategier.konsulent': 'Read the strategy’s document in with the import, and its areas and actions appear here.',
  'tom.ingen-strategier.andre': 'As soon as a strategy consultant has added the first strategy, it appears here.',
};
