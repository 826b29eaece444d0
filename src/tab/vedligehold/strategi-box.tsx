import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { useTranslation } from '../app/translation';
import { OnceOpened } from '../redigering/once-opened';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { CopyStrategiForm } from './copy-strategi-form';
import { DeleteStrategi } from './delete-strategi';
import { StrategiForm } from './strategi-form';
import type { OneOpen } from './use-one-open';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '1100px', marginTop: tokens.spacingVerticalM },
});

/** What can be open for a strategy: its form or that of a new one, a copy, the question before deleting. */
export type StrategiPart = 'form' | 'kopi' | 'slet';

interface StrategiBoxProps {
  readonly strategi: Strategi;
  readonly list: OneOpen<StrategiPart>;
  /** Goes to another strategy, with a sentence for the live region. */
  readonly onGo: (strategiId: number | null, besked: string) => void;
}

/** What can be done with a strategy as a whole: edit it, make a new one, make one from it, delete it. */
export function StrategiBox({ strategi, list, onGo }: StrategiBoxProps) {
  const shared = useRedigeringStyles();
  const styles = useStyles();
  const { t } = useTranslation();
  const opener = (kind: StrategiPart, id: number | null) => ({ ...list.marker(kind, id), className: shared.button, disabled: list.open !== null, onClick: () => list.start(kind, id) });
  return (
    <div className={styles.root}>
      <span className={shared.quiet}>{t('strategi.niveauer', { navne: strategi.niveauer.join(' › ') })}</span>
      <div className={shared.buttons}>
        <Button {...opener('form', strategi.id)} appearance="primary">{t('strategiform.ret')}</Button>
        <Button {...opener('kopi', strategi.id)}>{t('kopi.lav')}</Button>
        <Button {...opener('form', null)}>{t('strategiform.ny')}</Button>
        <Button {...opener('slet', strategi.id)} appearance="subtle">{t('strategi.slet')}</Button>
        <span role="status">{list.besked}</span>
      </div>
      <OpenPart strategi={strategi} list={list} onGo={onGo} />
    </div>
  );
}

function OpenPart({ strategi, list, onGo }: StrategiBoxProps) {
  const { t } = useTranslation();
  if (list.isOpen('form', null)) return <StrategiForm aaben={null} onSaved={({ id }, besked) => onGo(id, besked)} onCancel={list.cancel} />;
  if (list.isOpen('form', strategi.id)) return <OnceOpened type="strategi" id={strategi.id} onCancel={list.cancel}>{(aaben) => <StrategiForm aaben={aaben} onSaved={(_, besked) => list.done(besked)} onCancel={list.cancel} />}</OnceOpened>;
  if (list.isOpen('kopi', strategi.id)) return <CopyStrategiForm from={strategi} onCopied={(ny) => onGo(ny.id, t('kopi.faerdig', { navn: strategiName(ny) }))} onCancel={list.cancel} />;
  if (list.isOpen('slet', strategi.id)) return <DeleteStrategi strategi={strategi} onDeleted={(besked) => onGo(null, besked)} onCancel={list.cancel} />;
  return null;
}
