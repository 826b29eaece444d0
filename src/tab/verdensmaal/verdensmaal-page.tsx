import type { Strategi } from '../../domain/strategi/strategi';
import { StrategiHeading } from '../overblik/strategi-heading';

export function VerdensmaalPage({ strategi }: { readonly strategi: Strategi }) {
  return <StrategiHeading strategi={strategi} title={strategi.titel} />;
}
