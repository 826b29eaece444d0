import type { Strategi } from '../../domain/strategi/strategi';
import { StrategiHeading } from '../overblik/strategi-heading';

export function VedligeholdPage({ strategi }: { readonly strategi: Strategi | null }) {
  return strategi === null ? null : <StrategiHeading strategi={strategi} title={strategi.titel} />;
}
