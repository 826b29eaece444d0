import type { Statusfelt } from '../../domain/status/statusfelter';
import { MAX_LENGTH, type StatusFaultKind } from '../../domain/status/validate-status';
import type { TextKey, Translate } from '../../texts/translate';

/** Sentences that know their field; every other fault has a general one. */
const OWN_WORDS: Readonly<Partial<Record<`${Statusfelt}.${StatusFaultKind}`, TextKey>>> = {
  'statustekst.missing': 'statusform.fejl.statustekst-mangler',
  'behov.missing': 'statusform.fejl.behov-mangler',
  'periode.missing': 'statusform.fejl.periode-mangler',
  'periode.unreadable': 'statusform.fejl.periode-ulaeselig',
  'statusPr.missing': 'statusform.fejl.dato-mangler',
};

/** What is wrong with a field, and what to do, in words. */
export function faultText(felt: Statusfelt, kind: StatusFaultKind, t: Translate): string {
  const antal = felt === 'trin' || felt === 'fremdrift' || felt === 'statusPr' ? 0 : MAX_LENGTH[felt];
  return t(OWN_WORDS[`${felt}.${kind}`] ?? `statusform.fejl.${kind}`, { antal });
}
