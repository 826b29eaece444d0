import { Button } from '@fluentui/react-components';
import type { NotInTeamsReason } from '../../teams/initialize-teams';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';

/** The page was opened outside Teams: why it cannot work there, and how to open it. */
export function OutsideTeams({ reason, onRetry }: { readonly reason: NotInTeamsReason; readonly onRetry: () => void }) {
  const { t } = useTranslation();
  return (
    <EmptyState title={t('uden-for-teams.titel')} action={reason !== 'not-framed' && <Button onClick={onRetry}>{t('app.proev-igen')}</Button>}>
      <p>{t(`uden-for-teams.${reason}`)}</p>
      <p>{t('uden-for-teams.raad')}</p>
      {reason !== 'not-framed' && <p>{t('uden-for-teams.proev-igen')}</p>}
    </EmptyState>
  );
}
