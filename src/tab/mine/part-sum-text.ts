import type { Delsum } from '../../domain/mine/sum-of-parts';
import { saidOfHowMany } from '../../domain/status/said-of-how-many';
import type { Trin } from '../../domain/status/trin';
import type { Translate } from '../../texts/translate';

function trinText(trin: Trin | null, t: Translate): string {
  return trin === null ? t('status.i-ord') : t(`trin.${trin}`);
}

/** The specialområder counted: "Er i gang i 5 af 8, Forberedes i 1 af 8; 2 har ikke svaret". */
export function partSumText({ summer, antal, af }: Delsum, t: Translate): string {
  const said = summer.map((sum) => t('status.dele', { hvad: trinText(sum.trin, t), antal: sum.antal, af })).join(', ');
  const silent = af === antal ? [] : [t('mine.sum.tavse', { antal: af - antal })];
  return [...(said === '' ? [] : [said]), ...silent].join('; ');
}

/** What was said for all of them at once: a number only where the sentence gives none is never made up ("Er i gang i flere specialområder"). */
export function wholeText(trin: Trin | null, statustekst: string, t: Translate): string {
  const spread = saidOfHowMany(statustekst);
  return spread === null ? trinText(trin, t) : t(`mine.sum.${spread}`, { hvad: trinText(trin, t) });
}
