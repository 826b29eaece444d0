import { Button } from '@fluentui/react-components';
import { useEffect, useRef, useState } from 'react';
import { type Nummerskift, renumberOmraader } from '../../domain/aendring/renumber-omraader';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik, useOverblikIndex, useOverblikStore } from '../app/overblik-context';
import { useServices } from '../app/services';
import { useTranslation } from '../app/translation';
import { Spinner } from '../components/spinner';
import { EditError } from '../redigering/edit-error';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { ValgFelt } from '../redigering/valg-felt';
import { useSaving } from '../statusform/use-saving';
import { saveFields } from './save-fields';

/** So many changes are shown; the others are counted. */
const SHOWN = 12;

interface RenumberProps {
  readonly strategi: Strategi;
  readonly onDone: (besked: string) => void;
  readonly onCancel: () => void;
}

/** Numbers the Omraader of one level afresh, with their plans; shows what changes before it is saved. Takes the focus. */
export function Renumber({ strategi, onDone, onCancel }: RenumberProps) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  const { editor } = useServices();
  const store = useOverblikStore();
  const overblik = useOverblik();
  const index = useOverblikIndex();
  const [niveau, setNiveau] = useState(() => firstNumbered(overblik.omraader, strategi));
  const { saving, error, run } = useSaving();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  const { omraader, handleplaner } = renumberOmraader(overblik, strategi.id, niveau);
  const antal = omraader.length + handleplaner.length;

  function saetOf<Row>(skift: readonly Nummerskift[], rows: ReadonlyMap<number, Row>) {
    return skift.flatMap(({ id, til }) => {
      const seen = rows.get(id);
      return seen === undefined ? [] : [{ id, seen, felter: { nummer: til } }];
    });
  }

  const save = () => run(async () => {
    try {
      await saveFields(editor, 'handleplan', saetOf(handleplaner, index.handleplaner)); // First: their numbers are made of the old ones.
      await saveFields(editor, 'omraade', saetOf(omraader, index.omraader));
    } finally {
      await store.refresh();
    }
    onDone(t('omnummer.faerdig', { antal }));
  });

  return (
    <div role="group" aria-label={t('omnummer.titel')} className={styles.box} onKeyDown={(event) => { if (event.key === 'Escape' && !saving) onCancel(); }}>
      <h3 ref={title} tabIndex={-1} className={styles.smallTitle}>{t('omnummer.titel')}</h3>
      <p className={styles.about}>{t('omnummer.om')}</p>
      <ValgFelt name="omnummer-niveau" label={t('omnummer.niveau')} value={niveau} valg={strategi.niveauer.map((label, at) => ({ value: at + 1, label }))} onChange={(chosen) => setNiveau(chosen ?? niveau)} />
      <Preview skift={[...omraader, ...handleplaner]} />
      {error !== null && <EditError error={error} draftKept={null} />}
      <div className={styles.buttons}>
        {antal > 0 && <Button className={styles.button} appearance="primary" disabledFocusable={saving} {...(saving && { icon: <Spinner /> })} onClick={() => void save()}>{saving ? t('redigering.gemmer') : t('omnummer.ja', { antal })}</Button>}
        <Button className={styles.button} disabledFocusable={saving} onClick={onCancel}>{t(antal > 0 ? 'redigering.annuller' : 'redigering.luk')}</Button>
      </div>
    </div>
  );
}

/** The level whose Omraader have numbers, else the lowest. */
function firstNumbered(omraader: readonly { readonly strategiId: number; readonly niveau: number; readonly nummer: string | null }[], { id, niveauer }: Strategi): number {
  return omraader.find(({ strategiId, nummer }) => strategiId === id && nummer !== null)?.niveau ?? niveauer.length;
}

function Preview({ skift }: { readonly skift: readonly Nummerskift[] }) {
  const styles = useRedigeringStyles();
  const { t } = useTranslation();
  if (skift.length === 0) return <p className={styles.about}>{t('omnummer.intet')}</p>;
  return (
    <ul>
      {skift.slice(0, SHOWN).map(({ id, titel, fra, til }) => <li key={`${id}-${til}`}>{t('omnummer.skift', { fra: fra ?? t('omnummer.intet-nummer'), til, titel })}</li>)}
      {skift.length > SHOWN && <li>{t('omnummer.flere', { antal: skift.length - SHOWN })}</li>}
    </ul>
  );
}
