import type { PlanStatus } from '../../domain/overblik/plan-status';
import { useTranslation } from '../app/translation';
import { FremdriftBadge } from './fremdrift-badge';

/** How it goes with a whole plan; where only specialområder have answered, the most worrying answer with its number. */
export function PlanFremdriftBadge({ status }: { readonly status: Exclude<PlanStatus, { kind: 'tavs' }> }) {
  const { t } = useTranslation();
  if (status.kind === 'hele') return <FremdriftBadge fremdrift={status.status.fremdrift} />;
  if (status.fremdrift === null) return <FremdriftBadge fremdrift={null} />;
  const { fremdrift, antal } = status.fremdrift;
  return <FremdriftBadge fremdrift={fremdrift} label={t('status.dele', { hvad: t(`fremdrift.${fremdrift}`), antal, af: status.af })} />;
}
