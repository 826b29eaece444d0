import type { Strategi } from '../../domain/strategi/strategi';
import { StrategiHeading } from '../overblik/strategi-heading';

export function StrategienPage({ strategi }: { readonly strategi: Strategi }) {
  return <StrategiHeading strategi={strategi} title={strategi.titel} />;
}
