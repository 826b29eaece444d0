import { Button } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { strategiName } from '../../domain/strategi/strategi-name';
import { usePartingWord } from '../app/parting-word';
import { useTranslation } from '../app/translation';
import { useView } from '../app/view-context';
import { EmptyState } from '../components/empty-state';
import { StrategiHeading } from '../overblik/strategi-heading';
import { OmraadeTree } from './omraade-tree';
import { PageTitle } from './page-title';
import { StrategiBox, type StrategiPart } from './strategi-box';
import { StrategiForm } from './strategi-form';
import { type OneOpen, useOneOpen } from './use-one-open';
import { VedligeholdFrame } from './vedligehold-frame';

/** Strategies and their Omraader: made, edited, moved, deleted. `strategi` is null while there is none. */
export function VedligeholdPage({ strategi }: { readonly strategi: Strategi | null }) {
  const { t } = useTranslation();
  return <VedligeholdFrame title={t('nav.vedligehold')}><Vedligehold strategi={strategi} /></VedligeholdFrame>;
}

function Vedligehold({ strategi }: { readonly strategi: Strategi | null }) {
  const { go } = useView();
  const rootRef = useRef<HTMLDivElement>(null);
  const list = useOneOpen<StrategiPart>(rootRef);

  const { leave, take } = usePartingWord();
  const strategiId = strategi?.id ?? null;
  const { arrive } = list;
  useEffect(() => {
    const besked = take();
    if (besked !== null) arrive(besked);
  }, [strategiId, take, arrive]);

  function onGo(next: number | null, besked: string): void {
    leave(besked); // The page of another strategy is a new one.
    list.done(besked);
    go({ strategiId: next, handleplanId: null, omraadeId: null });
  }

  return (
    <div ref={rootRef}>
      {strategi === null ? <NoStrategi list={list} onGo={onGo} /> : (
        <>
          <StrategiHeading strategi={strategi} title={strategiName(strategi)}>{strategi.vision ?? undefined}</StrategiHeading>
          <StrategiBox strategi={strategi} list={list} onGo={onGo} />
          <OmraadeTree key={strategi.id} strategi={strategi} />
        </>
      )}
    </div>
  );
}

function NoStrategi({ list, onGo }: { readonly list: OneOpen<StrategiPart>; readonly onGo: (strategiId: number | null, besked: string) => void }) {
  const { t } = useTranslation();
  return (
    <>
      <PageTitle title={t('nav.vedligehold')} />
      <span role="status">{list.besked}</span>
      {list.isOpen('form', null)
        ? <StrategiForm aaben={null} onSaved={({ id }, besked) => onGo(id, besked)} onCancel={list.cancel} />
        : <EmptyState title={t('vedligehold.tom')} action={<Button {...list.marker('form', null)} appearance="primary" onClick={() => list.start('form', null)}>{t('strategiform.ny')}</Button>}>{t('vedligehold.tom.raad')}</EmptyState>}
    </>
  );
}
