import type { mineDa } from '../da/mine';
import type { SameKeys } from '../text';

export const mineEn: SameKeys<typeof mineDa> = {
  'mine.titel': 'My actions in the strategy',
  'mine.antal-venter': { one: '1 action awaits a word from you.', other: '{antal} actions await a word from you.' },
  'mine.alt-opdateret': 'Everything is up to date – thank you.',
  'mine.liste': 'My actions, what is due first',

  'mine.ingen': 'No actions are yours',
  'mine.ingen.raad': 'If you think there should be some, write to a strategy consultant. They keep track of who is responsible for what.',

  'mine.due.periode-passed': 'The period {periode} is over',
  'mine.due.periode-ends-soon': { one: 'The period ends tomorrow', other: 'The period ends in {antal} days' },
  'mine.due.periode-ends-today': 'The period ends today',
  'mine.due.silent': 'No status yet',
  'mine.due.stale': 'Last updated {alder}',
  'mine.due.fresh': 'Last updated {alder}',
  'mine.due.strategi-ended': 'The strategy is over',
  'mine.due.finished': 'Finished',

  'mine.hele': 'The whole action:',
  'mine.rolle.ansvarlig': 'You are responsible',
  'mine.rolle.medvirkende': 'You take part',
  'mine.rolle.stedfortraeder': 'You are the deputy',
  'mine.gennem': 'through {aktoerer}',
  'mine.svarer-for': 'Your answer counts for {specialomraade}',

  'mine.gaelder-stadig': 'Still true',
  'mine.gaelder-stadig.navn': 'Still true: {plan}',
  'mine.gaelder-stadig.hint': 'No changes – still true',
  'mine.registrer': 'Register status',
  'mine.registrer.navn': 'Register status: {plan}',
  'mine.tak': 'Thank you – registered',
  'mine.tak.gentager': 'Still true: {status}',
  'mine.tak.senere': 'The overview follows shortly.',
  'mine.sender': 'Registering …',
  'mine.nyere': 'A new status has just come in. Read it, then say so again.',
  'mine.uden-ret': 'You can see your actions here. Status is registered by employees, leaders and strategy consultants. If you should be able to as well, write to a strategy consultant.',
};
