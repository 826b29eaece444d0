import type { mindetDa } from '../da/mindet';
import type { SameKeys } from '../text';

export const mindetEn: SameKeys<typeof mindetDa> = {
  'mindet.titel': 'What you were reminded of',
  'mindet.alle': 'See all my action plans',
  'mindet.tak': 'Thank you, you have answered everything.',
  'mindet.besvaret': 'Thank you, it was answered today.',
  'mindet.ingen': 'What you were reminded of is no longer yours',
  'mindet.ingen.raad': 'Somebody has changed who is responsible, or the action plan has been deleted. There is nothing for you to do.',
  'mindet.ikke-laengere': { one: '1 action plan in the reminder is no longer yours.', other: '{antal} action plans in the reminder are no longer yours.' },
  'mindet.ikke-sendt': 'It has not been sent yet. Try again.',
  'mindet.sender': 'Sending …',

  'mindet.senere': 'Remind me later',
  'mindet.senere.navn': 'Remind me later: {plan}',
  'mindet.senere.titel': 'When should you be reminded?',
  'mindet.senere.dage': { one: 'Tomorrow', other: 'In {antal} days' },
  'mindet.senere.ikke': 'It cannot wait any longer. Answer now, or say so if it is not yours.',
  'mindet.senere.sagt': 'You will not be reminded of it again before {dato}.',

  'mindet.tilbage': 'I am not the right person',
  'mindet.tilbage.navn': 'I am not the right person: {plan}',
  'mindet.tilbage.titel': 'Hand it back',
  'mindet.tilbage.om': 'It goes to the strategy consultant, who finds the right person. You are not reminded of it meanwhile.',
  'mindet.tilbage.felt': 'Why, and who is the right person?',
  'mindet.tilbage.fejl': 'Write a few words about why, so that the strategy consultant can find the right person.',
  'mindet.tilbage.send': 'Send to the strategy consultant',
  'mindet.tilbage.sagt': 'Sent to the strategy consultant. You are not reminded of it until it has been settled.',

  'mindet.vaek': 'I am away for a while',
  'mindet.vaek.titel': 'When are you back?',
  'mindet.vaek.om': 'If there is a deputy, they are asked while you are away. If there is none, you still get the reminders.',
  'mindet.vaek.felt': 'Away until and including',
  'mindet.vaek.fejl': 'Choose the last day you are away.',
  'mindet.vaek.fejl-forbi': 'That day has passed. Choose today or a later day.',
  'mindet.vaek.fejl-laenge': 'That is more than a year. Ask the strategy consultant to choose somebody else instead.',
  'mindet.vaek.send': 'I am away',
  'mindet.vaek.sagt': 'Noted: you are away until and including {dato}.',
  'mindet.vaek.tilbage': 'I am here after all',
  'mindet.vaek.tilbage-sagt': 'Noted: you are here, and are reminded as before.',
};
