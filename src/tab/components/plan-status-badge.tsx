import type { PlanStatus } from '../../domain/overblik/plan-status';
import { useTranslation } from '../app/translation';
import { TrinBadge } from './trin-badge';

/** How far a whole plan is: its trin, the sum of its specialområder ("Er i gang i 5 af 8"), or that nobody has said. */
export function PlanStatusBadge({ status }: { readonly status: PlanStatus }) {
  const { t } = useTranslation();
  if (status.kind === 'tavs') return <TrinBadge trin={null} />;
  if (status.kind === 'hele') return <TrinBadge trin={status.status.trin} inWords />;
  const most = status.summer[0] ?? { trin: null, antal: status.antal };
  const hvad = most.trin === null ? t('status.i-ord') : t(`trin.${most.trin}`);
  return <TrinBadge trin={most.trin} inWords label={t('status.dele', { hvad, antal: most.antal, af: status.af })} />;
}
