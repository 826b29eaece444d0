import type { Overblik } from '../../../domain/overblik/overblik';
import { oncePer } from '../../../domain/once-per';
import { strategiName } from '../../../domain/strategi/strategi-name';
import { type Soegbar, toSoegetekst } from '../../redigering/find-by-words';
import { planName } from '../../statusform/plan-name';
import type { Maal } from './relation-rules';

/** Something a relation can point at, with its strategy: "1-A Fælles strategi (Social Strategi 2014–2017)". */
export interface MaalValg extends Maal, Soegbar {
  readonly navn: string;
  readonly strategi: string;
}

type Lists = Pick<Overblik, 'handleplaner' | 'omraader' | 'strategier'>;

/** Everything that a relation can point at: every plan and every Omraade of every strategy, plans first. */
export const maalValg: (overblik: Lists) => readonly MaalValg[] = oncePer(({ handleplaner, omraader, strategier }) => {
  const names = new Map(strategier.map((strategi) => [strategi.id, strategiName(strategi)]));
  const valgOf = (slags: Maal['slags']) => (record: Lists['handleplaner' | 'omraader'][number]): MaalValg => {
    const [navn, strategi] = [planName(record), names.get(record.strategiId) ?? ''];
    return { slags, id: record.id, navn, strategi, soegetekst: toSoegetekst(`${navn} ${strategi}`) };
  };
  return [...handleplaner.map(valgOf('handleplan')), ...omraader.map(valgOf('omraade'))];
});

/** What a relation points at, by name; null: at nothing that is there. */
export function maalName(maal: Maal | null, { handleplaner, omraader, strategier }: Lists): string | null {
  const records: Lists['handleplaner' | 'omraader'] = maal?.slags === 'omraade' ? omraader : handleplaner;
  const found = records.find(({ id }) => id === maal?.id);
  if (found === undefined) return null;
  const strategi = strategier.find(({ id }) => id === found.strategiId);
  return `${planName(found)} (${strategi === undefined ? '' : strategiName(strategi)})`;
}
