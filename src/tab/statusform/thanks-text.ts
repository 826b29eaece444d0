import type { Translate } from '../../texts/translate';
import { planName } from './plan-name';
import type { Registered } from './use-status-form';

/** Thanks for a status; says which plans when there were several, and that the overview follows when it does. */
export function thanksText({ plans, projected }: Registered, t: Translate): string {
  if (!projected) return t('statusform.tak-senere');
  if (plans.length === 1) return t('statusform.tak');
  return t('statusform.tak-flere', { numre: plans.map((plan) => plan.nummer ?? planName(plan)).join(', ') });
}
