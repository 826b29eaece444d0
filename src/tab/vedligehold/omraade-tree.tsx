import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { useRef, useState } from 'react';
import { findPlads } from '../../domain/aendring/find-plads';
import type { Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import { strategiTree } from '../../domain/overblik/strategi-tree';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblik, useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import { useRedigeringStyles } from '../redigering/redigering-styles';
import { OmraadeForm } from './omraade-form';
import { OmraadeRow } from './omraade-row';
import type { OmraadePart } from './omraade-tools';
import { Renumber } from './renumber';
import { useMoving } from './use-moving';
import { type OneOpen, useOneOpen } from './use-one-open';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM, maxWidth: '1100px', marginTop: tokens.spacingVerticalXXL },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  list: { margin: 0, padding: `${tokens.spacingVerticalXS} 0`, listStyle: 'none', backgroundColor: tokens.colorNeutralBackground1, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge },
});

function flat(grupper: readonly Omraadegruppe[]): readonly Omraadegruppe[] {
  return grupper.flatMap((gruppe) => [gruppe, ...flat(gruppe.grupper)]);
}

/** The Omraader of a strategy, as they stand: added, edited, moved, renumbered, deleted. */
export function OmraadeTree({ strategi }: { readonly strategi: Strategi }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const index = useOverblikIndex();
  const [chosen, setChosen] = useState<number | null>(null);
  const [renumbering, setRenumbering] = useState(false);
  const rootRef = useRef<HTMLElement>(null);
  const list = useOneOpen<OmraadePart>(rootRef);
  const moving = useMoving();

  function stopRenumbering(besked: string): void {
    setRenumbering(false);
    list.say(besked);
    rootRef.current?.querySelector<HTMLElement>('[data-omnummer]')?.focus();
  }

  const rows = flat(strategiTree(strategi.id, index).trae.grupper);
  return (
    <section ref={rootRef} className={styles.root} aria-label={t('omraade.overskrift')}>
      <h2 className={styles.title}>{t('omraade.overskrift')}</h2>
      <TreeBar strategi={strategi} list={list} renumber={rows.length > 0 ? () => setRenumbering(true) : null} />
      {renumbering && <Renumber strategi={strategi} onDone={stopRenumbering} onCancel={() => stopRenumbering('')} />}
      {rows.length === 0
        ? <EmptyState title={t('omraade.ingen')}>{t('omraade.ingen.raad')}</EmptyState>
        : <ul className={styles.list}>{rows.map((gruppe) => <li key={gruppe.omraade.id}><OmraadeRow gruppe={gruppe} strategi={strategi} list={list} moving={moving} chosen={chosen === gruppe.omraade.id} onChoose={setChosen} /></li>)}</ul>}
    </section>
  );
}

interface TreeBarProps {
  readonly strategi: Strategi;
  readonly list: OneOpen<OmraadePart>;
  /** Null where there is nothing to renumber. */
  readonly renumber: (() => void) | null;
}

/** Above the tree: a new Omraade at the top, renumbering, and what has just happened. */
function TreeBar({ strategi, list, renumber }: TreeBarProps) {
  const shared = useRedigeringStyles();
  const { t } = useTranslation();
  const overblik = useOverblik();
  const niveau = strategi.niveauer[0] ?? t('omraade.nyt');
  const plads = findPlads(overblik, strategi.id, null);
  return (
    <>
      <div className={shared.buttons}>
        <Button {...list.marker('under', null)} className={shared.button} icon={<AddRegular />} disabled={list.open !== null} onClick={() => list.start('under', null)}>{t('omraade.nyt-oeverst', { niveau })}</Button>
        {renumber !== null && <Button data-omnummer="" className={shared.button} appearance="subtle" disabled={list.open !== null} onClick={renumber}>{t('omnummer.knap')}</Button>}
        <span role="status">{list.besked}</span>
      </div>
      {list.isOpen('under', null) && plads.ok && <OmraadeForm subject={{ sted: { strategiId: strategi.id, foraelderId: null, niveau: plads.niveau, orden: plads.orden } }} title={t('omraadeform.nyt', { niveau })} onSaved={list.done} onCancel={list.cancel} />}
    </>
  );
}
