import { Button } from '@fluentui/react-components';
import { type ReactNode, useEffect, useState } from 'react';
import type { AabenRundepost, Rundeposttype } from '../../domain/ports/paamindelsesbog';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { LoadingState } from '../components/loading-state';
import { useRedigeringStyles } from '../redigering/redigering-styles';

interface OnceRundepostOpenedProps<Type extends Rundeposttype> {
  readonly type: Type;
  readonly id: number;
  readonly onCancel: () => void;
  readonly children: (aaben: AabenRundepost<Type>) => ReactNode;
}

/** Reads a round or rule as it stands now, for the form inside; a failure is said, with another try and the way back. */
export function OnceRundepostOpened<Type extends Rundeposttype>({ type, id, onCancel, children }: OnceRundepostOpenedProps<Type>) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { paamindelser } = useServices();
  const [aaben, setAaben] = useState<AabenRundepost<Type> | null>(null);
  const [error, setError] = useState<ServiceError | null>(null);
  const opening = aaben === null && error === null;
  useEffect(() => {
    if (!opening) return undefined;
    let wanted = true;
    paamindelser.open(type, id).then(
      (opened) => {
        if (wanted) setAaben(opened);
      },
      (cause: unknown) => {
        if (wanted) setError(toServiceError(cause));
      },
    );
    return () => {
      wanted = false;
    };
  }, [paamindelser, type, id, opening]);
  if (aaben !== null) return children(aaben);
  if (error === null) return <LoadingState label={t('redigering.aabner')} />;
  return (
    <div className={styles.form}>
      <ErrorBar error={error} onRetry={() => setError(null)} />
      <div><Button className={styles.button} onClick={onCancel}>{t('redigering.luk')}</Button></div>
    </div>
  );
}
