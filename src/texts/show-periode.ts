import { describePeriode } from '../domain/periode/describe-periode';
import type { Periode } from '../domain/periode/periode';
import type { Aarstid, Del, PeriodeShape, PeriodeUnit } from '../domain/periode/periode-shape';
import { remember } from '../domain/remember';
import type { Language } from './language';

const HALVES = ['first', 'second'] as const;
const SEASONS: Readonly<Record<Aarstid, string>> = { foraar: 'spring', sommer: 'summer', efteraar: 'autumn', vinter: 'winter' };
const PARTS: Readonly<Record<Del, string>> = { primo: 'early', medio: 'mid', ultimo: 'late' };

/**
 * A periode in words. Danish keeps the wording of the source ("efteråret 2015", "ultimo 2015");
 * English says the same in its own words ("autumn 2015", "late 2015"). Both can be read back as the same periode.
 */
export function showPeriode(periode: Pick<Periode, 'fra' | 'til' | 'ordlyd'>, language: Language): string {
  return language === 'da' && periode.ordlyd.trim() !== '' ? periode.ordlyd : inWords(describePeriode(periode), language);
}

function inWords(shape: PeriodeShape, language: Language): string {
  const [to, from, by] = language === 'da' ? ['til', 'fra', 'senest'] : ['to', 'from', 'by'];
  if (shape.kind === 'fra') return `${from} ${unitIn(shape.fra, language)}`;
  if (shape.kind === 'senest') return `${by} ${unitIn(shape.til, language)}`;
  if (shape.kind !== 'spaend') return unitIn(shape, language);
  const dash = shape.fra.kind === 'aar' && shape.til.kind === 'aar';
  return dash ? `${shape.fra.aar}–${shape.til.aar}` : `${unitIn(shape.fra, language)} ${to} ${unitIn(shape.til, language)}`;
}

/** Danish is only needed where a periode has no wording: then it is a day. */
function unitIn(unit: PeriodeUnit, language: Language): string {
  switch (unit.kind) {
    case 'aar':
      return String(unit.aar);
    case 'halvaar':
      return language === 'da' ? `${unit.nr}. halvår ${unit.aar}` : `${HALVES[unit.nr - 1] ?? ''} half of ${unit.aar}`;
    case 'kvartal':
      return language === 'da' ? `${unit.nr}. kvartal ${unit.aar}` : `Q${unit.nr} ${unit.aar}`;
    case 'aarstid':
      return `${SEASONS[unit.aarstid]} ${unit.aar}`;
    case 'maaned':
      return `${monthIn(unit.maaned, language)} ${unit.aar}`;
    case 'del':
      return [PARTS[unit.del], unit.maaned === null ? '' : monthIn(unit.maaned, language), unit.aar].filter((part) => part !== '').join(' ');
    case 'dato':
      return language === 'da' ? `${unit.dag}. ${monthIn(unit.maaned, language)} ${unit.aar}` : `${unit.dag} ${monthIn(unit.maaned, language)} ${unit.aar}`;
  }
}

const months = remember((language: Language): readonly string[] => {
  const format = new Intl.DateTimeFormat(language === 'da' ? 'da-DK' : 'en-GB', { month: 'long', timeZone: 'UTC' });
  return Array.from({ length: 12 }, (_, at) => format.format(new Date(Date.UTC(2000, at, 1))));
});

function monthIn(maaned: number, language: Language): string {
  return months(language)[maaned - 1] ?? '';
}
