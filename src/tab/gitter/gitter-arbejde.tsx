import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import type { Strategi } from '../../domain/strategi/strategi';
import { useCurrentPerson } from '../app/current-person';
import { useTranslation } from '../app/translation';
import { useTekster } from '../app/use-tekster';
import { ErrorState } from '../components/error-state';
import { LoadingState } from '../components/loading-state';
import { CelleLinje } from './celle-linje';
import { GitterBar } from './gitter-bar';
import { GitterFejlliste } from './gitter-fejlliste';
import { GitterHjaelp } from './gitter-hjaelp';
import { GitterKonflikter } from './gitter-konflikter';
import { GitterMislykkede } from './gitter-mislykkede';
import { GitterTable } from './gitter-table';
import { useGemning } from './use-gemning';
import { useGitter } from './use-gitter';
import { useGitterHandlinger } from './use-gitter-handlinger';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS, marginTop: tokens.spacingVerticalM },
});

/** The grid once the plans' texts are there. */
export function GitterArbejde({ strategi }: { readonly strategi: Strategi }) {
  const { tekster, error, retry } = useTekster(true);
  if (tekster !== null) return <GitterMedTekster strategi={strategi} tekster={tekster} />;
  return error === null ? <LoadingState /> : <ErrorState error={error} onRetry={retry} />;
}

/** The grid with everything around it: how much waits, what is to be mended or chosen, and what the keys do. */
function GitterMedTekster({ strategi, tekster }: { readonly strategi: Strategi; readonly tekster: ReadonlyMap<number, string> }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const gitter = useGitter(strategi, useCurrentPerson().person.id, tekster);
  const gemning = useGemning(strategi, gitter);
  const handlinger = useGitterHandlinger(gitter, gemning.undervejs !== null, () => void gemning.gem());
  const { gemte, undervejs } = gemning;
  const { meld } = handlinger;
  useEffect(() => {
    if (gemte !== null && undervejs === null) meld(gemte === 0 ? null : { key: 'gitter.gemt', parameters: { antal: gemte } });
  }, [gemte, undervejs, meld]);
  return (
    <div className={styles.root}>
      {(gemte ?? 0) === 0 && <Fundet antal={gitter.fundet} onSlip={() => gitter.slip(new Set(gitter.raekker.map(({ noegle }) => noegle)))} />}
      {!gitter.kladdeHolder && <MessageBar intent="warning" layout="multiline"><MessageBarBody>{t('gitter.kladde.holder-ikke')}</MessageBarBody></MessageBar>}
      <GitterMislykkede gitter={gitter} gemning={gemning} />
      <GitterKonflikter gitter={gitter} />
      <GitterFejlliste gitter={gitter} handlinger={handlinger} />
      <GitterBar gitter={gitter} gemning={gemning} handlinger={handlinger} />
      <CelleLinje gitter={gitter} handlinger={handlinger} />
      <GitterTable gitter={gitter} handlinger={handlinger} laast={gemning.undervejs !== null} label={t('gitter.navn', { strategi: strategi.titel })} />
      <GitterHjaelp />
    </div>
  );
}

/** Says that work from last time was found; it can be thrown away, and that can be undone. */
function Fundet({ antal, onSlip }: { readonly antal: number; readonly onSlip: () => void }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(antal > 0);
  if (!open) return null;
  return (
    <MessageBar intent="info" layout="multiline" politeness="polite">
      <MessageBarBody>{t('gitter.fundet', { antal })}</MessageBarBody>
      <MessageBarActions>
        <Button onClick={() => setOpen(false)}>{t('gitter.fundet.fortsaet')}</Button>
        <Button onClick={() => { onSlip(); setOpen(false); }}>{t('gitter.fundet.slip')}</Button>
      </MessageBarActions>
    </MessageBar>
  );
}
