import { useEffect, useState } from 'react';
import { type ServiceError, toServiceError } from '../../domain/service-error';
import type { Handleplan } from '../../domain/strategi/handleplan';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { PanelSection } from './panel-section';
import { usePanelStyles } from './use-panel-styles';

interface Tekst {
  readonly handleplan: Handleplan;
  readonly tekst: string | null;
  readonly error: ServiceError | null;
}

/** The whole text of a plan, which the rows are without: read with the panel, and again when the plan has changed. No section where the title says it all. */
export function TekstSection({ handleplan }: { readonly handleplan: Handleplan }) {
  const panel = usePanelStyles();
  const { t } = useTranslation();
  const { overblikSource } = useServices();
  const [known, setKnown] = useState<Tekst | null>(null);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let wanted = true;
    const settle = (next: Tekst) => { if (wanted) setKnown(next); };
    overblikSource.readTekst(handleplan.id).then(
      (tekst) => settle({ handleplan, tekst, error: null }),
      (cause: unknown) => settle({ handleplan, tekst: null, error: toServiceError(cause) }),
    );
    return () => {
      wanted = false;
    };
  }, [overblikSource, handleplan, attempt]);
  if (known?.handleplan.id !== handleplan.id) return null;
  if (known.error !== null) return <ErrorBar error={known.error} note={t('handleplan.tekst.ikke-hentet')} onRetry={() => setAttempt(attempt + 1)} />;
  if (known.tekst === null) return null;
  return <PanelSection title={t('handleplan.tekst')}><p className={panel.text} lang="da">{known.tekst}</p></PanelSection>;
}
