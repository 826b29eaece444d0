import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { Omraadegruppe } from '../../domain/overblik/group-by-omraade';
import { niveauerMedPlaner } from '../../domain/specialomraader/matrix';
import { newestByOmraade } from '../../domain/status/newest-by-omraade';
import type { Strategi } from '../../domain/strategi/strategi';
import { useOverblikIndex } from '../app/overblik-context';
import { useTranslation } from '../app/translation';
import { EmptyState } from '../components/empty-state';
import type { EmneEntries } from '../omraade/use-emne-entries';
import { countBelow, firstNodes } from './first-nodes';
import { OmraadeNode } from './omraade-node';
import { useFolding } from './use-folding';

/** So many areas stand there at once. */
const NODES_THAT_FIT = 45;
/** Of more than that so many at a time: a node is some eighty elements. */
const NODES_AT_ONCE = 20;

const useStyles = makeStyles({
  more: { marginTop: tokens.spacingVerticalS },
  head: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', justifyContent: 'space-between', gap: tokens.spacingHorizontalM, margin: `${tokens.spacingVerticalXXL} 0 ${tokens.spacingVerticalS}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase500, lineHeight: tokens.lineHeightBase500, fontWeight: tokens.fontWeightSemibold },
  frame: { containerType: 'inline-size', containerName: 'trae' },
  tree: { margin: 0, padding: 0, border: `1px solid ${tokens.colorNeutralStroke2}`, borderRadius: tokens.borderRadiusLarge, overflow: 'hidden', backgroundColor: tokens.colorNeutralBackground1 },
});

/** The tree of a strategy under its own names of the levels: a nested list whose branches fold. */
export function OmraadeTree({ strategi, grupper, history }: { readonly strategi: Strategi; readonly grupper: readonly Omraadegruppe[]; readonly history: EmneEntries }) {
  const styles = useStyles();
  const { t } = useTranslation();
  const folds = useFolding(grupper);
  const index = useOverblikIndex();
  const [count, setCount] = useState(() => (firstNodes(grupper, folds.isOpen, NODES_THAT_FIT).rest === 0 ? NODES_THAT_FIT : NODES_AT_ONCE));
  const { shown, rest } = firstNodes(grupper, folds.isOpen, count);
  /** What somebody unfolds comes beside what stands there, not in its place. */
  const toggle = (omraadeId: number) => {
    folds.toggle(omraadeId);
    if (!folds.isOpen(omraadeId)) setCount(count + countBelow(grupper, omraadeId, folds.isOpen));
  };
  const folding = { ...folds, toggle };
  if (grupper.length === 0) return <EmptyState title={t('strategien.trae.tom')}>{t('strategien.trae.tom.raad')}</EmptyState>;
  const context = { niveauer: strategi.niveauer, folding, shown, deepestWithPlans: niveauerMedPlaner(strategi, index).length, newest: history.entries === null ? null : newestByOmraade(history.entries) };
  return (
    <section>
      <div className={styles.head}>
        <h2 className={styles.title}>{strategi.niveauer.join(' › ')}</h2>
        {folding.foldable && <Button size="small" appearance="subtle" onClick={folding.allOpen ? folding.closeAll : folding.openAll}>{t(folding.allOpen ? 'strategien.fold-sammen' : 'strategien.fold-ud')}</Button>}
      </div>
      <div className={styles.frame}>
        <ul className={styles.tree}>{grupper.filter(({ omraade }) => shown.has(omraade.id)).map((gruppe) => <OmraadeNode key={gruppe.omraade.id} gruppe={gruppe} context={context} />)}</ul>
      </div>
      {rest > 0 && <Button className={styles.more} onClick={() => setCount(count + NODES_AT_ONCE)}>{t('liste.vis-flere', { antal: Math.min(rest, NODES_AT_ONCE), rest })}</Button>}
    </section>
  );
}
