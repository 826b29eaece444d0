import { type ReactNode, useEffect, useState } from 'react';
import type { AabenPost, Posttype } from '../../domain/aendring/post';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { Button } from '@fluentui/react-components';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { useRedigeringStyles } from './redigering-styles';

interface OnceOpenedProps<Type extends Posttype> {
  readonly type: Type;
  readonly id: number;
  readonly onCancel: () => void;
  readonly children: (aaben: AabenPost<Type>) => ReactNode;
}

type Opening<Type extends Posttype> = { readonly phase: 'opening' } | { readonly phase: 'open'; readonly aaben: AabenPost<Type> } | { readonly phase: 'failed'; readonly error: ServiceError };

/** Reads a record as it stands now, for the form inside; a failure is said, with another try and the way back. */
export function OnceOpened<Type extends Posttype>({ type, id, onCancel, children }: OnceOpenedProps<Type>) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const [opening, setOpening] = useState<Opening<Type>>({ phase: 'opening' });
  useEffect(() => {
    if (opening.phase !== 'opening') return undefined;
    let wanted = true;
    const settle = (next: Opening<Type>) => {
      if (wanted) setOpening(next);
    };
    editor.open(type, id).then((aaben) => settle({ phase: 'open', aaben }), (cause: unknown) => settle({ phase: 'failed', error: toServiceError(cause) }));
    return () => {
      wanted = false;
    };
  }, [editor, type, id, opening.phase]);
  if (opening.phase === 'opening') return <LoadingState label={t('redigering.aabner')} />;
  if (opening.phase === 'open') return children(opening.aaben);
  return (
    <div className={styles.form}>
      <ErrorBar error={opening.error} onRetry={() => setOpening({ phase: 'opening' })} />
      <div><Button className={styles.button} onClick={onCancel}>{t('redigering.luk')}</Button></div>
    </div>
  );
}
