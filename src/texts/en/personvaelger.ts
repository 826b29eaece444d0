import type { personvaelgerDa } from '../da/personvaelger';
import type { SameKeys } from '../text';

export const personvaelgerEn: SameKeys<typeof personvaelgerDa> = {
  'personvaelger.skriv': 'Type a name or a mail address',
  'personvaelger.valgte': 'Chosen: {felt}',
  'personvaelger.forslag': 'Suggestions: {felt}',
  'personvaelger.fjern': 'Remove {navn}',
  'personvaelger.fjernet': '{navn} is removed.',
  'personvaelger.valgt': '{navn} is chosen.',
  'personvaelger.soeger': 'Searching …',
  'personvaelger.ingen': 'Nobody of that name. Try another word or a mail address.',
  'personvaelger.fundet': { one: '1 person fits. Choose with the arrow keys and Enter.', other: '{antal} people fit. Choose with the arrow keys and Enter.' },
  'personvaelger.flere': { one: 'The first {vist} are shown, and there is 1 more. Type more of the name.', other: 'The first {vist} are shown, and there are {antal} more. Type more of the name.' },
  'personvaelger.tilfoejer': 'Making {navn} known to the strategy’s site …',
  'personvaelger.kun-siden': 'Only people whom the SharePoint site knows already could be searched: the organisation’s directory is not open to Fyrtårn.',
};
