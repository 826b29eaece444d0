import type { Delsum } from '../../domain/mine/sum-of-parts';
import { saidOfHowMany } from '../../domain/status/said-of-how-many';
import type { Trin } from '../../domain/status/trin';
import type { Translate } from '../../texts/translate';

/** A trin inside a sentence: its own word begins small. */
function trinText(trin: Trin | null, t: Translate): string {
  const word = trin === null ? t('status.i-ord') : t(`trin.${trin}`);
  return word.charAt(0).toLowerCase() + word.slice(1);
}

/** The specialområder counted: "er i gang i 5 af 8, forberedes i 1; 2 har ikke svaret". */
export function partSumText({ summer, antal, af }: Delsum, t: Translate): string {
  const said = summer.map(({ trin, antal: count }, place) => t(place === 0 ? 'status.dele' : 'mine.sum.del', { hvad: trinText(trin, t), antal: count, af })).join(', ');
  const silent = af === antal ? [] : [t('mine.sum.tavse', { antal: af - antal })];
  return [...(said === '' ? [] : [said]), ...silent].join('; ');
}

/** What was said for all of them at once: a number only where the sentence gives none is never made up ("er i gang i flere specialområder"). */
export function wholeText(trin: Trin | null, statustekst: string, t: Translate): string {
  const spread = saidOfHowMany(statustekst);
  return spread === null ? trinText(trin, t) : t(`mine.sum.${spread}`, { hvad: trinText(trin, t) });
}
