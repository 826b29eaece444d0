import type { Overblik } from '../../../domain/overblik/overblik';
import { strategiName } from '../../../domain/strategi/strategi-name';
import type { Maal } from './relation-rules';

/** Something a relation can point at, with its strategy: "1-A Fælles strategi (Social Strategi 2014–2017)". */
export interface MaalValg extends Maal {
  readonly navn: string;
  readonly strategi: string;
}

/** Everything that a relation can point at: every plan and every Omraade of every strategy, plans first. */
export function maalValg({ handleplaner, omraader, strategier }: Pick<Overblik, 'handleplaner' | 'omraader' | 'strategier'>): readonly MaalValg[] {
  const names = new Map(strategier.map((strategi) => [strategi.id, strategiName(strategi)]));
  const navnOf = ({ nummer, titel }: { readonly nummer: string | null; readonly titel: string }) => [nummer, titel].filter(Boolean).join(' ');
  return [
    ...handleplaner.map((plan): MaalValg => ({ slags: 'handleplan', id: plan.id, navn: navnOf(plan), strategi: names.get(plan.strategiId) ?? '' })),
    ...omraader.map((omraade): MaalValg => ({ slags: 'omraade', id: omraade.id, navn: navnOf(omraade), strategi: names.get(omraade.strategiId) ?? '' })),
  ];
}

/** What a relation points at, by name; null: at nothing that is there. */
export function maalName(maal: Maal | null, overblik: Pick<Overblik, 'handleplaner' | 'omraader' | 'strategier'>): string | null {
  const found = maalValg(overblik).find((valg) => valg.slags === maal?.slags && valg.id === maal.id);
  return found === undefined ? null : `${found.navn} (${found.strategi})`;
}
