import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from '@fluentui/react-components';
import type { ServiceError, ServiceErrorKind } from '../../domain/service-error';
import { useTranslation } from '../app/translation';
import { ErrorBar } from '../components/error-bar';
import { raekkeNavn } from './raekke-navn';
import type { Gemning } from './use-gemning';
import type { Gitter } from './use-gitter';

const NAMED = 8;

/** The rows that the last save could not bring, by why. Those that now show both texts are told there. */
export function GitterMislykkede({ gitter, gemning }: { readonly gitter: Gitter; readonly gemning: Gemning }) {
  const waiting = new Set(gitter.optaelling.konflikter.map(({ noegle }) => noegle));
  const left = new Set(gitter.optaelling.klar.map(({ noegle }) => noegle));
  const kinds = new Map<ServiceErrorKind, { error: ServiceError; noegler: string[] }>();
  for (const [noegle, error] of gemning.mislykkede) {
    if (waiting.has(noegle) || !left.has(noegle)) continue;
    const group = kinds.get(error.kind) ?? { error, noegler: [] };
    group.noegler.push(noegle);
    kinds.set(error.kind, group);
  }
  return [...kinds].map(([kind, { error, noegler }]) => <Mislykket key={kind} error={error} noegler={noegler} gitter={gitter} gemning={gemning} />);
}

interface MislykketProps {
  readonly error: ServiceError;
  readonly noegler: readonly string[];
  readonly gitter: Gitter;
  readonly gemning: Gemning;
}

function Mislykket({ error, noegler, gitter, gemning }: MislykketProps) {
  const { t } = useTranslation();
  const names = noegler.slice(0, NAMED).map((noegle) => raekkeNavn(noegle, gitter, t));
  const raekker = [...names, ...(noegler.length > NAMED ? ['…'] : [])].join(', ');
  if (error.kind !== 'item-missing') {
    return <ErrorBar error={error} note={t(gitter.kladdeHolder ? 'gitter.ikke-gemt' : 'gitter.ikke-gemt.uden-kladde', { antal: noegler.length, raekker })} onRetry={() => void gemning.gem()} />;
  }
  return (
    <MessageBar intent="warning" layout="multiline" politeness="polite">
      <MessageBarBody><MessageBarTitle>{t('gitter.slettet-imens', { raekker })}</MessageBarTitle> {t('gitter.slettet-imens.raad')}</MessageBarBody>
      <MessageBarActions><Button onClick={() => gitter.slip(new Set(noegler))}>{t('gitter.slip')}</Button></MessageBarActions>
    </MessageBar>
  );
}
